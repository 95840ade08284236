"""Where what people say is cut: into sentences, and these into pieces with one statement each."""

import re
from collections.abc import Iterator

from recommender.said import openers as say
from recommender.said.found import BLANK
from recommender.said.telling import TOLD_OF
from recommender.said.wishing import opens_statement

# A clause ends at a stop, a semicolon, a colon, a line; before "but"; at a comma; before an "and"
# that opens a new statement of the learner's; before "I want" in the middle of a sentence.
_HARD = re.compile(
    rf"[.!?¿¡]+(?=[\s{BLANK}]|$)|[¿¡?]+|[;\n\r•|]+|:(?=[\s{BLANK}]|$)|\s+[-–—]+\s+|(?<!thing),?\s+(?:but|mais|pero|yet|though|although|however|whereas|cependant|aunque)\b(?!\s+also)[\s,]*"
    rf"|(?P<why>(?:^|,?\s+)(?:because(?!\s+of)|since\s+(?=i\b|my\b|it\s)|as\s+(?=i\s+(?!a\b))|parce\s+qu(?:e\b|['’])|car(?=\s+je|\s+j['’]|\s+mon)|(?:cause|cos|cuz|coz|bc)(?=\s+(?:i\b|i['’]|my\b|it\b|it['’]))|porque|puisque|ya\s+que)\s+)"
)
_SOFT = re.compile(
    rf"\s*,\s*|\s*\((?=\S)|(?<=\S)\)\s*|[\s{BLANK}]+(?:so|donc|as[ií]\s+que)\s+(?={BLANK}|(?:must|needs?\s+to|has\s+to|il\s+faut|tiene\s+que)\b)|\s+(?:and|et|y)\s+(?=\w+\s+(?:years?|ans|ann[eé]es|a[nñ]os)\s+(?:in|at|as|of|with|en|comme|como|de|dans|à)\b)|\s+and\s+(?=(?:work|get\s+a\s+job|become|learn)\b)|\s+y\s+(?=a\s+m[ií]\s)|\s+et\s+(?=moi\s)|\s+and\s+(?=(?:me\s+too|says?|said|thinks?|reckons)\b)|\s+who(?=['’]d\b)|\s+(?=(?:except(?:\s+for)?|sauf|hormis|except[eé]|salvo|excepto)\s+\w)|\s+(?=menos\s+(?!de\b|que\b|mal\b|\d)\w)|\s+who\s+(?=wants?\b|would\b|needs?\b)"
    # Of two statements: "... and it costs", "... so maybe", "... pis", "... o sea".
    rf"|\s+(?:and|et|y)\s+(?={TOLD_OF})|\s+so\s+(?=(?:maybe|perhaps|probably|now)\b|{TOLD_OF})|[\s{BLANK}]+(?:and|et|y)\s+(?=(?:has|was|m['’]a|m['’]ont|me\s+\w+(?:ó|aron|ieron))\s)|[\s{BLANK}]+(?:donc|as[ií]\s+que|pis|du\s+coup|sinon|o\s+sea)\s+"
    rf"|{BLANK}\s*(?:to\s+spend\s+(?:on|for)|for|on|to(?=\s+(?:become|learn|get|train))|toward|pour|para)\s+(?=\w)"
    rf"|(?P<gap>\s+(?:d['’]|(?:de|à|pour|para|to)\s+)(?=(?:apprendre|aprender|devenir|convertirme|learn|become)\b)|\s+(?=(?:that|which|qui|que)\s+(?:isn['’]t|is\s+not|aren['’]t|n['’]est\s+pas|ne\s+soit\s+pas|no\s+sean?)\b)|\s+(?=(?:looking\s+(?:at|for|to|into)|hoping\s+(?:to|for)|wanting\s+to|interested\s+in)\b)|\s+(?={say.PLAIN_WISH}))"
    rf"|(?P<when>[\s{BLANK}]+(?=(?:when|while|whenever|if|unless|quand|pendant\s+que|tant\s+que|cuando|mientras)\s+(?!{say.PLAIN_WISH}){say.SUBJECT}|si\s+(?:je\b|j['’]|c['’]est\b|mon\s|ma\s|mes\s|me\s+\w|mi\s|mis\s)))"  # Last: what follows is looked at in `_cuts`.
    rf"|(?P<then>[\s{BLANK}]+(?:and|so|et|donc|alors|y|as[ií]\s+que|or|o|e|ou)\s+)"
)
_NO_NEW_CLAUSE = re.compile(say.NO_NEW_CLAUSE)
# "I wonder if I can", "know how it is when they": what follows is what is asked.
_ASKED = re.compile(
    r"\b(?:know\w*|check\w*|test\w*|verify|find\s+out|decide|judge|measure|v[eé]rifi\w+|comprobar|says?|said|dit|dice|what['’]s\s+next|wonder\w*|ask\w*|see|sure|tell\s+\w+|even|only|savoir|sais|demand\w+|voir|m[eê]me|s[eé]|saber|pregunt\w+|ver|incluso)\s*\Z"
)
# "Do I need maths to become an electrician?"
_NEED_FOR = re.compile(
    r"\b(?:do(?:es)?\s+(?:i|you|one)\s+(?:really\s+)?need|faut-il|hace\s+falta)\b"
)
_LOOK_BACK = 12


def sentences(low: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where each sentence begins and ends, and whether it is a reason for another."""
    start, is_reason = 0, False
    for found in [*_HARD.finditer(low), None]:
        end = found.start() if found else len(low)
        if end > start:
            yield start, end, is_reason
        if found is None:
            return
        is_reason = found["why"] is not None
        start = found.end()


def pieces(low: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the pieces of a sentence between commas, and where a new statement begins.

    Each comes with whether it names what a limit is for: "$300 for a course in welding".
    """
    at, is_for = start, False
    for found in _cuts(low, start, end):
        is_gap = found["gap"] is not None
        if is_gap and _NEED_FOR.search(low, start, found.start()):
            continue
        if is_gap and _NO_NEW_CLAUSE.search(
            low, max(start, found.start() - _LOOK_BACK), found.start()
        ):
            continue
        if found["when"] is not None and _ASKED.search(low, start, found.start()):
            continue
        yield at, found.start(), is_for
        is_for = BLANK in found[0] and not is_gap and found["when"] is None
        at = found.end()
    yield at, end, is_for


def _cuts(low: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield where a sentence may be cut; an "and" cuts only before a new statement."""
    at = start
    while found := _SOFT.search(low, at, end):
        if found["then"] is None or opens_statement(low, found.end(), end):
            yield found
            at = found.end()
        else:
            at = found.start() + 1
