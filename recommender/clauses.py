"""Words without their limits -> clauses: an aim, what is done now, what is held, what not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from recommender.said import BLANK
from recommender.said import openers as say
from recommender.said.numbers import NUMBER_WORDS

Role = Literal["aim", "background", "held", "avoid", "nothing"]

_IDLE = rf" ,;:.!?¿¡–—()\"-{BLANK}"

# A clause ends at a stop, a semicolon, a colon, a line; before "but"; at a comma; before an "and"
# that opens a new statement of the learner's; before "I want" in the middle of a sentence.
_HARD = re.compile(
    rf"[.!?¿¡]+(?=[\s{BLANK}]|$)|[¿¡?]+|[;\n\r•|]+|:(?=[\s{BLANK}]|$)|\s+[-–—]+\s+|(?<!thing),?\s+(?:but|mais|pero|yet|though|although|however|whereas|cependant|aunque)\b(?!\s+also)[\s,]*"
    rf"|(?P<why>(?:^|,?\s+)(?:because(?!\s+of)|since\s+(?=i\b|my\b)|as\s+(?=i\s+(?!a\b))|parce\s+qu(?:e\b|['’])|car(?=\s+je|\s+j['’]|\s+mon)|porque|puisque|ya\s+que)\s+)"
)
_SOFT = re.compile(
    rf"\s*,\s*|\s*\((?=\S)|(?<=\S)\)\s*|[\s{BLANK}]+(?:and|so|et|donc|alors|y|as[ií]\s+que|or|o|e|ou)\s+(?={say.OPENER})|\s+(?:and|et|y)\s+(?=\w+\s+(?:years?|ans|ann[eé]es|a[nñ]os)\s+(?:in|at|as|of|with|en|comme|como|de|dans|à)\b)|\s+who\s+(?=wants?\b|would\b|needs?\b)"
    rf"|{BLANK}\s*(?:to\s+spend\s+(?:on|for)|for|on|to(?=\s+(?:become|learn|get|train))|toward|pour|para)\s+(?=\w)"
    rf"|(?P<gap>\s+(?:d['’]|(?:de|à|pour|para|to)\s+)(?=(?:apprendre|aprender|devenir|convertirme|learn|become)\b)|\s+(?=(?:that|which|qui|que)\s+(?:isn['’]t|is\s+not|aren['’]t|n['’]est\s+pas|ne\s+soit\s+pas|no\s+sean?)\b)|\s+(?=(?:looking\s+(?:at|for|to|into)|hoping\s+(?:to|for)|wanting\s+to|interested\s+in)\b)|\s+(?={say.PLAIN_WISH}))"
)
_NO_NEW_CLAUSE = re.compile(say.NO_NEW_CLAUSE)
_GOES_ON = re.compile(r"(?:and|or|nor|et|ou|ni|y|o|u|e)\s")

_AVOID = re.compile(say.AVOID)
_LACKED = re.compile(say.LACKED)
_HELD = re.compile(say.HELD)
_BACKGROUND = re.compile(say.BACKGROUND)
_WISH = re.compile(
    rf"(?:(?:and|so|et|y|but|well|then|now|ahora|maintenant|au\s+lieu|instead|as[ií]\s+que|donc|alors),?\s+){{0,3}}{say.WISH}"
)
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
    r"(?:get(?:ting)?\s+(?:out\s+of|away\s+from)|sortir\s+d(?:e(?:\s+l['’]|\s+la)?\s*|u\s+|es\s+|['’])|salir\s+del?(?:\s+la)?\s+)\s*"
)
# What opens a clause and says how it follows from the one before.
_THEN = re.compile(
    r"(?:(?:(?P<and>and|or|nor|et|ou|y(?!\s+(?:a\b|a-t|compris))|o|u|e)|(?P<so>so|donc|alors|as[ií]\s+que|entonces|then|thus|hence)|plus|then|puis|mais|but|pero)\s+(?!\s*$)){1,2}"
)
_LIKED = re.compile(
    r"(?:(?:i|we|je|j['’]|yo|nous)\s*)?(?:\w+\s+)?(?:(?:like|love|enjoy)s?\b|aime\b|j['’]aime\b|adore|j['’]adore|(?:me|nos)\s+(?:encantan?|gustan?)\b)"
)
_DULL = re.compile(
    r"(?:the\s+|la\s+|le\s+|les\s+|el\s+|los\s+|las\s+|l['’])?(?P<what>[\w '’-]{3,40}?)\s+(?:(?:does|do)(?:n['’]t|\s+not)\s+interest\s+me|(?:ne\s+)?m['’]int[eé]resse(?:nt)?\s+pas|no\s+me\s+(?:interesa|gusta)n?)(?:\s+(?:at\s+all|du\s+tout|para\s+nada))?"
)
_ABLE = re.compile(r"^(?:not|pas|no)\s+(?:\w+\s+)?(?:good|bon(?:ne)?|buen[oa]?)\s")
_BARE_LEAD = re.compile(
    r"^(?:an?|the|my|une?|una?|some|any|les?|la|el|los|las|du|des|de\s+la|de\s+l['’]|l['’]|d['’]|de|con|avec|with|dans|en|mi|mon|ma|mes|mis)(?:\s+|(?<=['’]))",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:bad|sore|injured|hurt|weak|painful)\s+(?:back|knees?|shoulders?|hips?)\b|\b(?:back|knees?|shoulder)\s+(?:injury|problems?|pain)\b|\bcan['’]?t\s+lift\b|\bmal\s+(?:au|de)\s+dos\b|\b(?:dolor|mal)\s+de\s+espalda\b|\bduele\s+la\s+espalda\b"
    r"|\bhurt\s+my\s+(?:back|shoulder|knees?)\b|\bmy\s+(?:back|knees?|shoulders?)\s+(?:is|are|hurts?)\b"
)
_SINCE_WHEN = re.compile(
    r"\s+(?:(?:for|pendant|durante|depuis|desde\s+hace|por)\s+(?:(?:the\s+)?(?:last|past)\s+)?(?:about\s+|over\s+|almost\s+|more\s+than\s+)?(?:\w+)\s+(?:years?|months?|ans?|ann[eé]es?|mois|a[nñ]os?|meses)\b|(?:since|depuis|desde)\s+(?:19|20)\d\d\b)(?:(?!\s+(?:and|then|et|puis|y|después)\b)[^,])*"
)
_WHEN_HELD = re.compile(
    r"\s+(?:last\s+(?:year|month|summer|spring|fall|winter|week)|l['’]an\s+(?:dernier|pass[eé])|l['’]ann[eé]e\s+derni[eè]re|el\s+a[nñ]o\s+pasado|in\s+(?:19|20)\d\d|en\s+(?:19|20)\d\d|already|d[eé]j[àa]|ya)\s*$"
)
# A clause of nothing but these names no work: "something new", "a better job", "is fine too".
_VAGUE_WORDS = frozenset(
    """
    a able about absolutely after afternoon again aim all also altogether always am amount an and any anyone
    anything anytime anyway around as ask asking at available away back be been before begin beginning best better between
    budget but by can can't cannot career careers change cheap choose class classes come complete completed cost costs could
    couldn't couple course courses credential credentials currently day days did different direction do does doesn't doing
    dollars don't done during each earn either else employed employer employment end enough enroll enrol
    even evening evenings every everything fairly fancy fast fees find finish finished first fit fits flexible for
    free fresh from full full-time fun future get give go goal going good got great had half has have haven't help here
    home hour hours how i i'd i'll i'm i've idea if in interested into is isn't it it's its itself job jobs just keep
    kind know last later learn least length less life like limit limited little living location long longer look
    looking lot lots make many max maximum may maybe me mean might minimum money month months more most much must my
    myself near need needed needs new next nice night nights no not nothing now of off offer offered ok okay old on
    once one ones only open option options or other our out over own pace paid part part-time pay paying pays per perhaps
    place plan please possible prefer preferably preferred price program programme programs put quick quickly quite
    rather ready really reasonable right roughly run runs salary saved savings say schedule second self several shall short
    should shouldn't simple since so some someone something sometime soon sort spend spending spent start started starting
    starts stay still study stuff suggest take takes teach teachers than thanks that that's the their them then there these they thing things
    this those time times tip to today together too topic total train training travel try trying tuition under until
    up upto us use useful very want wants way we we're we've week weekend weekends weeks well what what's whatever when
    whenever where which while who will willing wish with within without won't work working works would year years
    yes yet you your certificate subject topic monday tuesday wednesday thursday friday mondays fridays
    interest interests question info information hi hello hey bye tight place's ever available mostly instead though anymore
    actually basically honestly truly hoping planning thinking trying considering wishing hundred hundreds thousand thousands few bucks euros pesos dollar euro funded grand sure
    mondays tuesdays wednesdays thursdays fridays saturday sunday

    à a ai ainsi aller alors an année années ans après argent as assez au aucun aucune aussi autre autres aux avant
    avec avez avoir avons beaucoup besoin bien bon bonne bref budget but c car ce cela certificat ces cet cette ça c'est chaque chez
    chose choses combien comme comment cours coût coûter coûte d dans de début débuter déjà demi depuis des deux devrait différent disponible
    dispose dit dois doit donc du durée durer dure elle emploi en encore entre environ est et être etre eu fait faire
    faut fin finir finisse fois formation formations horaire horaires heures heure ici il j j'ai je journée jour jours jusqu
    l la le les leur libre libres lieu limite m ma maintenant mais max maximum me mes métier mieux moi moins mois mon même
    n ne ni niveau non nos notre nous nouveau nouvelle on ou où par parle pas passer pendant petit peu peut peut-être peux plus
    plutôt possible pour pourrais pourrait prêt prix programme qu quand quatre que quel quelle quelque quelques qui quoi rester reste rien s sa
    sais sans se semaine semaines ses seulement si soit sont sous suis suivre sujet sur t temps tout toute toutes travail travailler
    très trois trop trouver truc un une uniquement va vais vers veux voilà voudrais vous y payé payer paie paye employeur plein
    centaines mille payée payés employeuse cours formations programmes
    économies égal dispo avoir lieu coute coûtera offre cherche aimerais souhaite conviennent convient tant libre jeudi vendredi lundi

    al algo algún alguna alguno ahora ahí año años antes aprender aquí así aún aunque barato bien buen buena buscar busco cada
    cambio cambiar cambiarme carrera casi cerca certificado certificarme clase clases como con costar coste costo cual cualquier cuando cuanto cuesta
    cueste cuánto curso cursos da dan dar de debe debería deber debajo del desde después día días dinero disponible donde dos durante durar
    dure el ella empezar empiece empleo en entonces entre era es esa ese eso esta está están estar este esto estoy estudiar
    exceda fin formación fue gano gastar gusta gustaría ha haber hacer hacia hago hasta hay hora horas horario hoy ir la las le
    libre libres límite lo los lugar más mas máximo mayor me medio mejor menos mes meses mi mis mismo mucha mucho muy nada
    necesito ni ningún no noche noches nos nuestro nueva nuevo o otra otro otros pagar paga pagado pago para parece parte
    pero persona poco poder podría por porque posible presupuesto precio primero programa pronto propio puede pueda puedo pues
    que qué quede quedar querer quiero quisiera quizá quizás se sé sea según semana semanas ser si sí siempre sin sirve sirven sobre solo sólo son
    soy su tal también tan tanto tarde tardes te tema tener tengo terminar termine tiempo tiene tienen toda todas todo todos tomar
    trabajar trabajo tu tuve un una uno unos va vez viernes voy y ya yo empresa cientos mire mira oye pues bueno cursos programas
    ahorrados ahorros completo tiempo alcanzan
        benefits session sessions séance séances clase lesson lessons boss live lives vis vivo vivimos habite habitons ça ca savoir saber ganas motivé motivée stable steady secure real vrai vraie verdadero openings fine works offert preferably preference préférence preferencia prêt prête prêts lista listo
    january february march april june july august september october november december
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """.split()
)
# A wish for pay alone says nothing about the work.
_PAY = re.compile(
    r"(?:(?:new|better|good|paid|meilleur|mejor)\s+)*(?:job|work|career|position|something|travail|emploi|trabajo|empleo)?\s*(?:where|that|which|to|mieux|mejor|qui|que)?\s*(?:i\s+can\s+)?"
    r"(?:earn|make|pay|paid|paye|paga|pay[eé]|pagado)s?\b\s*(?:at\s+least\s+|about\s+|over\s+|more\s+|better\s+|well\b|me\s+|mieux\b|mejor\b)*(?:[$€£]?\d[\d,.]*k?\s*(?:dollars|\$|€)?)?[^,;]{0,25}"
)
_DETAIL = re.compile(
    r"\s+(?:so\s+that|so|pour\s+que|para\s+que|where)\s+(?=i\b|je\b|j['’]|yo\b|my\b|no\b).*"
)
_SPEAKS = re.compile(
    rf"^(?:also|and|plus|maybe|something|anything|quelque\s+chose|un\s+truc|algo|aussi|et|tambi[eé]n|y|peut-[eê]tre|quiz[aá]s?|tal\s+vez)\s|(?:^|[\s,.;:!?¿¡(])(?:{say.FIRST_PERSON}|my\b|me\b|mon\b|mes\b|mi\b)|^(?:{say.WISH})(?:\s|(?<=['’]))"
    r"|^[¿¡\s]*(?:what|which|how|where|is\s+(?:it|there)|are\s+there|do(?:es)?|can\s+(?:i|you|we|someone)|could|any|help|que\s+(?:puis|dois|faire)|quels?\b|quelles?\b|comment|qu[eé]\s|c[oó]mo|cu[aá]l|y\s+a-t-il|existe|avez|auriez|est-ce|hay(?=\s+(?:un|alg|curs|clas|prog|form|tall))|existen?|tienen|pourquoi\s+pas|peu\s+importe|no\s+importa|hello|hi\b|hey|bonjour|salut|hola)\b"
    r"|(?:^|[,.;:]\s*|\b(?:but|mais|pero)\s+)(?:not|no|nothing|without|avoid|(?:any|every)thing\s+(?:but|except)|(?:any|every)thing|pas|sans|sauf|tout\s+sauf|rien|sin|nada|ni|neither|fini|forget|se\s+acab[oó]\w*|cualquier\s+cosa)\s"
    r"|[.!?;,]\s+(?:interested\s+in|looking\s+for|wants?\s+to|would\s+like|hoping\s+to|then)\s|^(?:currently|looking|lookin|searching)\s|\b(?:courses?|class|classes|program|training|cours?|formations?|cursos?|clases)\s+(?:in|on|for|about|en|de|para|du|sur|sobre)\b|\bcours\s+d['’]"
    r"|\b(?:money|cost|price|time)\s+(?:doesn['’]?t|is\s+no)\b|[?¿]|^between\s+jobs\b|\bopen\s+to\s|\s(?:wanting|looking|hoping|trying)\s+to\s|\band\s+also\b|\bthat\s+isn['’]t\b|\b(?:let['’]s|thanks|thank\s+you|merci|gracias)\b|^[^.;]{0,40}\s(?:but|mais|pero)\s"
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
_FEW_WORDS = 3
_MANY_WORDS = 6
_MAX_AVOIDED_WORDS = 8
_ENUMERATION = re.compile(
    r"\s*,\s*(?:or\s+|nor\s+)?|\s+(?:or|nor|and|ou|ni|o|et|y)\s+", re.IGNORECASE
)
_ENDINGS = r"and|or|but|with|in|at|for|on|by|a|an|the|to|et|ou|y|o|de|du|en|à|con|para|pour|maybe|perhaps|possibly|please|pls|plz|thanks|thank\s+you|merci|gracias|lol|for\s+me|pour\s+moi|para\s+m[ií]|if\s+possible|if\s+i\s+can|si\s+possible|si\s+es\s+posible|svp|stp|por\s+favor|s['’]il\s+(?:vous|te)\s+pla[iî]t|only|seulement|uniquement|solamente"
_SMALL_TAIL = re.compile(rf"(?<!\w)(?:{_ENDINGS})\Z")
_TAIL = re.compile(
    rf"(?<!\w)(?:{_ENDINGS}|courses?|class(?:es)?|programs?"
    r"|(?:realistic|worth\s+it|worthwhile|doable|a\s+good\s+(?:idea|choice|fit)|r[eé]aliste|realista|vale\s+la\s+pena)(?:\s+for\s+(?:me|someone\s+like\s+me))?|(?:can|could)\s+i\s+(?:get|do|take|have)|cost|(?:still\s+)?(?:running|run|runs|offered|available|open)|sounds\s+(?:good|great|interesting|nice)|would\s+be\s+(?:great|nice|good|perfect)|interests\s+me|m['’]int[eé]resse(?:rait)?|me\s+interesa|suena\s+bien|tal\s+vez|quiz[aá]s?|peut-[eê]tre|par\s+exemple|por\s+ejemplo|for\s+example|for\s+instance|this\s+(?:spring|summer|fall|autumn|winter|year|month)|or\s+so|or\s+something|or\s+whatever|and\s+so\s+on|etc|after\s+that|afterwards|instead|one\s+day|some\s?day|apr[eè]s\s+ça|un\s+jour|despu[eé]s|anymore|too|as\s+well|aussi|tambi[eé]n|chez\s+vous|though"
    r"|(?:without|with\s+no|sans|sin)\s+(?:any\s+|an?\s+|une?\s+|una\s+|going\s+back|leaving|quitting|quitter|dejar|having|retourner|volver|previous\s+)[\w '’-]*|(?:without|with\s+no|sans|sin)\s+(?:degree|diploma|experience|dipl[oô]me|exp[eé]rience|experiencia|t[ií]tulo|papeles)|while\s+(?:i['’]?m\s+|i\s+)?(?:work|keep)[\w '’-]*|(?:that\s+)?(?:i|we)\s+can\s+(?:do|take|finish|learn|start|afford|study|manage)[\w '’-]*|que\s+(?:je\s+peux|pueda|puedo)[\w '’-]*|(?:that|which|qui|que)(?:\s+(?:is|are|costs?|lasts?|est|sea))?)\Z"
)
# Years, numbers and what one does for a living.
_TELLS = re.compile(r"\d|\b(?:work|works|working|earn|make|travaill\w+|trabajo|gano|gagne)\b")
_LONGEST_TAIL = 60

_LONG = 15
_SPEAKS_OF_SELF = re.compile(
    rf"(?:^|[\s,.;:!?¿¡(])(?:{say.FIRST_PERSON}|my\b|me\b|mon\b|mi\b)|[?¿$€£]|\b(?:looking\s+(?:for|to|at)|interested\s+in|wants?|wanting|need(?:s|ed)?\s+(?:a|an|to|something)|would\s+like|please|thanks|help\s+me|hoping\s+to|cherche|voudrais|souhaite|merci|svp|gracias|por\s+favor|se\s+busca)\b"
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
    """

    role: Role
    text: str
    sentence: int
    is_bare: bool = False
    is_wish: bool = False
    tail: str = ""
    is_liked: bool = False
    goes_on: bool = False


