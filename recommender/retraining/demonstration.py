"""The shipped goals: the demonstration catalogue asked by an order that a training changed."""

import tomllib
from functools import cached_property
from importlib.resources import files

import numpy as np

from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.index import build_index
from recommender.occupations import Occupations
from recommender.order import Order
from recommender.ranking import part_of
from recommender.retraining.calibrating import Told
from recommender.retraining.learning import DAY
from recommender.retraining.measuring import SHIPPED, Asked, Labelled, ask, told_and_right


def shipped_goals() -> list[Labelled]:
    """Return the goals that come with the program, and what must be found for each."""
    text = files("recommender.retraining").joinpath("goals.toml").read_text("utf-8")
    return [
        (goal, SHIPPED, tuple(ids)) for own in tomllib.loads(text).values() for goal, *ids in own
    ]


class Demonstration:
    """The demonstration catalogue and the shipped goals, made when they are first asked.

    What is remembered has no say: it is about credentials of another catalogue.

    Args:
        embeddings: Vectors of texts; the demonstration is encoded once, in a quarter of a minute.
        occupations: What recognises occupations; as where the order is to answer.
    """

    def __init__(self, embeddings: EmbeddingCache, occupations: Occupations | None) -> None:
        self._embeddings = embeddings
        self._occupations = occupations

    @property
    def part(self) -> str:
        """What takes part, as `order` names it."""
        return part_of(self._recommender.bridge)

    def asked(self, order: Order) -> tuple[Asked, ...]:
        """Return what an order finds for the shipped goals."""
        changed = self._recommender.changed(self._recommender.catalog, order=order)
        return ask(changed, shipped_goals(), self._embeddings)

    def answers(self, order: Order) -> tuple[float, list[Told]]:
        """Return the mean nDCG@10 by an order, and what it tells of each goal."""
        asked = self.asked(order)
        told = [Told(*told_and_right([each])) for each in asked if each.chances]
        return float(np.mean([each.ndcg for each in asked])), told

    @cached_property
    def _recommender(self) -> Recommender:
        catalog = ListedCatalog(sample_records(DAY), release_id="demonstration")
        index = build_index(catalog.all(), self._embeddings, catalog_hash=catalog.content_hash)
        return Recommender(catalog, index, self._embeddings.encoder, occupations=self._occupations)
