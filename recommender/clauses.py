"""Words without their limits -> clauses: an aim, what is done now, what is held, what not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from recommender.said import BLANK, refusals, wishes
from recommender.said import openers as say
from recommender.said.numbers import NUMBER_WORDS
from recommender.said.tails import SMALL_TAIL, TAIL
from recommender.said.vague import VAGUE

Role = Literal["aim", "background", "held", "avoid", "nothing"]

_IDLE = rf" ,;:.!?¿¡–—()\"-{BLANK}"

# A clause ends at a stop, a semicolon, a colon, a line; before "but"; at a comma; before an "and"
# that opens a new statement of the learner's; before "I want" in the middle of a sentence.
_HARD = re.compile(
    rf"[.!?¿¡]+(?=[\s{BLANK}]|$)|[¿¡?]+|[;\n\r•|]+|:(?=[\s{BLANK}]|$)|\s+[-–—]+\s+|(?<!thing),?\s+(?:but|mais|pero|yet|though|although|however|whereas|cependant|aunque)\b(?!\s+also)[\s,]*"
    rf"|(?P<why>(?:^|,?\s+)(?:because(?!\s+of)|since\s+(?=i\b|my\b|it\s)|as\s+(?=i\s+(?!a\b))|parce\s+qu(?:e\b|['’])|car(?=\s+je|\s+j['’]|\s+mon)|(?:cause|cos|cuz|coz|bc)\s+(?=i\b|my\b|it\b)|porque|puisque|ya\s+que)\s+)"
)
_SOFT = re.compile(
    rf"\s*,\s*|\s*\((?=\S)|(?<=\S)\)\s*|[\s{BLANK}]+(?:(?:and|so|et|donc|alors|y|as[ií]\s+que|or|o|e|ou)\s+(?={say.OPENER})|(?:so|donc|as[ií]\s+que)\s+(?={BLANK}|(?:must|needs?\s+to|has\s+to|il\s+faut|tiene\s+que)\b))|\s+(?:and|et|y)\s+(?=\w+\s+(?:years?|ans|ann[eé]es|a[nñ]os)\s+(?:in|at|as|of|with|en|comme|como|de|dans|à)\b)|\s+who\s+(?=wants?\b|would\b|needs?\b)"
    rf"|{BLANK}\s*(?:to\s+spend\s+(?:on|for)|for|on|to(?=\s+(?:become|learn|get|train))|toward|pour|para)\s+(?=\w)"
    rf"|(?P<gap>\s+(?:d['’]|(?:de|à|pour|para|to)\s+)(?=(?:apprendre|aprender|devenir|convertirme|learn|become)\b)|\s+(?=(?:that|which|qui|que)\s+(?:isn['’]t|is\s+not|aren['’]t|n['’]est\s+pas|ne\s+soit\s+pas|no\s+sean?)\b)|\s+(?=(?:looking\s+(?:at|for|to|into)|hoping\s+(?:to|for)|wanting\s+to|interested\s+in)\b)|\s+(?={say.PLAIN_WISH}))"
)
_NO_NEW_CLAUSE = re.compile(say.NO_NEW_CLAUSE)
# "Do I need maths to become an electrician?"
_NEED_FOR = re.compile(
    r"\b(?:do(?:es)?\s+(?:i|you|one)\s+(?:really\s+)?need|faut-il|hace\s+falta)\b"
)
_GOES_ON = re.compile(r"(?:and|or|nor|et|ou|ni|y|o|u|e)\s")

_AVOID = re.compile(say.AVOID)
_LACKED = re.compile(say.LACKED)
_HAD = re.compile(rf"(?:no|sans|sin|without|pas\s+d(?:e\s+|['’]))\s*{refusals.OF_A_FAMILY}.*")
_HELD = re.compile(say.HELD)
_HELD_BARE = re.compile(say.HELD_BARE)
_BACKGROUND = re.compile(say.BACKGROUND)
_WISH = re.compile(
    rf"(?:(?:and|so|et|y|but|well|then|now|ahora|maintenant|au\s+lieu|instead|as[ií]\s+que|donc|alors),?\s+){{0,3}}{say.WISH}"
)
# "Welding appeals to me", "la soudure m'attire".
_WISHED = re.compile(rf"^(?!my\b|mon\b|ma\b|mi\b|no\b|not\b|pas\b).{{3,40}}\s(?:{wishes.ENDINGS})$")
_LEAD = re.compile(say.LEAD)
_NOISE = re.compile(rf"(?:and\s+|et\s+|y\s+)?{say.NOISE}")
_PERSON = re.compile(say.PEOPLE_HERE)
# "I'm Dana", "soy Diego", "moi c'est Karim Ben Ali".
_NAME = re.compile(
    r"(?:[Ii]'m|[Ii] am|[Tt]his is|[Ss]oy|[Mm]oi c'est|[Jj]e suis|[Cc]'est)(?:\s+[A-ZÀ-Ý][\w-]+){1,3}"
)
_HATED = re.compile(
    r"(?:(?:i|we|je|j['’]|yo)\s*)?(?:am\s+|['’]m\s+|really\s+|suis\s+|en\s+ai\s+|estoy\s+)*(?:so\s+)?(?:hates?|dislikes?|can['’]?t\s+stand|tired|sick|bored|fed\s+up|d[eé]teste|en\s+ai|marre|fatigu|tann|lass|odio|detesto|hart|cansad|aburrid)"
)
_LEAVING = re.compile(
    r"(?:(?:get(?:ting)?\s+(?:out\s+of|away\s+from)|leav(?:e|ing)(?!\s+(?:home|town|the\s+country|early))|quit(?:ting)?)|sortir\s+d(?:e(?:\s+l['’]|\s+la)?\s*|u\s+|es\s+|['’])|salir\s+del?(?:\s+la)?\s+|quitter\s+(?:la\s+|le\s+|les\s+|l['’])|dejar\s+(?:de\s+)?(?:la\s+|el\s+|los\s+|las\s+))\s*"
)
# What opens a clause and says how it follows from the one before.
_THEN = re.compile(
    r"(?:(?:(?P<and>and|or|nor|et|ou|y(?!\s+(?:a\b|a-t|compris))|o|u|e)|(?P<so>so|donc|alors|as[ií]\s+que|entonces|then|thus|hence)|plus(?!\s+jamais)|then|puis|mais|but|pero)\s+(?!\s*$)){1,2}"
)
_LIKED = re.compile(
    r"(?:(?:i|we|je|j['’]|yo|nous)\s*)?(?!would\b|['’]d\b|wouldn)(?:\w+\s+)?(?:(?:like|love|enjoy)s?\b|aime\b|j['’]aime\b|adore|j['’]adore|(?:me|nos|les?)\s+(?:encantan?|gustan?)\b)"
)
# What others think that one should do; what one wants oneself comes first.
_ADVISED = re.compile(
    r"(?:(?:my|our|a|the)\s+)?\w+(?:\s+\w+)?\s+(?:suggest|recommend|advis|mention|says?\b|said|think|tells?\b|told|keeps?\b|reckon)|(?:mon|ma|mes|on)\s+(?:\w+\s+){0,2}(?:m['’](?:a|ont)|me)\s*(?:conseil|recommand|sugg|dit|disent)|mis?\s+\w+(?:\s+\w+)?\s+(?:me\s+)?(?:recom|aconsej|sug|dice)|me\s+(?:recomend|sugir|aconsej|han\s+dicho)"
)
_DULL = re.compile(
    r"(?:the\s+|la\s+|le\s+|les\s+|el\s+|los\s+|las\s+|l['’])?(?P<what>[\w '’-]{3,40}?)\s+(?:(?:does|do)(?:n['’]t|\s+not)\s+interest\s+me|(?:ne\s+)?m['’]int[eé]resse(?:nt)?\s+pas|no\s+me\s+(?:interesa|gusta)n?)(?:\s+(?:at\s+all|du\s+tout|para\s+nada))?"
    r"|(?P<out>(?!.*\b(?:says?|said|dit|disent|dicen?)\b)[\w '’-]{3,40}?)\s+(?:no|non(?:\s+merci)?|no\s+(?:gracias|way|thanks)|not\s+for\s+me|is\s+not\s+for\s+me|(?:c['’]est\s+)?pas\s+pour\s+moi|no\s+es\s+para\s+m[ií])"
)
_ABLE = re.compile(r"^(?:not|pas|no)\s+(?:\w+\s+)?(?:good|bon(?:ne)?|buen[oa]?)\s")
_BARE_LEAD = re.compile(
    r"^(?:an?|the|my|une?|una?|some|any|les?|la|el|los|las|du|des|de\s+la|de\s+l['’]|l['’]|d['’]|de|con|avec|with|dans|en|mi|mon|ma|mes|mis)(?:\s+|(?<=['’]))"
)
_BODY = re.compile(
    r"\b(?:back|knees?|hips?)\s+(?:(?:is|are)\s+)?(?:shot|gone|injur|problem)|\bespalda\s+(?:hecha|mala|fregada|lesionada)|\bdos\s+(?:cass[eé]|foutu|bloqu[eé])|\b(?:bad|sore|injured|hurt|weak|painful)\s+(?:back|knees?|shoulders?|hips?)\b|\b(?:back|knees?|shoulder)\s+(?:injury|problems?|pain)\b|\bcan['’]?t\s+lift\b|\bmal\s+(?:au|de)\s+dos\b|\b(?:dolor|mal)\s+de\s+espalda\b|\bduele\s+la\s+espalda\b"
    r"|\bhurt\s+my\s+(?:back|shoulder|knees?)\b|\bmy\s+(?:back|knees?|shoulders?)\s+(?:is|are|hurts?)\b"
)
_SINCE_WHEN = re.compile(
    r"\s+(?:(?:for|pendant|durante|depuis|desde\s+hace|por)\s+(?:(?:the\s+)?(?:last|past)\s+)?(?:about\s+|over\s+|almost\s+|more\s+than\s+)?(?:\w+)\s+(?:years?|months?|ans?|ann[eé]es?|mois|a[nñ]os?|meses)\b|(?:since|depuis|desde)\s+(?:19|20)\d\d\b)(?:(?!\s+(?:and|then|et|puis|y|después)\b)[^,])*"
)
_WHEN_HELD = re.compile(
    r"\s+(?:last\s+(?:year|month|summer|spring|fall|winter|week)|l['’]an\s+(?:dernier|pass[eé])|l['’]ann[eé]e\s+derni[eè]re|el\s+a[nñ]o\s+pasado|in\s+(?:19|20)\d\d|en\s+(?:19|20)\d\d|already|d[eé]j[àa]|ya)\s*$"
)
# A wish for pay alone says nothing about the work, nor does "with my hands".
_SAYS_LITTLE = re.compile(
    r"(?:my\s+|mes\s+|mis\s+)?(?:hands|mains|manos)|(?:(?:new|better|good|paid|meilleur|mejor)\s+)*(?:job|work|career|position|something|travail|emploi|trabajo|empleo)?\s*(?:where|that|which|to|mieux|mejor|qui|que)?\s*(?:i\s+can\s+)?"
    r"(?:earn|make|pay|paid|paye|paga|pay[eé]|pagado)s?\b\s*(?:at\s+least\s+|about\s+|over\s+|more\s+|better\s+|well\b|me\s+|mieux\b|mejor\b)*(?:[$€£]?\d[\d,.]*k?\s*(?:dollars|\$|€)?)?[^,;]{0,25}"
)
_DETAIL = re.compile(
    r"\s+so\s+(?:that\s+)?(?=(?i:i|we)\s+can\b).*|\s+(?:so\s+that|so|pour\s+que|para\s+que|where)\s+(?=i\b|je\b|j['’]|yo\b|my\b|no\b).*|\s+for\s+(?:somebody|someone|people)\s+(?:with|who|like|over)\b.*|\s+(?:quand|lorsqu['’])\s*on\s.*|\s+pour\s+quelqu['’]un\s.*|\s+para\s+alguien\s.*"
)
_ASKS = re.compile(say.ASK)
_MAYBE = re.compile(
    r"(?:and\s+|et\s+|y\s+)?(?:maybe|perhaps|possibly|something|anything|instead|peut-[eê]tre|plut[oô]t|quelque\s+chose|un\s+truc|quiz[aá]s?|tal\s+vez|algo|m[aá]s\s+bien|another|un\s+autre|otr[oa])\b"
)
# "I don't have a degree" tells of the learner, "no degree" says that none is asked for.
_OWN = re.compile(r"(?:i|we|je|j['’]|yo|no\s+\w+o\b|nous)\b")
_EITHER = re.compile(
    r",?\s+(?:or|ou|o|u|and\s+also|as\s+well\s+as|ainsi\s+que|y\s+tambi[eé]n|et\s+aussi)\s+|,?\s+(?:and|et|y)\s+(?=(?:another|an?\s+|une?\s+autre|otr[oa])\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"(?:between|entre|both)\s", re.IGNORECASE)
_COMMAS = re.compile(r"\s*,\s*(?:and\s+|or\s+|et\s+|ou\s+|y\s+|o\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|et|y)\s+", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_NAMING = re.compile(r"\w+(?:'\w+)?")
_ELIDED = frozenset("c d j l m n s t qu".split())
# "Office work, ideally with numbers" is one wish.
_WITH = re.compile(
    r"(?:ideally|preferably|if\s+possible|id[eé]alement|si\s+possible|de\s+pr[eé]f[eé]rence|ojal[aá]|de\s+preferencia|si\s+es\s+posible)?,?\s*(?P<how>with|avec|con)\s"
)
# "I don't know how to read plans. Teach me".
_UNKNOWN = re.compile(
    r"(?:i\s+)?(?:don['’]t|do\s+not)\s+know\s+(?:how\s+to\s+)?(?=\w)|je\s+(?:ne\s+)?sais\s+pas\s+(?=\w+[eio]r?[re]?\s)|no\s+s[eé]\s+(?=\w+[aei]r\b)"
)
_FEW_WORDS = 3
_MANY_WORDS = 6
# A longer sentence describes an occupation.
_STORY_WORDS = 12
_MAX_AVOIDED_WORDS = 8
_ENUMERATION = re.compile(
    r"\s*,\s*(?:or\s+|nor\s+)?|\s+(?:or|nor|and|ou|ni|o|et|y)\s+", re.IGNORECASE
)
# Years, numbers and what one does for a living.
_TELLS = re.compile(r"\d|\b(?:work|works|working|earn|make|travaill\w+|trabajo|gano|gagne)\b")
_LONGEST_TAIL = 60


@dataclass(frozen=True)
class Clause:
    """A part of what was said.

    Attributes:
        role: What it is about.
        text: The learner's words, without "I want to" and the like.
    """

    role: Role
    text: str


@dataclass(frozen=True)
class _Part:
    """A clause before the others around it are known.

    Attributes:
        role: What it is about, as far as its own words tell.
        text: The learner's words.
        sentence: Number of the sentence.
        is_bare: Whether it does not say whether it is wished or is so: "night nurse".
        is_wish: Whether it says that it is wished.
        tail: The last words that were joined to it though they do not say that they belong there.
        is_liked: Whether it says only that it is liked: "I love travelling".
        goes_on: Whether it begins with "and" or "or".
        words: The whole clause, with "I want to" and the like.
    """

    role: Role
    text: str
    sentence: int
    is_bare: bool = False
    is_wish: bool = False
    tail: str = ""
    is_liked: bool = False
    goes_on: bool = False
    words: str = ""


def clauses(text: str, low: str) -> Iterator[Clause]:
    """Yield the clauses of a text in order.

    Args:
        text: The words, as they were said; `BLANK` where a limit was taken out.
        low: The same in lower case, of the same length.
    """
    for part in _all_parts(text, low):
        for each in apart(part.text) if part.role == "aim" else (part.text,):
            yield Clause(part.role, each)


def _all_parts(text: str, low: str) -> Iterator[_Part]:
    """Yield what was said, part by part, with the role of each."""
    parts = [
        part
        for sentence, (start, end, is_reason) in enumerate(_sentences(low))
        for at, till, is_for in _pieces(low, start, end)
        for part in _parts(
            text,
            low[:till],
            at,
            sentence=sentence,
            is_reason=is_reason and at == start,
            is_for=is_for,
        )
    ]
    joined = [each for each in _joined(parts) if each.role != "nothing"]
    yield from _told_apart(_with_an_aim(joined))


def _sentences(low: str) -> Iterator[tuple[int, int, bool]]:
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


def _pieces(low: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the pieces of a sentence between commas, and where a new statement begins.

    Each comes with whether it names what a limit is for: "$300 for a course in welding".
    """
    at, is_for = start, False
    for found in _SOFT.finditer(low, start, end):
        is_gap = found["gap"] is not None
        if is_gap and _NEED_FOR.search(low, start, found.start()):
            continue
        if is_gap and _NO_NEW_CLAUSE.search(low, max(start, found.start() - 12), found.start()):
            continue
        yield at, found.start(), is_for
        at, is_for = found.end(), BLANK in found[0] and not is_gap
    yield at, end, is_for


