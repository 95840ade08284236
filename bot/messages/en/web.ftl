web-desk-name = Advisors’ desk
web-skip = Skip to the page
web-nav = Pages
web-nav-queue = Queue
web-nav-talking = With the bot
web-nav-on-behalf = On behalf of
web-nav-canned = Canned replies
web-nav-hours = Hours
web-nav-statistics = Figures
web-nav-people = People
web-nav-log = Log
web-sign-out = Sign out
web-language-choose = Language of this desk
web-offline = The desk cannot be reached. What you see may be old; what you have typed is still here.
web-any = Any
web-anybody = Anybody
web-me = Me
web-change = Change
web-remove = Remove
web-copy = Copy
web-copied = Copied
web-back-to-queue = Back to the queue
web-chance = Chance that it is relevant
web-span-minutes = { $minutes } min
web-span-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
    }
web-span-days = { $days ->
    [one] one day
   *[other] { $days } days
    }

web-topic = { $name ->
    [self_serve] Choosing a credential
    [person] Wants a person
    [funding] Funding
    [admission] Admission
    [credit_transfer] Credit transfer
    [immigration] Permits and status
    [accessibility] Accessibility
    [enrolment] Enrolment
    [complaint] Complaint
    [distress] Distress
    [off_topic] Something else
    [abuse] Abuse
   *[other] { $name }
    }
web-topic-others = Other topics
web-urgency = { $name ->
    [now] Now
    [today] Today
   *[normal] In turn
    }
web-reason = { $name ->
    [asked] asked for a person
    [topic] a question for a person
    [no_match] nothing fitted
    [misunderstood] not understood three times
    [distress] may be in distress
   *[stepped_in] an advisor stepped in
    }
web-status = { $name ->
    [open] Open
    [waiting] Waiting
    [claimed] With an advisor
    [waiting_for_learner] Waiting for the learner
    [resolved] Resolved
    [returned] Back with the bot
    [closed] Closed
   *[all] All
    }
web-role = { $name ->
    [staff] Staff
   *[advisor] Advisor
    }
web-role-may = { $name ->
    [staff] also changes people and hours
   *[advisor] helps learners
    }
web-satisfaction = { $name ->
    [1] Very poor
    [2] Poor
    [3] All right
    [4] Good
   *[5] Very good
    }

web-queue-cases = Cases
web-queue-count = { $waiting ->
    [0] Nobody waits
    [one] One waits
   *[other] { $waiting } wait
    }{ $mine ->
    [0] .
    [one] , one is with you.
   *[other] , { $mine } are with you.
    }
web-queue-late = { $count ->
    [one] One waits for too long.
   *[other] { $count } wait for too long.
    }
web-queue-search = Search and filter the cases
web-queue-search-hint = Words, or a case number
web-queue-search-button = Search
web-queue-filters = { $count ->
    [0] Filters
    [one] Filters: one is set
   *[other] Filters: { $count } are set
    }
web-queue-filter-button = Apply
web-queue-clear = Clear all
web-queue-snoozed = Show what is put off, too
web-queue-more = And { $count } more: narrow them down with the filters.
web-queue-none = Nobody needs a person right now.
web-queue-none-filtered = No case is like that.
web-field-status = Where it stands
web-field-topic = Topic
web-field-holder = With
web-field-language = Language
web-field-label = Label
web-no-goal = Has not said yet what they want
web-export = One row a case:
web-export-csv = CSV
web-export-xlsx = Excel
web-export-words = with learners’ words

web-case-title = Case { $number }
web-opened = opened { $time }
web-reopened = { $count ->
    [one] reopened
   *[other] reopened { $count } times
    }
web-earlier = The same learner, earlier:
web-snoozed-until = Put off until { $time }
web-standing = Where it stands
web-standing-waiting = Waiting for { $span }
web-standing-claimed = With { $name }
web-standing-waiting-for-learner = With { $name }, waiting for the learner
web-standing-resolved = Resolved { $time }
web-standing-resolved-by = Resolved by { $name }, { $time }
web-standing-returned = Back with the bot since { $time }
web-late = over { $span }
web-standing-yours-owed = Yours; the learner has waited for { $span }
web-standing-owed = With { $name }; the learner has waited for { $span }
web-standing-yours = Yours
web-standing-yours-waiting = Yours, waiting for the learner
web-claim = Claim
web-resolve = Resolve
web-return = Return to the bot
web-release = Release
web-release-other = Release from { $name }
web-assign-to = Give to a colleague
web-assign = Give
web-assign-choice = { $name } ({ $count } of { $capacity })
web-reopen = Reopen
web-claim-done = The case is yours. The learner has been told your name, and the bot is silent.
web-release-done = The case waits again, and the learner has been told.
web-assign-done = Your colleague has the case now, and the learner has been told who goes on.
web-return-done = The bot has the conversation again, and the learner has been told.
web-resolve-done = The case is resolved. The learner has been asked how the help was.
web-reopen-done = The case waits again.

