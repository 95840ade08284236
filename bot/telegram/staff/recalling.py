"""What a learner and the bot said to each other, shown in the topic of a case that asks for it."""

from bot.cases.case import Case
from bot.telegram.staff.visit import Visit
from bot.turns import Call

# The last turns, and so many characters of what was said and of what was answered: a screen or two.
# The web desk shows all that is kept.
N_TURNS = 8
MAX_CHARACTERS = 300


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


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MAX_CHARACTERS else f"{text[: MAX_CHARACTERS - 1].rstrip()}…"
