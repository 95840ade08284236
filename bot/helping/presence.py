"""Whether there is a desk, and when somebody is at it, as the bot asks at each turn."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine

from bot.dialogue.context import DeskNow
from bot.memory.desk_settings import DeskSettings
from bot.memory.staff import Staff

# How long an answer may be old: staff who are added see the first case within seconds.
_SECONDS = 2.0


class Presence:
    """Tells how the desk is staffed; may be asked from any thread.

    Args:
        engine: The database.
        now: The clock.
    """

    def __init__(
        self, engine: Engine, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._staff = Staff(engine, now=now)
        self._settings = DeskSettings(engine)
        self._now = now
        self._lock = threading.Lock()
        self._known: tuple[datetime, DeskNow | None] | None = None

    def __call__(self) -> DeskNow | None:
        """Return the desk at this moment; None where nobody is at one."""
        at = self._now()
        with self._lock:
            if self._known is None or abs((at - self._known[0]).total_seconds()) > _SECONDS:
                self._known = (at, self._look(at))
            return self._known[1]

    def _look(self, at: datetime) -> DeskNow | None:
        if not any(each.is_active for each in self._staff.all()):
            return None
        hours = self._settings.hours()
        return DeskNow() if hours is None else DeskNow(hours.is_set, hours.back(at))
