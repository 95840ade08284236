"""What is asked next and what it is worth: two candidates are enough to work it out by hand."""

from datetime import date

import numpy as np
import pytest

from recommender.goals import Goal, Limits
from recommender.questions import Candidates, Leaning, next_question
from recommender.questions.choosing import COST
from recommender.questions.gain import gain
from recommender.questions.of_content import means
from recommender.questions.of_limits import NO_SUCH_LIMIT
from recommender.questions.wording import MAX_WORDS, shortened
from tests.fakes import TODAY, credential, offering, recommender_of

GOAL = Goal(text="keep books", language="en", aims=("keep books",))


def candidates(*records, likely=None) -> Candidates:
    """Return records as candidates, all as likely unless said otherwise."""
    found = recommender_of(*records).candidates(GOAL, today=TODAY)
    chances = np.array(likely or [0.5] * len(records), dtype=np.float32)
    return Candidates(found.index, np.arange(len(records)), chances, found.get_many)


def alike(n: int, **facts) -> list:
    """Return so many credentials that nothing but their numbers tells apart."""
    return [credential(f"Books {i}", "Keep books", offerings=[offering(**facts)]) for i in range(n)]


def by_delivery(n_online: int, n_in_person: int) -> Candidates:
    """Return candidates, as likely each, of which the first are in person and the rest online."""
    ways = ["in_person"] * n_in_person + ["online"] * n_online
    return candidates(
        *(
            credential(f"Books {i}", "Keep books", offerings=[offering(delivery=way)])
            for i, way in enumerate(ways)
        )
    )


def asked_next(found: Candidates, *, asked=(), limits=None):
    goal = Goal(text="", language="en", aims=("keep books",), limits=limits or Limits())
    return next_question(found, goal, asked=asked, today=TODAY)


def test_a_sure_answer_is_worth_what_the_first_three_could_not_hold():
    # Two of four kinds with the same chance: the first three hold three of four now. Told apart
    # by a sure answer, both of the two that are left are shown: the whole.
    even = np.full(4, 0.25)
    answers = np.array([[1, 1, 0, 0], [0, 0, 1, 1]], dtype=np.float32)

    assert gain(even, answers, answers) == pytest.approx(0.25)


def test_an_answer_that_most_do_not_have_is_worth_so_much_less():
    # Four of ten have no such limit: for them the list stays and holds three of four.
    even = np.full(4, 0.25)
    sure = np.array([[1, 1, 0, 0], [0, 0, 1, 1]], dtype=np.float32)
    answers = np.vstack([0.6 * sure, np.full((1, 4), 0.4, dtype=np.float32)])
    effects = np.vstack([sure, np.ones((1, 4), dtype=np.float32)])

    assert gain(even, answers, effects) == pytest.approx(0.6 * 1.0 + 0.4 * 0.75 - 0.75)


def test_an_answer_that_leaves_the_first_three_is_worth_nothing():
    chances = np.array([0.5, 0.3, 0.2])
    answers = np.array([[0.9, 0.5, 0.1], [0.1, 0.5, 0.9]], dtype=np.float32)

    assert gain(chances, answers, answers) == 0.0


def test_six_as_likely_told_apart_by_delivery_are_asked_how():
    question = asked_next(by_delivery(3, 3))

    assert question.kind == "delivery"
    assert [each.limits.delivery for each in question.choices] == [("online",), ("in_person",)]
    # Now the first three hold one half. Whoever has such a limit, six of ten, sees the three
    # that keep it: all. For the others the half stays.
    worth = (1 - NO_SUCH_LIMIT) * 1.0 + NO_SUCH_LIMIT * 0.5 - 0.5
    assert question.gain == pytest.approx(worth - COST, abs=1e-3)


def test_two_are_both_shown_so_telling_them_apart_is_worth_nothing():
    # Even odds, told apart by delivery: the first three hold both, before and after.
    assert asked_next(by_delivery(1, 1)) is None


def test_nothing_is_asked_where_nothing_tells_them_apart():
    assert asked_next(candidates(*alike(6))) is None


def test_nothing_is_asked_about_one():
    assert asked_next(candidates(*alike(1))) is None


def test_what_was_asked_is_never_asked_again():
    records = [
        credential(
            f"Books {i}",
            f"Keep {thing} books",
            offerings=[
                offering(
                    delivery=("online", "in_person")[i % 2],
                    schedule=(("evening", "daytime", "weekend")[i % 3],),
                    price=2500.0 - 300 * i,
                    hours=180.0 - 20 * i,
                    start=date(2027, 9 - i, 11),
                    place=("Duncan", "Nanaimo")[i % 2],
                )
            ],
        )
        for i, thing in enumerate(("shop", "farm", "boat", "tax", "wage", "stock", "club", "bank"))
    ]
    found = candidates(*records)
    asked: list[str] = []

    while (question := asked_next(found, asked=asked)) is not None:
        assert question.key not in asked
        assert question.gain > 0
        asked.append(question.key)

    assert {"max_cost", "delivery", "schedule"} <= set(asked)
    assert len(asked) < 30


def test_a_limit_that_was_said_is_not_asked_about():
    question = asked_next(by_delivery(3, 3), limits=Limits(delivery=("online", "in_person")))

    assert question is None


