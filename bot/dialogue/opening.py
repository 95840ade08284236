"""How a conversation begins: anew, where it was left, or by a link about a credential."""

from bot.dialogue.about import explain
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.limits_in_words import wanted_in_words
from bot.dialogue.refinements import Refinement
from bot.dialogue.state import State
from bot.dialogue.step import Step


def start(step: Step, payload: str) -> Turn:
    """Open the chat: on a link about a credential, where somebody left off, or anew."""
    credential = step.context.recommender.get(payload) if payload else None
    if credential is not None:
        number = step.state.list_number + 1
        shown = (credential.credential_id,)
        step.state = step.state.having(shown=shown, seen=shown, list_number=number)
        return explain(step, Refinement("details", 1))
    if step.state.goal.aims:
        wanted = wanted_in_words(step.state.goal, step.say)
        row = (Button(step.say("button-list"), "list"), Button(step.say("button-over"), "over"))
        return step.turn(step.say("welcome-back", wanted=wanted), (row,))
    return welcome(step)


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
    kept = step.state.model_dump(include={"language", "is_language_chosen", "shortlist"})
    state = State(**kept, list_number=step.state.list_number + 1)
    return Turn(state, (Say(step.say("start-over", ask=step.ask())),))


def call_aside(step: Step) -> Turn:
    """What somebody wants for their life is not discussed where others read along."""
    address = step.context.address
    row = (Button(step.say("button-private"), url=address),) if address else ()
    return Turn(step.state, (Say(step.say("in-group"), (row,) if row else ()),))