def is_statement(low: str) -> bool:
    """Tell whether a text speaks of its writer or asks; a job title or a description does not.

    A description is long: "Study the way of life of peoples" asks for nothing as it goes on.
    """
    is_long = low.count(" ") >= _LONG
    return bool((_SPEAKS_OF_SELF if is_long else _SPEAKS).search(low))


def clauses(text: str, low: str) -> Iterator[Clause]:
    """Yield the clauses of a text in order.

    Args:
        text: The words, as they were said; `BLANK` where a limit was taken out.
        low: The same in lower case, of the same length.
    """
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
    for part in _told_apart(_with_an_aim(joined)):
        for each in apart(part.text) if part.role == "aim" else (part.text,):
            yield Clause(part.role, each)


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
        if is_gap and _NO_NEW_CLAUSE.search(low, max(start, found.start() - 12), found.start()):
            continue
        yield at, found.start(), is_for
        at, is_for = found.end(), BLANK in found[0] and not is_gap
    yield at, end, is_for


def _parts(
    text: str, low: str, start: int, *, sentence: int, is_reason: bool, is_for: bool
) -> Iterator[_Part]:
    """Yield what a piece says by its own words, and what a bad back rules out."""
    start, end = _trimmed(low, start, len(low), _SMALL_TAIL)
    then = _THEN.match(low, start, end)
    start = then.end() if then else start
    words, said = low[start:end], text[start:end]
    if not words or _NOISE.fullmatch(words) or _NAME.fullmatch(said):
        yield _Part("nothing", "", sentence)
        return
    if _BODY.search(words):
        yield _Part("avoid", "heavy lifting", sentence)
    held = _HELD.match(words)
    if held:
        what = said[held.start("what") :]
        yield _Part("held", _shown(_WHEN_HELD.sub("", what)), sentence)
        return
    is_wish = bool(_WISH.match(words)) or bool(_ASKS.match(words))
    is_own = bool(_OWN.match(words))
    avoided = _DULL.fullmatch(words) or (_AVOID.match(words) if is_own or not is_wish else None)
    is_lacked = avoided is not None and _is_lacked(words, avoided["what"])
    if avoided and not is_lacked:
        for each in _avoided(said[slice(*avoided.span("what"))]):
            yield _Part("avoid", each, sentence)
        return
    if is_lacked and not _ABLE.search(words) and not _BACKGROUND.match(words):
        yield _Part("nothing", "", sentence)
        return
    if is_reason or is_lacked or (_BACKGROUND.match(words) and not is_wish):
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
    return not _HATED.match(words) and bool(_LACKED.match(what))


