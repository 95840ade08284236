"""What is typed as it is heard is read as it is written; what only looks like it stays."""

import pytest

from recommender.said.typed import as_meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("c tu en ligne", "c'est en ligne"),
        ("cest tu reconnu", "c'est reconnu"),
        ("C combien", "c'est combien"),
        ("ya tu des bourses", "y a-t-il des bourses"),
        ("y'a-tu un examen", "y a-t-il un examen"),
        ("faut tu un diplôme", "faut un diplôme"),
        ("ça se donne tu le soir", "ça se donne le soir"),
        ("y reste tu des places", "il reste des places"),
        ("sa coute combien", "ça coute combien"),
        ("t un robot", "t'es un robot"),
        ("en q idioma es", "en que idioma es"),
        ("pk le 2", "pourquoi le 2"),
        ("ya moyen en ligne", "il y a moyen en ligne"),
        ("ya pas plus court", "il y a pas plus court"),
        ("jsais pas", "je sais pas"),
        ("chui caissière, g pas de diplome", "je suis caissière, j'ai pas de diplome"),
        ("kiero algo pa trabajar", "quiero algo para trabajar"),
        ("ta muy caro", "está muy caro"),
        ("cmb ca coute", "combien ca coute"),
        ("c tro cher", "c'est trop cher"),
        ("un taf ds linformatique", "un taf dans l'informatique"),
        ("dsl jme sui trompé", "désolé je me suis trompé"),
        ("nn laisse tomber", "non laisse tomber"),
        ("chu tanné de ma job", "je suis tanné de ma job"),
        ("dnd es y cdo", "dónde es y cuando"),
        ("qué tenés, mostrame", "qué tienes, muestrame"),
        ("borrá todo", "borra todo"),
        ("du côté de Laval", "près de Laval"),
        ("a+", "à plus"),
        ("ella vive en Duncan", "vivo en Duncan"),
        ("elle habite à Laval", "j'habite à Laval"),
        ("lo puedo hacer los findes?", "lo puedo hacer los fines de semana?"),
    ],
)
def test_what_is_typed_by_ear_is_read_as_it_is_written(typed, meant):
    assert as_meant(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "est-ce que tu peux m'aider",
        "peux-tu m'aider",
        "sa mère est infirmière",
        "je travaille au CHU de Québec",
        "le chu de Québec",
        "les animations",
        "my CompTIA A+",
        "the TB test",
        "du côté de l'hygiène",
        "contador en una guardería",
        "mandarina",
        "dormir",
        "programmer en c++",
        "a class c license",
        "ya tu hijo sabe",
        "y a ti te gusta",
        "¿tu curso es bueno?",
        "ya no quiero eso",
        "ya un poco tarde",
        "ta formation est longue",
        "je peux pa venir",
        "class g licence",
        "25 g de sucre",
    ],
)
def test_words_that_only_look_like_it_stay(text):
    assert as_meant(text) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ya tu kekchose le soir", "y a-t-il quelque chose le soir"),
        ("faire de quoi avec les ordis", "faire quelque chose avec les ordis"),
        ("des cours le we", "des cours le week-end"),
        ("le matin c mort", "pas le matin"),
        ("c cb le 2e", "c'est combien le 2"),
        ("el 3ro cuando empieza", "el 3 cuando empieza"),
        ("sube a 600", "hasta 600"),
        ("ando en newark", "estoy en newark"),
        ("curro por las mañanas", "trabajo por las mañanas"),
        ("el mas cercano a Elizabeth", "el mas cerca de Elizabeth"),
        ("ella solo puede de noche y vive en Clifton", "solo puedo de noche , vivo en Clifton"),
        ("dime a ver qué tú tiene de belleza y eso", "qué tienes de belleza"),
        ("jai pas de voiture", "j'ai pas de voiture"),
        ("ya til des cours", "y a-t-il des cours"),
        ("comment je minscris", "comment je m'inscris"),
        ("jhabite à Delmas", "j'habite à Delmas"),
        ("combien de tps", "combien de temps"),
        ("c kel diplome", "c'est quel diplome"),
        ("y travaille de soir", "il travaille de soir"),
        ("y reste à Laval", "j'habite à Laval"),
        ("jpeux commencer kan", "je peux commencer quand"),
        ("el primerito", "el primero"),
        ("il y a un diplôme", "y a-t-il un diplôme"),
        ("sabados nomas", "solo sabados"),
        (
            "quiero cambiar de trabajo estoy harta de limpiar",
            "quiero cambiar de trabajo, estoy harta de limpiar",
        ),
        (
            "je veux changer de job jen ai marre de conduire",
            "je veux changer de job, j'en ai marre de conduire",
        ),
    ],
)
def test_more_that_is_typed_by_ear(typed, meant):
    assert as_meant(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "le 1er mars",
        "ando en busca de trabajo",
        "we like it",
        "de quoi vivre",
        "le 2e niveau",
        "y eso cuánto cuesta",
        "sube el volumen",
        "ya estoy harta de limpiar",
        "porque estoy cansado de manejar",
        "j'en ai marre de conduire",
        "nomás puedo los sábados",
        "il y a un diplôme qui me plaît",
        "jaime el profesor",
        "viejitos y señoritas",
        "il reste à payer",
        "pan y postres",
    ],
)
def test_what_is_like_it_stays(text):
    assert as_meant(text) == text
