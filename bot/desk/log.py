"""The audit log, for staff: who saw, answered, changed or exported what."""

from starlette.responses import Response

from bot.desk.visits import Visit

_SHOWN = 300


def show(visit: Visit) -> Response:
    """Show the newest lines, of one subject or of all."""
    subject = visit.asked("subject")
    entries = visit.desk.audit.entries(limit=_SHOWN, subject=subject or None)
    return visit.page("log.html", entries=entries, subject=subject, n_shown=_SHOWN)
