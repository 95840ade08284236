"""The shipped goals: the demonstration catalogue asked by an order that a training changed."""

import tomllib
from importlib.resources import files

from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.index import build_index
from recommender.order import Order
from recommender.retraining.learning import DAY
from recommender.retraining.measuring import SHIPPED, Asked, Labelled, ask


def shipped_goals() -> list[Labelled]:
    """Return the goals that come with the program, and what must be found for each."""
    text = files("recommender.retraining").joinpath("goals.toml").read_text("utf-8")
    return [
        (goal, SHIPPED, tuple(ids)) for own in tomllib.loads(text).values() for goal, *ids in own
    ]


def ask_demonstration(
    orders: tuple[Order, Order], embeddings: EmbeddingCache
) -> tuple[tuple[Asked, ...], tuple[Asked, ...]]:
    """Return what two orders find for the shipped goals.

    What is remembered has no say: it is about credentials of another catalogue. Without tables of
    occupations, so that every machine measures the same.

    Args:
        orders: Two orders.
        embeddings: Vectors of texts; the demonstration is encoded once, in a quarter of a minute.
    """
    catalog = ListedCatalog(sample_records(DAY), release_id="demonstration")
    index = build_index(catalog.all(), embeddings, catalog_hash=catalog.content_hash)
    plain = Recommender(catalog, index, embeddings.encoder)
    before, after = (
        ask(plain.changed(catalog, order=order), shipped_goals(), embeddings) for order in orders
    )
    return before, after
