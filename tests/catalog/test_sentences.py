"""A description is cut into sentences, the same ones however it is written."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.sentences import skill_sentences

PROSE = "Bake rye bread by hand. Price a small order - and a large one! Clean the oven; safely now."


def test_sentences_end_at_stops_dashes_and_semicolons():
    assert skill_sentences(PROSE) == (
        "Bake rye bread by hand",
        "Price a small order",
        "and a large one!",
        "Clean the oven",
    )


@given(st.lists(st.sampled_from(["bake ", "Rye ", ". ", "- ", "-", "; ", "* ", "*", "! ", "\n"])))
def test_a_letter_with_an_accent_elsewhere_does_not_change_where_sentences_end(pieces):
    text = "".join(pieces)

    accented = [each.replace("é", "e") for each in skill_sentences(text.replace("e", "é"))]

    assert list(skill_sentences(text)) == accented
