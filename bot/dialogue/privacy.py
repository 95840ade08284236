"""What is kept about a person: why, shown, handed over, erased."""

from bot.dialogue.effects import Button, Erase, Export, Say, Turn
from bot.dialogue.state import State
from bot.dialogue.step import Step

# What confirms the erasure, in the languages of the advisor, and the label of its button.
_YES = {"yes", "y", "yes please", "ok", "oui", "sí", "si", "yes erase it"}


def explain_privacy(step: Step) -> Turn:
    """Say what is kept and why."""
    told = step.say("privacy" if step.context.is_kept else "privacy-line-here")
    if step.context.desk is not None:
        told = f"{told}\n{step.say('privacy-desk')}"
    return step.turn(told)


def hand_over(step: Step) -> Turn:
    """Hand the learner what is kept about them."""
    return Turn(step.state, (Export(step.say("mydata-caption")),))


def ask_forget(step: Step) -> Turn:
    """Ask once before everything is erased."""
    row = (
        Button(step.say("button-yes"), "forget", "yes"),
        Button(step.say("button-no"), "forget", "no"),
    )
    return Turn(step.state.having(awaits="forget"), (Say(step.say("forget-ask"), (row,)),))


def answer_forget(step: Step, words: str) -> Turn:
    """Erase everything on a yes; anything else keeps it."""
    if words.lower().strip(" .!").split(",")[0] in _YES:
        erased = State(language=step.state.language)
        return Turn(erased, (Erase(), Say(step.say("forget-done"))))
    return Turn(step.state.having(awaits=""), (Say(step.say("forget-kept")),))
