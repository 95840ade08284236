"""Days and lengths as strangers put them in a first message, and what only looks like them."""

from datetime import date

import pytest

from recommender.goals import read_goal

TODAY = date(2026, 11, 24)
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def limits(said):
    return read_goal(said, today=TODAY, places=PLACES).limits.said


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("Beekeeping. Spring.", date(2027, 3, 1), date(2027, 5, 31)),
        ("a welding course around February", date(2027, 2, 1), date(2027, 2, 28)),
        ("informatique, en février ou mars", date(2027, 2, 1), date(2027, 3, 31)),
    ],
)
def test_a_month_or_a_season_is_when_to_begin(said, first, last):
    assert limits(said) == {"start_after": first, "start_by": last}


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("après les fêtes je veux me mettre à la comptabilité", date(2027, 1, 2)),
        ("curso de excel despues de las fiestas", date(2027, 1, 2)),
        ("trabajar con niños. Desde febrero tengo mucho tiempo", date(2027, 2, 1)),
    ],
)
def test_after_a_day_somebody_can_begin(said, first):
    assert limits(said) == {"start_after": first}


def test_between_two_months_somebody_has_time():
    between = {"start_after": date(2027, 1, 1), "finish_by": date(2027, 3, 31)}

    assert limits("Looking for something Jan-Mar. Bookkeeping") == between
    assert limits("algo de enero a marzo, soldadura") == between
    assert limits("I fish May-October. Baking") == {}


@pytest.mark.parametrize(
    "said",
    [
        "para la quincena ya tengo dinero, quiero soldadura",
        "Desde febrero trabajo en un hotel. Quiero ser chef.",
        "I was born in March. plumbing",
        "I get Christmas off. welding",
        "my first aid certificate runs out in June",
        "au printemps, je plante. comptabilité",
        "me caso en mayo. repostería",
        "school starts in September. teacher aide",
        "in summer I guide tours. accounting",
    ],
)
def test_what_happens_or_happened_on_a_day_is_no_day_to_begin(said):
    assert limits(said) == {}


def test_what_comes_before_a_season_is_only_to_be_done_by_then():
    assert limits("drone licence, done before my season starts in May") == {
        "finish_by": date(2027, 4, 30)
    }


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("hotel management. September intake.", date(2027, 9, 1), date(2027, 9, 30)),
        ("session d'avril, soudure", date(2027, 4, 1), date(2027, 4, 30)),
        ("cuidado de animales, algo para el verano", date(2027, 6, 1), date(2027, 8, 31)),
    ],
)
def test_an_intake_is_when_to_begin(said, first, last):
    assert limits(said) == {"start_after": first, "start_by": last}


def test_what_is_to_be_ready_for_summer_is_done_by_then():
    assert limits("quiero estar lista para el verano, maquillaje") == {
        "finish_by": date(2027, 8, 31)
    }
    assert limits("Ma fille commence l'école en septembre, d'ici là la bureautique") == {
        "finish_by": date(2027, 8, 31)
    }


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("My sentence is up in March. Anything with engines.", date(2027, 3, 1)),
        ("HR, can't start until my divorce is final in February", date(2027, 2, 1)),
    ],
)
def test_what_must_be_over_first_is_waited_for(said, first):
    assert limits(said) == {"start_after": first}


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("busco algo de 4 a 6 semanas, primeros auxilios", 6.0),
        ("secourisme, une journée", 0.14),
        ("Is the baking program 12 weeks?", None),
        ("boulanger. Pas un truc de six mois à Paris", None),
        ("something 3 weeks ago made me think of welding", None),
    ],
)
def test_how_long_it_may_take_is_told_from_how_long_it_takes(said, weeks):
    assert limits(said).get("max_weeks") == weeks


def test_of_a_season_that_is_almost_over_the_next_one_is_meant():
    assert limits("menuiserie, commencer à l'automne") == {
        "start_after": date(2027, 9, 1),
        "start_by": date(2027, 11, 30),
    }


@pytest.mark.parametrize(
    "said",
    [
        "swim instructor, over the summer",
        "hay algo para el verano de natación",
        "natation, en été",
    ],
)
def test_over_the_summer_is_in_it(said):
    assert limits(said) == {"start_after": date(2027, 6, 1), "start_by": date(2027, 8, 31)}


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("guide touristique, j'ai le mois de mai de libre", 5),
        ("Para enero no, en mayo sí. Panadería", 5),
    ],
)
def test_a_month_that_is_free_is_when_to_begin(said, month):
    assert limits(said)["start_after"] == date(2027, month, 1)
    assert "finish_by" not in limits(said)


