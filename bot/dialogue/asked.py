"""Whether words ask something about what is shown, rather than for something else to be shown."""

import re

_BEGINNING = re.compile(
    r"[\s¿¡,.!-]*(?:(?:and|but|so|ok(?:ay)?|hi|hello|sorry|please|also"
    r"|et|mais|alors|bonjour|y|pero|hola|oiga?|perdon[ae]?)[\s,.!¿]+)*"
    r"(?:(?:is|are|was|were|do|does|did|can|could|will|would|should|who|whom"
    r"|what(?:['’]?s)?|when(?:['’]?s)?|where(?:['’]?s)?|how|which|why)\b(?!\s+(?:about|if)\b)"
    r"|est-ce|qui\b"
    r"|quel(?:le)?s?\b|combien|comment|quand|o[uù]\b|pourquoi"
    r"|faut[- ]il|dois-je|puis-je|peut-on|y a-t-il|ont-ils|sont-ils"
    r"|es\b|son\b|hay\b|se\s+puede|puedo|podr[ií]a|tengo\s+que|debo|cu[aá]l(?:es)?\b"
    r"|qui[eé]n|cu[aá]nt[oa]s?|c[oó]mo|cu[aá]ndo|d[oó]nde|aceptan?|necesito)"
)
_A_QUESTION = re.compile(r"\?\s*$")

# Who names these asks for something else: "is there a course for bakers?", "can I be a nurse?".
_SOMETHING_ELSE = re.compile(
    r"\b(?:some\s?thing|any\s?thing|ones?|courses?|class(?:es)?|train\w*|programs?|programmes?|learn\w*|study\w*|studies|become|teach\w*|jobs?|careers?|be\s+an?|work\s+(?:in|as|with)|instead|switch|others?|another|show|find|look\w*|search|list|options?|offer|got|have\s+(?:you|any)|you\s+have|you\s+got"
    r"|quelque\s+chose|formations?|cours|apprendre|[eé]tud\w+|devenir|travailler|montre\w*|cherche\w*|autres?|m[eé]tiers?|avez-vous|vous\s+avez|plut[oô]t"
    r"|algo|cursos?|clases?|programas?|aprender|estudi\w+|ser\b|trabajar|mu[eé]str\w+|busc\w+|otr[oa]s?|carreras?|tienen?|ofrecen?|mejor)\b"
)
# Of what is shown: "the course", "cette formation".
_THIS = re.compile(
    r"\b(?:the|this|that|these|those|it|its|your|l[ea]s?|ce|cette|ces|el|est[ea]s?|es[eao]s?)\s+(?:courses?|class(?:es)?|programs?|programmes?|training|ones?|formations?|cours|cursos?|clases?|programas?)\b"
)
_RECORD = re.compile(
    r"\b(?:criminal|background\s+checks?|police\s+checks?|(?:my|a|your)\s+record\b|felon(?:y|ies|s)?|misdemean\w+|convict\w*|ex-?con|parole|probation|dui\b"
    r"|casier|ant[eé]c[eé]dents?\s+judiciaires|v[eé]rification\s+(?:polici[eè]re|des?\s+ant[eé]c[eé]dents)"
    r"|antecedentes|r[eé]cord\s+(?:criminal|policial)|delitos?|condena\w*)"
)


def is_about_the_list(low: str) -> bool:
    """Tell whether words in lower case ask about what is shown, and for nothing else."""
    if not (_BEGINNING.match(low) or _A_QUESTION.search(low)):
        return False
    return _SOMETHING_ELSE.search(_THIS.sub(" ", low)) is None


def is_question(low: str) -> bool:
    """Tell whether words in lower case ask anything."""
    return bool(_BEGINNING.match(low) or _A_QUESTION.search(low))


def is_about_a_record(low: str) -> bool:
    """Tell whether words in lower case speak of a criminal record, or of its being looked at."""
    return _RECORD.search(low) is not None
