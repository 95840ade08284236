"""Entries that are pointed at by what they are: "the evening one", "the one in Duncan"."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue.dropping import limits_dropped
from bot.dialogue.effects import Button, Turn
from bot.dialogue.fact_words import read_extreme, read_fact_question
from bot.dialogue.merging import without_turn
from bot.dialogue.ranks import read_number
from bot.dialogue.refinements import Refinement, read_refinement
from bot.dialogue.step import Step
from catalog.models import OfferingFacts
from recommender.goals import Limits
from recommender.lexical import stems
from recommender.said.naming import is_vague
from recommender.said.typed import as_meant

_THING = r"(?:one|course|class|option|program|programme)"
_THE_ONE = re.compile(
    rf"\b(?:the|that|this|your) (?P<how>[\w'’$]+(?:[ -][\w'’$]+){{0,2}}?) {_THING}\b(?! (?:of|in|on|for|that)\b)"
    rf"|\b(?:the|that) {_THING} (?P<where>(?:that(?:['’]s| is| starts?| has| costs?| runs?)|thats|which is"
    r"|in|at|on|with|from|near|about|for|under) [\w'’$ -]{2,30}|before|after)"
    r"|\b(?:celui|celle) (?P<fr>(?:qui (?:est|commence|co[uû]te)|[àa]|en|de|du|le|avec) [\w'’ -]{2,30})"
    r"|\b(?:el|la|los) (?:que (?:es|est[aá]|empieza|cuesta) (?P<es>[\w'’ -]{2,30}))",
    re.IGNORECASE,
)
# "I'll take front-end", where a title of the list holds the words.
_TAKEN = re.compile(
    r"(?:(?:ok(?:ay)?|yes|yeah|then|so|well|hm+),? )*(?:i['’]?ll |i will |i want to |let['’]?s |can i )?"
    r"(?:take|choose|pick|go (?:with|for)) (?:the )?(?P<title>.{3,60})",
    re.IGNORECASE,
)
# "Cuánto dura el más barato", "combien dure le moins cher", "how long is the cheapest".
_THE_LEAST = re.compile(
    r"\b(?:the (?:cheapest|shortest|quickest|fastest|soonest|earliest)(?: one)?"
    r"|l[ea] (?:moins ch[eè]re?|plus courte?|plus rapide|plus t[oô]t)|(?:el|la) m[aá]s (?:barat[oa]|econ[oó]mic[oa]|cort[oa]|r[aá]pid[oa]))\b"
)
_NEXT_TO = {"previous": -1, "before": -1, "next": 1, "following": 1, "after": 1}
_PLACES = {"top": 1, "upper": 1, "bottom": -1, "lowest": -1}


# "Not that one then" asks for no plan.
_THEN = frozenset("then please either though alors donc entonces pues".split())


def numbered(step: Step, words: str) -> str:
    """Return words in which the entry that is pointed at stands by its number.

    Where nothing is pointed at, or what is left asks nothing of an entry, they stay as they are.
    """
    meant = without_turn(as_meant(words))
    readers = (read_refinement, read_fact_question, read_extreme, limits_dropped)
    is_said = meant != words and meant.strip(" .!?").lower() not in _THEN
    if is_said and any(each(meant) for each in readers):
        # "No, I meant how long".
        words = meant
    taken = _TAKEN.fullmatch(words.strip(" .!")) if step.state.shown else None
    chosen = _by_whole_title(step, taken["title"]) if taken else None
    if chosen is not None:
        return f"number {chosen}"
    least = (
        _THE_LEAST.search(words.lower()) if step.state.shown and not read_extreme(words) else None
    )
    if least is not None and (number := _by_extreme(step, least[0])) is not None:
        named = f"{words[: least.start()]}number {number}{words[least.end() :]}"
        if read_fact_question(named) is not None:
            return named
    found = _THE_ONE.search(words) if step.state.shown else None
    if found is None or read_number(found[0].lower()) is not None:
        return words
    how = next(filter(None, found.groups()))
    number = _number(step, how.lower())
    if number is None:
        return words
    named = f"{words[: found.start()]}number {number}{words[found.end() :]}"
    is_read = read_refinement(named) is not None or read_fact_question(named) is not None
    return named if is_read and read_extreme(words) is None else words


# "That one looks good", "ese me gusta", "celle-là me plaît".
_POINTED = re.compile(
    r"\b(?:like|aime(?: bien)?) (?:this|that|cel(?:ui|le)-(?:l[aà]|ci))\b"
    r"|\b(?:cel(?:ui|le)-(?:l[aà]|ci)|(?:est|es)[aeo](?: s[ií])?) (?:me |m['’])"
)


def at_none(step: Step, asked: Refinement, words: str) -> bool:
    """Tell whether words point at an entry of a list of several of which none was spoken of."""
    is_named = asked.number is not None or step.state.focus in step.state.shown
    is_liked = asked.kind == "details" and _POINTED.search(words.lower()) is not None
    return is_liked and not is_named and len(step.state.shown) > 1


def _number(step: Step, how: str) -> int | None:
    shown = step.state.shown
    if how == "middle" and len(shown) == 3:
        return 2
    if how == "other" and len(shown) == 2 and step.state.focus in shown:
        return 2 - shown.index(step.state.focus)
    if how in _NEXT_TO and step.state.focus in shown:
        number = shown.index(step.state.focus) + 1 + _NEXT_TO[how]
        return number if 1 <= number <= len(shown) else None
    place = _PLACES.get(how)
    if place is not None:
        return len(shown) if place == -1 else place
    return by_what_it_is(step, how) or _by_skill(step, how)


def _by_whole_title(step: Step, title: str) -> int | None:
    """Return the one entry whose title holds all the words: "take front-end"."""
    wanted = set(stems(title))
    found = [
        number
        for number, each in enumerate(step.records(step.state.shown), start=1)
        if wanted and wanted <= set(stems(each.title))
    ]
    return found[0] if len(found) == 1 else None


def _by_skill(step: Step, how: str) -> int | None:
    """Return the one entry that teaches what is named: "the one with volunteers"."""
    wanted = {stem for word in how.split() if not is_vague(word) for stem in stems(word)}
    found = [
        number
        for number, each in enumerate(step.records(step.state.shown), start=1)
        if wanted and wanted <= {stem for skill in each.skills for stem in stems(skill.text)}
    ]
    return found[0] if len(found) == 1 else None


def picked(step: Step, words: str) -> int | None:
    """Return which entry of the list words mean: by number, by its facts or by its title."""
    number = read_number(words) or by_what_it_is(step, words)
    if number is not None:
        return number
    if step.state.focus in step.state.shown:
        return step.state.shown.index(step.state.focus) + 1
    return 1 if len(step.state.shown) == 1 else None


def by_what_it_is(step: Step, words: str) -> int | None:
    """Return the one entry of the list that words describe: by its facts or by its title."""
    ways = (_by_extreme, _by_limits, by_title)
    return next(filter(None, (each(step, words) for each in ways)), None)


def which_one(step: Step) -> Turn:
    """Ask which entry is meant."""
    row = tuple(
        Button(str(number), "details", str(number))
        for number in range(1, len(step.state.shown) + 1)
    )
    return step.turn(step.say("which-one"), (row, step.way_back()))


# "the cheapest", "el más corto": the least of a fact of the offerings.
_EXTREMES: tuple[tuple[Callable[[OfferingFacts], float | None], tuple[str, ...]], ...] = (
    (
        lambda offer: offer.total_cost,
        ("cheap", "least expensive", "moins ch", "pas ch", "barat", "económic"),
    ),
    (lambda offer: offer.hours, ("short", "quick", "plus court", "corto", "corta", "rápid")),
    (
        lambda offer: float(offer.start.toordinal()) if offer.start else None,
        ("soonest", "earliest", "first to start", "plus tôt", "antes", "pronto"),
    ),
)


def _by_extreme(step: Step, words: str) -> int | None:
    said = words.lower()
    fact = next((fact for fact, ways in _EXTREMES if any(way in said for way in ways)), None)
    if fact is None:
        return None
    offers = [each.offering for each in step.assess(step.state.shown)]
    values = [None if offer is None else fact(offer) for offer in offers]
    known = [(value, place) for place, value in enumerate(values, start=1) if value is not None]
    return min(known)[1] if known else None


def _by_limits(step: Step, words: str) -> int | None:
    limits = step.read(words).limits
    if limits == Limits():
        return None
    if limits.place and not limits.delivery:
        # What is online can be done in Duncan, and is not "the one in Duncan".
        limits = replace(limits, delivery=("in_person", "hybrid"))
    state = step.state.having(goal=replace(step.state.goal, limits=limits))
    kept = [
        (number, each.offering)
        for number, each in enumerate(Step(state, step.context).assess(state.shown), start=1)
        if not each.relaxed and not each.not_published
    ]
    if limits.schedule:
        # One's own pace can be in the evening, and is not "the evening one".
        kept = [each for each in kept if each[1] and set(limits.schedule) & set(each[1].schedule)]
    return kept[0][0] if len(kept) == 1 else None


def by_title(step: Step, words: str) -> int | None:
    """Return the entry of the list whose title alone shares most words with those."""
    said = set(stems(words))
    shared = [
        len(said & set(stems(each.credential.title))) for each in step.assess(step.state.shown)
    ]
    most = max(shared, default=0)
    return shared.index(most) + 1 if most and shared.count(most) == 1 else None
