"""The figures of the desk, each as a picture with a table beside it that says the same."""

from datetime import datetime, timedelta

from starlette.responses import Response

from bot.cases.statistics import Statistics
from bot.desk.plots import PLOTS, wait_counts, wait_names
from bot.desk.visits import Visit

# What may be looked back at, in weeks.
STRETCHES = (4, 13, 52)


def show(visit: Visit) -> Response:
    """Show the figures of the last weeks."""
    weeks = _weeks(visit)
    figures = _figures(visit, weeks)
    topics = sorted(
        {topic for counts in figures.topics_by_week.values() for topic in counts},
        key=lambda topic: -sum(week.get(topic, 0) for week in figures.topics_by_week.values()),
    )
    waits = zip(wait_names(visit.say), wait_counts(figures), strict=True)
    return visit.page(
        "statistics.html",
        figures=figures,
        weeks=weeks,
        stretches=STRETCHES,
        topics_seen=topics,
        waits=list(waits),
    )


def draw(visit: Visit) -> Response:
    """Return one of the pictures, as SVG."""
    plot = PLOTS.get(str(visit.request.path_params["name"]))
    if plot is None:
        return Response(status_code=404)
    picture = plot(_figures(visit, _weeks(visit)), visit.say, is_dark=visit.asked("dark") == "yes")
    return Response(picture, media_type="image/svg+xml")


def _weeks(visit: Visit) -> int:
    written = visit.asked("weeks")
    return next((weeks for weeks in STRETCHES if str(weeks) == written), STRETCHES[0])


def _figures(visit: Visit, weeks: int) -> Statistics:
    until = visit.desk.now()
    monday = _monday(visit.say.here(until))
    return visit.helping.statistics(since=monday - timedelta(weeks=weeks - 1), until=until)


def _monday(at: datetime) -> datetime:
    """Return the beginning of a week where the desk is, so that no week is cut."""
    return (at - timedelta(days=at.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
