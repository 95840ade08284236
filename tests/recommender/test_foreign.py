"""What is written in a language that nobody here reads is told from what is."""

import pytest

from recommender.foreign import is_in_another_script, other_language


@pytest.mark.parametrize("text", ["我想学会计", "أريد أن أصبح ممرضة", "Хочу працювати бухгалтером"])
def test_letters_of_another_script_are_not_read(text):
    assert is_in_another_script(text)


@pytest.mark.parametrize(
    "text", ["tôi muốn học nấu ăn", "nail tech 指甲", "𝐖𝐞𝐥𝐝𝐞𝐫", "préposé aux soins", "🙂", "12"]
)
def test_latin_letters_are_whatever_stands_on_them_or_beside_them(text):
    assert not is_in_another_script(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ich möchte schweißer werden", "de"),
        ("quero trabalhar com crianças, não tenho dinheiro", "pt"),
        ("gusto kong maging caregiver", "tl"),
        ("mwen vle vin enfimyè", "ht"),
        ("i worked in a small inn, ich habe es gelernt, now i want to bake", None),
        ("je veux travailler avec des enfants", None),
        ("quiero ser soldador", None),
        ("nicht", None),
    ],
)
def test_a_language_that_is_read_in_part_is_known_by_its_common_words(text, code):
    assert other_language(text) == code
