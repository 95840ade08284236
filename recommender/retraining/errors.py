"""What retraining refuses; each says what happened, with which value, and what to do now."""

from recommender.errors import RecommenderError


class UnknownVersionError(RecommenderError):
    """No model version has this name."""

    def __init__(self, version: str, known: tuple[str, ...]) -> None:
        there = ", ".join(known[-3:]) or "none yet"
        super().__init__(
            f"There is no model version named {version!r} (the newest: {there}). "
            "Make one with: advisor model train"
        )
        self.version = version
        self.known = known


class DamagedVersionError(RecommenderError):
    """A file of a model version is not what its manifest says."""

    def __init__(self, version: str, problem: str) -> None:
        super().__init__(
            f"The model version {version} is damaged ({problem}). Take it away with: advisor model "
            f"discard {version}, then make it again with: advisor model train"
        )
        self.version = version
        self.problem = problem


class ForeignVersionError(RecommenderError):
    """A model version was made for another release, or with another encoder."""

    def __init__(self, version: str, part: str, made_for: str, asked: str) -> None:
        super().__init__(
            f"The model version {version} was made for {part} {made_for}, not for {asked}. "
            "Make one for it with: advisor model train"
        )
        self.version = version
        self.part = part
        self.made_for = made_for
        self.asked = asked


class TrainingUnderWayError(RecommenderError):
    """Another training holds the lock."""

    def __init__(self) -> None:
        super().__init__("Another training is under way. Wait until it has ended, then try again.")


class LiveVersionError(RecommenderError):
    """What is live, or the way back to it, would be taken away."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"The model version {version} is live, or is what a rollback goes back to. "
            "Publish another one before it is taken away."
        )
        self.version = version