def _parts(
    text: str, low: str, start: int, *, sentence: int, is_reason: bool, is_for: bool
) -> Iterator[_Part]:
    """Yield what a piece says by its own words, and what a bad back rules out."""
    start, end = _trimmed(low, start, len(low), SMALL_TAIL)
    then = _THEN.match(low, start, end)
    start = then.end() if then else start
    for part in _of_words(
        text, low, start, end, sentence=sentence, is_reason=is_reason, is_for=is_for, then=then
    ):
        yield replace(part, words=text[start:end])


def _of_words(
    text: str,
    low: str,
    start: int,
    end: int,
    *,
    sentence: int,
    is_reason: bool,
    is_for: bool,
    then: re.Match[str] | None,
) -> Iterator[_Part]:
    """Yield what the words between `start` and `end` say, opened by `then`."""
    words, said = low[start:end], text[start:end]
    if not words or _NOISE.fullmatch(words) or _NAME.fullmatch(said):
        yield _Part("nothing", "", sentence)
        return
    is_hurt = bool(_BODY.search(words))
    if is_hurt:
        yield _Part("avoid", "heavy lifting", sentence)
    held = _HELD.match(words) or _HELD_BARE.fullmatch(words)
    if held:
        what = said[held.start("what") :]
        yield _Part("held", _shown(_WHEN_HELD.sub("", what)), sentence)
        return
    is_wish = any(each.match(words) for each in (_WISH, _ASKS)) or bool(_WISHED.search(words))
    is_own = bool(_OWN.match(words))
    avoided = _DULL.fullmatch(words) or (_AVOID.match(words) if is_own or not is_wish else None)
    is_after = avoided is not None and avoided.re is _DULL and avoided["what"] is None
    at = "out" if is_after else "what"
    is_lacked = avoided is not None and _is_lacked(words, avoided[at])
    if avoided and not is_lacked:
        for each in _avoided(said[slice(*avoided.span(at))]):
            yield _Part("avoid", each, sentence)
        return
    if is_lacked and not _ABLE.search(words) and not _BACKGROUND.match(words):
        yield _Part("nothing", "", sentence)
        return
    is_bare = is_hurt and not is_wish and not is_for
    if is_reason or is_lacked or is_bare or (_BACKGROUND.match(words) and not is_wish):
        told = None if _says_nothing(said) else _shown(_SINCE_WHEN.sub("", said))
        part = _Part("background", told, sentence) if told else None
    else:
        is_for = is_for or bool(then and then["so"])
        part = _wanted(text, low[:end], start, sentence=sentence, is_wish=is_wish, is_for=is_for)
        part = replace(part, goes_on=True) if part and then and then["and"] else part
    if part is not None:
        yield part
    elif BLANK in said:
        yield _Part("nothing", "", sentence)


