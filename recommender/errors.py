"""The recommender's errors; each says what happened, with which value, and what to do now."""


class RecommenderError(Exception):
    """Base of everything that the recommender refuses."""


class StaleIndexError(RecommenderError):
    """An index was built from another release or with another encoder."""

    def __init__(self, part: str, built_from: str, now: str) -> None:
        super().__init__(
            f"The index was built from {part} {built_from}, but the {part} is now {now}. "
            "Remove the folder 'index' under the data folder: it is made again by itself."
        )
        self.part = part
        self.built_from = built_from
        self.now = now
