"""Staff change the catalogue from the chat: a file comes in, buttons lead it to the people.

It works in somebody's own chat with the bot, and in the staff group outside of topics. The role is
looked up for each update. Where a catalogue stands is a row of the database, so that a press which
comes twice, from two people or again after a crash changes nothing a second time.
"""

import asyncio
import base64
import contextlib
import re
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from telegram import Bot
from telegram.error import TelegramError

from bot.cases.case import Advisor
from bot.cases.hours import known_zone
from bot.dialogue import MissedFile, SentFile
from bot.file_notes import notes_in
from bot.helping import Helping
from bot.memory import Job, Jobs, JobUnderWayError
from bot.memory.audit import Audit
from bot.memory.staff import Staff
from bot.messages import languages, messages
from bot.refusals import RefusalError, said
from bot.settings import Settings
from bot.telegram.fetching import Fetching
from bot.telegram.reading import Document, Reading
from bot.telegram.staff.catalogue_keys import (
    CatalogueKey,
    digest_of,
    job_asked_about,
    keys_of_checked,
    keys_of_ended,
    keys_of_live,
    keys_of_stopped,
    read_catalogue_key,
    why,
)
from bot.telegram.staff.catalogue_words import changes_anything, checked_text, live_facts
from bot.telegram.staff.keys import Rows
from bot.telegram.staff.orders import read_fact
from bot.telegram.staff.report_words import report_text
from bot.telegram.staff.visit import Visit
from bot.telegram.updates import MAX_TOAST
from bot.training_runs import TrainingRuns
from bot.turns import Call
from bot.verdicts import RefusedByGateError, problems_of
from catalog.errors import CatalogError, UnknownCatalogError
from recommender.errors import RecommenderError
from recommender.retraining.errors import (
    LiveVersionError,
    UnknownVersionError,
)

if TYPE_CHECKING:
    from bot.correcting import Correcting
    from bot.publishing import Publishing
    from catalog.live import Live
    from recommender.retraining.report import StaffReport

# What Telegram hands to bots, in bytes: core.telegram.org/bots/api#getfile
MAX_BYTES = 20_000_000
_SECONDS = 120.0

# A picture may be a catalogue of one badge, but is rather somebody's own badge.
_ENDINGS = frozenset(
    [".csv", ".tsv", ".tab", ".xlsx", ".ods", ".xls", ".json", ".jsonld", ".jsonl", ".xml", ".zip",
     ".ttl", ".html", ".htm"]
)  # fmt: skip

_ORDER = re.compile(
    r"/(?:(catalogu?e?|report)(?:@(\w+))?\s*$|(correct)(?:@(\w+))?(?:\s|$))", re.IGNORECASE
)


