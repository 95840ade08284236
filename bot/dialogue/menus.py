"""Settings and languages: what can be set, and the buttons to set it."""

from bot.dialogue.effects import Button, Say
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.state import State
from bot.messages import Messages, Raw, languages, messages


def settings_menu(state: State, say: Messages) -> Say:
    """Return what is set, and how to change it."""
    limits = limits_in_words(state.goal.limits, say)
    parts = [
        say("settings-language"),
        say("settings-limits", limits=Raw(say.list(limits))) if limits else say("settings-free"),
    ]
    rows: list[tuple[Button, ...]] = [(Button(say("button-language"), "menu", "language"),)]
    if limits:
        rows.append((Button(say("button-limits"), "nolimits"),))
    rows.append((Button(say("button-mydata"), "mydata"), Button(say("button-privacy"), "privacy")))
    return Say("\n".join(parts), buttons=tuple(rows))


def language_menu(say: Messages) -> Say:
    """Return the languages, each by its own name."""
    return Say(say("language-ask"), buttons=language_rows())


def language_rows() -> tuple[tuple[Button, ...], ...]:
    """Return a button for each language, with its own name."""
    return tuple(
        (Button(messages(code)("language-name"), "language", code),) for code in languages()
    )
