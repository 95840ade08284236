"""The report as a message: what to build next, how people are served, what nobody finds."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from babel.dates import format_date

from bot.messages import Messages
from bot.verdicts import problems_of
from recommender.retraining.report import LEAST_PEOPLE, WEEKS

if TYPE_CHECKING:
    from recommender.retraining.report import StaffReport

# So many of each fill a phone's screen; the page that comes with it has all.
_WISHES, _UNREACHED, _WEEKS = 5, 5, 4


def report_text(report: "StaffReport", say: Messages) -> str:
    """Return the report in a few lines, as Telegram's HTML."""
    parts = [
        [say("publishing-report", catalog=report.catalog, day=say.day(report.day))],
        _verdict(report, say),
        _wishes(report, say),
        _weeks(report, say),
        _unreached(report, say),
        [say("web-report-labels-counts", **_counts(report))],
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _verdict(report: "StaffReport", say: Messages) -> list[str]:
    verdict = report.gate
    if verdict is None:
        return [say("web-versions-none")]
    is_live = report.live is not None and report.live[1] == verdict.version
    if is_live:
        return [say("publishing-report-live", version=verdict.version or "")]
    passed = "yes" if verdict.is_passed else "no"
    head = say("publishing-report-verdict", version=verdict.version or "", passed=passed)
    return [head, *(_item(each, say) for each in problems_of(verdict, report.titles, say))]


def _wishes(report: "StaffReport", say: Messages) -> list[str]:
    head = say("publishing-report-head", title=say("web-report-wishes"))
    rare = say("web-report-rare", count=report.n_rare, least=LEAST_PEOPLE)
    if not report.wishes:
        return [head, say("web-report-no-wishes"), rare]
    lines = [
        say("publishing-report-wish", wish=each.wish, count=each.n)
        for each in report.wishes[:_WISHES]
    ]
    return [head, *lines, *_more(report.wishes, _WISHES, say), rare]


def _weeks(report: "StaffReport", say: Messages) -> list[str]:
    head = say("publishing-report-head", title=say("web-report-weeks"))
    if not report.weeks:
        return [head, say("web-report-no-weeks")]
    lines = [
        say(
            "publishing-report-week",
            day=format_date(each.week, "d MMM", locale=say.language),
            count=each.n,
            served=f"{round(100 * each.confident)} %",
        )
        for each in report.weeks[-_WEEKS:]
    ]
    drift = report.drift
    if drift.is_notable:
        goals, confidence = round(100 * (drift.goals or 0)), round(100 * (drift.confidence or 0))
        facts = {"goals": f"{goals} %", "confidence": f"{confidence:+d} %"}
        lines.append(say("web-report-drift", weeks=WEEKS, **facts))
    return [head, *lines]


def _unreached(report: "StaffReport", say: Messages) -> list[str]:
    if not report.unreached:
        return [say("web-report-all-reached")] if report.gate else []
    titles = [_item(title, say) for _, title in report.unreached[:_UNREACHED]]
    head = say("publishing-report-head", title=say("web-gate-unreached"))
    return [head, *titles, *_more(report.unreached, _UNREACHED, say)]


def _counts(report: "StaffReport") -> dict[str, int]:
    names = ("labels", "advisors", "learners", "agreed", "open", "topics")
    return {name: report.labels[name] for name in names}


def _item(text: str, say: Messages) -> str:
    return say("publishing-item", text=text)


def _more(found: Sequence[object], at_most: int, say: Messages) -> list[str]:
    more = len(found) - at_most
    return [say("publishing-report-more", count=more)] if more > 0 else []
