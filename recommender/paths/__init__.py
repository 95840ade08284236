"""Credentials in the order to earn them: prerequisites first, under a learner's limits."""

from recommender.paths.finding import Closeness, ways_to
from recommender.paths.records import NoWay, Path, Proof, Step, Ways

__all__ = ["Closeness", "NoWay", "Path", "Proof", "Step", "Ways", "ways_to"]
