"""Words for ways of delivery and times of day, week and clock -> the ways and times they name."""

import re

from catalog.models import Delivery, Schedule

_DELIVERIES: tuple[tuple[Delivery, str], ...] = (
    ("hybrid", r"hybrid|blended|mixed|mixt[ea]|hybride|semi-?presencial|h[ií]brid|hyflex|hy-?flex|[ck]omodal|bimodal"),
    ("online", r"online|on-line|distanc|remote|virtual|virtuel|teleform|\bonl\b|web|en ligne|en l[ií]nea|zoom|\bteams\b|synchron|s[ií]ncr[oó]n|e-?learning"),
    ("in_person", r"person|campus|class|site|face|pr[eé]sen|\bpres\b|salle|aula(?! virtual)|lecture|traditional"),
)  # fmt: skip
_WAYS = tuple((way, re.compile(words, re.IGNORECASE)) for way, words in _DELIVERIES)
_SCHEDULES: tuple[tuple[Schedule, str], ...] = (
    ("daytime", r"\bdays?\b(?!\s*(?:a|per|/)\s*week)|daytime|weekday|morning|afternoon|\bjour\b|\bde jour\b|matin|matutin|apr[eè]s-midi|d[ií]a\b|diurn|ma[nñ]ana"),
    ("evening", r"evening|\beves?\b|night|\bsoir|noche|tarde|nocturn|vespertin"),
    ("weekend", r"week-?end|\bwknds?\b|\bsat(?:s|urdays?)?\b|\bsun(?:s|days?)?\b|samedi|dimanche|fins? de semana|fins? de semaine|s[aá]bad|\bs[aá]b\b|\bsam\b|\bdim\b|\bdom\b|sabatin|doming|dominical"),
    ("self_paced", r"self|own pace|asynchron|rythme|ritmo|flexible|as[ií]ncr[oó]n"),
)  # fmt: skip
_TIMES = tuple((time, re.compile(words, re.IGNORECASE)) for time, words in _SCHEDULES)
# "Not available online", "no weekends": what is ruled out is not named.
_RULED_OUT = re.compile(
    r"\b(?:no|not|non(?!-)|pas|sans|without|except|sauf|sin|excepto|salvo)\b[^,;.()/|\n]*",
    re.IGNORECASE,
)

_LONGEST_CODE = 5
_OR = re.compile(r"\b(?:or|ou|o|either|au choix|choice)\b", re.IGNORECASE)


# What registration systems write for a way, where the cell holds nothing else.
_CODES: dict[str, Delivery] = {
    **dict.fromkeys(("p", "ip", "inp", "f2f", "ftf", "lec"), "in_person"),
    **dict.fromkeys(("oa", "ol", "os", "ob", "w", "ww", "www", "int", "foad"), "online"),
    **dict.fromkeys(("h", "hy", "hb", "hyb", "bl", "bld"), "hybrid"),
}


def delivery(cell: str) -> Delivery | None:
    """Return the way of delivery that words or a code name, None where they name none."""
    if len(cell) <= _LONGEST_CODE:
        coded = _CODES.get(cell.strip().lower())
        if coded is not None:
            return coded
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


# Days as timetables write them: "MWF", "T/Th", "Sa Su", "L Ma Me". In English, French and Spanish
# an S alone is the sixth day; U is Sunday where T is Tuesday. Only letters in a row stand close:
# "lundi" is no Monday and Sunday.
_CLOSE = r"(?-i:(?:T[Hh]|T[Uu]|S[Aa]|S[Uu]|[MTWRFSULXJVD])+)"
_SHORT = (
    r"(?:thurs|thur|thu|th|tues|tue|tu|t|mon|mo|mar|mer|mie|mi|ma|me|m|wed|we|w|r|fri|fr|f|sat|sam|sab|sa|sun|su|s|u"
    r"|lun|lu|l|jeu|jue|je|ju|j|ven|vie|ve|vi|v|dim|dom|di|do|d|x)\b"
)
_DAY = rf"(?:{_CLOSE}\b|{_SHORT})\.?"
_DAYS = re.compile(rf"{_DAY}(?:[\s,/&.+-]+{_DAY})*", re.IGNORECASE)
_EACH_DAY = re.compile(rf"{_SHORT}|(?-i:T[Hh]|T[Uu]|S[Aa]|S[Uu]|[A-Z])", re.IGNORECASE)
_OF_WEEKEND = frozenset("s sa sat sam sab su sun u d di do dim dom".split())
_LONGEST_DAYS = 24


def is_days(cell: str) -> bool:
    """Tell whether a cell holds days of the week and nothing else: "MWF", "Tu Th"."""
    return len(cell) <= _LONGEST_DAYS and _DAYS.fullmatch(cell.strip()) is not None


# "0830", as registration systems write the clock.
_IN_FOUR = re.compile(r"([01]\d|2[0-3])([0-5][05])")


def is_clock(cell: str) -> bool:
    """Tell whether a cell holds a time of the clock in four digits and nothing else: "1800"."""
    return _IN_FOUR.fullmatch(cell.strip()) is not None


def days_spelled(cell: str) -> str:
    """Return a cell of days in words where they are of the weekend, others as they stand."""
    clocked = _IN_FOUR.fullmatch(cell.strip())
    if clocked:
        return f"{clocked[1]}:{clocked[2]}"
    days, apart, clock = cell.strip().partition(" ")
    if apart and clock[:1].isdigit() and is_days(days):
        return f"{days_spelled(days)} {clock}"
    is_named = is_days(cell) and not _OF_WEEKEND.isdisjoint(
        day.lower() for day in _EACH_DAY.findall(cell)
    )
    return "weekend" if is_named else cell


def schedule(cell: str) -> tuple[Schedule, ...]:
    """Return the times that words or the clock name: of "Tue 6-9 pm" evenings."""
    text = _RULED_OUT.sub(" ", cell)
    return tuple(time for time, pattern in _TIMES if pattern.search(text)) or _by_clock(text)


# "6:00-9:00 PM", "18 h", "18:30 a 21:00", "9am": where a class begins, and whether before noon.
_CLOCK = re.compile(
    r"\b(?P<hour>2[0-3]|[01]?\d)\s?(?:(?P<h>h)\s?(?:[0-5]\d)?|[:.][0-5]\d)?\s?(?P<half>[ap](?:\.?m)?\b)?"
    r"(?:\s?(?:-|–|to|a|à)\s?\d{1,2}\s?(?:(?P<h2>h)\s?(?:[0-5]\d)?|[:.][0-5]\d)?\s?(?P<half2>[ap](?:\.?m)?\b)?)?",
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
