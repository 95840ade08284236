"""Days as people and programs write them, and in which order a column writes day and month."""

import re
import unicodedata
from calendar import isleap
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Literal

from catalog.formats.values import BadValueError, VagueValueError, is_published

Order = Literal["day first", "month first"]

_MONTHS_A_YEAR = 12
_MONTH_NAMES = (
    "january janvier enero", "february fevrier febrero", "march mars marzo", "april avril abril",
    "may mai mayo", "june juin junio", "july juillet julio", "august aout agosto",
    "september septembre septiembre setiembre", "october octobre octubre",
    "november novembre noviembre", "december decembre diciembre",
)  # fmt: skip
# Every beginning of a name that is written for it, "sept" and "juil" among them; "mardis" is none.
_MONTHS = {
    name[:length]: number
    for number, names in enumerate(_MONTH_NAMES, start=1)
    for name in names.split()
    for length in range(3, len(name) + 1)
    # Juin or juillet.
    if name[:length] != "jui"
}


def day(cell: str) -> date | None:
    """Return a day: 2026-01-31, 31.01.2026, 31 January 2026, Jan 31, 2026.

    Raises:
        VagueValueError: It is a month, a season or a year.
        BadValueError: It is no day, or 03/04/2026, which is two different days.
    """
    text = unicodedata.normalize("NFKD", cell.strip().lower()).encode("ascii", "ignore").decode()
    text = re.sub(r"t\d\d:\d\d.*$|\s+\d{1,2}:\d\d.*$", "", text)
    text = _OF_WEEK.sub("", text).strip(" ,.")
    if not is_published(text):
        return None
    try:
        return _iso(text) or _named(text) or _numeric(text)
    except BadValueError:
        raise
    except ValueError:
        raise BadValueError("there is no such day", "Write it as 2026-01-31.") from None


# Days of the week before a day; "mar." alone is a Tuesday in French and a month elsewhere.
_OF_WEEK = re.compile(
    r"\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|mardis?|martes|marti|lundis?|mercredis?|jeudis?"
    r"|vendredis?|samedis?|dimanches?|lunes|miercoles|jueves|viernes|sabados?|domingos?)\b"
    r"|^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom)\b\.?"
    r"|^mar\b\.?(?=\s*\d{1,2}\s+(?:de\s+)?[a-z]{3,9}\b)"
)


def _iso(text: str) -> date | None:
    found = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text)
    return date(int(found[1]), int(found[2]), int(found[3])) if found else None


def _named(text: str) -> date | None:
    text = _SHORT_YEAR.sub(r"\1 20\2", text)
    year = re.search(r"\b(\d{4})\b", text)
    number_ = re.search(r"\b(\d{1,2})(?:st|nd|rd|th|er)?\b", text)
    months = {month for part in re.findall(r"[a-z]{3,}", text) if (month := _month(part))}
    if year and not number_ and (months or _SEASON.fullmatch(text) or text == year[1]):
        raise _vague()
    if not (year and number_ and months):
        return None
    if len(months) > 1:
        raise VagueValueError(
            "it names several days, and which one is the first is not said", "Write the first day."
        )
    return date(int(year[1]), months.pop(), int(number_[1]))


@cache
def _month(word: str) -> int | None:
    """Return the number of a month by its name, the beginning of it, or a slip: "febuary"."""
    if word in _MONTHS or word[:3] not in _MONTHS:
        return _MONTHS.get(word)
    near = get_close_matches(word, _MONTHS, n=1, cutoff=_NEARLY)
    return _MONTHS[near[0]] if near else None


_NEARLY = 0.85


def _vague() -> VagueValueError:
    return VagueValueError("it names no day", "Write the day, for example 2027-01-31.")


