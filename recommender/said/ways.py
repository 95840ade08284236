"""Ways and times of learning: online, in person, evenings; never where or when one works."""

import re
from collections.abc import Iterator

from recommender.said.found import Found

_NO = r"(?P<no>(?:not?|never|can['’]?t\s+(?:do|study|come|make)|cannot\s+(?:do|come)|don['’]?t\s+(?:like|want)|hate|rather\s+not|pas|sans|no\s+puedo|sin|nada\s+de)\s+(?:do\s+|en\s+|de\s+|le\s+|les\s+|los\s+|las\s+)?(?:[oi]n\s+)?)?"
_SOLD_ONLINE = (
    r"(?!\s*(?:store|shop|shops|stores|business|businesses|marketing|sales|security|safety|content|ads|presence|communit|retail"
    r"|brand|media|banking|gaming|games|platform|sellers?|selling|job|jobs|work\b|position|career|customers))"
)
_DELIVERY = (
    ("online", re.compile(
        rf"\b{_NO}(?:(?:fully|entirely|only|all|completely|100\s?%|mostly)\s+)?(?:on-?line{_SOLD_ONLINE}|(?:fully|100\s?%|completely|entirely)\s+remote|remote(?=\s+(?:only|course|class|learning|study|training))|over\s+the\s+internet|virtual(?:ly)?(?=\s*(?:$|[,.;!]|class|course|only))"
        r"|distance\s+(?:learning|education|course)|(?:study|learn|studying|learning|courses?|class(?:es)?|do\s+it|train\w*)\s+(?:remotely|from\s+home|at\s+home)"
        r"|remotely(?=\s*(?:$|[,.;!]))|from\s+home(?=\s*(?:$|[,.;!]))|en\s+ligne|[àa]\s+distance|depuis\s+(?:chez\s+moi|la\s+maison)|en\s+l[ií]nea|a\s+distancia|desde\s+(?:mi\s+)?casa|por\s+internet)(?:\s+only)?"
    )),
    ("in_person", re.compile(
        rf"\b{_NO}(?:in[- ]person|face[- ]to[- ]face|on[- ](?:campus|site)|in\s+(?:a|the)\s+(?:real\s+)?classroom|en\s+personne|en\s+pr[eé]sentiel|pr[eé]sentiel|presencial(?:es)?|en\s+persona)(?:\s+only)?\b"
    )),
    ("hybrid", re.compile(rf"\b{_NO}(?:hybrid|blended|partly\s+online|half\s+online|hybride|h[ií]brid[oa]|semipresencial)(?!\s*(?:car|cars|vehicle|vehicles|electric|and\s+electric|v[eé]hicule|auto|coche))\b")),
)  # fmt: skip
_ALREADY_ONLINE = re.compile(
    r"\b(?:sell(?:ing|s)?|buy(?:ing)?|shop(?:ping)?|work(?:ing|s)?|job|business|things|products?|clothes|crafts?|store|vend(?:re|er|o)|travailler|trabajar)\s+(?:\w+\s+){0,3}\Z"
)
_TIMES = r"(?:(?:one|two|three|four|a\s+few|an?|\d|une?|deux|trois|un[ao]?|dos|tres)\s+(?=even|night|week|soir|noche|tarde))?"
_ONLY_TIME = r"(?:\s+(?:a|per|each|every|par|por)\s+(?:week|semaine|semana))?(?:\s+(?:only|class(?:es)?|courses?|programs?))?"
_SCHEDULE = (
    ("evening", re.compile(
        rf"\b{_NO}{_TIMES}(?:(?:in\s+the\s+|during\s+the\s+|on\s+|only\s+|some\s+|weekday\s+|weeknight\s+|at\s+)*(?:evenings|weeknights|nights(?!\s+(?:shift|audit)))|in\s+the\s+evening|at\s+night|evening(?=\s+(?:or|and)\s+(?:weekend|saturday|day))|evening\s+(?:class(?:es)?|courses?|programs?|only|lessons?)|night\s+(?:school|class(?:es)?|courses?)"
        r"|after\s+(?:work|(?:[4-8]|1[6-9])\s*(?:pm|p\.m\.|h\b)|[4-8](?=\s*(?:$|[,.;!]|only|and|or))|five|six|supper|dinner|my\s+shift)|(?:en\s+|les?\s+|pendant\s+les\s+|cours\s+du\s+)?(?:soir(?:s|[eé]es?)?)\b|(?:por\s+(?:la|las)\s+|de\s+|en\s+la\s+)(?:noches?|tardes?))" + _ONLY_TIME
    )),
    ("weekend", re.compile(
        rf"\b{_NO}(?:(?:on\s+|at\s+|the\s+|only\s+|during\s+(?:the\s+)?)*(?:weekends?|week-ends?|saturdays?|sundays?)(?!\s+(?:manager|supervisor|job|shift|staff))|(?:la\s+|les\s+|le\s+|en\s+|los\s+)?(?:fins?\s+de\s+semaine|samedis?|dimanches?|fin(?:es)?\s+de\s+semana|s[aá]bados?|domingos?))" + _ONLY_TIME
    )),
    ("daytime", re.compile(
        rf"\b{_NO}(?:daytimes?|during\s+(?:the\s+)?(?:days?|school\s+hours)|(?:on\s+)?weekdays|days\s+only|(?:in\s+the\s+|only\s+|on\s+|weekday\s+)*mornings?(?=\s*(?:$|[,.;!)]|only|and|or|class|course))|monday\s+(?:to|-|through)\s+friday(?:\s+\d{1,2}\s*(?:am)?\s*(?:to|-)\s*\d{1,2}\s*(?:pm)?)?|(?:while|when)\s+(?:the|my)\s+kids\s+are\s+(?:at|in)\s+school|en\s+journ[eé]e|de\s+jour\b|(?:le\s+|les\s+)matins?|la\s+journ[eé]e|durante\s+el\s+d[ií]a|por\s+la(?:s)?\s+ma[nñ]anas?)" + _ONLY_TIME
    )),
    ("self_paced", re.compile(
        rf"\b{_NO}(?:self[- ]paced|self[- ]study|(?:at|in)\s+my\s+own\s+(?:pace|time|speed)|(?:my\s+)?own\s+pace|[àa]\s+mon\s+rythme|a\s+mi\s+(?:propio\s+)?ritmo)\b"
    )),
)  # fmt: skip
_WORKING_TIME = re.compile(
    r"\b(?:work(?:ing|s|ed)?|shifts?|busy|travaill\w*|trabaj\w*)\s+(?:\w+\s+){0,2}\Z"
)
_ALL = {
    "delivery": ("online", "in_person", "hybrid"),
    "schedule": ("daytime", "evening", "weekend", "self_paced"),
}


def ways(low: str) -> Iterator[Found]:
    """Find acceptable ways of delivery."""
    yield from _choices("delivery", _DELIVERY, low, _ALREADY_ONLINE)


def times(low: str) -> Iterator[Found]:
    """Find acceptable times."""
    yield from _choices("schedule", _SCHEDULE, low, _WORKING_TIME)


def _choices(
    limit: str,
    patterns: tuple[tuple[str, re.Pattern[str]], ...],
    low: str,
    elsewhere: re.Pattern[str],
) -> Iterator[Found]:
    """Find what is wanted of a kind; if only something is refused, the rest is wanted."""
    wanted: list[str] = []
    refused: list[str] = []
    spans: list[tuple[int, int]] = []
    for name, pattern in patterns:
        for match in pattern.finditer(low):
            if elsewhere.search(low[max(0, match.start() - 40) : match.start()]):
                continue
            (refused if match["no"] else wanted).append(name)
            spans.append(match.span())
    if not spans:
        return
    chosen = wanted or [each for each in _ALL[limit] if each not in refused]
    says = {limit: tuple(each for each in _ALL[limit] if each in chosen)}
    for start, end in spans:
        yield Found(start, end, says)
