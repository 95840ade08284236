"""Small words that say nothing of a goal: a greeting, a yes, a nod, not knowing."""

from bot.dialogue import about, answering, interests, objections, opening
from bot.dialogue.dropping import forgets_what_nobody_set
from bot.dialogue.effects import Turn
from bot.dialogue.for_others import is_only_for
from bot.dialogue.listening import follow_language
from bot.dialogue.refinements import Refinement
from bot.dialogue.step import Step

# "C'est pour ma fille" shows its language.
_ENOUGH_WORDS = 3


def greet(step: Step) -> Turn:
    """Greet: sum up where somebody left off, or ask the first question."""
    if step.state.goal.aims:
        return opening.go_on(step)
    is_new = step.state.last_day is None
    return opening.welcome(step) if is_new else step.tell("hello", ask=step.ask())


def agree(step: Step) -> Turn:
    """Answer a yes to nothing: what is asked below a list is no question of yes or no."""
    is_asked = step.state.question is not None and not step.state.case
    return step.tell("which-answer") if is_asked else nod(step)


def nod(step: Step) -> Turn:
    """Let what is said stand, and wait."""
    return step.tell("fine" if step.state.goal.aims else "fine-new", ask=step.ask())


def unsure(step: Step) -> Turn:
    """Help on who does not know: the next question, or fields to begin with."""
    if step.state.question is not None:
        return answering.ask_another(step, step.state.question)
    return nod(step) if step.state.goal.aims else interests.offer(step)


def nothing_to_forget(step: Step, words: str) -> Turn | None:
    """Let the list stand where a limit is to be forgotten that nobody set."""
    return nod(step) if forgets_what_nobody_set(words, step.state.goal.limits) else None


def for_somebody(step: Step, words: str) -> Turn | None:
    """Ask what another person would like, where words say no more than that it is for them."""
    if not is_only_for(words):
        return None
    follow_language(step, words, least=_ENOUGH_WORDS)
    if step.state.shown:
        return step.turn(step.say("for-somebody-list"), (step.way_back(),))
    return step.turn(step.say("for-somebody"), interests.offered(step))


def put_simply(step: Step) -> Turn:
    """Tell who did not follow what there is to say next, in short words."""
    contact = step.context.person(step.say)
    text = step.say("put-simply" if step.state.shown else "put-simply-new", contact=contact)
    return step.turn(text, (step.way_back(),) if step.state.shown else ())


def explain(step: Step, asked: Refinement) -> Turn:
    """Say what is published about an entry; where none was shown, "what is this" asks about us."""
    if step.state.shown or asked.number is not None:
        return about.explain(step, asked)
    return objections.answer(step, "trust")
