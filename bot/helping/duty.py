"""Who is at the desk, and whether waiting cases come to them by themselves."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine

from bot.cases.case import Advisor
from bot.cases.hours import WorkingHours
from bot.helping.checking import of_desk, of_staff
from bot.memory.desk_settings import DeskSettings
from bot.memory.staff import Staff
from bot.settings import Settings


class Duty:
    """What people of the desk say about being there. Synchronous; may be called from any thread.

    Whoever is here is so until the desk's day ends: what is forgotten to be taken back ends by
    itself.

    Args:
        engine: The database.
        settings: What the environment says.
        now: The clock.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._staff = Staff(engine, now=now)
        self._desk = DeskSettings(engine)
        self._settings = settings
        self._now = now

    def be_here(self, by: Advisor) -> datetime:
        """Note that somebody is at the desk; return until when that holds, in UTC."""
        of_desk(by)
        hours = self._desk.hours() or WorkingHours(self._settings.timezone)
        until = hours.closes_today(self._now())
        self._staff.be_here(by, until, by=by.name)
        return until

    def be_away(self, by: Advisor) -> None:
        """Note that somebody is not at the desk any more; the cases that they have stay theirs."""
        of_desk(by)
        self._staff.be_here(by, None, by=by.name)

    def gives_out(self) -> bool:
        """Tell whether waiting cases are given out by themselves."""
        return self._desk.gives_out()

    def set_giving_out(self, by: Advisor, *, is_on: bool) -> None:
        """Let waiting cases be given out by themselves, or not any more."""
        of_staff(by)
        if is_on != self._desk.gives_out():
            self._desk.set_giving_out(is_on=is_on, by=by.name)
