"""Limits as strangers put them in a first message, and what only looks like them."""

from datetime import date

import pytest

from recommender.goals import read_goal

TODAY = date(2026, 11, 24)
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def limits(said):
    return read_goal(said, today=TODAY, places=PLACES).limits.said


@pytest.mark.parametrize(
    ("said", "town"),
    [
        ("welding. Nanaimo's not possible for me, no car", "nanaimo"),
        ("Nursing, but Victoria is a two hour drive so that's out", "victoria"),
        ("sheet metal somewhere other than Victoria", "victoria"),
        ("baking in a course that isn't in Duncan", "duncan"),
        ("Répartiteur. Victoria, non merci, c'est trop loin", "victoria"),
        ("Infographiste, mais Victoria c'est non", "victoria"),
        ("quiero estudiar enfermería pero a Victoria no puedo ir", "victoria"),
        ("instalador de pisos. sin ir a Nanaimo", "nanaimo"),
        ("Nanaimo me queda muy lejos. Auxiliar de veterinaria", "nanaimo"),
        ("no quiero Victoria. soldadura", "victoria"),
    ],
)
def test_a_town_that_is_out_is_refused_wherever_it_stands(said, town):
    assert limits(said)["not_in"] == (town,)


@pytest.mark.parametrize("said", ["Victoria's fine. sign language", "soudure. Duncan oui"])
def test_a_town_that_is_fine_is_where_to_learn(said):
    assert limits(said)["place"] in ("Victoria", "Duncan")


@pytest.mark.parametrize(
    ("said", "town"),
    [
        ("PSW course in Brampton", "Brampton"),
        ("CNA classes in Houston, evenings", "Houston"),
        ("Formation d'ambulancier à Montréal", "Montréal"),
        ("curso de barista en Monterrey", "Monterrey"),
        ("cours de cuisine à Marseille", "Marseille"),
        ("Nail course in Surrey or Langley", "Surrey / Langley"),
    ],
)
def test_the_town_of_a_course_is_told_though_nothing_is_taught_there(said, town):
    goal = read_goal(said, today=TODAY, places=PLACES)

    assert goal.limits.place == town
    assert town not in " ".join(goal.aims)


@pytest.mark.parametrize(
    "said",
    [
        "a course in Excel",
        "certificate course in Accounting",
        "short course in GST and Tally",
        "formation en Photoshop",
        "Diplôme d'infirmière obtenu à Abidjan",
        "curso de Excel en línea",
        "curso de Excel en Línea",
        "Red Seal training in Plumbing",
        "cours de natation à Pâques",
        "taller de escritura en Español",
    ],
)
def test_what_is_learned_is_no_town(said):
    assert "place" not in limits(said)


@pytest.mark.parametrize(
    "said",
    [
        "driver 12 years, 50 hours a week, want bookkeeping",
        "forklift, 30 hours a week at a lumber yard. accounting",
        "commis d'épicerie à 25 heures par semaine, soudure s'il vous plaît",
        "want to open a shop on Saturdays selling my candles, need to know taxes",
        "quiero abrir una panadería los domingos, hacer pan",
    ],
)
def test_hours_and_days_of_work_are_no_limits(said):
    assert not {"hours_per_week", "schedule"} & limits(said).keys()


def test_who_has_as_many_hours_as_a_job_can_say_so():
    assert limits("I can study 40 hours a week. welding") == {"hours_per_week": 40.0}
    assert limits("masonry, two or three hours a week at the outside") == {"hours_per_week": 3.0}


@pytest.mark.parametrize(
    "said",
    [
        "I prefer a teacher in the room with me. sign language",
        "cuisine asiatique, une salle et un professeur svp",
        "anglais oral, je veux une vraie classe",
        "Prefiero ir a clase. Repostería.",
        "electricidad básica, un profe de carne y hueso",
        "French conversation. IN A ROOM.",
        "I want help women again. In a room with teacher please",
    ],
)
def test_a_room_and_a_teacher_are_in_person(said):
    assert limits(said) == {"delivery": ("in_person",)}


@pytest.mark.parametrize(
    "said",
    [
        "comptable, moitié en ligne, moitié en classe",
        "comptable, mi-présentiel mi-distance",
        "diseño, mitad en línea mitad presencial",
        "nursing, half online, half in person",
    ],
)
def test_half_of_each_is_hybrid(said):
    assert limits(said) == {"delivery": ("hybrid",)}


def test_classrooms_may_be_where_somebody_would_work():
    assert limits("I want to work with people in a classroom as a teacher aide") == {}
    assert limits("part 1 passed, part 2 failed. accounting please") == {}


