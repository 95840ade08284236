"""Entries of the list that are refused: "not 1 and 3", "the first two are not for me"."""

import re

from bot.dialogue.ranks import ORDINALS

_COUNTS = {
    "two": 2, "2": 2, "three": 3, "3": 3, "deux": 2, "trois": 3, "dos": 2, "tres": 3,
    "couple": 2,
}  # fmt: skip

_MOST_WORDS = 16

_ARTICLE = r"(?:(?:the|that|this|number|option|no\.|#|le|la|les|l['’]|el|los|las|al?|num[eé]ro|n[uú]mero) ?)*"
_RANK = "|".join(ORDINALS.values())
_THING = r"(?: (?:ones?|courses?|options?|cours|cursos?|formations?|opci[oó]n(?:es)?))?"
_ENTRY = rf"{_ARTICLE}(?:(?:{_RANK})|\d{{1,2}}(?!\d)){_THING}"
_COUNT = "|".join(_COUNTS)
# "The first two", "les deux premiers", "los dos últimos".
_SEVERAL = (
    rf"{_ARTICLE}(?:(?:first|last) (?:{_COUNT})|(?:{_COUNT}) (?:first|last)"
    rf"|(?:{_COUNT}) (?:premi[eè]re?s|derni[eè]re?s|primer[oa]s|[uú]ltim[oa]s)"
    rf"|(?:premi[eè]re?s|derni[eè]re?s|primer[oa]s|[uú]ltim[oa]s) (?:{_COUNT})){_THING}"
)
_AND = r"(?: ?(?:,|&|/|\band\b|\bor\b|\bnor\b|\bet\b|\bou\b|\bni\b|\by\b|\bo\b) ?(?:not )?)+"
_ENTRIES = rf"(?P<entries>(?:{_SEVERAL}|{_ENTRY})(?:{_AND}(?:{_SEVERAL}|{_ENTRY}))*)"

_POLITE = r"(?: (?:please|thanks|thank you|either|though|at all|from (?:the|my) list|svp|por favor|merci|gracias))*"
_LEAD = r"(?:(?:ok(?:ay)?|no|nope|nah|hm+|well|sorry|but|and|so|actually|honestly|i think|i guess|maybe|mais|non|pero|bueno),? )*"
_NOT = r"(?:is|are|was|were|['’]s|['’]re)? ?(?:not|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t)"
_FRAMES = (
    r"(?:i['’]?m |i am )?(?:definitely |certainly )?not (?:interested in |into |keen on |sure about )?@",
    (
        r"(?:please )?(?:drop|remove|delete|skip|hide|exclude|scrap|lose|forget(?: about)?|ignore|leave out|cross out"
        r"|take out|take away|take off|get rid of|without|except(?: for)?|no to) @(?: out| away| off)?"
    ),
    r"(?:please )?(?:take|leave|cross) @ (?:out|away|off)",
    (
        r"i (?:really )?(?:don['’]?t|do not|didn['’]?t|can['’]?t|cannot) (?:really )?(?:like|want|need|care for|fancy|do|take)"
        r" (?:to (?:do|take) )?@"
    ),
    (
        rf"@ {_NOT} (?:really |quite )?(?:for me|good for me|what i(?:['’]m| am)? (?:want|need|meant|after|looking for)"
        r"|right(?: for me)?|interesting|my thing|suitable|possible|an option|good|useful)"
    ),
    (
        r"@ (?:really )?(?:don['’]?t|doesn['’]?t|do not|does not|won['’]?t) (?:really )?(?:work|suit|fit|interest|appeal|help)"
        r"(?: (?:for |to )?me)?"
    ),
    r"@,? (?:no|nope|nah)",
    r"(?:surtout )?pas @",
    r"(?:ni|neither) @",
    r"(?:enl[eè]ve|retire|[oô]te|sans|oublie|enlevez|retirez|oubliez) @",
    (
        r"@ (?:ne |n['’])?(?:me |m['’])?(?:conviennent?|convient|int[eé]ressent?|int[eé]resse|plaisent|pla[iî]t|vont|va|est|sont)"
        r" pas(?: pour moi)?"
    ),
    r"(?:quit[ae]|elimin[ae]|sin|olvid[ae]|sac[ae]) @",
    r"@ no(?: (?:me|son|es) (?:gustan?|interesan?|sirven?|convencen?|convienen?|para m[ií]))?",
)
_REFUSED = tuple(re.compile(_LEAD + frame.replace("@", _ENTRIES) + _POLITE) for frame in _FRAMES)
_RANKS = tuple((number, re.compile(rf"\b(?:{words})\b")) for number, words in ORDINALS.items())
_FROM_THE_FIRST = re.compile(
    rf"\b(?:(?:first|premi[eè]re?s|primer[oa]s) (?P<n>{_COUNT})|(?P<m>{_COUNT}) (?:first|premi[eè]re?s|primer[oa]s))\b"
)
_FROM_THE_LAST = re.compile(
    rf"\b(?:(?:last|derni[eè]re?s|[uú]ltim[oa]s) (?P<n>{_COUNT})|(?P<m>{_COUNT}) (?:last|derni[eè]re?s|[uú]ltim[oa]s))\b"
)

