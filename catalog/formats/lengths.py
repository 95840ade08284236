"""How long something takes, in words: "3-5 months", "1 year 6 months", "20 hours", "P6W"."""

import re
from dataclasses import dataclass

from catalog.formats.quantities import iso_duration
from catalog.formats.values import (
    NUMBER,
    WEEKS_A_MONTH,
    WEEKS_A_YEAR,
    BadValueError,
    VagueValueError,
    is_published,
    plain_number,
)
from catalog.models import MAX_HOURS, MAX_WEEKS


@dataclass(frozen=True)
class Length:
    """How long something takes; None for what is not said.

    Attributes:
        weeks: From first to last day.
        hours: Of study, in all.
        hours_per_week: Of study.
        lows: The lower ends of spans by the names of these, 0 for "up to"; the value itself is
            the upper end.
        is_about: Whether it is told roughly: "about 10 weeks".
    """

    weeks: float | None = None
    hours: float | None = None
    hours_per_week: float | None = None
    lows: tuple[tuple[str, float], ...] = ()
    is_about: bool = False


# What stands between a number and its unit and says nothing of time: "50 course hrs".
_OF_WHAT = r"(?:(?:clock|contact|class|course|instructional|instruction|teaching|full|academic|calendar|business|working|consecutive|total|classroom|school)[\s-]+)?"
_UNIT = (
    _OF_WHAT
    + r"(?:(?P<hour>h(?:ou)?rs?\b|hours?|heures?|horas?|h\b)|(?P<minute>min(?:ute|uto)?s?\b)"
    r"|(?P<day>days?|jours?|d[ií]as?)"
    r"|(?P<week>w(?:ee)?ks?(?![a-z])|semaines?|semanas?|sem\b)|(?P<month>months?|mos?\b|mois|mes(?:es)?)"
    r"|(?P<year>y(?:ea)?rs?|ann[eé]es?|ans?\b|a[nñ]os?))"
)
_A_WEEK = r"(?P<pace>\s*(?:/|per|a|each|par|por|[aà]\s+la)\s*(?:w(?:ee)?k|semaine|semana|sem)\b)"
# A number, perhaps a range, and its unit; a range's first end may have a unit of its own.
_PIECE = re.compile(rf"(?P<number>{NUMBER.pattern})[\s-]*(?:(?:{_UNIT}){_A_WEEK}?)?", re.IGNORECASE)
_OPEN_END = re.compile(
    r"more\s+than|^over\b|^min(?:imum)?\b|plus\s+de|m[aá]s\s+de|\d\s?\+(?!\s*\d)|or\s+more|at\s+least|au\s+moins",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\bup\s+to\b|\bat\s+most\b|\bmax|\bless\s+than\b|\bjusqu|\bmoins\s+de\b|\bhasta\b|\bmenos\s+de\b"
    r"|\bm[aá]ximo\b|\bunder\b|\bwithin\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"[~≈]|\b(?:about|approx\w*|around|roughly|environ|aproximad\w*|alrededor|unas|unos)\b",
    re.IGNORECASE,
)
# What is no length, and is told elsewhere.
_OWN_PACE = re.compile(
    r"self[- ]?paced|(?:at\s+)?your\s+own\s+pace|flexible|varies|variable|ongoing|[aà]\s+votre\s+rythme"
    r"|a\s+(?:su|tu)\s+ritmo",
    re.IGNORECASE,
)
_RANGE = re.compile(r"-|–|—|\bto\b|\bor\b|\bà\b|\ba\b|\bou\b|\bo\b|/", re.IGNORECASE)
_TIMES = re.compile(r"(?<![a-z])x(?![a-z])|×", re.IGNORECASE)
_WEEKS_OF = {"day": 1 / 7, "week": 1.0, "month": WEEKS_A_MONTH, "year": WEEKS_A_YEAR}


