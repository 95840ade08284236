"""Words without their limits -> clauses: an aim, what is done now, what is held, what not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recommender.pieces import Part, Role, parts_of
from recommender.said import openers as say
from recommender.said.cuts import pieces, sentences
from recommender.said.naming import IDLE, is_payroll, is_vague, shown
from recommender.said.wishing import after_lead

# "They offered me a job as a dispatcher", "l'usine cherche des caristes".
_OFFERED = re.compile(
    r".*?\b(?:offer(?:ed|ing)?\s+(?:me\s+)?(?:an?\s+)?(?:job|position|work)\s+(?:as\s+an?|as|in)|(?:hiring|recruiting)|offre\s+un\s+(?:poste|emploi)\s+d(?:e\s|['’])|(?:cherchent?|recrutent?|embauchent?)\s+des|ofrec(?:en|ieron|i[oó])\s+un\s+(?:puesto|trabajo)\s+de|buscan?)(?!\w)\s*(?P<what>(?!me\b|otr)[\w'’ -]{3,40}?)(?:\s+(?:at|in|à|au|en)\s.*)?"
)
_HELD_NAMED = re.compile(say.HELD_NAMED)
_PERSON = re.compile(say.PEOPLE_HERE)
# What somebody does: "my cousin does welding", "mon frère est plombier".
_DOES = re.compile(
    r".*?\b(?:does|do|did|(?:is|was|am|been|be)\s+an?|(?:is|was)\s+in|i['’]?m\s+an?|worked\s+as\s+an?|(?:i|we)\s+(?:make|bake|sew|paint|build|fix|repair|cook)(?!\s+(?:very|really|quite|pretty|well|a\s+lot)\b)|(?:i|we)(?=\s+(?:cut|clean|care|look\s+after|take\s+care|drive|braid|style|teach|tutor|coach|groom|train|design|draw|translate|interpret|weld|write|(?:sew|bake|cook|paint|knit|sing)(?:\s+(?:very|really|quite|pretty|well|a\s+lot)|\s*$)|photograph|film|edit|massage|do\s+hair|do\s+nails)\b)|makes|(?:drive|fixe|repair|cut|sell|cook|bake|install|paint)s|drove|fixed|sold|cooked|baked|works\s+(?:in|as\s+an?|as)|teaches|studies|fait\s+(?:de\s+la|de\s+l['’]|du|des)|est|(?:suis|[eé]tais)|travaille\s+(?:dans|en|comme)|hace|es|soy|era|fui|trabaja(?:ba)?\s+(?:en|de|como)|trabaj[eé]\s+(?:en|de|como)|estudia)\s+(?P<what>.{3,40}?)(?:\s+(?:and|et|y|back\s+(?:in|home)|(?:from|at)\s+(?:home|my)|who|since|(?:for\s+)?\w+\s+years?|in|en|au|aux)\s.*)?"
)
_EITHER = re.compile(
    r",?\s+(?:or|vs\.?|versus|ou|o|u|but\s+(?:also\s+)?(?:maybe|perhaps|possibly)|but\s+also|mais\s+(?:aussi\s+)?peut-[eê]tre(?:\s+aussi)?|mais\s+aussi|pero\s+(?:tambi[eé]n\s+)?(?:quiz[aá]s?|tal\s+vez)(?:\s+tambi[eé]n)?|pero\s+tambi[eé]n|and\s+also|as\s+well\s+as|ainsi\s+que|y\s+tambi[eé]n|et\s+aussi)\s+|,?\s+(?:and|et|y)\s+(?=(?:another|an?\s+|une?\s+autre|otr[oa])\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"(?:between|entre|both)\s", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|la|el|los|las|le|les)\s|l['’]", re.IGNORECASE)
_PLACED = re.compile(
    r"\w\s+(?:in|at|with|for|en|con|dans|à|avec|chez)\s+(?:the|la|el|los|las|le|les|l['’])[^,]*$",
    re.IGNORECASE,
)
_COMMAS = re.compile(r"\s*,\s*(?:and\s+|or\s+|et\s+|ou\s+|y\s+|o\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|et|y)\s+", re.IGNORECASE)
# "Office work, ideally with numbers" is one wish.
_WITH = re.compile(
    r"(?:ideally|preferably|if\s+possible|id[eé]alement|si\s+possible|de\s+pr[eé]f[eé]rence|ojal[aá]|de\s+preferencia|si\s+es\s+posible)?,?\s*(?P<how>with|avec|con)\s"
)
# "I don't know how to read plans. Teach me".
_UNKNOWN = re.compile(
    r"(?:i\s*)?(?:have|['’]ve(?:\s+got)?)\s+no\s+(?:clue|idea)\s+how\s+to\s+(?=\w)|(?:i\s+)?(?:don['’]t|do\s+not)\s+know\s+(?:how\s+to\s+(?!(?:lire|[eé]crire|nager|leer|escribir|nadar|read|write|swim)\b(?:\s+(?:muy|bien|very|well|tr[eè]s|ni|o|or|and|et|y)\b|\s*$))|(?:anything|much|a\s+thing|a\s+lot|nothing)\s+about\s+)?(?=\w)|je\s+(?:ne\s+)?sais\s+pas\s+(?!(?:lire|[eé]crire|nager|leer|escribir|nadar|read|write|swim)\b(?:\s+(?:muy|bien|very|well|tr[eè]s|ni|o|or|and|et|y)\b|\s*$))(?=\w+[eio]r?[re]?\s)|no\s+s[eé]\s+(?!(?:lire|[eé]crire|nager|leer|escribir|nadar|read|write|swim)\b(?:\s+(?:muy|bien|very|well|tr[eè]s|ni|o|or|and|et|y)\b|\s*$))(?=\w+[aei]r\b)"
)
# What nobody names who still wants it; "welding certificate" may be wished.
_PASSED = re.compile(
    r"(?:(?:an?|my|une?|mon|una?|mi)\s+)?(?:[\w'’-]+\s+){0,3}?(?:degree|bachelor|master['’]?s?|ticket|high\s+school|ged|grade\s+\d+|red\s+seal|level\s+\d|class\s+\d|bac|bts|dep|dec|aec|permis|licenciatura|secundaria|preparatoria|bachillerato)\b"
)
_DEGREE = re.compile(
    r"(?:[\w'’-]+\s+){0,2}?(?:degree|bachelor|master|dipl[oô]me\s+d|bac\b|licence\b|licenciatura|t[ií]tulo\s+de)"
)
# "Travailler avec des jeunes qui ...": what is done is wished, however long.
_INFINITIVE = re.compile(
    r"(?:trabajar|ayudar|ense[nñ]ar|cuidar|travailler|aider|enseigner|soigner|work|help|teach)\s"
)
_FEW_WORDS = 3
_MANY_WORDS = 6
# A longer sentence describes an occupation.
_STORY_WORDS = 12


@dataclass(frozen=True)
class Clause:
    """A part of what was said.

    Attributes:
        role: What it is about.
        text: The learner's words, without "I want to" and the like.
    """

    role: Role
    text: str


def clauses(text: str, low: str) -> Iterator[Clause]:
    """Yield the clauses of a text in order.

    Args:
        text: The words, as they were said; `BLANK` where a limit was taken out.
        low: The same in lower case, of the same length.
    """
    for part in _all_parts(text, low):
        for each in apart(part.text) if part.role == "aim" else filter(None, (part.text,)):
            yield Clause(part.role, each)


def _all_parts(text: str, low: str) -> Iterator[Part]:
    """Yield what was said, part by part, with the role of each."""
    parts = [
        part
        for sentence, (start, end, is_reason) in enumerate(sentences(low))
        for at, till, is_for in pieces(low, start, end)
        for part in parts_of(
            text,
            low[:till],
            at,
            sentence=sentence,
            is_reason=is_reason and at == start,
            is_for=is_for,
        )
    ]
    joined = [each for each in _joined(_followed(_announced(parts))) if each.role != "nothing"]
    yield from _told_apart(_with_an_aim(joined))


def _announced(parts: list[Part]) -> list[Part]:
    """Return the parts; what follows "What I don't want:" is not wanted."""
    known = list(parts)
    for at, part in enumerate(parts[1:], 1):
        last = known[at - 1]
        is_heading = last.role == "avoid" and not last.text
        goes_on = is_heading or (last.is_listed and last.sentence == part.sentence)
        if goes_on and part.role == "nothing":
            known[at] = replace(part, is_listed=True)
        elif goes_on and not part.is_wish:
            text = part.text or part.words
            known[at] = replace(part, role="avoid", text=text, is_bare=False, is_listed=True)
    return known


def _followed(parts: list[Part]) -> list[Part]:
    """Return the parts; what somebody was said to do is marked where that is wished, too."""
    followed = list(parts)
    for at, part in enumerate(parts):
        if part.role == "nothing" and part.is_wish:
            told = [i for i, each in enumerate(parts[:at]) if each.role == "background"]
            if told:
                followed[told[-1]] = replace(parts[told[-1]], is_followed=True)
    return followed


def _joined(parts: list[Part]) -> list[Part]:
    """Join what has no opener of its own to what it stands beside in the same sentence."""
    joined: list[Part] = []
    for at, part in enumerate(parts):
        last = joined[-1] if joined and joined[-1].sentence == part.sentence else None
        if last is None or not part.is_bare:
            joined.append(part)
        elif last.role == "background" and _is_held(part):
            joined.append(replace(part, role="held", text=shown(part.words), is_bare=False))
        elif last.role in ("background", "held"):
            joined[-1] = replace(
                last,
                text=f"{last.text}, {part.text}".lstrip(", "),
                tail=part.text,
                words=f"{last.words}, {part.words}",
            )
        elif last.role == "aim" and (with_it := _WITH.match(part.words.lower())):
            text = f"{last.text} {with_it['how']} {part.text}"
            joined[-1] = replace(last, text=text, words=f"{last.words}, {part.words}")
        elif last.role == "aim" and len(part.text.split()) <= _MANY_WORDS:
            conjunction = ", and " if part.goes_on else ", "
            joined[-1] = replace(
                last,
                text=f"{last.text}{conjunction}{part.text}",
                words=f"{last.words}{conjunction}{part.words}",
            )
        elif last.role == "aim" and not _INFINITIVE.match(part.text.lower()):
            joined.append(replace(part, role="background", is_bare=False))
        elif last.role == "avoid" and (part.goes_on or _ends_a_list(parts, at + 1)):
            joined.append(replace(part, role="avoid", is_bare=False))
        else:
            joined.append(part)
    return joined


def _with_an_aim(parts: list[Part]) -> list[Part]:
    """Return the parts; where nothing else is wanted, a background's last few words may be.

    "I'm a cashier, bookkeeping" wants bookkeeping, "I'm a cashier, bookkeeping, and I want to
    weld" does not.
    """
    if any(part.role == "aim" and not part.is_quality for part in parts) or not parts:
        return parts
    for at, part in enumerate(parts):
        does = _DOES.fullmatch(part.text.lower()) if part.is_followed else None
        if does:
            named = part.text[slice(*does.span("what"))]
            return [*parts[: at + 1], replace(part, role="aim", text=named), *parts[at + 1 :]]
        offered = _OFFERED.fullmatch(part.text.lower()) if part.role == "background" else None
        if offered:
            named = part.text[slice(*offered.span("what"))]
            return [*parts[: at + 1], replace(part, role="aim", text=named), *parts[at + 1 :]]
        unknown = _UNKNOWN.match(part.text.lower()) if part.role == "background" else None
        if unknown:
            wanted = replace(part, role="aim", text=part.text[unknown.end() :])
            return [*parts[:at], wanted, *parts[at + 1 :]]
    last = parts[-1]
    n_words = max(
        (len(_without_lead(each).split()) for each in _EITHER.split(last.tail)), default=0
    )
    if last.role != "background" or not 0 < n_words <= _FEW_WORDS:
        return parts
    told = last.text.removesuffix(last.tail).strip(IDLE)
    return [*parts[:-1], replace(last, text=told), replace(last, role="aim", text=last.tail)]


def _ends_a_list(parts: list[Part], at: int) -> bool:
    return at < len(parts) and parts[at].goes_on and parts[at].sentence == parts[at - 1].sentence


def _told_apart(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts; beside a wish, what is bare tells of the learner, not of what is wished."""
    is_wished = any(part.is_wish and not part.is_liked and part.role != "nothing" for part in parts)
    liked = {part.sentence for part in parts if part.is_liked}
    # "J'aime la nature. Garde forestier ?": what is named in a later sentence is wanted.
    is_named = bool(liked) and any(
        part.role == "aim"
        and not part.is_liked
        and not part.is_quality
        and (not part.is_bare or part.sentence not in liked)
        for part in parts
    )
    if is_wished or is_named:
        parts = [
            replace(each, role="background", text=shown(each.words)) if each.is_liked else each
            for each in parts
        ]
    is_any = any(part.role == "aim" and not part.is_quality for part in parts)
    parts = [each for each in parts if not (is_any and each.is_quality and each.role == "aim")]
    first = next((at for at, part in enumerate(parts) if part.is_wish and part.role == "aim"), None)
    n_bare = sum(part.role == "aim" for part in parts)
    last_bare = max((part.sentence for part in parts if part.role == "aim"), default=0)
    for at, part in enumerate(parts):
        if not part.is_bare or part.role != "aim":
            yield part
            continue
        n_words = len(part.text.split())
        if _PASSED.match(part.words.lower()) and _is_followed_by_aim(parts, at):
            yield replace(part, role="held", text=shown(part.words))
            continue
        if _is_in_a_life(parts, at):
            tells = True
        elif first is None:
            is_story = part.sentence < last_bare and _FEW_WORDS <= n_words <= _STORY_WORDS
            tells = n_bare > 1 and (is_story or bool(_PERSON.match(part.text.lower())))
        elif at < first:
            tells = part.sentence == parts[first].sentence or n_words >= _FEW_WORDS
        else:
            tells = n_words > _MANY_WORDS
        yield replace(part, role="background") if tells else part


