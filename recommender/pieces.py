"""A piece of a sentence -> what it says by its own words: a wish, a life, what is refused."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from recommender.said import BLANK, refusals
from recommender.said import openers as say
from recommender.said.naming import IDLE, is_aside, is_vague, says_nothing, shown
from recommender.said.tails import ends_wish, small_tail, tail
from recommender.said.telling import is_of_the_course, is_plain_question, is_told
from recommender.said.wishing import after_lead, begins_with_wish, is_question, is_wished_too

Role = Literal["aim", "background", "held", "avoid", "nothing"]

_AVOID = re.compile(say.AVOID)
_LACKED = re.compile(say.LACKED)
_HAD = re.compile(rf"(?:no|sans|sin|without|pas\s+d(?:e\s+|['’]))\s*{refusals.OF_A_FAMILY}.*")
_HELD = re.compile(say.HELD)
_HELD_BARE = re.compile(say.HELD_BARE)
_BACKGROUND = re.compile(say.BACKGROUND)
_NOISE = re.compile(rf"(?:and\s+|et\s+|y\s+)?{say.NOISE}")
# "I'm Dana", "soy Diego", "moi c'est Karim Ben Ali".
_NAME = re.compile(
    r"(?:[Ii]'m|[Ii] am|[Tt]his is|[Ss]oy|[Mm]oi c'est|[Jj]e suis|[Cc]'est)(?:\s+[A-ZÀ-Ý][\w-]+){1,3}"
)
_HATED = re.compile(
    r"(?:(?:i|we|je|j['’]|yo)\s*)?(?:am\s+|['’]m\s+|really\s+|suis\s+|en\s+ai\s+|estoy\s+)*(?:so\s+)?(?:hates?|dislikes?|can['’]?t\s+stand|tired|sick|bored|fed\s+up|d[eé]teste|en\s+ai|marre|fatigu|tann|lass|odio|detesto|hart|cansad|aburrid)"
)
_LEAVING = re.compile(
    r"(?:(?:get(?:ting)?\s+(?:out\s+of(?!\s+(?:the\s+house|here|bed|prison|jail|debt|town|my\s+head))|away\s+from)|leav(?:e|ing)(?:\s+my(?:\s+(?:job|work)\s+(?:as\s+an?|in|at))?(?=\s+\w))?(?!\s+(?:home|town|the\s+country|early))|quit(?:ting)?\b)|sortir\s+d(?:e(?:\s+l['’]|\s+la)?\s*|u\s+|es\s+|['’])|salir\s+del?(?:\s+la)?\s+|(?:quitter|arr[eê]ter)\s+(?:mon\s+|ma\s+|la\s+|le\s+|les\s+|l['’])|dejar\s+(?:de\s+)?(?:mis?\s+|la\s+|el\s+|los\s+|las\s+))\s*"
)
# "Leave the factory and do something with computers": what is wanted comes last.
_INSTEAD = re.compile(
    r"\s+(?:and|to|et|pour|y|para)\s+(?:do|start|get\s+into|go\s+into|faire|commencer|hacer|empezar|dedicarme\s+a)\s+"
    r"(?:(?:something|quelque\s+chose|un\s+truc|algo)\s+)?(?:(?:with|in|avec|dans|en|con|de)\s+)?",
    re.IGNORECASE,
)
# What opens a clause and says how it follows from the one before.
_THEN = re.compile(
    r"(?:(?:(?:du\s+coup|o\s+sea|et\s+puis|par\s+contre|en\s+revanche|en\s+cambio|ahora(?=\s+algo\b)|on\s+the\s+other\s+hand),?\s+)|(?:(?P<and>and|or|nor|et|ou|y(?!\s+(?:a\b|a-t|compris))|o|u|e)|(?P<so>so|donc|alors|as[ií]\s+que|entonces|then|thus|hence)|plus(?!\s+jamais)|then|puis|mais|but|pero)\s+(?!\s*$)){1,2}"
)
_LIKED = re.compile(
    r"(?:(?:i|we|je|j['’]|yo|nous)\s*)?(?!would\b|['’]d\b|wouldn|more\b)(?:\w+\s+)?(?:(?:like|love|enjoy)s?\b|aime\b|j['’]aime\b|adore|j['’]adore|(?:me|nos|les?)\s+(?:encantan?|gustan?)\b)"
)
# What others think that one should do; what one wants oneself comes first.
_ADVISED = re.compile(
    r"(?:(?:my|our|a|the)\s+)?\w+(?:\s+\w+)?\s+(?:suggest|recommend|advis|mention|says?\b|said|think|tells?\b|told|keeps?\b|reckon)|(?:mon|ma|mes|on)\s+(?:\w+\s+){0,2}(?:m['’](?:a|ont)|me)\s*(?:conseil|recommand|sugg|dit|disent)|mis?\s+\w+(?:\s+\w+)?\s+(?:me\s+)?(?:recom|aconsej|sug|dice)|me\s+(?:recomend|sugir|aconsej|han\s+dicho)"
)
_DULL = re.compile(
    r"(?:moi\s+)?(?:the\s+|la\s+|le\s+|les\s+|el\s+|los\s+|las\s+|l['’])?(?P<what>(?!je\b|j['’]|i\b|yo\b|it\b|that\b|[cç]a\b|eso\b|no\b)[\w '’-]{3,40}?)\s+(?:(?:[cç]a\s+)?me\s+(?:d[eé]go[uû]te|stresse|ennuie|fait\s+peur)(?:nt)?|(?:bores?|disgusts?|stresses|scares?|terrif(?:y|ies))\s+me(?:\s+out)?|me\s+dan?\s+(?:asco|miedo|flojera)|me\s+(?:aburre|estresa)n?|(?:does|do)(?:n['’]t|\s+not)\s+interest\s+me|(?:ne\s+)?m['’]int[eé]resse(?:nt)?\s+pas|no\s+me\s+(?:interesa|gusta)n?)(?:\s+(?:at\s+all|du\s+tout|para\s+nada))?"
    r"|(?P<out>(?!(?:es|est[aá]n?|son|c['’]est|is|it['’]?s)\s)(?!.*\b(?:says?|said|dit|disent|dicen?)\b|.*\bc['’]est\s+(?!pas|fini|non|mort|termin))[\w '’-]{3,40}?)\s+(?:no|non(?:\s+merci)?|no\s+(?:gracias|way|thanks)|not\s+for\s+me|is\s+not\s+for\s+me|(?:c['’]est\s+)?pas\s+pour\s+moi|no\s+es\s+para\s+m[ií]|(?:is|are)\s+(?:out|a\s+no(?:-go)?|off\s+the\s+table|finished\s+for\s+me|over\s+for\s+me)|(?:is|are)(?:n['’]t|\s+not)(?:\s+(?:for\s+me|my\s+thing))?|(?:non\s*,?\s*)?tr[eè]s\s+peu\s+pour\s+moi|sans\s+fa[cç]on|c['’]est\s+(?:fini|non|mort|termin[eé]|pas\s+mon\s+truc)(?:\s+pour\s+moi)?|bof(?:\s+bof)?|jamais\s+de\s+la\s+vie|(?:ya\s+)?no\s+m[aá]s|ni\s+\w+r(?:l[oa]s?)?|no\s+(?:es|son)\s+lo\s+m[ií]o|no\s+por\s+favor|ni\s+hablar|se\s+acab[oó]\s+para\s+m[ií])"
)
# "Something without kids".
_SPARED = re.compile(
    r"(?:(?:job|work|travail|m[eé]tier|emploi|trabajo|empleo)\s+)?(?:without|sans|sin)\s+(?:any\s+)?"
)
# "What I don't want: ...", and what follows is not wanted.
_HEADING = re.compile(
    r"(?:what|things|stuff|lo|ce)\s+(?:that\s+|que\s+)?(?:i\s+(?:don['’]?t|do\s+not|hate|can['’]?t\s+stand)(?:\s+want|\s+like)?|no\s+quiero|je\s+(?:ne\s+)?veux\s+pas)(?:\s+(?:is|es|c['’]est))?|(?:i\s+)?(?:don['’]?t|do\s+not)\s+want|please\s+no|avoid|not|pas\s+de|[àa]\s+[eé]viter|evitar"
)
# Of hours at work, which are no limit of learning: "I'm done with nights".
_SHIFTS = re.compile(
    r"nights?|evenings|weekends|(?:las?\s+)?noches?|(?:les\s+)?(?:nuits|soirs|week-ends)|fines\s+de\s+semana"
)
_NO_LONGER = re.compile(
    r"\s+(?:any\s?more|ever|at\s+all|(?:ever\s+)?again|any\s+longer|either|non\s+plus|tampoco|otra\s+vez|nunca\s+m[aá]s)\s*$",
    re.IGNORECASE,
)
_QUALITY = re.compile(
    rf".*?\b(?:something|anything|quelque\s+chose(?:\s+de)?|un\s+truc|algo)\s+(?:more\s+|less\s+|plus\s+|m[aá]s\s+|very\s+)?(?!outside\b|outdoors\b|dehors\b|afuera\b)(?:[\w-]+)(?:\s+{BLANK})*"
)
_ABLE = re.compile(r"^(?:not|pas|no)\s+(?:\w+\s+)?(?:good|bon(?:ne)?|buen[oa]?)\s")
_BARE_LEAD = re.compile(
    r"^(?:an?|the|my|une?|una?|some|any|les?|la|el|los|las|du|des|de\s+la|de\s+l['’]|l['’]|d['’]|de|con|avec|with|dans|en|mi|mon|ma|mes|mis)(?:\s+|(?<=['’]))"
)
# "Forget the kids thing": what is meant is the kids.
_THING = re.compile(r"(?<=\w)\s+(?:things?|stuff|idea|part|bit|plan)$", re.IGNORECASE)
# "If I'm lucky", "si c'est possible".
_CONDITION = re.compile(
    r"(?:only\s+|even\s+|m[eê]me\s+)?(?:if|unless|s['’]|si)\s(?!possible|es\s+posible)"
)
# "My firm would pay for conveyancing training".
_PAID = re.compile(
    r"(?:my|our|mon|ma|mi)\s+\w+(?:\s+\w+)?\s+(?:(?:would|will|can|is\s+going\s+to|peut|va|puede)\s+)?(?:pays?\s+for|covers?|sponsors?|reimburses?|finance(?:r|ra)?|paie|paye|paga)\s+(?:me\s+(?:to\s+)?)?(?!(?:it|this|that|me|my|mon|mi|up|the\s+rent)\b)"
)
# "Not another retail job" is not wanted, whatever is lacked.
_ANOTHER = re.compile(r"(?:another|one\s+more|un[e]?\s+autre|otr[oa])\s+\w")
_BODY = re.compile(
    r"\b(?:back|knees?|hips?|shoulders?)(?:['’]s|\s+(?:is|are|has|have))?\s+(?:won['’]?t|can['’]?t|done|gone|fused|finished|held|killing|ruined|busted|wrecked|worn|said\s+no|gives?\s+out|gave\s+out|giving\s+out)|\b(?:dos|genoux?|[eé]paules?|reins)\s+(?:\w+\s+){0,2}(?:fini|foutu|fichu|l[aâ]ch|cass|bloqu|en\s+compote|suivent?\s+plus|mort|us[eé])|\b(?:espalda|rodillas?|hombros?|columna|tobillos?|muñecas?)\s+(?:\w+\s+){0,3}(?:avisa|dan?\b(?!\s+(?:igual|lo\s+mismo))|basta|clavo|rot[ao]|aguanta|quej)|"
    r"\b(?:back|knees?|hips?)\s+(?:(?:is|are)\s+)?(?:shot|gone|injur|problem)|\bespalda\s+(?:hecha|mala|fregada|lesionada)|\bdos\s+(?:cass[eé]|foutu|bloqu[eé])|\b(?:bad|sore|injured|hurt|weak|painful)\s+(?:back|knees?|shoulders?|hips?)\b|\b(?:back|knees?|shoulder)\s+(?:injury|problems?|pain)\b|\bcan['’]?t\s+lift\b|\bnada\s+de\s+(?:cargar|levantar)\b|\bplus\s+rien\s+(?:porter|soulever)\b|\bno\s+puedo\s+(?:cargar|levantar)\b|\b(?:peux\s+(?:pas|plus)|(?:pas|plus)\s+capable\s+de)\s+(?:rien\s+)?(?:soulever|porter\s+(?:de\s+|du\s+|des\s+)?(?:poids|charges?|lourd))|\bmal\s+(?:au|de)\s+dos\b|\b(?:dolor|mal)\s+de\s+espalda\b|\bduele\s+la\s+espalda\b"
    r"|\b(?:no\s+puedo\s+con|me\s+duelen?|me\s+(?:lastim|fregu|jod|da[nñ])[eé]|me\s+operaron(?:\s+de)?)\s+(?:la|las|el|los)\s+(?:espalda|rodillas?|hombros?|cadera|columna)\b|\bmal\s+aux?\s+(?:genou|[eé]paule|hanche)\w*|\bhurt\s+my\s+(?:back|shoulder|knees?)\b|\b(?:disab\w+|surger\w+|injur\w+|operat\w+|trouble|problems?|issues?)\s+(?:for|of|on|with|to)\s+my\s+(?:lower\s+)?(?:back|shoulders?|knees?|hips?)\b|\b(?:back|knees?|hips?|shoulders?)\s+(?:was|were|got)\s+(?:\w+\s+)?(?:replaced|fused|operated|crushed|injured)\b|\bmy\s+(?:back|knees?|shoulders?)\s+(?:is|are|hurts?)\b"
)
# "What can I do with a social work degree besides social work".
_WITH_DEGREE = re.compile(
    r"what\s+(?:else\s+)?(?:can|could|do)\s+(?:i|you|one)\s+do\s+with\s+(?:an?|my)\s+(?P<held>.{2,40}?\s(?P<kind>degree|diploma|certificate|licen[cs]e|ticket|background)(?:\s+in\s+\w+(?:\s+\w+)?)?)(?:\s+(?:besides|other\s+than|apart\s+from|instead\s+of|that\s+(?:is\s+not|isn['’]t))\s+(?P<besides>.{3,40}))?"
)
_SINCE_WHEN = re.compile(
    r"\s+(?:(?:for|pendant|durante|depuis|desde\s+hace|por)\s+(?:(?:the\s+)?(?:last|past)\s+)?(?:about\s+|over\s+|almost\s+|more\s+than\s+)?(?:\w+)\s+(?:years?|months?|ans?|ann[eé]es?|mois|a[nñ]os?|meses)\b|(?:since|depuis|desde)\s+(?:19|20)\d\d\b)(?:(?!\s+(?:and|then|et|puis|y|después)\b)[^,])*"
)
# "A degree that I never used and a mortgage".
_NOT_OF_IT = re.compile(
    rf"\s+(?:so|donc|as[ií]\s+que)\s.*|\s+(?:(?:that|which|que|qu['’])\s*)?(?:i|we|je|j['’]|nunca)\s+.*|\s+(?:and|et|y)\s+(?:an?|une?|una|my|mon|mi)\s+(?!(?:[\w'’-]+\s+){{0,3}}?{say.HELD_THING}).*",
    re.IGNORECASE,
)
_WHEN_HELD = re.compile(
    r"\s+(?:last\s+(?:year|month|summer|spring|fall|winter|week)|l['’]an\s+(?:dernier|pass[eé])|l['’]ann[eé]e\s+derni[eè]re|el\s+a[nñ]o\s+pasado|in\s+(?:19|20)\d\d|en\s+(?:19|20)\d\d|already|d[eé]j[àa]|ya)\s*$"
)
# A wish for pay alone says nothing about the work, nor does "with my hands".
_SAYS_LITTLE = re.compile(
    r"(?:move|moving)\s+(?:up|ahead)|get(?:ting)?\s+ahead|do(?:ing)?\s+better|(?:(?:finally|enfin|por\s+fin|fin)\s+)?(?:understand|comprendre|entender|know|savoir|saber)\s+(?:what|ce\s+que|lo\s+que)\s.*|(?:i\s+)?can\s+(?:do|finish|complete|start)\b.*|(?:je\s+)?peux\s+(?:faire|finir|terminer|commencer)\b.*|(?:que\s+)?(?:termine|(?:pueda|puedo)\s+\w+)\b.*|(?:very\s+|more\s+)?hands-on|get\s+out\s+of\s+(?:the\s+house|here|debt|town|my\s+head)|(?:an?\s+|good\s+)*(?:pension|benefits)(?:\s+and\s+\w+)?|(?:my\s+|mes\s+|mis\s+)?(?:hands|mains|manos)|(?:(?:new|better|good|paid|meilleur|mejor)\s+)*(?:job|work|career|position|something|travail|emploi|trabajo|empleo)?\s*(?:where|that|which|to|mieux|mejor|qui|que)?\s*(?:i\s+can\s+)?"
    r"(?:earn|make(?!\s+(?!at\s|about|over|more\b|better|well\b|me\b|good|great|enough|decent|real|some|a\s+(?:living|decent)|money|it\b|[$€£\d]))|pay|paid|paye|paga|pay[eé]|pagado)s?\b\s*(?:at\s+least\s+|about\s+|over\s+|more\s+|better\s+|well\b|me\s+|mieux\b|mejor\b)*(?:[$€£]?\d[\d,.]*k?\s*(?:dollars|\$|€)?)?[^,;]{0,25}"
)
_DETAIL = re.compile(
    r"\s+(?:instead\s+of|rather\s+than|au\s+lieu\s+d(?:e\b|['’])|plut[oô]t\s+qu|en\s+(?:vez|lugar)\s+de)\b.*|\s+where\s+(?:nobody|no\s+one|everyone)\b.*|\s+(?:would|could|might)\s+(?:really\s+|certainly\s+)?(?:help|benefit|be\s+(?:useful|helpful))\b.*|\s+m['’](?:aiderait|serait\s+utile)\b.*|\s+me\s+(?:ayudar[ií]a|servir[ií]a|vendr[ií]a\s+bien)\b.*|\s+so\s+(?:that\s+)?(?=(?i:i|we)\s+can\b).*|\s+(?:so\s+that|so|pour\s+que|para\s+que|where)\s+(?=i\b|je\b|j['’]|yo\b|my\b|no\b).*|\s+for\s+(?:somebody|someone|people)\s+(?:with|who|like|over)\b.*|\s+(?:quand|lorsqu['’])\s*on\s.*|\s+pour\s+quelqu['’]un\s.*|\s+para\s+alguien\s.*"
)
# "Something for a guy who's good with his hands".
_FOR_WHOM = re.compile(
    r"\s+(?:for|pour|para)\s+(?:an?\s+|une?\s+|una?\s+)?(?:guy|man|woman|person|mom|mum|dad|girl|boy|somebody|someone|people|adults|personne|quelqu['’]un|gars|femme|homme|gens|alguien|persona|hombre|mujer|gente)\s+(?:who|with|like|over|aged|that|qui|comme|avec|que|como|con|de\s+\d+)\b(?P<likes>\s+(?:really\s+)?(?:likes?|loves?|enjoys?|aime|adore|(?:le\s+)?gustan?)\s+(?:les?\s+|la\s+|los\s+|las\s+|el\s+|l['’])?)?.*"
)
_MAYBE = re.compile(
    r"(?:and\s+|et\s+|y\s+)?(?:more\s+(?:like|of)|maybe|perhaps|possibly|something|anything|instead|peut-[eê]tre|plut[oô]t|quelque\s+chose|un\s+truc|quiz[aá]s?|tal\s+vez|algo|m[aá]s\s+bien|another|un\s+autre|otr[oa])\b"
)
# "I don't have a degree" tells of the learner, "no degree" says that none is asked for.
_OWN = re.compile(r"(?:i|we|je|j['’]|yo|no\s+\w+o\b|nous|nunca|jam[aá]s)\b")
_MAX_AVOIDED_WORDS = 8
# What a bad back rules out, in the language of most catalogues.
HEAVY_LIFTING = "heavy lifting"
_ENUMERATION = re.compile(
    r"\s*,\s*(?:or\s+|nor\s+)?|\s+(?:or|nor|and|ou|ni|o|et|y)\s+", re.IGNORECASE
)
# "Anything but food service I'm so over it".
_WHY_NOT = re.compile(
    r"[\s,]+(?:i['’](?:m|ve|d|ll)|i\s+(?:am|have|had|was|did|tried|hate|can|want|would|need)|it['’]s|it\s+is|they['’]re|whatever)\s.*|\s+to\s+save\s+my\s+life.*",
    re.IGNORECASE,
)
_AGE = re.compile(r"[1-9]\d(?:\s*(?:ans|a[nñ]os|years?(?:\s+old)?|yo|y/o))?")
_LONGEST_TAIL = 60


@dataclass(frozen=True)
class Part:
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
        is_quality: Whether it says only how it should be: "something creative".
        is_listed: Whether it belongs to what "What I don't want:" announced.
        is_followed: Whether "I'd like that too" follows it.
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
    is_quality: bool = False
    is_followed: bool = False
    is_listed: bool = False


def parts_of(
    text: str, low: str, start: int, *, sentence: int, is_reason: bool, is_for: bool
) -> Iterator[Part]:
    """Yield what a piece says by its own words, and what a bad back rules out.

    Args:
        text: All that was said.
        low: The same in lower case, up to the end of the piece.
        start: Where the piece begins.
        sentence: Number of its sentence.
        is_reason: Whether it says why: "because ...".
        is_for: Whether it names what a limit is for: "$300 for ...".
    """
    start, end = _trimmed(low, start, len(low), small_tail)
    then = _THEN.match(low, start, end)
    start = then.end() if then else start
    said, words = text[start:end], low[start:end]
    if _BODY.search(words):
        yield Part("avoid", HEAVY_LIFTING, sentence, words=said)
    part = _plain(said, words, sentence)
    if part is not None:
        yield replace(part, words=said)
        return
    degree = _WITH_DEGREE.fullmatch(words)
    if degree is not None:
        role: Role = "background" if degree["kind"] == "background" else "held"
        yield Part(role, said[slice(*degree.span("held"))], sentence, words=said)
        if degree["besides"]:
            yield Part("avoid", said[slice(*degree.span("besides"))], sentence, words=said)
        return
    is_wish = begins_with_wish(words) or is_question(words) or ends_wish(words)
    refused, is_lacked = _refused(said, words, is_wish=is_wish)
    for each in refused or ():
        yield Part("avoid", each, sentence, words=said)
    if refused is not None:
        return
    paid = None if is_wish else _PAID.match(words)
    if paid and not is_vague(said[paid.end() :]):
        start, is_for = start + paid.end(), True
    elif is_reason or is_lacked or _is_told_of(words, is_wish=is_wish, is_for=is_for):
        part = _told(said, words, sentence, is_wish=is_wish, is_lacked=is_lacked)
        if part is not None:
            yield replace(part, words=said)
        return
    is_for = is_for or bool(then and then["so"])
    part = _wanted(text, low[:end], start, sentence=sentence, is_wish=is_wish, is_for=is_for)
    if part is not None:
        yield replace(part, words=said, goes_on=bool(then and then["and"]))
    elif BLANK in said:
        yield Part("nothing", "", sentence, words=said)


def _plain(said: str, words: str, sentence: int) -> Part | None:
    """Return what is told by how the words are put: manners, an age, a heading, what is held."""
    if "IT" not in said and is_wished_too(words):
        return Part("nothing", "", sentence, is_wish=True)
    if not words or _NOISE.fullmatch(words) or _NAME.fullmatch(said):
        return Part("nothing", "", sentence)
    if _AGE.fullmatch(words):
        # It tells that the sentence is about the learner, and is no background by itself.
        return Part("background", "", sentence)
    if is_of_the_course(words):
        return Part("nothing", "", sentence)
    if _HEADING.fullmatch(words):
        return Part("avoid", "", sentence)
    held = _HELD.match(words) or _HELD_BARE.fullmatch(words)
    if held:
        what = said[held.start("what") :]
        return Part("held", shown(_WHEN_HELD.sub("", _NOT_OF_IT.sub("", what))), sentence)
    return None


def _refused(said: str, words: str, *, is_wish: bool) -> tuple[tuple[str, ...] | None, bool]:
    """Return what is not wanted, None where nothing is refused; and whether something is lacked."""
    is_own = bool(_OWN.match(words))
    found = _DULL.fullmatch(words) or (_AVOID.match(words) if is_own or not is_wish else None)
    if found is None:
        return None, False
    is_after = found.re is _DULL and found["what"] is None
    at = "out" if is_after else "what"
    if _is_lacked(words, found[at]):
        return None, True
    return tuple(_avoided(_NO_LONGER.sub("", said[slice(*found.span(at))]))), False


def _is_told_of(words: str, *, is_wish: bool, is_for: bool) -> bool:
    """Tell whether words are about the learner's life or how things are, and wish nothing."""
    if is_wish:
        return False
    is_hurt = not is_for and bool(_BODY.search(words))
    return (
        is_hurt
        or bool(_BACKGROUND.match(words))
        or is_told(words)
        or is_plain_question(words)
        or bool(_CONDITION.match(words))
    )


