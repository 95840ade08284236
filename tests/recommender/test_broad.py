"""Wishes that name no work are looked for as works."""

from datetime import date

import pytest

from recommender.broad import broad, means_several_fields, spelled_broadly
from recommender.goals import read_goal
from recommender.wording import worded

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("wish", "among"),
    [
        ("work outdoors", "gardening"),
        ("a job outside", "gardening"),
        ("something with my hands", "carpentry"),
        ("my own boss", "small business"),
        ("start a small business", "small business"),
        ("numbers", "bookkeeping"),
        ("help people", "home care"),
        ("AI", "machine learning"),
        ("IT", "computer support"),
        ("construction", "carpentry"),
        ("hospitality", "barista"),
        ("finance", "bookkeeping"),
        ("a job in manufacturing", "machinist"),
        ("travailler dehors", "gardening"),
        ("un métier manuel", "carpentry"),
        ("travailler sur un chantier", "carpentry"),
        ("être mon propre patron", "small business"),
        ("aider les gens", "home care"),
        ("trabajar al aire libre", "gardening"),
        ("algo con las manos", "carpentry"),
        ("trabajar en una fábrica", "machinist"),
        ("abrir mi propio negocio", "small business"),
        ("ayudar a otras personas", "home care"),
    ],
)
def test_a_wish_that_names_no_work_stands_for_works(wish: str, among: str) -> None:
    meant = broad(wish)

    assert meant is not None
    assert among in meant.works


@pytest.mark.parametrize(
    "wish",
    [
        "outdoors with children",
        "small engine repair",
        "construction safety",
        "construction manager",
        "receptionist",
        "janitor",
        "don't sit all day",
        "do it",
        "my boss",
        "j'ai",
        "helping",
        "jefe",
        "",
    ],
)
def test_what_names_work_or_says_more_is_left_as_it_is(wish: str) -> None:
    assert spelled_broadly(wish) == wish


def test_a_branch_of_industry_is_one_field_and_a_manner_of_work_several() -> None:
    assert means_several_fields("outdoors")
    assert not means_several_fields("construction")
    assert not means_several_fields("receptionist")


def test_an_english_wish_keeps_its_words_and_others_become_works() -> None:
    assert spelled_broadly("work outdoors").startswith("work outdoors, landscaping")
    assert spelled_broadly("travailler dehors").startswith("landscaping")
    assert spelled_broadly("travailler dans la construction").startswith("construction, carpentry")


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("AI", ("AI",)),
        ("I want to learn ai", ("AI",)),
        ("I want to be my own boss", ("own boss",)),
        ("quiero ser mi propio jefe", ("mi propio jefe",)),
        ("my boss says I should", ()),
        ("j'ai", ()),
    ],
)
def test_words_that_are_vague_one_by_one_may_be_a_wish_together(
    said: str, aims: tuple[str, ...]
) -> None:
    assert read_goal(said, today=TODAY).aims == aims


def test_aims_are_worded_one_by_one_and_a_description_as_a_whole() -> None:
    assert worded(("CNA", "work outdoors")) == (
        "CNA, certified nursing assistant, nurse aide",
        spelled_broadly("work outdoors"),
    )
    assert worded(("outdoors", "office", "numbers", "animals")) == (
        "outdoors. office. numbers. animals",
    )
