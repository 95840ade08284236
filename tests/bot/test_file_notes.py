"""What people write below a file that they send."""

import pytest

from bot.file_notes import FileNotes, notes_in
from bot.refusals import NotUsableError


@pytest.mark.parametrize(
    "line",
    [
        "provider: Northgate College",
        "Établissement : Northgate College",
        "proveedor=Northgate College",
    ],
)
def test_the_provider_is_named_in_three_languages(line):
    assert notes_in(line).provider == "Northgate College"


def test_lines_say_what_columns_hold_and_in_which_currency():
    notes = notes_in("New list!\nWhat it is = title\n“Coste total” = prix\ncurrency: cad\n")

    assert notes == FileNotes(None, "CAD", {"What it is": "title", "Coste total": "price"})


@pytest.mark.parametrize("talk", ["", "Here is the new list, thanks!", "Fall 2027: final"])
def test_talk_says_nothing(talk):
    assert notes_in(talk) == FileNotes()


def test_a_column_that_is_to_hold_no_fact_is_refused_in_a_sentence():
    with pytest.raises(NotUsableError, match="“colour” is nothing that a column can hold"):
        notes_in("Farbe = colour")