class CatalogueChat:
    """Deals with what staff send and press about the catalogue.

    Args:
        bot: Gets the files.
        publishing: Gives the functions that the command line and the desk call, too.
        jobs: Where each catalogue stands.
        runs: Trains.
        staff: Knows who has the role.
        audit: Notes who did what.
        helping: What people of the desk can do.
        correcting: Keeps facts that staff state better than the files.
        report: Makes the report of a day.
        settings: What the environment says.
        is_group: Tells whether an update is of the staff group.
        username: The bot's own name.
        now: The clock.
    """

    def __init__(
        self,
        bot: Bot,
        publishing: "Callable[[], Publishing]",
        jobs: Jobs,
        runs: TrainingRuns,
        *,
        staff: Staff,
        audit: Audit,
        helping: Helping,
        correcting: "Correcting",
        report: "Callable[[date], StaffReport]",
        settings: Settings,
        is_group: Callable[[Reading], bool] = lambda _: False,
        username: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._bot = bot
        self._fetch = Fetching(bot, at_most=MAX_BYTES, seconds=_SECONDS)
        self._publishing = publishing
        self._jobs = jobs
        self._runs = runs
        self._staff = staff
        self._audit = audit
        self._helping = helping
        self._correcting = correcting
        self._report = report
        self._settings = settings
        self._is_group = is_group
        self._username = username
        self._now = now
        self._catalog = settings.catalog
        # Two people press at the same moment: one after the other looks where it stands.
        self._one_at_a_time = threading.Lock()

    def may_concern(self, update: Reading) -> bool:
        """Tell whether an update may be about the catalogue, if it is from staff."""
        if update.is_anonymous or not self._is_about_it(update):
            return False
        return update.is_private or (update.thread_id is None and self._is_group(update))

    async def answer(self, update: Reading) -> list[Call] | None:
        """Do what somebody asks for; None where it is for others to answer: they are no staff."""
        by = await asyncio.to_thread(self._staff.of_telegram, update.person)
        file = _catalogue_file(update)
        if by is None or (file is not None and by.role != "staff"):
            return None
        visit = self._visit(update, by)
        if by.role != "staff":
            return _said(visit, visit.say("publishing-staff-only"))
        try:
            if file is not None:
                return await self._taken(visit, file)
            return await asyncio.to_thread(self._done, visit)
        except JobUnderWayError:
            return _said(visit, self._under_way(visit))
        except (CatalogError, RecommenderError, RefusalError, ValueError, LookupError) as refused:
            return _said(visit, visit.say("plain", text=said(refused, visit.say)))

    # -- what came

    def _is_about_it(self, update: Reading) -> bool:
        if update.press is not None:
            return read_catalogue_key(update.press.data) is not None
        if update.kind != "message":
            return False
        if _catalogue_file(update) is not None:
            return True
        return self._is_order(update) or _answered_job(update) is not None

    def _is_order(self, update: Reading) -> bool:
        found = _ORDER.match((update.text or "").strip())
        if found is None:
            return False
        return (found[2] or found[4] or self._username).lower() == self._username.lower()

    def _visit(self, update: Reading, by: Advisor) -> Visit:
        spoken = update.language_code.split("-")[0].lower()
        is_own = update.is_private and spoken in languages()
        return Visit(
            update=update,
            by=by,
            helping=self._helping,
            say=messages(spoken if is_own else self._settings.desk_language),
            zone=known_zone(self._settings.timezone),
            now=self._now(),
            sign_in=lambda _: "",
        )

    def _done(self, visit: Visit) -> list[Call]:
        press = visit.update.press
        if press is None:
            job = _answered_job(visit.update)
            if job is not None:
                return self._reasoned(visit, job)
            found = _ORDER.match((visit.update.text or "").strip())
            name = (found[1] or found[3] or "").lower() if found is not None else ""
            if name == "correct" and found is not None:
                return self._corrected(visit, (visit.update.text or "").strip()[found.end() :])
            return self._reported(visit) if name == "report" else self._show(visit)
        key = read_catalogue_key(press.data)
        if key is None:
            return visit.toast(visit.say("staff-gone"))
        if key.action == "report":
            return [*visit.toast(), *self._reported(visit)]
        if key.action == "back":
            return self._back(visit, key)
        if key.action == "live":
            return self._train_live(visit, key)
        job_of = self._newest(key.job)
        do = _STEPS.get(key.action)
        if job_of is None or do is None:
            return [*visit.toast(visit.say("publishing-past")), *visit.change_keys([])]
        return do(self, visit, job_of)

    # -- a file

    async def _taken(self, visit: Visit, file: Document) -> list[Call]:
        await asyncio.to_thread(self._refuse_while_training)
        with contextlib.suppress(TelegramError):
            await self._bot.set_message_reaction(
                visit.update.chat_id, visit.update.message_id or 0, "👀"
            )
        found = await self._fetch(file, "")
        if isinstance(found, SentFile):
            return await asyncio.to_thread(self._checked, visit, file, found.content)
        problem = found.problem if isinstance(found, MissedFile) else "not_fetched"
        return visit.tell(visit.say("publishing-missed", problem=problem))

    def _checked(self, visit: Visit, file: Document, content: bytes) -> list[Call]:
        with tempfile.TemporaryDirectory(prefix="advisor-catalogue-") as folder:
            path = Path(folder) / _harmless(file.name)
            path.write_bytes(content)
            checked = self._publishing().check(
                path,
                catalog=self._catalog,
                today=visit.now.astimezone(visit.zone).date(),
                notes=notes_in(visit.update.text or ""),
            )
        text = checked_text(checked, file.name, visit.say)
        self._audit.note(visit.by.name, "checked a catalogue", checked.draft.release_id)
        if not checked.n_accepted or not changes_anything(checked.difference):
            return visit.tell(text)
        job = self._job_of(visit, checked.draft.release_id)
        return visit.tell(text, keys_of_checked(job, visit.say))

    def _refuse_while_training(self) -> None:
        job = self._jobs.newest(self._catalog)
        if job is not None and job.is_under_way(self._now()):
            raise JobUnderWayError(f"A training begun by {job.by} is under way. Wait for it.")

    def _corrected(self, visit: Visit, text: str) -> list[Call]:
        """State a fact better than the files; like a file it waits as a draft."""
        self._refuse_while_training()
        stated = read_fact(text)
        if stated is None:
            return visit.tell(visit.say("publishing-correct-how"))
        title, fact, because = stated
        today = visit.now.astimezone(visit.zone).date()
        draft = self._correcting.correct(
            self._catalog, title, fact, by=visit.by.name, reason=because or None, today=today
        )
        job = self._job_of(visit, draft.release_id)
        self._audit.note(visit.by.name, "corrected a catalogue", draft.release_id)
        told = visit.say("publishing-corrected", title=title, fact=fact)
        return visit.tell(told, keys_of_checked(job, visit.say))

    def _job_of(self, visit: Visit, release_id: str) -> Job:
        """Begin the way of a draft from whoever sent it to the chat that is told of it."""
        return self._jobs.add(
            self._catalog,
            release_id,
            by=visit.by.name,
            chat_id=visit.update.chat_id,
            language=visit.say.language,
        )

    # -- steps

    def _train(self, visit: Visit, job: Job) -> list[Call]:
        now = self._now()
        if job.is_under_way(now):
            return [*visit.toast(self._under_way(visit)), *visit.change_keys([])]
        if job.status not in ("checked", "failed", "training"):
            return self._not_now(visit, job)
        self._runs.start(job.number, by=visit.by.name)
        self._audit.note(visit.by.name, "trained", job.release_id)
        return [*visit.toast(visit.say("publishing-begun")), *visit.change_keys([])]

    def _train_live(self, visit: Visit, key: CatalogueKey) -> list[Call]:
        """Train for what people see, where labels changed."""
        newest = self._jobs.newest(self._catalog)
        if (newest.number if newest else 0) != key.job:
            return [*visit.toast(visit.say("publishing-past")), *visit.change_keys([])]
        self._refuse_while_training()
        live = self._publishing().live(self._catalog)
        job = self._job_of(visit, live.release_id)
        return self._train(visit, job)

    def _discard(self, visit: Visit, job: Job) -> list[Call]:
        with self._one_at_a_time:
            is_mine = self._jobs.finish(job.number, "discarded")
            now = self._jobs.get(job.number)
            if now.status == "discarded" and now.version:
                # It may be what is live, where nothing had changed; or gone, before a crash.
                with contextlib.suppress(LiveVersionError, UnknownVersionError):
                    self._publishing().discard(now.version, by=visit.by.name)
        if not is_mine:
            return self._not_now(visit, now)
        told = visit.tell(visit.say("publishing-discarded", name=visit.by.name))
        return [*visit.toast(), *visit.change_keys([]), *told]

    def _publish(self, visit: Visit, job: Job) -> list[Call]:
        return self._published(visit, job.number)

    def _ask_why(self, visit: Visit, job: Job) -> list[Call]:
        if job.status not in ("passed", "refused"):
            return self._not_now(visit, job)
        reply = {
            "force_reply": True,
            "selective": True,
            "input_field_placeholder": visit.say("publishing-why-hint"),
        }
        (asked,) = visit.tell(why(job.number, visit.say))
        return [*visit.toast(), replace(asked, payload={**asked.payload, "reply_markup": reply})]

    def _reasoned(self, visit: Visit, number: int) -> list[Call]:
        """Publish against the gate, for the reason that was given."""
        if self._newest(number) is None:
            return visit.tell(visit.say("publishing-past"))
        return self._published(visit, number, because=(visit.update.text or "").strip())

    def _published(self, visit: Visit, number: int, *, because: str = "") -> list[Call]:
        with self._one_at_a_time:
            job, publishing = self._jobs.get(number), self._publishing()
            if job.status not in ("passed", "refused") or (job.status == "refused" and not because):
                return self._not_now(visit, job)
            try:
                live = self._shown(publishing, job, by=visit.by.name, because=because)
            except RefusedByGateError as refused:
                return self._refused(visit, job, refused)
            self._jobs.finish(number, "published")
        facts = live_facts(live, visit.say)
        lines = [visit.say("publishing-published", name=visit.by.name, **facts)]
        if because:
            lines.append(visit.say("publishing-answered-for", because=because))
        told = visit.tell("\n\n".join(lines), keys_of_live(live, visit.say))
        return [*visit.toast(), *visit.change_keys([]), *told]

    def _shown(self, publishing: "Publishing", job: Job, *, by: str, because: str) -> "Live":
        """Publish, unless a crash left only the note to be made that it is published."""
        live = _live_or_none(publishing, self._catalog)
        if live and (live.release_id, live.model_version) == (job.release_id, job.version):
            return live
        return publishing.publish(job.version, override=bool(because), by=by, because=because)

    def _refused(self, visit: Visit, job: Job, refused: RefusedByGateError) -> list[Call]:
        """Tell that what is live changed since the verdict, and what the verdict is now."""
        problems = problems_of(refused.verdict, refused.titles, visit.say)
        text = visit.say("publishing-refused-now", problems=" ".join(problems))
        told = visit.tell(text, keys_of_ended(replace(job, status="refused"), visit.say))
        return [*visit.toast(), *visit.change_keys([]), *told]

    def _back(self, visit: Visit, key: CatalogueKey) -> list[Call]:
        with self._one_at_a_time:
            publishing = self._publishing()
            live = _live_or_none(publishing, self._catalog)
            if live is None or digest_of(live) != key.argument:
                return [*visit.toast(visit.say("publishing-past")), *visit.change_keys([])]
            before = publishing.rollback(self._catalog, by=visit.by.name)
        facts = live_facts(before, visit.say)
        text = visit.say("publishing-rolled-back", name=visit.by.name, **facts)
        told = visit.tell(text, keys_of_live(before, visit.say, is_undo=True))
        return [*visit.toast(), *visit.change_keys([]), *told]

    def _show(self, visit: Visit) -> list[Call]:
        """Say where things stand, and what can be done."""
        say, publishing = visit.say, self._publishing()
        live, job = _live_or_none(publishing, self._catalog), self._jobs.newest(self._catalog)
        standing = _standing(job, is_led=job is not None and job.is_under_way(self._now()))
        name = job.by if job is not None else ""
        lines = [
            say("publishing-live", **live_facts(live, say))
            if live
            else say("publishing-nothing-live"),
            say("publishing-on-its-way", standing=standing, name=name),
            "",
            say("publishing-how"),
            say("publishing-report-how"),
        ]
        rows: Rows = [[CatalogueKey(0, "report").button(say("button-publishing-report"))]]
        if live is not None and standing != "training":
            label = say("button-publishing-live")
            rows.insert(0, [CatalogueKey(job.number if job else 0, "live").button(label)])
        if live and any(each.live != live for each in publishing.history(self._catalog)):
            rows += keys_of_live(live, say)
        if job is not None:
            rows = [*_rows_of(job, standing, visit), *rows]
        return visit.tell("\n".join(lines), rows)

    def _reported(self, visit: Visit) -> list[Call]:
        """Tell the report: a few lines, and the whole as a page."""
        # What makes pages is not loaded before somebody asks for one.
        from bot.desk.report_page import page

        day = visit.now.astimezone(visit.zone).date()
        report, say, chat_id = self._report(day), visit.say, visit.update.chat_id
        text = page(report, language=say.language, zone=visit.zone)
        file = {
            "filename": f"report-{day.isoformat()}.html",
            "base64": base64.b64encode(text.encode()).decode(),
        }
        values = {"chat_id": chat_id, "document": file, "caption": say("publishing-report-page")}
        return [*visit.tell(report_text(report, say)), Call(chat_id, "sendDocument", values)]

    # -- parts

    def _newest(self, number: int) -> Job | None:
        """Return a job if no other one of the catalogue came after it."""
        job = self._jobs.newest(self._catalog)
        return job if job is not None and job.number == number else None

    def _under_way(self, visit: Visit) -> str:
        training = [each for each in self._jobs.under_way() if each.catalog == self._catalog]
        return visit.say("publishing-under-way", name=training[-1].by if training else "–")

    def _not_now(self, visit: Visit, job: Job) -> list[Call]:
        said = visit.say("publishing-not-now", standing=job.status)
        is_over = job.status in ("published", "discarded")
        return [*_said(visit, said), *(visit.change_keys([]) if is_over else [])]


_STEPS: dict[str, Callable[[CatalogueChat, Visit, Job], list[Call]]] = {
    "train": CatalogueChat._train,
    "discard": CatalogueChat._discard,
    "publish": CatalogueChat._publish,
    "anyway": CatalogueChat._ask_why,
}


def _catalogue_file(update: Reading) -> Document | None:
    file = update.document if update.kind == "message" else None
    if file is None or PurePath(file.name).suffix.lower() not in _ENDINGS:
        return None
    return file


def _answered_job(update: Reading) -> int | None:
    """Return the job for which a message gives the reason, None for any other message."""
    if update.kind != "message" or not (update.text or "").strip() or not update.reply_text:
        return None
    return job_asked_about(update.reply_text)


def _harmless(name: str) -> str:
    """Return a file's name as the disk takes it: its end, which tells the format, is kept."""
    return re.sub(r"[^\w.-]", "_", PurePath(name).name)[-80:].lstrip(".") or "catalogue"


def _said(visit: Visit, text: str) -> list[Call]:
    """Say something short at the pressed button; what is long, or answers words, in a message."""
    if visit.update.press is not None and len(text) <= MAX_TOAST:
        return visit.toast(unescape(text))
    return [*visit.toast(), *visit.tell(text)]


def _live_or_none(publishing: "Publishing", catalog: str) -> "Live | None":
    try:
        return publishing.live(catalog)
    except UnknownCatalogError:
        return None


def _standing(job: Job | None, *, is_led: bool) -> str:
    if job is None or job.status in ("published", "discarded"):
        return "none"
    return "broken" if job.status == "training" and not is_led else job.status


def _rows_of(job: Job, standing: str, visit: Visit) -> Rows:
    """Return the buttons of a job whose own message may be far above."""
    if standing == "checked":
        return keys_of_checked(job, visit.say)
    if standing in ("passed", "refused"):
        return keys_of_ended(job, visit.say)
    return keys_of_stopped(job, visit.say) if standing in ("broken", "failed") else []
