"""The report for staff, gathered: versions, verdict, labels, and what was counted in the weeks."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot.app import App
from bot.memory import Weeks
from bot.memory.labels import Labels
from bot.publishing import OnStep, Publishing, silent
from catalog.differences import difference
from catalog.errors import UnknownCatalogError
from catalog.live import Live
from recommender.retraining import Gate, Manifest
from recommender.retraining.agreement import agreed
from recommender.retraining.report import (
    WEEKS,
    Count,
    StaffReport,
    Wish,
    drift_of,
    weeks_of,
    wishes_of,
)

# As many weeks as are drawn: a quarter of a year.
_DRAWN = 13


def staff_report(
    app: App,
    *,
    catalog: str | None = None,
    version: str | None = None,
    today: date,
    on_step: OnStep = silent,
) -> StaffReport:
    """Return the report on a catalogue, and on its newest model version unless one is named.

    Args:
        app: The program's parts.
        catalog: Name of the catalogue.
        version: A model version.
        today: The day.
        on_step: Told of progress, where the version has to be judged first.

    Raises:
        UnknownVersionError: There is no version of that name.
        RecommenderError: It is damaged.
    """
    publishing, name = Publishing(app), catalog or app.settings.catalog
    newest = next(iter(reversed(app.versions.all(name))), None)
    made = app.versions.manifest(version) if version else newest
    live = _live(publishing, name)
    verdict = _verdict(publishing, made, on_step)
    counts = _counts(app, name, since=today - timedelta(weeks=_DRAWN))
    recent = [each for each in counts if each[0] >= today - timedelta(weeks=WEEKS + 1)]
    wishes, n_rare = _wishes(app, recent)
    said = agreed(Labels(app.engine).all())
    unreached = verdict.unreached if verdict else ()
    titles = publishing.titles_of(verdict) if verdict else {}
    return StaffReport(
        catalog=name,
        day=today,
        live=(live.release_id, live.model_version) if live else None,
        version=made,
        changed=_changed(app, verdict, today),
        gate=verdict,
        unreached=tuple((each, titles.get(each, each)) for each in unreached),
        wishes=wishes,
        n_rare=n_rare,
        weeks=weeks_of(counts),
        drift=drift_of(counts, today=today),
        labels={
            "labels": said.n_labels,
            "learners": said.n_by_judge["learner"],
            "advisors": said.n_by_judge["advisor"],
            "replaced": said.n_replaced,
            "agreed": len(said.judgements),
            "goals": said.n_goals,
            "open": said.n_open,
            "topics": len(Labels(app.engine).topics()),
        },
        titles=titles,
    )


def _verdict(publishing: Publishing, made: Manifest | None, on_step: OnStep) -> Gate | None:
    """Return the last verdict on a version, which says what it is against; judging takes long."""
    if made is None:
        return None
    return publishing.kept_gate(made.version) or publishing.gate(made.version, on_step=on_step)


def _live(publishing: Publishing, catalog: str) -> Live | None:
    try:
        return publishing.live(catalog)
    except UnknownCatalogError:
        return None


def _counts(app: App, catalog: str, *, since: date) -> list[Count]:
    found = Weeks(app.engine).since(catalog, since)
    return [(each.week, each.kind, each.name, each.n) for each in found]


def _wishes(app: App, counts: Iterable[Count]) -> tuple[tuple[Wish, ...], int]:
    aims: dict[str, int] = {}
    for _, kind, name, n in counts:
        if kind == "unserved":
            aims[name] = aims.get(name, 0) + n
    return wishes_of(aims, app.encoder.encode(list(aims)))


def _changed(app: App, verdict: Gate | None, today: date) -> dict[str, int]:
    """Return what changed against what was live when the version was judged."""
    if verdict is None:
        return {"added": 0, "changed": 0, "gone": 0}
    found = difference(app.store, verdict.against_release, verdict.release, today=today)
    return {"added": len(found.added), "changed": len(found.changed), "gone": len(found.gone)}
