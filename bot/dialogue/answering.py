"""Answers to the question that was asked: pressed, or said in words."""

import re
from dataclasses import replace
from difflib import get_close_matches

from bot.dialogue import answer_words as words_of
from bot.dialogue.about import page_back
from bot.dialogue.answer_words import mended
from bot.dialogue.asked import is_about_the_list
from bot.dialogue.asking import (
    BACK,
    NO_MATTER,
    NONE,
    SKIP,
    ask_next,
    candidates_of,
    is_between_two,
    label,
)
from bot.dialogue.effects import Say, Turn
from bot.dialogue.heard import is_limits_only
from bot.dialogue.list_words import is_back, is_first, is_undo
from bot.dialogue.refinements import read_refinement
from bot.dialogue.short_words import PLAIN
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.messages import Messages
from recommender.goals import Limits, merge_limits
from recommender.leanings import Leaning
from recommender.lexical import stems
from recommender.questions import Choice, Question
from recommender.said import lower

# Of these questions "none" means that it does not matter.
_WAYS = ("delivery", "schedule", "place")

# A longer text is a goal, whatever it holds.
_MAX_WORDS = 7

_NUMBER = re.compile(
    r"(?:about|around|max|maximum|environ|unos|unas|como|\$|€|~|\s)*"
    r"(\d{1,3}(?:[ ,.]\d{3})+|\d+)\s*(k)?\s*"
    r"(?:\$|€|cad|dollars?|bucks|dólares|hours?|hrs?|h|heures?|horas?)?"
    r"(?: (?:a|per|par|por) (?:week|semaine|semana)| tops| max(?:imum)?)?"
)

# Of a list that was just changed: what changed it is meant.
_FORGET_THAT = frozenset(
    {
        "forget that",
        "scratch that",
        "scrap that",
        "forget that one",
        "enlève ça",
        "enleve ca",
        "oublie ça",
        "oublie ca",
        "oubliez ça",
        "laisse faire",
        "laisse tomber",
        "olvídalo",
        "olvidalo",
        "olvide eso",
        "olvida eso",
    }
)

# How a bare amount in words is put, to be read as the limit that was asked about.
_AS_LIMIT = {
    "max_cost": ("under {} dollars", "moins de {} dollars", "menos de {} dólares"),
    "hours_per_week": (
        "up to {} hours a week",
        "jusqu'à {} heures par semaine",
        "hasta {} horas por semana",
    ),
}


def press(step: Step, argument: str) -> Turn:
    """Answer a press; one of a question that is no longer asked changes nothing."""
    asked_at, _, which = argument.rpartition(".")
    question = step.state.question
    if question is None or asked_at != step.state.asked_at:
        return step.stale("stale-button")
    if which == BACK:
        return back(step)
    if which in (NO_MATTER, SKIP):
        return pass_over(step, question)
    if which == NONE and question.none is not None:
        return answer(step, question, Choice(leaning=question.none))
    if not which.isdecimal() or int(which) >= len(question.choices):
        return step.stale("stale-button")
    return answer(step, question, question.choices[int(which)])


def read_answer(step: Step, words: str) -> Turn | None:
    """Answer words that answer the question; None where they say something else.

    An order ("plan", "compare 1 and 2") is none, whatever the question names: a label may hold
    the same word. Only a whole label typed as it stands is the answer that it says.
    """
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¡¿")
    if is_undo(said):
        if not step.state.goal.aims and not step.state.before:
            return step.tell("no-list-yet", ask=step.ask())
        return undo(step, is_first=is_first(said))
    if said in _FORGET_THAT and step.state.before and not step.state.focus:
        return undo(step)
    if not said or len(said.split()) > _MAX_WORDS:
        return None
    as_typed, said = said, mended(said)
    if step.state.shown and is_back(said):
        return go_back(step)
    question = step.state.question
    if question is None:
        return None
    if said in words_of.WHY_ASKED:
        return step.turn(step.say("question-why"), (step.way_back(),))
    return _read_answer_to(question, step, words, as_typed)


def _read_answer_to(question: Question, step: Step, words: str, as_typed: str) -> Turn | None:
    """Answer words that answer a question; of one that offers kinds, none only as typed."""
    said = mended(as_typed)
    if (
        question.none is not None
        and _is_none(question, as_typed, step.say)
        and not words.rstrip().endswith("?")
    ):
        return answer(step, question, Choice(leaning=question.none))
    if said in words_of.SKIP | words_of.NO_MATTER:
        return ask_another(step, question)
    if question.kind in _WAYS and said in words_of.NONE:
        # None of the ways or times is asked for: that refuses no field.
        return ask_another(step, question)
    if _is_order(question, words) and not _is_label(question, words, step.say):
        return None
    if question.none is not None and is_about_the_list(lower(words)):
        # "Is the first one outdoors" names no field.
        return None
    is_label = _is_label(question, words, step.say)
    if question.none is not None and not is_label and _only_limits(words, step) is not None:
        # "Por internet" is a way to learn, and no field of interpreting.
        return None
    if words.rstrip().endswith("?") and _only_limits(words, step) != _only_limits(said, step):
        # "Nothing online?" asks for what "nothing online" refuses, and answers nothing.
        return None
    choice = read_choice(question, said, step)
    if choice is None or _is_better_alone(question, said, step):
        return None
    return answer(step, question, choice)


