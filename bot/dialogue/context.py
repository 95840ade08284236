"""What a step of the conversation may ask."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from typing import TYPE_CHECKING

from bot.acts import Likely
from bot.cases.hours import Back
from bot.messages import Messages, Raw
from bot.triage.topics import Verdict
from recommender.advising import Recommender
from recommender.goals import Goal

if TYPE_CHECKING:
    from catalog.earned import Trust


@dataclass(frozen=True)
class DeskNow:
    """The advisors' desk at this moment.

    Attributes:
        is_hours_set: Whether the desk has working hours, so that people can be told.
        back: When it opens next; None while it is open.
    """

    is_hours_set: bool = False
    back: Back | None = None


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
        zone: Where people's clocks are; reminders come in the morning there.
        fresh_id: A number that nobody can guess, another one at each step; "" where there is none.
        desk: The advisors' desk; None where nobody is at one, and `contact` has to do.
        acts: Says what words do that are no goal, the likeliest first; None where nothing can say.
        badge_issuers: Issuers of badges whom staff trust; None where they list none.
        roles: Takes a goal as rules read it, and tells anew which of its words say what; None where
            only rules do.
        triage: Says what a message is about, None while it cannot; None where only rules do.
    """

    recommender: Recommender
    today: date
    contact: str = ""
    places: frozenset[str] = frozenset()
    is_kept: bool = True
    address: str = ""
    zone: tzinfo = UTC
    fresh_id: str = ""
    crisis_lines: str = ""
    desk: DeskNow | None = None
    badge_issuers: "Trust | None" = None
    triage: Callable[[str], Verdict | None] | None = None
    acts: Callable[[str], tuple[Likely, ...]] | None = None
    roles: Callable[[Goal], Goal] | None = None

    def college(self, say: Messages) -> str:
        """Return the provider's name, or how many there are."""
        names = self.recommender.providers
        return names[0] if len(names) == 1 else say("providers", count=len(names))

    def person(self, say: Messages) -> Raw:
        """Return how to reach a person."""
        if self.contact:
            return Raw(say("plain", text=self.contact))
        count = len(self.recommender.providers)
        return Raw(say("contact-default", college=self.college(say), count=count))
