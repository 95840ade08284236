"""Pictures of the report: the goals before and after, and the weeks. Drawn by `bot.drawing`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from babel.dates import format_date

from bot.messages import Messages
from bot.messages.plain import plain
from bot.verdicts import CheckInWords, checks_in_words
from recommender.retraining.gate import Compared, Gate
from recommender.retraining.report import Week

# Told apart by people who see few colours, and in print.
_DARK, _LIGHT, _BAD = "#0b3c5d", "#6a9fb5", "#b3541e"
_SHOWN, _LONGEST = 8, 44
_MARKS = {True: "✓", False: "✗"}


def draw_gate(verdict: Gate, titles: Mapping[str, str], say: Messages, path: Path) -> None:
    """Write the verdict as a picture: each check in words, then the goals that moved.

    Args:
        verdict: The verdict.
        titles: What credentials are called, by id.
        say: Sentences of a language.
        path: Where to write: .png, .svg or .pdf.
    """
    pyplot = _pyplot()
    moved = [*verdict.worse[:_SHOWN], *reversed(verdict.better[:_SHOWN])]
    height = 1.2 + 0.34 * len(verdict.checks) + (0.9 + 0.34 * len(moved) if moved else 0.5)
    figure = pyplot.figure(figsize=(8, height), layout="constrained")
    # Two halves that do not line up: long goals would else push the checks to the right.
    halves = figure.subfigures(2, 1, height_ratios=[len(verdict.checks) + 1, len(moved) + 2])
    head = plain(say("web-gate-passed" if verdict.is_passed else "web-gate-refused"))
    name = verdict.version or verdict.release
    halves[0].suptitle(f"{name}: {head}", x=0.01, ha="left", weight="bold")
    _checks(halves[0].subplots(), checks_in_words(verdict, titles, say))
    _goals(halves[1].subplots(), moved, say)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def draw_weeks(weeks: Sequence[Week], say: Messages, path: Path) -> None:
    """Write the weeks as a picture: how many goals, and how many of them were served well."""
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(figsize=(8, 3.2), layout="constrained")
    places = range(len(weeks))
    served = [each.n * each.confident for each in weeks]
    goals, well = (plain(say(key)) for key in ("web-report-goals", "web-report-served"))
    axes.bar(places, [each.n for each in weeks], color=_LIGHT, label=goals)
    axes.bar(places, served, color=_DARK, label=well)
    days = [format_date(each.week, "d MMM", locale=say.language) for each in weeks]
    axes.set_xticks(places, days, fontsize="small")
    axes.set_title(plain(say("web-report-weeks")), loc="left")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    # Beside the bars: the newest week is the one that is looked at.
    figure.legend(frameon=False, loc="outside upper right", ncols=2)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def _checks(axes: Any, checks: Sequence[CheckInWords]) -> None:
    axes.axis("off")
    axes.set_xlim(0, 1)
    axes.set_ylim(len(checks), -0.5)
    for row, check in enumerate(checks):
        colour = _DARK if check.is_passed else _BAD
        figures = f"{check.before} → {check.after}" if check.before else check.after
        axes.text(0.0, row, _MARKS[check.is_passed], color=colour, fontweight="bold", va="center")
        axes.text(0.04, row, check.name, va="center")
        axes.text(0.72, row, figures, va="center")


def _goals(axes: Any, moved: list[Compared], say: Messages) -> None:
    if not moved:
        axes.axis("off")
        axes.text(0.0, 0.5, plain(say("publishing-same")), va="center")
        return
    places = range(len(moved))
    gains = [each.gain for each in moved]
    colours = [_BAD if gain < 0 else _DARK for gain in gains]
    axes.barh(places, gains, height=0.6, color=colours)
    axes.set_ylim(len(moved) - 0.3, -0.7)
    axes.set_yticks(places, [_short(each.goal) for each in moved])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlim(-1.05, 1.05)
    ticks = (-1.0, -0.5, 0.0, 0.5, 1.0)
    axes.set_xticks(ticks, [say.number(each) for each in ticks])
    axes.set_xlabel(plain(say("gate-axis")))
    axes.spines[["top", "right", "left"]].set_visible(False)


def _short(goal: str) -> str:
    return goal if len(goal) <= _LONGEST else f"{goal[: _LONGEST - 1]}…"


def _pyplot() -> Any:
    # Takes half a second to load, and needs no screen.
    import matplotlib as mpl

    mpl.use("Agg")
    # What people typed is no formula: a single "$" would be taken for the beginning of one.
    mpl.rcParams["text.parse_math"] = False
    from matplotlib import pyplot

    return pyplot
