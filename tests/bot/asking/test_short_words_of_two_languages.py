"""Short words in French and Spanish about a list, as people put them in either country."""

import pytest

from bot.dialogue import Said, advance
from bot.dialogue.asked import is_about_papers
from bot.dialogue.dropping import limits_dropped, price_corrected
from bot.dialogue.fact_words import read_extreme, read_fact_question
from bot.dialogue.list_words import is_first
from bot.dialogue.merging import turned
from bot.dialogue.objections import read_objection
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
    ("fact", "said"),
    [
        ("cost", "c'est combien tout compris"),
        ("cost", "ça me reviendrait à combien"),
        ("cost", "cuánto cuesta todo eso"),
        ("cost", "en cuánto sale"),
        ("time", "combien d'heures au total"),
        ("time", "c'est sur combien de mois"),
        ("time", "es largo no?"),
        ("time", "en cuántos meses es"),
        ("start", "quelle est la date limite d'inscription"),
        ("start", "c'est quand la rentrée"),
        ("start", "les inscriptions sont encore ouvertes?"),
        ("start", "cuándo son las inscripciones"),
        ("start", "puedo empezar cuando quiera?"),
        ("start", "todavía están abiertas las inscripciones?"),
        ("manner", "c'est loin de chez moi?"),
        ("manner", "le 2 c'est dans quelle ville"),
        ("manner", "está lejos de mi casa?"),
        ("manner", "en qué lugar dan las clases"),
        ("needs", "est-ce que je peux le faire sans diplôme"),
        ("needs", "c'est pour débutants?"),
        ("needs", "il faut quel niveau"),
        ("needs", "lo puedo hacer sin título"),
        ("needs", "piden secundario completo?"),
        ("needs", "es para principiantes?"),
        ("needs", "hay que ser residente"),
        ("seats", "il reste des places dans le 2?"),
        ("proof", "j'ai quoi comme diplôme à la fin"),
        ("proof", "qué título me dan al final"),
        ("enrol", "je fais comment pour m'inscrire"),
        ("way", "est-ce que ça existe en ligne"),
    ],
)
def test_a_fact_is_asked_for_in_many_ways(fact, said):
    asked = read_fact_question(said)

    assert asked is not None
    assert asked.facts == (fact,)


def test_which_of_two_is_not_where():
    assert read_fact_question("le 1 ou le 3?") is None
    assert read_refinement("le 1 ou le 3?") == Refinement("compare", None, (1, 3))
    assert read_refinement("el 1 o el 3?") == Refinement("compare", None, (1, 3))


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("money", "c'est trop d'argent pour moi"),
        ("money", "je peux pas payer ça"),
        ("money", "es mucha plata para mí"),
        ("money", "no puedo gastar tanto"),
        ("money", "c'est finançable?"),
        ("confidence", "c'est dur?"),
        ("confidence", "está difícil"),
        ("confidence", "ça fait longtemps que j'ai pas étudié"),
        ("confidence", "hace mucho que no estudio"),
        ("confidence", "je sais pas si je suis capable"),
        ("confidence", "no sé si voy a poder"),
        ("age", "y a une limite d'âge?"),
        ("age", "hasta qué edad aceptan"),
        ("recognised", "les patrons connaissent ça?"),
        ("recognised", "ça vaut quoi sur le marché du travail"),
        ("recognised", "c'est accepté partout au québec?"),
        ("recognised", "lo reconocen las empresas?"),
        ("recognised", "lo aceptan en todos lados?"),
        ("recognised", "eso qué valor tiene"),
        ("job", "ça mène à quel métier"),
        ("job", "a qué trabajo lleva"),
    ],
)
def test_a_doubt_is_put_in_many_ways(doubt, said):
    assert read_objection(said) == doubt


@pytest.mark.parametrize(
    "said",
    [
        "je veux un métier accepté partout",
        "c'est dur de trouver un cours de soudure",
        "quiero un trabajo que no sea duro",
        "hace mucho que quiero ser enfermera",
        "je sais pas si je suis capable de souder, mais je veux apprendre",
    ],
)
def test_a_wish_is_no_doubt(said):
    assert read_objection(said) is None


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


@pytest.mark.parametrize("said", ["et en français?", "¿y en español?", "en créole c'est possible?"])
def test_a_language_after_and_is_that_of_the_courses(said):
    assert read_fact_question(said).facts == ("language",)


def test_a_language_by_itself_may_be_what_is_to_be_learned():
    assert read_fact_question("en français") is None
    assert read_fact_question("le français") is None


@pytest.mark.parametrize("said", ["c'est combien le moins cher", "cuánto cuesta el más barato"])
def test_what_the_cheapest_costs_is_asked_of_the_cheapest(said):
    assert read_extreme(said) == "cheapest"


@pytest.mark.parametrize(
    ("said", "kind"),
    [("el segundo está chido", "details"), ("órale, guárdalo", "keep")],
)
def test_short_words_of_one_country_are_read(said, kind):
    assert read_refinement(said).kind == kind


