"""The recommender's errors; each says what happened, with which value, and what to do now."""


class RecommenderError(Exception):
    """Base of everything that the recommender refuses."""
