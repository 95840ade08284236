"""The gate: may what was trained go live? Two measurements in, a verdict out."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.retraining.calibrating import error_of
from recommender.retraining.measuring import (
    GOLDEN,
    OWN_WORDS,
    SHIPPED,
    Asked,
    Measured,
    told_and_right,
)

# Resamples of an interval, and the share of them inside it.
RESAMPLES, INSIDE = 2_000, 0.95

# An interval of fewer goals says nothing, so there every golden goal that is lost counts.
ENOUGH_GOALS = 20

# Probabilities may be off by so much more before it counts, whatever the interval says.
MAX_MORE_ERROR = 0.02

# So many of the active credentials gone at once are rather a wrong file than a changed catalogue.
MAX_LOST = 0.2

# An answer may take so many times as long, and so many milliseconds more, before it counts.
MAX_SLOWER, MAX_MORE_MS = 1.5, 5.0

# Goals that are kept of each kind, and credentials that a trouble names.
_SHOWN, _NAMED = 20, 3


Fact = str | int | float | tuple[str, ...]


@dataclass(frozen=True)
class Trouble:
    """What speaks against a version; the sentences, in each language, are the bot's.

    Attributes:
        key: Which sentence: "golden_lost", "answered_worse", "chances", "unreached",
            "unreached_new", "gone" or "slower".
        facts: What it is filled with: counts, figures, and ids of credentials.
    """

    key: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True)
class Check:
    """One question of the gate.

    Attributes:
        name: "golden", "own_words", "shipped", "calibration", "coverage", "lost" or "latency".
        trouble: What is wrong; None where it speaks for going live.
        before: Figure of what is live; None where nothing was compared.
        after: Figure of what was trained.
        interval: Bounds of the mean difference in 95 of a hundred resamples; None without.
        n: How many goals or credentials were looked at.
    """

    name: str
    trouble: Trouble | None
    before: float | None
    after: float | None
    interval: tuple[float, float] | None
    n: int

    @property
    def is_passed(self) -> bool:
        """Whether it speaks for going live."""
        return self.trouble is None


@dataclass(frozen=True)
class Compared:
    """One goal before and after, as people would see it.

    Attributes:
        goal: Its words.
        kind: What kind of goal it is.
        relevant: Ids of what must be found.
        before: Ids of the first few by what is live.
        after: The same by what was trained.
        gain: Difference of nDCG@10, in [-1, 1].
    """

    goal: str
    kind: str
    relevant: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    gain: float


@dataclass(frozen=True)
class Gate:
    """The verdict on one version against what was live when it was judged.

    Attributes:
        version: What was judged; None for the order as shipped.
        release: Its release.
        against_version: What was live; None for the order as shipped.
        against_release: Its release; None where nothing was live.
        checks: The questions.
        worse: Goals that got worse, the worst first.
        better: Goals that got better, the best first.
        unreached: Active credentials that nothing of their own brings up.
        golden: Hash of the golden goals that were asked.
    """

    version: str | None
    release: str
    against_version: str | None
    against_release: str | None
    checks: tuple[Check, ...]
    worse: tuple[Compared, ...]
    better: tuple[Compared, ...]
    unreached: tuple[str, ...]
    golden: str = ""

    @property
    def is_passed(self) -> bool:
        """Whether it may be published without anybody answering for it."""
        return all(each.is_passed for each in self.checks)

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What speaks against it."""
        return tuple(each.trouble for each in self.checks if each.trouble)

    @property
    def named(self) -> frozenset[str]:
        """Ids of all credentials that it names, whose titles people want to read."""
        moved = {each for goal in (*self.worse, *self.better) for each in goal.before + goal.after}
        told = {
            each
            for trouble in self.troubles
            for fact in trouble.facts.values()
            if isinstance(fact, tuple)
            for each in fact
        }
        return frozenset(moved | told | set(self.unreached))

    def is_against(self, release: str | None, version: str | None, *, golden: str) -> bool:
        """Tell whether this is the verdict against what is live, by the golden goals of now."""
        against = (self.against_release, self.against_version, self.golden)
        return against == (release, version, golden)

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        checks = [asdict(each) | {"is_passed": each.is_passed} for each in self.checks]
        return asdict(self) | {"checks": checks, "is_passed": self.is_passed}

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Gate":
        """Return what `as_json` gave."""
        return cls(
            version=document["version"],
            release=document["release"],
            against_version=document["against_version"],
            against_release=document["against_release"],
            checks=tuple(_check(each) for each in document["checks"]),
            worse=tuple(_compared(each) for each in document["worse"]),
            better=tuple(_compared(each) for each in document["better"]),
            unreached=tuple(document["unreached"]),
            golden=document["golden"],
        )


