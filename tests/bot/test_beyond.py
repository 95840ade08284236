"""Questions about what is shown: answered by what is published, or handed to a person."""

import pytest

from bot.acts import Likely
from bot.dialogue import Context, Said, State, advance
from bot.dialogue.asked import is_about_a_record, is_about_papers, is_about_the_list
from bot.terminal import plain
from bot.triage.topics import Verdict
from tests.fakes import TODAY, credential, fields_catalog, recommender_of


def about(topic, probability):
    """Say of every message what it is about."""
    verdict = Verdict(
        topic, needs_person=True, urgency="normal", probability=probability, language="en"
    )
    return lambda _: verdict


def wish(_):
    """Take every message for a wish, as what is learned of acts may."""
    return (Likely("goal", 0.9), Likely("thanks", 0.1))


class Talk:
    """A conversation that begins with a list."""

    def __init__(self, *records, topic="self_serve", probability=0.9):
        recommender = recommender_of(*(records or fields_catalog()))
        self.context = Context(recommender, TODAY, acts=wish)
        self.state = State()
        self("weld steel frames")
        triage = about(topic, probability)
        self.context = Context(recommender, TODAY, acts=wish, triage=triage)

    def __call__(self, words):
        turn = advance(self.state, Said(words), self.context)
        self.state = turn.state
        return "\n".join(plain(each.text) for each in turn.effects if hasattr(each, "text"))


@pytest.mark.parametrize(
    "said",
    [
        "who do i call",
        "is there wheelchair access",
        "will they accept my nursing degree from manila",
        "does the course have captions?",
        "mon diplôme est-il reconnu ici ?",
        "¿aceptan mi título?",
        "my diploma from india, is it accepted?",
        "necesito diploma de high school?",
        "do i have to turn camera on",
        "j'ai un casier, ça bloque?",
        "combien de personnes par groupe au maximum ?",
    ],
)
def test_a_question_about_the_list_is_known(said):
    assert is_about_the_list(said)


@pytest.mark.parametrize(
    "said",
    [
        "is there something in beauty",
        "what else is there in photography",
        "how do I become a welder",
        "what about cyber security",
        "can i be a nurse",
        "do you have plumbing",
        "avez-vous une formation en soudure ?",
        "¿hay algo de cocina?",
        "I want to weld",
        "baking?",
        "do the books for small shops",
        "do bookkeeping",
        "when my kids are at school",
        "can do tues nights",
        "necesito soldar",
        "como ayudante de cocina",
        "quand les enfants dorment",
        "es muy caro",
        "what i want is welding",
        "tengo que trabajar de noche",
    ],
)
def test_who_asks_for_something_else_looks_for_it(said):
    assert not is_about_the_list(said)


@pytest.mark.parametrize(
    "said", ["do they do a background check", "j'ai un casier", "mis antecedentes"]
)
def test_a_record_is_spoken_of_in_many_ways(said):
    assert is_about_a_record(said)


def test_a_record_is_answered_with_what_is_published_about_it():
    guard = credential("Welding Guard", "Weld steel frames", needs=("Criminal record check",))
    talk = Talk(guard, *fields_catalog())

    answer = talk("i have a felony, can i still do it")

    assert "I must not guess" in answer
    assert "“Welding Guard” asks for: Criminal record check" in answer
    assert talk.state.goal.aims == ("weld steel frames",)


@pytest.mark.parametrize(
    "said", ["i have a felony, can i still do it", "anything I can do without a check"]
)
def test_where_nothing_published_asks_for_a_check_that_is_said(said):
    talk = Talk(credential("Welding Start", "Weld steel frames"), *fields_catalog())

    answer = talk(said)

    assert "I must not guess" in answer
    assert "asks for no check" in answer


@pytest.mark.parametrize("topic", ["credit_transfer", "immigration", "accessibility"])
def test_a_question_for_a_person_is_no_search_although_it_names_something(topic):
    talk = Talk(topic=topic, probability=0.6)

    answer = talk("will they accept my welding diploma from manila")

    assert "ask the advising desk" in answer
    assert talk.state.goal.aims == ("weld steel frames",)


def test_what_nothing_is_published_about_is_said_to_be_so():
    talk = Talk()

    answer = talk("is it noisy in the workshop")

    assert "I find nothing that is published" in answer
    assert talk.state.shown


def test_a_wish_beside_the_list_is_looked_for_as_before():
    talk = Talk(topic="admission", probability=0.6)

    assert "keep books" in talk("I would rather keep books of small shops").lower()


@pytest.mark.parametrize(
    "said", ["tengo miedo de no poder", "me da miedo el examen", "j'ai peur de ne pas y arriver"]
)
def test_fear_of_an_exam_is_a_doubt_and_no_danger(said):
    talk = Talk(topic="distress", probability=0.99)

    assert "findahelpline" not in talk(said)


@pytest.mark.parametrize("said", ["I'm scared", "tengo miedo de mi marido"])
def test_other_fear_may_be_danger(said):
    talk = Talk(topic="distress", probability=0.99)

    assert "findahelpline" in talk(said)


@pytest.mark.parametrize(
    "said",
    [
        "j'ai pas de papiers",
        "je suis demandeur d'asile",
        "no tengo papeles",
        "soy indocumentado",
        "y si no tengo permiso de trabajo?",
        "I have no papers",
        "is a green card needed?",
        "j'ai un permis de travail ouvert, est-ce que je peux m'inscrire",
        "I have a work visa, can I enrol?",
    ],
)
def test_who_has_no_papers_is_offered_a_person_instead_of_a_guess(said):
    assert is_about_papers(said.lower())
    words = Talk()(said)
    assert any(each in words for each in ("not guess", "pas deviner", "no debo adivinar"))


@pytest.mark.parametrize("said", ["I have a work permit", "tengo papeles", "j'ai mes papiers"])
def test_papers_that_somebody_has_are_only_told(said):
    assert not is_about_papers(said.lower())


def test_a_wish_beside_missing_papers_is_looked_for():
    assert "no debo adivinar" not in Talk()("no tengo papeles pero quiero weld steel")


def test_a_question_after_something_told_is_answered():
    talk = Talk()

    assert "en línea · por la noche" in talk("no tengo carro, ¿dónde es?")
    assert talk.state.goal.background == ("no tengo carro",)
