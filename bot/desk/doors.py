"""The doors of the desk: who may open which page, and what becomes of what goes wrong behind it."""

import hmac
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from sqlalchemy.exc import OperationalError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.desk.forms import Form, FormTooLongError, form_of
from bot.desk.security import WANTED_COOKIE, csrf_token, is_ours
from bot.desk.visits import Desk, Visit
from bot.faults import logged
from bot.messages import messages
from bot.refusals import NotPossibleError, NotThereError

log = logging.getLogger("advisor.desk")

Who = Literal["anybody", "advisor", "staff"]
Handler = Callable[[Visit], Response]

SIGN_IN = "/sign-in"

# As long as a sign-in link is good, and the time to ask for it.
_WANTED_SECONDS = 1_800


def shows(path: str, handler: Handler, *, to: Who = "advisor") -> Route:
    """Return the route of a page; showing it changes nothing."""
    return Route(path, _endpoint(handler, to), methods=["GET"])


def does(path: str, handler: Handler, *, by: Who = "advisor") -> Route:
    """Return the route of a form, which must come from one of our pages."""
    return Route(path, _endpoint(handler, by), methods=["POST"])


def _endpoint(handler: Handler, who: Who) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        try:
            form = await form_of(request) if request.method == "POST" else Form()
        except FormTooLongError:
            return problem(Visit(desk, request, None), "problem-too-long", status=413)
        # Everything behind is synchronous: the database, and what is understood of a text.
        return await run_in_threadpool(_answered, desk, request, form, handler, who)

    return endpoint


def _answered(desk: Desk, request: Request, form: Form, handler: Handler, who: Who) -> Response:
    visit = Visit(desk, request, None, form=form)
    try:
        found = admitted(desk, request, who, form)
        if isinstance(found, Response):
            return found
        visit = found
        if request.method == "POST" and who != "anybody" and not has_token(visit):
            return problem(visit, "problem-not-ours", status=403)
        return handler(visit)
    except NotPossibleError as refused:
        status = 404 if isinstance(refused, NotThereError) else 409
        return _refused(visit, visit.say.refused(refused), status=status)
    except Exception as fault:  # noqa: BLE001 - the edge: nobody at the desk reads a traceback
        if request.method == "POST" and isinstance(fault, ValueError):
            return _refused(visit, visit.say.refused(fault), status=422)
        return _failed(visit, fault)


def _failed(visit: Visit, fault: Exception) -> Response:
    """Say that something failed, and give back what was typed."""
    reference = logged(fault)
    is_busy = isinstance(fault, OperationalError)
    key, status = ("problem-busy", 503) if is_busy else ("problem-unforeseen", 500)
    try:
        return _refused(visit, visit.say(key, reference=reference), status=status)
    except Exception:  # noqa: BLE001 - a page asks the database when the desk is open
        text = messages(visit.language)(f"web-{key}", reference=reference)
        return PlainTextResponse(text, status_code=status)


def admitted(desk: Desk, request: Request, who: Who, form: Form) -> Visit | Response:
    """Return the visit of somebody who may come in, or what everybody else is answered.

    Args:
        desk: What the pages need.
        request: What came.
        who: Who may.
        form: What was typed; empty where it is read later, and its token then checked later.
    """
    session = desk.cookie.of(request)
    # Asked at each request: whoever leaves, or changes roles, does so at once.
    by = desk.staff.of_session(session) if session else None
    visit = Visit(desk, request, by, session if by else "", form)
    if request.method == "POST" and not is_ours(request, desk.settings.desk_address):
        # What a stranger's page sent is not shown on a page of ours.
        return problem(replace(visit, form=Form()), "problem-not-ours", status=403)
    if who == "anybody":
        return visit
    if by is None:
        return _to_sign_in(visit)
    if who == "staff" and by.role != "staff":
        return problem(visit, "problem-staff-only", status=403)
    return visit


def has_token(visit: Visit) -> bool:
    """Tell whether a form carries the token of its session."""
    shown = visit.form.text("csrf")
    return hmac.compare_digest(shown.encode(), csrf_token(visit.session).encode())


def _to_sign_in(visit: Visit) -> Response:
    if visit.is_fragment:
        return Response(status_code=401, headers={"HX-Redirect": SIGN_IN})
    if visit.request.method != "POST":
        return _asked_to_sign_in(visit)
    return visit.page("signed_out.html", status=401, typed=_typed(visit))


def _typed(visit: Visit) -> str:
    """Return what somebody wrote, perhaps for a quarter of an hour: it is not lost with a fault."""
    return "\n\n".join(visit.form.text(name) for name in ("text", "because", "words")).strip()


def _asked_to_sign_in(visit: Visit) -> Response:
    """Lead to the sign-in, and remember the case that a link in the staff group led to."""
    response = RedirectResponse(SIGN_IN, status_code=303)
    number = visit.request.path_params.get("number")
    if isinstance(number, int):
        is_https = visit.desk.settings.desk_address.startswith("https:")
        response.set_cookie(
            WANTED_COOKIE,
            str(number),
            max_age=_WANTED_SECONDS,
            httponly=True,
            samesite="lax",
            secure=is_https,
        )
    return response


def problem(visit: Visit, key: str, *, status: int) -> Response:
    """Answer with a sentence that says what did not work."""
    return _refused(visit, visit.say(key), status=status)


def _refused(visit: Visit, sentence: str, *, status: int) -> Response:
    return visit.page("problem.html", status=status, problem=sentence, typed=_typed(visit))