def judge(
    before: Measured | None,
    after: Measured,
    *,
    milliseconds: tuple[Sequence[float], Sequence[float]] = ((), ()),
    seed: int = 0,
) -> Gate:
    """Return the verdict: better or equal within the interval may go live, worse may not.

    Args:
        before: What is live does; None where nothing is.
        after: What was trained does, for the same goals.
        milliseconds: Times of answers, before and after.
        seed: Of the resamples.
    """
    checks = [_coverage(before, after)]
    compared: list[Compared] = []
    if before is not None:
        for kind in (GOLDEN, OWN_WORDS, SHIPPED):
            pairs = paired(before.of(kind), after.of(kind))
            if pairs:
                checks.append(_goals(kind, pairs, seed))
                compared += [_side_by_side(*each) for each in pairs]
        checks += [_calibration(before, after, seed), _lost(before, after)]
        if milliseconds[0] and milliseconds[1]:
            checks.append(_latency(*milliseconds))
    worse = sorted((each for each in compared if each.gain < 0), key=lambda each: each.gain)
    better = sorted((each for each in compared if each.gain > 0), key=lambda each: -each.gain)
    return Gate(
        version=after.version,
        release=after.release,
        against_version=before.version if before else None,
        against_release=before.release if before else None,
        checks=tuple(checks),
        worse=tuple(worse[:_SHOWN]),
        better=tuple(better[:_SHOWN]),
        unreached=after.unreached,
    )


def paired(before: Sequence[Asked], after: Sequence[Asked]) -> list[tuple[Asked, Asked]]:
    """Return each goal that both were asked, before and after."""
    known = {each.goal: each for each in before}
    return [(known[each.goal], each) for each in after if each.goal in known]


def interval_of(differences: Sequence[float], *, seed: int = 0) -> tuple[float, float]:
    """Return the bounds of a mean difference in 95 of a hundred resamples of the goals."""
    values = np.array(differences, dtype=float)
    random = np.random.default_rng(seed)
    means = values[random.integers(0, len(values), size=(RESAMPLES, len(values)))].mean(axis=1)
    return _bounds(means)


def _goals(kind: str, pairs: Sequence[tuple[Asked, Asked]], seed: int) -> Check:
    before = [one.ndcg for one, _ in pairs]
    after = [other.ndcg for _, other in pairs]
    interval = interval_of([b - a for a, b in zip(before, after, strict=True)], seed=seed)
    is_worse = interval[1] < 0.0
    lost = sum(one.is_served and not other.is_served for one, other in pairs)
    won = sum(other.is_served and not one.is_served for one, other in pairs)
    was, will = (round(float(np.mean(each)), 4) for each in (before, after))
    trouble = None
    if kind == GOLDEN and len(pairs) < ENOUGH_GOALS and lost > won:
        trouble = Trouble("golden_lost", {"lost": lost, "won": won, "count": len(pairs)})
    elif is_worse:
        low, high = interval
        trouble = Trouble(
            "answered_worse",
            {"kind": kind, "before": was, "after": will, "low": low, "high": high},
        )
    return Check(kind, trouble, was, will, interval, len(pairs))


