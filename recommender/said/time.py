"""Time that a learner has: hours a week, hours in all, weeks; never the hours of a job."""

import re
from collections.abc import Iterator

from recommender.said.found import Found
from recommender.said.numbers import AT_MOST, NUMBER, OR_LESS, TO, UNIT, UNITS, number_of

_HOURS = r"(?:h\b|hrs?\b|hours?\b|heures?\b|horas?\b)"
_PACE = re.compile(
    rf"(?:{AT_MOST}\s+|about\s+|around\s+|maybe\s+|environ\s+|unas\s+)?(?:(?:i\s+)?(?:only\s+|just\s+)?(?:have|got)\s+(?:about\s+|only\s+)?)?"
    rf"(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?\s*{_HOURS}\s*(?:of\s+study\s+|free\s+)?"
    r"(?:/|an?\b|per\b|each\b|every\b|par\b|por\b|la\b|a\s+la\b|à\s+la\b|al?\b)\s*"
    r"(?P<per>w(?:ee)?k|semaine|semana|d[ií]a\b|day\b|jour\b|evening|night|soir)(?:\s+(?:at\s+most|max(?:imum)?))?"
    rf"|(?P<weekly>{NUMBER})\s*{_HOURS}\s+(?:weekly|hebdomadaires?|semanales)"
)
_AT_WORK = re.compile(
    r"\b(?:work(?:ing|s|ed)?|job|shifts?|employed|travaill\w*|trabaj\w*|paid|earn\w*)\b[^,.;]{0,25}\Z"
)
_STUDY = re.compile(
    r"after\s+work|to\s+(?:study|learn)|free|spare|besides\s+work|outside\s+(?:of\s+)?work"
)
_TOTAL = re.compile(
    rf"(?:{AT_MOST}\s+)(?P<n>{NUMBER})\s*{_HOURS}(?!\s*(?:/|an?\s|per\s|a\s+week|each|every|par\s|por\s|la\s|weekly|away|drive))"
    rf"|(?P<n2>{NUMBER})\s*{_HOURS}\s+(?:in\s+(?:all|total)|total|altogether|au\s+total|en\s+total|{OR_LESS})"
    rf"(?!\s*(?:/|a\s+week|per\s))"
)
_LENGTH = re.compile(
    rf"(?:{AT_MOST})\s+(?P<n>{NUMBER})\s*{UNIT}(?:\s+(?:long|in\s+(?:all|total)|de\s+long))?(?!\s*(?:of\s+experience|ago|old))"
    rf"|(?P<n2>{NUMBER})\s*(?P<unit2>days?|jours?|d[ií]as?|weeks?|wks?|semaines?|semanas?|months?|mois|mes(?:es)?|years?|ann[eé]es?|ans?|a[nñ]os?)\s+{OR_LESS}"
    rf"|(?:done|finish(?:ed)?|complete[d]?|over|ready|learn\s+it|certified|trained|termin[eé]\w*|finir|acabar|terminar)\s+(?:with\s+it\s+)?(?:in|en|within)\s+(?:about\s+)?(?P<n3>{NUMBER})\s*"
    r"(?P<unit3>days?|jours?|d[ií]as?|weeks?|wks?|semaines?|semanas?|months?|mois|mes(?:es)?|years?|ann[eé]es?|ans?|a[nñ]os?)\b"
    # Alone between commas: "1000 dollars, six weeks, online".
    rf"|(?:^|(?<=,)|(?<=;))\s*(?P<n4>{NUMBER})\s*(?P<unit4>weeks?|months?|semaines?|mois|semanas?|meses)(?=\s*(?:$|[,;]))"
)


def hours(low: str) -> Iterator[Found]:
    """Find the most hours a week, and the most hours in all."""
    if "h" not in low:
        return
    for match in _PACE.finditer(low):
        before = low[max(0, match.start() - 40) : match.start()]
        if _AT_WORK.search(before) and not _STUDY.search(before):
            continue
        number = number_of(match["high"] or match["low"] or match["weekly"])
        times = 7 if (match["per"] or "").startswith(("d", "j")) else 1
        if match["per"] in ("evening", "night", "soir"):
            continue
        if 0 < number * times <= 168:
            yield Found(match.start(), match.end(), {"hours_per_week": number * times})
    for match in _TOTAL.finditer(low):
        before = low[max(0, match.start() - 40) : match.start()]
        if not _AT_WORK.search(before):
            number = number_of(match["n"] or match["n2"])
            yield Found(match.start(), match.end(), {"max_hours": number})


def weeks(low: str) -> Iterator[Found]:
    """Find the longest duration, in weeks."""
    for match in _LENGTH.finditer(low):
        number = number_of(match["n"] or match["n2"] or match["n3"] or match["n4"])
        unit = match["unit"] or match["unit2"] or match["unit3"] or match["unit4"]
        before = low[max(0, match.start() - 40) : match.start()]
        if _AT_WORK.search(before) or number <= 0:
            continue
        kind = unit[0]
        if unit.startswith(("an", "añ", "ano", "año")):
            kind = "y"
        says = {"max_weeks": round(number * UNITS[kind], 1)}
        yield Found(match.start(), match.end(), says)
