"""Words in the names of columns that say what they hold, and what their cells must bear out.

The names are those that systems of registration, learning platforms and public registers give
their exports in English, French and Spanish; a word that says something else beside them rules a
column out ("Registration Fee Due Date" is no price).
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from catalog.formats import cells, days, values, ways
from catalog.formats.values import BadValueError, VagueValueError


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        return read(text) not in (None, ())
    except BadValueError:
        return False


def is_text(text: str) -> bool:
    """Tell whether a cell holds words, and no address."""
    return len(re.findall(r"[^\W\d_]", text)) >= 3 and not text.startswith(("http", "www."))


def _is_short(text: str) -> bool:
    return len(text) <= 60 and ";" not in text and re.search(r"\w", text) is not None


def _is_code(text: str) -> bool:
    return len(text) <= 20 and re.search(r"\d", text) is not None


def _is_number(text: str) -> bool:
    return re.search(r"\d", text) is not None and ":" not in text


def _is_money(text: str) -> bool:
    try:
        return cells.price(text).amount is not None
    except VagueValueError:
        return re.search(r"\d|free|gratuit|gratis", text, re.IGNORECASE) is not None
    except BadValueError:
        return False


# "8 h 30 à 16 h 30": times of the clock, and no length.
_OF_CLOCK = re.compile(
    r"\d{1,2}\s?h(?:\s?\d\d)?\s*(?:-|–|à|a|to)\s*\d{1,2}\s?h|\d\s?[ap]\.?\s?m\b", re.IGNORECASE
)


def _is_hours(text: str) -> bool:
    if _OF_CLOCK.search(text):
        return False
    return _is_number(text) and (
        _reads(cells.hours_span, text)
        or _reads(lambda each: cells.length(each).hours or cells.length(each).hours_per_week, text)
    )


def _is_pace(text: str) -> bool:
    return _is_number(text) and _reads(lambda each: cells.length(each).hours_per_week, text)


def _is_weeks(text: str) -> bool:
    return _is_number(text) and (
        _reads(cells.weeks_span, text) or _reads(lambda each: cells.length(each).weeks, text)
    )


_OF_TIME = re.compile(r"self.?paced|semest|term\b|session|class|day|month|week|hour", re.IGNORECASE)


def _is_length(text: str) -> bool:
    if ":" in text:
        return False
    try:
        told = cells.length(text)
    except VagueValueError:
        return bool(_OF_TIME.search(text))
    except BadValueError:
        return False
    return told.weeks is not None or told.hours is not None or told.hours_per_week is not None


def _is_count(text: str) -> bool:
    return re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", text) is not None


def _is_day(text: str) -> bool:
    if cells.is_any_day(text) or days.span_of(text) or days.several(text):
        return True
    try:
        return cells.day(text) is not None
    except VagueValueError:
        return re.search(r"\d{4}|\d[/-]\d", text) is not None or _is_month(text)
    except BadValueError:
        # It is written like a day and is none, or two: the row says so.
        return re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}.{0,12}", text) is not None


def _is_month(text: str) -> bool:
    return days.MONTH_OR_SEASON.search(text) is not None


_WEEKDAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi)s?\b"
    r"|\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes)\b",
    re.IGNORECASE,
)


_A_LENGTH = re.compile(
    r"\W*\d[\d.,\s–-]*(?:hours?|hrs?|days?|weeks?|wks?|months?|heures?|jours?|semaines?|mois|horas?|d[ií]as?|semanas?"
    r"|meses)\b",
    re.IGNORECASE,
)


def _is_time(text: str) -> bool:
    if _A_LENGTH.match(text):
        return False
    if ways.is_clock(text):
        return True
    return bool(cells.schedule(text)) or ways.is_days(text) or _WEEKDAY.search(text) is not None


def _is_address(text: str) -> bool:
    return text.startswith(("http", "www.", "<a"))


def _is_flag(text: str) -> bool:
    return _reads_flag(text) is not None


def _reads_flag(text: str) -> bool | None:
    try:
        return values.flag(text)
    except BadValueError:
        return None


def _is_way(text: str) -> bool:
    return cells.delivery(text) is not None


def _is_kind(text: str) -> bool:
    return values.kind(text) is not None


def _is_language(text: str) -> bool:
    return values.language(text) is not None


def _is_prose(text: str) -> bool:
    return len(text) >= 12 and is_text(text)


def _is_said(text: str) -> bool:
    return len(text) >= 2


class Clue(NamedTuple):
    """How the columns of a field are known.

    Attributes:
        field: The field.
        fits: Whether a cell can be of it.
        says: Words of a name that say it.
        never: Words that say something else beside them.
        share: So much of the cells must fit.
    """

    field: str
    fits: Callable[[str], bool]
    says: str
    never: str = r"(?!)"
    share: float = 0.5


_MONEY = (
    r"\b(?:prices?|tuition|costs?|fees?|prix|tarifs?|frais|couts?|costos?|costes?|precios?|importe|cuotas?|matricula"
    r"|tasas?|montant|monto|amount|charge|how much|combien|cuanto|inversion|investment|valor|valeur)\b"
)
_BESIDES = (
    r"books?|textbooks?|materials?|supplies|supply|lab|exam|kit|tools?|uniforms?|registration|application|additional|other"
    r"|technology|materiel|livres|autres|otros|material|libros|examen"
)
_NO_PRICE = (
    rf"\b(?:type|currency|devise|moneda|code|profile|id|notes?|policy|refund|waiver|deposit|acompte|anticipo|discount"
    rf"|rabais|descuento|seniors?|sr|early|late|members?|aid|help|funding|scholarships?|paid|due|(?:per|par|por) (?!person|participant|learner|student|head|seat|eleve)|category"
    rf"|horaires?|hourly|horari[oa]s?|monthly|mensuel\w*|mensual\w*|weekly|schedule|basis|units|account|payments?|last|max\w*|min\w*|guarantee|balance|instal+ments?|included|options?|total|{_BESIDES})\b"
)
_HOUR = r"\b(?:hours?|hrs?|heures?|horas?)\b"
_APPLYING = (
    r"(?:registrations?|register|enrol\w*|applications?|apply|inscriptions?|candidatures?|inscripcion\w*"
    r"|solicitud\w*|postulacion\w*)"
)

_NO_WAY = r"\b(?:payment|grading|assessment|evaluation|contact|sites?|how (?:long|many|much))\b"
CLUES = (
    Clue("title", is_text,
          r"\b(?:title|titre|titulo|intitule|denominacion|libelle|nombre|name|nom|designation|descr|especialidad"
          r"|curso|cours|course|training|formation|programa|class|workshop|atelier|taller)\b",
          r"\b(?:providers?|schools?|institution|college|university|instructors?|teachers?|faculty|enseignants?|formateurs?"
          r"|formador|docente|organismes?|organi[sz]ation|of|entidad|centro|contact|first|last|user|file|host|company"
          r"|employer|campus|location|venue|room|building|city|category|categorie|field|department|credential"
          r"|certification|certificate|certificat|award|job|occupation|code|id|number|nbr|no|numero|types?|status|dates?|start"
          r"|end|starts|ends|url|link|level|long|fees?|price|cost|times?|format|hours|heures|horas|language|sub|email|series|rating"
          r"|familia|comite|modalite\w*|modalidad|duree|duracion|length|skills|nb|days|size|effort)\b", 0.8),
    Clue("provider", is_text,
          r"\b(?:providers?|institutions?|schools?|college|university|universite|universidad|ecole|escuela|organi[sz]ation"
          r"|organismes?|etablissements?|entidad|centro|instituto|academia|plantel|otec|organi[sz]ers?|organisateur|organizador|host|proveedor|vendor|fournisseur|issuer|issuing|awarding|body|org|sponsor|institucion(?:es)?|institute"
          r"|taught by|offered by|run by|runs it|who runs|who teaches|delivered by|nom of|partner)\b",
          r"\b(?:id|code|types?|url|website|site|address|phone|email|city|ville|state|zip|county|contact|status|district"
          r"|logo|no|number|notes?|description|dates?|fecha|duree|heures|duration|nights?)\b", 0.8),
    Clue("apply_by", _is_day,
          rf"\b{_APPLYING}\b.*\b(?:deadline|closes?|closing|end|ends|by|until|cutoff|cut off|limite|fin|cierre|hasta|before"
          r"|last|avant)\b|\b(?:deadline|date limite|fecha limite|last day to|cierre)\b",
          r"\b(?:time|hora|heure|open|opens|aid)\b"),
    Clue("end", _is_day,
          r"\b(?:ends?|ending|finish\w*|fin|finaliza\w*|termino|completion|last (?:day|class|session))\b",
          rf"\b(?:time|heure|hora|{_APPLYING}|deadline|rate|requirements?|life|support|validity|year|user)\b"),
    Clue("start", _is_day,
          r"\b(?:starts?|starting|begins?|beginning|debut|commence\w*|inicio|inicia|comienzo|first (?:day|class|session)"
          r"|dates?|fechas?|when|next|prochaine?s?|proxim[oa]s?|periodos?|periodes?)\b",
          rf"\b(?:time|heure|hora|end|ends|fin|last|close|closes|deadline|limite|{_APPLYING}|updated?|modified|created"
          r"|added|approv\w*|expir\w*|birth|posted|published|review\w*|exam|number|nb|verified|checked|maj|actualiz\w*)\b"),
    Clue("schedule", _is_time,
          r"\b(?:days?|times?|jours?|dias?|horaires?|horarios?|heures?|horas?|quand|cuando|meeting|meets|when|schedule|rythme|ritmo|pace|pacing|turnos?|moment|evening"
          r"|eve|wknd|weekday)\b",
          r"\b(?:complete|number|no|nb|nombre|numero|ends?|finish|fin|length|duration|duree|zone|start date|lead|stamp|created|updated?|since|modified)\b"),
    Clue("delivery", _is_way,
          r"\b(?:delivery|modalit\w*|modalidad\w*|modes?|formats?|method|how|instruction|online|setting|livraison"
          r"|enseignement)\b", _NO_WAY),
    Clue("delivery", _is_way, r"\b(?:attendance|campus|location)\b", _NO_WAY),
    *(Clue(name, _is_flag, rf"\b(?:{words})\b") for name, words in (
        ("online", "online|distance|remote|en ligne|virtual"),
        ("hybrid", "hybrid|blended|hybride"),
        ("in_person", "in person|face to face|on campus|presentiel|presencial"),
        ("evening", "evenings?|soir|tardes"), ("weekend", "weekends?|fin de semaine"))),
    Clue("stacks_toward", _is_said, r"\b(?:ladder\w*|stack\w*|pathways?|counts? towards?)\b"),
    Clue("price", _is_money, _MONEY, _NO_PRICE),
    Clue("total_cost", _is_money, rf"\btotal\b.*{_MONEY}|{_MONEY}.*\b(?:total|in all)\b|\ball in\b",
          r"\b(?:type|note|paid|due|aid)\b"),
    Clue("extra_costs", _is_money, rf"\b(?:{_BESIDES})\b.*{_MONEY}|{_MONEY}.*\b(?:{_BESIDES})\b",
          r"\b(?:type|note|included|total|deposit|deadline|refund\w*)\b"),
    Clue("hours_per_week", _is_hours,
          rf"{_HOUR}.*\b(?:weekly|week|wk|semaine|semana)\b|\bweekly\b.*{_HOUR}|\b(?:effort|workload|load|dedicacion)\b"),
    Clue("hours_per_week", _is_pace, r"\b(?:commitment|time|pace)\b"),
    Clue("hours", _is_hours, _HOUR,
          r"\b(?:required|requis\w*|weekly|week|wk|semaine|semana|credit|office|opening|operation|service|max\w*|min\w*|business|ends?|entreprise|empresa|practi\w*|per|par|por|times?|day)\b"),
    Clue("weeks", _is_weeks, r"\b(?:weeks?|wks?|semaines?|semanas?)\b", rf"{_HOUR}|\b(?:per|par|por|a|each|sessions?|days?)\b"),
    Clue("length", _is_length,
          r"\b(?:length|duration|duree|duracion|how long|commitment|to complete|time|effort|months|mois|meses)\b",
          r"\b(?:start|begin|end|entreprise|empresa|video|zone|units?)\b"),
    Clue("place", is_text, r"\b(?:city|town|ville|ciudad|commune|comuna|localidad|municipio)\b",
          r"\b(?:id|code|web|state)\b", 0.6),
    Clue("place", is_text,
          r"^ou$|\b(?:donde|location|campus|city|town|venue|lieu|ville|ciudad|sede|lugar|where|commune|localidad|municipio|plantel|branch|library|bibliotheque|biblioteca|sucursal"
          r"|site|address)\b",
          r"\b(?:web|types?|id|code|url|state|postal|zip|logo|email|phone)\b", 0.6),
    Clue("place", is_text, r"\b(?:room|hall|salle|sala|aula)\b", r"\b(?:number|id|code|capacity)\b", 0.6),
    Clue("seats_left", _is_count,
          r"\b(?:qty|seats?|spots?|places?|spaces?|openings?|plazas?|cupos?|vacantes)\b.*\b(?:left|avail\w*|remaining|open"
          r"|rest\w*|libres|disponibles?)\b|\b(?:avail\w*|remaining|open)\b.*\b(?:seats|spots|spaces|places)\b|^rem$", share=0.8),
    Clue("credit_hours", _is_number, r"^cr$|\b(?:credits?|creds?|cred|creditos?|ects|units?|unites)\b",
          r"\b(?:fees?|cost|price|tuition|per|par|por|types?|id|min|max|transfer\w*|non)\b"),
    Clue("prerequisites", _is_said,
          r"\b(?:pre ?req\w*|prealables?|prerequis|requisitos?|must have|admission|entry|entrance|requirements?|required|acceso|acces|eligibility)\b",
          r"\b(?:courses? required|required courses?|co ?req\w*|books?|hours|credits|completion|technical|age|types?|date|deadline|fee|url|link|id)\b"),
    Clue("skills", is_text,
          r"\b(?:skills?|outcomes?|competenc\w*|objectifs?|objetivos?|objectives?|learn|able to|habilidades|acquis|aprender\w*)\b",
          r"\b(?:level|number|nb|code|types?|e learning|url|mode)\b"),
    Clue("summary", _is_prose,
          r"\b(?:descriptions?|descripcion|desc|descr|summary|overview|contents?|contenu|contenido|teaser|abstract|blurb"
          r"|synopsis|about|resume|presentation)\b", r"\b(?:format|types?|url|provider|school|job|fee|price)\b"),
    Clue("language", _is_language,
          r"^lang$|\btaught in\b|\b(?:instruction|teaching|enseignement|ensenanza)\b.*\b(?:language|langue|idioma)\b", share=0.8),
    Clue("level", _is_short, r"\b(?:level|difficulty|niveau|nivel)\b", r"\b(?:code|id|sortie|entry|entree|language)\b"),
    Clue("field", _is_short,
          r"\b(?:category|categorie|categoria|cat|subject|department|dept|discipline|area|sectors?|secteur|familia|domaine"
          r"|subcatalog|topic|theme|stream|division)\b", r"\b(?:id|code|sub|fee|abbreviation)\b"),
    Clue("kind", _is_kind,
          r"\b(?:types?|award\w*|credential|certificat\w*|tipo)\b", r"\b(?:status|delivery|fee|schedule|price|name|id|code)\b"),
    Clue("url", _is_address, r"\b(?:url|uri|links?|lien|enlace|website|page|web)\b", r"\b(?:provider|school|image|logo|video|photo)\b"),
    Clue("code", _is_code, r"\b(?:code|number|nbr|num|no|sigle|clave|crse|codigo|reference|ref)\b",
          r"\b(?:provider|postal|zip|phone|room|sessions?|students|max|min|weeks|hours|heures|horas|section|term|seq|rncp|cip|soc|naics|cpf|formacode|of (?:sessions|days|hours))\b", 0.8),
)  # fmt: skip

# Field -> whether a cell can be of it.
FITS = {clue.field: clue.fits for clue in CLUES}
