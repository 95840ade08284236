"""Wishes that are no limits, because nobody said how cheap or how soon."""

import re
from collections.abc import Iterator

_COURSE = r"(?:courses?|certs?|tickets?|class(?:es)?|program(?:me)?s?|training|certificat\w*|options?|intro\w*|workshops?|lessons?|things?|ones?|free|online|evening|weekend|cours|formations?|cursos?|talleres|diplomados?|ateliers?|way|path|route|studies|schedule|hours|on|about|in|en|de|sur|sobre|para|d['’])"
_END = rf"(?=\s*(?:$|[,.;:!?)\x1f]|(?:and|but|or|if|et|mais|ou|si|y|pero|o|as|pr[eè]s|proche|cerca|near|close|bient[oô]t|soon|pronto|please|to|for|pour|para|that|than|where|qui|que|donc|so|porque|lol|my|i|because|cause|cuz|bc)\b|{_COURSE}(?:\W|$)))"
_NOT_TOO = r"(?:(?:something|anything|nothing|quelque\s+chose|algo|nada)\s+)?(?:(?:that\s+is|qui\s+soit|que\s+sea|be|very|fairly|really|quite|pretty|super|tr[eè]s|assez|plut[oô]t|muy|bastante|as|plus|m[aá]s|le\s+plus|le|lo|lo\s+m[aá]s|the|de)\s+)*"
_POSSIBLE = r"(?:\s+(?:as\s+possible|possible|posible|que\s+se\s+pueda))?"