web-brief = Brief
web-brief-wants = Wants
web-brief-last = Said last
web-brief-limits = Limits
web-brief-has = Does or holds
web-brief-avoid = Does not want
web-brief-chose = Chose
web-brief-kept = Keeps
web-brief-rejected = Turned down
web-brief-unread = Not understood
web-brief-corrected = Corrected
web-brief-ruled-out = Would also fit
web-brief-ruled-out-by = { $count ->
    [one] one more without “{ $limit }”
   *[other] { $count } more without “{ $limit }”
    }
web-brief-found = The bot found
web-brief-found-weak = Nothing fits well; the nearest
web-brief-found-none = Nothing was found yet.
web-brief-because = “{ $said }”: { $skill }
web-judge-open = Judge or send
web-judge-fits = It fits
web-judge-not = It does not fit
web-judge-done = Noted for the next training.
web-prefer-open = Something else would be better
web-prefer-better = Better would be
web-prefer-over = Instead of
web-prefer-over-none = none of these
web-prefer-because = Because
web-prefer-hint = The learner sees it first from now on, and the next training learns from it.
web-prefer-button = Put it first
web-prefer-done = The learner now sees it first, and the next training learns from it.

web-talk = Conversation
web-talk-none = Nothing has been written here yet.
web-author-learner = Learner
web-author-bot = Bot
web-author-note = Note by { $name }, for advisors only
web-edited = edited
web-file = { $kind ->
    [sticker] A sticker.
    [location] A location.
    [venue] A place.
    [contact] A contact.
    [poll] A poll.
    [dice] A roll of the dice.
    [video_note] A video message.
    [animation] An animation.
    [photo] A photo.
    [document] A document.
    [voice] A voice message.
    [video] A video.
    [audio] A recording.
    [card] The card of a credential.
   *[other] A file.
    }
web-file-open = Open it
web-file-elsewhere = It is in the chat on Telegram.
web-on-its-way = on its way
web-not-arrived-yet = This has not arrived yet; it is sent as soon as it can be. Perhaps the bot is not running: tell staff.
web-message-problem = { $kind ->
    [blocked] This did not arrive: the learner has blocked the bot.
   *[refused] This did not arrive: Telegram refused it.
    }
web-news-learner = The learner wrote { $time }: { $words }
web-reply-label = Reply to the learner
web-reply-hint = The learner reads it in Telegram, under your name. Ctrl and Enter send it.
web-reply-claim-first = Claim the case to reply.
web-reply-unsent = This was not sent. Copy it, or reopen and claim the case first.
web-reply-button = Send
web-reply-done = Sent.
web-canned-choose = Canned reply…
web-canned-insert = Insert
web-edit-open = Edit
web-edit-label = Changed words
web-edit-button = Save
web-edit-done = Changed, at the learner’s, too.
web-spoken = { $count ->
    [0] With the bot before
    [one] With the bot before: one turn
   *[other] With the bot before: { $count } turns
    }
web-spoken-none = Nothing was kept of it.
web-aside = Notes and filing
web-note-title = Note
web-note-label = For advisors only
web-note-button = Keep the note
web-note-done = The note is kept.
web-card-title = Send a credential
web-card-label = Its title
web-card-send = Send its card
web-card-done = The card was sent, in the learner’s language.
web-file-title = Filing
web-topic-label = It is about
web-topic-button = Correct
web-topic-done = Corrected; the next training learns from it.
web-urgency-label = How soon
web-urgency-button = Change
web-urgency-done = Noted; the queue goes by it now.
web-labels-label = Labels, with commas between
web-labels-button = Save
web-label-done = Filed.
web-snooze-label = Put off
web-snooze = { $name ->
    [hour] An hour
    [tomorrow] Tomorrow at 9
   *[monday] Monday at 9
    }
