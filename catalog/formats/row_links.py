"""The cells of a row that list: skills, prerequisites, codes, credits, who vouches for it."""

import re
from collections.abc import Callable
from typing import Any

from catalog.formats import cells, values
from catalog.formats.row import Row
from catalog.sentences import skill_sentences

_MAX_SKILLS = 50

CODE_SCHEMES = ("cip", "soc", "noc", "esco", "isco", "isced")
IDENTIFIER_SCHEMES = ("ctid", "open_badges", "elm", "schema_org")
ENDORSEMENTS = {
    "accredited_by": "accreditation",
    "approved_by": "approval",
    "recognised_by": "recognition",
    "regulated_by": "regulation",
    "endorsed_by": "endorsement",
}
# Fact of a credit recommendation -> how its column is read.
CREDIT_FACTS: dict[str, Callable[[str], Any]] = {
    "hours": cells.credit_hours,
    "recommender": cells.short,
    "unit": cells.short,
    "level": cells.short,
    "subject": cells.short,
    "code": cells.short,
    "minimum_score": cells.short,
    "valid_from": cells.day,
    "valid_until": cells.day,
    "url": cells.web_address,
}


def links_of(row: Row, *, summary: str, provider: str) -> dict[str, Any]:
    """Return what a row lists, by the names of `CredentialRecord`, not yet checked.

    Args:
        row: The row; what is wrong is noted there.
        summary: The description; its sentences are the skills of a row that lists none.
        provider: Who says that the credential is worth credits, where the row names nobody.
    """
    return {
        "skills": _skills(row, summary),
        "prerequisites": _prerequisites(row),
        "stacks_toward": [
            {"title": title[:400], "credential_id": credential_id}
            for title, credential_id in map(_named, row.listed("stacks_toward"))
        ],
        "credits": _credits(row, provider),
        "endorsements": [
            {"kind": kind, "by": by[:300]}
            for field, kind in ENDORSEMENTS.items()
            for by in row.listed(field)
        ],
        "codes": [
            {"scheme": scheme, "code": code}
            for scheme in CODE_SCHEMES
            for code in _words(row.text(scheme))
        ],
        "identifiers": [
            {"scheme": scheme, "value": value}
            for scheme in IDENTIFIER_SCHEMES
            for value in _words(row.text(scheme))
        ],
        "aid": [{"name": name[:300]} for name in row.listed("aid")],
    }


# A list as programs print it: "['SQL', 'Data Cleaning']".
_IS_LIST = re.compile(r"\s*\[.{0,20000}\]\s*", re.DOTALL)
_QUOTED = re.compile(r"[\"']([^\"'\[\]]{2,500})[\"']\s*(?=[,\]])")


def _words(text: str) -> list[str]:
    if not text:
        return []
    return [each for each in re.split(r"[;,|\s]+", text)[:10] if 0 < len(each) <= 200]


def _skills(row: Row, summary: str) -> list[dict[str, Any]]:
    listed = "\n".join(row.texts("skills"))
    parts = _QUOTED.findall(listed) if _IS_LIST.fullmatch(listed) else []
    parts = parts or (re.split(r"[;|\n•]+", values.prose(listed)) if listed else [])
    stated = [part.strip(" .-*\t")[:2_000] for part in parts]
    stated = [part for part in dict.fromkeys(stated) if len(part) >= 3]
    if stated:
        return [{"text": part} for part in stated[:_MAX_SKILLS]]
    cut = skill_sentences(summary)
    return [{"text": sentence, "source": "description"} for sentence in cut]


def _prerequisites(row: Row) -> list[dict[str, Any]]:
    asked = [{"text": text, "kind": cells.asked_kind(text)} for text in row.asked("prerequisites")]
    return asked + [
        {"text": title, "kind": "credential", "credential_id": credential_id}
        for title, credential_id in map(_named, row.listed("required_credentials"))
    ]


_NAMED = re.compile(r"(?P<title>.*\S)\s*\[(?P<id>[^\[\]]{1,200})\]")


def _named(item: str) -> tuple[str, str | None]:
    """Return the title and the id of "Bread Baking [bread-1]"; the id may be left out."""
    found = _NAMED.fullmatch(item)
    return (found["title"], found["id"].strip() or None) if found else (item, None)


def _credits(row: Row, provider: str) -> list[dict[str, Any]]:
    if not row.text("credit_hours") and not row.text("credit_recommender"):
        return []
    facts = {name: row.value(f"credit_{name}", read) for name, read in CREDIT_FACTS.items()}
    if facts["hours"] is None and facts["recommender"] is None:
        return []
    if facts["unit"] is None and "ects" in row.columns.name_of("credit_hours").lower():
        facts["unit"] = "ECTS"
    return [facts | {"recommender": facts["recommender"] or provider}]
