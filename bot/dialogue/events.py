"""What the dialogue sees of an update: somebody began, said, pressed or sent something."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Started:
    """The learner opened the chat (/start); `payload` is what a link carried."""

    payload: str = ""


@dataclass(frozen=True)
class Said:
    """The learner wrote a text, which may be a command such as "/help".

    Attributes:
        text: The words.
        is_edit: An earlier text was changed to this one.
        is_forwarded: Somebody else wrote it.
        has_file: It stands below a picture or a file that cannot be read.
        album: The album that this belongs to, "" for none.
    """

    text: str
    is_edit: bool = False
    is_forwarded: bool = False
    has_file: bool = False
    album: str = ""


@dataclass(frozen=True)
class Pressed:
    """The learner pressed a button.

    Attributes:
        action: What the button stands for: "why", "cheaper"...
        argument: Its object, a number or a limit's name; empty for none.
        list_number: List that the button was made for.
        is_own: Whether it was made for the one who pressed it.
    """

    action: str
    argument: str = ""
    list_number: int = 0
    is_own: bool = True


@dataclass(frozen=True)
class SentSomething:
    """The learner sent what cannot be read: a "photo", a "voice" message, "something" else.

    Attributes:
        kind: What it is.
        album: The album that it belongs to, "" for none.
    """

    kind: str
    album: str = ""


@dataclass(frozen=True)
class SentFile:
    """The learner sent a file that may be a badge.

    Attributes:
        name: What they call it.
        content: Its bytes; read in this step, and kept nowhere.
        caption: What they wrote beside it.
    """

    name: str
    content: bytes
    caption: str = ""


@dataclass(frozen=True)
class MissedFile:
    """The learner sent what may be a badge, and it could not be had.

    Attributes:
        problem: Why: "too_large", "not_fetched", "no_file", "no_path", or "photo" for a picture
            that was sent as one, out of which Telegram takes the badge.
        album: The album that it belongs to, "" for none.
    """

    problem: str
    album: str = ""


@dataclass(frozen=True)
class OpenedShare:
    """The learner opened a link to a shortlist that somebody shared.

    Attributes:
        credential_ids: What it shows; nothing where it does not exist, or not any more.
    """

    credential_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class CalledInGroup:
    """Somebody turned to the advisor where others read along."""


Event = (
    Started | Said | Pressed | SentSomething | SentFile | MissedFile | OpenedShare | CalledInGroup
)
