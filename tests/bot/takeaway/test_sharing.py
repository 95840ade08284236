"""A shared list: what a link holds, and what it opens."""

from datetime import timedelta

from bot.dialogue import OpenedShare, Pressed, Share
from tests.bot.takeaway.effects import texts
from tests.fakes import TODAY


def test_a_link_shows_what_is_kept_else_the_list(hear):
    hear("keep books and pay wages")
    shown = hear.state.shown
    (of_list,) = [each for each in hear("share") if isinstance(each, Share)]
    assert of_list.credential_ids == shown

    hear("keep 2")
    (of_kept,) = [each for each in hear("share") if isinstance(each, Share)]

    assert of_kept == Share("x" * 22, shown[1:2], TODAY, TODAY + timedelta(days=90))
    assert "https://t.me/advisor_bot?start=s_" + "x" * 22 in texts(hear("share"))


def test_whoever_opens_a_link_goes_on_from_what_it_shows(hear):
    effects = hear(OpenedShare(("payroll", "gone", "bookkeeping")))

    assert "Somebody shared these 2 credentials with you:" in texts(effects)
    assert "1. <b>Payroll</b>, Test College" in texts(effects)
    assert "I keep this conversation" in texts(effects)
    assert "Side by side" in texts(hear("compare 1 and 2"))
    assert "Bookkeeping" in texts(hear("more about 2"))
    hear(Pressed("keepall", "", hear.state.list_number))
    assert hear.state.shortlist == ("payroll", "bookkeeping")


def test_a_link_that_is_over_says_so_and_begins_a_conversation(hear):
    assert "not shared any more" in texts(hear(OpenedShare()))


def test_opening_a_link_keeps_what_somebody_has(hear):
    hear("bake bread", "keep 1")

    hear(OpenedShare(("payroll",)))

    assert hear.state.shortlist == ("bread-baking",)
    assert hear.state.goal.aims == ("bake bread",)
