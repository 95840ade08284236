"""A picture of an evaluation: the recommender beside its baselines, language by language."""

from pathlib import Path
from typing import Any

from recommender.evaluation import ALL, OURS, Report

MEASURE = "ndcg@10"
# Told apart by people who see few colours, and in print.
_COLOURS = {
    OURS: "#0b3c5d",
    "encoder": "#6a9fb5",
    "bm25": "#b5b5b5",
    "tfidf": "#dcdcdc",
}


def draw(report: Report, path: Path, *, title: str) -> None:
    """Write bars of nDCG@10 with their 95 % intervals as a picture; its ending tells the format.

    Args:
        report: The evaluation.
        path: Where to write: .png, .svg or .pdf.
        title: What stands above.
    """
    # Takes half a second to load, and needs no screen.
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    parts = [ALL, *report.by_language]
    figure, axes = pyplot.subplots(figsize=(8, 4.5), layout="constrained")
    systems = [name for name in _COLOURS if name in report.intervals]
    width = 0.8 / len(systems)
    for place, name in enumerate(systems):
        _bars(axes, report, parts, name, offset=(place - (len(systems) - 1) / 2) * width)
    axes.set_xticks(range(len(parts)), parts)
    axes.set_ylabel("nDCG@10")
    axes.set_ylim(0, 1)
    axes.set_title(title)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, ncols=len(systems), loc="upper right")
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def _bars(axes: Any, report: Report, parts: list[str], name: str, *, offset: float) -> None:
    values = [_value(report, part, name) for part in parts]
    bounds = [report.intervals[name][part][MEASURE] for part in parts]
    below = [max(value - low, 0.0) for value, (low, _) in zip(values, bounds, strict=True)]
    above = [max(high - value, 0.0) for value, (_, high) in zip(values, bounds, strict=True)]
    places = [row + offset for row in range(len(parts))]
    bars = axes.bar(
        places,
        values,
        width=0.18,
        color=_COLOURS[name],
        label=name,
        yerr=[below, above],
        error_kw={"elinewidth": 1, "ecolor": "#444444"},
    )
    axes.bar_label(bars, fmt="%.2f", fontsize=7, padding=2)


def _value(report: Report, part: str, name: str) -> float:
    if name == OURS:
        figures = report.overall if part == ALL else report.by_language[part]
    elif part == ALL:
        figures = report.baselines[name]
    else:
        figures = report.baselines_by_language[name][part]
    return figures[MEASURE]
