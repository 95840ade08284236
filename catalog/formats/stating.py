"""One fact in a person's words -> its value, read as the cells of files are."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, get_args

from pydantic import ValidationError

from catalog.errors import BadCorrectionError
from catalog.formats import cells, values
from catalog.formats.rows import OWN_FACTS
from catalog.models import (
    AssessmentKind,
    Availability,
    CredentialFacts,
    Delivery,
    Kind,
    OfferingFacts,
    Schedule,
    Status,
)

# What people choose from; whatever else they write names none of these.
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "status": get_args(Status),
    "availability": get_args(Availability),
    "delivery": get_args(Delivery),
    "schedule": get_args(Schedule),
    "assessment_kind": get_args(AssessmentKind),
}


def stated(fact: str, value: Any) -> Any:
    """Return the value of a fact as JSON holds it; of text, what a cell with it would say.

    None, and text that publishes nothing ("n/a"), take the fact away.

    Args:
        fact: A field of the credential, or of its offerings.
        value: What somebody wrote; what is no text is returned as it is.

    Raises:
        BadCorrectionError: It cannot be meant, or the fact cannot be taken away.
    """
    if isinstance(value, str) and value.strip():
        value = _read(fact, value.strip())
    return _default_of(fact) if value in (None, "", ()) else value


def problem_in(wrong: ValidationError) -> str:
    """Return the first thing that a check of facts found, as a plain clause."""
    first = wrong.errors(include_url=False, include_input=False)[0]
    bounds = first.get("ctx", {})
    match first["type"]:
        case "value_error":
            return str(first["msg"]).removeprefix("Value error, ")
        case "string_too_long":
            return f"it is longer than {bounds['max_length']:,} characters"
        case "string_too_short":
            return f"it is shorter than {bounds['min_length']:,} characters"
        case "less_than_equal":
            return f"it is more than {bounds['le']:,.0f}"
        case "greater_than_equal":
            return f"it is less than {bounds['ge']:,.0f}"
        case "greater_than":
            return f"it is not more than {bounds['gt']:,.0f}"
    return "it is no value that this fact can have"


def _read(fact: str, text: str) -> Any:
    if text.lower() in _CHOICES.get(fact, ()) and fact != "schedule":
        return text.lower()
    try:
        found = _reader_of(fact)(text)
    except values.BadValueError as bad:
        raise BadCorrectionError(fact, bad.problem, bad.remedy) from bad
    is_unknown = found in (None, ()) and values.is_published(text)
    if is_unknown and fact in _CHOICES:
        raise BadCorrectionError(
            fact, "it names none of them", f"Write one of: {', '.join(_CHOICES[fact])}."
        )
    if is_unknown and fact == "language":
        raise BadCorrectionError(fact, "it is no language that we know", "Write its two letters.")
    if isinstance(found, float) and found.is_integer():
        return int(found)
    if isinstance(found, date):
        return found.isoformat()
    return list(found) if isinstance(found, tuple) else found


def _reader_of(fact: str) -> Callable[[str], Any]:
    return _OF_OFFERINGS.get(fact) or _OF_CREDENTIALS.get(fact) or cells.long


def _amount(text: str) -> float | None:
    """Return a price, whose currency is a fact of its own."""
    amount, currency, low, is_about = cells.price(text)
    if low is not None or is_about:
        raise values.BadValueError("it is no single amount", "Write one amount: 495.")
    if currency is not None:
        raise values.BadValueError(
            f"it names a currency, {currency}, which is another fact",
            f"Write the amount alone, and correct the currency with currency={currency}.",
        )
    return amount


_OF_OFFERINGS: Mapping[str, Callable[[str], Any]] = {
    "start": cells.day,
    "end": cells.day,
    "apply_by": cells.day,
    "is_continuous": values.flag,
    "availability": cells.availability,
    "seats_left": cells.count,
    "place": cells.short,
    "delivery": cells.delivery,
    "schedule": cells.schedule,
    "price": _amount,
    "currency": cells.currency,
    "hours": cells.hours,
    "weeks": cells.weeks,
    "hours_per_week": cells.hours_per_week,
}
_OF_CREDENTIALS: Mapping[str, Callable[[str], Any]] = {
    **OWN_FACTS,
    "title": values.line,
    "kind": cells.kind,
    # Its two words are all that it knows.
    "status": lambda _: None,
}


def _default_of(fact: str) -> Any:
    """Return what holds where a fact is taken away."""
    of = CredentialFacts if fact in CredentialFacts.model_fields else OfferingFacts
    field = of.model_fields[fact]
    if field.is_required():
        raise BadCorrectionError(fact, "it cannot be taken away", "Write what holds instead.")
    default = field.get_default(call_default_factory=True)
    return list(default) if isinstance(default, tuple) else default
