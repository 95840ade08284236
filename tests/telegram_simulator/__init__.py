"""An offline Bot API that validates every call against the machine-readable specification."""

from tests.telegram_simulator.contents import CONTENTS
from tests.telegram_simulator.faults import (
    delayed,
    flood,
    lost_after,
    lost_before,
    migrated,
    refused,
    server_error,
)
from tests.telegram_simulator.groups import Group
from tests.telegram_simulator.people import Person
from tests.telegram_simulator.request import OfflineRequest
from tests.telegram_simulator.server import TOKEN, Server

__all__ = [
    "CONTENTS",
    "TOKEN",
    "Group",
    "OfflineRequest",
    "Person",
    "Server",
    "delayed",
    "flood",
    "lost_after",
    "lost_before",
    "migrated",
    "refused",
    "server_error",
]
