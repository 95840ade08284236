"""A goal, and what is said about it later -> one goal."""

import re
from dataclasses import replace

from bot.dialogue.asked import is_question
from catalog.models import SCHEDULES
from recommender.goals import Goal, Limits, merge_limits
from recommender.lexical import stems
from recommender.said.naming import is_vague

_ADDITION = re.compile(
    r"(?:(?:add|r?ajoute[rz]?|agr[eé]ga(?:me|le)?|agregue|a[nñ]ad[ae]|s[uú]ma(?:le)?) (?=l['’]|\w{4})"
    r"(?!(?:number|these|them|those|this|that|cela|esto|.*\b(?:list|liste|lista)\b))|(?:or|ou|o) (?!(?:is|it|that|this|those|does|do|can|what|which|the|c'est|es|eso|la|le|el)"
    r"\b)|(?:(?:and|but|oh|actually|et|mais|en fait|y|pero),? )?"
    r"(?:(?:i|we|he|she|they|je|j'|nous|il|elle|ils|elles|yo) ?(?:\w+ )?)?"
    r"(?:also|plus|as well|aussi|también)\b)"
)

# "Actually no, baking", "no wait, I mean baking instead": what is meant stands between.
_TURNED = re.compile(
    r"(?:(?:oh|[hm]*m{2,}|e+u*h+|ok(?:ay)?|sinon|otherwise|wait|sorry|actually|well|lol|haha|ah|yeah(?: right)?|fine|en fait|finalement|en realidad),? )*"
    r"(?:(?:(?:je )?(?:ne )?(?:sais|chais) pas(?: trop| vraiment| encore)*(?: quoi)?(?: l[àa])?|aucune id[eé]e|(?:yo )?no (?:lo )?s[eé](?: muy| todav[ií]a)?(?: bien)?(?: qu[eé])?|ni idea)[,.…]+ (?=\w))?"
    r"(?:(?:forget (?:it|that|about it)|never ?mind(?: that)?|nvm|scratch that)[.,!; ]+(?:then )?)?"
    r"(?:(?:no|nope|nah|non+|nn)(?:,| (?=(?:je |j['’]|jv|jp|moi|en fait|plut|pardon|d[eé]sol|excuse|finalement|attend)(?<!no j)|mejor|perd[oó]n|disculp|espera|en realidad|digo\b|wait|actually|sorry|i (?:mean|said)|rather|make|let|pas (?:[cç]a|cel)|eso no|not (?:that|this)))[, ]*)?"
    r"(?:(?:pas (?:[cç]a|celui-l[aà]|celle-l[aà])|(?:eso|esto|ese|esa) no|no,? (?:eso|esto|ese|esa)|not (?:that|this)(?: one)?),? (?=\w))?"
    r"(?:(?:wait|actually|sorry|pardon|d[eé]sol[eé]e?|dsl|oups|excuse[zr]?[- ]moi|attend[sz]?|en fait|finalement|je (?:me suis|m['’][eé]tais|me) tromp[eé]e?|je (?:voulais|veux) dire|je parl(?:e|ais) d(?:e|u)|perd[oó]n|disculp[ae]|espera|espere|en realidad|me equivoqu[eé]|quise decir|quiero decir|digo(?! que\b)|mejor(?! (?:pagad|salario|sueldo|precio|trabajo|que\b|valorad))(?:,? lo de(?= (?:l[oa]s?|el)\b))?|rather|pl[uû]t[oô]t|i (?:meant?|said)|(?:i|he|she|we|they)'d (?:rather|prefer)(?: do| have| like)?|make (?:it|that)|let's (?:do|say|try)),? )*"
    r"(?:(?:what if i (?:did|do|learn(?:ed)?|tried|studied|took|went for)"
    r"|(?:et )?si (?:je |j['’]|on )(?:faisai[st]|fais|apprenai[st]|essayai[st]|tentai[st]|prenais|étudiais)(?: plut[oô]t)?"
    r"|(?:y )?si (?:mejor )?(?:hago|hiciera|estudio|estudiara|aprendo|aprendiera|pruebo|probara)(?: mejor)?)"
    r" (?:(?:de la|du|des|les?|la|el|los|las) |(?:de )?l['’])?"
    r"(?!(?:it|that|this|[cç]a|cela|eso|esto|les?|la|el|los|las|une?|un[oa]|premi\w+|deuxi\w+|second[eo]?|troisi\w+"
    r"|derni\w+|primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa]|the|\d+)\b))?",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?<=\w),? (?:then|instead|rather|after all|pl[uû]t[oô]t|alors|en fait|finalement|mejor|entonces|en realidad|actually)(?: (?:please|pls))?[.! ]*$",
    re.IGNORECASE,
)