def _wanted(
    text: str, low: str, start: int, *, sentence: int, is_wish: bool, is_for: bool
) -> _Part | None:
    """Return what is wanted in a piece, without "I want to" and the like."""
    words = low[start:]
    lead = _LEAD.match(words)
    at, end = _trimmed(low, start + (lead.end() if lead else 0), len(low), _TAIL)
    wanted = _shown(_DETAIL.sub("", text[at:end]))
    if not wanted or _is_vague(wanted) or _PAY.fullmatch(wanted.lower()):
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
        is_liked=is_wish and bool(_LIKED.match(words)),
    )


def _joined(parts: list[_Part]) -> list[_Part]:
    """Join what has no opener of its own to what it stands beside in the same sentence."""
    joined: list[_Part] = []
    for at, part in enumerate(parts):
        last = joined[-1] if joined and joined[-1].sentence == part.sentence else None
        if last is None or not part.is_bare:
            joined.append(part)
        elif last.role in ("background", "held"):
            joined[-1] = replace(last, text=f"{last.text}, {part.text}", tail=part.text)
        elif last.role == "aim" and len(part.text.split()) <= _MANY_WORDS:
            conjunction = ", and " if part.goes_on else ", "
            joined[-1] = replace(last, text=f"{last.text}{conjunction}{part.text}")
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
    if is_wished:
        parts = [replace(each, role="background") if each.is_liked else each for each in parts]
    first = next((at for at, part in enumerate(parts) if part.is_wish and part.role == "aim"), None)
    n_bare = sum(part.role == "aim" for part in parts)
    for at, part in enumerate(parts):
        if not part.is_bare or part.role != "aim":
            yield part
            continue
        n_words = len(part.text.split())
        if first is None:
            tells = n_bare > 1 and bool(_PERSON.match(part.text.lower()))
        elif at < first:
            tells = part.sentence == parts[first].sentence or n_words > _FEW_WORDS
        else:
            tells = n_words > _MANY_WORDS
        yield replace(part, role="background") if tells else part


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
    if word in _VAGUE_WORDS or word in NUMBER_WORDS or not word[0].isalpha():
        return True
    begin, _, rest = word.partition("'")
    return begin in _ELIDED and rest in _VAGUE_WORDS


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
