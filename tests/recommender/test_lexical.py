"""Word matching by stems."""

import numpy as np
import pytest

from recommender.lexical import LexicalIndex, stems


def test_forms_of_a_word_have_one_stem_and_small_words_have_none():
    assert stems("The bakers are baking in a bakery") == stems("baker bake bakery")


def test_the_document_that_holds_the_words_scores_highest():
    index = LexicalIndex.of(["bake bread", "weld steel", "bake steel"])

    scores = index.scores("bake bread")

    assert scores.argmax() == 0
    assert scores[1] == 0
    assert 0 <= scores.min() <= scores.max() <= 1


def test_words_that_no_document_has_weaken_a_match():
    index = LexicalIndex.of(["bake bread", "weld steel"])

    assert index.scores("bake zebras")[0] < index.scores("bake")[0]
    assert index.scores("zebra").max() == 0


def test_a_saved_index_gives_the_same_scores():
    index = LexicalIndex.of(["bake bread", "weld steel", "bake steel"])

    again = LexicalIndex.from_arrays(index.arrays(prefix="p."), index.vocabulary, prefix="p.")

    np.testing.assert_array_equal(again.scores("bake steel"), index.scores("bake steel"))


def test_documents_with_all_of_some_stems_are_marked():
    index = LexicalIndex.of(["real estate sales", "sales", "estate"])

    assert index.has_all(stems("real estate")).tolist() == [True, False, False]
    assert index.has_all([]).tolist() == [False, False, False]


@pytest.mark.parametrize("text", ["", "the of and", "!!"])
def test_a_text_without_words_matches_nothing(text):
    assert LexicalIndex.of(["bake bread"]).scores(text).max() == 0


def test_an_index_of_nothing_answers_nothing():
    assert LexicalIndex.of([]).scores("bread").shape == (0,)
