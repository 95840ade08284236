"""Do questions find what people look for, and how few of them are needed?

Run: python -m benchmarks.simulate [--etpl 150] [--draws 2] [--part dev|held_out|both]

Simulated learners (benchmarks/learners.py) hold whole conversations with the dialogue itself:
they say what they want, look at the first list, and answer what is asked until what they look for
is among the first three, at most five questions. The same learners in the same run meet (a) a
fixed questionnaire, money, hours, way, times, start, (b) no questions at all, and (c) a form that
begins with a list of all fields, as some do. Questions are counted twice: those that were asked,
and with five for whoever never sees it, so that giving up early is no merit. Half of the learners,
told by a hash of what they look for, took no part in choosing any figure. Intervals hold 95 of a
hundred resamples of the targets.
"""

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.ask import real_trainings
from benchmarks.learners import Catalogue, Learner, of_sample, of_trainings
from bot.dialogue import Context, Pressed, Said, State, advance
from bot.dialogue.asking import MAX_QUESTIONS
from bot.settings import Settings
from catalog.models import DELIVERIES, SCHEDULES, CredentialRecord
from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.evaluation import interval
from recommender.goals import Limits
from recommender.index import build_index
from recommender.leanings import Leaning
from recommender.preparation import ensure_encoder
from recommender.questions import Choice, Question

TODAY = date(2026, 11, 24)

# Bounds of money and hours that a form would offer.
_FORM = (
    ("max_cost", [Limits(max_cost=float(each)) for each in (100, 300, 1_000, 3_000)]),
    ("hours_per_week", [Limits(hours_per_week=float(each)) for each in (4, 8, 16)]),
    ("delivery", [Limits(delivery=(each,)) for each in DELIVERIES]),
    ("schedule", [Limits(schedule=(each,)) for each in SCHEDULES]),
    ("start_by", [Limits(start_by=TODAY + timedelta(days=30 * each)) for each in (1, 3)]),
)


@dataclass(frozen=True)
class Result:
    """How a conversation went.

    Attributes:
        n_questions: Questions answered until the target was among the first three; five where it
            never was.
        is_found: Whether it ever was.
        kinds: What was asked.
    """

    n_questions: int
    is_found: bool
    kinds: tuple[str, ...] = ()


Policy = Callable[[State, int], State]


def as_it_is(state: State, _: int) -> State:
    """Ask what the dialogue asks."""
    return state


def questionnaire(state: State, number: int) -> State:
    """Ask the questions of a form, one after the other."""
    if number == len(_FORM):
        return nothing(state, number)
    kind, answers = _FORM[number]
    choices = tuple(Choice(limits=each) for each in answers)
    question = Question(key=kind, kind=kind, choices=choices)  # type: ignore[arg-type]
    return state.having(question=question, asked_at=f"form{number}")


def nothing(state: State, _: int) -> State:
    """Ask nothing."""
    return state.having(question=None, asked_at="")


def beginning_with_the_field(fields: Sequence[str]) -> Policy:
    """Return a policy that lists all fields, then asks the questions of a form."""
    leanings = [
        Leaning(name, (name,), tuple(each for each in fields if each != name), of="fields")
        for name in fields
    ]
    question = Question(
        key="field",
        kind="field",
        choices=tuple(Choice(words=each.chosen, leaning=each) for each in leanings),
        none=Leaning("", toward=(), away=tuple(fields), of="fields"),
    )

    def ask(state: State, number: int) -> State:
        if number == 0:
            return state.having(question=question, asked_at="field")
        return questionnaire(state, number - 1)

    return ask


def policies(fields: Sequence[str]) -> dict[str, Policy]:
    """Return what is compared: ours first, then (a) and (b)."""
    return {
        "ours": as_it_is,
        "(a) fixed questionnaire": questionnaire,
        "(b) no questions": nothing,
        "(c) field, then (a)": beginning_with_the_field(fields),
    }


def converse(learner: Learner, catalogue: Catalogue, context: Context, policy: Policy) -> Result:
    """Hold one conversation."""
    state = advance(State(language=learner.language), Said(learner.words), context).state
    if not state.goal.aims:
        # Asked what they would like to do, which is the opening and not one of the questions.
        state = advance(state, Said(learner.again), context).state
    kinds: list[str] = []
    while learner.target.credential_id not in state.shown:
        state = policy(state, len(kinds))
        if state.question is None or len(kinds) == MAX_QUESTIONS:
            return Result(MAX_QUESTIONS, False, tuple(kinds))
        event = learner.answer(state.question, catalogue, state.asked_at)
        kinds.append(state.question.kind)
        if isinstance(event, Pressed):
            event = replace(event, list_number=state.list_number)
        state = advance(state, event, context).state
    return Result(len(kinds), True, tuple(kinds))


