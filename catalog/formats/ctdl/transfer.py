"""CTDL's transfer values and credit values -> credit recommendations.

A recommendation of the American Council on Education is published as a TransferValueProfile:
what it is recommended for stands in transferValueFrom, how much in transferValue.
"""

import difflib
import re
from collections.abc import Iterator

from catalog.formats.context import Defaults
from catalog.formats.ctdl import terms
from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.ids import code
from catalog.formats.ctdl.values import concepts, first_day, last_day
from catalog.models import CreditFacts

_SCORE = re.compile(r"\bscor(?:e|es|ing)\b[^.;]{0,40}?(\d{1,4}(?:\.\d+)?\s?%?)", re.IGNORECASE)
_GRADE = re.compile(r"\bgrade\b|\bscor(?:e|es|ing)\b|\bmark\b", re.IGNORECASE)
_MAX_CREDITS = 100


def credits_of(of: Resource, provider: str, defaults: Defaults) -> tuple[CreditFacts, ...]:
    """Return the credit that a record gives: its own, and what others recommend for it."""
    found = [*_own(of, provider)]
    for transfer in of.told("transferValueFrom"):
        found.extend(_recommended(transfer, of, defaults))
    for transfer in of.resources("providesTransferValueFor"):
        if terms.TRANSFER_VALUE in transfer.types:
            found.extend(_recommended(transfer, of, defaults))
    return tuple(dict.fromkeys(found))[:_MAX_CREDITS]


def _own(of: Resource, provider: str) -> Iterator[CreditFacts]:
    for value in of.resources("creditValue"):
        yield _credit(value, provider)
    hours = of.number("creditHourValue", "creditUnitValue")
    if hours is not None:
        unit = of.line("creditHourType", at_most=200) or _unit(of)
        yield CreditFacts(recommender=provider, hours=hours, unit=unit)


def _recommended(transfer: Resource, of: Resource, defaults: Defaults) -> Iterator[CreditFacts]:
    starts = first_day(transfer, "startDate") or first_day(of, "dateEffective")
    ends = last_day(transfer, "endDate") or last_day(of, "expirationDate")
    by = _recommender(transfer, defaults)
    if by is None:
        return
    words = [*transfer.texts("description"), *_conditions(transfer)]
    for value in transfer.resources("transferValue"):
        credit = _credit(value, by)
        score = _minimum_score([*value.texts("description"), *words])
        yield credit.model_copy(
            update={
                "code": code(transfer),
                "minimum_score": score,
                "valid_from": starts,
                "valid_until": ends,
                "url": transfer.address("subjectWebpage"),
            }
        )


def _recommender(transfer: Resource, defaults: Defaults) -> str | None:
    """Return who recommends; of one who is named by an address only, that address."""
    owner = transfer.resource("ownedBy", "offeredBy", "publisher")
    name = owner.line("name", at_most=300) if owner is not None else None
    if name or defaults.provider:
        return name or defaults.provider
    address = owner.identity if owner is not None else None
    transfer.blame.notice(
        transfer.at("ownedBy"),
        address or "",
        "who recommends the credit is not named in the file"
        + ("" if address else ", and the credit was left out"),
        'Export the organization along, or name it with --provider "...".',
    )
    return address[:300] if address else None


def _credit(value: Resource, by: str) -> CreditFacts:
    hours = value.number("value")
    if hours is not None and hours > 500:
        value.blame.fault(
            value.at("value"), hours, "nothing gives so much credit", "Write at most 500."
        )
        hours = None
    levels = [str(each) for each in concepts(value, "creditLevelType") if str(each)]
    subjects = [str(each) for each in concepts(value, "subject") if str(each)]
    return CreditFacts(
        recommender=by[:300],
        hours=hours,
        unit=_unit(value),
        level="; ".join(levels)[:300] or None,
        subject="; ".join(subjects)[:1_000] or None,
    )


def _unit(value: Resource) -> str | None:
    for each in concepts(value, "creditUnitType"):
        bare = re.split(r"[:/#]", each.address)[-1]
        if bare and each.address.startswith("creditUnit:") and bare not in terms.CREDIT_UNITS:
            near = difflib.get_close_matches(bare[:60], terms.CREDIT_UNITS, n=1, cutoff=0.8)
            meant = f"; did you mean `creditUnit:{near[0]}`?" if near else ""
            value.blame.notice(
                value.at("creditUnitType"),
                each.address,
                f"there is no such unit of credit, and it was left out{meant}",
                "Write a unit of CTDL, such as creditUnit:SemesterHour.",
            )
            continue
        if str(each):
            return str(each)[:200]
    return value.line("creditUnitTypeDescription", "unitText", at_most=200)


def _conditions(transfer: Resource) -> list[str]:
    return [
        text
        for profile in transfer.resources("requires")
        for text in profile.texts("condition", "description", at_most=500)
        if _GRADE.search(text)
    ]


def _minimum_score(texts: list[str]) -> str | None:
    """Return the score or grade that is asked; published records say it in prose only."""
    for text in texts:
        found = _SCORE.search(text[:2_000])
        if found:
            return found[1].strip()
    return next((text for text in texts if len(text) <= 60 and _GRADE.search(text)), None)
