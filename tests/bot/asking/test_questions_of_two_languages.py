"""What is asked and doubted in French and Spanish, as people put it in either country."""

import pytest

from bot.dialogue.fact_words import read_extreme, read_fact_question
from bot.dialogue.objection_words import read_objection
from bot.dialogue.refinements import Refinement, read_refinement


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
        ("needs", "c'est possible sans diplome?"),
        ("needs", "es posible sin título?"),
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
        ("recognised", "y ese diploma me sirve en Honduras?"),
        ("recognised", "le diplôme est reconnu en Côte d'Ivoire?"),
        ("money", "no me alcanza para pagar todo eso"),
        ("trust", "sos una persona?"),
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
        ("language", "mon français écrit est pas fort"),
        ("recognised", "c'est bon pour le Canada ?"),
        ("job", "lequel embauche le plus"),
        ("job", "en cuál hay más trabajo"),
        ("confidence", "c'est lequel le plus facile"),
        ("confidence", "¿cuál es más fácil?"),
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
    "said",
    [
        "et en français?",
        "¿y en español?",
        "en créole c'est possible?",
        "lo hay en español?",
        "puedo hacerlo en español",
        "je peux le suivre en français?",
        "le prof parle français ?",
        "¿el profe habla español?",
    ],
)
def test_the_language_of_the_courses_is_asked_for_in_many_ways(said):
    assert read_fact_question(said).facts == ("language",)


def test_a_language_by_itself_may_be_what_is_to_be_learned():
    assert read_fact_question("en français") is None
    assert read_fact_question("le français") is None


@pytest.mark.parametrize("said", ["c'est combien le moins cher", "cuánto cuesta el más barato"])
def test_what_the_cheapest_costs_is_asked_of_the_cheapest(said):
    assert read_extreme(said) == "cheapest"


def test_which_licence_one_gets_is_asked_of_what_is_shown():
    assert read_fact_question("y después de eso qué licencia me dan").facts == ("proof",)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("way", "est-ce que je peux le faire le soir après le travail"),
        ("way", "y hay en sabado nomas?"),
        ("way", "il y a moyen de le faire à distance ?"),
        ("language", "hay que saber inglés?"),
        ("language", "est-ce qu'il faut parler anglais ?"),
        ("pay", "serait-il possible d'échelonner le paiement ?"),
        ("unknown", "je peux passer vous voir ?"),
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
        ("enrol", "vale, apúntame"),
        ("unknown", "¿tiene prácticas?"),
        ("unknown", "y a un stage ?"),
        ("time", "dale, ¿cuánto dura?"),
    ],
)
def test_a_fact_is_asked_for_in_passing(fact, said):
    assert read_fact_question(said).facts == (fact,)


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


def test_taking_people_without_papers_is_no_question_of_what_is_needed():
    assert read_fact_question("aceptan sin papeles?") is None


def test_who_asks_politely_for_the_shortest_is_told_it():
    assert read_extreme("le moins long svp") == "shortest"


@pytest.mark.parametrize(
    "said", ["le deuxième est reconnu par l'état ?", "¿el segundo es reconocido por el SEPE?"]
)
def test_one_of_them_is_asked_about_with_a_doubt(said):
    assert read_objection(said) == "recognised"