class _Remembering:
    """An encoder that encodes a text once: learners begin with the same words again and again."""

    def __init__(self, encoder: Encoder) -> None:
        self.identity, self.dimension = encoder.identity, encoder.dimension
        self._encoder = encoder
        self._known: dict[str, np.ndarray] = {}

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        for text in texts:
            if text not in self._known:
                self._known[text] = self._encoder.encode([text])[0]
        return np.stack([self._known[text] for text in texts])


def context_of(records: Sequence[CredentialRecord], embeddings: EmbeddingCache) -> Context:
    """Return a dialogue's context over a catalogue."""
    index = build_index(records, embeddings, catalog_hash="benchmark")
    recommender = Recommender(ListedCatalog(records), index, _Remembering(embeddings.encoder))
    return Context(recommender=recommender, today=TODAY, places=recommender.places)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--etpl", type=int, default=150, help="learners of the real trainings")
    parser.add_argument("--draws", type=int, default=2, help="learners for each written goal")
    parser.add_argument("--part", choices=("dev", "held_out", "both"), default="both")
    parser.add_argument("--offered-only", action="store_true", help="nobody writes another field")
    parser.add_argument("--show", action="store_true", help="print whom no question helped")
    options = parser.parse_args()
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, settings.encoder, on_step=lambda _: None)
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", encoder)
    sample = Catalogue.of("demonstration", sample_records(TODAY))
    run = partial(
        report,
        embeddings=embeddings,
        part=options.part,
        offered_only=options.offered_only,
        is_shown=options.show,
    )
    run(sample, list(of_sample(sample, TODAY, draws=options.draws)))
    folder = Path(os.environ.get("ADVISOR_DATA", "../shared/data")) / "goals" / "etpl"
    if options.etpl and folder.is_dir() and (records := real_trainings()):
        trainings = Catalogue.of("real trainings", records)
        run(trainings, list(of_trainings(trainings, folder, TODAY, n=options.etpl)))
    elif options.etpl:
        print(f"(skipped the real trainings: nothing at {folder}; name its folder in ADVISOR_DATA)")


def report(
    catalogue: Catalogue,
    learners: list[Learner],
    *,
    embeddings: EmbeddingCache,
    part: str,
    offered_only: bool,
    is_shown: bool,
) -> None:
    """Print how the learners of one catalogue fared."""
    context = context_of(list(catalogue.records.values()), embeddings)
    parts = {"dev": "development", "held_out": "held out"}
    for name, label in parts.items():
        if part not in (name, "both"):
            continue
        mine = [each for each in learners if each.is_held_out == (name == "held_out")]
        if offered_only:
            mine = [replace(each, writes_own=0.0) for each in mine]
        began = time.perf_counter()
        results = {
            policy: [converse(each, catalogue, context, ask) for each in mine]
            for policy, ask in policies(context.recommender.index.fields).items()
        }
        seconds = time.perf_counter() - began
        print(f"\n{catalogue.name}, {label}: {len(mine)} learners, {seconds:.0f} s")
        print(f"{'':<26}{'found in 5':^24}{'questions asked':^24}{'the same, 5 if not found':^24}")
        groups = [each.target.credential_id for each in mine]
        for policy, found in results.items():
            _print(policy, found, groups)
        _compare(results, groups)
        if is_shown:
            _show(mine, results["ours"])


def _print(policy: str, results: list[Result], groups: list[str]) -> None:
    cells = []
    for values in (
        [each.is_found for each in results],
        [len(each.kinds) for each in results],
        [each.n_questions for each in results],
    ):
        numbers = [float(each) for each in values]
        low, high = interval(numbers, groups)
        cells.append(f"{np.mean(numbers):.3f} ({low:.3f} to {high:.3f})")
    print(f"{policy:<26}" + "".join(f"{cell:^24}" for cell in cells), flush=True)


def _compare(results: dict[str, list[Result]], groups: list[str]) -> None:
    ours, form, none, *_ = results.values()
    for name, count in (("asked", _n_asked), ("the same, 5 if not found", _n_until_found)):
        usual = float(np.mean([count(each) for each in form]))
        fewer = [
            (count(theirs) - count(mine)) / max(usual, 1e-9)
            for mine, theirs in zip(ours, form, strict=True)
        ]
        low, high = interval(fewer, groups)
        print(f"fewer questions than (a), {name}: {np.mean(fewer):.1%} ({low:.1%} to {high:.1%})")
    kinds = Counter(kind for each in ours for kind in each.kinds)
    helped = sum(each.is_found for each in ours) - sum(each.is_found for each in none)
    print(f"asked: {dict(kinds.most_common())}; found by asking: {helped}")


def _n_asked(result: Result) -> int:
    return len(result.kinds)


def _n_until_found(result: Result) -> int:
    return result.n_questions


def _show(learners: list[Learner], results: list[Result]) -> None:
    for learner, result in zip(learners, results, strict=True):
        if not result.is_found:
            asked = ", ".join(result.kinds) or "nothing"
            print(f"  {learner.name}: {learner.words!r}, {learner.limits}, asked {asked}")


if __name__ == "__main__":
    main()
