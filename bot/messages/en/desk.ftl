case-opened = I have told the advisors what we talked about. { $when } You can go on with me meanwhile.
case-waiting = The advisors know that you are waiting. { $when } You can go on with me meanwhile.
case-misunderstood = I am sorry that I do not get it. I have told the advisors what we talked about. { $when }
case-when-open = Somebody will write to you in this chat.
case-when-closed = Nobody is at the desk right now. It opens { $back }, and then somebody will write to you in this chat.
case-file-passed-on = I have passed that on to the advisors: they will see it.
case-words-passed-on = I have passed that on to the advisors: they will see it. { $when } You can go on with me meanwhile.
back-break = after the break, at { $time }
back-today = today at { $time }
back-tomorrow = tomorrow at { $time }
back-weekday = on { $weekday } at { $time }
back-day = on { $date } at { $time }
case-not-mine = { $topic ->
    [funding] Whether you get help with paying is not mine to decide.
    [admission] Whether you would be admitted is not mine to decide.
    [credit_transfer] Whether what you have learned elsewhere counts is not mine to decide.
    [immigration] About permits and status I must not guess.
    [accessibility] What you need to be able to study should be arranged with a person.
    [enrolment] I cannot register you or change your papers.
    [complaint] That should be heard by a person.
   *[other] That is for a person to answer.
    }
record-not-mine = Whether a record stands in the way I must not guess; a person can tell you.
record-published = “{ $title }” asks for: { $needs }
record-none = { $count ->
    [one] What is published for the one above asks for no check.
   *[other] What is published for those above asks for no check.
    }
office-unknown = That is not in the catalogue that I know: the college itself can tell you.
office-places = What is taught in a room is taught in { $places }.
case-shall-i = Shall I bring in an advisor?
case-no-match = An advisor can look further with you: press “{ $button }”.
case-no-match-waiting = An advisor will look further with you.
button-no-person = Never mind
privacy-desk = Advisors of the college can read our conversation, so that they can help when a person is needed, and they read what you write to them.
case-offer-below = If that is a question for a person, I can bring in an advisor: press “{ $button }”.
button-bring-in = Bring in an advisor
button-search-anyway = Look in the catalogue
case-lines-softly = If things are heavy right now, people are there to listen: { $lines }
case-distress-told = I have told the advisors here, too. { $when }
case-calm = I am here to find courses and credentials with you. Whenever you want to go on, tell me what you would like to learn.
desk-claimed = <b>{ $name }</b> is here now and reads what you write. I stay quiet meanwhile; /bot brings me back.
desk-assigned = <b>{ $name }</b> goes on with your question and will write to you here. I stay quiet meanwhile; /bot brings me back.
desk-released = { $name } has to hand over to somebody else at the desk. { $when } You can write to me meanwhile.
desk-returned = { $name } has handed back to me, and I am listening again.
desk-returned-goal = You were looking for { $wanted }.
desk-resolved = { $name } has closed your question. If something is still open, ask for a person at any time. I am listening again.
desk-rate = How was the help?
desk-reopened = Your question is open again. { $when }
desk-reply = <b>{ $name }</b>: { $text }
desk-preferred = <b>{ $name }</b> has looked at your list and puts this first:
desk-held-note = You are talking with { $name }. /bot brings me back.
desk-held-closed = The desk is closed now. { $name } will see this when it opens, { $back }, or before. /bot brings me back.
desk-back = I am back. { $name } has been told that you went on with me.
desk-back-waiting = All right. The advisors have been told that you do not need them now.
desk-not-held = I am here. Nobody else is in this chat.
rate-very-good = Very good
rate-good = Good
rate-all-right = All right
rate-poor = Poor
rate-very-poor = Very poor
rate-thanks = Thank you for telling us.
rate-sorry = Thank you for telling us, and I am sorry. You can ask for a person again at any time.
preferred-first = An advisor put first: { $titles }.
button-fits = Fits me
button-not-for-me = Not for me
judged-fits = Noted. That helps to recommend better.
judged-not = Noted: I will not show it to you again.
brief-wants = <b>Wants:</b> { $words }
brief-nothing = <b>Wants:</b> has not said yet
brief-last = <b>Last words:</b> { $words }
brief-limits = <b>Limits:</b> { $words }
brief-has = <b>Does or holds:</b> { $words }
brief-avoid = <b>Does not want:</b> { $words }
brief-chose = <b>Chose:</b> { $words }
brief-found = <b>Found:</b>
brief-found-weak = <b>Nothing fits well; nearest:</b>
brief-entry = { $number }. { $title }, { $percent }%{ $because }
brief-because = (“{ $said }”: { $skill })
brief-kept = <b>Keeps:</b> { $words }
brief-rejected = <b>Turned down:</b> { $words }
brief-ruled-out = <b>Would also fit:</b> { $words }
brief-ruled-out-by = { $count ->
    [one] one more without “{ $limit }”
   *[other] { $count } more without “{ $limit }”
    }
brief-unread = <b>Not understood:</b> { $words }
brief-corrected = <b>Corrected:</b> { $words }
brief-correction = { $verdict ->
    [over] { $title } rather than { $over }: { $because }
    [preferred] { $title } first: { $because }
    [relevant] { $title } fits: { $because }
   *[other] { $title } does not fit: { $because }
    }
brief-reason = { $reason ->
    [asked] Asked for a person
    [topic] A question for a person
    [no_match] Nothing fitted
    [misunderstood] Not understood three times
    [distress] May be in distress
    [stepped_in] An advisor stepped in
   *[other] Needs a person
    } · { $language }
desk-capacity = { $count ->
    [one] You hold one case
   *[other] You hold { $count } cases
    }; you wanted { $capacity } at most.
draft-hello = Hello,
draft-understood = Thank you for your message. As I understand it, you are looking for { $wanted }.
draft-limits = What matters to you: { $limits }.
draft-unclear = Thank you for your message. I would like to help, and need to know a little more first.
draft-found = These could fit:
draft-weak = Nothing in our catalogue fits that closely. The nearest are:
draft-none = I found nothing in our catalogue that fits that.
draft-entry = { $number }. { $title }, { $provider }
draft-why = You wrote “{ $said }”; it teaches: { $skill }
draft-missing = To find what suits you best, it would help to know:
draft-ask-max_cost = What is the most that it may cost you in all?
draft-ask-hours_per_week = How many hours a week do you have?
draft-ask-delivery = Online, in person, or either?
draft-ask-schedule = When could you come: during the day, in the evening, at weekends, or at your own pace?
draft-ask-start_by = When would you like to begin, at the latest?
draft-ask-place = Where could you go?
draft-ask-field = Which field comes closest to what you have in mind, of { $fields } or any other?
draft-ask-occupation = Which of these comes nearest to the work that you have in mind: “{ $one }”, or “{ $other }”?
draft-ask-held = Do you have this already: { $subject }?
draft-ask-content = What comes nearer to what you want: “{ $one }”, or “{ $other }”?
draft-question = - { $question }
draft-distress =
    Thank you for telling me. It is hard, and you do not have to carry it without help. If you or somebody else is in danger, call the emergency number (112, 911). These people listen at any time: { $lines }

    I would like to talk with you. May I call you, and when?
draft-for-person = I will look into this and write to you about it:
draft-end = Just write back; I am glad to help further.
