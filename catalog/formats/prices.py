"""A cell that tells a price -> the price of the whole, or a span of it; what is a part is none.

A rate ("$49 a month"), a deposit, a price that only begins somewhere ("from $99") or that some
people pay ("free for residents") is not the price of the whole, and is never taken for it.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from babel.core import get_global

from catalog.formats.values import (
    NUMBER,
    BadValueError,
    VagueValueError,
    is_published,
    number,
    plain_number,
)
from catalog.models import max_price


class Price(NamedTuple):
    """What is to be paid for the whole.

    Attributes:
        amount: Of a span its upper end; None where none is published.
        currency: Its ISO 4217 code, if the cell names one.
        low: The lower end of a span, 0 for "up to"; None where it is none.
        is_about: Whether it is told roughly: "about 500".
    """

    amount: float | None
    currency: str | None = None
    low: float | None = None
    is_about: bool = False


# A point before three digits groups thousands: no price has three places.
_GROUPED = re.compile(r"(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.])")
# What lists write where nothing is to be paid; compared in lower case and without accents.
_FREE = frozenset(
    ["free", "free of charge", "for free", "no cost", "at no cost", "no fee", "no fees", "no charge",
     "without charge", "n/c", "no tuition", "fully funded", "gratuit", "gratuite", "gratuitement",
     "sans frais", "aucuns frais", "gratis", "gratuito", "gratuita", "sin costo", "sin coste",
     "sin cargo", "sin costes", "sin costos", "libre de costo", "kostenlos"]
)  # fmt: skip
# What they write where the price is told elsewhere: it is not published here.
_TOLD_ELSEWHERE = frozenset(
    ["contact us", "contact", "contact college", "contact school", "contact for price", "please contact us",
     "call", "call us", "call for price", "inquire", "enquire", "ask", "ask us", "see website", "see web site",
     "see site", "see web page", "website", "visit website", "see link", "check website", "included",
     "inclusive", "varies", "variable", "vary", "on request", "upon request", "price on request",
     "to be confirmed", "tbc", "coming soon", "sur demande", "prix sur demande", "nous contacter",
     "contactez nous", "contactez-nous", "voir le site", "voir site", "voir le site web", "inclus",
     "variables", "a confirmer", "a determiner", "a venir", "consultar", "a consultar", "consulte",
     "consultar precio", "precio a consultar", "consultenos", "contactenos", "contactar",
     "ver sitio web", "ver pagina web", "ver web", "incluido", "varia", "a convenir",
     "por confirmar", "por determinar"]
)  # fmt: skip
_CURRENCIES = (
    ("USD", re.compile(r"\bus\s?\$|\$\s?us\b|\busd\b|u\.s\.", re.IGNORECASE)),
    ("CAD", re.compile(r"\bca\s?\$|(?<!m)c\$|\$\s?ca\b|\bcad\b|\bcdn\b", re.IGNORECASE)),
    ("AUD", re.compile(r"\bau?\$", re.IGNORECASE)),
    ("NZD", re.compile(r"\bnz\$", re.IGNORECASE)),
    ("MXN", re.compile(r"\bmx\s?\$", re.IGNORECASE)),
    ("EUR", re.compile(r"€|\beur", re.IGNORECASE)),
    ("GBP", re.compile(r"£|\bgbp\b", re.IGNORECASE)),
)
_TIME = (
    r"(?:months?|mth|mo|mois|mes|hours?|hrs?|h|heures?|horas?|weeks?|wks?|semaines?|semanas?|days?|jours?|dias?"
    r"|years?|yrs?|annum|an|annee|ano|semesters?|sem|semestres?|terms?|trimestres?|cuatrimestres?|quarters?)\b"
)
_SHARE = (
    r"(?:credits?|creditos?|cr|units?|unites?|unidad(?:es)?|sessions?|seances?|sesion(?:es)?|class(?:es)?|clases?"
    r"|courses?|cours|cursos?|modules?|modulos?|materias?|asignaturas?|lessons?|lecon|leccion|levels?|niveau|nivel"
    r"|instal+ments?)\b"
)
# "per month", "/mo", "a week", "par crédit", "al mes", "la hora", "each".
RATE = re.compile(
    rf"(?:\bper|\beach|\bevery|/|\bpar|\bpor|\bchaque|\bcada)\s*(?:{_TIME}|{_SHARE})"
    rf"|\b(?:an?|l[ae]|au|al|a la)\s+{_TIME}"
    r"|\b(?:monthly|weekly|hourly|daily|yearly|annual(?:ly)?|annuell?e?|mensuell?e?s?|mensual(?:es)?|semanal(?:es)?"
    r"|anual(?:es)?|hebdomadaires?|subscription|abonnements?|suscripcion|membership|each|ea|chacune?|c/u|cada un[oa])\b"
)
_PART = re.compile(
    rf"@\s*[$€£]?\s?\d|\b\d+\s*{_SHARE}\s*(?:at|x|×|a|de)\s*[$€£]?\s?\d|"
    r"\b(?:deposits?|down[ -]?payment|trial|acompte|depot|deposito|anticipo|financed|balance)\b"
    r"|\d\s*(?:x|×)\s*(?:[a-z]{0,3}\s?\$)?\s*\d"
    r"|\d\s*(?:easy\s+|monthly\s+|equal\s+)?(?:payments?|instal+ments?|versements?|paiements?|pagos?|cuotas?|plazos?)\b"
)
_BEGINS = re.compile(
    r"\b(?:from|start(?:s|ing)?(?: at| from)?|as low as|begin(?:s|ning) at|minimum|min|at least|more than|over"
    r"|and (?:up|above)|or more|upwards?|plus de|au moins|a partir d[eu]|a compter de|desde|al menos|minimo|mas de"
    r"|y mas|et plus)\b|^des\s+\d|\d\s*\+\s*$"
)
# What is always added is part of no list's prices.
_TAX = re.compile(
    r"\s*(?:\+|\bplus\b|\band\b|\bet\b|\by\b|\bmas\b)\s*(?:applicable\s+|les\s+|el\s+)?(?:tax(?:es)?|gst|hst|pst|qst|vat|tps|tvq|tva|iva)\b"
)
_ENDS = re.compile(
    r"\b(?:up to|less than|under|maximum|max|no more than|not more than|at most|below|jusqu'?a|moins de|au plus|hasta"
    r"|menos de|maximo|como maximo)\b"
)
_ABOUT = re.compile(
    r"[~≈±]|\b(?:about|approx\w*|around|roughly|circa|estimated|environ|aproximad\w*|aprox|alrededor|unos)\b|\b(?:ca|est|env)\."
)
_FREE_WORD = re.compile(
    r"(?<!-)\b(?:free|gratuite?s?|gratis|gratuit[oa]s?|no (?:cost|charge|fees?|tuition)|sans frais|sin (?:costo|coste|cargo))\b"
)
_ON_TOP = re.compile(r"\+|\b(?:plus|and|et|y|mas|more)\b|&")
_SIGN = (
    r"(?:[a-z]{0,3}\s?\$\s?(?:us|ca)?|€|£|\b(?:usd|cad|cdn|eur|euros?|gbp|mxn|dollars?|pesos?)\b)"
)
_MARKED_BEFORE = re.compile(rf"{_SIGN}\s*$")
_MARKED_AFTER = re.compile(rf"^\s*{_SIGN}")
_DASH = re.compile(
    rf"\s*{_SIGN}?\s*(?:-|–|—|\bto\b|\ba\b|\bhasta\b|\bjusqu'?a\b|\bthrough\b)\s*{_SIGN}?\s*"
)
_BETWEEN = re.compile(rf"\s*{_SIGN}?\s*(?:and|et|y)\s*{_SIGN}?\s*")
_SEVERAL = re.compile(
    r"/|\||\b(?:or|ou|o|domestic|international|residents?|non|members?|membres?|miembros?|early|reg|regular|late|students?"
    r"|senior|adults?|public|in[ -]state|out[ -]of[ -]state|county|online|campus|standard|reduced|reduit|plein|reducido"
    r"|locals?|nationals?|foreign|sale|was|now|etudiants?|estudiantes?|general|socios?)\b"
)
_COST_BESIDES = re.compile(
    r"\b(?:books?|textbooks?|materials?|supplies|lab|kit|application|registration|exam|tools?|uniforms?|software|licen[cs]e"
    r"|livres?|manuels?|materiel|fournitures|libros?|materiales|material|manual|examen|inscripcion|inscription)\b"
)

_WHOLE = "Write the price of the whole, or a span such as 300-500."


def price(cell: str, currency: str | None = None) -> Price:
    """Return what the whole costs; 0 for "free".

    Words that tell where the price is to be had ("contact us", "varies") publish none.

    Args:
        cell: What the list says.
        currency: That of amounts without one.

    Raises:
        VagueValueError: It tells something else: what a month or a credit costs, where prices
            begin, that some pay nothing.
        BadValueError: It is negative, a share, or beyond any price.
    """
    text = cell.strip().lower()
    if not is_published(text):
        return Price(None)
    if _PLAIN.fullmatch(text):
        return _within_bounds(Price(number(_ungrouped(text)), _sign_of(text)), currency)
    bare = _TAX.sub("", _without_accents(text))
    if not any(map(str.isdigit, text)):
        return _in_words(bare)
    found = _told(_ungrouped(bare), cell)
    return _within_bounds(found._replace(currency=_sign_of(cell) or _coded(cell)), currency)


def _ungrouped(text: str) -> str:
    return _GROUPED.sub(r"\1\2", text)


# Most cells: nothing is to be told apart.
_PLAIN = re.compile(r"[$€£]?\s?\d[\d.,]*")


def _sign_of(cell: str) -> str | None:
    return next((code for code, pattern in _CURRENCIES if pattern.search(cell)), None)


def _within_bounds(found: Price, currency: str | None) -> Price:
    if found.amount is not None and found.amount > max_price(found.currency or currency):
        raise BadValueError(
            f"a price of {found.amount:,.0f} is beyond any programme",
            "Write the price of one place, or leave the cell empty.",
        )
    return found


def _in_words(bare: str) -> Price:
    words = bare.strip(" .!:*()$-")
    if words in _FREE or (_FREE_WORD.search(bare) and not _LETTER.search(_FREE_WORD.sub("", bare))):
        return Price(0.0)
    if words in _TOLD_ELSEWHERE:
        return Price(None)
    if "%" in bare:
        raise BadValueError("it is a share of something", "Write the number itself.")
    if _FREE_WORD.search(bare):
        raise VagueValueError(
            "it is free only under a condition, and counts as not published",
            "Write what everybody else pays, or 0 if nobody pays.",
        )
    raise VagueValueError("it names no amount, and counts as not published", _WHOLE)


_LETTER = re.compile(r"[a-z]")
_FOR_SOME = re.compile(r"\b(?:for|if|with|pour|si|avec|para|con)\b")
_AMOUNT = re.compile(rf"(?P<digits>{NUMBER.pattern})(?P<thousands>\s?k\b)?")


def _told(bare: str, cell: str) -> Price:
    """Return the price that a text with digits tells."""
    if RATE.search(bare):
        raise VagueValueError(
            "it is the price of a part, not of the whole, and counts as not published", _WHOLE
        )
    if "%" in bare and _LETTER.search(bare):
        raise VagueValueError("it is a share of something, and counts as not published", _WHOLE)
    if _PART.search(bare):
        raise VagueValueError(
            "it is paid in parts, and what they come to is not said: it counts as not published",
            _WHOLE,
        )
    if _FREE_WORD.search(bare):
        raise VagueValueError(
            "it names an amount and says that it is free, and counts as not published",
            "Write what everybody pays, or 0 if nobody pays.",
        )
    found = list(_AMOUNT.finditer(bare))
    if len(found) < 2:
        return _of_one(bare, cell, found)
    amounts = [_amount(each) for each in found]
    if len(found) == 2:
        between = bare[found[0].end() : found[1].start()]
        is_between = re.search(r"\b(?:between|entre)\b", bare[: found[0].start()])
        if _DASH.fullmatch(between) or (is_between and _BETWEEN.fullmatch(between)):
            if found[1]["thousands"] and not found[0]["thousands"] and amounts[0] < 1_000:
                amounts[0] *= 1_000
            return _span(amounts)
    priced = [n for each, n in zip(found, amounts, strict=True) if _is_marked(each, bare)]
    others = [each for each in found if not _is_marked(each, bare)]
    has_more = _ON_TOP.search(bare) or _COST_BESIDES.search(bare)
    has_one_currency = sum(bool(pattern.search(cell)) for _, pattern in _CURRENCIES) < 2
    if not others and _SEVERAL.search(bare) and not has_more and has_one_currency:
        return _span(priced)
    if len(priced) == 1 and not has_more and all(_is_measure(each, bare) for each in others):
        return Price(priced[0])
    raise VagueValueError(
        "it holds several numbers, and which one is the price is not said: it counts as not published",
        "Write one number, or a range such as 300-500.",
    )


_COST_APART = re.compile(r"\s*(?:[;()+&]|,(?!\d)|\bplus\b|\band\b|\bet\b|\by\b|\bmas\b)\s*")
_NO_LABEL = re.compile(
    rf"{_AMOUNT.pattern}|\b(?:usd|cad|eur|euros?|gbp|mxn|dollars?|pesos?|de|of|for)\b|[^a-z\s]"
)
_INCLUDED = re.compile(r"\binclu\w*")


class Told(NamedTuple):
    """A price, and what the same cell says comes on top of it.

    Attributes:
        price: The price.
        besides: A label and an amount each.
    """

    price: Price
    besides: tuple[tuple[str, float], ...]


def with_besides(cell: str) -> Told | None:
    """Return a price whose other amounts are said to be for books, tools or the like.

    "$95 + $20 materials", "Tuition: $800, Books: $120". A first amount that is the sum of the
    others is what they come to. None where a cell tells something else.
    """
    if len(cell) > _LONGEST_TOLD or not any(map(str.isdigit, cell)):
        return None
    bare = _ungrouped(_without_accents(cell.strip().lower()))
    if RATE.search(bare) or _PART.search(bare) or _BEGINS.search(bare) or _INCLUDED.search(bare):
        return None
    parts = [part for part in _COST_APART.split(bare) if any(map(str.isdigit, part))]
    found = [list(_AMOUNT.finditer(part)) for part in parts]
    if len(parts) < 2 or any(len(each) != 1 for each in found):
        return None
    if not all(_is_marked(each[0], part) for each, part in zip(found, parts, strict=True)):
        return None
    labels = [" ".join(_NO_LABEL.sub(" ", part).split()) for part in parts]
    amounts = [_amount(each[0]) for each in found]
    if len(amounts) > 2 and abs(amounts[0] - sum(amounts[1:])) < _A_CENT:
        labels, amounts = labels[1:], amounts[1:]
    mains = [place for place, label in enumerate(labels) if not _COST_BESIDES.search(label)]
    if len(mains) != 1:
        return None
    besides = tuple(
        (label.capitalize(), amount)
        for place, (label, amount) in enumerate(zip(labels, amounts, strict=True))
        if place != mains[0] and amount
    )
    return Told(Price(amounts[mains[0]], _sign_of(cell) or _coded(cell)), besides)


_LONGEST_TOLD = 200
_A_CENT = 0.01


def _of_one(bare: str, cell: str, found: list["re.Match[str]"]) -> Price:
    is_short = bool(found) and bool(found[0]["thousands"])
    amount = _amount(found[0]) if is_short else number(_ungrouped(cell))
    if _BEGINS.search(bare):
        raise VagueValueError(
            "it says only where prices begin, and counts as not published", _WHOLE
        )
    if found and _is_measure(found[0], bare) and not _is_marked(found[0], bare):
        raise VagueValueError("it is a length or a number of credits, and no price", _WHOLE)
    if not amount and _FOR_SOME.search(bare):
        raise VagueValueError(
            "it is free only under a condition, and counts as not published",
            "Write what everybody else pays, or 0 if nobody pays.",
        )
    if _ON_TOP.search(bare):
        raise VagueValueError(
            "what comes on top of it has no number, so that it counts as not published", _WHOLE
        )
    low = 0.0 if _ENDS.search(bare) and amount else None
    return Price(amount, low=low, is_about=low is None and bool(_ABOUT.search(cell.lower())))


def _amount(found: "re.Match[str]") -> float:
    return plain_number(found["digits"]) * (1_000 if found["thousands"] else 1)


def _span(amounts: list[float]) -> Price:
    low, high = min(amounts), max(amounts)
    return Price(high, low=low if low < high else None)


def _is_marked(found: "re.Match[str]", bare: str) -> bool:
    """Tell whether a currency stands beside a number."""
    before, after = (
        bare[max(found.start() - 12, 0) : found.start()],
        bare[found.end() : found.end() + 12],
    )
    return bool(_MARKED_BEFORE.search(before) or _MARKED_AFTER.match(after))


_MEASURE = re.compile(rf"[\s-]*(?:{_TIME}|{_SHARE})")


def _is_measure(found: "re.Match[str]", bare: str) -> bool:
    """Tell whether a number counts hours, weeks or credits: "$495 for 6 weeks"."""
    return _MEASURE.match(bare, found.end()) is not None


def _without_accents(text: str) -> str:
    """Return words in the form in which they are compared; signs of currencies stay."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).split())


# Three capitals beside the number; small letters there are words: "400 all in".
_BESIDE = re.compile(
    r"(?<![A-Za-z])(?P<before>[A-Z]{3})\s?\$?\s?\d|\d\s?\$?\s?(?P<after>[A-Z]{3})(?![A-Za-z])"
)


_ALONE = re.compile(r"[a-z]{3}[\d\s.,'$]+|[\d\s.,'$]+[a-z]{3}")


def _coded(cell: str) -> str | None:
    """Return the ISO 4217 code that stands beside an amount: of "MXN 4,500" or "1250 CHF"."""
    text = cell.strip()
    # Where nothing else stands in the cell, small letters are no word either.
    for found in _BESIDE.finditer(text.upper() if _ALONE.fullmatch(text) else text):
        code = found["before"] or found["after"]
        if code in _codes_in_use():
            return code
    return None


@cache
def _codes_in_use() -> frozenset[str]:
    """Return the codes of the currencies that some country pays with now."""
    # The codes of lek and pa'anga are words, too: "400 ALL INCLUSIVE", "TOP 10".
    words = {"ALL", "TOP"}
    every = get_global("territory_currencies").values()
    return (
        frozenset(code for of in every for code, _, end, tender in of if tender and not end) - words
    )
