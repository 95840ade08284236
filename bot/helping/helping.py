"""Everything that somebody at the desk can do, whichever desk they sit at."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from bot.cases.canned import Canned, checked, fill
from bot.cases.case import Advisor, Case
from bot.cases.exporting import rows_of
from bot.cases.hours import WorkingHours
from bot.cases.message import CaseMessage
from bot.cases.on_behalf import OnBehalf, on_behalf
from bot.cases.statistics import Statistics, statistics_of
from bot.dialogue.cards import card
from bot.dialogue.context import Context, DeskNow
from bot.dialogue.lists import reader_of
from bot.dialogue.state import State
from bot.helping.assigning import colleague_of, freest_first, told_colleague
from bot.helping.checking import MAX_LABEL, MAX_NOTE, MAX_REASON, of_desk, of_staff, reason, written
from bot.helping.correcting import correction_of, label_of, with_first
from bot.helping.duty import Duty
from bot.helping.searching import credentials_called, is_snoozed, statuses_of, with_words
from bot.helping.stepping_in import stepped_in
from bot.helping.telling import MAX_CAPTION, MAX_REPLY, Telling, greeted, told
from bot.helping.transcripts import Transcripts
from bot.helping.viewing import CaseView
from bot.memory import Cases
from bot.memory.audit import Audit
from bot.memory.desk_settings import DeskSettings
from bot.memory.labels import Labels, TopicLabel
from bot.memory.staff import Staff
from bot.messages import languages, messages
from bot.messages.plain import plain
from bot.refusals import NotPossibleError, NotThereError, NotUsableError
from bot.settings import Settings
from bot.triage.topics import TOPICS, URGENCIES, Topic, Urgency, Verdict
from catalog.models import CredentialRecord
from recommender.advising import Recommender
from recommender.answer import Recommendation
from recommender.goals import Goal
from recommender.labels import Verdict as Judgement

# Files that a learner may be sent, as Telegram tells them apart.
FileKind = Literal["photo", "document", "voice", "audio", "video"]


class Helping:
    """What advisors do with cases. Synchronous; may be called from any thread.

    Whatever is not possible raises `NotPossibleError`, and what was typed wrongly
    `NotUsableError`: one plain sentence for the advisor, in each language.

    Args:
        engine: The database.
        recommender: Gives the recommender of a day.
        settings: What the environment says.
        now: The clock.
        is_mirrored: Whether there is a staff group, which is told of each change.
        roles: Tells which words of a letter's goal say what; only rules do unless it is given.
        triage: Says what the sentences of a letter are about; likewise.

    Attributes:
        duty: Who is at the desk, and whether cases come to them by themselves.
        transcripts: Takes one case out for a learner's file.
    """

    def __init__(
        self,
        engine: Engine,
        recommender: Callable[[date], Recommender],
        *,
        settings: Settings,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        is_mirrored: bool = False,
        roles: Callable[[Goal], Goal] | None = None,
        triage: Callable[[str], Verdict | None] | None = None,
    ) -> None:
        self._engine = engine
        self._roles = roles
        self._triage = triage
        self._recommender = recommender
        self._settings = settings
        self._now = now
        self._cases = Cases(engine, is_mirrored=is_mirrored, now=now)
        self._staff = Staff(engine, now=now)
        self._audit = Audit(engine)
        self._labels = Labels(engine)
        self._desk = DeskSettings(engine)
        self.duty = Duty(engine, settings, now=now)
        self.transcripts = Transcripts(engine, settings, now=now)

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
        of_desk(by)
        wanted = [
            case
            for case in self._cases.all(statuses=statuses_of(status))
            if (not topic or case.topic == topic)
            and (not label or label in case.labels)
            and (holder is None or case.holder == holder)
            and (not language or case.language == language)
            and (with_snoozed or not is_snoozed(case, at or self._now()))
        ]
        if not search.strip():
            return wanted
        return with_words(wanted, search, self._cases.words([case.number for case in wanted]))

    def open_case(self, number: int, by: Advisor) -> CaseView:
        """Return everything about a case; the log keeps that it was seen."""
        case = self._case(number)
        self._audit.note(by.name, "saw", f"case {number}")
        return CaseView(
            case,
            tuple(self._cases.messages(number)),
            tuple(self._cases.spoken(number)),
            tuple(self._audit.entries(subject=f"case {number}")),
        )

    # -- who has it

    def claim(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Take a case; the bot falls silent, and the learner is told who helps."""
        says = self._telling(number, by).claimed()
        return self._cases.act(number, "claim", by, seen=seen, says=says)

    def assign(self, number: int, by: Advisor, to: int, *, seen: int | None = None) -> Case:
        """Give a case to a colleague, who is told; the learner is told who goes on.

        Args:
            number: The case.
            by: Who gives it: whoever has it, staff, or anybody while it waits.
            to: Key of who gets it.
            seen: Version that was looked at, None for whatever it is now.
        """
        colleague = colleague_of(to, self._staff.all())
        says = [
            *self._telling(number, colleague).assigned(),
            *told_colleague(self._case(number), colleague, by, self._settings),
        ]
        return self._cases.act(number, "assign", by, seen=seen, says=says, to=colleague)

    def colleagues(self, by: Advisor) -> list[tuple[Advisor, int]]:
        """Return everybody else at the desk, with how many cases they have; the freest first."""
        return freest_first(by, self._staff.all(), self._cases.n_held())

    def release(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Put a case back into the queue; the learner is told that somebody else goes on."""
        says = self._telling(number, by).released(self.desk_now())
        return self._cases.act(number, "release", by, seen=seen, says=says)

    def return_to_bot(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Give a conversation back to the bot; the learner is told."""
        says = self._telling(number, by).returned()
        return self._cases.act(number, "return", by, seen=seen, says=says)

    def resolve(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """End a case; the learner is told, and asked in one tap how it was."""
        says = self._telling(number, by).resolved()
        return self._cases.act(number, "resolve", by, seen=seen, says=says)

    def reopen(self, number: int, by: Advisor, *, seen: int | None = None) -> Case:
        """Open a case again; it waits in the queue."""
        says = self._telling(number, by).reopened(self.desk_now())
        return self._cases.act(number, "reopen", by, seen=seen, says=says)

    def step_in(self, person: str, by: Advisor) -> Case:
        """Take the conversation of a learner who did not ask for it."""
        saved = self._cases.state_of(person)
        if saved is None:
            raise NotPossibleError("refused-no-learner")
        state = State.model_validate(saved)
        says = greeted(person, state, by.name, self._now())
        return self._cases.step_in(person, by, stepped_in(state, self._context()), says=says)

    # -- what is written

    def reply(
        self, number: int, by: Advisor, text: str, *, thread_message_id: int | None = None
    ) -> int:
        """Send the learner words; return the message's number.

        The same `thread_message_id` twice is one reply: an update may come again.
        """
        words = written(text, longest=MAX_REPLY)
        message = CaseMessage(
            "advisor", words, self._now(), by.name, thread_message_id=thread_message_id
        )
        return self._cases.reply(number, by, message, self._telling(number, by).reply(words))

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
        words = written(caption, longest=MAX_CAPTION) if caption.strip() else ""
        message = CaseMessage(
            "advisor",
            words,
            self._now(),
            by.name,
            kind=kind,
            file_id=file_id,
            thread_message_id=thread_message_id,
        )
        call = self._telling(number, by).file(kind, file_id, words)
        return self._cases.reply(number, by, message, call)

    def edit_reply(self, message: int, by: Advisor, text: str) -> None:
        """Change the words of a reply, at the learner's, too."""
        found = self._cases.message(message)
        if found is None:
            raise NotPossibleError("refused-no-message", number=message)
        number, known = found
        words = written(text, longest=MAX_REPLY if known.kind == "text" else MAX_CAPTION)
        self._cases.edit_reply(
            message, by, words, self._telling(number, by).edit(known.kind, words)
        )

    def send_card(
        self,
        number: int,
        by: Advisor,
        credential_id: str,
        *,
        thread_message_id: int | None = None,
    ) -> int:
        """Send the learner a credential's card, in their language; return the message's number.

        The same `thread_message_id` twice is one card: an update may come again.
        """
        telling = self._telling(number, by)
        text = self._card(credential_id, telling.state)
        message = CaseMessage(
            "advisor",
            plain(text),
            self._now(),
            by.name,
            kind="card",
            thread_message_id=thread_message_id,
        )
        return self._cases.reply(number, by, message, telling.card(text))

    def note(
        self,
        number: int,
        by: Advisor,
        text: str,
        *,
        is_from_group: bool = False,
        thread_message_id: int | None = None,
    ) -> int:
        """Keep a note that learners never see; return its number."""
        return self._cases.note(
            number,
            by,
            written(text, longest=MAX_NOTE),
            is_from_group=is_from_group,
            thread_message_id=thread_message_id,
        )

    # -- what is filed

    def label(self, number: int, by: Advisor, labels: Sequence[str]) -> Case:
        """File a case under words; those that it had are replaced."""
        words = (" ".join(each.split())[:MAX_LABEL] for each in labels)
        return self._cases.change(number, by, labels=tuple(dict.fromkeys(filter(None, words))))

    def correct_topic(self, number: int, by: Advisor, topic: Topic) -> Case:
        """Say what a case is about; the next training learns from it."""
        if topic not in TOPICS:
            raise NotUsableError("refused-topic", word=topic, known=", ".join(TOPICS))
        case = self._case(number)
        words = str(case.brief.get("said") or case.brief.get("goal") or "")
        if words and topic != case.topic:
            kept = TopicLabel(words, case.language, topic, by.name, self._now(), case.model_version)
            self._labels.add_topic(kept, person=case.person, case=number)
        return self._cases.change(number, by, topic=topic)

    def set_urgency(self, number: int, by: Advisor, urgency: Urgency) -> Case:
        """Say how soon somebody should see a case: a false alarm is not left on top."""
        if urgency not in URGENCIES:
            raise NotUsableError("refused-urgency", word=urgency, known=", ".join(URGENCIES))
        return self._cases.change(number, by, urgency=urgency)

    def snooze(self, number: int, by: Advisor, until: datetime | None) -> Case:
        """Put a case off until a time, or take it up again with None."""
        if until is not None and until <= self._now():
            raise NotUsableError("refused-past")
        return self._cases.change(number, by, snoozed_until=until, is_snoozed=True)

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
        case = self._case(number)
        because = reason(because)
        if better == over:
            raise NotUsableError("refused-same")
        record, other = self._record(better), self._today_recommender().get(over)
        telling = self._telling(number, by)
        changes = with_first(telling.state.model_dump(mode="json"), better, over)
        label = label_of(case, by, better, "preferred", at=self._now(), over=over, because=because)
        says = telling.preferred(self._card(better, telling.state))
        correction = correction_of(label, record.title, other.title if other else "")
        return self._cases.judge(
            number, by, label, correction=correction, changes=changes, says=says
        )

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
        case = self._case(number)
        record = self._record(credential_id)
        verdict: Judgement = "relevant" if is_relevant else "not_relevant"
        label = label_of(
            case, by, credential_id, verdict, at=self._now(), because=because.strip()[:MAX_REASON]
        )
        self._cases.judge(number, by, label, correction=correction_of(label, record.title))

    def find_credentials(self, words: str, *, limit: int = 10) -> list[tuple[str, str, str]]:
        """Return (id, title, provider) of the credentials that words name, best match first."""
        return credentials_called(words, self._today_recommender(), limit=limit)

    def on_behalf(self, text: str, by: Advisor, *, language: str | None = None) -> OnBehalf:
        """Understand and answer an e-mail or a form, with a draft reply to edit."""
        found = on_behalf(
            text,
            self._today_recommender(),
            today=self._today(),
            signed=by.name,
            language=language,
            roles=self._roles,
            triage=self._triage,
            crisis_lines=self._settings.crisis_lines,
        )
        self._audit.note(by.name, "asked on behalf", "", found.language)
        return found

    # -- the desk itself

    def canned(self, language: str = "") -> list[Canned]:
        """Return the replies that are written often, of one language or of all, by name."""
        return self._desk.canned(language)

    def add_canned(self, name: str, language: str, text: str, by: Advisor) -> Canned:
        """Keep a reply; one of that name and language is replaced."""
        name, text = checked(name, text)
        if language not in languages():
            raise NotUsableError("refused-language", word=language, known=", ".join(languages()))
        return self._desk.add_canned(name, language, text, by.name)

    def remove_canned(self, pk: int, by: Advisor) -> None:
        """Remove a reply."""
        self._desk.remove_canned(pk, by.name)

    def fill(self, canned: Canned, case: Case, by: Advisor) -> str:
        """Return a canned reply with goal, advisor and the case's number filled in."""
        aims = [str(each) for each in case.brief.get("aims", [])]
        goal = messages(canned.language).list(aims)
        return fill(canned.text, {"goal": goal, "advisor": by.name, "case": str(case.number)})

    def hours(self) -> WorkingHours:
        """Return when somebody is there; nothing is set until staff set it."""
        return self._desk.hours() or WorkingHours(self._settings.timezone)

    def set_hours(self, hours: WorkingHours, by: Advisor) -> None:
        """Change when somebody is there."""
        of_staff(by)
        self._desk.set_hours(hours, by.name)

    def statistics(self, *, since: datetime, until: datetime) -> Statistics:
        """Count what happened in a stretch of time."""
        return statistics_of(
            self._cases.all(),
            since=since,
            until=until,
            n_learners=self._cases.n_talked(since=since, until=until),
            open_minutes=self.hours().open_minutes,
        )

    def export(self, by: Advisor, *, with_words: bool = False) -> list[dict[str, Any]]:
        """Return one row a case, without learners' words unless they are asked for."""
        cases = sorted(self._cases.all(), key=lambda case: case.number)
        self._audit.note(
            by.name, "exported", f"{len(cases)} cases", "with words" if with_words else ""
        )
        texts = self._cases.words([case.number for case in cases]) if with_words else None
        return rows_of(cases, self.hours(), texts)

    def capacity_warning(self, by: Advisor) -> str:
        """Return a sentence where somebody holds as many cases as they wanted at most, else ""."""
        held, say = self._cases.n_held().get(by.pk, 0), messages(self._settings.desk_language)
        is_full = held >= by.capacity
        return say("desk-capacity", count=held, capacity=by.capacity) if is_full else ""

    def desk_now(self) -> DeskNow:
        """Return how the desk is staffed at this moment, as learners are told."""
        hours = self.hours()
        return DeskNow(hours.is_set, hours.back(self._now()))

    # -- the parts

    def _case(self, number: int) -> Case:
        case = self._cases.get(number)
        if case is None:
            raise NotThereError("refused-no-case", number=number)
        return case

    def _telling(self, number: int, by: Advisor) -> Telling:
        case = self._case(number)
        return told(self._cases.state_of(case.person), case, by.name)

    def _today(self) -> date:
        return self._now().astimezone(ZoneInfo(self._settings.timezone)).date()

    def _today_recommender(self) -> Recommender:
        return self._recommender(self._today())

    def _context(self) -> Context:
        recommender = self._today_recommender()
        return Context(
            recommender, self._today(), self._settings.contact, places=recommender.places
        )

    def _record(self, credential_id: str) -> CredentialRecord:
        record = self._today_recommender().get(credential_id)
        if record is None:
            raise NotPossibleError("refused-no-credential", id=credential_id)
        return record

    def _card(self, credential_id: str, state: State) -> str:
        """Return a credential's card, held against what the learner wants."""
        record, context = self._record(credential_id), self._context()
        assessed = context.recommender.assess(
            state.goal, (credential_id,), today=context.today, leanings=state.leanings
        )
        bare = Recommendation(record, next(iter(record.offerings), None), probability=0.0)
        return card(None, next(iter(assessed), bare), reader_of(state, context))
