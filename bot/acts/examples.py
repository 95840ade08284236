"""Our own labelled messages: what people write besides a goal, and goals that look like it."""

import re
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

Act = Literal[
    "age",
    "apply",
    "back",
    "bye",
    "calendar",
    "cheaper",
    "compare",
    "confidence",
    "details",
    "drop",
    "drop_limits",
    "forget",
    "goal",
    "greeting",
    "help",
    "job",
    "keep",
    "language",
    "later",
    "letter",
    "meaning",
    "money",
    "more",
    "mydata",
    "not_this",
    "over",
    "pdf",
    "person",
    "pick",
    "plan",
    "privacy",
    "recognised",
    "remind",
    "share",
    "shorter",
    "shortlist",
    "sooner",
    "speak",
    "status",
    "thanks",
    "time",
    "why",
]
ACTS: tuple[Act, ...] = get_args(Act)

FILES = (
    "examples",
    "examples_doubts",
    "examples_list",
    "examples_home",
    "examples_talk",
    "examples_goals",
)

_LINE = re.compile(r"(en|fr|es): (.+)")


@dataclass(frozen=True)
class Example:
    """A message whose act is known.

    Attributes:
        text: The message.
        act: What its sender does with it.
        language: "en", "fr" or "es".
        group: Number of the idea that it is a phrasing of; translations share it.
    """

    text: str
    act: Act
    language: str
    group: int


@cache
def examples() -> tuple[Example, ...]:
    """Return all examples, in the order of the files; groups are numbered through."""
    found: list[Example] = []
    for name in FILES:
        first = 1 + max((each.group for each in found), default=0)
        text = files("bot.acts").joinpath(f"{name}.txt").read_text("utf-8")
        found += [replace(each, group=first + each.group) for each in read_examples(text)]
    return tuple(found)


def read_examples(text: str) -> tuple[Example, ...]:
    """Read examples: "[act]", then blocks of lines "en: one phrasing | another".

    Raises:
        ValueError: A line is no example, or an act is unknown.
    """
    found: list[Example] = []
    act, group = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        said = _LINE.fullmatch(line)
        if line.startswith("["):
            act = line.strip("[] ")
        elif not line.strip():
            group += 1
        elif not line.startswith("#"):
            known = next((each for each in ACTS if each == act), None)
            if said is None or known is None:
                raise ValueError(f"Line {number} is no example of a known act: {line}")
            found += [
                Example(phrasing.strip(), known, said[1], group)
                for phrasing in said[2].split(" | ")
            ]
    return tuple(found)
