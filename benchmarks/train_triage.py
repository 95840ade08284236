"""Tune the upper layers of the multilingual model to the topics of messages, and store what they learned.

    python -m benchmarks.train_triage [--work .advisor/learning] [--keep]

Our own examples are learned from, and nothing else. For each fold the groups of that fold are left out, and scored by
layers that have not seen them: those scores are what fitting and measuring may use (`bot.triage.left_out`).
With --keep both are written to bot/triage/fitted; then run: python -m bot.triage.shipping.
A fold takes ten minutes of one processor; what is slow is kept in --work, so that a run that was stopped goes on.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.app import App
from bot.settings import Settings
from bot.triage.examples import Example, examples
from bot.triage.fitting import labels
from bot.triage.left_out import write_left_out
from bot.triage.reading import TUNED
from bot.triage.topics import TOPICS
from recommender import multilingual_weights
from recommender.layered import LayeredEncoder
from recommender.learning.families import fold_of
from recommender.learning.kinds import KindsPlan, LearningKinds, scores_by
from recommender.learning.states import StateCache, States
from recommender.multilingual_original import MultilingualOriginal
from recommender.tuned import read_tuning, write_tuning

# Five would let the layers learn from a little more, and take twice as long.
N_FOLDS = 3


def main() -> None:
    chosen = _arguments()
    _one_thread()
    known = _once(examples())
    states = _states(known, chosen.work)
    truth = labels(known)
    packed = multilingual_weights.unpack(multilingual_weights.packed_file())
    transformer = MultilingualOriginal(packed).transformer
    plan = KindsPlan()
    scores = np.zeros((len(known), len(TOPICS)), dtype=np.float32)
    folds = _folds(known)
    for fold in range(N_FOLDS):
        seen, left_out = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        path = chosen.work / f"triage-{_digest(known, plan)}-{fold}.safetensors"
        if not path.is_file():
            learning = LearningKinds(transformer, n_kinds=len(TOPICS), plan=plan)
            learning.fit(states, seen, truth[seen], _shower(f"fold {fold}"))
            write_tuning(learning.tuning(), path)
        scores[left_out] = scores_by(read_tuning(path), transformer, states, left_out)
        is_right = scores[left_out].argmax(axis=1) == truth[left_out]
        print(f"fold {fold}: {is_right.mean():.3f} of {len(left_out)} right")
    if not chosen.keep:
        return
    learning = LearningKinds(transformer, n_kinds=len(TOPICS), plan=plan)
    learning.fit(states, np.arange(len(known)), truth, _shower("all"))
    write_tuning(learning.tuning(), TUNED)
    write_left_out([each.text for each in known], scores)
    print(f"\n{TUNED}: {TUNED.stat().st_size:,} bytes")


def _once(known: Sequence[Example]) -> list[Example]:
    """Return examples without those whose text stood before."""
    return list({each.text: each for each in reversed(known)}.values())[::-1]


def _folds(known: Sequence[Example]) -> np.ndarray:
    """Return the fold of each example: that of its group's first text, whatever is added later."""
    first = {each.group: each.text for each in reversed(known)}
    return np.array([fold_of(first[each.group], N_FOLDS) for each in known])


def _states(known: Sequence[Example], work: Path) -> States:
    """Return what the lower layers make of each message, as they will when the bot runs."""
    encoder = App(Settings()).multilingual
    if not isinstance(encoder, LayeredEncoder):
        sys.exit("There is no multilingual model: leave ADVISOR_LANGUAGES and _ENCODER unset.")

    def lower(texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
        found = [encoder.read(text)[1] for text in texts]
        lengths = np.array([len(each) for each in found])
        padded = np.zeros((len(found), lengths.max(), encoder.dimension), dtype=np.float32)
        for place, each in enumerate(found):
            padded[place, : len(each)] = each
        return padded, lengths

    cache = StateCache(work / "triage-states.safetensors", lower)
    found = cache.of([each.text for each in known], _shower("Reading"))
    cache.save()
    return found


def _digest(known: Sequence[Example], plan: KindsPlan) -> str:
    """Return what changes whenever the examples or the way of learning do."""
    told = repr([(each.text, each.topic, each.group) for each in known]) + repr(plan)
    return hashlib.sha256(told.encode()).hexdigest()[:8]


def _shower(name: str):  # type: ignore[no-untyped-def]
    def show(done: int, total: int) -> None:
        if done == total or done % 50 == 0:
            print(f"{name}: {done} of {total}", file=sys.stderr, flush=True)

    return show


def _one_thread() -> None:
    import torch

    # Two threads that wait for each other on a busy machine are slower than one.
    torch.set_num_threads(1)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, default=Path(".advisor/learning"))
    parser.add_argument("--keep", action="store_true", help="store it in bot/triage/fitted")
    return parser.parse_args()


if __name__ == "__main__":
    main()
