"""What is looked for where the list may have missed it: the fields tell, where they can."""

import numpy as np
import pytest

from recommender.belief import believed
from tests.fakes import HashingEncoder, credential, recommender_of

WANTED = HashingEncoder().encode(["bake bread"])


def index_of(*fields: str | None):
    """Return the index of two credentials in each field, which say nothing but its name."""
    return recommender_of(
        *(
            credential(f"{field or 'Things'} {i}", summary=field or "Things", field=field)
            for field in fields
            for i in "ab"
        )
    ).index


def test_what_the_list_puts_last_is_believed_in_where_its_field_is_near_to_the_wish():
    index = index_of("Steel welding", "Bread", "Law")
    likely = np.array([0.3, 0.2, 0.01, 0.01, 0.01, 0.01], dtype=np.float32)

    after = believed(likely, index, WANTED, known=0.0)

    assert (after[2:4] > 5 * after[4:]).all()
    assert after[0] > after[1] > after[4]


def test_the_surer_an_occupation_is_known_the_less_the_fields_tell():
    index = index_of("Steel welding", "Bread")
    likely = np.array([0.3, 0.2, 0.01, 0.01], dtype=np.float32)

    none, half, whole = (believed(likely, index, WANTED, known=each) for each in (0.0, 0.5, 1.0))

    assert none[2] > half[2] > whole[2]
    assert whole == pytest.approx(likely)


def test_without_fields_the_list_is_believed_as_it_is():
    likely = np.array([0.3, 0.2], dtype=np.float32)

    assert believed(likely, index_of(None), WANTED, known=0.0) == pytest.approx(likely)


def test_what_cannot_be_wanted_stays_so_and_what_has_no_field_may_be():
    index = index_of("Bread", None)
    likely = np.array([0.0, 0.2, 0.3, 0.0], dtype=np.float32)

    after = believed(likely, index, WANTED, known=0.0)

    assert after[0] == after[3] == 0.0
    assert 0.0 < after[2] < likely[2]