# "Florist not forest", "accounting without taxes".
_NOT_THE_OTHER = re.compile(
    r"(?<=\w)(?<!\bwhy)(?<!\bif)(?<!\bor)(?<!\bam)(?<!\bis)(?<!\bare) (?=(?:not (?!just\b|only\b|too\b|very\b|so\b|really\b|sure\b|elsewhere\b)|without )\w+(?: \w+)?$)",
    re.IGNORECASE,
)


# "I asked for bookkeeping", "but I said baking".
_ASKED_FOR = re.compile(
    r"^(?:(?:but|no|hey|ok),? )*i (?:said|asked (?:you )?for|told you) (?=\w)(?!i\b|that\b|no\b|not\b)",
    re.IGNORECASE,
)

# "Con números no", "ventas no".
_NO_BEHIND = re.compile(
    r"^\W*(?!(?:por|porque|ya|hoy|ah[ií]|as[ií]|claro|todav[ií]a|eso|es[ea]|est[aeo]|c[oó]mo|y|si|qu[eé]|gracias|que)\b)((?:con |de |en )?[^\W\d]{4,}),? no[ .!]*$",
    re.IGNORECASE,
)

# "Both baking and web design" are two.
_BOTH = re.compile(r"\bboth (\w[\w-]*(?: \w[\w-]*){0,2}) and (?=\w)", re.IGNORECASE)

# "And level 3?", "the second year": of what was wanted before, and no wish by itself.
_NUMBERED = r"(?:\d|one|two|three|four|i{1,3}|iv|une?|deux|trois|quatre|uno|dos|tres|cuatro)"
_LEVEL = (
    rf"(?:(?:levels?|niveau|nivel|year|ann[eé]e|a[nñ]o) {_NUMBERED}|class [a-d]"
    r"|(?:first|second|third|fourth|premi[eè]re?|deuxi[eè]me|troisi[eè]me|primer|segundo|tercer) (?:level|year|niveau|ann[eé]e|nivel|a[nñ]o)"
    r"|advanced|intermediate|avanc[eé]e?|interm[eé]diaire|avanzado|intermedio)"
)
_LEVEL_ONLY = re.compile(
    r"(?:(?:and|ok(?:ay)?|so|but|et|y|pero|mais),? )*(?:(?:what|how) about |do you have |have you got |is there |(?:i want|i need|i'd like) "
    r"|(?:avez-vous|y a-t-il|il y a|je veux|tienen?|hay|quiero) )?"
    rf"(?:(?:the|an?|le|la|un|el) )?(?P<level>{_LEVEL})(?: (?:course|class|one|too|then|cours|curso))?[ ?!.]*",
    re.IGNORECASE,
)
_LEVEL_LAST = re.compile(rf",? {_LEVEL}$", re.IGNORECASE)


def at_level(words: str, aims: tuple[str, ...]) -> str:
    """Return the aim at the level that is all that words name; else the words."""
    named = _LEVEL_ONLY.fullmatch(words) if len(aims) == 1 else None
    return words if named is None else f"{_LEVEL_LAST.sub('', aims[0])} {named['level']}"


def parted(words: str) -> str:
    """Return a short wish in which what is not wanted stands apart: "florist, not forest"."""
    words = _BOTH.sub(r"\1 or ", _ASKED_FOR.sub("", words))
    return words if is_question(words.lower()) else _NOT_THE_OTHER.sub(", ", words)


