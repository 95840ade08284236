"""Short words in French and Spanish about a list, as people put them in either country."""

import pytest

from bot.dialogue import Said, advance
from bot.dialogue.asked import is_about_papers
from bot.dialogue.dropping import limits_dropped, price_corrected
from bot.dialogue.list_words import is_first
from bot.dialogue.merging import turned
from bot.dialogue.refinements import Refinement, read_refinement
from bot.dialogue.refused_words import refuses_all
from bot.dialogue.takeaway_words import read_wish
from recommender.goals import Limits


@pytest.mark.parametrize(
    ("kind", "number", "said"),
    [
        ("details", 1, "à quoi sert le premier"),
        ("details", 1, "a koi sert le premier"),
        ("details", 2, "le 2 a l'air bien, dis m'en plus"),
        ("details", 3, "ça consiste en quoi le 3"),
        ("details", 2, "explique moi le 2"),
        ("details", 1, "vous pouvez me donner plus d'infos sur le 1?"),
        ("details", 3, "le 3 me semble intéressant"),
        ("details", 1, "para q sirve el primero"),
        ("details", 1, "qué se aprende en el 1"),
        ("details", 1, "platícame más del primero"),
        ("details", 2, "contame del segundo"),
        ("details", 3, "el 3 me parece interesante"),
        ("why", None, "lequel tu me conseilles"),
        ("why", None, "vous me conseillez lequel"),
        ("why", None, "vos cuál elegirías"),
        ("why", None, "¿cuál me aconseja usted?"),
        ("cheaper", None, "c'est trop cher pour moi"),
        ("cheaper", None, "c'est au-dessus de mes moyens"),
        ("cheaper", None, "está carísimo"),
        ("cheaper", None, "se me sale del presupuesto"),
        ("shorter", None, "c'est trop long pour moi"),
        ("shorter", None, "es muy largo para mí"),
        ("sooner", None, "plus tôt si possible"),
        ("sooner", None, "ça commence trop tard"),
        ("sooner", None, "j'aimerais commencer plus vite"),
        ("sooner", None, "empieza muy tarde"),
        ("sooner", None, "antes si se puede"),
        ("sooner", None, "quiero empezar ya"),
        ("later", None, "je peux commencer plus tard?"),
        ("later", None, "puedo empezar más adelante?"),
        ("more", None, "montre moi autre chose"),
        ("more", None, "je veux voir la suite"),
        ("more", None, "muéstreme otra cosa"),
        ("over", None, "je veux chercher autre chose"),
        ("over", None, "quiero buscar otra cosa"),
        ("plan", None, "par où je commence"),
        ("plan", None, "je dois faire quoi en premier"),
        ("plan", None, "fais moi un plan"),
        ("plan", None, "por dónde empiezo"),
        ("plan", None, "qué tengo que hacer primero"),
        ("keep", 2, "mets de côté le 2"),
        ("keep", 2, "apartame el 2"),
        ("not_this", 1, "le premier non"),
        ("not_this", None, "pas celui-là"),
        ("not_this", None, "ese no"),
    ],
)
def test_short_words_are_read_as_what_they_ask(kind, number, said):
    asked = read_refinement(said)

    assert (asked.kind, asked.number) == (kind, number)


@pytest.mark.parametrize("said", ["compare moi le 1 avec le 3", "compárame el 1 con el 3"])
def test_entries_are_compared_whoever_they_are_compared_for(said):
    assert read_refinement(said) == Refinement("compare", 1, (1, 3))


def test_several_are_kept_for_oneself():
    assert read_refinement("me guardo el 1 y el 3").numbers == (1, 3)


@pytest.mark.parametrize(
    "said",
    [
        "je veux apprendre la cuisine",
        "quiero ser cocinero",
        "un métier plus humain",
        "je veux être plus à l'aise en anglais",
        "algo con niños",
        "quelque chose avec des animaux",
        "hay cursos de cocina",
        "es para mi hijo",
        "j'aimerais travailler plus tard comme infirmière",
        "quiero un trabajo mejor pagado",
        "c'est pour mon fils",
    ],
)
def test_a_wish_is_no_short_word(said):
    assert read_refinement(said) is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("peu importe la ville finalement", {"place", "not_in"}),
        ("le soir c'est pas obligé", {"schedule"}),
        ("da igual la hora", {"schedule"}),
        ("quita lo de la noche", {"schedule"}),
    ],
)
def test_one_limit_is_dropped_by_its_name(words, names):
    assert set(limits_dropped(words)) == names


@pytest.mark.parametrize(
    ("said", "kind"),
    [("el segundo está chido", "details"), ("órale, guárdalo", "keep")],
)
def test_short_words_of_one_country_are_read(said, kind):
    assert read_refinement(said).kind == kind


@pytest.mark.parametrize("said", ["imprímamelo", "imprimez-moi ça"])
def test_a_plan_is_printed_for_who_asks_for_it_politely(said):
    assert read_wish(said) is not None


@pytest.mark.parametrize(
    "said",
    [
        "no me gusta ninguno",
        "no me gustan esos",
        "ninguno me convence",
        "ninguna de estas me gusta",
        "aucun me plaît",
        "je n'aime aucun de ceux-là",
        "rien ne me convient",
        "aucun ne convient",
    ],
)
def test_who_likes_none_of_them_refuses_what_is_shown_and_not_its_field(said):
    assert refuses_all(said)
    assert read_refinement(said) is None


