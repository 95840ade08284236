"""What people say while they wait for a person."""

import pytest

from bot.dialogue.awaiting import calls_off, is_anybody_there


@pytest.mark.parametrize(
    "words",
    [
        "are you there?",
        "Hello, is anybody there",
        "still waiting...",
        "how long do I have to wait?",
        "when will somebody answer me?",
        "vous êtes là ?",
        "il y a quelqu'un ?",
        "j'attends toujours",
        "quand allez-vous me répondre ?",
        "¿sigue ahí?",
        "¿hay alguien?",
        "sigo esperando",
        "¿cuándo me contestan?",
    ],
)
def test_whether_anybody_is_there_is_understood(words):
    assert is_anybody_there(words)


@pytest.mark.parametrize(
    "words",
    [
        "how long does it take?",
        "how long is the course",
        "combien de temps ça dure ?",
        "ça prend combien de temps",
        "¿cuánto tarda el curso?",
        "¿cuánto dura?",
        "is there a test",
        "il y a",
        "are you a robot",
        "I work there still",
        "waiting tables",
    ],
)
def test_a_question_about_the_list_is_none_of_it(words):
    assert not is_anybody_there(words)


@pytest.mark.parametrize(
    "words",
    [
        "Never mind",
        "ok, forget it, thanks",
        "actually cancel that please",
        "I don't need anyone any more",
        "non, finalement",
        "laissez tomber, merci",
        "annuler",
        "Mejor no",
        "déjelo, gracias",
        "ya no hace falta",
    ],
)
def test_who_needs_nobody_any_more_is_understood(words):
    assert calls_off(words)


@pytest.mark.parametrize(
    "words", ["no", "forget the evenings", "cancel my registration", "no importa el precio", "ok"]
)
def test_what_takes_back_something_else_is_none_of_it(words):
    assert not calls_off(words)
