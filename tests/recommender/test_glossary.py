"""What words of French and Spanish are called in English: learned from names, told in share."""

import numpy as np
import pytest

from catalog.taxonomy.records import Label, Occupation
from recommender import adapter
from recommender.glossary import Glossary, content_words, read_glossary, stem, write_glossary
from recommender.learning.glossaries import REGIONAL, fit_glossary, learned, names
from recommender.learning.spellings import no_english
from recommender.multilingual import GLOSSED, MultilingualEncoder
from recommender.spelling import LANGUAGES, N_PLACES, Spelling

WORK = Glossary(
    {
        "fr": {"boulanger": "baker", "pain": "bread", "aide cuisine": "kitchen helper"},
        "es": {"abeja": "bee"},
    }
)


def test_words_are_told_in_english_with_the_share_that_is_known():
    assert WORK.gloss("du pain", "fr") == ("bread", 1.0)
    assert WORK.gloss("le pain du boulanger fou", "fr") == ("bread baker", pytest.approx(2 / 3))
    assert WORK.gloss("la lune", "fr") == ("", 0.0)
    assert WORK.gloss("", "fr") == ("", 0.0)
    assert WORK.gloss("pain", "es") == ("", 0.0)


def test_a_word_is_known_in_the_other_number_and_without_accents():
    assert WORK.gloss("abejas", "es") == ("bee", 1.0)
    assert WORK.gloss("Boulangér", "fr") == ("baker", 1.0)


def test_a_word_is_known_of_women_and_of_many_where_it_is_known_of_a_man():
    forms = Glossary(
        {
            "fr": {"vendeur": "seller", "agent securite": "guard", "commis": "clerk"},
            "es": {"gasfitero": "plumber", "cuidador ancianos": "care aide"},
        }
    )

    assert forms.gloss("vendeuses", "fr") == ("seller", 1.0)
    assert forms.gloss("agentes de sécurité", "fr") == ("guard", 1.0)
    assert forms.gloss("commise", "fr") == ("clerk", 1.0)
    assert forms.gloss("gasfiteras", "es") == ("plumber", 1.0)
    assert forms.gloss("cuidadora de ancianos", "es") == ("care aide", 1.0)


def test_the_form_that_is_said_is_taken_before_another_one():
    two = Glossary({"es": {"cartera": "portfolio", "cartero": "mail carrier"}})

    assert two.gloss("cartera", "es") == ("portfolio", 1.0)
    assert two.gloss("carteros", "es") == ("mail carrier", 1.0)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fr", "éducateur éducatrice éducatrices éducateurs"),
        ("fr", "préposé préposée préposés préposées"),
        ("fr", "infirmier infirmière infirmières"),
        ("fr", "mécanicien mécanicienne mécaniciennes"),
        ("es", "trabajador trabajadora trabajadores trabajadoras"),
        ("es", "costurero costurera costureras"),
        ("es", "peón peones"),
    ],
)
def test_a_word_has_one_stem_in_all_its_forms(language, forms):
    said = content_words(forms, language)

    assert len(said) > 1
    assert len({stem(word, language) for word in said}) == 1


def test_short_words_are_no_forms_of_others():
    assert stem("obra", "es") != stem("obro", "es")
    assert stem("porte", "fr") != stem("port", "fr")


def test_nails_are_not_some():
    assert content_words("hacer uñas", "es") == ["unas"]
    assert content_words("unas clases", "es") == ["clases"]
    # The tilde as a sign of its own, as some keyboards send it.
    assert content_words("un\u0303as", "es") == ["unas"]


def test_a_name_of_several_words_is_known_as_a_whole_wherever_it_stands():
    assert WORK.gloss("devenir aide de cuisine", "fr") == ("kitchen helper", 1.0)
    assert WORK.gloss("aide de cuisine pour le pain", "fr") == ("kitchen helper bread", 1.0)
    assert WORK.gloss("aide au boulanger", "fr") == ("baker", 0.5)


def test_small_words_and_wishes_say_nothing_of_what_is_wished_for():
    assert content_words("Je veux devenir boulanger à l'étranger", "fr") == [
        "boulanger",
        "etranger",
    ]
    assert content_words("quiero trabajar con abejas", "es") == ["abejas"]


def test_a_glossary_comes_back_from_its_file(tmp_path):
    write_glossary(WORK, tmp_path / "glossary.tsv")

    assert read_glossary(tmp_path / "glossary.tsv") == WORK


def test_what_stands_for_what_is_learned_from_names_alone():
    named = [
        (["four", "pain"], ["bread", "oven"]),
        (["four", "gaz"], ["gas", "oven"]),
        (["pain", "seigle"], ["rye", "bread"]),
        (["gaz", "naturel"], ["natural", "gas"]),
    ]

    glosses = learned(named)

    assert {word: glosses[word] for word in ("four", "pain", "gaz")} == {
        "four": "oven",
        "pain": "bread",
        "gaz": "gas",
    }
    # Of what stands in one name only, nobody can tell which word it stands for.
    assert "seigle" not in glosses


