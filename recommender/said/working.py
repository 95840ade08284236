"""When somebody works, and what that leaves them: "I get off at 6", "I work 9 to 5"."""

import re
from collections.abc import Iterator

from recommender.said.clock import hour_of

_OFTEN = r"(?:usually\s+|normally\s+|always\s+|only\s+|typically\s+|mostly\s+)?"
_HOUR = (
    r"(?P<hour>\d{1,2}|three|four|five|six|seven|tres|cuatro|cinco|seis|siete)"
    r"(?:[:h.]\s?[0-5]\d|\s?h\b|ish\b|\s+(?:y\s+media|et\s+demie|o['’]?clock)\b)?\s*(?P<half>[ap]\.?m\b\.?)?"
    r"(?![\w$€£%/]|[.,]\d|\s*(?:hours?|days?|weeks?|months?|years?|heures|jours|semaines?|mois|ans|horas|d[ií]as|semanas|meses|a[nñ]os|k\b|more|other|people|(?:of\s+|de\s+)?(?:jan|feb|f[eé]v|mar[cszt]|apr|avr|abr|may|mai|jun|jui|jul|aug|ao[uû]|ago|sep|oct|nov|d[eé]c|dic|ene)))"
)
# Who says when they get away from work says from when on they have time.
_OFF_AT = re.compile(
    rf"\b(?:i\s?(?:['’]?m\s+|am\s+)?(?:not\s+|never\s+|don['’]?t\s+(?:usually\s+)?)?{_OFTEN}"
    r"(?:get\s+|getting\s+)?(?:off|done|finished|out\s+of)\s+(?:of\s+|from\s+|with\s+)?(?:my\s+)?(?:work\s+|job\s+|shift\s+|duty\s+)?(?:every\s?day\s+|most\s+days\s+)?(?:at|around|about|by|until|till?|before)(?:\s+(?:like|about|around))?"
    r"|i\s?(?:['’]?m\s+not|\s+am\s+not|\s+(?:don['’]?t|never)\s+(?:usually\s+)?get)\s+(?:home|back)\s+(?:from\s+work\s+)?(?:until|till?|before)(?:\s+(?:like|about|around))?"
    rf"|i\s+{_OFTEN}(?:finish|stop|clock\s+o(?:ut|ff)|punch\s+out|knock\s+off)\s+(?:work(?:ing)?\s+|my\s+shift\s+)?(?:every\s?day\s+|most\s+days\s+)?(?:at|around|about|by)"
    rf"|(?:i\s?(?:['’]?m\s+|am\s+)?|and\s+){_OFTEN}(?:at\s+work|on\s+shift|work(?:ing)?)\s+(?:[a-z]+\s+){{0,4}}?(?:until|till?)(?:\s+(?:like|about|around))?"
    r"|my\s+(?:shift|work\s?day|day|job|work)\s+(?:ends|finishes|is\s+(?:over|done))\s+(?:at|around|about)"
    r"|i\s+can(?:['’]?t|not)\s+(?:do\s+(?:it\s+|anything\s+)?|come\s+|make\s+it\s+|start\s+|be\s+there\s+)?(?:before|until|till?)"
    r"|je\s+(?:finis|termine|sors|d[eé]bauche)\s+(?:le\s+(?:travail|boulot)\s+|du\s+(?:travail|boulot)\s+|de\s+travailler\s+|ma\s+journ[eé]e\s+)?(?:à|a|vers)"
    r"|je\s+(?:travaille|bosse|suis\s+au\s+travail)\s+(?:[a-zà-ÿ]+\s+){0,4}?jusqu['’]\s?[àa]|je\s+(?:ne\s+)?(?:peux|suis)\s+pas\s+(?:libre\s+|dispo(?:nible)?\s+|rentr[eé]e?\s+)?avant"
    r"|(?:salgo|termino|acabo|me\s+desocupo)\s+(?:del?\s+(?:trabajo|trabajar|turno|laburo)\s+|mi\s+turno\s+|la\s+jornada\s+)?a\s+las|(?:trabajo|laburo)\s+(?:[a-zà-ÿ]+\s+){0,4}?hasta\s+las|no\s+(?:puedo|estoy\s+libre|llego)\s+antes\s+de\s+las)"
    rf"\s+{_HOUR}"
)
_IN_WORDS = {
    "three": 15, "four": 16, "five": 17, "six": 18, "seven": 19,
    "tres": 15, "cuatro": 16, "cinco": 17, "seis": 18, "siete": 19,
}  # fmt: skip
_EARLIEST, _LATEST = 15, 20

