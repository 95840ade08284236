"""How much and how long, as people are told it, also where a source tells a span."""

import pytest

from bot.dialogue.cards import cost, manner, needs_of
from bot.dialogue.spans import duration
from bot.messages import Messages
from catalog.models import OfferingFacts, PrerequisiteFacts


def offered(*roughly, **facts):
    told = [{"fact": fact, "low": low} for fact, low in roughly]
    return OfferingFacts.checked({**facts, "roughly": told})


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "60 hours over 4 to 10 weeks, about 6 to 15 a week"),
        ("fr", "60 heures sur 4 à 10 semaines, environ 6 à 15 par semaine"),
        ("es", "60 horas en 4 a 10 semanas, unas 6 a 15 por semana"),
    ],
)
def test_a_span_of_weeks_is_said_with_both_ends(language, said):
    assert duration(offered(("weeks", 4), weeks=10, hours=60), Messages(language)) == said


@pytest.mark.parametrize(
    ("roughly", "facts", "said"),
    [
        ([("weeks", 0.1)], {"weeks": 0.3}, "1 to 2 days"),
        ([("weeks", 0.4)], {"weeks": 1.0}, "3 to 7 days"),
        ([], {"weeks": 0.1}, "1 day"),
        ([], {"weeks": 0.3, "hours": 16}, "16 hours over 2 days"),
        ([], {"hours": 1}, "1 hour"),
        ([("weeks", 0)], {"weeks": 12}, "up to 12 weeks"),
        ([("weeks", 0)], {"weeks": 0.1, "hours": 3}, "3 hours, up to 1 day"),
        ([("weeks", None)], {"weeks": 10}, "about 10 weeks"),
        ([("hours_per_week", 6)], {"hours_per_week": 8}, "6 to 8 hours a week"),
        ([], {"weeks": 8, "hours_per_week": 3}, "8 weeks, 3 hours a week"),
        ([], {}, "hours not published"),
    ],
)
def test_lengths_in_words(roughly, facts, said):
    assert duration(offered(*roughly, **facts), Messages("en")) == said


def test_a_span_of_prices_is_said_with_both_ends_and_what_comes_on_top():
    books = {"label": "Books", "amount": 50}
    span = offered(("price", 300), price=500, currency="CAD")
    more = offered(("price", 300), price=500, currency="CAD", extra_costs=[books])

    assert cost(span, Messages("en")) == "$300 to $500"
    assert cost(more, Messages("en")).startswith("$350 to $550 in all ($300 to $500 and")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["Duncan, online possible", "evenings possible"]),
        ("fr", ["Duncan, possible en ligne", "possible le soir"]),
        ("es", ["Duncan, posible en línea", "posible por la noche"]),
    ],
)
def test_what_is_one_of_several_is_said_to_be_possible(language, said):
    facts = {"delivery": "online", "schedule": ("evening",), "place": "Duncan"}
    one_of_several = offered(("delivery", None), ("schedule", None), **facts)

    assert manner(one_of_several, Messages(language)) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "CNA, EMT or GED"), ("fr", "CNA, EMT ou GED"), ("es", "CNA, EMT o GED")],
)
def test_alternatives_are_asked_for_in_one_line(language, said):
    one_of = [PrerequisiteFacts(text=text, group=1) for text in ("CNA", "EMT", "GED")]
    alone = PrerequisiteFacts(text="18 years")

    told = needs_of([*one_of, alone], Messages(language))

    assert len(told) == 2
    assert said in told[0]
    assert "18 years" in told[1]
