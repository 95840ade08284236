"""Our own labelled messages: what people write besides a goal, and goals that look like it."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

Act = Literal[
    "age",
    "cheaper",
    "compare",
    "confidence",
    "details",
    "drop_limits",
    "forget",
    "goal",
    "greeting",
    "help",
    "job",
    "keep",
    "language",
    "later",
    "meaning",
    "money",
    "more",
    "not_this",
    "over",
    "person",
    "pick",
    "plan",
    "privacy",
    "recognised",
    "shorter",
    "shortlist",
    "sooner",
    "thanks",
    "time",
    "why",
]
ACTS: tuple[Act, ...] = get_args(Act)

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
    """Return all examples, in the order of the file."""
    return read_examples(files("bot.acts").joinpath("examples.txt").read_text("utf-8"))


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
