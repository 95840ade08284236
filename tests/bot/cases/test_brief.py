"""What an advisor reads at a glance: facts of the conversation, in ten seconds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.brief import MAX_CHARACTERS, as_text, limits_of
from bot.dialogue import State
from bot.dialogue.context import Context
from bot.dialogue.handing_over import brief_of
from bot.messages import languages, messages
from bot.messages.plain import plain
from recommender.goals import Limits, read_goal
from recommender.leanings import Leaning
from tests.fakes import TODAY


def state_of(words: str, **more) -> State:
    return State(goal=read_goal(words, today=TODAY, places=frozenset({"victoria"})), **more)


@pytest.fixture
def brief(recommender):
    state = state_of(
        "I work as a cashier. I want to keep books of small shops, evenings, up to $600, "
        "in Victoria, start by January 31 2027",
        hidden=("bread-baking",),
        unfit=("bread-baking",),
        shortlist=("payroll",),
        unread=("qwertz",),
        leanings=(Leaning("Keep books", ("bookkeeping",), ("payroll",)),),
    )
    context = Context(recommender, TODAY, places=frozenset({"victoria"}))
    return brief_of(state, context, "asked", said="can I talk to a person?")


def test_it_tells_goal_limits_best_five_what_was_turned_down_and_not_understood(brief):
    text = plain(as_text(brief, messages("en")))

    lines = text.splitlines()
    assert lines[0] == "Asked for a person · English"
    assert lines[1].startswith("Wants: I work as a cashier. I want to keep books")
    assert "Last words: can I talk to a person?" in text
    assert "up to $600" in text
    assert "evenings" in text
    assert "Does or holds: I work as a cashier" in text
    assert "Chose: Keep books" in text
    assert "1. Bookkeeping, " in text
    assert "“keep books of small shops”: Keep books of small shops" in text
    assert "Not understood: qwertz" in text
    assert "Turned down: Bread Baking" in text
    assert "Keeps: Payroll" in text
    assert "Bread Baking" not in [each["title"] for each in brief["top"]]


def test_it_tells_what_the_learner_does_not_want_and_which_limit_stands_in_the_way(recommender):
    state = state_of("I want to keep books of small shops, not wages, up to $100")
    brief = brief_of(state, Context(recommender, TODAY), "asked")

    text = plain(as_text(brief, messages("en")))

    assert brief["avoid"]
    assert f"Does not want: {brief['avoid'][0]}" in text
    assert "more without “up to $100”" in text


def test_it_keeps_why_something_was_turned_down(brief):
    assert brief["rejected"] == [
        {"id": "bread-baking", "title": "Bread Baking", "because": "not_for_me"}
    ]


def test_it_says_that_nothing_is_known_yet(recommender):
    brief = brief_of(State(), Context(recommender, TODAY), "asked", said="a person please")

    assert plain(as_text(brief, messages("en"))) == (
        "Asked for a person · English\nWants: has not said yet\nLast words: a person please"
    )


def test_what_an_advisor_put_first_stands_first(recommender):
    state = state_of("keep books", preferred=("bread-baking",))

    brief = brief_of(state, Context(recommender, TODAY), "asked")

    assert brief["top"][0]["id"] == "bread-baking"
    assert len({each["id"] for each in brief["top"]}) == len(brief["top"]) <= 5


def test_a_correction_is_told_with_its_reason(brief):
    correction = {
        "verdict": "preferred",
        "title": "Payroll",
        "over_title": "Bookkeeping",
        "because": "she has kept books for years",
    }

    text = plain(as_text({**brief, "corrections": [correction]}, messages("en")))

    assert "Corrected: Payroll rather than Bookkeeping: she has kept books for years" in text


@pytest.mark.parametrize("language", languages())
def test_it_is_readable_in_ten_seconds_in_every_language(brief, language):
    assert len(plain(as_text(brief, messages(language)))) <= MAX_CHARACTERS


@given(st.text(max_size=3000), st.lists(st.text(max_size=400), max_size=5))
def test_whatever_was_written_it_stays_short_and_is_no_markup(goal, unread):
    brief = {"goal": goal, "unread": unread, "reason": "asked", "language": "en", "top": []}

    text = as_text(brief, messages("en"))

    assert len(plain(text)) <= MAX_CHARACTERS
    assert text.count("<b>") == text.count("</b>")
    assert "<" not in text.replace("<b>", "").replace("</b>", "")


def test_limits_come_back_from_json():
    limits = Limits(max_cost=600.0, schedule=("evening",), start_by=date(2027, 1, 31))

    written = {"max_cost": 600.0, "schedule": ["evening"], "start_by": "2027-01-31", "new": 1}

    assert limits_of(written) == limits
