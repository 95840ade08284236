"""A price after help is an estimate with its source; what is not known stays open."""

from datetime import date

import pytest

from catalog.errors import UnreadableFileError
from catalog.funding import Learner, estimate, read_rules
from catalog.models import FundingRule
from catalog.sample import sample_funding
from tests.fakes import TODAY, credential, offering

WELDING = credential("Welding", kind="micro_credential")
OFFER = offering(price=500, currency="CAD", weeks=6, hours=40)


def rule(**facts):
    usual = {
        "rule_id": "grant",
        "name": "Grant",
        "who": "residents",
        "currency": "CAD",
        "source": "grant.example",
    }
    return FundingRule(**usual | facts)


def estimated(*rules, offer=OFFER, learner=None, record=WELDING):
    return estimate(record, offer, rules, today=TODAY, learner=learner)


def test_the_low_end_is_the_price_less_the_help_and_the_high_end_is_the_price():
    found = estimated(rule(share=0.5, max_amount=200))

    assert (found.low, found.high, found.currency) == (300, 500, "CAD")
    assert found.rule.source == "grant.example"


def test_extra_costs_are_part_of_the_price():
    costs = [{"label": "Books", "amount": 60}]

    assert estimated(rule(share=0.5), offer=offering(price=500, extra_costs=costs)).high == 560


@pytest.mark.parametrize(
    "facts",
    [
        {"currency": "USD"},
        {"valid_until": date(2026, 11, 23)},
        {"valid_from": date(2026, 11, 25)},
        {"kinds": ("degree",)},
        {"provider_ids": ("elsewhere",)},
        {"credential_ids": ("baking",)},
        {"max_weeks": 5},
        {"min_hours": 41},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_a_rule_that_cannot_apply_gives_no_estimate(facts):
    assert estimated(rule(**facts)) is None


@pytest.mark.parametrize("price", [None, 0])
def test_without_a_price_there_is_nothing_to_estimate(price):
    assert estimated(rule(), offer=offering(price=price)) is None


def test_what_nobody_knows_stays_open():
    asks = rule(regions=("BC",), min_age=19, max_weeks=8)

    found = estimated(asks, offer=offering(price=500, weeks=None))

    assert found.open_questions == ("region", "age", "weeks")


@pytest.mark.parametrize(
    ("learner", "is_estimated"),
    [
        (Learner("bc", 30), True),
        (Learner("BC", 18), False),
        (Learner("AB", 30), False),
    ],
)
def test_what_is_known_of_a_person_decides(learner, is_estimated):
    found = estimated(rule(regions=("BC",), min_age=19), learner=learner)

    assert (found is not None) == is_estimated
    assert found is None or found.open_questions == ()


def test_of_several_rules_the_best_counts_and_they_are_not_added_up():
    found = estimated(rule(max_amount=100), rule(rule_id="more", max_amount=400))

    assert (found.rule.rule_id, found.low) == ("more", 100)


def test_the_demonstration_has_rules_that_say_they_are_one():
    assert all("demonstration" in each.source for each in sample_funding())


def test_rules_are_read_from_a_file(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(
        '[[rule]]\nrule_id = "g"\nname = "G"\nwho = "all"\ncurrency = "CAD"\nsource = "s"\n'
        "valid_until = 2027-03-31\n"
    )

    assert read_rules(path)[0].valid_until == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("text", "field", "says"),
    [
        ("", "rule", "there is no rule"),
        ("[[rule]]\nname = 1", "rule_id", "rule 1"),
        ("rule = [", "file", "no TOML"),
        (
            "[[rule]]\nrule_id='g'\nname='G'\nwho='a'\ncurrency='dollars'\nsource='s'",
            "currency",
            "'dollars'",
        ),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(tmp_path, text, field, says):
    path = tmp_path / "rules.toml"
    path.write_text(text)

    with pytest.raises(UnreadableFileError, match=says) as refused:
        read_rules(path)

    assert refused.value.field == field
    assert "\n" not in str(refused.value)