_PATTERNS = (
    (
        "cheap",
        (rf"{_NOT_TOO}(?:cheap(?:ly|est|er|-?ish)?|inexpensive|affordabl[ey]|low[- ](?:cost|budget|priced?))(?![\w-])(?!\s+(?:labou?r|shots?|housing)){_POSSIBLE}|{_NOT_TOO}(?:(?:not|nothing)\s+(?:too\s+|very\s+|that\s+)?(?:expensive|pricey|costly)"
        r"|(?:pas|rien\s+de)\s+(?:trop\s+|tr[eè]s\s+)?ch[eè]re?s?|moins\s+ch[eè]re?s?|bon\s+march[eé]|abordables?|[eé]conomiques?"
        rf"|(?:que\s+)?no\s+(?:sea|salga|est[eé])\s+(?:muy\s+|tan\s+|demasiado\s+)?car[oa]|qui\s+(?:ne\s+)?soit\s+pas\s+(?:trop\s+)?ch[eè]re?|barat(?:[oa]s?|it[oa]s?)|econ[oó]mic[oa]s?|asequibles?|accesibles?|(?:no|nada)\s+(?:muy\s+|tan\s+|demasiado\s+)?car[oa]s?){_POSSIBLE}{_END}"
        r"|(?:don['’]?t|do\s+not|doesn['’]?t|shouldn['’]?t|can['’]?t|won['’]?t|not)\s+cost\s+(?:too\s+|very\s+|that\s+|so\s+)?(?:much|a\s+lot|a\s+fortune|an\s+arm)\b|(?:don['’]?t|do\s+not|doesn['’]?t)\s+have\s+(?:much|a\s+lot\s+of|lots\s+of)\s+(?:money|cash|savings)|(?:can['’]?t|cannot)\s+(?:afford|pay|spend)\s+(?:very\s+|too\s+|that\s+)?(?:much|a\s+lot)\b|(?:on\s+a\s+|a\s+|my\s+|the\s+)?(?:tight|small|limited|low|tiny)\s+budget|(?:budget\s+is\s+|money\s+is\s+)(?:very\s+|really\s+)?(?:tight|small|limited|low)|(?:little|not\s+much)\s+money|(?<!being\s)(?<!go\s)(?<!going\s)broke\b(?=\s*(?:$|[,.;!]))"
        r"|[àa]\s+court\s+(?:d['’]argent|de\s+(?:fric|moyens))|pas\s+(?:beaucoup|trop|grand[- ]chose)\s+(?:d['’]argent|de\s+moyens|à\s+d[eé]penser)|peu\s+(?:d['’]argent|de\s+moyens)|(?:petit|maigre)\s+budget|budget\s+(?:serr[eé]|limit[eé]|modeste)"
        r"|cort[oa]s?\s+de\s+(?:dinero|plata|lana|guita|pasta|fondos|recursos)|no\s+tengo\s+(?:mucho\s+dinero|mucha\s+plata)|poco\s+(?:dinero|presupuesto)|poca\s+plata|presupuesto\s+(?:bajo|limitado|ajustado|peque[nñ]o)"),
    ),
    (
        "short",
        (rf"short[- ]term(?=\s+(?:{_COURSE})(?:\W|$))|{_NOT_TOO}(?:short|quick|fast)(?=\s+(?!film|stor|order|food|term|fiction|track|fashion)[\w-]+\s+(?:courses?|class(?:es)?|programs?|training|certificates?|workshops?)\b)|{_NOT_TOO}(?:short(?:ish|er|est)?|quick(?:ly|er|est)?|fast(?:er|est)?|brief|(?:not|nothing)\s+(?:too\s+|very\s+|that\s+)?(?:long|lengthy)|(?<!\bthe\s)(?<!\bin\s)(?<!\b[àa]\s)court(?:e|s|es)?|vite(?:\s+fait)?|(?:pas|rien\s+de)\s+(?:trop\s+|tr[eè]s\s+)?longu?e?s?|(?:de\s+)?courte\s+dur[eé]e|(?:de\s+)?corta\s+duraci[oó]n|(?:of\s+)?short\s+duration|rapide(?:s|ment)?|brefs?|br[eè]ves?"
        rf"|cort[oa]s?(?!\s+de\s+(?:dinero|plata|lana|guita|pasta|fondos|recursos|tiempo|vista|manos|personal)\b)|cortit[oa]s?|r[aá]pid[oa]s?|r[aá]pidamente|breves?|(?:no|nada)\s+(?:muy\s+|tan\s+|demasiado\s+)?larg[oa]s?){_POSSIBLE}{_END}"),
    ),
    (
        "soon",
        (r"(?:(?:start(?:ing)?|begin(?:ning)?|commencer|d[eé]buter|empezar|comenzar)\s+)?(?:as\s+(?:soon|early|quickly)\s+as\s+(?:possible|i\s+can)|asap\b|(?<!how\s)soon(?:est)?\b(?!\s+(?:as|to\s+be))|right\s+away|(?<!\x1f\s)(?<!\x1f\s\s)right\s+now(?=\s*(?:$|[,.;!]))|immediately|urgent(?:e|ly)?\b|straight\s+away"
        r"|bient[oô]t|(?<!\d\s)(?<!\dh\s)(?:le|au)\s+plus\s+(?:t[oô]t|vite)(?:\s+possible)?|d[eè]s\s+que\s+possible|tout\s+de\s+suite|imm[eé]diatement|d[eè]s\s+maintenant|au\s+plus\s+vite"
        r"|cuanto\s+antes|lo\s+antes\s+posible|lo\s+m[aá]s\s+pronto(?:\s+posible)?|pronto\b|ya\s+mismo|inmediatamente|de\s+inmediato|en\s+seguida|enseguida)"),
    ),
    (
        "flexible",
        r"(?:(?:with\s+|avec\s+|con\s+)?(?:an?\s+|un\s+|des\s+)?(?:horaires?|horarios?)\s+flexibles?|flexible(?:\s+(?:schedule|hours|times?|timing|classes|courses?|horario))?(?=\s*(?:$|[,.;:!?\x1f)]|and\b|but\b|et\b|y\b|in\b|on\b|about\b))|flexibility(?=\s*(?:$|[,.;!])))",
    ),
    (
        "nearby",
        (r"(?:(?:somewhere\s+|something\s+)?(?:close\s+to|near|around|not\s+(?:too\s+)?far\s+from)\s+(?:my\s+)?(?:home|house|place|where\s+i\s+live|me)\b|nearby\b|close\s+by\b|in\s+my\s+(?:area|town|neighbou?rhood)|locally\b"
        r"|(?:pr[eè]s|proche|pas\s+(?:trop\s+)?loin)\s+d(?:e|['’])\s*(?:chez\s+(?:moi|nous)|ma\s+(?:maison|ville)|mon\s+(?:domicile|quartier)|ici)|dans\s+(?:ma\s+r[eé]gion|mon\s+quartier|le\s+coin)|cerquita\b|cerca\s+de\s+(?:mi\s+(?:casa|barrio|domicilio)|casa|aqu[ií]|donde\s+vivo|m[ií])|no\s+(?:muy\s+)?lejos\s+de\s+(?:mi\s+)?casa|por\s+mi\s+(?:zona|barrio))"),
    ),
    (
        "part_time",
        r"(?:(?:on\s+a\s+)?part[- ]time(?:\s+(?:basis|studies|study|courses?|class(?:es)?|programs?|only))?(?!\s+(?:jobs?|work|position|barista|cashier|employ\w*|server|\w+er\b))|(?:can['’]?t|cannot|not|pas|no\s+puedo|non?)\s+(?:(?:study|do|go|[eé]tudier|estudiar|suivre|faire|de|it|this|a|ça|cela)\s+)*(?:full[- ]time|à\s+temps\s+plein|(?:a\s+|de\s+)?tiempo\s+completo)|(?:à\s+)?temps\s+partiel(?!\s+(?:comme|dans))|(?:a\s+)?(?:tiempo\s+parcial|medio\s+tiempo|media\s+jornada)(?!\s+(?:como|en)))",
    ),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(rf"(?<![\w-])(?:{words})")) for name, words in _PATTERNS)
