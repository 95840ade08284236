"""Triage reads what a message means and what layers tuned to topics say, of its examples fairly."""

from types import SimpleNamespace

import numpy as np
import pytest

from bot.triage.examples import Example
from bot.triage.fitting import design, left_out_scores
from bot.triage.left_out import as_left_out, write_left_out
from bot.triage.reading import Reader, n_told
from bot.triage.topics import TOPICS
from tests.fakes import HashingEncoder

N_TOPICS = len(TOPICS)


def scores_of(topic):
    """Return scores that are sure of one topic."""
    return np.array([5.0 if each == topic else 0.0 for each in TOPICS], dtype=np.float32)


@pytest.fixture
def reader():
    """Meaning in two numbers; layers that hear a complaint in every second token."""
    layered = SimpleNamespace(
        identity="small",
        dimension=2,
        read=lambda text: (np.array([1, 0], dtype=np.float32), np.ones((len(text.split()), 2))),
    )
    tuned = SimpleNamespace(
        identity="tuned-1", scores=lambda states: scores_of("complaint") * len(states) / 2
    )
    return Reader(layered, tuned)


def test_meaning_comes_first_then_what_the_tuned_layers_say(reader):
    (vector,) = reader.encode(["twice rude"])

    assert vector[:2].tolist() == [1, 0]
    assert vector[2:].tolist() == scores_of("complaint").tolist()


def test_a_reader_is_known_by_both_and_says_how_much_is_said_by_the_layers(reader):
    assert reader.identity == "small+tuned-1"
    assert reader.dimension == 2 + N_TOPICS
    assert (n_told(reader), n_told(HashingEncoder())) == (N_TOPICS, 0)
    assert reader.encode([]).shape == (0, 2 + N_TOPICS)


def test_our_own_examples_count_as_they_were_before_they_were_learned(tmp_path):
    path = tmp_path / "left_out.safetensors"
    write_left_out(["my own example"], scores_of("person")[None], path)
    now = np.stack([scores_of("abuse"), scores_of("abuse")])

    told = as_left_out(["my own example", "what a stranger says"], now, path)

    assert told.tolist() == [scores_of("person").tolist(), scores_of("abuse").tolist()]


def test_without_tuned_layers_nothing_is_looked_up(tmp_path):
    told = as_left_out(["my own example"], np.zeros((1, 0), dtype=np.float32), tmp_path / "none")

    assert told.shape == (1, 0)


def test_what_tuned_layers_know_makes_up_for_what_words_do_not_tell(monkeypatch):
    # Texts share no word with one another: only the layers know what they are about.
    known = [
        Example(f"w{n}x q{n}z", TOPICS[n % N_TOPICS], "en", f"{n % N_TOPICS}/{n}")
        for n in range(10 * N_TOPICS)
    ]
    words = HashingEncoder()

    def embed(texts):
        told = np.stack([scores_of(TOPICS[n % N_TOPICS]) for n in range(len(texts))])
        return np.hstack([words.encode(texts), told])

    monkeypatch.setattr("bot.triage.fitting.as_left_out", lambda _texts, told: told)
    truth = np.array([TOPICS.index(each.topic) for each in known])

    alone = left_out_scores(design(known, words.encode), known)
    together = left_out_scores(design(known, embed, n_told=N_TOPICS), known)

    assert (alone.argmax(axis=1) == truth).mean() < 0.5
    assert (together.argmax(axis=1) == truth).all()