# "13-sep-27" and "sep 13, '27".
_SHORT_YEAR = re.compile(r"\b(\d{1,2}[- ./][a-z]{3,9}|[a-z]{3,9}\.?[- ]\d{1,2},?)[- ./']+(\d{2})$")
_MONTH = re.compile(r"\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4}|[a-z]{3,9}-\d{2}", re.IGNORECASE)
_SEASON = re.compile(
    r"(?:spring|summer|fall|autumn|winter|printemps|ete|automne|hiver|primavera|verano|otono"
    r"|invierno|term|session|semester|trimestre|semestre)[a-z ]*\W*\d{4}"
)


# A month or a season by its name, in three languages.
MONTH_OR_SEASON = re.compile(
    r"\b(?:jan|ene|feb|f[eé]v|mar|apr|avr|abr|ma[iy]|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|nov|d[eé]c|dic"
    r"|spring|summer|fall|autumn|winter|printemps|[eé]t[eé]\b|automne|hiver|primavera|verano|oto[nñ]o|invierno)",
    re.IGNORECASE,
)
_NO_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}(?:\s*(?:-|–|to|au|al)\s*\d{1,2}[-/.]\d{1,2})?")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})")


def _numeric(text: str) -> date:
    found = _NUMERIC.fullmatch(text)
    if _NO_YEAR.fullmatch(text):
        raise VagueValueError(
            "it names no year, and counts as not published", "Write the day, as 2027-01-31."
        )
    if not found:
        raise BadValueError("it is no date", "Write it as 2026-01-31.")
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 2000 if year < 100 else 0
    if found[2] == ".":
        return date(year, second, first)
    if first > 12:
        return date(year, second, first)
    if second > 12 or first == second:
        return date(year, first, second)
    raise BadValueError(
        "it can be read as two different days",
        f"Write {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}.",
    )


# Days as spreadsheets count them from 1899-12-30, and seconds as learning platforms do from 1970.
_SERIAL = re.compile(r"[3-7]\d{4}(?:\.\d{1,6})?")
_SECONDS = re.compile(r"1\d{9}|2\d{9}")
_COMPACT = re.compile(r"(20\d\d)([01]\d)([0-3]\d)")
_FIRST_DAY = date(1899, 12, 30)


_DIGITS, _LETTERS, _YEAR = (re.compile(each) for each in (r"\d", r"[^\W\d_]{3}", r"\d{4}"))


def day_of_table(cell: str) -> date | None:
    """Return a day as `day` does, also of what programs write: 46278, 1799798400, 20270913.

    Raises:
        VagueValueError: It is a month, a season, a year or a rule.
        BadValueError: It is no day.
    """
    text = cell.strip()
    if text == "0":
        return None
    if _SERIAL.fullmatch(text):
        return _FIRST_DAY + timedelta(days=int(float(text)))
    if _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(text), UTC).date()
    if _COMPACT.fullmatch(text):
        return day(_COMPACT.sub(r"\1-\2-\3", text))
    try:
        return day(text)
    except VagueValueError:
        raise
    except BadValueError:
        is_in_words = _MONTH.fullmatch(text) or not _DIGITS.search(text)
        if is_in_words or (_LETTERS.search(text) and not _YEAR.search(text)):
            raise _vague() from None
        raise


def order_of(cells: Iterable[str]) -> tuple[Order, str] | None:
    """Return in which order a column writes day and month, and the cell that shows it.

    None where no cell shows it, or where cells show both.
    """
    found: dict[Order, str] = {}
    for numbers in (each for cell in cells for each in _WITHIN.finditer(with_years(cell))):
        first, second = int(numbers[1]), int(numbers[3])
        # With full stops the day comes first everywhere.
        if numbers[2] == "." or first == second:
            continue
        if first > _MONTHS_A_YEAR >= second:
            found.setdefault("day first", numbers[0])
        elif second > _MONTHS_A_YEAR >= first:
            found.setdefault("month first", numbers[0])
    return next(iter(found.items())) if len(found) == 1 else None


_WITHIN = re.compile(rf"(?<![\d/.-]){_NUMERIC.pattern}(?![\d/.-])")


