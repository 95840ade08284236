"""Limits as people put them in France, Quebec, Haiti, West Africa, Spain and Latin America."""

from datetime import date

import pytest

from recommender.goals import Limits, merge_limits, read_goal

TODAY = date(2026, 11, 30)


def said(words):
    limits = read_goal(words, today=TODAY, places=frozenset({"victoria", "nanaimo"})).limits
    return limits.said


@pytest.mark.parametrize(
    ("words", "cost", "currency"),
    [
        ("quiero ser chef, tengo medio millón de pesos", 500_000, "MXN"),
        ("quiero cocina, tengo un millón y medio de pesos colombianos", 1_500_000, "COP"),
        ("cocina, hasta dos millones de pesos colombianos", 2_000_000, "COP"),
        ("cocina, 2 millones de pesos colombianos", 2_000_000, "COP"),
        ("electricidad, mil dos cientos dólares", 1200, None),
        ("electricidad, mil doscientos dolares", 1200, None),
        ("quiero electricidad, tengo 200 lucas", 200_000, "ARS"),
        ("soldadura, 500 dlls", 500, None),
        ("cocina, que no se pase de 400", 400, None),
        ("formation compta, 300e max", 300, "EUR"),
        ("formation compta, genre 300 e", 300, "EUR"),
        ("couture, 50 000 FCFA max", 50_000, "XOF"),
        ("soudure, un millier de dollars", 1000, None),
        ("cuisine, une centaine de dollars", 100, None),
        ("en fait j'ai juste 200", 200, None),
        ("solo tengo 200", 200, None),
        ("et avec 800?", 800, None),
        ("y con 800?", 800, None),
        ("cuisine, gratos", 0, None),
    ],
)
def test_money_is_read_however_it_is_counted(words, cost, currency):
    known = said(words)

    assert known.pop("max_cost") == cost
    assert known == ({"currency": currency} if currency else {})


@pytest.mark.parametrize(
    "words",
    [
        "tengo un millón de ideas",
        "une centaine de personnes",
        "je suis en 3e secondaire",
        "300e anniversaire",
        "j'ai juste 18 ans",
        "solo tengo 45",
        "quiero ganar un millón",
    ],
)
def test_what_only_counts_is_no_money(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("je ne suis pas libre avant février", {"start_after": date(2027, 2, 1)}),
        ("cuisine, pas dispo avant février", {"start_after": date(2027, 2, 1)}),
        ("cocina, no puedo antes de febrero", {"start_after": date(2027, 2, 1)}),
        ("cocina, no estoy libre hasta febrero", {"start_after": date(2027, 2, 1)}),
        ("cocina, a partir de la quincena", {"start_after": date(2026, 12, 15)}),
        ("cocina, a partir del 15", {"start_after": date(2026, 12, 15)}),
        ("cocina, después de reyes", {"start_after": date(2027, 1, 7)}),
        ("cuisine, après les fêtes", {"start_after": date(2027, 1, 2)}),
    ],
)
def test_from_when_on_somebody_can_is_no_deadline(words, limits):
    assert said(words) == limits


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("je veux suivre un cours à la rentrée de janvier", (2027, 1, 1), (2027, 1, 31)),
        ("cuisine, à la rentrée de janvier", (2027, 1, 1), (2027, 1, 31)),
        ("je veux apprendre la cuisine en janvier", (2027, 1, 1), (2027, 1, 31)),
        ("quiero un curso de cocina en enero", (2027, 1, 1), (2027, 1, 31)),
        ("I want to learn to cook in January", (2027, 1, 1), (2027, 1, 31)),
        ("quiero estudiar soldadura el mes que viene", (2026, 12, 1), (2026, 12, 31)),
        ("j'aimerais suivre un cours de cuisine cet été", (2027, 6, 1), (2027, 8, 31)),
    ],
)
def test_the_month_of_a_course_says_when_it_begins(words, first, last):
    assert said(words) == {"start_after": date(*first), "start_by": date(*last)}


