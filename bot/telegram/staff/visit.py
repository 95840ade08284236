"""Somebody of the desk who wrote or pressed something in the staff group, and answers to them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.cases.case import Advisor, Case
from bot.helping import Helping
from bot.messages import Messages
from bot.telegram.reading import Reading
from bot.telegram.splitting import split_html
from bot.telegram.staff.keys import Rows
from bot.telegram.staff.times import MORNING, moment, read_until
from bot.telegram.updates import MAX_TOAST
from bot.turns import Call


@dataclass(frozen=True)
class Visit:
    """One update of the staff group by somebody of the desk.

    Attributes:
        update: What came.
        by: Who it was; their role was checked for this update.
        helping: What advisors can do.
        say: Sentences of the language that the group speaks.
        zone: Time zone of the desk.
        now: This moment.
        desk_url: Public address of the web desk, "" where there is none.
        sign_in: Makes a one-time link to the web desk.
    """

    update: Reading
    by: Advisor
    helping: Helping
    say: Messages
    zone: ZoneInfo
    now: datetime
    sign_in: Callable[[Advisor], str]
    desk_url: str = ""

    def tell(self, text: str, rows: Rows | None = None) -> list[Call]:
        """Answer the message, in its topic; a long text is several messages."""
        calls = [self._call("sendMessage", _html(part)) for part in split_html(text)]
        if self.update.thread_id is not None:
            calls = [_with(call, message_thread_id=self.update.thread_id) for call in calls]
        if self.update.message_id is not None:
            # Should the message be deleted meanwhile, it is answered all the same.
            answers = {
                "message_id": self.update.message_id,
                "allow_sending_without_reply": True,
            }
            calls[0] = _with(calls[0], reply_parameters=answers)
        if rows:
            calls[-1] = _with(calls[-1], reply_markup={"inline_keyboard": rows})
        return calls

    def hand_over(self, caption: str, document: dict[str, str]) -> list[Call]:
        """Answer the message with a file, of which the bytes are kept until it is sent."""
        where = (
            {} if self.update.thread_id is None else {"message_thread_id": self.update.thread_id}
        )
        values = {"document": document, "caption": caption, "parse_mode": "HTML", **where}
        return [self._call("sendDocument", values)]

    def change(self, text: str, rows: Rows | None = None) -> list[Call]:
        """Change the message whose button was pressed; where it is too old, answer anew."""
        press = self.update.press
        if press is None or press.message_id is None:
            return self.tell(text, rows)
        values = _html(split_html(text)[0]) | {"message_id": press.message_id}
        call = self._call("editMessageText", values)
        return [_with(call, reply_markup={"inline_keyboard": rows or []})]

    def change_keys(self, rows: Rows) -> list[Call]:
        """Change the buttons under the message whose button was pressed."""
        press = self.update.press
        if press is None or press.message_id is None:
            return []
        values = {"message_id": press.message_id, "reply_markup": {"inline_keyboard": rows}}
        return [self._call("editMessageReplyMarkup", values)]

    def toast(self, text: str = "") -> list[Call]:
        """Stop the pressed button's spinning, with a short plain note if there is one."""
        press = self.update.press
        if press is None:
            return []
        note = {"text": text[:MAX_TOAST]} if text else {}
        values = {"callback_query_id": press.press_id, **note}
        return [Call(self.update.chat_id, "answerCallbackQuery", values)]

    def mark(self, emoji: str) -> list[Call]:
        """Mark the message with a small sign, where words would only be noise."""
        if self.update.message_id is None:
            return []
        reaction = [{"type": "emoji", "emoji": emoji}]
        values = {"message_id": self.update.message_id, "reaction": reaction}
        return [self._call("setMessageReaction", values)]

    def privately(self, text: str) -> list[Call]:
        """Write to them alone, in their chat with the bot."""
        chat_id = self.by.telegram_id
        return [Call(chat_id, "sendMessage", {"chat_id": chat_id, **_html(text)})]

    def until(self, words: str) -> datetime:
        """Return until when a case is put off.

        Raises:
            ValueError: It cannot be read; the text says how to write it.
        """
        hours = self.helping.hours()

        def opens(day: date) -> time:
            shifts = hours.shifts_on(day)
            return shifts[0][0].astimezone(self.zone).time() if shifts else MORNING

        try:
            return read_until(words, self.now, self.zone, opens=opens)
        except ValueError:
            raise ValueError(self.say("staff-time-unread", words=words)) from None

    def moment(self, at: datetime) -> str:
        """Return a moment as it is said at the desk."""
        return moment(at, self.zone, self.say)

    def _call(self, method: str, values: dict[str, Any]) -> Call:
        return Call(self.update.chat_id, method, {"chat_id": self.update.chat_id, **values})


def has(by: Advisor, case: Case) -> bool:
    """Tell whether an advisor has a case, so that their words go to the learner."""
    return case.is_held and case.holder == by.pk


def _with(call: Call, **values: Any) -> Call:
    return replace(call, payload={**call.payload, **values})


def _html(text: str) -> dict[str, str]:
    return {"text": text, "parse_mode": "HTML"}