_DENIED = re.compile(
    r"(?:\b(?:not|no|never|nor|pas\s+besoin|ne|isn['’]?t|doesn['’]?t|don['’]?t)\b)(?:\s+(?:need|want|looking|have|to|be|it|for|a|an|care|about|mind|so|that|all|je|necesito|quiero|que|sea|cherche|un|une|quelque|chose|de))*\s+\Z"
)
# "Un cours économique" is cheap, "développement économique" is a field.
_OF_A_COURSE = re.compile(
    r"(?:^|[,;.\x1f]|\b(?:plus|m[aá]s|cours|formation|programme|chose|curso|algo|clase|opci[oó]n|option|taller|et|y|ou|o))\s*\Z"
)
_WORKING = re.compile(
    r"\b(?:work(?:ing|s|ed)?|job|employed|travaill\w*|trabaj\w*)\s+(?:\w+\s+){0,3}\Z"
)
# "I type fast", "j'apprends vite": of the learner, not of the course.
_OF_ONESELF = re.compile(
    r"\b(?:i\s+(?:\w+\s+)?|je\s+|yo\s+)?(?:type|learn|work|read|walk|run|talk|speak|write|cook|apprends|tape|travaille|aprendo|tecleo|trabajo|escribo)\s+(?:very\s+|really\s+|pretty\s+|tr[eè]s\s+|muy\s+)?\Z|\b(?:i['’]?m|i\s+am|(?:he|she)['’]s|(?:he|she)\s+is)\s+(?:\w+\s+){0,2}\Z"
)
_SIGNS = re.compile(
    r"cheap|vite|urgent|expens|afford|low|pric|cost|cher|ch[eè]r|march|abord|conom|barat|aseq|acces|car[oa]|money|budget|broke|argent|dinero|plata|moyens|presup|much|short|quick|fast|brief|long|court|rapid|bref|br[eè]v|cort|r[aá]pid|larg|asap|soon|away|now|immedia|imm[eé]dia|inmedia|straight|bient|plus|suite|d[eè]s|maint|antes|pronto|ya\s|guida|flex|near|close|far|area|town|hood|local|pr[eè]s|proche|loin|coin|r[eé]gion|quartier|cerca|lejos|zona|barrio|part|parcial|medio|media|full|plein|completo|possible|savings"
)


def preferences(low: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each preference is said: start, end, its name.

    Args:
        low: The text in lower case; what stated a limit is blanked out.
    """
    if not _SIGNS.search(low):
        return
    for name, pattern in _COMPILED:
        for match in pattern.finditer(low):
            before = low[max(0, match.start() - 40) : match.start()]
            if _DENIED.search(before) or (name == "part_time" and _WORKING.search(before)):
                continue
            if name == "short" and _OF_ONESELF.search(before + match[0][: match[0].find(" ") + 1]):
                continue
            if "conom" in match[0] and not _OF_A_COURSE.search(before):
                continue
            yield match.start(), match.end(), name
