"""What was typed without accents is read as if it had them, and English stays as it is."""

import pytest

from recommender.accents import accented
from recommender.wording import worded


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("guarderia", "guardería"),
        ("logistica", "logística"),
        ("Almacen", "almacén"),
        ("reposteria", "repostería"),
        ("refrigeracion industrial", "refrigeración industrial"),
        ("prepose aux beneficiaires", "préposé aux bénéficiaires"),
        ("secretaire medicale", "secrétaire médicale"),
        ("couturieres", "couturières"),
        ("unas acrilicas", "uñas acrilicas"),
        ("belleza y unas", "belleza y uñas"),
    ],
)
def test_accents_that_were_left_out_are_put_back(typed, meant):
    assert accented(typed) == meant
    assert worded((typed,)) == (meant,)


@pytest.mark.parametrize(
    "said",
    [
        "cafeteria work",
        "medical secretary",
        "television",
        "construction",
        "hotel reception",
        "the premiere",
        "web site",
        "middle ages",
        "unas clases de cocina",
        "panadería y reposteria",
    ],
)
def test_other_words_stay_as_they_are(said):
    assert accented(said) == said
