"""The title of a case's topic: what it is about and who has it, seen in the list of topics."""

from bot.cases.case import Case
from bot.messages import Messages, Raw
from bot.telegram.splitting import units
from bot.triage.topics import Urgency

# core.telegram.org/bots/api#createforumtopic; in characters, of which an emoji may be two.
MAX_TITLE = 128
_LONGEST_WORDS = 70

# The colour that a topic keeps: red, yellow, blue.
COLORS: dict[Urgency, int] = {"now": 16478047, "today": 16766590, "normal": 7322096}


def title_of(case: Case, say: Messages) -> str:
    """Return the title, plain text: "#12 Funding: keep the books of a small shop"."""
    standing = "claimed" if case.is_held else case.status
    title = say(
        "staff-title",
        standing="now" if standing == "waiting" and case.urgency == "now" else standing,
        number=str(case.number),
        name=Raw(case.holder_name),
        topic=Raw(say("staff-topic", topic=case.topic)),
    )
    if case.reminded_at is not None:
        # Seen in the list of topics: this learner waits too long.
        title = f"⏰ {title}"
    wants = wants_of(case)
    whole = f"{title}: {_cut(wants)}" if wants else title
    return whole if units(whole) <= MAX_TITLE else whole[: MAX_TITLE // 2]


def wants_of(case: Case) -> str:
    """Return what the learner wants in their words, "" where that is not known."""
    return " ".join(str(case.brief.get("goal") or case.brief.get("said") or "").split())


def _cut(text: str) -> str:
    if len(text) <= _LONGEST_WORDS:
        return text
    return f"{text[:_LONGEST_WORDS].rsplit(' ', 1)[0].rstrip()}…"
