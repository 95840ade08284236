"""What rules and tags make of a few words, titles, work somebody has and trades others praise."""

import pytest

from recommender.goals import Limits
from recommender.roles import reconsidered
from tests.recommender.roles.tagging import goal, tagged


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("hospital switchboard or ward clerk", ["hospital switchboard", "ward clerk"]),
        ("Sommelier! Or at least wine without the snobbery.", ["Sommelier"]),
        ("furnace repair no, fridge repair yes", ["fridge repair"]),
    ],
)
def test_a_few_words_that_are_typed_or_spoken_are_no_title(text, wishes):
    ruled = goal(text, aims=(text,))

    assert reconsidered(ruled, tagged(text, aims=wishes)).aims == tuple(wishes)


@pytest.mark.parametrize(
    "text",
    ["Certified Personal Chef (CPC)", "Cooks, Restaurant or Cafeteria", "Managers, All Other"],
)
def test_a_title_stays_whole_whatever_is_tagged_in_it(text):
    ruled = goal(text, aims=(text,))

    assert reconsidered(ruled, tagged(text, 0.75, held=[text.split(" ")[0]])).aims == (text,)


def test_what_somebody_loves_besides_their_age_is_wanted_where_nothing_is_wished():
    text = "something for my daughter, she is 17 and loves animals"

    found = reconsidered(
        goal(text, aims=("animals",)), tagged(text, background=["she is 17 and loves animals"])
    )

    assert found.aims == ("animals",)


def test_what_somebody_has_and_loves_is_not_wanted():
    text = "I have two kids and love my job a lot"

    found = reconsidered(goal(text, background=(text,)), tagged(text, background=[text]))

    assert found.aims == ()


@pytest.mark.parametrize(
    ("text", "known", "told"),
    [
        ("I already know Excel and Word", "Excel and Word", "I already know Excel and Word"),
        ("I know how to cook for many already", "cook for many", "I know how to cook for many"),
    ],
)
def test_what_somebody_knows_already_is_told_and_not_wished(text, known, told):
    found = reconsidered(goal(text, background=(text,)), tagged(text, aims=[known]))

    assert found.aims == ()
    assert found.background == (told,)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("I already know how to weld, I need the ticket", "weld"),
        ("I know how to fix old cars", "fix old cars"),
        ("maybe bookkeeping because I already know numbers", "bookkeeping"),
    ],
)
def test_who_wishes_a_paper_of_what_they_know_or_tells_no_more_wishes_it(text, wished):
    found = reconsidered(goal(text, background=(text,)), tagged(text, aims=[wished]))

    assert found.aims == (wished,)


@pytest.mark.parametrize(
    ("text", "wanted", "told"),
    [
        ("hola busco trabajo de soldador", "soldador", "trabajo de soldador"),
        ("busco chamba en una bodega", "bodega", "busco chamba en una bodega"),
        ("je cherche un emploi de caissière", "caissière", "emploi de caissière"),
    ],
)
def test_who_is_after_work_of_a_kind_wishes_it_and_tells_of_none(text, wanted, told):
    found = reconsidered(goal(text, aims=(wanted,)), tagged(text, background=[told]))

    assert found.aims == (wanted,)
    assert found.background == ()


def test_who_tells_of_work_wishes_none():
    text = "hoy trabajo de soldador en la ciudad"
    ruled = goal(text, aims=("soldador",))

    found = reconsidered(ruled, tagged(text, background=["trabajo de soldador"]))

    assert found.aims == ()


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("Someone told me welding pays well. I'm a dishwasher.", "welding"),
        ("They say the bus company is desperate for drivers and I'm out of work", "drivers"),
        ("On m'a dit que la soudure paie bien. Je suis commis.", "soudure"),
        ("Dicen que los electricistas ganan bien. Soy albañil.", "electricistas"),
        ("dicen que en el puerto están contratando estibadores", "estibadores"),
        ("my cousin makes 90k doing electrical work in Kelowna", "electrical work"),
    ],
)
def test_a_trade_that_others_praise_is_wished_where_nothing_else_is(text, job):
    found = reconsidered(goal(text, background=(text,)), tagged(text, background=[text]))

    assert found.aims == (job,)


def test_a_trade_that_others_praise_is_only_told_beside_a_wish():
    text = "People say nursing pays well but I want to do welding"
    tags = tagged(text, background=["People say nursing pays well"], aims=["welding"])

    assert reconsidered(goal(text, aims=("welding",)), tags).aims == ("welding",)


def test_an_order_that_speaks_of_nobody_wishes_what_it_begins_with():
    text = "Prof de yoga. Six mois. En personne. Duncan."
    ruled = goal(text, aims=("Prof de yoga",))

    assert reconsidered(ruled, tagged(text, background=["Prof de yoga"])).aims == ("Prof de yoga",)


def test_a_pasted_advert_stays_as_the_rules_read_it():
    text = "Wanted: Line Cook, $21/hr, evenings. How do I get there"
    ruled = goal(text, aims=("Line Cook",))

    assert reconsidered(ruled, tagged(text, held=["evenings"], aims=["How"])) == ruled


def test_a_screen_is_refused_as_work_unless_somebody_wants_to_be_taught_in_a_room():
    text = "esthetics in a real salon not a screen"
    tags = tagged(text, aims=["esthetics"], avoid=["not a screen"])
    in_a_room = goal(text, aims=("esthetics",), limits=Limits(delivery=("in_person",)))

    assert reconsidered(in_a_room, tags).avoid == ()
    assert reconsidered(goal(text, aims=("esthetics",)), tags).avoid == ("a screen",)


@pytest.mark.parametrize("lacked", ["pas de char", "pas d'argent", "sin carro"])
def test_a_car_that_is_lacked_in_another_language_is_not_refused(lacked):
    text = f"soudure, {lacked}, le soir svp"

    assert reconsidered(goal(text), tagged(text, aims=["soudure"], avoid=[lacked])).avoid == ()