web-snooze-until = Until
web-snooze-button = Put off
web-snooze-end = Take it up again
web-snooze-done = Put off. If the learner writes, it comes back at once.
web-wake-done = It is in the queue again.
web-record = For the learner’s file
web-record-what = The case as one document: the brief, and who said what when.
web-record-notes = With private notes
web-record-talk = With what was said to the bot
web-record-pdf = PDF
web-record-text = Text
web-log-of-case = Who did what with it
web-did = { $name ->
    [claim] claimed
    [assign] gave to a colleague
    [release] released
    [return] returned to the bot
    [resolve] resolved
    [reopen] reopened
    [reopened] opened it again
    [opened] opened
    [opened-again] asked again
    [told-again] asked again
    [replied] replied
    [edited-a-reply] edited a reply
    [noted] wrote a note
    [snoozed] put off
    [corrected] corrected the topic
    [labelled] labelled
    [ranked] set how soon
    [judged] corrected the list
    [rated] rated
    [saw] looked
    [erased] erased everything
    [opened-a-file] opened a file
    [took-out-a-record] took out a record for the file
    [exported] exported
    [exported-the-report] exported the report
    [asked-on-behalf] asked on somebody’s behalf
    [signed-in] signed in
    [made-a-sign-in-link] made a sign-in link
    [added-to-the-desk] added to the desk
    [removed-from-the-desk] removed from the desk
    [here] said that they are here
    [away] said that they are away
    [lapse] put back into the queue: no answer
    [reminded] reminded of who waits
    [turned-giving-out-on] let waiting cases be given out
    [turned-giving-out-off] let no more cases be given out
    [changed-working-hours] changed the working hours
    [wrote-a-canned-reply] wrote a canned reply
    [removed-a-canned-reply] removed a canned reply
    [checked-a-catalogue] checked a catalogue
    [trained] trained a version
    [published] published
    [published-against-the-gate] published against the gate
    [rolled-back] rolled back
    [discarded] discarded
    [kept-a-golden-goal] kept a golden goal
    [removed-a-golden-goal] removed a golden goal
   *[other] { $words }
    }

web-talking-what = Who talked with the bot in the last day and has nobody. Step in where you see somebody struggle: they are told that you are there, and the bot falls silent.
web-talking-answer = What the bot answered
web-talking-none = Nobody talked with the bot in the last day, or all who did have a case.
web-step-in = Step in

web-on-behalf-what = Paste an e-mail or an intake form: it is understood and answered as in the chat.
web-on-behalf-text = The text
web-on-behalf-language = Draft in
web-on-behalf-as-written = its own language
web-on-behalf-button = Understand it
web-on-behalf-kept = Nothing of it is kept.
web-on-behalf-distress = This reads like danger or despair. Answer it yourself, at once; the draft is only a beginning.
web-on-behalf-for-person = For you to answer
web-understood = Understood
web-missing = Worth asking
web-draft = Draft
web-draft-label = A reply to edit
web-draft-hint = Copy it into your e-mail. Its facts come from the catalogue.

web-canned-what = Written once, sent often, in the learner’s language.
web-canned-all = { $count ->
    [0] Replies
    [one] One reply
   *[other] { $count } replies
    }
web-canned-none = There are none yet.
web-canned-new = A new reply
web-canned-change = Change the reply
web-canned-name = Name
web-canned-text = Text
web-canned-places = These are filled in when it is sent:
web-canned-save = Keep it
web-canned-kept-done = The reply is kept.
web-canned-removed-done = The reply is removed.

web-hours-unset = No hours are set: learners are told that somebody will write, but not when.
web-hours-open = The desk is open now.
web-hours-closed = The desk is closed now and opens { $time }.
web-hours-closed-long = The desk is closed now.
web-hours-told = Learners are told when somebody is there.
web-hours-week = The week
web-hours-hint = Times like 9:00-12:30, 13:00-17:00; what is between two is a break. Empty is closed.
web-hours-day-closed = closed
web-hours-zone = Time zone
web-hours-reply = Answer within, in open hours
web-hours-reply-hint = After that the case is marked, and whoever has it is reminded; after as long again it goes back to the queue. What cannot wait has 15 minutes. Empty for no such aim.
web-holidays = Holidays
web-holidays-label = One day a line
web-holidays-hint = Year, month, day, and its name: 2026-12-25 Christmas Day
web-hours-save = Save the hours
web-hours-staff-only = Staff can change them.
web-hours-done = The hours are saved; learners are told them from now on.

web-people-what = Who helps, what they may do, and how many cases they want to hold.
web-people-all = At the desk
web-people-name = Name
web-people-name-hint = What learners are told. The name of somebody who is there changes them.
web-people-role = Role
web-people-holds = Holds
web-people-load = { $held } of { $capacity }
web-people-left = left
web-people-acts = What can be done
web-people-capacity = Cases at once, at most
web-people-telegram = Telegram account
web-people-telegram-hint = A number, which @userinfobot tells; empty for none.
web-people-new = Add or change somebody
web-people-save = Save
web-people-done = Saved.
web-people-removed-done = They can no longer act, and their sessions have ended. Cases that they had wait again.
web-link-make = Sign-in link
web-link-for = A link for { $name }
web-link-label = Good once, for ten minutes
web-link-hint = Give it to nobody else: whoever opens it is signed in under that name.

