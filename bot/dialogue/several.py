"""Several things that are asked at once: "how much is the second one and is there one online?"."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue.dropping import limits_dropped
from bot.dialogue.effects import Effect, Say, Turn
from bot.dialogue.fact_words import read_extreme, read_fact_question
from bot.dialogue.heard import is_limits_only
from bot.dialogue.list_words import asked_for_one, asked_of_which
from bot.dialogue.refinements import read_refinement
from bot.dialogue.short_words import Kind
from bot.dialogue.step import Step
from bot.dialogue.takeaway_words import read_wish

# More at once is a story.
_MOST_PARTS = 3
_MOST_WORDS = 25

_BETWEEN = re.compile(
    r"\s*[?!.;]+\s+|,?\s+(?:and|also|plus|then|et|puis|y|además)\s+(?:also\s+|then\s+)?"
    r"|,\s+(?=(?:is|are|do|does|can|could|how|when|what|which|where|any|something|cheaper|shorter)\b)",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"^(?:and|also|but|so|then|plus|et|puis|y|oh|ok(?:ay)?|thanks|thank you)[\s,]+", re.IGNORECASE
)
# "1 and 3": a number by itself belongs to what stands before it.
_ENTRY_ONLY = re.compile(
    r"\W*(?:the |number |#|no |not |l[ea] |l['’]|el |pas |num[eé]ro |n[uú]mero )*"
    r"(?:\d{1,2}|one|two|three|first|second|third|last|deux|trois|dos|tres"
    r"|premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|derni[eè]re?"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa])"
    r"(?: ones?)?\W*",
    re.IGNORECASE,
)

_ORDERS: frozenset[Kind] = frozenset(
    {
        "cheaper", "shorter", "lighter", "sooner", "later", "more", "why", "details", "keep",
        "compare", "plan", "like", "list", "drop_limits", "shortlist", "person",
    }
)  # fmt: skip


def answered(step: Step, words: str, tell: Callable[[Step, str], Turn]) -> Turn | None:
    """Answer several things one after the other; None where words ask one thing.

    Of several lists only the last is shown.

    Args:
        step: Where the conversation is.
        words: What was said.
        tell: Answers one of them.
    """
    told: list[tuple[bool, tuple[Effect, ...]]] = []
    for part in _parts(step, words):
        turn = tell(step, part)
        is_list = turn.state.list_number > step.state.list_number
        if is_list:
            told = [(False, _without_buttons(said)) for was_list, said in told if not was_list]
        told.append((is_list, turn.effects))
        step = Step(turn.state, step.context, is_asked=step.is_asked)
    # "Which would you take, and why" asks the same twice.
    effects = dict.fromkeys(each for _, said in told for each in said)
    return Turn(step.state, tuple(effects)) if told else None


def _without_buttons(said: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Return effects without buttons, which a list that comes after them makes stale."""
    return tuple(replace(each, buttons=()) if isinstance(each, Say) else each for each in said)


def _parts(step: Step, words: str) -> tuple[str, ...]:
    """Return the parts of words each of which asks something; none where they ask one thing.

    Every part has to be clear by itself, and one of them more than a limit: "cheaper and online"
    are two, "online and in the evening" is one, and "baking and cooking" is a wish.
    """
    if not step.state.shown or len(words.split()) > _MOST_WORDS:
        return ()
    parts = [
        _BEGUN.sub("", each).strip(" ,")
        for each in _BETWEEN.split(" ".join(words.split()).strip(" ?!."))
    ]
    parts = [each for each in parts if each]
    if not 1 < len(parts) <= _MOST_PARTS or any(map(_ENTRY_ONLY.fullmatch, parts)):
        return ()
    are_asked = [_is_asked(step, each) for each in parts]
    are_clear = all(
        is_asked or _is_limit(step, each) for is_asked, each in zip(are_asked, parts, strict=True)
    )
    return tuple(parts) if any(are_asked) and are_clear else ()


def _is_asked(step: Step, part: str) -> bool:
    titles = [each.title for each in step.records(step.state.shown)]
    asked = read_refinement(part)
    return bool(
        (asked is not None and asked.kind in _ORDERS)
        or read_fact_question(part, titles)
        or read_extreme(part)
        or asked_of_which(part)
        or asked_for_one(part)
        or limits_dropped(part)
        or read_wish(part)
    )


def _is_limit(step: Step, part: str) -> bool:
    return is_limits_only(step.read(part))