@pytest.mark.parametrize(
    "words",
    [
        "j'ai fait un cours de cuisine en janvier, maintenant je veux la pâtisserie",
        "llegué en enero y quiero un curso de inglés",
        "I took welding classes in March",
        "j'accouche en mars",
        "je veux organiser des fêtes",
        "quiero hacer pasteles para fiestas",
        "quiero estudiar para trabajar en verano",
        "quiero trabajar los 15 de cada mes",
    ],
)
def test_what_has_been_and_what_is_made_for_feasts_is_no_date(words):
    assert said(words) == {}


def test_a_thing_that_goes_over_no_sum_is_not_unknown():
    goal = read_goal("quiero cocina, que no se pase de 400", today=TODAY)

    assert goal.aims == ("cocina",)
    assert goal.limits == Limits(max_cost=400.0)


@pytest.mark.parametrize(
    ("words", "schedule"),
    [
        ("cocina, los findes", "weekend"),
        ("solo puedo el finde", "weekend"),
        ("je suis dispo le we", "weekend"),
        ("cocina, de noche", "evening"),
        ("cocina, de tarde", "evening"),
        ("cocina, saliendo del trabajo", "evening"),
        ("cuisine, après ma job", "evening"),
        ("cuisine, une fois les enfants couchés", "evening"),
        ("cocina, cuando se duermen los niños", "evening"),
        ("cocina, a la mañana", "daytime"),
        ("cuisine, 2h tous les soirs", "evening"),
        ("cocina, dos horas todas las noches", "evening"),
    ],
)
def test_times_are_read_as_each_country_says_them(words, schedule):
    assert said(words) == {"schedule": (schedule,)}


@pytest.mark.parametrize(
    "words",
    [
        "yo quiero un curso de cocina, soy de Santo Domingo",
        "trabajo los findes",
        "je travaille 2h le soir dans un resto",
        "a la mañana siguiente",
        "quiero cuidar niños que duermen mal",
    ],
)
def test_what_only_sounds_like_a_time_is_none(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("cocina, dos horas diarias", 14),
        ("cocina, 6 hrs x semana", 6),
        ("cuisine, 5h/sem", 5),
        ("cuisine, une quinzaine d'heures par semaine", 15),
        ("cocina, unas 10 horitas por semana", 10),
    ],
)
def test_hours_a_week_are_read_in_short(words, hours):
    assert said(words) == {"hours_per_week": hours}


@pytest.mark.parametrize("words", ["je fais 35h/sem", "trabajo 10 horas diarias"])
def test_hours_of_work_are_none_to_learn(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    "words",
    [
        "apprendre le marketing digital en ligne",
        "curso de marketing digital en línea",
        "je veux étudier de chez moi",
        "quiero estudiar desde la casa",
    ],
)
def test_a_way_to_learn_is_told_from_what_is_sold(words):
    assert said(words) == {"delivery": ("online",)}


