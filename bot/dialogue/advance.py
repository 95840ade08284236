"""One step of the conversation: (state, event) -> (state, effects). Pure: no I/O, no clock.

Here is only for whom words are meant, in the order in which that is asked; each leads to the
module that knows the answer.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import (
    about,
    about_us,
    answering,
    badges,
    beyond,
    desk,
    elsewhere,
    facts,
    free_times,
    having,
    loosening,
    meanings,
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
    together,
    unclear,
    which,
)
from bot.dialogue.asked import asks
from bot.dialogue.calling import asks_for_person
from bot.dialogue.context import Context
from bot.dialogue.doing import do, is_wish_in_part, refine
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
from bot.dialogue.language_words import language_meant
from bot.dialogue.listening import MAX_SAID, follow_language, listen
from bot.dialogue.menus import settings_menu
from bot.dialogue.merging import at_level, parted, turned
from bot.dialogue.pressing import pressed
from bot.dialogue.ranks import read_number
from bot.dialogue.refinements import Refinement, read_refinement
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
        is_asked = isinstance(event, Said) and asks(lower(event.text[:MAX_SAID]))
        step = Step(state, context, is_asked=is_asked)
        turn = answering.with_a_way_back(state, _answer(step, event))
        turn = _once_for_an_album(state, event, turn)
    return replace(turn, state=turn.state.having(last_day=context.today)) if turn.effects else turn


def _once_for_an_album(state: State, event: Event, turn: Turn) -> Turn:
    """Say once what cannot be read of an album, whose pictures come as messages of their own."""
    album = event.album if isinstance(event, Said | SentSomething | MissedFile) else ""
    if not album:
        return turn
    is_answered = album == state.album and not isinstance(event, Said)
    left = tuple(each for each in turn.effects if not (is_answered and isinstance(each, Say)))
    return Turn(turn.state.having(album=album), left)


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
            return pressed(step, event)
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
    language = language_meant(step, words)
    if language:
        return speaking.speak(step, language)
    changed = limits_changed(words, step.state.goal.limits)
    if changed:
        return about.set_limits(step, **changed)
    told = (
        nods.nothing_to_forget(step, words)
        or meanings.asked(step, words)
        or nods.for_somebody(step, words)
        or about_us.asked(step, words)
        or having.asked(step, words)
        or about.refused(step, words)
        or about.refused_kind(step, words)
        or loosening.asked(step, words)
        or elsewhere.asked(step, words)
        or elsewhere.too_far(step, words)
        or named.compared(step, words)
        or together.asked(step, words)
        or of_plan.asked_in_words(step, words)
        or about.varied(step, words)
        or which.taught(step, words)
        or facts.asked_in_words(step, words)
        or which.asked(step, words)
        or several.answered(step, words, lambda then, part: _told(then, Said(part), part, None))
        or answering.read_answer(step, words)
        or _when_working(step, words)
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
    return told if order is None else refine(step, order)


def _short_words(step: Step, event: Said, words: str, asked: Refinement) -> Turn:
    """Do what short words ask; in brackets may stand what "that" is ("get into that (hvac)")."""
    if asked.kind == "greeting" or not step.state.goal.text:
        # What is said first shows the language, though it be no wish.
        follow_language(step, words, least=1 if asked.kind == "greeting" else 2)
    if is_wish_in_part(step, asked.kind, words):
        return listen(step, words, notes=[], is_edit=event.is_edit)
    if pointing.at_none(step, asked, words):
        return pointing.which_one(step)
    if about.names_how_much(step, asked, words):
        return listen(step, words, notes=[], is_edit=event.is_edit)
    aside = _ASIDE.search(words) if asked.kind == "plan" else None
    if aside is not None and step.state.shown:
        number = pointing.by_title(step, aside[1])
        if number is None and not unclear.is_of_goal(step, aside[1]):
            return listen(step, aside[1], notes=[], is_edit=event.is_edit)
        asked = replace(asked, number=number)
    return refine(step, asked)


def _listen(step: Step, event: Said, words: str, verdict: Verdict | None) -> Turn:
    """Read words as a goal, unless they are for a person to answer."""
    words = _meant(step, words)
    preferred = None if event.is_edit else facts.preferred(step, words)
    answered = preferred or beyond.asked(step, words, verdict)
    if answered is not None:
        return answered
    act = None if event.is_edit else unclear.act_of(step, words)
    if act is not None:
        return do(step, act, words)
    is_off_topic = verdict is not None and verdict.topic == "off_topic" and verdict.is_sure
    if is_off_topic and not event.is_edit and not unclear.may_be_a_wish(step, words):
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


def _when_working(step: Step, words: str) -> Turn | None:
    """Hear who says only when they work before it is taken for a worry about time."""
    is_told = free_times.is_told(step, words)
    return listen(step, words, notes=[], is_edit=False) if is_told else None


def _meant(step: Step, words: str) -> str:
    """Return what is wished, without the words that turn to it from what was wished before."""
    aims = step.state.goal.aims
    if not aims:
        return parted(words)
    meant = at_level(turned(words), aims)
    heard = step.read(meant)
    if _I_MEAN.search(words[: -len(meant)]) and heard.background and not heard.aims:
        # "No, I mean a real nurse" tells nothing of who says so.
        step.take_for(meant, replace(heard, aims=heard.background, background=()))
    return meant


def _is_number(step: Step, words: str) -> bool:
    return bool(step.state.shown) and read_number(words) is not None


def _command(step: Step, words: str) -> Turn:
    name, _, rest = words[1:].partition(" ")
    answer = COMMANDS.get(name.split("@")[0].lower())
    return answer(step, rest.strip()) if answer else step.tell("help")


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

_I_MEAN = re.compile(
    r"\b(?:i (?:mean|meant|said)|veux dire|voulais dire|quise decir|quiero decir)\b", re.IGNORECASE
)

# "How do I get into that (hvac)".
_ASIDE = re.compile(r"\(([^()]+)\)")

# Doubts are put in few words, and known by them.
_FEW_WORDS_OF_DOUBT = 3