# All that is shown, and nothing of it in particular.
_ALL_OF_THEM = r"(?:any(?:thing)?(?: of (?:these|those|them|this|it))?(?: here)?|(?:these|those|them)(?: (?:ones|courses|options))?(?: at all)?|what (?:you|i) (?:showed|gave|see)(?: me)?)"
_NONE = re.compile(
    rf"{_LEAD}(?:i (?:really )?(?:don['’]?t|do not|didn['’]?t) (?:really )?(?:like|want|need|care for|fancy) {_ALL_OF_THEM}"
    rf"|i (?:hate|dislike) {_ALL_OF_THEM}|not (?:really )?(?:interested in |into |keen on )?any of (?:these|those|them)"
    rf"|(?:these|those|they)(?: (?:ones|courses|options))?(?: all)? {_NOT} (?:really |quite )?(?:for me|what i (?:want|need|meant)|right(?: for me)?|interesting|my thing|good)"
    r"|(?:none|neither|nothing)(?: of (?:these|those|them|this))?(?: here)? (?:is |are )?(?:for me|appeals?(?: to me)?|interests? me|suits? me|fits?(?: me)?|works?(?: for me)?|i (?:like|want)|really fits?)"
    rf"|(?:none|neither) of (?:these|those|them)(?: ones| courses| options)?|not (?:these|those|them)(?: ones| courses| options)?"
    r"|all (?:of them |three )?(?:bad|wrong|no good)"
    r"|(?:you(?:['’]ve)? (?:have )?(?:already |just )?(?:showed|shown|gave|told) me|i(?:['’]ve)? (?:have )?(?:already )?(?:saw|seen)) (?:that|those|these|this|them)(?: (?:ones?|list))?(?: already| before)?"
    r"|(?:please )?(?:stop|quit) (?:showing|giving|sending) me (?:the same|that|those|these|this)(?: (?:things?|ones?|courses?|list|stuff))?(?: again| over and over)?"
    r"|(?:that['’]s |these are |those are |it['’]s )?(?:always |just |still |again )?the same (?:ones?|things?|courses?|list)(?: again| as before)?"
    r"|(?:(?:je )?(?:ne )?veux |je n['’]aime )?aucune?(?: (?:de (?:ceux|celles)(?:-?(?:l[àa]|ci))?|d['’](?:eux|elles|entre (?:eux|elles))))?"
    r"(?: (?:ne )?(?:m(?:e |['’]))?(?:pla[iî]t|convient|tente|int[eé]resse))?"
    r"|rien (?:ne )?(?:me |m['’])(?:pla[iî]t|convient|tente|int[eé]resse)|(?:je )?n?['’ ]?(?:j['’])?en (?:aime|veux) aucune?"
    r"|je (?:n['’]|ne )?(?:aime|veux) (?:pas )?(?:ceux|celles)-(?:l[àa]|ci)"
    r"|(?:no (?:quiero|me (?:gusta|convence|sirve|interesa|copa|late|cuadra|mola|va|llama)n?) )?ning[uú]n[oa](?: de (?:est[oa]s|es[oa]s|ell[oa]s))?"
    r"(?: me (?:convence|gusta|sirve|interesa|llama(?: la atenci[oó]n)?|cuadra|late))?"
    r"|(?:il )?(?:n['’]?)?y['’ ]?a(?: vraiment)? rien(?: de (?:bon|bien)| d['’]int[eé]ressant)?(?: pour moi)?(?: (?:l[àa]-dedans|ici|dans (?:[cç]a|(?:cette|la) liste)))?"
    r"|nada de (?:es[oa]s?|est[oa]s?|lo que (?:sale|aparece|muestra))(?: me (?:convence|gusta|sirve|interesa|llama(?: la atenci[oó]n)?|cuadra|late))?"
    r"|no hay nada (?:para m[ií]|que me (?:sirva|guste|interese|convenza))(?: (?:aqu[ií]|ah[ií]))?"
    r"|no me (?:gusta|convence|sirve|interesa)n? (?:nada|est[oa]s|es[oa]s)(?: de (?:est[oa]s?|es[oa]s?|ell[oa]s))?"
    rf"){_POLITE}"
)


