"""From when on somebody can learn, and between which days a life leaves time for it.

"From June on", "nothing before May", "January through April is when I'm free", "my contract ends
on 15 January, then". What ends by itself is not to be done by then.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from recommender.said.bounds import stands_alone
from recommender.said.days import ANY_DAY, DAY_PATTERN, days_of
from recommender.said.found import Found

_DAY = rf"(?<!\w)(?P<day>{DAY_PATTERN})(?!\w)"
_THE = r"(?:\s+(?:in|on|the|en|au|le|la|el|del?|du|d['’]|l['’]|mois\s+de|mes\s+de))*\s*"
_ONWARDS = re.compile(
    rf"{_DAY}\s+(?:on|onwards?|forward|or\s+(?:later|after)|ou\s+(?:apr[eè]s|plus\s+tard)|o\s+(?:despu[eé]s|m[aá]s\s+tarde|luego)|at\s+the\s+earliest|(?:para|en)\s+adelante|au\s+plus\s+t[oô]t|como\s+muy\s+pronto)\b(?!\s+(?:the|a|my|our)\b)"
    rf"|\b(?:at\s+the\s+earliest|au\s+plus\s+t[oô]t|como\s+(?:muy\s+)?pronto|no\s+sooner\s+than|reci[eé]n(?:\s+desde)?|[àa]\s+compter){_THE}(?<!\w)(?P<day2>{DAY_PATTERN})(?!\w)"
)
# "Nothing that starts before March", "j'peux pas prendre congé avant mai".
_NOT_BEFORE = re.compile(
    rf"(?<!sin\s)(?<!with\s)\b(?:nothing|no\s+(?:use|good)|can(?:['’]?t|not)|couldn['’]?t|(?:don['’]t|won['’]t|not)\s+have\s+(?:any\s+|the\s+|enough\s+)?time|(?:have|got)\s+no\s+time|ai\s+pas\s+(?:le\s+|de\s+)?temps|not\s+(?:free|possible|here|around|home|back)|nada|no\s+(?:puedo|podr[ée]|tengo\s+tiempo|estoy|estar[ée]|vuelvo|regreso)|rien|peux\s+pas|pourrai\s+pas|(?:suis|serai|reviens|rentre)\s+pas|pas\s+(?:libre|dispo\w*|possible))\s+(?:(?!finish|end|done|termin|fini|acab)[\w'’]+\s+){{0,5}}?(?:before|until|till|between\s+now\s+and|antes\s+del?|hasta|avant|d['’]ici){_THE}{_DAY}"
)
# "Cuando acabe la zafra, en abril".
_WHEN_OVER = re.compile(
    rf"\b(?:cuando|en\s+cuanto|una\s+vez\s+que)\s+(?:se\s+|me\s+|nos\s+|ya\s+)*(?:acabe|termine|nazca|salga|llegue|vuelva|regrese|empiece|comience|jubile|cierre|cumpla)\w*\b[^.;!?\d]{{0,40}}?,?\s(?:en|el|a\s+fines\s+de|a)\s+{_DAY}"
    rf"|\b(?:quand|lorsque|d[eè]s\s+que|une\s+fois\s+que)\s+[^.;!?,\d]{{2,30}}?\s(?:\w+ra|termine|commence|finit|reprend|ferme|s['’]arr[eê]te)\b[^.;!?\d]{{0,30}}?,?\s(?:en|le|au|[àa]\s+la)\s+(?<!\w)(?P<day2>{DAY_PATTERN})(?!\w)"
)
# "Can't start until my divorce is final in February".
_NOT_TILL = re.compile(
    rf"\b(?:(?:can(?:['’]?t|not)|couldn['’]t|no\s+puedo|peux\s+pas)\s+(?:[\w'’]+\s+){{0,3}}?|pas\s+(?=avant\s+qu)|no\s+(?=antes\s+de\s+que))(?:until|till|before|hasta\s+que|antes\s+de\s+que|avant\s+que?)\s+(?:[\w'’àé]+\s+){{1,6}}?(?:(?:in|on|en|au|le)\s+|\()(?:the\s+)?{_DAY}"
)
_SOONER_IS_NOT = re.compile(
    rf"{_DAY}[^.!?]{{0,30}}?\b(?:antes(?:\s+de\s+(?:es[ae]\s+(?:fecha|d[ií]a)|eso))?|avant(?:\s+(?:[cç]a|cette\s+date))?|before(?:\s+(?:that|then))?|sooner)\s+(?:\w+\s+){{0,2}}?(?:imposible|impossible|ni\s+hablar|no\b|not\b|can['’]?t)"
)
_FINE = re.compile(
    rf"{_DAY}\s+(?:(?:is|would\s+be|works|sounds|est|serait|me\s+va|me\s+viene|ser[ií]a|es)\s+(?:good|fine|ok(?:ay)?|best|great|perfect|ideal|bien|parfait|id[eé]al|bueno|perfecto)\b"
    r"|(?:s[ií]|oui|yes)(?=\s*(?:$|[,.;!]))|(?:(?:de\s+)?libre|free|off|intake|start(?!s|ed|ing)(?:\s+date)?|cohort)\b)"
    rf"|\b(?:session|d[eé]part|ingreso|convocatoria)\s+(?:de|d['’]|en)\s*(?<!\w)(?P<day2>{DAY_PATTERN})(?!\w)"
)
_FROM = re.compile(r"\b(?:from|[àa]\s+partir\s+d[eu]|desde|a\s+partir\s+del?)\s+(?:the\s+)?\Z")
_BEFORE = re.compile(r"\b(?:before|avant|antes\s+de)\s+(?:the\s+|la\s+|le\s+|el\s+)?\Z")
_OR_DAY = re.compile(rf"\s*,?\s*(?:or|ou|o)\s+(?:in\s+|en\s+)?{_DAY}")
_WHEN = re.compile(r"when|quand|lorsque|cuando|free|quiet|slow|libre|tranquil")
# "Winter is when I could go to school", "l'hiver, quand j'ai moins d'ouvrage".
_WHEN_FREE = re.compile(
    rf"{_DAY},?\s+(?:(?:is|are)\s+(?:my\s+)?(?:free|quiet|slow)\b|(?:c['’]est|est)\s+(?:libre|tranquille)\b|(?:lo|la)\s+tengo\s+libre\b|es\s+tranquil[oa]\b|(?:is\s+when|when|quand|lorsque|es\s+cuando|cuando)\s+(?:(?:i|we|je|j['’]|yo)\s*)?(?:can|could|have\s+(?:\w+\s+)?(?:time|less)|am\s+free|['’]m\s+free|peux|pourrais|suis\s+libre|ai\s+(?:(?:le|du|plus\s+de)\s+temps|moins\s+d['’])|puedo|tengo\s+(?:m[aá]s\s+)?(?:tiempo|menos)))"
)
_OF_SCHOOL = re.compile(rf"\brentr[eé]e\s+(?:en|de|d['’])\s*{_DAY}")
_NEW_YEAR = re.compile(
    r"\b(?:early\s+)?in\s+the\s+new\s+year\b|\bau\s+d[eé]but\s+de\s+l['’]ann[eé]e\b"
)
_FREE = r"(?:free|available|home|off|here|ashore|leave|break|vacation|holidays?|have|got|libres?|dispo\w*|chez\s+moi|puedo|tengo|en\s+casa|talking|nothing\s+to\s+do|no\s+work|laid\s+off|quiet|sans\s+(?:travail|emploi)|au\s+ch[oô]mage|sin\s+trabajo|desocupad[oa])"
_TO = r"(?:\s+(?:through|thru|to|(?:and\s+)?(?:till|until)|and|[àa]|au|(?:et\s+)?jusqu['’](?:[àa]|en|au)|(?:y\s+)?hasta|y)\s+|\s*[-–]\s*)"
_SPAN = re.compile(
    rf"(?P<free>\b{_FREE}\b[^.;!?\d]{{0,25}}?)?(?<!\w)(?P<first>{DAY_PATTERN}|mar(?=\s?[-–])){_TO}(?:the\s+|el\s+|le\s+)?(?P<last>{DAY_PATTERN}|(?<=-)mar)(?!\w)"
    rf"(?P<then>[^.;!?]{{0,12}}?\b(?:that['’]?s\s+when|thats\s+when|would\s+be|is\s+when|is\s+(?:good|fine|best|perfect)|works|ce\s+serait|c['’]est\s+parfait|parfait|perfecto|ser[ií]a|me\s+viene|i['’]?m\s+{_FREE}|je\s+suis\s+{_FREE}|estoy\s+{_FREE}))?"
)
# "A course Jan-Mar": asked for between these days, which are no season of work.
_ASKED = re.compile(
    r"\b(?:courses?|class(?:es)?|training|program(?:me)?|something|anything|learn|study|cours|formation|quelque\s+chose|apprendre|cursos?|clases?|algo|aprender|estudiar)\b[^.;!?]{0,40}\Z"
)
_ENDING = re.compile(
    r"\b(?:contrat?s?|contracts?|contratos?|cdd|placement|lease|bail|pr[eé]avis|semester|semestre|term|trimestre|season|saison|temporada|zafra|harvest|tour|(?P<kept>sentence|parole|deployment|enlistment|condamnation|peine|condena)|(?P<stay>visas?|visado|permits?|permis(?!\s+[a-d]\b)|permiso)|stage|internship|probation|parental\s+leave|cong[eé])\b[^.,;!?\d]{0,25}?"
    rf"\b(?:ends?|ending|finish(?:es|ed)?|(?:is\s+|be\s+)?(?:over|done|up)|runs?\s+(?:out|until|till?)|(?:court|dure|va)\s+jusqu['’](?=(?:au|en|[àa])\b)|expires?|s['’]ach[eè]ve|se\s+termine|finit|prend\s+fin|(?:se\s+)?(?:me\s+)?(?:termina|acaba|acabe|vence|cierra))(?:\s*\b(?:on|in|by|at|le|el|en|au|[àa]|the)\b){{0,2}}\s*{_DAY}"
    rf"|\b(?:se\s+me\s+(?:acab[ae]|termina|vence)|i['’]?m\s+(?:finished|done|retiring)|i\s+retire|me\s+jubilo|je\s+prends\s+ma\s+retraite|cierra|closes?|ferme)\b(?!\s+(?:with|de|of)\b)[^.,;!?\d]{{0,30}}?(?:on|in|le|el|en)\s+(?:the\s+)?(?P<day2>(?<!\w){DAY_PATTERN})(?!\w)"
)
# What follows from an end: only then does it say from when on somebody can.
_SO = re.compile(
    r"[^!?]{0,60}?\b(?:then|after\s+that|so\b(?!\s+(?:nothing|not|done|finished|it\s+(?:must|has|needs))\b)|free|available|start\w*|begin\w*|dispo\w*|libre|ensuite|apr[eè]s|donc|puedo|podr[ií]a|empez\w+|empiez\w+|despu[eé]s|luego|le\s+entro|ya)\b"
)
_ONCE = re.compile(
    r"\b(?:once|when|after|as\s+soon\s+as|cuando|una\s+vez|apr[eè]s|quand|d[eè]s)\b[^.;!?,]{0,20}\Z"
)
_BY_THEN = re.compile(
    r"\b(?:finish\w*|done|over|ends?|wrapped\s+up|complet\w+|ready|certified|trained|qualified|learn\w*|get|termin\w+|fini\w*|acab\w+|list[oa]|qualifi\w+|certifi\w+|form[eé]e?|dipl[oô]m\w+|titulad[oa])\b[^.;!?]{0,40}?\b(?:by\s+then|(?<!\w)(?:[àa]|d['’]ici)\s+ce\s+moment(?:[-\s]l[àa])?|para\s+(?:ese\s+momento|entonces)|(?:by|for|pour|para)\s+(?:that\s+(?:date|day)|cette\s+date|ese\s+d[ií]a|esa\s+fecha)|(?<!nothing\s)(?<!not\s)(?<!rien\s)(?<!pas\s)(?<!nada\s)(?P<before>(?:avant|antes)(?=\s*(?:$|[,.;!?]))|(?:before|avant|antes\s+de)\s+(?:then|that(?:\s+(?:date|day))?|it|cette\s+date|[cç]a|cela|esa\s+fecha|ese\s+d[ií]a|eso)))(?=\s*(?:$|[,.;!?]|as\b|comme\b|como\b|and\b|but\b|is\b|please\b|et\b|mais\b|y\b|pero\b|si\b|if\b))"
)
_MUST_BEFORE = re.compile(
    r"\b(?:must|has\s+to|have\s+to|needs?\s+to|should|want\s+(?:it|this|to))\s+(?:be\s+)?(?:finish\w*|done|over|complet\w+|ready|certified|trained)\s+(?P<before>before(?=\s*(?:$|[,.;!?])))"
)
_UNTIL_THEN = re.compile(
    r"\b(?:nothing|not|rien|nada|no)\s+(?:past|after|later\s+than|apr[eè]s|despu[eé]s\s+de)\s+(?:that|[cç]a|cette\s+date|eso|esa\s+fecha)\b|\b(?P<before>d['’]ici\s+l[àa]|de\s+aqu[ií]\s+a\s+entonces|(?<=so\s)before\s+(?:that|then|it)|(?<=donc\s)avant(?=\s*(?:$|[,.;!?]))|(?<=que\s)antes(?=\s*(?:$|[,.;!?])))(?!\w)"
)
_FROM_THEN = re.compile(
    r"\b(?:from\s+then(?:\s+on)?|from\s+that\s+(?:date|day)|as\s+of\s+then|(?:not|nothing)\s+before\s+(?:then|that)|(?<=so\s)after\s+(?:that|then)|(?<=donc\s)apr[eè]s(?:\s+[cç]a)?(?=\s*(?:$|[,.;!]))|(?<=que\s)despu[eé]s(?:\s+de\s+eso)?(?=\s*(?:$|[,.;!]))|de\s+ah[ií]\s+en\s+(?:adelante|m[aá]s)|from\s+there\s+on|[àa]\s+(?:compter|partir)\s+de\s+(?:cette\s+date|l[àa])|pas\s+avant(?:\s+cette\s+date|(?=\s*(?:$|[,.;!?])))|a\s+partir\s+de\s+(?:esa\s+fecha|ese\s+d[ií]a|ah[ií]|entonces))\b"
)
# "Lost my job at the mill on October 3rd": not the day that is meant by then.
_HAPPENED = re.compile(
    r"\b(?:lost|left|quit|moved|arrived|came|started|began|finished|graduated|had|was|were|born|perdu|quitté|arrivée?|fini|eu|commencé|licenciée?|perdí|llegué|dejé|terminé|empecé|despidieron)\s[^.;!?]*\Z"
)
# "My contract ends on 15 January. From the 16th": the same month.
_FROM_THE = re.compile(
    r"\b(?:from\s+the|[àa]\s+partir\s+du|a\s+partir\s+del|desde\s+el|d[eè]s\s+le)\s+(?P<n>\d{1,2})(?:st|nd|rd|th)?(?=\s*(?:$|[,.;!?]|on\b|onwards?\b|i\b|je\b|estoy\b|puedo\b|ya\b))"
)
# Days of the week say when in a week, not from when on.
_OF_A_WEEK = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|tomorrow|demain|ma[nñ]ana"
)
_LONGEST_START = 31
_LONGEST_END = 40


def starting(low: str, today: date) -> Iterator[Found]:
    """Find more days that limit start or finish; a phrase that says none says that it is no limit.

    Args:
        low: A text in lower case that names a day.
        today: Day that "March" is told from.
    """
    for pattern in (_ONWARDS, _NOT_BEFORE, _NOT_TILL, _WHEN_OVER, _SOONER_IS_NOT):
        yield from (
            _from(match, today) for match in pattern.finditer(low) if _is_ahead(match, today)
        )
    for pattern in (_FINE, _OF_SCHOOL):
        yield from _windows(pattern, low, today)
    for match in _NEW_YEAR.finditer(low):
        if stands_alone(low, *match.span()):
            yield Found(*match.span(), {"start_after": date(today.year + 1, 1, 1)})
    yield from _free_then(low, today)
    yield from _spans(low, today)
    yield from _endings(low, today)
    yield from _then(low, today)


def _named(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return next((said for name, said in groups.items() if said and name.startswith("day")), "")


def _is_ahead(match: re.Match[str], today: date) -> bool:
    days = days_of(_named(match), today)
    return days is not None and days[1] >= today and not _OF_A_WEEK.search(_named(match))


def _from(match: re.Match[str], today: date) -> Found:
    days = days_of(_named(match), today) or (today, today)
    return Found(*match.span(), {"start_after": max(days[0], today)})


def _windows(pattern: re.Pattern[str], low: str, today: date) -> Iterator[Found]:
    """Find months that would do to begin in."""
    for match in pattern.finditer(low):
        days = days_of(_named(match), today)
        is_season = match[0].endswith(("intake", "cohort"))
        is_long = not is_season and days is not None and (days[1] - days[0]).days > _LONGEST_START
        # "I get Christmas off".
        is_long = is_long or (days is not None and days[0] == days[1] and match[0].endswith("off"))
        if days is None or _BEFORE.search(low, 0, match.start()):
            continue
        if days[1] < today or is_long or _OF_A_WEEK.search(_named(match)):
            continue
        another = _OR_DAY.match(low, match.end())
        later = days_of(another["day"], today) if another else None
        end, last = (another.end(), later[1]) if another and later else (match.end(), days[1])
        says = {"start_after": max(days[0], today), "start_by": max(last, days[1])}
        if _FROM.search(low, 0, match.start()):
            # "Anything from 11 January is fine".
            del says["start_by"]
        yield Found(match.start(), end, says)


def _free_then(low: str, today: date) -> Iterator[Found]:
    """Find a month or a season in which somebody has time."""
    if _WHEN.search(low) is None:
        return
    for match in _WHEN_FREE.finditer(low):
        days = days_of(match["day"], today)
        if days is not None and days[0] < days[1] and days[1] >= today:
            says = {"start_after": max(days[0], today), "finish_by": days[1]}
            yield Found(match.start(), match.end("day"), says)


def _spans(low: str, today: date) -> Iterator[Found]:
    """Find two days between which somebody has time."""
    for match in _SPAN.finditer(low):
        # "Jan-Mar": by itself "mar" is the sea.
        first, last = (
            days_of("march" if match[name] == "mar" else match[name], today)
            for name in ("first", "last")
        )
        asked = _ASKED.search(low, max(0, match.start() - _LONGEST_END), match.start())
        is_free = match["free"] or match["then"] or asked
        if not is_free or first is None or last is None:
            continue
        begin = max(first[0], today)
        if not begin <= first[1] < last[1]:
            continue
        if _OF_A_WEEK.search(match["first"]) or _OF_A_WEEK.search(match["last"]):
            continue
        yield Found(*match.span(), {"start_after": begin, "finish_by": last[1]})


def _endings(low: str, today: date) -> Iterator[Found]:
    """Find what ends on a day: no day to be done by, and one to begin after if that is said."""
    for match in _ENDING.finditer(low):
        days = days_of(_named(match), today)
        before = low[max(0, match.start() - _LONGEST_END) : match.start()]
        is_told = days is not None and days[1] >= today
        is_so = match["kept"] or (
            not match["stay"] and (_SO.match(low, match.end()) or _ONCE.search(before))
        )
        says = {"start_after": max(days[0], today)} if days and is_told and is_so else {}
        yield Found(*match.span(), says)


def _then(low: str, today: date) -> Iterator[Found]:
    """Find "by that date" and "from then on", said after the one day of a text."""
    yield from _in_the_same_month(low, today)
    ends = (
        (_BY_THEN, "finish_by"),
        (_MUST_BEFORE, "finish_by"),
        (_UNTIL_THEN, "finish_by"),
        (_FROM_THEN, "start_after"),
    )
    for pattern, name in ends:
        then = pattern.search(low)
        if then is None:
            continue
        named = [
            match
            for match in ANY_DAY.finditer(low, 0, then.end())
            if not _HAPPENED.search(low, max(0, match.start() - _LONGEST_END), match.start())
        ]
        days = days_of(named[0]["day"], today) if len(named) == 1 else None
        if days is None or days[1] < today:
            continue
        is_before = name == "finish_by" and then["before"]
        by = days[0] - timedelta(days=1) if is_before else days[1]
        day = max(days[0], today) if name == "start_after" else by
        if day >= today:
            yield Found(*then.span(), {name: day})


def _in_the_same_month(low: str, today: date) -> Iterator[Found]:
    for match in _FROM_THE.finditer(low):
        named = [each for each in ANY_DAY.finditer(low) if each.end() <= match.start()]
        days = days_of(named[-1]["day"], today) if named else None
        number = int(match["n"])
        if days is None or not days[0].day <= number <= _LONGEST_START:
            continue
        try:
            yield Found(*match.span(), {"start_after": max(days[0].replace(day=number), today)})
        except ValueError:
            continue
