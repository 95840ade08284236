button-staff-claim = Claim
button-staff-speak = Claim and send
button-staff-release = Release
button-staff-colleagues = Give to a colleague
button-staff-assign = { $name } ({ $count } of { $capacity })
button-staff-return = Return to bot
button-staff-resolve = Resolve
button-staff-reopen = Reopen
button-staff-pauses = Snooze
button-staff-wake = Wake up
button-staff-web = Open at the web desk
button-staff-until-hours = 2 hours
button-staff-until-tomorrow = Tomorrow
button-staff-until-monday = Monday
button-staff-brief = Back
button-staff-send = Send it
staff-topic = { $topic ->
    [self_serve] Search
    [person] Person wanted
    [funding] Funding
    [admission] Admission
    [credit_transfer] Credit transfer
    [immigration] Immigration
    [accessibility] Accessibility
    [enrolment] Enrolment
    [complaint] Complaint
    [distress] Distress
    [off_topic] Off topic
   *[abuse] Abuse
    }
staff-title = { $standing ->
    [now] ‼ #{ $number } { $topic }
    [claimed] #{ $number } { $name }, { $topic }
    [resolved] ✓ #{ $number } { $topic }
    [returned] ↩ #{ $number } { $topic }
   *[waiting] #{ $number } { $topic }
    }
staff-standing =
    <b>#{ $number } { $topic }</b>{ $urgency ->
        [now] {" "}· <b>now</b>
        [today] {" "}· today
       *[normal] {""}
    }
    { $standing ->
        [waiting] Waiting since { $since }.
        [claimed] { $name } has it.
        [resolved] Resolved, { $since }.
       *[returned] Back with the bot, { $since }.
    }
staff-how = { $standing ->
    [waiting] <i>Claim it; then what you write here goes to the learner. Begin with // for a private note.</i>
    [held] <i>What you write here goes to the learner. Begin with // for a private note. /help says more.</i>
   *[closed] <i>Reopen it to write to the learner again. // still makes a private note.</i>
    }
staff-labels = Labels: { $words }
staff-snoozed = Snoozed until { $until }.
staff-head = { $author ->
    [learner] <b>Learner</b>
    [note] <b>Note by { $name }</b>, private
   *[advisor] <b>{ $name }</b> to the learner
    }{ $edited ->
        [yes] {" "}(edited)
       *[no] {""}
    }:
staff-file = { $kind ->
    [photo] (photo)
    [document] (document)
    [voice] (voice message)
    [audio] (audio)
    [video] (video)
    [video_note] (video message)
    [animation] (animation)
    [sticker] (sticker)
    [location] (location)
    [contact] (contact)
   *[other] (something that cannot be shown here)
    }
staff-earlier =
    <b>Earlier in this case</b>

    { $words }
staff-talk-none = Nothing was kept of what they said to the bot.
staff-talk-turn =
    <b>Learner:</b> { $said }
    <b>Bot:</b> { $answered }
staff-line-reopened = { $reason ->
    [advisor] Reopened; it waits again.
    [distress] The learner is back, perhaps in distress.
   *[asked] The learner is back and needs somebody again.
    }
staff-line-again = { $reason ->
    [distress] The learner wrote again, perhaps in distress.
   *[asked] The learner asks again for somebody.
    }
staff-line-released = Nobody has it now; it waits again.
staff-line-assigned = { $name } has it now.
staff-line-returned = The bot has the conversation again.
staff-line-rated = The learner rates the help { $stars } of 5.
staff-line-woke = The snooze is over.
staff-now = ‼ This cannot wait. { $names }
staff-undelivered = { $problem ->
    [blocked] The learner did not get this: they have blocked the bot.
   *[refused] The learner did not get this: Telegram refused it.
    }
staff-done-claim = You have it. What you write here goes to the learner.
staff-done-release = Released; it waits again.
staff-done-assign = { $name } has it now.
staff-no-colleagues = Nobody else is at the desk.
staff-assigned-to-you = { $name } has given you case { $number }.{ $where }
staff-assigned-where = {" "}The case: { $link }
staff-done-return = The bot has the conversation again.
staff-done-resolve = Resolved; the learner is asked how it was.
staff-done-reopen = Reopened; it waits again.
staff-done-wake = It is in the queue again.
staff-done-snooze = Snoozed until { $until }.
staff-claim-first = The learner did not get this. Claim the case, then send it again. For a private note begin with //.
staff-not-yours = Only who wrote it can send it.
staff-trouble = That did not work, several times. Staff find the fault in the log under { $reference }.
staff-is-held = The learner did not get this: { $name } has the case. For a private note begin with //. If { $name } is away, release the case and claim it.
staff-is-over = The learner did not get this: the case is over. Reopen and claim it, then send it again.
staff-cannot-pass-on = I cannot pass that on. Send text, a photo, a file, a voice message, audio or a video.
staff-sent-before = The learner has your words already, and keeps them as they were. Edit the message to what they should read.
staff-time-unread = I cannot read “{ $words }” as a time to come. Write 2h, 3d, tomorrow, Monday 9:00 or 2026-12-01 9:00, at most 90 days ahead.
staff-card-how = Write which card: /card 2 for the second of the brief, or words of its title, for example /card bookkeeping.
staff-card-sent = Card sent: <b>{ $title }</b>
staff-which-card = Which one?
staff-found = { $number }. { $title }, { $provider }
staff-none-found = I find no credential for “{ $words }”. Try other words of its title.
staff-no-entry = There is no number { $number } in the brief; { $count ->
    [0] it has no list.
    [one] it has one.
   *[other] it has { $count }.
    }
