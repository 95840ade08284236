"""Values of CTDL objects: concepts in plain words, sloppy days, amounts, durations."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from catalog.formats import days, values
from catalog.formats.ctdl import terms
from catalog.formats.ctdl.graph import MAX_LISTED, Resource
from catalog.formats.documents import spoken
from catalog.formats.quantities import Duration, iso_duration
from catalog.formats.values import BadValueError
from catalog.models import MAX_PRICE


@dataclass(frozen=True)
class Concept:
    """A value of a vocabulary, or a thing that something is aligned with.

    Attributes:
        label: What it is called; "" where only an address is known.
        description: What its description says, or "".
        code: Its code in its framework, or "".
        address: Its address or prefixed name, or "".
        framework: The name, else the address, of its framework, or "".
        weight: How much it counts, in [0, 1].
    """

    label: str = ""
    description: str = ""
    code: str = ""
    address: str = ""
    framework: str = ""
    weight: float | None = None

    def __str__(self) -> str:
        return self.label or terms.said(self.address)

    @property
    def words(self) -> str:
        """All that can be matched with words: the label and the bare concept."""
        return f"{self.label} {terms.said(self.address)}"


def concepts(of: Resource, *keys: str) -> Iterator[Concept]:
    """Yield the concepts at some keys: texts, alignment objects, objects of the graph."""
    for key in keys:
        if not of.has(key):
            continue
        for each in of.listed(key)[:MAX_LISTED]:
            if isinstance(each, str):
                yield _of_text(of, each)
            elif isinstance(each, dict):
                texts = spoken([each])
                if texts:
                    yield from (Concept(label=_line(text)) for text in texts[:MAX_LISTED])
                else:
                    found = of.graph.resolved(each) or each
                    yield _of_object(Resource(found, of.blame, of.at(key), graph=of.graph))


def _of_text(of: Resource, text: str) -> Concept:
    target = of.graph.resolved(text)
    if target is not None:
        return _of_object(Resource(target, of.blame, graph=of.graph))
    if re.match(r"[A-Za-z]+:\S+$", text.strip()) or text.startswith("_:"):
        return Concept(address=text.strip())
    return Concept(label=_line(text))


_LABELS = ("targetNodeName", "competencyText", "competencyLabel", "prefLabel", "name")


def _of_object(found: Resource) -> Concept:
    address = _name_at(found, "targetNode") or (
        "" if found.has("targetNodeName") else found.identity or ""
    )
    node = found.resource("targetNode")
    # The competency or concept that an alignment names may itself be in the document.
    target = node if node is not None and not node.is_stub else None
    both = [found, target] if target is not None else [found]
    framework = _first(both, "frameworkName") or _framework_of(both) or _name_at(found, "framework")
    return Concept(
        label=_first(both, *_LABELS),
        description=_first(both, "targetNodeDescription", "definition", "description"),
        code=_first(both, "codedNotation"),
        address=address,
        framework=framework,
        weight=_weight(found),
    )  # fmt: skip


def _framework_of(found: list[Resource]) -> str:
    for each in found:
        frame = each.resource("isPartOf", "inScheme")
        if frame is not None and not frame.is_stub:
            return frame.text("name", "prefLabel", at_most=300) or ""
    return ""


def _first(found: list[Resource], *keys: str) -> str:
    for key in keys:
        for each in found:
            text = each.text(key, at_most=2_000)
            if text:
                return " ".join(text.split())
    return ""


def _name_at(found: Resource, key: str) -> str:
    for each in found.listed(key):
        name = each.get("@id", each.get("id")) if isinstance(each, dict) else each
        if isinstance(name, str):
            return name.strip()[:2_000]
    return ""


def _weight(found: Resource) -> float | None:
    weight = found.number("weight")
    if weight is not None and weight > 1:
        found.blame.notice(
            found.at("weight"), weight, "a weight is a share, and was left out", "Write 0 to 1."
        )
        return None
    return weight


def _line(text: str) -> str:
    line = " ".join(values.prose(text).split())[:2_000]
    return line if values.is_published(line) else ""


# -- days

_MONTH = re.compile(r"(\d{4})(?:-(\d{1,2}))?")


def first_day(of: Resource, *keys: str) -> date | None:
    """Return the day at some keys; of a month or a year, its first."""
    return of.read(lambda text: _day(text, is_last=False), *keys)


def last_day(of: Resource, *keys: str) -> date | None:
    """Return the day at some keys; of a month or a year, its last."""
    return of.read(lambda text: _day(text, is_last=True), *keys)


def _day(text: str, *, is_last: bool) -> date | None:
    found = _MONTH.fullmatch(text.strip())
    if found is None:
        return days.day(text)
    year, month = int(found[1]), int(found[2] or (12 if is_last else 1))
    try:
        return date(year, month, calendar.monthrange(year, month)[1] if is_last else 1)
    except (ValueError, calendar.IllegalMonthError):
        raise BadValueError("there is no such month", "Write it as 2026-01.") from None


# -- amounts


def amount(of: Resource, key: str) -> float | None:
    """Return an amount of money at a key: a number, a text, or a value with a unit."""
    found = of.raw(key)
    if isinstance(found, dict) and "@value" not in found:
        inner = of.resource(key)
        return None if inner is None else amount(inner, "value")
    value = of.number(key)
    if value is not None and value > MAX_PRICE:
        of.blame.fault(
            of.at(key),
            found,
            f"an amount of {value:,.0f} is beyond any programme",
            "Write the price of one place, or leave it out.",
        )
        return None
    return value


_PARTS = {"years": "Y", "months": "M", "weeks": "W", "days": "D", "hours": "H", "minutes": "M"}


def duration(of: Resource, *keys: str) -> Duration:
    """Return the duration at the first of some keys that has one; ISO 8601, or its parts."""
    for key in keys:
        found = of.raw(key)
        text = _iso_of_parts(found) if isinstance(found, dict) else None
        if text is not None:
            try:
                return iso_duration(text)
            except BadValueError as bad:
                of.blame.fault(of.at(key), text, bad.problem, bad.remedy)
                return Duration()
        read = of.read(iso_duration, key)
        if read:
            return read
    return Duration()


def _iso_of_parts(found: dict[str, Any]) -> str | None:
    """{"Hours": 40} of the publishing interface -> "PT40H"."""
    stated = {terms.local_name(key): value for key, value in found.items()}
    parts = {
        name: stated[name]
        for name in _PARTS
        if isinstance(stated.get(name), int | float) and not isinstance(stated[name], bool)
    }
    if not parts:
        return None
    days = "".join(
        f"{parts[name]}{_PARTS[name]}"
        for name in ("years", "months", "weeks", "days")
        if name in parts
    )
    times = "".join(
        f"{parts[name]}{_PARTS[name]}" for name in ("hours", "minutes") if name in parts
    )
    return f"P{days}" + (f"T{times}" if times else "")
