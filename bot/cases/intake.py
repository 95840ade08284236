"""A form that somebody filled in: its fields as a letter would say them."""

import re
from collections import Counter
from typing import Final, Literal

Field = Literal[
    "person", "wish", "budget", "hours", "place", "way", "when", "start", "work", "held", "more"
]

# What fields are called, by language. A label that is none of these stays as it is.
_LABELS: Final[dict[str, dict[Field, str]]] = {
    "en": {
        "person": r"(?:(?:full|first|last|family|given|preferred|your)? ?name|age"
        r"|(?:date of )?birth(?:day| date)?|phone(?: number)?|e-?mail(?: address)?"
        r"|address|student (?:id|number)|pronouns|gender)",
        "wish": r"(?:(?:your |my )?goals?|interests?|interested in|(?:programs?|programmes?"
        r"|courses?|areas?|fields?)(?: of (?:interest|study))?"
        r"|what (?:do|would) you (?:want|like|wish) to (?:learn|study|do|become)|career goals?)",
        "budget": r"(?:(?:max(?:imum)?|your)? ?(?:budget|cost|price)(?: limit)?|how much can you"
        r" (?:pay|spend|afford)|what can you (?:pay|spend|afford))",
        "hours": r"(?:(?:available )?hours (?:available )?(?:per|a|each) week|weekly hours|how many"
        r" hours (?:per|a|each) week(?: (?:do|can) you (?:have|study|spend))?)",
        "place": r"(?:city|town|city or town|location|where do you live|where are you(?: based)?)",
        "way": r"(?:online or in[ -]person|(?:preferred )?(?:format|mode|delivery|way of learning)"
        r"|how (?:do|would) you (?:want|like|prefer) to (?:learn|study))",
        "when": r"(?:availability|available(?: times?)?|(?:preferred )?(?:schedule|times?)"
        r"|days? and times?|when (?:can|could|are) you (?:study|come|attend|available))",
        "start": r"(?:(?:preferred |desired )?start(?: date)?|when (?:do|would|can|could) you"
        r" (?:(?:want|like|wish) to )?(?:start|begin))",
        "work": r"(?:(?:current |present )?(?:job|occupation|work|position|employment|profession))",
        "held": r"(?:(?:highest |level of )?education(?: level)?|qualifications?|certificates?"
        r"|diplomas?|credentials?)",
        "more": r"(?:(?:other |any )?(?:comments?|notes?|questions?|remarks?)|anything else"
        r"(?: we should know)?|message|other)",
    },
    "fr": {
        "person": r"(?:nom(?: complet| de famille)?|prénom|âge|date de naissance|téléphone|courriel"
        r"|adresse|numéro d'étudiante?|genre)",
        "wish": r"(?:objectifs?|intérêts?|programmes?|cours|domaines?(?: d'intérêt)?"
        r"|(?:que voulez|qu'aimeriez)-vous (?:apprendre|étudier|faire))",
        "budget": r"(?:budget(?: maximum| maximal)?|prix maximum|combien pouvez-vous payer)",
        "hours": r"(?:heures (?:disponibles )?par semaine"
        r"|combien d'heures par semaine(?: avez-vous)?)",
        "place": r"(?:ville|lieu|où habitez-vous)",
        "way": r"(?:en ligne ou en personne|format|mode|modalité)",
        "when": r"(?:disponibilités?|horaires?|quand pouvez-vous (?:venir|étudier))",
        "start": r"(?:date de début|début|quand (?:voulez|pouvez)-vous commencer)",
        "work": r"(?:emploi(?: actuel)?|métier|profession|occupation|travail(?: actuel)?)",
        "held": r"(?:études|scolarité|niveau d'études|diplômes?)",
        "more": r"(?:commentaires?|remarques?|autres?(?: chose)?|message|questions?)",
    },
    "es": {
        "person": r"(?:nombre(?: completo| y apellidos?)?|apellidos?|edad|fecha de nacimiento"
        r"|teléfono|correo(?: electrónico)?|dirección|género)",
        "wish": r"(?:objetivos?|metas?|intereses|interés|programas?|cursos?|áreas?(?: de interés)?"
        r"|qué (?:quiere|quieres|le gustaría|te gustaría) (?:aprender|estudiar|hacer))",
        "budget": r"(?:presupuesto(?: máximo)?|precio máximo|cuánto puedes?(?: pagar)?)",
        "hours": r"(?:horas (?:disponibles )?(?:por|a la) semana"
        r"|cuántas horas (?:por|a la) semana(?: tienes?)?)",
        "place": r"(?:ciudad|lugar|dónde vives?)",
        "way": r"(?:en línea o (?:en persona|presencial)|formato|modalidad)",
        "when": r"(?:disponibilidad|horarios?|cuándo puedes? (?:venir|estudiar))",
        "start": r"(?:fecha de inicio|inicio|cuándo (?:quieres?|puedes?) (?:empezar|comenzar))",
        "work": r"(?:trabajo(?: actual)?|empleo(?: actual)?|ocupación|profesión)",
        "held": r"(?:estudios|nivel de estudios|títulos?)",
        "more": r"(?:comentarios?|notas?|algo más|otros?|mensaje|preguntas?)",
    },
}

