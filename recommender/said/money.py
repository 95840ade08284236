"""Prices that a learner would pay: "under $800", "moins de 500 $", "free"; never what one earns."""

import re
from collections.abc import Iterator
from typing import Any

from recommender.said.found import Found
from recommender.said.numbers import AT_MOST, NUMBER, OR_LESS, number_of

_SYMBOL = r"(?P<before>us\s?\$|usd\s?\$?|ca\s?\$|cad\s?\$?|c\$|\$|€|eur\s|£|gbp\s)\s?"
_AFTER = (
    r"(?P<after>\s?(?:us\s?\$|usd\b|\$\s?us\b|cad\b|\$\s?ca\b|dollars?\b|bucks?\b|\$|€|euros?\b|eur\b|£|pounds?\b"
    r"|d[oó]lares\b|pesos\b|piastres?\b))"
)
_MONEY = re.compile(
    rf"(?:{_SYMBOL}(?P<n1>{NUMBER})(?P<k1>\s?k\b)?(?:{_AFTER.replace('after', 'also')})?"
    rf"|(?<![\w.,])(?P<n2>{NUMBER})(?:(?P<k2>\s?k\b)?{_AFTER}|(?P<k3>\s?k\b)))"
)
_BARE_BUDGET = re.compile(
    rf"(?:budget|afford|spend|d[eé]penser|presupuesto|gastar)\s*(?:is|of|est|de|es|:|=|to\s+(?:pay|spend))?"
    rf"\s*(?:about|around|only|up\s+to|max(?:imum)?)?\s*(?P<n2>{NUMBER})(?P<k2>\s?k\b)?(?!\s*(?:hours|h\b|weeks|%))"
)
# "under 300" at the end of a clause is money: hours and weeks would have been said.
_BARE_BOUND = re.compile(
    rf"{AT_MOST}\s+(?P<n>\d{{2,5}}(?:[ ,]\d{{3}})?)(?=\s*(?:$|[,.;!)]|and\b|but\b|et\b|mais\b|y\b|pero\b))"
)
_LEAST_BARE = 50
_BOUND_BEFORE = re.compile(
    rf"(?:(?:i\s+)?(?:can[\'’]?t|cannot|do\s+not\s+want\s+to|don[\'’]?t\s+want\s+to)\s+(?:spend|pay|afford)\s+more\s+than|(?:(?:and\s+)?i\s+)?(?:can|could)\s+(?:only\s+)?(?:pay|afford|spend)(?:\s+up\s+to)?|{AT_MOST}|(?:(?:that|which)\s+)?(?:for|costs?|costing)\s+{AT_MOST}|budget(?:\s*[:=])?(?:\s+(?:is|of|of\s+about|est|de))?|afford|spend(?:\s+up\s+to)?"
    r"|pay|have|got|(?:i|je|j')\s*(?:'ve\s+got|ai)|d[eé]penser|payer|budget\s+de|presupuesto(?:\s+(?:es|de))?|tengo|gastar|pagar"
    r"|about|around|roughly|approximately|environ|unos|max\.?|price|cost|:)\s*(?:is\s+|of\s+)?(?:about\s+|around\s+|only\s+|just\s+|maybe\s+|perhaps\s+)?\Z"
)
_BOUND_AFTER = re.compile(
    rf"\s*(?:{OR_LESS}|budget|to\s+spend|saved|to\s+pay|in\s+savings|d['’]?\s?[eé]conomies|para\s+gastar|de\s+budget)"
)
_NOT_A_PRICE = re.compile(
    r"\s*(?:/|an?\b|per\b|each\b|every\b|de\s+l['’]|l['’]|par\b|por\b|la\b|al\b)?\s*"
    r"(?:h\b|hr\b|hours?\b|hourly|heure|hora\b|years?\b|yearly|annual|annum|month(?:ly)?\b|day\b|shift"
    r"|mois\b|ann[eé]e|mes\b|a[nñ]o|salary|wage|salaire|sueldo|business|compan|project|deal|account|fund)"
)
_EARNING = re.compile(
    r"\b(?:earn(?:ing|s)?|mak(?:e|es|ing)|pa(?:ys|id|ying)|salary|wages?|income|revenue|raise|lost|owe|sold|manag(?:e|ed|ing)"
    r"|gagn\w*|salaire|gan(?:ar|o|ando)|sueldo|salario|rent|loyer|alquiler|worth|debt)\b[^,.;]{0,25}\Z"
)
_SEGMENT_START = re.compile(r"(?:^|[,.;:(/|–—-]|\band|\bbut|\bmais|\bpero|\bet|\by)\s*\Z")
_SEGMENT_END = re.compile(r"\s*(?:$|[,.;:)/|!–—-]|and\b|but\b|mais\b|pero\b|et\b|y\b)")
_FREE = re.compile(
    r"\b(?:(?:for|must\s+be|has\s+to\s+be|needs?\s+to\s+be|only|be|something|anything|is|it's|are|completely|totally)\s+free\b"
    r"(?!\s+(?:on|in|at|after|time|from|most|every|during|until|all|this|next|evenings?|weekends?|mornings?|to))"
    r"|(?<!['’]m\s)(?<!am\s)(?<!-)\bfree(?:\s+of\s+(?:charge|cost)|[ -](?:online\s+|evening\s+)?(?:courses?|class(?:es)?|train\w*|program\w*|certificates?|credentials?|only|of\s+cost|tuition))"
    r"|(?:at\s+)?no\s+cost|without\s+paying|no\s+money|can['’]?t\s+(?:pay|afford)\s+(?:anything|any\s+(?:fees|tuition)|tuition|a\s+thing)|no\s+(?:tuition|fees?)"
    r"|gratuit(?:e|s|es|ement)?|sans\s+(?:frais|payer|rien\s+payer)|pas\s+d['’]argent|gratis|gratuit[oa]s?|sin\s+(?:costo|coste)|no\s+tengo\s+dinero|sin\s+pagar)\b"
    r"|(?:^|,\s*)free(?=\s*(?:$|[,.;!]))"
)
_CURRENCIES = (
    (re.compile(r"us|\$\s?us"), "USD"), (re.compile(r"ca|c\$"), "CAD"),
    (re.compile(r"€|eur"), "EUR"), (re.compile(r"£|gbp|pound"), "GBP"), (re.compile(r"peso"), "MXN"),
)  # fmt: skip


