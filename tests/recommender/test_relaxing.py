"""Which limit to relax, to what, and what that gives: worked out by hand."""

from datetime import date

import numpy as np
import pytest

from recommender.goals import Limits
from recommender.limits import check
from recommender.offerings import Vocabulary, tabulate
from recommender.relaxing import Relaxation, relaxations
from tests.fakes import TODAY, credential, offering


def relaxed(limits: Limits, *offerings: dict, relevant: tuple[bool, ...] = ()) -> tuple:
    """Return what relaxing gives where each credential has one offering."""
    words = Vocabulary()
    records = [
        credential(f"Number {i}", offerings=[offering(**facts)])
        for i, facts in enumerate(offerings)
    ]
    found = check(tabulate(records, words), limits, words=words.words, today=TODAY)
    return relaxations(found, limits, np.array(relevant or [True] * len(records)))


def test_a_price_is_eased_just_as_far_as_the_third_needs():
    found = relaxed(Limits(max_cost=160), *({"price": p} for p in (300, 170, 200, 900)))

    assert found == (Relaxation("max_cost", gives=4, to=300.0, gives_at=3),)


def test_nobody_is_told_to_pay_three_times_as_much():
    assert relaxed(Limits(max_cost=100), {"price": 300}) == (Relaxation("max_cost", gives=1),)


def test_only_what_one_limit_alone_keeps_out_counts():
    limits = Limits(max_cost=100, delivery=("online",))

    found = relaxed(
        limits, {"price": 200}, {"price": 50, "delivery": "hybrid"},
        {"price": 400, "delivery": "hybrid"},
    )  # fmt: skip

    assert found == (
        Relaxation("max_cost", gives=1, to=200.0, gives_at=1),
        Relaxation("delivery", gives=1, to=("online", "hybrid"), gives_at=1),
    )


def test_what_is_not_relevant_is_no_reason_to_relax():
    assert relaxed(Limits(max_cost=100), {"price": 200}, relevant=(False,)) == ()


def test_nothing_is_relaxed_where_three_fit():
    fits = [{"price": 50}] * 3

    assert relaxed(Limits(max_cost=100), *fits, {"price": 200}) == ()


@pytest.mark.parametrize(
    ("limits", "facts", "to"),
    [
        (Limits(start_by=date(2027, 1, 1)), {"start": date(2027, 1, 11)}, date(2027, 1, 11)),
        (Limits(start_after=date(2027, 2, 1)), {"start": date(2027, 1, 11)}, date(2027, 1, 11)),
        (
            Limits(finish_by=date(2027, 2, 1)),
            {"start": date(2027, 1, 11), "weeks": 6},
            date(2027, 2, 22),
        ),
        (Limits(hours_per_week=4), {"hours": 30, "weeks": 6}, 5.0),
        (Limits(max_hours=29), {"hours": 30}, 30.0),
        (Limits(schedule=("evening",)), {"schedule": ("daytime",)}, ("evening", "daytime")),
    ],
)
def test_each_limit_is_eased_to_the_fact_that_breaks_it(limits, facts, to):
    (found,) = relaxed(limits, facts)

    assert (found.to, found.gives_at) == (to, 1)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("hours_per_week", {"hours": 32, "weeks": 6}),
        ("max_cost", {"price": 795.45}),
        ("max_weeks", {"hours": 30, "weeks": 4.333}),
    ],
)
def test_the_eased_limit_lets_in_what_it_promises(name, facts):
    limit = {"hours_per_week": 5, "max_cost": 700, "max_weeks": 4}[name]
    (found,) = relaxed(Limits(**{name: limit}), facts)

    assert found.gives_at == 1
    assert relaxed(Limits(**{name: found.to}), facts) == ()


def test_a_place_can_only_be_dropped():
    far = {"delivery": "in_person", "place": "Nanaimo"}

    assert relaxed(Limits(place="Duncan"), far) == (Relaxation("place", gives=1),)


@pytest.mark.parametrize(
    ("limits", "facts"),
    [
        (Limits(delivery=("online", "hybrid")), {"delivery": "in_person"}),
        (Limits(schedule=("evening", "weekend", "self_paced")), {"schedule": ("daytime",)}),
    ],
)
def test_who_would_accept_all_ways_or_times_has_no_limit_on_them(limits, facts):
    (found,) = relaxed(limits, facts)

    assert found.to is None


def test_what_is_full_is_told_without_a_value():
    assert relaxed(Limits(), {"availability": "full"}) == (Relaxation("availability", gives=1),)
