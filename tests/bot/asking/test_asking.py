"""Questions below the list: pressed, typed, skipped, undone, ignored, and never too many."""

from dataclasses import replace
from datetime import date

import pytest

from bot.dialogue import Context, Pressed, Said, State, advance
from bot.dialogue.asking import BACK, MAX_QUESTIONS, SKIP
from bot.dialogue.lists import show_list
from recommender.goals import Goal, Limits
from recommender.leanings import Leaning
from recommender.questions import Choice, Question
from tests.bot.asking.questions import (
    FIELDS,
    HOURS,
    NONE_OF_BOOKS,
    PRICE,
    START,
    TIMES,
    WAY,
    asking,
)
from tests.fakes import TODAY, credential, offering, recommender_of


def test_the_first_message_gives_a_list_and_one_question_below_it(context):
    (told,) = advance(State(), Said("keep books"), context).effects

    assert told.text.index("1. <b>Books") < told.text.index("One question, so that the list")
    assert told.text.count("One question") == 1
    labels = [each.label for row in told.buttons for each in row]
    assert {"No matter", "Skip"} <= set(labels)
    assert "Back" not in labels


def test_an_answer_by_press_is_a_limit_and_brings_the_next_question(context, state):
    first = state.question

    after = advance(state, Pressed("answer", f"{state.asked_at}.0"), context).state

    assert after.goal.limits == first.choices[0].limits
    assert after.asked == (first.key,)
    assert after.question is None or after.question.key != first.key


def test_a_press_on_an_older_question_changes_nothing(context, state):
    after = advance(state, Pressed("answer", f"{state.asked_at}.0"), context).state

    again = advance(after, Pressed("answer", f"{state.asked_at}.0"), context).state

    assert (again.goal, again.asked) == (after.goal, after.asked)


@pytest.mark.parametrize("which", ["9", "x", "", "-1", "0.0", "¹"])
def test_a_press_that_no_button_sends_changes_nothing(context, state, which):
    after = advance(state, Pressed("answer", f"{state.asked_at}.{which}"), context).state

    assert (after.goal, after.question, after.asked) == (state.goal, state.question, ())


@pytest.mark.parametrize(
    ("question", "words", "limits"),
    [
        (PRICE, "up to $400", Limits(max_cost=400)),
        (PRICE, "250", Limits(max_cost=250)),
        (PRICE, "about 1,200", Limits(max_cost=1200)),
        (PRICE, "no more than $300", Limits(max_cost=300)),
        (PRICE, "menos de 500 dólares", Limits(max_cost=500)),
        (HOURS, "6", Limits(hours_per_week=6)),
        (HOURS, "8 heures par semaine", Limits(hours_per_week=8)),
        (WAY, "online", Limits(delivery=("online",))),
        (WAY, "onlien", Limits(delivery=("online",))),
        (WAY, "en ligne", Limits(delivery=("online",))),
        (WAY, "in a class", Limits(delivery=("in_person",))),
        (TIMES, "Evenings!", Limits(schedule=("evening",))),
        (TIMES, "los sábados", Limits(schedule=("weekend",))),
        (START, "by January", Limits(start_by=date(2027, 1, 31))),
    ],
)
def test_an_answer_in_words_is_the_limit_that_was_asked_about(
    context, state, question, words, limits
):
    after = advance(asking(state, question), Said(words), context).state

    said = after.goal.limits
    assert said == limits or said == Limits(**{**vars(limits), "currency": "CAD"})
    assert after.goal.aims == ("keep books",)
    assert question.key in after.asked


def test_who_does_not_know_is_asked_the_next_thing_and_not_shown_the_list_again(context, state):
    turn = advance(state, Said("no sé"), context)
    (said,) = turn.effects

    assert "I looked for" not in said.text
    assert said.text.startswith("One more question")
    assert turn.state.list_number == state.list_number
    assert turn.state.shown == state.shown


@pytest.mark.parametrize(
    "words", ["skip", "no matter", "I don't know.", "peu importe", "da igual", "siguiente pregunta"]
)
def test_what_is_skipped_sets_nothing_and_is_not_asked_again(context, state, words):
    key = state.question.key

    after = advance(state, Said(words), context).state

    assert after.goal == state.goal
    assert after.asked == (key,)
    assert after.question is None or after.question.key != key


@pytest.mark.parametrize("words", ["none", "ninguno", "aucun"])
def test_none_of_the_ways_to_learn_refuses_no_field(context, state, words):
    turn = advance(asking(state, WAY), Said(words), context)

    assert turn.state.goal == state.goal
    assert turn.state.hidden == state.hidden
    assert WAY.key in turn.state.asked


