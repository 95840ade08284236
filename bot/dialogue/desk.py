"""Asking for a person, talking with one, and coming back."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from bot.cases.case import Reason
from bot.dialogue import awaiting, free_times, objections
from bot.dialogue.calling import asks_for_person
from bot.dialogue.effects import (
    Button,
    Effect,
    GiveBack,
    Judge,
    Rate,
    Relay,
    Say,
    SlowDown,
    Toast,
    Turn,
)
from bot.dialogue.events import (
    Event,
    MissedFile,
    OpenedShare,
    Pressed,
    Said,
    SentSomething,
    Started,
)
from bot.dialogue.handing_over import back_in_words, opening, when_in_words
from bot.dialogue.refinements import read_refinement
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.messages import Raw, languages, messages
from bot.triage.distress import is_distress, language_of_distress
from bot.triage.topics import NEEDS_NOBODY, TOPICS, Topic, Verdict
from recommender.goals import Goal, Limits
from recommender.languages import language_instead
from recommender.said import lower

# From this probability on, a question for a person is not answered with a list of credentials as
# well, and asking for a person opens a case without asking back. Of 1,185 statements of goals
# (`tests/recommender/statements`) two are taken for such a question.
SURE = 0.85

# The last texts that were not understood, and so many characters of each, go into the brief.
MAX_UNREAD = 5
MAX_CHARACTERS = 200

_BACK = re.compile(
    r"(?:please )?(?:(?:go |take me |bring me )?back to (?:the )?(?:bot|robot|program|computer)"
    r"|(?:i(?:'d| would) rather |i want to |let me )?(?:talk|speak|chat) (?:to|with) the bot"
    r"(?: again)?|(?:revenir|retour|retourner) (?:au|à la) (?:bot|robot|machine)"
    r"|(?:volver|regresar) (?:al|a la) (?:bot|robot|máquina))(?: please)?"
)


def ask(step: Step, words: str = "", *, reason: Reason = "asked", topic: Topic = "person") -> Turn:
    """Bring in a person; where nobody is at a desk, say how to reach one.

    Args:
        step: The step that is taken.
        words: What the learner wrote, or wrote before they agreed.
        reason: What led to it.
        topic: What it is about.
    """
    answer_in_their_language(step, words)
    desk = step.context.desk
    if desk is None:
        return step.person()
    when = when_in_words(desk, step.say)
    if step.state.case == "waiting":
        return _ask_again(step, words, when=when, reason=reason, topic=topic)
    key = "case-misunderstood" if reason == "misunderstood" else "case-opened"
    said = words or step.state.asked_person
    case = opening(step.state, step.context, reason, topic=topic, said=said)
    state = step.state.having(case="waiting", asked_person="", n_misunderstood=0, awaits="desk")
    return Turn(state, (Say(step.say(key, when=when), _without(step)), case))


def _ask_again(step: Step, words: str, *, when: Raw, reason: Reason, topic: Topic) -> Turn:
    """Tell somebody who waits that they are waited for, and whoever helps what is known by now."""
    is_bare = asks_for_person(words) or awaiting.is_anybody_there(words)
    said = "" if is_bare else words
    step.state = step.state.having(awaits="desk")
    known = opening(step.state, step.context, reason, topic=topic, said=said)
    if not said:
        return Turn(step.state, (Say(step.say("case-waiting", when=when)), known))
    # Who waits and asks on would not want to ask it again.
    return Turn(step.state, (Say(step.say("case-words-passed-on", when=when)), known, Relay()))


def agree(step: Step, argument: str) -> Turn:
    """Bring in a person who was offered."""
    topic: Topic = next((each for each in TOPICS if each == argument), "person")
    reason: Reason = "no_match" if argument == "no_match" else "topic"
    return ask(step, reason=reason if argument else "asked", topic=topic)


_YES = ("yes", "fine")


def is_agreed(words: str) -> bool:
    """Tell whether words say yes to what was offered."""
    asked = read_refinement(words)
    return asked is not None and asked.kind in _YES


def answered(step: Step, words: str) -> Turn | None:
    """Answer words about what was offered, or a person who is waited for; None for others."""
    awaits, is_waiting = step.state.awaits, step.state.case == "waiting"
    if awaits in ("person", "desk", "times"):
        step.state = step.state.having(awaits="")
    if awaits == "person" and is_agreed(words):
        return agree_in_words(step)
    if awaits == "times" and is_agreed(words):
        return free_times.agreed(step)
    if awaits == "desk" and is_waiting and awaiting.calls_off(words):
        return go_back(step)
    return ask(step, words) if is_waiting and awaiting.is_anybody_there(words) else None


def agree_in_words(step: Step) -> Turn:
    """Bring in the person who was offered for what was asked before."""
    triage, words = step.context.triage, step.state.asked_person
    verdict = triage(words) if triage is not None and words else None
    return agree(step, "" if verdict is None else verdict.topic)


def is_for_a_person(verdict: Verdict, heard: Goal) -> bool:
    """Tell whether a message is nothing but a question for a person: no goal stands beside it."""
    # "Is my diploma recognised here?": what is held is what is asked about.
    is_about_held = verdict.topic in ("credit_transfer", "admission") and not heard.aims
    is_free = not heard.held or is_about_held
    is_plain = heard.limits == Limits() and not heard.background and is_free
    # Who complains tells what happened, which is heard as a past; and sums, which are heard as
    # limits. Of 3,531 statements of goals none is taken for a complaint.
    is_for_somebody = is_plain or verdict.topic == "complaint"
    return is_needed(verdict) and verdict.probability >= SURE and is_for_somebody


def is_needed(verdict: Verdict) -> bool:
    """Tell whether a message is surely about something that a person should answer."""
    return verdict.is_sure and verdict.topic not in (*NEEDS_NOBODY, "distress")


def offer(step: Step, verdict: Verdict, words: str, known: Sequence[str] | None = None) -> Turn:
    """Say what is not the advisor's to answer, and offer a person; who asked for one gets one.

    Args:
        step: The step that is taken.
        verdict: What the words are about.
        words: What was said.
        known: What to say instead of whose it is to answer, and of what is known of it.
    """
    if verdict.topic == "person":
        return ask(step, words)
    answer_in_their_language(step, words)
    if known is None:
        # What is published about help with prices is told all the same.
        help_with_it = objections.facts(step, "money") if verdict.topic == "funding" else []
        known = [*help_with_it, step.say("case-not-mine", topic=verdict.topic)]
    lines = [*known]
    if step.context.desk is None:
        contact = step.context.person(step.say)
        lines.append(step.say("person-instead", contact=contact))
        return _offering(step, words, lines, ())
    if step.state.case == "waiting":
        return ask(step, words)
    lines.append(step.say("case-shall-i"))
    yes = Button(step.say("button-bring-in"), "bringin", verdict.topic)
    return _offering(step, words, lines, (yes,))


def _offering(step: Step, words: str, lines: list[str], yes: tuple[Button, ...]) -> Turn:
    state = step.state.having(
        asked_person=words[:MAX_CHARACTERS],
        awaits="person" if yes else "",
        n_misunderstood=0,
    )
    search = Button(step.say("button-search-anyway"), "search")
    return Turn(state, (Say("\n".join(lines), ((*yes, search),)),))


def beside(step: Step, turn: Turn) -> Turn:
    """Add to an answer that a person can be had for what the answer leaves open."""
    if step.context.desk is None or step.state.case == "waiting" or is_guess(turn):
        return turn
    line = step.say("case-offer-below", button=step.say("button-person"))
    return replace(turn, effects=_with_line(turn.effects, line, is_first=True))


def is_guess(turn: Turn) -> bool:
    """Tell whether an answer is a list in which nothing fits well; it offers a person itself."""
    buttons = (
        button
        for each in turn.effects
        if isinstance(each, Say)
        for row in each.buttons
        for button in row
    )
    return any((each.action, each.argument) == ("person", "no_match") for each in buttons)


def answer_in_their_language(step: Step, words: str) -> None:
    """Answer in the language of what was written, short as it is, until another is chosen."""
    if step.state.is_language_chosen or not words:
        return
    language = language_of_distress(words) or language_instead(lower(words), step.state.language)
    if language is not None and language != step.state.language and language in languages():
        step.state = step.state.having(language=language)
        step.say = messages(language)


def in_distress(step: Step, words: str, *, is_by_rule: bool = True) -> Turn:
    """Say at once whom to call, and bring in a person now; the advisor does not counsel."""
    answer_in_their_language(step, words)
    turn = step.in_distress()
    state = turn.state.having(asked_person=words[:MAX_CHARACTERS])
    # Where only the model thinks so, the way to an ordinary answer is one tap.
    rows = () if is_by_rule else ((Button(step.say("button-search-anyway"), "search"),),)
    effects: tuple[Effect, ...] = tuple(
        replace(each, buttons=rows) if isinstance(each, Say) else each for each in turn.effects
    )
    if step.context.desk is None:
        return Turn(state, effects)
    told = step.say("case-distress-told", when=when_in_words(step.context.desk, step.say))
    case = opening(
        step.state, step.context, "distress", topic="distress", urgency="now", said=words
    )
    # Whoever has the conversation keeps it; the case becomes more urgent.
    place = state.case or "waiting"
    return Turn(state.having(case=place), (*_with_line(effects, told), case))


def worried(step: Step, turn: Turn, words: str) -> Turn:
    """Add the crisis lines softly to an answer, once a day, and let a person look today."""
    is_waiting = bool(turn.state.case)
    is_told = turn.state.softly_on == step.context.today
    if is_told and (is_waiting or step.context.desk is None):
        return turn
    turn = replace(turn, state=turn.state.having(softly_on=step.context.today))
    lines = step.context.crisis_lines
    told = step.say("plain", text=lines) if lines else step.say("crisis-lines-unknown")
    softly = step.say("case-lines-softly", lines=Raw(told))
    effects = _with_line(turn.effects, softly, is_first=True)
    if step.context.desk is None or is_waiting:
        return replace(turn, effects=effects)
    case = opening(
        turn.state, step.context, "distress", topic="distress", urgency="today", said=words
    )
    also = step.say("case-distress-told", when=when_in_words(step.context.desk, step.say))
    effects = _with_line(turn.effects, f"{softly}\n{also}", is_first=True)
    return Turn(turn.state.having(case="waiting"), (*effects, case))


def calm(step: Step) -> Turn:
    """Abuse is answered once, calmly, and later each time."""
    turn = step.tell("case-calm")
    return replace(turn, effects=(*turn.effects, SlowDown()))


def not_understood(state: State, words: str) -> State:
    """Return a state that keeps words that were not understood, for whoever helps."""
    return state.having(unread=(*state.unread, words[:MAX_CHARACTERS])[-MAX_UNREAD:])


# -- while a person has the conversation

# What the advisor still answers itself, although a person has the conversation.
_OWN_COMMANDS = ("forget", "mydata", "privacy", "bot", "reminders", "noreminders")
_OWN_BUTTONS = ("forget", "mydata", "privacy", "bot", "rate", "noreminders")


def is_own(step: Step, event: Event) -> bool:
    """Tell whether the advisor answers an event itself while a person has the conversation."""
    match event:
        case Pressed(action):
            return action in _OWN_BUTTONS
        case Said(text):
            name = text.strip().split(maxsplit=1)[0] if text.strip() else ""
            is_command = name.partition("@")[0].lower().removeprefix("/") in _OWN_COMMANDS
            is_answer = step.state.awaits == "forget"
            return (name.startswith("/") and is_command) or is_answer or wants_back(text)
    return False


def pass_on(step: Step, event: Event, *, orders: Container[str] = ()) -> Turn:
    """Pass on what was sent, and say nothing; what is meant for the bot is told who is there.

    Args:
        step: The step that is taken.
        event: What came.
        orders: Names of the bot's commands.
    """
    there = step.say("desk-held-note", name=step.state.held_by)
    if isinstance(event, Pressed):
        return Turn(step.state, (Toast(there),))
    if _is_order(event, orders):
        return Turn(step.state, (Say(there),))
    if isinstance(event, Said) and _is_in_distress(step, event.text):
        # Somebody may not be reading at this moment; the lines come at once all the same.
        turn = in_distress(step, event.text)
        return replace(turn, effects=(*turn.effects, Relay()))
    is_edit = isinstance(event, Said) and event.is_edit
    return Turn(step.state, (Relay(),)) if is_edit else _told_when(step)


def _told_when(step: Step) -> Turn:
    """Pass on what was written; once a day, say that the desk is closed and when it opens."""
    desk, today = step.context.desk, step.context.today
    if desk is None or desk.back is None or step.state.closed_on == today:
        return Turn(step.state, (Relay(),))
    back = Raw(back_in_words(desk.back, step.say))
    closed = step.say("desk-held-closed", name=step.state.held_by, back=back)
    return Turn(step.state.having(closed_on=today), (Relay(), Say(closed)))


def _is_in_distress(step: Step, words: str) -> bool:
    if is_distress(words):
        return True
    verdict = step.context.triage(words) if step.context.triage is not None else None
    return verdict is not None and verdict.topic == "distress"


def _is_order(event: Event, orders: Container[str]) -> bool:
    if isinstance(event, Said):
        first = event.text.strip().partition(" ")[0]
        name = first[1:].partition("@")[0].lower()
        return first.startswith("/") and (name in orders or name == "help")
    return isinstance(event, Started | OpenedShare)


def is_file(event: Event) -> bool:
    """Tell whether an event brings what only a person can look at."""
    if isinstance(event, Said):
        return event.has_file
    return isinstance(event, SentSomething | MissedFile)


def pass_file_on(step: Step, event: Event | None = None) -> Turn:
    """Pass a file on to the desk where a person is waited for; what stands below it goes along."""
    if isinstance(event, Said) and _is_in_distress(step, event.text):
        return pass_on(step, event)
    is_edit = isinstance(event, Said) and event.is_edit
    says = () if is_edit else (Say(step.say("case-file-passed-on")),)
    return Turn(step.state, (Relay(), *says))


# -- coming back


def wants_back(words: str) -> bool:
    """Tell whether somebody would rather talk with the bot."""
    return (
        _BACK.fullmatch(" ".join(words.lower().replace("’", "'").split()).strip(" .!")) is not None
    )


def go_back(step: Step) -> Turn:
    """Go on with the bot; the person who has the case, or would have, is told."""
    before = step.state
    if not before.case:
        return step.tell("desk-not-held")
    state = before.having(case="", held_by="", n_misunderstood=0)
    if before.case == "waiting":
        text = step.say("desk-back-waiting")
    else:
        text = step.say("desk-back", name=before.held_by)
    row = step.way_back()
    return Turn(state, (Say(text, (row,) if row else ()), GiveBack()))


def rate(step: Step, argument: str) -> Turn:
    """Keep what a learner thinks of the help."""
    number, _, value = argument.partition(".")
    if not number.isdecimal() or value not in ("1", "2", "3", "4", "5"):
        return step.stale("stale-button")
    is_sorry = int(value) <= 2
    rows = ((Button(step.say("button-person"), "person"),),) if is_sorry else ()
    text = step.say("rate-sorry" if is_sorry else "rate-thanks")
    return Turn(step.state, (Rate(int(number[:9]), int(value)), Say(text, rows)))


# -- what learners say of credentials


def judge(step: Step, number: int | None, *, is_relevant: bool) -> Turn:
    """Keep whether a credential is for this learner; what is not is not shown again."""
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    recommender = step.context.recommender
    judged = Judge(entry, is_relevant, recommender.catalog.release_id, recommender.version)
    if is_relevant:
        return Turn(step.state, (judged, Toast(step.say("judged-fits"))))
    state = step.state.having(
        hidden=tuple(dict.fromkeys((*step.state.hidden, entry))),
        unfit=tuple(dict.fromkeys((*step.state.unfit, entry))),
        preferred=tuple(each for each in step.state.preferred if each != entry),
        seen=(),
    )
    turn = step.list(state, notes=(step.say("judged-not"),))
    return replace(turn, effects=(judged, *turn.effects))


def _without(step: Step) -> tuple[tuple[Button, ...], ...]:
    return ((Button(step.say("button-no-person"), "bot"),),)


def _with_line(
    effects: tuple[Effect, ...], line: str, *, is_first: bool = False
) -> tuple[Effect, ...]:
    """Add a line to the first thing that is said; before it where a question ends it."""
    for place, each in enumerate(effects):
        if isinstance(each, Say):
            parts = (line, each.text) if is_first else (each.text, line)
            longer = replace(each, text="\n\n".join(parts))
            return (*effects[:place], longer, *effects[place + 1 :])
    return (*effects, Say(line))