# How a letter says it. What is not here is said by the value alone.
_SAID: Final[dict[str, dict[Field, str]]] = {
    "en": {
        "budget": "up to {}",
        "hours": "{} hours a week",
        "place": "in {}",
        "start": "start in {}",
        "work": "I work as {}",
        "held": "I have {}",
    },
    "fr": {
        "budget": "jusqu'à {}",
        "hours": "{} heures par semaine",
        "place": "à {}",
        "start": "commencer en {}",
        "work": "je travaille comme {}",
        "held": "j'ai {}",
    },
    "es": {
        "budget": "hasta {}",
        "hours": "{} horas por semana",
        "place": "en {}",
        "start": "empezar en {}",
        "work": "trabajo de {}",
        "held": "tengo {}",
    },
}

# Those whose value is a figure: words in its place speak for themselves ("as cheap as possible").
_FIGURES: Final[frozenset[Field]] = frozenset({"budget", "hours"})

_LINE = re.compile(r"[ \t]*(?:[-*•] ?)?¿?([^:?\n]{2,60}?)[ \t]*(?:\?[ \t]*:?|:)[ \t]*(.*)")
_KNOWN: Final = [
    (language, name, re.compile(label, re.IGNORECASE))
    for language, labels in _LABELS.items()
    for name, label in labels.items()
]
_FIGURE = re.compile(r"[^\W\d_]{0,3}[ $€£]*\d[\d.,' ]*(?:[-–] ?\d+)?[ $€£]*[^\W\d_]{0,4}")
_NOTHING = re.compile(r"(?:-+|–|n/?a|no(?:ne)?|nothing|aucune?|non|ninguno|ninguna|nada)?\.?", re.I)
# Who has no work works as nothing.
_IDLE = re.compile(
    r"(?:unemployed|not working|(?:looking for|without|no) work|sans emploi|au chômage"
    r"|desemplead[oa]|sin (?:trabajo|empleo))\.?",
    re.I,
)

# One line with a colon is no form.
_LEAST_FIELDS = 2


def as_letter(text: str) -> str:
    """Return a text in which the fields of a form are said as in a letter.

    What says who somebody is, and fields that were left empty, are left out. A text that is no form
    is returned as it is.
    """
    lines = _with_values_beside(text.split("\n"))
    fields = [_field_of(line) for line in lines]
    known = [each for each in fields if each is not None]
    if len(known) < _LEAST_FIELDS:
        return text
    # "Budget" is a word of two languages: the form as a whole tells which one it is in.
    counts = Counter(language for names, _ in known for language in names)
    language = max(_LABELS, key=lambda each: counts[each])
    return "\n".join(
        line if field is None else _said(language, *field)
        for line, field in zip(lines, fields, strict=True)
    )


def _with_values_beside(lines: list[str]) -> list[str]:
    """Put a value that stands below its label beside it."""
    together: list[str] = []
    for line in lines:
        before = _field_of(together[-1]) if together else None
        if before is not None and not before[1] and line.strip() and _field_of(line) is None:
            together[-1] = f"{together[-1].rstrip()} {line.strip()}"
        else:
            together.append(line)
    return together


def _field_of(line: str) -> tuple[dict[str, Field], str] | None:
    """Return what a form's line asks for, by language, and its value; None for any other line."""
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    label = " ".join(found[1].replace("’", "'").split())
    names = {language: name for language, name, known in _KNOWN if known.fullmatch(label)}
    return (names, found[2].strip()) if names else None


def _said(language: str, names: dict[str, Field], value: str) -> str:
    name = names[language] if language in names else next(iter(names.values()))
    if name == "person" or _NOTHING.fullmatch(value) or _IDLE.fullmatch(value):
        return ""
    frame = _SAID[language].get(name, "{}")
    if name in _FIGURES and not _FIGURE.fullmatch(value):
        frame = "{}"
    return f"{frame.format(value)}{'' if value.endswith(('.', '!', '?')) else '.'}"
