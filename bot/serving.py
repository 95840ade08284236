"""Which recommender answers: the live one, picked up without a restart and without waiting for it.

A turn takes the recommender once and keeps it, so it ends on what it began with; the one before
is forgotten as soon as its last turn has ended.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from catalog.live import Live
from recommender.advising import Recommender

log = logging.getLogger("advisor")

# What is published is answered from within five seconds. A process that looks at the row often may
# answer so long from what it has while the new one is loaded beside it; one that has not looked
# for so long cannot know since when it is late, and loads before it answers.
LATE_AFTER = 2.0
# Loading takes a second or so; a turn that would be later than this waits for its end.
LATEST = 4.0
# What cannot be loaded is tried again after so long, and people are answered from what there is.
AGAIN_AFTER = 10.0


@dataclass
class _Held:
    """What answers for a catalogue in this process.

    Attributes:
        live: What it was made of.
        recommender: It.
        seen_at: When the row last said so.
        replaced_since: When the row was first seen to say something else; None while it does not.
        loading: Loads the next one; None while nothing is loaded.
        not_before: When the next one may be tried again after it could not be loaded.
    """

    live: Live
    recommender: Recommender
    seen_at: float
    replaced_since: float | None = None
    loading: threading.Thread | None = None
    not_before: float = 0.0


class Serving:
    """The recommenders that answer in this process, one a catalogue.

    Args:
        live: Reads the row that says what is live.
        load: Makes the recommender of it; given the one that answers now, whose parts it may share.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        live: Callable[[str], Live],
        load: Callable[[Live, Recommender | None], Recommender],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._live, self._load, self._clock = live, load, clock
        self._held: dict[str, _Held] = {}
        self._lock = threading.Lock()
        self._loading = threading.Lock()

    def recommender(self, catalog: str) -> Recommender:
        """Return what answers for a catalogue now.

        Costs one small query; only where nothing is loaded yet, or this process is late, it waits.

        Raises:
            UnknownCatalogError: Nothing of that catalogue is published.
        """
        live, now = self._live(catalog), self._clock()
        with self._lock:
            held = self._held.get(catalog)
            if held is not None:
                if held.live == live:
                    held.seen_at, held.replaced_since = now, None
                    return held.recommender
                if now < held.not_before or not self._is_late(held, now):
                    self._begin_loading(held, live, now)
                    return held.recommender
        try:
            return self._load_now(live)
        except Exception as fault:
            if held is None:
                raise
            self._note_failure(held, fault)
            return held.recommender

    def _is_late(self, held: _Held, now: float) -> bool:
        if held.replaced_since is None:
            if now - held.seen_at > LATE_AFTER:
                return True
            held.replaced_since = held.seen_at
        return now - held.replaced_since > LATEST

    def _begin_loading(self, held: _Held, live: Live, now: float) -> None:
        if held.loading is None and now >= held.not_before:
            held.loading = threading.Thread(
                target=self._load_beside, args=(held, live), name="loading", daemon=True
            )
            held.loading.start()

    def _load_beside(self, held: _Held, live: Live) -> None:
        try:
            self._load_now(live)
        except Exception as fault:  # noqa: BLE001 - people are answered from what there is
            self._note_failure(held, fault)
        held.loading = None

    def _load_now(self, live: Live) -> Recommender:
        # One at a time: never more than two in memory, and nobody loads what another has loaded.
        with self._loading:
            with self._lock:
                held = self._held.get(live.catalog)
                if held is not None and held.live == live:
                    return held.recommender
            made = self._load(live, held.recommender if held else None)
            with self._lock:
                self._held[live.catalog] = _Held(live, made, self._clock())
            return made

    def _note_failure(self, held: _Held, fault: Exception) -> None:
        log.warning("what is live cannot be loaded (%s); tried again soon", type(fault).__name__)
        held.not_before = self._clock() + AGAIN_AFTER
