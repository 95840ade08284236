"""What stands on every paper that a learner carries home: as of when, from where, whom to ask."""

import re
from dataclasses import dataclass
from datetime import date

from bot.dialogue.context import Context
from bot.messages import Messages
from bot.messages.plain import plain

# Of a title in a file's name, so many letters.
_MAX_NAME = 40


@dataclass(frozen=True)
class Paper:
    """The words around a paper's own.

    Attributes:
        foot: The day, the catalogue and its release.
        person: How to reach a person.
        unprintable: What is said where some letters cannot be printed.
        as_of: The day.
    """

    foot: str
    person: str
    unprintable: str
    as_of: date


def file_name(name: str, *titles: str) -> str:
    """Return what a file is called: of one thing with its title, in letters that all systems take.

    Args:
        name: What it is, as a file's name: "my-plan".
        titles: What it is about.
    """
    if len(titles) != 1:
        return name
    words = "-".join(re.findall(r"[^\W_]+", titles[0].lower()))
    return f"{name}-{words[:_MAX_NAME]}".rstrip("-")


def paper_of(context: Context, say: Messages) -> Paper:
    """Return the words around a paper that is made on this day."""
    foot = say(
        "paper-foot",
        date=say.day(context.today),
        college=context.college(say),
        release=context.recommender.catalog.release_id,
    )
    return Paper(
        foot=plain(foot),
        person=plain(say("person-instead", contact=context.person(say))),
        unprintable=plain(say("paper-unprintable")),
        as_of=context.today,
    )
