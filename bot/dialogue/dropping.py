"""Which limit is meant otherwise now: "forget the evenings", "oublie le prix", "I meant 3000"."""

import re

from recommender.goals import Limits
from recommender.said.numbers import number_of

_MOST_WORDS = 8

_VERB = (
    r"(?:(?:please |actually |ok,? |no,? |just )*"
    r"(?:forget|drop|remove|ignore|skip|scratch|never ?mind)"
    r"(?: about)?|oublie[zr]?|laisse[zr]? tomber|enl[eè]ve[zr]?|ignore[zr]?|tant pis pour"
    r"|olvid(?:a|e|ar|ate|emos)(?: de)?|olv[ií]d(?:ate|ese) del?|quit(?:a|e|ar|ame)|qu[ií]t[ae]me|s[aá]came|saca"
    r"|j'ai chang[eé] d'(?:id[eé]e|avis) (?:pour|sur|avec)|cambi[eé] de (?:idea|opini[oó]n) (?:con|sobre|en)"
    r"|ignor(?:a|e)|deja|peu importe|no importan?|da igual|no matter)"
)
_LEAD = r"(?:(?:ok(?:ay)?|actually|well|hm+|oh|no|sorry|so|and|but|honestly|by the way|you know what),? )*"
# "Enlève la limite de prix", "the price limit".
_A_LIMIT = (
    r"(?:(?:the |my |la |les |el |los |ma |mi )?l[ií]mit(?:es?|s)? (?:on |of |de |du |des |del |d')"
    r"(?:the |la |el |l'|mi )?)"
)
_THE = r"(?: (?:the|my|that|all|le|la|les|mon|ma|mes|el|los|las|(?:eso|lo) del?(?: la| los| las)?|mi|mis)| l')?"

_AFTER_ALL = r"(?:finalement|au fond|apr[eè]s tout|al final|despu[eé]s de todo|after all|actually)"

# "The price doesn't matter", "le prix est pas grave".
_WHAT = r"(?:(?:the|my|le|la|les|el|los|las) |l')?"
_NO_MATTER = (
    r"(?:(?:really )?(?:doesn'?t|don'?t|does not|do not) matter"
    r"|is(?: not|n'?t) (?:a problem|important)"
    r"|(?:n'|c')?(?:est|a) pas (?:grave|importante?|d'importance|un probl[eè]me|oblig[eé]|n[eé]cessaire)"
    r"|[cç]a (?:ne )?me d[eé]range pas|no (?:me )?importan?|no es (?:problema|importante|necesario|obligatorio)|da igual)"
)

