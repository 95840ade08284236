"""Days as people say them ("by March", "next month", "le 15 janvier") -> a first and a last day."""

import calendar
import re
from datetime import date, timedelta

_MONTHS = (
    r"jan(?:uary|\.)?|janvier|enero",
    r"feb(?:ruary|\.)?|f[eé]v(?:rier|\.)|febrero",
    r"mar(?:ch|\.)|mars|marzo",
    r"apr(?:il|\.)?|avril|abril",
    r"may|mai|mayo",
    r"june?|juin|junio",
    r"july?|juillet|julio",
    r"aug(?:ust|\.)?|ao[uû]t|agosto",
    r"sep(?:t(?:ember)?|\.)?|septembre|septiembre|setiembre",
    r"oct(?:ober|\.)?|octobre|octubre",
    r"nov(?:ember|\.)?|novembre|noviembre",
    r"dec(?:ember|\.)?|d[eé]c(?:embre|\.)|diciembre",
)
_MONTH = "|".join(_MONTHS)
_NUMBERED = tuple(re.compile(rf"(?:{pattern})\Z") for pattern in _MONTHS)

# First month and number of months; astronomers would differ by three weeks.
_SEASONS = {
    "spring": (3, 3), "printemps": (3, 3), "primavera": (3, 3),
    "summer": (6, 3), "été": (6, 3), "verano": (6, 3),
    "fall": (9, 3), "autumn": (9, 3), "automne": (9, 3), "otoño": (9, 3),
    "winter": (12, 3), "hiver": (12, 3), "invierno": (12, 3),
}  # fmt: skip

_WEEKDAYS = (
    "monday|lundi|lunes", "tuesday|mardi|martes", "wednesday|mercredi|mi[eé]rcoles",
    "thursday|jeudi|jueves", "friday|vendredi|viernes", "saturday|samedi|s[aá]bado",
    "sunday|dimanche|domingo",
)  # fmt: skip
_NUMBERED_WEEKDAYS = tuple(re.compile(rf"\b(?:{each})\b") for each in _WEEKDAYS)

