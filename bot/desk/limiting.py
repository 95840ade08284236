"""How often somebody may try: a sliding window for each address."""

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable

# Addresses that are remembered; whoever is forgotten begins anew.
_REMEMBERED = 10_000


class Limiter:
    """Lets each address try so often in a stretch of time.

    Args:
        tries: How often.
        seconds: In which time.
        clock: Seconds that only grow.
    """

    def __init__(
        self, tries: int, seconds: float, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tries = tries
        self._seconds = seconds
        self._clock = clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def admits(self, address: str) -> bool:
        """Count a try; False where it is one too many."""
        now = self._clock()
        with self._lock:
            tries = self._seen.pop(address, None) or deque()
            while tries and tries[0] <= now - self._seconds:
                tries.popleft()
            is_admitted = len(tries) < self._tries
            if is_admitted:
                tries.append(now)
            self._seen[address] = tries
            if len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
        return is_admitted
