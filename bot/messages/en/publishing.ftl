button-publishing-train = Train
button-publishing-discard = Discard
button-publishing-go-on = Go on
button-publishing-again = Try again
button-publishing-publish = Publish
button-publishing-anyway = Publish anyway
button-publishing-back = Roll back
button-publishing-undo = Undo
button-publishing-live = Train for what is live
publishing-checked =
    <b>{ $file }</b>, read as { $format }
    { $read ->
        [one] One record was read
       *[other] { $read } records were read
    }: { $accepted } good, { $kept_out } kept out.
publishing-kept-out = <b>Kept out</b>
publishing-noticed = <b>Taken, but look at it</b>
publishing-fault = { $line ->
        [whole] the file
        [none] record { $record }
       *[other] line { $line }
    }, { $field }{ $has_value ->
        [yes] {" "}= “{ $value }”
       *[no] {""}
    }: { $problem }. { $remedy }
publishing-difference = <b>What it would change for people:</b> { $added } new, { $changed } changed, { $gone } gone.
publishing-first = <b>Nothing is live yet:</b> all { $added } would be new.
publishing-breaks = <b>What would break</b>
publishing-added = <b>New</b>
publishing-gone = <b>Gone</b>
publishing-changed = <b>Changed</b>
publishing-item = • { $text }
publishing-change = { $fact }: { $before } → { $after }
publishing-more = … and { $count } more; all of them at the web desk or with: advisor catalog diff
publishing-more-faults = … and { $count } more; all of them with: advisor catalog check FILE
publishing-nobody-sees = <i>Nobody sees it yet. Train prepares it and compares it with what is live; Discard leaves it aside.</i>
publishing-nothing-good = There is no good record in it, so there is nothing to train. Mend the file as it says above, and send it again.
publishing-no-change = People see exactly this already; there is nothing to do.
publishing-missed = { $problem ->
    [too_large] The file is larger than twenty megabytes, which is what Telegram hands to bots. Zip it, or load it at the web desk or with: advisor catalog import FILE
   *[not_fetched] Telegram did not hand the file over. Please send it again.
    }
publishing-staff-only = Only staff change the catalogue. Somebody who sets up the desk can give you that role: advisor staff add NAME --role staff
publishing-begun = The training begins.
publishing-under-way = A training that { $name } began is under way. Wait until it has ended.
publishing-past = Something newer came in between. /catalogue says where things stand.
publishing-not-now = { $standing ->
    [training] It is being trained.
    [passed] It has been trained; its verdict waits for a word.
    [refused] It has been trained; its verdict waits for a word.
    [published] It is published already.
    [discarded] It was discarded already.
    [checked] Train it first.
   *[failed] The training did not end well; try again first.
    }
publishing-progress =
    <b>Training</b> for { $release }, begun by { $name }
    { $bar } { $percent } %
    { $step }{ $left ->
        [none] {""}
       *[some] {" "}· { $left }
    }
publishing-step = { $step ->
    [reading] Reading the catalogue
    [labels] Learning from what people corrected
    [triage] Learning to tell messages apart
    [looking] Looking whether everything can be found
    [comparing] Comparing it with what is live
   *[begins] It begins
    }
publishing-left = { $minutes ->
    [0] less than a minute left
    [one] about a minute left
   *[other] about { $minutes } minutes left
    }
publishing-ended = <b>Training</b> for { $release } has ended; the verdict is below.
publishing-failed =
    <b>Training</b> for { $release } did not end well. { $problem }
    What people see is untouched, and what was done is kept.
publishing-broken-off =
    <b>Training</b> for { $release } was broken off at { $percent } %, most likely because the bot was started again.
    What was done is kept; it can go on from there.
publishing-verdict = { $passed ->
    [yes] <b>It may go live</b>
   *[no] <b>Something got worse; it does not go live by itself</b>
    }
publishing-against = { $release } with { $version }, compared with what is live: { $before } with { $now }
publishing-against-nothing = { $release } with { $version }; nothing is live to compare it with
publishing-shipped = the order as shipped
publishing-check = { $passed ->
        [yes] ✓
       *[no] ✗
    } { $name }: { $figures }
