"""Pictures of the report: the goals before and after, and the weeks."""

from pathlib import Path
from typing import Any

from recommender.retraining.gate import Compared, Gate
from recommender.retraining.report import StaffReport

# Told apart by people who see few colours, and in print.
_DARK, _LIGHT, _BAD = "#0b3c5d", "#6a9fb5", "#b3541e"
_SHOWN, _LONGEST = 8, 44

_NAMES = {
    "golden": "Golden goals",
    "own_words": "The catalogue's own words",
    "shipped": "Shipped goals",
    "calibration": "Error of the probabilities",
    "coverage": "Credentials that cannot be found",
    "lost": "Active credentials that would be gone",
    "latency": "Milliseconds an answer",
}


def draw_gate(verdict: Gate, path: Path) -> None:
    """Write the verdict as a picture: each check in words, then the goals that moved.

    Args:
        verdict: The verdict.
        path: Where to write: .png, .svg or .pdf.
    """
    pyplot = _pyplot()
    moved = [*verdict.worse[:_SHOWN], *reversed(verdict.better[:_SHOWN])]
    height = 1.2 + 0.34 * len(verdict.checks) + (0.9 + 0.34 * len(moved) if moved else 0.5)
    figure = pyplot.figure(figsize=(8, height), layout="constrained")
    rows = figure.subplots(
        2, 1, gridspec_kw={"height_ratios": [len(verdict.checks) + 1, len(moved) + 1]}
    )
    _checks(rows[0], verdict)
    _goals(rows[1], moved)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def draw_weeks(report: StaffReport, path: Path) -> None:
    """Write the weeks as a picture: how many goals, and how many of them were served well."""
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(figsize=(8, 3.2), layout="constrained")
    places = range(len(report.weeks))
    served = [each.n * each.confident for each in report.weeks]
    axes.bar(places, [each.n for each in report.weeks], color=_LIGHT, label="goals")
    axes.bar(places, served, color=_DARK, label="something fitted well")
    axes.set_xticks(places, [f"{each.week:%d %b}" for each in report.weeks])
    axes.set_title("Goals a week", loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def _checks(axes: Any, verdict: Gate) -> None:
    axes.axis("off")
    word = "may be published" if verdict.is_passed else "is not published by itself"
    axes.set_title(f"{verdict.version or verdict.release} {word}", loc="left", fontweight="bold")
    axes.set_xlim(0, 1)
    axes.set_ylim(len(verdict.checks), -0.5)
    for row, check in enumerate(verdict.checks):
        colour = _DARK if check.is_passed else _BAD
        mark = "good" if check.is_passed else "worse"
        before = "" if check.before is None else f"{check.before:.3g} → "
        axes.text(0.0, row, mark, color=colour, fontweight="bold", va="center")
        axes.text(0.12, row, _NAMES.get(check.name, check.name), va="center")
        axes.text(0.72, row, f"{before}{check.after:.3g}", va="center")


def _goals(axes: Any, moved: list[Compared]) -> None:
    if not moved:
        axes.axis("off")
        axes.text(0.0, 0.5, "No goal is answered otherwise than before.", va="center")
        return
    places = range(len(moved))
    gains = [each.gain for each in moved]
    colours = [_BAD if gain < 0 else _DARK for gain in gains]
    axes.barh(places, gains, height=0.6, color=colours)
    axes.set_ylim(len(moved) - 0.3, -0.7)
    axes.set_yticks(places, [_short(each.goal) for each in moved])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlim(-1.05, 1.05)
    axes.set_xlabel("nDCG@10: to the left worse than what is live, to the right better")
    axes.spines[["top", "right", "left"]].set_visible(False)


def _short(goal: str) -> str:
    return goal if len(goal) <= _LONGEST else f"{goal[: _LONGEST - 1]}…"


def _pyplot() -> Any:
    # Takes half a second to load, and needs no screen.
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    return pyplot
