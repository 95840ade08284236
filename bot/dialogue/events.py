"""What the dialogue sees of an update: somebody began, said, pressed or sent something."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Started:
    """The learner opened the chat (/start); `payload` is what a link carried."""

    payload: str = ""


@dataclass(frozen=True)
class Said:
    """The learner wrote a text, which may be a command such as "/help"."""

    text: str


@dataclass(frozen=True)
class Pressed:
    """The learner pressed a button.

    Attributes:
        action: What the button stands for: "why", "cheaper"...
        argument: Its object, a number or a limit's name; empty for none.
        version: Version of the state that the button was made for.
    """

    action: str
    argument: str = ""
    version: int = 0


@dataclass(frozen=True)
class SentSomething:
    """The learner sent what cannot be read: a picture, a voice message, a sticker."""

    kind: str


Event = Started | Said | Pressed | SentSomething
