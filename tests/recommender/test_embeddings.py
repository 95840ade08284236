"""Texts are encoded once, and damage costs time only."""

import numpy as np
import pytest

from recommender.embeddings import EmbeddingCache
from tests.fakes import HashingEncoder


def test_unchanged_texts_are_never_encoded_twice(tmp_path):
    cache = EmbeddingCache(tmp_path, HashingEncoder())
    cache.vectors(["bake bread", "weld steel", "bake bread"])
    assert cache.n_encoded == 2

    cache.vectors(["weld steel", "keep books"])

    assert cache.n_encoded == 3


def test_a_new_process_reads_what_another_encoded(tmp_path):
    first = EmbeddingCache(tmp_path, HashingEncoder())
    vectors = first.vectors(["bake bread", "weld steel"])

    second = EmbeddingCache(tmp_path, HashingEncoder())

    np.testing.assert_array_equal(second.vectors(["bake bread", "weld steel"]), vectors)
    assert second.n_encoded == 0


def test_another_encoder_has_vectors_of_its_own(tmp_path):
    EmbeddingCache(tmp_path, HashingEncoder()).vectors(["bake bread"])
    other = HashingEncoder()
    other.identity = "other"

    cache = EmbeddingCache(tmp_path, other)
    cache.vectors(["bake bread"])

    assert cache.n_encoded == 1


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"\x00" * 200])
def test_a_damaged_segment_is_encoded_again(tmp_path, damage):
    EmbeddingCache(tmp_path, HashingEncoder()).vectors(["bake bread"])
    (segment,) = tmp_path.rglob("*.safetensors")
    segment.write_bytes(damage)

    cache = EmbeddingCache(tmp_path, HashingEncoder())
    vectors = cache.vectors(["bake bread"])

    assert cache.n_encoded == 1
    assert vectors.shape == (1, 512)


def test_a_half_written_segment_is_not_read(tmp_path):
    folder = tmp_path / "hashing"
    folder.mkdir()
    (folder / ".abc.part").write_bytes(b"half")

    cache = EmbeddingCache(tmp_path, HashingEncoder())

    assert cache.vectors(["bake bread"]).shape == (1, 512)


def test_progress_is_told_up_to_the_end(tmp_path):
    told = []

    EmbeddingCache(tmp_path, HashingEncoder()).vectors(
        [f"text {n}" for n in range(70)], on_progress=lambda done, total: told.append((done, total))
    )

    assert told == [(32, 70), (64, 70), (70, 70)]


def test_no_texts_have_no_vectors(tmp_path):
    assert EmbeddingCache(tmp_path, HashingEncoder()).vectors([]).shape == (0, 512)
