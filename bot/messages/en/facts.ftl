fact-of = <b>{ $title }</b>: { $facts }
fact-head = <b>{ $title }</b>
fact-way = • { $facts }
fact-by-way = { $way }: { $facts }
fact-numbered = { $number }. <b>{ $title }</b>: { $facts }
fact-cheapest = The cheapest of these: <b>{ $title }</b>, { $fact }.
fact-shortest = The shortest of these: <b>{ $title }</b>, { $fact }.
fact-soonest = The first of these to begin: <b>{ $title }</b>, { $fact }.
fact-dearest = The most expensive of these: <b>{ $title }</b>, { $fact }.
fact-longest = The longest of these: <b>{ $title }</b>, { $fact }.
fact-language = taught in { $language }
fact-no-needs = nothing is asked for first, as far as it is published
fact-open = open for enrolment
fact-seats-unpublished = whether there is room is not published
fact-assessment-unpublished = how you are assessed is not published
fact-proof = { $kind ->
    [micro_credential] at the end you have a micro-credential
    [badge] at the end you have a badge
    [certificate] at the end you have a certificate
    [certification] at the end you have a certification
    [diploma] at the end you have a diploma
    [degree] at the end you have a degree
    [licence] at the end you have a licence
    [apprenticeship] it is a part of an apprenticeship
   *[other] what you have at the end is not published
    }
fact-provider = offered by { $provider }
fact-included = { $cost } · what else the price includes, please ask the provider
fact-exempt = { $assessment } · whether it can be done without, please ask the provider
fact-pay = you pay the provider, never me; how and when (card, instalments) is not published, so please ask there
fact-ends = ends on { $date }
fact-ends-about = ends about { $date } ({ $length })
fact-unknown = that is not among the facts that I have; please ask the provider
fact-enrol = { $page ->
    [yes] You enrol with { $provider }, on the page that the button opens.
   *[no] You enrol with { $provider } directly; no page is published.
    }
which-some = Of these, “{ $limits }” fits:
which-all = All of these fit “{ $limits }”:
which-none = None of these fits “{ $limits }”.
which-online = Online, from anywhere: { $titles }.
which-silent = Not published for { $titles }.
which-teaches = { $number }. <b>{ $title }</b> teaches: “{ $skill }”
together-first = { $then } asks for { $first } first, so these two go one after the other.
together-load = Together about { $hours } hours a week.
together-days = Days and times in detail are not published here: ask the provider whether they clash before you enrol.
together-which = Which ones do you mean? Say “1 and 3 at the same time”, for example.
which-hardest = How hard they are is not published; that is what each asks for first, and how long it takes.
which-not-taught = Nothing that is published says that it teaches “{ $what }”; the provider can tell.
meaning = { $term ->
    [in_person] In person: you learn in a room or a workshop, with a teacher, at set hours. Say “in person” to see only such.
    [online] Online: you learn on a computer or a telephone, from anywhere. Say “online” to see only such.
    [hybrid] Partly online: some of it is learned on a computer, some in a room; whoever offers it knows how much of each. Say “partly online” to see only such.
    [self_paced] At your own pace: without set hours, you learn when you have time. Say “at my own pace” to see only such.
    [prerequisite] What is asked first: something to have before you begin, such as another course, a diploma or an age.
   *[badge] A badge is a certificate as a small file: it says what you can do and who says so, and anybody can check that it is genuine.
    }
