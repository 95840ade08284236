button-pdf = As a PDF
button-picture = As a picture
button-calendar = Dates for my calendar
button-remind = Remind me
button-letter = Letter to my employer
button-share = Share this list
button-share-send = Send the link
button-keep-all = Keep all
button-no-reminders = No more reminders
button-begin-week = This week
button-begin-month = This month
button-begin-looking = Just looking
button-begin-done = Yes, I did
button-begin-notyet = Not yet
command-pdf = Your plan as a PDF
command-picture = Your plan, or what you compare, as a picture
command-calendar = Deadlines for your calendar
command-letter = A letter to ask your employer to pay
command-share = A link to what you keep
command-reminders = What I remind you of
file-plan = my-plan
file-comparison = side-by-side
file-calendar = my-dates
file-letter = letter-to-my-employer
file-coming = One moment: I am making the file.
file-failed = I could not make that file, and I am sorry. The messages above say all that was to be on it; please try again later.
file-made = { $caption }
    (The file is { $path })
paper-foot = As of { $date }, from the catalogue of { $college } (release { $release }). Prices and dates may change: please check before you decide.
paper-unprintable = “(…)” stands for letters that no font on this machine has. The message in the chat shows them.
paper-goal = What you want, in your words: “{ $words }”
paper-plan = Your plan: the way to { $title }
paper-plans = Your plan
caption-plan = Your plan, to print or to keep: { $titles }
alt-ladder = { $count ->
    [one] In the picture: the way to <b>{ $title }</b>, one step.
   *[other] In the picture: the way to <b>{ $title }</b>, { $count } steps.
    }
alt-step = { $number }. <b>{ $title }</b>: { $facts }
alt-comparison = In the picture: { $words }
picture-comparison = Side by side
picture-same = { $fact } (the same for all)
calendar-title = My dates
calendar-apply = Last day to apply: { $title }
calendar-begin = First day: { $title }
calendar-line = { $date }: { $what }
caption-calendar = { $count ->
    [one] One date for your calendar. A newer file of mine moves it there if it changes.
   *[other] { $count } dates for your calendar. A newer file of mine moves them there if they change.
    }
calendar-empty = Neither deadlines nor first days are published for that, so there is nothing to put into a calendar.
letter-title = Request for support: { $title }
letter-head = <b>Request for support: { $title }</b>
letter-to = To:
letter-from = From:
letter-date = Date:
letter-ask = I would like to take “{ $title }”, offered by { $provider }, and I ask whether you can pay for it, or for a part of it.
letter-skills = What one can do afterwards
letter-facts = What is published about it
letter-fact = { $name }: { $words }
letter-dates = Dates
letter-assessed = How it is assessed
letter-close = I would be glad to talk with you about how it can serve our work. Thank you for considering it.
letter-name = Name and signature:
caption-letter = The same letter, to print and sign.
remind-not-here = Nothing of this conversation is kept once you leave, so I cannot remind you. Say “calendar”, and you get the dates as a file. On Telegram I do remind you.
remind-on = <b>{ $title }</b>: apply by { $deadline }. I remind you at nine in the morning on { $days }.
remind-too-late = <b>{ $title }</b>: apply by { $deadline }. That is so soon that a reminder would come too late: best apply now.
remind-no-deadline = No deadline is published for that, so I have nothing to remind you of.
remind-how-to-stop = “No reminders” stops me; /reminders shows what will come.
remind-none = You asked for no reminders, so none will come.
remind-called-off = All right: no more reminders will come.
remind-full = I put off at most { $count } reminders for one person. “No reminders” clears them.
remind-head = I remind you, at nine in the morning:
remind-line-apply = { $date }: the last day to apply for <b>{ $title }</b>
remind-line-begin = { $date }: I ask how your first step went
reminder-apply = { $days ->
    [one] Reminder: tomorrow, { $deadline }, is the last day to apply for <b>{ $title }</b>, { $provider }.
   *[other] Reminder: in { $days } days, on { $deadline }, is the last day to apply for <b>{ $title }</b>, { $provider }.
    } You asked me for this on { $asked }: please check whether the date still holds.
reminder-begin = You wanted to take a first step towards <b>{ $title }</b>. Did you?
reminder-begin-something = You wanted to take a first step by now. Did you?
begin-ask = When would you like to take the first step? I ask you once how it went.
begin-follow-up = Good. On { $date } I ask you once how it went.
begin-looking = All right, there is no hurry. What you keep stays here: /shortlist.
begin-done = Well done! Write to me whenever anything else comes up.
share-link = { $count ->
    [one] Whoever opens this link sees this credential, and not who you are:
   *[other] Whoever opens this link sees these { $count } credentials, and not who you are:
    }
    { $link }
    It opens until { $until }. /forget closes it at once.
share-not-here = A list can be shared on Telegram only: its link opens the advisor there.
share-gone = That list is not shared any more. { $ask }
share-opened = { $count ->
    [one] Somebody shared this credential with you:
   *[other] Somebody shared these { $count } credentials with you:
    }
share-go-on = Say “more about 1”, “keep 1” or “compare 1 and 2”. Or tell me about yourself. { $ask }
kept-all = { $count ->
    [one] Kept. /shortlist shows all that you keep.
   *[other] Kept all { $count }. /shortlist shows all that you keep.
    }
