"""Fits the spelling model on the names of occupations and skills in three languages."""

from collections.abc import Sequence

import numpy as np

from catalog.taxonomy import TaxonomyFiles
from recommender.learning.lessons import Lessons
from recommender.spelling import LANGUAGES, N_PLACES, Spelling, features

# Titles alone would make a sentence of small words look foreign; skills are phrases with verbs.
_MOST_SKILLS = 20_000


def examples_of(files: TaxonomyFiles, lessons: Lessons) -> list[tuple[str, str]]:
    """Return texts with their language."""
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
