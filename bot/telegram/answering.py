"""One update -> one turn, saved together with what is to be sent."""

import asyncio
import json
import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING

from bot.acts import Likely
from bot.counting import Counting, Observed
from bot.dialogue import (
    CallOff,
    Context,
    Erase,
    Event,
    Export,
    OpenedShare,
    Share,
    Started,
    State,
    Turn,
    advance,
)
from bot.dialogue.context import DeskNow
from bot.dialogue.sharing import PREFIX as SHARED
from bot.faults import logged
from bot.handouts import File
from bot.memory import HandledBeforeError, Memory
from bot.messages import DEFAULT_LANGUAGE, languages, messages
from bot.telegram.advisors import Advisors
from bot.telegram.at_desk import left_at_desk
from bot.telegram.fetching import Fetch, badge_file
from bot.telegram.giving import Giving
from bot.telegram.reading import Reading, read
from bot.telegram.slowing import Slowing, not_before
from bot.telegram.staff import CatalogueChat, StaffDesk
from bot.telegram.updates import (
    calls_of,
    event_of,
    file_calls,
    reachability_of,
    reminder_key,
)
from bot.telegram.writing import Writing
from bot.triage.topics import Verdict
from bot.turns import AtDesk, Call, Incoming, Owed, SavedTurn, SharedList, StaleStateError
from recommender.advising import Recommender
from recommender.goals import Goal

if TYPE_CHECKING:
    from catalog.earned import Trust

log = logging.getLogger("advisor.telegram")

# The file that /mydata hands over.
MY_DATA = "my-data.json"

# States that are kept in memory, so that a turn reads nothing; the database decides in doubt.
_KEPT_STATES = 10_000


@dataclass(frozen=True)
class Counsel:
    """Whom the dialogue asks, on which day.

    Attributes:
        recommender: Gives the recommender of a day; called at each turn, so that a new release
            is picked up.
        contact: How to reach a person.
        today: The clock.
        username: The bot's own name on Telegram.
        crisis_lines: Whom to call in danger or despair.
        zone: Where people's clocks are.
        badge_issuers: Issuers of badges that staff trust; None where they list none.
        desk: Tells how the advisors' desk is staffed; None where nobody is at one.
        triage: Says what a message is about; None where nothing but rules does.
        acts: Says what words do that are no goal; likewise.
        roles: Tells which words of a goal say what; likewise.
        counting: Counts the goals of the week; None where nobody reads such counts.
    """

    recommender: Callable[[date], Recommender]
    contact: str
    today: Callable[[], date]
    username: str = ""
    crisis_lines: str = ""
    zone: tzinfo = UTC
    badge_issuers: "Trust | None" = None
    desk: Callable[[], DeskNow | None] = lambda: None
    triage: Callable[[str], Verdict | None] | None = None
    acts: Callable[[str], tuple[Likely, ...]] | None = None
    roles: Callable[[Goal], Goal] | None = None
    counting: Counting | None = None

    def turn(self, state: State, event: Event) -> Turn:
        """Take one step of a dialogue; encodes, and so belongs off the event loop."""
        today = self.today()
        recommender = Observed(self.recommender(today))
        address = f"https://t.me/{self.username}" if self.username else ""
        context = Context(
            recommender,
            today,
            self.contact,
            recommender.places,
            address=address,
            zone=self.zone,
            fresh_id=secrets.token_urlsafe(16),
            crisis_lines=self.crisis_lines,
            desk=self.desk(),
            badge_issuers=self.badge_issuers,
            triage=self.triage,
            acts=self.acts,
            roles=self.roles,
        )
        turn = advance(state, event, context)
        if self.counting is not None:
            self.counting.note(state.goal, recommender.answers, today)
        return turn


