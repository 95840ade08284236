"""What a turn wants done: things to say, and to erase. Nothing here does it."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.cases.case import Opening
from bot.dialogue.state import State
from bot.handouts import Handout

# Telegram's bound for the data behind a button, in bytes.
MAX_CALLBACK = 64


@dataclass(frozen=True)
class Button:
    """A choice under a message.

    Attributes:
        label: What it says, as HTML like a message; it makes sense without the message.
        action: What it stands for; "" for a link.
        argument: Its object, "" for none.
        url: Where a link leads.
    """

    label: str
    action: str = ""
    argument: str = ""
    url: str = ""

    def callback(self, *, owner: str, list_number: int) -> str:
        """Return the data that comes back when it is pressed.

        "v1:<owner>:<list number>:<action>:<argument>": a button is good for the person and the
        list that it was made for.

        Raises:
            ValueError: It would be longer than Telegram's 64 bytes.
        """
        data = f"v1:{owner}:{list_number}:{self.action}:{self.argument}"
        if len(data.encode()) > MAX_CALLBACK:
            raise ValueError(f"button data of {len(data.encode())} bytes: {data!r}")
        return data


@dataclass(frozen=True)
class Say:
    """A message to send: HTML with <b> and <i> only, and rows of buttons.

    Attributes:
        text: What is said.
        buttons: Rows of choices below it.
        is_aside: Whether it stands by itself even where it answers a button; otherwise it takes
            the place of the message that carried the button.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    is_aside: bool = False


@dataclass(frozen=True)
class Toast:
    """A short plain note at the button that was pressed."""

    text: str


@dataclass(frozen=True)
class Erase:
    """Erase everything that is kept about this learner."""


@dataclass(frozen=True)
class Export:
    """Hand the learner everything that is kept about them, as a file.

    Attributes:
        caption: What is said beside it.
    """

    caption: str


@dataclass(frozen=True)
class Give:
    """Hand over a file that is made for the learner.

    Attributes:
        handout: What is on it.
        caption: What is said beside it; beside a picture, what it shows, for those who cannot
            see it.
    """

    handout: Handout
    caption: str


@dataclass(frozen=True)
class Remind:
    """Say something at a later time, unless it is called off; once for each key.

    Attributes:
        key: What it is known by; the same key again takes its place.
        at: When, with its zone.
        say: What is said then.
    """

    key: str
    at: datetime
    say: Say


@dataclass(frozen=True)
class CallOff:
    """Do not say what was put off for later.

    Attributes:
        keys: What it is known by.
    """

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Share:
    """Keep a shortlist for whoever opens its link.

    Attributes:
        share_id: What it is opened by.
        credential_ids: What it shows.
        shared_on: The day of the sharing.
        until: The last day on which it can be opened.
    """

    share_id: str
    credential_ids: tuple[str, ...]
    shared_on: date
    until: date


@dataclass(frozen=True)
class OpenCase:
    """Hand the conversation to a person; the advisor goes on until somebody takes it."""

    opening: Opening


@dataclass(frozen=True)
class Relay:
    """Pass what the learner sent on to the person who has their case."""


@dataclass(frozen=True)
class GiveBack:
    """Tell the person who has the case that the learner goes on with the advisor."""


@dataclass(frozen=True)
class Rate:
    """Keep what the learner thinks of the help in a case.

    Attributes:
        case: Its number.
        satisfaction: 1 (bad) to 5 (good).
    """

    case: int
    satisfaction: int


@dataclass(frozen=True)
class Judge:
    """Keep what the learner says of a credential for their goal; the next training reads it.

    Attributes:
        credential_id: The credential.
        is_relevant: Whether it is for them.
        release_id: Release that it was shown from.
        model_version: Model version that found it.
    """

    credential_id: str
    is_relevant: bool
    release_id: str = ""
    model_version: str = ""


@dataclass(frozen=True)
class SlowDown:
    """Let what follows come later: somebody is abusive, and is not argued with."""


Effect = (
    Say
    | Toast
    | Erase
    | Export
    | Give
    | Remind
    | CallOff
    | Share
    | OpenCase
    | Relay
    | GiveBack
    | Rate
    | Judge
    | SlowDown
)


@dataclass(frozen=True)
class Turn:
    """One step of the dialogue: the state after it and what is to be done."""

    state: State
    effects: tuple[Effect, ...]
