"""What is done with short words and with acts: each leads to the module that knows the answer."""

from collections.abc import Callable
from typing import get_args

from bot.acts import Act
from bot.dialogue import (
    about,
    answering,
    desk,
    nods,
    objections,
    opening,
    pointing,
    privacy,
    shortlist,
    speaking,
    takeaway,
    unclear,
)
from bot.dialogue.effects import Turn
from bot.dialogue.language_words import language_named
from bot.dialogue.listening import follow_language, listen
from bot.dialogue.objection_words import Objection
from bot.dialogue.ranks import read_number, read_numbers
from bot.dialogue.refinements import Refinement
from bot.dialogue.short_words import Kind
from bot.dialogue.step import Step
from recommender.goals import Limits


def refine(step: Step, asked: Refinement) -> Turn:
    """Do what short words ask."""
    answer = ANYTIME.get(asked.kind)
    if answer is not None:
        return answer(step, asked)
    if not step.state.goal.aims:
        return step.tell("no-list-yet", ask=step.ask())
    return ABOUT_A_LIST[asked.kind](step, asked)


def is_wish_in_part(step: Step, kind: str, words: str) -> bool:
    """Tell whether words about a list set a limit before there is any: "something short"."""
    # "Cheaper" alone compares with something.
    if kind not in ABOUT_A_LIST or step.state.goal.aims or len(words.split()) == 1:
        return False
    heard = step.read(words)
    return bool(heard.limits != Limits() or heard.preferences)


def do(step: Step, act: Act, words: str) -> Turn:
    """Do what words are meant for that no pattern reads."""
    follow_language(step, words)
    objection = next((each for each in get_args(Objection) if each == act), None)
    if objection is not None:
        return objections.answer(step, objection, words)
    if act in OTHER_ACTS:
        return OTHER_ACTS[act](step, words)
    if act in unclear.OF_ENTRY and step.state.shown:
        number = pointing.picked(step, words)
        asked = Refinement(unclear.OF_ENTRY[act], number)
        return refine(step, asked) if number else pointing.which_one(step)
    kind = next((each for each in get_args(Kind) if each == act), None)
    if kind is None:
        return step.tell("help")
    if is_wish_in_part(step, kind, words):
        return listen(step, words, notes=[], is_edit=False)
    return refine(step, Refinement(kind, read_number(words), read_numbers(words)))


def _back(step: Step) -> Turn:
    """Go back where somebody came from; without a list, ask for a goal."""
    if not step.state.goal.aims:
        return step.tell("no-list-yet", ask=step.ask())
    return answering.go_back(step)


# Short words that mean the same with or without a list.
ANYTIME: dict[str, Callable[[Step, Refinement], Turn]] = {
    "over": lambda step, _: opening.start_over(step),
    "person": lambda step, _: desk.ask(step),
    "thanks": lambda step, _: step.tell("thanks"),
    "greeting": lambda step, _: nods.greet(step),
    "help": lambda step, _: step.tell("help"),
    "bye": lambda step, _: step.tell("goodbye"),
    "yes": lambda step, _: nods.agree(step),
    "no": lambda step, _: nods.nod(step),
    "fine": lambda step, _: nods.nod(step),
    "unsure": lambda step, _: nods.unsure(step),
    "lost": lambda step, _: nods.put_simply(step),
    "list": lambda step, _: step.list(is_again=True) if step.state.goal.aims else nods.nod(step),
    "drop_limits": lambda step, _: about.drop_limits(step),
    "shortlist": lambda step, _: shortlist.show(step),
    "keep": lambda step, asked: shortlist.keep_named(step, asked),
    "drop": lambda step, asked: shortlist.drop_named(step, asked.number),
    "compare": lambda step, asked: shortlist.compare(step, asked.numbers),
    "plan": lambda step, asked: shortlist.lay_out(step, asked.number),
    "details": nods.explain,
}

# Short words about the list that was shown.
ABOUT_A_LIST: dict[str, Callable[[Step, Refinement], Turn]] = {
    "more": lambda step, _: step.list(is_next=True),
    "why": about.explain,
    "cheaper": lambda step, asked: about.better(step, "cheaper", asked.number),
    "shorter": lambda step, asked: about.better(step, "shorter", asked.number),
    "lighter": lambda step, asked: about.better(step, "lighter", asked.number),
    "sooner": lambda step, asked: about.better(step, "sooner", asked.number),
    "later": lambda step, asked: about.better(step, "later", asked.number),
    "like": about.more_like,
    "not_this": lambda step, asked: about.not_this(step, asked.number),
}

# What is done with words that are no goal and no short word: person, privacy, a file.
OTHER_ACTS: dict[Act, Callable[[Step, str], Turn]] = {
    "person": desk.ask,
    "privacy": lambda step, _: privacy.explain_privacy(step),
    "forget": lambda step, _: privacy.ask_forget(step),
    "mydata": lambda step, _: privacy.hand_over(step),
    "speak": lambda step, words: speaking.choose(step, language_named(words)),
    "bye": lambda step, _: step.tell("goodbye"),
    "status": lambda step, _: opening.start(step, ""),
    "back": lambda step, _: _back(step),
    "drop": lambda step, words: shortlist.drop(step, read_number(words)),
    "pdf": lambda step, words: takeaway.asked(step, "pdf", words),
    "calendar": lambda step, words: takeaway.asked(step, "calendar", words),
    "letter": lambda step, words: takeaway.asked(step, "letter", words),
    "remind": lambda step, words: takeaway.asked(step, "remind", words),
    "share": lambda step, words: takeaway.asked(step, "share", words),
}
