"""Tune the layers of the multilingual model to the topics of messages, and store what they learned.

    python -m benchmarks.train_triage

Our own examples are learned from, and nothing else; a fifth of their groups is kept back for good, to choose by and to be judged by.
What was learned is written to bot/triage/fitted; then run: python -m bot.triage.shipping.
It takes three quarters of an hour of one processor.
"""

import sys
from collections.abc import Sequence

import numpy as np

from bot.triage.examples import Example, examples
from bot.triage.fitting import labels
from bot.triage.reading import TUNED
from bot.triage.topics import TOPICS
from recommender import multilingual_weights
from recommender.learning.families import fold_of
from recommender.learning.kinds import KindsPlan, LearningKinds, scores_by
from recommender.learning.states import States
from recommender.multilingual_original import MultilingualOriginal
from recommender.tuned import together, write_tuning

# Three fifths are kept back of the third of the groups that was kept from the first layers: so that
# on these groups both can be compared.
N_PARTS, N_JUDGES, N_JUDGING = 3, 5, 3

# A sixth of the groups that are learned from was left out to choose: macro F1 of one .728 and .750,
# of both together .749; distress found at 3 % false alarms .489 and .491, of both .528.
N_BEGINNINGS = 2


def main() -> None:
    _one_thread()
    known = _once(examples())
    truth = labels(known)
    kept_back = are_kept_back(known)
    seen, unseen = np.flatnonzero(~kept_back), np.flatnonzero(kept_back)
    packed = multilingual_weights.unpack(multilingual_weights.packed_file())
    original = MultilingualOriginal(packed)
    transformer, words = original.transformer, _words(known, original)
    tunings = []
    for seed in range(N_BEGINNINGS):
        plan = KindsPlan(seed=seed)
        learning = LearningKinds(transformer, n_kinds=len(TOPICS), plan=plan)
        learning.fit(words, seen, truth[seen], _show)
        tunings.append(learning.tuning([known[row].text for row in seen]))
    tuning = together(tunings)
    is_right = scores_by(tuning, transformer, words, unseen).argmax(axis=1) == truth[unseen]
    write_tuning(tuning, TUNED)
    print(
        f"learned from {len(seen)} messages; right of {is_right.mean():.3f} of {len(unseen)} others"
        f"\n{TUNED}: {TUNED.stat().st_size:,} bytes"
    )


def _once(known: Sequence[Example]) -> list[Example]:
    """Return examples without those whose text stood before."""
    return list({each.text: each for each in reversed(known)}.values())[::-1]


def are_kept_back(known: Sequence[Example]) -> np.ndarray:
    """Return which examples are: their group's first text decides, whatever is added later."""
    first = {each.group: each.text for each in reversed(known)}
    return np.array([_judges(first[each.group]) for each in known])


def _judges(text: str) -> bool:
    return fold_of(text, N_PARTS) == 0 and fold_of(f"judge {text}", N_JUDGES) < N_JUDGING


def _words(known: Sequence[Example], original: MultilingualOriginal) -> States:
    """Return the words of each message before any layer."""
    import torch

    with torch.no_grad():
        found = [
            original.transformer.embeddings(original.example(each.text)["input_ids"])[0].numpy()
            for each in known
        ]
    lengths = np.array([len(each) for each in found], dtype=np.int64)
    return States(np.concatenate(found).astype(np.float16), lengths)


def _show(done: int, total: int) -> None:
    if done == total or done % 50 == 0:
        print(f"{done} of {total}", file=sys.stderr, flush=True)


def _one_thread() -> None:
    import torch

    # Two threads that wait for each other on a busy machine are slower than one.
    torch.set_num_threads(1)


if __name__ == "__main__":
    main()
