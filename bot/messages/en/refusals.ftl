refused-not-now = { $standing ->
    [waiting] Case { $number } is waiting; claim it first.
    [claimed] Case { $number } is with { $name }. If { $name } is away, release it and claim it.
    [waiting_for_learner] Case { $number } is with { $name }, who waits for the learner. If { $name } is away, release it and claim it.
    [resolved] Case { $number } is resolved; reopen it first.
   *[returned] Case { $number } went back to the bot; reopen it first.
    }
refused-held = Case { $number } is with { $name }; release it and claim it first.
refused-has-it = { $name } has case { $number } already.
refused-meanwhile = Case { $number } was changed{ $named ->
        [yes] {" "}by { $name }
       *[no] {""}
    } in the meantime; look again.
refused-no-case = There is no case { $number }; perhaps its learner erased everything.
refused-no-learner = Nobody of that number has written to the bot.
refused-no-message = There is no message { $number }; perhaps it was erased.
refused-no-reply = Message { $number } is no reply; only replies are edited.
refused-not-yours = { $name } wrote that; only they can change it.
refused-on-its-way = The reply is on its way; edit it in a moment.
refused-no-credential = '{ $id }' is not in the catalogue. Search for it by words of its title.
refused-no-colleague = That colleague is not at the desk; choose another one.
refused-which-colleague = Write who is to get the case, for example /assign and a name. At the desk are: { $names }.
refused-staff-only = Only staff may do that; ask somebody with that role.
refused-gone = { $name } is not at the desk any more. See `advisor staff list`.
refused-nobody = Nobody at the desk is called '{ $name }'. See: advisor staff list
refused-name = The name is empty. Give the name that learners are told.
refused-account = The Telegram account { $account } belongs to somebody else at the desk. See `advisor staff list`.
refused-empty = There are no words in it. Write something.
refused-long = That has { $count } characters, and a message holds { $longest }. Send it in parts.
refused-reason = Say why, in a few words: "because it is taught in Victoria".
refused-topic = '{ $word }' is no topic. Choose one of: { $known }.
refused-urgency = '{ $word }' is no urgency. Choose one of: { $known }.
refused-status = '{ $word }' is no status. Choose one of: { $known }.
refused-language = '{ $word }' is none of the languages { $known }.
refused-past = That time is past. Choose a later one.
refused-same = That is the same credential twice. Name the one that is better.
refused-canned = A canned reply needs a name and a text.
refused-place = Nobody can fill in { $place }. A canned reply knows { $known }.
refused-golden = A golden goal needs words (at most { $longest } characters) and the id of at least one credential: advisor golden add "bake bread for a living" artisan-bread
refused-of-day = { $day ->
    [monday] {" "}of Monday
    [tuesday] {" "}of Tuesday
    [wednesday] {" "}of Wednesday
    [thursday] {" "}of Thursday
    [friday] {" "}of Friday
    [saturday] {" "}of Saturday
    [sunday] {" "}of Sunday
   *[none] {""}
    }
refused-hours = The hours{ refused-of-day } cannot be read: '{ $part }'. Write times as "9:00-12:30, 13:00-17:00", or "closed".
refused-hours-end = The hours{ refused-of-day } end before they begin: '{ $part }'. Five in the afternoon is 17:00 or 5pm; a night is "22:00-0:00" on one day and "0:00-2:00" on the next.
refused-hours-overlap = The hours{ refused-of-day } overlap: { $one } and { $other }. Write them in order, for example "9:00-12:30, 13:00-17:00".
refused-reply-hours = '{ $word }' is no number of hours. Write one like 4 or 0.5, at most 200; leave it empty for no such aim.
refused-day = '{ $word }' is no day. Write year, month, day: 2026-12-25.
refused-zone = '{ $word }' is no time zone. Give its IANA name, for example America/Vancouver.
refused-nothing-live = Nothing of the catalogue { $name } is published yet. Load a file first.
refused-no-release = The release { $release } is not there any more. Load the file again.
refused-nothing-earlier = { $release } is all that was ever live, so there is nothing to go back to.
refused-empty-release = The release { $release } holds no credential, and an empty catalogue is not published. Look at what was kept out, and load the file again.
refused-no-version = The model version { $version } is not there; perhaps it was taken away. Train again.
refused-damaged = The files of the model version { $version } are damaged. Leave it aside, and train again.
refused-foreign = The model version { $version } was made for { $made }, not for { $asked }. Train again, and publish what comes of it.
refused-training = Another training is under way. Wait until it has ended, then try again.
refused-version-needed = The model version { $version } is live, or is what a rollback goes back to. Publish another one before you leave it aside.
refused-no-title = { $file }: none of its columns is named like a title (there are: { $there }). Call the column with the titles “Title”, or send the file again with the line “Their column = title”.
correct-how = “{ $said }” cannot be understood. Write a fact and what holds, for example: price = 495, hours = 40, start = 2027-01-31, place = Duncan.
correct-not = “{ $said }” cannot be kept: { $problem }.
correct-nobody = No credential is called “{ $named }”. Copy its title from a list, or write its id.
correct-several = Several credentials are called “{ $named }”. Write the id of the one that is meant: { $ids }.
