"""What passes between a front end and its memory: updates, turns, calls."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.cases.case import Opening
from bot.cases.message import CaseMessage
from recommender.labels import Label


@dataclass(frozen=True)
class Incoming:
    """An update to be handled.

    Attributes:
        update_id: Telegram's number.
        person: Whose lane it belongs to.
        payload: The update as delivered.
        attempts: How often it failed before.
    """

    update_id: int
    person: str
    payload: dict[str, Any]
    attempts: int = 0


@dataclass(frozen=True)
class Call:
    """A call to the Bot API that a turn wants made.

    Attributes:
        chat_id: Chat that it is about; calls of a chat are made in order.
        method: Name of the method: "sendMessage".
        payload: Its parameters.
        not_before: When it is due, None for now. A reminder is a call of a later day.
        key: What it is known by, where it takes the place of an earlier one; "" otherwise.
    """

    chat_id: str
    method: str
    payload: dict[str, Any]
    not_before: datetime | None = None
    key: str = ""


@dataclass(frozen=True)
class SharedList:
    """A shortlist that its learner shares.

    Attributes:
        share_id: What it is opened by; nobody can guess it.
        credential_ids: What it shows.
        shared_on: The day of the sharing.
        until: The last day on which it can be opened.
    """

    share_id: str
    credential_ids: tuple[str, ...]
    shared_on: date
    until: date


@dataclass(frozen=True)
class Owed:
    """A call waiting in the outbox.

    Attributes:
        key: "update_id.number", or the call's own: what it is known by.
        chat_id: Its chat; calls of a chat are made in order.
        method: Name of the method.
        payload: Its parameters.
        attempts: How often it was tried.
        not_before: When it is due, if it was postponed.
    """

    key: str
    chat_id: str
    method: str
    payload: dict[str, Any]
    attempts: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True)
class AtDesk:
    """What a turn leaves at the advisors' desk.

    Attributes:
        opening: A case to open, None for none.
        relayed: What the learner wrote to the person who has their case.
        spoken: What was said and what the bot answered, for whoever helps later.
        rating: A case and what the learner thinks of the help, 1 to 5.
        gives_back: The learner would rather go on with the bot.
        labels: What the learner said of credentials; who and when are filled in where it is kept.
    """

    opening: Opening | None = None
    relayed: CaseMessage | None = None
    spoken: tuple[str, str] | None = None
    rating: tuple[int, int] | None = None
    gives_back: bool = False
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True)
class SavedTurn:
    """One turn, to be saved as a whole or not at all.

    Attributes:
        person: Whose turn it was.
        update_id: The update that was handled.
        state: The dialogue after the turn.
        version: Its version.
        expected: The version that the turn began with; 0 for a new conversation.
        calls: What is to be sent, in order.
        erase: Erase all that is kept about the person instead of saving the state.
        withdrawn: Keys of calls of a later day that are not to be made any more.
        shares: Shortlists that were shared.
        desk: What it leaves at the advisors' desk, None for nothing.
    """

    person: str
    update_id: int
    state: dict[str, Any]
    version: int
    expected: int
    calls: tuple[Call, ...] = ()
    erase: bool = False
    withdrawn: tuple[str, ...] = ()
    shares: tuple[SharedList, ...] = ()
    desk: AtDesk | None = None

    @property
    def owed(self) -> tuple[Owed, ...]:
        """The calls that are due now, as the outbox knows them."""
        return tuple(each for each in self.all_owed if each.not_before is None)

    @property
    def all_owed(self) -> tuple[Owed, ...]:
        """All calls, those of a later day too."""
        return tuple(
            Owed(
                call.key or f"{self.update_id}.{number}",
                call.chat_id,
                call.method,
                call.payload,
                not_before=call.not_before,
            )
            for number, call in enumerate(self.calls)
        )


class StaleStateError(Exception):
    """Another turn of this person was saved in between; take this one again."""
