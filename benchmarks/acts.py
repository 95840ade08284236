"""How well the reader of acts knows what messages do that are no goal.

On ideas that were left out (no phrasing or translation of an idea is seen by the model that it is
judged by), and on `acts_held_out.txt`, on which nothing was chosen. "In the dialogue" are those
that reach the reader there: no pattern reads them and nothing in the demonstration fits them.

Run: python -m benchmarks.acts
"""

import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.understanding import read_statements
from bot.acts import ACTS, Likely
from bot.acts.classifier import shipped
from bot.acts.examples import Example, examples, read_examples
from bot.acts.fitting import (
    best_temperature,
    embedded,
    figures,
    left_out_scores,
    probabilities,
)
from bot.app import App
from bot.dialogue import Context, Said, State, advance
from bot.dialogue.calling import asks_for_person
from bot.dialogue.objection_words import read_objection
from bot.dialogue.refinements import read_refinement
from bot.dialogue.step import Step
from bot.dialogue.takeaway_words import read_wish
from bot.dialogue.unclear import SURE, act_of, asked_back, done_alike, order_with_slips
from bot.settings import Settings
from recommender.advising import Recommender
from recommender.encoder import made_of
from recommender.goals import Limits, read_goal
from recommender.once import each_text_once

HELD_OUT = Path(__file__).parent / "acts_held_out.txt"
THRESHOLDS = (0.3, 0.5, 0.6, 0.7, 0.8, 0.85, SURE, 0.9, 0.95)
N_TIMED = 60

_READERS = (asks_for_person, read_wish, read_objection, read_refinement)


def main() -> None:
    """Print the figures; the exit status is 1 where nothing is shipped for the encoder."""
    app, today = App(Settings()), datetime.now(UTC).date()
    classifier = shipped(made_of(app.encoder))
    if classifier is None:
        sys.exit("No classifier of acts is shipped for this encoder.")
    known = examples()
    held = read_examples(HELD_OUT.read_text("utf-8"))
    near = near_copies(held, known)
    print(f"{len(known)} examples of {len({each.group for each in known})} ideas, {len(ACTS)} acts")
    print(f"{len(held)} held out; as good as in the examples: {near}")
    recommender = app.recommender(today=today)
    table = embedded(known, app.embeddings().vectors, app.multilingual_embeddings().vectors)
    scores = left_out_scores(table)
    chances = probabilities(scores, best_temperature(scores, table.truth))
    tell("left-out ideas", known, chances, reaching(known, recommender, today))
    kept = embedded(held, app.encoder.encode, app.multilingual.encode)
    rows = [
        classifier.of(each.text, vector, own)
        for each, vector, own in zip(held, kept.meaning, kept.own, strict=True)
    ]
    tell(
        "held out",
        held,
        np.stack([in_order(each) for each in rows]),
        reaching(held, recommender, today),
    )
    tell_statements(app, recommender, today)
    tell_time(app, recommender, held, today)


def tell_statements(app: App, recommender: Recommender, today: date) -> None:
    """Print how many statements of goals would not be looked for, where a list is shown."""
    context = Context(recommender, today, places=recommender.places, acts=app.acts)
    state = advance(State(), Said("welding"), context).state
    said = [each.said for each in read_statements()]
    n_done = n_asked = 0
    for words in said:
        with each_text_once():
            step = Step(state, context)
            is_done = order_with_slips(step, words) is not None or act_of(step, words) is not None
            n_done += is_done
            n_asked += not is_done and asked_back(step, words) is not None
    print(f"\nof {len(said)} goals {n_done} are taken for an act, {n_asked} asked about")


def in_order(likely: Sequence[Likely]) -> NDArray[np.float32]:
    """Return probabilities in the order of ACTS, shape (n_acts,)."""
    by_act = {each.act: each.probability for each in likely}
    return np.array([by_act[act] for act in ACTS], dtype=np.float32)


