"""Short words about a list that was shown: "cheaper", "why the second one", "start over"."""

import re
from dataclasses import dataclass

from bot.dialogue.ranks import CARDINALS, FIRST_TWO, ORDINALS, read_number, read_numbers
from bot.dialogue.short_words import OF_ENTRIES, WAYS, WHOLE, Kind
from recommender.courtesy import is_only_courtesy
from recommender.said.typed import as_meant

# A longer text is a goal even if it holds one of the words.
_MAX_WORDS = 9


@dataclass(frozen=True)
class Refinement:
    """What a learner asks about the list.

    Attributes:
        kind: What is asked.
        number: Which entry, from 1; -1 for the last; None where none was named.
        numbers: All entries that were named, where several may be.
        is_all: Whether all of them are meant: "keep them all".
    """

    kind: Kind
    number: int | None = None
    numbers: tuple[int, ...] = ()
    is_all: bool = False


_SAYS_NUMBER = re.compile(
    rf"\b(?:{'|'.join([*ORDINALS.values(), *CARDINALS.values()])}|number|option|choice|num[eé]ro"
    r"|n[uú]mero|le|la|el|no|non|oui|s[ií]|what about|how about|for|et|pour|y|para|qu[eé] tal|pis|du|del|au|al|ou|o|or"
    r"|sur|sobre|\d{1,2})\b|#|[.!?]"
)
# Who chooses an entry, or is pleased with it, is told about it.
_CHOSEN = re.compile(
    r"\b(?:(?:looks?|sounds?|seems?|is|was) (?:really |pretty |so |very |quite |kinda |super )?(?:good|cool|nice|great|interesting|perfect|fun|amazing|awesome|lovely|promising|ok(?:ay)?)(?: (?:to|for) me)?"
    r"|again|thing|you (?:showed|gave|had|said|mentioned|listed)(?: me)?|(?:what|which) (?:was|were)|tell me|i(?:['’]m| am) (?:interested in|curious about|thinking (?:about|of)|leaning towards?)"
    r"|i(?:['’]d| would) (?:like|love|take)|i(?:['’]ll| will)? (?:take|choose|pick)|je (?:veux|voudrais|prends|prendrais|choisis|vais prendre)|parle[zr]?[- ]moi|dis[- ]m['’]en"
    r"|(?:(?:et|y) )?si (?:je (?:fais(?:ais)?|prends|prenais|choisis(?:sais)?)|hago|tomo|elijo|escojo|agarro)"
    r"|montre[zr]?[- ]moi|[cç]a m['’]int[eé]resse|m['’]int[eé]resse|me pla[iî]t|me tente|(?:j['’]aime(?:rais)?|je pr[eé]f[eè]re(?:rais)?)"
    r"(?: bien)?|va pour|c['’]est|(?:plus d['’])?infos?|me interesa|me gusta(?:r[ií]a)?|me quedo con"
    r"|me llama la atenci[oó]n|quiero|quisiera|prefiero|dime|d[ií]game|cu[eé]ntame|cu[eé]nteme|dame"
    r"|mu[eé]strame|h[aá]blame|(?:m[aá]s )?info|m[aá]s|de qu[eé] (?:se )?trata|es)\b"
)
_FILLER = re.compile(
    r"\b(?:please|a ver|would you (?:be so kind as to|be kind enough to|kindly)|kindly|can you|could you|show me|give me|find me|anything|something|any|ones?|is it|"
    r"options?|i want|i need|i'd like|do you have|is there|are there|but|ok(?:ay)?|and|a|the|"
    r"same|s['’]il (?:vous|te) pla[iî]t|svp|stp|por favor|porfa|quelque chose (?:de|qui)|un truc|algo|mais|pero|m[eê]me|mismo"
    r"|(?:celui |celle )?que je (?:veux|voulais|pr[eé]f[eè]re)|(?:el |la )?que (?:quiero|quer[ií]a|prefiero)"
    r"|je (?:veux|voudrais|peux|pourrais)(?: bien)?(?: voir)?|j['’]aimerais(?: bien)?(?: voir)?|(?:tu|vous) (?:peux|pouvez|as|avez|auriez)"
    r"|(?:peux-tu|pouvez-vous|pourriez-vous|as-tu|avez-vous|t['’]as)|(?:montre|donne)[zr]?[- ]moi|y a-t-il|il y a|c['’]est|[cç]a"
    r"|quiero(?: ver)?|quisiera|me gustar[ií]a|a ver|(?:me )?(?:puedes?|podr[ií]as?)|puedo|tienen?s?|ten[eé]s|hay|es|est[aá]"
    r"|mu[eé]str[ae](?:n?me)?|mostrame|ens[eé][nñ][ae]me|d[ae]me|si (?:possible|se puede|es posible)|(?:pour moi|para m[ií]|for me))\b"
    r"|[^\w\s'’#$€-]"
)

