"""Many alternatives, tried by their first letter, match what one pattern of them all matches."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.said import openers as say
from recommender.said import wishes
from recommender.said.alternatives import Alternatives, split

_END = r"(?=\s|$)"


@pytest.mark.parametrize(
    ("pattern", "text", "matched"),
    [
        ("a|ab", "abc", "a"),
        ("(?:very )?big|large", "very big", "very big"),
        ("(?:very )?big|large", "big", "big"),
        ("[cç]a va|\\w+ va", "ça va", "ça va"),
        ("(?!no)\\w+ way|no way", "no way", "no way"),
        ("(?<=x)y|y", "y", "y"),
        ("x*y{0,2}z|w", "z", "z"),
        ("\\d+|one", "12", "12"),
        ("a|b", "c", None),
        ("a|b", "", None),
    ],
)
def test_the_first_alternative_that_matches_is_found(pattern, text, matched):
    found = Alternatives(pattern).match(text, 0, len(text))

    assert (found and found[0]) == matched


def test_a_letter_is_prepared_once_whatever_alphabet_it_is_of(monkeypatch):
    made = []
    compiled = re.compile
    ways = Alternatives("été|hiver|\\d+")
    monkeypatch.setattr(
        "recommender.said.alternatives.re.compile", lambda each: made.append(each) or compiled(each)
    )

    for text in ("été", "été", "я", "我", "7", "hiver", "hiver"):
        ways.match(text, 0, len(text))

    assert len(made) == 3


def test_only_alternatives_outside_of_groups_are_taken_apart():
    assert list(split(r"a(?:b|c)d|[|]e|\|f")) == ["a(?:b|c)d", "[|]e", r"\|f"]


_WORDS = st.lists(
    st.sampled_from(
        "i want to learn would like love je veux voudrais apprendre quiero quisiera ser la el de"
        " mon rêve my dream is c'est j'ai besoin d'un thinking about me gustaría not a".split()
    ),
    min_size=1,
    max_size=8,
).map(" ".join)


@pytest.mark.parametrize("pattern", [wishes.BEGINNINGS, say.WISHING, wishes.ENDINGS, say.ASK])
@given(text=_WORDS)
@settings(max_examples=150, deadline=None)
def test_nothing_is_missed_by_looking_at_first_letters(pattern, text):
    known = _MADE.setdefault(
        pattern, (Alternatives(pattern, _END), re.compile(f"(?:{pattern}){_END}"))
    )
    by_letter, all_at_once = known
    found, expected = by_letter.match(text, 0, len(text)), all_at_once.match(text)

    assert (found and found.span()) == (expected and expected.span())


_MADE: dict[str, tuple[Alternatives, re.Pattern[str]]] = {}
