"""The cells of a row that say when, where, how and for how much -> an offering."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from catalog.formats import cells, days, prices, values, ways
from catalog.formats.columns import ABOUT
from catalog.formats.lengths import Length
from catalog.formats.prices import RATE, Price
from catalog.formats.row import Row
from catalog.formats.values import BadValueError
from catalog.models import UNLABELLED, Delivery, Schedule

T = TypeVar("T")


def offering_of(row: Row, currency: str | None) -> dict[str, Any]:
    """Return the facts of a row's offering; {} where the row says nothing of one.

    Args:
        row: The row; what is wrong is noted there.
        currency: Currency of a price without one.
    """
    delivery, is_one_way = _delivery(row)
    place = row.value("place", cells.short)
    if place and _NOWHERE.fullmatch(place):
        # A place on the net is a way, and none.
        delivery, is_one_way = (delivery, is_one_way) if delivery else ("online", True)
        place = None
    schedule, is_whole = _schedule(row)
    start, end = _run(row)
    facts: dict[str, Any] = {
        "start": start,
        "end": end,
        "apply_by": _day(row, "apply_by"),
        "availability": row.value("availability", cells.availability),
        "seats_left": row.value("seats_left", cells.count),
        "place": place,
        "delivery": delivery,
        "schedule": schedule,
        "language": row.value("offering_language", cells.language),
        "url": row.value("offering_url", cells.web_address),
    }
    roughly: list[dict[str, Any]] = []
    if delivery and not is_one_way:
        roughly.append({"fact": "delivery"})
    if schedule and not is_whole:
        roughly.append({"fact": "schedule"})
    for told, more in (_time(row), _cost(row, currency)):
        facts.update(told)
        roughly += more
    if row.value("is_continuous", values.flag) or cells.is_any_day(row.text("start")):
        facts["is_continuous"] = True
    if start and end and end < start:
        row.fault(
            "end",
            row.text("end"),
            f"it is before the start, {start}",
            "Correct one of the two dates.",
        )
    facts["roughly"] = tuple(roughly)
    return {name: value for name, value in facts.items() if value not in (None, ())}


_NOWHERE = re.compile(
    r"(?:on-?line|virtual|web|zoom|internet|remote|en ligne|[aà] distance|virtuel|en l[ií]nea"
    r"|a distancia)"
    r"(?:\s+(?:campus|only|classroom))?"
    # "Online (Zoom)", "En ligne via Teams".
    r"(?:\s*(?:\(|[-–/,]|\b(?:via|par|por)\b)\s*"
    r"(?:zoom|(?:microsoft )?teams|(?:google )?meet|webex|moodle|live|en direct|en vivo)\)?)?",
    re.IGNORECASE,
)
# Facts of an offering -> the columns that say them.
_COLUMNS_OF = {
    **{name: (name,) for name in (
        "start", "end", "apply_by", "availability", "seats_left", "place", "is_continuous",
    )},
    "delivery": ("delivery", "online", "hybrid", "in_person", "tags"),
    "schedule": ("schedule", "evening", "weekend", "tags"),
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


def _run(row: Row) -> tuple[Any, Any]:
    """Return first and last day; of a span in one cell its ends, of several days the first."""
    text, end = row.text("start"), _day(row, "end")
    is_dated = bool(text) and not cells.is_any_day(text)
    runs = days.spans(text) if is_dated else ()
    span = runs[0] if runs else days.span_of(text) if is_dated else None
    if span is not None:
        return span[0], end or span[1]
    several = days.several(text)
    return (several[0] if several else _day(row, "start")), end


def offerings_of(row: Row, currency: str | None) -> tuple[dict[str, Any], ...]:
    """Return the facts of a row's offerings: one, or one for each of several days in its cell."""
    first = offering_of(row, currency)
    text = row.text("start")
    runs = days.spans(text) if first and not cells.is_any_day(text) else ()
    if runs:
        return tuple(first | {"start": start, "end": end} for start, end in runs)
    others = days.several(text)[1:] if first and not days.span_of(text) else ()
    # Which end belongs to which start is not said.
    bare = {name: value for name, value in first.items() if name != "end"} if others else first
    return (*((bare,) if first else ()), *(bare | {"start": each} for each in others))


def _with_unit(text: str, unit: str) -> str:
    """Return a bare number with the unit that its column's name adds: "Duration (months)"."""
    if unit == ABOUT:
        return f"{ABOUT} {text}" if re.search(r"\d", text) else text
    unit = _UNITS.get(unit.lower(), unit)
    return f"{text} {unit}" if unit and re.fullmatch(r"[\d.,\s–-]+", text) else text


