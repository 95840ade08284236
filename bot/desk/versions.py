"""One model version at the desk: the gate's verdict side by side, publishing, taking it away."""

from starlette.responses import Response

from bot.desk.catalogue import live_or_none, shelf_of
from bot.desk.visits import Shelf, Visit
from bot.memory.jobs import JobStatus
from bot.messages import messages
from bot.verdicts import RefusedByGateError, checks_in_words
from catalog.errors import CatalogError
from recommender.errors import RecommenderError
from recommender.retraining import Gate

# So many goals that got better or worse are shown.
SHOWN = 10


def show(visit: Visit) -> Response:
    """Show what a version is, and whether it may go live."""
    return _page(visit)


def publish(visit: Visit) -> Response:
    """Show a version and its release to people; against the gate only with a reason."""
    shelf, version = shelf_of(visit), _version(visit)
    because = visit.form.text("because")
    is_override = bool(visit.form.text("override"))
    if is_override and not because:
        return _page(visit, problem=visit.say("problem-because"), status=422)
    try:
        shelf.publishing.publish(
            version, override=is_override, by=visit.advisor.name, because=because
        )
    except (RefusedByGateError, RecommenderError, CatalogError) as refused:
        return _page(visit, problem=visit.say.refused(refused), status=409)
    _close(shelf, version, "published")
    return visit.to("/catalogue", done="published-done")


def discard(visit: Visit) -> Response:
    """Take a version away."""
    shelf, version = shelf_of(visit), _version(visit)
    try:
        shelf.publishing.discard(version, by=visit.advisor.name)
    except RecommenderError as refused:
        return _page(visit, problem=visit.say.refused(refused), status=409)
    _close(shelf, version, "discarded")
    return visit.to("/catalogue", done="discarded-done")


def _page(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    shelf, version = shelf_of(visit), _version(visit)
    found = [each for each in shelf.publishing.versions(shelf.catalog) if each.version == version]
    if not found:
        say = visit.say
        return visit.page("problem.html", status=404, problem=say("problem-no-version"))
    live = live_or_none(shelf)
    is_live = live is not None and live.model_version == version
    verdict: Gate | None = None
    try:
        # Judging takes long: a page shows the last verdict, and publishing judges anew.
        verdict = shelf.publishing.kept_gate(version) or shelf.publishing.gate(version)
    except (RecommenderError, CatalogError) as refused:
        problem = problem or visit.say.refused(refused)
    titles = shelf.publishing.titles_of(verdict) if verdict else {}
    return visit.page(
        "version.html",
        status=status,
        manifest=found[0],
        verdict=verdict,
        is_live=is_live,
        is_of_now=is_live or not verdict or shelf.publishing.is_of_now(verdict, shelf.catalog),
        checks=checks_in_words(verdict, titles, messages(visit.language)) if verdict else (),
        titles=titles,
        problem=problem,
        shown=SHOWN,
    )


def _close(shelf: Shelf, version: str, status: JobStatus) -> None:
    """Note how the job went on that a version came of."""
    job = shelf.jobs.newest(shelf.catalog)
    if job is not None and job.version == version:
        shelf.jobs.finish(job.number, status)


def _version(visit: Visit) -> str:
    return str(visit.request.path_params["version"])
