"""The report on completeness as a picture: a row a provider, a column a fact."""

from pathlib import Path

from catalog.completeness import FACTS, Completeness

# More rows than a page holds say nothing; the JSON has them all.
MAX_ROWS = 30


def draw(report: Completeness, path: Path, *, title: str) -> None:
    """Draw the report; shares are written into the fields, colour is not alone.

    Args:
        report: What to draw.
        path: Where to: .png, .svg or .pdf.
        title: What stands above it.
    """
    # Without a screen, and only where a picture is asked for: it imports slowly.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    rows = (report.whole, *report.providers[:MAX_ROWS])
    names = [f"{each.provider[:38]} ({each.n_credentials})" for each in rows]
    shares = [[each.published[fact] for fact in FACTS] for each in rows]
    figure = Figure(figsize=(11, 1.8 + 0.36 * len(rows)), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1.25, aspect="auto")
    axes.set_xticks(range(len(FACTS)), list(FACTS), rotation=35, ha="right")
    axes.set_yticks(range(len(rows)), names)
    axes.tick_params(length=0)
    for row, each in enumerate(shares):
        for column, share in enumerate(each):
            colour = "white" if share > 0.75 else "black"
            axes.text(
                column, row, f"{share:.0%}", ha="center", va="center", color=colour, fontsize=8
            )
    axes.set_title(f"Share of credentials that publish a fact, {title}", fontsize=11, loc="left")
    figure.savefig(path)
