"""Who wants the work that they did before has it looked for; who wants other work does not."""

import pytest

from recommender.goals import Goal
from recommender.same_work import asks_for_proof, with_same_work


def goal(text: str, aims: tuple[str, ...] = (), background: tuple[str, ...] = ()) -> Goal:
    return Goal(text=text, language="en", aims=aims, background=background)


@pytest.mark.parametrize(
    ("said", "aims", "told", "work"),
    [
        (
            "I was accountant there 10 year. I want work here same",
            ("work here same",),
            "I was accountant there 10 year",
            "accountant",
        ),
        (
            "Soy electricista en mi país y quiero trabajar aquí de lo mismo",
            (),
            "Soy electricista en mi país",
            "electricista",
        ),
        (
            "j'étais infirmière au Cameroun, je veux travailler dans mon domaine",
            ("travailler dans mon domaine",),
            "j'étais infirmière au Cameroun",
            "infirmière",
        ),
        (
            "I worked as a civil engineer in Iran and want to work in my profession",
            ("work in my profession",),
            "I worked as a civil engineer in Iran",
            "civil engineer",
        ),
        (
            "I was a nurse in the Philippines. What can I do here?",
            (),
            "I was a nurse in the Philippines",
            "nurse",
        ),
        (
            "je suis infirmière au Maroc, comment travailler ici",
            (),
            "je suis infirmière au Maroc",
            "infirmière",
        ),
        (
            "era contador en Venezuela, ¿qué puedo hacer aquí?",
            (),
            "era contador en Venezuela",
            "contador",
        ),
    ],
)
def test_the_work_that_was_done_is_what_is_wanted(said, aims, told, work):
    assert with_same_work(goal(said, aims, (told,))).aims == (work,)


@pytest.mark.parametrize(
    ("said", "aims", "told"),
    [
        ("I'm a welder, I want to bake at the same pay", ("bake at the same pay",), "I'm a welder"),
        ("I'm tired, the same as ever", (), "I'm tired"),
        ("I want the same", ("the same",), "my sister likes it"),
    ],
)
def test_other_work_and_no_work_stay_as_they_were_said(said, aims, told):
    before = goal(said, aims, (told,))

    assert with_same_work(before) == before


def test_who_tells_of_no_work_and_asks_what_there_is_wishes_nothing_by_name():
    asked = goal("I am a single mom, what can I do here?", background=("I am a single mom",))

    assert with_same_work(asked) == asked


@pytest.mark.parametrize(
    ("told", "asked", "aims", "work"),
    [
        ("been fixing cars 15 years", "how do I get certified", (), "fixing cars"),
        ("I've been a cook for 20 years", "but have no paper", (), "cook"),
        ("12 years experience as a baker", "want something official", ("official",), "baker"),
        ("I do electrical work since 16", "never got my ticket", (), "electrical work"),
        ("10 ans d'expérience en soudure", "comment obtenir un diplôme", (), "soudure"),
        ("llevo 20 años trabajando de herrero", "como saco el titulo", (), "herrero"),
    ],
)
def test_who_asks_for_a_paper_for_their_work_looks_for_that_work(told, asked, aims, work):
    before = goal(f"{told}, {asked}", aims, (told,))

    assert with_same_work(before).aims == (work,)
    assert asks_for_proof(before)


@pytest.mark.parametrize(
    ("told", "asked", "aims"),
    [
        ("I worked as a cashier", "want a certificate in bookkeeping", ("bookkeeping",)),
        ("been unemployed two years", "need any certificate", ()),
        ("been raising kids for 12 years", "no qualifications", ()),
        ("been a mom for 10 years", "no diploma", ()),
        ("I was in jail", "and want to get my license back", ()),
        ("I was a cook for 20 years", "that is all", ()),
    ],
)
def test_a_paper_for_other_work_or_for_none_is_no_proof_of_what_was_done(told, asked, aims):
    before = goal(f"{told}, {asked}", aims, (told,))

    assert with_same_work(before) == before
    assert not asks_for_proof(before)


def test_wanna_is_a_wish():
    said = "i was accountant 8 years. i wanna do the same here"

    assert with_same_work(goal(said, (), ("i was accountant 8 years",))).aims == ("accountant",)


@pytest.mark.parametrize(
    ("told", "work"),
    [
        ("I am electrician from Algeria", ("electrician",)),
        ("I was a teacher in Kenya", ("teacher",)),
        ("I am a single mom from Texas", ()),
        ("I'm a refugee from Sudan", ()),
        ("I was in prison in Texas", ()),
        ("I'm from India", ()),
    ],
)
def test_who_wants_work_here_wants_what_they_did_elsewhere(told, work):
    asked = goal(f"{told}. I want work here", background=(told,))

    assert with_same_work(asked).aims == work


def test_who_does_what_they_wish_asks_for_proof_of_it():
    said = "looking for HVAC, been doing it 10 years with no license"

    assert asks_for_proof(goal(said, ("HVAC",), ("been doing it 10 years with no license",)))
