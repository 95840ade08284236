"""Who talks with the bot at present; an advisor may step in before anybody asks."""

from datetime import timedelta

from starlette.responses import Response

from bot.desk.visits import Visit
from bot.refusals import NotPossibleError

# Whoever was silent for longer has left; the next message would surprise them.
WITHIN = timedelta(hours=24)


def show(visit: Visit) -> Response:
    """Show the conversations of the last day; the log keeps who looked."""
    visit.desk.audit.note(visit.advisor.name, "saw", "conversations with the bot")
    return _page(visit)


def step_in(visit: Visit) -> Response:
    """Take a conversation that nobody asked to be taken."""
    try:
        case = visit.helping.step_in(visit.form.text("person"), visit.advisor)
    except NotPossibleError as refused:
        return _page(visit, problem=visit.say.refused(refused), status=409)
    return visit.to(f"/cases/{case.number}", done="claim-done")


def _page(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    talks = visit.desk.talks(visit.desk.now() - WITHIN)
    return visit.page("talking.html", status=status, talks=talks, problem=problem)
