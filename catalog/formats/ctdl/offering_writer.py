"""Offerings and help with the price, as CTDL writes them."""

from catalog.formats.ctdl.objects import Object, concept, typed
from catalog.models import AidFacts, OfferingFacts

_WAYS = {
    "online": ("OnlineOnly", "Online Only"),
    "in_person": ("InPerson", "In-Person Only"),
    "hybrid": ("BlendedDelivery", "Blended Delivery"),
}
_TIMES = {
    "daytime": ("Daytime", "Daytime"),
    "evening": ("Evening", "Evening"),
    "weekend": ("Weekends", "Weekends"),
    "self_paced": ("SelfPaced", "Self-paced"),
}


def offering(facts: OfferingFacts) -> Object:
    """Return a scheduled offering.

    CTDL knows no days of its own here; schema.org's keys say them, as JSON-LD allows, and keys
    of our own say what neither knows.
    """
    costs = []
    if facts.price is not None:
        costs.append(_cost("Tuition", facts.price, facts.currency))
    costs += [_cost(each.label, each.amount, facts.currency) for each in facts.extra_costs]
    lasts = [f"P{facts.weeks:.10g}W"] if facts.weeks is not None else []
    lasts += [f"PT{facts.hours:.10g}H"] if facts.hours is not None else []
    way = _WAYS[facts.delivery] if facts.delivery else None
    found = typed(
        "ScheduledOffering",
        estimatedCost=costs,
        estimatedDuration=[typed("DurationProfile", exactDuration=each) for each in lasts],
        deliveryType=[concept(way[1], node=f"deliveryType:{way[0]}")] if way else None,
        scheduleTimingType=[
            concept(label, node=f"scheduleTiming:{name}")
            for name, label in (_TIMES[time] for time in facts.schedule)
        ],
        offerFrequencyType=[concept("Continuous")] if facts.is_continuous else None,
        availableAt=[typed("Place", addressLocality=facts.place)] if facts.place else None,
        availabilityListing=[facts.url] if facts.url else None,
        inLanguage=[facts.language] if facts.language else None,
    )
    days = {"startDate": facts.start, "endDate": facts.end, "applicationDeadline": facts.apply_by}
    own = {
        "availability": facts.availability,
        "seatsLeft": facts.seats_left,
        "hoursPerWeek": facts.hours_per_week,
    }
    return (
        found
        | {f"schema:{key}": day.isoformat() for key, day in days.items() if day is not None}
        | {f"advisor:{key}": value for key, value in own.items() if value is not None}
    )


def _cost(label: str, amount: float, currency: str | None) -> Object:
    return {
        **typed("CostProfile", currency=currency, directCostType=concept(label)),
        "ceterms:price": amount,
    }


def aid(facts: AidFacts) -> Object:
    """Return a profile of financial assistance."""
    value: Object = {"@type": "schema:MonetaryAmount", "schema:value": facts.amount}
    if facts.currency:
        value["schema:currency"] = facts.currency
    return typed(
        "FinancialAssistanceProfile",
        name=facts.name,
        description=facts.description,
        subjectWebpage=facts.url,
        financialAssistanceValue=value if facts.amount is not None else None,
    )
