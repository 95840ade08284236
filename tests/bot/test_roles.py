"""Wherever words are read as a goal, they are told apart anew where something can tell."""

from dataclasses import replace

from bot.cases.on_behalf import on_behalf
from bot.dialogue.context import Context
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.terminal import Chat
from tests.fakes import TODAY

SAID = "Laid off from the mill. Baking might suit me"


def only_baking(goal):
    return replace(goal, aims=("baking",), background=("Laid off from the mill",))


def test_a_step_reads_words_with_what_tells_them_apart(recommender):
    plain = Step(State(), Context(recommender, TODAY))
    better = Step(State(), Context(recommender, TODAY, roles=only_baking))

    assert better.read(SAID) == only_baking(plain.read(SAID))


def test_a_chat_looks_for_what_is_really_wanted(recommender):
    chat = Chat(recommender, today=TODAY, roles=only_baking)

    chat.hear(SAID)

    assert chat.state.goal.aims == ("baking",)
    assert chat.state.goal.background == ("Laid off from the mill",)


def test_a_letter_is_read_so_too(recommender):
    found = on_behalf(SAID, recommender, today=TODAY, roles=only_baking)

    assert found.goal.aims == ("baking",)
