"""Canned replies: written once, sent often."""

from starlette.responses import Response

from bot.desk.forms import Form
from bot.desk.visits import Visit
from bot.messages import languages

# A learner's name is not kept, so that {name} would stay empty.
_PLACES = ("goal", "advisor")


def show(visit: Visit) -> Response:
    """Show all of them, and a form for another one or for the one that is to be changed."""
    asked = visit.asked("change")
    changed = next((each for each in visit.helping.canned() if str(each.pk) == asked), None)
    if changed is None:
        return _page(visit)
    facts = {"name": changed.name, "language": changed.language, "text": changed.text}
    typed = {name: (value,) for name, value in {**facts, "instead": str(changed.pk)}.items()}
    return _page(visit, typed=Form(typed))


def add(visit: Visit) -> Response:
    """Keep a reply; one of that name and language, or the one that was changed, is replaced."""
    form = visit.form
    try:
        kept = visit.helping.add_canned(
            form.text("name"), _language(visit), form.text("text"), visit.advisor
        )
    except ValueError as refused:
        return _page(visit, problem=visit.say.refused(refused), typed=form, status=422)
    before = form.number("instead")
    if before is not None and before != kept.pk:
        visit.helping.remove_canned(before, visit.advisor)
    return visit.to("/canned", done="canned-kept-done")


def remove(visit: Visit) -> Response:
    """Remove one."""
    visit.helping.remove_canned(int(visit.request.path_params["pk"]), visit.advisor)
    return visit.to("/canned", done="canned-removed-done")


def _language(visit: Visit) -> str:
    written = visit.form.text("language")
    if written not in languages():
        raise ValueError(visit.say("problem-language"))
    return written


def _page(
    visit: Visit, *, problem: str = "", typed: Form | None = None, status: int = 200
) -> Response:
    return visit.page(
        "canned.html",
        status=status,
        canned=visit.helping.canned(),
        places=_PLACES,
        problem=problem,
        typed=typed or Form(),
    )