@pytest.mark.parametrize(
    "words", ["Why do you ask?", "pourquoi vous me demandez ça ?", "¿por qué me pregunta eso?"]
)
def test_who_asks_why_is_told_and_the_question_stays(context, state, words):
    turn = advance(state, Said(words), context)

    assert (
        "skip" in turn.effects[0].text
        or "passer" in turn.effects[0].text
        or "saltar" in turn.effects[0].text
    )
    assert (turn.state.question, turn.state.asked_at) == (state.question, state.asked_at)


def test_back_restores_the_goal_and_asks_the_same_again(context, state):
    answered = advance(state, Pressed("answer", f"{state.asked_at}.0"), context).state
    answered = asking(answered, answered.question or PRICE)

    back = advance(answered, Pressed("answer", f"{answered.asked_at}.{BACK}"), context).state

    assert (back.goal, back.asked, back.before) == (state.goal, (), ())
    assert back.question.key == state.question.key


def test_back_in_words_undoes_one_answer_at_a_time(context, state):
    once = advance(state, Said("skip"), context).state
    twice = advance(once, Said("skip"), context).state

    assert advance(twice, Said("back"), context).state.asked == once.asked


def test_back_with_nothing_to_undo_changes_nothing(context, state):
    pressed = advance(state, Pressed("answer", f"{state.asked_at}.{BACK}"), context)
    typed = advance(state, Said("back"), context)

    for turn in (pressed, typed):
        assert (turn.state.goal, turn.state.shown) == (state.goal, state.shown)
        assert turn.effects


@pytest.mark.parametrize(
    "words",
    [
        "I would rather bake sourdough bread and sell it at markets",
        "weld steel plate",
        "why 1",
        "cheaper",
        "under $500 and evenings",
        "compare 1 and 2",
    ],
)
def test_what_is_no_answer_is_heard_as_ever(context, state, words):
    asked = asking(state, WAY)
    unasked = state.having(question=None, asked_at="")

    one, other = (advance(each, Said(words), context).state for each in (asked, unasked))

    assert (one.goal, one.shown) == (other.goal, other.shown)


def test_a_question_that_was_passed_over_is_not_asked_again(context, state):
    key = state.question.key

    after = advance(state, Said("under $2000"), context).state

    assert key in after.asked
    assert after.question is None or after.question.key != key


def test_never_more_than_five_questions(context, state):
    keys = []
    while state.question is not None:
        keys.append(state.question.key)
        state = advance(state, Pressed("answer", f"{state.asked_at}.{SKIP}"), context).state

    assert len(keys) == len(set(keys)) <= MAX_QUESTIONS
    assert not advance(state.having(asked=("a",) * 5), Said("online"), context).state.question


def test_a_new_goal_begins_anew(context, state):
    skipped = advance(state, Said("skip"), context).state

    after = advance(skipped, Said("weld steel plate"), context).state

    assert set(after.asked).isdisjoint(skipped.asked)
    assert after.before[-1].goal == skipped.goal
    assert advance(after, Said("the list before"), context).state.goal == skipped.goal


def test_yes_and_no_answer_whether_somebody_holds_something(context, state):
    held = Question(
        key="held:books-7",
        kind="held",
        choices=(Choice(held="books-7"), Choice()),
        subject="Books 7",
    )

    yes = advance(asking(state, held), Said("yes, I do"), context).state
    no = advance(asking(state, held), Said("not yet"), context).state

    assert (yes.goal.held, yes.hidden) == (("Books 7",), ("books-7",))
    assert (no.goal.held, no.hidden) == ((), ())
    assert held.key in yes.asked
    assert held.key in no.asked


def test_what_was_chosen_between_two_kinds_is_said_above_the_list():
    people, books = "Talk with customers at the counter", "Keep ledgers of a business"
    context = Context(
        recommender=recommender_of(
            *(
                credential(f"Shop {i}", people, summary=people, offerings=[offering()])
                for i in ("red", "green", "pink", "grey")
            ),
            *(
                credential(f"Shop ledger {i}", books, summary=books, offerings=[offering()])
                for i in ("oak", "elm", "fir", "yew")
            ),
        ),
        today=TODAY,
    )
    goal = Goal(text="work in a shop", language="en", aims=("work in a shop",))
    state = show_list(State(goal=goal), context).state
    assert state.question.kind == "content"
    place = [each.words for each in state.question.choices].index(books)

    pressed = advance(state, Pressed("answer", f"{state.asked_at}.{place}"), context)
    typed = advance(state, Said("ledgers of a business"), context)

    assert f"You chose: “{books}”." in pressed.effects[0].text
    assert not state.shown[0].startswith("shop-ledger")
    assert pressed.state.shown[0].startswith("shop-ledger")
    assert typed.state.shown == pressed.state.shown
    assert pressed.state.goal.aims == ("work in a shop",)


