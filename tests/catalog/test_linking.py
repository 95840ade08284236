"""Prerequisites in words -> the credentials that they name, alternatives as alternatives."""

import pytest

from catalog.linking import key, linked
from catalog.models import CredentialRecord, PrerequisiteFacts, ProviderFacts
from catalog.prerequisites import together

SCHOOL = ProviderFacts(provider_id="school", name="School")
TITLES = {
    "hsd": "High School Diploma",
    "ged": "GED",
    "licence": "Driver's License",
    "esl4": "English Level 4",
    "cpr": "CPR Certification",
    "wel1": "Welding I",
    "wel2": "Welding II",
    "wel3": "Welding III",
}
NAMED = {key(name): each for each, title in TITLES.items() for name in (each, title)}


def asked(text):
    record = CredentialRecord(
        credential_id="goal",
        title="Goal",
        provider=SCHOOL,
        prerequisites=(PrerequisiteFacts(text=text),),
    )
    return linked(record, NAMED.get).prerequisites


def ids(text):
    """Return what is asked for, alternatives in one tuple; words that lead nowhere as they are."""
    return [
        tuple(each.credential_id or each.text for each in one_of)
        for one_of in together(asked(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WEL1 or WEL2", [("wel1", "wel2")]),
        ("WEL1/WEL2", [("wel1", "wel2")]),
        ("One of: WEL1, WEL2, WEL3", [("wel1", "wel2", "wel3")]),
        ("any one of Welding I, Welding II", [("wel1", "wel2")]),
        ("Uno de los siguientes: WEL1, WEL2", [("wel1", "wel2")]),
        ("Un de : WEL1, WEL2", [("wel1", "wel2")]),
        ("WEL1, WEL2 or WEL3", [("wel1", "wel2", "wel3")]),
        ("WEL1 ou WEL2", [("wel1", "wel2")]),
        ("(WEL1 or WEL2) and CPR Certification", [("wel1", "wel2"), ("cpr",)]),
        ("WEL1; WEL2 or WEL3", [("wel1",), ("wel2", "wel3")]),
        ("WEL1 with a grade of C or better", [("wel1",)]),
        ("Welding I or permission of the instructor", [("wel1", "permission of the instructor")]),
        ("WEL1 (or equivalent experience)", [("wel1", "equivalent experience")]),
    ],
)
def test_alternatives_are_alternatives(text, expected):
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    ["High School Diploma or GED", "GED", "High School Diploma", "Driver's License",
     "English Level 4", "Driver's License, 21 years old", "two of WEL1, WEL2, WEL3",
     "Corequisite: WEL1", "Must love welding and WEL1"],
)  # fmt: skip
def test_what_people_bring_from_anywhere_leads_to_no_course_of_the_list(text):
    assert ids(text) == [(text,)]


def test_beside_a_course_stands_what_is_asked_in_general():
    found = asked("High School Diploma or GED, CPR Certification, 18 or older")

    assert [each.credential_id for each in found] == [None, "cpr", None]
    assert [each.text for each in found][::2] == ["High School Diploma or GED", "18 or older"]
    assert [each.kind for each in found] == ["education", "credential", "age"]


def test_what_is_recommended_is_not_required():
    (found,) = asked("Recommended: WEL1")

    assert (found.credential_id, found.is_required) == ("wel1", False)


def test_what_is_asked_for_by_its_code_is_called_by_its_title():
    record = CredentialRecord(
        credential_id="goal",
        title="Goal",
        provider=SCHOOL,
        prerequisites=(PrerequisiteFacts(text="WEL1 or WEL2 with a grade of C"),),
    )

    told = linked(record, NAMED.get, TITLES.get).prerequisites

    assert [each.text for each in told] == ["Welding I", "WEL2 with a grade of C"]
