"""Limits told apart from what was, what others pay, and when somebody is busy."""

from datetime import date

import pytest

from recommender.goals import read_goal
from recommender.said.money import money
from tests.fakes import TODAY

PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def limits(said):
    read = read_goal(said, today=TODAY, places=PLACES).limits
    return {name: value for name, value in vars(read).items() if value not in (None, ())}


@pytest.mark.parametrize(
    "said",
    [
        "My last course was online. Upholstery",
        "le cours était le soir et j'étais trop fatiguée. Excel",
        "las clases eran los sábados. Excel",
        "me inscribí en un curso online y fue una estafa. Marketing",
        "part time job at a vet clinic on Saturdays. dog grooming",
        "vendeuse chez Simons, 32 h/semaine dont tous les samedis. courtage",
        "j'enseigne le yoga lundi et mercredi soir. naturopathie",
        "je suis prise tous les soirs sauf le mardi. arrangements floraux",
        "20 hours a week on the work crew already. small engines",
        "which has the fewest people in class",
    ],
)
def test_how_a_course_was_and_when_somebody_is_busy_is_no_limit(said):
    assert limits(said) == {}


@pytest.mark.parametrize(
    "said",
    [
        "My last course was online and I hated it. Upholstery",
        "mon dernier cours c'était en ligne, plus jamais. Soudure",
        "el último curso fue en línea y no aprendí nada. Carpintería",
        "not an online course, welding",
        "pas un truc en ligne. massage suédois",
    ],
)
def test_who_hated_it_online_or_wants_no_online_course_learns_among_people(said):
    assert limits(said) == {"delivery": ("in_person", "hybrid")}


def test_a_wish_in_the_past_tense_is_a_wish():
    assert limits("I wish it was online. Excel") == {"delivery": ("online",)}


@pytest.mark.parametrize(
    "said",
    [
        "Heard the exam alone is $500. real estate",
        "barber school but not the $15,000 one",
        "tengo 1500 guardados pero son para el dentista. soldadura",
        "took level 1 in 2022, $1,100. electrical level 2",
        "I don't care if it costs 30,000. dental hygienist",
        "L'UX, mais je refuse de payer un bootcamp à 8000",
        "quiero ser plomero pero no gastar los 3 mil que gastó mi compadre",
        "puedo pagar poquito, como 50 a la semana. uñas",
    ],
)
def test_a_sum_that_is_refused_heard_of_or_kept_for_something_else_is_no_limit(said):
    assert "max_cost" not in limits(said)


@pytest.mark.parametrize(
    "said",
    [
        "Sunday is free for me. welding",
        "my Fridays are free. welding",
        "my evenings usually are free. welding",
        "my schedule is free. welding",
    ],
)
def test_time_that_is_free_is_no_price(said):
    assert "max_cost" not in limits(said)
    assert limits("the class is free. welding") == {"max_cost": 0.0}


def test_what_an_exam_costs_is_told_from_the_budget_beside_it():
    said = "I was told the exam is $200, my budget is $400. real estate"

    assert limits(said) == {"max_cost": 400.0}


def test_who_will_not_pay_more_than_a_sum_has_a_limit():
    assert limits("I refuse to pay more than 500. welding") == {"max_cost": 500.0}
    assert [each.says for each in money("hasta 600 si termino")] == [{"max_cost": 600.0}]


@pytest.mark.parametrize(
    ("said", "slot", "value"),
    [
        ("bookkeeping (300 max)", "max_cost", 300.0),
        ("je suis libre (13h-15h). Rédaction web", "schedule", ("daytime",)),
        ("1200 au gros max. soudure", "max_cost", 1200.0),
        ("pas plus de quatre heures hebdo. Traduction", "hours_per_week", 4.0),
        ("que sea en un solo día. primeros auxilios", "max_weeks", 0.14),
        ("mecánico diésel, tengo 4 meses antes de volver a la mina", "max_weeks", 17.4),
        ("an 8 month one in welding", "max_weeks", 34.8),
        ("no phone no car no money. carpentry", "max_cost", 0.0),
    ],
)
def test_a_limit_is_read_however_it_is_put(said, slot, value):
    assert limits(said) == {slot: value}


