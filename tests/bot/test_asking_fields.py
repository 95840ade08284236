"""Questions about the field below a list: pressed, in one's own words, none of them."""

from dataclasses import replace

import pytest

from bot.dialogue import Context, Pressed, Said, State, advance
from bot.dialogue.lists import show_list
from recommender.leanings import Leaning
from recommender.questions import Choice, Question
from tests.fakes import TODAY, credential, fields_catalog, offering, recommender_of


@pytest.fixture(scope="module")
def context():
    return Context(recommender=recommender_of(*fields_catalog()), today=TODAY)


@pytest.fixture
def state(context):
    """A conversation at its first list, asked for the field."""
    state = advance(State(), Said("help others cope"), context).state
    assert state.question.kind == "field"
    return state


def fields_shown(state, context):
    return {context.recommender.get(each).field for each in state.shown}


def press_none(state, context):
    return advance(state, Pressed("answer", f"{state.asked_at}.x"), context)


def test_after_none_of_these_nothing_of_what_was_offered_is_shown(state, context):
    offered = {each.words for each in state.question.choices}

    turn = press_none(state, context)

    assert fields_shown(state, context) <= offered
    assert fields_shown(turn.state, context).isdisjoint(offered)
    assert "so I looked further away from them" in turn.effects[0].text


def test_where_nothing_lies_further_away_that_is_said():
    records = [
        credential(f"Help {field} {i}", "Help others", field=field, offerings=[offering()])
        for i in range(2)
        for field in ("Health", "Law")
    ]
    context = Context(recommender=recommender_of(*records), today=TODAY)
    state = advance(State(), Said("help others cope"), context).state
    asked = Question(
        key="field:Health:Law",
        kind="field",
        choices=tuple(
            Choice(words=name, leaning=Leaning(name, (name,), (other,), of="fields"))
            for name, other in (("Health", "Law"), ("Law", "Health"))
        ),
        none=Leaning("", toward=(), away=("Health", "Law"), of="fields"),
    )

    turn = press_none(state.having(question=asked, asked_at="q"), context)

    assert "I found little that is further away" in turn.effects[0].text
    assert "looked further away from them" not in turn.effects[0].text


@pytest.mark.parametrize("words", ["safety", "first aid and safety", "Safety."])
def test_a_field_may_be_written_whether_or_not_a_button_says_it_so(state, context, words):
    after = advance(state, Said(words), context).state

    assert after.goal == state.goal
    assert after.leanings[0].toward == ("Safety",)
    assert fields_shown(after, context) == {"Safety"}


def test_a_field_that_no_button_offers_may_be_written_too(state, context):
    offered = tuple(each for each in state.question.choices if each.words != "Safety")
    asked = state.having(question=replace(state.question, choices=offered))

    after = advance(asked, Said("crowd safety"), context).state

    (leaning,) = after.leanings
    assert (leaning.chosen, leaning.toward) == ("Safety", ("Safety",))
    assert set(leaning.away) == {each.words for each in offered}
    assert fields_shown(after, context) == {"Safety"}


@pytest.mark.parametrize("words", ["weld steel plate", "I want to learn first aid and safety"])
def test_another_wish_is_a_goal_of_its_own(state, context, words):
    after = advance(state, Said(words), context).state

    assert after.leanings == ()
    assert after.goal.aims != state.goal.aims


def test_a_whole_name_is_meant_where_others_hold_its_words(state, context):
    names = ("Accounting and Finance", "Accounting", "Accounting Technology")
    choices = tuple(
        Choice(words=each, leaning=Leaning(each, (each,), (), of="fields")) for each in names
    )
    asked = replace(state.question, choices=choices)

    after = advance(state.having(question=asked), Said("accounting"), context).state

    assert after.leanings == (choices[1].leaning,)


def test_short_names_stand_two_in_a_row_and_long_ones_alone(context):
    turn = advance(State(), Said("help others cope"), context)

    rows = [[each.label for each in row] for row in turn.effects[0].buttons]
    offered = rows[: [row[0] for row in rows].index("None of these")]
    assert ["Housing and community work"] in offered
    assert all(len(row) == 1 or max(map(len, row)) <= 18 for row in offered)
    assert max(map(len, offered)) == 2


def test_after_a_field_was_chosen_others_are_asked_for_in_other_words(state, context):
    chosen = Leaning("Law", ("Law",), ("Health",), of="fields")
    asked = state.having(leanings=(chosen,), asked_at="")

    (told,) = show_list(asked, context).effects

    assert "would one of these fields come closer still?" in told.text


def test_a_field_that_was_written_is_not_offered_again(state, context):
    offered = tuple(each for each in state.question.choices if each.words != "Safety")
    key = ":".join(["field", *(each.words for each in offered)])
    asked = state.having(question=replace(state.question, key=key, choices=offered))

    after = advance(asked, Said("crowd safety"), context).state

    assert after.asked == (f"{key}:Safety",)
    assert after.before[-1].question.key == after.asked[0]


def test_what_was_refused_by_name_goes_even_where_all_the_rest_is_like_it():
    records = [credential(f"Nursing {i}", "Nurse people", offerings=[offering()]) for i in range(8)]
    context = Context(recommender=recommender_of(*records), today=TODAY)
    state = advance(State(), Said("nurse people"), context).state
    names = state.shown[:2]
    neither = Question(
        key=":".join(["content", *names]),
        kind="content",
        choices=tuple(
            Choice(words=one, leaning=Leaning(one, (one,), (other,)))
            for one, other in (names, names[::-1])
        ),
        none=Leaning("", toward=(), away=names),
    )

    turn = press_none(state.having(question=neither, asked_at="q"), context)

    assert set(turn.state.shown).isdisjoint(names)


def test_a_way_to_learn_is_no_field_whose_name_is_like_it(state, context):
    names = ("Internet and interpreting", "Health")
    choices = tuple(
        Choice(words=each, leaning=Leaning(each, (each,), (), of="fields")) for each in names
    )
    asked = replace(state.question, choices=choices)

    after = advance(state.having(question=asked), Said("por internet"), context).state

    assert after.leanings == ()
