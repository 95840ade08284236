"""Short words about a list that was shown: "cheaper", "why the second one", "start over"."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "cheaper", "shorter", "sooner", "why", "details", "more", "over", "person", "thanks",
    "greeting", "drop_limits", "help", "keep", "compare", "plan", "shortlist", "later", "like",
    "not_this",
]  # fmt: skip

# A longer text is a goal even if it holds one of the words.
_MAX_WORDS = 9


@dataclass(frozen=True)
class Refinement:
    """What a learner asks about the list.

    Attributes:
        kind: What is asked.
        number: Which entry, from 1; -1 for the last; None where none was named.
        numbers: All entries that were named, where several may be.
    """

    kind: Kind
    number: int | None = None
    numbers: tuple[int, ...] = ()


_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (
        "over",
        r"(start|begin) (over|again|anew)|restart|from the (start|beginning)|new search"
        r"|recommencer|recommence|repartir (a|à) z[eé]ro|empezar de nuevo|volver a empezar",
    ),
    (
        "drop_limits",
        r"(forget|drop|remove|clear|no) (about )?(the |my |all )?limits?|without (the |my )?limits"
        r"|(oublie|enl[eè]ve)[zr]? les limites|sans limites?|(olvida|quita) los l[ií]mites"
        r"|sin l[ií]mites",
    ),
    (
        "person",
        r"(talk|speak|chat) (to|with) (a |an |some)?(person|human|advis[oe]r|somebody|someone)"
        r"|(a )?(real )?(person|human)( please)?|advisor|ask a person"
        r"|parler [aà] (une personne|quelqu['’]un|un conseiller)|une personne"
        r"|hablar con (una persona|alguien|un asesor)|una persona",
    ),
    (
        "keep",
        r"keep|save|remember|bookmark|garde[rz]?|enregistre[rz]?|guarda[r]?|conserva[r]?",
    ),
    (
        "like",
        r"(more|something|others?|anything) (like|similar to)|similar to|(plus )?comme"
        r"|semblables? [aà]"
        r"|(m[aá]s )?como|parecid[oa]s? (a|al)",
    ),
    (
        "not_this",
        r"not (this|that|these|those)( (field|area|subject|kind|one|ones))?|none of (these|those"
        r"|them)"
        r"|(something|anything) (different|else entirely)|(another|a different) (field|area"
        r"|subject)"
        r"|pas (ce|cette|ces) (domaine|champ|m[eé]tier|cours|cat[eé]gorie)s?"
        r"|aucun(e)? (de ceux-?l?[aà]?|d'eux|d'elles)|autre domaine"
        r"|(no )?(este|ese) (campo|[aá]rea|tema) no|no (este|ese|estos|esos)( campo| tema)?"
        r"|ninguno( de (estos|esos|ellos))?|otro (campo|tema)",
    ),
    ("compare", r"compare|comparer|comparez|compara|comparar|side by side|difference between"),
    ("plan", r"(make (me )?|show )?(a |my |the )?plan|mon plan|un plan|mi plan"),
    (
        "shortlist",
        r"(show )?(my )?(short ?list|kept (ones|list))|what (did )?i (keep|kept)|ma s[ée]lection"
        r"|mi selecci[oó]n",
    ),
    ("why", r"why|how come|reasons?|pourquoi|por ?qu[eé]"),
    (
        "details",
        r"(tell me )?more (about|on)|details?|what('s| is) (it|that|this)( one)?|what is|what's|describe|info(rmation)? (about|on)"
        r"|plus (sur|de d[eé]tails)|en savoir plus|c['’]est quoi( ça)?|qu['’]est-ce que c['’]est|d[eé]tails?"
        r"|m[aá]s (sobre|informaci[oó]n)|detalles|qu[eé] es( eso| esto)?",
    ),
    (
        "cheaper",
        r"cheaper|less expensive|lower price|too expensive|costs? less|moins ch[eè]re?s?"
        r"|trop cher|m[aá]s barat[oa]s?|muy caro|demasiado caro",
    ),
    (
        "shorter",
        r"shorter|quicker|faster|less time|too long|fewer hours|plus courte?s?|trop long"
        r"|plus rapide|m[aá]s cort[oa]s?|demasiado larg[oa]",
    ),
    (
        "later",
        r"(starts? )?later( start)?|too (soon|early)|(commence )?plus tard|trop t[oô]t"
        r"|m[aá]s (tarde|adelante)"
        r"|demasiado pronto|muy pronto",
    ),
    ("sooner", r"sooner|earlier|starts? earlier|plus t[oô]t|antes|m[aá]s pronto"),
    (
        "more",
        r"(show )?(me )?(some )?more|others?|next( ones)?|what else|something else|else"
        r"|d['’]autres?|encore|la suite|m[aá]s|otr[oa]s|algo m[aá]s",
    ),
    ("help", r"help|what can you do|how does this work|aide|ayuda"),
    (
        "thanks",
        r"(many )?(thanks|thank you|thx|cheers)( so much| a lot| very much)?|merci"
        r"( beaucoup)?|(muchas )?gracias",
    ),
    (
        "greeting",
        r"(hi|hello|hey|good (morning|afternoon|evening))( there)?|bonjour|salut|bonsoir"
        r"|hola|buen[oa]s (d[ií]as|tardes|noches)",
    ),
)

# Words that must be the whole text: inside a goal they mean something else ("more confident",
# "help people", "hello, I want to...").
_WHOLE = {
    "more", "help", "thanks", "greeting", "person", "sooner", "over", "drop_limits", "plan",
    "shortlist", "later", "not_this",
}  # fmt: skip

_COMPILED = tuple((kind, re.compile(rf"\b(?:{pattern})\b")) for kind, pattern in _PATTERNS)

_ORDINALS = {
    1: r"first|1st|premi[eè]re?|primer[oa]?",
    2: r"second|2nd|deuxi[eè]me|seconde?|segund[oa]",
    3: r"third|3rd|troisi[eè]me|tercer[oa]?",
    4: r"fourth|4th|quatri[eè]me|cuart[oa]",
    5: r"fifth|5th|cinqui[eè]me|quint[oa]",
    -1: r"last|derni[eè]re?|[uú]ltim[oa]",
}
# "one" alone is no number: "why that one?", "the second one".
_CARDINALS = {
    1: r"(?:number|option|no\.?) one|num[eé]ro un|n[uú]mero uno",
    2: r"two|deux|dos",
    3: r"three|trois|tres",
    4: r"four|quatre|cuatro",
    5: r"five|cinq|cinco",
}
_NUMBERS = tuple(
    (number, re.compile(rf"\b(?:{words})\b"))
    for number, words in [*_ORDINALS.items(), *_CARDINALS.items()]
)
_SAYS_NUMBER = re.compile(
    rf"\b(?:{'|'.join([*_ORDINALS.values(), *_CARDINALS.values()])}|number|option|choice|num[eé]ro"
    r"|n[uú]mero|le|la|el|no|\d{1,2})\b|#|[.!?]"
)
_DIGIT = re.compile(
    r"(?<![\w$€.,])(?:#|no\.? ?|number )?(\d{1,2})(?![\w%.,]*\d)(?!\s*(?:\$|€|h\b|hours|weeks))"
)
_FILLER = re.compile(
    r"\b(?:please|can you|could you|show me|give me|find me|anything|something|any|ones?|is it|"
    r"options?|i want|i need|i'd like|do you have|is there|are there|but|ok(?:ay)?|and|a|the|"
    r"s['’]il vous pla[iî]t|svp|por favor|quelque chose de|algo)\b|[^\w\s'’#$€-]"
)


# What may stand in place of an entry's number, or between two.
_BESIDE = re.compile(
    r"\b(?:it|this|that|them|these|those|all|both|with|or|ça|ceci|et|con|y|esto|eso|los|las|les)\b"
)


def read_refinement(text: str) -> Refinement | None:
    """Return what a short text asks about the list, or None where it is something else."""
    words = " ".join(text.lower().split())
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    bare = " ".join(_FILLER.sub(" ", words).split())
    for kind, pattern in _COMPILED:
        whole = pattern.fullmatch(bare) or pattern.fullmatch(words.strip(" .!?¡¿"))
        if kind in _WHOLE:
            if whole:
                return Refinement(kind)
            continue
        found = pattern.search(words)
        if kind == "like":
            asked = _about_entries(kind, words, found) if found else None
            if asked is not None and asked.number is not None:
                return asked
            continue
        if kind in ("keep", "compare"):
            asked = _about_entries(kind, words, found) if found else None
            if asked is not None:
                return asked
            continue
        if found and (kind in ("why", "details") or _says_little_else(bare, pattern)):
            number = read_number(words[: found.start()] + " " + words[found.end() :])
            if kind == "details" and number is None and not whole:
                continue
            return Refinement(kind, number)
    number = read_number(words)
    if number is not None and not _SAYS_NUMBER.sub("", bare).strip():
        return Refinement("details", number)
    return None


def _about_entries(kind: Kind, words: str, found: re.Match[str]) -> Refinement | None:
    """Read "keep 2" or "compare 1 and 3": nothing but entries may stand beside the word."""
    rest = words[: found.start()] + " " + words[found.end() :]
    bare = _FILLER.sub(" ", rest)
    if _SAYS_NUMBER.sub("", _BESIDE.sub(" ", bare)).strip():
        return None
    numbers = tuple(sorted({int(each) for each in _DIGIT.findall(rest)}))
    number = read_number(rest)
    if kind == "keep" and number is None and not _BESIDE.search(rest):
        return None
    return Refinement(kind, number, numbers)


def _says_little_else(bare: str, pattern: re.Pattern[str]) -> bool:
    return len(pattern.sub(" ", bare).split()) <= 2


def read_number(text: str) -> int | None:
    """Return which entry of a list a text names, from 1, -1 for the last; None for none."""
    digit = _DIGIT.search(text)
    if digit:
        return int(digit.group(1))
    for number, pattern in _NUMBERS:
        if pattern.search(text):
            return number
    return None
