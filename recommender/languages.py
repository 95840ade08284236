"""Which language a text is in: English, French or Spanish, by its commonest words."""

import re

from recommender.spelling import shipped

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
        quand semaine par coûte coute dure pourquoi être cela parce faut peux
        il t finalement plutôt plutot merci bonjour salut combien quoi aussi loin cest jai faire
        mieux
        ou à ce cette nous vous j l d c qu n mais très quels quelle comment où
        peut peuvent êtes vais dois doit oui trop assez déjà même
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
        cuánto cuándo cuanto cuando donde cuesta dura empieza tiene tienen noche semana también
        tambien porque interesa interesan
        cuatro cinco seis meses semanas horas dólares menos máximo mis mi hacia seguridad
        eres usted ustedes vos puede pueden puedo se está están cuál cual quién quien nada toda
        aquí ahora hacer hasta desde
        """.split()
    ),
}
# What fields and work are called: nobody writes English so, and spelling alone may think it.
_FIELDS = {
    "fr": frozenset(
        """
        petite enfance enfants garderie jardinage paysagement soudure plomberie menuiserie coiffure
        boulangerie pâtisserie boucherie cuisinier comptabilité paie bureautique informatique
        programmation gestion secrétariat accueil hôtellerie restauration mécanique électricité
        camionnage camion cariste entrepôt charpenterie maçonnerie peinture couvreur foresterie
        climatisation chauffage soins infirmière infirmier préposée préposé dentaire esthétique
        enseignement éducatrice traduction immobilier sécurité gardien pompier ambulancier humaines
        ressources toilettage animaux dactylo bénévolat entrepreneuriat entreprise ménage nettoyage
        entretien conciergerie usinage couture dessin bijouterie aînés aidante aidant
        """.split()
    ),
    "es": frozenset(
        """
        cuidado infantil guardería jardinería soldadura plomería fontanería peluquería carpintería
        panadería repostería cocina carnicería contabilidad nómina ofimática programación ventas
        mercadotecnia oficinista recepción hotelería mesero mesera electricidad mecánica camionero
        camiones montacargas almacén albañil albañilería pintura paisajismo ganadería enfermería
        enfermera enfermero cuidadora cuidador farmacia estética uñas masajes maestra maestro
        idiomas derecho raíces seguros banca finanzas guardia bombero adicciones dibujo costura
        limpieza mantenimiento datos refrigeración animales veterinaria auxilios computación
        negocios ancianos viejitos niños humanos recursos oficina chofer cuidar manejar
        """.split()
    ),
}
# Word -> the languages that it is common in.
_CODES = {
    word: tuple(
        code for code, known in _WORDS.items() if word in known | _FIELDS.get(code, frozenset())
    )
    for word in frozenset().union(*_WORDS.values(), *_FIELDS.values())
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 60
# With these of 1,515 short English wishes two are taken for another language, and of a thousand
# French and a thousand Spanish ones nine in ten are known instead of seven.
_FEWEST_SPELLED, _SURELY_SPELLED = 2, 0.95
# Where a common word says the same.
_LIKELY_SPELLED = 0.5
# "Y a-t-il", "y a tu un examen", "ya tu des bourses": no Spanish "and", and no "already".
_THERE_IS = re.compile(r"\by ?a(?=[ -](?:t|tu|pas|encore|combien|des|une)\b)")
# How words of each end that are common in neither: they tell where the common ones are both's.
_ENDS = {
    "fr": re.compile(r"\w{2}(?:ée?s?|es?|eur|eux|ent|ez|oir|ette)\b"),
    "es": re.compile(r"\w{2}(?:[ao]s?|[ai]r|dad(?:es)?|ci[oó]n(?:es)?)\b"),
}
# How work is called that neither list holds, and that English does not share: "peluquera".
_WORK_ENDS = {
    "fr": re.compile(r"\w{3,}(?:ière|euse|trice|ienne)"),
    "es": re.compile(
        r"(?!cafet|bact|crit|ópera|opera|camera)\w{3,}(?:ero|er[ií]a|[ae]dora|ci[oó]n|[jlnqstvu]era)"
    ),
}
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
    return next(iter(_languages_shown(low)), "en")


def is_wholly(low: str, code: str) -> bool:
    """Tell whether two words or more are all common ones of one language and no other.

    Args:
        low: The text in lower case.
        code: The language.
    """
    words = _WORD.findall(low)
    return len(words) > 1 and all(_CODES.get(word) == (code,) for word in words)


def language_of_a_field(low: str) -> str | None:
    """Return the one language in which words name a field or work: "plomberie", "peluquera".

    Args:
        low: The text in lower case.
    """
    words = _WORD.findall(low)
    named = [
        code
        for code in ("fr", "es")
        if any(_CODES.get(each) == (code,) and each in _FIELDS[code] for each in words)
        or any(_WORK_ENDS[code].fullmatch(each) for each in words)
    ]
    return named[0] if len(named) == 1 else None


def language_begun_in(text: str) -> str | None:
    """Return the language but English in which somebody begins: "plomberie", "cursos gratis".

    A name may be spelled in any language, so that words in capitals throughout tell nothing.
    """
    low = text.lower()
    named = language_of_a_field(low)
    if named is not None:
        return named
    # "No" is in all of them, and in titles in none.
    words = [each for each in _WORD.findall(text) if each.lower() != "no"]
    if len(words) < _FEWEST_SPELLED or all(each[0].isupper() for each in words):
        return None
    chances = shipped().probabilities(" ".join(words))
    likeliest = max(chances, key=lambda each: chances[each])
    common = _likely(low)
    if likeliest == "en" or ("en" in common and likeliest not in common):
        return None
    least = _LIKELY_SPELLED if common == (likeliest,) else _SURELY_SPELLED
    return likeliest if chances[likeliest] >= least else None


def language_shown(low: str) -> str | None:
    """Return the language that a text is in, None where nothing tells, or not which of two.

    Args:
        low: The text in lower case.
    """
    shown = _languages_shown(low)
    return shown[0] if len(shown) == 1 else None


def language_instead(low: str, present: str) -> str | None:
    """Return the language that a text is in, None where it may as well be in the present one.

    "Eres un robot?" is Spanish in a talk in Spanish: "un" is French, too.

    Args:
        low: The text in lower case.
        present: The language that is spoken.
    """
    if present in _likely(low):
        return None
    return language_shown(low)


def _languages_shown(low: str) -> tuple[str, ...]:
    """Return the languages that a text may be in; of several English, else by the endings."""
    likely = _likely(low)
    if likely != ("fr", "es"):
        return likely[:1]
    words = _WORD.findall(_THERE_IS.sub("il", low))[:_ENOUGH]
    rest = " ".join(word for word in words if word not in _CODES)
    n_ends = {code: len(_ENDS[code].findall(rest)) for code in likely}
    return tuple(code for code in likely if n_ends[code] == max(n_ends.values()))


def _likely(low: str) -> tuple[str, ...]:
    """Return the languages whose common words and whose spelling a text holds most of."""
    low = _THERE_IS.sub("il", low)
    counts = dict.fromkeys(_WORDS, 0)
    for word in _WORD.findall(low)[:_ENOUGH]:
        for code in _CODES.get(word, ()):
            counts[code] += 1
    if not low.isascii():
        counts["fr"] += len(_FRENCH.findall(low)[:3])
        counts["es"] += len(_SPANISH.findall(low)[:3])
    best = max(counts.values())
    return tuple(code for code, count in counts.items() if count == best > 0)
