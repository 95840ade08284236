"""One case as a record for a learner's file: who said what when, as paragraphs to print or read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import wrap
from zoneinfo import ZoneInfo

from bot.cases.brief import in_full
from bot.cases.case import Case
from bot.cases.message import CaseMessage, Spoken
from bot.handouts import Line, Sheet
from bot.messages import Messages, Raw
from bot.messages.plain import plain

# A paragraph of so many letters is on one page for sure, whatever its alphabet.
_LONGEST = 1_200


@dataclass(frozen=True)
class Taking:
    """Who takes a case out, and what of it.

    Attributes:
        by: Their name.
        at: When.
        with_notes: Whether notes among advisors go with it.
        with_talk: Whether what was said to the bot does.
    """

    by: str
    at: datetime
    with_notes: bool = False
    with_talk: bool = True


@dataclass(frozen=True)
class _Entry:
    at: datetime
    who: str
    remark: str
    text: str


def transcript_of(
    case: Case,
    messages: Sequence[CaseMessage],
    spoken: Sequence[Spoken],
    taking: Taking,
    say: Messages,
    zone: ZoneInfo,
) -> Sheet:
    """Return a case as a sheet, its words as they were written.

    Args:
        case: The case.
        messages: What was written in it.
        spoken: What its learner and the bot said to each other about it.
        taking: Who takes it out, and what of it.
        say: Sentences of whoever reads it.
        zone: Time zone of the desk.
    """

    def when(at: datetime) -> str:
        here = at.astimezone(zone)
        return f"{say.day(here.date())}, {say.time(here.time())}"

    entries = [_written(each, say) for each in messages if each.author != "note"]
    notes = [_written(each, say) for each in messages if each.author == "note"]
    if taking.with_notes:
        entries += notes
    if taking.with_talk:
        entries += [entry for each in spoken for entry in _said(each, say)]
    # A sort keeps what is of the same moment in its order: a question stands before its answer.
    entries.sort(key=lambda entry: entry.at)
    brief = [Line(plain(each)) for each in in_full(case.brief, say)]
    lines = [
        *(Line(each, "item") for each in _facts(case, when, say)),
        *((Line(say("transcript-brief"), "heading"), *brief) if brief else ()),
        Line(say("transcript-talk"), "heading"),
        *(line for entry in entries for line in _lines(entry, when)),
    ]
    if not entries:
        lines.append(Line(say("transcript-nothing")))
    if notes and not taking.with_notes:
        lines.append(Line(say("transcript-without-notes"), "note"))
    name, number = plain(say("plain", text=taking.by)), str(case.number)
    return Sheet(
        name=f"case-{case.number}",
        language=say.language,
        title=plain(say("transcript-title", number=number)),
        lines=tuple(lines),
        foot=say("transcript-foot", number=number, name=Raw(name), at=when(taking.at)),
        as_of=taking.at.astimezone(zone).date(),
        unprintable=plain(say("paper-unprintable")),
    )


def as_text(sheet: Sheet) -> str:
    """Return a sheet as text: a blank line before whatever begins anew."""
    parts = [sheet.title, "=" * len(sheet.title)]
    for line in sheet.lines:
        if line.kind in ("heading", "strong", "note"):
            parts.append("")
        parts.append(f"- {line.text}" if line.kind == "item" else line.text)
        if line.kind == "heading":
            parts.append("-" * len(line.text))
    return "\n".join([*parts, "", sheet.foot, ""])


def _facts(case: Case, when: Callable[[datetime], str], say: Messages) -> list[str]:
    topic, language = say("staff-topic", topic=case.topic), say.language_name(case.language)
    facts = [
        say("transcript-about", topic=Raw(topic), language=language),
        say("transcript-opened", at=when(case.opened_at)),
    ]
    if case.claimed_at is not None:
        facts.append(say("transcript-claimed", at=when(case.claimed_at)))
    if case.replied_at is not None:
        facts.append(say("transcript-replied", at=when(case.replied_at)))
    if case.holder_name:
        facts.append(say("transcript-with", name=case.holder_name))
    if case.closed_at is not None:
        facts.append(say("transcript-closed", how=case.status, at=when(case.closed_at)))
    if case.satisfaction is not None:
        facts.append(say("transcript-rated", stars=case.satisfaction))
    if case.labels:
        facts.append(say("staff-labels", words=say.list(case.labels)))
    return [plain(each) for each in facts]


def _written(message: CaseMessage, say: Messages) -> _Entry:
    who = say("transcript-who", author=message.author, name=message.name)
    remarks = [say("transcript-edited")] if message.is_edited else []
    if message.problem:
        remarks.append(say("staff-undelivered", problem=message.problem))
    is_words = message.kind in ("text", "card")
    file = "" if is_words else say("staff-file", kind=message.kind)
    text = "\n".join(part for part in (file, message.text) if part)
    return _Entry(message.at, plain(who), plain(" · ".join(remarks)), text)


def _said(spoken: Spoken, say: Messages) -> list[_Entry]:
    turns = (("learner", spoken.said), ("bot", spoken.answered))
    return [
        _Entry(spoken.at, plain(say("transcript-who", author=author, name="")), "", text)
        for author, text in turns
        if text
    ]


def _lines(entry: _Entry, when: Callable[[datetime], str]) -> list[Line]:
    head = " · ".join(part for part in (entry.who, when(entry.at), entry.remark) if part)
    paragraphs = [part for each in entry.text.splitlines() for part in wrap(each, _LONGEST)]
    return [Line(head, "strong"), *(Line(each) for each in paragraphs)]
