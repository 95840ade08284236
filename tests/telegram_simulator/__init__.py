"""An offline Bot API that validates every call against the machine-readable specification."""

from tests.telegram_simulator.people import Person
from tests.telegram_simulator.request import OfflineRequest
from tests.telegram_simulator.server import (
    TOKEN,
    Server,
    flood,
    lost_after,
    lost_before,
    migrated,
    server_error,
)

__all__ = [
    "TOKEN",
    "OfflineRequest",
    "Person",
    "Server",
    "flood",
    "lost_after",
    "lost_before",
    "migrated",
    "server_error",
]
