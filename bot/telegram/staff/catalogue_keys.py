"""Buttons of a catalogue on its way to people: what is behind them, and which stand where."""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from bot.memory import Job
from bot.messages import Messages, languages, messages
from bot.telegram.staff.keys import Rows

if TYPE_CHECKING:
    from catalog.live import Live

# "p1:<job>:<action>:<argument>"; a learner's button begins with "v1", a case's with "s1".
_MARK = "p1"

_NUMBER = re.compile(r"№ (\d{1,12})\b")


@dataclass(frozen=True)
class CatalogueKey:
    """What stands behind a button.

    Attributes:
        job: Number of the job, 0 for none.
        action: What it does.
        argument: To what, "" for nothing.
    """

    job: int
    action: str
    argument: str = ""

    def button(self, label: str) -> dict[str, str]:
        """Return the button, as the Bot API takes it."""
        data = f"{_MARK}:{self.job}:{self.action}:{self.argument}"
        return {"text": label, "callback_data": data}


def read_catalogue_key(data: str) -> CatalogueKey | None:
    """Return what stands behind a button, None where it is no catalogue's."""
    fields = data.split(":", 3)
    if len(fields) != 4 or fields[0] != _MARK or not fields[1].isdecimal():
        return None
    return CatalogueKey(int(fields[1][:18]), fields[2], fields[3])


def digest_of(live: "Live") -> str:
    """Return what names what is live behind a button, so that going back happens once."""
    told = f"{live.release_id}\n{live.model_version}"
    return sha256(told.encode()).hexdigest()[:16]


def keys_of_checked(job: Job, say: Messages) -> Rows:
    """Return the buttons under what a file holds."""
    return [
        [
            CatalogueKey(job.number, "train").button(say("button-publishing-train")),
            CatalogueKey(job.number, "discard").button(say("button-publishing-discard")),
        ]
    ]


def keys_of_ended(job: Job, say: Messages) -> Rows:
    """Return the buttons under a verdict: what the gate refuses needs a reason."""
    discard = CatalogueKey(job.number, "discard").button(say("button-publishing-discard"))
    if job.status == "refused":
        anyway = CatalogueKey(job.number, "anyway").button(say("button-publishing-anyway"))
        return [[anyway, discard]]
    return [[CatalogueKey(job.number, "publish").button(say("button-publishing-publish")), discard]]


def keys_of_stopped(job: Job, say: Messages) -> Rows:
    """Return the buttons of a training that was broken off, or did not end well."""
    label = "button-publishing-again" if job.status == "failed" else "button-publishing-go-on"
    return [[CatalogueKey(job.number, "train").button(say(label))]]


def keys_of_live(live: "Live", say: Messages, *, is_undo: bool = False) -> Rows:
    """Return the button that goes back from what is live."""
    label = "button-publishing-undo" if is_undo else "button-publishing-back"
    return [[CatalogueKey(0, "back", digest_of(live)).button(say(label))]]


def why(job: int, say: Messages) -> str:
    """Return the question that a reason answers; its number tells for which job."""
    return say("publishing-why", number=str(job))


def job_asked_about(text: str) -> int | None:
    """Return the job whose reason a message asks for, None where it is another message."""
    found = _NUMBER.search(text)
    if found is None:
        return None
    number = int(found[1])
    asked = {why(number, messages(language)) for language in languages()}
    return number if text.strip() in asked else None