# "Any time is fine", "I don't mind where", "money is no object": nothing matters any more there.
_FINE = (
    r"(?:(?:is|are|was|would be|works?|will do|goes)(?: (?:really |totally |also |all |just )?"
    r"(?:ok(?:ay)?|fine|good|alright|all right|great|possible|no problem))?(?: (?:for|with) me)?"
    r"(?: too| now| as well)?)?"
)
_MIND = (
    r"(?:i (?:really )?(?:don't|do not|dont) (?:really )?(?:mind|care|care about|worry about)|i'?m (?:not (?:picky|fussy)|flexible|easy)"
    r"(?: about| on| with)?|it (?:doesn't|does not|doesnt) matter(?: to me)?)"
)
_ANY: dict[str, str] = {
    "schedule": (
        rf"any ?(?:time|day|hours?|evening or day|schedule)(?: of (?:the )?(?:day|week))? ?{_FINE}"
        rf"|{_MIND} (?:when(?: it is| they are)?|(?:what|which) (?:time|times|day|days|hours)|(?:the )?(?:time|times|day|days|schedule|timing))"
        r"|i'?m (?:free|available) (?:any ?time|whenever|every day|all (?:day|the time|week))|(?:n'importe quand|cualquier (?:hora|d[ií]a)|a cualquier hora)"
    ),
    "taught_in": (
        rf"any language ?{_FINE}|{_MIND} (?:(?:what|which) language(?: it is in)?|(?:the )?language)"
        r"|n'importe quelle langue|cualquier idioma"
    ),
    "place": (
        rf"any ?(?:where|place|town|city)(?: (?:on the island|around here|here|in (?:the )?[a-z]+(?: [a-z]+)?))? ?{_FINE}|{_MIND} (?:where(?: it is)?|(?:what|which) (?:town|city|place)|(?:the )?(?:place|distance|travel(?:ling)?))"
        r"|i (?:can|could|will|am willing to|would) (?:travel|drive|commute|move|go)(?: anywhere| far| for it)?|n'importe o[uù]|(?:en )?cualquier (?:lugar|parte|sitio)"
    ),
    "max_cost": (
        rf"any (?:price|cost|budget) ?{_FINE}|{_MIND} (?:(?:how much|what) (?:it|they) costs?|(?:about )?(?:the )?(?:price|prices|cost|costs|money)|paying(?: more)?)"
        r"|(?:money|price|cost) is(?: no(?:t an?)?|n't an?) (?:object|issue|problem|concern)|i can (?:pay|afford|spend) (?:more|anything)|(?:my (?:boss|employer|company|parents|work) (?:pays?|will pay|is paying))"
        r"|(?:a (?:bit|little) )?more money (?:is|would be) (?:ok(?:ay)?|fine|possible)|i (?:can|could) (?:go higher|stretch(?: (?:it|a bit))?)|n'importe quel prix|cualquier precio"
    ),
    "delivery": (
        rf"any ?(?:way|how|format) ?{_FINE}|{_MIND} (?:how(?: (?:it|they) (?:is|are) taught)?|(?:if it'?s )?online or (?:in person|not)|in person or online|which way)"
        r"|(?:both|either)(?: way| one)? (?:is|are|would be|works?) ?(?:ok(?:ay)?|fine|good)?(?: (?:for|with) me)?|online or in person(?: is| are)?(?: both)? ?(?:ok(?:ay)?|fine|good)?"
    ),
    "max_weeks": (
        rf"any (?:length|duration) ?{_FINE}|{_MIND} (?:how long(?: it (?:takes|is))?|(?:the )?(?:length|duration))|(?:i have|i've got) (?:plenty of|lots of|all the|a lot of) time(?: now)?"
        r"|it can (?:be|take) (?:longer|as long as it (?:takes|needs))"
    ),
    "start_after": rf"any (?:start|start date|starting date|month) ?{_FINE}|{_MIND} when it (?:starts|begins)|it can start (?:any ?time|whenever|later)",
}
# The fields of `Limits` that words speak of.
_SPOKEN_OF: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("schedule",),
        (
            r"(?:at )?(?:evenings?|nights?)(?: only)?|weekends?|mornings?|daytime|days|schedule|soirs?|soir[ée]es?|week-ends?"
            r"|samedis?|dimanches?|fins? de semaine|findes?|s[aá]bados?|domingos?|saturdays?|sundays?"
            r"|matins?|horaires?|heure|hora|noches?|tardes?|mañanas?|fin(?:es)? de semana|horarios?"
        ),
    ),
    (
        ("max_cost", "currency"),
        r"price|budget|money|costs?|prix|argent|co[uû]t|precio|presupuesto|dinero|costo",
    ),
    (("delivery",), r"online|in[- ]person|en ligne|pr[ée]sentiel|en l[ií]nea|presencial"),
    (
        ("taught_in",),
        r"languages?|langues?|idiomas?",
    ),
    (
        ("place", "not_in"),
        r"place|town|city|distance|location|lieu|ville|endroit|lugar|ciudad|distancia",
    ),
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
    (
        fields,
        re.compile(
            rf"(?:{_VERB}{_THE} ?(?:{words})(?: (?:thing|limit|part|stuff|only))?"
            rf"|(?:{_VERB}|sans|pas de|plus de|plus aucune|ya no hay|sin|no|without) {_A_LIMIT}(?:{words})"
            rf"|(?:no|without a) (?:{words}) limits?|{_WHAT}(?:{words}) {_NO_MATTER}"
            rf"|{_LEAD}(?:{_ANY[fields[0]]}))(?: {_AFTER_ALL})?"
        ),
    )
    for fields, words in _SPOKEN_OF
)


