web-nav-catalogue = Catalogue
web-catalogue-live = People see { $release },
web-catalogue-version = by the model version { $version }.
web-catalogue-shipped = by the order as shipped.
web-catalogue-shipped-short = the order as shipped
web-catalogue-nothing-live = Nothing is published yet. Load a file.
web-catalogue-new = A changed catalogue
web-catalogue-file = File
web-catalogue-file-hint = Excel, CSV, Open Badges, CTDL, European Learning Model or schema.org; a ZIP of several. Nobody sees it before you publish.
web-catalogue-notes = What its columns hold
web-catalogue-notes-hint = Only where a name does not say it, a line each: “Their column = price”, “currency: CAD”.
web-catalogue-provider = Provider of records that name none
web-catalogue-check = Check the file
web-catalogue-way = On its way
web-checked = What the file holds
web-checked-counts = { $read ->
    [one] One record was read
   *[other] { $read } records were read
    }; { $accepted } good, { $kept_out } kept out.
web-and-more = And { $count } more; all of them on the command line.
web-difference = What it would change for people
web-difference-counts = { $added } new, { $changed } changed, { $gone } gone.
web-difference-breaks = What would break
web-difference-added = New: { $count }
web-difference-gone = Gone: { $count }
web-difference-changed = Changed: { $count }
web-versions = Model versions
web-versions-none = None was trained yet.
web-version-labels = { $count ->
    [one] one agreed correction
   *[other] { $count } agreed corrections
    }
web-version-encoded = { $encoded } of { $texts } texts encoded anew
web-version-live = This is what people see.
web-live = live
web-train-live = Train for what is live
web-train-live-hint = Learns from new corrections of advisors and answers of learners.
web-history = What was live
web-history-none = Nothing yet.
web-history-against = against the gate by { $name }: { $because }
web-roll-back = Roll back
web-roll-back-hint = Release and model version go back together, at once.
web-job-none = No file is on its way.
web-job-progress = How far the training is
web-job-look-again = Look again
web-job-broken-off = The training was broken off. What is done is kept.
web-job-go-on = Go on
web-job-checked = Checked by { $name }. People see nothing of it yet.
web-job-passed = Trained, and good enough to go live.
web-job-refused = Trained, but something got worse.
web-job-failed = The training did not end well. What is live is untouched.
web-job-published = Published.
web-job-discarded = Left aside.
web-job-training = Under way.
web-job-train = Train
web-job-look = Look at the verdict
web-job-discard = Leave it aside
web-gate-passed = It may go live
web-gate-refused = Something got worse
web-gate-against = Compared with { $release }, { $version }.
web-gate-stale = What is live, or a golden goal, has changed since this was judged. It is judged anew when you publish it.
web-gate-check = Question
web-gate-before = Now
web-gate-after = Then
web-gate-verdict = Verdict
web-gate-good = good
web-gate-worse = Worse: { $count }
web-gate-better = Better: { $count }
web-gate-goal = Goal
web-gate-unreached = Credentials that nothing of their own brings up
web-gate-decide = Decide
web-gate-because = Why should it go live all the same?
web-gate-because-hint = Your name, { $name }, and this reason stand in the log.
web-gate-publish = Publish
web-gate-publish-anyway = Publish anyway
web-golden = Golden goals
web-golden-what = What must be answered well before anything goes live.
web-golden-all = { $count ->
    [0] None yet
    [one] One goal
   *[other] { $count } goals
    }
web-golden-none = Keep the goals that your college must not get wrong.
web-golden-new = Keep a goal
web-golden-goal-hint = As a learner would say it.
web-golden-found = What must be found
web-golden-credentials-hint = Titles or ids, one a line; any of them will do.
web-golden-keep = Keep it
web-golden-done = The goal is kept.
web-golden-removed-done = The goal is no longer kept.
web-published-done = It is live. People are answered from it within five seconds.
web-rolled-back-done = What was live before is live again.
web-discarded-done = It is left aside.
web-problem-choose-file = Choose a file first.
web-problem-file-kind = This kind of file is not known. Send Excel, CSV, JSON, XML, Turtle, HTML, a badge or a ZIP.
web-problem-file-too-large = The file is larger than a hundred megabytes. Load it on the command line: advisor catalog import FILE
web-problem-training = A training begun by { $name } is under way. Wait until it ends.
web-problem-reload = That is past already. Look at the page again.
web-problem-because = Say why it should go live although something got worse.
web-problem-no-version = There is no such model version; perhaps it was taken away.
web-report = Report
web-report-what = What people asked for, how well it was served, and what would be worth building next.
web-report-page = The whole report as a page to keep
web-report-wishes = Build this next
web-report-times = asked for { $count } times
web-report-no-wishes = Nothing that several people asked for was left without a good answer.
web-report-rare = { $count ->
    [0] No wish is left out here.
    [one] One wish of fewer than { $least } people is left out: it might say who they are.
   *[other] { $count } wishes of fewer than { $least } people are left out: they might say who they are.
    }
web-report-weeks = Week by week
web-report-goals = Goals
web-report-served = Something fitted well
web-report-chance = Mean probability of the first
web-report-no-weeks = Nobody has asked for anything yet.
web-report-drift = In the last { $weeks } weeks { $goals } of the goals moved to other fields, and the share that is served well changed by { $confidence }.
web-report-no-drift = People ask for much the same as { $weeks } weeks before.
web-report-labels = Corrections
web-report-labels-counts = { $labels } judgements, { $advisors } of advisors and { $learners } of learners; { $agreed } agreed, { $open } not yet; { $topics } corrected topics.
web-report-all-reached = Every credential is found by its own words.
web-report-version = The newest model version
web-report-picture-gate = Each question of the gate, and the goals that are answered better or worse; the tables above say the same.
web-report-picture-weeks = Goals a week, and how many of them something fitted well; the table below says the same.
web-report-unreached-what = Neither their own title nor a sentence of theirs brings them up. Often two have the same text: say what makes each of them special.
web-report-unserved = What people wanted in the last { $weeks } weeks, and nothing fitted well
web-report-wish = Wish
web-report-also = Also said as
web-report-how-often = Times
web-report-kept = Only wishes are kept, without numbers and addresses, counted by week and not by person.
web-report-field = Field
web-report-before = { $weeks } weeks before
web-report-now = Last { $weeks } weeks
web-kept-out-gone = What is kept out is not in the draft: what people see of it now would be gone. To keep it, mend the file and send it again.
web-kept-out = Kept out
web-noticed = Taken, but look at it
web-catalogue-correct = Correct a fact
web-catalogue-correct-which = Title, or id
web-catalogue-correct-fact = What holds
web-catalogue-correct-hint = “price = 495” or “start = 2027-01-31”; with nothing behind the sign the fact is taken away. It stays through every newer file.
web-catalogue-correct-why = Why
web-catalogue-correct-do = Correct it
web-corrected-done = The correction waits as a draft: train, then publish it.
