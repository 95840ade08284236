"""Days as people and programs write them, and in which order a column writes day and month."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from catalog.formats.values import BadValueError, VagueValueError, is_published

Order = Literal["day first", "month first"]

_MONTHS_A_YEAR = 12
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan ene", "feb fev", "mar", "apr avr abr", "may mai", "jun juin",
         "jul juil", "aug aou ago", "sep", "oct", "nov", "dec dic"), start=1)
    for name in names.split()
}  # fmt: skip


def day(cell: str) -> date | None:
    """Return a day: 2026-01-31, 31.01.2026, 31 January 2026, Jan 31, 2026.

    Raises:
        VagueValueError: It is a month, a season or a year.
        BadValueError: It is no day, or 03/04/2026, which is two different days.
    """
    text = unicodedata.normalize("NFKD", cell.strip().lower()).encode("ascii", "ignore").decode()
    text = re.sub(r"t\d\d:\d\d.*$|\s+\d{1,2}:\d\d.*$", "", text)
    text = re.sub(r"\b(?:mardi|martes|marti)\b", "", text).strip(" ,")
    if not is_published(text):
        return None
    try:
        return _iso(text) or _named(text) or _numeric(text)
    except BadValueError:
        raise
    except ValueError:
        raise BadValueError("there is no such day", "Write it as 2026-01-31.") from None


def _iso(text: str) -> date | None:
    found = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text)
    return date(int(found[1]), int(found[2]), int(found[3])) if found else None


def _named(text: str) -> date | None:
    text = _SHORT_YEAR.sub(r"\1 20\2", text)
    year = re.search(r"\b(\d{4})\b", text)
    number_ = re.search(r"\b(\d{1,2})(?:st|nd|rd|th|er)?\b", text)
    name = next(
        (
            part[:4]
            for part in re.findall(r"[a-z]{3,}", text)
            if part[:3] in _MONTHS or part[:4] in _MONTHS
        ),
        None,
    )
    if year and not number_ and (name or _SEASON.fullmatch(text) or text == year[1]):
        raise _vague()
    if not (year and number_ and name):
        return None
    month = _MONTHS.get(name) or _MONTHS[name[:3]]
    return date(int(year[1]), month, int(number_[1]))


def _vague() -> VagueValueError:
    return VagueValueError("it names no day", "Write the day, for example 2027-01-31.")


# "13-sep-27" and "sep 13, '27".
_SHORT_YEAR = re.compile(r"\b(\d{1,2}[- ./][a-z]{3,9}|[a-z]{3,9}\.?[- ]\d{1,2},?)[- ./']+(\d{2})$")
_MONTH = re.compile(r"\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4}|[a-z]{3,9}-\d{2}", re.IGNORECASE)
_SEASON = re.compile(
    r"(?:spring|summer|fall|autumn|winter|printemps|ete|automne|hiver|primavera|verano|otono"
    r"|invierno|term|session|semester|trimestre|semestre)[a-z ]*\W*\d{4}"
)


_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})")


def _numeric(text: str) -> date:
    found = _NUMERIC.fullmatch(text)
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
    for cell in cells:
        numbers = _NUMERIC.match(cell.strip())
        # With full stops the day comes first everywhere.
        if numbers and numbers[2] != "." and int(numbers[1]) != int(numbers[3]):
            if int(numbers[1]) > _MONTHS_A_YEAR >= int(numbers[3]):
                found.setdefault("day first", cell.strip())
            elif int(numbers[3]) > _MONTHS_A_YEAR >= int(numbers[1]):
                found.setdefault("month first", cell.strip())
    return next(iter(found.items())) if len(found) == 1 else None


def in_order(cell: str, order: Order) -> str:
    """Return a cell whose day is written in an order as everybody reads it: 2027-04-03."""
    found = _NUMERIC.match(cell.strip())
    if found is None or found[2] == ".":
        return cell
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 2000 if year < 100 else 0
    month, day_ = (first, second) if order == "month first" else (second, first)
    return f"{year}-{month:02}-{day_:02}"
