"""The conversation as a pure function: (state, event) -> (state, effects)."""

from bot.dialogue.advance import advance
from bot.dialogue.context import Context
from bot.dialogue.effects import (
    Button,
    CallOff,
    Effect,
    Erase,
    Export,
    Give,
    Remind,
    Say,
    Share,
    Toast,
    Turn,
)
from bot.dialogue.events import (
    CalledInGroup,
    Event,
    MissedFile,
    OpenedShare,
    Pressed,
    Said,
    SentFile,
    SentSomething,
    Started,
)
from bot.dialogue.state import State

__all__ = [
    "Button",
    "CallOff",
    "CalledInGroup",
    "Context",
    "Effect",
    "Erase",
    "Event",
    "Export",
    "Give",
    "MissedFile",
    "OpenedShare",
    "Pressed",
    "Remind",
    "Said",
    "Say",
    "SentFile",
    "SentSomething",
    "Share",
    "Started",
    "State",
    "Toast",
    "Turn",
    "advance",
]
