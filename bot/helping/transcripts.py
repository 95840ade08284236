"""A case is taken out for a learner's file; the log keeps who did, and whether with notes."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from bot.cases.case import Advisor, Case
from bot.cases.message import Spoken
from bot.cases.transcript import Taking, as_text, transcript_of
from bot.handouts import File, Sheet
from bot.handouts.workshop import HandoutError, make_apart
from bot.helping.checking import of_desk
from bot.memory import Cases
from bot.memory.audit import Audit
from bot.memory.desk_settings import DeskSettings
from bot.messages import messages
from bot.refusals import NotPossibleError, NotThereError
from bot.settings import Settings


class Transcripts:
    """Makes records of cases. Synchronous; may be called from any thread.

    Args:
        engine: The database.
        settings: What the environment says.
        now: The clock.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._cases = Cases(engine, now=now)
        self._audit = Audit(engine)
        self._desk = DeskSettings(engine)
        self._settings = settings
        self._now = now

    def take(
        self,
        number: int,
        by: Advisor,
        *,
        language: str = "",
        with_notes: bool = False,
        with_talk: bool = True,
    ) -> Sheet:
        """Return a case as a sheet.

        Args:
            number: The case.
            by: Who takes it out.
            language: Language of what we say in it, the desk's unless given; words stay as they
                were written.
            with_notes: Whether notes among advisors go with it.
            with_talk: Whether what was said to the bot does.
        """
        of_desk(by)
        case = self._cases.get(number)
        if case is None:
            raise NotThereError("refused-no-case", number=number)
        hours = self._desk.hours()
        sheet = transcript_of(
            case,
            self._cases.messages(number),
            self._spoken(case),
            Taking(by.name, self._now(), with_notes=with_notes, with_talk=with_talk),
            messages(language or self._settings.desk_language),
            ZoneInfo(hours.zone if hours else self._settings.timezone),
        )
        detail = "with notes" if with_notes else ""
        self._audit.note(by.name, "took out a record", f"case {number}", detail)
        return sheet

    def _spoken(self, case: Case) -> list[Spoken]:
        """Return what was said to the bot about a case: not about an earlier one, nor after it."""
        closings = [
            each.closed_at
            for each in self._cases.all_of_person(case.person)
            if each.number < case.number and each.closed_at is not None
        ]
        begins = max(closings, default=datetime.min.replace(tzinfo=UTC))
        ends = case.closed_at or self._now()
        return [each for each in self._cases.spoken(case.number) if begins < each.at <= ends]


def file_of(sheet: Sheet, form: str) -> File:
    """Return a record as a file.

    Args:
        sheet: The record.
        form: "pdf", or "text".

    Raises:
        NotPossibleError: The PDF could not be made.
    """
    if form != "pdf":
        return File(f"{sheet.name}.txt", as_text(sheet).encode("utf-8", "replace"))
    try:
        return make_apart(sheet)
    except HandoutError as fault:
        raise NotPossibleError("refused-transcript") from fault
