"""The conversation as a pure function: (state, event) -> (state, effects)."""

from bot.dialogue.advance import advance
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Effect, Erase, Export, Say, Toast, Turn
from bot.dialogue.events import (
    CalledInGroup,
    Event,
    MissedFile,
    Pressed,
    Said,
    SentFile,
    SentSomething,
    Started,
)
from bot.dialogue.state import State

__all__ = [
    "Button",
    "CalledInGroup",
    "Context",
    "Effect",
    "Erase",
    "Event",
    "Export",
    "MissedFile",
    "Pressed",
    "Said",
    "Say",
    "SentFile",
    "SentSomething",
    "Started",
    "State",
    "Toast",
    "Turn",
    "advance",
]
