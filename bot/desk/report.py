"""The report at the desk: what to build next, how well people are served, what nobody finds."""

from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.desk.catalogue import shelf_of, today_at
from bot.desk.report_page import page
from bot.desk.visits import Visit
from recommender.retraining.report import LEAST_PEOPLE, WEEKS

# So many wishes and credentials are shown; the page to keep has all.
SHOWN = 15


def show(visit: Visit) -> Response:
    """Show what the weeks tell."""
    return visit.page(
        "report.html",
        report=shelf_of(visit).report(today_at(visit)),
        least=LEAST_PEOPLE,
        n_weeks=WEEKS,
        shown=SHOWN,
    )


def hand_over(visit: Visit) -> Response:
    """Give the whole report as one page to keep, with its pictures."""
    today, zone = today_at(visit), ZoneInfo(visit.helping.hours().zone)
    text = page(shelf_of(visit).report(today), language=visit.language, zone=zone)
    visit.desk.audit.note(visit.advisor.name, "exported the report")
    name = f"report-{today.isoformat()}.html"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/html; charset=utf-8", headers=headers)
