"""A goal, and what is said about it later -> one goal."""

from recommender.goals import Goal, merge_limits

_ADDITION = ("also ", "and also", "plus ", "as well", "aussi ", "et aussi", "también", "y también")


def is_addition(words: str) -> bool:
    """Tell whether words add an aim to those that there are, rather than replace them."""
    return words.lower().startswith(_ADDITION)


def merge(old: Goal, new: Goal, *, is_addition: bool) -> Goal:
    """Return the goal after more was said: new aims replace old ones unless they are additions.

    Limits and what is held stay until something else is said about them; what is avoided belongs
    to the aims and goes with them.
    """
    aims = new.aims or old.aims
    avoid = (*old.avoid, *new.avoid)
    if new.aims and is_addition:
        aims = _each_once((*old.aims, *new.aims))
    elif new.aims:
        avoid = new.avoid
    return Goal(
        text=new.text if new.aims else old.text or new.text,
        language=new.language if new.aims else old.language,
        aims=aims,
        background=new.background or old.background,
        held=_each_once((*old.held, *new.held)),
        avoid=_each_once(avoid),
        limits=merge_limits(old.limits, new.limits),
        preferences=new.preferences or old.preferences,
    )


def _each_once(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