# A face or a hand by itself, whatever the colour of its skin.
_HANDS: dict[str, Kind] = {
    **dict.fromkeys("👍👌🆗✅😊🙂😀😄😃😁🤗😍🥰❤♥💕💯🎉🙌👏💪🤝😎☺🔥", "fine"),
    **dict.fromkeys("🙏", "thanks"),
    **dict.fromkeys("👎❌🙅", "no"),
    **dict.fromkeys("👋", "greeting"),
    **dict.fromkeys("🤷🤔", "unsure"),
}
_OF_A_HAND = re.compile("[\\s\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff.!]")


_SOMETHING = re.compile(r"\b(?:something|anything|quelque chose|algo)\b")

# What people say before they come to it: "omg yes the first one".
_SIGHS = re.compile(
    r"\bi(?:['’]ll| will)? (?:really )?(?:like|love|pick|choose|take|prefer)\b(?: (?:it|this|that)(?: one)?(?=[,.;!]))?|\blet['’]?s (?:go with|do|see|take)\b"
    r"|\b(?:j['’]aime|je prends|je choisis|me gusta|me quedo con|elijo)\b|\b(?:omg|oh|wow|hm+|um+|uh|so|well|lol|haha|yes|yeah|yep|yup|sure|(?:that |it |this )?(?:sounds|looks) (?:good|great|nice|fine|perfect)|thanks?|thank you|cool|great|nice|perfect|awesome|sweet|alright|whatever|anyway|anyways|k|oui|bon|ben|alors|s[ií]|bueno|pues|[oó]rale|[aá]ndale|dale|d['’]accord|vale|listo|parfait|perfecto)\b"
)

# "Not the first one", "pas le 2", "el primero no".
_NOT_ENTRY = re.compile(
    r"(?:i['’]?m |i am )?not (?:interested in |into |keen on )?(?P<en>.+?)(?:,? then)?|(?:surtout )?pas (?P<fr>.+?)(?:,? alors)?"
    r"|i (?:don['’]?t|do not|didn['’]?t) (?:really )?(?:like|want) (?P<en_liked>(?:the |number ).+)"
    r"|(?P<en_last>(?:the |number ).+) (?:isn['’]?t|is not) (?:really )?(?:for me|good for me|what i want)"
    r"|(?P<fr_last>(?:le |la |l['’]).+?) (?:ne |c['’]est |n['’]est )?(?:me )?(?:pla[iî]t|va|convient|tente|int[eé]resse)? ?pas(?: pour moi)?"
    r"|(?P<fr_non>(?:le |la |l['’]).+?),? non(?: merci)?"
    r"|no (?P<es>(?:a |al |el |la ).+)"
    r"|(?P<es_last>.+) no(?: me (?:gusta|sirve|conviene|convence|interesa|va)| es para m[ií])?"
)

_MARKS = re.compile(r"[^\w\s'’-]")
_GREETED = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|hola|buen[oa]s)\b"
)

# "How do I get into that (hvac)".
_ASIDE = re.compile(r"\([^()]*\)")

