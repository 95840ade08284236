"""The conversation as a pure function: (state, event) -> (state, effects)."""

from bot.dialogue.advance import advance
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Effect, Erase, Say, Toast, Turn
from bot.dialogue.events import Event, Pressed, Said, SentSomething, Started
from bot.dialogue.state import State

__all__ = [
    "Button",
    "Context",
    "Effect",
    "Erase",
    "Event",
    "Pressed",
    "Said",
    "Say",
    "SentSomething",
    "Started",
    "State",
    "Toast",
    "Turn",
    "advance",
]
