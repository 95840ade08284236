"""What only helps in a profession does not lead to it."""

import pytest

from recommender.professions import unreached


@pytest.mark.parametrize(
    ("aim", "title"),
    [
        ("doctor", "Clinic Front Desk"),
        ("becoming a family doctor", "Medical Office Assistant Certificate"),
        ("dentist", "Dental Assisting"),
        ("be a lawyer", "Paralegal Services"),
        ("pharmacist", "Pharmacy Technician"),
        ("veterinarian", "Veterinary Assistant"),
        ("police officer", "Basic Security Training"),
        ("médecin", "Medical Interpreting"),
        ("dentista", "Dental Assisting"),
        ("airline pilot", "Passenger Driver (Class 4)"),
    ],
)
def test_a_profession_is_not_reached_by_what_helps_in_it(aim, title):
    assert unreached([aim], [title]) == (aim,)


@pytest.mark.parametrize(
    ("aim", "title"),
    [
        ("doctor", "Doctor of Medicine (MD)"),
        ("dentist", "Doctor of Dental Surgery"),
        ("lawyer", "Juris Doctor"),
        ("pharmacist", "Pharmacy"),
        ("pilot", "Commercial Pilot Professional Series"),
        ("police officer", "Criminal Justice"),
        ("psychologist", "Abnormal Psychology"),
        ("civil engineer", "Civil Engineering"),
    ],
)
def test_what_leads_to_a_profession_reaches_it(aim, title):
    assert unreached([aim], ["Clinic Front Desk", title]) == ()


@pytest.mark.parametrize(
    "aim",
    [
        "doctor's receptionist",
        "help a dentist",
        "dental assistant",
        "work for a lawyer",
        "legal secretary",
        "sound engineer",
        "software engineer",
        "drone pilot",
        "vet assistant",
        "nurse",
        "plumber",
    ],
)
def test_other_work_is_no_such_profession(aim):
    assert unreached([aim], ["Anything"]) == ()


def test_of_several_wishes_one_that_may_be_reached_is_enough():
    assert unreached(["doctor", "baker"], ["Clinic Front Desk"]) == ()