# What may stand in place of an entry's number, or between two.
_BESIDE = re.compile(
    r"\b(?:(?:to|on) my (?:short ?)?list|mets|met|pon|ponme|it|this|that|them|these|those|est[ea]|es[ea]|cel(?:ui|le)-(?:l[àa]|ci)|all|both|with|between|or|of|ça|ceci|et|avec|con|y|esto|eso|los|las"
    r"|les|le|la|lo|je|j|yo|me|ceux-ci|tous|toutes|tout|entre|ou|o|tod[oa]s|ambos|ambas)\b"
)
_ALL = re.compile(
    r"\b(?:them|these|those|all|both|tous|tout|toutes|tod[oa]s?|ambos|ambas)\b|\b(?:les|los|las) (?:deux|dos|trois|tres)\b"
)


def read_refinement(text: str) -> Refinement | None:
    """Return what a short text asks about the list, or None where it is something else."""
    words = " ".join(_ASIDE.sub(" ", as_meant(text.lower())).split())
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    bare = " ".join(_SIGHS.sub(" ", words).split())
    return _read(words) or (_read(bare) if bare and bare != words else None)


def _read(words: str) -> Refinement | None:
    by_hand = _shown_by_hand(words)
    if by_hand is not None:
        return Refinement(by_hand)
    bare = " ".join(_FILLER.sub(" ", words).split())
    spoken = " ".join(_MARKS.sub(" ", words).split())
    for kind, pattern in WAYS:
        whole = pattern.fullmatch(bare) or pattern.fullmatch(spoken)
        if kind in WHOLE:
            # "Show me something cool" praises nothing.
            if whole and not (kind == "fine" and _SOMETHING.search(words)):
                return Refinement(kind)
            continue
        found = pattern.search(words)
        if kind in OF_ENTRIES:
            asked = _about_entries(kind, words, found) if found else None
            if asked is not None and (kind != "like" or asked.number is not None):
                return asked
            continue
        if found and (kind in ("why", "details") or _says_little_else(bare, pattern)):
            rest = words[: found.start()] + " " + words[found.end() :]
            number = read_number(words if kind == "drop" else rest)
            if kind == "details" and number is None and not whole:
                continue
            return Refinement(kind, number)
    refused = _NOT_ENTRY.fullmatch(spoken)
    if refused and (entry := next(filter(None, refused.groups()))) and _names_only(entry):
        return Refinement("not_this", read_number(entry))
    number = read_number(words)
    if number is not None and not _SAYS_NUMBER.sub("", _CHOSEN.sub("", bare)).strip():
        # "1 and 3": who names several weighs them against each other.
        numbers = read_numbers(words)
        several = len(numbers) > 1
        return Refinement("compare", None, numbers) if several else Refinement("details", number)
    if is_only_courtesy(words):
        return Refinement("greeting" if _GREETED.search(words) else "fine")
    return None


def _names_only(words: str) -> bool:
    """Tell whether words name an entry and say nothing else."""
    bare = _SAYS_NUMBER.sub("", _FILLER.sub(" ", words))
    return read_number(words) is not None and not bare.strip()


def _shown_by_hand(words: str) -> Kind | None:
    """Return what hands and faces without a word say; None for words, and for several things."""
    kinds = {_HANDS.get(each) for each in _OF_A_HAND.sub("", words)}
    return kinds.pop() if len(kinds) == 1 else None


def _about_entries(kind: Kind, words: str, found: re.Match[str]) -> Refinement | None:
    """Read "keep 2" or "compare 1 and 3": nothing but entries may stand beside the word."""
    rest = words[: found.start()] + " " + words[found.end() :]
    bare = _FILLER.sub(" ", rest)
    if _SAYS_NUMBER.sub("", _BESIDE.sub(" ", FIRST_TWO.sub(" ", bare))).strip():
        return None
    number = read_number(rest)
    if kind == "keep" and number is None and not _BESIDE.search(rest) and bare.strip():
        return None
    return Refinement(kind, number, read_numbers(rest), is_all=_means_all(rest))


def _says_little_else(bare: str, pattern: re.Pattern[str]) -> bool:
    return len(pattern.sub(" ", bare).split()) <= 2


def _means_all(rest: str) -> bool:
    return _ALL.search(FIRST_TWO.sub(" ", rest)) is not None
