"""An answer as the command line's JSON contract spells it."""

import json

from bot.answers import as_json
from recommender.goals import Goal, Limits
from tests.fakes import TODAY, credential, offering, recommender_of


def wanted(*aims: str, **facts: object) -> Goal:
    return Goal(text="; ".join(aims), language="en", aims=aims, **facts)  # type: ignore[arg-type]


def test_an_answer_holds_the_fields_of_the_contract_and_nothing_that_json_cannot_say(recommender):
    answer = as_json(recommender.recommend(wanted("weld aluminium pipe"), today=TODAY))

    assert json.loads(json.dumps(answer)) == answer
    assert {
        "goal", "language", "confident", "aims", "background", "held", "avoid", "preferences",
        "limits", "recommendations", "paths", "relaxations", "catalog_release", "model_version",
    } <= set(answer)  # fmt: skip


def test_each_step_of_a_path_says_what_it_adds_and_when_it_begins_and_ends(recommender):
    answer = as_json(recommender.recommend(wanted("weld aluminium pipe"), today=TODAY))

    path = answer["paths"][0]
    first, second = path["steps"]
    assert [first["credential_id"], second["credential_id"]] == path["credential_ids"]
    assert first["credential_id"] == "welding"
    assert (first["begins"], first["ends"]) == ("2027-01-11", "2027-06-28")
    assert (second["begins"], second["ends"]) == ("2027-09-06", path["finish_by"])
    assert "Weld aluminium pipe" in second["adds"]
    assert not set(first["adds"]) & set(second["adds"])


def test_a_step_whose_dates_are_not_published_says_so():
    below = credential("Basics", "Weld steel", offerings=[offering(start=None)])
    above = credential("Pipes", "Weld aluminium pipe", needs=["basics"], offerings=[offering()])

    answer = as_json(
        recommender_of(below, above).recommend(wanted("weld aluminium pipe"), today=TODAY)
    )

    first, *_ = answer["paths"][0]["steps"]
    assert (first["begins"], first["ends"]) == (None, None)


def test_only_limits_that_were_said_are_among_the_limits(recommender):
    limited = wanted("bake bread", limits=Limits(max_cost=500.0, delivery=("online",)))

    answer = as_json(recommender.recommend(limited, today=TODAY))

    assert answer["limits"] == {"max_cost": 500.0, "delivery": ["online"]}
