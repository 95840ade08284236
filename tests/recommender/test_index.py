"""An index is made once for a release and an encoder, and refuses others."""

import json
from dataclasses import replace

import numpy as np
import pytest

from catalog.views import ListedCatalog
from recommender.embeddings import EmbeddingCache
from recommender.errors import StaleIndexError
from recommender.index import load_index, open_index
from tests.fakes import HashingEncoder, credential, offering, small_catalog


def cache_in(tmp_path):
    return EmbeddingCache(tmp_path / "embeddings", HashingEncoder())


def test_a_saved_index_is_read_back_as_it_was(tmp_path):
    catalog, cache = ListedCatalog(small_catalog()), cache_in(tmp_path)
    made = open_index(tmp_path / "index", catalog, cache)

    read = open_index(tmp_path / "index", catalog, cache)

    assert read.credential_ids == made.credential_ids
    np.testing.assert_array_equal(read.skills, made.skills)
    np.testing.assert_array_equal(read.offerings.cost, made.offerings.cost)
    assert (read.words, read.providers) == (made.words, made.providers)


def test_one_changed_sentence_costs_one_encoding(tmp_path):
    cache = cache_in(tmp_path)
    open_index(tmp_path / "index", ListedCatalog(small_catalog()), cache)
    before = cache.n_encoded

    changed = (*small_catalog()[:-1], credential("Sign Language", "Sign long conversations"))
    open_index(tmp_path / "index", ListedCatalog(changed), cache)

    assert cache.n_encoded == before + 1


def test_an_index_of_another_release_is_refused(tmp_path):
    catalog = ListedCatalog(small_catalog())
    open_index(tmp_path / "index", catalog, cache_in(tmp_path))
    (folder,) = (tmp_path / "index").iterdir()

    with pytest.raises(StaleIndexError, match="made again"):
        load_index(folder, catalog_hash="another", encoder=HashingEncoder())


def test_an_index_of_another_encoder_is_refused(tmp_path):
    catalog = ListedCatalog(small_catalog())
    open_index(tmp_path / "index", catalog, cache_in(tmp_path))
    (folder,) = (tmp_path / "index").iterdir()
    other = HashingEncoder()
    other.identity = "other"

    with pytest.raises(StaleIndexError, match="encoder"):
        load_index(folder, catalog_hash=catalog.content_hash, encoder=other)


@pytest.mark.parametrize("name", ["arrays.safetensors", "manifest.json"])
def test_a_damaged_index_is_made_again(tmp_path, name):
    catalog, cache = ListedCatalog(small_catalog()), cache_in(tmp_path)
    made = open_index(tmp_path / "index", catalog, cache)
    (folder,) = (tmp_path / "index").iterdir()
    (folder / name).write_bytes(b"rubbish")

    read = open_index(tmp_path / "index", catalog, cache)

    np.testing.assert_array_equal(read.skills, made.skills)
    assert json.loads((folder / "manifest.json").read_text())["schema"]


def renumbered(lexical):
    """Return the same words as a process that met their stems in another order numbers them."""
    n = len(lexical.starts) - 1
    columns = [slice(*lexical.starts[at : at + 2]) for at in reversed(range(n))]
    return replace(
        lexical,
        vocabulary={stem: n - 1 - at for stem, at in lexical.vocabulary.items()},
        starts=np.cumsum([0, *np.diff(lexical.starts)[::-1]]),
        documents=np.concatenate([lexical.documents[each] for each in columns]),
        parts=np.concatenate([lexical.parts[each] for each in columns]),
    )


def test_the_same_texts_are_known_by_other_dates_and_by_other_numbers_of_stems(tmp_path):
    records = small_catalog()
    dated = [each.model_copy(update={"offerings": (offering(),)}) for each in records]
    made, later = (
        open_index(tmp_path / "index", ListedCatalog(each), cache_in(tmp_path))
        for each in (records, dated)
    )

    assert made.catalog_hash != later.catalog_hash
    assert made.says_the_same(replace(later, lexical=renumbered(later.lexical)))


def test_one_other_sentence_is_not_the_same(tmp_path):
    changed = (*small_catalog()[:-1], credential("Sign Language", "Sign long conversations"))
    made, other = (
        open_index(tmp_path / "index", ListedCatalog(each), cache_in(tmp_path))
        for each in (small_catalog(), changed)
    )

    assert not made.says_the_same(other)
