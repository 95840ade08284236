"""What people call work in three letters is looked for by what it means."""

import pytest

from recommender.abbreviations import spelled_out


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("CNA", "certified nursing assistant"),
        ("psw", "personal support worker"),
        ("psw", "health care aide"),
        ("personal support worker", "health care aide"),
        ("my CDL", "truck"),
        ("class 1 license", "truck driver"),
        ("class 4 licence", "passenger driver"),
        ("class A CDL", "truck driver"),
        ("az license", "truck driver"),
        ("RN refresher", "registered nurse"),
        ("carer", "care worker"),
        ("lorry driver", "truck"),
        ("cscs card", "construction site safety"),
        ("KP in a hotel", "kitchen porter"),
        ("Dinner lady", "school kitchen"),
        ("ward clerk", "medical secretary"),
        ("open a food truck", "cooking"),
        ("SORA", "security guard"),
        ("steamfitter", "plumber"),
    ],
)
def test_an_abbreviation_is_followed_by_what_it_means(said, meant):
    found = spelled_out(said)

    assert meant in found
    assert all(word in found for word in said.split())


@pytest.mark.parametrize(
    "said",
    [
        "bake bread",
        "cashier rn",
        "class 4 power engineer",
        "class 1 water operator",
        "class of 30",
        "real estate in AZ",
        "hr manager of the hr",
        "it support",
        "careers",
        "CNAs",
        "5 pct off",
        "the ward of a hospital",
        "bake a peach cobbler",
        "work in a chippy",
        "dinner for an old lady",
        "private music lessons for hire",
    ],
)
def test_other_words_stay_as_they_are(said):
    assert spelled_out(said) == said


def test_a_sentence_keeps_its_order():
    found = spelled_out("LPN to RN bridge")

    assert found == "LPN, licensed practical nurse, to RN, registered nurse, bridge"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("permis C", "truck driver"),
        ("carné C+E", "truck driver"),
        ("licencia clase A", "class A licence, truck driver"),
        ("licencia de manejar tipo B", "bus and truck driver"),
        ("permis classe 1", "truck driver"),
        ("permis D", "bus driver"),
        ("permis de conduire classe 4B", "taxi"),
    ],
)
def test_a_licence_with_a_letter_says_what_is_driven(said, meant):
    assert meant in spelled_out(said)


@pytest.mark.parametrize(
    "said",
    [
        "permis B",
        "permis de travail",
        "permis d école",
        "permis c est quoi",
        "licencia de maternidad",
    ],
)
def test_other_permits_stay_as_they_are(said):
    assert spelled_out(said) == said


def test_a_bodeguero_works_in_a_warehouse():
    assert spelled_out("bodeguero") == "warehouse worker"
