"""The tagger: words and their states, rows of tags, fitting, what is shipped."""

import itertools
import json
import random
from dataclasses import replace

import numpy as np
import pytest

from recommender.goals import Goal
from recommender.roles import Roles
from recommender.roles.chains import best_row, chances
from recommender.roles.fitting import Plan, example_of, fit, with_variants
from recommender.roles.keeping import MANIFEST, SHIPPED, WEIGHTS, ship, shipped
from recommender.roles.marking import as_on_a_telephone, marked
from recommender.roles.ruling import N_RULED, ruled_signs
from recommender.roles.tags import NOTHING, opening
from recommender.roles.words import pooled, words_of

WIDTH = 8
# Each word has a direction of its own, so that who reads them can learn them by heart.
KNOWN = "i want to bake weld not fish drive was a cook".split()


def read(text):
    """Read like a language model: one piece a word, and one before all words for none of them."""
    words = words_of(text)
    rng = np.random.default_rng(1)
    directions = {each: rng.normal(size=WIDTH) for each in KNOWN}
    states = [np.zeros(WIDTH)] + [directions.get(each.form, np.ones(WIDTH)) for each in words]
    places = [(0, 0)] + [(each.start, each.end) for each in words]
    return np.array(states, dtype=np.float32), places


def rule(text):
    """Read like rules that know how refusals begin, and nothing else."""
    _, refuses, refused = text.partition("not ")
    return Goal(text, "en", avoid=(refused,) if refuses else ())


SAID = [
    ("I want to bake, not fish", {"aims": ["bake"], "avoid": ["fish"]}),
    ("I was a cook, want to weld", {"aims": ["weld"], "background": ["I was a cook"]}),
    ("want to drive", {"aims": ["drive"]}),
    ("was a cook. not weld", {"background": ["was a cook"], "avoid": ["weld"]}),
]
STATEMENTS = [marked(text, marks) for text, marks in SAID]
QUICK = Plan(n_models=2, n_units=16, epochs=40, batch=2, rate=1e-2, drop=0.0, drop_states=0.0)


@pytest.fixture(scope="module")
def tagger():
    return fit([example_of(each, read, rule) for each in STATEMENTS], QUICK)


def test_a_word_is_the_mean_of_its_pieces():
    words = words_of("re-bake it")
    states = np.array([[9.0], [1.0], [2.0], [4.0], [5.0]], dtype=np.float32)
    places = [(0, 0), (0, 2), (2, 4), (4, 7), (8, 10)]

    # The hyphen shares its piece with the beginning of "bake".
    assert pooled(words, states, places).tolist() == [[1.0], [2.0], [3.0], [5.0]]


def test_words_beyond_what_the_model_reads_have_no_states():
    words = words_of("one two three")

    assert len(pooled(words, np.ones((2, 4), np.float32), [(0, 3), (3, 7)])) == 2
    assert len(pooled(words, np.ones((1, 4), np.float32), [(0, 0)])) == 0


def test_the_likeliest_row_and_the_chances_are_those_of_all_rows_tried_out():
    rng = np.random.default_rng(0)
    scores, moves, first = (
        rng.normal(size=size).astype(np.float32) for size in ((4, 3), (3, 3), 3)
    )

    def suits(row):
        steps = sum(moves[one, other] for one, other in itertools.pairwise(row))
        return first[row[0]] + steps + sum(scores[at, tag] for at, tag in enumerate(row))

    rows = list(itertools.product(range(3), repeat=4))
    odds = np.exp([suits(row) for row in rows])
    expected = np.array(
        [[odds[[row[at] == tag for row in rows]].sum() for tag in range(3)] for at in range(4)]
    )

    assert best_row(scores, moves, first) == list(max(rows, key=suits))
    assert chances(scores, moves, first) == pytest.approx(expected / odds.sum(), abs=1e-5)


def test_nothing_said_has_no_tags(tagger):
    found = tagger.tags(Goal("", "en"), *read(""))

    assert (found.words, found.spans) == ((), ())


def test_what_was_marked_is_learned(tagger):
    for text, marks in SAID:
        found = tagger.tags(rule(text), *read(text))

        assert {(span.role, found.said(span)) for span in found.spans} == {
            (role, phrase) for role, phrases in marks.items() for phrase in phrases
        }


def test_the_same_statements_give_the_same_tagger():
    plan = replace(QUICK, n_models=1, epochs=2)

    one, other = (
        fit([example_of(each, read, rule) for each in STATEMENTS], plan) for _ in range(2)
    )

    assert all(np.array_equal(getattr(other, name), each) for name, each in vars(one).items())


