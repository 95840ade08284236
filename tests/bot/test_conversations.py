"""Whole conversations: what was said, and what is to stand in the answer, in that order.

A line "- words" stands in the answer, after the one before; "! words" do not stand in it. "5 days
later" lets days pass; what comes by itself then stands below. "# On Telegram" is a bot that stays,
"# With deadlines" and "# With fields" are other catalogues.
"""

import re
from pathlib import Path

import pytest

from tests.bot.talk import Talk, check
from tests.fakes import dated_catalog, fields_catalog, recommender_of

TRANSCRIPTS = sorted((Path(__file__).parent.parent / "conversations").glob("*.txt"))


# Those in which nothing happens but words: they go over any wire.
SPOKEN = [
    path
    for path in TRANSCRIPTS
    if not re.search(
        r"(?m)^You: /badge|days? later$|^# On Telegram|^# With |^- \(The file is",
        path.read_text("utf-8"),
    )
]

CATALOGUES = {"deadlines": dated_catalog, "fields": fields_catalog}
DAYS = re.compile(r"(\d+) days? later")


def turns(text: str) -> list[tuple[str, list[str]]]:
    """Return what was said, or how many days passed, and the lines expected of each answer."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("You: "):
            found.append((line.removeprefix("You: "), []))
        elif DAYS.fullmatch(line):
            found.append((line, []))
        elif line.startswith(("- ", "! ")):
            found[-1][1].append(line)
    return found


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_conversation_goes_as_written(path, recommender):
    text = path.read_text("utf-8")
    catalog = next((make for name, make in CATALOGUES.items() if f"# With {name}" in text), None)
    advisor = recommender_of(*catalog()) if catalog else recommender
    talk = Talk(advisor, is_bot="# On Telegram" in text)

    for said, expected in turns(text):
        passed = DAYS.fullmatch(said)
        answer = talk.days_later(int(passed[1])) if passed else talk(said)
        check(answer, said, expected)


def test_there_are_transcripts_and_each_says_something():
    assert len(TRANSCRIPTS) >= 6
    assert all(turns(path.read_text("utf-8")) for path in TRANSCRIPTS)
