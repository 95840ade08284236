"""A good list that stays where a new limit leaves nothing, or that one tap brings back.

Guesses that nobody asked for would else take its place, and "the second" would mean one of them.
"""

from bot.dialogue import easing
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.limits_in_words import limits_in_words, wanted_in_words
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from recommender.answer import Answer
from recommender.goals import Limits, merge_limits

# What somebody's life sets, rather than what they would like to pay or wait.
OF_A_LIFE = frozenset({"place", "not_in", "schedule", "delivery", "hours_per_week", "taught_in"})

# On a button, longer aims are cut off.
_MOST_ON_A_BUTTON = 30


def stays(old: State, new: State, answer: Answer, notes: tuple[str, ...]) -> Turn | None:
    """Say that nothing keeps a new limit, and leave the list as it was; None where that is not so.

    The limit holds for what is looked for next; "undo" takes it back.

    Args:
        old: Where the conversation stood, with a list that fits.
        new: The same with another limit.
        answer: What there is within that: guesses, or nothing.
        notes: What is said before.
    """
    within = old.as_shown.goal.limits
    unmet = _changed(within, new.goal.limits)
    is_known = any(each.credential.credential_id in old.shown for each in answer.recommendations)
    if unmet == Limits() or is_known or not _wants_the_same(old, new):
        return None
    is_first = old.within is None and new.before == old.before
    state = new.having(
        shown=old.shown,
        seen=old.seen,
        within=within,
        leanings=old.leanings,
        before=old.remembering() if is_first else new.before,
        n_misunderstood=0,
    )
    say = messages(state.language)
    parts = [say("limit-unmet", wanted=wanted_in_words(old.goal, say), limits=_named(unmet, say))]
    eased = answer.relaxations[:2]
    parts += [
        easing.relaxation_in_words(each, answer.goal, say)
        for each in eased
        # Without the new limit there is what is shown.
        if each.to is not None or getattr(unmet, each.limit, None) in (None, ())
    ]
    if not set(unmet.stated) <= set(new.passing):
        parts.append(say("limit-unmet-holds"))
    rows = [
        (easing.button(each, answer.goal, say),)
        for each in eased
        if hasattr(answer.goal.limits, each.limit)
    ]
    if answer.recommendations:
        rows.append((Button(say("button-nearest"), "nearest"),))
    person = Button(say("button-person"), "person", "no_match")
    last = (person, Button(say("button-undo"), "undo"))
    text = "\n\n".join([*notes, " ".join(parts)])
    # Beside the list: what answers a press would else take the place of what is said to stay.
    return Turn(state, (Say(text, (*rows, last), is_aside=True),))


def without_unmet(old: State, new: State) -> State | None:
    """Return a state without limits that nothing kept already; None where there are none.

    Who was told that nothing is in Vancouver, and asks for evenings then, asks of the list shown.
    """
    if old.within is None or old.goal.aims != new.goal.aims:
        return None
    limits = merge_limits(old.within, _changed(old.goal.limits, new.goal.limits))
    return None if limits == new.goal.limits else new.with_goal(limits=limits)


def unmet_in_words(state: State, say: Messages) -> str:
    """Say which limits the list that is shown does not keep; "" where it keeps all."""
    if state.within is None:
        return ""
    unmet = _changed(state.within, state.goal.limits)
    return "" if unmet == Limits() else say("limit-not-kept", limits=_named(unmet, say))


def passing(old: State, new: State, *, is_asked: bool) -> tuple[str, ...]:
    """Return the limits that go with this wish: those that were asked for, and none that is told.

    "Free ones?" is asked of this list; whoever says "only free ones" wants no other tomorrow.
    """
    named = set(_changed(old.goal.limits, new.goal.limits).stated)
    if new.passing != old.passing or new.goal.aims != old.goal.aims or not named:
        return new.passing
    return tuple(sorted({*old.passing, *named} if is_asked else {*old.passing} - named))


def way_back(old: State, say: Messages) -> tuple[str, tuple[Button, ...]]:
    """Return how to get back to a list that guesses for another wish took the place of."""
    wanted = ", ".join(old.goal.aims)
    is_long = len(wanted) > _MOST_ON_A_BUTTON
    short = f"{wanted[:_MOST_ON_A_BUTTON].rstrip()}…" if is_long else wanted
    return (
        say("list-before", wanted=wanted_in_words(old.goal, say)),
        (Button(say("button-list-before", wanted=short), "undo"),),
    )


def _wants_the_same(old: State, new: State) -> bool:
    then, now = old.goal, new.goal
    return (then.aims, then.held, then.avoid) == (now.aims, now.held, now.avoid) and (
        set(old.hidden) == set(new.hidden)
    )


def _changed(then: Limits, now: Limits) -> Limits:
    """Return the limits that are other than they were; one that was dropped is none."""
    before = vars(then)
    changed = {name: value for name, value in vars(now).items() if value != before[name]}
    if "max_cost" in changed:
        changed["currency"] = now.currency
    return Limits(**changed)


def _named(limits: Limits, say: Messages) -> Raw:
    return Raw(say.list(limits_in_words(limits, say)))
