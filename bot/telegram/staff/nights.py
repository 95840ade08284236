"""What became of the nightly training, told to staff: in their group, or to each in private."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.memory import Job, Jobs, JobUnderWayError
from bot.memory.staff import Staff
from bot.messages import messages
from bot.telegram.staff.catalogue_keys import keys_of_ended, keys_of_live
from bot.telegram.staff.catalogue_words import live_facts, verdict_text
from bot.telegram.staff.keys import Rows
from bot.telegram.staff.trainings import message_calls
from catalog.live import Live
from recommender.retraining import Gate

if TYPE_CHECKING:
    from bot.publishing import Publishing

# Who did it, as it stands in the database.
SCHEDULE = "schedule"


class Nights:
    """Tells staff of nightly trainings.

    Args:
        jobs: Where each catalogue stands.
        staff: Knows whom to tell where there is no group.
        publishing: Knows what credentials are called.
        group: Gives the group's address, "" where there is none.
        language: Language that the desk speaks.
    """

    def __init__(
        self,
        jobs: Jobs,
        staff: Staff,
        publishing: "Callable[[], Publishing]",
        *,
        group: Callable[[], str],
        language: str,
    ) -> None:
        self._jobs = jobs
        self._staff = staff
        self._publishing = publishing
        self._group = group
        self._say = messages(language)
        self._telling: set[asyncio.Task[None]] = set()

    def ended(self, done: dict[str, Any]) -> None:
        """Tell what came of a training, as `train_apart` returns it; the event loop goes on."""
        self._begin(lambda: self.tell(done))

    def failed(self, problem: str) -> None:
        """Tell why a training did not end well."""
        self._begin(lambda: self._to_all(self._say("publishing-night-failed", problem=problem), []))

    async def told(self) -> None:
        """Return when everything is in the outbox."""
        while self._telling:
            await asyncio.wait(set(self._telling))

    def _begin(self, tell: Callable[[], None]) -> None:
        task = asyncio.get_running_loop().create_task(asyncio.to_thread(tell))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def tell(self, done: dict[str, Any]) -> None:
        """Leave one message a chat in the outbox: the verdict, and what can be done now."""
        verdict, say = Gate.from_json(done["gate"]), self._say
        live = Live(done["catalog"], done["release"], done["version"])
        is_live = bool(done["is_live"])
        head = say("publishing-by-night", live="yes" if is_live else "no", **live_facts(live, say))
        titles = self._publishing().titles_of(verdict)
        text = f"{head}\n\n{verdict_text(verdict, titles, say)}"
        if is_live:
            self._to_all(text, keys_of_live(live, say))
            return
        job = self._waiting(live, is_passed=verdict.is_passed)
        self._to_all(text, keys_of_ended(job, say) if job is not None else [])

    def _waiting(self, live: Live, *, is_passed: bool) -> Job | None:
        """Return the job that waits for a word; None where what staff began goes first."""
        newest = self._jobs.newest(live.catalog)
        if newest is not None and newest.by != SCHEDULE and _is_open(newest):
            return None
        job = self._jobs.add(live.catalog, live.release_id, by=SCHEDULE)
        try:
            self._jobs.begin(job.number, by=SCHEDULE)
        except JobUnderWayError:
            return None
        version = live.model_version or ""
        self._jobs.finish(job.number, "passed" if is_passed else "refused", version=version)
        return self._jobs.get(job.number)

    def _to_all(self, text: str, rows: Rows) -> None:
        group = self._group()
        people = [
            each.telegram_id
            for each in self._staff.all()
            if each.role == "staff" and each.is_active and each.telegram_id
        ]
        chats = [group] if group else people
        self._jobs.leave([call for chat in chats for call in message_calls(chat, text, rows)])


def _is_open(job: Job) -> bool:
    return job.status not in ("published", "discarded")