staff-ask-again = I cannot find that any more. Please ask again.
staff-which-canned = Which reply?
staff-no-canned = There is no canned reply “{ $name }”. Write /canned to see them.
staff-none-canned = There are no canned replies yet. They are written at the web desk: /desk
staff-canned = <b>{ $name }</b>. Send it as it is, or copy it, change it, and send it yourself:
staff-canned-sent = Sent: { $text }
staff-prefer-how = Say what is better, and why: /prefer 2 because it is in the evening. Or: /prefer bookkeeping over 1 because it needs no prerequisite.
staff-preferred = Noted. <b>{ $title }</b> is first on the learner's list now, and the next training learns from it.
staff-which-topic = What is it about?
staff-no-topic = There is no topic “{ $name }”. Write /topic to see them.
staff-topic-set = Topic: { $topic }
staff-urgency = { $urgency ->
    [now] now
    [today] today
   *[normal] in turn
    }
staff-urgency-how = Write how soon somebody should see it: /urgency and one of { $words }.
staff-label-how = Labels now: { $words }. Write /label followed by all of them with commas between, or /label - for none.
staff-for-how = Paste the learner's text after /for, or answer a message that holds it with /for.
staff-for-understood = <b>Understood:</b> { $words }
staff-for-entry = { $number }. { $title }, { $percent } %
staff-for-weak = <i>Nothing fits closely.</i>
staff-for-distress = ‼ <b>This reads like danger or despair. Answer it yourself, at once; the draft is only a beginning.</b>
staff-for-person = <b>For you to answer:</b>
staff-for-asked = { $topic }: “{ $said }”
staff-for-draft = <b>A draft to edit</b>
staff-desk-link = Your way into the web desk, good once and for ten minutes: { $link }
staff-desk-sent = I have written the link to you alone. If nothing came, open the chat with me, press Start, and ask again.
staff-gone = That is not possible any more.
staff-in-a-topic = That works in the topic of a case.
staff-stranger = { $who ->
    [anonymous] I cannot tell who you are: you write as the group. Turn off “Remain anonymous” in your rights as an administrator, and try again.
   *[unknown] Nothing was done: you are not at the desk. Staff can add you with: advisor staff add NAME --telegram { $number }
    }
staff-help =
    <b>In the topic of a case that you have claimed</b>, what you write, photos, files and voice messages go to the learner; edits, too. 👍 says that it arrived.
    // or /note: a private note. An answer to a note is a note.
    /talk: what was said with the bot before
    /transcript: the case as a PDF, for the learner's file; /transcript notes: with private notes
    /card 2 or /card words: send a credential's card
    /canned: a canned reply
    /prefer 2 because …: correct the learner's list
    /topic, /urgency, /label a, b, /snooze 2h
    /claim, /assign, /release, /return, /resolve, /reopen
    <b>Anywhere</b>
    /for text: answer on a learner's behalf
    /here, /away: whether waiting cases come to you by themselves
    /desk: your way into the web desk
    /catalogue, for staff: what learners are advised from, and how to change it
    /report, for staff: what people ask for in vain, and how well they are served
command-staff-claim = Take the case
command-staff-assign = Give the case to a colleague
command-staff-release = Put the case back into the queue
command-staff-return = Give the conversation back to the bot
command-staff-resolve = End the case
command-staff-reopen = Open the case again
command-staff-note = A note that the learner does not see
command-staff-talk = What was said with the bot
command-staff-card = Send a credential's card
command-staff-canned = Send a canned reply
command-staff-prefer = Put another credential first, and say why
command-staff-topic = Correct what the case is about
command-staff-urgency = Say how soon somebody should see the case
command-staff-label = File the case under words
command-staff-snooze = Put the case off
command-staff-for = Answer on a learner's behalf
command-staff-desk = Your way into the web desk
command-staff-help = What can be done here
