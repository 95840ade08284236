"""What was said before is changed by what is said later: widened, taken back, turned to else."""

from datetime import date

import pytest

from bot.dialogue.dropping import limits_dropped, price_corrected
from bot.dialogue.merging import parted, turned
from recommender.goals import Limits, read_goal
from tests.bot.talk import Talk


@pytest.fixture
def talk(recommender):
    return Talk(recommender)


def limits(talk):
    return talk.chat.state.goal.limits


@pytest.mark.parametrize(
    "words",
    [
        "weekends would be ok too",
        "or weekends",
        "I can also do weekends",
        "weekends work",
        "la fin de semaine ça va",
        "los fines de semana está bien",
    ],
)
def test_a_time_is_added_to_those_that_were_named(talk, words):
    talk("bake bread, evenings")

    talk(words)

    assert limits(talk).schedule == ("evening", "weekend")


def test_what_would_be_fine_too_limits_nobody_who_named_no_time(talk):
    talk("bake bread")

    assert "I looked for “bake bread”." in talk("mornings are fine too")
    assert limits(talk) == Limits()


def test_a_time_that_is_refused_later_leaves_the_one_that_was_named(talk):
    talk("bake bread in the daytime")

    talk("wait, no weekends")

    assert limits(talk).schedule == ("daytime",)


def test_the_only_time_that_is_fine_takes_the_place_of_others(talk):
    talk("bake bread, evenings")

    talk("only saturday is ok")

    assert limits(talk).schedule == ("weekend",)


def test_what_works_is_the_time_where_none_was_named(talk):
    talk("bake bread")

    talk("weekends work for me")

    assert limits(talk).schedule == ("weekend",)


def test_what_need_not_be_is_no_limit_any_more(talk):
    talk("bake bread online under 900")

    talk("it doesn't have to be online")

    assert limits(talk).delivery == ()
    assert limits(talk).max_cost == 900


def test_a_month_that_need_not_be_is_no_limit_any_more(talk):
    talk("bake bread, start in january")

    talk("doesn't have to be january")

    assert limits(talk) == Limits()


def test_a_limit_is_dropped_by_what_it_says(talk):
    talk("bake bread in duncan, start in january")

    talk("drop the january thing")
    assert limits(talk).start_by is None
    assert limits(talk).place

    talk("forget duncan")
    assert limits(talk) == Limits()


def test_of_two_wishes_the_one_that_begins_so_is_forgotten(talk):
    talk("dental assistant, pharmacy helper, baker")

    talk("actually forget dental")

    assert talk.chat.state.goal.aims == ("pharmacy helper", "baker")
    assert talk.chat.state.goal.avoid == ()


def test_what_is_refused_after_something_else_leaves_out_both(talk):
    talk("bake bread")
    talk("no mornings")

    talk("nor weekends")

    assert limits(talk).schedule == ("evening", "self_paced")


def test_limits_are_changed_before_anything_is_looked_for(talk):
    talk("under 400, weekends")

    assert "up to $600 and weekends" in talk("make it 600")
    assert "weekends or evenings" in talk("and evenings too")


def test_what_was_looked_for_comes_back_where_all_of_it_was_refused(talk):
    talk("I want to work with bread")
    talk("no bread")
    assert talk.chat.state.goal.aims == ()

    assert "I looked for “work with bread”." in talk("undo")


def test_a_town_is_added_to_the_one_that_was_named(recommender):
    talk = Talk(recommender)
    talk("keep books in duncan")

    assert "in or near Duncan or Victoria" in talk("victoria is fine too")
    assert "Your limits: in or near Victoria and not in Duncan." in talk("not duncan")


def test_what_was_refused_is_allowed_again(talk):
    talk("keep books of small shops")
    talk("not payroll")

    assert "without" not in talk("payroll is ok after all")


def test_of_two_wishes_one_is_forgotten_without_being_refused(talk):
    talk("bake bread, weld steel, keep books")

    talk("forget bake bread")

    assert talk.chat.state.goal.aims == ("weld steel", "keep books")
    assert talk.chat.state.goal.avoid == ()


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("any time is fine", "schedule"),
        ("I don't mind when", "schedule"),
        ("anywhere is ok", "place"),
        ("anywhere on the island", "place"),
        ("I don't care where it is", "place"),
        ("money is no object", "max_cost"),
        ("actually my boss pays", "max_cost"),
        ("either is fine", "delivery"),
        ("I don't mind how long it takes", "max_weeks"),
        ("quita lo de los sábados", "schedule"),
        ("oublie les samedis", "schedule"),
        ("j'ai changé d'idée pour le soir", "schedule"),
        ("quítame el límite de precio", "max_cost"),
    ],
)
def test_what_does_not_matter_is_no_limit(words, field):
    assert field in limits_dropped(words)


@pytest.mark.parametrize(
    "words", ["I don't mind cleaning", "any job is fine", "I can drive a truck"]
)
def test_what_names_no_limit_drops_none(words):
    assert limits_dropped(words) == {}


