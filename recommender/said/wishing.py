"""Where a wish begins: "I'd love to", "je cherche à", "me gustaría", and all that leads to the thing.

There are some eight hundred ways to wish. Whoever asks whether something is wished asks these
functions instead of writing the ways into a pattern of their own.
"""

import re

from recommender.said import openers as say
from recommender.said import wishes
from recommender.said.alternatives import Alternatives

# What is wished is another word: "interested in" begins no "interested investors".
_END = r"(?:\s+|(?<=[\s'’])|$)"
_WAYS = Alternatives(f"{wishes.BEGINNINGS}|{say.WISHING}", _END)
_SUBJECT = re.compile(r"(?:we|he|she|they|je|nous|on|elle|ella|il|yo|[eé]l|i)\s*")
_ADVERB = re.compile(say.ADVERB)
_MOST_ADVERBS = 3
_OF_OTHERS = re.compile(rf"(?:{say.WISH_OF_OTHERS}){_END}")
_JOINED = re.compile(
    r"(?:and|so|et|y|but|well|then|now|ahora|maintenant|au\s+lieu|instead|as[ií]\s+que|donc|alors),?\s+"
)
_MOST_JOINED = 3
_ASK = Alternatives(say.ASK, r"(?:\s+|(?<=['’])|$)")
_SMALL = re.compile(rf"(?:{say.SMALL_LEAD})(?:\s+|(?<=['’])|$)|[\s\x1f,;:.!?¿¡–—-]+")
# "I do hair and want to get licensed", "... and want a certificate for it".
_PROVEN = (
    r"(?:(?:to\s+)?(?:get|be|become|have|getting)\s+)?(?:(?:properly|officially|really|actually|legally|finally)\s+)?(?:(?:licen[sc]ed|certified|qualified|accredited|paid)|(?:my|an?|the|some|that)\s+(?:licen[cs]e|certificate|certification|cert|credential|ticket|papers?|qualification))(?:\s+(?:for|in|to\s+do)\s+(?:it|that|this|doing\s+(?:it|that|this))|\s+to\s+(?:prove|show)\s+(?:it|that)|\s+(?:that|which)\s+says\s+(?:i|so|it|that)\b.{0,25}|\s+(?:for|in)\s+(?:the\s+)?(?:canada|usa?|uk|states|england|australia|bc|ontario|alberta)|\s+here)?"
    r"|(?:to\s+)?(?:make\s+(?:it|this|that)|go|get)\s+(?:official|legit|legal|pro)"
    r"|(?:to\s+)?(?:earn|make|get)\s+(?:something|(?:some\s+|a\s+bit\s+of\s+|good\s+)?money|a\s+living|a\s+bit|paid|a\s+job|work)\s+(?:with|from|out\s+of|doing|for)\s+(?:that|it|this)"
    r"|(?:to\s+)?(?:turn|make)\s+(?:that|it|this)\s+(?:into\s+)?(?:a\s+|my\s+)?(?:jobs?|work|something|career|business|living|profession)"
)
_PROVEN_ASKED = re.compile(rf"(?:{_PROVEN})(?:\s+so\s+(?:that\s+)?i\s.{{0,40}})?")
# "I'd like that too": what the sentence before told of is wished.
_TOO = re.compile(
    rf"(?:(?:{_PROVEN})|(?:(?:to\s+)?(?:do|try|learn|be|have|faire|[eê]tre|hacer|ser)\b\s*)?(?:that|it|the\s+same(?:\s+(?:thing|one|job|work|kind\s+of\s+(?:thing|work)))?|one|pareil(?:le)?|l[ae]\s+m[eê]me(?:\s+chose)?|[cç]a|cela|en\s+[eê]tre|eso|lo\s+mismo|igual)?(?:\s+(?:(?:over\s+|right\s+)?here|now|(?:in|en|au|aux)\s+\w+(?:\s+\w+)?|ici|aqu[ií]|ac[aá]))*(?:(?:^|\s+)(?:too|as\s+well|myself|aussi|tambi[eé]n|moi\s+aussi|yo\s+tambi[eé]n))*)"
)
_ME_TOO = re.compile(
    rf"(?:and\s+|et\s+|y\s+)?(?:me\s+too|moi\s+aussi|yo\s+tambi[eé]n)\s*{_TOO.pattern}"
    r"|(?:and\s+|so\s+)?(?:that|this|those)(?:['’]s|\s+is|\s+are)?\s+(?:is\s+)?what\s+(?:i|we|he|she)\b.{2,40}"
    r"|(?:and\s+)?(?:that|this|it|those)(?:['’]d|\s+would|\s+could|\s+might|\s+will)\s+(?:\w+\s+){0,2}(?:do|suit|work|help|please|be|make|get|fit)\b.{0,25}"
    r"|that\s+i(?:['’]d|\s+would|\s+could)\s+(?:do|like|love|learn|take)\b.{0,25}"
    r"|(?:[cç]a|cela|ce)\s+(?:me\s+)?(?:serait|irait|ferait|conviendrait|m['’]irait)\b.{0,30}"
    r"|eso\s+(?:ser[ií]a|me\s+\w+r[ií]a|es\s+lo\s+que)\b.{0,30}|(?:de\s+)?verdad\s+que\s+(?:me\s+veo|s[ií]|quiero)"
    r"|(?:it\s+appeals\s+to\s+me|[cç]a\s+me\s+tente|(?:eso\s+)?me\s+(?:tienta|llama)|a\s+m[ií]\s+tambi[eé]n(?:\s+me\s+(?:gustar[ií]a|interesa|encantar[ií]a))?)"
)
# "I make jewelry and want to make a living from it".
_LIVING_OF_IT = re.compile(
    r"(?:(?:make|earn)\s+(?:a|my)\s+living\s+(?:from|with|off|out\s+of|doing)\s+(?:it|that|this)"
    r"|do\s+(?:it|that)\s+for\s+a\s+living|en\s+vivre|vivre\s+de\s+[cç]a|vivir\s+de\s+(?:eso|ello|esto))"
)
_LONGEST_TOO = 80
_OPENS = re.compile(say.OPENER)


