"""A good list stays where a new limit leaves nothing, and comes back with one tap."""

import pytest

from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over two courses of baking in a room, one of painting, and one that is free."""
    talk = Talk(
        recommender_of(
            credential(
                "Bread Baking",
                "Bake sourdough bread",
                offerings=[offering(price=520, delivery="in_person", place="Duncan")],
            ),
            credential(
                "Bread for Cafés",
                "Bake bread for cafés",
                offerings=[offering(price=300, delivery="in_person", place="Duncan")],
            ),
            credential(
                "Painting", "Paint pictures in oil", offerings=[offering(price=90, hours=12)]
            ),
            credential("Try Trades", "Try carpentry tools", offerings=[offering(price=0)]),
        )
    )
    talk("bake bread")
    return talk


def shown(talk):
    return talk.chat.state.shown


def limits(talk):
    return talk.chat.state.goal.limits


def test_what_nothing_keeps_leaves_the_list_that_numbers(talk):
    before = shown(talk)

    answer = talk("only online")

    assert answer.startswith("Nothing that fits “bake bread” keeps to “online”")
    assert shown(talk) == before
    assert talk("details of 2").startswith("Bread for Cafés")
    assert talk("keep 2").startswith("Kept: Bread for Cafés")


def test_a_limit_that_nothing_keeps_holds_for_the_next_wish(talk):
    talk("only online")

    assert "I kept your limits: online" in talk("paint pictures")


def test_undo_takes_back_a_limit_that_nothing_keeps(talk):
    talk("only online")
    assert "Undo" in talk.labels

    talk("Undo")

    assert limits(talk).delivery == ()


def test_the_list_is_shown_again_with_what_it_does_not_keep(talk):
    before = shown(talk)
    talk("only online")

    answer = talk("show me the list")

    assert "Nothing of this keeps to “online”." in answer
    assert "Bread Baking" in answer
    assert shown(talk) == before
    assert limits(talk).delivery == ("online",)


def test_what_nothing_keeps_stands_in_the_way_of_no_other_limit(talk):
    talk("only online")

    answer = talk("under 400 dollars")

    assert "Nothing of this keeps to “online”." in answer
    assert "Your limits: up to $400." in answer
    assert len(shown(talk)) == 1


def test_guesses_are_one_tap_away(talk):
    talk("only online")

    assert "Nothing in this catalogue fits well" in talk("Show the nearest anyway")


@pytest.mark.parametrize("asked", ["free ones?", "do you have anything free?", "cheaper"])
def test_what_is_asked_of_a_list_is_no_limit_of_the_next_wish(talk, asked):
    talk(asked)

    assert "limits" not in talk("paint pictures")


def test_what_is_told_is_a_limit_of_the_next_wish(talk):
    talk("it must be under 400 dollars")

    assert "Your limits: up to $400" in talk("paint pictures")


@pytest.mark.parametrize("words", ["in Vancouver", "anything in Calgary?", "near seattle"])
def test_a_town_where_nothing_is_taught_is_no_wish_and_no_limit_of_the_next(talk, words):
    before = shown(talk)

    answer = talk(words)

    assert answer.startswith("Nothing that fits “bake bread” keeps to “in or near")
    assert shown(talk) == before
    assert "limits" not in talk("paint pictures")


@pytest.mark.parametrize("words", ["in Duncan", "in Painting", "in february"])
def test_what_looks_like_a_town_and_is_none_is_no_town(talk, words):
    assert "keeps to “in or near" not in talk(words)


def test_a_list_that_guesses_take_the_place_of_comes_back_with_one_tap(talk):
    before = shown(talk)

    answer = talk("become an astronaut")

    assert "Your list for “bake bread” is one tap away" in answer
    talk("Back to “bake bread”")
    assert shown(talk) == before


def test_what_only_helps_in_a_profession_is_said_not_to_lead_there():
    talk = Talk(recommender_of(credential("Clinic Front Desk", "Answer the phone of a doctor")))

    answer = talk("I want to be a doctor")

    assert "Nothing in this catalogue leads to “doctor”." in answer
    assert "1. Clinic Front Desk" in answer
    assert "A person can help further" in answer


def test_where_limits_together_leave_nothing_one_tap_drops_them_all(talk):
    talk("start over")

    answer = talk("bake bread online for under 100 dollars")

    assert "Something fits without your limits" in answer
    talk("Forget my limits")
    assert talk.chat.state.shown
    assert "1. Bread" in talk("show me the list")


def test_a_limit_that_nothing_keeps_forbids_no_plan(talk):
    talk("only online")

    assert talk("plan for the first one").startswith("The way to")


def test_what_about_sets_no_limit_for_the_next_wish(talk):
    talk("what about online")

    assert "limits" not in talk("paint pictures")


def test_any_free_asks_of_the_list_without_its_mark(talk):
    assert talk("any free").startswith("Nothing that fits “bake bread” keeps to “free of charge”")
    assert "limits" not in talk("paint pictures")


def test_what_is_too_far_is_left_out(talk):
    talk("tell me about the first one")

    talk("too far for me")

    assert limits(talk).not_in == ("duncan",)


def test_who_says_too_far_of_no_entry_is_asked_for_a_town(talk):
    assert "say in which town" in talk("that's too far")


def test_where_somebody_can_learn_is_asked_once_for_all(talk):
    assert "Your limits: in or near Duncan" in talk("any near Duncan?")

    assert "I kept your limits: in or near Duncan" in talk("paint pictures")


def test_the_same_wish_said_again_keeps_what_was_asked_of_it(talk):
    talk("cheaper")

    assert "Your limits: up to $" in talk("bake bread in the evening")


def test_why_claims_no_limit_that_the_entry_does_not_keep(talk):
    talk("under 600 dollars")
    talk("only online")

    answer = talk("why the first one")

    assert "It keeps your limits: up to $600." in answer
    assert "Nothing of this keeps to “online”." in answer


def test_what_would_fit_with_a_limit_eased_is_named(talk):
    talk("start over")

    answer = talk("bake bread under 200 dollars")

    assert "That is: " in answer
    assert "Bread" in answer.split("That is: ")[1].splitlines()[0]