def in_order(cell: str, order: Order) -> str:
    """Return a cell whose days are written in an order as everybody reads them: 2027-04-03."""
    text = _WITHIN.sub(lambda found: _readable(found, order), with_years(cell))
    return _TURN_OF_YEAR.sub(_year_before, text) if _YEAR_ONCE.search(cell) else text


_TURN_OF_YEAR = re.compile(r"(20\d\d)(-\d\d-\d\d)(?= - \1(-\d\d-\d\d))")


def _year_before(found: "re.Match[str]") -> str:
    """Return the first day of a span that ends in the year after: its year stood at the end."""
    return f"{int(found[1]) - (found[2] > found[3])}{found[2]}"


def _readable(found: "re.Match[str]", order: Order) -> str:
    if found[2] == ".":
        return found[0]
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 2000 if year < 100 else 0
    month, day_ = (first, second) if order == "month first" else (second, first)
    return f"{year}-{month:02}-{day_:02}"


# One day takes ten characters; a cell of more than two hundred is prose.
_SHORTEST, _LONGEST = 10, 200
_APART = re.compile(
    r"\s*[;\n|]\s*|\s+(?:and|et|y|&|or|ou|o)\s+|,\s*(?=\d{4}-)|(?<=\d{4}),\s*", re.IGNORECASE
)
_OF_A_MONTH = re.compile(r"[^\W\d_]{3,10}\.?\s+\d{1,2}\b(?!\s*[:h])|\b\d{1,2}\s+[^\W\d_]{3,10}\b")
_ANY_YEAR = re.compile(r"\b20\d\d\b")
_UNTIL = re.compile(r"\s+(?:-|–|—|to|through|until|au|al|hasta)\s+|\s*[–—]\s*", re.IGNORECASE)


def several(cell: str) -> tuple[date, ...]:
    """Return the days of a cell that names two or more: "Jan 11, Mar 8 and May 3, 2027"."""
    if not _SHORTEST < len(cell) <= _LONGEST:
        return ()
    years = _ANY_YEAR.findall(cell)
    parts = [part for part in _APART.split(cell.strip()) if part]
    if len(years) == 1:
        parts = [f"{part}, {years[0]}" for part in _OF_A_MONTH.findall(cell)]
    found = [_or_none(part) for part in parts]
    whole = tuple(each for each in found if each)
    return whole if len(whole) == len(found) > 1 else ()


# "6:30-8:30 pm" behind days, and "Tuesdays" before them.
_CLOCKED = re.compile(
    r"[,;@]?\s*(?:from\s+|de\s+)?\d{1,2}(?:[:.h]\s?\d\d)?\s?(?:[ap]\.?m\.?|h)?\s*(?:-|–|to|à|a)\s*"
    r"\d{1,2}(?:[:.h]\s?\d\d)?\s?(?:[ap]\.?m\b\.?|h\b)",
    re.IGNORECASE,
)
_WEEKDAYS = re.compile(
    r"^(?:(?:every|each|les|chaque|los|todos|cada)\s+)*"
    r"(?:(?:(?:sun|mon|tues?|wednes|wed|thurs?|fri|satur|sat)(?:days?)?"
    r"|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)\b(?:[\s,/&–-]+(?:et|y|and|au|a|to)?\s*)?)+"
    r"(?:from\s+)?",
    re.IGNORECASE,
)
# "Jan 12-14, 2027" and "du 12 au 14 janvier 2027": the month stands once.
_IN_ONE_MONTH = (
    re.compile(
        r"(?P<month>[^\W\d_]{3,10}\.?)\s+(?P<first>\d{1,2})\s*(?:-|–|to)\s*(?P<last>\d{1,2}),?\s+(?P<year>20\d\d)"
    ),
    re.compile(
        r"(?:du\s+|del?\s+)?(?P<first>\d{1,2})\s*(?:-|–|to|au|al)\s*(?P<last>\d{1,2})\s+(?:de\s+)?"
        r"(?P<month>[^\W\d_]{3,10}\.?)\s+(?:de[l]?\s+)?(?P<year>20\d\d)",
        re.IGNORECASE,
    ),
)
# "14 et 15 mai 2027" and "May 14 & 15, 2027": one course where the days follow one another.
_NEXT_DAY = (
    re.compile(
        r"(?P<month>[^\W\d_]{3,10}\.?)\s+(?P<first>\d{1,2})\s*(?:&|and)\s*(?P<last>\d{1,2}),?\s+(?P<year>20\d\d)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:les\s+|los d[ií]as\s+)?(?P<first>\d{1,2})\s*(?:&|et|and|y)\s*(?P<last>\d{1,2})"
        r"\s+(?:de\s+)?(?P<month>[^\W\d_]{3,10}\.?)\s+(?:de[l]?\s+)?(?P<year>20\d\d)",
        re.IGNORECASE,
    ),
)
# "1/12-2/2/2027": the year stands once.
_YEAR_ONCE = re.compile(
    r"(?<![\d/.-])(\d{1,2}/\d{1,2})\s*(?:-|–|—|to|au|al|a|à)\s*(\d{1,2}/\d{1,2})/(20\d\d|\d\d)(?![\d/])",
    re.IGNORECASE,
)


