"""A bare wish for a person is heard in whatever words; work with people is a goal."""

import time
import tomllib
from pathlib import Path

import pytest

from bot.dialogue.calling import asks_for_person

STATEMENTS = Path(__file__).parent.parent / "recommender" / "statements"

ASKED = """
I want a person
i want to talk to a person
I'd like to speak with a real human please
can I talk to somebody
Can you put me through to an advisor?
get me a human
human please
appelez-moi svp
llámenme por favor
je veux être rappelée
quiero que me llamen
me pueden llamar
a real person please
please connect me to an agent
could I speak to someone from the college?
is there anybody there?
is there someone I can talk to
let me talk to an actual human being, not a bot
I need to speak to an adviser
I would rather talk to a person
talk to a human
how can I reach an advisor
hello, I need a person
advisor
je veux parler à une personne
je voudrais parler à quelqu’un s'il vous plaît
est-ce que je peux parler à un conseiller ?
j'aimerais parler à un être humain
un conseiller svp
passez-moi quelqu'un
je préfère parler à une vraie personne
quiero hablar con una persona
quiero que me atienda una persona
¿puedo hablar con alguien?
necesito hablar con un asesor por favor
una persona real
me gustaría hablar con un ser humano
¿me puede pasar con un asesor?
prefiero hablar con una persona de verdad
call me back please
could somebody phone me
""".strip().splitlines()

GOALS = """
I want to work with people
I want to become an advisor
I'd like to be a counsellor
I want to help people
I want to talk to people in French
I need a job
I like people
meet people
agent
staff
a counsellor
call centre agent
je veux devenir conseiller
conseiller
travailler avec des personnes âgées
quiero ser asesor financiero
quiero cuidar personas
orientador
can you help me
I have a person to care for
""".strip().splitlines()


@pytest.mark.parametrize("words", ASKED)
def test_a_person_is_asked_for(words):
    assert asks_for_person(words)


@pytest.mark.parametrize("words", GOALS)
def test_work_with_people_is_no_wish_for_a_person(words):
    assert not asks_for_person(words)


def test_no_statement_of_a_goal_is_taken_for_a_wish_for_a_person():
    said = [
        words
        for path in sorted(STATEMENTS.glob("*.toml"))
        for each in next(iter(tomllib.loads(path.read_text("utf-8")).values()))
        for words in (each.values() if isinstance(each, dict) else ())
        if isinstance(words, str) and " " in words
    ]

    assert len(said) > 500
    assert [words for words in said if asks_for_person(words)] == []


def test_it_takes_no_time_whatever_is_written():
    began = time.process_time()

    for words in ("a " * 16, "please " * 15 + "x", "i want to talk to a the some any your zzz"):
        assert not asks_for_person(words)
    assert time.process_time() - began < 0.2