def limits_changed(words: str, limits: Limits) -> dict[str, object]:
    """Return the limits that words drop or correct, each with its new value; else none."""
    dropped = limits_dropped(words) or _town_dropped(words, limits)
    if any(getattr(limits, name) != value for name, value in dropped.items()):
        return dropped
    price = price_corrected(words, limits)
    return {} if price is None else {"max_cost": price}


def _town_dropped(words: str, limits: Limits) -> dict[str, object]:
    """Return that no town is named any more, where words forget the one that was: "quita Newark"."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¡¿,")
    order = _TOWN_ORDER.match(said)
    is_named = order is not None and said[order.end() :] == (limits.place or "").lower()
    return {"place": None} if limits.place and is_named else {}


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


_ORDER = re.compile(rf"{_VERB}\b")
_TOWN_ORDER = re.compile(rf"{_VERB}(?: (?:lo de|eso de|la ville de|la ciudad de|à|en))? ")


def forgets_what_nobody_set(words: str, limits: Limits) -> bool:
    """Tell whether words order a limit to be forgotten that is not there: "quita los sábados"."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¡¿,")
    dropped = limits_dropped(words) if _ORDER.match(said) else {}
    return bool(dropped) and all(getattr(limits, name) == to for name, to in dropped.items())


_AMOUNT = re.compile(
    r"(?P<lead>(?:(?:s[uú]be(?:l[oe])?(?: a)?|b[aá]ja(?:l[oe])?(?: a)?|subamos(?:lo)? a|monte[zr]?(?:[- ]le)?(?: [àa])?|mets|mettez|descends (?:[àa])|raise (?:it|that) to|lower (?:it|that) to|no|non|sorry|pardon|oops|perd[oó]n|actually|wait|ok(?:ay)?|then|so|well|hm+|maybe|say|(?:can|could) (?:you|we)|let's"
    r"|i meant?|make (?:it|that)|do|say|what about|how about|what if i (?:had|paid)|rather|better|more like|up to|i can (?:pay|do|go up to)"
    r"|je (?:voulais dire|me suis tromp[eé]e?)|c'[eé]tait|me equivoqu[eé]|era[ns]?|son|plut[oô]t|disons|mettons|jusqu'[aà]|finalement|en fait|on va dire|va pour|quise decir"
    r"|quer[ií]a decir|mejor|que sean?|pongamos|digamos|hasta|al final|en realidad|bueno|entonces|pues|vale|alors|bon|d'accord),? )*)"
    r"[$€]?(?P<amount>\d{1,3}(?:[ ,.]\d{3})+|\d+|(?:[a-z]+ )?(?:hundred|thousand)(?: (?:and )?[a-z]+)?)(?P<thousands>k)?"
    r" ?(?:[$€]|dollars?|bucks|d[oó]lares|piastres)?"
    r"(?P<tail>(?: (?:max|maximum|m[aá]ximo|instead|then|alors|(?:is|was|would be) (?:also )?(?:ok(?:ay)?|fine|alright|possible|right|correct|better)(?: too)?))?)"
)
# A smaller number may be hours.
_LEAST_AMOUNT = 50


def price_corrected(words: str, limits: Limits) -> float | None:
    """Return the most to pay that words put in the place of another; None where they do not."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?")
    found = _AMOUNT.fullmatch(said)
    # A number by itself may be anything.
    if found is None or limits.max_cost is None or not (found["lead"] or found["tail"]):
        return None
    amount = number_of(found["amount"]) * (1_000 if found["thousands"] else 1)
    return amount if amount >= _LEAST_AMOUNT else None
