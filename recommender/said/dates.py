"""When a learner could begin, and when it must be done: "starting in January", "done by March"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from recommender.said.days import DAY_PATTERN, days_of
from recommender.said.found import Found
from recommender.said.numbers import NUMBER, UNIT, UNITS, number_of

_START = r"(?:can(?:not|['’]t)?\s+(?:only\s+)?)?(?:start(?:s|ing|ed)?|begin(?:s|ning)?|available|free|commenc\w+|d[eé]but\w*|empez\w+|empiez\w+|comenz\w+)"
_FINISH = r"(?:finish(?:ed|ing)?|done|complete[d]?|completing|ready|graduat\w+|certified|qualified|trained|over|end(?:ing|s)?|termin\w+|fini\w*|pr[eê]te?|acabar|list[oa])"
_AFTER = r"(?:after|from|not\s+before|no\s+earlier\s+than|as\s+of|[àa]\s+partir\s+d['eu]\s*|d[eè]s|apr[eè]s|a\s+partir\s+del?|desde|despu[eé]s\s+de)"
_BY = r"(?:by|no\s+later\s+than|d['’]ici(?:\s+(?:à|au|la))?|para)"
_BEFORE = r"(?:before|avant|antes\s+del?)"
_IN = r"(?:in|on|during|this|next|en|au|le|el|this\s+coming)"

_DATED = re.compile(
    rf"\b(?:(?P<start>{_START})|(?P<finish>{_FINISH}))?\s*(?:with\s+it\s+)?"
    rf"\b(?:(?P<after>{_AFTER})|(?P<by>{_BY})|(?P<before>{_BEFORE})|(?P<in>{_IN}))?\s*"
    rf"(?<!\w)(?P<day>{DAY_PATTERN})(?!\w)"
)
_START_IN = re.compile(rf"\b{_START}\s+(?:with)?in\s+(?:about\s+)?(?P<n>{NUMBER})\s*{UNIT}")
_SOON = re.compile(r"\b(?:start\w*|begin\w*)\s+(?:right\s+away|immediately|now|today|asap)\b")
_END = re.compile(r"\b(?:end|fin|fines|finales)\b")
_HINT = re.compile(
    r"\d|20\d\d|jan|f[eé][bv]|mar|a[bpv]r|ma[iy]|ju[iln]|ao[uû]|aug|sep|o[ck]t|nov|d[eéi]c|spring|summer|fall|autumn|winter"
    r"|printemps|[eé]t[eé]|automne|hiver|primavera|verano|oto|invierno|next|this|year|christmas|no[eë]l|navidad|morrow|prochain|pr[oó]xim|week|month|start|begin"
)


def dates(low: str, today: date) -> Iterator[Found]:
    """Find days that limit start or finish, told from `today`; past days limit nothing."""
    if not _HINT.search(low):
        return
    for match in _START_IN.finditer(low):
        days = 7 * number_of(match["n"]) * UNITS[_unit(match["unit"])]
        if days < 3_650:
            by = today + timedelta(days=round(days))
            yield Found(match.start(), match.end(), {"start_by": by})
    for match in _DATED.finditer(low):
        says = _says(match, today)
        if says:
            yield Found(match.start(), match.end(), says)


def _unit(said: str) -> str:
    return "y" if said.startswith(("an", "añ")) else said[0]


def _says(match: re.Match[str], today: date) -> dict[str, date]:
    is_start, is_finish = bool(match["start"]), bool(match["finish"])
    not_before = (match["after"] or "").startswith(("not", "no "))
    if not (is_start or is_finish or not_before or match["by"] or match["before"]):
        return {}
    days = days_of(match["day"], today)
    if days is None or days[1] < today:
        return {}
    first, last = days
    if match["before"]:
        # "before March" ends in February, "before the end of March" in March.
        by = last if _END.search(match["day"]) else first - timedelta(days=1)
        return {"start_by" if is_start else "finish_by": by}
    if is_start or not_before:
        if match["after"]:
            return {"start_after": first}
        if match["by"]:
            return {"start_by": last}
        return {"start_after": max(first, today), "start_by": last}
    if match["after"]:
        return {}
    return {"finish_by": last}