# Written so that a group is named once only; `_range_of` reads whichever matched.
DAY_PATTERN = (
    r"(?:the\s+)?(?:end\s+of\s+|la\s+fin\s+(?:de\s+|du\s+)?|fin(?:es|ales|al)?\s+(?:del?\s+|du\s+)?|mid[- ]|the\s+middle\s+of\s+|mi-|mediados\s+de\s+)?(?:"
    r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}"
    rf"|(?:le\s+|el\s+|the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th|er)?|first|premier|primero)\s+(?:of\s+|de\s+)?(?:{_MONTH})(?:,?\s+(?:del?\s+)?20\d\d)?"
    rf"|(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,?\s+20\d\d)?"
    rf"|(?:la\s+)?rentr[eé]e\s+d(?:e\s+|['’])(?:{_MONTH})\b"
    r"|(?:la\s+)?(?:pr[oó]xima\s+)?quincena(?:\s+que\s+viene)?|(?:la\s+)?mi-mois|(?<=\bdel\s)(?:d[ií]a\s+)?(?:15|quince)(?!\s*(?:d|%|\w))"
    r"|(?:los\s+)?reyes|(?:the\s+)?(?:christmas\s+)?holidays|(?:les\s+)?f[eê]tes|(?:las\s+)?fiestas"
    rf"|(?:(?:le\s+)?mois\s+de\s+|(?:el\s+)?mes\s+de\s+)?(?:{_MONTH})\b(?:,?\s+(?:del?\s+)?20\d\d|\s+(?:prochain|pr[oó]ximo|que\s+viene)\b|(?:\s+of)?\s+next\s+year|\s+de\s+l['’](?:an\s+prochain|ann[eé]e\s+prochaine)|\s+del\s+(?:pr[oó]ximo\s+a[nñ]o|a[nñ]o\s+(?:pr[oó]ximo|(?:que|q)\s+viene)))?"
    r"|(?:this|next|the|cet?|cette|l'|el|la|este|esta|pr[oó]xim[oa]|proch(?:ain|aine))?\s*(?:pr[oó]xim[oa]\s+)?"
    rf"(?:{'|'.join(_SEASONS)})(?:\s+(?:prochaine?|que\s+viene|20\d\d))?"
    r"|(?:the\s+)?new\s+year(?:'s)?|(?:le\s+)?nouvel\s+an|a[nñ]o\s+nuevo"
    r"|(?:this|next)\s+(?:week|month|year)"
    r"|(?:la\s+semaine|le\s+mois|l'ann[eé]e|l'an)\s+prochaine?|(?:este|el\s+pr[oó]ximo|el|pr[oó]ximo)\s+(?:mes|a[nñ]o)(?:\s+(?:que\s+viene|pr[oó]ximo))?(?<!\bel\smes)(?<!\bel\saño)"
    r"|(?:esta|la\s+pr[oó]xima|la)\s+semana(?:\s+(?:que\s+viene|pr[oó]xima))?(?<!\bla\ssemana)|cette\s+(?:semaine|ann[eé]e)|ce\s+mois(?:-ci)?"
    r"|(?:the\s+)?year(?:'s)?(?:[\s-]+end)|(?<=of\s)(?:the|this)\s+(?:year|month|week)|(?<=fin\sdu\s)mois|(?<=fin\sde\s)(?:mes|semana)\b|(?<=fines\sde\s)mes\b|(?<=fin\sde\s)l'ann[eé]e|l'ann[eé]e|(?<=de\s)a[nñ]o|(?<=del\s)a[nñ]o"
    rf"|(?:{'|'.join(_WEEKDAYS)})\b"
    r"|easter(?:\s+(?:break|holidays?|weekend))?|p[aâ]ques|(?:semana\s+santa|pascuas?)|la\s+rentr[eé]e|rentr[eé]e|back[- ]to[- ]school|la\s+vuelta\s+a(?:l\s+cole(?:gio)?|\s+clases)"
    r"|christmas|no[eë]l|navidad(?:es)?|tomorrow|demain|ma[nñ]ana"
    r"|(?:la\s+)?(?:saint|st)-jean(?![-\w])|(?:la\s+)?toussaint|(?:el\s+)?d[ií]a\s+de\s+(?:los\s+)?muertos"
    r"|halloween|(?:la\s+)?saint-valentin|(?:el\s+d[ií]a\s+de\s+)?san\s+valent[ií]n|valentine(?:['’]?s)?(?:\s+day)?"
    r")"
)

# What every day begins with, or holds; other words may, too, but hardly "maybe" or "six weeks".
_DAY_SIGN = re.compile(
    rf"\b(?:(?:{_MONTH})(?!\w)|\d{{4}}-\d|\d{{1,2}}/\d|{'|'.join(_SEASONS)}|{'|'.join(_WEEKDAYS)}"
    r"|new\s+year|nouvel|(?:this|next|the)\s+(?:week|month|year)|year(?:'s)?[\s-]+end"
    r"|semaine\s+proch|cette\s+semaine|(?:[ldc][eu]|mi)[\s-]mois|an\s+proch|ann[eé]e|mes\b|a[nñ]o\b"
    r"|semana\b|quincena|del\s+(?:d[ií]a\s+)?(?:15|quince)|reyes|holidays|f[eê]tes|fiestas"
    r"|easter|p[aâ]ques|pascuas?|rentr[eé]e|back|vuelta|christmas|no[eë]l|navidad"
    r"|(?:saint|st)-jean|toussaint|muertos|halloween|saint-valentin|valent[ií]n"
    r"|tomorrow|demain|ma[nñ]ana)"
)
ANY_DAY = re.compile(rf"(?<!\w)(?P<day>{DAY_PATTERN})(?!\w)")

