"""The real model over the demonstration: goals in everyday words find what they mean."""

import pytest

from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.goals import read_goal
from recommender.index import build_index
from tests.fakes import TODAY

pytestmark = pytest.mark.model

# Everyday words, and the field of work in which an answer is to be found.
GOALS = (
    ("do the books for small shops", "Bookkeeping and accounting"),
    ("look after old people", "Health and home care"),
    ("work with toddlers", "Early childhood education"),
    ("answer the phone at a doctor's office", "Medical office and health records"),
    ("plan projects at work", "Project management"),
    ("understand numbers and make charts", "Data and analytics"),
    ("keep hackers out of a company", "Cyber security"),
    ("make websites", "Web and software development"),
    ("get more followers for our shop", "Digital marketing"),
    ("fix people's computers", "IT support and networks"),
    ("become an electrician", "Construction trades and apprenticeship"),
    ("join steel with a torch", "Welding and metal work"),
    ("put solar panels on roofs", "Solar and heat pumps"),
    ("fix electric cars", "Automotive and electric vehicles"),
    ("repair boat engines", "Marine"),
    ("work in parks and forests", "Forestry and parks"),
    ("bake bread for a living", "Hospitality, cooking and baking"),
    ("drive a big truck", "Logistics and driving"),
    ("test water in a lab", "Laboratory"),
    ("grow vegetables to sell", "Farming, gardens and aquaculture"),
    ("interpret for patients", "Languages and interpreting"),
    ("manage a team for the first time", "Supervision and leadership"),
    ("get money for our charity", "Non-profit and grants"),
    ("guard a building at night", "Security and public safety"),
    ("sell houses", "Real estate and property"),
    ("hold the camera for films", "Film and media"),
    ("help people with addictions", "Human services"),
)


@pytest.fixture(scope="module")
def demonstration(encoder, data_dir):
    catalog = ListedCatalog(sample_records(TODAY))
    cache = EmbeddingCache(data_dir / "embeddings", encoder)
    index = build_index(catalog.all(), cache, catalog_hash=catalog.content_hash)
    return Recommender(catalog, index, encoder)


def answer(demonstration, text):
    goal = read_goal(text, today=TODAY, places=demonstration.places)
    return demonstration.recommend(goal, today=TODAY, k=3)


def test_nine_goals_in_ten_find_their_field_among_the_first_three(demonstration):
    found = [
        field in {each.credential.field for each in answer(demonstration, text).recommendations}
        for text, field in GOALS
    ]

    assert sum(found) >= 0.9 * len(GOALS), [GOALS[i] for i, hit in enumerate(found) if not hit]


def test_the_shelf_stocker_gets_bookkeeping_within_the_limits(demonstration):
    text = (
        "I've been stocking shelves for six years and want to do the books for small shops, "
        "evenings, under $800"
    )

    found = answer(demonstration, text)

    assert found.is_confident
    first = found.recommendations[0]
    assert first.credential.credential_id == "bookkeeping-small-business"
    assert first.reasons[0].said == "do the books for small shops"
    for each in found.recommendations:
        assert each.offering.total_cost <= 800
        assert {"evening", "self_paced"} & set(each.offering.schedule)


@pytest.mark.parametrize(
    "text", ["become an astronaut", "nuclear physicist", "opera singer", "asdf qwer zxcv"]
)
def test_what_the_college_does_not_teach_is_not_promised(demonstration, text):
    assert not answer(demonstration, text).is_confident


@pytest.mark.parametrize(
    "text",
    [
        "PSW in Brampton",
        "personal support worker in Toronto",
        "electrician in Toronto",
        "bus driver, online",
    ],
)
def test_what_is_next_to_a_trade_is_no_fit_where_the_trade_breaks_a_limit(demonstration, text):
    assert not answer(demonstration, text).is_confident


def test_a_support_worker_is_offered_care_and_no_child_care(demonstration):
    found = answer(demonstration, "PSW").recommendations

    assert found[0].credential.credential_id == "health-care-assistant"
    assert "Running a Family Child Care Home" not in {each.credential.title for each in found}


def test_most_goals_that_the_college_teaches_are_answered_with_confidence(demonstration):
    confident = [answer(demonstration, text).is_confident for text, _ in GOALS]

    assert sum(confident) >= 0.8 * len(GOALS)
