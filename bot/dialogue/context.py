"""What a step of the conversation may ask."""

from dataclasses import dataclass
from datetime import date

from bot.messages import Messages, Raw
from recommender.advising import Recommender


@dataclass(frozen=True)
class Context:
    """The recommender, the day, and whom to name as a person.

    Attributes:
        recommender: Answers goals; itself pure.
        today: Day from which dates are told.
        contact: How to reach a person, as staff wrote it; empty for the college's desk.
        places: Names of the places that the catalogue teaches in, in lower case.
        is_kept: Whether the conversation is kept after it ends; people are told.
        crisis_lines: Whom to call in danger or despair, as staff wrote it for their region.
        address: Link to the private chat with the advisor, "" where there is none.
    """

    recommender: Recommender
    today: date
    contact: str = ""
    places: frozenset[str] = frozenset()
    is_kept: bool = True
    address: str = ""
    crisis_lines: str = ""

    def college(self, say: Messages) -> str:
        """Return the provider's name, or how many there are."""
        names = self.recommender.providers
        return names[0] if len(names) == 1 else say("providers", count=len(names))

    def person(self, say: Messages) -> Raw:
        """Return how to reach a person."""
        if self.contact:
            return Raw(say("plain", text=self.contact))
        return Raw(say("contact-default", college=self.college(say)))