def _calibration(before: Measured, after: Measured, seed: int) -> Check:
    pairs = paired(before.asked, after.asked)
    one, other = [first for first, _ in pairs], [second for _, second in pairs]
    errors = [error_of(*told_and_right(each)) for each in (one, other)]
    difference = _error_interval(one, other, seed) if pairs else (0.0, 0.0)
    is_worse = difference[0] > 0.0 and errors[1] - errors[0] > MAX_MORE_ERROR
    was, will = (round(float(each), 4) for each in errors)
    trouble = Trouble("chances", {"before": was, "after": will}) if is_worse else None
    return Check("calibration", trouble, was, will, difference, len(pairs))


def _error_interval(one: list[Asked], other: list[Asked], seed: int) -> tuple[float, float]:
    random = np.random.default_rng(seed)
    told = [[told_and_right([each]) for each in side] for side in (one, other)]
    differences = []
    for _ in range(RESAMPLES // 10):
        drawn = random.integers(0, len(one), size=len(one))
        errors = [
            error_of(
                np.concatenate([side[row][0] for row in drawn]),
                np.concatenate([side[row][1] for row in drawn]),
            )
            for side in told
        ]
        differences.append(errors[1] - errors[0])
    return _bounds(np.array(differences))


def _coverage(before: Measured | None, after: Measured) -> Check:
    known = set(before.unreached) if before else set()
    was_active = set(before.active) if before else set()
    # What nobody could reach before is not made worse; that stands in the report.
    lost = [each for each in after.unreached if each in was_active - known]
    new = [each for each in after.unreached if each not in was_active]
    trouble = None
    if lost:
        trouble = Trouble("unreached", {"count": len(lost), "credentials": tuple(lost[:_NAMED])})
    elif before is not None and len(new) > max(1, 0.02 * len(after.active)):
        trouble = Trouble("unreached_new", {"count": len(new), "credentials": tuple(new[:_NAMED])})
    share = round(len(after.unreached) / max(len(after.active), 1), 4)
    return Check("coverage", trouble, None, share, None, len(after.active))


def _lost(before: Measured, after: Measured) -> Check:
    gone = set(before.active) - set(after.active)
    share = len(gone) / max(len(before.active), 1)
    facts = {"gone": len(gone), "count": len(before.active)}
    trouble = Trouble("gone", facts) if share > MAX_LOST else None
    return Check("lost", trouble, 0.0, round(share, 4), None, len(before.active))


def _latency(before: Sequence[float], after: Sequence[float]) -> Check:
    one, other = float(np.median(before)), float(np.median(after))
    is_worse = other > MAX_SLOWER * one and other - one > MAX_MORE_MS
    was, will = round(one, 2), round(other, 2)
    trouble = Trouble("slower", {"before": was, "after": will}) if is_worse else None
    return Check("latency", trouble, was, will, None, len(after))


def _side_by_side(before: Asked, after: Asked) -> Compared:
    gain = round(after.ndcg - before.ndcg, 4)
    shown = 5
    return Compared(
        after.goal, after.kind, after.relevant, before.found[:shown], after.found[:shown], gain
    )


def _check(document: Mapping[str, Any]) -> Check:
    fields = {name: document[name] for name in ("name", "before", "after", "n")}
    return Check(
        **fields, trouble=_trouble(document["trouble"]), interval=_pair(document["interval"])
    )


def _trouble(document: Mapping[str, Any] | None) -> Trouble | None:
    if document is None:
        return None
    facts = document["facts"].items()
    return Trouble(
        document["key"],
        {name: tuple(fact) if isinstance(fact, list) else fact for name, fact in facts},
    )


def _compared(document: Mapping[str, Any]) -> Compared:
    tuples = {name: tuple(document[name]) for name in ("relevant", "before", "after")}
    return Compared(**{**document, **tuples})


def _pair(bounds: Sequence[float] | None) -> tuple[float, float] | None:
    return (bounds[0], bounds[1]) if bounds else None


def _bounds(values: NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.quantile(values, [(1 - INSIDE) / 2, (1 + INSIDE) / 2])
    return round(float(low), 4), round(float(high), 4)
