"""How much of 859 first messages of strangers is understood by rules and tagger together.

Nobody learns from these; what is asked for is a little less than was measured on 30 November 2026.
"""

from pathlib import Path

import pytest

from benchmarks.understanding import LIMITS, read_statements, score
from bot.app import App
from bot.settings import Settings
from recommender.goals import read_goal
from tests.fakes import TODAY

pytestmark = pytest.mark.model

MESSAGES = read_statements(Path(__file__).parent / "first_messages")
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


@pytest.fixture(scope="module")
def read(data_dir):
    roles = App(Settings(data_dir=data_dir)).roles
    known = {each.id: roles(read_goal(each.said, today=TODAY, places=PLACES)) for each in MESSAGES}
    return lambda statement: known[statement.id]


def in_language(code):
    return [each for each in MESSAGES if each.language == code]


def test_there_are_many_messages_of_which_none_is_for_learning():
    folder = Path(__file__).parent / "statements"
    learned = {each.said for each in read_statements(folder)}

    assert len({each.id for each in MESSAGES}) == len(MESSAGES) == 859
    assert not {each.said for each in MESSAGES} & learned


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_hardly_any_limit_is_invented_and_few_are_missed(read, code):
    counted = score(in_language(code), LIMITS, read)

    assert counted.precision >= 0.94
    assert counted.recall >= 0.90


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_nearly_nine_wishes_in_ten_that_are_found_were_said(read, code):
    counted = score(in_language(code), ["aims"], read)

    assert counted.precision >= 0.86
    assert counted.recall >= 0.85


def test_what_is_refused_is_told_from_what_is_lacked(read):
    counted = score(in_language("en"), ["avoid"], read)

    assert counted.precision >= 0.82
    assert counted.recall >= 0.75