def _is_better_alone(question: Question, said: str, step: Step) -> bool:
    """Tell whether a field in the learner's own words is a goal, where nothing fits the old one."""
    if question.kind != "field" or _named(question, said, step.say) is not None:
        return False
    fits, today = step.context.recommender.fits, step.context.today
    return not fits(step.state.goal, today=today) and fits(step.read(said), today=today)


def _is_order(question: Question, words: str) -> bool:
    """Tell whether short words ask for something; a number may be an amount, or a choice.

    "No" answers a question of yes or no, and names no "non-profit" where kinds are offered.
    """
    asked = read_refinement(words)
    if asked is None:
        return False
    if asked.kind in PLAIN:
        return question.kind != "held"
    return asked.kind != "details" or asked.number is None


def _is_none(question: Question, said: str, say: Messages) -> bool:
    """Tell whether words say that none of the kinds is meant, on the button or in short."""
    written = "button-neither" if is_between_two(question) else "button-none-of-these"
    return said in words_of.NONE or said == say(written).casefold()


def _is_label(question: Question, words: str, say: Messages) -> bool:
    labels = {label(question, each, say).casefold() for each in question.choices}
    return " ".join(words.casefold().split()) in labels


def read_choice(question: Question, said: str, step: Step) -> Choice | None:
    """Return the answer that words give; None where they give none of them, or several."""
    if question.kind == "held":
        return _yes_or_no(question, said)
    named = _named(question, said, step.say)
    if named is None and question.kind == "field":
        return _other_field(question, said, step)
    if question.none is not None or question.kind == "content":
        return named
    limits = _limits(question, said, step)
    if limits is not None:
        return Choice(limits=limits)
    return named


def answer(step: Step, question: Question, choice: Choice) -> Turn:
    """Go on with an answer: the list is made anew, with the next question below it."""
    if choice == Choice():
        return pass_over(step, question)
    if choice.words and choice not in question.choices:
        # What was written instead of what was offered is offered no more.
        question = replace(question, key=f"{question.key}:{choice.words.replace(':', ' ')}")
    state = _remembering(step.state, question)
    goal = replace(state.goal, limits=merge_limits(state.goal.limits, choice.limits))
    if choice.held:
        goal = replace(goal, held=tuple(dict.fromkeys((*goal.held, question.subject))))
        state = state.having(hidden=(*state.hidden, choice.held))
    if choice.leaning is not None:
        state = state.having(leanings=(*state.leanings, choice.leaning))
    return step.list(state.having(goal=goal, seen=()))


def pass_over(step: Step, question: Question) -> Turn:
    """Go on without an answer: the list stands, and something else is asked."""
    return step.list(_remembering(step.state, question).having(seen=()))


def ask_another(step: Step, question: Question) -> Turn:
    """Go on without an answer in words: the list stands above, and only what is asked changes."""
    asked = ask_next(_remembering(step.state, question), step.context)
    if not asked.says:
        return Turn(asked.state, (Say(step.say("passed-over"), (step.way_back(),)),))
    following = asked.says[0]
    return Turn(
        asked.state,
        (replace(following, buttons=(*following.buttons, step.way_back())), *asked.says[1:]),
    )


def go_back(step: Step) -> Turn:
    """Go back where somebody came from.

    From a card that is to the list, from further entries to those before, else to the list before.
    """
    return step.list(is_again=True) if step.state.focus in step.state.shown else undo(step)


def undo(step: Step, *, is_first: bool = False) -> Turn:
    """Show what was shown before this page, or first of all; where nothing was, this page."""
    if is_first and step.state.before:
        step.state = step.state.having(before=step.state.before[:1])
        return back(step)
    if step.state.before_shown:
        return page_back(step)
    return back(step) if step.state.before else step.list(is_again=True)


def back(step: Step) -> Turn:
    """Undo the last change: the goal is what it was; what was answered is asked again."""
    if not step.state.before:
        return step.stale("stale-button")
    *before, last = step.state.before
    state = step.state.having(
        goal=last.goal,
        leanings=last.leanings,
        hidden=last.hidden,
        asked=last.asked,
        asked_about=last.goal.aims,
        before=tuple(before),
        question=last.question,
        asked_at="",
        seen=(),
    )
    if last.goal.aims != step.state.goal.aims:
        # What an advisor chose for the same goal meanwhile stays.
        state = state.having(preferred=last.preferred, unfit=last.unfit)
    return step.list(state, is_wanted=True)


