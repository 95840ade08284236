"""Professions that are open after long study only: what helps in them does not lead there.

A course for the front desk of a clinic has much in common with "doctor", and makes none.
"""

import re
from collections.abc import Iterable

# In each language what one is called, and what a title says that leads there.
_PROFESSIONS: tuple[tuple[str, str], ...] = (
    (
        r"(?:medical |family |general )?(?:doctor|physician|surgeon|p(?:a)?ediatrician|cardiologist|psychiatrist|radiologist"
        r"|an(?:a)?esthesiologist|neurologist|dermatologist|gp)s?(?: \(?m\.?d\.?\)?)?|(?:study |studying )?medicine|med(?:ical)? school"
        r"|(?:étudier (?:la |en )?)?médecine|médecins?(?: de famille)?|chirurgien(?:ne)?|pédiatre|psychiatre|cardiologue"
        r"|(?:estudiar )?medicina|médic[oa]s?|doctora|cirujan[oa]|pediatra|psiquiatra|cardiólog[oa]",
        r"\b(?:medicine|physicians?|m\.?d\b|osteopath\w*|pre-?med\w*|médecine|médecin|medicina)",
    ),
    (
        r"dentists?|orthodontists?|dental surgeon|dentistry|dental school|dentistes?|orthodontiste|dentistas?|odontólog[oa]",
        r"\b(?:dentistry|dentists?|d\.?d\.?s\b|d\.?m\.?d\b|dental (?:surgery|medicine)|médecine dentaire|odontolog\w+)",
    ),
    (
        r"(?:criminal |family |immigration |corporate )?(?:lawyer|attorney|barrister|solicitor)s?|(?:a )?judges?|prosecutor|law school|avocat(?:e)?s?|juge|procureur(?:e)?"
        r"|abogad[oa]s?|juez[a]?|fiscal",
        r"\b(?:law(?! enforcement)|juris|ll\.?b|pre-?law|droit|derecho)\b",
    ),
    (
        r"pharmacists?|pharmacien(?:ne)?s?|farmacéutic[oa]s?",
        r"\b(?:pharmacists?|pharm\.?d|pharmacy|pharmaci\w+|farmacia)\b",
    ),
    (
        r"vets?|veterinarians?|veterinary (?:doctor|surgeon)|vétérinaires?|veterinari[oa]s?",
        r"\b(?:veterinar\w+|vétérinaire\w*|d\.?v\.?m)\b",
    ),
    (r"(?:clinical )?psychologists?|psychologues?|psicólog[oa]s?", r"\b(?:psycholog\w+|psicolog\w+)"),
    (r"optometrists?|opticiens?-optométristes?|optométristes?|optometristas?", r"\boptom"),
    (r"chiropractors?|chiropraticien(?:ne)?s?|quiropráctic[oa]s?", r"\b(?:chiropra|quiropr)"),
    (
        r"physio(?:therapist)?s?|physical therapists?|physiothérapeutes?|kinésithérapeutes?|fisioterapeutas?",
        r"\b(?:physiotherap\w+|physical therap\w+|physiothérap\w+|fisioterap\w+)",
    ),
    (r"occupational therapists?|ergothérapeutes?|terapeutas? ocupacional(?:es)?", r"\b(?:occupational therap\w+|ergothérap\w+)"),
    (r"midwife|midwives|sages?-femmes?|parteras?|comadronas?|matronas?", r"\b(?:midwi|sage-femme|parter|matron)"),
    (r"dental hygienists?|hygiénistes? dentaires?|higienistas? dental(?:es)?", r"\b(?:hygien|hygién|higien)"),
    (
        r"(?:airline |commercial |helicopter |plane |airplane |jet |bush )?pilots?|pilotes?(?: de ligne| d['’]avion| d['’]hélicoptère)?|pilotos?(?: de avi[oó]n| comercial)?",
        r"\b(?:pilot\w*|flight|aviation|aircraft|avia[ct]i[oó]n)\b",
    ),
    (r"air traffic controllers?|contrôleu(?:r|se)s? aérien(?:ne)?s?|controlador(?:a|es)? aére[oa]s?", r"\b(?:air traffic|aviation|aérien|aére)"),
    (r"architects?|architectes?|arquitect[oa]s?", r"\b(?:architect\w*|arquitect\w*)"),
    (
        r"(?:civil|mechanical|electrical|chemical|structural|aerospace|professional) engineers?|ingénieure?s?(?: civile?| mécanique| électrique)?"
        r"|ingenier[oa]s?(?: civil| mecánic[oa]| eléctric[oa])?",
        r"\b(?:engineer\w*|ingéni\w*|génie|ingenier\w*)",
    ),
    (r"(?:a )?(?:police officer|policeman|policewoman|cop)s?|polici(?:er|ère)s?|(?:agente? de )?polic[ií]as?", r"\b(?:police|policing|law enforcement|criminal justice|polic\w+)\b"),
    (r"paramedics?|ambulance (?:driver|attendant)|ambulanci(?:er|ère)s?|paramédic(?:al)?s?|paramédic[oa]s?", r"\b(?:paramedic\w*|paraméd\w*|emergency medical|emt\b|ambulanc\w*)"),
)  # fmt: skip
_COMPILED = tuple(
    (re.compile(names), re.compile(leading, re.IGNORECASE)) for names, leading in _PROFESSIONS
)
# Whoever helps in a profession has not learned it.
_HELPING = re.compile(
    r"\b(?:assist\w*|aides?|technicians?|technolog\w*|receptionists?|clerks?|secretar\w*|interpret\w*|terminolog\w*|transcri\w*"
    r"|bill\w*|coding|hom(?:o?e)?opath\w*|front desk|office|auxiliai?r\w*|asistente?s?|technicien\w*|técnic[oa]s?|adjoint\w*)\b",
    re.IGNORECASE,
)
_BECOMING = re.compile(
    r"^(?:(?:be|become|becoming|being|work(?:ing)? as|train(?:ing)? (?:as|to be(?:come)?)|study(?:ing)? to be(?:come)?|to|a|an|the|go to"
    r"|devenir|être|travailler comme|une?|ser|hacerme|volverme|llegar a ser|trabajar (?:como|de)|un[a]?) )+"
)


def unreached(aims: Iterable[str], titles: Iterable[str]) -> tuple[str, ...]:
    """Return the aims where each names a profession that no title leads to; else none.

    Args:
        aims: What is wanted, in the learner's words.
        titles: What the credentials are called that were found for it.
    """
    wanted, found = tuple(aims), tuple(titles)
    leading = [_leading(each) for each in wanted]
    if not wanted or None in leading:
        return ()
    is_led_to = any(
        pattern.search(title) and not _HELPING.search(title)
        for pattern in leading
        if pattern is not None
        for title in found
    )
    return () if is_led_to else wanted


def _leading(aim: str) -> re.Pattern[str] | None:
    """Return what a title says that leads to the profession which an aim names; None for others."""
    said = _BECOMING.sub("", " ".join(aim.lower().split())).strip(" .!?")
    return next((leads for names, leads in _COMPILED if names.fullmatch(said)), None)
