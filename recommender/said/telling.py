"""Whether words tell something: a subject with its verb, by the small words of each language.

"Mortgages are safer" and "mon médecin m'interdit le froid" tell, whatever they are about; "mortgage
broker" names. Closed classes (auxiliaries, pronouns, articles) are enough for that; nouns and
verbs in general are not listed.
"""

import re

_NOT = r"(?:\s+(?:not|never|also|just|really|still|always|now|all|only))?"
# What opens a name with a relative clause or a question is no subject: "something that is quiet".
_NO_SUBJECT = (
    r"(?!(?:what|which|who|whose|where|how|why|when|if|to|something|anything|work|jobs?|courses?"
    r"|que|qui|quoi|quel\w*|comment|quelque|algo|qu[eé]|cu[aá]l\w*|c[oó]mo|d[oó]nde"
    r"|cualquier)\b)"
)
_WORD = (
    r"(?!(?:who|whose|whom|that|which|what|how|to|where|qui|que|o[uù]|donde|pour|para)\b)[\w'’-]+"
)
_VERB_EN = (
    r"(?:is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|has|had|hasn['’]?t|haven['’]?t"
    r"|have(?!\s+to\b)|does|doesn['’]?t|don['’]?t|did|didn['’]?t|can['’]?t|cannot|won['’]?t|wouldn['’]?t"
    r"|keeps|makes|pays|hurts?|kills?|says|wants|needs|gets|goes|comes|costs|closed|lets|suits"
    r"|scares|bores|must|should|will|used\s+to|seems|got|went|died|left|told|became|gave|took)"
)
_DETERMINED_FR = r"(?:l['’]|(?:une?|le|la|les|mon|ma|mes|notre|nos|ce|cet|cette|ces|son|sa|ses|leurs?|tou(?:s|tes))\s)"
_VERB_FR = (
    r"(?:(?:n['’]|ne\s+)?(?:est|sont|ont|[eé]tait|[eé]taient|avait|avaient|fait|font|va|vont|veut|veulent|peut|peuvent|cherche(?:nt)?|embauche(?:nt)?|doit|doivent|devrait|demande(?:nt)?|dit|disent"
    r"|paie|paye|paient|payent|co[uû]te(?:nt)?)|n['’]a|(?:n['’])?a(?=\s+(?:\w+(?:é|i|u|is|it|ert)|une?|le|la|les|\d+)\b)"
    r"|(?:ne\s+)?(?:m['’]|s['’]|me\s+|se\s+|nous\s+|lui\s+)\w+)"
)
_DETERMINED_ES = (
    r"(?:(?:el|la|los|las|mi|mis|su|sus|nuestr[oa]s?|est[ea]|est[oa]s|un[ao]?|cada|tod[oa]s)\s)"
)
_VERB_ES = (
    r"(?:(?:ya\s+)?(?:no\s+)?(?:es|son|est[aá]n?|era|eran|fue|fueron|estaba|tienen?|ten[ií]an?|ha|han|hay|va|van|dicen?|quieren?|pueden?"
    r"|paga|pagan|cuesta|cuestan|trabaja|trabajan|hacen?|debe|deben|buscan?|necesitan?|ofrecen?|hizo|dijo|puso|tuvo|(?!quiz)\w{3,}(?:ó|aron|ieron))|(?:no\s+)?(?:me|se|le|nos)\s+(?!parecen?\b)\w+(?:a|e|an|en|ó))"
)
_PRONOUN = r"(?:it(?=\s+(?:is|was|has|had|does|did|can|will|would|makes|takes|pays|costs|looks|feels|seems|hurts)\b)|they|he|she|we|you|there|everything|everyone|nobody|it['’]s|he['’]s|she['’]s|they['’]re|that['’]s|there['’]s)"
TOLD_OF = (
    rf"(?:(?:nobody|no\s+one|everyone|everybody)\s+\w+s\b|(?:it|they|he|she|we|there)\s+{_VERB_EN}\b|(?:it|he|she|that|there)['’]s\s|they['’]re\s"
    rf"|(?:the|my|our|his|her|their)\s+(?:[\w'’-]+\s+){{1,4}}?{_VERB_EN}\b"
    rf"|{_DETERMINED_FR}\s*(?:[\w'’-]+\s+){{1,4}}?{_VERB_FR}(?!\w)|(?:il|elle|ils|elles|[cç]a)\s+{_VERB_FR}(?!\w)"
    rf"|{_DETERMINED_ES}(?:[\w-]+\s+){{1,4}}?{_VERB_ES}\b)"
)
"""A subject and its verb where a second statement may begin: "... and the pay is low"."""

