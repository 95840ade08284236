objection-meaning =
    A micro-credential is a short course with a test at the end: it shows one thing that you can do, and who checked it.
    It takes hours or weeks instead of years, and some count towards a larger certificate.
objection-no-list = { $kind ->
    [money] There may be help with the price, and some cost nothing.
    [time] Some take only a few hours, and some go at your own pace.
    [confidence] That worry is common, and many of these ask for nothing first.
    [beginner] Many of these ask for no experience.
    [age] I do not choose by age.
    [language] You may write to me in English, French or Spanish.
    [recognised] I tell for each one who vouches for it, and until when.
   *[other] What a job pays is not published in this catalogue, so I do not guess.
    } { $ask }
objection-opening = { $kind ->
    [money] Money first, then. What is published about the price:
    [time] What is published about the time:
    [confidence] That worry is common, and I cannot measure it. What is published:
    [beginner] Everybody begins somewhere. What is published:
    [age] I do not choose by age. What is published:
    [language] What is published about the language:
    [recognised] Who vouches for it, as published:
   *[other] Nobody can promise a job, and wages are not published in this catalogue. What is:
    }
objection-cheapest = The cheapest of these: <b>{ $title }</b>, { $fact }.
objection-help = Help with prices that this catalogue knows: { $names }. The cards say what may remain.
objection-shortest = The shortest of these: <b>{ $title }</b>, { $fact }.
objection-own-pace = { $count ->
    [0] None of these goes at your own pace.
    [one] At your own pace: { $titles }.
   *[other] At your own pace: { $titles }.
    }
objection-open-to-all = { $count ->
    [0] Each of these asks for something first; /plan shows the way.
    [one] This one asks for nothing first: { $titles }.
   *[other] These ask for nothing first: { $titles }.
    }
objection-no-age = { $count ->
    [one] It publishes no limit of age.
   *[other] None of these publishes a limit of age.
    }
objection-unpublished = language not published
objection-taught-in = <b>{ $title }</b>: { $fact }
objection-vouched = <b>{ $title }</b>: { $fact }
objection-leads-to = <b>{ $title }</b> leads to: { $fact }
objection-trust =
    I am a program, not a person, and I sell nothing. I only show what the catalogue of { $college } publishes, with who offers it and who vouches for it. I never ask for money, a card or a password: you enrol and pay, if anything, on the provider’s own page. /privacy says what I keep, /advisor asks for a person.
    { $ask }
objection-unknown = { $kind ->
    [money] No prices are published for these, so please ask the provider.
    [time] No hours are published for these, so please ask the provider.
    [language] No language is published for these, so please ask the provider.
   *[other] Nobody can promise a job, and neither wages nor what these lead to are published in this catalogue.
    }
objection-useless = I am sorry that this was no help so far. Tell me in a few words what you are after, or ask for a person.
objection-elsewhere = Whether that holds in other places is not published: ask the employer or the authority there, and the provider.
