"""Buttons of the staff group: which are possible where a case stands, and what is behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from bot.cases.case import TRANSITIONS, Action, Advisor, Case
from bot.messages import Messages

# "s1:<case>:<action>:<argument>"; a learner's button begins with "v1".
_MARK = "s1"

Rows = list[list[dict[str, Any]]]

# What changes a case by one press, in the order of the buttons.
STEPS: dict[str, Action] = {
    "claim": "claim",
    "return": "return",
    "resolve": "resolve",
    "release": "release",
    "reopen": "reopen",
}

# How long a case can be put off by a button.
PAUSES = ("2h", "tomorrow", "monday")

# So many colleagues are offered; others are named: /assign Bo.
_MOST_COLLEAGUES = 8


@dataclass(frozen=True)
class Key:
    """What stands behind a button.

    Attributes:
        case: Number of the case.
        action: What it does.
        argument: To what, "" for nothing.
    """

    case: int
    action: str
    argument: str = ""

    def button(self, label: str) -> dict[str, str]:
        """Return the button, as the Bot API takes it."""
        return {
            "text": label,
            "callback_data": f"{_MARK}:{self.case}:{self.action}:{self.argument}",
        }


def read_key(data: str) -> Key | None:
    """Return what stands behind a button, None where it is none of ours."""
    fields = data.split(":", 3)
    if len(fields) != 4 or fields[0] != _MARK or not fields[1].isdecimal():
        return None
    return Key(int(fields[1][:18]), fields[2], fields[3])


def digest(credential_id: str) -> str:
    """Return what names a credential behind a button: ids may be longer than Telegram allows."""
    return sha256(credential_id.encode()).hexdigest()[:16]


def keys_of(case: Case, say: Messages, *, desk_url: str = "") -> Rows:
    """Return the buttons under a case's brief: only what is possible now."""
    steps = [
        Key(case.number, name).button(say(f"button-staff-{name}"))
        for name, action in STEPS.items()
        if (case.status, action) in TRANSITIONS
    ]
    rows = (
        [steps[:1], steps[1:3], steps[3:]] if case.status == "waiting" else [steps[:2], steps[2:]]
    )
    if not case.is_closed:
        rows.append([Key(case.number, "colleagues").button(say("button-staff-colleagues"))])
        pause = "wake" if case.snoozed_until else "pauses"
        rows[-1] = [*rows[-1], Key(case.number, pause).button(say(f"button-staff-{pause}"))]
    if desk_url:
        rows.append([{"text": say("button-staff-web"), "url": f"{desk_url}/cases/{case.number}"}])
    return [row for row in rows if row]


def colleagues_of(case: Case, others: Sequence[tuple[Advisor, int]], say: Messages) -> Rows:
    """Return the buttons that ask who is to get a case: who has most room comes first."""
    choices = [
        [
            Key(case.number, "assign", str(each.pk)).button(
                say("button-staff-assign", name=each.name, count=count, capacity=each.capacity)
            )
        ]
        for each, count in others[:_MOST_COLLEAGUES]
    ]
    return [*choices, [Key(case.number, "brief").button(say("button-staff-brief"))]]


def pauses_of(case: Case, say: Messages) -> Rows:
    """Return the buttons that ask for how long a case is to be put off."""
    choices = [
        Key(case.number, "until", pause).button(say(f"button-staff-until-{number}"))
        for number, pause in zip(("hours", "tomorrow", "monday"), PAUSES, strict=True)
    ]
    return [choices, [Key(case.number, "brief").button(say("button-staff-brief"))]]
