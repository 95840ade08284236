"""What is asked about a plan is read for what it asks, and a wish beside it is none."""

import pytest

from bot.dialogue.plan_words import PlanQuestion, read_plan_question
from tests.bot.talk import Talk


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("What do I have to do first?", PlanQuestion("first")),
        ("what comes first", PlanQuestion("first")),
        ("how much is the first step?", PlanQuestion("step", 1)),
        ("and step 2?", PlanQuestion("step", 2)),
        ("c'est quoi l'étape 2", PlanQuestion("step", 2)),
        ("¿cuánto cuesta el segundo paso?", PlanQuestion("step", 2)),
        ("what if I can't do step 1", PlanQuestion("full", 1)),
        ("ok let's do it", PlanQuestion("first")),
        ("c'est quoi la première étape", PlanQuestion("first", 1)),
        ("¿por dónde empiezo?", PlanQuestion("first")),
        ("why do i need step two", PlanQuestion("why", 2)),
        ("can I skip the last step?", PlanQuestion("why", -1)),
        ("est-ce que je dois faire les trois", PlanQuestion("why")),
        ("¿tengo que hacer todos?", PlanQuestion("why")),
        ("what if its full", PlanQuestion("full")),
        ("et s'il n'y a plus de place", PlanQuestion("full")),
        ("¿y si ya no hay cupo en el paso 2?", PlanQuestion("full", 2)),
        ("is there a cheaper way", PlanQuestion("other")),
        ("on peut finir plus vite ?", PlanQuestion("other")),
        ("¿hay un camino más corto?", PlanQuestion("other")),
        ("how much is all of that together", PlanQuestion("whole")),
        ("quand est-ce que j'aurai fini", PlanQuestion("whole")),
        ("¿cuánto es en total?", PlanQuestion("whole")),
        ("I already have step 1", PlanQuestion("done", 1)),
        ("j'ai déjà fait l'étape 2", PlanQuestion("done", 2)),
        ("ya hice el primer paso", PlanQuestion("done", 1)),
    ],
)
def test_a_question_about_a_plan_is_known(words, question):
    assert read_plan_question(words) == question


@pytest.mark.parametrize(
    "words",
    [
        "I have a high school diploma",
        "bake bread",
        "thanks a lot",
        "cheaper",
        "remind me",
        "compare 1 and 2",
        "je veux devenir soudeur",
        "algo con niños",
        "evenings only",
        "plan the second one",
        "why do you ask",
        "pourquoi vous me demandez ça",
        "¿por qué me pregunta eso?",
        "I want to step up my baking",
        "a step further in the kitchen",
    ],
)
def test_what_is_said_beside_a_plan_is_no_question_about_it(words):
    assert read_plan_question(words) is None


def test_without_a_plan_nothing_is_asked_about_one(recommender):
    talk = Talk(recommender)
    talk("pay wages and remit deductions")

    assert "First comes" not in talk("what do I do first")


def test_a_step_is_told_as_the_plan_has_it_and_not_the_entry_of_that_number(recommender):
    talk = Talk(recommender)
    talk("pay wages and remit deductions")
    plan = talk("plan")

    told = talk("what's step 1")

    assert told.startswith("Step 1 of 2: Bookkeeping")
    assert told.split("[")[0].strip() in plan


def test_a_step_that_is_done_is_no_part_of_the_plan_any_more(recommender):
    talk = Talk(recommender)
    talk("pay wages and remit deductions")
    assert "Step 1 of 2" in talk("plan")

    assert "Step 1 of 2" not in talk("step 1 is done, I have it already")
    assert talk.chat.state.goal.held == ("Bookkeeping",)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_answers_are_in_the_language_of_the_conversation(recommender, language):
    talk = Talk(recommender)
    talk("pay wages and remit deductions")
    talk(f"/language {language}")
    talk("/plan 1")

    asked = {"fr": "que faire d'abord", "es": "¿qué hago primero?"}[language]
    assert {"fr": "D'abord vient", "es": "Primero viene"}[language] in talk(asked)