def _is_lacked(words: str, what: str) -> bool:
    """Tell whether something is not had rather than not wanted: "no car", "not sure"."""
    is_had = bool(_HAD.fullmatch(words))
    return not _HATED.match(words) and (is_had or bool(_LACKED.match(what)))


def _wanted(
    text: str, low: str, start: int, *, sentence: int, is_wish: bool, is_for: bool
) -> _Part | None:
    """Return what is wanted in a piece, without "I want to" and the like."""
    words = low[start:]
    lead = _LEAD.match(words)
    at, end = _trimmed(low, start + (lead.end() if lead else 0), len(low), TAIL)
    wanted = _shown(_DETAIL.sub("", text[at:end]))
    if not wanted or _is_vague(wanted) or _SAYS_LITTLE.fullmatch(wanted.lower()):
        return None
    left = _LEAVING.match(wanted.lower())
    if left:
        return _Part("avoid", _BARE_LEAD.sub("", wanted[left.end() :], count=1), sentence)
    is_perhaps = bool(_MAYBE.match(words))
    return _Part(
        "aim",
        wanted,
        sentence,
        is_bare=not (is_wish or is_for or is_perhaps),
        is_wish=is_wish or is_for,
        is_liked=is_wish and bool(_LIKED.match(words) or _ADVISED.match(words)),
    )


