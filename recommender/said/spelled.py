"""Words of limits as people mistype them: "evnings", "buget", "semna" -> as they are spelled."""

import re

# Of six letters or more, or long enough that one wrong letter makes no other common word.
_WORDS = frozenset(
    """
    evening evenings weekend weekends saturday saturdays budget dollars maximum online
    january february september october november december weeknights
    semaine semaines samedi samedis dimanche dimanches gratuit gratuite janvier février juillet
    septembre octobre novembre décembre
    noches semana semanas domingo domingos sábado sábados dólares presupuesto máximo enero
    febrero septiembre octubre noviembre diciembre gratuito
    """.split()
)
# Words that are often written without their accents and are no others without them.
_ACCENTED = {
    "anos": "años", "manana": "mañana", "mananas": "mañanas", "ninos": "niños", "ninas": "niñas",
    "otono": "otoño", "estan": "están", "tambien": "también", "despues": "después", "asi": "así",
    "rapido": "rápido", "rapida": "rápida", "quisieramos": "quisiéramos", "gustaria": "gustaría",
    "podria": "podría", "dias": "días", "miercoles": "miércoles", "sabado": "sábado",
    "sabados": "sábados", "linea": "línea", "dolares": "dólares", "maximo": "máximo",
    "trabaje": "trabajé", "estudie": "estudié", "espanol": "español", "pequena": "pequeña",
    "fevrier": "février", "aout": "août", "decembre": "décembre",
    "ete": "été", "etes": "êtes", "etre": "être", "etais": "étais", "meme": "même",
    "metier": "métier", "prete": "prête", "interesse": "intéresse", "prefere": "préfère",
    "ecole": "école", "electricien": "électricien", "cout": "coût", "couter": "coûter",
    "coute": "coûte", "annee": "année", "annees": "années", "journee": "journée",
    "soiree": "soirée", "chomage": "chômage", "bientot": "bientôt", "depenser": "dépenser",
    "jaimerais": "j'aimerais", "voudrai": "voudrais", "aimerai": "aimerais", "kiero": "quiero",
    "nesecito": "necesito", "quiciera": "quisiera", "dont": "don't", "doesnt": "doesn't",
    "isnt": "isn't", "arent": "aren't", "wont": "won't", "cant": "can't", "ive": "I've",
    "im": "I'm", "chu": "je suis", "chuis": "je suis", "jsuis": "je suis", "jai": "j'ai",
    "jaime": "j'aime", "cest": "c'est", "diplome": "diplôme", "deteste": "déteste", "deja": "déjà", "payee": "payée",
}  # fmt: skip
_BY_LETTER: dict[str, list[str]] = {}
for _word in sorted(_WORDS):
    _BY_LETTER.setdefault(_word[0], []).append(_word)
_LEAST = 5
_MOST = 12
# Right as they are, though a letter away from one of the words.
_RIGHT = frozenset(
    """
    evening's weekend's saturday's online's offline inline sundry dolares sabado sabados maximo
    maxima máxima maxime fevrier decembre domino dominos seminar seminars noces enter enters ener dollar dolar
    dollar's budgets budgeted evenness eventing maximums maximize samedi's domingo's janvier's noche presupuestos
    """.split()
)
_TOKEN = re.compile(r"[^\W\d_]+")


def as_spelled(text: str) -> str:
    """Return a text whose words of limits are spelled as they should be.

    A word one letter away from one of them is taken for it, and common words get the accents that
    people leave out on a telephone.
    """
    return _TOKEN.sub(_corrected, text)


def _corrected(match: re.Match[str]) -> str:
    said = match[0].lower()
    accented = _ACCENTED.get(said)
    if accented is not None:
        return accented
    if not _LEAST <= len(said) <= _MOST or said in _WORDS or said in _RIGHT:
        return match[0]
    for word in _BY_LETTER.get(said[0], ()):
        if len(word) > _LEAST and _is_one_away(said, word):
            return word
    return match[0]


def _is_one_away(one: str, other: str) -> bool:
    """Tell whether one letter is missing, added, wrong, or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, wanted = one[start:], other[start:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (len(rest) > 1 and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )
