"""On behalf of somebody: an e-mail or a form is pasted, understood, and answered in a draft."""

from starlette.responses import Response

from bot.cases.on_behalf import OnBehalf
from bot.desk.visits import Visit

# What the advisor reads of a conversation at most, several pages of an e-mail.
MAX_TEXT = 20_000


def show(visit: Visit) -> Response:
    """Show the empty page."""
    return _page(visit)


def ask(visit: Visit) -> Response:
    """Show what is understood of a text; nothing of it is kept."""
    text, language = visit.form.text("text"), visit.form.text("language")
    if not text or len(text) > MAX_TEXT:
        key = "problem-no-text" if not text else "problem-long-text"
        problem = visit.say(key, limit=MAX_TEXT)
        return _page(visit, text, language, problem=problem, status=422)
    found = visit.helping.on_behalf(text, visit.advisor, language=language or None)
    return _page(visit, text, language, found=found)


def _page(
    visit: Visit,
    text: str = "",
    language: str = "",
    *,
    found: OnBehalf | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    return visit.page(
        "on_behalf.html",
        status=status,
        text=text,
        language=language,
        found=found,
        problem=problem,
    )
