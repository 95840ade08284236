"""Words that answer a question, in the advisor's languages, and slips of the keyboard in them."""

import re

from catalog.models import Delivery, Schedule

SKIP = frozenset({
    "skip", "skip it", "skip this", "next question", "pass", "no idea", "i don't know",
    "don't know", "dont know", "not sure", "i'm not sure", "rather not say", "passer", "passe",
    "je ne sais pas", "je sais pas", "question suivante", "saltar", "no sé", "no se", "no lo sé",
    "siguiente pregunta", "paso",
})  # fmt: skip
NO_MATTER = frozenset({
    "no matter", "does not matter", "doesn't matter", "it doesn't matter", "it does not matter",
    "doesnt matter", "any", "any of them", "anything", "either", "both", "whatever", "don't care",
    "dont care", "i don't care", "all the same", "all fine", "no preference", "no limit",
    "neither", "peu importe", "n'importe", "ça m'est égal", "ca m'est egal", "les deux",
    "aucune préférence", "pas d'importance", "da igual", "me da igual", "no importa",
    "cualquiera", "los dos", "ambos", "sin preferencia",
})  # fmt: skip
# Said of the kinds that a question offers; longer words ("none of these fields") are about a list.
# They are taken as they stand: a slip away from "none" is "one".
NONE = frozenset({
    "neither", "neither one", "neither of them", "neither of those", "none", "nothing",
    "ni l'un ni l'autre", "ni l'une ni l'autre", "aucun", "aucune", "aucun des deux",
    "aucune des deux", "rien", "ninguno", "ninguna", "ninguno de los dos", "ninguna de las dos",
    "ni uno ni otro", "ni lo uno ni lo otro", "nada",
})  # fmt: skip
# Asked about the question itself.
WHY_ASKED = frozenset({
    "why do you ask", "why do you ask that", "why do you ask me that", "why are you asking",
    "why are you asking me that", "why do you want to know", "why do you need to know",
    "what do you mean", "i don't understand the question", "pourquoi tu demandes ça",
    "pourquoi vous demandez ça", "pourquoi vous me demandez ça", "pourquoi cette question",
    "pourquoi tu me demandes ça", "pourquoi demandez-vous ça", "que voulez-vous dire",
    "tu veux dire quoi", "je ne comprends pas la question", "por qué preguntas",
    "por qué pregunta", "por qué preguntas eso", "por qué pregunta eso", "por qué me preguntas eso",
    "por qué me pregunta eso", "por qué esa pregunta", "qué quieres decir", "qué quiere decir",
    "no entiendo la pregunta",
})  # fmt: skip
BACK = frozenset({
    "back", "go back", "go back one", "prev", "one back", "a step back", "one step back",
    "go back a step", "go back one step", "undo", "take that back", "previous", "previous ones",
    "previous page", "page back", "first page", "the ones before", "back to the first ones",
    "go back to the first ones", "retour", "revenir", "reviens", "en arrière",
    "atrás", "atras", "regresa", "regresar", "volver", "vuelve",
})  # fmt: skip
YES = frozenset(
    {"yes", "yeah", "yep", "y", "i do", "i have", "oui", "j'en ai", "sí", "si", "ya lo tengo"}
)
NO = frozenset(
    {"no", "nope", "n", "i don't", "not yet", "i haven't", "non", "pas encore", "todavía no"}
)

# What is meant by a way of learning without being a limit elsewhere: "on the internet" may be
# where somebody wants to sell.
WAYS: dict[str, Delivery] = {
    "online": "online", "at home": "online", "from home": "online", "on the internet": "online",
    "internet": "online", "remote": "online", "à la maison": "online", "sur internet": "online",
    "en casa": "online", "por internet": "online", "in class": "in_person",
    "in a class": "in_person", "at the college": "in_person", "at school": "in_person",
    "à l'école": "in_person", "en la escuela": "in_person", "a mix": "hybrid",
    "a mix of both": "hybrid", "mixed": "hybrid", "half and half": "hybrid", "both ways": "hybrid",
    "en partie en ligne": "hybrid", "moitié moitié": "hybrid", "en parte en línea": "hybrid",
    "una mezcla": "hybrid",
}  # fmt: skip
TIMES: dict[str, Schedule] = {
    "evening": "evening", "night": "evening", "nights": "evening", "soir": "evening",
    "noche": "evening", "day": "daytime", "days": "daytime", "morning": "daytime",
    "afternoon": "daytime", "afternoons": "daytime", "jour": "daytime", "le jour": "daytime",
    "matin": "daytime", "mañana": "daytime", "weekend": "weekend", "the weekend": "weekend",
    "saturday": "weekend", "sunday": "weekend", "any time": "self_paced",
    "when i have time": "self_paced",
}  # fmt: skip

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero",
    "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip

_OTHERS = (
    "about around under most more than dollars hours hour week end before late later latest"
    " until start online person classroom campus face evenings weekends weeknights weeknight"
    " saturdays sundays mornings daytime during after work pace self-paced whenever have time"
    " hybrid partly moins dollars heures semaine avant fin ligne distance chez personne classe"
    " journée travail samedi rythme hybride hasta menos dólares horas línea distancia presencial"
    " persona trabajo noche fines sábados ritmo semipresencial"
)
_PHRASES = (*SKIP, *NO_MATTER, *BACK, *YES, *NO, *WAYS, *TIMES, *MONTHS, _OTHERS)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_KNOWN = frozenset(word for phrase in _PHRASES for word in _WORD.findall(phrase))


def mended(said: str) -> str:
    """Return an answer with slips of the keyboard mended, in words that answers are made of.

    A slip is two neighbouring letters swapped, one missing, one too many or one wrong; where it
    may stand for several words it stays.
    """
    return _WORD.sub(lambda word: _mended(word[0]), said)


def _mended(word: str) -> str:
    if word in _KNOWN:
        return word
    meant = {known for known in _KNOWN if is_slip(word, known)}
    return meant.pop() if len(meant) == 1 else word


def is_slip(word: str, meant: str) -> bool:
    """Tell whether a word may be a slip for another; short ones only with two letters swapped."""
    short, long = sorted((word, meant), key=len)
    if len(long) - len(short) > 1 or len(short) < 3:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    a, b = word[start:], meant[start:]
    if len(a) == len(b):
        is_swapped = len(a) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
        return is_swapped or (len(word) > 4 and a[1:] == b[1:])
    return len(long) > 4 and (a[1:] == b or a == b[1:])
