"""The figures of the desk, drawn: calm, with numbers written at the bars, in light and in dark."""

import io
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol

from bot.cases.statistics import Statistics
from bot.desk.sentences import Sentences

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Waits are told in these steps, in minutes.
WAITS = ((15, "15"), (60, "60"), (240, "240"), (480, "480"))

# More kinds than colours can be told apart: the others are one.
MAX_TOPICS = 6

# Okabe and Ito's colours: told apart by people who see red and green alike, too.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#999999")


class Plot(Protocol):
    """Draws one figure."""

    def __call__(self, figures: Statistics, say: Sentences, *, is_dark: bool) -> bytes:
        """Return it as SVG."""


def wait_counts(figures: Statistics) -> list[int]:
    """Return how many learners waited at most so long, by the steps of `WAITS`, then longer."""
    bounds = [0.0, *(float(bound) for bound, _ in WAITS), float("inf")]
    return [sum(low <= wait < high for wait in figures.waits) for low, high in pairwise(bounds)]


def wait_names(say: Sentences) -> list[str]:
    """Return what these steps are called."""
    upto = [say("wait-upto", span=say.span(bound)) for bound, _ in WAITS]
    return [*upto, say("wait-longer", span=say.span(WAITS[-1][0]))]


def topics_of(figures: Statistics) -> list[str]:
    """Return the topics that are drawn, the most frequent first; "" stands for all others."""
    totals: dict[str, int] = {}
    for counts in figures.topics_by_week.values():
        for topic, count in counts.items():
            totals[topic] = totals.get(topic, 0) + count
    ordered = sorted(totals, key=lambda topic: (-totals[topic], topic))
    few = len(ordered) <= MAX_TOPICS
    return ordered if few else [*ordered[: MAX_TOPICS - 1], ""]


def draw_waits(figures: Statistics, say: Sentences, *, is_dark: bool) -> bytes:
    """Draw how long learners waited for a person."""
    counts = wait_counts(figures)

    def draw(axes: "Axes", colour: str) -> None:
        bars = axes.bar(wait_names(say), counts, color=_COLOURS[0], width=0.62)
        axes.bar_label(bars, padding=3, color=colour)

    return _svg(draw, is_dark=is_dark)


def draw_satisfaction(figures: Statistics, say: Sentences, *, is_dark: bool) -> bytes:
    """Draw what learners tapped at the end."""
    values = range(1, 6)

    def draw(axes: "Axes", colour: str) -> None:
        counts = [figures.satisfaction.get(value, 0) for value in values]
        names = [say("satisfaction", name=value) for value in values]
        bars = axes.bar(names, counts, color=_COLOURS[2], width=0.62)
        axes.bar_label(bars, padding=3, color=colour)

    return _svg(draw, is_dark=is_dark)


def draw_topics(figures: Statistics, say: Sentences, *, is_dark: bool) -> bytes:
    """Draw what cases were about, week by week."""
    weeks = list(figures.topics_by_week)
    topics = topics_of(figures)

    def draw(axes: "Axes", colour: str) -> None:
        below = [0] * len(weeks)
        for topic, paint in zip(topics, _COLOURS, strict=False):
            counts = [_count(figures.topics_by_week[week], topic, topics) for week in weeks]
            name = say.named("topic", topic) if topic else say("topic-others")
            axes.bar(
                [say.week(week) for week in weeks],
                counts,
                bottom=below,
                label=name,
                color=paint,
                width=0.62,
            )
            below = [low + count for low, count in zip(below, counts, strict=True)]
        if topics:
            axes.legend(frameon=False, labelcolor=colour, loc="upper left", bbox_to_anchor=(1, 1))
        step = max(1, len(weeks) // 9)
        axes.set_xticks(range(0, len(weeks), step))

    return _svg(draw, is_dark=is_dark, width=13.0)


def _count(counts: Any, topic: str, topics: list[str]) -> int:
    if topic:
        return int(counts.get(topic, 0))
    return int(sum(count for name, count in counts.items() if name not in topics))


def _svg(draw: Callable[["Axes", str], None], *, is_dark: bool, width: float = 6.4) -> bytes:
    # Without a screen, and only where a picture is asked for: it imports slowly.
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    colour = "#e8e6e1" if is_dark else "#26302e"
    figure = Figure(figsize=(width, 3.0), layout="constrained", facecolor="none")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    axes.set_facecolor("none")
    draw(axes, colour)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
    axes.tick_params(colors=colour, length=0, labelsize=9)
    axes.margins(y=0.14)
    axes.grid(axis="y", color=colour, alpha=0.15)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(colour)
    written = io.BytesIO()
    # Without a date, so that the same figures are the same picture.
    figure.savefig(written, format="svg", transparent=True, metadata={"Date": None})
    return written.getvalue()


PLOTS: dict[str, Plot] = {
    "waits": draw_waits,
    "satisfaction": draw_satisfaction,
    "topics": draw_topics,
}
