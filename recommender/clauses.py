"""Words without their limits -> clauses: an aim, what is done now, what is held, what not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Role = Literal["aim", "background", "held", "avoid", "nothing"]

_FIRST_PERSON = (
    r"i\b|i['’]?(?:m|ve|d|ll)\b|we\b|je\b|j['’]|nous\b|yo\b|quiero\b|quisiera\b|me\s+gustar[ií]a\b|busco\b|soy\b|tengo\b"
    r"|trabajo\b|he\s+trabajado\b|estoy\b|necesito\b|llevo\b"
)
_WANT = (
    r"(?:(?:i|we)\s*)?(?:(?:really|just|also|now|still|then)\s+)*"
    r"(?:want(?:ing|ed)?(?:\s+to)?|wanna|would\s+(?:really\s+)?(?:like|love)(?:\s+to)?|['’]d\s+(?:really\s+)?(?:like|love|rather)(?:\s+to)?"
    r"|wish\s+to|hop(?:e|ing)\s+to|need(?:\s+to)?|plan(?:ning)?\s+to|aim(?:ing)?\s+to|am\s+looking\s+(?:for|to)|['’]?m\s+looking\s+(?:for|to)|looking\s+(?:for|to(?=\s+\w))"
    r"|am\s+(?:interested\s+in|trying\s+to|hoping\s+to|thinking\s+(?:of|about))|['’]?m\s+(?:interested\s+in|trying\s+to|hoping\s+to|thinking\s+(?:of|about))|interested\s+in|thinking\s+(?:of|about)"
    r"|dream(?:ing)?\s+of|(?:my\s+)?(?:goal|dream|plan)\s+is\s+(?:to\s+)?|(?:get|move|break|switch|go)(?:ting|ing)?\s+into|(?:like|love|enjoy)(?:s)?(?:\s+to)?(?=\s+\w)|learn(?:\s+(?:how\s+)?to|\s+about)?|become|becoming|retrain\s+(?:as|for|in)|train\s+(?:as|for|in)|study(?:ing)?"
    r"|my\s+\w+\s+(?:wants?|needs?|would\s+like)(?:\s+to)?|teach\s+me(?:\s+to)?|help\s+me(?:\s+to)?|show\s+me|find\s+me|give\s+me|do\s+you\s+have|is\s+there|are\s+there"
    r"|je\s+(?:veux|voudrais|souhaite|cherche|d[eé]sire)|j['’]?(?:aimerais|ai\s+envie\s+d[e'’])|aimerais|voudrais|veux|cherche|devenir|apprendre(?:\s+[àa])?|me\s+former\s+(?:en|[àa]|au)"
    r"|quiero|quisiera|me\s+gustar[ií]a|busco|necesito|espero|aprender(?:\s+a)?|ser\b|convertirme\s+en|estudiar)"
)
# What stands before the thing that is wanted and says nothing about it.
_LEAD = re.compile(
    rf"(?:(?:{_WANT}"
    r"|what(?:['’]s|\s+is)\s+the\s+\w+\s+way\s+to|(?:can|could)\s+(?:i|you|we)(?:\s+do)?|(?:switch|move|change)(?:ing)?\s+from\s+\w+(?:\s+\w+)?\s+(?:to|into)|is\s+it\s+possible\s+to|(?:that\s+)?(?:counts?|leads?)\s+(?:towards?|to)"
    r"|(?:goal|objective|objectif|meta)\s*:|(?:a\s+)?way\s+into|into|hi|hello|hey|bonjour|salut|hola|please|ok(?:ay)?|so|well|also|and|but|or|maybe|perhaps|ideally|preferably|then|now|etc|et|ou|mais|y|o|pero|just|really|svp|actually|instead"
    r"|something|anything|some\s+(?:kind|sort)\s+of|quelque\s+chose|algo|to|the\s+next|my|i|je|yo|am|['’]m|be\s+able\s+to|know\s+how\s+to|pouvoir|poder"
    r"|(?:be|become|becoming|work(?:ing)?\s+as|get\s+(?:a\s+)?(?:job|work)\s+(?:as|in|with)|(?:a|an)?\s*(?:new\s+|better\s+)?(?:job|career|position)\s+(?:as|in|with)|(?:what|which\s+courses?)\s+(?:can|could|should|would|do)\s+i\s+(?:learn|study|take|do|need)(?:\s+(?:to|for))?|how\s+(?:do|can|could)\s+i|what\s+(?:do\s+)?(?:you\s+have|is\s+there)|(?:que|quoi)\s+(?:puis-je|dois-je)\s+(?:apprendre|faire)(?:\s+pour)?|(?:qu[eé])\s+(?:puedo|debo)\s+(?:estudiar|aprender|hacer)(?:\s+para)?|(?:be|être|ser)\s+(?:un|une|una)|travailler\s+comme|trabajar\s+(?:como|de))"
    r"|(?:a|an|any|some|one|une?|una?|unos|the|des|de\s+la|le|la|les|el)(?=\s|$)"
    r"|(?:(?:good|best|nice|new|right|online|evening|weekend|short|quick|cheap|free|affordable|certified|accredited)\s+)*(?:courses?|class(?:es)?|programs?|programmes?|training|certificates?|certifications?|credentials?|micro-?credentials?|diplomas?|formations?|cours|cursos?|certificados?|formaci[oó]n)\s+(?:in|on|for|about|to\s+(?:be|become|get)|that|which|with|en|de|d['’]|sur|pour|para|sobre)"
    r"|(?:about|on|in|for|with|as|of)(?=\s))(?:\s+|(?<=['’])|$)|[\s,;:.!?¿¡–—-]+)+",
)
_BARE_LEAD = re.compile(r"^(?:an?|the|une?|una?|some|les?|la|el|los|las)\s+", re.IGNORECASE)

# A clause ends at a stop, a semicolon, a line; before "but"; before a comma or an "and" that
# opens a new statement of the learner's.
_OPENER = rf"(?:{_FIRST_PERSON}|{_WANT}(?=\s)|also\b|maybe\b|my\b|no\b|not\b|nothing\b|never\b|without\b|don['’]?t\b|avoid\b|aussi\b|pas\b|sans\b|mon\b|ma\b|tambi[eé]n\b|sin\b|nada\b|mi\b|anything\s+but\b|except\b|sauf\b|excepto\b|salvo\b)"
_BREAK = re.compile(
    rf"(?<=[^.\s])[.!?¿¡]+(?:\s+|$)|[;\n\r•|]+|\s+[-–—]+\s+|(?<!thing),?\s+(?P<but>but|mais|pero|yet|though|although|however)\b[\s,]*"
    rf"|,?\s+(?P<why>because|since\s+(?=i\b|my\b)|as\s+(?=i\b)|parce\s+que?|car(?=\s+je|\s+j['’])|porque|puisque)\s+"
    rf"|,\s*(?=(?:and\s+|et\s+|y\s+|or\s+)?{_OPENER})|\s+(?:and|so|et|donc|y|or|e)\s+(?={_OPENER})|\s+who\s+(?=wants?\b|would\b|needs?\b)",
)

_AVOID = re.compile(
    r"(?:(?:i['’]?m|i\s+am|i|je|yo)\s*)?(?:but\s+)?(?:(?:do\s+not|don['’]?t|did\s+not)\s+(?:really\s+)?(?:want|like|enjoy|wish)(?:\s+(?:to(?:\s+(?:do|work\s+(?:in|with|as)|be))?|any(?:thing)?(?:\s+(?:in|with|to\s+do\s+with))?))?"
    r"|hate|can['’]?t\s+stand|avoid(?:ing)?|would\s+rather\s+not|['’]d\s+rather\s+not|rather\s+not|not\s+interested\s+in|(?:am\s+)?not\s+into|(?:any|every)thing\s+(?:but|except)|except(?:\s+for)?|no\s+more|never\s+again|tired\s+of|sick\s+of|fed\s+up\s+with"
    r"|nothing\s+(?:in|with|to\s+do\s+with|like|related\s+to)|not(?:\s+(?:in|as|with|to|any))?|no|without"
    r"|(?:je\s+)?(?:ne\s+|n['’])?(?:veux|aime)\s+pas(?:\s+(?:de|faire|travailler\s+(?:dans|avec)))?|pas(?:\s+(?:de|dans))?|rien\s+(?:avec|dans)|sauf|sans|surtout\s+pas"
    r"|no\s+(?:quiero|me\s+gusta)(?:\s+(?:trabajar\s+(?:en|con)|hacer))?|nada\s+(?:de|con)|sin|excepto|salvo|menos)(?:\s+(?:do|work(?:ing)?\s+(?:in|with|as|at)|travailler\s+(?:dans|avec)|trabajar\s+(?:en|con)))?\s+(?P<what>.+)"
)
# What people lack or are unsure of is nothing to avoid.
_LACKED = re.compile(
    r"(?:\w+\s+){0,2}(?:experience|experiencia|exp[eé]rience|idea|id[eé]e|sure|certain|money|argent|dinero|car\b|clue|limits?|degree|diploma|dipl[oô]me|certificate|certificates|time|temps|tiempo|job|work|background|problem|hurry|rush|afraid"
    r"|good\s+at|able|too|very|much|many|only|just|matter|preference|school|grade|education|training|qualifications?|skills?|license|licence|getting|working\b|going|anymore|longer|s[ûu]re|seguro|importa|worry|yet|enough|more\s+than|bad|a\b|an\b|go(?:ing)?\s+back|return|spend|pay|wait|move|travel|drive|leave|lose|be\b|have\b|here|happy|prerequisites?)\b"
)
_HELD_THING = (
    r"(?:certificate|certification|diploma|degree|bachelor|master['’]?s?\b|licen[cs]e|ticket|red\s+seal|first\s+aid|foodsafe|serving\s+it\s+right|grade\s+\d+|ged\b|high\s+school|apprenticeship|whmis|ba\b|bsc\b|mba\b|phd\b|class\s+\d"
    r"|certificat|dipl[oô]me|licence|baccalaur[eé]at|permis|dipl[oô]mado|certificado|t[ií]tulo|licenciatura|bachillerato)"
)
_HELD = re.compile(
    rf"(?:(?:i|je|j['’]|yo)\s*)?(?:already\s+|['’]?ve\s+(?:already\s+)?|have\s+already\s+|d[eé]j[àa]\s+|ya\s+)?(?:have|has|hold|got|earned|completed|finished|passed|did|done|ai|tengo|d[eé]tiens|obtenu|complet[eé])\s+(?:already\s+|d[eé]j[àa]\s+|ya\s+)?(?P<what>(?:(?:my|an?|the|un|une|una|mon|ma|mi|some)\s+)?(?:[\w'’-]+\s+){{0,5}}?{_HELD_THING}.*)"
)
_BACKGROUND = re.compile(
    r"(?:\w+\s+(?:years?|months?)\s+(?:in|as|at|with|on)\s|currently\s+(?:an?|the|in|at)\s|good\s+(?:with|at)\s|(?:nothing|not)\s+too\s|we(?:[\'’]?re|\s+are|\s+have)\s)|(?:(?:currently|now|today|right\s+now|at\s+the\s+moment|actuellement|actualmente|presently)\s*,?\s*)?(?:"
    r"i['’]?ve\s+(?:been|worked|spent|done|had|always\s+(?!wanted)|never|lost|just)|i\s+have\s+(?:been|worked|spent|done|always\s+(?!wanted)|lost|(?:an?|two|three|four|\d|some|kids?|children|years?|no|little|lots?|very|only|never|\w+\s+(?:kids|years|children)))"
    r"|(?:i\s+)?(?:currently\s+|used\s+to\s+|just\s+)*work(?:ed|ing)?\s+(?:as|at|in|for|with|on|nights?|full|part|\d|days|evenings|shifts?|retail)|i\s+(?:currently\s+|now\s+|just\s+)*work\b|i\s+used\s+to|i\s+was\b|i\s+(?:just\s+|recently\s+)*(?:lost|left|quit|moved|came|arrived|retired|immigrated|graduated|dropped|did|had|got|ran|drove|raised|grew)\b"
    r"|i\s+(?:live|speak|can\b|can['’]?t\b|cannot|don['’]?t\s+(?:have|drive|know|speak|own)|run\b|drive\b|own\b|earn|make\s+\$|get\s+(?:tired|paid)|hurt|take\s+care)|i\s+have\b|i(?:['’]?m|\s+am)\s+(?!interested|looking|trying|hoping|thinking|planning|wanting|keen|curious|after\b)"
    r"|my\s+(?!goal|dream|plan|aim|\w+\s+(?:wants?|needs?|would)\b)|been\s+\w+ing|after\s+\w+\s+years"
    r"|je\s+(?:suis(?!\s+int[eé]ress)|travaille|travaillais|vis|parle|n['’]ai|ne\s+suis|peux|conduis|viens|g[eè]re)|j['’](?:ai\b(?!\s+envie)|[eé]tais|habite|occupe)|depuis\s|mon\s|ma\s|mes\s"
    r"|soy\b|trabajo\b|trabaj[eé]\b|tengo\b|he\s+(?:sido|trabajado)|llevo\b|vivo\b|hablo\b|estoy\b(?!\s+(?:buscando|interesad))|yo\s+(?:soy|trabajo|tengo|vivo)|era\b|mi\s(?!meta|sue[nñ]o))"
)
_SINCE_WHEN = re.compile(
    r"\s+(?:for|pendant|durante|depuis|desde\s+hace|por)\s+(?:(?:the\s+)?(?:last|past)\s+)?(?:about\s+|over\s+|almost\s+|more\s+than\s+)?(?:\w+)\s+(?:years?|months?|ans?|ann[eé]es?|mois|a[nñ]os?|meses)\b.*"
)
# A clause of nothing but these names no work: "something new", "a better job", "is fine too".
_VAGUE_WORDS = frozenset(
    """
    a able about also am an and any anything around as at available back be best better but by can
    career careers change cheap class classes course courses credential credentials different do
    earn else find fine fit fits for free fresh full get go good great have help here hours i i'm if in is it
    job jobs just learn life like living make maximum me minimum money more my need new now of
    ok okay on one only options or paid part pay paying please possible preferred program programs quick
    salary short skills so some something soon start stay study thanks that the thing things
    this time to too training up want week well which with work works would certificate over year years
    autre cours de emploi et formation mieux nouveau travail un une y
    cambio curso empleo mejor otro trabajo una
    """.split()
)
# A wish for pay alone says nothing about the work.
_PAY = re.compile(
    r"(?:(?:new|better|good)\s+)*(?:job|work|career|position|something)?\s*(?:where|that|which|to)?\s*(?:i\s+can\s+)?"
    r"(?:earn|make|pay)s?\s+(?:at\s+least\s+|about\s+|over\s+|more\s+|better\s+|well\b|me\s+)*(?:[$€£]?\d[\d,.]*k?\s*(?:dollars|\$|€)?)?[^,;]{0,25}"
)
_BODY = re.compile(
    r"\b(?:bad|sore|injured|hurt|weak|painful)\s+(?:back|knees?|shoulders?|hips?)\b|\b(?:back|knee|shoulder)\s+(?:injury|problems?|pain)\b|\bcan['’]?t\s+lift\b|\bmal\s+(?:au|de)\s+dos\b|\b(?:dolor|mal)\s+de\s+espalda\b|\bhurt\s+my\s+back\b|\bmy\s+back\s+(?:is|hurts)"
)


@dataclass(frozen=True)
class Clause:
    """A part of what was said.

    Attributes:
        role: What it is about.
        text: The learner's words, without "I want to" and the like.
    """

    role: Role
    text: str


def is_statement(low: str) -> bool:
    """Tell whether a text speaks of its writer or asks; a job title or a description does not."""
    return bool(_SPEAKS.search(low))


_SPEAKS = re.compile(
    rf"^(?:also|and|plus|maybe|something|anything|quelque\s+chose|algo|aussi|et|tambi[eé]n|y)\s|(?:^|[\s,.;!?¿¡(])(?:{_FIRST_PERSON}|my\b|me\b|mon\b|mes\b)|^(?:{_WANT})\s|^(?:what|which|how|where|is\s+(?:it|there)|can\s+(?:i|you|we|someone)|que\b|quels?\b|quelles?\b|comment|qu[eé]|c[oó]mo|cu[aá]l)\b|(?:^|[,.;]\s*)(?:but\s+)?(?:not|no|nothing|without|avoid|(?:any|every)thing\s+(?:but|except)|pas|sans|sauf|sin|nada)\s"
    r"|[.!?;,]\s+(?:interested\s+in|looking\s+for|wants?\s+to|would\s+like|hoping\s+to)\s|^currently\s|\b(?:courses?|class|classes|program|training|cours|formation|cursos?)\s+(?:in|on|for|about|en|de|para)\b"
)


def clauses(text: str, low: str) -> Iterator[Clause]:
    """Yield the clauses of a text in order.

    Args:
        text: The words, as they were said.
        low: The same in lower case, of the same length.
    """
    start, is_reason = 0, False
    for found in [*_BREAK.finditer(low), None]:
        end = found.start() if found else len(low)
        yield from _clause(text, low, start, end, is_reason=is_reason)
        if found is None:
            break
        is_reason = found["why"] is not None
        start = found.end()


def _clause(text: str, low: str, start: int, end: int, *, is_reason: bool) -> Iterator[Clause]:
    start, end = _trimmed(low, start, end)
    words = low[start:end]
    if not words:
        return
    if _BODY.search(words):
        yield Clause("avoid", "heavy lifting")
    held = _HELD.match(words)
    if held:
        yield Clause("held", text[start + held.start("what") : end])
        return
    if is_reason:
        yield Clause("background", text[start:end])
        return
    avoided = _AVOID.match(words)
    if avoided:
        if not _LACKED.match(avoided["what"]):
            yield from _avoided(text[start + avoided.start("what") : end])
        return
    if _BACKGROUND.match(words):
        # "I can", "I'm free": what is left of a limit says nothing.
        if not _is_vague(text[start:end]):
            yield Clause("background", _SINCE_WHEN.sub("", text[start:end]))
        return
    lead = _LEAD.match(words)
    if lead:
        start += lead.end()
    start, end = _trimmed(low, start, end)
    # "a certificate, part time, childcare": what is wanted comes after what says nothing.
    while (comma := low.find(",", start, end)) > 0 and _is_vague(text[start:comma]):
        start, end = _trimmed(low, comma, end)
    wanted = low[start:end]
    if wanted and not _is_vague(text[start:end]) and not _PAY.fullmatch(wanted):
        yield Clause("aim", text[start:end])


def _is_vague(text: str) -> bool:
    words = [word.strip(".,:;!?'") for word in text.split()]
    # "IT" is a field of work, "it" is none.
    return "IT" not in words and all(word.lower() in _VAGUE_WORDS for word in words)


def _avoided(what: str) -> Iterator[Clause]:
    """Yield each thing of an enumeration; a long one is a sentence about something else."""
    if len(what.split()) > _MAX_AVOIDED_WORDS:
        return
    for part in _ENUMERATION.split(what):
        bare = _BARE_LEAD.sub("", part.strip(" ."), count=1)
        if bare:
            yield Clause("avoid", bare)


_MAX_AVOIDED_WORDS = 8
_ENUMERATION = re.compile(
    r"\s*,\s*(?:or\s+|nor\s+)?|\s+(?:or|nor|and|ou|ni|o|et|y)\s+", re.IGNORECASE
)
_TAIL = re.compile(
    r"(?:[\s,;:.!?¿¡–—-]+|\s+(?:and|or|but|with|in|at|for|on|by|a|an|the|et|ou|y|o|de|(?:without|with\s+no|sans|sin)\s+(?:any\s+|an?\s+|une?\s+|una\s+)?(?:degree|diploma|experience|dipl[oô]me|exp[eé]rience|experiencia|t[ií]tulo)|while\s+(?:i[\'’]?m\s+|i\s+)?(?:work|keep).*|maybe|perhaps|please|thanks|thank\s+you|merci|gracias|if\s+possible|svp|por\s+favor|only|courses?|class(?:es)?))+\Z"
)


def _trimmed(low: str, start: int, end: int) -> tuple[int, int]:
    while start < end and low[start] in " ,;:.!?¿¡–—-":
        start += 1
    tail = _TAIL.search(low, start, end)
    return start, tail.start() if tail else end