@pytest.mark.parametrize(
    "words",
    ["marketing en ligne", "je veux travailler de chez moi", "vender comida desde la casa"],
)
def test_where_one_sells_or_works_is_no_way_to_learn(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("quiero dejar la fábrica y hacer algo con computadoras", ("computadoras",)),
        ("je veux quitter l'usine et faire de la pâtisserie", ("pâtisserie",)),
        ("I want to leave the factory and do something with computers", ("computers",)),
        ("che quiero laburar de electricista", ("electricista",)),
        ("jveux bosser dans un entrepôt", ("travailler dans un entrepôt",)),
        ("slt jveux etre boulanger", ("boulanger",)),
        ("xfa un curso d cocina", ("cocina",)),
        ("mi hija me dice que estudie enfermería", ("enfermería",)),
        ("je voudrais changer de métier", ()),
        ("quiero cambiar de oficio", ()),
        ("une formation courte qui mène à un emploi", ()),
        ("quiero estudiar algo corto que me dé trabajo rápido", ()),
    ],
)
def test_what_is_wanted_is_told_from_how_it_is_put(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


def test_what_was_studied_is_no_wish():
    goal = read_goal("estudie contabilidad en Cuba y quiero ser contadora", today=TODAY)

    assert goal.aims == ("contadora",)


def test_a_question_of_length_refuses_nothing():
    assert read_goal("es largo no?", today=TODAY).avoid == ()


def test_an_amount_brings_its_own_currency_along():
    euros = Limits(max_cost=500.0, currency="EUR", place="Victoria")

    assert merge_limits(euros, Limits(max_cost=900.0)).currency is None
    assert merge_limits(euros, Limits(max_weeks=6.0)).currency == "EUR"


@pytest.mark.parametrize(
    "words",
    [
        "un cours de pâtisserie pas trop cher pis proche de Nanaimo",
        "un cours de pâtisserie, pas plus de 500 dollars à Nanaimo",
        "curso de cocina no muy caro en Nanaimo",
        "a baking course not too expensive in Nanaimo",
    ],
)
def test_what_is_not_dear_is_wanted_in_the_town_that_is_named(words):
    assert said(words)["place"] == "Nanaimo"


@pytest.mark.parametrize("words", ["pas à Nanaimo", "no puedo ir a Nanaimo"])
def test_a_town_that_is_refused_stays_refused(words):
    assert said(words) == {"not_in": ("nanaimo",)}


@pytest.mark.parametrize(
    ("words", "schedule"),
    [
        ("quiero aprender soldadura de noche", ("evening",)),
        ("quiero ser guardia de noche", None),
        ("quiero un curso de vigilante, turno de noche", None),
    ],
)
def test_at_night_ends_a_wish_to_learn(words, schedule):
    assert said(words).get("schedule") == schedule


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("je voudrais une formation en informatique pour trouver un emploi", ("informatique",)),
        ("curso de soldadura para conseguir trabajo rápido", ("soldadura",)),
        ("gratuit ou presque", ()),
    ],
)
def test_what_work_is_for_is_not_looked_for(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("almacen", ("almacén",)),
        ("preposee aux beneficiaires", ("préposée aux bénéficiaires",)),
        ("quiero trabajar en un almacen", ("almacén",)),
    ],
)
def test_names_of_work_get_the_accents_that_are_left_out(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


@pytest.mark.parametrize(
    ("words", "preferences"),
    [
        ("quiero aprender soldadura, ando corto de dinero", ("cheap",)),
        ("je suis à court d'argent, je veux apprendre la soudure", ("cheap",)),
        ("ando corta de tiempo, quiero aprender a soldar", ()),
        ("quiero un curso corto de soldadura", ("short",)),
    ],
)
def test_who_is_short_of_money_wants_no_short_course(words, preferences):
    assert read_goal(words, today=TODAY).preferences == preferences


@pytest.mark.parametrize(
    "words",
    [
        "je préférerais à distance",
        "je préfèrerais à distance",
        "nous aimerions apprendre la soudure à distance",
        "elle voudrait apprendre la soudure à distance",
    ],
)
def test_what_would_be_preferred_is_a_limit(words):
    assert said(words) == {"delivery": ("online",)}


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("quiero algo de oficina, los sábados nomás, desde enero", date(2027, 1, 1)),
        ("trabajo aquí, desde enero, y quiero aprender soldadura", None),
    ],
)
def test_since_january_is_no_start_of_a_course(words, start):
    assert said(words).get("start_after") == start


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("busco estudios de contabilidad", ("contabilidad",)),
        ("I want to go back to school for nursing", ("nursing",)),
        ("busco estudios de mercado", ("estudios de mercado",)),
        ("school bus driver", ("school bus driver",)),
    ],
)
def test_what_is_studied_is_wanted_and_not_the_studies(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("il faut que ça finisse avant la saint-jean", {"finish_by": date(2027, 6, 23)}),
        ("cocina, después de san valentín", {"start_after": date(2027, 2, 15)}),
        ("une formation courte genre 2-3 semaines", {"max_weeks": 3}),
        ("un cursito de 2 o 3 semanas de soldadura", {"max_weeks": 3}),
        ("a 2-3 week course in welding", {"max_weeks": 3}),
        ("une formation en cuisine sur 3 mois", {"max_weeks": 13}),
        ("10h au plus par semaine, cuisine", {"hours_per_week": 10}),
        ("compta, à 18h30 au plus tôt", {"schedule": ("evening",)}),
        ("je suis libre à 19h au plus tôt", {"schedule": ("evening",)}),
        ("contabilidad, a partir de las 18:30", {"schedule": ("evening",)}),
        ("puedo entre 6 y media y 9 de la noche", {"schedule": ("evening",)}),
        ("le soir c'est non", {"schedule": ("daytime", "weekend", "self_paced")}),
        ("le weekend c mort", {"schedule": ("daytime", "evening", "self_paced")}),
        ("le samedi c'est possible", {"schedule": ("weekend",)}),
    ],
)
def test_feasts_spans_and_hours_of_every_day_are_limits(words, limits):
    assert {
        name: round(each) if isinstance(each, float) else each for name, each in said(words).items()
    } == limits


