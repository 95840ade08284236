"""The doors of the desk: who may open which page, and what becomes of what goes wrong behind it."""

import hmac
import logging
from collections.abc import Callable
from typing import Literal

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.desk.forms import Form, FormTooLongError, form_of
from bot.desk.security import WANTED_COOKIE, csrf_token, is_ours
from bot.desk.visits import Desk, Visit
from bot.faults import unforeseen
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
    visit = admitted(desk, request, who, form)
    if isinstance(visit, Response):
        return visit
    if request.method == "POST" and who != "anybody" and not has_token(visit):
        return problem(visit, "problem-not-ours", status=403)
    try:
        return handler(visit)
    except NotPossibleError as refused:
        status = 404 if isinstance(refused, NotThereError) else 409
        return visit.page("problem.html", status=status, problem=visit.say.refused(refused))
    except Exception as fault:  # noqa: BLE001 - the edge: nobody at the desk reads a traceback
        if request.method == "POST" and isinstance(fault, ValueError):
            return visit.page("problem.html", status=422, problem=visit.say.refused(fault))
        return visit.page("problem.html", status=500, problem=unforeseen(fault))


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
        return problem(visit, "problem-not-ours", status=403)
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
    # What somebody wrote for a quarter of an hour is not lost because a session ended.
    typed = "\n\n".join(visit.form.text(name) for name in ("text", "because", "words"))
    return visit.page("signed_out.html", status=401, typed=typed.strip())


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
    return visit.page("problem.html", status=status, problem=visit.say(key))
