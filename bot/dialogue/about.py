"""What is asked about a list that was shown, and limits that are set by asking."""

import math
import re
from datetime import date

from bot.dialogue import fields, shortlist
from bot.dialogue.cards import details, why
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.heard import is_limits_only
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.links import page_of
from bot.dialogue.lists import LIST_LENGTH, is_good, recommend
from bot.dialogue.refinements import Refinement, read_refinement
from bot.dialogue.refused_words import kind_refused, read_refused, refuses_all
from bot.dialogue.state import State
from bot.dialogue.staying import unmet_in_words
from bot.dialogue.step import Step
from bot.messages import Raw
from catalog.models import DELIVERIES, SCHEDULES, CredentialRecord, OfferingFacts
from recommender.goals import Limits, merge_limits
from recommender.leanings import Leaning
from recommender.lexical import stems
from recommender.offerings import hours_per_week_of

# "Like the second one but in the evening", "le 2 mais en ligne", "el segundo pero en línea".
_VARIED = re.compile(r"(?P<entry>.{1,40}?),? (?:but|except|only|mais|sauf|pero) (?P<how>.{3,40})")

_OF_THE_SHORTLIST = ("remove", "drop", "delete", "take", "enl", "retire", "quit", "elimin")

# What costs or takes a little less than what was shown is no answer to "cheaper".
_CLEARLY = 0.8

# Of what was preferred, so much counts: the newest.
MAX_LEANINGS = 5


def explain(step: Step, asked: Refinement) -> Turn:
    """Say why an entry was shown, or what is published about it."""
    entry = step.entry(asked.number)
    if isinstance(entry, Turn):
        return entry
    step.state = step.state.having(focus=entry, facts=())
    number = str(step.state.shown.index(entry) + 1)
    row = (Button(step.say("button-keep"), "keep", number), *step.way_back())
    judging = _judging(step, number)
    if asked.kind == "why":
        for found in step.assess((entry,)):
            reasons = why(found, step.state.as_shown.goal, step.say)
            told = (reasons, unmet_in_words(step.state, step.say))
            return step.turn("\n".join(filter(None, told)), (*judging, row))
        return step.list()
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.list()
    text = details(credential, step.say, today=step.context.today)
    page = page_of(credential, step.say)
    plan_row = (Button(step.say("button-plan"), "plan", number),)
    return step.turn(text, tuple(filter(None, (page, *judging, plan_row, row))))


