"""What catalogue and recommender refuse is said in the language of whoever asked, with a way on."""

from pathlib import Path

import pytest

from bot.messages import languages, messages
from bot.refusals import said
from catalog.errors import (
    NothingEarlierError,
    NoTitleError,
    UnknownCatalogError,
    UnknownReleaseError,
)
from recommender.retraining.errors import (
    DamagedVersionError,
    ForeignVersionError,
    LiveVersionError,
    TrainingUnderWayError,
    UnknownVersionError,
)

REFUSALS = (
    UnknownCatalogError("menu", ()),
    UnknownReleaseError("menu-2", ()),
    NoTitleError(Path("a.csv"), "no title", "Use --map.", field="header", there="Kurs, Preis"),
    NothingEarlierError("menu-1"),
    UnknownVersionError("v9", ()),
    DamagedVersionError("v9", "the index is short"),
    ForeignVersionError("v9", "release", "menu-1", "menu-2"),
    TrainingUnderWayError(),
    LiveVersionError("v9"),
)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("fault", REFUSALS, ids=lambda each: type(each).__name__)
def test_a_refusal_speaks_the_language_and_names_no_command(fault, language):
    text = said(fault, messages(language))

    assert "advisor" not in text
    assert text.endswith(".")
    assert (text == said(fault, messages("en"))) is (language == "en")


def test_what_nobody_has_translated_is_said_as_it_is():
    assert said(ValueError("Something else."), messages("fr")) == "Something else."
