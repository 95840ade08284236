"""How well the triage tells topics, finds distress and knows what it does not know.

Cross-validated: no model sees an example of a group (an idea in all its languages and phrasings)
that it is judged by. The phrases and the vocabulary were written beside the examples, so that
these figures flatter them; the held-out messages were written afterwards and changed nothing.

Run: python -m benchmarks.triage
"""

import csv
import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bot.app import App
from bot.settings import Settings
from bot.triage.classifier import LANGUAGES, softmax
from bot.triage.distress import is_distress
from bot.triage.examples import Example, examples, read_examples
from bot.triage.fitting import best_temperature, design, labels, left_out_scores
from bot.triage.topics import NEEDS_NOBODY, TOPICS, Verdict, needs_person
from bot.triage.triage import BY_RULE, WORRYING_FROM, decided
from bot.triage_cli import triage_of
from recommender.embeddings import EmbeddingCache

HELD_OUT = Path(__file__).parent / "triage_held_out"
N_FOLDS = 5
N_BINS = 10
N_TIMED = 300

MIN_RECALL, MAX_FALSE_ALARMS, MIN_F1 = 0.98, 0.03, 0.85


def main() -> None:
    """Print all figures; the exit status is 1 where a bar is missed."""
    app = App(Settings())
    print(f"encoder {app.encoder.identity}; {len(examples())} examples in {_n_groups()} groups")
    is_met = _report("Cross-validated by group", examples(), _left_out_verdicts(app))
    held_out, triage = tuple(_held_out()), triage_of(app)
    triage.classifier()
    _report("Held out", held_out, [triage.of(each.text) for each in held_out])
    _public(triage)
    _timed(app, triage, [each.text for each in held_out])
    sys.exit(0 if is_met else 1)


def _n_groups() -> int:
    return len({each.group for each in examples()})


def _left_out_verdicts(app: App) -> list[Verdict]:
    """Return the verdict on each example by a model that saw nothing of its group."""
    known = examples()
    embeddings = EmbeddingCache(app.settings.data_dir / "embeddings", app.encoder)
    scores = left_out_scores(design(known, embeddings.vectors), known, n_folds=N_FOLDS)
    told = softmax(scores / np.float32(best_temperature(scores, labels(known))))
    verdicts = []
    for each, row in zip(known, told.tolist(), strict=True):
        probabilities = dict(zip(TOPICS, row, strict=True))
        by_rule = is_distress(each.text)
        topic = "distress" if by_rule else decided(probabilities)
        likely = BY_RULE if by_rule else probabilities[topic]
        is_needed = needs_person(topic, probabilities) or probabilities["distress"] >= WORRYING_FROM
        verdicts.append(Verdict(topic, is_needed, "normal", likely, each.language))
    return verdicts


def _held_out() -> Iterator[Example]:
    for name in ("topics", "near_distress"):
        yield from read_examples((HELD_OUT / f"{name}.txt").read_text("utf-8"), name)


def _report(name: str, known: Sequence[Example], verdicts: Sequence[Verdict]) -> bool:
    """Print the figures of some messages, and return whether they meet the bars."""
    truth = np.array([each.topic for each in known])
    told = np.array([each.topic for each in verdicts])
    spoken = np.array([each.language for each in known])
    heard = np.array([each.language for each in verdicts])
    near = np.array([each.is_near_distress for each in known]) & (truth != "distress")
    is_really = truth == "distress"
    by_rule = np.array([is_distress(each.text) for each in known])
    needed = np.array([each.needs_person for each in verdicts])
    should = ~np.isin(truth, list(NEEDS_NOBODY))
    f1, recall = _macro_f1(truth, told), (told == "distress")[is_really].mean()
    alarms = (told == "distress")[near].mean()
    print(f"\n{name}: {len(known)} messages")
    print(f"  macro F1 {f1:.3f}" + _by(spoken, lambda of: _macro_f1(truth[of], told[of])))
    print("  of each topic: " + ", ".join(f"{t} {_f1(truth, told, t):.2f}" for t in TOPICS))
    print(
        f"  distress found {recall:.3f} of {is_really.sum()}, by rule alone {by_rule[is_really].mean():.3f}"
        + _by(spoken, lambda of: (told == "distress")[is_really & of].mean())
    )
    print(
        f"  false alarms on what looks like it {alarms:.3f} of {near.sum()}, by rule alone {by_rule[near].mean():.3f}; on all else {(told == 'distress')[~is_really & ~near].mean():.4f}"
    )
    print(f"  distress that a person sees, whatever its topic {needed[is_really].mean():.3f}")
    print(
        f"  a person is needed: found {needed[should].mean():.3f}, called in vain {needed[~should].mean():.3f}"
    )
    likely = np.array([each.probability for each in verdicts])
    print(f"  expected calibration error {_calibration_error(likely, truth == told):.3f}")
    print(f"  language right {(spoken == heard).mean():.3f}")
    mixed = Counter((a, b) for a, b in zip(truth.tolist(), told.tolist(), strict=True) if a != b)
    print(
        "  most often mixed up: "
        + ", ".join(f"{a} as {b} {n}" for (a, b), n in mixed.most_common(8))
    )
    is_met = recall >= MIN_RECALL and alarms <= MAX_FALSE_ALARMS and f1 >= MIN_F1
    print(
        f"  bars (distress {MIN_RECALL}, false alarms {MAX_FALSE_ALARMS}, macro F1 {MIN_F1}): {'met' if is_met else 'NOT met'}"
    )
    return bool(is_met)


