"""Towns are known by name, whether anything is taught there or not."""

from datetime import date

import pytest

from recommender.goals import read_goal

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("said", "aims", "place"),
    [
        ("welding in Kelowna", ("welding",), "Kelowna"),
        ("hvac, toronto", ("hvac",), "toronto"),
        ("soudure à Montréal", ("soudure",), "Montréal"),
        ("curso de barista en guadalajara", ("barista",), "guadalajara"),
        ("Paris, pâtisserie", ("pâtisserie",), "Paris"),
    ],
)
def test_a_town_is_a_place_and_no_part_of_a_wish(said, aims, place):
    goal = read_goal(said, today=TODAY)

    assert (goal.aims, goal.limits.place) == (aims, place)


@pytest.mark.parametrize(
    "said",
    ["I'm from Toronto, want to bake", "I worked in Boston. bookkeeping"],
)
def test_where_somebody_comes_from_is_no_place_to_learn(said):
    assert read_goal(said, today=TODAY).limits.place is None


@pytest.mark.parametrize(
    ("said", "place", "refused"),
    [
        ("not victoria, nanaimo", "nanaimo", ("victoria",)),
        ("welding, not in Victoria, in Duncan", "Duncan", ("victoria",)),
        ("sorry, not nanaimo duncan. and evenings", "duncan", ("nanaimo",)),
        ("pas victoria, nanaimo", "nanaimo", ("victoria",)),
        ("no en victoria, en nanaimo", "nanaimo", ("victoria",)),
        ("I meant duncan, not victoria", "duncan", ("victoria",)),
        ("not in victoria or nanaimo", None, ("victoria", "nanaimo")),
        ("not victoria, nanaimo, or duncan", None, ("victoria", "nanaimo", "duncan")),
        ("nothing in victoria, nanaimo", None, ("victoria", "nanaimo")),
        ("I can't get to victoria, nanaimo or duncan", None, ("victoria", "nanaimo", "duncan")),
    ],
)
def test_a_town_behind_one_that_is_refused_is_meant_instead_unless_a_list_goes_on(
    said, place, refused
):
    places = frozenset(("victoria", "nanaimo", "duncan"))

    limits = read_goal(said, today=TODAY, places=places).limits

    assert (limits.place, limits.not_in) == (place, refused)


def test_a_town_that_is_fine_after_all_is_refused_no_more():
    said = "welding, not victoria. actually victoria is fine"

    limits = read_goal(said, today=TODAY, places=frozenset(("victoria",))).limits

    assert (limits.place, limits.not_in) == ("victoria", ())
