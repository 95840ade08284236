"""Words of French and Spanish -> words of English, for what meaning alone does not carry across.

The multilingual model is small: of "menuiserie" or "impuestos" by themselves it knows little. The
official tables name thousands of occupations and skills in three languages, and so say what most
words of work are called in English.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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
        """el la los las un una unos de del y e a al en para por con o u que se yo lo mi mis me
        quiero quisiera gustaria ser trabajar trabajo hacer como es curso cursos""".split()
    ),
}

# A text says what it is about at its beginning; longer glosses would only take time.
_MOST_WORDS = 24
_LONGEST_NAME = 4


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
        known = self.words.get(language, {})
        for length in range(min(_LONGEST_NAME, len(words)), 1, -1):
            name = known.get(" ".join(words[:length]))
            if name:
                return length, name
        return 1, next((known[form] for form in _forms(words[0]) if form in known), "")


NOTHING_KNOWN = Glossary({})


def content_words(text: str, language: str) -> list[str]:
    """Return the words of a text that say what it is about, without accents and capitals."""
    return [
        word for word in WORD.findall(bare(text)) if len(word) > 1 and word not in SMALL[language]
    ]


def _forms(word: str) -> Iterator[str]:
    """Yield a word as it is said, and in the other number."""
    yield word
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("es"):
        yield word[:-2]
    yield f"{word}s"


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