@pytest.mark.parametrize(
    "words",
    [
        "j'ai travaillé 2 à 3 ans dans un bureau",
        "hace 2 o 3 años que vivo aquí",
        "il y a 2-3 semaines j'ai perdu mon emploi",
        "je vis à Saint-Jean-sur-Richelieu",
    ],
)
def test_spans_and_names_of_a_life_are_no_limits(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("reconversion pro vers les énergies renouvelables", ("énergies renouvelables",)),
        ("reconversión hacia energías renovables", ("energías renovables",)),
        ("je veux faire de la soudure, financée par pôle emploi", ("soudure",)),
        ("curso de soldadura que acepte el GI bill", ("soldadura",)),
    ],
)
def test_where_somebody_turns_to_is_wanted_and_not_who_pays(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


@pytest.mark.parametrize(
    "words",
    [
        "je ne peux pas étudier à temps plein, je veux être infirmière",
        "no puedo estudiar a tiempo completo, quiero ser enfermera",
        "i can't study full time, i want to be a nurse",
    ],
)
def test_who_cannot_study_full_time_studies_part_time(words):
    assert read_goal(words, today=TODAY).preferences == ("part_time",)


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("anglais pour débutant le samedi", {"schedule": ("weekend",)}),
        ("soudure, pas avant le 10 janvier", {"start_after": date(2027, 1, 10)}),
        ("que empiece en febrero o después", {"start_after": date(2027, 2, 1)}),
        ("cuisine, en janvier ou plus tard", {"start_after": date(2027, 1, 1)}),
        ("toi libre despue de la 5", {"schedule": ("evening",)}),
    ],
)
def test_beginners_are_no_beginning_and_later_is_open(words, limits):
    assert said(words) == limits


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("jai envi de fair de la peinture en batiment", ("peinture en batiment",)),
        ("fair trade coffee roasting", ("fair trade coffee roasting",)),
    ],
)
def test_a_wish_that_is_typed_by_ear_is_read(words, aims):
    assert read_goal(words, today=TODAY).aims == aims


NOT_EVENINGS = {"schedule": ("daytime", "weekend", "self_paced")}


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("le soir c'est plus possible", NOT_EVENINGS),
        ("le soir je peux plus", NOT_EVENINGS),
        ("le soir ça marche pas", NOT_EVENINGS),
        ("las noches ya no", NOT_EVENINGS),
        ("de noche ya no puedo", NOT_EVENINGS),
        ("en ligne ça me va plus", {"delivery": ("in_person", "hybrid")}),
        ("prefiero de noche", {"schedule": ("evening",)}),
        ("le soir de plus en plus", {"schedule": ("evening",)}),
        ("je peux payer plus", {}),
    ],
)
def test_what_was_possible_and_is_no_more_is_refused(words, limits):
    assert said(words) == limits


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("mettons 500 piasses", {"max_cost": 500.0}),
        ("vale pero que sea los fines de semana", {"schedule": ("weekend",)}),
        ("montre moi juste ceux qui sont gratuits", {"max_cost": 0.0}),
        ("dans le coin de Nanaimo", {"place": "Nanaimo"}),
        ("en la zona de Nanaimo", {"place": "Nanaimo"}),
        ("me equivoqué, eran 800 dólares", {"max_cost": 800.0}),
        ("muéstrame los que son en línea", {"delivery": ("online",)}),
    ],
)
def test_words_of_talk_beside_a_limit_are_no_wish(words, limits):
    heard = read_goal(words, today=TODAY, places=frozenset({"nanaimo"}))

    assert said(words) == limits
    assert heard.aims == ()
