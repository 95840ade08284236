desk-given = <b>{ $name }</b> has your question now and will write to you here. I stay quiet meanwhile; /bot brings me back.
desk-lapsed = { $name } has not been able to answer you yet, so all the advisors see your question again. { $when } You can go on with me meanwhile.
staff-given-to-you = Case { $number } has come to you, because you are here.{ $where } If it is not for you, release it: it goes to somebody else.
staff-reminded = In case { $number } the learner has waited for you longer than we want.{ $where } Answer, or release it. A note gives you time, too; else it goes back to the queue.
staff-lapsed = Case { $number } has gone back to the queue, because the learner had no answer.{ $where } No more cases come to you by themselves until you say that you are here: /here
staff-line-given = { $name }, this one has come to you, because you are here. If it is not for you: /release
staff-line-reminded = { $name }, the learner has waited for you longer than we want. Answer, or /release it.
staff-line-late = ⏰ Nobody has answered yet, and the learner has waited longer than we want.
staff-line-lapsed = ⏰ It waits again: the learner had no answer. Whoever is there, claim it.
staff-answer-by = Answer by { $at }.
staff-answer-late = ⏰ <b>To be answered by { $at }.</b>
staff-here = You are here until { $until }. { $on ->
    [yes] Waiting cases come to you by themselves, as many as you hold at most. /away ends it.
   *[no] At present cases do not come by themselves: claim them. Staff can change that at the web desk, under Hours.
    }
staff-away = You are away: no cases come to you by themselves. Those that you have stay yours; /here when you are back.
command-staff-here = I am here: give me waiting cases
command-staff-away = I am away: give me none
web-here = You are here until { $time }: waiting cases come to you by themselves.
web-away = You are away: no waiting cases come to you by themselves.
web-be-here = I am here
web-be-away = I am away
web-be-here-done = You are here; waiting cases come to you by themselves from now on.
web-be-away-done = You are away. The cases that you have stay yours.
web-people-here = here until { $time }
web-people-languages = Helps in
web-people-languages-hint = None chosen: in any language.
web-people-topics = Helps with
web-people-topics-hint = None chosen: with any topic.
web-giving = Who gets what waits
web-giving-label = Give waiting cases to whoever is here
web-giving-hint = To whoever has said “I am here”, has room, and helps in the learner’s language and with the topic: the most urgent first, then the oldest, in equal shares. Both sides are told. While the desk is closed only what cannot wait is given.
web-giving-off = Nobody gets a case who does not claim it.
web-due = Answer by { $time }
web-due-was = Was due { $time }
web-lapses = The learner has waited for too long. Without an answer or a note this goes back to the queue { $time }.
web-queue-mine = Only mine
web-queue-all = All
web-people-topics-some = { $count ->
    [0] any topic
    [one] one topic
   *[other] { $count } topics
    }
web-nobody-here = Nobody is here: what waits comes to nobody until somebody is.
refused-giving = Cases are given out only where there is an aim: say within how many open hours to answer. Who does not see their case then loses it again.
