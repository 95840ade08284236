"""What was pressed: which buttons are good still, and who answers each."""

from collections.abc import Callable
from dataclasses import replace

from bot.acts import ACTS
from bot.dialogue import (
    about,
    answering,
    desk,
    fields,
    interests,
    opening,
    privacy,
    shortlist,
    speaking,
    takeaway,
)
from bot.dialogue.doing import do, refine
from bot.dialogue.effects import Say, Turn
from bot.dialogue.events import Pressed
from bot.dialogue.listening import listen
from bot.dialogue.refinements import Refinement
from bot.dialogue.step import Step


def pressed(step: Step, event: Pressed) -> Turn:
    """Answer a press; one of another list, or of somebody else's, changes nothing."""
    if not event.is_own:
        return step.stale("foreign-button")
    if step.state.awaits in ("person", "desk", "times"):
        step.state = step.state.having(awaits="")
    is_for_this_list = event.list_number == step.state.list_number
    answer = BUTTONS.get(event.action) or (
        LIST_BUTTONS.get(event.action) if is_for_this_list else None
    )
    if answer is None:
        return step.stale("stale-button")
    return _leading_back(step, answer(step, event.argument))


def _leading_back(step: Step, turn: Turn) -> Turn:
    """An answer to a button takes the list's place: it needs a way back to it."""
    row = step.way_back()
    # Nothing leads back to what was just erased.
    if not row or not turn.state.goal.aims:
        return turn
    effects = tuple(
        replace(each, buttons=(row,))
        if isinstance(each, Say) and not each.buttons and not each.is_aside
        else each
        for each in turn.effects
    )
    return replace(turn, effects=effects)


def _show_again(step: Step) -> Turn:
    return step.list(is_again=True) if step.state.goal.aims else step.stale("stale-button")


def _confirm_forget(step: Step, argument: str) -> Turn:
    is_asked = step.state.awaits == "forget"
    return privacy.answer_forget(step, argument) if is_asked else step.stale("stale-button")


def _number(argument: str) -> int | None:
    return int(argument) if argument.isdecimal() else None


def _meant(step: Step, argument: str) -> Turn:
    """Do what a button offered for words that were not clear."""
    act = next((each for each in ACTS if each == argument), None)
    words = step.state.asked_person
    if act is None or not words:
        return step.stale("stale-button")
    step.state = step.state.having(asked_person="")
    return do(step, act, words)


def _search_anyway(step: Step) -> Turn:
    words = step.state.asked_person
    if not words:
        return step.stale("stale-button")
    step.state = step.state.having(asked_person="")
    return listen(step, words, notes=[], is_edit=False)


def _limit(step: Step, **changes: object) -> Turn:
    """Set a limit; one that holds already, under a list that stayed where it was, stays set."""
    limits = step.state.goal.limits
    if replace(limits, **changes) == limits:  # type: ignore[arg-type]
        return step.stale("limit-holds")
    return about.set_limits(step, **changes)


# Buttons that are good at any time, with their argument.
BUTTONS: dict[str, Callable[[Step, str], Turn]] = {
    "language": speaking.choose,
    "menu": lambda step, _: speaking.choose(step, ""),
    "privacy": lambda step, _: privacy.explain_privacy(step),
    "mydata": lambda step, _: privacy.hand_over(step),
    "person": desk.agree,
    "bringin": desk.agree,
    "search": lambda step, _: _search_anyway(step),
    "meant": _meant,
    "bot": lambda step, _: desk.go_back(step),
    "rate": desk.rate,
    "answer": answering.press,
    "field": fields.take,
    "fields": lambda step, _: fields.offer(step),
    "interest": interests.take,
    **takeaway.BUTTONS,
}

# Buttons that are good for the list that they were made for.
LIST_BUTTONS: dict[str, Callable[[Step, str], Turn]] = {
    "why": lambda step, number: refine(step, Refinement("why", _number(number))),
    "details": lambda step, number: about.explain(step, Refinement("details", _number(number))),
    "cheaper": lambda step, _: refine(step, Refinement("cheaper")),
    "shorter": lambda step, _: refine(step, Refinement("shorter")),
    "sooner": lambda step, _: refine(step, Refinement("sooner")),
    "more": lambda step, _: refine(step, Refinement("more")),
    "over": lambda step, _: opening.start_over(step),
    "compare": lambda step, _: shortlist.compare(step),
    "fits": lambda step, number: desk.judge(step, _number(number), is_relevant=True),
    "notme": lambda step, number: desk.judge(step, _number(number), is_relevant=False),
    "keep": lambda step, number: shortlist.keep(step, _number(number), is_pressed=True),
    "drop": lambda step, number: shortlist.drop(step, _number(number)),
    "plan": lambda step, which: shortlist.lay_out(step, _number(which), is_of_kept=which == "kept"),
    "list": lambda step, _: _show_again(step),
    "again": opening.take_up,
    "online": lambda step, _: _limit(step, delivery=("online",)),
    "evenings": lambda step, _: _limit(step, schedule=("evening",)),
    "ownpace": lambda step, _: _limit(step, schedule=("self_paced",)),
    "free": lambda step, _: _limit(step, max_cost=0.0),
    "relax": about.relax,
    "nearest": lambda step, _: about.nearest(step),
    "undo": lambda step, _: answering.undo(step),
    "nolimits": lambda step, _: about.drop_limits(step),
    "forget": _confirm_forget,
    **takeaway.LIST_BUTTONS,
}
