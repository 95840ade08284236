"""An e-mail or a form is understood, answered, and drafted in its own language."""

from pathlib import Path
from typing import get_args

import pytest

import bot.messages
from bot.cases.on_behalf import letter_of, on_behalf
from bot.triage.topics import Topic, Verdict
from recommender.questions.records import Kind
from tests.fakes import TODAY, fields_catalog, recommender_of

FOLDER = Path(bot.messages.__file__).parent

EMAIL = """From: Maria Lopez <maria@example.org>
Subject: Re: Question about courses

Hello,

I work as a cashier. I would like to keep books of small shops, evenings, up to $600.

Kind regards,
Maria Lopez
604-555-0100

On Mon, Nov 23, 2026, Advising wrote:
> We bake bread here.
"""


def test_a_letter_is_read_without_its_trimmings():
    letter = letter_of(EMAIL)

    assert "keep books of small shops" in letter
    for trimming in ("maria@", "Lopez", "555", "Kind regards", "wrote", "bread", "Subject"):
        assert trimming not in letter


def test_a_forwarded_letter_is_read_as_the_letter():
    forwarded = "---------- Forwarded message ---------\nFrom: A <a@b.org>\n\nI want to bake bread."

    assert letter_of(forwarded) == "I want to bake bread."


def test_thanks_at_the_beginning_do_not_end_the_letter():
    assert letter_of("Thanks\nI want to bake bread.").endswith("I want to bake bread.")


def test_it_is_understood_and_answered(recommender):
    found = on_behalf(EMAIL, recommender, today=TODAY, signed="Ana")

    assert found.goal.aims == ("keep books of small shops",)
    assert found.recommendations[0].credential.title == "Bookkeeping"
    assert found.understood == (
        "Thank you for your message. As I understand it, you are looking for “keep books of small "
        "shops”. What matters to you: up to $600 and evenings."
    )
    assert found.draft.startswith("Hello,\n\nThank you for your message.")
    assert "1. Bookkeeping, Test College" in found.draft
    assert found.draft.endswith("\n\nAna")
    assert "<b>" not in found.draft
    assert found.as_json()["recommendations"][0]["credential_id"] == "bookkeeping"


def test_the_draft_speaks_the_language_of_the_letter(recommender):
    letter = "Bonjour, je voudrais tenir les livres de petits commerces, le soir. Merci beaucoup"

    found = on_behalf(letter, recommender, today=TODAY)

    assert found.language == "fr"
    assert found.draft.startswith("Bonjour,\n\nMerci de votre message.")


def test_the_draft_speaks_another_language_where_it_is_asked_to(recommender):
    found = on_behalf("I want to bake bread", recommender, today=TODAY, language="es")

    assert found.draft.startswith("Hola:\n\nGracias por su mensaje.")


def test_what_is_missing_is_asked():
    found = on_behalf("I want to help others cope", recommender_of(*fields_catalog()), today=TODAY)

    assert found.missing
    assert all(question in found.draft for question in found.missing)
    assert len(set(found.missing)) == len(found.missing) <= 3


def test_the_field_is_asked_for_by_a_few_of_them():
    found = on_behalf("I want to help others cope", recommender_of(*fields_catalog()), today=TODAY)

    asked = "Which field comes closest to what you have in mind, of Housing and community work, "
    assert found.missing[0].startswith(asked)
    assert "Safety and Health or any other?" in found.missing[0]


def test_a_letter_can_ask_whatever_a_chat_can():
    for language in ("en", "fr", "es"):
        sentences = (FOLDER / language / "desk.ftl").read_text("utf-8")
        for kind in get_args(Kind):
            assert f"\ndraft-ask-{kind} = " in sentences


def test_without_a_goal_the_first_question_is_asked(recommender):
    found = on_behalf("I work as a cashier.", recommender, today=TODAY)

    assert found.recommendations == ()
    assert "need to know a little more" in found.draft
    assert "what would you like to do in your work" in found.draft


def test_nothing_to_read_is_said(recommender):
    with pytest.raises(ValueError, match="nothing to read"):
        on_behalf(" \n 12345 ", recommender, today=TODAY)


@pytest.mark.parametrize("end", ["Thank you, R. Singh", "Best regards, Maria", "Merci, Paul"])
def test_whoever_signs_wishes_no_name(recommender, end):
    found = on_behalf(f"Hello, I would like to bake bread. {end}", recommender, today=TODAY)

    assert found.goal.aims == ("bake bread",)
    assert end.split()[-1] not in found.draft


def test_despair_in_a_letter_is_answered_before_all_else(recommender):
    letter = "I wanted to bake bread, but honestly I don't want to live any more."

    found = on_behalf(letter, recommender, today=TODAY, signed="Ana", crisis_lines="call 988")

    assert found.is_distress
    assert "call 988" in found.draft
    assert "Bread Baking" not in found.draft
    assert found.draft.endswith("May I call you, and when?\n\nAna")
    assert found.as_json()["is_distress"] is True


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_whom_to_call_is_told_in_every_language(recommender, language):
    found = on_behalf("I want to kill myself", recommender, today=TODAY, language=language)

    assert "findahelpline.com" in found.draft


def about(topics: dict[str, Topic]):
    """Return what stands in for triage: it knows some words."""

    def triage(words: str) -> Verdict | None:
        topic = next((each for word, each in topics.items() if word in words), None)
        if topic is None or "\n" in words:
            return None
        return Verdict(topic, topic != "self_serve", "normal", 0.9, "en")

    return triage


def test_what_a_person_should_answer_is_named_and_promised(recommender):
    letter = "I want to bake bread, evenings.\nCould I get a grant for it? Is bread hard to bake?"

    found = on_behalf(
        letter, recommender, today=TODAY, triage=about({"grant": "funding", "hard": "self_serve"})
    )

    assert found.for_person == (("funding", "Could I get a grant for it?"),)
    assert not found.is_distress
    assert (
        "I will look into this and write to you about it:\n- Could I get a grant for it?"
        in found.draft
    )


def test_where_little_fits_the_limit_in_the_way_is_named(recommender):
    found = on_behalf("I want to bake bread, up to $3", recommender, today=TODAY)

    assert len(found.recommendations) < 3
    assert "In your own words" not in found.draft
    assert "more" in found.eased[0]
    assert found.eased[0] in found.draft
    after = found.draft.partition(found.eased[0])[2]
    assert "Bread Baking, " in after


def test_a_letter_names_nothing_that_no_word_of_it_speaks_for(recommender):
    found = on_behalf("I want to bake sourdough bread", recommender, today=TODAY)

    assert found.is_confident
    for each in found.recommendations[1:]:
        assert (each.credential.title in found.draft) == bool(each.reasons)
    assert any(not each.reasons for each in found.recommendations)