def _joined(parts: list[_Part]) -> list[_Part]:
    """Join what has no opener of its own to what it stands beside in the same sentence."""
    joined: list[_Part] = []
    for at, part in enumerate(parts):
        last = joined[-1] if joined and joined[-1].sentence == part.sentence else None
        if last is None or not part.is_bare:
            joined.append(part)
        elif last.role in ("background", "held"):
            joined[-1] = replace(
                last,
                text=f"{last.text}, {part.text}",
                tail=part.text,
                words=f"{last.words}, {part.words}",
            )
        elif last.role == "aim" and (with_it := _WITH.match(part.words.lower())):
            text = f"{last.text} {with_it['how']} {part.text}"
            joined[-1] = replace(last, text=text, words=f"{last.words}, {part.words}")
        elif last.role == "aim" and len(part.text.split()) <= _MANY_WORDS:
            conjunction = ", and " if part.goes_on else ", "
            joined[-1] = replace(
                last,
                text=f"{last.text}{conjunction}{part.text}",
                words=f"{last.words}{conjunction}{part.words}",
            )
        elif last.role == "aim":
            joined.append(replace(part, role="background", is_bare=False))
        elif last.role == "avoid" and (part.goes_on or _ends_a_list(parts, at + 1)):
            joined.append(replace(part, role="avoid", is_bare=False))
        else:
            joined.append(part)
    return joined