@pytest.mark.parametrize(
    "said",
    ["lo hay en español?", "puedo hacerlo en español", "je peux le suivre en français?"],
)
def test_whether_it_is_taught_in_a_language_is_asked(said):
    assert read_fact_question(said).facts == ("language",)


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("recognised", "y ese diploma me sirve en Honduras?"),
        ("recognised", "le diplôme est reconnu en Côte d'Ivoire?"),
        ("money", "no me alcanza para pagar todo eso"),
        ("trust", "sos una persona?"),
    ],
)
def test_doubts_about_worth_elsewhere_and_about_us_are_read(doubt, said):
    assert read_objection(said) == doubt


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


def test_which_licence_one_gets_is_asked_of_what_is_shown():
    assert read_fact_question("y después de eso qué licencia me dan").facts == ("proof",)


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


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("language", "que hago si no hablo ingles"),
        ("language", "que faire si je parle pas anglais"),
        ("language", "mon anglais est pas terrible"),
        ("money", "c'est cher quand même"),
        ("money", "tá caro eso"),
        ("money", "es un ojo de la cara"),
        ("recognised", "c'est reconnu en Côte d'Ivoire?"),
        ("recognised", "me sirve en mexico ese papel?"),
        ("recognised", "c'est un diplôme d'état ?"),
        ("job", "¿me da trabajo eso?"),
        ("job", "il y a du boulot après ?"),
        ("confidence", "escribo mal"),
    ],
)
def test_doubts_in_words_of_every_day_are_read(doubt, said):
    assert read_objection(said) == doubt


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("way", "est-ce que je peux le faire le soir après le travail"),
        ("way", "y hay en sabado nomas?"),
        ("way", "il y a moyen de le faire à distance ?"),
        ("language", "hay que saber inglés?"),
        ("language", "est-ce qu'il faut parler anglais ?"),
        ("unknown", "serait-il possible d'échelonner le paiement ?"),
        ("unknown", "je peux passer vous voir ?"),
    ],
)
def test_more_facts_are_asked_for_in_many_ways(fact, said):
    assert read_fact_question(said).facts == (fact,)


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
    ("facts", "said"),
    [
        (("proof",), "combien de crédits cela donne-t-il ?"),
        (("proof",), "¿dan título?"),
        (("assessment", "manner"), "et l'examen, ça se passe comment ?"),
        (("assessment",), "¿cómo es el examen?"),
        (("needs",), "qué pide el primero"),
        (("cost",), "¿cuánto sale en dólares?"),
        (("unknown",), "et le parking ?"),
        (("unknown",), "¿y si me arrepiento me devuelven la plata?"),
        (("unknown",), "si je change d'avis on me rembourse ?"),
    ],
)
def test_what_is_asked_in_passing_is_answered_with_facts(facts, said):
    assert read_fact_question(said).facts == facts


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("language", "mon français écrit est pas fort"),
        ("recognised", "c'est bon pour le Canada ?"),
        ("job", "lequel embauche le plus"),
        ("job", "en cuál hay más trabajo"),
        ("confidence", "c'est lequel le plus facile"),
        ("confidence", "¿cuál es más fácil?"),
    ],
)
def test_which_of_them_is_asked_with_a_doubt(doubt, said):
    assert read_objection(said) == doubt


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


def test_taking_people_without_papers_is_no_question_of_what_is_needed():
    assert read_fact_question("aceptan sin papeles?") is None


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
    ("fact", "said"),
    [
        ("manner", "¿qué tan lejos está de Nanaimo?"),
        ("manner", "c'est à quelle distance de Victoria ?"),
        ("start", "pa cuando empieza"),
        ("assessment", "y a un exam ?"),
        ("language", "le premier en espagnol"),
        ("language", "la segunda en inglés"),
        ("language", "the first one in Spanish"),
        ("seats", "what if it's full"),
        ("unknown", "et si je manque un cours ?"),
        ("unknown", "¿y si falto un día?"),
    ],
)
def test_distances_and_days_that_are_missed_are_asked_about(fact, said):
    assert read_fact_question(said).facts == (fact,)


def test_who_asks_politely_for_the_shortest_is_told_it():
    assert read_extreme("le moins long svp") == "shortest"


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


@pytest.mark.parametrize("said", ["le prof parle français ?", "¿el profe habla español?"])
def test_what_a_teacher_speaks_is_the_language_of_the_course(said):
    assert read_fact_question(said).facts == ("language",)


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


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("enrol", "vale, apúntame"),
        ("unknown", "¿tiene prácticas?"),
        ("unknown", "y a un stage ?"),
        ("time", "dale, ¿cuánto dura?"),
    ],
)
def test_what_is_asked_after_agreeing_is_answered(fact, said):
    assert read_fact_question(said).facts == (fact,)


@pytest.mark.parametrize(
    "said", ["le deuxième est reconnu par l'état ?", "¿el segundo es reconocido por el SEPE?"]
)
def test_one_of_them_is_asked_about_with_a_doubt(said):
    assert read_objection(said) == "recognised"
