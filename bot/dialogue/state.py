"""Where a conversation stands: all that must be remembered to go on with it."""

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict

from recommender.goals import Goal

EMPTY_GOAL = Goal(text="", language="en")


class State(BaseModel):
    """A conversation between two turns; saved as JSON.

    Attributes:
        list_number: Grows by one with each list; buttons of older lists are stale.
        language: Language that the advisor speaks.
        goal: What was understood so far.
        shown: Ids of the credentials on the list that is being talked about, in its order.
        seen: Ids of all that were shown for this goal, for "more".
        hidden: Ids that the learner does not want to see again.
        shortlist: Ids of what the learner keeps, in the order of keeping.
        is_language_chosen: Whether the learner chose the language, or only their Telegram did.
        awaits: A question that was asked and decides how the next words are read.
        n_misunderstood: How often in a row nothing was understood.
    """

    model_config = ConfigDict(frozen=True)

    list_number: int = 0
    language: str = "en"
    goal: Goal = EMPTY_GOAL
    shown: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    shortlist: tuple[str, ...] = ()
    is_language_chosen: bool = False
    awaits: Literal["", "forget"] = ""
    n_misunderstood: int = 0

    def having(self, **changes: object) -> "State":
        """Return a state with some fields changed."""
        return self.model_copy(update=changes)

    @property
    def before_shown(self) -> tuple[str, ...]:
        """What was shown of this goal before the present list."""
        return self.seen[: len(self.seen) - len(self.shown)]

    def with_goal(self, **changes: object) -> "State":
        """Return a state whose goal has some fields changed."""
        return self.having(goal=replace(self.goal, **changes))  # type: ignore[arg-type]
