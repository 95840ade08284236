"""Working hours and holidays: what learners are told about when somebody is there."""

import re
from zoneinfo import available_timezones

from starlette.responses import Response

from bot.cases.hours import WEEKDAYS, WorkingHours, day_of, reply_minutes_of
from bot.desk.forms import Form
from bot.desk.visits import Visit
from bot.helping.checking import able_to_give_out

_DAY = re.compile(r"\s*(\S+)\s*(.*)")


def show(visit: Visit) -> Response:
    """Show the hours; staff change them."""
    typed = _written(visit.helping.hours(), gives_out=visit.helping.duty.gives_out())
    return _page(visit, typed)


def change(visit: Visit) -> Response:
    """Change them all at once; what cannot be read is said above what was typed."""
    try:
        hours, gives_out = _read(visit.form), visit.form.text("gives_out") == "yes"
        if gives_out:
            able_to_give_out(hours)
        visit.helping.set_hours(hours, visit.advisor)
        visit.helping.duty.set_giving_out(visit.advisor, is_on=gives_out)
    except ValueError as refused:
        return _page(visit, visit.form, problem=visit.say.refused(refused), status=422)
    return visit.to("/hours", done="hours-done")


def _page(visit: Visit, typed: Form, *, problem: str = "", status: int = 200) -> Response:
    hours, now = visit.helping.hours(), visit.desk.now()
    return visit.page(
        "hours.html",
        status=status,
        hours=hours,
        typed=typed,
        weekdays=WEEKDAYS,
        zones=sorted(each for each in available_timezones() if "/" in each),
        is_open=hours.is_open(now),
        opens_next=hours.opens_next(now),
        problem=problem,
    )


def _written(hours: WorkingHours, *, gives_out: bool) -> Form:
    """Return the hours as somebody would have typed them."""
    as_json = hours.as_json()
    fields = {day: (", ".join(as_json["days"][day]),) for day in WEEKDAYS}
    holidays = "\n".join(f"{day} {name}".strip() for day, name in as_json["holidays"].items())
    aim = "" if hours.reply_minutes is None else f"{hours.reply_minutes / 60:g}"
    fields |= {"zone": (hours.zone,), "holidays": (holidays,), "reply_hours": (aim,)}
    return Form(fields | {"gives_out": ("yes" if gives_out else "",)})


def _read(form: Form) -> WorkingHours:
    holidays = {}
    for line in form.text("holidays").splitlines():
        found = _DAY.fullmatch(line)
        if found:
            holidays[day_of(found[1]).isoformat()] = found[2]
    return WorkingHours.from_json(
        {
            "zone": form.text("zone"),
            "days": {day: [form.text(day)] for day in WEEKDAYS},
            "holidays": holidays,
            "reply_minutes": reply_minutes_of(form.text("reply_hours")),
        }
    )
