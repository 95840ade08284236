"""Triage that makes nobody wait: until its classifier is there, only the rules speak."""

import logging
import threading

from bot.triage.topics import Verdict
from bot.triage.triage import Triage

log = logging.getLogger("advisor.triage")


class InBackground:
    """Loads or fits the classifier beside whatever else starts.

    Args:
        triage: Whose classifier it is.
    """

    def __init__(self, triage: Triage) -> None:
        self._triage = triage
        self._is_ready = threading.Event()
        self._thread = threading.Thread(target=self._load, name="triage", daemon=True)
        self._thread.start()

    def __call__(self, text: str) -> Verdict | None:
        """Return the verdict on a message, None while nothing can be said yet."""
        return self._triage.of(text) if self._is_ready.is_set() else None

    def wait(self, seconds: float) -> bool:
        """Wait until it is ready, at most so long; tell whether it is."""
        return self._is_ready.wait(seconds)

    def finish(self, seconds: float) -> None:
        """Wait for the thread, at most so long: a program that ends while a model loads aborts."""
        self._thread.join(seconds)

    def _load(self) -> None:
        try:
            self._triage.classifier()
        except Exception as fault:  # noqa: BLE001 - the bot answers without it, by its rules
            log.error("messages are told apart by rules only (%s)", type(fault).__name__)  # noqa: TRY400
        else:
            self._is_ready.set()


class WhenAsked:
    """Loads the classifier with the first message, which waits for it a little; no other one does.

    Args:
        triage: Whose classifier it is.
        seconds: How long the first message waits.
    """

    def __init__(self, triage: Triage, *, seconds: float = 10.0) -> None:
        self._triage = triage
        self._seconds = seconds
        self._background: InBackground | None = None
        self._beginning = threading.Lock()

    def __call__(self, text: str) -> Verdict | None:
        """Return the verdict on a message, None while nothing can be said yet."""
        with self._beginning:
            if self._background is None:
                self._background = InBackground(self._triage)
                self._background.finish(self._seconds)
        return self._background(text)
