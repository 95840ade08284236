transcript-title = Record of case { $number }
transcript-brief = Brief
transcript-talk = What was said and written
transcript-nothing = Nothing was said or written yet.
transcript-without-notes = Notes among advisors are left out.
transcript-foot = Case { $number }, taken out by { $name }, { $at }
transcript-about = About: { $topic } · language: { $language }
transcript-opened = Opened: { $at }
transcript-claimed = Taken by an advisor: { $at }
transcript-replied = First answered by a person: { $at }
transcript-with = With: { $name }
transcript-closed = { $how ->
    [resolved] Resolved: { $at }
   *[returned] Given back to the bot: { $at }
    }
transcript-rated = The learner rated the help { $stars } of 5
transcript-who = { $author ->
    [learner] Learner
    [bot] Bot
    [note] Note by { $name }, private
   *[advisor] { $name }
    }
transcript-edited = edited
staff-transcript = The record of the case; private notes are { $notes ->
    [yes] in it.
   *[no] not in it. With them: /transcript notes
    }
command-staff-transcript = The case as a PDF for the learner's file
refused-transcript = The record could not be made as a PDF. Try again, or take it as text at the web desk.
