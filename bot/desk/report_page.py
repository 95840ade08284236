"""The report as one page that needs nothing else: pictures inside, no script, prints well."""

import base64
from zoneinfo import ZoneInfo

from bot.desk.pages import Pages
from bot.desk.sentences import Sentences
from bot.drawing import gate_picture, weeks_picture
from bot.messages import messages
from bot.messages.plain import plain
from bot.verdicts import checks_in_words
from recommender.retraining.report import LEAST_PEOPLE, WEEKS, StaffReport


def page(report: StaffReport, *, language: str, zone: ZoneInfo) -> str:
    """Return the report as HTML, in a language, with its times in a zone."""
    verdict, said = report.gate, messages(language)
    return Pages().text(
        "report_page.html",
        report=report,
        say=Sentences(language, zone),
        said=lambda key, **facts: plain(said(key, **facts)),
        checks=checks_in_words(verdict, report.titles, said) if verdict else (),
        least=LEAST_PEOPLE,
        n_weeks=WEEKS,
        named=lambda ids: [report.titles.get(each, each) for each in ids],
        pictures=_pictures(report, language),
    )


def _pictures(report: StaffReport, language: str) -> dict[str, str]:
    """Return the pictures as addresses that hold them; what could not be drawn is left out."""
    drawn = {}
    if report.gate is not None:
        drawn["gate"] = gate_picture(report.gate, report.titles, language=language)
    if report.weeks:
        drawn["weeks"] = weeks_picture(report.weeks, language=language)
    return {
        name: f"data:image/png;base64,{base64.b64encode(picture).decode()}"
        for name, picture in drawn.items()
        if picture is not None
    }
