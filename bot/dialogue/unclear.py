"""Words that no pattern reads and that nothing in the catalogue fits: what may be meant by them.

A new wish is looked for; "the evening one" or "could somebody phone me" is none. What fits nothing
is therefore never taken for a new wish in silence: it is done where it is clear enough what else
it is, and asked about where somebody has a list that it would take away.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.acts import Act, Likely
from bot.dialogue.desk import MAX_CHARACTERS, not_understood
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.merging import is_addition
from bot.dialogue.refinements import read_number
from bot.dialogue.step import Step
from catalog.models import OfferingFacts
from recommender.goals import Goal, Limits, read_goal
from recommender.lexical import stems

# A longer message tells something; whoever asks for "the evening one" is brief.
MAX_WORDS = 16

# From this probability on an act is done without asking.
SURE = 0.5

# What is likelier than this is offered as a button.
WORTH_OFFERING = 0.12
N_OFFERED = 2

# Offered by the words of buttons that are there already.
_LABELS: dict[Act, str] = {
    "cheaper": "button-cheaper",
    "shorter": "button-shorter",
    "sooner": "button-sooner",
    "more": "button-more",
    "over": "button-over",
    "compare": "button-compare",
    "recognised": "button-act-recognised",
    "money": "button-act-money",
    "help": "button-act-help",
    "details": "button-act-details",
    "not_this": "button-act-not-this",
}


def act_of(step: Step, words: str) -> Act | None:
    """Return what words do that are no goal, None where they are one or it is not clear."""
    likely = _likely(step, words)
    if not likely or likely[0].act == "goal" or likely[0].probability < SURE:
        return None
    heard = read_goal(words, today=step.context.today, places=step.context.places)
    return None if _is_goal(step, heard) else likely[0].act


def asked_back(step: Step, words: str) -> Turn | None:
    """Ask what is meant, where words would take a list away for what is hardly a wish."""
    likely = _likely(step, words)
    is_wish = not likely or (likely[0].act == "goal" and likely[0].probability >= SURE)
    if not step.state.shown or is_wish or is_addition(words):
        return None
    heard = read_goal(words, today=step.context.today, places=step.context.places)
    if not heard.aims or _is_goal(step, heard):
        return None
    state = not_understood(step.state, words).having(asked_person=words[:MAX_CHARACTERS])
    offered = tuple(
        (Button(step.say(_LABELS[each.act]), "meant", each.act),)
        for each in likely
        if each.act in _LABELS and each.act != "person" and each.probability >= WORTH_OFFERING
    )[:N_OFFERED]
    search = Button(step.say("button-search-anyway"), "search")
    last = (Button(step.say("button-person"), "person"), *step.way_back())
    return Turn(state, (Say(step.say("unclear", words=words), ((search,), *offered, last)),))


def picked(step: Step, words: str) -> int | None:
    """Return which entry of the list words mean: by number, by its facts or by its title."""
    number = read_number(words)
    if number is not None:
        return number
    for each in (_by_extreme, _by_limits, _by_title):
        found = each(step, words)
        if found is not None:
            return found
    return 1 if len(step.state.shown) == 1 else None


def which_one(step: Step) -> Turn:
    """Ask which entry is meant."""
    row = tuple(
        Button(str(number), "details", str(number))
        for number in range(1, len(step.state.shown) + 1)
    )
    return step.turn(step.say("which-one"), (row, step.way_back()))


def _likely(step: Step, words: str) -> tuple[Likely, ...]:
    acts = step.context.acts
    return acts(words) if acts is not None and len(words.split()) <= MAX_WORDS else ()


def _is_goal(step: Step, heard: Goal) -> bool:
    """Tell whether words say something to look for: a limit, a past, or what something fits."""
    if heard.limits != Limits() or heard.background or heard.held or heard.avoid:
        return True
    return bool(heard.aims) and step.context.recommender.fits(heard, today=step.context.today)


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
    limits = read_goal(words, today=step.context.today, places=step.context.places).limits
    if limits == Limits():
        return None
    state = step.state.having(goal=replace(step.state.goal, limits=limits))
    kept = [
        number
        for number, each in enumerate(Step(state, step.context).assess(state.shown), start=1)
        if not each.relaxed and not each.not_published
    ]
    return kept[0] if len(kept) == 1 else None


def _by_title(step: Step, words: str) -> int | None:
    said = set(stems(words))
    shared = [
        len(said & set(stems(each.credential.title))) for each in step.assess(step.state.shown)
    ]
    most = max(shared, default=0)
    return shared.index(most) + 1 if most and shared.count(most) == 1 else None
