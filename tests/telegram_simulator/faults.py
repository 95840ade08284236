"""What can go wrong between a bot and Telegram, to be ordered by a test."""

from dataclasses import dataclass, field


class LostConnectionError(Exception):
    """The network broke before or after a call took effect."""


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with the next call.

    Attributes:
        status: HTTP status of the answer; 0 where the connection breaks, 200 where all is well.
        description: What Telegram says.
        parameters: What it adds, such as retry_after.
        takes_effect: Whether the call is carried out all the same.
        seconds: How long the answer takes.
    """

    status: int
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    takes_effect: bool = False
    seconds: float = 0.0


def flood(seconds: int) -> Fault:
    """Too many requests; try again after some seconds."""
    return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def server_error() -> Fault:
    """Telegram itself is in trouble."""
    return Fault(502, "Bad Gateway")


def refused(description: str) -> Fault:
    """Telegram does not like the call."""
    return Fault(400, f"Bad Request: {description}")


def lost_before() -> Fault:
    """The call never reached Telegram."""
    return Fault(0)


def lost_after() -> Fault:
    """The call was carried out, and its answer was lost."""
    return Fault(0, takes_effect=True)


def delayed(seconds: float) -> Fault:
    """The call is carried out, and its answer takes its time."""
    return Fault(200, takes_effect=True, seconds=seconds)


def migrated(chat_id: int) -> Fault:
    """The group became a supergroup with another id."""
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Fault(400, text, {"migrate_to_chat_id": chat_id})