def _with_an_aim(parts: list[_Part]) -> list[_Part]:
    """Return the parts; where nothing else is wanted, a background's last few words may be.

    "I'm a cashier, bookkeeping" wants bookkeeping, "I'm a cashier, bookkeeping, and I want to
    weld" does not.
    """
    if any(part.role == "aim" for part in parts) or not parts:
        return parts
    for at, part in enumerate(parts):
        unknown = _UNKNOWN.match(part.text.lower()) if part.role == "background" else None
        if unknown:
            wanted = replace(part, role="aim", text=part.text[unknown.end() :])
            return [*parts[:at], wanted, *parts[at + 1 :]]
    last = parts[-1]
    if last.role != "background" or not 0 < len(last.tail.split()) <= _FEW_WORDS:
        return parts
    told = last.text.removesuffix(last.tail).strip(_IDLE)
    return [*parts[:-1], replace(last, text=told), replace(last, role="aim", text=last.tail)]


def _ends_a_list(parts: list[_Part], at: int) -> bool:
    return at < len(parts) and parts[at].goes_on and parts[at].sentence == parts[at - 1].sentence


def _told_apart(parts: list[_Part]) -> Iterator[_Part]:
    """Yield the parts; beside a wish, what is bare tells of the learner, not of what is wished."""
    is_wished = any(part.is_wish and not part.is_liked for part in parts)
    liked = next((at for at, part in enumerate(parts) if part.is_liked), len(parts))
    # "J'aime la nature. Garde forestier ?": what is named in a later sentence is wanted.
    is_named = any(
        part.is_bare and part.role == "aim" and part.sentence > parts[liked].sentence
        for part in parts[liked:]
    )
    if is_wished or is_named:
        parts = [
            replace(each, role="background", text=_shown(each.words)) if each.is_liked else each
            for each in parts
        ]
    first = next((at for at, part in enumerate(parts) if part.is_wish and part.role == "aim"), None)
    n_bare = sum(part.role == "aim" for part in parts)
    last_bare = max((part.sentence for part in parts if part.role == "aim"), default=0)
    for at, part in enumerate(parts):
        if not part.is_bare or part.role != "aim":
            yield part
            continue
        n_words = len(part.text.split())
        if _is_in_a_life(parts, at):
            tells = True
        elif first is None:
            is_story = part.sentence < last_bare and _FEW_WORDS <= n_words <= _STORY_WORDS
            tells = n_bare > 1 and (is_story or bool(_PERSON.match(part.text.lower())))
        elif at < first:
            tells = part.sentence == parts[first].sentence or n_words >= _FEW_WORDS
        else:
            tells = n_words > _MANY_WORDS
        yield replace(part, role="background") if tells else part


