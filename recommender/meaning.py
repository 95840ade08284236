"""Which work the learner said to mean -> what the first aim is read as."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from recommender.bridge import Bridge
from recommender.leanings import Leaning
from recommender.occupations import Recognised
from recommender.ranking import Question


def as_told(asked: Question, bridge: Bridge | None, leanings: Sequence[Leaning]) -> Question:
    """Return a question whose first aim is read as the learner said, where they were asked.

    A chosen occupation is meant for sure; of those that were refused none is. Occupations that
    the tables no longer know say nothing; neither does a refusal of all that may be meant.

    Args:
        asked: The question, as it was recognised.
        bridge: What leads from occupations to credentials; None where no table is loaded.
        leanings: What was chosen; only what is said of occupations counts here.
    """
    told = [each for each in leanings if each.of == "occupations"]
    if bridge is None or not asked.meant or not told:
        return asked
    meant = asked.meant[0]
    for each in told:
        meant = _chosen(meant, bridge, each) if each.toward else _refused(meant, bridge, each)
    return replace(
        asked,
        meant=(meant, *asked.meant[1:]),
        needed=(bridge.needed(meant), *asked.needed[1:]),
    )


def _chosen(meant: Recognised, bridge: Bridge, leaning: Leaning) -> Recognised:
    row = bridge.known.rows.get(leaning.toward[0])
    if row is None:
        return meant
    return replace(meant, rows=np.array([row]), chances=np.ones(1, dtype=np.float32))


def _refused(meant: Recognised, bridge: Bridge, leaning: Leaning) -> Recognised:
    refused = [bridge.known.rows.get(each, -1) for each in leaning.away]
    kept = ~np.isin(meant.rows, refused)
    chances = meant.chances[kept]
    if not chances.sum() > 0:
        return meant
    return replace(meant, rows=meant.rows[kept], chances=chances / chances.sum())
