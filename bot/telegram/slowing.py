"""Who is abusive or floods is answered later, by seconds; `bot.triage.patience` says how many.

Kept in this process only: a restart forgives.
"""

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.dialogue import Turn
from bot.dialogue.effects import OpenCase, SlowDown
from bot.telegram.reading import Reading
from bot.triage.patience import (
    FLOOD_WITHIN,
    is_flood,
    remembered,
    seconds_before_answer,
)
from bot.turns import Call

# Of so many people it is remembered how fast they write.
_KEPT_PEOPLE = 10_000


@dataclass
class _Pace:
    """When somebody wrote within the last minute, and their slips within the last hour."""

    messages: list[datetime] = field(default_factory=list)
    slips: list[datetime] = field(default_factory=list)


class Slowing:
    """Counts messages and slips of each person."""

    def __init__(self) -> None:
        self._paces: OrderedDict[str, _Pace] = OrderedDict()

    def until(self, update: Reading, turn: Turn, *, at: datetime) -> datetime | None:
        """Return before when a turn's answers are not sent; None for at once.

        What brings in a person is never slowed.

        Args:
            update: What came.
            turn: What is made of it.
            at: Now.
        """
        if update.press is not None or any(isinstance(each, OpenCase) for each in turn.effects):
            return None
        pace = self._paces.get(update.person, _Pace())
        if not _is_slip(pace, turn, at):
            return None
        seconds = seconds_before_answer(len(remembered(pace.slips, at)) + 1)
        return at + timedelta(seconds=seconds) if seconds else None

    def note(self, update: Reading, turn: Turn, *, at: datetime) -> None:
        """Count a message whose turn was saved."""
        if update.press is not None:
            return
        pace = self._paces.setdefault(update.person, _Pace())
        self._paces.move_to_end(update.person)
        pace.slips = remembered(pace.slips, at)
        if _is_slip(pace, turn, at):
            pace.slips.append(at)
        pace.messages = [each for each in pace.messages if at - each < FLOOD_WITHIN]
        pace.messages.append(at)
        if len(self._paces) > _KEPT_PEOPLE:
            self._paces.popitem(last=False)


def not_before(until: datetime | None, calls: tuple[Call, ...]) -> tuple[Call, ...]:
    """Return calls that are made later; a button stops spinning at once all the same."""
    if until is None:
        return calls
    return tuple(
        call
        if call.not_before or call.method == "answerCallbackQuery"
        else replace(call, not_before=until)
        for call in calls
    )


def _is_slip(pace: _Pace, turn: Turn, at: datetime) -> bool:
    is_abusive = any(isinstance(each, SlowDown) for each in turn.effects)
    return is_abusive or is_flood(pace.messages, at)
