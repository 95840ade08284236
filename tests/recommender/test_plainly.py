"""What is reckoned quickly is what plain reckoning says."""

from collections.abc import Iterator
from datetime import timedelta

import numpy as np
import pytest

from catalog.sample import sample_records
from recommender.goals import Limits
from recommender.index import Index, build_index
from recommender.lexical import stems
from recommender.limits import Checks, check
from recommender.occupations import CROWD, SHARPNESS, Names, _density
from recommender.order import Weights, in_order, weighed
from recommender.ranking import (
    SIGNALS,
    FirstLook,
    Question,
    Rows,
    first_look,
    question,
    signals_of,
    standing,
)
from tests.fakes import TODAY, HashingEncoder, Uncached

ENCODER = HashingEncoder()
AIMS = (
    ("bake bread",),
    ("weld steel plate", "keep the books of a small shop"),
    ("look after elderly people at home", "Python", "first aid"),
)
LIMITS = (
    Limits(),
    Limits(max_cost=800, currency="CAD"),
    Limits(hours_per_week=5, max_weeks=8, schedule=("evening",)),
    Limits(delivery=("online",), place="Victoria", start_by=TODAY, finish_by=TODAY),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(sample_records(TODAY), Uncached(ENCODER), catalog_hash="sample")


def looks(index: Index) -> Iterator[tuple[Question, FirstLook, Rows]]:
    for texts in AIMS:
        asked = question(None, ENCODER.encode(texts), texts, language="en")
        first = first_look(index, None, asked)
        yield asked, first, np.arange(0, len(index.credential_ids), 3)


def test_signals_are_those_of_each_credential_by_itself(index):
    for asked, first, rows in looks(index):
        signals = dict(zip(SIGNALS, signals_of(index, None, asked, first, rows), strict=True))

        best = [(index.skills_of(int(row)) @ asked.vectors.T).max(axis=0) for row in rows]
        near = [first.plain[index.neighbours[row]].mean(axis=0) for row in rows]
        assert signals["skill"] == pytest.approx(np.array(best), abs=1e-6)
        assert np.array_equal(signals["neighbours"], np.array(near))
        assert np.array_equal(signals["title"], index.titles[rows] @ asked.vectors.T)
        assert np.array_equal(signals["document"], first.signals["document"][rows])
        assert np.array_equal(signals["words"], first.signals["words"][rows])


def test_each_credential_has_the_skills_between_its_own_beginning_and_the_next(index):
    ends = [*index.skill_starts[1:].tolist(), len(index.skills)]

    for row, (start, end) in enumerate(zip(index.skill_starts.tolist(), ends, strict=True)):
        assert np.array_equal(index.skills_of(row), index.skills[start:end])


def test_standing_is_told_from_mean_and_variance(index):
    for _, first, _ in looks(index):
        for crowd in first.plain.T:
            n = len(crowd)
            mean = (float(crowd.sum()) + 50 * 0.12) / (n + 50)
            variance = (n * float(crowd.var()) + 50 * 0.085**2) / (n + 50)

            assert standing(crowd) == (float(crowd.max()) - mean) / variance**0.5


def test_words_count_as_shares_of_the_best_that_a_document_could_have(index):
    words = index.lexical
    for texts in AIMS:
        total, best = np.zeros(words.n_documents, dtype=np.float32), 0.0
        wanted = dict.fromkeys(stems(texts[0]))
        known = [words.vocabulary[stem] for stem in wanted if stem in words.vocabulary]
        for column in known:
            where = slice(words.starts[column], words.starts[column + 1])
            total[words.documents[where]] += words.parts[where]
            best += float(words.parts[where].max())

        assert np.array_equal(words.scores(texts[0]), total / (best * len(wanted) / len(known)))


def test_a_weighted_sum_of_signals_is_a_product_over_their_names():
    signals = np.random.default_rng(0).normal(size=(len(SIGNALS), 70, 3)).astype(np.float32)
    weights = Weights({"skill": 2.5, "words": 0.3}, {}, {}, {}).unknown

    plain = np.tensordot(in_order(weights, SIGNALS), signals, axes=1)

    assert np.array_equal(weighed(weights, signals, SIGNALS), plain)


def test_limits_that_are_checked_one_after_the_other_are_those_checked_alone(index):
    checks = Checks(index.offerings, index.words)
    tomorrow = TODAY + timedelta(days=1)

    for today in (TODAY, tomorrow, TODAY):
        for limits in LIMITS:
            found = checks.of(limits, today=today)
            alone = check(index.offerings, limits, words=index.words, today=today)
            assert found.names == alone.names
            for name in ("fit", "marks", "chances"):
                assert np.array_equal(getattr(found, name), getattr(alone, name))
            for name, values in alone.values.items():
                assert np.array_equal(found.values[name], values, equal_nan=True)


def test_density_is_the_mean_of_an_occupations_names_around_a_goal():
    random = np.random.default_rng(0)
    counts = np.array([3, 0, 1, 40, 0])
    names = Names(
        vectors=random.integers(-127, 128, (44, 16)).astype(np.int8),
        weights=random.uniform(0.3, 1.0, 44).astype(np.float32),
        starts=np.concatenate([[0], np.cumsum(counts)]),
    )
    turned = random.normal(size=16).astype(np.float32)
    turned /= np.linalg.norm(turned)

    found = _density(names, np.arange(5), turned)

    for row, (start, end) in enumerate(zip(names.starts[:-1], names.starts[1:], strict=True)):
        weights = names.weights[start:end]
        cosines = names.vectors[start:end].astype(np.float32) @ (turned / np.float32(127))
        total = max((weights * np.exp(SHARPNESS * (cosines - 1))).sum(), 1e-12)
        density = total / max(weights.sum(), 1.0) ** CROWD
        assert found[row] == pytest.approx(np.log(density) / SHARPNESS + 1, abs=1e-6)