def test_a_sum_may_be_gone_up_to():
    assert limits("i could go as high as six hundred for a makeup course") == {"max_cost": 600.0}
    assert limits("je veux pas plus que 4000") == {"max_cost": 4000.0}
    assert limits("soldadura, no más que 900") == {"max_cost": 900.0}
    assert limits("soudure pas plus de 2 briques") == {"max_cost": 2000.0}
    assert limits("cpr, 500 tops") == {"max_cost": 500.0}


def test_what_is_saved_can_be_spent():
    assert limits("I've got about twelve hundred saved, baking") == {"max_cost": 1200.0}


def test_a_couch_is_online_and_a_phone_that_sells_is_not():
    assert limits("something I can do from my couch. design") == {"delivery": ("online",)}
    assert limits("I sell things on my phone. marketing") == {}


@pytest.mark.parametrize(
    "said",
    [
        "transcription or captioning, whenever i feel up to it",
        "développeur web, sans horaire fixe",
        "community manager con mis horarios",
    ],
)
def test_who_learns_when_they_like_goes_at_their_own_pace(said):
    assert limits(said) == {"schedule": ("self_paced",)}


def test_free_from_five_is_the_evening_and_home_at_five_is_a_life():
    assert limits("plumbing. I'm free from 5 most days") == {"schedule": ("evening",)}
    assert limits("I get home at 5. welding") == {}


def test_after_work_or_on_saturdays_are_both_times():
    both = {"schedule": ("evening", "weekend")}

    assert limits("I'd love a paralegal certificate, after work or Saturdays") == both
    assert limits("I work evenings or Saturdays. nursing") == {}


def test_where_somebody_can_drive_to_is_where_to_learn():
    assert limits("counselling. I can drive to Courtenay but not Nanaimo") == {
        "place": "Courtenay",
        "not_in": ("nanaimo",),
    }
    assert limits("formation à Nanaimo ou Duncan en soudure") == {"place": "Nanaimo / Duncan"}


def test_what_is_earned_in_an_evening_is_neither_sum_nor_time():
    assert limits("serveuse, les pourboires c'est 80 $ par soir. Je veux être secrétaire") == {}


@pytest.mark.parametrize(
    "said", ["odio estudiar en línea. chef", "pas de cours en visio. anglais des affaires"]
)
def test_who_hates_screens_is_taught_in_person(said):
    assert limits(said) == {"delivery": ("in_person", "hybrid")}


def test_five_hundred_is_a_sum_in_spanish_words():
    assert limits("ayudante de cocina, no más de quinientos") == {"max_cost": 500.0}


def test_a_summer_that_was_is_no_limit():
    assert limits("i worked at a garden centre over summer. botany") == {}
    assert limits("garde forestier en été") == {}


def test_free_or_nothing_is_free():
    assert limits("im broke so free or nothing. phlebotomy") == {"max_cost": 0.0}


@pytest.mark.parametrize(
    ("said", "cost"),
    [
        ("a program in sales costing less than my $750 allowance", 750.0),
        ("UX design, total like 500?", 500.0),
        ("la coiffure, qqch à 1000 ou moins", 1000.0),
        ("licencia de obra, mi primo pagó 1200 por la suya, yo tengo 900", 900.0),
        ("i have 300 chickens. farming", None),
        ("i have 200 hours of flying. pilot", None),
        ("j'ai 45 ans. soudure", None),
    ],
)
def test_what_somebody_has_is_a_sum_where_it_is_money(said, cost):
    assert limits(said).get("max_cost") == cost


def test_money_of_a_country_is_known_by_its_sign_and_in_brackets():
    naira = {"max_cost": 200_000.0, "currency": "NGN"}

    assert limits("I wish to learn solar installation. I have N200,000.") == naira
    assert limits("celulares, menos de un millon de pesos (colombianos)")["currency"] == "COP"


@pytest.mark.parametrize(
    "said",
    [
        "Después de que se duermen puedo estudiar. Secretaria",
        "quand ils dorment je peux étudier. secrétariat",
        "i can study once they're asleep. payroll",
    ],
)
def test_when_children_sleep_it_is_evening(said):
    assert limits(said) == {"schedule": ("evening",)}


def test_a_town_after_a_bare_a_is_a_place_in_french():
    assert limits("assistante dentaire a victoria stp") == {"place": "victoria"}


def test_a_town_among_few_words_is_where_to_learn():
    assert limits("forklift asap cheap nanaimo weekends")["place"] == "nanaimo"
    assert "place" not in limits("moved from nanaimo last year")


