"""A turn and its update -> what they leave at the advisors' desk."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.cases.message import CaseMessage
from bot.dialogue import Say, State, Turn
from bot.dialogue.effects import GiveBack, Judge, OpenCase, Rate, Relay
from bot.messages.plain import plain
from bot.telegram.reading import Reading
from bot.turns import AtDesk
from recommender.labels import Label

# So many characters of what was said, and of what was answered, are kept of a turn.
MAX_SPOKEN = 4_000

# Stands before what somebody else wrote and the learner forwarded.
FORWARDED = "↪"


def left_at_desk(
    turn: Turn, update: Reading, payload: dict[str, Any], *, at: datetime, is_kept: bool
) -> AtDesk | None:
    """Return what a turn leaves at the desk; None where that is nothing.

    Args:
        turn: The turn.
        update: What led to it.
        payload: The same as it was delivered.
        at: Now.
        is_kept: Whether there is a desk, whose people may read what was said to the bot.
    """
    effects = turn.effects
    openings = [each.opening for each in effects if isinstance(each, OpenCase)]
    ratings = [(each.case, each.satisfaction) for each in effects if isinstance(each, Rate)]
    is_relayed = any(isinstance(each, Relay) for each in effects)
    left = AtDesk(
        opening=openings[0] if openings else None,
        relayed=message_of(update, at=at) if is_relayed else None,
        # What goes to a person is in the case already.
        spoken=_spoken(turn, update, payload) if is_kept and not is_relayed else None,
        rating=ratings[0] if ratings else None,
        gives_back=any(isinstance(each, GiveBack) for each in effects),
        labels=tuple(_label(each, turn.state, at) for each in effects if isinstance(each, Judge)),
    )
    return None if left == AtDesk() else left


def message_of(update: Reading, *, at: datetime) -> CaseMessage:
    """Return what a learner sent, as a message of their case."""
    is_text = update.text is not None and not update.file_id
    text = update.text or update.told
    return CaseMessage(
        author="learner",
        # What somebody else wrote is not taken for the learner's own words.
        text=f"{FORWARDED} {text}".strip() if update.is_forwarded else text,
        at=at,
        kind="text" if is_text else update.content or "something",
        file_id=update.file_id,
        learner_message_id=update.message_id,
        is_edited=update.kind == "edited_message",
    )


def _spoken(turn: Turn, update: Reading, payload: dict[str, Any]) -> tuple[str, str] | None:
    answers = [plain(each.text) for each in turn.effects if isinstance(each, Say)]
    if not answers:
        return None
    return _said(update, payload)[:MAX_SPOKEN], "\n\n".join(answers)[:MAX_SPOKEN]


def _said(update: Reading, payload: dict[str, Any]) -> str:
    if update.press is not None:
        return f"[{label_of(payload, update.press.data)}]"
    return update.text if update.text is not None else f"({update.content})"


def label_of(payload: dict[str, Any], data: str) -> str:
    """Return what a pressed button says, its bare data where its message is not there."""
    message = (payload.get("callback_query") or {}).get("message") or {}
    rows: Sequence[Any] = (message.get("reply_markup") or {}).get("inline_keyboard") or []
    for row in rows:
        for key in row:
            if key.get("callback_data") == data:
                return str(key.get("text", ""))
    return ":".join(data.split(":")[3:])


def _label(judged: Judge, state: State, at: datetime) -> Label:
    """Return a learner's judgement; only the aims are kept with it, not all that was said."""
    return Label(
        goal="; ".join(state.goal.aims),
        language=state.language,
        credential_id=judged.credential_id,
        verdict="relevant" if judged.is_relevant else "not_relevant",
        judge="learner",
        who="",
        at=at,
        release_id=judged.release_id,
        model_version=judged.model_version,
    )
