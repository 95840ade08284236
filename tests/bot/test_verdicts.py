"""What the gate finds is said in each language, with titles, and the same facts in JSON."""

import pytest

from bot.messages import languages, messages
from bot.verdicts import (
    RefusedByGateError,
    checks_in_words,
    gate_document,
    problems_of,
    trouble_text,
)
from recommender.retraining.gate import Gate, Trouble, judge
from tests.recommender.retraining.test_gate import asked, many, measured

TITLES = {"bread": "Bread & Butter", "soup": "Soup"}

TROUBLES = (
    Trouble("golden_lost", {"lost": 2, "won": 1, "count": 9}),
    Trouble(
        "answered_worse",
        {"kind": "shipped", "before": 0.5, "after": 0.4, "low": -0.15, "high": -0.05},
    ),
    Trouble("chances", {"before": 0.1, "after": 0.2}),
    Trouble("unreached", {"count": 5, "credentials": ("bread", "soup", "tea")}),
    Trouble("unreached_new", {"count": 1, "credentials": ("soup",)}),
    Trouble("gone", {"gone": 3, "count": 10}),
    Trouble("slower", {"before": 10.0, "after": 30.4}),
)


def said(number, language="en"):
    return trouble_text(TROUBLES[number], TITLES, messages(language))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("number", range(len(TROUBLES)))
def test_every_trouble_is_a_sentence_in_every_language(number, language):
    text = said(number, language)

    assert text.endswith(".")
    assert "{" not in text
    assert "&amp;" not in text
    assert (text == said(number)) is (language == "en")


def test_every_trouble_that_the_gate_knows_is_said():
    before = measured(*many(0), *many(0, n=5, kind="golden"), active=tuple("abcdefghij"))
    after = measured(*many(1), *many(9, n=5, kind="golden"), active=("a",), unreached=("a",))

    verdict = judge(before, after, milliseconds=([10.0] * 9, [30.0] * 9))

    assert len(problems_of(verdict, {}, messages("en"))) == len(verdict.troubles) == 5


def test_credentials_are_named_by_title_and_the_others_counted():
    assert said(3) == (
        "5 credentials can no longer be found by their own titles or words: "
        "Bread & Butter, Soup, tea and 2 others."
    )


def test_figures_and_differences_are_written_as_the_language_writes_them():
    assert "nDCG@10 0.500 → 0.400, a difference of -0.150 to -0.050" in said(1)
    assert "nDCG@10 0,500 → 0,400, une différence de -0,150 à -0,050" in said(1, "fr")
    assert said(6, "es") == "Una respuesta tarda 30 ms en lugar de 10 ms."


def test_each_check_has_its_figures_in_its_own_unit():
    verdict = judge(measured(*many(0)), measured(*many(0), unreached=("soup",)))

    coverage, own_words, *_ = checks_in_words(verdict, TITLES, messages("en"))

    assert (coverage.before, coverage.after, coverage.is_passed) == ("", "50 %", False)
    assert (own_words.before, own_words.after, own_words.problem) == ("1.000", "1.000", "")


def test_json_has_the_english_sentence_beside_key_and_facts():
    verdict = judge(measured(), measured(unreached=("soup",)))

    document = gate_document(verdict, TITLES)

    coverage = document["checks"][0]
    assert coverage["name"] == "coverage"
    assert coverage["is_passed"] is False
    assert coverage["trouble"] == {
        "key": "unreached",
        "facts": {"count": 1, "credentials": ("soup",)},
    }
    assert coverage["problem"].startswith("One credential can no longer be found")
    assert Gate.from_json(document) == verdict


def test_a_refusal_is_said_in_a_language_and_with_what_to_type_on_the_command_line():
    before, after = asked("bread", goal="bake"), asked("soup", goal="bake")
    refused = RefusedByGateError(judge(measured(before), measured(after, version="v9")), TITLES)

    assert str(refused).startswith("v9 is not published. 1 of 1 golden goals no longer finds")
    assert str(refused).endswith("--override --by NAME --because REASON")
    assert refused.said(messages("fr")).startswith("v9 n’est pas publiée. 1 but de référence sur 1")
    assert "--override" not in refused.said(messages("fr"))
