"""One step of the conversation: (state, event) -> (state, effects). Pure: no I/O, no clock.

Here is only who answers what: commands, buttons and short words each lead to the module that
knows the answer.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from bot.acts import ACTS, Act
from bot.dialogue import (
    about,
    answering,
    badges,
    beyond,
    desk,
    facts,
    fields,
    having,
    loosening,
    named,
    nods,
    objections,
    of_plan,
    opening,
    pointing,
    privacy,
    reminders,
    several,
    sharing,
    shortlist,
    speaking,
    takeaway,
    unclear,
    which,
)
from bot.dialogue.calling import asks_for_person
from bot.dialogue.context import Context
from bot.dialogue.dropping import limits_changed, limits_dropped
from bot.dialogue.effects import Say, Turn
from bot.dialogue.events import (
    CalledInGroup,
    Event,
    MissedFile,
    OpenedShare,
    Pressed,
    Said,
    SentFile,
    SentSomething,
    Started,
)
from bot.dialogue.listening import MAX_SAID, follow_language, listen
from bot.dialogue.menus import settings_menu
from bot.dialogue.merging import parted, turned
from bot.dialogue.refinements import (
    Kind,
    Refinement,
    read_number,
    read_numbers,
    read_refinement,
)
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.dialogue.takeaway_words import read_wish
from bot.triage.distress import is_distress
from bot.triage.topics import Verdict
from recommender.courtesy import without_greeting
from recommender.foreign import is_in_another_script, other_language
from recommender.once import each_text_once
from recommender.said import lower


def advance(state: State, event: Event, context: Context) -> Turn:
    """Return the state after an event, and what is to be said.

    The same state, event and context always give the same turn. Every event gets an answer, but
    for an edit that changes nothing.
    """
    with each_text_once():
        turn = answering.with_a_way_back(state, _answer(Step(state, context), event))
    return replace(turn, state=turn.state.having(last_day=context.today)) if turn.effects else turn


def _answer(step: Step, event: Event) -> Turn:
    if step.state.case == "held" and not isinstance(event, CalledInGroup):
        # A person has the conversation: two who answer are worse than none.
        if not desk.is_own(step, event):
            return desk.pass_on(step, event, orders=COMMANDS)
    elif step.state.case == "waiting" and desk.is_file(event):
        return desk.pass_file_on(step, event)
    match event:
        case Started(payload):
            turn = opening.start(step, payload)
            return replace(turn, effects=(*turn.effects, *reminders.again(step)))
        case OpenedShare(credential_ids):
            return sharing.opened(step, credential_ids)
        case SentSomething(kind):
            known = kind if kind in _KINDS else "something"
            return step.tell(f"sent-{known}", ask=step.ask())
        case Pressed():
            return _pressed(step, event)
        case Said():
            return _said(step, event)
        case SentFile() | MissedFile():
            return badges.received(step, event)
        case CalledInGroup():
            return opening.call_aside(step)


# -- what was said


def _said(step: Step, event: Said) -> Turn:
    words = event.text[:MAX_SAID].strip()
    if is_distress(words):
        return desk.in_distress(step, words)
    if words.startswith("/"):
        return _command(step, words)
    if step.state.awaits == "forget":
        return privacy.answer_forget(step, words)
    answered = desk.answered(step, words)
    if answered is not None:
        return answered
    if desk.wants_back(words):
        return desk.go_back(step)
    if asks_for_person(words):
        return desk.ask(step, words)
    if privacy.wants_forgotten(words):
        return privacy.ask_forget(step)
    if is_in_another_script(words):
        return speaking.in_another_script(step, words)
    verdict = beyond.verdict_on(step, words)
    if verdict is not None and verdict.topic == "distress":
        return desk.in_distress(step, words, is_by_rule=False)
    turn = _told(step, event, words, verdict)
    if verdict is not None and verdict.is_worrying:
        return desk.worried(step, turn, words)
    return turn


def _told(step: Step, event: Said, words: str, verdict: Verdict | None) -> Turn:
    """Answer words that are no command and no cry for help."""
    if (rest := without_greeting(words)) != words:
        follow_language(step, words)
        words = rest
    wish = read_wish(words)
    if wish is not None and takeaway.is_meant(step, wish):
        return takeaway.hand_out(step, wish)
    words = pointing.numbered(step, words)
    asked = read_refinement(words)
    language = unclear.language_meant(step, words)
    if language:
        return speaking.speak(step, language)
    changed = limits_changed(words, step.state.goal.limits)
    if changed:
        return about.set_limits(step, **changed)
    told = (
        having.asked(step, words)
        or about.refused(step, words)
        or about.refused_kind(step, words)
        or loosening.asked(step, words)
        or named.compared(step, words)
        or of_plan.asked_in_words(step, words)
        or about.varied(step, words)
        or facts.asked_in_words(step, words)
        or which.asked(step, words)
        or several.answered(step, words, lambda then, part: _told(then, Said(part), part, None))
        or answering.read_answer(step, words)
        or about.not_these(step, words)
    )
    if told is not None:
        return told
    if limits_dropped(words):
        # A limit that nobody set: there is nothing to forget, and nothing to look for.
        return nods.unsure(step) if step.state.question is not None else nods.nod(step)
    is_word = any(letter.isalpha() for letter in words)
    if not is_word and asked is None and not _is_number(step, words):
        return unclear.unreadable(step, words)
    objection = objections.said(step, words)
    if objection is not None:
        follow_language(step, words, least=_FEW_WORDS_OF_DOUBT)
        return objections.answer(step, objection, words)
    if asked is not None:
        return _short_words(step, event, words, asked)
    slipped = None if event.is_edit else _with_slips(step, words)
    if slipped is not None:
        return slipped
    if verdict is not None and verdict.is_sure and verdict.topic == "abuse":
        return desk.calm(step)
    return _listen(step, event, words, verdict)


def _with_slips(step: Step, words: str) -> Turn | None:
    """Answer short words about a list that hold slips of the keyboard: "chepaer", "how mcuh"."""
    told = facts.asked_with_slips(step, words)
    order = unclear.order_with_slips(step, words) if told is None else None
    return told if order is None else _refine(step, order)


def _short_words(step: Step, event: Said, words: str, asked: Refinement) -> Turn:
    """Do what short words ask; in brackets may stand what "that" is ("get into that (hvac)")."""
    if asked.kind == "greeting":
        follow_language(step, words, least=1)
    if pointing.at_none(step, asked, words):
        return unclear.which_one(step)
    if about.names_how_much(step, asked, words):
        return listen(step, words, notes=[], is_edit=event.is_edit)
    aside = _ASIDE.search(words) if asked.kind == "plan" else None
    if aside is not None and step.state.shown:
        number = unclear.by_title(step, aside[1])
        if number is None and not unclear.is_of_goal(step, aside[1]):
            return listen(step, aside[1], notes=[], is_edit=event.is_edit)
        asked = replace(asked, number=number)
    return _refine(step, asked)


def _listen(step: Step, event: Said, words: str, verdict: Verdict | None) -> Turn:
    """Read words as a goal, unless they are for a person to answer."""
    words = turned(words) if step.state.goal.aims else parted(words)
    preferred = None if event.is_edit else facts.preferred(step, words)
    answered = preferred or beyond.asked(step, words, verdict)
    if answered is not None:
        return answered
    act = None if event.is_edit else unclear.act_of(step, words)
    if act is not None:
        return _do(step, act, words)
    is_off_topic = verdict is not None and verdict.topic == "off_topic" and verdict.is_sure
    if is_off_topic and not event.is_edit and not unclear.is_wish_beside_a_place(step, words):
        step.state = desk.not_understood(step.state, words)
        return step.tell("off-topic")
    asked_back = None if event.is_edit else unclear.asked_back(step, words)
    if asked_back is not None:
        # Who comes back after days with words that fit nothing is told where they were.
        if step.was_away:
            return opening.go_on(step)
        # Of words that worry somebody nobody asks what they mean.
        is_worrying = verdict is not None and verdict.is_worrying
        return nods.nod(step) if is_worrying else asked_back
    notes = ["forwarded-noted"] if event.is_forwarded else []
    if step.was_away:
        notes.append("was-away")
    if len(event.text) > MAX_SAID:
        notes.append("too-long")
    if other_language(lower(words)) is not None:
        notes.append("read-in-part")
    turn = listen(step, words, notes=notes, is_edit=event.is_edit)
    if verdict is not None and desk.is_needed(verdict) and turn.effects:
        if desk.is_guess(turn) and desk.is_for_a_person(verdict, step.read(words)):
            # Credentials that do not fit are no answer to what a person should answer.
            step.state = step.state.having(goal=turn.state.goal)
            return desk.offer(step, verdict, words)
        return desk.beside(step, turn)
    return turn


def _do(step: Step, act: Act, words: str) -> Turn:
    """Do what words are meant for that no pattern reads."""
    follow_language(step, words)
    objection = next((each for each in get_args(objections.Objection) if each == act), None)
    if objection is not None:
        return objections.answer(step, objection, words)
    if act in OTHER_ACTS:
        return OTHER_ACTS[act](step, words)
    if act in unclear.OF_ENTRY and step.state.shown:
        number = unclear.picked(step, words)
        asked = Refinement(unclear.OF_ENTRY[act], number)
        return _refine(step, asked) if number else unclear.which_one(step)
    kind = next((each for each in get_args(Kind) if each == act), None)
    if kind is None:
        return step.tell("help")
    return _refine(step, Refinement(kind, read_number(words), read_numbers(words)))


def _back(step: Step) -> Turn:
    """Go back where somebody came from; without a list, ask for a goal."""
    if not step.state.goal.aims:
        return step.tell("no-list-yet", ask=step.ask())
    return answering.go_back(step)


def _meant(step: Step, argument: str) -> Turn:
    """Do what a button offered for words that were not clear."""
    act = next((each for each in ACTS if each == argument), None)
    words = step.state.asked_person
    if act is None or not words:
        return step.stale("stale-button")
    step.state = step.state.having(asked_person="")
    return _do(step, act, words)


def _search_anyway(step: Step) -> Turn:
    words = step.state.asked_person
    if not words:
        return step.stale("stale-button")
    step.state = step.state.having(asked_person="")
    return listen(step, words, notes=[], is_edit=False)


def _is_number(step: Step, words: str) -> bool:
    return bool(step.state.shown) and read_number(words) is not None


def _command(step: Step, words: str) -> Turn:
    name, _, rest = words[1:].partition(" ")
    answer = COMMANDS.get(name.split("@")[0].lower())
    return answer(step, rest.strip()) if answer else step.tell("help")


def _refine(step: Step, asked: Refinement) -> Turn:
    answer = ANYTIME.get(asked.kind)
    if answer is not None:
        return answer(step, asked)
    if not step.state.goal.aims:
        return step.tell("no-list-yet", ask=step.ask())
    return ABOUT_A_LIST[asked.kind](step, asked)


# -- what was pressed


def _pressed(step: Step, event: Pressed) -> Turn:
    if not event.is_own:
        return step.stale("foreign-button")
    if step.state.awaits in ("person", "desk"):
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


# -- who answers what

# What somebody may send besides text, each with a sentence of its own.
_KINDS = {"voice", "photo", "video", "sticker", "location", "contact", "document"}

# A command, "/plan 2": what follows its name is handed on.
COMMANDS: dict[str, Callable[[Step, str], Turn]] = {
    "start": opening.start,
    "settings": lambda step, _: Turn(step.state, (settings_menu(step.state, step.say),)),
    "language": lambda step, rest: speaking.choose(step, rest.lower()),
    "plan": lambda step, rest: shortlist.lay_out(step, read_number(rest)),
    "shortlist": lambda step, _: shortlist.show(step),
    "compare": lambda step, _: shortlist.compare(step),
    "history": lambda step, _: opening.show_history(step),
    "over": lambda step, _: opening.start_over(step),
    "privacy": lambda step, _: privacy.explain_privacy(step),
    "mydata": lambda step, _: privacy.hand_over(step),
    "forget": lambda step, _: privacy.ask_forget(step),
    "advisor": desk.ask,
    "person": desk.ask,
    "bot": lambda step, _: desk.go_back(step),
    **takeaway.COMMANDS,
}

# "How do I get into that (hvac)".
_ASIDE = re.compile(r"\(([^()]+)\)")

# Doubts are put in few words, and known by them.
_FEW_WORDS_OF_DOUBT = 3

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
    "list": lambda step, _: step.list(is_again=True) if step.state.goal.aims else nods.nod(step),
    "drop_limits": lambda step, _: about.drop_limits(step),
    "shortlist": lambda step, _: shortlist.show(step),
    "keep": lambda step, asked: shortlist.keep_named(step, asked),
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
    "speak": lambda step, words: speaking.choose(step, unclear.language_named(words)),
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
    **takeaway.BUTTONS,
}

# Buttons that are good for the list that they were made for.
LIST_BUTTONS: dict[str, Callable[[Step, str], Turn]] = {
    "why": lambda step, number: _refine(step, Refinement("why", _number(number))),
    "details": lambda step, number: about.explain(step, Refinement("details", _number(number))),
    "cheaper": lambda step, _: _refine(step, Refinement("cheaper")),
    "shorter": lambda step, _: _refine(step, Refinement("shorter")),
    "sooner": lambda step, _: _refine(step, Refinement("sooner")),
    "more": lambda step, _: _refine(step, Refinement("more")),
    "over": lambda step, _: opening.start_over(step),
    "compare": lambda step, _: shortlist.compare(step),
    "fits": lambda step, number: desk.judge(step, _number(number), is_relevant=True),
    "notme": lambda step, number: desk.judge(step, _number(number), is_relevant=False),
    "keep": lambda step, number: shortlist.keep(step, _number(number), is_pressed=True),
    "drop": lambda step, number: shortlist.drop(step, _number(number)),
    "plan": lambda step, which: shortlist.lay_out(step, _number(which), is_of_kept=which == "kept"),
    "list": lambda step, _: _show_again(step),
    "again": opening.take_up,
    "online": lambda step, _: about.set_limits(step, delivery=("online",)),
    "evenings": lambda step, _: about.set_limits(step, schedule=("evening",)),
    "ownpace": lambda step, _: about.set_limits(step, schedule=("self_paced",)),
    "free": lambda step, _: about.set_limits(step, max_cost=0.0),
    "relax": about.relax,
    "nolimits": lambda step, _: about.drop_limits(step),
    "forget": _confirm_forget,
    **takeaway.LIST_BUTTONS,
}