_TOLD = re.compile(
    rf"(?:(?:and|so|but|well|now|then|plus|et|y|pero|mais|donc)\s+)*{_NO_SUBJECT}(?:"
    rf"(?:{_WORD}\s+){{1,6}}?{_VERB_EN}{_NOT}(?=\s|$)"
    rf"|{_PRONOUN}(?=\s)"
    rf"|{_DETERMINED_FR}\s*(?:{_WORD}\s+){{1,5}}?{_VERB_FR}(?!\w)"
    r"|(?:on|il|elle|ils|elles|nous|vous)\s+(?:ne\s+|n['’])?(?:m['’]|s['’]|l['’]|me\s+|se\s+|y\s+|en\s+)?\w+"
    rf"|{_DETERMINED_ES}(?:{_WORD}\s+){{1,5}}?{_VERB_ES}(?!\w)"
    # A verb in the first person is told from a noun by the adverb before it: "ahora reparto comida".
    r"|(?:ya|ahora|hoy|aqu[ií]|ac[aá]|all[aá]|all[ií]|antes|siempre|todav[ií]a|actualmente|luego|despu[eé]s)\s+(?:no\s+)?(?:me\s+|lo\s+|la\s+|los\s+|las\s+)?(?!como\b|solo\b|mismo\b)\w{3,}(?:o|é|í|aba|ía)(?=\s|$)"
    r"|(?!solo|s[oó]lo|todo|como|cuando|cuanto|medio|algo|puedo|quiero|busco|necesito|deseo)\w{4,}o\s+(?:(?:\d+|el|la|los|las|una?|mis?|a\s+mis?)\s+\w|(?:muy|bien|mal|mucho)\b|a\s+\w+[aei]r\b)"
    r"|(?:last\s+time|la\s+derni[eè]re\s+fois|la\s+[uú]ltima\s+vez)\b"
    r"|(?:faltan?|sobran?|escasean?|contratan|buscan|pagan|piden|exigen|dicen|cerraron|abrieron|despidieron)\s+\w|les?\s+\w{3,}o(?=\s)"
    r"|(?:no\s+)?(?:se\s+)?me\s+(?:da|dan|cuesta|cuestan|lleva|toca)\b"
    r"|(?:husband|wife|kids|mom|mum|dad|boss)\s+\w+(?:ed|s)\b"
    r")"
    # Clauses of time and condition: "when my daughter is in school".
    r"|(?:when|while|whenever|if|unless|quand|pendant\s+que|tant\s+que|cuando|mientras|si)\s+(?!possible|es\s+posible)\w"
)
# Questions about the work or the course, which name nothing: "is it hard?", "what pays well?".
_PLAIN_QUESTION = re.compile(
    r"(?:is|isn['’]t|was|will|would|does|did|can)\s+(?:it|that|this|they)\b.*"
    r"|(?:what|which|who)(?:['’]s|\s+(?:is|are|pays?|hires?|would|works?|has))\b.*"
    r"|(?:c['’]est|est-ce(?:\s+que\s+c['’]est)?|ce\s+serait)\s+.{0,40}\s(?:non|hein)|(?:c['’]est|est-ce(?:\s+que\s+c['’]est)?)\s+(?:trop\s+|tr[eè]s\s+|vraiment\s+)?(?:long|dur|cher|difficile|facile|payant|stressant)\w*"
    r"|est-ce\s+(?:fou|possible|r[eé]aliste|trop\s+tard)|qu['’]est-ce\s+qui\s+\w+|combien\s+de\s+temps\b.*|how\s+long\b.*|cu[aá]nto\s+tiempo\b.*|comment\s+(?:faire|l['’]obtenir|[cç]a\s+marche)|qu[eé]\s+(?:sigue|necesito|hago|hay\s+que\s+hacer)|(?:es|ser[ií]a)\s+(?:una\s+)?(?:locura|tonter[ií]a|buena\s+idea|mala\s+idea|tarde)|c['’]est\s+(?:fou|b[eê]te|idiot|une\s+bonne\s+id[eé]e|trop\s+tard)|c[oó]mo\s+(?:hago|le\s+hago|se\s+hace)|qu[eé]\s+(?:paga|conviene|tan)\b.*|(?:es|ser[aá]|est[aá])\s+(?:muy\s+|tan\s+)?(?:dif[ií]cil|car[oa]|larg[oa]|pesad[oa]|f[aá]cil)"
)

