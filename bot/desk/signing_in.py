"""How people come in: by a one-time link, or from Telegram's Mini App."""

import logging
from urllib.parse import urlencode

from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.cases.case import Advisor
from bot.desk.init_data import InitDataError, verified
from bot.desk.limiting import Limiter
from bot.desk.security import WANTED_COOKIE
from bot.desk.visits import LANGUAGE_COOKIE, Visit
from bot.messages import languages

log = logging.getLogger("advisor.desk")

# A secret has 256 bits and cannot be guessed; this only keeps noise from the database.
TRIES, SECONDS = 20, 60.0

_YEAR = 365 * 24 * 3600


class SigningIn:
    """The pages that strangers may see.

    Args:
        limiter: How often an address may try.
    """

    def __init__(self, limiter: Limiter | None = None) -> None:
        self._limiter = limiter or Limiter(TRIES, SECONDS)

    def show(self, visit: Visit) -> Response:
        """Show a button: a link's preview, which only looks, does not use it up."""
        if visit.by is not None and not visit.asked("key"):
            return visit.to("/")
        return visit.page("sign_in.html", key=visit.asked("key"), problem="")

    def by_link(self, visit: Visit) -> Response:
        """Begin a session with a one-time link."""
        if not self._admits(visit):
            return self._refused(visit, "sign-in-too-often", status=429)
        secret = visit.form.text("key")
        advisor = visit.desk.staff.use_link(secret) if secret else None
        if advisor is None:
            return self._refused(visit, "sign-in-used", status=403)
        wanted = visit.request.cookies.get(WANTED_COOKIE, "")
        response = visit.to(f"/cases/{wanted}" if _is_number(wanted) else "/")
        self._begin(visit, advisor, response)
        if wanted:
            response.delete_cookie(WANTED_COOKIE)
        return response

    def show_mini_app(self, visit: Visit) -> Response:
        """Show the page that Telegram opens; its script hands over what Telegram signed."""
        return visit.page("mini_app.html")

    def by_mini_app(self, visit: Visit) -> Response:
        """Begin a session with what Telegram signed; the page's script reads the answer.

        In a frame of Telegram's web version the browser keeps our cookie from us, so that it gets
        a one-time link to open beside it.
        """
        token = visit.desk.settings.telegram_token
        if not self._admits(visit):
            return self._said(visit, "sign-in-too-often", status=429)
        if token is None:
            return self._said(visit, "mini-app-no-bot", status=503)
        try:
            launch = verified(
                visit.form.text("init_data"), token.get_secret_value(), now=visit.desk.now()
            )
        except InitDataError as refused:
            log.warning("a Mini App was refused: %s", refused)
            return self._said(visit, "mini-app-refused", status=403)
        advisor = visit.desk.staff.of_telegram(launch.telegram_id)
        if advisor is None:
            return self._said(visit, "mini-app-stranger", status=403)
        if visit.form.text("is_framed") == "yes":
            return JSONResponse({"open": sign_in_link(visit, advisor)})
        response = JSONResponse({"to": _place_of(launch.start)})
        self._begin(visit, advisor, response)
        return response

    def sign_out(self, visit: Visit) -> Response:
        """End the session."""
        visit.desk.staff.end_session(visit.session)
        response = RedirectResponse("/sign-in", status_code=303)
        visit.desk.cookie.take_away(response)
        return response

    def choose_language(self, visit: Visit) -> Response:
        """Keep in the browser which language somebody reads."""
        chosen, back = visit.form.text("language"), visit.form.text("back")
        # Only a path of ours: "//elsewhere.example" would be somebody else's.
        is_path = back.startswith("/") and not back.startswith(("//", "/\\"))
        response = visit.to(back if is_path else "/")
        if chosen in languages():
            response.set_cookie(
                LANGUAGE_COOKIE,
                chosen,
                max_age=_YEAR,
                httponly=True,
                samesite="lax",
                secure=visit.desk.settings.desk_address.startswith("https:"),
            )
        return response

    def _begin(self, visit: Visit, advisor: Advisor, response: Response) -> None:
        staff = visit.desk.staff
        if visit.session:
            staff.end_session(visit.session)
        visit.desk.cookie.put(response, staff.issue(advisor, "session"))
        visit.desk.audit.note(advisor.name, "signed in", "desk")

    def _admits(self, visit: Visit) -> bool:
        client = visit.request.client
        return self._limiter.admits(client.host if client else "")

    def _refused(self, visit: Visit, key: str, *, status: int) -> Response:
        problem = visit.say(key)
        return visit.page("sign_in.html", status=status, key="", problem=problem)

    def _said(self, visit: Visit, key: str, *, status: int) -> Response:
        return JSONResponse({"problem": visit.say(key)}, status_code=status)


def sign_in_link(visit: Visit, advisor: Advisor) -> str:
    """Return a new one-time link for somebody."""
    secret = visit.desk.staff.issue(advisor, "link")
    return f"{visit.desk.settings.desk_address}/sign-in?{urlencode({'key': secret})}"


def _place_of(start: str) -> str:
    """Return where a link such as t.me/bot/desk?startapp=case12 leads."""
    number = start.removeprefix("case")
    return f"/cases/{number}" if start.startswith("case") and _is_number(number) else "/"


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) < 10