_NEXT_YEAR = re.compile(r"year|l['’]an|a[nñ]o")
_ALMOST_OVER = timedelta(days=21)
_THIS = re.compile(r"this|cet|est[ea]")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY_MONTH = re.compile(
    rf"(\d{{1,2}}|first|premier|primero)(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?({_MONTH})\b"
)
_MONTH_DAY = re.compile(rf"({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)")
_ONE_MONTH = re.compile(rf"\b({_MONTH})(?!\w)")
_YEAR = re.compile(r"\b(20\d\d)\b")
_SEASON = re.compile("|".join(_SEASONS))
_END = re.compile(r"^(?:the\s+)?(?:end\s+of|fin\b|la\s+fin|fines|final)")
_MIDDLE = re.compile(r"^(?:the\s+)?(?:mid|middle|mi-|mediados)")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def days_of(said: str, today: date) -> tuple[date, date] | None:
    """Return the first and last day of what was said, the next such days from today on.

    "March" is the whole month, "March 3" one day, "next week" Monday to Sunday; None where it is
    no real day ("February 31").
    """
    found = _range_of(said.lower().strip(), today)
    if found is None:
        return None
    if _END.match(said):
        return (max(found[0], found[1] - timedelta(days=9)), found[1])
    if _MIDDLE.match(said) and found[0].day == 1:
        return found[0] + timedelta(days=9), found[0] + timedelta(days=14)
    return found


def names_a_day(low: str) -> bool:
    """Tell whether a text in lower case names any day, so that longer patterns are worth trying."""
    return _DAY_SIGN.search(low) is not None and ANY_DAY.search(low) is not None


def after_a_while(number: float, unit: str, today: date) -> date:
    """Return the day that is some days, weeks, months or years after `today`."""
    if unit.startswith(("d", "j", "w", "s")):
        return today + timedelta(days=round(min(number, 9_999) * (7 if unit[0] in "ws" else 1)))
    months = round(min(number, 999) * (1 if unit.startswith("m") else 12))
    year, month = _add_months(today.year, today.month, months)
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _range_of(said: str, today: date) -> tuple[date, date] | None:
    try:
        return (
            _exact(said, today) or _month(said, today) or _season(said, today) or _near(said, today)
        )
    except ValueError:
        return None


def _exact(said: str, today: date) -> tuple[date, date] | None:
    iso = _ISO.search(said)
    if iso:
        day = date(int(iso[1]), int(iso[2]), int(iso[3]))
        return day, day
    slashed = _SLASHED.search(said)
    if slashed:
        one, other, year_said = int(slashed[1]), int(slashed[2]), int(slashed[3])
        # 15/03 is in March everywhere; where both may be months, days come first, as in most of
        # the world and in French and Spanish.
        day = date(year_said, one, other) if other > 12 else date(year_said, other, one)
        return day, day
    found = _DAY_MONTH.search(said)
    number, name = (found[1], found[2]) if found else (None, None)
    if found is None:
        found = _MONTH_DAY.search(said)
        if found is None:
            return None
        name, number = found[1], found[2]
    month = _month_number(str(name))
    year = _year_of(said)
    day = date(year or today.year, month, _number(str(number)))
    if year is None and day < today:
        day = date(today.year + 1, month, _number(str(number)))
    return day, day


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else 1


def _month(said: str, today: date) -> tuple[date, date] | None:
    found = _ONE_MONTH.search(said)
    if found is None:
        return None
    month = _month_number(found[1])
    year = _year_of(said) or (today.year if month >= today.month else today.year + 1)
    year = today.year + 1 if _NEXT_YEAR.search(said) else year
    return _whole_month(year, month)


def _season(said: str, today: date) -> tuple[date, date] | None:
    found = _SEASON.search(said)
    if found is None:
        return None
    month, length = _SEASONS[found[0]]
    year = _year_of(said) or today.year
    first, last = _months(year, month, length)
    if _year_of(said) and first.year < last.year:
        # "Winter 2027" begins in the year before, as long as it is not over.
        before = _months(year - 1, month, length)
        first, last = before if before[1] >= today else (first, last)
    # Of a season that is almost over, the next one is meant, unless it is "this" one.
    is_over = last - today < _ALMOST_OVER and _THIS.match(said) is None
    if (is_over or last < today) and _year_of(said) is None:
        first, last = _months(year + 1, month, length)
    return first, last


def _near(said: str, today: date) -> tuple[date, date] | None:
    monday = today - timedelta(days=today.weekday())
    if re.search(r"tomorrow|demain|mañana", said):
        return today + timedelta(days=1), today + timedelta(days=1)
    for number, pattern in enumerate(_NUMBERED_WEEKDAYS):
        if pattern.search(said):
            day = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
            return day, day
    return _feast(said, today) or _turn(said, today, monday)


