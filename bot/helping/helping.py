"""Everything that somebody at the desk can do, whichever desk they sit at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import Engine

from bot.cases.canned import Canned
from bot.cases.case import Advisor, Case
from bot.cases.hours import WorkingHours
from bot.cases.on_behalf import OnBehalf
from bot.cases.statistics import Statistics
from bot.memory import Cases
from bot.memory.audit import Audit, Entry
from bot.memory.cases import CaseMessage, Spoken
from bot.settings import Settings
from bot.triage.topics import Topic
from recommender.advising import Recommender

# Files that a learner may be sent, as Telegram tells them apart.
FileKind = Literal["photo", "document", "voice", "audio", "video"]


@dataclass(frozen=True)
class CaseView:
    """A case with all that is known of it.

    Attributes:
        case: The case, with its brief.
        messages: What was written in it, oldest first; notes among them.
        spoken: What the learner said to the bot, oldest first.
        log: Who did what with it, the newest first.
    """

    case: Case
    messages: tuple[CaseMessage, ...]
    spoken: tuple[Spoken, ...]
    log: tuple[Entry, ...]


class Helping:
    """What advisors do with cases. Synchronous; may be called from any thread.

    Whatever is not possible raises `NotPossibleError`, and what was typed wrongly `ValueError`:
    the text is one plain sentence for the advisor.

    Args:
        engine: The database.
        recommender: Gives the recommender of a day.
        settings: What the environment says.
        now: The clock.
        is_mirrored: Whether there is a staff group, which is told of each change.
    """

    def __init__(
        self,
        engine: Engine,
        recommender: Callable[[date], Recommender],
        *,
        settings: Settings,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        is_mirrored: bool = False,
    ) -> None:
        self._engine = engine
        self._recommender = recommender
        self._settings = settings
        self._now = now
        self._cases = Cases(engine, is_mirrored=is_mirrored, now=now)
        self._audit = Audit(engine)

    # -- reading

    def queue(
        self,
        by: Advisor,
        *,
        at: datetime | None = None,
        search: str = "",
        topic: str = "",
        label: str = "",
        holder: int | None = None,
        status: str = "",
        language: str = "",
        with_snoozed: bool = False,
    ) -> list[Case]:
        """Return cases, the most urgent first, then the oldest.

        Args:
            by: Who looks.
            at: Now; what is put off until later is left out.
            search: Words that the brief, the messages or the number must have.
            topic: Only of this topic.
            label: Only with this label.
            holder: Only of this advisor.
            status: Only where it stands so; "open" for all that are not over, "" likewise,
                "closed" for those that are over, "all".
            language: Only in this language.
            with_snoozed: Those that are put off, too.
        """
        raise NotImplementedError

    def open_case(self, number: int, by: Advisor) -> CaseView:
        """Return everything about a case; the log keeps that it was seen."""
        raise NotImplementedError

    # -- who has it

    def claim(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Take a case; the bot falls silent, and the learner is told who helps."""
        raise NotImplementedError

    def release(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Put a case back into the queue; the learner is told that somebody else goes on."""
        raise NotImplementedError

    def return_to_bot(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Give a conversation back to the bot; the learner is told."""
        raise NotImplementedError

    def resolve(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """End a case; the learner is told, and asked in one tap how it was."""
        raise NotImplementedError

    def reopen(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Open a case again; it waits in the queue."""
        raise NotImplementedError

    def step_in(self, person: str, by: Advisor) -> Case:
        """Take the conversation of a learner who did not ask for it."""
        raise NotImplementedError

    # -- what is written

    def reply(
        self, number: int, by: Advisor, text: str, *, thread_message_id: int | None = None
    ) -> int:
        """Send the learner words; return the message's number.

        The same `thread_message_id` twice is one reply: an update may come again.
        """
        raise NotImplementedError

    def reply_file(
        self,
        number: int,
        by: Advisor,
        *,
        kind: FileKind,
        file_id: str,
        caption: str = "",
        thread_message_id: int | None = None,
    ) -> int:
        """Send the learner a file that Telegram has; return the message's number."""
        raise NotImplementedError

    def edit_reply(self, message: int, by: Advisor, text: str) -> None:
        """Change the words of a reply, at the learner's, too."""
        raise NotImplementedError

    def send_card(self, number: int, by: Advisor, credential_id: str) -> int:
        """Send the learner a credential's card, in their language; return the message's number."""
        raise NotImplementedError

    def note(self, number: int, by: Advisor, text: str, *, is_from_group: bool = False) -> int:
        """Keep a note that learners never see; return its number."""
        raise NotImplementedError

    # -- what is filed

    def label(self, number: int, by: Advisor, labels: Sequence[str]) -> Case:
        """File a case under words; those that it had are replaced."""
        raise NotImplementedError

    def correct_topic(self, number: int, by: Advisor, topic: Topic) -> Case:
        """Say what a case is about; the next training learns from it."""
        raise NotImplementedError

    def snooze(self, number: int, by: Advisor, until: datetime | None) -> Case:
        """Put a case off until a time, or take it up again with None."""
        raise NotImplementedError

    # -- correcting the machine

    def prefer(self, number: int, by: Advisor, better: str, over: str, because: str) -> Case:
        """Put one credential above another: for this learner now, for all by the next training.

        Args:
            number: The case.
            by: Who says so.
            better: Id of the credential to show first.
            over: Id of the one that it replaces, "" for none.
            because: Why.
        """
        raise NotImplementedError

    def judge(
        self,
        number: int,
        by: Advisor,
        credential_id: str,
        *,
        is_relevant: bool,
        because: str = "",
    ) -> None:
        """Say whether a credential is right for what this learner wants."""
        raise NotImplementedError

    def find_credentials(self, words: str, *, limit: int = 10) -> list[tuple[str, str, str]]:
        """Return (id, title, provider) of the credentials whose id or title has all words."""
        raise NotImplementedError

    def on_behalf(self, text: str, by: Advisor, *, language: str | None = None) -> OnBehalf:
        """Understand and answer an e-mail or a form, with a draft reply to edit."""
        raise NotImplementedError

    # -- the desk itself

    def canned(self, language: str = "") -> list[Canned]:
        """Return the replies that are written often, of one language or of all, by name."""
        raise NotImplementedError

    def add_canned(self, name: str, language: str, text: str, by: Advisor) -> Canned:
        """Keep a reply; one of that name and language is replaced."""
        raise NotImplementedError

    def remove_canned(self, pk: int, by: Advisor) -> None:
        """Remove a reply."""
        raise NotImplementedError

    def fill(self, canned: Canned, case: Case, by: Advisor) -> str:
        """Return a canned reply with name, goal and advisor filled in."""
        raise NotImplementedError

    def hours(self) -> WorkingHours:
        """Return when somebody is there; nothing is set until staff set it."""
        raise NotImplementedError

    def set_hours(self, hours: WorkingHours, by: Advisor) -> None:
        """Change when somebody is there."""
        raise NotImplementedError

    def statistics(self, *, since: datetime, until: datetime) -> Statistics:
        """Count what happened in a stretch of time."""
        raise NotImplementedError

    def export(self, by: Advisor, *, with_words: bool = False) -> list[dict[str, Any]]:
        """Return one row a case, without learners' words unless they are asked for."""
        raise NotImplementedError

    def capacity_warning(self, by: Advisor) -> str:
        """Return a sentence where somebody holds as many cases as they wanted at most, else ""."""
        raise NotImplementedError
