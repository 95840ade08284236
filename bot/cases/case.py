"""A case and its one state machine: who has the conversation, and what may happen next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from bot.refusals import NotPossibleError
from bot.triage.topics import URGENCIES, Topic, Urgency

Status = Literal["waiting", "claimed", "waiting_for_learner", "resolved", "returned"]
Action = Literal[
    "claim", "assign", "release", "lapse", "reply", "learner_wrote", "return", "resolve", "reopen"
]
Reason = Literal["asked", "topic", "no_match", "misunderstood", "distress", "stepped_in"]

# While a case is in one of these, a person has the conversation and the bot is silent.
HELD: frozenset[Status] = frozenset({"claimed", "waiting_for_learner"})
# These are over; a reopened case waits again.
CLOSED: frozenset[Status] = frozenset({"resolved", "returned"})

# What may happen, and where it leads. What is not here is refused.
TRANSITIONS: Mapping[tuple[Status, Action], Status] = {
    ("waiting", "claim"): "claimed",
    ("waiting", "assign"): "claimed",
    ("waiting", "learner_wrote"): "waiting",
    ("waiting", "return"): "returned",
    ("waiting", "resolve"): "resolved",
    ("claimed", "assign"): "claimed",
    ("claimed", "release"): "waiting",
    # Only who owes an answer can fall silent.
    ("claimed", "lapse"): "waiting",
    ("claimed", "reply"): "waiting_for_learner",
    ("claimed", "learner_wrote"): "claimed",
    ("claimed", "return"): "returned",
    ("claimed", "resolve"): "resolved",
    ("waiting_for_learner", "assign"): "waiting_for_learner",
    ("waiting_for_learner", "release"): "waiting",
    ("waiting_for_learner", "reply"): "waiting_for_learner",
    ("waiting_for_learner", "learner_wrote"): "claimed",
    ("waiting_for_learner", "return"): "returned",
    ("waiting_for_learner", "resolve"): "resolved",
    ("resolved", "reopen"): "waiting",
    ("returned", "reopen"): "waiting",
}

# Only who holds a case may do these; staff may take it over by releasing it first.
BY_HOLDER: frozenset[Action] = frozenset({"reply"})


@dataclass(frozen=True)
class Advisor:
    """Somebody at the desk.

    Attributes:
        pk: Key in the database.
        name: What learners are told.
        role: "advisor" helps learners; "staff" also changes catalogue, models and people.
        telegram_id: Their Telegram account, "" where they have none.
        capacity: How many cases they hold at once before they are warned.
        is_active: Whether they may still act.
        languages: Codes of those that they help in; none for any.
        topics: Those that they help with; none for any.
        here_until: Until when waiting cases may be given to them; None while they are away.
        given_at: When a waiting case was last given to them, None for never.
    """

    pk: int
    name: str
    role: Literal["advisor", "staff"] = "advisor"
    telegram_id: str = ""
    capacity: int = 10
    is_active: bool = True
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    here_until: datetime | None = None
    given_at: datetime | None = None

    def is_here(self, at: datetime) -> bool:
        """Tell whether they have said that they are at the desk at a moment."""
        return self.is_active and self.here_until is not None and self.here_until > at


# What the program does by itself, in the log too.
BOT = Advisor(0, "bot", role="staff")


@dataclass(frozen=True)
class Opening:
    """What is known when a conversation is handed over.

    Attributes:
        reason: What led to it.
        topic: What it is about.
        urgency: How soon somebody should see it.
        language: The learner's language.
        brief: Facts for whoever helps, as `bot.cases.brief` makes them.
        release_id: Release that the learner was advised from.
        model_version: Model version likewise.
    """

    reason: Reason
    topic: Topic
    urgency: Urgency
    language: str
    brief: dict[str, Any] = field(default_factory=dict)
    release_id: str = ""
    model_version: str = ""


@dataclass(frozen=True)
class Case:
    """One conversation that needs a person.

    Attributes:
        number: What people call it; its key.
        person: The learner's id on their channel; "" once the learner is erased.
        status: Where it stands.
        topic: What it is about; advisors correct it.
        urgency: How soon somebody should see it.
        reason: What led to it.
        language: The learner's language.
        opened_at: When it was opened, or opened again, in UTC.
        version: Grows by one with each change; an action on an older version is refused.
        holder: Key of the advisor who has or had it, None for nobody.
        holder_name: Their name, "" for nobody.
        brief: Facts for whoever helps.
        labels: Words that advisors filed it under.
        snoozed_until: Not shown in the queue before, None where it is not put off.
        claimed_at: When somebody first took it.
        replied_at: When the learner first got an answer from a person.
        closed_at: When it ended.
        n_reopened: How often it was opened again.
        satisfaction: What the learner tapped at the end: 1 (bad) to 5 (good).
        thread_id: Its topic in the staff group, None where there is none.
        release_id: Release that the learner was advised from.
        model_version: Model version likewise.
        moved_at: When it last changed hands, None where it never did.
        reminded_at: When it was said that its learner waits too long; None once that is mended.
        passed_by: Keys of those who had it and gave it back, or fell silent: it is not given to
            them again unasked.
    """

    number: int
    person: str
    status: Status
    topic: Topic
    urgency: Urgency
    reason: Reason
    language: str
    opened_at: datetime
    version: int = 1
    holder: int | None = None
    holder_name: str = ""
    brief: dict[str, Any] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    snoozed_until: datetime | None = None
    claimed_at: datetime | None = None
    replied_at: datetime | None = None
    closed_at: datetime | None = None
    n_reopened: int = 0
    satisfaction: int | None = None
    thread_id: int | None = None
    release_id: str = ""
    model_version: str = ""
    moved_at: datetime | None = None
    reminded_at: datetime | None = None
    passed_by: tuple[int, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether a person has the conversation, so that the bot is silent."""
        return self.status in HELD

    @property
    def is_closed(self) -> bool:
        """Whether it is over."""
        return self.status in CLOSED