def test_an_age_in_brackets_is_no_limit():
    assert limits("bookkeeping (52, from Peru)") == {}


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("Sunday through Thursday evenings. baking", ("evening",)),
        ("I teach from 3 to 7 so mornings for me. accounting", ("daytime",)),
        ("after I put the kids to bed, welding", ("evening",)),
        ("después de acostar a los niños. inglés", ("evening",)),
        ("cours le jour sinon je peux pas. soudure", ("daytime",)),
        ("libre les jours de semaine. ambulancier", ("daytime",)),
        ("clases grabadas. diseño de modas", ("self_paced",)),
        ("que je puisse faire ça quand je veux. Logistique", ("self_paced",)),
        ("ni de noche ni fines de semana. Uñas", ("daytime", "self_paced")),
    ],
)
def test_more_ways_to_say_when(said, times):
    assert limits(said) == {"schedule": times}


def test_who_will_not_work_nights_may_learn_then():
    assert limits("No quiero trabajar de pie ni de noche. Oficina") == {}


@pytest.mark.parametrize(
    "said",
    [
        "I can't leave the house. medical coding",
        "no puedo salir de casa. contabilidad",
        "je peux pas sortir de chez moi. comptabilité",
    ],
)
def test_who_cannot_leave_the_house_learns_online(said):
    assert limits(said) == {"delivery": ("online",)}


def test_who_cannot_go_to_class_at_times_may_go_at_others():
    assert "delivery" not in limits("no puedo ir a clase de noche. uñas")
    assert "delivery" not in limits("I can't go to class on Mondays. baking")


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("I'd like to start welding in March", date(2027, 3, 1), date(2027, 3, 31)),
        (
            "Termino la prepa en junio y quiero empezar mecánica en agosto o septiembre",
            date(2027, 8, 1),
            date(2027, 9, 30),
        ),
        ("plumbing, Nanaimo, April, evenings", date(2027, 4, 1), date(2027, 4, 30)),
        ("welding. Spring intake.", date(2027, 3, 1), date(2027, 5, 31)),
        ("Salgo de la cárcel el 20 de enero. Soldar", date(2027, 1, 20), None),
        ("i'm 17 and done school in june so nothing before that. horses", date(2027, 6, 1), None),
        ("doy a luz en marzo, así que después de eso. maestra", date(2027, 3, 1), None),
        ("3 months off starting January 4. solar", date(2027, 1, 4), None),
        ("I want to start a bakery in March", None, None),
        ("mon patron m'a retiré les soirs en septembre, donc la cuisine", None, None),
    ],
)
def test_when_somebody_can_begin(said, first, last):
    found = limits(said)

    assert (found.get("start_after"), found.get("start_by")) == (first, last)


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("forklift before I start at the warehouse on December 14", date(2026, 12, 13)),
        ("lost my job on October 3rd. EI ends in May, done by then. baking", date(2027, 5, 31)),
        (
            "On ferme l'usine le 30 avril. J'aimerais être qualifié avant ça comme cariste",
            date(2027, 4, 29),
        ),
        ("my leave (ends March 1) is short so it must be done before. Payroll", date(2027, 2, 28)),
        ("ideally before the September intake. biology", date(2027, 8, 31)),
    ],
)
def test_what_is_to_be_done_before_something(said, last):
    assert limits(said) == {"finish_by": last}


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("I'm in Grade 11 and want to be a welder", None),
        ("I'm in High School. plumbing", None),
        ("I'm in College Park. plumbing", "College Park"),
        ("just moved from Toronto to Nanaimo. event planning", "Nanaimo"),
        ("je peux pas bouger de Courtenay. électricien", "Courtenay"),
        ("horticulture mais pas à plus de 20 minutes de Duncan", "Duncan"),
        ("quiero uno presencial en Valencia, de marketing", "Valencia"),
        ("welding level B. Nanaimo campus preferred.", "Nanaimo"),
        ("Algo de un año o menos en Victoria. electrónica", "Victoria"),
    ],
)
def test_where_somebody_can_learn(said, place):
    assert limits(said).get("place") == place


