"""How a conversation begins: anew, where it was left, or by a link about a credential."""

from bot.dialogue.about import explain
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.limits_in_words import limits_in_words, wanted_in_words
from bot.dialogue.listening import listen
from bot.dialogue.refinements import Refinement
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.messages import Raw
from recommender.goals import Goal

# So many former goals are kept, and so many characters of each.
MAX_HISTORY = 5
MAX_REMEMBERED = 300


def start(step: Step, payload: str) -> Turn:
    """Open the chat: on a link about a credential, where somebody left off, or anew."""
    credential = step.context.recommender.get(payload) if payload else None
    if credential is not None:
        number = step.state.list_number + 1
        shown = (credential.credential_id,)
        step.state = step.state.having(shown=shown, seen=shown, list_number=number)
        return explain(step, Refinement("details", 1))
    return go_on(step) if step.state.goal.aims else welcome(step)


def go_on(step: Step) -> Turn:
    """Sum up where somebody left off; they go on, or start over."""
    state, say = step.state, step.say
    wanted = wanted_in_words(state.goal, say)
    parts = [say("welcome-back", wanted=wanted)]
    limits = limits_in_words(state.goal.limits, say)
    if limits:
        parts.append(say("settings-limits", limits=Raw(say.list(limits))))
    if state.shortlist:
        parts.append(say("welcome-back-kept", count=len(state.shortlist)))
    row = (Button(say("button-list"), "list"), Button(say("button-over"), "over"))
    return step.turn("\n".join(parts), (row,))


def welcome(step: Step) -> Turn:
    """Say what this is, what is kept of it, and ask the first question."""
    college = step.context.college(step.say)
    parts = [
        step.say("welcome", college=college, ask=step.ask()),
        step.say("privacy-line" if step.context.is_kept else "privacy-line-here"),
    ]
    return step.turn("\n\n".join(parts))


def start_over(step: Step) -> Turn:
    """Begin with another goal; what is kept stays."""
    state = _anew(step.state)
    return Turn(state, (Say(step.say("start-over", ask=step.ask())),))


def _anew(old: State) -> State:
    """Return a state without a goal: what is kept, held and was looked for stays."""
    return State(
        list_number=old.list_number + 1,
        language=old.language,
        is_language_chosen=old.is_language_chosen,
        shortlist=old.shortlist,
        badges=old.badges,
        history=_with(old.history, old.goal),
        last_day=old.last_day,
        reminders=old.reminders,
        case=old.case,
        held_by=old.held_by,
    )


def show_history(step: Step) -> Turn:
    """Show what was looked for before; each can be taken up again."""
    past = step.state.history
    if not past:
        return step.tell("history-empty", ask=step.ask())
    lines = [step.say("history-head")]
    lines += [step.say("history-line", number=i, words=each) for i, each in enumerate(past, 1)]
    row = tuple(
        Button(step.say("button-again", number=i), "again", str(i)) for i in range(1, len(past) + 1)
    )
    rows = tuple(each for each in (row, step.way_back()) if each)
    return step.turn("\n".join(lines), rows)


def take_up(step: Step, argument: str) -> Turn:
    """Look again for what was looked for before."""
    past = step.state.history
    number = int(argument) if argument.isdecimal() else 0
    if not 1 <= number <= len(past):
        return step.stale("stale-button")
    step.state = _anew(step.state)
    return listen(step, past[number - 1], notes=[], is_edit=False)


def _with(history: tuple[str, ...], goal: Goal) -> tuple[str, ...]:
    """The goals before this one, in the learner's words, each once, the newest last."""
    if not goal.aims:
        return history
    others = [each for each in history if each != goal.text]
    return (*others, goal.text[:MAX_REMEMBERED])[-MAX_HISTORY:]


def call_aside(step: Step) -> Turn:
    """What somebody wants for their life is not discussed where others read along."""
    address = step.context.address
    row = (Button(step.say("button-private"), url=address),) if address else ()
    return Turn(step.state, (Say(step.say("in-group"), (row,) if row else ()),))
