"""Facts are checked where they enter, and never change after."""

from datetime import date

import pytest
from pydantic import ValidationError

from catalog.models import CreditFacts, OfferingFacts, SourceFacts
from tests.fakes import TODAY, credential, offering


@pytest.mark.parametrize(
    "facts",
    [
        {"price": -1},
        {"price": 41_984_198},
        {"hours": 9_999},
        {"hours": 0},
        {"weeks": -2},
        {"delivery": "by post"},
        {"currency": "DOLLARS"},
        {"start": date(2027, 2, 1), "end": date(2027, 1, 1)},
        {"tuition": 5},
    ],
)
def test_impossible_facts_are_refused(facts):
    with pytest.raises(ValidationError):
        OfferingFacts(**facts)


def test_a_record_does_not_change():
    with pytest.raises(ValidationError):
        credential("Bread Baking").title = "Cake Baking"


def test_the_hash_changes_with_any_fact():
    record = credential("Bread Baking", "Bake bread", offerings=[offering(price=400)])
    dearer = credential("Bread Baking", "Bake bread", offerings=[offering(price=401)])

    assert record.content_hash != dearer.content_hash
    assert record.content_hash == record.model_copy(deep=True).content_hash


def test_the_total_is_price_and_extra_costs_or_unknown():
    extra = [{"label": "Textbook", "amount": 60}]

    assert offering(price=400, extra_costs=extra).total_cost == 460
    assert offering(price=None, extra_costs=extra).total_cost is None


def test_a_credit_recommendation_holds_between_its_days():
    credit = CreditFacts(
        recommender="R", valid_from=date(2026, 1, 1), valid_until=date(2026, 11, 24)
    )

    assert credit.holds_on(TODAY)
    assert not credit.holds_on(date(2026, 11, 25))
    assert CreditFacts(recommender="R").holds_on(TODAY)


def test_the_source_of_a_fact_is_its_own_or_the_general_one():
    own, general = SourceFacts(fact="price", source="fees"), SourceFacts(fact="*", source="all")
    record = credential("Bread Baking", sources=(general, own))

    assert record.source_of("price") == own
    assert record.source_of("hours") == general
    assert credential("Bare").source_of("price") is None
