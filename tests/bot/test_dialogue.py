"""One step of the conversation: pure, never without an answer, never with a lost limit."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue import (
    Context,
    Erase,
    Pressed,
    Said,
    Say,
    SentSomething,
    Started,
    State,
    Toast,
    advance,
)
from bot.dialogue.cards import details
from bot.dialogue.ranks import read_number
from bot.dialogue.refinements import Refinement, read_refinement
from bot.messages import messages
from catalog.models import SourceFacts
from tests.bot.talk import Talk
from tests.fakes import TODAY, credential


@pytest.fixture
def context(recommender):
    return Context(recommender=recommender, today=TODAY, contact="call 555-0100")


def said(turn) -> str:
    return "\n".join(effect.text for effect in turn.effects if isinstance(effect, Say))


def test_the_opening_names_the_college_and_asks_one_question(context):
    turn = advance(State(), Started(), context)

    assert "Test College" in said(turn)
    assert said(turn).count("?") == 1


def test_the_same_step_gives_the_same_turn(context):
    state = advance(State(), Said("bake bread"), context).state

    assert advance(state, Said("cheaper"), context) == advance(state, Said("cheaper"), context)


def test_a_step_does_not_change_the_state_that_it_is_given(context):
    before = State()
    copy = before.model_copy(deep=True)

    advance(before, Said("bake bread under $600"), context)

    assert before == copy


def test_a_state_survives_being_saved_as_json(context):
    state = advance(State(), Said("bake bread under $600, start by March"), context).state

    assert State.model_validate_json(state.model_dump_json()) == state


def test_a_button_of_an_older_list_changes_nothing(context):
    state = advance(State(), Said("bake bread"), context).state

    turn = advance(state, Pressed("cheaper", list_number=state.list_number - 1), context)

    assert [type(effect) for effect in turn.effects] == [Toast]
    assert turn.state.goal == state.goal


def test_every_button_that_is_shown_gets_an_answer(context):
    state = State()
    turn = advance(
        state, Said("bake sourdough bread or weld steel plate, daytime, under $3000"), context
    )
    buttons = [
        b
        for effect in turn.effects
        if isinstance(effect, Say)
        for row in effect.buttons
        for b in row
    ]

    assert len(buttons) >= 8
    for button in buttons:
        pressed = Pressed(button.action, button.argument, turn.state.list_number)
        answer = advance(turn.state, pressed, context)
        assert said(answer), button
        assert (
            len(button.callback(owner="9" * 10, list_number=turn.state.list_number).encode()) <= 64
        )


def test_dropping_a_limit_by_its_button_keeps_the_others(context):
    state = advance(State(), Said("bake bread under $100, online"), context).state

    turn = advance(state, Pressed("relax", "max_cost", state.list_number), context)

    assert turn.state.goal.limits.max_cost is None
    assert turn.state.goal.limits.delivery == ("online",)


def test_a_limit_is_eased_to_what_the_button_says(context):
    state = advance(State(), Said("bake bread under $100, online"), context).state

    turn = advance(state, Pressed("relax", "max_cost=520.5", state.list_number), context)

    assert turn.state.goal.limits.max_cost == 520.5
    assert turn.state.goal.limits.delivery == ("online",)


@pytest.mark.parametrize(
    "forged", ["max_cost=lots", "start_by=soon", "delivery=by_owl", "nothing=1"]
)
def test_a_button_that_is_not_ours_changes_no_limit(context, forged):
    state = advance(State(), Said("bake bread under $100, online"), context).state

    turn = advance(state, Pressed("relax", forged, state.list_number), context)

    assert turn.state.goal == state.goal


def test_more_shows_what_was_not_shown_before(recommender):
    talk = Talk(recommender)
    talk("keep books, bake bread, weld steel, write grants")
    first = talk.chat.state.shown

    talk("show me more")

    assert not set(first) & set(talk.chat.state.shown) or talk.chat.state.shown == first


def test_a_picture_or_voice_is_answered_with_a_way_on(context):
    for kind in ("voice", "photo", "what nobody knows yet"):
        assert said(advance(State(), SentSomething(kind), context)).endswith("?")


def test_somebody_who_asks_for_a_person_gets_the_contact(context):
    for words in ("/person", "I want to talk to a person", "parler à un conseiller"):
        assert "555-0100" in said(advance(State(), Said(words), context)), words


def test_forgetting_asks_first_and_then_erases(context):
    asked = advance(State(), Said("/forget"), context)
    assert not any(isinstance(effect, Erase) for effect in asked.effects)

    turn = advance(asked.state, Said("yes"), context)

    assert any(isinstance(effect, Erase) for effect in turn.effects)
    assert turn.state.goal.aims == ()


def test_nothing_leads_back_to_what_was_erased(context):
    listed = advance(State(), Said("bake bread"), context).state
    asked = advance(listed, Said("/forget"), context).state

    turn = advance(asked, Pressed("forget", "yes", list_number=asked.list_number), context)

    (says,) = (effect for effect in turn.effects if isinstance(effect, Say))
    assert says.buttons == ()


def test_a_third_misunderstanding_brings_in_a_person(context):
    state = advance(State(), Said("bake bread"), context).state
    answers = []
    for _ in range(3):
        turn = advance(state, Said("bake bread"), context)
        state = turn.state
        answers.append(said(turn))

    assert len(set(answers)) == 3
    assert "555-0100" in answers[2]


def test_facts_from_the_catalogue_cannot_bring_markup_into_a_message(context):
    turn = advance(State(), Said("bake <b>bread</b> & <script>"), context)

    assert "<script>" not in said(turn)
    assert "&lt;b&gt;bread" in said(turn)


def test_a_long_text_is_read_in_part_and_that_is_said(context):
    turn = advance(State(), Said("I want to bake bread. " + "word " * 20_000), context)

    assert "2,000" in said(turn) or "2000" in said(turn)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cheaper", Refinement("cheaper")),
        ("something cheaper please", Refinement("cheaper")),
        ("that's too expensive", Refinement("cheaper")),
        ("moins cher", Refinement("cheaper")),
        ("shorter", Refinement("shorter")),
        ("why the second one?", Refinement("why", 2)),
        ("why that one?", Refinement("why")),
        ("pourquoi le troisième", Refinement("why", 3)),
        ("more about the last one", Refinement("details", -1)),
        ("tell me more about number two", Refinement("details", 2)),
        ("the second one", Refinement("details", 2)),
        ("2", Refinement("details", 2)),
        ("show me more", Refinement("more")),
        ("start over", Refinement("over")),
        ("thank you so much", Refinement("thanks")),
        ("merci quand même", Refinement("thanks")),
        ("gracias de todos modos", Refinement("thanks")),
        ("hello", Refinement("greeting")),
        ("hello, I want to bake", None),
        ("help people with addictions", None),
        ("more confident speaking", None),
        ("not sales", None),
        ("online", None),
        ("", None),
    ],
)
def test_short_words_about_a_list_are_recognised(words, expected):
    assert read_refinement(words) == expected


@pytest.mark.parametrize(
    ("words", "number"),
    [("the first", 1), ("#3", 3), ("under $2", None), ("5 hours", None), ("la dernière", -1)],
)
def test_numbers_of_entries_are_told_from_other_numbers(words, number):
    assert read_number(words) == number


_WORDS = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["cheaper", "why the second one", "online", "not bread", "bake bread", "sooner", "1",
         "weld under $900", "/forget", "yes", "/start", "more", "evenings", "forget the limits",
         "start over"]
    ),
)  # fmt: skip
_EVENTS = st.one_of(
    _WORDS.map(Said),
    st.builds(
        Pressed,
        action=st.sampled_from(["why", "cheaper", "more", "relax", "forget", "online", "nonsense"]),
        argument=st.sampled_from(["", "1", "9", "max_cost", "yes", "x" * 50]),
        list_number=st.integers(0, 6),
    ),
    st.just(Started()),
    st.just(SentSomething("photo")),
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(st.lists(_EVENTS, max_size=12))
def test_whatever_happens_each_step_is_answered_and_can_be_saved(context, events):
    state = State()
    for event in events:
        turn = advance(state, event, context)
        assert turn.effects
        is_erased = any(isinstance(effect, Erase) for effect in turn.effects)
        assert is_erased or turn.state.list_number - state.list_number in (0, 1)
        assert State.model_validate_json(turn.state.model_dump_json()) == turn.state
        for effect in turn.effects:
            if isinstance(effect, Say):
                assert effect.text.strip()
                assert all(
                    b.callback(owner="42", list_number=turn.state.list_number)
                    for row in effect.buttons
                    for b in row
                )
        state = turn.state


def test_a_goal_of_two_conversations_is_not_mixed(context):
    one = advance(State(), Said("bake bread"), context).state
    two = advance(State(), Said("weld steel"), context).state

    assert one.goal.aims == ("bake bread",)
    assert two.goal.aims == ("weld steel",)
    assert replace(one.goal, aims=two.goal.aims) != one.goal


def test_facts_with_a_source_of_their_own_are_named_with_it():
    sources = (
        SourceFacts(fact="*", source="skills.json", checked_on=date(2026, 11, 2)),
        SourceFacts(fact="offerings", source="prices.csv", checked_on=date(2026, 5, 12)),
        SourceFacts(fact="level", source="prices.csv", checked_on=date(2026, 5, 12)),
        SourceFacts(fact="field", source="prices.csv", checked_on=date(2026, 5, 12)),
    )
    record = credential("Welding").model_copy(update={"sources": sources})

    text = details(record, messages("en"), today=TODAY)

    assert text.splitlines()[-3:] == [
        "Facts from skills.json, checked Mon 2 Nov 2026.",
        "Price and dates from prices.csv, checked Tue 12 May 2026.",
        "Some facts from prices.csv, checked Tue 12 May 2026.",
    ]