def _told(said: str, words: str, sentence: int, *, is_wish: bool, is_lacked: bool) -> Part | None:
    """Return what tells of the learner; of questions and conditions, and of what is lacked, none."""
    is_idle = not is_wish and (is_plain_question(words) or bool(_CONDITION.match(words)))
    if is_idle or (is_lacked and not _ABLE.search(words) and not _BACKGROUND.match(words)):
        return Part("nothing", "", sentence)
    if not says_nothing(said):
        text = shown(_SINCE_WHEN.sub("", said))
        return Part("background", text, sentence) if text else None
    return Part("nothing", "", sentence) if BLANK in said else None


def _is_lacked(words: str, what: str) -> bool:
    """Tell whether something is not had rather than not wanted: "no car", "not sure"."""
    if _ANOTHER.match(what):
        return False
    is_had = bool(_HAD.fullmatch(words))
    return not _HATED.match(words) and (is_had or bool(_LACKED.match(what)))


def _wanted(
    text: str, low: str, start: int, *, sentence: int, is_wish: bool, is_for: bool
) -> Part | None:
    """Return what is wanted in a piece, without "I want to" and the like."""
    whom = _FOR_WHOM.search(low, start)
    low = low[: whom.start()] if whom else low
    words = low[start:]
    at, end = _trimmed(low, start + after_lead(words), len(low), tail)
    wanted = shown(_DETAIL.sub("", text[at:end]))
    if whom and is_vague(wanted):
        wanted = shown(text[whom.end("likes") : whom.end()]) if whom["likes"] else ""
    if not wanted or is_vague(wanted) or _SAYS_LITTLE.fullmatch(wanted.lower()):
        return None
    if is_aside(wanted):
        return None
    left = _LEAVING.match(wanted.lower())
    instead = _INSTEAD.search(wanted, left.end()) if left else None
    if instead and not is_vague(wanted[instead.end() :]):
        return Part("aim", wanted[instead.end() :], sentence, is_wish=is_wish)
    if left:
        return Part("avoid", _BARE_LEAD.sub("", wanted[left.end() :], count=1), sentence)
    spared = _SPARED.match(wanted.lower())
    if spared and not _LACKED.match(wanted[spared.end() :].lower()):
        return Part("avoid", wanted[spared.end() :], sentence)
    is_perhaps = bool(_MAYBE.match(words))
    is_quality = bool(_QUALITY.fullmatch(words.strip(IDLE)))
    return Part(
        "aim",
        wanted,
        sentence,
        is_bare=not (is_wish or is_for or is_perhaps),
        is_wish=is_wish or is_for,
        is_quality=is_quality,
        is_liked=is_wish and bool(_LIKED.match(words) or _ADVISED.match(words)),
    )


def _avoided(what: str) -> Iterator[str]:
    """Yield each thing of an enumeration; a long one is a sentence about something else."""
    if len(what.split()) > _MAX_AVOIDED_WORDS:
        return
    for part in _ENUMERATION.split(_WHY_NOT.sub("", what)):
        bare = _THING.sub("", _BARE_LEAD.sub("", shown(part), count=1))
        if bare and (not is_vague(bare) or _SHIFTS.fullmatch(bare.lower())):
            yield bare


def _trimmed(
    low: str, start: int, end: int, tail_of: Callable[[str, int, int], int | None]
) -> tuple[int, int]:
    """Return where words begin and end without stops, "please" and the like around them."""
    while start < end and low[start] in IDLE:
        start += 1
    while True:
        while start < end and low[end - 1] in IDLE:
            end -= 1
        at = tail_of(low, max(start, end - _LONGEST_TAIL), end)
        if at is None:
            return start, end
        end = at
