"""The count of what a killed bot loses or repeats sees each kind of fault, and ours has none."""

from argparse import Namespace

import pytest

from benchmarks.crash import OURS, series
from benchmarks.tally import Called, Caused, Kept, tally

CAUSED = (
    Caused(1, 100, "c100n1"),
    Caused(2, 100, "c100n2"),
    Caused(3, 100, press="100-1"),
)


def sent(at: float, text: str, method: str = "sendMessage", chat: int = 100) -> Called:
    return Called(at, at + 0.05, method, chat, text)


def pressed(at: float, press: str) -> Called:
    return Called(at, at + 0.05, "answerCallbackQuery", press=press)


ANSWERED = (
    sent(1, "c100n1 = 1"),
    sent(2, "c100n2 = 2"),
    pressed(3, "100-1"),
    sent(3.1, "p2 = 3", "editMessageText"),
)
KEPT = Kept({100: 3}, {1, 2, 3})


def test_all_is_well_where_each_update_is_answered_and_counted_once():
    told = tally(CAUSED, ANSWERED, [2.5], KEPT)

    assert (told.n_updates, told.n_lost, told.n_missing, told.n_twice) == (3, 0, 0, 0)
    assert (told.n_miscounted, told.n_out_of_order, told.doubled) == (0, 0, ())
    assert told.outages == (pytest.approx(0.6),)


def test_an_update_without_an_answer_is_lost():
    told = tally(CAUSED, ANSWERED[1:], [])

    assert told.n_lost == 1


def test_an_update_that_was_handled_and_not_answered_is_a_missing_answer():
    told = tally(CAUSED, ANSWERED[1:], [], KEPT)

    assert (told.n_lost, told.n_missing) == (0, 1)


def test_an_update_that_telegram_never_delivered_is_not_lost_by_the_bot():
    told = tally(CAUSED, ANSWERED[2:], [], handed={2, 3})

    assert (told.n_undelivered, told.n_lost) == (1, 1)


def test_a_press_that_is_not_answered_is_lost():
    assert tally(CAUSED, ANSWERED[:2], []).n_lost == 1


def test_a_step_that_is_taken_twice_has_two_numbers():
    told = tally(CAUSED[:2], (*ANSWERED[:2], sent(2.5, "c100n2 = 3")), [], Kept({100: 3}, {1, 2}))

    assert told.n_twice == 1
    assert told.n_miscounted == 1


def test_a_count_that_starts_again_is_wrong():
    told = tally(CAUSED[:2], (sent(1, "c100n1 = 1"), sent(2, "c100n2 = 1")), [])

    assert told.n_miscounted == 1


def test_a_count_on_disk_that_is_behind_the_answers_is_wrong():
    assert tally(CAUSED, ANSWERED, [], Kept({100: 2}, {1, 2, 3})).n_miscounted == 1


def test_an_answer_after_that_to_a_later_message_is_out_of_order():
    told = tally(CAUSED[:2], (sent(1, "c100n2 = 1"), sent(2, "c100n1 = 2")), [])

    assert told.n_out_of_order == 1


@pytest.mark.parametrize(
    ("kills", "since_answer"),
    [([1.03], -0.02), ([1.07], 0.02), ([1.9, 1.07], 0.02), ([], float("inf")), ([9], float("inf"))],
    ids=["in flight", "just answered", "the soonest counts", "no kill", "no kill between"],
)
def test_a_message_that_comes_twice_is_told_by_the_kill_between(kills, since_answer):
    told = tally(CAUSED[:1], (sent(1, "c100n1 = 1"), sent(2, "c100n1 = 1")), kills)

    assert [each.since_answer for each in told.doubled] == [pytest.approx(since_answer)]


def test_an_edit_that_comes_twice_does_no_harm():
    assert tally(CAUSED, (*ANSWERED, ANSWERED[-1]), [], KEPT).doubled == ()


@pytest.mark.slow
@pytest.mark.parametrize("has_webhook", [False, True], ids=["polling", "webhook"])
def test_a_bot_that_is_killed_again_and_again_loses_nothing_and_repeats_no_step(has_webhook):
    asked = Namespace(people=20, rate=20.0, seed=7, webhook=has_webhook)
    told = series(OURS, asked, n_kills=5, step=lambda: None)

    assert told.n_updates > 40
    assert (told.n_lost, told.n_missing) == (0, 0)
    assert (told.n_twice, told.n_miscounted, told.n_out_of_order) == (0, 0, 0)
    # Nothing is repeated but what a kill left in doubt.
    assert all(each.since_answer < 1 for each in told.doubled)
