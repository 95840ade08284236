"""A card says who vouches for a credential where somebody does, and no line else."""

from datetime import date

from bot.dialogue.vouching import vouching_line
from bot.messages import messages
from catalog.models import EndorsementFacts
from tests.bot.talk import Talk
from tests.fakes import TODAY, credential, offering, recommender_of


def test_who_vouches_is_named():
    vouched = credential(
        "Bread Baking", "Bake bread", endorsements=(EndorsementFacts(by="Guild of Bakers"),)
    )

    line = vouching_line(vouched, messages("en"), today=TODAY)

    assert line == "Recognition: vouched for by Guild of Bakers"


def test_a_word_that_has_expired_is_said_to_have():
    vouched = credential(
        "Bread Baking",
        "Bake bread",
        endorsements=(EndorsementFacts(by="Guild of Bakers", valid_until=date(2025, 1, 1)),),
    )

    assert "expired" in vouching_line(vouched, messages("en"), today=TODAY)


def test_where_nobody_vouches_a_card_has_no_line_about_it():
    bare = credential("Bread Baking", "Bake bread", offerings=[offering()])

    assert vouching_line(bare, messages("en"), today=TODAY) == ""
    assert "Recognition" not in Talk(recommender_of(bare))("bake bread")


def test_who_asks_is_told_that_nothing_is_published():
    talk = Talk(recommender_of(credential("Bread Baking", "Bake bread", offerings=[offering()])))
    talk("bake bread")

    assert "no recommendation or endorsement published" in talk("is it recognised?")
