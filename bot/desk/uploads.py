"""A file that staff send to the desk: taken in whole or refused, and gone when it was read."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.desk.doors import admitted, has_token, problem
from bot.desk.forms import Form
from bot.desk.visits import Desk, Visit

# A catalogue of a hundred thousand rows is some fifty megabytes.
MAX_FILE = 100_000_000
_MAX_FIELDS = 10
_PIECE = 1_000_000

FileHandler = Callable[[Visit, Path | None], Response]


def takes(path: str, handler: FileHandler) -> Route:
    """Return the route of a form with a file, which only staff may send."""

    async def endpoint(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        length = request.headers.get("content-length", "")
        # Whoever may not send a file is told so before it is read.
        visit = await run_in_threadpool(admitted, desk, request, "staff", Form())
        if isinstance(visit, Response):
            return visit
        if not length.isdecimal() or int(length) > MAX_FILE:
            return problem(visit, "problem-file-too-large", status=413)
        try:
            return await _read(request, visit, handler)
        except MultiPartException:
            return problem(visit, "problem-not-ours", status=400)

    return Route(path, endpoint, methods=["POST"])


async def _read(request: Request, visit: Visit, handler: FileHandler) -> Response:
    async with request.form(max_files=1, max_fields=_MAX_FIELDS) as sent:
        fields = {name: (value,) for name, value in sent.items() if isinstance(value, str)}
        typed = Visit(visit.desk, request, visit.by, visit.session, Form(fields))
        if not has_token(typed):
            return problem(visit, "problem-not-ours", status=403)
        file = next((each for each in sent.values() if isinstance(each, UploadFile)), None)
        if file is None or not file.filename:
            return await run_in_threadpool(handler, typed, None)
        with tempfile.TemporaryDirectory(prefix="advisor-upload-") as folder:
            # Only the ending of its name is kept: some formats are told by it.
            path = Path(folder) / f"catalogue{Path(file.filename).suffix.lower()[:8]}"
            with path.open("wb") as written:
                while piece := await file.read(_PIECE):
                    written.write(piece)
            return await run_in_threadpool(handler, typed, path)
