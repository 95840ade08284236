"""Credentials in the order to earn them: prerequisites first, under a learner's limits."""

from recommender.paths.finding import Closeness, path_to, ways_to
from recommender.paths.records import NoWay, Path, Proof, Step, Ways

__all__ = ["Closeness", "NoWay", "Path", "Proof", "Step", "Ways", "path_to", "ways_to"]
