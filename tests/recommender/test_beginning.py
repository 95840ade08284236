"""What must be done first comes first in a list, where it is meant as well."""

from dataclasses import dataclass

from catalog.models import CredentialRecord
from recommender.beginning import beginnings_first, each_once, of_several_fields
from tests.fakes import credential


@dataclass(frozen=True)
class Entry:
    credential: CredentialRecord
    probability: float


def entry(name: str, probability: float, *needs: str) -> Entry:
    return Entry(credential(name, needs=needs), probability)


def ids(found: tuple[Entry, ...]) -> list[str]:
    return [each.credential.credential_id for each in found]


def test_level_1_stands_before_level_2_which_requires_it():
    third, second = entry("cook-3", 0.7, "cook-2"), entry("cook-2", 0.65, "cook-1")

    assert ids(beginnings_first([third, second, entry("cook-1", 0.6)])) == [
        "cook-1",
        "cook-2",
        "cook-3",
    ]


def test_what_is_hardly_meant_is_not_put_before_what_is():
    found = [entry("pipe-welding", 0.7, "welding"), entry("welding", 0.3)]

    assert ids(beginnings_first(found)) == ["pipe-welding", "welding"]


def test_a_circle_leaves_the_order_as_it_is():
    found = [entry("one", 0.5, "two"), entry("two", 0.5, "one")]

    assert sorted(ids(beginnings_first(found))) == ["one", "two"]


def test_an_empty_list_stays_empty():
    assert beginnings_first([]) == ()


def titled(title: str, probability: float, provider: str = "Test College") -> Entry:
    made = credential(title)
    named = made.provider.model_copy(update={"name": provider})
    own = {"provider": named, "credential_id": f"{title} by {provider}"}
    return Entry(made.model_copy(update=own), probability)


def titles(found: tuple[Entry, ...]) -> list[str]:
    return [each.credential.title for each in found]


def test_a_lower_level_of_the_same_stands_before_a_higher_one():
    found = [
        titled("ESL English 3", 0.5),
        titled("ESL English 1", 0.48),
        titled("Phlebotomy II", 0.4),
    ]
    found += [titled("Phlebotomy I", 0.39), titled("Phlebotomy I", 0.38, "Another College")]

    assert titles(beginnings_first(found)) == [
        "ESL English 1",
        "ESL English 3",
        "Phlebotomy I",
        "Phlebotomy II",
        "Phlebotomy I",
    ]


def test_a_level_of_another_house_comes_first_for_nobody():
    found = [titled("Phlebotomy II", 0.4), titled("Phlebotomy I", 0.39, "Another College")]

    assert titles(beginnings_first(found)) == ["Phlebotomy II", "Phlebotomy I"]


def test_what_one_provider_teaches_in_two_places_is_listed_once():
    found = [
        titled("Welding", 0.5, "Ideal Institute - Mays Landing - PCS"),
        titled("welding", 0.5, "Ideal Institute - Pleasantville"),
        titled("Welding", 0.4, "County College"),
    ]

    assert [each.credential.provider.name for each in each_once(found)] == [
        "Ideal Institute - Mays Landing - PCS",
        "County College",
    ]


def of_a_field(name: str, field: str, probability: float) -> Entry:
    return Entry(credential(name, field=field), probability)


def test_of_a_wish_that_names_no_work_each_field_stands_once():
    found = [
        of_a_field("welding", "metal", 0.2),
        of_a_field("more-welding", "metal", 0.19),
        of_a_field("carpentry", "wood", 0.15),
        of_a_field("baking", "food", 0.13),
    ]

    assert ids(of_several_fields(found, 3)) == ["welding", "carpentry", "baking"]


def test_what_is_far_less_likely_of_another_field_takes_nobodys_place():
    found = [
        of_a_field("gardening", "land", 0.3),
        of_a_field("tree-planting", "land", 0.2),
        of_a_field("outreach", "people", 0.1),
    ]

    assert ids(of_several_fields(found, 2)) == ["gardening", "tree-planting"]


def test_of_nothing_there_is_nothing():
    assert of_several_fields([], 3) == ()
