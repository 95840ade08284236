"""What counts as held because a badge shows it."""

from collections.abc import Iterable
from datetime import date

from bot.dialogue.state import HeldBadge, State


def held_skills(state: State, *, today: date | None = None) -> tuple[str, ...]:
    """Return the skills that badges show, each once; of broken and withdrawn ones none.

    Args:
        state: The conversation.
        today: Leaves out what has expired since it was shown, if given.
    """
    return once_each(text for each in _holding(state, today) for text in each.skills)


def held_titles(state: State, *, today: date | None = None) -> tuple[str, ...]:
    """Return what badges show to have been achieved, for prerequisites that name it in words."""
    return once_each(text for each in _holding(state, today) for text in (each.title, *each.also))


def held_ids(state: State, *, today: date | None = None) -> tuple[str, ...]:
    """Return the public ids of what was achieved."""
    return once_each(each.achievement_id or "" for each in _holding(state, today))


def _holding(state: State, today: date | None) -> list[HeldBadge]:
    return [
        each
        for each in state.badges
        if each.counts and not (today is not None and _is_over(each, today))
    ]


def _is_over(badge: HeldBadge, today: date) -> bool:
    return badge.expires_on is not None and badge.expires_on < today


def once_each(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts in their order, each once, empty ones left out."""
    return tuple(dict.fromkeys(text for text in texts if text))
