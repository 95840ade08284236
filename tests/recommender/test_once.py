"""A text is encoded once in a turn, and nothing of it is remembered after."""

import threading
from contextlib import suppress

import numpy as np

from recommender.once import MAX_REMEMBERED, each_text_once, encoded


class Counting:
    """Encodes a text as its length, and counts how often."""

    def __init__(self):
        self.n = 0

    def __call__(self, text):
        self.n += 1
        return np.full((1, 1), len(text), dtype=np.float32)


def test_a_text_is_encoded_once_in_a_turn():
    encode = Counting()

    with each_text_once():
        first, again = (encoded("one", "weld", encode) for _ in range(2))

    assert encode.n == 1
    assert np.array_equal(first, again)


def test_another_encoder_has_vectors_of_its_own():
    encode = Counting()

    with each_text_once():
        encoded("one", "weld", encode)
        encoded("other", "weld", encode)

    assert encode.n == 2


def test_nothing_is_remembered_between_turns_or_outside_of_one():
    encode = Counting()

    for _ in range(2):
        with each_text_once():
            encoded("one", "weld", encode)
    encoded("one", "weld", encode)

    assert encode.n == 3


def test_a_turn_that_fails_forgets_too():
    encode = Counting()

    with suppress(ZeroDivisionError):
        _failing_turn(encode)
    encoded("one", "weld", encode)

    assert encode.n == 2


def _failing_turn(encode):
    with each_text_once():
        encoded("one", "weld", encode)
        raise ZeroDivisionError


def test_no_more_is_remembered_than_a_turn_needs():
    encode = Counting()

    with each_text_once():
        for number in range(MAX_REMEMBERED + 1):
            encoded("one", f"text {number}", encode)
        encoded("one", f"text {MAX_REMEMBERED}", encode)
        encoded("one", "text 0", encode)

    assert encode.n == MAX_REMEMBERED + 2


def test_turns_side_by_side_do_not_share():
    encode = Counting()

    with each_text_once():
        encoded("one", "weld", encode)
        other = threading.Thread(target=encoded, args=("one", "weld", encode))
        other.start()
        other.join()

    assert encode.n == 2
