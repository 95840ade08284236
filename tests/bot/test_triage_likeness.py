"""Likeness to examples: what a fit over it says can be worked out by hand."""

import numpy as np
import pytest

from bot.triage.features import N_PLACES
from bot.triage.fitting import Table, weighed
from bot.triage.likeness import STEP, as_bytes, centred, likeness, rounded
from bot.triage.topics import TOPICS
from bot.triage.vocabulary import n_kinds


def test_a_message_is_wholly_like_itself_and_less_like_what_is_far():
    here = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]], dtype=np.float32)

    found = likeness(here[:1], here)

    # Squared distances of unit vectors are 0, 2 and 4.
    assert found[0] == pytest.approx([1, np.exp(-2), np.exp(-4)], rel=1e-5)


def test_vectors_are_taken_around_their_centre_and_have_length_one():
    found = centred(np.array([[3.0, 4.0]], dtype=np.float32), np.zeros(2, dtype=np.float32))

    assert found[0] == pytest.approx([0.6, 0.8])
    assert centred(np.ones((1, 2), dtype=np.float32), np.ones(2, dtype=np.float32)).tolist() == [
        [0, 0]
    ]


def test_landmarks_come_back_from_bytes_as_they_went():
    vectors = np.array([[0.1234, -0.4, 0.9]], dtype=np.float32)

    once = rounded(vectors)

    assert once[0] == pytest.approx([0.1234, -0.4, 127 / 256], abs=STEP / 2)
    assert np.array_equal(as_bytes(once), as_bytes(vectors))


def test_what_was_learned_by_heart_is_told_apart_again():
    from scipy.sparse import csr_matrix

    rows = np.random.default_rng(0)
    truth = np.arange(len(TOPICS) * 5) % len(TOPICS)
    middles = rows.normal(size=(len(TOPICS), 32))
    vectors = middles[truth] + 0.2 * rows.normal(size=(len(truth), 32))
    unit = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    table = Table(
        vectors=unit,
        told=np.zeros((len(truth), 0), dtype=np.float32),
        spelling=csr_matrix((len(truth), N_PLACES), dtype=np.float32),
        kinds=np.zeros((len(truth), n_kinds()), dtype=np.float32),
        is_new=np.ones(len(truth), dtype=np.bool_),
    )

    found = weighed(table, truth)

    assert (found.scores(table).argmax(axis=1) == truth).all()
