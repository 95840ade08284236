"""Who asks several things at once gets an answer to each."""

import pytest

from tests.bot.talk import Talk


@pytest.fixture
def talk(recommender):
    talk = Talk(recommender)
    talk("keep books of small shops")
    return talk


def test_a_question_about_an_entry_and_a_request_for_others(talk):
    answer = talk("how much is the second one and is there something online?")

    assert answer.startswith("Payroll: $300")
    assert "Your limits: online" in answer


def test_what_stands_above_a_list_has_no_buttons_that_the_list_makes_stale(talk):
    talk("how much is the second one and is there something online?")

    assert "Keep it" not in talk.labels
    assert "Online" not in talk.labels
    assert "Start over" in talk.labels


def test_an_order_and_more(talk):
    answer = talk("keep 1 and show me cheaper ones")

    assert answer.startswith("Kept: Bookkeeping.")
    assert "Your limits: up to" in answer


def test_of_two_lists_the_last_is_shown(talk):
    answer = talk("cheaper and online")

    assert answer.count("I looked for") + answer.count("Nothing cheaper fits") == 1


def test_the_second_question_is_about_what_the_first_found(talk):
    answer = talk("which one is cheapest and when does it start?")

    assert answer.splitlines()[0] == "The cheapest of these: Payroll, $300."
    assert answer.splitlines()[1].startswith("Payroll: starts")


@pytest.mark.parametrize(
    "words", ["compare 1 and 2", "comparez la première et la deuxième", "compara el 1 y el 2"]
)
def test_two_entries_are_one_comparison(talk, words):
    assert "1. Bookkeeping" in talk(words)
    assert len(talk.chat.state.shown) >= 2
    assert talk.chat.state.laid is not None


def test_what_is_asked_twice_is_told_once(talk):
    assert talk("which would you take and why").count("Why Bookkeeping:") == 1


def test_two_wishes_are_one_list(talk):
    assert "bake bread" in talk("bake bread and weld steel")
    assert "weld steel" in " ".join(talk.chat.state.goal.aims)
