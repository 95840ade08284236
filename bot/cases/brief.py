"""What an advisor should know at a glance, from the facts that were kept when a case was opened."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from html import unescape
from typing import Any

from bot.dialogue.limits_in_words import limits_in_words
from bot.messages import Messages, Raw
from recommender.goals import Limits

# Readable in ten seconds: about 150 words.
MAX_CHARACTERS = 900

# So much of one text is shown; the whole of it is in the case.
_LONGEST_WORDS = 160
_LONGEST_TITLE = 60


def as_text(brief: Mapping[str, Any], say: Messages) -> str:
    """Return a brief as Telegram's HTML, what matters most first, in at most 900 characters.

    Args:
        brief: As `bot.dialogue.handing_over` makes it; {} where a case has none.
        say: Sentences of the language that the desk speaks.
    """
    lines: list[str] = []
    length = 0
    for line in in_full(brief, say):
        # Telegram counts what is seen, without the markup.
        length += len(unescape(line.replace("<b>", "").replace("</b>", ""))) + 1
        if length > MAX_CHARACTERS:
            break
        lines.append(line)
    return "\n".join(lines)


def in_full(brief: Mapping[str, Any], say: Messages) -> list[str]:
    """Return all lines of a brief as Telegram's HTML, what matters most first; [] for none."""
    if not brief:
        return []
    reason, language = brief.get("reason", ""), say.language_name(str(brief.get("language", "")))
    lines = [say("brief-reason", reason=reason, language=language)]
    goal = str(brief.get("goal", ""))
    lines.append(say("brief-wants", words=_cut(goal)) if goal else say("brief-nothing"))
    last = str(brief.get("said", ""))
    if last and last != goal:
        lines.append(say("brief-last", words=_cut(last)))
    limits = limits_in_words(limits_of(brief.get("limits", {})), say)
    if limits:
        lines.append(say("brief-limits", words=Raw(say.list(limits))))
    lines += _several("brief-has", [*brief.get("background", []), *brief.get("held", [])], say)
    lines += _several("brief-avoid", brief.get("avoid", []), say)
    lines += _several("brief-chose", brief.get("chosen", []), say)
    lines += _found(brief, say)
    lines += _several("brief-unread", brief.get("unread", []), say)
    lines += _several("brief-rejected", [_rejected(each) for each in _all(brief, "rejected")], say)
    lines += _ruled_out(brief, say)
    lines += _several("brief-kept", brief.get("kept", []), say)
    corrected = [Raw(_corrected(each, say)) for each in _all(brief, "corrections")]
    words = Raw(say.list(corrected[-3:]))
    return [*lines, say("brief-corrected", words=words)] if corrected else lines


def _found(brief: Mapping[str, Any], say: Messages) -> list[str]:
    found = _all(brief, "top")
    if not found:
        return []
    lines = [say("brief-found" if brief.get("is_confident") else "brief-found-weak")]
    for number, each in enumerate(found, start=1):
        # The first two reasons tell what was made of the words; the titles tell the rest.
        reasons = each.get("reasons", []) if number <= 2 else []
        because = [
            say("brief-because", said=_cut(why["said"], 40), skill=_cut(why["skill"], 60))
            for why in reasons[:1]
        ]
        lines.append(
            say(
                "brief-entry",
                number=number,
                title=_cut(str(each.get("title", "")), _LONGEST_TITLE),
                percent=round(100 * float(each.get("probability", 0))),
                because=Raw("".join(f" {each}" for each in because)),
            )
        )
    return lines


def _ruled_out(brief: Mapping[str, Any], say: Messages) -> list[str]:
    limits = limits_of(brief.get("limits", {}))
    words = []
    for each in _all(brief, "ruled_out"):
        name = str(each.get("limit", ""))
        value = getattr(limits, name, None)
        if value is None or value == ():
            continue
        phrase = limits_in_words(Limits(**{name: value}), say)
        words += [say("brief-ruled-out-by", limit=Raw(one), count=each["gives"]) for one in phrase]
    return [say("brief-ruled-out", words=Raw(say.list(words)))] if words else []


def _several(key: str, words: list[str], say: Messages) -> list[str]:
    shown = [_cut(str(each), 80) for each in words if each]
    return [say(key, words=say.list(shown))] if shown else []


def _rejected(each: Mapping[str, Any]) -> str:
    return str(each.get("title") or each.get("id", ""))


def _corrected(each: Mapping[str, Any], say: Messages) -> str:
    verdict = str(each.get("verdict", ""))
    return say(
        "brief-correction",
        verdict=verdict if not each.get("over_title") else "over",
        title=str(each.get("title", "")),
        over=str(each.get("over_title", "")),
        because=str(each.get("because", "")),
    ).strip(" :")


def _all(brief: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    return list(brief.get(name, []))


def limits_of(written: Mapping[str, Any]) -> Limits:
    """Return limits that were kept as JSON; what is no limit of ours is left out."""
    known = {each.name for each in fields(Limits)}
    return Limits(**{name: _value(name, value) for name, value in written.items() if name in known})


def _value(name: str, value: Any) -> Any:
    if name in ("start_after", "start_by", "finish_by"):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value


def _cut(text: str, longest: int = _LONGEST_WORDS) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
