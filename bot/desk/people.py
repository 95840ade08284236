"""The people of the desk: who they are, what they may do, how much they hold, how they come in."""

from starlette.responses import Response

from bot.cases.case import Advisor
from bot.desk.forms import Form
from bot.desk.signing_in import sign_in_link
from bot.desk.visits import Visit
from bot.helping.leaving import let_go
from bot.messages import languages
from bot.triage.topics import TOPICS

_MAX_CAPACITY = 1_000


def show(visit: Visit) -> Response:
    """Show everybody; the form holds whoever is to be changed, so that nothing of them is lost."""
    asked = visit.asked("change")
    changed = next((each for each in visit.desk.staff.all() if str(each.pk) == asked), None)
    return _page(visit, typed=_as_typed(changed) if changed else None)


def save(visit: Visit) -> Response:
    """Add somebody, or change who is there under that name."""
    try:
        _save(visit)
    except ValueError as refused:
        return _page(visit, problem=visit.say.refused(refused), typed=visit.form, status=422)
    return visit.to("/people", done="people-done")


def remove(visit: Visit) -> Response:
    """Let somebody no longer act; their cases wait again, because nobody answers them else."""
    advisor = _chosen(visit)
    if advisor.pk == visit.advisor.pk:
        raise ValueError(visit.say("problem-remove-self"))
    visit.desk.staff.remove(advisor.name, by=visit.advisor.name)
    let_go(visit.desk.cases, visit.helping, advisor, visit.advisor)
    return visit.to("/people", done="people-removed-done")


def link(visit: Visit) -> Response:
    """Show a one-time link for somebody, once."""
    advisor = _chosen(visit)
    address = sign_in_link(visit, advisor)
    visit.desk.audit.note(visit.advisor.name, "made a sign-in link", advisor.name)
    return _page(visit, link=address, link_for=advisor.name)


def _save(visit: Visit) -> None:
    form, say = visit.form, visit.say
    capacity = form.number("capacity")
    if capacity is None or not 1 <= capacity <= _MAX_CAPACITY:
        raise ValueError(say("problem-capacity", words=form.text("capacity")[:20]))
    telegram = form.text("telegram_id")
    if telegram and not (telegram.isascii() and telegram.isdecimal()):
        raise ValueError(say("problem-telegram-id", words=telegram[:40]))
    role = "staff" if form.text("role") == "staff" else "advisor"
    if role != "staff" and form.text("name") == visit.advisor.name:
        raise ValueError(say("problem-own-role"))
    visit.desk.staff.add(
        form.text("name")[:100],
        role=role,  # type: ignore[arg-type]
        telegram_id=telegram,
        capacity=capacity,
        languages=[each for each in languages() if each in form.all("languages")],
        topics=[each for each in TOPICS if each in form.all("topics")],
        by=visit.advisor.name,
    )


def _as_typed(advisor: Advisor) -> Form:
    facts = {
        "name": advisor.name,
        "role": advisor.role,
        "capacity": str(advisor.capacity),
        "telegram_id": advisor.telegram_id,
    }
    several = {"languages": advisor.languages, "topics": advisor.topics}
    return Form({name: (value,) for name, value in facts.items()} | several)


def _chosen(visit: Visit) -> Advisor:
    pk = int(visit.request.path_params["pk"])
    for each in visit.desk.staff.all():
        if each.pk == pk:
            return each
    raise ValueError(visit.say("problem-nobody"))


def _page(
    visit: Visit,
    *,
    problem: str = "",
    typed: Form | None = None,
    status: int = 200,
    link: str = "",
    link_for: str = "",
) -> Response:
    return visit.page(
        "people.html",
        status=status,
        people=visit.desk.staff.all(),
        n_held=visit.desk.cases.n_held(),
        problem=problem,
        typed=typed or Form(),
        link=link,
        link_for=link_for,
    )
