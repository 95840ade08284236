"""Learning: nothing tested is learned from, and what is learned brings texts to their documents."""

import math

import numpy as np
import pytest

from catalog.taxonomy import (
    Label,
    Occupation,
    Programme,
    ProgrammeLink,
    Taxonomy,
    TaxonomyFiles,
    TaxonomyRecords,
)
from catalog.taxonomy.records import Code
from recommender.learning.bridging import BridgePlan, fit_bridge
from recommender.learning.exercises import exercise_of
from recommender.learning.families import families_of, family_of, fold_of, nearest_soc
from recommender.learning.labelled import Kind
from recommender.learning.lessons import lessons_of
from recommender.learning.measuring import by_kind, losers, ndcg_of_each
from recommender.learning.spellings import fit_spelling
from recommender.multilingual import across
from tests.fakes import HashingEncoder


def occupation(scheme, code, title, description, *, soc=None, french=None):
    titles = [Label(title, "en", "preferred")]
    if french:
        titles.append(Label(french, "fr", "preferred"))
    codes = (Code("soc", soc),) if soc else ()
    return Occupation(scheme, code, tuple(titles), {"en": description}, codes=codes)


def tables() -> TaxonomyFiles:
    """Two O*NET occupations of two families, and one of ESCO that shares a word with the first."""
    onet = (
        occupation("onet", "51-3011.00", "bread baker", "Mix dough.", soc="51-3011"),
        occupation("onet", "47-2111.00", "electrician", "Install wires.", soc="47-2111"),
    )
    esco = (occupation("esco", "e1", "village baker", "Make loaves.", french="boulanger"),)
    programmes = (
        Programme("12.0501", "Baking", "How to bake."),
        Programme("46.0302", "Wiring", "How to wire."),
        Programme("46", "Construction", "A family of programmes."),
        Programme("46.9999", "Old", "No longer used.", moved_to="46.0302"),
    )
    links = (ProgrammeLink("12.0501", "51-3011"), ProgrammeLink("46.0302", "47-2111"))
    parts = (
        TaxonomyRecords(_taxonomy("cip_soc"), programmes=programmes, links=links),
        TaxonomyRecords(_taxonomy("esco"), occupations=esco),
        TaxonomyRecords(_taxonomy("onet"), occupations=onet),
    )
    return TaxonomyFiles(parts)


def _taxonomy(name: str) -> Taxonomy:
    return Taxonomy(name, name, "1", "free", "Somebody", "https://example.org")


@pytest.fixture
def lessons():
    return lessons_of(tables(), seed=0)


@pytest.fixture
def vectors(lessons):
    return HashingEncoder().encode([text.text for text in lessons.texts])


def test_english_texts_come_first(lessons):
    languages = [text.language for text in lessons.texts]

    assert languages == ["en"] * lessons.n_english + ["fr"]


def test_only_whole_programmes_still_in_use_are_documents(lessons):
    programmes = [each.text for each in lessons.documents if each.shelf == "programmes"]

    assert programmes == ["Baking. How to bake.", "Wiring. How to wire."]


def test_equal_tables_and_seed_give_equal_lessons():
    assert lessons_of(tables(), seed=7) == lessons_of(tables(), seed=7)


def test_a_title_is_answered_by_its_programmes_and_its_description(lessons):
    exercise = exercise_of(lessons, socs=lessons.socs, languages=("en",), allowed=[True] * 3)

    asked = {
        (shelf, lessons.texts[exercise.texts[place]].text): [
            lessons.documents[exercise.shelves[shelf][answer]].text for answer in answers
        ]
        for shelf, found in exercise.answers.items()
        for place, answers in found.items()
    }
    assert asked["programmes", "bread baker"] == ["Baking. How to bake."]
    assert asked["onet", "bread baker"] == ["bread baker. Mix dough."]
    assert asked["esco", "village baker"] == ["village baker. Make loaves."]


def test_a_description_is_not_asked_for_the_document_that_holds_it(lessons):
    exercise = exercise_of(lessons, socs=lessons.socs, languages=("en",), allowed=[True] * 3)

    place = [lessons.texts[row].text for row in exercise.texts].index("Mix dough.")
    assert place not in exercise.answers["onet"]
    assert place in exercise.answers["programmes"]


