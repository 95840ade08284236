"""The catalogue at the desk: what is live, a new file on its way, what was trained."""

import contextlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from starlette.responses import Response

from bot.desk.visits import Shelf, Visit
from bot.differences import break_text
from bot.file_notes import notes_in
from bot.file_words import fact_name, fact_text, fault_text
from bot.memory import Job, JobUnderWayError
from bot.messages import Messages, messages
from bot.refusals import NotUsableError
from bot.training_steps import left_text, step_text
from bot.verdicts import problems_of
from catalog.differences import Difference
from catalog.errors import CatalogError, NothingEarlierError, UnknownCatalogError
from catalog.live import Live
from recommender.errors import RecommenderError
from recommender.retraining.errors import LiveVersionError, UnknownVersionError

# So many of each kind are shown; the whole is on the command line.
SHOWN = 12

# A picture may be a badge; whoever loads one here says that it is a catalogue.
_SUFFIXES = (
    *(".csv", ".tsv", ".tab", ".txt", ".xlsx", ".ods", ".xls", ".json", ".jsonld", ".jsonl"),
    *(".xml", ".zip", ".ttl", ".png", ".svg", ".html", ".htm"),
)  # fmt: skip


def show(visit: Visit) -> Response:
    """Show what is live, what is on its way, and the versions."""
    return _page(visit)


def show_training(visit: Visit) -> Response:
    """Show how far the newest training is; asked for again and again while it goes on."""
    shelf = shelf_of(visit)
    return visit.page("catalogue_training.html", **_job_facts(visit, shelf))


def check(visit: Visit, file: Path | None) -> Response:
    """Read a file as a draft that nobody sees, and show what it would change."""
    shelf, say = shelf_of(visit), visit.say
    if file is None:
        return _page(visit, problem=say("problem-choose-file"), status=422)
    if file.suffix not in _SUFFIXES:
        return _page(visit, problem=say("problem-file-kind"), status=422)
    under_way = shelf.jobs.newest(shelf.catalog)
    if under_way is not None and under_way.is_under_way(visit.desk.now()):
        return _page(visit, problem=say("problem-training", name=under_way.by), status=409)
    try:
        notes = notes_in(visit.form.text("notes"))
        checked = shelf.publishing.check(
            file,
            catalog=shelf.catalog,
            today=today_at(visit),
            notes=replace(notes, provider=visit.form.text("provider") or notes.provider),
        )
    except (CatalogError, NotUsableError) as refused:
        return _page(visit, problem=visit.say.refused(refused), status=422)
    shelf.jobs.add(shelf.catalog, checked.draft.release_id, by=visit.advisor.name)
    visit.desk.audit.note(visit.advisor.name, "checked a catalogue", checked.draft.release_id)
    return _page(visit, checked=checked)


def train(visit: Visit) -> Response:
    """Train for the draft that was checked, or for what is live where labels changed."""
    shelf = shelf_of(visit)
    number = visit.form.number("job")
    if number is None:
        live = shelf.publishing.live(shelf.catalog)
        number = shelf.jobs.add(shelf.catalog, live.release_id, by=visit.advisor.name).number
    try:
        shelf.runs.start(number, by=visit.advisor.name)
    except JobUnderWayError:
        return _page(visit, problem=_why_not_trained(visit, shelf), status=409)
    visit.desk.audit.note(visit.advisor.name, "trained", shelf.jobs.get(number).release_id)
    return visit.to("/catalogue", fragment="#training")


def discard(visit: Visit) -> Response:
    """Leave a file, or what was trained for it, aside."""
    shelf = shelf_of(visit)
    number = visit.form.number("job")
    if number is None:
        raise ValueError(visit.say("problem-reload"))
    job = shelf.jobs.get(number)
    if not shelf.jobs.finish(number, "discarded"):
        raise ValueError(visit.say("problem-reload"))
    if job.version:
        # It may be what is live, where nothing had changed; or it was taken away elsewhere.
        with contextlib.suppress(LiveVersionError, UnknownVersionError):
            shelf.publishing.discard(job.version, by=visit.advisor.name)
    return visit.to("/catalogue", done="discarded-done")


