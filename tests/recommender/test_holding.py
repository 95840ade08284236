"""Whether somebody holds what a credential asks for; in doubt it was not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.models import PrerequisiteFacts
from recommender.holding import meets


@pytest.mark.parametrize(
    ("asked", "showed", "expected"),
    [
        ("First aid certificate", "a first aid certificate from 2024", "held"),
        ("Grade 12 or equivalent", "grade 12", "held"),
        ("Class 5 driver's licence", "I have a class 5 driver's licence", "held"),
        ("Class 5 driver's licence", "class 4 driver's licence", "not_said"),
        ("First aid certificate", "food safety certificate", "not_said"),
        ("A certificate", "a certificate", "not_said"),
        ("Diplôme en comptabilité", "j'ai un diplôme de comptabilité", "held"),
    ],
)
def test_words_tell_what_is_held(asked, showed, expected):
    assert meets(PrerequisiteFacts(text=asked), [showed]) == expected


def test_a_credential_is_known_by_its_id():
    asked = PrerequisiteFacts(text="Payroll I", kind="credential", credential_id="payroll-1")

    assert meets(asked, [], ["payroll-1"]) == "held"
    assert meets(asked, [], ["payroll-2"]) == "not_said"


def test_two_things_that_are_held_are_not_one():
    asked = PrerequisiteFacts(text="Two years in food service")

    assert meets(asked, ["food safety", "customer service"]) == "not_said"


@pytest.mark.parametrize(
    ("asked", "showed"),
    [
        ("First Aid", "FIRST AID"),
        ("Food Safety Level 2", "food safety, level 2"),
        ("Comptabilité", "comptabilite"),
        ("Formation en premiers soins", "premiers soins"),
        ("Curso de seguridad alimentaria", "Seguridad alimentaria"),
        ("Bachelor's degree in nursing", "a bachelor's degree in nursing"),
        ("First aid or CPR", "CPR certificate"),
        ("Driver's license", "driver's licence"),
        ("C++", "C++"),
        ("Completion of Payroll I", "Payroll I"),
    ],
)
def test_case_accents_plurals_and_filling_words_do_not_matter(asked, showed):
    assert meets(PrerequisiteFacts(text=asked), [showed]) == "held"


@pytest.mark.parametrize(
    ("asked", "showed"),
    [
        ("Bookkeeping", "Introduction to Bookkeeping"),
        ("Two years of experience in welding", "Welding"),
        ("Welding experience", "Welding"),
        ("Nursing", "Nursing Assistant"),
        ("French", "French pastry"),
        ("First aid", "no first aid"),
        ("Food Safety Level 2", "Food Safety Level 1"),
        ("Food Safety Level 2", "Food Safety"),
        ("Payroll II", "Payroll I"),
        ("C++", "C"),
        ("Nursing or health experience", "Nursing"),
        ("Advanced Excel or Word", "Word"),
        ("Diploma in accounting", "Accounting certificate"),
        ("Bachelor's degree", "Bachelor of arts"),
        ("Level 2", "Level 2"),
        ("", "."),
    ],
)
def test_what_is_near_is_not_the_same(asked, showed):
    assert meets(PrerequisiteFacts(text=asked or "?"), [showed]) == "not_said"


def test_of_several_things_all_are_needed():
    asked = PrerequisiteFacts(text="First aid and food safety")

    assert meets(asked, ["First aid"]) == "not_said"
    assert meets(asked, ["Food Safety", "First aid certificate"]) == "held"


_THINGS = st.lists(st.sampled_from(["first aid", "welding", "level 2", "payroll i", "and", "or"]))


@given(_THINGS, _THINGS, _THINGS)
def test_who_holds_more_never_has_less(asked, showed, more):
    text = " ".join(asked) or "?"

    if meets(PrerequisiteFacts(text=text), showed) == "held":
        assert meets(PrerequisiteFacts(text=text), [*showed, *more]) == "held"
    if "first aid" in asked:
        assert meets(PrerequisiteFacts(text=text), [text]) == "held"
