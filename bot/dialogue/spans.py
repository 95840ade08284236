"""How much and how long in words, also where a source tells no more than a span."""

from collections.abc import Callable

from bot.messages import Messages, Raw
from catalog.models import OfferingFacts
from recommender.offerings import fastest_of, hours_per_week_of, weeks_of

# From here on a tenth of a week says nothing.
_FEW_WEEKS = 4
# What begins in days and ends within two weeks is told in days.
_MANY_DAYS = 2


def amount(offering: OfferingFacts, more: float, say: Messages) -> str:
    """Return the price with what comes on top in words: "$300 to $500", "about $500", "$495"."""
    return _spanned(
        offering, "price", lambda value: say.money(value + more, offering.currency), say
    )


def duration(offering: OfferingFacts, say: Messages) -> str:
    """Return hours and weeks in words."""
    weeks = weeks_of(offering)
    hours = _spanned(offering, "hours", lambda value: say.number(value), say)
    if hours and weeks is not None:
        facts = {"hours": Raw(hours), "length": Raw(_lasting(offering, weeks, say))}
        if offering.low_of("weeks") == 0:
            return f"{_in_hours(offering, hours, say)}, {facts['length']}"
        if weeks < 1:
            return say("time-hours-days", **facts)
        return say("time-hours-weeks", **facts, pace=Raw(_pace(offering, say)))
    if hours:
        return _in_hours(offering, hours, say)
    if weeks is not None:
        length = _lasting(offering, weeks, say)
        pace = _spanned(offering, "hours_per_week", lambda value: say.number(value), say)
        return say("time-pace-weeks", pace=Raw(pace), length=Raw(length)) if pace else length
    pace = _spanned(offering, "hours_per_week", lambda value: say.number(value), say)
    return say("time-pace", pace=Raw(pace)) if pace else say("time-unpublished")


def _in_hours(offering: OfferingFacts, hours: str, say: Messages) -> str:
    return say("time-hours", hours=Raw(hours), count=_countable(offering.hours or 0))


def _spanned(
    offering: OfferingFacts, fact: str, word: Callable[[float], str], say: Messages
) -> str:
    """Return a number of an offering in words; "" where it is not published."""
    value, rough = getattr(offering, fact), offering.rough(fact)
    if value is None:
        return ""
    if rough is None:
        return word(value)
    if rough.low is None:
        return say("span-about", value=Raw(word(value)))
    if not rough.low:
        return say("span-up-to", value=Raw(word(value)))
    return say("span", low=Raw(word(rough.low)), high=Raw(word(value)))


def _lasting(offering: OfferingFacts, weeks: float, say: Messages) -> str:
    rough = offering.rough("weeks")
    low = rough.low if rough else None
    is_days = min(weeks, low or weeks) < 1 and weeks <= _MANY_DAYS
    unit = "days" if is_days else "weeks"

    def whole(value: float) -> float:
        # Weeks are kept in tenths, so that two days come out as 2.1.
        return float(round(7 * value)) if is_days else _whole(value)

    if low:
        span = say("span", low=say.number(whole(low)), high=say.number(whole(weeks)))
        return say(f"length-{unit}-span", span=Raw(span))
    value = whole(weeks)
    exact = say(f"length-{unit}", count=_countable(value))
    if rough is None:
        return exact
    return say("span-about" if low is None else "span-up-to", value=Raw(exact))


def _whole(value: float) -> float:
    """Five months are 22 weeks: nobody counts the tenths of what was published in months."""
    return float(round(value)) if value >= _FEW_WEEKS else value


def _countable(value: float) -> int | float:
    """Return whole numbers as such, so that Fluent's plural rules see "1" and not "1.0"."""
    return int(value) if float(value).is_integer() else round(value, 1)


def _pace(offering: OfferingFacts, say: Messages) -> str:
    if offering.hours_per_week is not None:
        return _spanned(offering, "hours_per_week", lambda value: say.number(value), say)
    slowest, fastest = hours_per_week_of(offering) or 0.0, fastest_of(offering) or 0.0
    if slowest == fastest:
        return say.number(slowest)
    return say("span", low=say.number(slowest), high=say.number(fastest))


def ways(offering: OfferingFacts, say: Messages) -> str:
    """Return the way of delivery and the place in words."""
    delivery = offering.delivery
    place = say("plain", text=offering.place) if offering.place else ""
    if delivery is None:
        told = [say("delivery-unpublished"), place]
    elif offering.rough("delivery"):
        told = [place, say("possible", what=Raw(say(f"delivery-{delivery}")))]
    else:
        told = [say(f"delivery-{delivery}"), place if delivery != "online" else ""]
    return ", ".join(filter(None, told))


def times(offering: OfferingFacts, say: Messages) -> str:
    """Return the times in words."""
    found = say.list([say(f"schedule-{each}") for each in offering.schedule], style="or")
    if not found:
        return say("schedule-unpublished")
    return say("possible", what=Raw(found)) if offering.rough("schedule") else found