# What the course, its price or its proof should be like names no work.
_OF_THE_COURSE = re.compile(
    r"(?:i['’]?d?\s+(?:would\s+)?(?:want|need|like|prefer)\s+|je\s+(?:veux|voudrais)\s+que\s+|quiero\s+que\s+|as\s+long\s+as\s+)?(?:the|a|my|l['’]|les?|la|un|une|mon|ma|el|los|las|una|mi)\s*(?:\w+\s+)?(?:certificates?|certification|courses?|class(?:es)?|program(?:me)?s?|diploma|credential|money|price|cost|fees?|tuition|budget|distance|certificat|dipl[oô]me|cours|formation|argent|prix|co[uû]t|temps|certificado|curso|clases?|t[ií]tulo|dinero|precio|costo|coste)\s+(?:(?:to\s+be|is|are|isn['’]?t|must|should|has|have|needs?|can|will|does|doesn['’]?t)\b|(?:n['’])?(?:est|doit|soit|compte|serait)\b|(?:no\s+)?(?:es|sea|tiene|tenga|debe|importa)\b).*"
    r"|(?:le\s+temps|el\s+tiempo|time)\s+(?:oui|s[ií]|is)"
    r"|(?:is|will)\s+there\s+(?:be\s+)?(?:an?\s+|any\s+)?(?:final\s+)?(?:exam|test|homework|certificate|diploma|funding|financial\s+aid|bursar(?:y|ies)|scholarships?|parking)\b.*|(?:(?:est-ce\s+qu['’])?il\s+y\s+a|y\s+a-t-il)\s+(?:un\s+|une\s+|des\s+)?(?:examen|[eé]preuve|devoirs|certificat|bourse|aide\s+financi[eè]re|stationnement)s?\b.*|hay\s+(?:un\s+)?(?:examen|tarea|certificado|becas?|ayuda\s+financiera)\b(?!\s+de\b).*"
    r"|how\s+(?:soon|quickly|fast)\s+(?:can|could|do)\s+.*|when\s+(?:can|could|do|does)\s+.*|quand\s+(?:puis-je|est-ce|commence).*|cu[aá]ndo\s+(?:puedo|empieza|comienza).*"
)


def is_told(words: str) -> bool:
    """Tell whether words in lower case are a statement with a subject and a verb."""
    return bool(_TOLD.match(words))


def is_plain_question(words: str) -> bool:
    """Tell whether words in lower case ask about something that they do not name."""
    return bool(_PLAIN_QUESTION.fullmatch(words))


def is_of_the_course(words: str) -> bool:
    """Tell whether words in lower case say what the course should be like, whatever it teaches."""
    return bool(_OF_THE_COURSE.fullmatch(words))
