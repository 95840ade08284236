"""Whether words ask something about what is shown, rather than for something else to be shown."""

import re

# Questions as they begin, also without their mark; "do the books" and "when my kids are at school"
# begin none.
_ASIDE = (
    r"[\s¿¡,.!-]*(?:(?:and|but|so|ok(?:ay)?|hi|hello|sorry|please|also"
    r"|et|mais|alors|bonjour|y|pero|hola|oiga?|perdon[ae]?)[\s,.!¿]+)*"
)
_BEGINNING = re.compile(
    rf"{_ASIDE}(?:(?:is|are|was|were|does|did|should)\b"
    r"|(?:do|can|could|will|would|must)\s+(?:i|you|u|they|we|he|she|it|this|that|people|employers|somebody|someone|anybody|anyone)\b"
    r"|who\b|whose\b|which\b|why\b|what(?:['’]?s)?\b(?!\s+(?:about|if)\b)(?!\s+i\s+(?:want|need|like|do|did|am)\b)"
    r"|how\b(?!\s+about\b)|(?:when|where)(?:['’]s|s)?\s+(?:is|are|do|does|did|can|could|will|would|should)\b"
    r"|est-ce|qui\s+(?:est|sont|a|peut|paie|donne)\b|quel(?:le)?s?\s+(?:est|sont|sera)\b|combien\b|pourquoi\b"
    r"|comment\s+(?:est|on|je|[cç]a|se|fait)\b|(?:quand|o[uù])\s+(?:est|sont|se|commence|puis)\b"
    r"|faut[- ]il|dois-je|puis-je|peut-on|y a-t-il|ont-ils|sont-ils"
    r"|se\s+puede\b|cu[aá]l(?:es)?\s+(?:es|son)\b|qui[eé]n\s|cu[aá]nt[oa]s?\b|aceptan?\b"
    r"|c[oó]mo\s+(?:es|son|hago|puedo|se|me|pago|llego|funciona)\b|(?:cu[aá]ndo|d[oó]nde)\s+(?:es|son|est[aá]|queda|empieza|comienza|inicia|puedo)\b)"
)
# With its mark, what holds a verb of asking: "baking?" is a wish.
_ASKS = re.compile(
    r"\b(?:is|are|do|does|did|can|could|will|would|must|should|need|accept\w*|count\w*|cost\w*|take|allowed"
    r"|est|sont|peut|faut|doit|dois|accepte\w*|compte\w*|reconnu\w*|bloque\w*"
    r"|es|son|hay|puede\w*|puedo|sirve\w*|vale\w*|acepta\w*|cuenta\w*|necesit\w*|importa)\b"
)
_MARKED = re.compile(r"\?\s*$")
_FEWEST = 4
_PAPER = r"(?:licen[cs]e|ticket|certificat\w+|ged|diploma|degree|red seal)\b"
_WISHED = re.compile(
    r"\b(?:want|love|like|looking|hop(?:e|ing)|need|trying|plan(?:ning)?) (?:to |for )?(?:also )?"
    r"(?:become|learn|study|improve my|train|be an?|work (?:in|as|with)|finish my"
    rf"|get (?:my|an?|into) (?:[\w-]+ ){{0,3}}{_PAPER})\b"
    r"|\b(?:veux|voudrais|aimerais|souhaite) (?:bien )?(?:aussi )?"
    r"(?:apprendre|[eé]tudier|devenir|am[eé]liorer mon)\b"
    r"|\b(?:quiero|quisiera|gustar[ií]a|necesito) (?:tambi[eé]n )?"
    r"(?:aprender|estudiar|mejorar mi)\b"
)
# "How do I get my welding ticket", "the fastest way into security".
_TO_GET = re.compile(
    rf"\b(?:get|getting) (?:my|an?) (?:[\w-]+ ){{0,3}}{_PAPER}"
    r"|\b(?:way|get|break|move) into\b|\bintro(?:duction)? to\b"
)
_FEWEST_MARKED = 3
_POINTING = re.compile(r"\b(?:it|there|they|them|this|that|you|u|he|she)\b")