@pytest.mark.parametrize(
    ("words", "price"),
    [
        ("up to 1500 is fine", 1_500),
        ("can you make it five hundred", 500),
        ("okay 300 then", 300),
        ("no 300 was right", 300),
        ("what if i had 2k", 2_000),
        ("hmm ok then 2500", 2_500),
        ("bon alors 1500 $", 1_500),
        ("vale, entonces 900", 900),
        ("me equivoqué, eran 800", 800),
        ("je me suis trompé, c'était 1200", 1_200),
        ("300", None),
        ("maybe 5", None),
        ("2 evenings", None),
    ],
)
def test_a_price_that_is_said_anew_takes_the_place_of_another(words, price):
    assert price_corrected(words, Limits(max_cost=450)) == price


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("actually no, baking", "baking"),
        ("Oh sorry, I meant welding", "welding"),
        ("ok spanish then", "spanish"),
        ("yeah right, 2900 dollars", "2900 dollars"),
        ("forget it. what about nails", "what about nails"),
        ("no I said florist not forest", "florist, not forest"),
        ("baking without cakes", "baking, without cakes"),
        ("are there any without a diploma", "are there any without a diploma"),
        ("occupations not elsewhere classified", "occupations not elsewhere classified"),
        ("baking instead please", "baking"),
        ("plutôt électricien en fait", "électricien"),
        ("mejor electricista en realidad", "electricista"),
        ("no mejor repostería", "repostería"),
        ("non pardon, la cuisine", "la cuisine"),
        ("en fait non je veux coder", "je veux coder"),
        ("no sé bien qué, algo con computadoras", "algo con computadoras"),
        ("je sais pas trop, la cuisine", "la cuisine"),
        ("mejor pagado", "mejor pagado"),
        ("no quiero ventas", "no quiero ventas"),
        ("je parle anglais", "je parle anglais"),
        ("no baking", "no baking"),
        ("no more than 500", "no more than 500"),
        ("first baking then cooking", "first baking then cooking"),
        ("no idea", "no idea"),
        ("what then", "what then"),
        ("I mean it", "I mean it"),
    ],
)
def test_who_turns_to_something_else_wants_what_stands_after_the_turn(words, meant):
    assert turned(words) == meant


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("none of the online ones", {"delivery": ("in_person", "hybrid")}),
        ("I don't want the evening ones", {"schedule": ("daytime", "weekend", "self_paced")}),
        ("not the ones in Duncan", {"not_in": ("duncan",)}),
    ],
)
def test_a_kind_of_entries_is_refused(talk, words, kept):
    talk("keep books of small shops")

    talk(words)

    assert {name: getattr(limits(talk), name) for name in kept} == kept


def test_not_the_expensive_ones_asks_for_cheaper_ones(talk):
    talk("keep books of small shops")

    talk("not the expensive ones")

    assert limits(talk).max_cost == 390


def test_what_need_not_be_sets_no_limit_where_nobody_set_one(talk):
    talk("it doesn't have to be online")
    assert limits(talk) == Limits()

    talk("bake bread")
    talk("it doesn't have to be online")

    assert limits(talk) == Limits()


@pytest.mark.parametrize("words", ["undo", "annule", "deshacer"])
def test_before_there_is_a_list_there_is_nothing_to_undo(talk, words):
    talk(words)

    assert not talk.chat.state.goal.aims


def test_both_of_two_are_looked_for():
    assert parted("both baking and web design") == "baking or web design"
    assert parted("baking and cooking") == "baking and cooking"


@pytest.mark.parametrize("words", ["quita lo de los sábados", "olvida lo del domingo"])
def test_what_is_forgotten_though_nobody_set_it_sets_nothing(talk, words):
    talk("/language es")
    talk("bake bread")

    assert "Aquí estoy" in talk(words)
    assert talk.chat.state.goal.limits == Limits()


@pytest.mark.parametrize(
    ("words", "avoid"), [("con números no", ("números",)), ("ventas no", ("ventas",))]
)
def test_a_no_behind_what_is_refused_refuses_it(words, avoid):
    assert read_goal(turned(words), today=date(2026, 11, 30)).avoid == avoid


@pytest.mark.parametrize("words", ["remets comme avant", "déjalo como estaba", "oublie ça"])
def test_a_list_is_taken_back_in_other_words(talk, words):
    talk("bake bread")
    talk("under 100 dollars")

    talk(words)

    assert talk.chat.state.goal.limits == Limits()


@pytest.mark.parametrize("words", ["quita Duncan", "oublie Duncan", "forget duncan"])
def test_the_town_that_was_named_is_forgotten_by_its_name(talk, words):
    talk("bake bread")
    talk("in Duncan")

    talk(words)

    assert talk.chat.state.goal.limits.place is None
    assert "Duncan" not in str(talk.chat.state.goal.avoid)
