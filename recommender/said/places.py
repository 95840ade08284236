"""Where a learner is: "near Duncan", "in Victoria", "I live in Saanich"."""

import re
from collections.abc import Iterator

from recommender.said.found import Found

_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:\s+(?:de\s+|du\s+|of\s+)?[A-ZÀ-Ý][\w'’-]+){0,2}"
# After these words any capitalised name is a place.
_LIVING = re.compile(
    r"\b(?:(?:[Nn]ear|around|[Cc]los(?:e|er|est)\s+to|[Nn]ear(?:er|est)\s+to|[Ww]ithin\s+reach\s+of|(?:[Ll]ive|[Ll]iving|[Bb]ased)\s+(?:in|near|on)"
    r"|I['’]?\s?a?m\s+in|[Pp]r[eè]s\s+de|[Pp]roche\s+de|[Àà]\s+c[oô]t[eé]\s+de|[Hh]abite\s+(?:à|a)|[Cc]erca\s+de|[Vv]ivo\s+en)\s+)"
    rf"(?P<name>{_NAME})"
)
# After these only the name of a place that the catalogue teaches in: "in Excel" is none.
_IN = re.compile(
    r"\b(?:in|near|around|at|à|en|(?:clos(?:e|er|est)|near(?:er|est))\s+to|(?:not\s+(?:too\s+|very\s+|that\s+)?)far\s+from"
    r"|(?:pr[eè]s|proche|[àa]\s+c[oô]t[eé])\s+d(?:e\s+|['’])|(?:pas\s+(?:trop\s+|tr[eè]s\s+)?)loin\s+d(?:e\s+|['’])"
    r"|cerca\s+de|no\s+(?:muy\s+|tan\s+)?lejos\s+de)\s*(?<!\w)(?:or\s+near\s+)?(?=\w)"
)
# Where somebody was, or works, says nothing about where to learn.
_ELSEWHERE = re.compile(
    r"\b(?:not|nothing|never|pas|rien|nada|no|moved|born|grew|lives|vive|worked?|working|studied|lived|job|was|were|came|from|d[eé]m[eé]nag\w+|n[eé]e?|travaill\w+|[eé]tudi[eé]\w*|grandi|arriv\w+|mud[eéoa]\w*|nac[ií]|trabaj\w+|estudi[eé]|crec[ií]|llegu[eé])\b[^.,;!?]{0,25}\Z"
)
_NEEDED = re.compile(
    r"\b(?:must|has\s+to|have\s+to|needs?\s+to|should|doit|devrait|debe|tiene\s+que)\s+(?:be|[eê]tre|ser|estar)\s\Z"
)
# "Victoria or Langford": who names one town names another, where nothing else is said.
_OR_ANOTHER = re.compile(
    r"\s+(?:or|and|ou|et|o|y)\s+(?!online\b|remote\b)[a-zà-ÿ'’-]{4,}\s*[.!?]*$"
)
_ALONE = re.compile(r"(?:^|[,.;:(]\s*|\b(?:or|and|ou|et|o|y)\s+)(?=[a-zà-ÿ])")
_NO_PLACE = frozenset(
    ["English", "French", "Spanish", "Excel", "Python", "Java", "Christmas", "I", "IT"]
)
_MAX_WORDS = 4
_SEGMENT_END = re.compile(
    r"(?P<around>\s+(?:area|region))?\s*(?:$|[,.;:!?)]|(?:or|and|ou|et|o|y|only|please)\b)"
)


def places(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    """Find the first place.

    Args:
        low: The text in lower case, of the same length.
        text: The text.
        known: Names of places where something is taught, in lower case.
    """
    living = _LIVING.search(text)
    if living and living["name"].split()[0] not in _NO_PLACE:
        yield Found(living.start(), living.end(), {"place": living["name"]})
        return
    if not known:
        return
    # Where it must be is told from where something was: "worked in Edison, it must be in Newark".
    meant = sorted(_IN.finditer(low), key=lambda each: not _NEEDED.search(low[: each.start()]))
    for match in meant:
        if _ELSEWHERE.search(low[max(0, match.start() - 40) : match.start()]):
            continue
        end = _known_end(low, text, match.end(), known)
        if end is not None:
            yield Found(match.start(), end, {"place": text[match.end() : end]})
            return
    for match in _ALONE.finditer(low):
        end = _known_end(low, text, match.end(), known)
        if end is not None and (after := _SEGMENT_END.match(low, end)):
            # "Courtenay area": the word belongs to it.
            around = after["around"] or ""
            place = text[match.end() : end]
            another = _OR_ANOTHER.match(low, end) if match.end() == 0 else None
            till = another.end() if another else end + len(around)
            yield Found(match.end(), till, {"place": place})
            return


def _known_end(low: str, text: str, start: int, known: frozenset[str]) -> int | None:
    """Where the longest known name that begins at `start` ends.

    A name in lower case must end its clause: "in victoria, evenings", not "in media sales".
    """
    words = list(re.finditer(r"[\w'’.-]*\w", low[start : start + 80]))[:_MAX_WORDS]
    for word in reversed(words):
        end = start + word.end()
        if low[start:end] in known:
            is_name = text[start].isupper()
            if is_name or re.match(
                r"\s*(?:$|[,.;:!?)]|(?:and|but|only|or|et|ou|mais|y|o|pero|if|please)\b)", low[end:]
            ):
                return end
    return None