def correct(visit: Visit) -> Response:
    """State a fact better than the files, as a draft that nobody sees yet."""
    shelf = shelf_of(visit)
    under_way = shelf.jobs.newest(shelf.catalog)
    if under_way is not None and under_way.is_under_way(visit.desk.now()):
        return _page(visit, problem=visit.say("problem-training", name=under_way.by), status=409)
    try:
        draft = shelf.correcting.correct(
            shelf.catalog,
            visit.form.text("credential"),
            visit.form.text("fact"),
            by=visit.advisor.name,
            reason=visit.form.text("reason") or None,
            today=today_at(visit),
        )
    except (CatalogError, NotUsableError) as refused:
        return _page(visit, problem=visit.say.refused(refused), status=422)
    shelf.jobs.add(shelf.catalog, draft.release_id, by=visit.advisor.name)
    visit.desk.audit.note(visit.advisor.name, "corrected a catalogue", draft.release_id)
    return visit.to("/catalogue", done="corrected-done")


def _why_not_trained(visit: Visit, shelf: Shelf) -> str:
    """Return why a training does not begin: another one is under way, or the job is past that."""
    training = [each for each in shelf.jobs.under_way() if each.catalog == shelf.catalog]
    if training:
        return visit.say("problem-training", name=training[-1].by)
    return visit.say("problem-reload")


def roll_back(visit: Visit) -> Response:
    """Go back to what was live before."""
    shelf = shelf_of(visit)
    try:
        shelf.publishing.rollback(shelf.catalog, by=visit.advisor.name)
    except (NothingEarlierError, RecommenderError) as refused:
        return _page(visit, problem=visit.say.refused(refused), status=409)
    return visit.to("/catalogue", done="rolled-back-done")


def shelf_of(visit: Visit) -> Shelf:
    """Return what staff do with catalogues.

    Raises:
        LookupError: This desk has none; its routes are then not there.
    """
    if visit.desk.shelf is None:
        raise LookupError("this desk has no catalogue")
    return visit.desk.shelf


def live_or_none(shelf: Shelf) -> Live | None:
    """Return what is live, None before anything was published."""
    try:
        return shelf.publishing.live(shelf.catalog)
    except UnknownCatalogError:
        return None


def _page(
    visit: Visit, *, problem: str = "", checked: object = None, status: int = 200
) -> Response:
    shelf = shelf_of(visit)
    live = live_or_none(shelf)
    facts = _job_facts(visit, shelf)
    found, words = _difference(visit, shelf, facts["job"]), messages(visit.language)
    return visit.page(
        "catalogue.html",
        status=status,
        live=live,
        history=list(reversed(shelf.publishing.history(shelf.catalog)))[:SHOWN],
        versions=list(reversed(shelf.publishing.versions(shelf.catalog)))[:SHOWN],
        checked=checked,
        difference=found,
        fault=lambda each: fault_text(each, words),
        fact=lambda value: "–" if value is None else fact_text(value, words),
        called=lambda fact: fact_name(fact, words),
        breaks=[break_text(each, words) for each in found.breaks[:SHOWN]] if found else (),
        problem=problem,
        shown=SHOWN,
        **facts,
    )


def _difference(visit: Visit, shelf: Shelf, job: Job | None) -> Difference | None:
    """Return what the release of a job would change, while that is not decided."""
    if job is None or job.status in ("published", "discarded"):
        return None
    try:
        return shelf.publishing.difference(job.release_id, today=today_at(visit))
    except CatalogError:
        return None


def _job_facts(visit: Visit, shelf: Shelf) -> dict[str, Any]:
    now = visit.desk.now()
    job = shelf.jobs.newest(shelf.catalog)
    left = job.seconds_left(now) if job else None
    say = messages(visit.language)
    return {
        "job": job,
        "step": step_text(job.label, say) if job else "",
        "problems": _problems(shelf, job, say) if job else (),
        "is_under_way": job is not None and job.is_under_way(now),
        "left": "" if left is None else left_text(left, say),
    }


def _problems(shelf: Shelf, job: Job, say: Messages) -> tuple[str, ...]:
    """Return what went wrong with a job, a sentence each."""
    verdict = shelf.publishing.kept_gate(job.version) if job.status == "refused" else None
    if verdict is not None:
        return problems_of(verdict, shelf.publishing.titles_of(verdict), say)
    return (job.problem,) if job.problem else ()


def today_at(visit: Visit) -> date:
    """Return the day where the desk is."""
    return visit.say.here(visit.desk.now()).date()
