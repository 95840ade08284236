"""Words of limits as people mistype them: "evnings", "buget", "semna" -> as they are spelled."""

import re

from recommender.said.typed import as_meant

# Of six letters or more, or long enough that one wrong letter makes no other common word.
_WORDS = frozenset(
    """
    evening evenings weekend weekends saturday saturdays budget dollars maximum online
    january february september october november december weeknights
    semaine semaines samedi samedis dimanche dimanches gratuit gratuite janvier février juillet
    septembre octobre novembre décembre
    apprendre travailler formation devenir
    aprender trabajar estudiar
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
    "smthing": "something", "smth": "something", "sumthing": "something", "somthing": "something",
    "wnat": "want", "outta": "out of", "wnt": "want", "whant": "want", "waht": "what", "lern": "learn",
    "leanr": "learn", "laern": "learn", "learm": "learn", "becom": "become", "becme": "become",
    "woud": "would", "wuold": "would", "lik": "like", "teh": "the", "exel": "excel",
    "exell": "excel", "excell": "excel", "veu": "veux", "vuex": "veux", "voudré": "voudrais",
    "jveux": "je veux", "jveu": "je veux", "jvoudrais": "je voudrais", "jcherche": "je cherche",
    "kero": "quiero", "qiero": "quiero", "quero": "quiero", "quieor": "quiero", "nesesito": "necesito",
    "im": "I'm", "chu": "je suis", "chuis": "je suis", "jsuis": "je suis", "jai": "j'ai",
    "jaime": "j'aime", "cest": "c'est", "diplome": "diplôme", "deteste": "déteste", "deja": "déjà", "payee": "payée",
    "almacen": "almacén", "albanil": "albañil", "nomina": "nómina", "preposee": "préposée",
    "prepose": "préposé", "preposes": "préposés", "beneficiaires": "bénéficiaires",
    "secretaire": "secrétaire", "medicale": "médicale", "securite": "sécurité", "menage": "ménage",
    "epicerie": "épicerie", "bibliotheque": "bibliothèque", "infirmiere": "infirmière",
    "educatrice": "éducatrice", "mecanique": "mécanique",
}  # fmt: skip
_LEAST = 5
# By first letter and length: a word one letter away begins alike and is as long, or nearly.
_NEAR: dict[tuple[str, int], list[str]] = {}
for _word in sorted(each for each in _WORDS if len(each) > _LEAST):
    for _length in (len(_word) - 1, len(_word), len(_word) + 1):
        _NEAR.setdefault((_word[0], _length), []).append(_word)
# Right as they are, though a letter away from one of the words.
_RIGHT = frozenset(
    """
    evening's weekend's saturday's online's offline inline sundry dolares sabado sabados maximo
    maxima máxima maxime fevrier decembre domino dominos seminar seminars noces enter enters ener dollar dolar
    apprendra apprends trabajas trabaja trabajan trabajas estudias estudia estudian estudias
    formations travailles travaille informations formacion
    dollar's budgets budgeted evenness eventing maximums maximize samedi's domingo's janvier's noche presupuestos
    """.split()
)
_KNOWN = _WORDS | _RIGHT
_TO_DO = re.compile(r"\bque\s+(?:yo\s+)?(estudie|trabaje)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+")


def as_spelled(text: str) -> str:
    """Return a text whose words of limits are spelled as they should be.

    A word one letter away from one of them is taken for it, and common words get the accents that
    people leave out on a telephone.
    """
    text = as_meant(text)
    meant = {word: _meant(word) for word in {*_TOKEN.findall(text.lower())}}
    if not any(meant.values()):
        return text
    # "Que estudie" is no past.
    to_do = {found.start(1) for found in _TO_DO.finditer(text)}
    return _TOKEN.sub(
        lambda said: (said.start() not in to_do and meant.get(said[0].lower())) or said[0], text
    )


def _meant(word: str) -> str:
    """Return what a word in lower case is to be, "" where it is right."""
    if len(word) < _LEAST or word in _ACCENTED:
        return _ACCENTED.get(word, "")
    if word not in _KNOWN:
        for other in _NEAR.get((word[0], len(word)), ()):
            if _is_one_away(word, other):
                return other
    return ""


def _is_one_away(one: str, other: str) -> bool:
    """Tell whether one letter is missing, added, wrong, or swapped with its neighbour."""
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
