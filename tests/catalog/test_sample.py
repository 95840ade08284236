"""The demonstration catalogue is large, linked, dated from today, and honest about being one."""

from datetime import timedelta

import pytest

from catalog.quality import card_of
from catalog.sample import monday_of, sample_records
from tests.fakes import TODAY

RECORDS = sample_records(TODAY)
BY_ID = {record.credential_id: record for record in RECORDS}
OFFERINGS = [offer for record in RECORDS for offer in record.offerings]
LINKS = [
    (record.credential_id, asked.credential_id)
    for record in RECORDS
    for asked in record.prerequisites
    if asked.credential_id
]


def test_there_are_enough_credentials_in_enough_fields():
    assert len(RECORDS) >= 160
    assert len(BY_ID) == len(RECORDS)
    assert len({record.field for record in RECORDS}) >= 16


def test_every_credential_says_in_four_to_ten_sentences_what_one_can_do():
    for record in RECORDS:
        assert 4 <= len(record.skills) <= 10, record.credential_id
        assert record.summary, record.credential_id
        assert record.offerings, record.credential_id


def test_no_skill_sentence_stands_twice():
    texts = [skill.text for record in RECORDS for skill in record.skills]

    assert len(texts) == len(set(texts))


def test_links_lead_to_credentials_that_there_are():
    assert len(LINKS) >= 30
    assert {target for _, target in LINKS} <= set(BY_ID)
    stacked = {each.credential_id for record in RECORDS for each in record.stacks_toward}
    assert stacked <= set(BY_ID)


def steps_to(credential_id: str) -> int:
    needed = [
        asked.credential_id
        for asked in BY_ID[credential_id].prerequisites
        if asked.credential_id and asked.is_required
    ]
    return 1 + max(map(steps_to, needed), default=0)


def test_there_are_ladders_of_three_steps_and_more():
    assert sum(steps_to(each) >= 3 for each in BY_ID) >= 12


def test_offerings_are_dated_from_this_week():
    dated = [offer for offer in OFFERINGS if offer.start]

    assert all(monday_of(TODAY) <= offer.start <= TODAY + timedelta(days=366) for offer in dated)


def test_a_week_later_every_date_is_a_week_later():
    later = {record.credential_id: record for record in sample_records(TODAY + timedelta(weeks=1))}

    for record in RECORDS:
        for now, then in zip(record.offerings, later[record.credential_id].offerings, strict=True):
            assert then.start == (now.start + timedelta(weeks=1) if now.start else None)


def test_some_facts_are_not_published_and_some_offers_are_full():
    assert any(offer.price is None for offer in OFFERINGS)
    assert any(offer.start is None and not offer.is_continuous for offer in OFFERINGS)
    assert any(offer.hours is None for offer in OFFERINGS)
    assert any(offer.availability == "full" for offer in OFFERINGS)
    assert any(offer.availability == "closed" for offer in OFFERINGS)
    assert any(record.assessment is None for record in RECORDS)


def test_some_credit_recommendations_have_expired():
    recommended = [credit for record in RECORDS for credit in record.credits]

    assert {credit.holds_on(TODAY) for credit in recommended} == {True, False}


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.credential_id)
def test_hours_agree_with_weeks_and_prices_with_their_kind(record):
    for offer in record.offerings:
        if offer.hours and offer.weeks and offer.hours_per_week:
            assert offer.hours == pytest.approx(offer.weeks * offer.hours_per_week, rel=0.3)
        if offer.price is not None:
            assert offer.currency == "CAD"
            assert offer.price <= 16_000


def test_every_invented_body_says_that_it_is_one():
    bodies = [each.by for record in RECORDS for each in record.endorsements]
    bodies += [each.recommender for record in RECORDS for each in record.credits]
    bodies.append(RECORDS[0].provider.name)

    assert all(body.endswith("(demonstration)") for body in bodies)


def test_some_publish_nearly_all_about_quality_many_little_and_some_next_to_nothing():
    published = [card_of(record, today=TODAY).n_quality for record in RECORDS]

    assert sum(n >= 7 for n in published) >= 20
    assert sum(3 <= n <= 6 for n in published) >= 60
    assert sum(n <= 2 for n in published) >= 60


def test_whoever_vouches_says_in_its_name_that_it_is_made_up():
    names = {
        *(each.by for record in RECORDS for each in record.endorsements),
        *(each.recommender for record in RECORDS for each in record.credits),
    }

    assert len(names) >= 15
    assert all(name.endswith("(demonstration)") for name in names)


def test_some_recommendations_and_endorsements_are_over():
    states = {each.state for record in RECORDS for each in card_of(record, today=TODAY).recognition}

    assert {"in_force", "expired"} <= states


def test_only_frameworks_that_there_are_name_skills():
    aligned = [skill for record in RECORDS for skill in record.skills if skill.framework]

    assert len(aligned) >= 12
    assert {skill.framework for skill in aligned} == {"DigComp 2.2", "Skills for Success"}


def test_not_every_fact_was_looked_at_this_week():
    days = {record.sources[0].checked_on for record in RECORDS}

    assert max(days) == monday_of(TODAY)
    assert min(days) < monday_of(TODAY) - timedelta(days=365)
