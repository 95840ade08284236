"""What became of every update that people caused: answered once, twice, never, in which order."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

_ANSWER = re.compile(r"(c\d+n\d+|p\d+) = (\d+)")

# What a killed process had written to its socket comes so much later at most, in seconds.
_STRAY = 0.2


@dataclass(frozen=True)
class Caused:
    """An update that a person caused.

    Attributes:
        number: Its update_id.
        chat: Whose it is.
        words: The text of a message or an edit, which no other has; "" for a press.
        press: Id of a press; "" for the others.
    """

    number: int
    chat: int
    words: str = ""
    press: str = ""


@dataclass(frozen=True)
class Called:
    """A call that reached Telegram and was carried out.

    Attributes:
        at: When it came, in seconds.
        answered_at: When its answer went out, in seconds.
        method: Name of the method.
        chat: The chat that it is about; 0 for an answer to a press.
        text: What it says.
        press: Id of the press that it answers; "" for others.
    """

    at: float
    answered_at: float
    method: str
    chat: int = 0
    text: str = ""
    press: str = ""


@dataclass(frozen=True)
class Kept:
    """What a bot had on disk at the end.

    Attributes:
        counts: Each person's count.
        handled: Numbers of the updates that it calls done.
    """

    counts: Mapping[int, int]
    handled: Collection[int]


@dataclass(frozen=True)
class Doubled:
    """A message that was sent again.

    Attributes:
        since_answer: How long before the kill Telegram had answered the first of them, in
            seconds; 0 or less where it had not: it was in flight.
    """

    since_answer: float


@dataclass(frozen=True)
class Tally:
    """The counts.

    Attributes:
        n_updates: Updates that people caused.
        n_undelivered: Updates that Telegram never got rid of: they expired, or wait to this day.
        n_lost: Updates that the bot took over, and nothing came of them.
        n_missing: Updates that the bot had handled and whose answer never came.
        n_twice: Updates that were a step of the conversation more than once.
        n_miscounted: Answers whose number does not follow the one before in their chat, and
            people whose count on disk is not that of their last answer.
        n_out_of_order: Answers to a message that come after the answer to a later one.
        doubled: Messages that were sent again.
        outages: For each kill how long nobody had an answer, in seconds.
    """

    n_updates: int
    n_undelivered: int
    n_lost: int
    n_missing: int
    n_twice: int
    n_miscounted: int
    n_out_of_order: int
    doubled: tuple[Doubled, ...]
    outages: tuple[float, ...]


def tally(
    caused: Sequence[Caused],
    called: Sequence[Called],
    kills: Sequence[float],
    kept: Kept | None = None,
    *,
    handed: Collection[int] | None = None,
) -> Tally:
    """Compare what people caused with what the bot did.

    Args:
        caused: In the order of their numbers.
        called: In the order in which the calls came.
        kills: When the bot was killed, in seconds.
        kept: What the bot had on disk at the end; None for one that keeps nothing.
        handed: Numbers of the updates that Telegram got rid of; None for all.
    """
    answers = [(call, *found.groups()) for call in called if (found := _ANSWER.search(call.text))]
    said = {(call.chat, words) for call, words, _ in answers}
    answered_presses = {call.press for call in called if call.press}
    silent = [
        each
        for each in caused
        if (
            each.press not in answered_presses
            if each.press
            else (each.chat, each.words) not in said
        )
    ]
    missing = {each.number for each in silent} & set(kept.handled if kept else ())
    n_missing = len(missing)
    n_undelivered = sum(
        handed is not None and each.number not in handed and each.number not in missing
        for each in silent
    )
    counts: dict[tuple[int, str], set[int]] = defaultdict(set)
    for call, words, count in answers:
        counts[call.chat, words].add(int(count))
    firsts = {(call.chat, words): int(count) for call, words, count in reversed(answers)}
    in_order = sorted(firsts, key=_position(answers))
    return Tally(
        n_updates=len(caused),
        n_undelivered=n_undelivered,
        n_lost=len(silent) - n_missing - n_undelivered,
        n_missing=n_missing,
        n_twice=sum(len(each) - 1 for each in counts.values()),
        n_miscounted=_miscounted([(chat, firsts[chat, words]) for chat, words in in_order], kept),
        n_out_of_order=_out_of_order(caused, in_order),
        doubled=_doubled(answers, kills),
        outages=_outages([call.at for call, *_ in answers], kills),
    )


# A call, the words that it answers, the number that it gives them.
Answer = tuple[Called, str, str]


def _position(answers: Sequence[Answer]) -> Callable[[tuple[int, str]], int]:
    first: dict[tuple[int, str], int] = {}
    for place, (call, words, _) in enumerate(answers):
        first.setdefault((call.chat, words), place)
    return first.__getitem__


def _miscounted(counted: Iterable[tuple[int, int]], kept: Kept | None) -> int:
    last: Counter[int] = Counter()
    n_wrong = 0
    for chat, count in counted:
        n_wrong += count != last[chat] + 1
        last[chat] = count
    if kept is not None:
        chats = set(last) | set(kept.counts)
        n_wrong += sum(kept.counts.get(chat, 0) != last[chat] for chat in chats)
    return n_wrong


def _out_of_order(caused: Iterable[Caused], answered: Iterable[tuple[int, str]]) -> int:
    number_of = {(each.chat, each.words): each.number for each in caused if each.words}
    newest: Counter[int] = Counter()
    n_late = 0
    for chat, words in answered:
        # A press stands in a queue of its own at Telegram, and may overtake.
        number = number_of.get((chat, words))
        if number is not None:
            n_late += number < newest[chat]
            newest[chat] = max(newest[chat], number)
    return n_late


def _doubled(answers: Sequence[Answer], kills: Sequence[float]) -> tuple[Doubled, ...]:
    """Edits that come again change nothing, and are left out."""
    sent: dict[tuple[int, str], Called] = {}
    doubled = []
    for call, words, count in answers:
        if call.method != "sendMessage":
            continue
        before = sent.get((call.chat, f"{words} {count}"))
        if before is not None:
            # The kill that came soonest after Telegram's answer; without one, it is our fault.
            between = [
                at - before.answered_at for at in kills if before.at - _STRAY <= at <= call.at
            ]
            doubled.append(Doubled(min(between, default=float("inf"))))
        sent[call.chat, f"{words} {count}"] = call
    return tuple(doubled)


def _outages(answered: Sequence[float], kills: Sequence[float]) -> tuple[float, ...]:
    """A bot that is killed before it answered anybody was gone all the time."""
    return tuple(
        min((at - kill for at in answered if at > kill), default=float("inf")) for kill in kills
    )
