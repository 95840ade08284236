"""What learners sent besides words: photos shown, everything else handed over to be saved."""

from starlette.responses import Response

from bot.desk.visits import Visit
from bot.refusals import NotPossibleError

# What a browser may show by itself; anything else could be a page that runs.
_SHOWN = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}


def show(visit: Visit) -> Response:
    """Hand over a file of a case; the log keeps who opened it."""
    number = int(visit.request.path_params["number"])
    wanted = int(visit.request.path_params["message"])
    message = next(
        (each for each in visit.desk.cases.messages(number) if each.number == wanted), None
    )
    if message is None or not message.file_id or visit.desk.files is None:
        raise NotPossibleError("web-problem-no-file")
    visit.desk.audit.note(visit.advisor.name, "opened a file", f"case {number}")
    found = visit.desk.files(message.file_id)
    if found is None:
        raise NotPossibleError("web-problem-no-file")
    ending, content = found
    # Telegram does not say what a photo is called; it makes a JPEG of every one.
    ending = ending or (".jpg" if message.kind == "photo" else "")
    how = "inline" if ending in _SHOWN else "attachment"
    return Response(
        content,
        media_type=_SHOWN.get(ending, "application/octet-stream"),
        headers={"Content-Disposition": f'{how}; filename="case-{number}-{wanted}{ending}"'},
    )