@pytest.mark.parametrize("said", ["no me interesa", "ça me dit rien", "pas ce domaine"])
def test_who_does_not_like_it_turns_away_from_the_field(said):
    assert read_refinement(said).kind == "not_this"
    assert not refuses_all(said)


@pytest.mark.parametrize(
    "said",
    [
        "et si je faisais plutôt de la cuisine ?",
        "y si hago mejor cocina?",
        "what if i did cooking instead",
    ],
)
def test_what_if_turns_to_another_wish(said):
    assert turned(said).strip(" ?") in ("cuisine", "cocina", "cooking")


@pytest.mark.parametrize("said", ["et si je faisais le deuxième", "y si hago el segundo"])
def test_what_if_about_an_entry_is_about_that_entry(said):
    assert read_refinement(said) == Refinement("details", 2)


@pytest.mark.parametrize("said", ["reviens à la première liste", "volvamos a la primera lista"])
def test_the_first_list_is_gone_back_to_in_two_languages(said):
    assert is_first(said)


@pytest.mark.parametrize("said", ["ármame un plan", "armame un plan", "¿me puedes armar un plan?"])
def test_a_plan_is_asked_for_with_any_verb(said):
    assert read_refinement(said) == Refinement("plan")


@pytest.mark.parametrize("said", ["i like that one", "ese me gusta", "celle-là me plaît"])
def test_whoever_likes_that_one_of_several_is_asked_which(state, context, said):
    assert advance(state, Said(said), context).state.focus == ""
    spoken_of = state.having(focus=state.shown[1])
    assert advance(spoken_of, Said(said), context).state.focus == state.shown[1]


def test_how_it_may_be_done_names_no_work(state, context):
    goal = advance(state, Said("hay modo de hacerlo por internet"), context).state.goal
    assert goal.aims == state.goal.aims
    assert goal.limits.delivery == ("online",)


@pytest.mark.parametrize(
    ("said", "is_meant"),
    [
        ("je n'ai pas de green card", True),
        ("no tengo residencia", True),
        ("i don't have a work permit", True),
        ("quiero estar cerca de la residencia", False),
        ("je n'ai pas de permis de conduire", False),
    ],
)
def test_who_has_no_status_is_told_of_a_person(said, is_meant):
    assert is_about_papers(said) is is_meant


def test_a_list_of_one_is_said_to_have_one(context, state):
    alone = state.having(shown=state.shown[:1], focus="")
    [told] = [each.text for each in advance(alone, Said("number 5"), context).effects]
    assert told == "The list has one entry only: say “1” to read more about it."


@pytest.mark.parametrize(
    ("said", "limit", "value"),
    [
        ("oui en personne", "delivery", ("in_person",)),
        ("yeah evenings", "schedule", ("evening",)),
        ("pues de noche", "schedule", ("evening",)),
        ("d'accord le dimanche", "schedule", ("weekend",)),
    ],
)
def test_a_yes_before_a_limit_is_not_looked_for(state, context, said, limit, value):
    goal = advance(state, Said(said), context).state.goal
    assert goal.aims == state.goal.aims
    assert getattr(goal.limits, limit) == value


@pytest.mark.parametrize(
    ("kind", "said"),
    [("keep", "garde-le moi"), ("keep", "guárdamelo"), ("plan", "mándame el plan")],
)
def test_what_is_shown_is_kept_and_sent_for_oneself(kind, said):
    assert read_refinement(said).kind == kind


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("a bit more expensive is ok too", (None, 20.0)),
        ("i can pay more", (None, 20.0)),
        ("ça peut coûter plus", (None, 20.0)),
        ("un poco más caro está bien", (None, 20.0)),
        ("longer is fine too", (300.0, None)),
        ("un peu plus long ça va aussi", (300.0, None)),
        ("también puede ser más largo", (300.0, None)),
        ("plus", (300.0, 20.0)),
    ],
)
def test_a_limit_that_may_be_passed_is_dropped(state, context, said, left):
    limited = state.with_goal(limits=Limits(max_cost=300.0, max_hours=20.0))
    limits = advance(limited, Said(said), context).state.goal.limits
    assert (limits.max_cost, limits.max_hours) == left


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("ajoute l'anglais", ("keep books", "anglais")),
        ("agrega inglés", ("keep books", "inglés")),
        ("add english", ("keep books", "english")),
        ("non pas ça, plutôt la paie", ("la paie",)),
        ("no eso no, mejor nómina", ("nómina",)),
        ("montre moi les gratuits", ("keep books",)),
        ("muéstrame los gratis", ("keep books",)),
    ],
)
def test_a_wish_is_added_or_takes_the_place_of_another(state, context, said, aims):
    assert advance(state, Said(said), context).state.goal.aims == aims


@pytest.mark.parametrize(
    "said",
    ["rappelle-moi mes limites", "qu'est-ce que j'ai demandé", "recuérdame mis límites"],
)
def test_what_was_asked_for_is_shown_again(said):
    assert read_refinement(said) == Refinement("list")


def test_a_price_is_said_anew_with_that_it_be_so():
    assert price_corrected("mejor que sean 1500", Limits(max_cost=1000.0)) == 1500


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("more", "un autre"),
        ("bye", "merci, je reviendrai vers vous"),
        ("bye", "lo voy a pensar"),
        ("plan", "y después de ese qué sigue"),
    ],
)
def test_what_comes_next_is_asked_or_left_for_later(kind, said):
    assert read_refinement(said) == Refinement(kind)