def _is_in_a_life(parts: list[_Part], at: int) -> bool:
    """Tell whether what follows in the sentence tells of the learner: "Trucker, 49".

    Only where another sentence says what is wanted.
    """
    part = parts[at]
    after = next((each for each in parts[at + 1 :] if each.role != "avoid"), None)
    return (
        after is not None
        and after.role == "background"
        and after.sentence == part.sentence
        and any(each.role == "aim" and each.sentence != part.sentence for each in parts)
    )


def apart(wanted: str) -> tuple[str, ...]:
    """Return the wishes of an enumeration: "plumber or electrician" is two, "food and drink" one."""
    is_both = bool(_BOTH.match(wanted))
    wanted = _BOTH.sub("", wanted, count=1) if is_both else wanted
    items = [each for each in _EITHER.split(wanted) if each.strip()]
    if is_both or "," in wanted:
        items = [each for item in items for each in _COMMAS.split(item)]
        items = [*items[:-1], *_AND.split(items[-1])]
    if len(items) < 2 or max(len(item.split()) for item in items) > _MANY_WORDS:
        return (wanted,)
    named = [_without_lead(item) for item in items]
    return tuple(item for item in named if item and not _is_vague(item)) or (wanted,)


def _without_lead(said: str) -> str:
    lead = _LEAD.match(said.lower())
    return said[lead.end() :].strip(_IDLE) if lead else said.strip(_IDLE)