def begins_with_wish(words: str) -> bool:
    """Tell whether words begin with a wish, whatever joins them to what was said before."""
    begins = [0]
    while len(begins) <= _MOST_JOINED and (joined := _JOINED.match(words, begins[-1])):
        begins.append(joined.end())
    return any(_wish(words, at, len(words)) for at in reversed(begins))


def is_question(words: str) -> bool:
    """Tell whether words begin by asking for what is wished: "which course for", "peut-on"."""
    return _ASK.match(words, 0, len(words)) is not None


def is_wished_too(words: str) -> bool:
    """Tell whether words only wish what was said before: "I'd like that too", "moi aussi"."""
    if len(words) > _LONGEST_TOO:
        return False
    wish = _wish(words, 0, len(words))
    if wish is not None and (
        _TOO.fullmatch(words, wish.end()) or _LIVING_OF_IT.fullmatch(words, wish.end())
    ):
        return True
    asked = _ASK.match(words, 0, len(words))
    if asked is not None and _PROVEN_ASKED.fullmatch(words, asked.end()):
        return True
    return bool(_ME_TOO.fullmatch(words))


def wishes_something(low: str, at: int = 0, end: int | None = None) -> bool:
    """Tell whether a wish begins at a place of a text, and more follows."""
    wish = _wish(low, at, len(low) if end is None else end)
    return wish is not None and (wish[0][-1].isspace() or wish[0][-1] in "'’")


def opens_statement(low: str, at: int, end: int) -> bool:
    """Tell whether a statement of the learner's begins at a place of a text."""
    return bool(_OPENS.match(low, at, end)) or wishes_something(low, at, end)


def after_lead(words: str) -> int:
    """Return where the thing wanted begins, after "I'd like to find a course in" and the like."""
    at = 0
    end = len(words)
    while found := _ASK.match(words, at, end) or _wish(words, at, end) or _SMALL.match(words, at):
        if found.end() == at:
            break
        at = found.end()
    return at


def _wish(low: str, at: int, end: int) -> re.Match[str] | None:
    """Return the match of a wish that begins at a place of a text."""
    for begin in _verbs(low, at, end):
        if (found := _WAYS.match(low, begin, end)) is not None:
            return found
    return _OF_OTHERS.match(low, at, end)


def _verbs(low: str, at: int, end: int) -> list[int]:
    """Return where the verb may stand: best after a subject and all adverbs, last at once."""
    begins = _after_adverbs(low, at, end)
    subject = _SUBJECT.match(low, at, end)
    if subject is not None:
        begins = [*_after_adverbs(low, subject.end(), end), *begins]
    return begins


def _after_adverbs(low: str, at: int, end: int) -> list[int]:
    places = [at]
    while len(places) <= _MOST_ADVERBS and (adverb := _ADVERB.match(low, places[-1], end)):
        places.append(adverb.end())
    return places[::-1]