# Units in one letter: "Duration (d)".
_UNITS = {"d": "days", "j": "jours", "w": "weeks", "s": "semaines", "m": "months", "a": "ans"}
Told = tuple[dict[str, Any], list[dict[str, Any]]]


def _time(row: Row) -> Told:
    """Return how long it takes, and which of that is told roughly."""
    unit = row.text("length_unit") or row.unit("length")
    told = row.value("length", lambda text: cells.length(_with_unit(text, unit)))
    lengths = [told] if told else []
    facts: dict[str, Any] = {}
    roughly: list[dict[str, Any]] = []
    for name, read in _OF_TIME.items():
        in_words = _with_own_unit(row.text(name), name)
        if in_words is not None:
            # "1 year" in a column of weeks.
            lengths.insert(0, in_words)
            continue
        span = row.value(name, read)
        if span is not None:
            facts[name] = span[-1]
            if span[0] < span[-1]:
                roughly.append({"fact": name, "low": float(span[0])})
    for length in lengths:
        lows = dict(length.lows)
        for name in _OF_TIME:
            value = getattr(length, name)
            if value is None or name in facts:
                continue
            facts[name] = value
            if name in lows or length.is_about:
                roughly.append({"fact": name, "low": lows.get(name)})
    return facts, roughly


def _with_own_unit(text: str, name: str) -> Length | None:
    """Return what a cell of hours or weeks says with a unit of its own, None where it has none."""
    if not _LETTERS.search(text):
        return None
    try:
        length = cells.length(text)
    except BadValueError:
        return None
    # In a column of hours a week nobody repeats the week.
    is_meant = name != "hours_per_week" or length.hours is None
    return length if is_meant and length != Length() else None


_LETTERS = re.compile(r"[^\W\d_]")
_OF_TIME = {
    "hours": cells.hours_span,
    "weeks": cells.weeks_span,
    "hours_per_week": cells.hours_per_week_span,
}


def _cost(row: Row, currency: str | None) -> Told:
    named = row.value("currency", cells.currency)

    def price_of(text: str) -> Price:
        return cells.price(text, named or currency or "")

    apart = prices.with_besides(row.text("price"))
    stated = apart.price if apart else _price(row, price_of)
    of_total = row.unit("total_cost")
    in_all = row.value("total_cost", lambda text: price_of(_with_rate(text, of_total)))
    extra = _extra_costs(row, price_of)
    if apart and not extra:
        extra = [{"label": label, "amount": amount} for label, amount in apart.besides]
    price = stated if stated and stated.amount is not None else in_all
    if price is None or price.amount is None:
        # A price that is left out had a currency all the same, which a correction of it needs.
        is_told = bool(extra or row.text("price") or row.text("total_cost"))
        code = named or _currency_of(row.unit("price") or row.unit("total_cost"))
        return {"extra_costs": tuple(extra), "currency": code if is_told else None}, []
    if in_all is not None and price is not in_all and in_all.amount is not None:
        rest = round(in_all.amount - price.amount - sum(each["amount"] for each in extra), 2)
        if rest > 0:
            extra.append({"label": UNLABELLED, "amount": rest})
        elif in_all.amount < price.amount:
            row.blame.notice(
                row.columns.name_of("total_cost"),
                row.text("total_cost"),
                "it is less than the price, and left out",
                "Write what is to be paid in all.",
            )
    code = (
        price.currency
        or (in_all and in_all.currency)
        or named
        or _currency_of(row.unit("price") or row.unit("total_cost"))
    )
    facts = {"price": price.amount, "currency": code or currency, "extra_costs": tuple(extra)}
    is_rough = price.low is not None or price.is_about
    return facts, [{"fact": "price", "low": price.low}] if is_rough else []


def _price(row: Row, read: Callable[[str], Price]) -> Price | None:
    """Return the price; of columns for several kinds of people ("in-state"), the span."""
    found = []
    for column in row.columns.of_field.get("price", ()):
        text = row.text_at(column)
        price = row.read("price", _with_rate(text, row.columns.unit_of.get(column, "")), read)
        if price is not None and price.amount is not None:
            found.append(price)
        elif text:
            # Somebody pays something that is not told: what others pay is not the price.
            return None
    if len(found) < 2:
        return found[0] if found else None
    amounts = [each.amount for each in found if each.amount is not None]
    low, high = min(amounts), max(amounts)
    return found[0]._replace(amount=high, low=low if low < high else None)


