"""The demonstration catalogue: a fictional college, read from the TOML files of this folder.

Each file is one field of work. Dates are written as days from the Monday of the current week, so
that the demonstration always has something that starts soon.
"""

import hashlib
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Any

from catalog.models import (
    CodeFacts,
    CredentialFacts,
    CredentialRecord,
    FundingRule,
    IdentifierFacts,
    OfferingFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    SourceFacts,
    StackFacts,
)

NAME = "sample"


def sample_records(today: date) -> tuple[CredentialRecord, ...]:
    """Return the demonstration credentials, their dates resolved for the week of `today`.

    The order is that of the file names, then of the records in each file.
    """
    provider = ProviderFacts(**tomllib.loads(_texts()["provider.toml"]))
    raw = list(_raw_credentials())
    titles = {record["id"]: record["title"] for record in raw}
    return tuple(_record(record, provider, titles, monday_of(today)) for record in raw)


def sample_funding() -> tuple[FundingRule, ...]:
    """Return the demonstration's rules about help with prices."""
    return tuple(FundingRule(**rule) for rule in tomllib.loads(_texts()["funding.toml"])["rule"])


@lru_cache(maxsize=1)
def edition() -> str:
    """Return a short name of what the files say: another one after any change to them."""
    digest = hashlib.sha256()
    for text in _texts().values():
        digest.update(text.encode())
    return digest.hexdigest()[:8]


def monday_of(today: date) -> date:
    """Return the first day of the week that the sample's dates are counted from."""
    return today - timedelta(days=today.weekday())


def _raw_credentials() -> Iterator[dict[str, Any]]:
    for name, text in _texts().items():
        if name in ("provider.toml", "funding.toml"):
            continue
        document = tomllib.loads(text)
        for record in document["credential"]:
            yield {"field": document["field"]} | record


def _texts() -> dict[str, str]:
    """File name -> its text, in the order of the names."""
    entries = [each for each in files("catalog.sample").iterdir() if each.name.endswith(".toml")]
    entries.sort(key=lambda entry: entry.name)
    return {entry.name: entry.read_text("utf-8") for entry in entries}


def _record(
    raw: dict[str, Any], provider: ProviderFacts, titles: dict[str, str], monday: date
) -> CredentialRecord:
    own = {key: raw[key] for key in raw if key in CredentialFacts.model_fields}
    dated: dict[str, Any] = {
        key: [_with_dates(each, monday) for each in raw[key]]
        for key in ("credits", "endorsements")
        if key in raw
    }
    return CredentialRecord(
        credential_id=raw["id"],
        language=raw.get("language", "en"),
        provider=provider,
        skills=tuple(map(_skill, raw["skills"])),
        offerings=tuple(_offering(offer, monday) for offer in raw.get("offering", [])),
        prerequisites=tuple(
            PrerequisiteFacts(**_prerequisite(asked, titles))
            for asked in raw.get("prerequisites", [])
        ),
        stacks_toward=tuple(
            StackFacts(title=titles[target], credential_id=target)
            for target in raw.get("stacks_toward", [])
        ),
        codes=tuple(
            CodeFacts(scheme=scheme, code=code)
            for scheme, codes in raw.get("codes", {}).items()
            for code in codes
        ),
        identifiers=tuple(IdentifierFacts(**each) for each in raw.get("identifiers", [])),
        sources=(_source(raw, monday),),
        **{key: value for key, value in own.items() if key != "language"},
        **dated,
    )


def _skill(raw: str | dict[str, Any]) -> SkillFacts:
    """A sentence, or one that is also named in a public framework."""
    return SkillFacts(text=raw) if isinstance(raw, str) else SkillFacts(**raw)


def _source(raw: dict[str, Any], monday: date) -> SourceFacts:
    """All is checked each Monday, but for what somebody forgot: `checked_days = -95`."""
    checked_on = monday + timedelta(days=raw.get("checked_days", 0))
    return SourceFacts(fact="*", source="demonstration catalogue", checked_on=checked_on)


def _with_dates(raw: dict[str, Any], monday: date) -> dict[str, Any]:
    """`valid_until_days = -60` is a day sixty days before this week's Monday."""
    values = {key: value for key, value in raw.items() if not key.endswith("_days")}
    for key in ("valid_from", "valid_until"):
        if f"{key}_days" in raw:
            values[key] = monday + timedelta(days=raw[f"{key}_days"])
    return values


def _prerequisite(asked: dict[str, Any], titles: dict[str, str]) -> dict[str, Any]:
    """A link names its credential by id alone; its title is what people read."""
    if "credential" not in asked:
        return asked
    target = asked["credential"]
    rest = {key: value for key, value in asked.items() if key != "credential"}
    return {"kind": "credential", "credential_id": target, "text": titles[target]} | rest


def _offering(raw: dict[str, Any], monday: date) -> OfferingFacts:
    offer = dict(raw)
    starts_in = offer.pop("starts_in_days", None)
    apply_before = offer.pop("apply_days_before", None)
    if starts_in is not None:
        start = monday + timedelta(days=starts_in)
        offer["start"] = start
        if apply_before is not None:
            offer["apply_by"] = start - timedelta(days=apply_before)
        if offer.get("weeks"):
            offer["end"] = start + timedelta(weeks=offer["weeks"])
    if offer.get("price") is not None:
        offer.setdefault("currency", "CAD")
    return OfferingFacts(**offer)
