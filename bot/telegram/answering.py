"""One update -> one turn, saved together with what is to be sent."""

import logging
from collections.abc import Callable
from datetime import date
from typing import Any

from telegram import Bot, Update

from bot.dialogue import Context, Erase, State, advance
from bot.faults import unforeseen
from bot.memory import Call, Incoming, Memory, StaleStateError
from bot.messages import languages, messages
from bot.telegram.updates import calls_of, chat_of, event_of
from recommender.advising import Recommender

log = logging.getLogger("advisor.telegram")


class Answering:
    """Answers updates one by one; holds no state between them but what Memory keeps.

    Args:
        memory: Where states, inbox and outbox are.
        bot: Only for reading updates; nothing is sent here.
        recommender: Gives the recommender of a day; called at each turn, so that a new
            release is picked up.
        contact: How to reach a person.
        today: The clock.
    """

    def __init__(
        self,
        memory: Memory,
        bot: Bot,
        recommender: Callable[[date], Recommender],
        *,
        contact: str,
        today: Callable[[], date],
    ) -> None:
        self._memory = memory
        self._bot = bot
        self._recommender = recommender
        self._contact = contact
        self._today = today

    def answer_all(self) -> int:
        """Answer what is open in the inbox, oldest first; return how many updates that were."""
        waiting = self._memory.open_updates()
        for incoming in waiting:
            self._answer_safely(incoming)
        return len(waiting)

    def _answer_safely(self, incoming: Incoming) -> None:
        """Answer an update; if it fails again and again, set it aside with a kind sentence."""
        try:
            self._answer(incoming)
        except StaleStateError:
            self._memory.fail(incoming.update_id, "stale state")
        except Exception as fault:  # noqa: BLE001 - a poison update must not stop the others
            sentence = unforeseen(fault)
            reference = sentence.split("reference ")[1][:6]
            chat_id = _chat_in(incoming.payload)
            apology = messages("en")("trouble", reference=reference)
            call = Call(chat_id, "sendMessage", {"chat_id": chat_id, "text": apology})
            calls = [call] if chat_id else []
            self._memory.fail(incoming.update_id, f"{type(fault).__name__} {reference}", calls)

    def _answer(self, incoming: Incoming) -> None:
        update = Update.de_json(incoming.payload, self._bot)
        event, chat_id = event_of(update), chat_of(update)
        saved, version = self._memory.state_of(incoming.person)
        state = State.model_validate(saved) if saved else State(language=_language_of(update))
        if event is None or chat_id is None:
            self._memory.dismiss(incoming.update_id)
            return
        today = self._today()
        recommender = self._recommender(today)
        context = Context(recommender, today, self._contact, recommender.places)
        turn = advance(state, event, context)
        callback = update.callback_query
        self._memory.save_turn(
            incoming.person,
            incoming.update_id,
            state=turn.state.model_dump(mode="json"),
            version=turn.state.version,
            expected=version,
            calls=calls_of(turn, chat_id=chat_id, callback_id=callback.id if callback else None),
            erase=any(isinstance(effect, Erase) for effect in turn.effects),
        )


def _language_of(update: Update) -> str:
    """The language of the person's Telegram, where the advisor speaks it."""
    person = update.effective_user
    code = (person.language_code or "en").split("-")[0] if person else "en"
    return code if code in languages() else "en"


def _chat_in(payload: dict[str, Any]) -> str:
    """The private chat of an update that may be malformed; "" where there is none."""
    message = payload.get("message") or payload.get("callback_query", {}).get("message") or {}
    chat = message.get("chat", {})
    return str(chat.get("id", "")) if chat.get("type") == "private" else ""
