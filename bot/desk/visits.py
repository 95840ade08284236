"""One request at the desk: who makes it, what was typed, and how it is answered."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.cases.case import Advisor
from bot.correcting import Correcting
from bot.desk.forms import Form
from bot.desk.pages import Pages
from bot.desk.security import Cookie, csrf_token
from bot.desk.sentences import Sentences
from bot.helping import Helping
from bot.memory import Cases, Golden, Jobs
from bot.memory.audit import Audit
from bot.memory.staff import Staff
from bot.memory.talks import Talk
from bot.messages import languages
from bot.publishing import Publishing
from bot.settings import Settings
from bot.training_runs import TrainingRuns
from recommender.retraining.report import StaffReport


@dataclass(frozen=True)
class Shelf:
    """What staff do with catalogues and model versions.

    Attributes:
        publishing: The functions, which command line and chat call, too.
        jobs: Trainings that were started.
        runs: Starts them.
        golden: The goals that must be answered well.
        report: Makes the report of a day.
        catalog: Name of the catalogue that people are advised from.
        correcting: Keeps facts that staff state better than the files.
    """

    publishing: Publishing
    jobs: Jobs
    runs: TrainingRuns
    golden: Golden
    report: Callable[[date], StaffReport]
    catalog: str
    correcting: Correcting


# Which language somebody reads the desk in; nothing secret.
LANGUAGE_COOKIE = "desk_language"

# By a file's id: the ending of its name and its content; None where it cannot be had.
Files = Callable[[str], tuple[str, bytes] | None]


@dataclass(frozen=True)
class Desk:
    """What the pages need.

    Attributes:
        helping: What advisors can do.
        cases: The cases, for what is looked at without being noted in the log.
        talks: The conversations with the bot that went on since a time.
        staff: Who they are.
        audit: What was done.
        settings: What the environment says.
        pages: The templates.
        cookie: The session's.
        now: The clock.
        files: Gets what learners sent, None where there is no bot to ask.
        shelf: What staff do with catalogues and versions, None where the desk cannot.
    """

    helping: Helping
    cases: Cases
    talks: Callable[[datetime], list[Talk]]
    staff: Staff
    audit: Audit
    settings: Settings
    pages: Pages
    cookie: Cookie
    now: Callable[[], datetime]
    files: Files | None = None
    shelf: Shelf | None = None


@dataclass(frozen=True)
class Visit:
    """One request of somebody at the desk.

    Attributes:
        desk: What the pages need.
        request: What came.
        by: Who makes it; None on the pages that strangers may see.
        session: Secret of their session, "" for strangers.
        form: What they typed.
    """

    desk: Desk
    request: Request
    by: Advisor | None
    session: str = ""
    form: Form = field(default_factory=Form)

    @property
    def advisor(self) -> Advisor:
        """Who makes it, on a page that is not for strangers.

        Raises:
            LookupError: It is a stranger; the page's route should have said so.
        """
        if self.by is None:
            raise LookupError("this page is only for people of the desk")
        return self.by

    @property
    def helping(self) -> Helping:
        """What they can do."""
        return self.desk.helping

    @property
    def language(self) -> str:
        """Language that they read."""
        chosen = self.request.cookies.get(LANGUAGE_COOKIE, "")
        return chosen if chosen in languages() else self.desk.settings.desk_language

    @property
    def is_fragment(self) -> bool:
        """Whether only a part of a page is asked for, by htmx."""
        return self.request.headers.get("hx-request") == "true"

    @cached_property
    def say(self) -> Sentences:
        """The sentences of their language."""
        return Sentences(self.language, ZoneInfo(self.helping.hours().zone))

    def asked(self, name: str) -> str:
        """Return a field of the address, "" where it is missing."""
        return self.request.query_params.get(name, "").strip()

    def page(self, template: str, *, status: int = 200, **facts: Any) -> Response:
        """Answer with a page, or with a part of one."""
        return self.desk.pages.answer(
            template,
            status=status,
            say=self.say,
            by=self.by,
            now=self.desk.now(),
            csrf_token=csrf_token(self.session) if self.session else "",
            path=self.request.url.path,
            has_shelf=self.desk.shelf is not None,
            done=self.asked("done"),
            **facts,
        )

    def to(self, path: str, *, done: str = "", fragment: str = "") -> Response:
        """Lead to a page, which then says what was done."""
        query = f"?{urlencode({'done': done})}" if done else ""
        return RedirectResponse(f"{path}{query}{fragment}", status_code=303)