class Answering:
    """Answers updates; all that it keeps between them can be read again from Memory.

    Args:
        memory: Where states are.
        writing: Saves turns.
        take_step: Takes one step of a dialogue.
        username: The bot's own name, to know in a group whether it is meant.
        executor: Where steps are taken.
        owe: Told of the calls that a saved turn owes.
        fetch: Gets the files that people send; without it they are not read.
        keeps_words: Tells whether there is a desk, whose people may read what was said.
        now: The clock.
        staff_desk: Deals with the staff group; None where there is none.
        advisors: Deals with what advisors ask in private; None where there is no desk.
        catalogues: Deals with what staff send and press about the catalogue; likewise.
        slowing: Lets answers to abuse and to floods come later; None where all come at once.
    """

    def __init__(
        self,
        memory: Memory,
        writing: Writing,
        take_step: Callable[[State, Event], Turn],
        *,
        executor: Executor | None,
        owe: Callable[[Owed], None],
        username: str = "",
        fetch: Fetch | None = None,
        keeps_words: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        staff_desk: StaffDesk | None = None,
        advisors: Advisors | None = None,
        catalogues: CatalogueChat | None = None,
        slowing: Slowing | None = None,
    ) -> None:
        self._memory = memory
        self._writing = writing
        self._take_step = take_step
        self._executor = executor
        self._username = username
        self._owe = owe
        self._fetch = fetch
        self._giving = Giving()
        self._keeps_words = keeps_words
        self._now = now
        self._staff_desk = staff_desk
        self._advisors = advisors
        self._catalogues = catalogues
        self._slowing = slowing
        self._states: OrderedDict[str, tuple[State | None, int]] = OrderedDict()

    async def handle(self, incoming: Incoming) -> None:
        """Answer an update; if it fails again and again, set it aside with a kind sentence."""
        while True:
            try:
                await self._answer(incoming)
            except HandledBeforeError:
                self._states.pop(incoming.person, None)
                return
            except StaleStateError:
                self._states.pop(incoming.person, None)
            except Exception as fault:  # noqa: BLE001 - a poison update must not stop the others
                self._states.pop(incoming.person, None)
                if await self._is_set_aside(incoming, fault):
                    return
            else:
                return

    async def _answer(self, incoming: Incoming) -> None:
        update = read(incoming.payload)
        answers = await self._calls_for_staff(update)
        if answers is not None:
            # What it changes is saved before the answers are owed.
            for owed in await asyncio.to_thread(self._memory.dismiss, incoming.update_id, answers):
                self._owe(owed)
            return
        known, version = await self._state_of(incoming.person)
        state = known or State(language=language_of(update.language_code))
        event = await self._event_of(update, is_held=state.case == "held")
        if event is None or not update.chat_id:
            _tell_of_group(update)
            await self._note(incoming, is_reachable=reachability_of(update))
            return
        loop = asyncio.get_running_loop()
        turn = await loop.run_in_executor(self._executor, self._take_step, state, event)
        at = self._now()
        until = self._slowing.until(update, turn, at=at) if self._slowing else None
        files = await self._giving.files(turn)
        calls = (*calls_of(turn, update, files), *await self._files(turn, incoming))
        saved = _saved(
            turn,
            incoming,
            version=version,
            calls=not_before(until, calls),
            desk=left_at_desk(turn, update, incoming.payload, at=at, is_kept=self._keeps_words()),
        )
        await self._writing.save(saved)
        if self._slowing is not None:
            self._slowing.note(update, turn, at=at)
        self._keep(incoming.person, (None, 0) if saved.erase else (turn.state, version + 1))
        for owed in saved.owed:
            self._owe(owed)

    async def _calls_for_staff(self, update: Reading) -> list[Call] | None:
        """Return what answers staff and advisors; None where an update is a learner's."""
        if self._catalogues is not None and self._catalogues.may_concern(update):
            calls = await self._catalogues.answer(update)
            if calls is not None:
                return calls
        loop = asyncio.get_running_loop()
        if self._staff_desk is not None and self._staff_desk.is_about(update):
            return await loop.run_in_executor(self._executor, self._staff_desk.handle, update)
        if self._advisors is not None and self._advisors.may_concern(update):
            return await loop.run_in_executor(self._executor, self._advisors.handle, update)
        return None

    async def _event_of(self, update: Reading, *, is_held: bool) -> Event | None:
        """Return what the dialogue sees; a file that may be a badge is fetched before the step.

        Unless a person has the conversation, and the file is for them.
        """
        file = badge_file(update)
        if file is not None and self._fetch is not None and not is_held:
            return await self._fetch(file, update.text or "")
        event = event_of(update, username=self._username)
        if isinstance(event, Started) and event.payload.startswith(SHARED):
            share_id = event.payload.removeprefix(SHARED)
            today = datetime.now(UTC).date()
            return OpenedShare(await asyncio.to_thread(self._memory.shared, share_id, today=today))
        return event

    async def _note(self, incoming: Incoming, *, is_reachable: bool | None) -> None:
        """Deal with an update that needs no answer: somebody blocked the bot, or let it in."""
        if is_reachable is not None:
            await asyncio.to_thread(
                self._memory.set_reachable, incoming.person, is_reachable=is_reachable
            )
        await asyncio.to_thread(self._memory.dismiss, incoming.update_id)

    async def _files(self, turn: Turn, incoming: Incoming) -> list[Call]:
        """Return the calls that hand a person what is kept about them."""
        captions = [effect.caption for effect in turn.effects if isinstance(effect, Export)]
        if not captions:
            return []
        kept = await asyncio.to_thread(self._memory.all_about, incoming.person)
        content = json.dumps(kept, ensure_ascii=False, indent=2)
        return file_calls(incoming.person, File(MY_DATA, content.encode()), captions[0])

    async def _state_of(self, person: str) -> tuple[State | None, int]:
        kept = self._states.get(person)
        if kept is not None:
            self._states.move_to_end(person)
            return kept
        saved, version = await asyncio.to_thread(self._memory.state_of, person)
        return (State.model_validate(saved) if saved else None), version

    def _keep(self, person: str, at: tuple[State | None, int]) -> None:
        self._states[person] = at
        self._states.move_to_end(person)
        if len(self._states) > _KEPT_STATES:
            self._states.popitem(last=False)

    def _apology(self, update: Reading, reference: str) -> list[Call]:
        """Return what is said where an update failed again and again: nothing among strangers."""
        if self._staff_desk is not None and self._staff_desk.is_about(update):
            return self._staff_desk.apology(update, reference)
        if not update.is_private:
            return []
        text = messages(language_of(update.language_code))("trouble", reference=reference)
        values = {"chat_id": update.chat_id, "text": text}
        return [Call(update.chat_id, "sendMessage", values)]

    async def _is_set_aside(self, incoming: Incoming, fault: Exception) -> bool:
        reference = logged(fault)
        update = read(incoming.payload)
        kind = f"{type(fault).__name__} {reference}"
        try:
            owed = await asyncio.to_thread(
                self._memory.fail, incoming.update_id, kind, self._apology(update, reference)
            )
        except HandledBeforeError:
            return True
        except Exception as disk:  # noqa: BLE001 - it fails for all: nobody is set aside for it
            log.error("a fault could not be noted (%s)", type(disk).__name__)  # noqa: TRY400
            await self._writing.pause()
            return False
        for each in owed or []:
            self._owe(each)
        return owed is not None