def turned(words: str) -> str:
    """Return what is wished instead of what was, without the words that turn to it."""
    words = _NO_BEHIND.sub(r"no \1", words)
    meant = parted(_INSTEAD.sub("", words))
    rest = without_turn(meant)
    is_amount = any(map(str.isdigit, rest))
    return words if is_vague(rest) and not is_amount else rest


def without_turn(words: str) -> str:
    """Return words without those that turn from what was said before: "no, I meant how long"."""
    begun = _TURNED.match(words)
    return words[begun.end() :] if begun else words


# "EKG too".
_TOO = re.compile(r"(?<=\w)(?<!me),? (?:too|as well|aussi|también|tambien)[ .!]*$", re.IGNORECASE)


def without_too(words: str) -> str:
    """Return words without the one at their end that says that they add something."""
    return _TOO.sub("", words)


def is_addition(words: str) -> bool:
    """Tell whether words add an aim to those that there are, rather than replace them."""
    said = " ".join(words.lower().replace("’", "'").split())
    return _ADDITION.match(said) is not None or _TOO.search(said) is not None


def merge(old: Goal, new: Goal, *, is_addition: bool) -> Goal:
    """Return the goal after more was said: new aims replace old ones unless they are additions.

    Limits and what is held stay until something else is said about them; what is avoided belongs
    to the aims and goes with them.
    """
    # "Forget the kids": what was wanted is not any more, be it all that was.
    kept = tuple(aim for aim in old.aims if not _is_named(aim, new.avoid))
    if len(old.aims) > 1:
        # Of several "dental" names the one that begins so: "dental assistant".
        kept = tuple(aim for aim in kept if not _begins(aim, new.avoid))
    aims = new.aims or kept
    # Of cooking and baking "no cooking" leaves baking, which is much like cooking.
    dropped = [aim for aim in old.aims if aim not in kept] if kept else []
    refused = (
        each
        for each in new.avoid
        if not any(_is_named(aim, (each,)) or _begins(aim, (each,)) for aim in dropped)
    )
    avoid = (*old.avoid, *refused)
    if new.aims and is_addition:
        aims = _each_once((*old.aims, *new.aims))
    elif new.aims:
        aims = _picked(old.aims, new.aims) or new.aims
        avoid = new.avoid
    return Goal(
        text=new.text if new.aims else old.text or new.text,
        language=new.language if new.aims else old.language,
        aims=aims,
        background=new.background or old.background,
        held=_each_once((*old.held, *new.held)),
        avoid=_each_once(avoid),
        limits=_with_times_left(old.limits, merge_limits(old.limits, new.limits)),
        preferences=new.preferences or old.preferences,
    )


def _with_times_left(old: Limits, merged: Limits) -> Limits:
    """Return limits; where all times but one are left, that one was refused, and the rest stand.

    Who has said daytime and then that weekends are for the children has daytime still.
    """
    left = tuple(each for each in old.schedule if each in merged.schedule)
    is_refusal = len(merged.schedule) == len(SCHEDULES) - 1
    return replace(merged, schedule=left) if is_refusal and left else merged


def _picked(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one of several aims that a word of it picks: "the inspector, rather"."""
    if len(old) < 2 or len(new) != 1:
        return ()
    named = set(stems(new[0]))
    found = tuple(aim for aim in old if named and named < set(stems(aim)))
    return found if len(found) == 1 else ()


def _is_named(aim: str, avoided: tuple[str, ...]) -> bool:
    """Tell whether what is avoided names all of an aim: "kids" names "work with kids"."""
    own = {stem for word in aim.split() if not is_vague(word) for stem in stems(word)}
    return bool(own) and any(own <= set(stems(each)) for each in avoided)


def _begins(aim: str, avoided: tuple[str, ...]) -> bool:
    own = list(stems(aim))
    return any(own[: len(named)] == named for each in avoided if (named := list(stems(each))))


def _each_once(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