@pytest.mark.parametrize(
    "said",
    [
        "agent immobilier sans me déplacer à Victoria",
        "no quiero nada de Victoria. Recursos humanos",
        "soldadura! que no sea en victoria me queda lejisimos",
    ],
)
def test_where_nobody_will_go(said):
    assert limits(said)["not_in"] == ("victoria",)


def test_who_gets_off_work_but_names_other_times_has_those():
    said = "De lunes a viernes trabajo hasta las 7, o sea que solo fines de semana. Repostería"

    assert limits(said) == {"schedule": ("weekend",)}


def test_a_day_of_january_is_no_hour_at_which_work_ends():
    assert limits("I'm not back until 20 January, welding") == {"start_after": date(2027, 1, 20)}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("a class that isn't in the mornings? pharmacy", ("evening", "weekend", "self_paced")),
        ("Mi esposa trabaja de noche y yo de día, solo podría los domingos. Carne", ("weekend",)),
        ("nothing online? welding", None),
    ],
)
def test_what_is_refused_in_a_question_is_refused(said, expected):
    assert limits(said).get("schedule") == expected


def test_the_winter_of_a_year_is_the_one_that_ends_in_it():
    assert limits("cours de comptabilité, hiver 2027") == {
        "start_after": date(2026, 12, 1),
        "start_by": date(2027, 2, 28),
    }


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("refrigeration, nothing past May", {"finish_by": date(2027, 5, 31)}),
        ("en cuanto pase la navidad, despachador", {"start_after": date(2026, 12, 26)}),
        (
            "Pas avant que mon petit soit à la garderie (septembre 2027). Soudure",
            {"start_after": date(2027, 9, 1)},
        ),
        ("J'ai lu que la formation de drone dure deux mois, c'est ça?", {}),
        ("Podría 800. Estética", {"max_cost": 800.0}),
    ],
)
def test_days_and_sums_that_are_named_in_passing(said, expected):
    assert limits(said) == expected


def test_hours_at_an_employer_are_told_from_those_of_a_course():
    assert limits("I'm a cashier at Tesco, 30 hours a week. bookkeeping") == {}
    assert limits("a course at Camosun, 5 hours a week") == {"hours_per_week": 5.0}


def test_when_school_starts_is_no_start_of_what_comes_before_it():
    assert limits("I hope to start nursing school in September and need biology") == {}


@pytest.mark.parametrize(
    "said",
    [
        "I was fired before Christmas. baking",
        "lost 3 months to covid. baking",
        "I've lost 30 pounds in under 6 months, personal training",
        "je cours 10 km en moins d'une heure. coach sportif",
        "I only slept 4 hours a day for years. nursing",
        "I pay 900 for daycare. nails",
        "I study English on Tuesdays in the evening. lashes",
        "los domingos voy a misa. costura",
        "it took 2 years to pay off 5000. welding",
        "my aunt in Nanaimo does this. welding",
        "j'ai eu mon diplôme en ligne. coiffure",
        "tengo clases de inglés por la noche. uñas",
    ],
)
def test_what_a_life_is_like_sets_no_limit(said):
    assert limits(said) == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I need it before Christmas. baking", {"finish_by": date(2026, 12, 24)}),
        ("I was hoping for under 6 months, welding", {"max_weeks": 26.1}),
        ("I study best in the evening. lashes", {"schedule": ("evening",)}),
        ("gas is killing me, 200 max. welding", {"max_cost": 200.0}),
        ("los domingos voy a poder. costura", {"schedule": ("weekend",)}),
        ("my friend and I live in Duncan. baking", {"place": "Duncan"}),
        ("I can pay 900. welding", {"max_cost": 900.0}),
        ("mon patron rembourse jusqu'à 400 $, soudure", {"max_cost": 400.0}),
    ],
)
def test_what_looks_like_a_life_may_be_a_limit(said, expected):
    assert limits(said) == expected


def test_of_each_of_several_times_so_many_hours_are_no_total():
    assert "max_hours" not in limits("dos veces por semana, una hora, máximo. Dibujo")
