"""A reason really contributed: without its skill sentence the credential stands lower."""

import numpy as np
import pytest

from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.evidence import reasons
from recommender.goals import Goal
from recommender.index import build_index
from tests.fakes import TODAY, recommender_of, small_catalog


def goal(*aims: str) -> Goal:
    return Goal(text="; ".join(aims), language="en", aims=aims)


def worth(recommender: Recommender, wanted: Goal, credential_id: str) -> float:
    (found,) = recommender.assess(wanted, [credential_id], today=TODAY)
    return found.probability


def without_skill(records, credential_id, skill):
    return tuple(
        record.model_copy(
            update={"skills": tuple(each for each in record.skills if each.text != skill)}
        )
        if record.credential_id == credential_id
        else record
        for record in records
    )


@pytest.mark.parametrize(
    "wanted",
    [
        goal("keep books of small shops"),
        goal("bake sourdough bread", "shape rye loaves"),
        goal("cut steel with torches"),
        goal("keep payroll books", "reconcile bank statements"),
    ],
)
def test_removing_the_skill_of_a_reason_lowers_the_probability(wanted):
    records = small_catalog()
    recommender = recommender_of(*records)
    checked = 0

    for found in recommender.recommend(wanted, today=TODAY, k=3).recommendations:
        own = found.credential.credential_id
        for reason in found.reasons:
            poorer = recommender_of(*without_skill(records, own, reason.skill))

            assert worth(poorer, wanted, own) < worth(recommender, wanted, own)
            checked += 1
    assert checked


def test_what_comes_second_is_no_reason():
    similarities = np.array([[0.9], [0.8], [0.1]], dtype=np.float32)

    found = reasons(similarities, ["weld steel", "cut steel", "sell"], said=["weld"])

    assert [each.skill for each in found] == ["weld steel"]


def test_each_aim_has_its_own_reason():
    similarities = np.array([[0.9, 0.1], [0.2, 0.7], [0.1, 0.1]], dtype=np.float32)

    found = reasons(similarities, ["weld steel", "bake bread", "sell"], said=["weld", "bake"])

    assert [(each.said, each.skill) for each in found] == [
        ("weld", "weld steel"),
        ("bake", "bake bread"),
    ]


@pytest.mark.model
def test_it_holds_for_real_sentences(encoder, data_dir):
    records = sample_records(TODAY)
    cache = EmbeddingCache(data_dir / "embeddings", encoder)

    def over(those):
        catalog = ListedCatalog(those)
        return Recommender(
            catalog, build_index(those, cache, catalog_hash=catalog.content_hash), encoder
        )

    recommender = over(records)
    for wanted in (goal("do the books for small shops"), goal("put solar panels on roofs")):
        found = recommender.recommend(wanted, today=TODAY, k=2).recommendations
        for each in found:
            own = each.credential.credential_id
            for reason in each.reasons:
                poorer = over(without_skill(records, own, reason.skill))

                assert worth(poorer, wanted, own) < worth(recommender, wanted, own)
