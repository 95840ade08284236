"""What a message does that is no goal: asks for a person, doubts, picks, thanks, says goodbye."""

from bot.acts.classifier import Classifier, Likely
from bot.acts.examples import ACTS, Act

__all__ = ["ACTS", "Act", "Classifier", "Likely"]
