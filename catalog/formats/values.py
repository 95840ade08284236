"""Cells of a dirty table -> values: money, hours, dates, yes and no, kinds.

Every reader returns None for what is not published (an empty cell, "n/a", "tbd"), and raises
`BadValueError` for what cannot be meant.
"""

import html
import math
import re
import unicodedata

from catalog.formats.naming import language_named
from catalog.models import MAX_HOURS, MAX_TEXT, MAX_WEEKS, Kind

NOTHING = frozenset(
    ["", "-", "--", "—", "?", "n/a", "na", "n.a.", "n.d.", "nd", "s.d.", ".", "??", "none", "null", "nil", "nan", "unknown", "tbd",
     "tba", "to be determined", "not available", "not applicable", "not published", "no data",
     "tbc", "to be confirmed", "to be announced", "coming soon", "a confirmer", "à confirmer",
     "a determiner", "à déterminer", "a venir", "à venir", "por confirmar", "por determinar",
     "por definir", "próximamente", "proximamente", "sin definir",
     "aucun", "aucune", "s/o", "inconnu", "ninguno", "ninguna", "no aplica"]
)  # fmt: skip
# Longer cells say something, or nothing but blanks, which nobody writes.
_LONGEST = 100

WEEKS_A_MONTH = 4.345
WEEKS_A_YEAR = 52.0