def _saved(
    turn: Turn, incoming: Incoming, *, version: int, calls: tuple[Call, ...], desk: AtDesk | None
) -> SavedTurn:
    """Return a turn as it is saved, after the version of the conversation that it began with."""
    return SavedTurn(
        person=incoming.person,
        update_id=incoming.update_id,
        state=turn.state.model_dump(mode="json"),
        version=version + 1,
        expected=version,
        calls=calls,
        erase=any(isinstance(effect, Erase) for effect in turn.effects),
        withdrawn=tuple(
            reminder_key(incoming.person, key)
            for effect in turn.effects
            if isinstance(effect, CallOff)
            for key in effect.keys
        ),
        desk=desk,
        shares=tuple(
            SharedList(each.share_id, each.credential_ids, each.shared_on, each.until)
            for each in turn.effects
            if isinstance(each, Share)
        ),
    )


def _tell_of_group(update: Reading) -> None:
    """Name in the log a group that the bot was added to: staff need its id, and see it nowhere."""
    is_in = update.kind == "my_chat_member" and update.status in ("member", "administrator")
    if is_in and not update.is_private:
        log.warning(
            "the bot is in the group %s; if that is for staff: export ADVISOR_STAFF_GROUP=%s",
            update.chat_id,
            update.chat_id,
        )


def language_of(code: str) -> str:
    """Return the language of a person's Telegram, English where the advisor does not speak it.

    Args:
        code: An IETF tag such as "fr-CA", or "" where it is not known.
    """
    language = code.split("-")[0].lower()
    return language if language in languages() else DEFAULT_LANGUAGE
