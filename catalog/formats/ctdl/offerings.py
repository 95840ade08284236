"""CTDL's costs, durations, places and ways -> offerings, and the help with the price."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Any, get_args

from catalog.formats import values, ways
from catalog.formats.context import Defaults
from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.places import locality
from catalog.formats.ctdl.values import amount, concepts, duration, first_day, last_day
from catalog.formats.quantities import Duration, currency, refuse_impossible_length
from catalog.formats.values import BadValueError
from catalog.models import (
    UNLABELLED,
    AidFacts,
    Availability,
    Delivery,
    ExtraCostFacts,
    Kind,
    OfferingFacts,
    Schedule,
)

# Ways, prices and places combine; a dozen are as many as anybody reads.
_MAX_COMBINED = 12
_CONTINUOUS = re.compile(r"continuous|ongoing|open[- ]?entry|rolling|any ?time", re.IGNORECASE)
_SELF_PACED = re.compile(r"self[- ]?paced|asynchronous", re.IGNORECASE)
_FREQUENCIES = ("offerFrequencyType", "scheduleFrequencyType", "scheduleTimingType")


def offerings(of: Resource, kind: Kind | None, defaults: Defaults) -> tuple[OfferingFacts, ...]:
    """Return the ways to take a credential.

    Several prices (for residents, for others) or ways (online, in person) are as many offerings:
    CTDL lists them side by side, as alternatives.
    """
    own = _facts(of, kind, defaults)
    scheduled = list(of.resources("hasOffering"))
    if not scheduled:
        return own
    found: list[OfferingFacts] = []
    for each in scheduled:
        if each.is_stub:
            each.blame.notice(
                each.path,
                each.identity or "",
                "the file does not hold this offering",
                "Export it along.",
            )
            continue
        found.extend(_facts(each, kind, defaults, instead_of=of))
    return tuple(found[:200]) or own


def _facts(
    of: Resource, kind: Kind | None, defaults: Defaults, *, instead_of: Resource | None = None
) -> tuple[OfferingFacts, ...]:
    """Return the offerings that an object describes; what it leaves out is said by another."""
    sources = [of] if instead_of is None else [of, instead_of]
    facts = _shared(sources, kind)
    if instead_of is not None:
        dates = _dates(of)
        if dates["start"] and dates["end"] and dates["end"] < dates["start"]:
            end = of.at("endDate")
            of.blame.fault(end, dates["end"], "it ends before it starts", "Correct one of the two.")
            return ()
        facts |= dates
    prices = next(filter(None, (_prices(each, defaults) for each in sources)), [])
    ways: Sequence[Delivery | None] = next(filter(None, map(_deliveries, sources)), ())
    places: Sequence[str | None] = next(filter(None, map(_places, sources)), ())
    if not ways and any(each.has("availableOnlineAt") for each in sources):
        ways = ("online",)
    found = tuple(
        OfferingFacts(
            **facts,
            delivery=way,
            place=place,
            price=price.amount,
            currency=price.currency,
            extra_costs=price.extra,
        )
        for price, way, place in _combined(of, prices, ways, places)
    )
    nothing = OfferingFacts()
    return tuple(dict.fromkeys(each for each in found if each != nothing or instead_of is not None))


def _shared(sources: Sequence[Resource], kind: Kind | None) -> dict[str, Any]:
    """Return what holds whichever price, way and place is taken: the first source that says it."""
    lasts = next(filter(None, (_lasts(each, kind) for each in sources)), Duration())
    addresses = (each.address("availabilityListing", "availableOnlineAt") for each in sources)
    frequencies = (each for one in sources for each in concepts(one, *_FREQUENCIES))
    return {
        "weeks": lasts.weeks,
        "hours": lasts.hours,
        "schedule": next(filter(None, map(_schedule, sources)), ()),
        "is_continuous": any(_CONTINUOUS.search(each.words) for each in frequencies),
        "url": next(filter(None, addresses), None),
    }


def _dates(of: Resource) -> dict[str, Any]:
    """Return what only an offering of its own says."""
    return {
        "start": first_day(of, "startDate"),
        "end": last_day(of, "endDate"),
        "apply_by": last_day(of, "applicationDeadline"),
        **_own(of),
    }


def _combined(
    of: Resource,
    prices: "Sequence[_Price]",
    ways: Sequence[Delivery | None],
    places: Sequence[str | None],
) -> "list[tuple[_Price, Delivery | None, str | None]]":
    """Return prices, ways and places that are had together, with a notice where they are many."""
    everything = product(prices or [_Price()], ways or (None,), places or (None,))
    combined = list(islice(everything, _MAX_COMBINED + 1))
    if len(combined) > _MAX_COMBINED:
        of.blame.notice(
            of.at("estimatedCost"),
            "",
            f"prices, ways and places make more than {_MAX_COMBINED} offerings; the first are kept",
            "Describe them with ceterms:hasOffering.",
        )
    return combined[:_MAX_COMBINED]


def _own(of: Resource) -> dict[str, Any]:
    """What CTDL cannot say of an offering, as our exporter writes it."""
    seats, hours = of.number("seatsLeft"), of.number("hoursPerWeek")
    language = of.line("inLanguage", at_most=200)
    availability = of.raw("availability")
    return {
        "availability": availability if availability in get_args(Availability) else None,
        "seats_left": int(seats) if seats is not None and seats < 1e6 else None,
        "hours_per_week": hours if hours and hours <= 100 else None,
        "language": values.language(language) if language else None,
    }


# -- costs


@dataclass(frozen=True)
class _Cost:
    label: str
    amount: float
    currency: str | None
    starts: Any
    where: Resource = field(compare=False)

    @property
    def is_tuition(self) -> bool:
        return not self.label or re.search("tuition", self.label, re.IGNORECASE) is not None

    @property
    def is_total(self) -> bool:
        return re.search("aggregate", self.label, re.IGNORECASE) is not None


@dataclass(frozen=True)
class _Price:
    amount: float | None = None
    currency: str | None = None
    extra: tuple[ExtraCostFacts, ...] = ()


def _prices(of: Resource, defaults: Defaults) -> list[_Price]:
    """Return the price, or several that hold for different people, each with the other costs."""
    costs = list(_costs(of, defaults))
    tuition = _current([cost for cost in costs if cost.is_tuition])
    total = next((cost for cost in costs if cost.is_total), None)
    others = [cost for cost in costs if not cost.is_tuition and not cost.is_total]
    code = next((cost.currency for cost in (*tuition, *others)), None)
    extra = tuple(_extra(others, code))
    if not tuition:
        if total is not None:
            return [_Price(total.amount, total.currency)]
        return [_Price(None, code, extra)] if extra else []
    if total is not None and not extra and len(tuition) == 1 and total.amount > tuition[0].amount:
        rest = round(total.amount - tuition[0].amount, 2)
        extra = (ExtraCostFacts(label=UNLABELLED, amount=rest),)
    return list(
        dict.fromkeys(
            _Price(cost.amount, cost.currency, extra if cost.currency == code else ())
            for cost in tuition
        )
    )


def _current(tuition: list[_Cost]) -> list[_Cost]:
    """Of prices that each say from when they hold, the newest; else all."""
    days = {cost.starts for cost in tuition}
    if len(tuition) > 1 and None not in days and len(days) == len(tuition):
        return [max(tuition, key=lambda cost: cost.starts)]
    return tuition


def _extra(costs: list[_Cost], code: str | None) -> Iterator[ExtraCostFacts]:
    for cost in costs:
        if cost.currency != code:
            cost.where.blame.notice(
                cost.where.at("currency"),
                cost.currency or "",
                f"its currency is not that of the price ({code}), and the cost was left out",
                "Write both in one currency.",
            )
        else:
            yield ExtraCostFacts(label=cost.label[:200], amount=cost.amount)


def _costs(of: Resource, defaults: Defaults) -> Iterator[_Cost]:
    profiles = list(of.resources("estimatedCost"))
    for manifest in of.resources("commonCosts"):
        profiles.extend(manifest.resources("estimatedCost"))
    if not profiles:
        for condition in of.resources("requires"):
            profiles.extend(condition.resources("estimatedCost"))
    for profile in profiles:
        price = amount(profile, "price")
        code = profile.read(currency, "currency") or defaults.currency
        if price is None:
            continue
        kinds = [str(each) for each in concepts(profile, "directCostType") if str(each)]
        yield _Cost(
            label=kinds[0] if kinds else "",
            amount=price,
            currency=code,
            starts=first_day(profile, "startDate"),
            where=profile,
        )


# -- time, way, place


def _lasts(of: Resource, kind: Kind | None) -> Duration:
    """Return how long it takes, of a range its upper end, as everywhere in the catalogue."""
    weeks: list[float] = []
    hours: list[float] = []
    for profile in of.resources("estimatedDuration"):
        found = duration(
            profile, "exactDuration", "maximumDuration", "minimumDuration", "timeRequired"
        )
        try:
            refuse_impossible_length(kind, found.weeks)
        except BadValueError as bad:
            profile.blame.fault(profile.path, f"{found.weeks} weeks", bad.problem, bad.remedy)
        weeks.extend([found.weeks] if found.weeks is not None else [])
        hours.extend([found.hours] if found.hours is not None else [])
    if len(set(weeks)) > 1 or len(set(hours)) > 1:
        of.blame.notice(
            of.at("estimatedDuration"), "", "it states several durations; the first is kept",
            "Describe each with ceterms:hasOffering.",
        )  # fmt: skip
    return Duration(weeks[0] if weeks else None, hours[0] if hours else None)


def _deliveries(of: Resource) -> tuple[Delivery, ...]:
    keys = ("deliveryType", "learningDeliveryType")
    found = (ways.delivery(each.words) for each in concepts(of, *keys))
    return tuple(dict.fromkeys(way for way in found if way is not None))


def _schedule(of: Resource) -> tuple[Schedule, ...]:
    found: dict[Schedule, None] = {}
    for each in concepts(of, "scheduleTimingType"):
        found.update(dict.fromkeys(ways.schedule(each.words.replace("weekdays", "weekday"))))
    for each in concepts(of, *_FREQUENCIES, "learningMethodType", "deliveryType"):
        if _SELF_PACED.search(each.words):
            found["self_paced"] = None
    return tuple(found)


def _places(of: Resource) -> tuple[str, ...]:
    found = (locality(each) for each in of.resources("availableAt"))
    return tuple(dict.fromkeys(place for place in found if place is not None))


# -- help with the price


def aid(of: Resource) -> tuple[AidFacts, ...]:
    """Return the financial assistance that a credential names."""
    found: list[AidFacts] = []
    for profile in of.resources("financialAssistance"):
        kinds = "; ".join(str(each) for each in concepts(profile, "financialAssistanceType"))
        description = profile.text("description", at_most=2_000)
        name = profile.line("name", at_most=300) or kinds[:300] or (description or "")[:300]
        if not name:
            profile.blame.notice(
                profile.path,
                profile.identity or "",
                "help without a name was left out",
                "Write ceterms:name.",
            )
            continue
        sum_, code, bounds = _help(profile)
        found.append(
            AidFacts(
                name=" ".join(name.split()),
                description="; ".join(filter(None, [description, bounds])) or None,
                amount=sum_,
                currency=code,
                url=profile.address("subjectWebpage"),
            )
        )
    return tuple(found)


def _help(profile: Resource) -> tuple[float | None, str | None, str]:
    """Return amount, currency, and the bounds in words where the amount is not one number."""
    value = profile.resource("financialAssistanceValue")
    if value is None or value.is_stub:
        return None, None, ""
    code = value.read(currency, "currency", "unitText")
    exact = amount(value, "value")
    least, most = amount(value, "minValue"), amount(value, "maxValue")
    if exact is None and least == most:
        exact = least
    if exact is not None or (least is None and most is None):
        return exact, code if exact is not None else None, ""
    bounds = " to ".join(f"{each:g}" for each in (least, most) if each is not None)
    return None, None, f"{bounds} {code or ''}".strip()
