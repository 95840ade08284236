"""What a turn wants done: things to say, and to erase. Nothing here does it."""

from dataclasses import dataclass

from bot.dialogue.state import State

# Telegram's bound for the data behind a button, in bytes.
MAX_CALLBACK = 64


@dataclass(frozen=True)
class Button:
    """A choice under a message.

    Attributes:
        label: What it says; it makes sense without the message.
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
    """A message to send: HTML with <b> and <i> only, and rows of buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()


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


Effect = Say | Toast | Erase | Export


@dataclass(frozen=True)
class Turn:
    """One step of the dialogue: the state after it and what is to be done."""

    state: State
    effects: tuple[Effect, ...]
