"""What a learner keeps: shown, compared in words, and planned step by step."""

import pytest

from bot.dialogue import Context, Pressed, Said, Say, Started, State, Toast, advance
from bot.dialogue.links import is_web_address
from bot.dialogue.refinements import Refinement, read_refinement
from tests.bot.talk import Talk
from tests.fakes import TODAY, credential, recommender_of


@pytest.fixture
def talk(recommender):
    return Talk(recommender)


def test_what_is_kept_is_shown_once_in_the_order_of_keeping(talk):
    talk("keep books, bake bread, weld steel")
    talk("keep 2")
    talk("keep 1")
    talk("save the second one")

    lines = talk("/shortlist").splitlines()

    assert lines[0] == "You keep 2 credentials:"
    assert [line[:2] for line in lines[1:]] == ["1.", "2."]
    assert talk.chat.state.shortlist == tuple(
        reversed(talk.chat.state.shown[:2]) if talk.chat.state.shown else ()
    )


def test_a_kept_one_can_be_removed_and_nothing_kept_is_said_so(talk):
    talk("bake bread")
    talk("keep 1")
    talk("/shortlist")

    assert "keep nothing" in talk("Remove 1")
    assert talk.chat.state.shortlist == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "remove it from my list"),
        ("fr", "enlève-le de ma liste"),
        ("es", "bórralo de mi lista"),
    ],
)
def test_a_kept_one_is_taken_off_the_shortlist_in_words(talk, language, words):
    talk(f"/language {language}")
    talk("bake bread")
    talk("keep 1")

    talk(words)

    assert talk.chat.state.shortlist == ()


def test_keeping_by_its_button_is_a_note_and_twice_is_as_good_as_once(recommender):
    context = Context(recommender, TODAY)
    state = advance(State(), Said("bake bread"), context).state
    for _ in range(2):
        turn = advance(state, Pressed("keep", "1", state.list_number), context)
        state = turn.state
        assert [type(effect) for effect in turn.effects] == [Toast]
    assert state.shortlist == ("bread-baking",)


def test_starting_over_keeps_the_shortlist_and_the_language(talk):
    talk("/language fr")
    talk("faire du pain: bake bread")
    talk("garde 1")
    talk("recommencer")

    assert len(talk.chat.state.shortlist) == 1
    assert talk.chat.state.language == "fr"
    assert talk.chat.state.goal.aims == ()


def test_a_comparison_says_each_fact_of_each_and_what_is_the_same_once(talk):
    talk("keep books of small shops and pay wages")
    answer = talk("compare 1 and 2")

    price = answer.split("Price\n")[1].split("\n\n")[0].splitlines()
    assert [line[:2] for line in price] == ["1.", "2."]
    assert "the same for all" in answer
    assert "What it asks for first" in answer
    assert "nothing published" in answer


def test_comparing_needs_two(talk):
    talk("sign simple conversations, free")
    talk("/start over")

    assert "at least two" in Talk(talk.chat._context.recommender)("/compare")


def test_the_plan_has_numbered_steps_dates_and_totals(talk):
    talk("pay wages and remit deductions")
    answer = talk("plan")

    assert "Step 1 of 2: Bookkeeping" in answer
    assert "Step 2 of 2: Payroll" in answer
    assert "Together: $795; 60 hours" in answer


def test_a_plan_without_a_list_says_so(recommender):
    turn = advance(State(), Said("/plan"), Context(recommender, TODAY))

    assert "not shown a list" in turn.effects[0].text


