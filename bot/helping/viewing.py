"""A case as whoever helps looks at it."""

from dataclasses import dataclass

from bot.cases.case import Case
from bot.cases.message import CaseMessage, Spoken
from bot.memory.audit import Entry


@dataclass(frozen=True)
class CaseView:
    """A case with all that is known of it.

    Attributes:
        case: The case, with its brief.
        messages: What was written in it, oldest first; notes among them.
        spoken: What the learner said to the bot, oldest first.
        log: Who did what with it, the newest first.
    """

    case: Case
    messages: tuple[CaseMessage, ...]
    spoken: tuple[Spoken, ...]
    log: tuple[Entry, ...]