def _with_rate(text: str, unit: str) -> str:
    """Return an amount with what its column's name says of it: "Tuition (per credit)"."""
    if unit == ABOUT and re.search(r"\d", text):
        return f"{ABOUT} {text}"
    return f"{text} {unit}" if text and unit and RATE.search(unit.lower()) else text


def _currency_of(unit: str) -> str | None:
    """Return the currency that a column's name adds; "$" and "per term" are none."""
    try:
        return cells.currency(unit) if unit else None
    except BadValueError:
        return None


_LABELLED = re.compile(r"(?P<label>.*?)\s*:\s*(?P<amount>[^:]*\d[^:]*)")


def _extra_costs(row: Row, read: Callable[[str], Price]) -> list[dict[str, Any]]:
    """Return costs besides the price: "Books: 120; Tools: 80", or a column a cost."""
    found = []
    for column in row.columns.of_field.get("extra_costs", ()):
        for item in row.listed_in(column):
            labelled = _LABELLED.fullmatch(item)
            amount = row.read("extra_costs", labelled["amount"] if labelled else item, read)
            if amount and amount.amount:
                label = labelled["label"] if labelled else row.columns.names[column].strip()
                found.append({"label": label[:200] or UNLABELLED, "amount": amount.amount})
    return found


# A yes to "Hybrid" says more than one to "Distance" beside it.
_FLAGGED_WAYS: tuple[Delivery, ...] = ("hybrid", "online", "in_person")


def _delivery(row: Row) -> tuple[Delivery | None, bool]:
    """Return the way of delivery, and whether it is the only one.

    A yes under "Online" says that it is to be had so, and not that there is no other way.
    """
    text = row.text("delivery")
    said = cells.delivery(text)
    if said is not None:
        return said, not (is_offered(text) or ways.is_a_choice(text))
    found: Delivery | None = None
    flags = []
    for way in _FLAGGED_WAYS:
        for text in row.texts(way):
            try:
                flag = values.flag(text)
            except BadValueError:
                in_words = cells.delivery(text)
                if in_words is not None:
                    return in_words, not (is_offered(text) or ways.is_a_choice(text))
                continue
            flags.append(flag)
            if flag and found is None:
                found = way
    if found is None:
        found = _tagged(row, cells.delivery)
        if found is not None:
            return found, False
        # Somebody said no to each other way, and there is a place.
        return ("in_person" if flags and row.text("place") else None), True
    # A no to each other way leaves this one alone.
    return found, found == "in_person" and len(flags) > 1


def _schedule(row: Row) -> tuple[tuple[Schedule, ...], bool]:
    """Return the times, and whether there are no others: a yes under "Evening" does not say so."""
    text = " ".join(map(ways.days_spelled, row.texts("schedule")))
    found = dict.fromkeys(cells.schedule(text))
    is_whole = bool(found) and not is_offered(text)
    for time in _FLAGGED:
        said = row.text(time)
        is_there = bool(cells.schedule(said)) or row.value(time, values.flag)
        if is_there:
            found[time] = None
    if not found:
        found = dict.fromkeys(_tagged(row, cells.schedule) or _told_beside(row))
    return tuple(found), is_whole


def _told_beside(row: Row) -> tuple[Schedule, ...]:
    """Return the times that a way or a length tells: "Online, self-paced", "Evenings on campus"."""
    of_way = cells.schedule(row.text("delivery"))
    if of_way:
        return of_way
    of_start = row.text("start")
    if of_start and _REPEATED.search(of_start):
        return cells.schedule(of_start)
    beside = f"{row.text('length')} {row.text('kind')} {row.text('start')}"
    return tuple(each for each in cells.schedule(beside) if each == "self_paced")


_FLAGGED: tuple[Schedule, ...] = ("evening", "weekend")


def _tagged(row: Row, read: Callable[[str], T | None]) -> T | None:
    """Return what one of a row's tags says, where nothing else does."""
    text = row.text("tags")
    return read(text) if text else None


# Times of the clock, and days that come again: a first day alone says nothing of the others.
_REPEATED = re.compile(
    r"\d\s?[ap]\.?m\b|\d\s?h\b|\d:\d\d|\b(?:evenings?|(?:sun|mon|tues|wednes|thurs|fri|satur)days"
    r"|samedis|dimanches|s[aá]bados|domingos)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:available|offered|options?|optional|possible|possib\w+|also|some|disponibles?|offerte?s?|aussi|selon"
    r"|tambi[eé]n|opcion(?:al)?|posib\w+|ofrecid[oa]s?)\b",
    re.IGNORECASE,
)


def is_offered(text: str) -> bool:
    """Tell whether words name what is possible, and not all that there is: "evenings available"."""
    return _OFFERED.search(text) is not None