_I_WORK = (
    rf"\b(?:i\s?(?:['’]?m\s+|am\s+)?{_OFTEN}(?:work(?:ing)?|on)\s+(?:full[- ]time\s+)?(?:on\s+|the\s+)?"
    r"|je\s+(?:travaille|bosse|suis)\s+(?:à\s+temps\s+plein\s+)?|(?:trabajo|laburo|estoy)\s+(?:a\s+tiempo\s+completo\s+)?)"
)
_WEEKDAYS = r"(?:(?:mon(?:day)?s?\s*(?:-|–|to|through|thru)\s*fri(?:day)?s?|week\s?days|every\s?day|du\s+lundi\s+au\s+vendredi|(?:de\s+)?lunes\s+a\s+viernes)[\s,]*)?"
_OFFICE_HOURS = r"(?:from\s+|de\s+(?:las?\s+)?)?[6-9]\s*(?:h|:\d\d)?\s*(?:am\s*)?(?:-|–|to|till?|until|à|a)\s*(?:las\s+)?(?:[2-6]|1[4-8])\b"
# What work leaves free. Nights leave no morning after them, but who sleeps when is theirs to say.
_BESIDE = (
    (
        re.compile(
            rf"{_I_WORK}(?:{_WEEKDAYS}{_OFFICE_HOURS}|days\b|day\s+shifts?\b|during\s+the\s+day\b|mon(?:day)?s?\s*(?:-|–|to|through|thru)\s*fri(?:day)?s?\b|week\s?days\b"
            r"|(?:en\s+|de\s+)?journ[eé]e\b|le\s+jour\b|de\s+jour\b|de\s+d[ií]a\b|du\s+lundi\s+au\s+vendredi\b|(?:de\s+)?lunes\s+a\s+viernes\b)"
        ),
        ("evening", "weekend"),
    ),
    (
        re.compile(
            rf"{_I_WORK}(?:evenings?\b|nights?\b|night\s+shifts?\b|grave\s?yards?\b|late\s+shifts?\b|le\s+soir\b|de\s+(?:nuit|soir)\b|la\s+nuit\b|de\s+noche\b|por\s+las?\s+(?:noches?|tardes?)\b)"
        ),
        ("daytime", "weekend"),
    ),
    (
        re.compile(
            rf"{_I_WORK}(?:every\s+|all\s+|most\s+)?(?:week\s?ends?\b|saturdays?\b|les\s+(?:week-?ends?|fins\s+de\s+semaine)\b|la\s+fin\s+de\s+semaine\b|los\s+(?:fines\s+de\s+semana|s[aá]bados)\b)"
        ),
        ("daytime", "evening"),
    ),
)


def off_work(low: str) -> Iterator[tuple[int, int, str]]:
    """Yield begin, end and "evening" where somebody says when they get away from work.

    Who is free at two could come in the afternoon and in the evening: that is no limit.
    """
    for match in _OFF_AT.finditer(low):
        said = match["hour"]
        hour = _IN_WORDS.get(said) or hour_of(said, match["half"] or "")
        if _EARLIEST <= hour <= _LATEST:
            yield match.start(), match.end(), "evening"


def left_by_work(low: str) -> tuple[str, ...]:
    """Return the times that somebody's working hours leave; none where they say none, or several."""
    found = {times for pattern, times in _BESIDE if pattern.search(low)}
    return found.pop() if len(found) == 1 else ()