def occupation(code, *titles):
    return Occupation(
        scheme="noc",
        code=code,
        titles=tuple(Label(text, language, kind) for text, language, kind in titles),
    )


class Files:
    """Tables of three occupations, of which two share a name."""

    occupations = (
        occupation(
            "1",
            ("nurse aides", "en", "preferred"),
            ("préposé/préposée aux bénéficiaires", "fr", "preferred"),
        ),
        occupation("2", ("cooks", "en", "preferred"), ("chef de salle", "fr", "preferred")),
        occupation("3", ("hosts", "en", "preferred"), ("chef de salle", "fr", "preferred")),
    )


def test_a_name_that_one_occupation_has_is_known_for_men_and_women():
    assert names(Files, "fr", ()) == {
        "prepose beneficiaires": "nurse aides",
        "preposee beneficiaires": "nurse aides",
    }


def test_nothing_is_learned_from_an_occupation_that_is_barred():
    assert names(Files, "fr", {"nurse aides"}) == {}


class Skilful(Files):
    """Tables in which two names say what one who makes boilers is called."""

    skills = ()
    occupations = (
        *Files.occupations,
        occupation(
            "4",
            ("boilermaker", "en", "preferred"),
            ("chaudronnière", "fr", "preferred"),
            ("chaudronnière", "fr", "other"),
        ),
    )


def test_what_is_written_by_hand_is_told_of_its_other_forms_too(tmp_path, monkeypatch):
    by_hand = tmp_path / "regional.tsv"
    monkeypatch.setattr("recommender.learning.glossaries.REGIONAL", by_hand)

    by_hand.write_text("fr\tmaçon\tbricklayer\n", "utf-8")
    assert fit_glossary(Skilful).gloss("chaudronnière", "fr")[0] == "boilermaker"
    by_hand.write_text("fr\tchaudronnier\tmetal worker\n", "utf-8")
    assert fit_glossary(Skilful).gloss("chaudronnière", "fr")[0] == "metal worker"


def test_names_that_are_english_too_tell_no_language():
    named = [("es", "delivery", "delivery"), ("es", "pladur", "drywall"), ("fr", "ash", "cleaner")]

    told = list(no_english(named, [("fast delivery", "en"), ("ash", "fr")]))

    assert told == [("pladur", "es"), ("ash", "fr")]


def test_what_is_written_by_hand_names_something_once():
    lines = REGIONAL.read_text("utf-8").splitlines()
    told = [line.split("\t") for line in lines]

    assert {language for language, _, _ in told} == {"fr", "es"}
    assert all(content_words(name, language) for language, name, _ in told)
    assert len({(language, name) for language, name, _ in told}) == len(told)


def test_nothing_that_ships_is_told_of_no_word_or_in_no_words():
    shipped = read_glossary(adapter.FOLDER / adapter.GLOSSARY)

    assert all(
        word.strip() and english.strip()
        for words in shipped.words.values()
        for word, english in words.items()
    )


def test_what_ships_knows_work_by_its_names_in_quebec_and_latin_america():
    shipped = read_glossary(adapter.FOLDER / adapter.GLOSSARY)

    assert shipped.gloss("préposée aux bénéficiaires", "fr") == ("health care aide", 1.0)
    assert shipped.gloss("plomería", "es") == ("plumbing", 1.0)
    assert "plumbing" in shipped.gloss("fontanería", "es")[0]
    assert shipped.gloss("tablaroqueras", "es") == ("drywall installer", 1.0)
    assert shipped.gloss("brancardière", "fr") == ("hospital porter", 1.0)


class Told:
    """Says up of bread, right of all else."""

    identity, dimension = "told", 2

    def encode(self, texts):
        rows = [[0.0, 1.0] if text == "bread" else [1.0, 0.0] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(-1, 2)


def test_what_a_foreign_text_means_is_moved_by_what_its_words_are_called():
    always_french = np.array(
        [-5.0 if code == "en" else 5.0 if code == "fr" else 0.0 for code in LANGUAGES],
        dtype=np.float32,
    )
    encoder = MultilingualEncoder(
        Told(),
        Told,
        foreign_identity="second",
        bridge=np.array([[1, 0], [0, 1], [0, 0]], dtype=np.float32),
        spelling=Spelling(np.zeros((3, N_PLACES), dtype=np.float32), always_french),
        glossary=WORK,
    )

    known, half, unknown = encoder.encode(["pain", "pain lune", "lune"])

    moved = np.array([1.0, GLOSSED]) / np.hypot(1.0, GLOSSED)
    assert known == pytest.approx(moved)
    assert 0 < half[1] < known[1]
    assert unknown.tolist() == [1.0, 0.0]