publishing-figures = { $before } → { $after }
publishing-worse = { $count ->
    [one] <b>One goal got worse</b>
   *[other] <b>{ $count } goals got worse</b>
    }
publishing-better = { $count ->
    [one] <b>One goal got better</b>
   *[other] <b>{ $count } goals got better</b>
    }
publishing-same = No goal is answered otherwise than now.
publishing-goal =
    • “{ $goal }”
      { "  " }now: { $before }
      { "  " }then: { $after }
publishing-nothing = nothing
publishing-unreached = <b>Nothing of their own brings these up:</b> { $titles }
publishing-picture = { $version }, before and after
publishing-published = <b>Live now:</b> { $release } with { $version }, published by { $name }. Everybody is answered from it within five seconds; who is in the middle of a turn finishes it on what was live before.
publishing-answered-for = It went live against the gate; your name and the reason stand in the log: “{ $because }”
publishing-rolled-back = <b>Live again:</b> { $release } with { $version }, by { $name }.
publishing-discarded = Discarded by { $name }. What people see is untouched.
publishing-why =
    № { $number }: why should it go live although something got worse?
    Answer this very message with the reason. It goes live at once; your name and the reason are kept in the log.
publishing-why-hint = Because …
publishing-refused-now = What is live has changed since it was judged, and now the gate refuses it: { $problems }
publishing-live = <b>People see</b> { $release } with { $version }.
publishing-nothing-live = <b>Nothing is published yet.</b>
publishing-on-its-way = { $standing ->
    [checked] A file that { $name } sent is checked and waits to be trained.
    [training] A training that { $name } began is under way.
    [broken] A training that { $name } began was broken off.
    [passed] A training that { $name } began has ended; it may go live.
    [refused] A training that { $name } began has ended; something got worse.
    [failed] A training that { $name } began did not end well.
   *[none] Nothing is on its way.
    }
publishing-how = To change the catalogue, send me the file: Excel, CSV, Open Badges, CTDL, European Learning Model or schema.org, or a ZIP of several; at most twenty megabytes. If its records name no provider, write below the file: provider: NAME
publishing-by-night = { $live ->
    [yes] <b>Trained by night, and published:</b> { $release } with { $version }
   *[no] <b>Trained by night:</b> { $release } with { $version }. People do not see it yet.
    }
publishing-night-failed = <b>The nightly training did not end well.</b> { $problem } What people see is untouched; it is tried again next night.
break-prerequisite-vanished = { $title } asks for { $needed }, which is not in the catalogue.
break-prerequisite-cycle = Nobody can begin, because each asks for the next: { $titles }
break-offer-in-the-past = Every date of { $title } is past on { $day }.
break-currency-changed = { $after ->
    [none] The price of { $title } was in { $before }, and now names no currency.
   *[other] The price of { $title } was in { $before } and is in { $after }.
    }
break-many-gone = { $gone } of { $count } credentials are gone; is it the right file?
button-publishing-report = Report
publishing-report = <b>{ $catalog }, { $day }</b>
publishing-report-head = <b>{ $title }</b>
publishing-report-live = People are answered by { $version }, the newest model version.
publishing-report-verdict = { $passed ->
    [yes] The newest model version, { $version }, may go live: /catalogue
   *[no] The newest model version, { $version }, does not go live by itself:
    }
publishing-report-wish = • { $wish } · asked for { $count } times
publishing-report-week = • { $day }: { $count ->
        [one] one goal
       *[other] { $count } goals
    }, { $served } of them with something that fitted well
publishing-report-more = … and { $count } more; all of them on the page
publishing-report-page = The whole report, as a page to keep
publishing-report-how = /report tells what people ask for in vain, how well they are served, and what nobody finds. /correct states a fact better than the files.
publishing-kept-out-gone = What is kept out is not in the draft: what people see of it now would be gone. To keep it, mend the file and send it again.
publishing-correct-how = Write what holds after the title, for example: /correct Bread Baking: price = 495 because the list has last year’s price. With nothing behind the sign the fact is taken away.
publishing-corrected = { $title }: { $fact }. The correction waits as a draft that nobody sees; train, then publish it. It holds through every newer file.
