"""What stays of a case when its learner asks again."""

import pytest

from tests.bot.cases.helped import Office


@pytest.fixture
def office(engine, recommender, tmp_path):
    return Office(engine, recommender, tmp_path)


def test_what_was_said_in_distress_stays_known_where_the_case_began_with_a_question(office):
    office.asks("1", "bake bread")
    number = office.asks("1", "I can't go on", urgency="now", topic="distress", reason="distress")

    office.asks("1", "what does it cost")

    case = office.cases.get(number)
    assert (case.reason, case.topic, case.urgency) == ("distress", "distress", "now")
    assert (case.brief["reason"], case.brief["said"]) == ("distress", "I can't go on")


def test_what_an_advisor_corrected_and_what_worried_somebody_stay_when_the_learner_asks_again(
    office,
):
    number = office.asks("1", "bake bread", urgency="today", topic="distress", reason="distress")
    office.helping.judge(number, office.ana, "bread-baking", is_relevant=True)
    before = office.helping.open_case(number, office.ana).case

    office.asks("1", "bake rye bread", urgency="normal")

    after = office.helping.open_case(number, office.ana).case
    assert (after.number, after.urgency, after.topic) == (number, "today", "distress")
    assert after.brief["goal"] == "bake rye bread"
    assert after.brief["corrections"] == before.brief["corrections"] != []
    assert (after.brief["reason"], after.brief["said"]) == ("distress", before.brief["said"])
