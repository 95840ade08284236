"""What a learner wishes to carry home -> the file, the letter, the link or the reminders."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from bot.dialogue import reminders, sharing
from bot.dialogue.comparing import comparison_picture
from bot.dialogue.effects import Effect, Give, Say, Toast, Turn
from bot.dialogue.letters import letter
from bot.dialogue.papers import Paper, paper_of
from bot.dialogue.plan_papers import Planned, ladder_picture, plan_agenda, plan_sheet
from bot.dialogue.plans import way_in_words
from bot.dialogue.ranks import read_number
from bot.dialogue.shortlist import keep_all, kept, laid, lay_out, standing_of, to_compare, ways_to
from bot.dialogue.state import Laid
from bot.dialogue.step import Step
from bot.dialogue.takeaway_words import Kind, Wish
from catalog.models import CredentialRecord

# More than these on one paper nobody plans.
MAX_TARGETS = 4

# "Calendar" is a wish beside a plan; by itself it may be what somebody wants to make.
_MAY_BE_GOALS = ("picture", "calendar", "letter", "share")


def is_meant(step: Step, wish: Wish) -> bool:
    """Tell whether a wish is one; where there is nothing to carry home, some words are a goal."""
    has_something = bool(step.state.shown or step.state.shortlist)
    return has_something or wish.kind not in _MAY_BE_GOALS


def hand_out(step: Step, wish: Wish) -> Turn:
    """Hand over what is wished for."""
    match wish.kind:
        case "share":
            return sharing.share(step)
        case "reminders":
            return reminders.show(step)
        case "no_reminders":
            return reminders.call_off(step)
        case "picture":
            return _picture(step, wish)
        case "letter":
            return _letter(step, wish)
        case "plan":
            return lay_out(step, wish.number)
        case _:
            return _of_a_plan(step, wish)


def asked(step: Step, kind: Kind, words: str) -> Turn:
    """Hand out what words ask for that no pattern reads; without a list there is nothing."""
    if not step.state.shown and not step.state.shortlist:
        return step.tell("no-list-yet", ask=step.ask())
    return hand_out(step, Wish(kind, read_number(words)))


def press(step: Step, kind: Kind, argument: str) -> Turn:
    """Hand over what a button under a plan ("p2") or a comparison ("c1.3") stands for.

    What was laid out since does not matter; without numbers it is what is kept.
    """
    numbers = tuple(int(each) for each in argument[1:].split(".") if each.isdecimal())
    if argument and not numbers:
        step.state = step.state.having(laid=None)
    of: Literal["plan", "comparison"] = "comparison" if argument.startswith("c") else "plan"
    turn = hand_out(step, Wish(kind, next(iter(numbers), None), numbers, of))
    has_file = any(isinstance(each, Give) for each in turn.effects)
    if not has_file:
        return turn
    return replace(turn, effects=(Toast(step.say("file-coming")), *turn.effects))


def _of_a_plan(step: Step, wish: Wish) -> Turn:
    targets = _targets(step, wish.number)
    if isinstance(targets, Turn):
        return targets
    planned = tuple((each, ways_to(step, each)) for each in targets)
    paper = paper_of(step.context, step.say)
    if wish.kind == "remind":
        return reminders.remind(_noted(step, targets), planned)
    if wish.kind == "calendar":
        agenda = plan_agenda(planned, step.say, paper)
        return _given(step, targets, (agenda,)) if agenda else step.tell("calendar-empty")
    if all(ways.best is None for _, ways in planned):
        return _no_way(step, planned)
    return _given(step, targets, (_sheet(step, planned, paper),))


def _sheet(step: Step, planned: Planned, paper: Paper) -> Give:
    steps = [each for _, ways in planned if ways.best for each in ways.best.steps]
    ids = tuple(dict.fromkeys(each.credential.credential_id for each in steps))
    standing = step.assess(ids) if step.state.goal.aims else ()
    by_id = {each.credential.credential_id: each for each in standing}
    return plan_sheet(planned, step.state.as_shown.goal, step.say, paper, standing=by_id)


def _picture(step: Step, wish: Wish) -> Turn:
    now = laid(step)
    is_comparison = wish.of == "comparison" or (not wish.of and len(wish.numbers) > 1)
    if not wish.of and wish.number is None and now is not None:
        is_comparison = now.kind == "comparison"
    return _comparison(step, wish) if is_comparison else _ladder(step, wish)


def _comparison(step: Step, wish: Wish) -> Turn:
    ids = to_compare(step, wish.numbers)
    if isinstance(ids, Turn):
        return ids
    paper = paper_of(step.context, step.say)
    given = comparison_picture(standing_of(step, ids), step.say, paper)
    number = step.state.list_number
    state = step.state.having(laid=Laid("comparison", ids, number), n_misunderstood=0)
    return Turn(state, (given,))


def _ladder(step: Step, wish: Wish) -> Turn:
    targets = _targets(step, wish.number)
    if isinstance(targets, Turn):
        return targets
    planned = tuple((each, ways_to(step, each)) for each in targets)
    paper = paper_of(step.context, step.say)
    paths = [ways.best for _, ways in planned if ways.best is not None]
    if not paths:
        return _no_way(step, planned)
    return _given(step, targets, tuple(ladder_picture(each, step.say, paper) for each in paths))


def _letter(step: Step, wish: Wish) -> Turn:
    targets = _targets(step, wish.number)
    if isinstance(targets, Turn):
        return targets
    # An employer is asked for one thing at a time.
    target = targets[0]
    path = ways_to(step, target).best
    offering = path.steps[-1].offering if path else next(iter(target.offerings), None)
    paper = paper_of(step.context, step.say)
    return _given(step, targets, letter(target, offering, step.say, paper))


def _targets(step: Step, number: int | None) -> tuple[CredentialRecord, ...] | Turn:
    """Return what a plan is about: the entry that is named, what was laid out, kept, or first."""
    get = step.context.recommender.get
    now = laid(step)
    if number is not None:
        found: tuple[CredentialRecord | None, ...] = ()
    elif now is not None and now.kind == "plan":
        found = tuple(map(get, now.credential_ids))
    elif step.state.focus in step.state.shown:
        found = ()
    else:
        found = kept(step)
    targets = tuple(filter(None, found))
    if targets:
        return targets[:MAX_TARGETS]
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    credential = get(entry)
    return (credential,) if credential else step.tell("gone")


def _noted(step: Step, targets: tuple[CredentialRecord, ...]) -> Step:
    ids = tuple(each.credential_id for each in targets)
    step.state = step.state.having(laid=Laid("plan", ids, step.state.list_number))
    return step


def _given(step: Step, targets: tuple[CredentialRecord, ...], effects: tuple[Effect, ...]) -> Turn:
    return Turn(_noted(step, targets).state.having(n_misunderstood=0), effects)


def _no_way(step: Step, planned: Planned) -> Turn:
    limits, today = step.state.as_shown.goal.limits, step.context.today
    told = [
        way_in_words(ways, target, step.say, limits=limits, today=today) for target, ways in planned
    ]
    return Turn(step.state, (Say("\n\n".join(told), is_aside=True),))


def _wish(kind: Kind, rest: str) -> Wish:
    return Wish(kind, read_number(rest))


# Commands, with what follows them: "/pdf 2".
COMMANDS: dict[str, Callable[[Step, str], Turn]] = {
    "pdf": lambda step, rest: hand_out(step, _wish("pdf", rest)),
    "picture": lambda step, rest: hand_out(step, _wish("picture", rest)),
    "calendar": lambda step, rest: hand_out(step, _wish("calendar", rest)),
    "letter": lambda step, rest: hand_out(step, _wish("letter", rest)),
    "remind": lambda step, rest: hand_out(step, _wish("remind", rest)),
    "share": lambda step, _: sharing.share(step),
    "reminders": lambda step, _: reminders.show(step),
    "noreminders": lambda step, _: reminders.call_off(step),
}

# Buttons under a plan, a comparison or the shortlist: good for the list that they were made for.
LIST_BUTTONS: dict[str, Callable[[Step, str], Turn]] = {
    "pdf": lambda step, argument: press(step, "pdf", argument),
    "picture": lambda step, argument: press(step, "picture", argument),
    "calendar": lambda step, argument: press(step, "calendar", argument),
    "letter": lambda step, argument: press(step, "letter", argument),
    "remind": lambda step, argument: press(step, "remind", argument),
    "share": lambda step, _: sharing.share(step),
    "keepall": lambda step, _: keep_all(step),
}

# Buttons under reminders, which come when the list is long forgotten.
BUTTONS: dict[str, Callable[[Step, str], Turn]] = {
    "begin": reminders.begin,
    "noreminders": lambda step, _: reminders.call_off(step),
}
