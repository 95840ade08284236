"""The cells of a row that say when, where, how and for how much -> an offering."""

import re
from typing import Any

from catalog.formats import cells, values
from catalog.formats.lengths import Length
from catalog.formats.row import Row
from catalog.formats.values import BadValueError
from catalog.models import UNLABELLED, Delivery, Schedule


def offering_of(row: Row, currency: str | None) -> dict[str, Any]:
    """Return the facts of a row's offering; {} where the row says nothing of one.

    Args:
        row: The row; what is wrong is noted there.
        currency: Currency of a price without one.
    """
    length = row.value("length", lambda text: cells.length(_with_unit(text, row.unit("length"))))
    length = length or Length()
    facts: dict[str, Any] = {
        "start": _day(row, "start"),
        "end": _day(row, "end"),
        "apply_by": _day(row, "apply_by"),
        "availability": row.value("availability", cells.availability),
        "seats_left": row.value("seats_left", cells.count),
        "place": row.value("place", cells.short),
        "delivery": _delivery(row),
        "schedule": _schedule(row),
        "hours": row.value("hours", cells.hours) or length.hours,
        "weeks": row.value("weeks", cells.weeks) or length.weeks,
        "hours_per_week": row.value("hours_per_week", cells.hours_per_week)
        or length.hours_per_week,
        "language": row.value("offering_language", cells.language),
        "url": row.value("offering_url", cells.web_address),
        **_cost(row, currency),
    }
    if row.value("is_continuous", values.flag) or cells.is_any_day(row.text("start")):
        facts["is_continuous"] = True
    start, end = facts["start"], facts["end"]
    if start and end and end < start:
        row.fault(
            "end",
            row.text("end"),
            f"it is before the start, {start}",
            "Correct one of the two dates.",
        )
    return {name: value for name, value in facts.items() if value not in (None, ())}


# Facts of an offering -> the columns that say them.
_COLUMNS_OF = {
    **{name: (name,) for name in (
        "start", "end", "apply_by", "availability", "seats_left", "place", "is_continuous",
    )},
    "delivery": ("delivery", "online", "hybrid"),
    "schedule": ("schedule", "evening", "weekend"),
    "hours": ("hours",),
    "weeks": ("weeks", "length"),
    "hours_per_week": ("hours_per_week",),
    "language": ("offering_language",),
    "url": ("offering_url",),
    "price": ("price", "total_cost"),
    # What is to be paid in all leaves nothing to come on top.
    "extra_costs": ("extra_costs", "total_cost"),
}  # fmt: skip


def spoken_of(row: Row) -> frozenset[str]:
    """Return the facts of an offering of which a row's cells speak: those not said are not there.

    A cell with "TBD" or "contact us" speaks; an empty one does not.
    """
    return frozenset(
        fact
        for fact, fields in _COLUMNS_OF.items()
        if any(row.whole(field).strip() for field in fields)
    )


def _day(row: Row, field: str) -> Any:
    text = row.text(field)
    return None if not text or cells.is_any_day(text) else row.read(field, text, cells.day)


def _with_unit(text: str, unit: str) -> str:
    """Return a bare number with the unit that its column's name adds: "Duration (months)"."""
    return f"{text} {unit}" if unit and re.fullmatch(r"[\d.,\s–-]+", text) else text


def _cost(row: Row, currency: str | None) -> dict[str, Any]:
    price, in_price = row.value("price", cells.money) or (None, None)
    total, in_total = row.value("total_cost", cells.money) or (None, None)
    named = row.value("currency", cells.currency)
    extra = _extra_costs(row)
    if price is None and total is None:
        return {"extra_costs": tuple(extra), "currency": named if extra else None}
    if price is None:
        price = total
    elif total is not None:
        rest = round(total - price - sum(each["amount"] for each in extra), 2)
        if rest > 0:
            extra.append({"label": UNLABELLED, "amount": rest})
        elif total < price:
            row.blame.notice(
                row.columns.name_of("total_cost"),
                row.text("total_cost"),
                "it is less than the price, and left out",
                "Write what is to be paid in all.",
            )
    code = (
        in_price or in_total or named or _currency_of(row.unit("price") or row.unit("total_cost"))
    )
    return {"price": price, "currency": code or currency, "extra_costs": tuple(extra)}


def _currency_of(unit: str) -> str | None:
    """Return the currency that a column's name adds; "$" and "per term" are none."""
    try:
        return cells.currency(unit) if unit else None
    except BadValueError:
        return None


_LABELLED = re.compile(r"(?P<label>.*?)\s*:\s*(?P<amount>[^:]*\d[^:]*)")


def _extra_costs(row: Row) -> list[dict[str, Any]]:
    """Return costs besides the price: "Books: 120; Tools: 80", or a column a cost."""
    found = []
    for column in row.columns.of_field.get("extra_costs", ()):
        for item in row.listed_in(column):
            labelled = _LABELLED.fullmatch(item)
            amount = row.read("extra_costs", labelled["amount"] if labelled else item, cells.money)
            if amount and amount[0]:
                label = labelled["label"] if labelled else row.columns.names[column].strip()
                found.append({"label": label[:200] or UNLABELLED, "amount": amount[0]})
    return found


def _delivery(row: Row) -> Delivery | None:
    said = cells.delivery(row.text("delivery"))
    if said is not None:
        return said
    try:
        if values.flag(row.text("hybrid")):
            return "hybrid"
        flags = [values.flag(text) for text in row.texts("online")]
    except BadValueError:
        return values.delivery(" ".join([*row.texts("online"), *row.texts("hybrid")]))
    if any(flags):
        return "online"
    # Somebody said no to each other way, and there is a place.
    return "in_person" if flags and row.text("place") else None


def _schedule(row: Row) -> tuple[Schedule, ...]:
    found = dict.fromkeys(cells.schedule(row.text("schedule")))
    if row.value("evening", values.flag):
        found["evening"] = None
    if row.value("weekend", values.flag):
        found["weekend"] = None
    return tuple(found)
