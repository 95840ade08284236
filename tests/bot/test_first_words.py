"""What people write first though it is no wish: a greeting, another language, whether to trust."""

import pytest

from bot.dialogue import Context, Said, State, advance
from bot.dialogue.dropping import limits_dropped
from bot.dialogue.language_words import language_asked
from bot.dialogue.merging import is_addition, merge
from bot.messages import messages
from recommender.courtesy import without_greeting
from recommender.goals import Goal, Limits
from tests.fakes import TODAY


def first(recommender, words, state=None):
    turn = advance(state or State(), Said(words), Context(recommender, TODAY))
    return turn.state, turn.effects[0].text


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("do you speak French?", "fr"),
        ("ok back to english please", "en"),
        ("french please", "fr"),
        ("hola, hablas español?", "es"),
        ("Parlez-vous français ?", "fr"),
        ("¿se habla español aquí?", "es"),
        ("can we do this in Spanish please", "es"),
        ("en français svp", "fr"),
        ("puedo escribir en castellano?", "es"),
        ("in English please", "en"),
    ],
)
def test_a_language_that_is_asked_for_is_recognised(words, code):
    assert language_asked(words) == code


@pytest.mark.parametrize(
    "words",
    [
        "I want to speak French",
        "teach English",
        "do you have French courses?",
        "can I learn Spanish here?",
        "is the first one in French?",
        "interpreter in Spanish",
    ],
)
def test_a_language_that_is_to_be_learned_is_a_wish(words):
    assert language_asked(words) == ""


def test_who_asks_for_a_language_first_is_asked_in_it_and_nothing_is_searched(recommender):
    state, said = first(recommender, "hola, hablas español?")

    assert state.language == "es"
    assert state.goal.aims == ()
    assert str(messages("es")("ask-goal")) in said


def test_who_doubts_what_this_is_is_told_and_asked(recommender):
    state, said = first(recommender, "is this a scam?")

    assert "I sell nothing" in said
    assert str(messages("en")("ask-goal")) in said
    assert state.goal.aims == ()


def test_a_doubt_is_answered_in_the_language_in_which_it_is_put(recommender):
    state, said = first(recommender, "¿esto es una estafa?")

    assert state.language == "es"
    assert "no vendo nada" in said


def test_words_in_which_no_language_shows_do_not_change_it(recommender):
    spanish = State(language="es")

    state, _ = first(recommender, "zumba quux zumba quux", spanish)

    assert state.language == "es"


def test_spanish_whose_small_words_are_french_too_stays_spanish(recommender):
    state, _ = first(recommender, "me interesa la cocina profesional", State(language="es"))

    assert state.language == "es"


def test_a_field_named_alone_is_of_the_language_of_the_conversation(recommender):
    state, _ = first(recommender, "zumba", State(language="fr"))

    assert state.goal.language == "fr"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("forget the evenings", {"schedule"}),
        ("oubliez le prix", {"max_cost", "currency"}),
        ("olvida las fechas", {"start_after", "start_by", "finish_by"}),
        ("never mind online", {"delivery"}),
        ("enlève la limite de prix", {"max_cost", "currency"}),
        ("quite el limite de precio", {"max_cost", "currency"}),
        ("sans limite de temps", {"max_weeks", "max_hours", "hours_per_week"}),
        ("le prix n'est pas grave", {"max_cost", "currency"}),
        ("price doesn't matter", {"max_cost", "currency"}),
        ("sin dinero", set()),
        ("no money", set()),
        ("forget the kids", set()),
        ("evenings", set()),
        ("forget the evenings, I want to weld instead of baking bread", set()),
    ],
)
def test_a_limit_that_is_to_be_forgotten_is_named(words, names):
    assert set(limits_dropped(words)) == names


def test_who_forgets_the_evenings_keeps_the_wish_and_the_other_limits(recommender):
    limits = Limits(schedule=("evening",), max_cost=900.0)
    wanted = State(goal=Goal(text="weld", language="en", aims=("weld",), limits=limits))

    state, _ = first(recommender, "forget the evenings", wanted)

    assert state.goal.limits == Limits(max_cost=900.0)
    assert state.goal.aims == ("weld",)


def avoiding(words):
    return Goal(text="", language="en", avoid=(words,))


def test_what_is_to_be_forgotten_is_wanted_no_more():
    old = Goal(text="", language="en", aims=("work with kids", "horses"))

    assert merge(old, avoiding("kids"), is_addition=False).aims == ("horses",)


def test_a_wish_of_which_only_a_part_is_not_wanted_stays():
    old = Goal(text="", language="en", aims=("nurse for kids",))

    assert merge(old, avoiding("kids"), is_addition=False).aims == ("nurse for kids",)


@pytest.mark.parametrize(
    "words", ["or hair", "she also likes kids", "also welding", "elle aime aussi les enfants"]
)
def test_more_that_is_wanted_is_added(words):
    assert is_addition(words)


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("bake bread, cheap", "You did not name a price, so I set no limit"),
        ("bake bread part time", "You did not say how many hours a week you have"),
        ("bake bread, something short", "You did not say how short"),
        ("bake bread close to home", "You did not name a place"),
    ],
)
def test_a_wish_that_is_no_limit_is_said_to_be_none(recommender, words, note):
    _, said = first(recommender, words)

    assert note in said


def test_a_wish_beside_its_limit_is_not_spoken_of(recommender):
    _, said = first(recommender, "bake bread part time, 10 hours a week")

    assert "so I set no limit" not in said


def test_who_asks_what_there_is_may_choose_a_field(recommender):
    _, said = first(recommender, "what do you have for somebody like me")

    assert "I am not sure what you mean" not in said


@pytest.mark.parametrize("words", ["and is it far", "or is it online", "organic farming"])
def test_a_question_adds_nothing(words):
    assert not is_addition(words)


def test_who_forgets_all_that_was_wanted_is_asked_anew(recommender):
    wanted = State(goal=Goal(text="kids", language="en", aims=("kids",)))

    state, said = first(recommender, "forget the kids thing", wanted)

    assert state.goal.aims == ()
    assert "without “kids”. And what would you like to do or learn?" in said


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("plomberie", "fr"),
        ("soldadura", "es"),
        ("panadería", "es"),
        ("peluquera", "es"),
        ("carpinteria", "es"),
        ("coiffeuse", "fr"),
        ("camera operator", "en"),
        ("welding", "en"),
        ("chef", "en"),
    ],
)
def test_a_conversation_that_begins_with_a_field_is_in_the_language_of_its_name(
    recommender, words, language
):
    state, _ = first(recommender, words, State(language="en"))

    assert state.language == language


def test_a_field_that_is_named_later_changes_no_language(recommender):
    state, _ = first(recommender, "bake bread")
    state, _ = first(recommender, "plomberie", state)

    assert state.language == "en"


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("buenas tardes, quiero ser enfermera", "quiero ser enfermera"),
        ("buenas, quiero ser enfermera ya", "quiero ser enfermera ya"),
        ("buenas noches quiero trabajar de noche", "quiero trabajar de noche"),
    ],
)
def test_a_greeting_of_the_evening_is_no_limit(words, rest):
    assert without_greeting(words) == rest