def test_a_state_with_an_open_question_is_saved_and_read_whole(context, state):
    after = advance(state, Pressed("answer", f"{state.asked_at}.0"), context).state

    assert State.model_validate_json(after.model_dump_json()) == after


@pytest.mark.parametrize(("language", "words"), [("fr", "Une question"), ("es", "Una pregunta")])
def test_the_question_is_asked_in_the_language_of_the_conversation(context, language, words):
    goal = Goal(text="keep books", language=language, aims=("keep books",))

    (told,) = show_list(State(language=language, goal=goal), context).effects

    assert words in told.text


def test_no_limit_answers_the_question_and_leaves_the_other_limits(state, context):
    limited = state.having(goal=replace(state.goal, limits=Limits(hours_per_week=5.0)))

    after = advance(asking(limited, PRICE), Said("no limit"), context).state

    assert after.goal.limits == Limits(hours_per_week=5.0)
    assert PRICE.key in after.asked


def test_one_question_offers_four_kinds_as_buttons_and_none_of_them(context, state):
    kinds = ("Serve customers", "Keep ledgers", "Drive tractors", "Mend engines")
    leanings = (Leaning(each, toward=("books-1",), away=("books-2",)) for each in kinds)
    question = Question(
        key="content:a",
        kind="content",
        choices=tuple(Choice(words=each.chosen, leaning=each) for each in leanings),
        none=NONE_OF_BOOKS,
    )

    (told,) = show_list(asking(state, question).having(asked_at=""), context).effects

    labels = [row[0].label for row in told.buttons if row[0].action == "answer"]
    assert labels == [*kinds, "None of these"]
    assert "which of these comes closest" in told.text


@pytest.mark.parametrize(
    ("question", "left_out"), [(WAY, "Online"), (TIMES, "Evenings"), (PRICE, None)]
)
def test_what_the_question_offers_is_not_offered_twice(context, state, question, left_out):
    refinements = {"Cheaper", "Shorter", "Online", "Evenings"}
    again = asking(state, question).having(asked_at="")

    (told,) = show_list(again, context).effects

    labels = {each.label for row in told.buttons for each in row if each.action != "answer"}
    assert refinements - labels == ({left_out} if left_out else set())


@pytest.mark.parametrize("words", ["none of these", "None", "nada", "aucun"])
def test_none_of_these_is_an_answer_that_is_said_above_the_list(context, state, words):
    pressed = advance(asking(state, FIELDS), Pressed("answer", "q.x"), context)
    typed = advance(asking(state, FIELDS), Said(words), context)

    assert pressed.state.leanings == typed.state.leanings == (FIELDS.none,)
    assert FIELDS.key in typed.state.asked
    assert typed.state.hidden == ()
    assert "None of those came close" in typed.effects[0].text
    later = advance(typed.state, Said("skip"), context)
    assert "None of those came close" not in later.effects[0].text


def test_neither_and_either_are_two_answers_between_two_kinds(context, state):
    question = Question(
        key="content:a:b",
        kind="content",
        choices=tuple(
            Choice(words=words, leaning=Leaning(words, toward=(one,), away=(other,)))
            for words, one, other in (
                ("Keep shops", "books-1", "books-2"),
                ("Keep farms", "books-2", "books-1"),
            )
        ),
        none=NONE_OF_BOOKS,
    )

    (told,) = show_list(asking(state, question).having(asked_at=""), context).effects
    neither = advance(asking(state, question), Said("neither"), context).state
    either = advance(asking(state, question), Said("either"), context).state

    rows = [[each.label for each in row] for row in told.buttons if row[0].action == "answer"]
    assert rows == [["Keep shops"], ["Keep farms"], ["Either", "Neither"], ["Skip"]]
    assert (neither.leanings, either.leanings) == ((NONE_OF_BOOKS,), ())
    assert question.key in either.asked


def test_a_field_is_chosen_by_press_or_by_its_name(context, state):
    pressed = advance(asking(state, FIELDS), Pressed("answer", "q.1"), context).state
    typed = advance(asking(state, FIELDS), Said("farms"), context).state

    assert pressed.leanings == typed.leanings == (FIELDS.choices[1].leaning,)


def test_none_of_these_can_be_taken_back(context, state):
    after = advance(asking(state, FIELDS), Pressed("answer", "q.x"), context).state

    back = advance(after, Said("back"), context).state

    assert (back.leanings, back.question.key) == ((), FIELDS.key)


def test_none_pressed_on_a_question_that_has_no_such_answer_changes_nothing(context, state):
    after = advance(asking(state, WAY), Pressed("answer", "q.x"), context).state

    assert (after.goal, after.asked, after.leanings) == (state.goal, (), ())
