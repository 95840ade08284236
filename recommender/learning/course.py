"""A course: what all runs of learning share, each of which leaves out some families."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.taxonomy import TaxonomyFiles
from recommender.adapter import Adapter
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.learning.bridging import BridgePlan, fit_bridge
from recommender.learning.exercises import exercise_of
from recommender.learning.families import families_of, family_of, nearest_soc
from recommender.learning.fitting import Plan, fit
from recommender.learning.labelled import LabelledGoals
from recommender.learning.layers import LearningLayers
from recommender.learning.lessons import Lessons, lessons_of
from recommender.learning.measuring import ndcg_of_each
from recommender.learning.states import StateCache, States
from recommender.multilingual import across

Floats = NDArray[np.float32]
Progress = Callable[[str, float], None]

# Names of skills in three languages: what the bridge should also carry across.
_SKILLS = 5_000


@dataclass(frozen=True)
class Graduate:
    """What one run learned, and where it puts the goals and the catalogue.

    Attributes:
        adapter: Change of the English model.
        bridge: From the multilingual model into its space.
        steps: How long it learned.
        goals: Vectors of all labelled goals, shape (n_goals, dimension).
        catalogue: Vectors of their catalogue, shape (n_documents, dimension).
        documents: Vectors of `Lessons.documents`; those that the bridge does not need are where
            the original model puts them.
        skills: Vectors of the English names of skills.
    """

    adapter: Adapter
    bridge: Floats
    steps: int
    goals: Floats
    catalogue: Floats
    documents: Floats
    skills: Floats


class Course:
    """Everything that all runs share.

    Args:
        files: The official tables.
        goals: Labelled goals; they are tested on, and never learned from.
        model: The default sentence-transformers model.
        foreign: The multilingual encoder.
        work: Folder for what is slow to compute.
        plan: How the English model learns.
        bridge_plan: How the bridge does.
        on_progress: Told what is done, and how much of it.
    """

    def __init__(
        self,
        files: TaxonomyFiles,
        goals: LabelledGoals,
        model: Any,
        foreign: Encoder,
        work: Path,
        *,
        plan: Plan,
        bridge_plan: BridgePlan,
        on_progress: Progress,
    ) -> None:
        self.lessons: Lessons = lessons_of(files, seed=plan.seed)
        self.goals = goals
        self.plan, self.bridge_plan = plan, bridge_plan
        self._model, self._on_progress = model, on_progress
        self._original = LearningLayers(model, rank=1, seed=plan.seed)
        self._states = StateCache(work / "states.safetensors", self._original.lower)
        self._embeddings = EmbeddingCache(work / "embeddings", foreign)
        self._placed = EmbeddingCache(work / "embeddings", _Original(self._original, self._states))
        lessons = self.lessons
        english = [text.text for text in lessons.texts[: lessons.n_english]]
        others = [text.text for text in lessons.texts[lessons.n_english :]]
        skills = _skills_in_three_languages(files)
        self._text_states = self._states_of("Reading texts", english)
        self._goal_states = self._states_of("Reading goals", goals.texts)
        self._document_states = self._states_of(
            "Reading documents", [document.text for document in lessons.documents]
        )
        self._catalogue_states = self._states_of("Reading the catalogue", goals.documents)
        self._skill_states = self._states_of("Reading skills", [each[0] for each in skills])
        self._states.save()
        self._other_vectors = self._foreign_vectors("Reading French and Spanish", others)
        self._goal_foreign = self._foreign_vectors("Reading foreign goals", goals.texts)
        self._skill_foreign = self._foreign_vectors(
            "Reading foreign skills", [name for each in skills for name in each[1:]]
        )
        text_vectors = self._original_vectors("Placing texts", english)
        self._document_vectors = self._original_vectors(
            "Placing documents", [document.text for document in lessons.documents]
        )
        self.original_goals = self._original_vectors("Placing goals", goals.texts)
        self.original_catalogue = self._original_vectors("Placing the catalogue", goals.documents)
        self._socs = nearest_soc(lessons, text_vectors)
        self.families = families_of(lessons, text_vectors, _known(goals))

    def run(
        self, *, leave_out: Collection[str], dev: Collection[str], stop_after: int | None = None
    ) -> Graduate:
        """Learn from all families but some.

        Args:
            leave_out: Families that are tested on.
            dev: Families whose English goals tell when to stop; not learned from, either.
            stop_after: Stop after so many steps whatever `dev` says.
        """
        barred = set(leave_out) | set(dev)
        allowed = [not (each & barred) for each in self.families]
        plan = self.plan
        layers = LearningLayers(self._model, rank=plan.rank, seed=plan.seed)
        exercise = exercise_of(
            self.lessons, socs=self.lessons.socs, languages=("en",), allowed=allowed
        )
        taken = fit(
            layers,
            exercise,
            self._text_states,
            self._document_vectors,
            plan,
            check=self._check(layers, dev) if dev else None,
            stop_after=stop_after,
            on_step=lambda step, loss: self._on_progress(
                f"Learning English (loss {loss:.2f})", step / plan.steps
            ),
        )
        documents = self._document_vectors.copy()
        moved = [
            row
            for row, document in enumerate(self.lessons.documents)
            if document.shelf in self.bridge_plan.weights
        ]
        documents[moved] = self._learned_vectors(
            "Moving documents", layers, self._document_states, moved
        )
        catalogue = self._catalogue_vectors(layers, documents, moved)
        skills = self._learned_vectors("Moving skills", layers, self._skill_states)
        bridge = self._bridge(documents, skills, allowed)
        goals = across(self._goal_foreign, bridge)
        english = [row for row, kind in enumerate(self.goals.kinds) if kind.language == "en"]
        goals[english] = self._learned_vectors("Moving goals", layers, self._goal_states, english)
        return Graduate(
            adapter=layers.adapter(plan.share),
            bridge=bridge,
            steps=taken,
            goals=goals,
            catalogue=catalogue,
            documents=documents,
            skills=skills,
        )

    def rows_of(self, families: Collection[str]) -> list[int]:
        """Return the labelled goals of some families."""
        return [row for row, soc in enumerate(self.goals.socs) if family_of(soc) in families]

    def _catalogue_vectors(
        self, layers: LearningLayers, documents: Floats, moved: list[int]
    ) -> Floats:
        """Return the vectors of the catalogue; programmes in it are among the documents."""
        known = {self.lessons.documents[row].text: row for row in moved}
        texts = self.goals.documents
        unknown = [row for row, text in enumerate(texts) if text not in known]
        vectors = np.zeros((len(texts), documents.shape[1]), dtype=np.float32)
        for row, text in enumerate(texts):
            if text in known:
                vectors[row] = documents[known[text]]
        if unknown:
            vectors[unknown] = self._learned_vectors(
                "Moving the catalogue", layers, self._catalogue_states, unknown
            )
        return vectors

    def _bridge(self, documents: Floats, skills: Floats, allowed: list[bool]) -> Floats:
        self._on_progress("Learning French and Spanish", 0.0)
        lessons = self.lessons
        own = {
            document.occupation: row
            for row, document in enumerate(lessons.documents)
            if document.shelf in ("esco", "noc")
        }
        described = [may and row in own for row, may in enumerate(allowed)]
        exercise = exercise_of(lessons, socs=self._socs, languages=("fr", "es"), allowed=described)
        rows = exercise.texts.tolist()
        names = documents[[own[lessons.texts[row].occupation] for row in rows]]
        n_names = len(self._skill_foreign) // max(len(skills), 1)
        bridge = fit_bridge(
            self._other_vectors[np.array(rows) - lessons.n_english],
            names,
            exercise,
            documents,
            self.bridge_plan,
            pairs=(self._skill_foreign, np.repeat(skills, n_names, axis=0)),
        )
        self._on_progress("Learning French and Spanish", 1.0)
        return bridge

    def _check(self, layers: LearningLayers, dev: Collection[str]) -> Callable[[], float]:
        rows = [row for row in self.rows_of(dev) if self.goals.kinds[row].language == "en"]
        relevant = [self.goals.relevant[row] for row in rows]

        def score() -> float:
            vectors = layers.vectors(
                self._goal_states, np.array(rows, dtype=np.intp), share=self.plan.share
            )
            return float(ndcg_of_each(vectors, self.original_catalogue, relevant).mean())

        return score

    def _states_of(self, label: str, texts: Sequence[str]) -> States:
        return self._states.of(
            texts, lambda done, total: self._on_progress(label, done / max(total, 1))
        )

    def _original_vectors(self, label: str, texts: Sequence[str]) -> Floats:
        return self._placed.vectors(
            texts, on_progress=lambda done, total: self._on_progress(label, done / max(total, 1))
        )

    def _foreign_vectors(self, label: str, texts: Sequence[str]) -> Floats:
        return self._embeddings.vectors(
            texts, on_progress=lambda done, total: self._on_progress(label, done / max(total, 1))
        )

    def _learned_vectors(
        self, label: str, layers: LearningLayers, states: States, rows: list[int] | None = None
    ) -> Floats:
        self._on_progress(label, 0.0)
        chosen = np.arange(len(states.lengths)) if rows is None else np.array(rows, dtype=np.intp)
        vectors = layers.vectors(states, chosen, share=self.plan.share)
        self._on_progress(label, 1.0)
        return vectors


class _Original:
    """The original model as an encoder, over states that are kept."""

    identity = "original"

    def __init__(self, layers: LearningLayers, states: StateCache) -> None:
        self.dimension = layers.width
        self._layers, self._states = layers, states

    def encode(self, texts: Sequence[str]) -> Floats:
        states = self._states.of(texts, lambda _, __: None)
        return self._layers.vectors(states, np.arange(len(texts)), share=0.0)


def _known(goals: LabelledGoals) -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for text, soc in zip(goals.texts, goals.socs, strict=True):
        known.setdefault(text.lower(), set()).add(family_of(soc))
    return {text: frozenset(families) for text, families in known.items()}


def _skills_in_three_languages(files: TaxonomyFiles) -> list[tuple[str, str, str]]:
    found = []
    for skill in files.skills:
        english, french, spanish = (skill.text(code) for code in ("en", "fr", "es"))
        if english and french and spanish:
            found.append((english, french, spanish))
        if len(found) == _SKILLS:
            break
    return found
