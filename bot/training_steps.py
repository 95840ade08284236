"""What a training is doing, in a language: its steps name themselves in English."""

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


def step_of(label: str) -> str:
    """Return the name of a step; "begins" before the first."""
    known = [name for begins, name in _STEPS.items() if label.startswith(begins)]
    return known[0] if known else "begins"


def step_text(label: str, say: Messages) -> str:
    """Return what is being done as a plain sentence."""
    return plain(say("publishing-step", step=step_of(label)))
