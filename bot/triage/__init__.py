"""What a message is about, whether a person is needed for it, and how soon."""

from bot.triage.topics import Topic, Urgency, Verdict
from bot.triage.triage import Triage

__all__ = ["Topic", "Triage", "Urgency", "Verdict"]
