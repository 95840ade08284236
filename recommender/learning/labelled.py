"""Labelled goals that state their occupation, to be tested on by family."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from recommender.errors import UnreadableBenchmarkError


class Kind(NamedTuple):
    """Goals of one kind in one language are judged together."""

    language: str
    kind: str

    def __str__(self) -> str:
        return f"{self.language} {self.kind}"


@dataclass(frozen=True)
class LabelledGoals:
    """Goals, a catalogue, and which of it is relevant to which goal.

    Attributes:
        texts: The goals.
        kinds: Language and kind of each goal.
        socs: SOC code of the occupation that each goal is about.
        documents: Title and description of everything in the catalogue.
        relevant: Rows of the relevant documents of each goal.
    """

    texts: tuple[str, ...]
    kinds: tuple[Kind, ...]
    socs: tuple[str, ...]
    documents: tuple[str, ...]
    relevant: tuple[frozenset[int], ...]


def read_labelled(folder: Path) -> LabelledGoals:
    """Read a BEIR folder whose goals carry `metadata.lang`, `kind` and `occupation`.

    Raises:
        UnreadableBenchmarkError: A file is missing or not in that form.
    """
    try:
        corpus = list(_lines(folder / "corpus.jsonl"))
        row_of = {str(each["_id"]): row for row, each in enumerate(corpus)}
        relevant = _relevant(next(iter(sorted((folder / "qrels").glob("*.tsv")))), row_of)
        asked = [each for each in _lines(folder / "queries.jsonl") if each["_id"] in relevant]
        about = [each["metadata"] for each in asked]
        return LabelledGoals(
            texts=tuple(str(each["text"]) for each in asked),
            kinds=tuple(Kind(str(each["lang"]), str(each["kind"])) for each in about),
            socs=tuple(str(each["occupation"]) for each in about),
            documents=tuple(f"{each['title']}. {each['text']}" for each in corpus),
            relevant=tuple(frozenset(relevant[each["_id"]]) for each in asked),
        )
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as fault:
        raise UnreadableBenchmarkError(folder, f"{type(fault).__name__}: {fault}") from fault


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _relevant(table: Path, row_of: dict[str, int]) -> dict[str, set[int]]:
    relevant: dict[str, set[int]] = defaultdict(set)
    for line in table.read_text("utf-8").splitlines()[1:]:
        goal, document, grade = line.split("\t")
        if float(grade) > 0 and document in row_of:
            relevant[goal].add(row_of[document])
    return relevant
