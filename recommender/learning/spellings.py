"""Fits the spelling model on the names of occupations and skills in three languages."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from catalog.taxonomy import TaxonomyFiles
from recommender.learning.glossaries import by_hand
from recommender.learning.lessons import Lessons
from recommender.spelling import LANGUAGES, N_PLACES, WORD, Spelling, features

# Titles alone would make a sentence of small words look foreign; skills are phrases with verbs.
_MOST_SKILLS = 20_000

# What stands once in a language is often a name of another; shorter ones are taken whole anyway.
_SEEN, _LETTERS = 2, 3


def examples_of(files: TaxonomyFiles, lessons: Lessons) -> list[tuple[str, str]]:
    """Return texts with their language, each of their words by itself, and names by hand.

    Many a goal is one word. Read within titles only, "camion" and "impôts" were English; what
    the tables do not name, "pladur" and "brancardier", stayed so.
    """
    examples = _texts(files, lessons)
    return [*examples, *words_of(examples), *no_english(by_hand(), examples)]


def no_english(
    named: Iterable[tuple[str, str, str]], examples: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Yield names with their language, but those whose words are English, too ("delivery")."""
    english = {
        word for text, code in examples if code == "en" for word in WORD.findall(text.lower())
    }
    for language, name, _ in named:
        if not english.issuperset(WORD.findall(name.lower())):
            yield name, language


def words_of(examples: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the words of texts with their language; a word of two languages is one of each."""
    for code in LANGUAGES:
        texts = (text for text, language in examples if language == code)
        counts = Counter(word for text in texts for word in WORD.findall(text.lower()))
        for word in sorted(counts):
            if counts[word] >= _SEEN and len(word) >= _LETTERS:
                yield word, code


def _texts(files: TaxonomyFiles, lessons: Lessons) -> list[tuple[str, str]]:
    examples = [(text.text, text.language) for text in lessons.texts]
    for skill in files.skills:
        names = [(skill.text(code), code) for code in LANGUAGES]
        if sum(name is not None for name, _ in names) > 1:
            examples += [(name, code) for name, code in names if name]
        if len(examples) > len(lessons.texts) + 3 * _MOST_SKILLS:
            break
    return examples


def fit_spelling(examples: Sequence[tuple[str, str]]) -> Spelling:
    """Return a logistic regression over letter groups (scikit-learn), every language as heavy."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    parts = [features(text) for text, _ in examples]
    counts = np.array([len(places) for places, _ in parts])
    matrix = csr_matrix(
        (
            np.concatenate([shares for _, shares in parts]),
            np.concatenate([places for places, _ in parts]),
            np.concatenate([[0], np.cumsum(counts)]),
        ),
        shape=(len(parts), N_PLACES),
    )
    codes = [LANGUAGES.index(code) for _, code in examples]
    fitted = LogisticRegression(C=30.0, max_iter=200, class_weight="balanced").fit(matrix, codes)
    return Spelling(
        weights=fitted.coef_.astype(np.float32), bias=fitted.intercept_.astype(np.float32)
    )
