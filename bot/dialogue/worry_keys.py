"""What a short question in French or Spanish worries about, by its words in whatever order.

Work and what it pays, whether a paper is worth something elsewhere, and help with the price: the
same reading as that of facts (`fact_keys.py`).
"""

import re
from typing import Literal

from bot.dialogue.fact_keys import Keys, any_of, asked_by_keys, asking_words

Worry = Literal["job", "recognised", "money", "time"]

_PAPER = (
    "|diplomes?|certificats?|titres?|papiers?|diplomas?|certificados?|titulos?|papel(?:es)?"
    "|formations?|cours|cursos?"
)
_PRICE = "payer|financieres?|frais|argent|pagar|economic[oa]s?|financier[oa]s?|dinero|gastos"
_KEYS: Keys[Worry] = (
    (
        "job",
        any_of(
            "salaires?|gagner?|gagnerais|gagnerai|paye|paie|payant|debouches|embauchent?|sueldos?"
            "|salarios?|gan[ao]|ganan|ganar|ganaria|pagad[oa]s?|pagan|contratan"
        ),
        any_of(
            "salaires?|combien|esperer|vie|metier|job|boulot|travail|emploi|debouches|embauchent?"
            "|sueldos?|salarios?|esperar|cuanto|bien|mejor|trabajo|empleo|contratan|vida"
        ),
    ),
    (
        "job",
        any_of("trouver(?:ai)?|trouve|avoir|obtenir|consigo|conseguir|encuentro|encontrar|hay"),
        any_of("emplois?|jobs?|travail|boulot|taf|trabajos?|empleos?|salida"),
    ),
    (
        "recognised",
        any_of(
            "reconnue?s?|valables?|valides?|accreditee?s?|officiel(?:le)?s?|acceptee?s?"
            "|reconocid[oa]s?|valid[oa]s?|oficial(?:es)?|acreditad[oa]s?|reconocen|aceptad[oa]s?"
            "|validite|validez" + _PAPER
        ),
        any_of(
            "reconnue?s?|valables?|valides?|accreditee?s?|officiel(?:le)?s?|acceptee?s?"
            "|reconocid[oa]s?|valid[oa]s?|oficial(?:es)?|acreditad[oa]s?|reconocen|aceptad[oa]s?"
            "|validite|validez"
        ),
    ),
    (
        "time",
        any_of("faisable|gerable|compatible|realiste|conciliable|compaginar"),
        any_of("job|travail|emploi|boulot|travaillant|trabajo|empleo|trabajando|trabajar"),
    ),
    (
        "time",
        any_of("pendant|mientras|suivre|faire|etudier|travaille|trabajo"),
        any_of("travaillant|trabajando|pendant|mientras"),
    ),
    (
        "money",
        any_of(
            "bourses?|subventions?|subventionnee?s?|financement|rabais|becas?|subsidios?"
            "|descuentos?|financiamiento|financiacion"
        ),
        None,
    ),
    (
        "money",
        any_of(r"caisse|marche|accepte\w*|prend|charge|couvre\w*|cubre|sirve|aceptan?|financ\w*"),
        any_of("caisse"),
    ),
    ("money", any_of(f"aides?|ayudas?|ayudan|{_PRICE}"), any_of("aides?|ayudas?|ayudan")),
)
_WORTH: Keys[Worry] = (("recognised", any_of("sirve|sirven|vale|valen|vaut|sert|compte"), None),)
# A country or a town may stand beside whether a paper is recognised.
_THERE = re.compile(
    r"\b(?:en|au|aux|a|dans|chez|por|par) (?:(?:el|la|los|las|le|les|mon|mi|l'|d'autres|otros) ?)?"
    r"(?!ligne\b|linea\b|distance\b|quel\b|que\b|la fin\b|\w+[aei]r\b)"
    r"[^\W\d_]{4,}(?:[- ]uni[st]| unidos| europe[ea]n?n?e?)?(?=\W*$)"
)
# What may stand beside, besides what stands beside any fact.
_ASIDE = re.compile(
    r"\b(?:moyen|possible|possibilite|posible|posibilidad|obtenir|toucher|demander|droit|acces"
    r"|apres|despues|meme|mismo|avec|con|plein|completo|vie|besoin|nous|on|gens|gente|offrez"
    r"|eligible|chances?|plus|meilleure?s?|mas|mejor|posibilidades|oportunidades"
    r"|existe(?:nt)?|esperer|esperar)\b"
)
# "Aide?" asks for help with the talk.
_LEAST_WORDS = 2
_KEPT = re.compile(r"\b(?:esperer|esperar|vie|obtenir)\b")


# Who may pay for learning, by name.
_PAYS = re.compile(
    r"\b(?:pole emploi|france travail|emploi[- ]quebec|services quebec|assurance[- ]emploi"
    r"|aide sociale"
    r"|cnesst|csst|cpf|opco|rsa|chomage|caf|sepe|inem|el paro|fundae|sence|seguro de desempleo)\b"
)


def worry_by_keys(said: str) -> Worry | None:
    """Return what words worry about; None where they hold any word that says something else.

    Args:
        said: In lower case, without accents.
    """
    paid = _PAYS.sub("caisse", said)
    there = paid if paid != said else _THERE.sub(" ", said)
    words = asking_words(re.sub(r"[?!.,;#]", " ", there), is_marked="?" in said)
    if not words or (len(words) < _LEAST_WORDS and there == said):
        return None
    rest = [each for each in words if not _ASIDE.fullmatch(each) or _KEPT.fullmatch(each)]
    worry = asked_by_keys(rest, _KEYS)
    if worry is None and there != said and paid == said:
        # "Sirve en Colombia?" without the paper that is meant.
        worry = asked_by_keys(rest, _WORTH)
    return worry if worry == "recognised" or there in (said, paid) else None
