"""The desk as a web application: which address leads to which page."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Match, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.desk import (
    canned,
    cases,
    catalogue,
    exporting,
    golden,
    hours,
    log,
    on_behalf,
    people,
    queue,
    report,
    sent_files,
    statistics,
    talking,
    versions,
)
from bot.desk.doors import does, shows
from bot.desk.limiting import Limiter
from bot.desk.pages import PACKAGE, Pages
from bot.desk.security import MINI_APP, Cookie, Headers
from bot.desk.signing_in import SigningIn
from bot.desk.uploads import takes
from bot.desk.visits import Desk, Files, Shelf, Visit
from bot.helping import Helping
from bot.memory import Cases
from bot.memory.audit import Audit
from bot.memory.staff import Staff
from bot.memory.talks import talks
from bot.settings import Settings


def desk_app(
    engine: Engine,
    helping: Helping,
    settings: Settings,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    limiter: Limiter | None = None,
    files: Files | None = None,
    shelf: Shelf | None = None,
) -> Starlette:
    """Return the desk.

    Args:
        engine: The database.
        helping: What advisors can do.
        settings: What the environment says.
        now: The clock.
        limiter: How often an address may try to sign in.
        files: Gets what learners sent, None where there is no bot to ask.
        shelf: What staff do with catalogues and versions; no pages for that without it.
    """
    is_https = settings.desk_address.startswith("https:")
    app = Starlette(
        routes=[*(_shelf_routes() if shelf else ()), *_routes(SigningIn(limiter))],
        middleware=[Middleware(Headers, is_https=is_https)],
        exception_handlers={404: _no_page, 405: _no_page},
    )
    app.state.desk = Desk(
        helping=helping,
        cases=Cases(engine, now=now),
        talks=lambda since: talks(engine, since=since),
        staff=Staff(engine, now=now),
        audit=Audit(engine),
        settings=settings,
        pages=Pages(),
        cookie=Cookie(is_https=is_https),
        now=now,
        files=files,
        shelf=shelf,
    )
    return app


def _shelf_routes() -> list[Route]:
    version = "/versions/{version}"
    return [
        shows("/catalogue", catalogue.show, to="staff"),
        shows("/catalogue/training", catalogue.show_training, to="staff"),
        takes("/catalogue/check", catalogue.check),
        does("/catalogue/train", catalogue.train, by="staff"),
        does("/catalogue/correct", catalogue.correct, by="staff"),
        does("/catalogue/discard", catalogue.discard, by="staff"),
        does("/catalogue/rollback", catalogue.roll_back, by="staff"),
        shows(version, versions.show, to="staff"),
        does(f"{version}/publish", versions.publish, by="staff"),
        does(f"{version}/discard", versions.discard, by="staff"),
        shows("/report", report.show, to="staff"),
        does("/report", report.hand_over, by="staff"),
        shows("/golden", golden.show, to="staff"),
        does("/golden", golden.add, by="staff"),
        does("/golden/{number:int}/remove", golden.remove, by="staff"),
    ]


def _routes(signing_in: SigningIn) -> list[Route | Mount]:
    case = "/cases/{number:int}"
    return [
        shows("/sign-in", signing_in.show, to="anybody"),
        does("/sign-in", signing_in.by_link, by="anybody"),
        shows(MINI_APP, signing_in.show_mini_app, to="anybody"),
        does(MINI_APP, signing_in.by_mini_app, by="anybody"),
        does("/language", signing_in.choose_language, by="anybody"),
        does("/sign-out", signing_in.sign_out),
        shows("/", queue.show),
        does("/", queue.search),
        does("/queue/rows", queue.show_rows),
        does("/here", queue.be_here),
        shows(case, cases.show),
        shows(f"{case}/live", cases.show_live),
        *(
            does(f"{case}/{action}", cases.move(action))
            for action in ("claim", "release", "return", "resolve", "reopen")
        ),
        does(f"{case}/assign", cases.assign),
        does(f"{case}/reply", cases.reply),
        does(f"{case}/edit", cases.edit),
        does(f"{case}/fill", cases.fill),
        does(f"{case}/note", cases.note),
        does(f"{case}/card", cases.send_card),
        does(f"{case}/labels", cases.label),
        does(f"{case}/topic", cases.correct_topic),
        does(f"{case}/urgency", cases.set_urgency),
        does(f"{case}/snooze", cases.snooze),
        does(f"{case}/prefer", cases.prefer),
        does(f"{case}/judge", cases.judge),
        does(f"{case}/record", exporting.record),
        shows(f"{case}/files/{{message:int}}", sent_files.show),
        shows("/credentials", cases.show_found),
        shows("/talking", talking.show),
        does("/talking", talking.step_in),
        shows("/on-behalf", on_behalf.show),
        does("/on-behalf", on_behalf.ask),
        shows("/canned", canned.show),
        does("/canned", canned.add),
        does("/canned/{pk:int}/remove", canned.remove),
        shows("/hours", hours.show),
        does("/hours", hours.change, by="staff"),
        shows("/people", people.show, to="staff"),
        does("/people", people.save, by="staff"),
        does("/people/{pk:int}/remove", people.remove, by="staff"),
        does("/people/{pk:int}/link", people.link, by="staff"),
        shows("/statistics", statistics.show),
        shows("/statistics/{name}.svg", statistics.draw),
        shows("/log", log.show, to="staff"),
        does("/export", exporting.export),
        Route("/health", _health),
        Mount("/static", StaticFiles(packages=[(PACKAGE, "static")])),
    ]


async def _health(_: Request) -> Response:
    return PlainTextResponse("well\n")


async def _no_page(request: Request, fault: Exception) -> Response:
    above = _page_above(request) if getattr(fault, "status_code", 404) == 405 else ""
    if above:
        return RedirectResponse(above, status_code=303)
    visit = Visit(request.app.state.desk, request, None)
    status = getattr(fault, "status_code", 404)
    return await run_in_threadpool(_problem, visit, status)


def _page_above(request: Request) -> str:
    """Return the page that a form's address belongs to: it stands there after a refusal."""
    path = request.url.path
    while request.method == "GET" and path != "/":
        path = path.rpartition("/")[0] or "/"
        scope = {**request.scope, "path": path}
        if any(route.matches(scope)[0] is Match.FULL for route in request.app.routes):
            return path
    return ""


def _problem(visit: Visit, status: int) -> Response:
    return visit.page("problem.html", status=status, problem=visit.say("problem-no-page"))
