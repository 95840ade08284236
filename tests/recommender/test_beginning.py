"""What must be done first comes first in a list, where it is meant as well."""

from dataclasses import dataclass

from catalog.models import CredentialRecord
from recommender.beginning import beginnings_first
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