def after(
    case: Case,
    action: Action,
    *,
    at: datetime,
    by: Advisor | None = None,
    to: Advisor | None = None,
) -> Case:
    """Return a case after an action.

    Args:
        case: The case before it.
        action: What happens.
        at: When, in UTC.
        by: Who does it; None for the learner and the bot.
        to: Who gets it, where it is assigned.

    Raises:
        NotPossibleError: The action is not possible where the case stands, or only for its holder.
    """
    status = TRANSITIONS.get((case.status, action))
    if status is None:
        raise NotPossibleError(
            "refused-not-now", number=case.number, standing=case.status, name=case.holder_name
        )
    if action in BY_HOLDER and (by is None or by.pk != case.holder):
        raise NotPossibleError("refused-held", number=case.number, name=case.holder_name)
    if action == "assign":
        _check_assigning(case, by, to)
    changed = replace(
        case, status=status, version=case.version + 1, snoozed_until=_snooze(case, action)
    )
    match action:
        case "claim" | "assign":
            has_it = to if action == "assign" else by
            name, pk = (has_it.name, has_it.pk) if has_it else ("", None)
            return replace(
                changed,
                holder=pk,
                holder_name=name,
                claimed_at=case.claimed_at or at,
                moved_at=at,
                reminded_at=None,
            )
        case "release" | "lapse":
            former = [] if case.holder is None else [case.holder]
            return replace(
                changed,
                holder=None,
                holder_name="",
                moved_at=at,
                reminded_at=None,
                passed_by=tuple(dict.fromkeys([*case.passed_by, *former])),
            )
        case "reply":
            return replace(changed, replied_at=case.replied_at or at, reminded_at=None)
        case "return" | "resolve":
            return replace(changed, closed_at=at, reminded_at=None)
        case "reopen":
            return replace(
                changed,
                holder=None,
                holder_name="",
                opened_at=at,
                claimed_at=None,
                replied_at=None,
                closed_at=None,
                satisfaction=None,
                moved_at=at,
                passed_by=(),
                n_reopened=case.n_reopened + 1,
            )
        case "learner_wrote":
            return changed


def _check_assigning(case: Case, by: Advisor | None, to: Advisor | None) -> None:
    """Let whoever has a case, or staff, give it away: nobody else takes it from a colleague."""
    if to is None or not to.is_active:
        raise NotPossibleError("refused-gone", name=to.name if to else "")
    if case.is_held and case.holder == to.pk:
        raise NotPossibleError("refused-has-it", number=case.number, name=to.name)
    if case.is_held and by is not None and by.pk != case.holder and by.role != "staff":
        raise NotPossibleError("refused-held", number=case.number, name=case.holder_name)


def more_urgent(one: Urgency, other: Urgency) -> Urgency:
    """Return the more urgent of two."""
    return min(one, other, key=URGENCIES.index)


def _snooze(case: Case, action: Action) -> datetime | None:
    """What the learner writes, and what is claimed, is put off no longer."""
    return None if action in ("learner_wrote", "claim", "assign", "reopen") else case.snoozed_until