def _judging(step: Step, number: str) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons that say whether a credential is for this learner."""
    if not step.state.goal.aims:
        return ()
    fits = Button(step.say("button-fits"), "fits", number)
    return ((fits, Button(step.say("button-not-for-me"), "notme", number)),)


def names_how_much(step: Step, asked: Refinement, words: str) -> bool:
    """Tell whether "cheaper" and the like come with an amount: "something cheaper, under 500"."""
    if (
        asked.kind not in ("cheaper", "shorter", "lighter", "sooner", "later")
        or asked.number is not None
    ):
        return False
    return step.read(words).limits != Limits()


def better(step: Step, kind: str, number: int | None = None) -> Turn:
    """Set a limit under what an entry offers: cheaper, shorter, lighter, sooner, later.

    Clearly under it where something fits there, else just under it. "The second one but cheaper"
    is about the second, and like it; else it is about the first that publishes what it takes.
    Where nothing fits any more, the list stays.
    """
    entry = step.entry(number) if number is not None else None
    if isinstance(entry, Turn):
        return entry
    meant = step.state.shown if entry is None else (entry,)
    offers = [each.offering for each in step.assess(meant) if each.offering]
    changes = next(filter(None, (_bettered(kind, each) for each in offers)), None)
    if changes is None:
        return step.list()
    was_confident = is_good(step.state, step.context)
    for changed in changes:
        limits = step.state.goal.limits.having(**changed)
        # Less than what this list offers is asked of this wish only.
        passing = {*step.state.passing, *changed} - {"currency"}
        state = step.state.with_goal(limits=limits).having(seen=(), passing=tuple(sorted(passing)))
        if entry is not None:
            state = state.having(leanings=_leaning_to(step, entry))
        found = recommend(state, step.context)
        is_known = any(
            each.credential.credential_id in step.state.shown for each in found.recommendations
        )
        if is_known or (found.recommendations and found.is_confident >= was_confident):
            return step.list(state)
    # Beside the list, of which it speaks: what answers a press would else take its place.
    return Turn(
        step.state.having(n_misunderstood=0), (Say(step.say(f"already-{kind}"), is_aside=True),)
    )


def varied(step: Step, words: str) -> Turn | None:
    """Answer "the second one but online": like an entry of the list, and with another limit."""
    asked = _VARIED.fullmatch(" ".join(words.lower().split()))
    named = read_refinement(asked["entry"]) if asked else None
    if asked is None or named is None or named.kind not in ("details", "like"):
        return None
    number = named.number
    if number is None or not step.state.shown:
        return None
    heard = step.read(asked["how"])
    if not is_limits_only(heard):
        return None
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    limits = merge_limits(step.state.goal.limits, heard.limits)
    state = step.state.with_goal(limits=limits)
    return step.list(state.having(leanings=_leaning_to(step, entry), seen=()))


def page_back(step: Step) -> Turn:
    """Show what came before the present page of a list."""
    before = step.state.before_shown
    state = step.state.having(seen=before, shown=before[-LIST_LENGTH:])
    return step.list(state, is_again=True)


def more_like(step: Step, asked: Refinement) -> Turn:
    """Lean towards an entry of the list and away from the others."""
    entry = step.entry(asked.number)
    if isinstance(entry, Turn):
        return entry
    if step.context.recommender.get(entry) is None:
        return step.tell("gone")
    return step.list(step.state.having(leanings=_leaning_to(step, entry), seen=()))


def _leaning_to(step: Step, entry: str) -> tuple[Leaning, ...]:
    """Return what was preferred so far, and an entry before the others of its list."""
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.state.leanings
    others = tuple(each for each in step.state.shown if each != entry)
    leaning = Leaning(chosen=credential.title, toward=(entry,), away=others)
    return (*step.state.leanings, leaning)[-MAX_LEANINGS:]


# "Remove it", "take that off my list": said of what is kept, else of what was talked about.
_REMOVE_IT = re.compile(
    r"(?:(?:ok(?:ay)?|no|actually|please|sorry|and),? )*(?:(?:remove|delete|drop|unsave|discard) (?:it|that|this)(?: one)?"
    r"|take (?:it|that|this)(?: one)? (?:off|out)|don['’]?t (?:save|keep) (?:it|that|this)(?: one)?"
    r"|(?:enl[eè]ve|retire|supprime)[zr]?[- ](?:l[ea]|[çc]a)|(?:qu[ií]ta|elim[ií]na|b[oó]rra)(?:l[oa]|r?l[oa]))"
    r"(?: (?:off |out )?(?:of |from )?my (?:short ?)?list)?(?: please)?[.! ]*",
    re.IGNORECASE,
)


def _without_it(step: Step) -> Turn | None:
    """Take off the shortlist what was talked about, else leave it out of the list."""
    kept, focus = step.state.shortlist, step.state.focus
    if focus in kept or len(kept) == 1:
        return shortlist.drop(step, kept.index(focus) + 1 if focus in kept else 1)
    return _without(step, (focus,)) if focus in step.state.shown else None


def refused(step: Step, words: str) -> Turn | None:
    """Leave out the entries that words refuse by their places: "not 1 and 3"."""
    if _REMOVE_IT.fullmatch(words.strip()) and (without := _without_it(step)) is not None:
        return without
    shown = step.state.shown
    numbers = read_refused(words, len(shown)) if shown else ()
    kept = step.state.shortlist
    if kept and words.lower().startswith(_OF_THE_SHORTLIST):
        # "Remove 2" is said of what is kept.
        places = read_refused(words, len(kept))
        return shortlist.drop(step, places[0]) if len(places) == 1 else None
    if not numbers:
        return None
    if not set(numbers) <= set(range(1, len(shown) + 1)):
        return step.tell("no-such-number", count=len(shown))
    return _without(step, tuple(shown[number - 1] for number in numbers))


# What is so much less likely than what was refused is no answer: bread for bookkeeping.
_FAR = 1 / 3

# What is refused by being too much of something is answered by less of it.
_TOO_MUCH = {
    "cheaper": frozenset(
        {
            "expensive",
            "pricey",
            "costly",
            "dear",
            "paid",
            "cher",
            "chers",
            "chères",
            "caros",
            "caras",
        }
    ),
    "shorter": frozenset({"long", "longer", "longest", "longs", "longues", "largos", "largas"}),
}


# What is put before the words of a kind to read what is left without it.
_NOTHING = {"en": "nothing", "fr": "pas", "es": "no"}


def refused_kind(step: Step, words: str) -> Turn | None:
    """Search without a kind of entries that words refuse: "none of the online ones"."""
    how = kind_refused(words) if step.state.goal.aims else ""
    if not how:
        return None
    less = next((kind for kind, named in _TOO_MUCH.items() if named & set(how.split())), None)
    if less is not None and step.state.shown:
        return better(step, less)
    if (town := how.removeprefix("de ")) in step.context.places:
        # "Pas ceux de Victoria": those that are there.
        how = f"{'en' if step.state.language == 'es' else 'à'} {town}"
    heard = step.read(how)
    refusing = step.read(f"{_NOTHING.get(step.state.language, 'nothing')} {how}")
    is_limit = is_limits_only(heard) and not refusing.aims
    if not is_limit or refusing.limits in (Limits(), heard.limits):
        return _without_what_says(step, how)
    limits = merge_limits(step.state.goal.limits, refusing.limits)
    return step.list(step.state.with_goal(limits=limits).having(seen=()))


# What stands before what entries have: "that need python".
_THAT_HAVE = re.compile(
    r"^(?:(?:that|which|with|need\w*|requir\w*|use\w*|ha(?:ve|s)|involv\w*|teach\w*|mention\w*|are"
    r"|about|an?|any|the) )+"
)


def _without_what_says(step: Step, how: str) -> Turn | None:
    """Leave out the entries whose facts hold the words: "the ones that need Python"."""
    named = {stem for word in _THAT_HAVE.sub("", how).split() for stem in stems(word)}
    entries = tuple(
        each.credential_id
        for each in step.records(step.state.shown)
        if named and named <= {stem for text in _texts(each) for stem in stems(text)}
    )
    if entries and len(entries) < len(step.state.shown):
        return _without(step, entries)
    refused = _THAT_HAVE.sub("", how)
    if step.read(refused).aims != (refused,):
        return None
    avoid = tuple(dict.fromkeys((*step.state.goal.avoid, refused)))
    return step.list(step.state.with_goal(avoid=avoid).having(seen=()))


def _texts(credential: CredentialRecord) -> tuple[str, ...]:
    skills = tuple(skill.text for skill in credential.skills)
    needs = tuple(each.text for each in credential.prerequisites)
    return (credential.title, credential.summary or "", *skills, *needs)


def not_these(step: Step, words: str) -> Turn | None:
    """Leave out all that is shown, where words refuse it: "I don't like any of these"."""
    is_refused = bool(step.state.shown) and refuses_all(words)
    return _without(step, step.state.shown) if is_refused else None


def _without(step: Step, entries: tuple[str, ...]) -> Turn:
    """Show the present page without some of its entries."""
    hidden = tuple(dict.fromkeys((*step.state.hidden, *entries)))
    is_later = bool(step.state.before_shown)
    state = step.state.having(hidden=hidden)
    return step.list(state if is_later else state.having(seen=()), is_again=is_later)


def not_this(step: Step, number: int | None = None) -> Turn:
    """Leave out the entry that was named, else what was shown and the field of all of it."""
    entry = step.entry(number) if number is not None else None
    if isinstance(entry, Turn):
        return entry
    if entry is not None:
        return _without(step, (entry,))
    shown = tuple(filter(None, map(step.context.recommender.get, step.state.shown)))
    fields = {each.field for each in shown if each.field}
    goal = step.state.goal
    avoid = (*goal.avoid, *fields) if len(fields) == 1 else goal.avoid
    hidden = tuple(dict.fromkeys((*step.state.hidden, *step.state.shown)))
    state = step.state.with_goal(avoid=tuple(dict.fromkeys(avoid))).having(hidden=hidden, seen=())
    return step.list(state) if _is_near(step, state) else _what_instead(step, state)


def _is_near(step: Step, state: State) -> bool:
    """Tell whether what is left when a list is refused comes near what was refused."""
    before = [each.probability for each in step.assess(step.state.shown)]
    left = [each.probability for each in recommend(state, step.context).recommendations]
    return not before or max(left, default=0.0) >= _FAR * max(before)


def _what_instead(step: Step, state: State) -> Turn:
    """Ask what is wanted instead, where a wish is refused with all that fits it."""
    rows = (*fields.offered(step), step.way_back())
    state = state.having(n_misunderstood=0, before=step.state.remembering())
    return Turn(state, (Say(step.say("what-instead"), rows),))


def drop_limits(step: Step) -> Turn:
    """Search without any limit."""
    notes = () if step.state.goal.limits == Limits() else (step.say("limits-dropped"),)
    state = step.state.with_goal(limits=Limits()).having(seen=(), passing=())
    if not state.goal.aims:
        return Turn(state, (Say(" ".join((*notes, step.ask()))),))
    return step.list(state, notes=notes)


def set_limits(step: Step, **changes: object) -> Turn:
    """Search with some limits changed; where nothing is looked for yet, note them."""
    limits = step.state.goal.limits.having(**changes)
    state = step.state.with_goal(limits=limits)
    if state.goal.aims:
        return step.list(state.having(seen=()))
    step.state = state
    said = Raw(step.say.list(limits_in_words(limits, step.say)))
    return step.turn(step.say("only-limits", limits=said) if said else step.ask())


def relax(step: Step, argument: str) -> Turn:
    """Search with one limit eased ("max_cost=950") or dropped ("max_cost")."""
    name, _, written = argument.partition("=")
    if name not in vars(Limits()):
        return step.stale("stale-button")
    try:
        value = _read(name, written) if written else getattr(Limits(), name)
    except ValueError:
        return step.stale("stale-button")
    return set_limits(step, **{name: value})


def nearest(step: Step) -> Turn:
    """Show what comes nearest where nothing keeps the limits."""
    return step.list(step.state.having(seen=()), is_wanted=True)


def _read(name: str, written: str) -> object:
    """Return the value that `lists` wrote on a button.

    Raises:
        ValueError: Nothing of ours is written there.
    """
    if name in ("start_after", "start_by", "finish_by"):
        return date.fromisoformat(written)
    known = {"delivery": DELIVERIES, "schedule": SCHEDULES}.get(name)
    if known is None:
        return float(written)
    chosen = tuple(written.split(","))
    if not set(chosen) <= set(known):
        raise ValueError(f"{name} is none of {known}: {written[:40]!r}")
    return chosen


def _bettered(kind: str, offering: OfferingFacts) -> tuple[dict[str, object], ...]:
    """Return limits that an offering breaks, the clearest first; none where it does not say."""
    pace = hours_per_week_of(offering)
    if kind == "cheaper" and offering.total_cost:
        # A limit that was said in another currency is one of the catalogue's prices from here on.
        return tuple(each | {"currency": None} for each in _under("max_cost", offering.total_cost))
    if kind == "shorter" and offering.hours:
        return _under("max_hours", offering.hours)
    if kind == "lighter" and pace:
        return _under("hours_per_week", pace)
    if kind == "later" and offering.start:
        return ({"start_after": date.fromordinal(offering.start.toordinal() + 1)},)
    if kind == "sooner" and offering.start:
        return ({"start_by": date.fromordinal(offering.start.toordinal() - 1)},)
    return ()


def _under(name: str, value: float) -> tuple[dict[str, object], ...]:
    least = float(math.ceil(value) - 1)
    # Two digits: nobody says "under 784".
    unit = 10 ** max(0, math.floor(math.log10(value)) - 1)
    clearly = math.floor(_CLEARLY * value / unit) * unit
    return ({name: float(clearly)}, {name: least}) if 0 < clearly < least else ({name: least},)
