"""Which language a text is in: English, French or Spanish, by its commonest words."""

import re

_WORDS = {
    "en": frozenset(
        """
        the and i to of in is for with want would like my am have work that can be on it learn
        not become as at course courses job how do who are this or by from
        """.split()
    ),
    "fr": frozenset(
        """
        le la les de des du et je un une pour que qui dans en avec mon ma mes veux voudrais suis
        ai au aux pas plus sur est sont cours travail travailler devenir formation soir apprendre
        trois deux quatre cinq mois semaines heures environ moins
        rien ligne ils elles ça aucun aucune
        il t finalement plutôt plutot merci bonjour salut combien quoi aussi loin cest jai faire
        mieux
        ou à ce cette nous vous j l d c qu n mais très quels quelle comment où
        """.split()
    ),
    "es": frozenset(
        """
        el la los las de del y yo un una para que en con mi quiero quisiera soy tengo más sobre
        es curso trabajo trabajar ser aprender por como al gustaría lo su
        buenas buenos tardes
        necesito busco estudiar certificado antes noches qué hay cursos cerca dónde puedo cómo algo
        pero muy soy estoy veo que ni sin ya sí quizá casa cualquier cosa unos unas tres dos
        ninguno ninguna eso esto ese hola gracias hay tienes puedes quieres gusta convence ya
        otra otro otros otras mejor mucho nadie
        cuatro cinco seis meses semanas horas dólares menos máximo mis mi hacia seguridad
        """.split()
    ),
}
# Word -> the languages that it is common in.
_CODES = {
    word: tuple(code for code, known in _WORDS.items() if word in known)
    for word in frozenset().union(*_WORDS.values())
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 60
# Letters that the other language does not write; "é" tells nothing.
_SPANISH = re.compile(r"[áíóúñ¿¡]|ción\b|[aeo]dor(?:a|es)?\b")
_FRENCH = re.compile(
    r"[çœàèêëûùîïâô]|(?:eur|euse|teur|trice|ière|ier|tion|ienne|ien|ement)s?\b(?<!\bengineer)"
)


def language_of(low: str) -> str:
    """Return "en", "fr" or "es"; English where nothing tells.

    Args:
        low: The text in lower case.
    """
    return language_shown(low) or "en"


def is_wholly(low: str, code: str) -> bool:
    """Tell whether two words or more are all common ones of one language and no other.

    Args:
        low: The text in lower case.
        code: The language.
    """
    words = _WORD.findall(low)
    return len(words) > 1 and all(_CODES.get(word) == (code,) for word in words)


def language_shown(low: str) -> str | None:
    """Return the language that a text is in, None where no common word or spelling tells.

    Args:
        low: The text in lower case.
    """
    words = _WORD.findall(low)[:_ENOUGH]
    counts = dict.fromkeys(_WORDS, 0)
    for word in words:
        for code in _CODES.get(word, ()):
            counts[code] += 1
    best = max(counts.values())
    if low.isascii() and best == counts["en"]:
        return "en" if best else None
    if not low.isascii():
        counts["fr"] += len(_FRENCH.findall(low)[:3])
        counts["es"] += len(_SPANISH.findall(low)[:3])
    if not any(counts.values()):
        return None
    order = ("en", "fr", "es")
    return max(order, key=lambda code: (counts[code], -order.index(code)))
