"""What was said in a case and before it, shown in its topic, or handed over for a file."""

import base64

from bot.cases.case import Case
from bot.helping.transcripts import file_of
from bot.telegram.staff.visit import Visit
from bot.turns import Call

# The last turns, and so many characters of what was said and of what was answered: a screen or two.
# The web desk shows all that is kept.
N_TURNS = 8
MAX_CHARACTERS = 300

_WITH_NOTES = ("notes", "with notes", "avec notes", "avec les notes", "notas", "con notas")


def order_talk(visit: Visit, case: Case, _: str) -> list[Call]:
    """Show the last turns with the bot, oldest first; the log keeps who looked."""
    spoken = visit.helping.open_case(case.number, visit.by).spoken[-N_TURNS:]
    if not spoken:
        return visit.tell(visit.say("staff-talk-none"))
    turns = [
        visit.say("staff-talk-turn", said=_cut(each.said), answered=_cut(each.answered))
        for each in spoken
    ]
    return visit.tell("\n\n".join(turns))


def order_transcript(visit: Visit, case: Case, words: str) -> list[Call]:
    """Hand over the case as a PDF, with notes where they are asked for; the log keeps it."""
    with_notes = words.casefold() in _WITH_NOTES
    sheet = visit.helping.transcripts.take(case.number, visit.by, with_notes=with_notes)
    made = file_of(sheet, "pdf")
    return visit.hand_over(
        visit.say("staff-transcript", notes="yes" if with_notes else "no"),
        {"filename": made.name, "base64": base64.b64encode(made.content).decode("ascii")},
    )


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MAX_CHARACTERS else f"{text[: MAX_CHARACTERS - 1].rstrip()}…"