_IN_BRACKETS = re.compile(r"\([^()]*\)")
_DAYS_A_WEEK = "days a week"
_WORDS = {
    word: str(number)
    for number, words in enumerate(
        ("one un une una uno", "two deux dos", "three trois tres", "four quatre cuatro", "five cinq cinco",
         "six seis", "seven sept siete", "eight huit ocho", "nine neuf nueve", "ten dix diez", "eleven onze once", "twelve douze doce"), start=1)
    for word in words.split()
}  # fmt: skip
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
# "8 h 30 à 16 h 30".
_OF_CLOCK = re.compile(
    r"\d\s?h\s?[0-5]\d\s*(?:-|–|à|a|to)\s*\d{1,2}\s?h|\d:[0-5]\d\s*(?:-|–|à|a|to)\s*\d{1,2}:[0-5]\d",
    re.IGNORECASE,
)
# "2h30", "1 h 30": minutes stand behind the hours.
_AND_MINUTES = re.compile(r"\b(\d{1,2})\s?h\s?([0-5]\d)(?!\d)", re.IGNORECASE)
_AND_A_HALF = re.compile(r"(?<=\d)\s*(?:\s1/2|½|\sand\sa\shalf)")
_BETWEEN = re.compile(r"\b(?:between|entre)\s+(\S+)\s+(?:and|et|y)\s+", re.IGNORECASE)


# "1.400 horas": a point groups thousands where French or Spanish hours stand behind it.
_GROUPED = re.compile(r"(?<![\d.,])([1-9])\.(\d{3})(?=\s*(?:heures?|horas?)\b)", re.IGNORECASE)
# "6 sessions of 2.5 hours", "5 séances de 3 h", "8 evenings, 2 hours each".
_HELD = (
    r"\b(?P<times>\d{1,3})[\s-]*(?P<unit>sessions?|class(?:es)?|lessons?|meetings?|evenings?|workshops?|days?|weeks?"
    r"|s[eé]ances?|rencontres?|cours|ateliers?|soir[eé]es?|jours?|semaines?"
    r"|sesi[oó]n(?:es)?|clases?|jornadas?|d[ií]as?|semanas?)"
)
_HOURS = r"(?P<each>\d{1,3}(?:[.,]\d{1,2})?)[\s-]*(?:h(?:ou)?rs?|hours?|heures?|horas?|h)\b"
_EACH = r"\s*(?:each|apiece|chacune?|cada\s+un[oa]|(?:per|par|por)\s+[^\W\d_]+)"
_TIMES_HOURS = (
    re.compile(rf"{_HELD}\s*(?:of|de|@|at)\s*{_HOURS}(?:{_EACH})?", re.IGNORECASE),
    re.compile(rf"{_HELD}\s*,\s*{_HOURS}{_EACH}", re.IGNORECASE),
)
# How many weeks a part of a study year takes, at least and at most, in one country or another.
_OF_STUDY_YEAR = (
    (re.compile(r"semest\w+", re.IGNORECASE), 15, 26),
    (re.compile(r"cuatrimestres?", re.IGNORECASE), 13, 18),
    (re.compile(r"(?:trimest\w+|quarters?)", re.IGNORECASE), 10, 13),
)
_PARTS = re.compile(
    r"\b(?:(\d{1,2})\s*(?:-|–|to|à|a)\s*)?(\d{1,2})[\s-]+(semest(?:ers?|res?)|cuatrimestres?|trimest(?:ers?|res?)|quarters?)\b",
    re.IGNORECASE,
)
_IN_WEEKS = re.compile(
    r"\d\s*(?:weeks?|wks?|months?|years?|semaines?|mois|ans?\b|semanas?|mes(?:es)?\b|a[nñ]os?)",
    re.IGNORECASE,
)


def _worked_out(found: "re.Match[str]") -> str:
    """Return so many times so many hours as hours in all; of weeks, as hours a week."""
    times, unit, each = int(found["times"]), found["unit"].lower(), plain_number(found["each"])
    if unit.startswith(("week", "sema")):
        return f"{times} weeks {each:g} hours per week"
    kept = f"{times} {unit} " if unit.startswith(("day", "jour", "d")) else ""
    return f"{kept}{times * each:g} hours"


def _of_study_year(found: "re.Match[str]") -> str:
    """Return semesters and the like as the weeks that they take at least and at most."""
    _, low, high = next(each for each in _OF_STUDY_YEAR if each[0].match(found[3]))
    return f"{int(found[1] or found[2]) * low}-{int(found[2]) * high} weeks"


