"""Our own labelled messages: one file a topic, and files of what is easily taken for it.

A block is one idea; its lines are the same idea in one language each, "|" between phrasings.
Blocks are never split between fitting and measuring, because translations give each other away.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.acts.examples import Act
from bot.acts.examples import examples as acts
from bot.triage.topics import TOPICS, Topic

NEAR_DISTRESS = "near_distress"
NEAR_TOPICS = "near_topics"
MORE = (
    "more",
    "more_topics",
    "more_distress",
    "near_distress_more",
    "quiet_distress",
    "veiled_distress",
    "near_distress_everyday",
    "near_distress_scenes",
    "distress_lives",
    "near_distress_lives",
    "topics_lives",
    "near_topics_lives",
    "distress_turns",
    "near_distress_turns",
    "topics_turns",
    "near_topics_turns",
    "near_distress_told",
    "near_distress_age",
    "near_distress_fear",
    "mistaken_for_distress",
)

# Groups of what is said in the middle of a talk begin so.
OF_TALKS = "acts/"

# What is said in the middle of a talk and answered by the conversation itself.
SELF_SERVED: frozenset[Act] = frozenset(
    {
        "age", "back", "calendar", "cheaper", "compare", "confidence", "details", "drop",
        "drop_limits", "help", "job", "keep", "later", "letter", "meaning", "more", "not_this",
        "over", "pdf", "pick", "plan", "remind", "share", "shorter", "shortlist", "sooner", "speak",
        "status", "time", "why",
    }
)  # fmt: skip

FILES = (*TOPICS, NEAR_DISTRESS, NEAR_TOPICS, *MORE)

_LINE = re.compile(r"(en|fr|es): (.+)")


@dataclass(frozen=True)
class Example:
    """A message whose topic is known.

    Attributes:
        text: The message.
        topic: Its topic.
        language: "en", "fr" or "es".
        group: The file and block that it is from.
    """

    text: str
    topic: Topic
    language: str
    group: str

    @property
    def is_near_distress(self) -> bool:
        """Whether it looks like distress, but is none."""
        return self.group.startswith(NEAR_DISTRESS)


@cache
def examples() -> tuple[Example, ...]:
    """Return all examples: those of the files in their order, then what is said within talks."""
    return (*written(), *of_talks())


@cache
def written() -> tuple[Example, ...]:
    """Return the examples of the files in their order."""
    found: list[Example] = []
    for name in FILES:
        text = files("bot.triage").joinpath("examples", f"{name}.txt").read_text("utf-8")
        found += read_examples(text, name)
    return tuple(found)


@cache
def of_talks() -> tuple[Example, ...]:
    """Return what people say about a list: "not keeping it after all" is no danger.

    Only what the conversation itself answers: a wish for a person or for money, or to be forgotten,
    has topics of its own.
    """
    known = {each.text for each in written()}
    return tuple(
        Example(each.text, "self_serve", each.language, f"{OF_TALKS}{each.group}")
        for each in acts()
        if each.act in SELF_SERVED and each.text not in known
    )


def read_examples(text: str, name: str) -> list[Example]:
    """Read the text of a file of examples.

    Args:
        text: The file.
        name: Its name: the topic, where no "[topic]" heads the blocks.

    Raises:
        ValueError: A line is no example, or a topic is unknown.
    """
    found = []
    topic, block = name, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("["):
            topic = line.strip("[] ")
        elif not line.strip():
            block += 1
        elif not line.startswith("#"):
            said = _LINE.fullmatch(line)
            if said is None or topic not in TOPICS:
                raise ValueError(f"Line {number} of {name} is no example of a known topic: {line}")
            found += [
                Example(phrasing.strip(), topic, said[1], f"{name}/{block}")
                for phrasing in said[2].split(" | ")
            ]
    return found
