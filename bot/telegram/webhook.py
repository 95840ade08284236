"""Updates that Telegram posts: checked, on disk, and only then answered with 200.

Telegram delivers again, with growing pauses, whatever was not answered with 2xx; so whenever in
doubt the answer is an error, and the inbox recognises what comes twice.
"""

import hmac
import json
import logging
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.telegram.running import Running

log = logging.getLogger("advisor.telegram")

# core.telegram.org/bots/api#setwebhook
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name

# An update is a few thousand bytes: a message of 4,096 characters, its entities and its buttons.
MAX_BODY = 1_000_000

# With so many unanswered, Telegram keeps the next ones for us.
MAX_WAITING = 2_000
_RETRY_SECONDS = "5"

HEALTH_PATH = "/health"


def webhook_app(running: Running, *, path: str, secret: str) -> Starlette:
    """Return the application behind the webhook's address.

    Args:
        running: Takes the updates.
        path: Where Telegram posts.
        secret: What its header must hold.
    """

    async def take(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "")
        # The time that a comparison takes would otherwise tell how much of a guess is right.
        if not hmac.compare_digest(shown.encode(), secret.encode()):
            return PlainTextResponse("wrong secret", 403)
        if running.n_waiting >= MAX_WAITING:
            return _later("overloaded")
        body = await _bounded(request)
        if body is None:
            return PlainTextResponse("too long", 413)
        update = _update_in(body)
        if update is None:
            return PlainTextResponse("not an update", 400)
        try:
            await running.accept([update])
        except Exception as fault:  # noqa: BLE001 - the disk may be full or locked: again, later
            log.error("an update could not be saved (%s)", type(fault).__name__)  # noqa: TRY400
            return _later("not saved")
        return Response(status_code=200)

    async def health(_: Request) -> Response:
        return PlainTextResponse(f"{running.n_waiting} waiting\n")

    return Starlette(
        routes=[
            Route(path, take, methods=["POST"]),
            Route(HEALTH_PATH, health, methods=["GET"]),
        ]
    )


def _later(why: str) -> Response:
    return PlainTextResponse(why, 503, headers={"Retry-After": _RETRY_SECONDS})


async def _bounded(request: Request) -> bytes | None:
    """Return the body; None as soon as it is longer than an update can be."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


def _update_in(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except ValueError:
        return None
    is_update = isinstance(update, dict) and type(update.get("update_id")) is int
    return update if is_update else None
