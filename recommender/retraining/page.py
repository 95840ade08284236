"""The report as one page that needs nothing else: pictures inside, no script, prints well."""

import base64
import tempfile
from importlib.resources import files
from pathlib import Path

from recommender.retraining.pictures import draw_gate, draw_weeks
from recommender.retraining.report import LEAST_PEOPLE, WEEKS, StaffReport


def page(report: StaffReport) -> str:
    """Return the report as HTML."""
    from jinja2 import Environment

    text = files("recommender.retraining").joinpath("report.html").read_text("utf-8")
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(text)
    return template.render(
        report=report,
        least=LEAST_PEOPLE,
        n_weeks=WEEKS,
        named=lambda ids: ", ".join(report.titles.get(each, each) for each in ids) or "nothing",
        pictures=_pictures(report),
    )


def _pictures(report: StaffReport) -> dict[str, str]:
    """Return the pictures as addresses that hold them."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        if report.gate is not None:
            draw_gate(report.gate, Path(folder) / "gate.png")
        if report.weeks:
            draw_weeks(report, Path(folder) / "weeks.png")
        for path in Path(folder).glob("*.png"):
            held = base64.b64encode(path.read_bytes()).decode()
            found[path.stem] = f"data:image/png;base64,{held}"
    return found
