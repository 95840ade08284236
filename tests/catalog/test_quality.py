"""The quality card says what is published and what is not; what has expired is shown so."""

from datetime import date

import pytest

from catalog.cards import card_document, card_text
from catalog.funding import Learner
from catalog.models import (
    CreditFacts,
    EndorsementFacts,
    IdentifierFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    StackFacts,
)
from catalog.quality import card_of, state_of
from tests.fakes import TODAY, credential, offering

BARE = credential("Welding")


def part(parts, name):
    return next(each for each in parts if each.name == name)


def test_a_bare_credential_publishes_its_title_and_provider_only():
    card = card_of(BARE, today=TODAY)

    assert card.n_quality == 0
    assert [each.name for each in card.annex if each.is_published] == ["title", "awarding_body"]
    assert card.recognition == card.stacks_toward == ()


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("competency", {"skills": (SkillFacts(text="Weld steel"),)}),
        ("method", {"method": "Practice, then show"}),
        ("components", {"components": "Prepare; tack; weld"}),
        ("research", {"research_url": "https://a.example"}),
        ("resources", {"resources_url": "https://a.example"}),
        ("evidence", {"evidence_required": "A photo of a weld"}),
        ("rubric", {"rubric_url": "https://a.example"}),
        ("assessment", {"assessment_kind": "performance"}),
        ("assessor", {"assessed_by": "Instructor"}),
    ],
)
def test_each_part_of_quality_is_read_from_its_fact(name, facts):
    card = card_of(BARE.model_copy(update=facts), today=TODAY)

    assert [each.name for each in card.quality if each.is_published] == [name]


def test_sentences_cut_from_a_description_are_no_published_competency():
    cut = (SkillFacts(text="A course for you", source="description"),)

    card = card_of(BARE.model_copy(update={"skills": cut}), today=TODAY)

    assert not part(card.quality, "competency").is_published
    assert card.n_skills == 0


def test_standards_are_identifiers_aligned_skills_and_the_elements_of_annex_one():
    record = credential(
        "Welding",
        level="EQF 4",
        assessment_kind="exam",
        provider=ProviderFacts(provider_id="c", name="College", country="CA"),
        offerings=[offering(hours=40)],
        endorsements=(EndorsementFacts(kind="accreditation", by="Ministry"),),
        identifiers=(IdentifierFacts(scheme="ctid", value="ce-1"),),
    ).model_copy(
        update={"skills": (SkillFacts(text="Weld steel", framework="ESCO"), SkillFacts(text="Cut"))}
    )

    card = card_of(record, today=TODAY)

    assert card.n_annex == len(card.annex) == 9
    assert part(card.annex, "workload").fact == "40 h"
    assert (card.n_aligned, card.n_skills) == (1, 2)
    assert part(card.identifiers, "ctdl").fact == "ce-1"
    assert not part(card.identifiers, "open_badges").is_published


def test_ects_are_the_workload_where_they_are_stated():
    credits_ = (CreditFacts(recommender="College", hours=2, unit="ECTS"),)

    card = card_of(BARE.model_copy(update={"credits": credits_}), today=TODAY)

    assert part(card.annex, "workload").fact == "2 ECTS"


def test_an_expired_recommendation_is_shown_as_expired_and_not_counted():
    record = BARE.model_copy(
        update={
            "credits": (
                CreditFacts(recommender="ACE", hours=3, valid_until=date(2023, 11, 30)),
                CreditFacts(recommender="NCCRS", hours=1.5, unit="credits", level="lower-division"),
            ),
            "endorsements": (EndorsementFacts(by="Guild", valid_until=date(2027, 1, 1)),),
            "stacks_toward": (StackFacts(title="Trades Certificate"),),
        }
    )

    card = card_of(record, today=TODAY)

    assert [(each.by, each.state) for each in card.recognition] == [
        ("ACE", "expired"),
        ("NCCRS", "undated"),
        ("Guild", "in_force"),
    ]
    assert [each.by for each in card.in_force] == ["NCCRS", "Guild"]
    assert card.recognition[1].says == "1.5 credits lower-division"
    assert card.stacks_toward == ("Trades Certificate",)


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "state"),
    [
        (None, None, "undated"),
        (TODAY, TODAY, "in_force"),
        (None, date(2026, 11, 23), "expired"),
        (date(2026, 11, 25), None, "not_yet"),
    ],
)
def test_first_and_last_day_count(valid_from, valid_until, state):
    assert state_of(valid_from, valid_until, TODAY) == state


def test_the_card_in_words_says_what_is_not_published():
    text = card_text(BARE, (), today=TODAY, learner=Learner())

    assert "Quality: 0 of 9 parts published." in text
    assert "rubric: not published" in text
    assert text.endswith("Recognition:\n  not published")


def test_the_card_as_json_is_plain():
    record = credential("Welding", offerings=[offering(price=500)])

    document = card_document(record, (), today=TODAY, learner=Learner())

    assert document["card"]["n_quality"] == 0
    assert document["estimates"] == [None]


def test_the_card_says_what_people_choose_by():
    rough = ({"fact": "price", "low": 300}, {"fact": "weeks", "low": 4}, {"fact": "schedule"})
    one_of = [PrerequisiteFacts(text=text, group=1) for text in ("CNA", "EMT")]
    record = BARE.model_copy(
        update={
            "prerequisites": tuple(one_of),
            "offerings": (offering(price=1_500_000, weeks=10, currency="COP", roughly=rough),),
        }
    )

    text = card_text(record, (), today=TODAY, learner=Learner())

    assert "Required first: CNA or EMT" in text
    assert "Price: 300 to 1500000 COP" in text
    assert "4 to 10 weeks" in text
    assert "evening possible" in text