def test_what_left_the_catalogue_is_not_shown_any_more(recommender):
    state = State(shortlist=("gone", "welding"), shown=("gone",), seen=("gone",))
    context = Context(recommender, TODAY)

    shown = advance(state, Said("/shortlist"), context).effects[0].text

    assert "one credential" in shown
    for words in ("keep 1", "more about 1", "/plan"):
        assert advance(state, Said(words), context).effects, words


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("keep 2", Refinement("keep", 2, (2,))),
        ("save the second one", Refinement("keep", 2, (2,))),
        ("keep it", Refinement("keep")),
        ("garde le 3", Refinement("keep", 3, (3,))),
        ("guarda el primero", Refinement("keep", 1, (1,))),
        ("compare 1 and 3", Refinement("compare", 1, (1, 3))),
        ("compare them", Refinement("compare", is_all=True)),
        ("keep them all", Refinement("keep", is_all=True)),
        ("garde les deux premiers", Refinement("keep", 2, (1, 2))),
        ("1 vs 2", Refinement("compare", 1, (1, 2))),
        ("which is better, 1 or 3?", Refinement("compare", 1, (1, 3))),
        ("compare les deux premiers", Refinement("compare", 2, (1, 2))),
        ("la diferencia entre el primero y el tercero", Refinement("compare", 1, (1, 3))),
        ("compara 1 y 2", Refinement("compare", 1, (1, 2))),
        ("suena bien el segundo", Refinement("details", 2)),
        ("d'accord le premier", Refinement("details", 1)),
        ("a ver el primero", Refinement("details", 1)),
        ("c'est le 3 que je veux", Refinement("details", 3)),
        ("pourriez-vous m'expliquer la première ?", Refinement("details", 1)),
        ("enlève le 1 de ma liste", Refinement("drop", 1)),
        ("quita el segundo de mi lista", Refinement("drop", 2)),
        ("make a plan", Refinement("plan")),
        ("my shortlist", Refinement("shortlist")),
        ("pourquoi pas le deuxième", Refinement("why", 2)),
        ("pourquoi pas la menuiserie", None),
        ("por qué no la cocina", None),
        ("keep books", None),
        ("save lives", None),
        ("compare insurance offers for people", None),
        ("plan weddings", None),
        ("garder des enfants", None),
    ],
)
def test_short_words_about_entries_are_told_from_goals(words, asked):
    assert read_refinement(words) == asked


def test_the_settings_show_limits_and_language_and_change_them(talk):
    talk("bake bread under $600, online")
    answer = talk("/settings")

    assert "up to $600" in answer
    assert "English" in answer
    assert "limits" in talk("Forget my limits")
    assert talk.chat.state.goal.limits.max_cost is None


def test_everything_kept_is_shown_in_the_terminal(talk):
    talk("bake bread")

    assert '"text": "bake bread"' in talk("/mydata")


def test_a_link_opens_a_credential_that_can_be_kept(recommender):
    context = Context(recommender, TODAY)
    turn = advance(State(), Started("welding"), context)

    assert "Weld steel plate safely" in turn.effects[0].text
    kept = advance(turn.state, Pressed("keep", "1", turn.state.list_number), context)
    assert kept.state.shortlist == ("welding",)


@pytest.mark.parametrize(
    ("address", "is_good"),
    [
        ("https://college.example/courses?id=7", True),
        ("http://college.example", True),
        ("javascript:alert(1)", False),
        ("https://localhost/x", False),
        ("https://college.example/a b", False),
        ("college.example", False),
        ("https://[broken", False),
        ("https://exämple.org", False),
        ("https://college.example/" + "x" * 2000, False),
    ],
)
def test_only_addresses_that_surely_work_become_buttons(address, is_good):
    assert is_web_address(address) is is_good


@pytest.fixture
def loaves():
    """A talk about eight kinds of bread, three of which are shown."""
    kinds = ["rye", "sourdough", "white", "brown", "flat", "sweet", "corn", "barley"]
    talk = Talk(recommender_of(*(credential(f"{each} bread", "Bake bread") for each in kinds)))
    talk("bake bread")
    return talk


def test_a_further_page_of_a_list_says_that_it_is_one(loaves):
    talk = loaves

    assert "3 more that fit:" in talk("more")
    talk("Why 1?")
    assert "3 more that fit:" in talk("Back to the list")


def test_back_leads_from_further_entries_to_those_before(loaves):
    talk = loaves
    first = talk.chat.state.shown
    talk("more")
    second = talk.chat.state.shown
    talk("more")

    talk("go back")
    assert talk.chat.state.shown == second
    talk("previous")
    assert talk.chat.state.shown == first


def test_back_leads_from_a_card_to_its_list(loaves):
    talk = loaves
    talk("more")
    second = talk.chat.state.shown
    talk("2")

    talk("back")

    assert talk.chat.state.shown == second


