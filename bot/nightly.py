"""The running bot trains by night, where anything changed; it publishes only where it may."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

from bot.apart import TrainingFailedError, train_apart
from bot.app import App
from bot.cases.hours import known_zone
from recommender.retraining.schedule import is_due

log = logging.getLogger("advisor")

# How often the clock is looked at.
_LOOK = 30.0


class Nightly:
    """Looks at the clock, and trains once a day.

    Args:
        at: Time of day, "" for never.
        now: The clock, in the zone in which people's clocks are.
        has_changed: Tells whether there is anything to train; called off the event loop.
        train: Trains, and publishes where that is allowed; gives what became of it.
        on_done: Told of what became of it: for the staff chat, say.
        on_failed: Told why it did not end well.
    """

    def __init__(
        self,
        at: str,
        now: Callable[[], datetime],
        *,
        has_changed: Callable[[date], bool],
        train: Callable[[], Awaitable[dict[str, Any]]],
        on_done: Callable[[dict[str, Any]], None] = lambda _: None,
        on_failed: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._at, self._now = at, now
        self._has_changed, self._train = has_changed, train
        self._on_done, self._on_failed = on_done, on_failed
        self._looked_at = now()

    async def until_stopped(self, stop: asyncio.Event, *, pause: float = _LOOK) -> None:
        """Look at the clock until stopped; without a time of day there is nothing to do."""
        while self._at and not stop.is_set():
            await self.look()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=pause)

    async def look(self) -> None:
        """Train if the time has come and anything changed; a failure waits for the next night."""
        now, since = self._now(), self._looked_at
        self._looked_at = now
        if not is_due(now, at=self._at, since=since):
            return
        try:
            if not await asyncio.to_thread(self._has_changed, now.date()):
                return
            done = await self._train()
        except TrainingFailedError as fault:
            log.warning("the nightly training failed: %s", fault)
            self._on_failed(str(fault))
        except Exception as fault:  # noqa: BLE001 - the bot goes on, whatever happens here
            log.warning("the nightly training failed (%s)", type(fault).__name__)
        else:
            log.info("trained %s by night; live: %s", done["version"], done["is_live"])
            self._on_done(done)


def nightly(
    app: App,
    *,
    on_done: Callable[[dict[str, Any]], None] = lambda _: None,
    on_failed: Callable[[str], None] = lambda _: None,
) -> Nightly:
    """Return what trains by night as the settings say."""
    settings, zone = app.settings, known_zone(app.settings.timezone)

    def has_changed(today: date) -> bool:
        from bot.publishing import Publishing

        return Publishing(app).has_changed(today=today)

    return Nightly(
        settings.retrain_at,
        lambda: datetime.now(zone),
        has_changed=has_changed,
        train=lambda: train_apart(settings, publish=settings.publish_by_itself),
        on_done=on_done,
        on_failed=on_failed,
    )