@pytest.mark.parametrize(
    ("said", "cost"),
    [
        ("pharmacy assistant. 1,100 is the absolute limit", 1100.0),
        ("soudure, 500 c'est mon maximum", 500.0),
        ("between 200 and 300 for baking", 300.0),
        ("repostería, entre 200 y 300", 300.0),
        ("Réparation de vélos, budget 500-700", 700.0),
        ("podría gastar unos 600, 700 si vale la pena. costura", 700.0),
        ("céramique, maxi 350", 350.0),
    ],
)
def test_of_two_sums_the_greater_is_the_limit(said, cost):
    assert limits(said) == {"max_cost": cost}


@pytest.mark.parametrize(
    "said",
    [
        "je coupe les cheveux gratuitement à mes voisines",
        "doy clases de zumba gratis en el parque los sábados",
        "I cut hair for free on Saturdays",
    ],
)
def test_what_somebody_gives_for_nothing_is_no_price(said):
    assert limits(said) == {}


def test_times_of_a_sister_are_not_those_of_the_learner():
    assert limits("ma sœur étudie le soir, moi je préfère étudier le jour. couture") == {
        "schedule": ("daytime",)
    }


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("Cybersecurity, asynchronous.", "self_paced"),
        ("tiene que ser antes del mediodía. costura", "daytime"),
    ],
)
def test_noon_and_asynchronous_are_times(said, time):
    assert limits(said) == {"schedule": (time,)}


@pytest.mark.parametrize(
    "said", ["mornings are for my dad", "evenings are for the children", "weekends are for my mom"]
)
def test_a_time_that_is_for_somebody_else_is_no_time_to_learn(said):
    refused = {"m": "daytime", "e": "evening", "w": "weekend"}[said[0]]

    assert refused not in limits(said)["schedule"]


def test_a_time_that_is_for_oneself_is_one():
    assert limits("mornings are for me")["schedule"] == ("daytime",)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Courtenay or Nanaimo works. child care", "Courtenay / Nanaimo"),
        ("Firefighter. Willing to go to Victoria", "Victoria"),
        ("Je suis sur Duncan. Cuisine", "Duncan"),
        ("pottery, afternoons in nanaimo under 100", "nanaimo"),
    ],
)
def test_towns_that_would_do_are_where_to_learn(said, place):
    assert limits(said)["place"] == place


def test_a_town_after_a_bare_not_is_out():
    assert limits("cuisine, surtout pas Nanaimo") == {"not_in": ("nanaimo",)}
    assert limits("welding in Duncan, not Victoria")["not_in"] == ("victoria",)
    assert "not_in" not in limits("welding. why not Victoria?")


def test_minutes_a_day_are_hours_a_week():
    assert limits("45 minutes a day is all I've got. Italian") == {"hours_per_week": 5.25}
    assert limits("I commute 45 minutes a day. Italian") == {}


def test_a_question_about_pay_says_nothing_of_the_next_sum():
    assert limits("graphiste, ça gagne combien ? moi j'ai 300 € pour me former") == {
        "max_cost": 300.0,
        "currency": "EUR",
    }


@pytest.mark.parametrize(
    ("said", "cost"),
    [
        ("web design. five hundred max. that's it", 500.0),
        ("plomero, no puedo pagar más de mil quinientos", 1500.0),
        ("soudure, mille cinq cents max", 1500.0),
        ("anything free in computers", 0.0),
        ("japonais, une heure par jour grand max", None),
    ],
)
def test_sums_in_words_are_read_to_their_end(said, cost):
    assert limits(said).get("max_cost") == cost


@pytest.mark.parametrize(
    "said",
    [
        "paramedic. I need weekends for family",
        "barbero, un fin de semana sí y otro no trabajo",
        "coiffure, je travaille un week-end sur deux",
    ],
)
def test_weekends_that_are_taken_are_no_time_to_learn(said):
    assert "schedule" not in limits(said)


def test_afternoons_of_several_days_are_the_day():
    assert limits("on me donne les vendredis après-midi pour me former. Excel") == {
        "schedule": ("daytime",)
    }
    assert limits("secrétaire sur nanaimo, démarrage en février")["place"] == "nanaimo"
    assert limits("I'd travel to Duncan for it. Sewing") == {"place": "Duncan"}


def test_if_not_is_no_refusal():
    assert limits("duncan si se puede, si no online y ya. soldadura")["place"] == "duncan"
    assert limits("costura, si no online y ya")["delivery"] == ("online",)


def test_classrooms_that_somebody_helps_or_cannot_sit_in_are_none():
    assert limits("helping in a classroom, with the little ones") == {}
    assert limits("small engines. He can't sit in a classroom all day") == {}


def test_followers_are_no_money_and_remote_beside_a_sum_is_a_way():
    assert limits("Makeup artist with 40k followers. accounting") == {}
    assert limits("remote and under $1,500 please. coding") == {
        "delivery": ("online",),
        "max_cost": 1500.0,
    }
