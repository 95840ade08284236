"""Every sentence is there, needs what it is given, and says facts the way people write them."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.dialogue.limits_in_words import avoided_in_words, limits_in_words
from bot.messages import Raw, languages, messages
from bot.messages.plain import plain
from recommender.goals import Goal, Limits

BOT = Path(__file__).parent.parent.parent / "bot"


def test_every_sentence_that_the_code_asks_for_is_there():
    code = "\n".join(
        path.read_text("utf-8")
        for folder in ("dialogue", "telegram")
        for path in (BOT / folder).glob("*.py")
    )
    asked = set(re.findall(r'(?:say|_tell)\(\s*"([a-z_-]+)"', code))

    assert len(asked) > 40
    for language in languages():
        assert asked <= messages(language).keys()


def test_facts_are_escaped_and_sentences_are_not():
    say = messages("en")

    assert say("why-head", title="Bread & <Butter>") == "Why <b>Bread &amp; &lt;Butter&gt;</b>:"
    assert "<b>" in say("understood", wanted=Raw("<b>x</b>"))


def test_a_fact_may_be_as_long_as_a_message():
    text = "long & " * 600

    assert messages("en")("plain", text=text) == text.replace("&", "&amp;")


def test_a_missing_fact_or_sentence_is_a_fault_of_the_code():
    with pytest.raises(ValueError, match="understood"):
        messages("en")("understood")
    with pytest.raises(KeyError, match="no sentence"):
        messages("en")("nonsense")


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        (495, "CAD", "$495"),
        (1234.5, "CAD", "$1,234.50"),
        (2000, "USD", "US$2,000"),
        (80, "EUR", "€80"),
        (80, None, "80"),
    ],
)
def test_money_is_written_as_canadians_do(amount, currency, written):
    assert messages("en").money(amount, currency) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "$12,192"), ("fr", "12\u00a0192\u00a0$"), ("es", "12.192\u00a0$")],
)
def test_an_amount_in_no_named_currency_names_none(language, written):
    assert messages(language).dollars(12192) == written


def test_days_carry_their_weekday():
    assert messages("en").day(date(2027, 1, 5)) == "Tue 5 Jan 2027"


def test_one_is_not_many():
    say = messages("en")

    assert say("seats", seats=1) == "one seat left"
    assert say("seats", seats=3) == "3 seats left"


def test_an_unknown_language_speaks_english():
    assert messages("xx").language == "en"


@pytest.mark.parametrize("language", sorted(set(languages()) - {"en"}))
def test_every_language_has_the_same_sentences_and_the_same_facts(language):
    english, other = _facts_of("en"), _facts_of(language)

    assert other.keys() == english.keys()
    assert {key: facts for key, facts in other.items() if facts != english[key]} == {}


def test_the_three_languages_are_there():
    assert languages() == ("en", "es", "fr")


def test_no_sentence_is_there_for_nothing():
    code = "\n".join(path.read_text("utf-8") for path in BOT.rglob("*.py"))
    made = ("limit-", "delivery-", "schedule-", "compare-", "command-", "sent-", "availability-")
    made += (
        "already-",
        "fact-",
        "source-",
        "button-",
        "stale-",
        "foreign-",
        "standard-",
        "question-",
        "interest-",
        "staff-done-",
        "draft-ask-",
        "length-",
        # What is said of a file is known by its words: tests/bot/test_file_words.py.
        "file-",
        "typed-",
        # The web desk's, which its templates ask for: tests/bot/desk_web/test_sentences.py.
        "web-",
    )
    # Some stand within others.
    within = set(re.findall(r"\{ ([a-z-]+) \}", "\n".join(_topics("en"))))
    unused = [
        key
        for key in sorted(messages("en").keys() - within)
        if not key.startswith(made) and not re.search(rf"[\"']{key}[\"']", code)
    ]

    assert unused == []


@pytest.mark.parametrize(
    ("language", "one", "two"), [("fr", "une place", "2 places"), ("es", "una plaza", "2 plazas")]
)
def test_plurals_follow_the_language(language, one, two):
    say = messages(language)

    assert one in say("seats", seats=1)
    assert two in say("seats", seats=2)


def test_a_right_to_left_fact_keeps_its_direction_to_itself():
    say = messages("en")

    assert say("why-head", title="מכונאי") == "Why <b>\u2068מכונאי\u2069</b>:"
    assert say("why-head", title="Bread\u202e daeR") == "Why <b>Bread daeR</b>:"
    assert "\u2068" not in say("why-head", title="Bread")


@pytest.mark.parametrize("language", languages())
def test_no_sentence_stands_twice(language):
    names = [
        name for topic in _topics(language) for name in re.findall(r"(?m)^([a-z_-]+) =", topic)
    ]

    assert [name for name, count in Counter(names).items() if count > 1] == []


def _topics(language: str) -> list[str]:
    return [file.read_text("utf-8") for file in sorted((BOT / "messages" / language).iterdir())]


def _facts_of(language: str) -> dict[str, set[str]]:
    text = "\n".join(_topics(language))
    found: dict[str, set[str]] = {}
    for line in text.splitlines():
        named = re.match(r"([a-z_-]+) =", line)
        if named:
            found[named[1]] = set()
        if found:
            found[list(found)[-1]] |= set(re.findall(r"\{ \$([a-z_]+)", line))
    return found


@pytest.mark.parametrize(
    ("key", "facts", "said"),
    [
        ("web-version-labels", {"count": 0}, "aucune correction concordante"),
        ("web-checked-counts", {"read": 0, "accepted": 0, "kept_out": 0}, "Aucune fiche lue; "),
        (
            "publishing-report-week",
            {"day": "7 sept.", "count": 0, "served": "0 %"},
            "• 7 sept. : aucun but",
        ),
    ],
)
def test_in_french_where_zero_is_singular_nothing_is_not_one(key, facts, said):
    assert messages("fr")(key, **facts).startswith(said)


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("en", "without “maths” or “sales”"),
        ("fr", "sans « maths » ni « vente »"),
        ("es", "sin «maths» ni «ventas»"),
    ],
)
def test_several_things_are_left_out_as_each_language_says_it(language, phrase):
    words = re.findall(r"[“«]\s?(\w+)", phrase)

    assert (
        plain(avoided_in_words(Goal("", language, avoid=tuple(words)), messages(language))[0])
        == phrase
    )


@pytest.mark.parametrize(
    ("words", "style", "phrase"),
    [
        (("gratis", "impartido en español"), "standard", "gratis e impartido en español"),
        (("cocina", "«inglés»"), "standard", "cocina e «inglés»"),
        (("agua", "hielo"), "standard", "agua y hielo"),
        (("siete", "ocho"), "or", "siete u ocho"),
        (("gratis", "en línea"), "standard", "gratis y en línea"),
    ],
)
def test_spanish_conjunctions_do_not_meet_their_own_sound(words, style, phrase):
    assert messages("es").list(words, style=style) == phrase


@pytest.mark.parametrize(
    ("language", "limits", "words"),
    [
        ("en", Limits(max_weeks=1), "within a week"),
        ("fr", Limits(max_weeks=1), "en une semaine au plus"),
        ("es", Limits(hours_per_week=1), "hasta una hora por semana"),
        ("fr", Limits(max_weeks=6), "en 6 semaines au plus"),
    ],
)
def test_one_of_a_limit_is_said_in_the_singular(language, limits, words):
    assert limits_in_words(limits, messages(language)) == [words]
