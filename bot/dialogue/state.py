"""Where a conversation stands: all that must be remembered to go on with it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from recommender.goals import Goal, Limits
from recommender.leanings import Leaning
from recommender.questions import Question

EMPTY_GOAL = Goal(text="", language="en")


@dataclass(frozen=True)
class Before:
    """What held before a list was changed, for "back".

    Attributes:
        question: What was answered and will be asked again; None where it was changed otherwise.
        goal: What was looked for.
        leanings: What was chosen for it.
        hidden: What was left out.
        asked: Keys of the questions that were done.
        preferred: What an advisor put first.
        unfit: What was judged.
    """

    question: Question | None
    goal: Goal
    leanings: tuple[Leaning, ...] = ()
    hidden: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()


# So many steps back nobody goes.
MAX_BEFORE = 10


@dataclass(frozen=True)
class HeldBadge:
    """A badge that the learner showed; nothing of it that says who they are.

    Attributes:
        title: What was achieved.
        issuer: Who awarded it, "" where that is not said.
        standing: "verified", "not_verifiable", "expired", "revoked" or "broken".
        counts: Whether it counted as held on the day when it was shown.
        expires_on: The last day on which it holds, None where it does not end.
        skills: What it says that its holder can do.
        also: What else a learner record says was achieved.
        achievement_id: Public id of what was achieved.
    """

    title: str
    issuer: str
    standing: str
    counts: bool
    expires_on: date | None = None
    skills: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    achievement_id: str | None = None


@dataclass(frozen=True)
class Laid:
    """What was laid out last, for "as a PDF".

    Attributes:
        kind: "plan" or "comparison".
        credential_ids: What it was about.
        list_number: The list that was talked about then: of another list it is not meant.
    """

    kind: Literal["plan", "comparison"]
    credential_ids: tuple[str, ...]
    list_number: int


@dataclass(frozen=True)
class Reminder:
    """What the learner asked to be reminded of.

    Attributes:
        kind: "apply" before a deadline, "begin" to ask how a first step went.
        credential_id: What it is about.
        on: The day on which it comes.
        of: The deadline, or the day when it was asked for.
    """

    kind: Literal["apply", "begin"]
    credential_id: str
    on: date
    of: date


class State(BaseModel):
    """A conversation between two turns; saved as JSON.

    Attributes:
        list_number: Grows by one with each list; buttons of older lists are stale.
        language: Language that the advisor speaks.
        goal: What was understood so far.
        passing: Names of limits that were asked of the list that is shown, and go with its wish.
        within: The limits that the list keeps which is shown, where nothing keeps those of the
            goal; None where it keeps them.
        shown: Ids of the credentials on the list that is being talked about, in its order.
        seen: Ids of all that were shown for this goal, for "more".
        hidden: Ids that the learner does not want to see again.
        shortlist: Ids of what the learner keeps, in the order of keeping.
        is_language_chosen: Whether the learner chose the language, or only their Telegram did.
        awaits: A question that was asked and decides how the next words are read.
        n_misunderstood: How often in a row nothing was understood.
        leanings: What was chosen for this goal where two kinds were offered.
        question: What was asked below the list and is not answered.
        asked_at: Which question that is; buttons of others are stale. "" for one still to ask.
        asked: Keys of the questions about this goal that were answered, skipped or passed over.
        asked_about: Aims that these questions were about.
        before: What held before each of the last lists that changed, the newest last.
        history: What was looked for before this goal, in the learner's words, the newest last.
        last_day: The day of the last turn, None before the first.
        badges: Badges that were shown, each once, in the order of showing.
        laid: The plan or comparison that was shown last.
        focus: Id of the entry of the list that was talked about last, "" for the list as a whole.
        facts: Which facts of it were asked for last, for "and the second one?".
        reminders: What the learner asked to be reminded of, and what is not over.
        case: "waiting" for a person, "held" while one has the conversation and the advisor is
            silent, "" else. Whoever claims or returns a case writes it from outside.
        held_by: The name of that person.
        preferred: Ids that an advisor put first for this goal.
        unfit: Ids that the learner judged not to be for them.
        unread: The last texts that were not understood.
        asked_person: What a person was offered for, in the learner's words, until it is answered.
        softly_on: The day on which the crisis lines were last told beside an answer.
        closed_on: The day on which they were last told that the desk is closed, while a person has
            the conversation.
        album: The album that was answered last.
    """

    model_config = ConfigDict(frozen=True)

    list_number: int = 0
    language: str = "en"
    goal: Goal = EMPTY_GOAL
    passing: tuple[str, ...] = ()
    within: Limits | None = None
    shown: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    shortlist: tuple[str, ...] = ()
    is_language_chosen: bool = False
    awaits: Literal["", "forget", "person", "desk", "times"] = ""
    n_misunderstood: int = 0
    leanings: tuple[Leaning, ...] = ()
    question: Question | None = None
    asked_at: str = ""
    asked: tuple[str, ...] = ()
    asked_about: tuple[str, ...] = ()
    before: tuple[Before, ...] = ()
    badges: tuple[HeldBadge, ...] = ()
    history: tuple[str, ...] = ()
    last_day: date | None = None
    laid: Laid | None = None
    focus: str = ""
    facts: tuple[str, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    case: Literal["", "waiting", "held"] = ""
    held_by: str = ""
    preferred: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    asked_person: str = ""
    softly_on: date | None = None
    closed_on: date | None = None
    album: str = ""

    def remembering(self, question: Question | None = None) -> tuple[Before, ...]:
        """Return the steps back from a list that comes after this one.

        Args:
            question: What is answered with it, if anything.
        """
        here = Before(
            question,
            self.as_shown.goal,
            self.leanings,
            self.hidden,
            self.asked,
            self.preferred,
            self.unfit,
        )
        return (*self.before, here)[-MAX_BEFORE:]

    def having(self, **changes: object) -> "State":
        """Return a state with some fields changed."""
        return self.model_copy(update=changes)

    @property
    def as_shown(self) -> "State":
        """This state with the limits that the list keeps which is shown."""
        return self if self.within is None else self.with_goal(limits=self.within)

    @property
    def before_shown(self) -> tuple[str, ...]:
        """What was shown of this goal before the present list."""
        return self.seen[: len(self.seen) - len(self.shown)]

    def with_goal(self, **changes: Any) -> "State":
        """Return a state whose goal has some fields changed; other limits are those of a list."""
        goal = replace(self.goal, **changes)
        return self.having(goal=goal, within=None if "limits" in changes else self.within)