def _is_held(part: Part) -> bool:
    """Tell whether a bare part names schooling: "forklift ticket", "diplôme d'infirmière"."""
    words = part.words.lower()
    is_degree = bool(_DEGREE.match(words)) and bool(_HELD_NAMED.match(words))
    return is_degree or bool(_HELD_NAMED.match(part.text.lower()))


def _is_followed_by_aim(parts: list[Part], at: int) -> bool:
    """Tell whether a later sentence names something else: "Forklift ticket. Looking for ..."."""
    return any(
        each.role == "aim" and each.sentence > parts[at].sentence for each in parts[at + 1 :]
    )


def _is_in_a_life(parts: list[Part], at: int) -> bool:
    """Tell whether what follows in the sentence tells of the learner: "Trucker, 49".

    Only where another sentence says what is wanted.
    """
    part = parts[at]
    after = next((each for each in parts[at + 1 :] if each.role != "avoid"), None)
    return (
        after is not None
        and after.role == "background"
        and after.sentence == part.sentence
        and any(each.role == "aim" and each.sentence != part.sentence for each in parts)
    )


def apart(wanted: str) -> tuple[str, ...]:
    """Return the wishes of an enumeration: "plumber or electrician" is two, "food and drink" one."""
    is_both = bool(_BOTH.match(wanted))
    wanted = _BOTH.sub("", wanted, count=1) if is_both else wanted
    items = [each for each in _EITHER.split(wanted) if each.strip()]
    items = _together(items)
    if is_both or "," in wanted:
        items = [each for item in items for each in _COMMAS.split(item)]
        items = [*items[:-1], *_AND.split(items[-1])]
    if len(items) < 2 or max(len(item.split()) for item in items) > _MANY_WORDS:
        return (wanted,)
    # "La paie" is payroll, "paie" alone what is earned.
    named = [item.strip() if is_payroll(item) else _without_lead(item) for item in items]
    return tuple(item for item in named if item and not is_vague(item)) or (wanted,)


def _together(items: list[str]) -> list[str]:
    """Join again what two places of one wish are: "interpreter in the courts or the hospital"."""
    joined: list[str] = []
    for item in items:
        if joined and _DETERMINED.match(item) and _PLACED.search(joined[-1]):
            joined[-1] = f"{joined[-1]} or {item}"
        else:
            joined.append(item)
    return joined


def _without_lead(said: str) -> str:
    return said[after_lead(said.lower()) :].strip(IDLE)
