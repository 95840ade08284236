"""Updates of the staff group -> what advisors do, and how they are answered.

Whoever wrote or pressed is looked up for each update: that a menu shows an order, or that somebody
is a member of the group, gives nobody a right.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.cases.case import Advisor, Case
from bot.cases.message import CaseMessage
from bot.helping import Helping
from bot.memory import Cases
from bot.memory.staff import Staff
from bot.memory.topics import Topics
from bot.messages import messages
from bot.refusals import NotPossibleError, said
from bot.telegram.reading import Reading
from bot.telegram.staff import anywhere, choosing, recalling, steps, writing
from bot.telegram.staff.keys import STEPS, read_key
from bot.telegram.staff.orders import Order, is_for, read_order
from bot.telegram.staff.visit import Visit
from bot.turns import Call

log = logging.getLogger("advisor.telegram")

# Orders in the topic of a case.
_OF_A_CASE: dict[str, Callable[[Visit, Case, str], list[Call]]] = {
    **{name: steps.ordered(name) for name in STEPS},
    "assign": steps.order_assign,
    "note": writing.keep_note,
    "talk": recalling.order_talk,
    "transcript": recalling.order_transcript,
    "card": choosing.order_card,
    "canned": choosing.order_canned,
    "prefer": choosing.order_prefer,
    "topic": choosing.order_topic,
    "urgency": choosing.order_urgency,
    "label": choosing.order_label,
    "snooze": steps.order_snooze,
}

# Orders anywhere in the group.
_ANYWHERE: dict[str, Callable[[Visit, str], list[Call]]] = {
    "for": anywhere.order_for,
    "here": anywhere.order_here,
    "away": anywhere.order_away,
    "desk": anywhere.order_desk,
    "help": anywhere.order_help,
    "unknown": anywhere.order_help,
}

# Buttons.
_PRESSES: dict[str, Callable[[Visit, Case, str], list[Call]]] = {
    **{name: steps.pressed(name) for name in STEPS},
    "colleagues": steps.show_colleagues,
    "assign": steps.press_assign,
    "pauses": steps.show_pauses,
    "brief": steps.show_keys,
    "until": steps.press_until,
    "wake": steps.press_wake,
    "speak": writing.press_speak,
    "card": choosing.press_card,
    "canned": choosing.press_canned,
    "send": choosing.press_send,
    "prefer": choosing.press_prefer,
    "topic": choosing.press_topic,
}


class StaffDesk:
    """Deals with the updates of the staff group. Synchronous: it asks the database.

    Args:
        helping: What advisors can do.
        cases: Knows the cases.
        staff: Knows who is at the desk.
        topics: Knows where the group is.
        configured: The group's id, as staff set it.
        language: Language that the group speaks.
        zone: Time zone of the desk.
        sign_in: Makes a one-time link to the web desk.
        desk_url: Public address of the web desk, "" where there is none.
        username: The bot's own name.
        now: The clock.
    """

    def __init__(
        self,
        helping: Helping,
        cases: Cases,
        staff: Staff,
        topics: Topics,
        *,
        configured: str,
        language: str,
        zone: ZoneInfo,
        sign_in: Callable[[Advisor], str],
        desk_url: str = "",
        username: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._helping = helping
        self._cases = cases
        self._staff = staff
        self._topics = topics
        self._configured = configured
        self._say = messages(language)
        self._zone = zone
        self._sign_in = sign_in
        self._desk_url = desk_url
        self._username = username
        self._now = now
        # Who was told that they are no advisor: once is enough.
        self._told: set[str] = set()

    def is_about(self, update: Reading) -> bool:
        """Tell whether an update is of the staff group."""
        if not update.chat_id or update.is_private:
            return False
        return update.chat_id in (self._configured, self._topics.address(self._configured))

    def handle(self, update: Reading) -> list[Call]:
        """Do what an update of the group asks for; return the calls that answer it.

        An update that comes again, because the process died before it was noted as done, changes
        nothing a second time.
        """
        if update.moved_to:
            self._topics.move(self._configured, update.moved_to)
            return []
        if update.kind == "my_chat_member":
            self._has_changed(update)
            return []
        if not self._is_asked(update):
            return []
        by = self._staff.of_telegram(update.person) if not update.is_anonymous else None
        if by is None:
            return self._to_stranger(update)
        visit = Visit(
            update=update,
            by=by,
            helping=self._helping,
            say=self._say,
            zone=self._zone,
            now=self._now(),
            sign_in=self._sign_in,
            desk_url=self._desk_url,
        )
        try:
            return self._pressed(visit) if update.press else self._written(visit)
        except (NotPossibleError, ValueError) as refused:
            text = said(refused, self._say)
            return visit.toast(text) or visit.tell(self._say("plain", text=text))

    def apology(self, update: Reading, reference: str) -> list[Call]:
        """Return what is said where an update failed again and again."""
        values: dict[str, Any] = {
            "chat_id": update.chat_id,
            "text": self._say("staff-trouble", reference=reference),
        }
        if update.thread_id is not None:
            values["message_thread_id"] = update.thread_id
        return [Call(update.chat_id, "sendMessage", values)]

    # -- what came

    def _is_asked(self, update: Reading) -> bool:
        """Tell whether an update wants something: what colleagues tell each other does not."""
        if update.press is not None:
            return True
        if update.text is not None and not is_for(update.text, username=self._username):
            return False
        is_order = update.text is not None and read_order(update.text, username=self._username)
        has_content = bool(update.text) or update.content not in ("", "something")
        return bool(is_order) or (has_content and self._case(update) is not None)

    def _written(self, visit: Visit) -> list[Call]:
        update, case = visit.update, self._case(visit.update)
        if update.kind == "edited_message":
            return writing.edit(visit, self._known(case, update.message_id))
        order = read_order(update.text or "", username=self._username)
        if order is not None:
            return self._ordered(visit, case, order)
        if case is None:
            return []
        return writing.write(visit, case, answers_note=self._answers_note(update, case))

    def _ordered(self, visit: Visit, case: Case | None, order: Order) -> list[Call]:
        anywhere_too = _ANYWHERE.get(order.name)
        if anywhere_too is not None:
            return anywhere_too(visit, order.argument)
        if case is None:
            return visit.tell(self._say("staff-in-a-topic"))
        return _OF_A_CASE[order.name](visit, case, order.argument)

    def _pressed(self, visit: Visit) -> list[Call]:
        press = visit.update.press
        key = read_key(press.data) if press else None
        do = _PRESSES.get(key.action) if key else None
        case = self._cases.get(key.case) if key else None
        if key is None or do is None or case is None:
            return visit.toast(self._say("staff-gone"))
        return do(visit, case, key.argument)

    def _has_changed(self, update: Reading) -> None:
        """The bot was let in, or was given rights: what it missed is shown now."""
        if update.status in ("administrator", "member"):
            numbers = [
                case.number
                for case in self._cases.all(statuses=("waiting", "claimed", "waiting_for_learner"))
            ]
            self._topics.owe(numbers, what="caught up")

    def _to_stranger(self, update: Reading) -> list[Call]:
        """Tell somebody who is not at the desk, once, that nothing was done."""
        visit_key = "anonymous" if update.is_anonymous else update.person
        is_new = visit_key not in self._told
        self._told.add(visit_key)
        text = self._say(
            "staff-stranger",
            who="anonymous" if update.is_anonymous else "unknown",
            number=update.person,
        )
        if update.press is not None:
            values = {"callback_query_id": update.press.press_id, "text": text[:200]}
            return [Call(update.chat_id, "answerCallbackQuery", values)]
        if not is_new:
            return []
        where: dict[str, Any] = (
            {} if update.thread_id is None else {"message_thread_id": update.thread_id}
        )
        values = {"chat_id": update.chat_id, "text": text, "parse_mode": "HTML", **where}
        return [Call(update.chat_id, "sendMessage", values)]

    # -- what it is about

    def _case(self, update: Reading) -> Case | None:
        return None if update.thread_id is None else self._cases.of_thread(update.thread_id)

    def _answers_note(self, update: Reading, case: Case) -> bool:
        known = self._known(case, update.reply_to)
        return known is not None and known.author == "note"

    def _known(self, case: Case | None, thread_message_id: int | None) -> CaseMessage | None:
        """Return what a message of a topic stands for."""
        if case is None or thread_message_id is None:
            return None
        return self._cases.of_thread_message(case.number, thread_message_id)