def test_not_interested_in_one_entry_takes_only_that_one_away(loaves):
    talk = loaves
    first, *others = talk.chat.state.shown

    talk("not the first one")

    assert first not in talk.chat.state.shown
    assert set(others) <= set(talk.chat.state.shown)


def test_a_sum_names_no_entry(loaves):
    assert loaves("2+2").startswith("I could not read any words in that.")


@pytest.mark.parametrize("number", ["0", "7"])
def test_a_number_that_no_entry_has_is_said_to_be_none(loaves, number):
    assert loaves(number).startswith("The list has 3 entries.")


def test_a_number_alone_that_may_be_money_is_asked_about(loaves):
    assert loaves("500").startswith("Is 500 an amount or a time?")


def test_sighs_and_faces_hide_no_entry(loaves):
    title = loaves.chat.state.shown[0].replace("-", " ")

    assert loaves("omg yes the first one 😍").startswith(title)


def test_the_first_and_the_last_are_compared(loaves):
    assert "1. rye" in (answer := loaves("compare the first and the last").lower())
    assert "\n3. " in answer
    assert "\n2. " not in answer


def test_two_numbers_compare_those_entries(loaves):
    assert loaves("1 and 3").startswith("Side by side:")


def test_save_alone_keeps_what_was_talked_about(loaves):
    talk = loaves
    talk("2")

    assert talk("save").startswith("Kept: ")
    assert talk.chat.state.shortlist == (talk.chat.state.shown[1],)


def test_the_second_one_but_in_the_evening_is_like_it_and_in_the_evening(loaves):
    talk = loaves
    title = talk.chat.state.shown[1].replace("-", " ")

    answer = talk("the second one but in the evening")

    assert "Your limits: evenings." in answer
    assert f"You chose: “{title}”" in answer


def test_nothing_is_drawn_and_no_emoji_is_used(recommender):
    talk = Talk(recommender)
    said = [talk.opening]
    said += [talk(words) for words in ("keep books and pay wages", "compare 1 and 2", "plan")]
    said += [talk(f"/{name}") for name in ("help", "settings", "language", "privacy", "shortlist")]

    for each in said:
        assert not set("|─│┌┐└┘═║█▓░") & set(each)
        assert all(ord(letter) < 0x1F000 for letter in each)


def test_buttons_make_sense_by_themselves(recommender):
    context = Context(recommender, TODAY)
    turn = advance(State(), Said("keep books and pay wages"), context)
    labels = [
        button.label
        for effect in turn.effects
        if isinstance(effect, Say)
        for row in effect.buttons
        for button in row
    ]

    assert len(labels) == len(set(labels))
    assert all(any(letter.isalpha() for letter in label) for label in labels)


@pytest.fixture
def kitchens():
    """A list of three kinds of kitchens."""
    titles = ("Rye Kitchen", "Wheat Kitchen", "Cakes Certificate")
    talk = Talk(recommender_of(*(credential(title, "bake bread") for title in titles)))
    talk("bake bread")
    return talk


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("compare the rye one and the cakes", {"rye-kitchen", "cakes-certificate"}),
        ("which is better, wheat or the certificate?", {"wheat-kitchen", "cakes-certificate"}),
        ("différence entre rye et wheat", {"rye-kitchen", "wheat-kitchen"}),
        ("¿cuál es mejor, rye o cakes?", {"rye-kitchen", "cakes-certificate"}),
    ],
)
def test_entries_are_compared_by_words_of_their_titles(kitchens, words, titles):
    answer = kitchens(words)

    assert set(kitchens.chat.state.laid.credential_ids) == titles
    # With the numbers that they have on the list.
    shown = kitchens.chat.state.shown
    assert all(f"\n{shown.index(each) + 1}. " in answer for each in titles)


def test_what_names_no_two_entries_is_not_compared(kitchens):
    kitchens("compare kitchen and kitchen")
    kitchens("compare rye and welding")

    assert kitchens.chat.state.laid is None


def test_remove_the_first_is_said_of_what_is_kept(recommender):
    talk = Talk(recommender)
    talk("keep books of small shops")
    talk("keep 2")

    assert "You keep nothing yet" in talk("remove the first")
    assert "bookkeeping" in talk.chat.state.shown
