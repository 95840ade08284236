"""What a draft would break is said in the language of whoever reads it."""

import pytest

from bot.differences import break_text, difference_document
from bot.messages import languages, messages
from catalog.differences import Break, Difference

BREAKS = (
    Break("prerequisite_vanished", "cakes", {"title": "Cakes", "needed": "Bread & Rolls"}),
    Break("prerequisite_cycle", "one", {"titles": ("One", "Two", "One")}),
    Break("offer_in_the_past", "cakes", {"title": "Cakes", "day": "2026-11-30"}),
    Break("currency_changed", "cakes", {"title": "Cakes", "before": "CAD", "after": "USD"}),
    Break("many_gone", "", {"gone": 3, "count": 10}),
)


def said(number, language="en"):
    return break_text(BREAKS[number], messages(language))


@pytest.mark.parametrize("language", sorted(set(languages()) - {"en"}))
@pytest.mark.parametrize("number", range(len(BREAKS)))
def test_every_break_is_a_sentence_of_its_own_in_every_language(number, language):
    assert said(number, language) != said(number)
    assert "{" not in said(number, language)


def test_titles_and_days_are_written_as_people_write_them():
    assert said(0) == "Cakes asks for Bread & Rolls, which is not in the catalogue."
    assert said(1).endswith("each asks for the next: One → Two → One")
    assert said(2, "fr") == "Toutes les dates de Cakes sont passées le lun. 30 nov. 2026."


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The price of Cakes was in CAD, and now names no currency."),
        ("fr", "Le prix de Cakes était en CAD et n’indique plus aucune monnaie."),
        ("es", "El precio de Cakes estaba en CAD y ya no indica ninguna moneda."),
    ],
)
def test_a_currency_that_is_no_longer_named_is_said(language, sentence):
    lost = Break("currency_changed", "cakes", {"title": "Cakes", "before": "CAD", "after": None})

    assert break_text(lost, messages(language)) == sentence


def test_json_has_the_english_sentence_beside_kind_and_facts():
    found = Difference("menu-1", "menu-2", (), (), (), BREAKS[4:])

    (told,) = difference_document(found)["breaks"]

    assert told == {
        "kind": "many_gone",
        "credential_id": "",
        "facts": {"gone": 3, "count": 10},
        "problem": "3 of 10 credentials are gone; is it the right file?",
    }
