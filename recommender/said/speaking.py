"""Whether a text speaks of its writer, or is a job title or the description of an occupation."""

import re

from recommender.said import openers as say
from recommender.said.telling import is_told
from recommender.said.wishing import wishes_something

# "..., 52, ...": an age; "Carpenter. Want to teach", "now civilian, want something with boats".
_TURNS = (
    r"\b(?:c['’]est\s+(?:fini|non|mort|termin[eé])|no\s+m[aá]s)(?=\s*(?:$|[,.;!]|pour\b|para\b))|^\d{2}\s+(?:ans|a[nñ]os|years?)\b|(?:^|[.;]\s+)used\s+to\s+(?:be|work)\b|^working\s+(?:as|at)\s|,\s*\d{2}(?=\s*(?:[,.;]|$|ans\b|a[nñ]os\b|years\b|yo\b))"
    r"|(?:[.!?;,]|\b(?:and|but|so|now|ahora|maintenant))\s+(?:want(?:s|ed)?|need|love|looking|thinking|hoping|would|could|maybe|perhaps|quiz[aá]s?|tal\s+vez|algo|peut-[eê]tre|plut[oô]t|quelque\s+chose|something|anything|hate|fed\s+up|miro\s+hacia)\b"
    r"|\bbusca\s+(?:otr|un|alg)|\b(?:closes|closed|closing|ferm(?:e|ent|[eé])|cierran?|cerr[oó]|cerraron)\b|^\d+\s+(?:years?|ans|a[nñ]os)\s+(?:of|d[e'’])|^(?:grew|raised|born|spent)\s|\b(?:no\s+es\s+para\s+m[ií]|(?:c['’]est\s+|n['’]est\s+)?pas\s+pour\s+moi|not\s+for\s+me)\b|^(?:had\s+enough|nunca|personne|hors\s+de\s+question|todo\s+menos|plus\s+jamais)\b|^(?:been|used\s+to|husband|wife|single\s+(?:mom|mum|dad))\s|^(?:nada|rien|nothing|se\s+acab\w+|no\s+more|just\s+(?:got|lost|moved|finished))\b|\bya\s+(?:estuve|no)\b|\b(?:aburrid[oa]|hart[oa]|cansad[oa])\b"
    r"|\b(?:because|since|parce\s+qu\w*|porque|car)\W+(?:it|i|my|je|j|mon|ma|me|es|mi|il|[cç]a)\b|(?:^|[.!?]\s+)(?:aprender|apprendre|learn|learning)\s"
)
_SPEAKS = re.compile(
    rf"{_TURNS}|(?:^|[,.;:]\s*){say.OF_CHILDREN}|^(?:n['’]importe\s+qu|cualquier\s)|^(?:also|and|plus|maybe|something|anything|quelque\s+chose|un\s+truc|algo|aussi|et|tambi[eé]n|y|peut-[eê]tre|quiz[aá]s?|tal\s+vez)\s|(?:^|[\s,.;:!?¿¡(])(?:{say.FIRST_PERSON}|my\b|me\b|mon\b|mes\b|mi\b)"
    r"|^[¿¡\s]*(?:what(?:['’]?s)?|which|how|where|is\s+(?:it|there)|are\s+there|do(?:es)?|can\s+(?:i|you|we|someone)|could|any|help|que\s+(?:puis|dois|faire)|quels?\b|quelles?\b|comment|qu[eé]\s|c[oó]mo|cu[aá]l|y\s+a-t-il|existe|avez|auriez|est-ce|hay(?=\s+(?:un|alg|curs|clas|prog|form|tall))|existen?|tienen|pourquoi\s+pas|peu\s+importe|no\s+importa|hello|hi\b|hey|bonjour|salut|hola)\b"
    r"|(?:^|[,.;:]\s*|\b(?:but|mais|pero)\s+)(?:not|no|never|don['’]?t|can['’]?t|won['’]?t|nunca|jam[aá]s|jamais|nothing|without|avoid|(?:any|every)thing\s+(?:but|except)|(?:any|every)thing|pas|sans|sauf|tout\s+sauf|rien|sin|nada|ni|neither|fini|forget|oublie[zr]?|laisse[zr]?\s+tomber|olv[ií]d\w+|deja\s+lo|se\s+acab[oó]\w*|cualquier\s+cosa)\s"
    r"|\s(?:plut[oô]t|instead)\s*$|\b(?:whichever|whatever)\b|\b(?:not\s+sure|no\s+s[eé]|sais\s+pas)\b|\b(?:class|course|cours|formation|curso|clase|budget|presupuesto)\s+(?:should|must|has\s+to|needs\s+to|doit|devrait|debe|tiene\s+que|qui\s+ne|que\s+no|que)\b|[.!?;,]\s+(?:interested\s+in|looking\s+for|wants?\s+to|would\s+like|hoping\s+to|then)\s|^(?:currently|looking|lookin|searching)\s|\b(?:courses?|class|classes|program|training|cours?|formations?|cursos?|clases)\s+(?:in|on|for|about|en|de|para|du|sur|sobre)\b|\bcours\s+d['’]"
    r"|\b(?:money|cost|price|time)\s+(?:doesn['’]?t|is\s+no)\b|[?¿]|\bhow\s+(?:much|long|soon)\b|\balready\b|[,.;]\s+(?:have|has|got|had)\s+(?:an?|my|some|no|over|\d+|\w+\s+years?)\s|^(?:une\s+)?(?:autre|otra|another|new)\s+id(?:[eé]e|ea)\b|^between\s+jobs\b|\bopen\s+to\s|\s(?:wanting|looking|hoping|trying)\s+to\s|\band\s+also\b|\bthat\s+isn['’]t\b|\b(?:let['’]s|thanks|thank\s+you|merci|gracias)\b|^[^.;]{0,40}\s(?:but|mais|pero)\s"
)
_LONG = 15
_PIECES = re.compile(r"\s*[.,;!?]+\s+(?:(?:and|so|et|y)\s+)?|\s+(?:so|pis)\s+")
_SPEAKS_OF_SELF = re.compile(
    rf"{_TURNS}|^(?:do\s+you|is\s+there|are\s+there|what|which|how|where|can\s|could\s|hay\s|qu[eé]\s|est-ce|avez|y\s+a-t-il|existe|tienen)|(?:^|[\s,.;:!?¿¡(])(?:{say.FIRST_PERSON}|my\b|our\b|me\b|mon\b|mes\b|notre\b|mis?\b)|\b(?:chez|pour|avec|selon)\s+moi\b|\bdepuis\s+\d+\s+ans\b|\bdesde\s+hace\b|\b(?:o\s+sea|as[ií]\s+que|trabajo\s+hasta|du\s+coup)\b|[?¿$€£]|\b(?:is|are)\s+(?:fine|ok(?:ay)?|best)\b|\b(?:looking\s+(?:for|to|at)|interested\s+in|wants?|wanting|need(?:s|ed)?\s+(?:a|an|to|something)|would\s+like|please|thanks|help\s+me|hoping\s+to|cherche|voudrais|souhaite|merci|svp|gracias|por\s+favor|se\s+busca)\b"
)


def is_statement(low: str) -> bool:
    """Tell whether a text speaks of its writer or asks; a job title or a description does not.

    A description is long: "Study the way of life of peoples" asks for nothing as it goes on.
    """
    is_long = low.count(" ") >= _LONG
    if is_long:
        return bool(_SPEAKS_OF_SELF.search(low))
    if wishes_something(low) or _SPEAKS.search(low):
        return True
    return any(is_told(each) for each in _PIECES.split(low))
