"""A plan as a message: steps, dates, what each adds, what else there is, or why there is none."""

from datetime import date

import pytest

from bot.dialogue.plans import way_in_words
from bot.messages import messages
from recommender.goals import Limits
from recommender.paths import NoWay, Ways, ways_to
from tests.fakes import TODAY, credential, offering


def told(target, *below, limits=None, language="en"):
    limits = limits or Limits()
    records = {each.credential_id: each for each in (target, *below)}
    ways = ways_to(target, records.get, limits=limits, today=TODAY)
    return way_in_words(ways, target, messages(language), limits=limits, today=TODAY)


def ladder():
    one = credential(
        "One",
        "Count money",
        offerings=[
            offering(start=date(2027, 1, 4), end=date(2027, 1, 29), availability="full"),
            offering(
                start=date(2027, 1, 11),
                end=date(2027, 2, 5),
                apply_by=date(2026, 12, 31),
                availability="waitlist",
            ),
            offering(start=date(2027, 1, 25), end=date(2027, 2, 19), price=450),
        ],
    )
    two = credential(
        "Two",
        "File taxes",
        offerings=[offering(start=date(2027, 3, 1), end=date(2027, 3, 26), price=200)],
        needs=["one"],
    )
    return two, one


def test_a_plan_says_all_that_one_needs_to_act_on_it():
    lines = told(*ladder()).splitlines()

    assert lines == [
        "The way to <b>Two</b>",
        "",
        "Step 1 of 2: <b>One</b>",
        "Test College",
        "$400 · 30 hours over 6 weeks, about 5 a week",
        "online · evenings",
        "from Mon 11 Jan 2027 to Fri 5 Feb 2027",
        "Apply by Thu 31 Dec 2026.",
        "What it adds: “Count money”",
        "Two asks for it: “one”.",
        "The one that starts Mon 4 Jan 2027 is full.",
        "There is a waiting list.",
        "If it is gone by then: starts Mon 25 Jan 2027 · $450 · online · evenings",
        "",
        "Step 2 of 2: <b>Two</b>",
        "Test College",
        "$200 · 30 hours over 6 weeks, about 5 a week",
        "online · evenings",
        "from Mon 1 Mar 2027 to Fri 26 Mar 2027",
        "What it adds: “File taxes”",
        "",
        "Together: $600; 60 hours; finished about Fri 26 Mar 2027.",
    ]


def test_a_cheaper_way_is_one_line_below():
    one = credential(
        "One",
        offerings=[
            offering(start=date(2027, 1, 4), price=400),
            offering(start=date(2027, 6, 7), price=100),
        ],
    )

    assert "It can cost less: One. Together: $100; 30 hours" in told(one)


def test_no_way_names_the_limit_that_stands_in_between():
    text = told(*ladder(), limits=Limits(max_cost=500.0))

    assert text == (
        "No way to <b>Two</b> keeps all your limits. "
        "There would be one without one of these: up to $500."
    )


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize(
    "reason", ["held", "missing", "ceased", "circle", "too_long", "limits", "not_found"]
)
def test_each_dead_end_has_a_sentence_of_its_own(reason, language):
    ways = Ways(no_way=NoWay(reason, about="Weld & cut"))
    say = messages(language)

    text = way_in_words(ways, credential("Two"), say, limits=Limits(), today=TODAY)

    assert "<b>Two</b>" in text
    assert ("Weld &amp; cut" in text) == (reason in ("missing", "ceased"))


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_plan_is_told_in_each_language(language):
    text = told(*ladder(), language=language)

    assert "<b>One</b>" in text
    assert "Apply by" not in text


def test_what_is_held_is_no_open_demand_of_a_step():
    two, one = ladder()
    records = {each.credential_id: each for each in (two, one)}
    ways = ways_to(two, records.get, showed=["one"], limits=Limits(), today=TODAY)

    text = way_in_words(ways, two, messages("en"), limits=Limits(), today=TODAY)

    assert "Required first: one (you said that you have it)" in text