def with_a_way_back(old: State, turn: Turn) -> Turn:
    """Return a turn after which "undo" leads back, where it shows another list than before."""
    new = turn.state
    is_same = (new.goal, new.leanings, new.hidden) == (old.goal, old.leanings, old.hidden)
    is_list = new.list_number > old.list_number and bool(old.goal.aims and new.goal.aims)
    # An answer has noted it, and a step back takes one away.
    is_noted = new.before != old.before
    if is_same or not is_list or is_noted:
        return turn
    return replace(turn, state=new.having(before=old.remembering()))


def _remembering(state: State, question: Question) -> State:
    """Return the state with a question done, and what held before it."""
    return state.having(
        asked=(*state.asked, question.key),
        before=state.remembering(question),
        question=None,
        asked_at="",
        n_misunderstood=0,
    )


def _yes_or_no(question: Question, said: str) -> Choice | None:
    first = said.split(",")[0]
    if first in words_of.YES | words_of.NO:
        return next(each for each in question.choices if bool(each.held) == (first in words_of.YES))
    return None


def _other_field(question: Question, said: str, step: Step) -> Choice | None:
    """Return the field that a few words name in their own way, offered or not.

    Words with a verb of wishing ("I want to bake") are a goal of their own, as ever.
    """
    if step.read(said).aims != (said,):
        return None
    found = candidates_of(step.state, step.context)
    name = found and step.context.recommender.field_named(said, found)
    if not name:
        return None
    offered = [each.leaning.toward[0] for each in question.choices if each.leaning is not None]
    others = tuple(each for each in offered if each != name)
    return Choice(words=name, leaning=Leaning(name, (name,), others, of="fields"))


def _named(question: Question, said: str, say: Messages) -> Choice | None:
    """Return the choice that is labelled so, else the only one whose label holds all the words."""
    written = [label(question, each, say) for each in question.choices]
    whole = [each.casefold().strip(" .!?¡¿…") == said for each in written]
    if whole.count(True) == 1:
        return question.choices[whole.index(True)]
    labels = [set(stems(each)) for each in written]
    known = sorted(set().union(*labels))
    wanted = {
        match for stem in stems(said) for match in get_close_matches(stem, known, n=1, cutoff=0.8)
    }
    if not wanted or len(wanted) < len(set(stems(said))):
        return None
    found = [each for each, own in zip(question.choices, labels, strict=True) if wanted <= own]
    return found[0] if len(found) == 1 else None


def _limits(question: Question, said: str, step: Step) -> Limits | None:
    """Return what words say of the limit that was asked about, and of no other thing."""
    kind, named = question.kind, _in_one_word(question.kind, said)
    if named is not None:
        return named
    number = _NUMBER.fullmatch(said)
    if number is not None and kind in ("max_cost", "hours_per_week"):
        if said.isdecimal() and int(said) <= len(step.state.shown):
            # "1" beside a list of three means an entry, and no hour a week.
            return None
        amount = float(re.sub(r"\D", "", number[1])) * (1_000 if number[2] else 1)
        return Limits().having(**{kind: amount})
    if kind == "place" and said in step.context.places:
        return Limits(place=said.title())
    if kind == "start_by":
        return _start(said, step)
    for phrase in (said, *(each.format(said) for each in _AS_LIMIT.get(kind, ()))):
        limits = _only_limits(phrase, step)
        if limits is not None and _is_about(limits, kind):
            return limits
    return None


def _in_one_word(kind: str, said: str) -> Limits | None:
    if kind == "delivery" and said in words_of.WAYS:
        return Limits(delivery=(words_of.WAYS[said],))
    if kind == "schedule" and said in words_of.TIMES:
        return Limits(schedule=(words_of.TIMES[said],))
    return None


def _start(said: str, step: Step) -> Limits | None:
    month = next((each for each in said.split() if each in words_of.MONTHS), None)
    for phrase in (said, f"start {said}", *([f"start by {month}"] if month else [])):
        limits = _only_limits(phrase, step)
        if limits is None or replace(limits, finish_by=None, start_by=None) != Limits():
            continue
        return Limits(start_by=limits.start_by or limits.finish_by)
    return None


def _only_limits(phrase: str, step: Step) -> Limits | None:
    """Return the limits of words that say nothing else; None where they do, or say none."""
    heard = step.read(phrase)
    return heard.limits if is_limits_only(heard) else None


def _is_about(limits: Limits, kind: str) -> bool:
    return limits.stated == (kind,)