web-statistics-since = Since { $day }, told in the hours in which the desk is open.
web-statistics-stretch = How far back
web-statistics-weeks = { $count } weeks
web-statistics-none = No case was opened in that time.
web-figure-opened = Cases
web-figure-opened-how = { $waiting } waiting, { $resolved } resolved, { $returned } back with the bot
web-figure-wait = Wait, median
web-figure-wait-how = nine of ten: at most { $span }
web-figure-nobody = nobody was answered yet
web-figure-handed = Needed a person
web-figure-handed-how = { $handed } of { $all } learners
web-figure-reopened = Reopened
web-figure-reopened-how = { $count ->
    [0] no case
    [one] one case
   *[other] { $count } cases
    }
web-figure-satisfaction = Satisfaction, 1 to 5
web-figure-satisfaction-how = { $count ->
    [0] nobody has answered
    [one] one answer
   *[other] { $count } answers
    }
web-plot-waits = How long learners waited for a person
web-plot-waits-alt = Bars: how many learners waited how long. The table below says the same.
web-plot-satisfaction = How the help was
web-plot-satisfaction-alt = Bars: how many learners gave each answer. The table below says the same.
web-plot-topics = What cases were about, by week
web-plot-topics-alt = Stacked bars: cases of each topic in each week. The table below says the same.
web-plot-table = As a table
web-plot-wait = Wait
web-plot-learners = Learners
web-plot-answer = Answer
web-plot-week = Week of
web-wait-upto = up to { $span }
web-wait-longer = over { $span }

web-log-what = The newest { $count } lines. It never holds a learner’s words.
web-log-subject = About
web-log-show = Show
web-log-all = All of it
web-log-when = When
web-log-who = Who
web-log-action = What
web-log-detail = Detail
web-log-none = Nothing is in the log.

web-sign-in-title = Sign in
web-sign-in-press = This link is yours. Press the button to come in.
web-sign-in-button = Sign in
web-sign-in-once = It is good once, for ten minutes after it was made.
web-sign-in-how = You come in by a link that is good once. There are two ways to get one:
web-sign-in-by-bot = write /desk to the bot in Telegram;
web-sign-in-by-staff = ask staff for one, who make it under People, or with: advisor staff link "Your name"
web-sign-in-used = This link was used already, or is older than ten minutes.
web-sign-in-too-often = Too many tries. Wait a minute, then try again.
web-signed-out-title = You are signed out
web-signed-out = Your session has ended, so that nothing was done.
web-signed-out-typed = This is what you had typed; copy it before you leave this page:
web-mini-app-title = Opening the desk
web-mini-app-wait = One moment…
web-mini-app-open = Open the desk in your browser
web-mini-app-outside = This page opens inside Telegram. Write /desk to the bot there for a link to this desk.
web-mini-app-refused = Telegram’s proof of who you are is missing, damaged or older than five minutes. Close this page and open it again.
web-mini-app-stranger = Your Telegram account does not belong to anybody at this desk. Ask staff to add its number under People.
web-mini-app-no-bot = This desk has no bot. Ask staff for a sign-in link.

web-problem-title = That did not work
web-problem-not-ours = This form did not come from a page of this desk, or your session is a new one. Go back, reload the page, and try again.
web-problem-staff-only = This page is for staff. Ask somebody of staff to do it, or to change your role.
web-problem-too-long = That is longer than this desk takes. Shorten it and try again.
web-problem-busy = The desk is busy, so that nothing was done. Try again in a minute; if it stays so, tell staff (reference { $reference }).
web-problem-unforeseen = Something went wrong, so that nothing was done. Try again; if it happens again, tell staff (reference { $reference }).
web-problem-no-page = There is no such page. Go back to the queue.
web-problem-topic = There is no such topic. Choose one from the list.
web-problem-language = There is no such language. Choose one from the list.
web-problem-no-credential = Write the title of a credential.
web-problem-unknown-credential = No credential of the catalogue is called “{ $words }”. Write some words of its title and choose one.
web-problem-several-credentials = More than one credential is like “{ $words }”: { $titles }. Write the whole title, or what stands in brackets.
web-problem-no-time = “{ $words }” is no time. Choose one from the calendar.
web-problem-past-time = That time is past. Choose a later one.
web-problem-no-text = There is no text yet. Paste the e-mail or the form.
web-problem-long-text = The text is longer than { $limit } characters. Leave out what does not matter.
web-problem-capacity = “{ $words }” is no number of cases. Write a number from 1 to 1000.
web-problem-telegram-id = “{ $words }” is no number of a Telegram account. It consists of digits only.
web-problem-own-role = You cannot take the role of staff away from yourself. Ask somebody else of staff.
web-problem-remove-self = You cannot remove yourself. Ask somebody else of staff.
web-problem-nobody = There is nobody like that at the desk any more. Reload the page.
web-problem-words-staff = Only staff can export learners’ words. Export without them.
web-problem-no-file = This file cannot be had from Telegram: it may be too large, or Telegram cannot be reached. Ask for it in the chat once more.
