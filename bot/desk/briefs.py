"""A case's brief as its page lays it out: what they want, and beside it what was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from bot.cases.brief import limits_of
from bot.cases.case import Case
from bot.dialogue.limits_in_words import limit_in_words, limits_in_words
from bot.messages import Messages, messages


@dataclass(frozen=True)
class Found:
    """One of the credentials that the bot found.

    Attributes:
        credential_id: Its id.
        title: Its title.
        percent: Chance that it is relevant, 0 to 100.
        price: What it costs in all, "" where that was not kept.
        said: The learner's words that speak for it, "" for none.
        skill: What it teaches that matches them.
    """

    credential_id: str
    title: str
    percent: int
    price: str = ""
    said: str = ""
    skill: str = ""


@dataclass(frozen=True)
class Brief:
    """What an advisor should know, as plain texts.

    Attributes:
        goal: What the learner wants, in their words.
        said: The last that they said, "" where that is the goal.
        limits: Their limits.
        has: What they do or hold.
        avoid: What they do not want.
        chosen: What they chose where two kinds were offered.
        kept: What they keep.
        unread: What was not understood.
        rejected: What they turned down.
        ruled_out: What limits rule out: (limit, how many).
        corrected: What advisors corrected.
        found: The best that the bot found.
        is_confident: Whether any of it fits well.
    """

    goal: str = ""
    said: str = ""
    limits: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    ruled_out: tuple[tuple[str, int], ...] = ()
    corrected: tuple[str, ...] = ()
    found: tuple[Found, ...] = field(default_factory=tuple)
    is_confident: bool = True


def brief_of(case: Case, language: str) -> Brief:
    """Return the brief of a case.

    Args:
        case: The case.
        language: Language that the limits are said in.
    """
    facts, say = case.brief, messages(language)
    limits = limits_of(facts.get("limits", {}))
    goal, said = str(facts.get("goal", "")), str(facts.get("said", ""))
    return Brief(
        goal=goal,
        said=said if said != goal else "",
        limits=tuple(unescape(each) for each in limits_in_words(limits, say)),
        has=_words(facts, "background") + _words(facts, "held"),
        avoid=_words(facts, "avoid"),
        chosen=_words(facts, "chosen"),
        kept=_words(facts, "kept"),
        unread=_words(facts, "unread"),
        rejected=_words(facts, "rejected"),
        ruled_out=tuple(
            (unescape(limit_in_words(str(each["limit"]), limits, say)), int(each["gives"]))
            for each in facts.get("ruled_out", ())
        ),
        corrected=tuple(_corrected(each) for each in facts.get("corrections", ())),
        found=tuple(_found(each, say) for each in facts.get("top", ())),
        is_confident=bool(facts.get("is_confident", True)),
    )


def _words(facts: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(_title(each) for each in facts.get(name, ()) if each)


def _title(each: Any) -> str:
    if isinstance(each, Mapping):
        return str(each.get("title") or each.get("id", ""))
    return str(each)


def _corrected(each: Mapping[str, Any]) -> str:
    words, because = _title(each), str(each.get("because", ""))
    return f"{words}: {because}" if because else words


def _found(each: Mapping[str, Any], say: Messages) -> Found:
    reasons = each.get("reasons") or [{}]
    return Found(
        credential_id=str(each.get("id", "")),
        title=_title(each),
        percent=round(100 * float(each.get("probability", 0))),
        price=_price(each, say),
        said=str(reasons[0].get("said", "")),
        skill=str(reasons[0].get("skill", "")),
    )


def _price(each: Mapping[str, Any], bots: Messages) -> str:
    if "total_cost" not in each:
        return ""
    total = each["total_cost"]
    if total is None:
        return unescape(bots("cost-unpublished"))
    return unescape(bots.money(float(total), each.get("currency")) if total else bots("cost-free"))