def _by(spoken, figure) -> str:  # type: ignore[no-untyped-def]
    return " (" + ", ".join(f"{code} {figure(spoken == code):.3f}" for code in LANGUAGES) + ")"


def _macro_f1(truth, told) -> float:  # type: ignore[no-untyped-def]
    return statistics.mean(_f1(truth, told, topic) for topic in TOPICS)


def _f1(truth, told, topic: str) -> float:  # type: ignore[no-untyped-def]
    both = ((truth == topic) & (told == topic)).sum()
    return float(2 * both / max((truth == topic).sum() + (told == topic).sum(), 1))


def _calibration_error(likely, is_right) -> float:  # type: ignore[no-untyped-def]
    """Return by how much probabilities miss the share of right ones, on average over ten bins."""
    bins = np.minimum((likely * N_BINS).astype(int), N_BINS - 1)
    misses = [
        (bins == each).mean() * abs(likely[bins == each].mean() - is_right[bins == each].mean())
        for each in range(N_BINS)
        if (bins == each).any()
    ]
    return float(sum(misses))


def _public(triage) -> None:  # type: ignore[no-untyped-def]
    """Print what is said of public utterances, none of which anything was fitted to."""
    path = Path(os.environ.get("ADVISOR_DATA", "../shared/data")) / "intents" / "utterances.csv"
    if not path.is_file():
        print(f"\nPublic utterances: there are none at {path}; set ADVISOR_DATA to measure them.")
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["text"].strip()]
    by_domain: dict[str, list[str]] = {}
    for row in rows:
        by_domain.setdefault(f"{row['source']}/{row['domain']}", []).append(row["text"])
    print("\nPublic utterances, up to 200 of each kind: topics, share that needs a person")
    for name, texts in sorted(by_domain.items()):
        step = max(len(texts) // 200, 1)
        verdicts = [triage.of(text) for text in texts[::step][:200]]
        topics = Counter(each.topic for each in verdicts)
        shares = ", ".join(f"{topic} {n / len(verdicts):.2f}" for topic, n in topics.most_common(4))
        needed = statistics.mean(each.needs_person for each in verdicts)
        print(f"  {name}: {shares}; needed {needed:.2f}; distress {topics['distress']}")
    alarms = [row["text"] for row in rows if is_distress(row["text"])]
    print(f"  the rule calls {len(alarms)} of all {len(rows)} distress")


def _timed(app: App, triage, texts: Sequence[str]) -> None:  # type: ignore[no-untyped-def]
    def median(work) -> float:  # type: ignore[no-untyped-def]
        spent = []
        for text in (texts * 3)[:N_TIMED]:
            start = time.perf_counter()
            work(text)
            spent.append(time.perf_counter() - start)
        return statistics.median(spent) * 1_000

    judged = [text for text in texts if not is_distress(text)]
    texts = judged
    bare = median(lambda text: app.encoder.encode([text]))
    full = median(triage.of)
    print(f"\nOne message: {full:.2f} ms, a bare encoding {bare:.2f} ms ({full / bare:.2f} times)")


if __name__ == "__main__":
    main()