def test_a_price_is_asked_in_round_bounds_that_each_leave_something_out():
    # The dearest is the likeliest: ties keep their order.
    prices = (950, 480, 290, 180, 90, 40)
    found = candidates(
        *(
            credential(f"Books {i}", "Keep books", offerings=[offering(price=price)])
            for i, price in enumerate(prices)
        )
    )

    question = asked_next(found)

    assert (question.kind, question.currency) == ("max_cost", "CAD")
    bounds = [each.limits.max_cost for each in question.choices]
    assert bounds == sorted(bounds)
    assert all(each % 50 == 0 and 40 < each < 950 for each in bounds)


def test_two_kinds_are_told_in_the_words_of_the_catalogue():
    people, books = "Talk with customers at the counter", "Keep ledgers of a business"
    found = candidates(
        *(credential(f"Counter {i}", people, offerings=[offering()]) for i in range(4)),
        *(credential(f"Ledger {i}", books, offerings=[offering()]) for i in range(4)),
    )

    question = asked_next(found)

    assert question.kind == "content"
    assert {each.words for each in question.choices} == {people, books}
    for each in question.choices:
        assert each.leaning.chosen == each.words
        other = "ledger" if each.words == people else "counter"
        assert all(other not in name for name in each.leaning.toward)


def test_four_kinds_are_told_apart_by_one_question_where_four_may_be_wanted():
    kinds = ("customers counter", "ledgers business", "tractors field", "engines boats")
    found = candidates(
        *(
            credential(f"{kind} {i}", f"Work with {kind}", offerings=[offering()])
            for i in range(4)
            for kind in kinds
        )
    )

    question = asked_next(found)

    assert question.kind == "content"
    assert {each.words for each in question.choices} == {f"Work with {kind}" for kind in kinds}
    for each in question.choices:
        own = each.words.split()[-1]
        assert all(own in name for name in each.leaning.toward)
        assert not any(own in name for name in each.leaning.away)


def test_rows_fall_to_the_nearest_of_several_means():
    vectors = np.array([[1, 0, 0], [0.9, 0.1, 0], [0, 1, 0], [0, 0.8, 0.2], [0, 0, 1]])
    alike = vectors @ vectors.T

    assert means(alike, np.ones(5), [0, 2, 4]).tolist() == [0, 0, 1, 1, 2]


def test_a_contrast_does_not_come_back_in_other_words():
    found = candidates(
        *(credential(f"Counter {i}", "Talk with people", offerings=[offering()]) for i in range(4)),
        *(credential(f"Ledger {i}", "Keep ledgers", offerings=[offering()]) for i in range(4)),
    )
    first = asked_next(found)
    shown = {each.leaning.toward[0] for each in first.choices}

    second = asked_next(found, asked=(first.key,))

    if second is not None:
        assert shown.isdisjoint(each.leaning.toward[0] for each in second.choices)


def test_a_learner_is_asked_whether_they_hold_what_the_first_ask_for():
    basis = credential("Basics", "Keep books", offerings=[offering()])
    rest = [
        credential(f"Books {i}", "Keep books", offerings=[offering()], needs=["basics"])
        for i in range(4)
    ]
    found = candidates(basis, *rest)

    question = asked_next(found)

    assert (question.kind, question.subject) == ("held", "Basics")
    assert [each.held for each in question.choices] == ["basics", ""]


def test_the_same_candidates_give_the_same_question():
    assert asked_next(by_delivery(4, 5)) == asked_next(by_delivery(4, 5))


def test_a_choice_makes_its_kind_likelier_and_rules_nothing_out():
    recommender = recommender_of(
        *(credential(f"Counter {i}", "Keep people", offerings=[offering()]) for i in range(3)),
        *(credential(f"Ledger {i}", "Keep ledgers", offerings=[offering()]) for i in range(3)),
    )
    goal = Goal(text="keep", language="en", aims=("keep",))
    leaning = Leaning("Keep ledgers", toward=("ledger-0",), away=("counter-0",))

    def likely(*leanings: Leaning) -> dict[str, float]:
        found = recommender.candidates(goal, today=TODAY, leanings=leanings)
        return dict(zip(found.ids, found.likely.tolist(), strict=True))

    before, after = likely(), likely(leaning)

    assert after["ledger-1"] > before["ledger-1"] > 0
    assert 0 < after["counter-1"] < before["counter-1"]
    assert next(iter(after)).startswith("ledger")


def test_a_choice_of_what_the_catalogue_no_longer_has_changes_nothing():
    recommender = recommender_of(*alike(3))
    gone = (Leaning("Fly", toward=("flying",), away=("diving",)),)

    one = recommender.candidates(GOAL, today=TODAY)
    other = recommender.candidates(GOAL, today=TODAY, leanings=gone)

    assert one.ids == other.ids
    assert other.likely == pytest.approx(one.likely, abs=1e-6)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Keep books.", "Keep books"),
        (
            "Reconcile bank statements with the ledger every month, and explain what differs",
            "Reconcile bank statements with the ledger every month",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_part_of_it_ends(text, shown):
    assert shortened(text) == shown
    assert len(shown) <= MAX_WORDS
