"""Conversations that lead to a person, go on with one, and come back; written like a chat.

As in test_conversations; besides, an advisor may do something between two turns ("Ana takes the
case."), and what a turn leaves at the desk stands in brackets.
"""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cases.hours import Back
from bot.dialogue import Effect, Pressed, Say
from bot.dialogue.context import DeskNow
from bot.dialogue.effects import GiveBack, Judge, OpenCase, Rate, Relay, SlowDown
from bot.helping.correcting import with_first
from bot.triage.topics import Topic, Verdict
from tests.bot.talk import BotChat, check, plain
from tests.fakes import TODAY

TRANSCRIPTS = sorted((Path(__file__).parent.parent / "conversations" / "desk").glob("*.txt"))

TOMORROW_AT_NINE = Back("tomorrow", datetime(2026, 11, 25, 9, tzinfo=ZoneInfo("America/Vancouver")))

# Words that the stand-in for the classifier knows.
KNOWN: dict[str, Topic] = {
    "loan": "funding",
    "permit": "immigration",
    "charged me": "complaint",
    "stupid": "abuse",
    "human being": "person",
    "colours have gone": "distress",
}


def triage(text: str) -> Verdict:
    """Judge a message by a word in it, as surely as the classifier does at its best."""
    topic: Topic = next((topic for words, topic in KNOWN.items() if words in text), "self_serve")
    return Verdict(
        topic,
        needs_person=topic not in ("self_serve", "abuse"),
        urgency="normal",
        probability=0.97,
        language="en",
        is_worrying="so heavy" in text,
    )


class DeskChat(BotChat):
    """A chat that shows in brackets what is left at the desk."""

    def _said(self, effect: Effect) -> list[Say]:
        match effect:
            case OpenCase(opening):
                what = f"{opening.reason}, {opening.topic}, {opening.urgency}"
                unread = ", ".join(opening.brief["unread"])
                lines = [f"(A case: {what})"]
                return [
                    Say(line)
                    for line in [*lines, *([f"(Not understood: {unread})"] if unread else [])]
                ]
            case Relay():
                return [Say("(Passed on)")]
            case GiveBack():
                return [Say("(Given back)")]
            case Rate(case, satisfaction):
                return [Say(f"(Rated: case {case}, {satisfaction})")]
            case Judge():
                return [Say(f"(Judged: {'fits' if effect.is_relevant else 'does not fit'})")]
            case SlowDown():
                return [Say("(Slower)")]
        return super()._said(effect)

    def does(self, deed: str) -> None:
        """Let an advisor do something, as the database writes it into the conversation."""
        match deed.split():
            case [name, "takes", "the", "case"]:
                self.state = self.state.having(case="held", held_by=name)
            case [_, "hands", "back"]:
                self.state = self.state.having(case="", held_by="")
            case [_, "prefers", better, "to", over]:
                changes = with_first(self.state.model_dump(mode="json"), better, over)
                self.state = type(self.state).model_validate(self.state.model_dump() | changes)
            case [_, "closes", "case", number]:
                rates = {"very good": 5, "poor": 2}
                self._labels = {
                    label: Pressed("rate", f"{number}.{value}") for label, value in rates.items()
                }


def chat_of(recommender, text: str) -> DeskChat:
    chat = DeskChat(recommender, today=TODAY, contact="call 555-0100")
    desk = DeskNow(is_hours_set=True, back=TOMORROW_AT_NINE if "is closed" in text else None)
    nobody = "Nobody is at a desk" in text
    chat._context = replace(chat._context, desk=None if nobody else desk, triage=triage)
    return chat


def steps(text: str) -> list[tuple[str, list[str]]]:
    """Return what was said or done, and the lines expected after it."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("You: ") or re.fullmatch(r"[A-Z]\w+ .+\.", line):
            found.append((line, []))
        elif line.startswith(("- ", "! ")):
            found[-1][1].append(line)
    return found


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_conversation_with_a_desk_goes_as_written(path, recommender):
    text = path.read_text("utf-8")
    chat = chat_of(recommender, text)

    for said, expected in steps(text):
        if not said.startswith("You: "):
            chat.does(said.rstrip("."))
            continue
        answer = "\n".join(plain(each.text) for each in chat.hear(said.removeprefix("You: ")))
        check(answer, said, expected)


def test_there_are_transcripts_of_every_trigger():
    texts = "\n".join(path.read_text("utf-8") for path in TRANSCRIPTS)

    for reason in ("asked", "topic", "no_match", "misunderstood", "distress"):
        assert f"(A case: {reason}," in texts
