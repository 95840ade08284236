"""Who does not know what to look for is offered fields; a yes or no to nothing changes nothing."""

import pytest

from bot.dialogue.refinements import read_refinement
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """A talk about a catalogue with two fields."""
    offers = [offering()]
    return Talk(
        recommender_of(
            credential("Bread", "Bake sourdough bread", field="Baking", offerings=offers),
            credential("Rye", "Shape rye loaves", field="Baking", offerings=offers),
            credential("Steel", "Weld steel plate", field="Welding", offerings=offers),
        )
    )


@pytest.mark.parametrize("words", ["idk", "i don't know what i want", "any job", "🤷"])
def test_who_does_not_know_is_offered_the_largest_fields_first(talk, words):
    assert "Does one of these appeal to you?" in talk(words)
    assert talk.labels == ["Baking", "Welding"]

    assert "I looked for “Baking”" in talk("Baking")


def test_where_no_field_is_named_the_first_question_is_asked_again():
    talk = Talk(recommender_of(credential("Bread", "Bake bread", offerings=[offering()])))

    assert talk("no idea") == (
        "In your own words: what would you like to do in your work, "
        "and what limits you (money, time, place)?"
    )


def test_a_button_of_a_field_that_is_not_there_any_more_changes_nothing(talk):
    from bot.dialogue import Pressed

    (said,) = talk.chat._take(Pressed("field", "7"))

    assert "earlier list" in said.text


def test_a_no_hides_nothing(talk):
    talk("bake sourdough bread")
    before = talk.chat.state

    talk("no")

    assert talk.chat.state.hidden == before.hidden
    assert talk.chat.state.goal == before.goal


def test_who_is_not_understood_twice_without_a_list_may_choose_a_field(talk):
    assert "One or two words about the work are enough" in talk("who hires?")
    assert "Please choose" in talk("who hires?")
    assert talk.labels == ["Baking", "Welding", "Ask a person", "Start over"]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("el primero no me gusta", 1),
        ("la segunda no es para mí", 2),
        ("i don't like the first one", 1),
        ("le premier ne me plaît pas", 1),
        ("la 3 c'est pas pour moi", 3),
    ],
)
def test_an_entry_that_somebody_rejects_is_left_out_and_not_explained(said, number):
    asked = read_refinement(said)

    assert asked is not None
    assert (asked.kind, asked.number) == ("not_this", number)


@pytest.mark.parametrize("said", ["the first one please", "el primero me gusta"])
def test_an_entry_that_somebody_likes_is_explained(said):
    asked = read_refinement(said)

    assert asked is not None
    assert (asked.kind, asked.number) == ("details", 1)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("hi i need a job", "Does one of these appeal to you?"),
        ("hola quiero un trabajo", "¿Le atrae algo de esto?"),
        ("bonjour je cherche un emploi", "Quelque chose là-dedans vous attire-t-il?"),
        ("hello what are your opening hours", "the college itself can tell you"),
    ],
)
def test_what_follows_a_greeting_is_answered_as_if_it_stood_alone(talk, words, part):
    assert part in talk(words)


@pytest.mark.parametrize(
    ("language", "words", "beginning"),
    [
        ("en", "I don't get it", "I will put it simply"),
        ("fr", "j'ai rien compris", "Je le dis plus simplement"),
        ("es", "no entendí", "Lo digo de forma más sencilla"),
    ],
)
def test_who_did_not_follow_is_told_simply_and_refuses_nothing(talk, language, words, beginning):
    talk(f"/language {language}")
    talk("bake sourdough bread")
    before = talk.chat.state

    answer = talk(words)

    assert answer.startswith(beginning)
    assert talk.chat.state.goal == before.goal
    assert talk.chat.state.hidden == before.hidden


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("haz el plan", "plan"),
        ("el camino", "plan"),
        ("ese quiero", "plan"),
        ("listo hágale con ese", "plan"),
        ("je prends celui-là", "plan"),
        ("montre le 3", "details"),
        ("muéstrame el 2", "details"),
        ("gracias guapa", "thanks"),
        ("no sé qué estudiar", "unsure"),
        ("chu pas sure", "unsure"),
        ("ok apúntalo", "keep"),
        ("me explicas facil", "lost"),
        ("expliquez-moi simplement", "lost"),
        ("je le veux", "keep"),
        ("celle du milieu", "details"),
        ("el de en medio", "details"),
    ],
)
def test_orders_in_more_words_of_french_and_spanish(words, kind):
    order = read_refinement(words)

    assert order is not None
    assert order.kind == kind