def reaching(
    messages: Sequence[Example], recommender: Recommender, today: date
) -> NDArray[np.bool_]:
    """Tell which messages come to the reader of acts, shape (n_messages,)."""
    return np.array([_reaches(each.text, recommender, today) for each in messages])


def _reaches(text: str, recommender: Recommender, today: date) -> bool:
    if any(read(text) for read in _READERS):
        return False
    heard = read_goal(text, today=today, places=recommender.places)
    if heard.limits != Limits() or heard.background or heard.held or heard.avoid:
        return False
    return not (heard.aims and recommender.fits(heard, today=today))


def tell(
    name: str,
    messages: Sequence[Example],
    chances: NDArray[np.float32],
    is_reaching: NDArray[np.bool_],
) -> None:
    """Print what is right of all messages, by language, and of the calls in the dialogue."""
    truth = np.array([ACTS.index(each.act) for each in messages])
    languages = np.array([each.language for each in messages])
    print(f"\n{name}: {figures(chances, truth)}")
    for language in ("en", "fr", "es"):
        own = languages == language
        print(f"  {language}: {figures(chances[own], truth[own])}")
    is_goal = truth == ACTS.index("goal")
    print(
        f"  come to the reader: acts {is_reaching[~is_goal].mean():.3f}, goals {is_reaching[is_goal].mean():.3f}"
    )
    calls = list(_calls(messages, chances))
    right = np.array([alike for alike, _, _ in calls])
    called_goal = np.array([act == "goal" for _, act, _ in calls])
    probability = np.array([chance for _, _, chance in calls])
    for least in THRESHOLDS:
        is_called = is_reaching & ~called_goal & (probability >= least)
        mark = "  <- SURE" if least == SURE else ""
        print(
            f"  from {least:.2f}: {is_called.sum():4d} done, right {_share(right[is_called])};"
            f" of acts done rightly {_share((is_called & right)[is_reaching & ~is_goal])},"
            f" of goals taken for an act {_share(is_called[is_reaching & is_goal])}{mark}"
        )


def _calls(
    messages: Sequence[Example], chances: NDArray[np.float32]
) -> Iterator[tuple[bool, str, float]]:
    """Yield of each message whether what would be done is right, its act, and how likely it is."""
    for message, row in zip(messages, chances, strict=True):
        order = np.argsort(-row, kind="stable")
        likely = done_alike([Likely(ACTS[place], float(row[place])) for place in order])[0]
        is_right = done_alike([Likely(message.act, 1.0), Likely(likely.act, 0.0)])
        yield len(is_right) == 1 or likely.act == message.act, likely.act, likely.probability


def _share(which: NDArray[np.bool_]) -> str:
    return f"{which.mean():.3f}" if len(which) else "none"


def near_copies(held: Sequence[Example], known: Sequence[Example]) -> int:
    """Return how many held-out messages share nearly all of their words with an example."""
    words = [set(each.text.lower().split()) for each in known]
    return sum(
        any(len(own & each) / len(own | each) > 0.7 for each in words)
        for own in (set(each.text.lower().split()) for each in held)
    )


def tell_time(app: App, recommender: Recommender, held: Sequence[Example], today: date) -> None:
    """Print how long the three readers of a message take, with and without a shared encoding."""
    app.triage.classifier()
    texts = [each.text for each in held[:: max(1, len(held) // N_TIMED)]]
    ways = {"each encodes": nullcontext, "encoded once": each_text_once}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    # Turn about, in time of this thread: others may be working on the same machine.
    for text in (*texts[:3], *texts):
        for name, block in ways.items():
            start = time.thread_time()
            with block():
                app.triage.of(text)
                app.acts(text)
                heard = read_goal(text, today=today, places=recommender.places)
                recommender.fits(heard, today=today)
            taken[name].append((time.thread_time() - start) * 1_000)
    for name, each in taken.items():
        print(f"{name}: {statistics.median(each[3:]):.1f} ms for triage, acts and fits (median)")


if __name__ == "__main__":
    main()