# Feasts that fall on the same day each year: its month and number.
_FEASTS = {
    (12, 25): re.compile(r"christmas|no[eë]l|navidad"),
    (1, 6): re.compile(r"reyes"),
    (2, 14): re.compile(r"valent"),
    (6, 24): re.compile(r"(?:saint|st)-jean"),
    (10, 31): re.compile(r"halloween"),
    (11, 1): re.compile(r"toussaint"),
    (11, 2): re.compile(r"muertos"),
}


def _feast(said: str, today: date) -> tuple[date, date] | None:
    """Return the next feast, or day of the month on which wages are paid, that was said."""
    if re.search(r"holidays|f[eê]tes|fiestas", said):
        year = today.year - 1 if today <= date(today.year, 1, 1) else today.year
        return date(year, 12, 24), date(year + 1, 1, 1)
    for (month, number), pattern in _FEASTS.items():
        if pattern.search(said):
            year = today.year if today <= date(today.year, month, number) else today.year + 1
            return date(year, month, number), date(year, month, number)
    if re.search(r"easter|p[aâ]ques|pascua|semana\s+santa", said):
        year = today.year if today <= easter(today.year) else today.year + 1
        sunday = easter(year)
        # Holy Week begins on Palm Sunday.
        first = sunday - timedelta(days=7) if "semana" in said else sunday
        return first, sunday
    if re.search(r"rentr[eé]e|back[- ]to|vuelta", said):
        year = today.year if today <= date(today.year, 9, 1) else today.year + 1
        return date(year, 9, 1), date(year, 9, 1)
    if re.search(r"new\s+year|nouvel\s+an|a[nñ]o\s+nuevo", said):
        return date(today.year + 1, 1, 1), date(today.year + 1, 1, 1)
    if re.search(r"quincena|mi-mois|quince|15", said):
        year, month = _add_months(today.year, today.month, int(today.day > 15))
        return date(year, month, 15), date(year, month, 15)
    return None


def _turn(said: str, today: date, monday: date) -> tuple[date, date] | None:
    """Return this or the next week, month or year."""
    is_next = bool(re.search(r"next|proch|pr[oó]xim|viene", said))
    if re.search(r"week|semaine|semana", said):
        start = monday + timedelta(weeks=int(is_next))
        return start, start + timedelta(days=6)
    if re.search(r"month|mois|mes\b", said):
        return _whole_month(*_add_months(today.year, today.month, int(is_next)))
    if re.search(r"year|ann[eé]e|l'an\b|a[nñ]o", said):
        year = today.year + int(is_next)
        return date(year, 1, 1), date(year, 12, 31)
    return None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _month_number(name: str) -> int:
    return next(i for i, pattern in enumerate(_NUMBERED, start=1) if pattern.match(name))


def _year_of(said: str) -> int | None:
    found = _YEAR.search(said)
    return int(found[1]) if found else None


def _whole_month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _months(year: int, month: int, length: int) -> tuple[date, date]:
    last_year, last_month = _add_months(year, month, length - 1)
    return date(year, month, 1), _whole_month(last_year, last_month)[1]


def _add_months(year: int, month: int, n: int) -> tuple[int, int]:
    months = year * 12 + month - 1 + n
    return months // 12, months % 12 + 1


# "I can't do Mondays" tells of the learner; no limit of days is known.
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?"
    r"|dimanches?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?"
)
_NO_TIME_THEN = re.compile(
    rf"\b(?:can'?t|cannot|not free|busy|peux pas|pourrai pas|suis pas (?:libre|disponible|dispo)"
    rf"|no puedo|no estoy|tampoco|non plus|[cç]a (?:ne )?marche pas)\b.{{0,30}}\b(?:{_DAY})\b"
    rf"|\b(?:{_DAY})\b.{{0,20}}\b(?:can'?t|not|peux pas|non plus|marche pas|no puedo|tampoco|either)\b"
)


def names_a_day_off(low: str) -> bool:
    """Tell whether words in lower case say on which weekday their writer cannot come."""
    return _NO_TIME_THEN.search(low) is not None