class BadValueError(ValueError):
    """A cell that cannot be meant.

    Attributes:
        problem: What is wrong, as a clause.
        remedy: What to write instead.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}. {remedy}")
        self.problem = problem
        self.remedy = remedy


class VagueValueError(BadValueError):
    """A cell that means something, but not what its column asks: "September 2027" for a day."""


def is_published(cell: str) -> bool:
    """Tell whether a cell says something."""
    return len(cell) > _LONGEST or cell.strip().lower() not in NOTHING


_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
# What no page shows.
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*>[^<]*</\1\s*>", re.IGNORECASE)
# Marks within a word or before a stop: "<b>Bread</b>."
_INLINE = re.compile(
    r"</?(?:b|strong|i|em|u|span|a|sup|sub|code|small|mark|font)\b[^<>]*>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,31});")
_BREAK = re.compile(r"<(?:br|/p|/li|/div|/h\d)\b[^<>]*>", re.IGNORECASE)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_BLANKS = re.compile(r"[^\S\n]+")


def prose(cell: str) -> str:
    """Return a text without markup, control characters and superfluous blanks, cut to the bound."""
    text = cell
    # Most cells hold nothing of what follows, and are done at once.
    has_work = "<" in text or "&" in text or "  " in text
    if not has_work and text.isascii() and text.isprintable():
        return text.strip()[:MAX_TEXT]
    if "<" in text:
        text = _UNSEEN.sub(" ", text)
        text = _TAG.sub(" ", _INLINE.sub("", _BREAK.sub("\n", text)))
    if "&" in text and _ENTITY.search(text):
        text = html.unescape(text)
    text = _CONTROL.sub(
        "", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    )
    return re.sub(r" ?\n\s*", "\n", _BLANKS.sub(" ", text)).strip()[:MAX_TEXT]


def line(cell: str, *, at_most: int = 400) -> str | None:
    """Return a text of one line, or None where it says nothing.

    Raises:
        BadValueError: It is longer than `at_most` characters.
    """
    text = " ".join(prose(cell).split())
    if not is_published(text):
        return None
    if len(text) > at_most:
        raise BadValueError(f"it has {len(text)} characters", f"Write at most {at_most}.")
    return text


# -- numbers

NUMBER = re.compile(r"\d+(?:[.,']\d+|[ \u00a0\u202f]\d{3}(?!\d))*")
Span = tuple[float, ...]


def hours(cell: str) -> float | None:
    """Return hours in all, as `hours_span` does, of a span the upper end."""
    return _upper(hours_span(cell))


def weeks(cell: str) -> float | None:
    """Return a duration in weeks, as `weeks_span` does, of a span the upper end."""
    return _upper(weeks_span(cell))


def hours_per_week(cell: str) -> float | None:
    """Return hours a week, as `hours_per_week_span` does, of a span the upper end."""
    return _upper(hours_per_week_span(cell))


def _upper(span: Span | None) -> float | None:
    return span[-1] if span else None


def hours_span(cell: str) -> Span | None:
    """Return hours in all, or the ends of a span; 0 means that nobody published them.

    Raises:
        BadValueError: It is no number, or 9,999 and above, which stand for "unknown" in many lists.
    """
    return _bounded(
        cell,
        MAX_HOURS,
        "hours are beyond any programme",
        "Write the hours of instruction, or leave the cell empty.",
    )


def weeks_span(cell: str) -> Span | None:
    """Return a duration in weeks, or the ends of a span, of plain numbers.

    Raises:
        BadValueError: It is no number or longer than ten years.
    """
    return _bounded(
        cell,
        MAX_WEEKS,
        "weeks are beyond any programme",
        "Write the weeks from first to last day, or leave the cell empty.",
    )


def hours_per_week_span(cell: str) -> Span | None:
    """Return hours a week, or the ends of a span, at most 100.

    Raises:
        BadValueError: It is no number or more than a week allows.
    """
    return _bounded(
        cell,
        100,
        "hours a week are more than anyone studies",
        "Write the hours of one week.",
    )


_PRICED = re.compile(r"[$€£]")


def _bounded(cell: str, bound: float, problem: str, remedy: str) -> Span | None:
    if not is_published(cell):
        return None
    if not any(map(str.isdigit, cell)):
        raise VagueValueError(
            "it is no number, and left out", "Write digits, for example 495, or leave it empty."
        )
    if _PRICED.search(cell):
        raise BadValueError("it is a price", "Put the price into its own column.")
    span = tuple(sorted(ends(cell)))
    if span[-1] > bound:
        raise BadValueError(f"{span[-1]:,.0f} {problem}", remedy)
    return span if span[-1] else None


def number(cell: str) -> float:
    """Return a number, of a range its upper end: "1,234.50", "1 234,50", "10-12".

    Raises:
        BadValueError: There is none, or it is negative.
    """
    return max(ends(cell))


def ends(cell: str) -> tuple[float, ...]:
    """Return a number, or both ends of a range.

    Raises:
        BadValueError: There is no number, or it is negative.
    """
    text = cell.strip()
    if "%" in text:
        raise BadValueError("it is a share of something", "Write the number itself.")
    found = NUMBER.findall(text)
    is_negative = re.match(r"[^\d]*[-−(]\s*[$€£]?\s*\d", text) and not re.match(r"\w", text)
    if is_negative and len(found) == 1:
        raise BadValueError("it is negative", "Write a number from 0 up.")
    if not found:
        raise BadValueError("it is no number", "Write digits, for example 495, or leave it empty.")
    if len(found) > 2 or (
        len(found) == 2 and not re.search(r"\d\D{0,6}(?:-|–|to|à|a)\D{0,6}\d", text)
    ):
        raise BadValueError(
            "it holds several numbers", "Write one number, or a range such as 10-12."
        )
    return tuple(plain_number(each) for each in found)


def plain_number(digits: str) -> float:
    """Return the number of digits with points, commas or blanks, whichever group them.

    Raises:
        BadValueError: They group nothing ("42,000,05"), or are hundreds.
    """
    text = re.sub(r"[' \u00a0\u202f]", "", digits).rstrip(".,")
    comma, point = text.rfind(","), text.rfind(".")
    if comma > point:
        # "1,234" groups thousands, "12,50" and "1.234,50" have a decimal comma.
        is_group = len(text) - comma - 1 == 3 and (point == -1 and text.replace(",", "").isdigit())
        text = text.replace(",", "") if is_group else text.replace(".", "").replace(",", ".")
    else:
        text = text.replace(",", "")
        if text.count(".") > 1:
            text = text.replace(".", "")
    try:
        value = float(text)
    except ValueError:
        raise BadValueError("it is no number", "Write digits, for example 495.") from None
    if math.isinf(value):
        raise BadValueError(f"it has {len(text)} digits", "Write the number that is meant.")
    return value


# -- words

_YES = frozenset(["1", "true", "t", "yes", "y", "x", "oui", "o", "si", "sí", "vrai"])
# The list of approved trainings that American states publish writes 1 for yes and 2 for no.
_NO = frozenset(["0", "2", "false", "f", "no", "n", "non", "faux"])


def flag(cell: str) -> bool | None:
    """Return yes or no, None where neither is said.

    Raises:
        BadValueError: It is something else.
    """
    text = cell.strip().lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    if not is_published(text):
        return None
    raise VagueValueError("it is neither yes nor no", "Write yes or no, or leave it empty.")


_KINDS: tuple[tuple[Kind, str], ...] = (
    ("micro_credential", r"micro"),
    ("apprenticeship", r"apprentice|apprentissage"),
    ("badge", r"badge"),
    ("licence", r"licen[cs]e\b|licensure"),
    ("degree", r"degree|bachelor|master|doctor|baccalaur|grado|associate"),
    ("diploma", r"diploma|dipl[oô]me"),
    ("certification", r"certification\b|certificaci[oó]n"),
    ("certificate", r"certificat|ceu\b"),
    ("programme", r"program"),
    ("course", r"course|class\b|cours\b|curso|workshop|atelier"),
)
_KIND_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)


def kind(cell: str) -> Kind | None:
    """Return the kind of credential that words name, None where they name none that we know."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cell)
    return next((kind for kind, pattern in _KIND_PATTERNS if pattern.search(text)), None)


def language(cell: str) -> str | None:
    """Return a language's ISO 639-1 code, None where it is not one that we know."""
    text = cell.strip().lower()
    if re.fullmatch(r"[a-z]{2}(?:[-_][a-z]{2})?", text):
        return text[:2]
    return language_named(text)
