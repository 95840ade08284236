"""What a credential costs after help: estimated from rules that are data, unknown stays unknown."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from catalog.errors import UnreadableFileError
from catalog.models import CredentialRecord, FundingRule, OfferingFacts

Answer = Literal["yes", "no", "unknown"]
Condition = Literal["date", "region", "age", "kind", "provider", "credential", "hours", "weeks"]


@dataclass(frozen=True)
class Learner:
    """What is known of a person that rules ask about.

    Attributes:
        region: Where they live, as rules write it ("BC"), or None where it was not said.
        age: In years, or None.
    """

    region: str | None = None
    age: int | None = None


@dataclass(frozen=True)
class PriceEstimate:
    """What a person may pay.

    Attributes:
        low: If everything that is not known speaks for them.
        high: The full price: no rule is ever taken as granted.
        currency: ISO 4217 code.
        rule: The help that brings it down most; several are not added up.
        open_questions: Conditions of the rule of which nobody knows whether they are met; what
            it asks in words (`rule.who`) is always open.
    """

    low: float
    high: float
    currency: str
    rule: FundingRule
    open_questions: tuple[Condition, ...]


def read_rules(path: Path) -> tuple[FundingRule, ...]:
    """Return the rules of a TOML file: one table `[[rule]]` for each.

    Raises:
        UnreadableFileError: It is no such file, or a rule is not valid.
    """
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise UnreadableFileError(path, "there is no such file", "Check the path.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise UnreadableFileError(
            path, f"it is no TOML: {str(wrong)[:120]}", "Correct it there."
        ) from wrong
    rules = document.get("rule")
    if not isinstance(rules, list) or not rules:
        raise UnreadableFileError(
            path, "there is no rule in it", "Write a table [[rule]] for each.", field="rule"
        )
    return tuple(_rule(path, number, raw) for number, raw in enumerate(rules, start=1))


def estimate(
    record: CredentialRecord,
    offering: OfferingFacts,
    rules: tuple[FundingRule, ...],
    *,
    today: date,
    learner: Learner | None = None,
) -> PriceEstimate | None:
    """Return what an offering may cost a person after help.

    None where the price is not published, where it is nothing, and where no rule can apply.

    Args:
        record: The credential.
        offering: The way to take it.
        rules: All rules; those that do not hold today are left out.
        today: The day.
        learner: What is known of the person.
    """
    price = offering.total_cost
    if not price or offering.currency is None:
        return None
    found = []
    for rule in rules:
        answers = _answers(rule, record, offering, today, learner or Learner())
        if "no" in answers.values() or rule.currency != offering.currency:
            continue
        asked = tuple(each for each, answer in answers.items() if answer == "unknown")
        help_ = min(rule.share * price, rule.max_amount or price)
        found.append(PriceEstimate(round(price - help_, 2), price, rule.currency, rule, asked))
    # Of equally good ones the one that leaves the least open.
    return min(found, key=lambda each: (each.low, len(each.open_questions)), default=None)


def _rule(path: Path, number: int, raw: object) -> FundingRule:
    try:
        return FundingRule.model_validate(raw)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise UnreadableFileError(
            path,
            f"rule {number}, {field} = {str(first['input'])[:60]!r}: {first['msg'].lower()}",
            "Correct it there.",
            field=field,
        ) from wrong


def _answers(
    rule: FundingRule,
    record: CredentialRecord,
    offering: OfferingFacts,
    today: date,
    learner: Learner,
) -> dict[Condition, Answer]:
    """Return each condition of a rule and whether it is met."""
    return {
        "date": _between(rule.valid_from, today, rule.valid_until),
        "region": _among(learner.region, rule.regions),
        "age": _between(rule.min_age, learner.age, rule.max_age),
        "kind": _among(record.kind, rule.kinds),
        "provider": _among(record.provider.provider_id, rule.provider_ids),
        "credential": _among(record.credential_id, rule.credential_ids),
        "hours": _between(rule.min_hours, offering.hours, rule.max_hours),
        "weeks": _between(None, offering.weeks, rule.max_weeks),
    }


def _among(value: str | None, allowed: tuple[str, ...]) -> Answer:
    if not allowed:
        return "yes"
    if value is None:
        return "unknown"
    return "yes" if value.casefold() in {each.casefold() for each in allowed} else "no"


def _between(low: object, value: object, high: object) -> Answer:
    if low is None and high is None:
        return "yes"
    if value is None:
        return "unknown"
    is_met = (low is None or low <= value) and (high is None or value <= high)  # type: ignore[operator]
    return "yes" if is_met else "no"
