"""What learners are told when something happens to their case: a case -> calls."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.cases.case import Case
from bot.dialogue.context import DeskNow
from bot.dialogue.effects import Button, Say
from bot.dialogue.handing_over import when_in_words
from bot.dialogue.limits_in_words import wanted_in_words
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from bot.telegram.updates import calls_saying

# What learners tap at the end, the best first.
_RATES = ((5, "rate-very-good"), (4, "rate-good"), (3, "rate-all-right"), (2, "rate-poor"))
_WORST = (1, "rate-very-poor")

# core.telegram.org/bots/api#sendmessage and #sendphoto, less the name that stands before.
MAX_REPLY = 3_900
MAX_CAPTION = 900

# How each kind of file is sent, and by which parameter.
_FILES = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "video": "sendVideo",
}


@dataclass(frozen=True)
class Telling:
    """Sentences to the learner of a case, in their language.

    Attributes:
        case: The case.
        by: Name of the advisor.
        state: Where the learner's conversation stands; a fresh one where none is kept.
    """

    case: Case
    by: str
    state: State

    @property
    def say(self) -> Messages:
        """Sentences of the language that the learner speaks now."""
        return messages(self.state.language)

    def claimed(self) -> list[dict[str, Any]]:
        """Say who helps, and that the bot is quiet."""
        return self._calls(Say(self.say("desk-claimed", name=self.by)))

    def assigned(self) -> list[dict[str, Any]]:
        """Say who goes on."""
        return self._calls(Say(self.say("desk-assigned", name=self.by)))

    def given(self) -> list[dict[str, Any]]:
        """Say who has it, where it has come to them by itself."""
        return self._calls(Say(self.say("desk-given", name=self.by)))

    def lapsed(self, desk: DeskNow) -> list[dict[str, Any]]:
        """Say that who had it has not answered, and that it waits for anybody again."""
        when = when_in_words(desk, self.say)
        return self._calls(Say(self.say("desk-lapsed", name=self.by, when=when)))

    def released(self, desk: DeskNow) -> list[dict[str, Any]]:
        """Say that somebody else goes on, and when."""
        when = when_in_words(desk, self.say)
        # A colleague may do it for whoever is away: the learner knows the one who has helped them.
        name = self.case.holder_name or self.by
        return self._calls(Say(self.say("desk-released", name=name, when=when)))

    def reopened(self, desk: DeskNow) -> list[dict[str, Any]]:
        """Say that somebody will write again, and when."""
        return self._calls(Say(self.say("desk-reopened", when=when_in_words(desk, self.say))))

    def returned(self) -> list[dict[str, Any]]:
        """Say that the bot is back, and where they were."""
        name = self.case.holder_name if self.case.is_held else self.by
        parts = [self.say("desk-returned", name=name), *self._goal()]
        return self._calls(Say("\n".join(parts), self._way_back()))

    def resolved(self) -> list[dict[str, Any]]:
        """Say that it is done, and ask in one tap how it was."""
        parts = [self.say("desk-resolved", name=self.by), *self._goal()]
        rows = [self._rates(_RATES[:2]), self._rates(_RATES[2:]), self._rates((_WORST,))]
        return [
            *self._calls(Say("\n".join(parts), self._way_back())),
            *self._calls(Say(self.say("desk-rate"), tuple(rows))),
        ]

    def preferred(self, card: str) -> list[dict[str, Any]]:
        """Show what an advisor put first."""
        head = self.say("desk-preferred", name=self.by)
        return self._calls(Say(f"{head}\n\n{card}", self._way_back()))

    def reply(self, text: str) -> dict[str, Any]:
        """Return the call that brings an advisor's words."""
        (call,) = self._calls(Say(self.say("desk-reply", name=self.by, text=text)))
        return call

    def card(self, text: str) -> dict[str, Any]:
        """Return the call that brings a credential's card, which is HTML already."""
        (call,) = self._calls(Say(self.say("desk-reply", name=self.by, text=Raw(f"\n{text}"))))
        return call

    def file(self, kind: str, file_id: str, caption: str) -> dict[str, Any]:
        """Return the call that brings a file."""
        return {
            "method": _FILES[kind],
            "chat_id": self.case.person,
            kind: file_id,
            "caption": self.say("desk-reply", name=self.by, text=caption),
            "parse_mode": "HTML",
        }

    def edit(self, kind: str, text: str) -> dict[str, Any]:
        """Return the call that changes a reply, but for the number of its message."""
        words = self.say("desk-reply", name=self.by, text=text)
        is_text = kind == "text"
        return {
            "method": "editMessageText" if is_text else "editMessageCaption",
            "chat_id": self.case.person,
            "text" if is_text else "caption": words,
            "parse_mode": "HTML",
        }

    def _goal(self) -> list[str]:
        if not self.state.goal.aims:
            return []
        return [self.say("desk-returned-goal", wanted=wanted_in_words(self.state.goal, self.say))]

    def _way_back(self) -> tuple[tuple[Button, ...], ...]:
        if not self.state.goal.aims:
            return ()
        return ((Button(self.say("button-list"), "list"),),)

    def _rates(self, rates: tuple[tuple[int, str], ...]) -> tuple[Button, ...]:
        return tuple(
            Button(self.say(key), "rate", f"{self.case.number}.{value}") for value, key in rates
        )

    def _calls(self, say: Say) -> list[dict[str, Any]]:
        calls = calls_saying(say, self.case.person, list_number=self.state.list_number)
        return [{"method": call.method, **call.payload} for call in calls]


def told(state: Mapping[str, Any] | None, case: Case, by: str) -> Telling:
    """Return what a case's learner can be told.

    Args:
        state: The saved state of their conversation, None for none.
        case: The case.
        by: Name of the advisor.
    """
    known = State.model_validate(state) if state else State(language=case.language)
    return Telling(case, by, known)


def greeted(person: str, state: State, by: str, at: datetime) -> list[dict[str, Any]]:
    """Return what somebody is told whose conversation an advisor takes unasked.

    Args:
        person: The learner's id on their channel.
        state: Where their conversation stands.
        by: Name of the advisor.
        at: Now.
    """
    # The number is only known within the transaction, and is told to nobody here.
    case = Case(0, person, "waiting", "person", "normal", "stepped_in", state.language, at)
    return Telling(case, by, state).claimed()
