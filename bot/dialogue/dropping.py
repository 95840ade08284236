"""Which limit is not meant any more: "forget the evenings", "oublie le prix", "olvida la fecha"."""

import re

from recommender.goals import Limits

_MOST_WORDS = 8

_VERB = (
    r"(?:(?:please |actually |ok,? |no,? |just )*"
    r"(?:forget|drop|remove|ignore|skip|scratch|never ?mind)"
    r"(?: about)?|oublie[zr]?|laisse[zr]? tomber|enl[eè]ve[zr]?|ignore[zr]?|tant pis pour"
    r"|olvid(?:a|e|ar|ate|emos)(?: de)?|olv[ií]d(?:ate|ese) del?|quit(?:a|e|ar)|ignor(?:a|e)|deja)"
)
_THE = r"(?: (?:the|my|that|all|le|la|les|mon|ma|mes|el|los|las|lo de|mi|mis)| l')?"

# The fields of `Limits` that words speak of.
_SPOKEN_OF: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("schedule",),
        (
            r"evenings?|nights?|weekends?|mornings?|daytime|days|schedule|soirs?|soir[ée]es?|week-ends?"
            r"|matins?|horaires?|noches?|tardes?|mañanas?|fin(?:es)? de semana|horarios?"
        ),
    ),
    (
        ("max_cost", "currency"),
        r"price|budget|money|costs?|prix|argent|co[uû]t|precio|presupuesto|dinero|costo",
    ),
    (("delivery",), r"online|in[- ]person|en ligne|pr[ée]sentiel|en l[ií]nea|presencial"),
    (("place",), r"place|town|city|distance|location|lieu|ville|endroit|lugar|ciudad|distancia"),
    (
        ("max_weeks", "max_hours", "hours_per_week"),
        (
            r"length|duration|time|hours|weeks|dur[ée]e|temps|heures|semaines|duraci[óo]n|tiempo|horas"
            r"|semanas"
        ),
    ),
    (
        ("start_after", "start_by", "finish_by"),
        r"dates?|deadline|start(?:ing)?(?: date)?|d[ée]lai|d[ée]but|fechas?|plazo|inicio",
    ),
)
_COMPILED = tuple(
    (fields, re.compile(rf"{_VERB}{_THE} ?(?:{words})(?: (?:thing|limit|part|stuff|only))?"))
    for fields, words in _SPOKEN_OF
)


def limits_dropped(words: str) -> dict[str, object]:
    """Return the limits that words drop, each with its value for "nothing said"; else none."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¡¿,")
    if len(said.split()) > _MOST_WORDS:
        return {}
    nothing = vars(Limits())
    for fields, pattern in _COMPILED:
        if pattern.fullmatch(said):
            return {name: nothing[name] for name in fields}
    return {}
