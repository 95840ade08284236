"""What the desk minds by itself: that waiting cases find somebody, and that nobody is forgotten.

Three things, each looked at anew every few seconds from what the database says: waiting cases are
given to whoever is here (where staff have turned that on); whoever owes an answer for longer than
the aim is reminded, once; and who stays silent for as long again loses the case to the queue. A
process that is killed loses none of them, and two that look at once do each of them once.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine

from bot.cases.case import BOT, Advisor, Case
from bot.cases.giving import is_given_out, next_holder
from bot.cases.hours import WorkingHours
from bot.dialogue.context import DeskNow
from bot.helping.assigning import told_given, told_lapsed, told_reminded
from bot.helping.telling import told
from bot.helping.waiting import last_sign, waits_of
from bot.memory import Cases
from bot.memory.desk_settings import DeskSettings
from bot.memory.giving import Giving
from bot.memory.staff import Staff
from bot.refusals import NotPossibleError
from bot.settings import Settings

log = logging.getLogger("advisor")

SECONDS_BETWEEN_LOOKS = 5.0


class Minding:
    """Looks after the desk. `look` is synchronous; may be called from any thread.

    Args:
        engine: The database.
        settings: What the environment says.
        now: The clock.
        is_mirrored: Whether there is a staff group, which is told of each change.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        is_mirrored: bool = False,
    ) -> None:
        self._cases = Cases(engine, is_mirrored=is_mirrored, now=now)
        self._giving = Giving(engine, is_mirrored=is_mirrored, now=now)
        self._desk = DeskSettings(engine)
        self._staff = Staff(engine, now=now)
        self._settings = settings
        self._now = now

    async def until_stopped(self, stop: asyncio.Event) -> None:
        """Look until stopped; a database that fails is asked again at the next look."""
        while not stop.is_set():
            try:
                await asyncio.to_thread(self.look)
            except Exception as fault:  # noqa: BLE001 - locked or full: the cases stay there
                log.error("the desk could not be minded (%s)", type(fault).__name__)  # noqa: TRY400
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=SECONDS_BETWEEN_LOOKS)

    def look(self) -> None:
        """Do what is due."""
        hours = self._desk.hours() or WorkingHours(self._settings.timezone)
        gives_out = self._desk.gives_out()
        if hours.reply_minutes is None and not gives_out:
            return
        if hours.reply_minutes is not None:
            self._look_after_answers(hours)
        if gives_out:
            self._give_out(hours)

    # -- who waits too long

    def _look_after_answers(self, hours: WorkingHours) -> None:
        owed = self._cases.all(statuses=("waiting", "claimed"))
        waits, now = waits_of(self._cases, owed), self._now()
        for case in owed:
            since = waits.get(case.number)
            is_put_off = case.snoozed_until is not None and case.snoozed_until > now
            if since is None or is_put_off:
                continue
            aim = hours.of(case.urgency)
            if case.reminded_at is None:
                # Who has just got it was not the one who kept the learner waiting.
                if aim.is_late(max(since, case.moved_at or since), now):
                    self._remind(case)
            elif case.is_held:
                sign = last_sign(case, self._cases.messages(case.number))
                if aim.is_late(sign, now):
                    self._lapse(case, hours)

    def _remind(self, case: Case) -> None:
        holder = self._holder(case)
        says = told_reminded(case, holder, self._settings) if holder else []
        self._giving.remind(case, says)

    def _lapse(self, case: Case, hours: WorkingHours) -> None:
        """Put a case back into the queue, where there is anybody else who could take it."""
        holder = self._holder(case)
        others = [each for each in self._staff.all() if each.is_active and each.pk != case.holder]
        if not others or holder is None:
            return
        telling = told(self._cases.state_of(case.person), case, case.holder_name)
        says = [
            *telling.lapsed(DeskNow(hours.is_set, hours.back(self._now()))),
            *told_lapsed(case, holder, self._settings),
        ]
        with contextlib.suppress(NotPossibleError):
            # Whoever answered at this very moment has changed it.
            self._cases.act(case.number, "lapse", BOT, seen=case.version, says=says)
            # Who does not answer is not given the next one either.
            self._staff.be_here(holder, None, by=BOT.name)

    def _holder(self, case: Case) -> Advisor | None:
        return next((each for each in self._staff.all() if each.pk == case.holder), None)

    # -- who has nobody

    def _give_out(self, hours: WorkingHours) -> None:
        """Give out what waits, the most urgent first, then the oldest."""
        here, n_held = self._giving.here(), self._cases.n_held()
        if not here:
            return
        for case in self._cases.all(statuses=("waiting",)):
            now = self._now()
            # What nobody can get is not asked of the lock of those who write.
            if not is_given_out(case, hours, now) or not next_holder(case, here, n_held, now):
                continue
            given = self._giving.give(case.number, self._choosing(hours), self._says)
            if given is not None and given.holder is not None:
                n_held[given.holder] = n_held.get(given.holder, 0) + 1

    def _choosing(
        self, hours: WorkingHours
    ) -> Callable[[Case, Sequence[Advisor], Mapping[int, int]], Advisor | None]:
        def choose(
            case: Case, people: Sequence[Advisor], n_held: Mapping[int, int]
        ) -> Advisor | None:
            now = self._now()
            return (
                next_holder(case, people, n_held, now) if is_given_out(case, hours, now) else None
            )

        return choose

    def _says(self, case: Case, to: Advisor) -> list[dict[str, Any]]:
        telling = told(self._cases.state_of(case.person), case, to.name)
        return [*telling.given(), *told_given(case, to, self._settings)]