def test_before_that_is_before_the_day_that_was_named():
    assert limits("I have to be in Calgary from the 3rd of May so before that. Sales") == {
        "finish_by": date(2027, 5, 2)
    }


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("massage therapy, can i do it in six months", 26.1),
        ("hygiène, une journée ou deux", 0.29),
        ("ongles, un mois et demi max", 6.5),
        ("une formation de cuisine n'excédant pas six semaines", 6.0),
    ],
)
def test_lengths_have_halves_and_alternatives(said, weeks):
    assert limits(said) == {"max_weeks": weeks}


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("welding, January intake or April", date(2027, 1, 1), date(2027, 4, 30)),
        ("food safety, one Saturday in January", date(2027, 1, 1), date(2027, 1, 31)),
        ("menuiserie, peut-être au mois de mars", date(2027, 3, 1), date(2027, 3, 31)),
        ("assistante dentaire, janvier prochain", date(2027, 1, 1), date(2027, 1, 31)),
    ],
)
def test_a_month_among_others_or_perhaps_is_when_to_begin(said, first, last):
    read = limits(said)

    assert (read["start_after"], read["start_by"]) == (first, last)


@pytest.mark.parametrize(
    "said",
    [
        "Winter is when I could go to school. Welding",
        "la transformation fromagère, l'hiver, quand j'ai moins d'ouvrage",
    ],
)
def test_a_season_in_which_there_is_time_begins_and_ends_it(said):
    assert limits(said) == {"start_after": date(2026, 12, 1), "finish_by": date(2027, 2, 28)}


def test_done_before_and_hours_until_a_day_end_by_then():
    assert limits("mon visa finit en août et je veux avoir fini avant. hôtellerie") == {
        "finish_by": date(2027, 7, 31)
    }
    assert limits("5 heures par semaine jusqu'à Pâques, la paie") == {
        "hours_per_week": 5.0,
        "finish_by": date(2027, 3, 28),
    }
    assert limits("dentro de dos meses empiezo vacaciones. manejo de excavadora") == {}


def test_a_month_after_a_town_in_few_words_is_when_to_begin():
    assert limits("céramique à Duncan en avril") == {
        "place": "Duncan",
        "start_after": date(2027, 4, 1),
        "start_by": date(2027, 4, 30),
    }
    assert limits("La scierie a fermé en juin. Thermopompes ?") == {}
    assert limits("pruning apples in march") == {}


@pytest.mark.parametrize(
    "said",
    [
        "cuando acabe la zafra, en abril, quiero mecánica de motos",
        "quand la saison finira, en avril, la comptabilité",
    ],
)
def test_when_something_is_over_somebody_can_begin(said):
    assert limits(said) == {"start_after": date(2027, 4, 1)}


def test_from_a_day_and_until_another_there_is_time():
    assert limits("Je suis dispo dès le 4 janvier et jusqu'à fin février. Traduction") == {
        "start_after": date(2027, 1, 4),
        "finish_by": date(2027, 2, 28),
    }


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "My lease is up at the end of June, so nothing past that. Barbering",
            {"finish_by": date(2027, 6, 30)},
        ),
        (
            "Antes de que empiece la temporada (mayo) los primeros auxilios",
            {"finish_by": date(2027, 4, 30)},
        ),
        (
            "Mi hijo entra al kínder en septiembre, de ahí en adelante puedo. Higienista",
            {"start_after": date(2027, 9, 1)},
        ),
        ("optician. Able to start Feb 1", {"start_after": date(2027, 2, 1)}),
        (
            "the start must be in January. supply chain",
            {"start_after": date(2027, 1, 1), "start_by": date(2027, 1, 31)},
        ),
        (
            "it must be finished at the end of February. baking",
            {"finish_by": date(2027, 2, 28)},
        ),
        ("Anything from 11 January is fine. baking", {"start_after": date(2027, 1, 11)}),
        ("January 11 I can start. baking", {"start_after": date(2027, 1, 11)}),
        (
            "buzo, terminando antes de diciembre del año que viene",
            {"finish_by": date(2027, 11, 30)},
        ),
        ("mi curso de alturas se me venció en agosto. soldadura", {}),
    ],
)
def test_what_is_said_of_a_day_tells_which_limit_it_is(said, expected):
    assert limits(said) == expected


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("agent de sécurité 2 semaines 400 euros", 2.0),
        ("curso intensivo de soldadura de una semana", 1.0),
        ("Data analytics, let's say three months", 13.0),
        ("around three months. Cybersecurity", None),
        ("dentro de tres meses quiero manejar un autobús", None),
    ],
)
def test_a_length_that_is_named_is_a_limit_and_about_is_none(said, weeks):
    assert limits(said).get("max_weeks") == weeks


def test_this_month_if_possible_is_when_to_begin():
    read = limits("a ticket for traffic control, this month if poss")

    assert (read["start_after"], read["start_by"]) == (TODAY, date(2026, 11, 30))
