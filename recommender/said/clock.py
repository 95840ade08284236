"""Hours of the clock between which somebody is free ("9 to 3", "de 18h à 20h") -> daytime or evening."""

import re
from collections.abc import Iterator

_HALF = r"(?:a\.?m\.?|p\.?m\.?|h)\b\.?"
_MINUTES = r"(?:[:h.]\s?[0-5]\d|\s+(?:y\s+media|y\s+cuarto|et\s+demie)\b)?"
_FROM_TO = re.compile(
    rf"(?<![\w$€£.,/-])(?:between\s+|from\s+|de\s+(?:las?\s+)?|entre\s+(?:las?\s+)?|las\s+)?(?P<first>\d{{1,2}}){_MINUTES}\s*(?P<first_half>{_HALF})?"
    rf"\s*(?:to|till?|until|-|–|à|a|et|y|and)\s*(?:las?\s+)?(?P<last>\d{{1,2}}){_MINUTES}\s*(?P<last_half>{_HALF})?(?![\w$€£%/]|[.,]\d)"
    r"(?P<part>\s+(?:in\s+the\s+|de\s+la\s+|du\s+|de\s+l['’])?(?:mornings?|afternoons?|evenings?|nights?|ma[nñ]ana|tarde|noche|matin|apr[eè]s-midi|soir)\b)?"
    r"(?!\s*(?:hours?|heures|horas|weeks?|semain|seman|months?|mois|mes|years?|ans\b|a[nñ]os|dollars?|euros?|bucks?|pesos|times|days|jours|d[ií]as|people|kids|k\b|(?:par|per|a|each|every|por|/)\s*(?:la\s+)?(?:week|semaine|semana|day|jour|d[ií]a)))"
)
_SPOKEN = re.compile(
    r"(?<!\w)(?:de|entre)\s+(?:las?\s+)?(?P<first>siete|ocho|nueve|diez|dos|tres|seis)\s+(?:a|y)\s+(?:las?\s+)?(?P<last>nueve|diez|doce|una|dos|tres|cuatro|cinco)(?!\s+(?:horas|d[ií]as|semanas|meses|años|de\s+la\s+semana))\b"
)
# "Nothing before 9 or after 2:30".
_OUTSIDE = re.compile(
    rf"(?:\b(?:nothing|not|no|never|none|cannot)|n['’]t)\b[^.;!?]{{0,30}}?\bbefore\s+(?P<first>\d{{1,2}}){_MINUTES}\s*(?P<first_half>{_HALF})?"
    rf"\s*(?:,\s*)?(?:or|and|nor)\s+(?:not\s+|nothing\s+)?(?:after|past)\s+(?P<last>\d{{1,2}}){_MINUTES}\s*(?P<last_half>{_HALF})?(?![\w$€£%/]|[.,]\d)"
)
# Said after the hours of a job: "split shift so I'm off 10 to 2".
_OFF_WORK = re.compile(r"\b(?:off|free|available|home)\s*(?:from\s+|between\s+)?\Z")
_IN_WORDS = {
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "doce": 12,
}  # fmt: skip
# Without it a range may be anything: "grades 9 to 12", "5 or 10".
_FREE = re.compile(
    r"\b(?:free|off|can|could|available|class(?:es)?|courses?|out|give|libres?|dispo\w*|peux|pourrais|cours|puedo|podr[ií]a|clases?|horario|time|only|solo|s[oó]lo)\b[^.;!?]{0,40}\Z"
)
_ALONE = re.compile(r"(?:^|[.;,!?]\s*)(?:(?:so|then)\s+)?\Z")
# "1 and 2 look good" names two of a list, "between 1 and 2" an hour.
_TWO_THINGS = re.compile(r"^\s*\d.*\b(?:and|et|y)\b")
# The hours of a job are not free.
_AT_WORK = re.compile(
    r"\b(?:work\w*|shifts?|job|school\s+is|travail\w*|bosse|trabaj\w*|turno|horario\s+de\s+trabajo|laburo|open|ouvert|abiert)\b[^.;!?]{0,30}\Z"
)
_NOON, _EVENING, _LATE, _MIDNIGHT = 12, 16, 20, 24
_EARLIEST = 8


def hours_of_day(low: str) -> Iterator[tuple[int, int, str]]:
    """Yield begin, end, and "daytime" or "evening" of each range of hours when somebody is free."""
    for match in (*_FROM_TO.finditer(low), *_SPOKEN.finditer(low)):
        groups = match.groupdict()
        half = groups.get("first_half") or groups.get("last_half") or ""
        part = groups.get("part") or ""
        is_clock = bool(half or part) or ":" in match[0]
        if not is_clock and _TWO_THINGS.search(match[0]):
            continue
        before = low[max(0, match.start() - 60) : match.start()]
        if (_AT_WORK.search(before) and not _OFF_WORK.search(before)) or not (
            is_clock or _FREE.search(before) or _ALONE.search(before)
        ):
            continue
        first = hour_of(match["first"], groups.get("first_half") or "")
        last = hour_of(match["last"], groups.get("last_half") or "")
        if not (0 < first < _MIDNIGHT and 0 < last <= _MIDNIGHT) or match["first"] == match["last"]:
            continue
        is_late = first >= _EVENING or re.search(r"even|night|soir|noche", part) is not None
        if half.startswith("p") and not groups.get("first_half") and last >= _LATE:
            # "6 to 9 pm": both are after noon.
            is_late = True
        yield match.start(), match.end(), "evening" if is_late else "daytime"
    for match in _OUTSIDE.finditer(low):
        last = hour_of(match["last"], match["last_half"] or "")
        if hour_of(match["first"], match["first_half"] or "") < _NOON < last <= _EVENING:
            yield match.start(), match.end(), "daytime"


def hour_of(said: str, half: str) -> int:
    """Return an hour of the day from its number and "am", "pm" or nothing: "4" is in the afternoon."""
    hour = _IN_WORDS.get(said) or int(said)
    is_after_noon = half.startswith("p") or (not half.startswith(("a", "h")) and hour < _EARLIEST)
    return hour + _NOON if is_after_noon and hour < _NOON else hour
