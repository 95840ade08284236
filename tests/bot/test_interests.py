"""Who does not know what to look for is asked what work should be like."""

import pytest

from bot.dialogue.interests import NAMES
from bot.messages import languages, messages
from recommender.broad import broad
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over work with hands, with numbers, outdoors and for people."""
    return Talk(
        recommender_of(
            credential("Carpentry", "Carpentry and repair", field="Trades", offerings=[offering()]),
            credential(
                "Books",
                "Bookkeeping, accounting, payroll, spreadsheets",
                field="Money",
                offerings=[offering()],
            ),
            credential("Gardens", "Gardening and forestry", field="Land", offerings=[offering()]),
            credential(
                "Care", "Home care and social support", field="Care", offerings=[offering()]
            ),
        )
    )


@pytest.mark.parametrize(
    "said",
    [
        "I don't know",
        "I need a better paid job",
        "quick job",
        "I hate my job",
        "no experience needed",
    ],
)
def test_who_names_no_work_is_offered_what_work_could_be_like(talk, said):
    answer = talk(said)

    assert answer.startswith("Does one of these appeal to you?")
    assert {"With my hands", "With numbers", "Outdoors"} <= set(talk.labels)


def test_only_what_something_here_answers_is_offered(talk):
    talk("I don't know")

    assert "With computers" not in talk.labels


def test_what_is_chosen_is_looked_for(talk):
    talk("I don't know")

    answer = talk("With numbers")

    assert "I looked for “With numbers”" in answer
    assert "1. Books" in answer


def test_fields_are_one_press_away(talk):
    talk("I don't know")
    talk("Choose a field instead")

    assert set(talk.labels) == {"Trades", "Money", "Land", "Care"}


def test_where_few_interests_are_answered_fields_are_offered():
    talk = Talk(
        recommender_of(
            credential("Carpentry", "Carpentry", field="Trades", offerings=[offering()]),
            credential("Chairs", "Build chairs", field="Furniture", offerings=[offering()]),
        )
    )

    talk("I don't know")

    assert set(talk.labels) == {"Trades", "Furniture"}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", [each for each in NAMES if each != "computers"])
def test_each_interest_is_known_as_a_broad_wish(name, language):
    assert broad(messages(language)(f"interest-{name}")) is not None


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("je ne sais pas quoi faire", "Quelque chose là-dedans"),
        ("no sé qué hacer", "¿Le atrae algo de esto?"),
        ("I have no idea", "Does one of these"),
    ],
)
def test_who_begins_with_not_knowing_is_answered_in_their_language(talk, said, begins):
    assert talk(said).startswith(begins)


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("what's free", "Noted: free of charge."),
        ("whats online?", "Noted: online."),
        ("something short", "You did not say how short"),
        ("is there something in the evening", "Noted: evenings."),
    ],
)
def test_a_limit_that_is_said_before_any_list_is_kept(talk, said, noted):
    assert noted in talk(said)
    assert "With my hands" in talk.labels


def test_a_worry_before_any_list_comes_with_a_beginning(talk):
    answer = talk("I'm too old for this")

    assert "I do not choose by age" in answer
    assert "With my hands" in talk.labels


@pytest.mark.parametrize(
    "said", ["upgrade my skills", "something recession proof", "improve my skills"]
)
def test_what_everybody_would_have_is_not_searched_for(talk, said):
    assert "I looked for" not in talk(said)


@pytest.mark.parametrize(
    "said", ["I'm undocumented, can I study?", "can I do this with a criminal record?"]
)
def test_papers_and_records_are_for_a_person_before_there_is_a_list_too(talk, said):
    answer = talk(said)

    assert "must not guess" in answer
