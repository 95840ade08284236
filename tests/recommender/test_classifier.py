"""What all names of an occupation have in common tells it. By hand."""

import numpy as np
from scipy.sparse import csr_matrix

from recommender.classifier import Classifier, fit_classifier, hashed
from tests.fakes import HashingEncoder

ENCODER = HashingEncoder()

# Two occupations: whoever ends with "assistant" is of the first, whoever with "manager" of the
# second, whatever comes before.
FIELDS = ("dental", "legal", "library", "office", "teaching", "veterinary", "laboratory", "sales")
TEXTS = [f"{field} {role}" for role in ("assistant", "manager") for field in FIELDS]
SHARES = csr_matrix(np.repeat(np.eye(2, dtype=np.float32), len(FIELDS), axis=0))


def fitted() -> Classifier:
    # So few texts are passed over many times to count as much as a hundred thousand do.
    repeated = TEXTS * 50
    shares = csr_matrix(np.tile(SHARES.toarray(), (50, 1)))
    return fit_classifier(repeated, ENCODER.encode(repeated), shares)


def logits(classifier: Classifier, text: str) -> np.ndarray:
    (vector,) = ENCODER.encode([text])
    return classifier.logits(text, vector)


def test_a_name_never_seen_is_told_by_what_its_like_have_in_common():
    classifier = fitted()

    assert logits(classifier, "museum assistant").argmax() == 0
    assert logits(classifier, "museum manager").argmax() == 1


def test_the_same_names_give_the_same_classifier():
    first, second = fitted(), fitted()

    assert np.array_equal(first.rows, second.rows)
    assert np.array_equal(first.of_vector, second.of_vector)


def test_a_saved_classifier_says_nearly_the_same():
    classifier = fitted()

    read = Classifier.from_arrays(classifier.arrays(prefix="a."), prefix="a.")

    was, now = (logits(each, "museum assistant") for each in (classifier, read))
    assert np.allclose(was, now, atol=0.05)


def test_a_text_without_words_is_told_by_its_vector_alone():
    classifier = fitted()
    (vector,) = ENCODER.encode(["assistant"])

    assert len(hashed("?!")) == 0
    expected = vector @ classifier.of_vector + classifier.bias
    assert np.allclose(classifier.logits("?!", vector), expected)


def test_pairs_of_words_and_the_last_one_count_apart_from_words():
    assert set(hashed("sales manager")) != set(hashed("manager sales"))
    assert set(hashed("Sales Manager")) == set(hashed("sales  manager!"))
