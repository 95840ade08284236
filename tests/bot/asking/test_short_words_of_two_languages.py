"""Short words in French and Spanish about a list, as people put them in either country."""

import pytest

from bot.dialogue.refinements import Refinement, read_refinement


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
