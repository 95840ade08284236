"""Words of French and Spanish -> words of English, for what meaning alone does not carry across.

The multilingual model is small: of "menuiserie" or "impuestos" by themselves it knows little. The
official tables name thousands of occupations and skills in three languages, and so say what most
words of work are called in English.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from recommender.ngrams import bare

WORD = re.compile(r"[^\W\d_]+")

# What joins words, and what everybody says who wishes for anything: nothing of what is wished for.
SMALL: Mapping[str, frozenset[str]] = {
    "en": frozenset("the of and a an in to for on with by at or as from".split()),
    "fr": frozenset(
        """le la les l un une des de d du et a au aux en dans pour sur avec par ou s qu qui que je j
        ce c est mon ma mes me m veux voudrais aimerais devenir travailler travail faire etre comme
        un metier emploi cours formation""".split()
    ),
    "es": frozenset(
        """el la los las un una unos unas de del y e a al en para por con o u que se yo lo mi mis me
        quiero quisiera gustaria ser trabajar trabajo hacer como es curso cursos""".split()
    ),
}

# A text says what it is about at its beginning; longer glosses would only take time.
_MOST_WORDS = 24
_LONGEST_NAME = 4

# How words end of many and of a woman -> of one and of a man, the first that fits. Shorter words
# than these turn into others: "obra" is no "obro", and "porte" no "port".
_SHORTEST_TURNED = 6
_CONSONANT = "(?<=[bcdfghjklmnpqrstvxz])"
_OF_MANY: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile("[sx]$"),
    "es": re.compile(f"{_CONSONANT}es?$|s$"),
}
_OF_A_WOMAN: Mapping[str, Sequence[tuple[re.Pattern[str], str]]] = {
    "fr": (
        (re.compile("trice$"), "teur"),
        (re.compile("euse$"), "eur"),
        (re.compile("(ien|on|el)[nl]e$"), r"\1"),
        (re.compile("ive$"), "if"),
        (re.compile(f"{_CONSONANT}ee?$"), ""),
        (re.compile("ee$"), "e"),
    ),
    "es": (
        (re.compile("([oi])na$"), r"\1n"),
        (re.compile("ora$"), "or"),
        (re.compile("a$"), "o"),
    ),
}


@dataclass(frozen=True)
class Glossary:
    """What words are called in English.

    Attributes:
        words: Language ("fr", "es") -> word without accents -> one English word or two; names of
            occupations of several words, too, with the name in English.
    """

    words: Mapping[str, Mapping[str, str]]

    def gloss(self, text: str, language: str) -> tuple[str, float]:
        """Return what is known of a text in English, and the share of its words that is, in [0, 1].

        Args:
            text: What is said.
            language: "fr" or "es".
        """
        own = content_words(text, language)[:_MOST_WORDS]
        known: list[str] = []
        n_known = place = 0
        while place < len(own):
            length, english = self._longest(own[place:], language)
            known += [english] if english else []
            n_known += length if english else 0
            place += length
        return " ".join(known), n_known / max(1, len(own))

    def _longest(self, words: Sequence[str], language: str) -> tuple[int, str]:
        """Return how many of the next words are known together, and in English what."""
        known, by_stem = self.words.get(language, {}), self._by_stem.get(language, {})
        stems = [stem(word, language) for word in words[:_LONGEST_NAME]]
        for length in range(len(stems), 1, -1):
            name = " ".join(words[:length])
            english = known.get(name) or by_stem.get(" ".join(stems[:length]))
            if english:
                return length, english
        said = next((known[form] for form in _forms(words[0]) if form in known), "")
        return 1, said or by_stem.get(stems[0], "")

    @cached_property
    def _by_stem(self) -> Mapping[str, Mapping[str, str]]:
        """What words are called whose own form is not known; a man's name before a woman's."""
        found: dict[str, dict[str, str]] = {}
        for language, words in self.words.items():
            by_stem = found.setdefault(language, {})
            for name, english in words.items():
                turned = stem(name, language)
                if turned == name:
                    by_stem[name] = english
                else:
                    by_stem.setdefault(turned, english)
        return found


NOTHING_KNOWN = Glossary({})


def content_words(text: str, language: str) -> list[str]:
    """Return the words of a text that say what it is about, without accents and capitals."""
    said = WORD.findall(unicodedata.normalize("NFC", text.lower()))
    return [
        plain
        for word in said
        # "Uñas" are nails, "unas" are some.
        if len(plain := bare(word)) > 1 and (plain not in SMALL[language] or "ñ" in word)
    ]


def _forms(word: str) -> Iterator[str]:
    """Yield a word as it is said, and in the other number."""
    yield word
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("es"):
        yield word[:-2]
    yield f"{word}s"


def stem(name: str, language: str) -> str:
    """Return a name as it is said of one man: "éducatrices" and "éducateur" are the same.

    What is left is no word always ("menuisi"), but the same for all its forms.
    """
    return " ".join(_of_one_man(word, language) for word in name.split())


def _of_one_man(word: str, language: str) -> str:
    if len(word) < _SHORTEST_TURNED - 1:
        return word
    one = _OF_MANY[language].sub("", word)
    if len(one) >= _SHORTEST_TURNED:
        for end, turned in _OF_A_WOMAN[language]:
            if end.search(one):
                return _OF_MANY[language].sub("", end.sub(turned, one))
    return one


def read_glossary(path: Path) -> Glossary:
    """Read a glossary that was learned: a line a word, with tabs."""
    words: dict[str, dict[str, str]] = {}
    for line in path.read_text("utf-8").splitlines():
        language, word, english = line.split("\t")
        words.setdefault(language, {})[word] = english
    return Glossary(words)


def write_glossary(glossary: Glossary, path: Path) -> None:
    """Write a glossary, in the order of its words."""
    lines: Sequence[str] = [
        f"{language}\t{word}\t{english}"
        for language, words in sorted(glossary.words.items())
        for word, english in sorted(words.items())
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
