"""One forum topic a case: whatever changed, its topic is brought in line with the case.

Each look compares the case with what its topic shows, and makes the calls that are missing. So a
look that comes twice does nothing the second time, one that failed half-way is completed by the
next, and a topic that somebody deleted is made anew.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from telegram.error import TelegramError

from bot.cases.brief import as_text
from bot.cases.case import Advisor, Case
from bot.cases.hours import WorkingHours
from bot.helping.waiting import waits_of
from bot.memory import Cases
from bot.memory.staff import Staff
from bot.memory.topics import Shown, Topics
from bot.messages import Raw, messages
from bot.telegram.splitting import split_html
from bot.telegram.staff.keys import keys_of
from bot.telegram.staff.orders import ORDERS
from bot.telegram.staff.relaying import Relaying
from bot.telegram.staff.room import DeadTopicError, GoneMessageError, LackingError, Room
from bot.telegram.staff.times import moment
from bot.telegram.staff.titles import COLORS, title_of

log = logging.getLogger("advisor.telegram")

# When it is tried again to delete the topic of somebody who wanted everything erased.
_ERASED_AGAIN_AFTER = timedelta(hours=1)

# What happened, and the line that says so in the topic; the rest is seen in the brief.
_LINES = {
    "reopened": "staff-line-reopened",
    "reopen": "staff-line-reopened",
    "opened again": "staff-line-again",
    "assign": "staff-line-assigned",
    "given": "staff-line-given",
    "reminded": "staff-line-reminded",
    "release": "staff-line-released",
    "lapse": "staff-line-lapsed",
    "return": "staff-line-returned",
    "rated": "staff-line-rated",
    "woke": "staff-line-woke",
}


class StaffGroup:
    """Shows cases in the staff group.

    Args:
        room: The group.
        cases: Knows the cases.
        staff: Knows whom to call when it is urgent.
        topics: Knows what is shown already.
        language: Language that the group speaks.
        zone: Time zone of the desk.
        hours: Gives when somebody is there, and within how long to answer.
        desk_url: Address of the web desk, "" where there is none.
        now: The clock.
    """

    def __init__(
        self,
        room: Room,
        cases: Cases,
        staff: Staff,
        topics: Topics,
        *,
        language: str,
        zone: ZoneInfo,
        hours: Callable[[], WorkingHours],
        desk_url: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._room = room
        self._cases = cases
        self._staff = staff
        self._topics = topics
        self._say = messages(language)
        self._zone = zone
        self._hours = hours
        self._desk_url = desk_url
        self._now = now
        self._relaying = Relaying(room, cases, self._say)

    async def show(
        self, *, case: int, what: str, message: int = 0, thread: int | None = None
    ) -> None:
        """Bring the topic of a case in line with it.

        Args:
            case: Number of the case.
            what: What happened to it.
            message: The message that it happened with, 0 for none; of a snooze that is over, when
                it was to end.
            thread: Topic of a case that is erased.
        """
        try:
            if what == "erased":
                await self._erase(thread)
            else:
                await self._bring(case, what, message)
        except LackingError as lacking:
            await self._lacks(lacking.fault)
            if thread is not None:
                # What a learner wants erased is not forgotten because a right was missing.
                later = self._now() + _ERASED_AGAIN_AFTER
                await asyncio.to_thread(
                    self._topics.owe, [case], what="erased", at=later, thread=thread
                )
        else:
            await self._is_well()

    async def introduce(self) -> None:
        """Show in the group's menu what can be ordered; a group that is not there is noted."""
        commands = [(name, self._say(f"command-staff-{name}")) for name in ORDERS]
        try:
            await self._room.announce(commands)
        except LackingError as lacking:
            await self._lacks(lacking.fault)
        except TelegramError as fault:
            log.warning("the staff group's menu was not set (%s)", type(fault).__name__)

    async def catch_up(self) -> None:
        """Owe a look at every case that is not over: some may have been missed."""
        await self._room.settle_in()
        open_cases = await asyncio.to_thread(
            self._cases.all, statuses=("waiting", "claimed", "waiting_for_learner")
        )
        numbers = [case.number for case in open_cases]
        await asyncio.to_thread(self._topics.owe, numbers, what="caught up")

    async def mark_delivered(self, thread_message_id: int) -> None:
        """Show at an advisor's message that the learner has it."""
        await self._room.react(thread_message_id, "👍")

    # -- the topic

    async def _bring(self, number: int, what: str, message: int) -> None:
        for _ in range(2):
            case = await asyncio.to_thread(self._cases.get, number)
            if case is None or (case.is_closed and case.thread_id is None):
                return
            try:
                await self._update(case, what, message)
            except DeadTopicError:
                await asyncio.to_thread(self._topics.forget, number)
            else:
                return
        raise LackingError("rights")

    async def _update(self, case: Case, what: str, message: int) -> None:
        shown = await asyncio.to_thread(self._topics.of, case.number)
        thread_id, shown = await self._topic(case, shown)
        shown = await self._brief(case, thread_id, shown)
        if shown.is_closed and not case.is_closed:
            shown = await self._close(case, thread_id, shown)
        await self._line(case, thread_id, what, message)
        await self._relaying.bring(case, thread_id)
        if what == "edited":
            await self._relaying.change(case, thread_id, message)
        shown = await self._call_everybody(case, thread_id, shown, what)
        if case.is_closed and not shown.is_closed:
            await self._close(case, thread_id, shown)
        if case.snoozed_until is not None and case.snoozed_until > self._now():
            await asyncio.to_thread(
                self._topics.owe,
                [case.number],
                what="woke",
                at=case.snoozed_until,
                message=_stamp(case.snoozed_until),
            )

    async def _topic(self, case: Case, shown: Shown) -> tuple[int, Shown]:
        """Make the topic where there is none, and give it the right title."""
        title = title_of(case, self._say)
        if case.thread_id is None:
            color = COLORS[case.urgency]
            made = await self._room.call("createForumTopic", name=title, icon_color=color)
            thread_id = int(made["message_thread_id"])
            return thread_id, await asyncio.to_thread(
                self._topics.begin, case.number, thread_id, title
            )
        if shown.title != title:
            await self._room.call("editForumTopic", message_thread_id=case.thread_id, name=title)
            shown = await self._keep(case, replace(shown, title=title))
        return case.thread_id, shown

    async def _brief(self, case: Case, thread_id: int, shown: Shown) -> Shown:
        """Post and pin the brief, or change it where it says something else now."""
        text = await asyncio.to_thread(self.brief, case)
        keys = keys_of(case, self._say, desk_url=self._desk_url)
        digest = sha256(repr((text, keys)).encode()).hexdigest()
        if digest == shown.brief_digest:
            return shown
        said = {"text": text, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": keys}}
        if shown.brief_id is None or not await self._is_changed(case, shown.brief_id, said):
            made = await self._room.call("sendMessage", message_thread_id=thread_id, **said)
            shown = await self._keep(
                case, replace(shown, brief_id=int(made["message_id"]), brief_digest="")
            )
        # Without a digest it was not pinned yet: the process may have died in between.
        if not shown.brief_digest and shown.brief_id is not None:
            await self._pin(shown.brief_id)
        return await self._keep(case, replace(shown, brief_digest=digest))

    async def _is_changed(self, case: Case, brief_id: int, said: dict[str, Any]) -> bool:
        """Change the brief, and tell whether it is still there."""
        try:
            await self._room.call("editMessageText", message_id=brief_id, **said)
        except GoneMessageError:
            log.info("the brief of case %s was deleted; it is posted again", case.number)
            return False
        return True

    def brief(self, case: Case) -> str:
        """Return what is pinned: where the case stands, the facts, and how to answer."""
        standing = "\n".join(part for part in (self._standing(case), self._due(case)) if part)
        parts = [standing, as_text(case.brief, self._say)]
        if case.labels:
            parts.append(self._say("staff-labels", words=self._say.list(case.labels)))
        if case.snoozed_until is not None and not case.is_closed:
            until = moment(case.snoozed_until, self._zone, self._say)
            parts.append(self._say("staff-snoozed", until=until))
        parts.append(self._say("staff-how", standing="held" if case.is_held else case.status))
        return split_html("\n\n".join(part for part in parts if part))[0]

    def _standing(self, case: Case) -> str:
        since = case.closed_at if case.is_closed else case.opened_at
        return self._say(
            "staff-standing",
            number=str(case.number),
            topic=Raw(self._say("staff-topic", topic=case.topic)),
            urgency=case.urgency,
            # Whose turn it is to write is seen in the topic: it need not be said at each message.
            standing="claimed" if case.is_held else case.status,
            name=case.holder_name,
            since=moment(since or case.opened_at, self._zone, self._say),
        )

    def _due(self, case: Case) -> str:
        """Return by when the learner should have their first answer, "" where none is owed.

        Later ones would change what is pinned at each message; who keeps somebody waiting then is
        told so.
        """
        hours = self._hours().of(case.urgency)
        since = waits_of(self._cases, [case]).get(case.number)
        due = hours.answer_by(since) if since is not None else None
        if due is None or since is None or (case.is_held and case.replied_at):
            return ""
        key = "staff-answer-late" if hours.is_late(since, self._now()) else "staff-answer-by"
        return self._say(key, at=moment(due, self._zone, self._say))

    async def _pin(self, brief_id: int) -> None:
        try:
            await self._room.call("pinChatMessage", message_id=brief_id, disable_notification=True)
        except LackingError as lacking:
            # Without its pin the brief is still the first message of its topic.
            await self._lacks(lacking.fault)
        except GoneMessageError:
            log.info("the brief could not be pinned: it is gone already")
        else:
            await asyncio.to_thread(self._topics.clear_faults, ("pins",))

    async def _close(self, case: Case, thread_id: int, shown: Shown) -> Shown:
        method = "closeForumTopic" if case.is_closed else "reopenForumTopic"
        await self._room.call(method, message_thread_id=thread_id)
        is_called = shown.is_called and not case.is_closed
        return await self._keep(case, replace(shown, is_closed=case.is_closed, is_called=is_called))

    async def _erase(self, thread: int | None) -> None:
        """Delete the topic of a learner who wanted everything erased."""
        if thread is None:
            return
        try:
            await self._room.call("deleteForumTopic", message_thread_id=thread)
        except DeadTopicError:
            log.info("the topic of an erased case was deleted before")

    # -- what is said in it

    async def _line(self, case: Case, thread_id: int, what: str, message: int) -> None:
        """Say in the topic what happened, where a look at the brief would not tell."""
        if what == "undelivered":
            await self._undelivered(thread_id, message)
            return
        key = "staff-line-late" if what == "reminded" and not case.is_held else _LINES.get(what)
        is_over = case.is_closed and what != "return" and what != "rated"
        if key is None or is_over or (what == "woke" and not self._has_woken(case, message)):
            return
        facts = await asyncio.to_thread(self._facts, case, what)
        text = self._say(key, **facts)
        await self._room.call("sendMessage", message_thread_id=thread_id, **_html(text))

    def _facts(self, case: Case, what: str) -> dict[str, Any]:
        if what in ("reopened", "opened again"):
            return {"reason": case.reason, "urgency": case.urgency}
        if what == "reopen":
            return {"reason": "advisor", "urgency": case.urgency}
        if what == "assign":
            return {"name": case.holder_name}
        if what == "given" or (what == "reminded" and case.is_held):
            everybody = self._staff.all()
            called = [self._called(each) for each in everybody if each.pk == case.holder]
            return {"name": Raw("".join(called))}
        return {"stars": case.satisfaction or 0} if what == "rated" else {}

    async def _undelivered(self, thread_id: int, number: int) -> None:
        found = await asyncio.to_thread(self._cases.message, number)
        if found is None or not found[1].problem:
            return
        text = self._say("staff-undelivered", problem=found[1].problem)
        answered = found[1].thread_message_id
        answers = (
            {"reply_parameters": {"message_id": answered, "allow_sending_without_reply": True}}
            if answered
            else {}
        )
        await self._room.call("sendMessage", message_thread_id=thread_id, **_html(text), **answers)

    async def _call_everybody(self, case: Case, thread_id: int, shown: Shown, what: str) -> Shown:
        """Call everybody to a case that cannot wait; again where it waits again.

        Where it comes to be so while somebody has it, everybody hears once: who has it may be away.
        """
        is_new = not shown.is_called or what in ("opened again", "release", "lapse")
        is_for_them = case.status == "waiting" or (case.is_held and what == "opened again")
        if case.urgency != "now" or not is_for_them or not is_new:
            return shown
        everybody = await asyncio.to_thread(self._staff.all)
        if case.is_held and shown.is_called:
            everybody = [each for each in everybody if each.pk == case.holder]
        names = [self._called(each) for each in everybody if each.is_active and each.telegram_id]
        text = self._say("staff-now", names=Raw(", ".join(names)))
        await self._room.call("sendMessage", message_thread_id=thread_id, **_html(text))
        return await self._keep(case, replace(shown, is_called=True))

    # -- small parts

    def _called(self, advisor: Advisor) -> str:
        """Return somebody's name so that Telegram tells them of it, where they are there."""
        name = self._say("plain", text=advisor.name)
        number = advisor.telegram_id
        return f'<a href="tg://user?id={number}">{name}</a>' if number else name

    async def _keep(self, case: Case, shown: Shown) -> Shown:
        await asyncio.to_thread(self._topics.keep, case.number, shown)
        return shown

    async def _lacks(self, fault: str) -> None:
        if await asyncio.to_thread(self._topics.note_fault, fault):
            log.error("the staff group lacks something (%s); see: advisor doctor", fault)

    async def _is_well(self) -> None:
        """After the group was short of something, catch up with what was missed."""
        faults: Sequence[str] = ("rights", "forum", "member")
        if await asyncio.to_thread(self._topics.clear_faults, faults):
            log.warning("the staff group can be used again")
            await self.catch_up()

    def _has_woken(self, case: Case, stamp: int) -> bool:
        """Tell whether a snooze is over: the one that was meant, not one that was changed since."""
        until = case.snoozed_until
        return until is not None and until <= self._now() and stamp in (0, _stamp(until))


def _stamp(until: datetime) -> int:
    return int(until.timestamp())


def _html(text: str) -> dict[str, str]:
    return {"text": text, "parse_mode": "HTML"}
