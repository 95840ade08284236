"""Short questions in English are read by their words, in whatever order."""

import pytest

from bot.dialogue.fact_words import read_fact_question
from bot.dialogue.refinements import read_refinement


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (("start",), "how soon could I start"),
        (("start",), "when's the next start date then?"),
        (("pay",), "do they take cards"),
        (("pay",), "can I pay by credit card"),
        (("unknown",), "who teaches it and how big is the class"),
        (("unknown",), "what should I bring"),
        (("unknown",), "are the classes recorded"),
        (("unknown", "manner"), "what do I need to bring and where is it"),
        (("included",), "do I have to buy the books"),
        (("seats",), "do you still have spots left"),
        (("assessment",), "are there any assignments in it"),
        (("needs",), "can I do it without a diploma"),
        (("needs",), "do I need a degree"),
        (("needs",), "what would I need to start"),
    ],
)
def test_a_question_is_read_by_its_words(facts, said):
    found = read_fact_question(said)

    assert found is not None
    assert found.facts == facts


@pytest.mark.parametrize(
    "said",
    [
        "how do I start a business",
        "what courses start in january",
        "do you have cooking classes",
        "where can I learn to weld",
        "how do I become a teacher",
        "do you teach baking",
        "can you teach me english",
        "how much is a visa",
        "which of these has an exam",
        "is there anything in the evening",
    ],
)
def test_a_wish_is_no_question_about_a_fact(said):
    assert read_fact_question(said) is None


@pytest.mark.parametrize(
    "said", ["what do you have then", "what have you got for me", "why is there nothing"]
)
def test_who_asks_what_there_is_sees_the_list(said):
    asked = read_refinement(said)

    assert asked is not None
    assert asked.kind == "list"
    assert read_fact_question(said) is None


@pytest.mark.parametrize(
    ("kind", "said"),
    [("why", "whatever just pick one"), ("plan", "what should I do next"), ("plan", "what now")],
)
def test_who_leaves_it_to_us_is_led_on(kind, said):
    asked = read_refinement(said)

    assert asked is not None
    assert asked.kind == kind