def _in_digits(text: str) -> str:
    """Return a text whose numbers are digits, and whose spans have a dash: "entre 4 y 6 meses"."""
    text = _GROUPED.sub(r"\1\2", text)
    text = _AND_MINUTES.sub(lambda found: f"{int(found[1]) + int(found[2]) / 60:.4g} h", text)
    text = _BETWEEN.sub(
        r"\1-", _AND_A_HALF.sub(".5", _WORD.sub(lambda found: _WORDS[found[0].lower()], text))
    )
    for held in _TIMES_HOURS:
        text = held.sub(_worked_out, text)
    return text if _IN_WEEKS.search(text) else _PARTS.sub(_of_study_year, text)


def length(cell: str) -> Length:
    """Return how long something takes; of a span its upper end, parts added up.

    An open end ("more than 4 years") is no length: nothing is said.

    Raises:
        VagueValueError: There is no number or no unit of time in it.
        BadValueError: It is longer than any programme.
    """
    text = cell.strip()
    is_clock = _OF_CLOCK.search(text) is not None
    text = _in_digits(text)
    if not is_published(text) or text == "0" or _OPEN_END.search(text) or _OWN_PACE.fullmatch(text):
        return Length()
    if is_clock:
        raise VagueValueError(
            "it is a time of the clock and no length, and left out",
            'Write how long it takes, as "7 hours".',
        )
    if re.match(r"p[\dt]", text, re.IGNORECASE):
        stated = iso_duration(text)
        return Length(stated.weeks, stated.hours)
    sums, lows = _sums(_IN_BRACKETS.sub(" ", text))
    if _IN_BRACKETS.search(text):
        # Brackets tell the rest, or the parts of what was told: "120 h (90 h + 30 h)".
        more, more_lows = _sums(text)
        lows |= {name: low for name, low in more_lows.items() if name not in sums}
        sums = {**more, **sums}
    if _TIMES.search(text):
        # "6 weeks x 3 hours" says neither the hours in all nor how often they come.
        sums.pop("hours", None)
    if not sums:
        raise VagueValueError(
            "it is no length of time, and left out", 'Write it with its unit, as "10 weeks".'
        )
    bounds = {"weeks": MAX_WEEKS, "hours": MAX_HOURS, "hours_per_week": 100}
    if any(not 0 < value <= bounds[name] for name, value in sums.items()):
        raise BadValueError("it is no possible length", 'Write it as, for example, "10 weeks".')
    if _UP_TO.search(text):
        lows = dict.fromkeys(sums, 0.0)
    spans = tuple(
        (name, round(low, 1)) for name, low in lows.items() if name in sums and low < sums[name]
    )
    rounded = {name: round(value, 1) for name, value in sums.items()}
    return Length(**rounded, lows=spans, is_about=not spans and bool(_ABOUT.search(text)))


def _sums(text: str) -> tuple[dict[str, float], dict[str, float]]:
    """Return the parts of a length added up, of spans the upper ends, and those with a lower end.

    Read from the end, because the unit of a span stands behind it.
    """
    sums: dict[str, float] = {}
    lows: dict[str, float] = {}
    last: tuple[str, float, float] | None = None
    before = None
    for found in reversed(list(_PIECE.finditer(text))):
        unit = _unit(found)
        end = found.end("number") if unit is None else found.end()
        between = text[end:before] if before is not None else ""
        before = found.start()
        number = plain_number(found["number"])
        is_same = unit is None or (last is not None and unit[0] == last[0])
        if last is not None and is_same and (_RANGE.search(between) or unit is None):
            # The lower end of a span, which the upper one has already said.
            if _RANGE.search(between):
                name, size, high = last
                low = number * (unit[1] if unit else size)
                lows[name] = lows.get(name, sums[name]) - high + low
            last = None
            continue
        if unit is None:
            continue
        last = (*unit, number * unit[1])
        if unit[0] == _DAYS_A_WEEK:
            continue
        sums[unit[0]] = sums.get(unit[0], 0.0) + number * unit[1]
        if unit[0] in lows:
            lows[unit[0]] += number * unit[1]
    return sums, lows


def _unit(found: "re.Match[str]") -> tuple[str, float] | None:
    """Return what a piece measures, and how much of it one unit is."""
    if found["hour"] or found["minute"]:
        return "hours_per_week" if found["pace"] else "hours", 1.0 if found["hour"] else 1 / 60
    if found["day"] and found["pace"]:
        return _DAYS_A_WEEK, 1.0
    return next((("weeks", size) for name, size in _WEEKS_OF.items() if found[name]), None)
