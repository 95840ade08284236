"""How long a person waits for an answer: whole turns of conversations over 1,432 credentials.

Run: python -m benchmarks.turns [--quick]

A turn is everything between an update and the answer that is on disk and owed to Telegram: the
update saved, the conversation read, the dialogue's step with triage, encoding, search and records
read from the database, the calls written out, state and outbox saved in one transaction. Only the
network is left out. Conversations go on one after another in one process, as on a quiet evening.
Without the real trainings (ADVISOR_DATA) the demonstration is repeated instead.
"""

import sys
import tempfile
import time
from collections import defaultdict
from datetime import date
from itertools import count

import numpy as np

from benchmarks.ask import catalogue_of
from bot.app import App
from bot.dialogue import Say, State
from bot.memory import Memory
from bot.migrations import upgrade
from bot.settings import Settings
from bot.telegram.answering import Counsel
from bot.telegram.reading import read
from bot.telegram.updates import calls_of, event_of
from bot.turns import Incoming, SavedTurn
from catalog.database import connect
from catalog.store import Store
from catalog.views import StoredCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.index import build_index
from recommender.preparation import ensure_encoder

TODAY = date(2026, 11, 24)
N_CREDENTIALS = 1_432
ROUNDS, QUICK_ROUNDS = 20, 3

# What is said, and what kind of turn that is.
OPENINGS = (
    "I've been stocking shelves for six years and want to do the books for small shops, evenings, under $800",
    "become a welder",
    "I want to drive trucks for a living",
    "help old people at home, no more than 20 hours a week",
    "learn Python and work with data, online",
    "phlebotomy technician",
    "quiero trabajar en una oficina con Excel, hasta 1500 dólares",
    "j'ai mal au dos et je voudrais travailler avec des ordinateurs",
    "medical billing and coding, self-paced, done by June",
    "cyber security without a degree, weekends",
)
REFINEMENTS = (
    ("cheaper", "refine"),
    ("why 1", "explain"),
    ("what is 2", "explain"),
    ("compare 1 and 2", "compare"),
    ("more like the second", "refine"),
    ("online", "limit"),
    ("no more than 10 hours a week", "limit"),
    ("keep 1", "keep"),
    ("plan 1", "plan"),
    ("is it recognised?", "objection"),
    ("more", "more"),
)


def main() -> None:
    """Print the table."""
    rounds = QUICK_ROUNDS if "--quick" in sys.argv else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/advisor.db")
        upgrade(engine)
        recommender = stored_recommender(Store(engine))
        app = App(Settings())
        app.triage.classifier()
        counsel = Counsel(
            lambda _: recommender, "", lambda: TODAY, triage=app.triage.of, acts=app.acts
        )
        seconds, listed = walk(Memory(engine), counsel, rounds)
        engine.dispose()
    every = [each for kind in seconds.values() for each in kind]
    print(f"{rounds * len(OPENINGS)} conversations, {len(every):,} turns; milliseconds")
    print("turn          turns     p50     p95     p99")
    for kind, spent in [*sorted(seconds.items()), ("all", every)]:
        p50, p95, p99 = np.percentile(np.array(spent) * 1000, [50, 95, 99])
        print(f"{kind:<12} {len(spent):>6,} {p50:>7.1f} {p95:>7.1f} {p99:>7.1f}")
    print(f"first messages answered with a list or 'nothing fits well': {listed:.0%}")


def stored_recommender(store: Store) -> Recommender:
    """Return a recommender over a published release of so many credentials."""
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, settings.encoder, on_step=lambda _: None)
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", encoder)
    draft = store.save_draft(catalogue_of(N_CREDENTIALS), catalog="benchmark", source="benchmark")
    view = StoredCatalog(store, store.publish(draft.release_id))
    index = build_index(view.all(), embeddings, catalog_hash="benchmark")
    return Recommender(view, index, encoder)


def walk(memory: Memory, counsel: Counsel, rounds: int) -> tuple[dict[str, list[float]], float]:
    """Hold the conversations; return the seconds of each kind of turn and who got a list at once."""
    seconds: dict[str, list[float]] = defaultdict(list)
    updates, listed = count(1), []
    for person in range(1, rounds * len(OPENINGS) + 1):
        words = OPENINGS[person % len(OPENINGS)]
        state, spent = take_turn(memory, counsel, next(updates), str(person), words)
        seconds["first"].append(spent)
        listed.append(bool(state.shown) or bool(state.goal.aims))
        for said, kind in REFINEMENTS:
            _, spent = take_turn(memory, counsel, next(updates), str(person), said)
            seconds[kind].append(spent)
    return seconds, sum(listed) / len(listed)


def take_turn(
    memory: Memory, counsel: Counsel, update_id: int, person: str, words: str
) -> tuple[State, float]:
    """Take one turn as the bot does, but for the network; return the state and the seconds."""
    payload = {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_764_000_000,
            "from": {"id": int(person), "is_bot": False, "first_name": "Somebody"},
            "chat": {"id": int(person), "type": "private"},
            "text": words,
        },
    }
    began = time.perf_counter()
    memory.take_in([Incoming(update_id, person, payload)])
    update = read(payload)
    event = event_of(update)
    saved, version = memory.state_of(person)
    state = State.model_validate(saved) if saved else State()
    if event is None:
        raise AssertionError(words)
    turn = counsel.turn(state, event)
    memory.save_turn(
        SavedTurn(
            person=person,
            update_id=update_id,
            state=turn.state.model_dump(mode="json"),
            version=version + 1,
            expected=version,
            calls=tuple(calls_of(turn, update)),
        )
    )
    spent = time.perf_counter() - began
    if not any(isinstance(each, Say) for each in turn.effects):
        raise AssertionError(f"nothing was said to {words!r}")
    return turn.state, spent


if __name__ == "__main__":
    main()
