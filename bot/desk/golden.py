"""Golden goals at the desk: what must be answered well before a version goes live."""

from starlette.responses import Response

from bot.desk.cases import credential_called
from bot.desk.catalogue import shelf_of
from bot.desk.forms import Form
from bot.desk.visits import Visit


def show(visit: Visit) -> Response:
    """Show the golden goals."""
    return _page(visit)


def add(visit: Visit) -> Response:
    """Keep a goal with the credentials that must be found for it."""
    shelf, form = shelf_of(visit), visit.form
    try:
        found = [
            credential_called(visit, words.strip())
            for words in form.text("credentials").split("\n")
            if words.strip()
        ]
        shelf.golden.add(shelf.catalog, form.text("goal"), tuple(found), by=visit.advisor.name)
    except ValueError as refused:
        return _page(visit, problem=visit.say.refused(refused), typed=form, status=422)
    visit.desk.audit.note(visit.advisor.name, "kept a golden goal")
    return visit.to("/golden", done="golden-done")


def remove(visit: Visit) -> Response:
    """Keep a goal no longer."""
    shelf = shelf_of(visit)
    shelf.golden.remove(shelf.catalog, int(visit.request.path_params["number"]))
    visit.desk.audit.note(visit.advisor.name, "removed a golden goal")
    return visit.to("/golden", done="golden-removed-done")


def _page(
    visit: Visit, *, problem: str = "", typed: Form | None = None, status: int = 200
) -> Response:
    shelf = shelf_of(visit)
    goals = shelf.golden.all(shelf.catalog)
    ids = {credential for each in goals for credential in each.credential_ids}
    return visit.page(
        "golden.html",
        status=status,
        goals=goals,
        titles=shelf.publishing.titles(sorted(ids), shelf.catalog),
        typed=typed or Form(),
        problem=problem,
    )