def test_what_is_left_out_is_neither_asked_nor_an_answer(lessons):
    allowed = [code != "51-3011.00" for _, code in lessons.occupations]

    exercise = exercise_of(lessons, socs=lessons.socs, languages=("en",), allowed=allowed)

    texts = [lessons.texts[row].text for row in exercise.texts]
    documents = [lessons.documents[row].text for row in exercise.shelves["onet"]]
    assert "bread baker" not in texts
    assert "bread baker. Mix dough." not in documents


def test_other_taxonomies_are_of_the_families_of_their_nearest_titles(lessons, vectors):
    families = families_of(lessons, vectors, known={})

    of_code = dict(zip([code for _, code in lessons.occupations], families, strict=True))
    assert of_code["51-3011.00"] == {"51-3"}
    assert "51-3" in of_code["e1"]


def test_what_labelled_goals_say_of_a_text_counts_too(lessons, vectors):
    families = families_of(lessons, vectors, known={"boulanger": frozenset({"35-2"})})

    of_code = dict(zip([code for _, code in lessons.occupations], families, strict=True))
    assert "35-2" in of_code["e1"]


def test_an_occupation_without_a_code_gets_that_of_its_nearest_title(lessons, vectors):
    socs = nearest_soc(lessons, vectors)

    assert dict(zip([code for _, code in lessons.occupations], socs, strict=True)) == {
        "e1": "51-3011",
        "51-3011.00": "51-3011",
        "47-2111.00": "47-2111",
    }


def test_a_family_is_always_in_the_same_fold():
    assert family_of("11-1011") == "11-1"
    assert fold_of("11-1") == 3
    assert {fold_of(f"{number}-1") for number in range(11, 60)} == {0, 1, 2, 3, 4}


def test_ndcg_of_a_second_place_is_one_over_the_logarithm_of_three():
    documents = np.eye(3, dtype=np.float32)
    goals = np.array([[0.9, 0.4, 0.1], [0.9, 0.4, 0.1]], dtype=np.float32)

    found = ndcg_of_each(goals, documents, [{0}, {1}])

    assert found.tolist() == pytest.approx([1.0, 1 / math.log2(3)])


def test_one_kind_that_loses_is_named():
    kinds = [Kind("en", "title"), Kind("fr", "title"), Kind("en", "title")]
    before = by_kind(kinds, np.array([0.5, 0.4, 0.7]))
    after = by_kind(kinds, np.array([0.9, 0.3, 0.4]))

    assert before == {Kind("en", "title"): pytest.approx(0.6), Kind("fr", "title"): 0.4}
    assert losers(before, after) == [Kind("fr", "title")]


def test_a_bridge_finds_the_turn_between_two_spaces(lessons):
    rng = np.random.default_rng(0)
    names = rng.normal(size=(200, 4)).astype(np.float32)
    names /= np.linalg.norm(names, axis=1, keepdims=True)
    turn, _ = np.linalg.qr(rng.normal(size=(4, 4)))
    foreign = (names @ turn + 0.3).astype(np.float32)
    exercise = exercise_of(lessons, socs=lessons.socs, languages=(), allowed=[True] * 3)

    bridge = fit_bridge(
        foreign[:0],
        names[:0],
        exercise,
        np.zeros((len(lessons.documents), 4), dtype=np.float32),
        BridgePlan(epochs=0, ridge=1e-6),
        pairs=(foreign, names),
    )

    assert np.allclose(across(foreign, bridge), names, atol=1e-3)


def test_spelling_is_learned_from_few_words():
    english, french = ["baker", "bread", "work"], ["boulangère", "être", "métier"]
    spanish = ["panadero", "señor", "trabajo"]
    examples = [
        (word, code)
        for code, words in (("en", english), ("fr", french), ("es", spanish))
        for word in words
    ]

    spelling = fit_spelling(examples)

    for word, code in examples:
        probabilities = spelling.probabilities(word)
        assert max(probabilities, key=probabilities.__getitem__) == code