def read_refused(text: str, n_shown: int) -> tuple[int, ...]:
    """Return which entries of a list are refused by their places; none where words say else.

    Args:
        text: What was said.
        n_shown: How many entries there are.
    """
    said = _short(text)
    found = next(filter(None, (each.fullmatch(said) for each in _REFUSED)), None)
    return _places(found["entries"], n_shown) if found else ()


def refuses_all(text: str) -> bool:
    """Tell whether words refuse all that is shown: "I don't like any of these"."""
    return _NONE.fullmatch(_short(text)) is not None


# "None of the online ones", "I don't want the expensive ones".
_KIND = re.compile(
    rf"{_LEAD}(?:(?:none|not any) of |not (?:any of )?|no |without |(?:please )?(?:drop|remove|skip|hide|exclude|forget|leave out|take out|lose) "
    r"|i (?:really )?(?:don['’]?t|do not|can['’]?t|cannot) (?:really )?(?:like|want|need|do|take) (?:any of )?)"
    r"(?:the |those |these |any )?(?:(?P<how>[\w'’-]+(?: [\w'’-]+)?) (?:ones?|courses?|classes|options?)"
    rf"|(?:ones?|courses?|classes|options?) (?:(?:that|which) are |that['’]s )?(?P<where>(?:in|on|at|over|under|with|during) .{{3,30}}|online|free|(?:that|which) (?:need|needs|require|requires|use|uses|have|has|involve|involves|teach|teaches|mention|are about) .{{3,30}})){_POLITE}"
)
# "Pas ceux du soir", "sin los de la noche".
_KIND_ELSEWHERE = re.compile(
    rf"{_LEAD}(?:(?:surtout )?pas|sans|enl[eè]ve[zr]?|retire[zr]?|oublie[zr]?|aucune? de|je (?:ne )?veux pas(?: de)?)"
    r" (?:ceux|celles|les cours|les formations) (?P<how>(?:(?:du|des|en|le|la|avec|qui)|de (?:la )?|de l['’]|[àa]) ?.{3,30}?)"
    rf"{_POLITE}"
    rf"|{_LEAD}(?:no(?: quiero)?|sin|quit[ae]|elimin[ae]|ning[uú]n[oa] de) (?:los|las)(?: cursos)?"
    rf" (?P<where>(?:del?|en|por|con|a|que) .{{3,30}}?){_POLITE}"
)


def kind_refused(text: str) -> str:
    """Return what entries are that are refused: "online" of "none of the online ones"; else ""."""
    said = _short(text)
    found = _KIND.fullmatch(said) or _KIND_ELSEWHERE.fullmatch(said)
    return (found["how"] or found["where"]) if found else ""


def _short(text: str) -> str:
    """Return a text to be read; "" for a long one, which says something else besides."""
    words = text.lower().replace("’", "'").split()
    return " ".join(words).strip(" .!?") if len(words) <= _MOST_WORDS else ""


def _places(entries: str, n_shown: int) -> tuple[int, ...]:
    places: set[int] = set()
    first, last = _FROM_THE_FIRST.search(entries), _FROM_THE_LAST.search(entries)
    if first:
        places |= set(range(1, _COUNTS[first["n"] or first["m"]] + 1))
    if last:
        places |= set(range(n_shown - _COUNTS[last["n"] or last["m"]] + 1, n_shown + 1))
    rest = _FROM_THE_LAST.sub(" ", _FROM_THE_FIRST.sub(" ", entries))
    places |= {int(each) for each in re.findall(r"\d+", rest)}
    places |= {n_shown if n == -1 else n for n, words in _RANKS if words.search(rest)}
    return tuple(sorted(places))
