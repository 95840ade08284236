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
        action: What it stands for.
        argument: Its object, "" for none.
    """

    label: str
    action: str
    argument: str = ""

    def callback(self, version: int) -> str:
        """Return the data that comes back when it is pressed: "v1:<version>:<action>:<argument>".

        Raises:
            ValueError: It would be longer than Telegram's 64 bytes.
        """
        data = f"v1:{version}:{self.action}:{self.argument}"
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


Effect = Say | Toast | Erase


@dataclass(frozen=True)
class Turn:
    """One step of the dialogue: the state after it and what is to be done."""

    state: State
    effects: tuple[Effect, ...]