def with_years(cell: str) -> str:
    """Return a span of days whose year stands once with a year at both ends."""
    return _YEAR_ONCE.sub(r"\1/\3 - \2/\3", _DASHED.sub(" - ", cell))


# "1/11/2027-1/14/2027": the dash parts two days.
_DASHED = re.compile(r"(?<=/20\d\d)\s*[-–—]\s*(?=\d{1,2}/\d{1,2}/20\d\d)")


def span_of(cell: str) -> tuple[date, date] | None:
    """Return first and last day of a cell that names both: "Sept 13 - Dec 10, 2027"."""
    if not _SHORTEST < len(cell) <= _LONGEST:
        return None
    bare = _WEEKDAYS.sub("", _CLOCKED.sub("", with_years(cell)).strip())
    for pattern in (*_IN_ONE_MONTH, *_NEXT_DAY):
        found = pattern.fullmatch(bare)
        if found and (pattern in _IN_ONE_MONTH or int(found["last"]) == int(found["first"]) + 1):
            ends = [
                _or_none(f"{found['month']} {found[end]}, {found['year']}")
                for end in ("first", "last")
            ]
            return (ends[0], ends[1]) if ends[0] and ends[1] and ends[0] <= ends[1] else None
    parts = _UNTIL.split(bare)
    if len(parts) != 2:
        return None
    years = _ANY_YEAR.findall(cell)
    first = parts[0] if _ANY_YEAR.search(parts[0]) else f"{parts[0]}, {years[0] if years else ''}"
    start, end = _or_none(_FROM.sub("", first)), _or_none(parts[1])
    if start and end and start > end and (len(years) == 1 or _YEAR_ONCE.search(cell)):
        # "Nov 30 - Jan 15, 2027" begins in the year before.
        before = start - timedelta(days=366 if start.month > 2 and isleap(start.year) else 365)
        start = before if end - before < _STUDY_YEAR else start
    return (start, end) if start and end and start <= end else None


_STUDY_YEAR = timedelta(days=300)
_FROM = re.compile(r"^(?:du|del?|from|le)\s+", re.IGNORECASE)


_SPANS_APART = re.compile(r"\s*[;\n|]\s*|\s+(?:or|ou|o)\s+", re.IGNORECASE)


def spans(cell: str) -> tuple[tuple[date, date], ...]:
    """Return first and last days of a cell that names several runs, one after the other."""
    if len(cell) > _LONGEST:
        return ()
    found = [span_of(part) for part in _SPANS_APART.split(cell.strip()) if part]
    whole = tuple(each for each in found if each)
    return whole if len(whole) == len(found) > 1 else ()


def _or_none(text: str) -> date | None:
    try:
        return day_of_table(text)
    except BadValueError:
        return None