def _shown(said: str) -> str:
    """Return words as a person would read them, without the places of limits."""
    return _BLANKS.sub(" ", said.replace(BLANK, " ")).strip(f"{_IDLE}")


def _is_vague(said: str) -> bool:
    words = _NAMING.findall(said)
    # "IT" is a field of work, "it" is none.
    return "IT" not in words and all(_is_small(word.lower()) for word in words)


def _says_nothing(said: str) -> bool:
    """Tell whether nothing is left of a limit: "I can", "I'm free"; "I'm 45" says something."""
    tells = BLANK not in said and _TELLS.search(said.lower())
    return _is_vague(said) and not tells


def _is_small(word: str) -> bool:
    if word in VAGUE or word in NUMBER_WORDS or not word[0].isalpha():
        return True
    begin, _, rest = word.partition("'")
    return begin in _ELIDED and rest in VAGUE


def _avoided(what: str) -> Iterator[str]:
    """Yield each thing of an enumeration; a long one is a sentence about something else."""
    if len(what.split()) > _MAX_AVOIDED_WORDS:
        return
    for part in _ENUMERATION.split(what):
        bare = _BARE_LEAD.sub("", _shown(part), count=1)
        if bare and not _is_vague(bare):
            yield bare


def _trimmed(low: str, start: int, end: int, tail: re.Pattern[str]) -> tuple[int, int]:
    """Return where words begin and end without stops, "please" and the like around them."""
    while start < end and low[start] in _IDLE:
        start += 1
    while True:
        while start < end and low[end - 1] in _IDLE:
            end -= 1
        found = tail.search(low, max(start, end - _LONGEST_TAIL), end)
        if found is None:
            return start, end
        end = found.start()
