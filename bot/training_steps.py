"""What a training is doing, in a language: its steps name themselves in English."""

import math

from bot.messages import Messages
from bot.messages.plain import plain

# How the steps begin, and what they are called.
_STEPS = {
    "Reading": "reading",
    "Learning from": "labels",
    "Learning to": "triage",
    "Looking": "looking",
    "Nothing": "comparing",
    "Comparing": "comparing",
    "Done": "comparing",
}


def step_text(label: str, say: Messages) -> str:
    """Return what is being done as a plain sentence."""
    known = [name for begins, name in _STEPS.items() if label.startswith(begins)]
    return plain(say("publishing-step", step=known[0] if known else "begins"))


def left_text(seconds: float, say: Messages) -> str:
    """Return how long a training will still take, as somebody would say it."""
    minutes = 0 if seconds < 60 else math.ceil(seconds / 60)
    return plain(say("publishing-left", minutes=minutes))