def test_the_rules_tell_of_each_word_what_they_take_it_for():
    goal = Goal("to weld, not fish, under $300", "en", aims=("weld",), avoid=("fish",))
    words = words_of(goal.text)

    signs = ruled_signs(goal, words)

    found = [
        {words[at].form for at in np.flatnonzero(signs[:, sign]) if words[at].is_spoken}
        for sign in range(N_RULED - 1)
    ]
    assert found == [{"weld"}, set(), set(), {"fish"}, {"under", "300"}]
    assert signs[:, -1].all()


def test_a_tagger_learns_when_the_rules_are_right():
    """Nothing but the rules tells the second words apart: the words have one and the same state."""
    said = [f"say {word}" for word in ("bread", "boats", "paint", "stone")]
    statements = [
        marked(text, {"aims" if at % 2 else "background": [text.split()[1]]})
        for at, text in enumerate(said)
    ]

    def ruled(text):
        return Goal(text, "en", **{"aims" if said.index(text) % 2 else "held": (text.split()[1],)})

    tagger = fit(
        [example_of(each, read, ruled) for each in statements], replace(QUICK, drop_ruled=0.0)
    )

    found = [tagger.tags(ruled(text), *read(text)).spans for text in said]
    assert [[span.role for span in spans] for spans in found] == [["background"], ["aims"]] * 2


def test_marks_that_do_not_stand_in_the_text_are_counted_not_guessed():
    known = marked("my knees are gone, estimator", {"aims": ["estimator"], "avoid": ["lifting"]})

    assert known.n_lost == 1
    assert known.row[-1] == opening("aims")
    assert set(known.row[:-1]) == {NOTHING}


def test_a_variant_says_the_same_as_somebody_in_a_hurry_types_it():
    known = marked("J'étais épicière, j'aimerais la soudure", {"aims": ["la soudure"]})
    variants = [
        as_on_a_telephone(known, random.Random(seed))  # noqa: S311 - variety
        for seed in range(40)
    ]

    texts = {each.text for each in variants}
    assert len(texts) > 5
    assert any(text.islower() and text.isascii() for text in texts)
    for each in variants:
        assert len(each.words) == len(each.row)
        assert [tag for tag in each.row if tag != NOTHING] == [opening("aims"), opening("aims") + 1]


def test_variants_stand_beside_the_statements():
    known = with_variants(STATEMENTS)

    assert known[: len(STATEMENTS)] == STATEMENTS
    assert {each.text for each in known[len(STATEMENTS) :]}.isdisjoint(
        each.text for each in STATEMENTS
    )


def test_what_is_shipped_is_read_by_whom_it_was_fitted_to_only(tagger, tmp_path):
    ship(tagger, "mine", {"seed": 0}, tmp_path)

    again = shipped("mine", tmp_path)

    assert again is not None
    assert np.allclose(again.state, tagger.state, atol=1e-2)
    assert shipped("another", tmp_path) is None


def test_a_damaged_tagger_is_none(tagger, tmp_path):
    assert shipped("mine", tmp_path) is None
    ship(tagger, "mine", {}, tmp_path)
    (tmp_path / WEIGHTS).write_bytes(b"\0" + (tmp_path / WEIGHTS).read_bytes()[1:])
    assert shipped("mine", tmp_path) is None
    (tmp_path / MANIFEST).write_text("[]")
    assert shipped("mine", tmp_path) is None


def test_where_there_is_no_model_with_layers_a_goal_stays_as_the_rules_read_it(tagger):
    class Plain:
        identity = "plain"

    goal = Goal(text="I was a cook, want to weld", language="en", aims=("a cook",))

    assert Roles(Plain, lambda _: tagger)(goal) == goal
    assert Roles(Plain, lambda _: None)(goal) == goal


def test_the_shipped_tagger_says_what_it_was_made_from():
    manifest = json.loads((SHIPPED / MANIFEST).read_text("utf-8"))

    assert manifest["n_statements"] > 1_000
    assert manifest["n_marks_lost"] < 0.02 * manifest["n_marks"]
    assert (SHIPPED / WEIGHTS).stat().st_size < 2_000_000


@pytest.mark.parametrize("file", ["people", "voices", "letters", "neighbours", "towns"])
def test_it_is_kept_for_what_it_adds_with_people_it_did_not_learn_from(file):
    left_out = json.loads((SHIPPED / MANIFEST).read_text("utf-8"))["left_out"][file]

    (rules_precision, rules_recall), (precision, recall) = (
        left_out[name]["all four"] for name in ("rules", "both")
    )
    assert precision > rules_precision
    assert recall > rules_recall


def test_the_tagger_is_asked_for_by_what_the_model_was_made_of():
    asked = []

    class Prepared:
        identity = "rounded on this processor"
        made_of = "the same everywhere"

    Roles(Prepared, asked.append)(Goal(text="bake bread", language="en"))

    assert asked == ["the same everywhere"]
