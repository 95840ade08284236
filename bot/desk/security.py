"""What keeps strangers out of the desk: headers, a session's cookie, proof that a form is ours."""

import hmac
from hashlib import sha256
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.memory.staff import LASTS

# The only page that others may show in a frame, and that runs somebody else's script.
MINI_APP = "/mini-app"

_TELEGRAM_SCRIPT = "https://telegram.org"
# Where Telegram shows Mini Apps in a browser.
_TELEGRAM_FRAMES = "https://web.telegram.org https://*.web.telegram.org"

# What is read in the desk is nobody's but the reader's; style sheets and scripts are everybody's.
_STATIC = "/static/"


def content_policy(path: str) -> str:
    """Return the Content-Security-Policy of a page: nothing but our own files, nothing inline."""
    scripts, frames = "'self'", "'none'"
    if path == MINI_APP:
        scripts, frames = f"'self' {_TELEGRAM_SCRIPT}", _TELEGRAM_FRAMES
    return (
        f"default-src 'self'; script-src {scripts}; object-src 'none'; base-uri 'none'; "
        f"form-action 'self'; frame-ancestors {frames}"
    )


class Headers:
    """Adds to every answer, errors too, what browsers must be told.

    Args:
        app: What answers.
        is_https: Whether the public address is https.
    """

    def __init__(self, app: ASGIApp, *, is_https: bool) -> None:
        self._app = app
        self._is_https = is_https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = content_policy(path)
                headers["X-Content-Type-Options"] = "nosniff"
                # Not "no-referrer": with it, browsers send "Origin: null" with our own forms,
                # which could then not be told from a stranger's. Others learn nothing either way.
                headers["Referrer-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                if path != MINI_APP:
                    headers["X-Frame-Options"] = "DENY"
                if not path.startswith(_STATIC):
                    headers["Cache-Control"] = "no-store"
                if self._is_https:
                    headers["Strict-Transport-Security"] = "max-age=31536000"
            await send(message)

        await self._app(scope, receive, told)


def csrf_token(session: str) -> str:
    """Return what each form of a session carries; made from its secret, which pages never show."""
    return hmac.new(session.encode(), b"forms of the desk", sha256).hexdigest()


def is_ours(request: Request, address: str) -> bool:
    """Tell whether a request that changes something comes from a page of the desk.

    Browsers that say where a request comes from (Sec-Fetch-Site) are believed; others must name
    our own origin. A request that says neither is no browser's.

    Args:
        request: What came.
        address: The desk's public address.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("origin", "")
    host = urlsplit(origin).netloc
    return origin == address or (bool(host) and host == request.headers.get("host"))


# Which case somebody wanted to see before they had to sign in; nothing secret.
WANTED_COOKIE = "desk_wanted"


class Cookie:
    """The session's cookie: out of reach for scripts, and for pages of others.

    "Lax" and not "Strict", because links in the staff group lead to a case, and with "Strict"
    whoever follows one would not be signed in.

    Args:
        is_https: Whether the public address is https.
    """

    def __init__(self, *, is_https: bool) -> None:
        self._is_https = is_https
        # A name with "__Host-" cannot be set by a neighbouring host.
        self.name = "__Host-desk" if is_https else "desk"

    def of(self, request: Request) -> str:
        """Return the session's secret, "" where there is none."""
        return request.cookies.get(self.name, "")

    def put(self, response: Response, session: str) -> None:
        """Begin a session in the browser."""
        response.set_cookie(
            self.name,
            session,
            max_age=int(LASTS["session"].total_seconds()),
            path="/",
            secure=self._is_https,
            httponly=True,
            samesite="lax",
        )

    def take_away(self, response: Response) -> None:
        """End it there."""
        response.delete_cookie(
            self.name, path="/", secure=self._is_https, httponly=True, samesite="lax"
        )