# Who names these asks for something else: "is there a course for bakers?", "can I be a nurse?".
_SOMETHING_ELSE = re.compile(
    r"\bwhat\s+else\s+(?:is|are)\s+there\s+(?:in|for|with|about|on)\b|\b(?:some\s?thing|any\s?thing|smth\w*|sth|ones?|courses?|class(?:es)?|train\w*|programs?|programmes?|learn\w*|study\w*|studies|become|teach\w*|jobs?|careers?|be\s+an?|work\s+(?:in|as|with)|instead|switch|others?|another|show|find|look\w*|search|list|options?|offer|got|have\s+(?:you|any)|you\s+have|you\s+got"
    r"|quelque\s+chose|formations?|cours|apprendre|[eé]tud\w+|devenir|travailler|montre\w*|cherche\w*|autres?|m[eé]tiers?|avez-vous|vous\s+avez|plut[oô]t"
    r"|algo|cursos?|clases?|programas?|aprender|estudi\w+|ser\b|trabajar|mu[eé]str\w+|busc\w+|otr[oa]s?|carreras?|tienen?|ofrecen?|mejor)\b"
)
# Of what is shown: "the course", "cette formation".
_THIS = re.compile(
    r"\b(?:the(?:\s+\w+)?|this|that|these|those|it|its|your|l[ea]s?|ce|cette|ces|el|est[ea]s?|es[eao]s?)\s+(?:courses?|class(?:es)?|programs?|programmes?|training|ones?|formations?|cours|cursos?|clases?|programas?)\b"
)
_RECORD = re.compile(
    r"\b(?:criminal|background\s+checks?|police\s+checks?|without\s+(?:an?\s+|the\s+|any\s+)?checks?\b(?!\s+(?:in|out|up|list))|(?:my|a|your)\s+record\b|felon(?:y|ies|s)?|misdemean\w+|convict\w*|ex-?con|parole|probation|dui\b"
    r"|dossier\s+(?:criminel|judiciaire)|casier|ant[eé]c[eé]dents?\s+judiciaires|v[eé]rification\s+(?:polici[eè]re|des?\s+ant[eé]c[eé]dents)"
    r"|antecedentes|r[eé]cord\s+(?:criminal|policial)|delitos?|condena\w*)"
)
# Who says to have none asks whether that stands in the way; who has some may only tell it.
_NO_PAPERS = re.compile(
    r"\b(?:undocumented|(?:no|without|(?:don['’]?t|do\s+not)\s+have(?:\s+any)?)"
    r"\s+(?:an?\s+|my\s+)?(?:immigration\s+papers|papers|green\s+card|visa|immigration\s+status|work\s+permit)|asylum\s+seekers?|(?:seeking|claiming)\s+asylum"
    r"|sans[- ]papiers?|demandeu(?:r|se)s?\s+d['’]asile"
    r"|(?:pas|sans|plus)\s+(?:de\s+|mes\s+|la\s+|ma\s+|encore\s+(?:de\s+|ma\s+|mes\s+)?)?(?:papiers|statut|visa|green\s+card|carte\s+verte|r[eé]sidence(?:\s+permanente)?(?=\W*$)|permis\s+de\s+(?:travail|s[eé]jour))"
    r"|indocumentad[oa]s?|(?:no\s+tengo|sin)\s+(?:la\s+|mi\s+)?(?:papeles|estatus|visa|green\s+card|residencia(?=\W*$)|permiso\s+de\s+trabajo)"
    r"|solicitantes?\s+de\s+asilo|(?:ped[ií]|pido|solicit[eé])\s+asilo)\b"
)
_PAPERS = re.compile(
    r"\b(?:(?:work|student|study|tourist)\s+visas?|visas?\s+de\s+(?:trabajo|estudiante|turista|travail|tourisme)|visas?\s+d['’][eé]tud\w+|work\s+permit|immigration\s+status|permanent\s+residen\w+|green\s+card"
    r"|permis\s+de\s+(?:travail|s[eé]jour)|r[eé]sidence\s+permanente|titre\s+de\s+s[eé]jour"
    r"|permiso\s+de\s+trabajo|residencia\s+(?:permanente|legal)"
    r"|estatus\s+(?:legal|migratorio))\b"
)

# "Can I start in February": for what begins then.
_TO_BEGIN = re.compile(
    r"\b(?:can|could|may|possible|peu[xt]|puis|pourrais|pued[eo]|podr[ií]a)\b.{1,30}"
    r"\b(?:start|begin|commencer|d[eé]buter|empezar|comenzar|entrar)\b"
)


_CLAUSES = re.compile(r"[,.;]\s+|\s+(?:y|et|and|pero|mais|but)\s+")


def asks_to_begin(low: str) -> bool:
    """Tell whether words in lower case ask whether one can begin: "can I start in February"."""
    return _TO_BEGIN.search(low) is not None


def wishes_to_learn(low: str) -> bool:
    """Tell whether words in lower case wish for a trade or a paper: "I want to get my GED"."""
    return _WISHED.search(low) is not None


def is_about_the_list(low: str) -> bool:
    """Tell whether words in lower case ask about what is shown, and for nothing else."""
    if not is_question(low):
        return False
    return _SOMETHING_ELSE.search(_THIS.sub(" ", low)) is None and not _TO_GET.search(low)


def may_ask(low: str) -> bool:
    """Tell whether some words with a mark ask in their own way: "bus go there?"."""
    is_marked = _MARKED.search(low) is not None and len(low.split()) >= _FEWEST_MARKED
    is_pointing = _POINTING.search(low) is not None
    return is_marked and is_pointing and _SOMETHING_ELSE.search(low) is None


def is_question(low: str) -> bool:
    """Tell whether words in lower case ask anything."""
    if _BEGINNING.match(low):
        return True
    return bool(_MARKED.search(low) and len(low.split()) >= _FEWEST and _ASKS.search(low))


# "What about online" asks of the list, and sets no limit for ever.
_WHAT_ABOUT = re.compile(
    r"[\s¿]*(?:(?:and|ok(?:ay)?|so|hm+|well|et|y),? )*"
    r"(?:(?:what|how) (?:about|if)\b|qu[eé] tal\b|et si\b)"
)


def asks(low: str) -> bool:
    """Tell whether words in lower case ask anything, be it with a mark alone: "free ones?"."""
    return low.rstrip().endswith("?") or is_question(low) or _WHAT_ABOUT.match(low) is not None


def asks_anything(low: str) -> bool:
    """Tell whether a part of words asks: "I have a work permit, can I enrol" does at its end."""
    return is_question(low) or any(map(is_question, _CLAUSES.split(low)))


def is_about_a_record(low: str) -> bool:
    """Tell whether words in lower case speak of a criminal record, or of its being looked at."""
    return _RECORD.search(low) is not None


def is_about_papers(low: str) -> bool:
    """Tell whether words in lower case speak of having no papers, or ask about permits."""
    if _NO_PAPERS.search(low):
        return True
    return bool(_PAPERS.search(low)) and asks_anything(low)
