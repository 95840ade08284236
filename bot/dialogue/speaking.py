"""The language of the conversation: chosen, asked for in words, or one that is not read here."""

from bot.dialogue.desk import not_understood
from bot.dialogue.effects import Button, Turn
from bot.dialogue.menus import language_menu, language_rows
from bot.dialogue.step import Step
from bot.messages import languages, messages


def choose(step: Step, code: str) -> Turn:
    """Speak a language from now on; show the languages where there is none of that code."""
    if code not in languages():
        return Turn(step.state, (language_menu(step.say),))
    step.say = messages(code)
    step.state = step.state.having(language=code, is_language_chosen=True)
    return step.tell("language-chosen")


def speak(step: Step, code: str) -> Turn:
    """Answer in the language that was asked for; where nothing is looked for yet, ask for it."""
    turn = choose(step, code)
    if step.state.goal.aims:
        return turn
    return step.turn(f"{step.say('language-chosen')} {step.ask()}")


def in_another_script(step: Step, words: str) -> Turn:
    """Say in each language which ones are read here, and how to reach a person."""
    step.state = not_understood(step.state, words)
    spoken = [messages(code) for code in languages()]
    told = [say("read-nothing", contact=step.context.person(say)) for say in spoken]
    person = (Button(step.say("button-person"), "person"),)
    return step.turn("\n\n".join(told), (*language_rows(), person))
