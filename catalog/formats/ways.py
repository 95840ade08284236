"""Words for ways of delivery and times of day, week and clock -> the ways and times they name."""

import re

from catalog.models import Delivery, Schedule

_DELIVERIES: tuple[tuple[Delivery, str], ...] = (
    ("hybrid", r"hybrid|blended|mixed|mixt[ea]|hybride|semi-?presencial|h[ií]brid|hyflex|hy-?flex|[ck]omodal|bimodal"),
    ("online", r"online|on-line|distanc|remote|virtual|virtuel|teleform|\bonl\b|web|en ligne|en l[ií]nea|zoom|\bteams\b|synchron|s[ií]ncron|e-?learning"),
    ("in_person", r"person|campus|class|site|face|pr[eé]sen|salle|aula(?! virtual)|lecture"),
)  # fmt: skip
_WAYS = tuple((way, re.compile(words, re.IGNORECASE)) for way, words in _DELIVERIES)
_SCHEDULES: tuple[tuple[Schedule, str], ...] = (
    ("daytime", r"\bdays?\b(?!\s*(?:a|per|/)\s*week)|daytime|weekday|morning|afternoon|\bjour\b|\bde jour\b|matin|matutin|apr[eè]s-midi|d[ií]a\b|diurn|ma[nñ]ana"),
    ("evening", r"evening|night|\bsoir|noche|tarde|nocturn|vespertin"),
    ("weekend", r"week-?end|\bsat(?:s|urdays?)?\b|\bsun(?:s|days?)?\b|samedi|dimanche|fins? de semana|fins? de semaine|s[aá]bad|sabatin|doming|dominical"),
    ("self_paced", r"self|own pace|asynchron|rythme|ritmo|flexible|as[ií]ncron"),
)  # fmt: skip
_TIMES = tuple((time, re.compile(words, re.IGNORECASE)) for time, words in _SCHEDULES)
# "Not available online", "no weekends": what is ruled out is not named.
_RULED_OUT = re.compile(
    r"\b(?:no|not|non(?!-)|pas|sans|without|except|sauf|sin|excepto|salvo)\b[^,;.()/|\n]*",
    re.IGNORECASE,
)

_OR = re.compile(r"\b(?:or|ou|o|either|au choix|choice)\b", re.IGNORECASE)


def delivery(cell: str) -> Delivery | None:
    """Return the way of delivery that words name, None where they name none."""
    text = _RULED_OUT.sub(" ", cell)
    found = [way for way, pattern in _WAYS if pattern.search(text)]
    if "online" in found and "in_person" in found:
        return "hybrid"
    return found[0] if found else None


def is_a_choice(cell: str) -> bool:
    """Tell whether a cell names two ways of which people take one: "online or in person"."""
    text = _RULED_OUT.sub(" ", cell)
    named = {way for way, pattern in _WAYS if pattern.search(text)}
    return named == {"online", "in_person"} and _OR.search(text) is not None


def schedule(cell: str) -> tuple[Schedule, ...]:
    """Return the times that words or the clock name: of "Tue 6-9 pm" evenings."""
    text = _RULED_OUT.sub(" ", cell)
    return tuple(time for time, pattern in _TIMES if pattern.search(text)) or _by_clock(text)


# "6:00-9:00 PM", "18 h", "18:30 a 21:00", "9am": where a class begins, and whether before noon.
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])\s?(?:(?P<h>h)\s?(?:[0-5]\d)?|[:.][0-5]\d)?\s?(?P<half>[ap]\.?m\b)?"
    r"(?:\s?(?:-|–|to|a|à)\s?\d{1,2}\s?(?:(?P<h2>h)\s?(?:[0-5]\d)?|[:.][0-5]\d)?\s?(?P<half2>[ap]\.?m\b)?)?",
    re.IGNORECASE,
)
_EVENING = 17


def _by_clock(text: str) -> tuple[Schedule, ...]:
    found: set[Schedule] = set()
    for each in _CLOCK.finditer(text):
        half = (each["half"] or each["half2"] or "")[:1].lower()
        # A bare number is no time of the clock.
        if not half and not each["h"] and ":" not in each[0]:
            continue
        hour = int(each["hour"])
        is_noon_between = not each["half"] and half == "p" and hour in (9, 10, 11)
        if half == "p" and hour < 12 and not is_noon_between:
            hour += 12
        found.add("evening" if hour >= _EVENING else "daytime")
    return tuple(sorted(found))