def money(low: str) -> Iterator[Found]:
    """Find the most that a learner would pay in all, 0 for "free"."""
    for match in _MONEY.finditer(low):
        found = _amount(low, match)
        if found is not None:
            yield found
    if (
        "budget" in low
        or "afford" in low
        or "spend" in low
        or "presupuesto" in low
        or "dépenser" in low
    ):
        for match in _BARE_BUDGET.finditer(low):
            number = number_of(match["n2"]) * (1000 if match["k2"] else 1)
            is_priced = _MONEY.search(low, match.start())
            if number >= 20 and not _NOT_A_PRICE.match(low, match.end()) and not is_priced:
                yield Found(match.start(), match.end(), {"max_cost": number})
    for match in _BARE_BOUND.finditer(low):
        if number_of(match["n"]) >= _LEAST_BARE:
            yield Found(match.start(), match.end(), {"max_cost": number_of(match["n"])})
    if (
        "fr" in low
        or "gra" in low
        or " cost" in low
        or "mone" in low
        or "pa" in low
        or "no" in low
        or "sin" in low
    ):
        for match in _FREE.finditer(low):
            yield Found(match.start(), match.end(), {"max_cost": 0.0})


def _amount(low: str, match: re.Match[str]) -> Found | None:
    said = match["n1"] or match["n2"]
    amount = number_of(said) * (1000 if match["k1"] or match["k2"] or match["k3"] else 1)
    before = low[max(0, match.start() - 60) : match.start()]
    if _NOT_A_PRICE.match(low, match.end()) or _EARNING.search(before):
        return None
    bound = _BOUND_BEFORE.search(before)
    after = _BOUND_AFTER.match(low, match.end())
    stands_alone = _SEGMENT_START.search(before) and _SEGMENT_END.match(low, match.end())
    if not (bound or after or stands_alone):
        return None
    start = match.start() - len(bound[0]) if bound else match.start()
    says: dict[str, Any] = {"max_cost": amount}
    symbol = (match["before"] or "") + (match["also"] or "") + (match["after"] or "")
    for pattern, code in _CURRENCIES:
        if pattern.search(symbol):
            says["currency"] = code
            break
    return Found(start, after.end() if after else match.end(), says)
