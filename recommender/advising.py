"""What fits this person: the recommender's front, from a goal to an answer with reasons."""

import copy
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord
from catalog.views import CatalogView
from recommender.answer import Answer, Meant, Recommendation
from recommender.beginning import of_several_fields, short_list
from recommender.belief import believed
from recommender.bridge import Bridge, bridge_of
from recommender.broad import broad, means_several_fields
from recommender.confidence import RELEVANT, is_enough, probability
from recommender.encoder import Encoder
from recommender.evidence import reasons, uncovered
from recommender.goals import Goal
from recommender.index import Index, skill_texts
from recommender.judged import Judged
from recommender.leanings import Leaning, leaned
from recommender.lexical import stems
from recommender.limits import AVAILABILITY, Checks
from recommender.meaning import as_told
from recommender.occupations import Occupations
from recommender.order import Order, shipped
from recommender.paths import Closeness, Path, Ways, ways_to
from recommender.questions.candidates import N_CANDIDATES, Candidates
from recommender.questions.of_fields import field_named
from recommender.ranking import (
    Question,
    Relevance,
    close_look,
    first_look,
    question,
    worth_a_close_look,
)
from recommender.relaxing import relaxations
from recommender.remembered import Recall, Remembered
from recommender.wording import worded

# From so many of the best it is told whether anything fits well.
JUDGED = 3

# So many times what a list shows are looked at, because some of it is the same elsewhere.
_SPARE = 3
# Of a wish that names no work, so many that several fields are among them.
_SPARE_OF_FIELDS = 10

# So many are told of that are full or closed.
_N_UNAVAILABLE = 2

# An occupation that a goal means with a smaller chance is not worth asking about.
LIKELY_MEANT = 0.25


class Recommender:
    """Answers goals from one catalogue release with one encoder; holds no state of anybody."""

    def __init__(
        self,
        catalog: CatalogView,
        index: Index,
        encoder: Encoder,
        *,
        occupations: Occupations | None = None,
        order: Order | None = None,
    ) -> None:
        self.catalog = catalog
        self.version = encoder.identity
        self._index = index
        self._encoder = encoder
        self._bridge = bridge_of(occupations, index.codes) if occupations else None
        self._order = order or shipped()
        self._checks = Checks(index.offerings, index.words)
        self._recall: Recall | None = None

    def changed(
        self,
        catalog: CatalogView,
        *,
        order: Order | None = None,
        remembered: Remembered | None = None,
        version: str | None = None,
    ) -> "Recommender":
        """Return one that shares the index, over an equal release and with another training."""
        other = copy.copy(self)
        other.catalog = catalog
        other.version = version or self._encoder.identity
        other._order = order or shipped()
        other._recall = Recall(remembered, self._index) if remembered else None
        return other

    def reading_with(self, encoder: Encoder) -> "Recommender":
        """Return one that has the same vectors from another source, a cache for instance."""
        other = copy.copy(self)
        other._encoder = encoder
        return other

    @property
    def index(self) -> Index:
        """What questions are compared with."""
        return self._index

    @property
    def bridge(self) -> Bridge | None:
        """What leads from occupations to credentials; None where no table is loaded."""
        return self._bridge

    @property
    def occupations(self) -> Occupations | None:
        """What recognises occupations; None where no table is loaded."""
        return self._bridge.known if self._bridge else None

    @property
    def providers(self) -> tuple[str, ...]:
        """Names of those who offer the catalogue's credentials, in catalogue order."""
        return self._index.providers

    @cached_property
    def places(self) -> frozenset[str]:
        """Names of the places where something is taught, in lower case."""
        parts = ",".join(self.taught_at).split(",")
        return frozenset(part.strip().lower() for part in parts if part)

    @cached_property
    def taught_at(self) -> tuple[str, ...]:
        """Places where something is taught: "Victoria, British Columbia"."""
        numbers = np.unique(self._index.offerings.place)
        return tuple(self._index.words[number] for number in numbers if number >= 0)

    def recommend(
        self,
        goal: Goal,
        *,
        today: date,
        k: int = 5,
        hidden: Sequence[str] = (),
        leanings: Sequence[Leaning] = (),
        showed: Sequence[str] = (),
        is_read: bool = False,
    ) -> Answer:
        """Return the credentials that fit a goal, best first.

        Ordered by the probability to be relevant times the chance to keep the limits; ties keep
        catalogue order, so the same goal always gets the same answer.

        Args:
            goal: What is wanted. Without any aim nothing is recommended.
            today: Day from which dates are told.
            k: How many to return at most.
            hidden: Ids of credentials not to show: held, or shown before.
            leanings: What the learner chose where two kinds were offered.
            showed: Titles of what the learner proved to hold, for prerequisites on a path.
            is_read: Whether people read it as a list: then what must be done first stands first,
                and nothing stands there twice (`beginning.short_list`).
        """
        judged = self._judge(goal, today, hidden, leanings)
        if judged is None:
            return self._nothing(goal)
        is_broad = is_read and not leanings and all(map(means_several_fields, goal.aims))
        n_looked_at = k * (_SPARE_OF_FIELDS if is_broad else _SPARE if is_read else 1)
        best = [row for row, worth in judged.best(max(n_looked_at, JUDGED)) if worth > 0]
        found = self._recommendations(best[:n_looked_at], goal, judged)
        if is_read:
            away = {it for each in leanings for it in each.away}
            found = of_several_fields(found, k) if is_broad else short_list(found, k, refused=away)
        return replace(
            self._nothing(goal),
            recommendations=found,
            paths=self._paths(found, goal, judged, today, showed),
            relaxations=relaxations(judged.limits, goal.limits, judged.likely >= RELEVANT),
            occupation=self._meant(goal, judged.asked),
            is_confident=self._is_confident(best[:JUDGED], judged),
            unavailable=self._recommendations(
                judged.unavailable(_N_UNAVAILABLE), goal, judged, but=AVAILABILITY
            ),
        )

    def fits(self, goal: Goal, *, today: date) -> bool:
        """Tell whether anything fits a goal well, though it be full; costs less than an answer."""
        judged = self._judge(goal, today, ())
        if judged is None:
            return False
        if judged.unavailable(1):
            return True
        return self._is_confident([row for row, worth in judged.best(JUDGED) if worth > 0], judged)

    def _is_confident(self, best: Sequence[int], judged: Judged) -> bool:
        """Judge the best few, however many are asked for."""
        likely = [float(judged.likely[row]) for row in best]
        return is_enough(likely, judged.found, self._order, forbidden=judged.forbidden)

    def ranked(self, goal: Goal, *, today: date, k: int) -> tuple[tuple[str, float], ...]:
        """Return the ids of the best credentials and what orders them, without reading records."""
        judged = self._judge(goal, today, ())
        if judged is None:
            return ()
        return tuple((self._index.credential_ids[row], worth) for row, worth in judged.best(k))

    def relevant(self, goal: Goal, *, today: date, k: int) -> tuple[tuple[str, float], ...]:
        """Return the ids of the likeliest credentials and their probabilities, limits left aside.

        What nobody can begin at present is among them: it is about what fits, not about what is
        offered.
        """
        judged = self._judge(goal, today, ())
        if judged is None:
            return ()
        order = np.argsort(-judged.likely, kind="stable")[:k]
        return tuple((self._index.credential_ids[row], float(judged.likely[row])) for row in order)

    def candidates(
        self,
        goal: Goal,
        *,
        today: date,
        hidden: Sequence[str] = (),
        leanings: Sequence[Leaning] = (),
    ) -> Candidates | None:
        """Return what a question could tell apart: the best, None where there are none."""
        judged = self._judge(goal, today, hidden, leanings)
        if judged is None:
            return None
        if not leanings:
            judged = replace(judged, likely=self._believed(judged))
        best = judged.best(N_CANDIDATES)
        rows = np.array([row for row, worth in best if worth > 0], dtype=np.intp)
        meant = next(iter(judged.asked.meant), None)
        read = self.catalog.get_many
        found = Candidates(self._index, rows, judged.likely[rows], read, self._bridge, meant)
        return found if len(rows) else None

    def field_named(self, words: str, found: Candidates) -> str | None:
        """Return the field that words name, of what may be meant; None where they name none."""
        return field_named(found, self._encoder.encode([words])[0])

    @staticmethod
    def texts_of(goal: Goal) -> tuple[str, ...]:
        """Return the texts that a goal has encoded."""
        return (*worded(goal.aims), *goal.avoid) if goal.aims else ()

    def assess(
        self,
        goal: Goal,
        credential_ids: Sequence[str],
        *,
        today: date,
        leanings: Sequence[Leaning] = (),
    ) -> tuple[Recommendation, ...]:
        """Return how given credentials stand to a goal, in the order given, whatever they break."""
        judged = self._judge(goal, today, (), leanings)
        if judged is None:
            return ()
        places = {each: row for row, each in enumerate(self._index.credential_ids)}
        rows = [places[each] for each in credential_ids if each in places]
        return self._recommendations(rows, goal, judged)

    def get(self, credential_id: str) -> CredentialRecord | None:
        """Return one credential of the release, or None."""
        return next(iter(self.catalog.get_many([credential_id])), None)

    def _judge(
        self,
        goal: Goal,
        today: date,
        hidden: Sequence[str],
        leanings: Sequence[Leaning] = (),
    ) -> Judged | None:
        if not goal.aims or not self._index.credential_ids:
            return None
        wanted = worded(goal.aims)
        vectors = self._encoder.encode(self.texts_of(goal))
        aims, avoided = vectors[: len(wanted)], vectors[len(wanted) :]
        limits = self._checks.of(goal.limits, today=today)
        asked = question(self._bridge, aims, wanted, language=goal.language)
        asked = as_told(asked, self._bridge, leanings)
        first = first_look(self._index, self._bridge, asked)
        rows = worth_a_close_look(first, limits.fit)
        found = close_look(self._index, self._bridge, asked, first, rows, self._order)
        likely = probability(found, self._order)
        if self._recall is not None:
            likely = self._recall.changed(likely, aims)
        if hidden or goal.avoid:
            likely[self._unwanted(goal, found, avoided, rows, hidden)] = 0.0
        judged = Judged(asked=asked, found=found, likely=likely, limits=limits)
        if not leanings:
            return judged
        return replace(judged, likely=leaned(self._believed(judged), self._index, leanings))

    def _believed(self, judged: Judged) -> NDArray[np.float32]:
        vectors, known = judged.asked.vectors, judged.found.known
        return believed(judged.likely, self._index, vectors, known=known)

    def _nothing(self, goal: Goal) -> Answer:
        return Answer(
            goal=goal,
            is_confident=False,
            recommendations=(),
            paths=(),
            relaxations=(),
            catalog_release=self.catalog.release_id,
            model_version=self.version,
        )

    def _meant(self, goal: Goal, asked: Question) -> Meant | None:
        # "Outdoors" is no one occupation, whatever its works are nearest to.
        if self._bridge is None or broad(goal.aims[0]) is not None:
            return None
        if asked.meant[0].chances[0] < LIKELY_MEANT:
            return None
        known, row = self._bridge.known, int(asked.meant[0].rows[0])
        scheme, code = known.keys[row]
        return Meant(
            scheme=scheme,
            code=code,
            title=known.label(row, goal.language),
            said=asked.texts[0],
            chance=round(float(asked.meant[0].chances[0]), 4),
        )

    def _recommendations(
        self, rows: list[int], goal: Goal, judged: Judged, *, but: str | None = None
    ) -> tuple[Recommendation, ...]:
        records = self.catalog.get_many([self._index.credential_ids[row] for row in rows])
        return tuple(
            self._recommendation(row, record, goal, judged, but)
            for row, record in zip(rows, records, strict=True)
        )

    def _recommendation(
        self, row: int, record: CredentialRecord, goal: Goal, judged: Judged, but: str | None
    ) -> Recommendation:
        similar = self._index.skills_of(row) @ judged.asked.vectors.T
        best = judged.limits.offering(row, but=but)
        number = int(self._index.offerings.number[best])
        return Recommendation(
            credential=record,
            offering=record.offerings[number] if number >= 0 else None,
            probability=round(float(judged.likely[row]), 4),
            chance_to_fit=round(float(judged.limits.fit[row]), 4),
            reasons=reasons(similar, skill_texts(record), said=goal.aims),
            gap=uncovered(similar, goal.aims),
            relaxed=judged.limits.broken(best),
            not_published=judged.limits.silent(best),
        )

    def _unwanted(
        self,
        goal: Goal,
        found: Relevance,
        avoided: NDArray[np.float32],
        rows: NDArray[np.intp],
        hidden: Sequence[str],
    ) -> NDArray[np.bool_]:
        """Mark what is hidden, and what is closer to what the learner does not want."""
        unwanted = np.zeros(len(found.score), dtype=np.bool_)
        if hidden:
            unwanted |= np.isin(np.array(self._index.credential_ids), list(hidden))
        if goal.avoid:
            asked = question(self._bridge, avoided, goal.avoid, language=goal.language)
            first = first_look(self._index, self._bridge, asked)
            away = close_look(self._index, self._bridge, asked, first, rows, self._order)
            unwanted |= away.score > found.score
            for text in goal.avoid:
                called = self._index.headings.has_all(stems(text))
                unwanted |= called & ~self._index.in_a_field_besides(text)
        return unwanted

    def ways(
        self,
        goal: Goal,
        target: CredentialRecord,
        *,
        today: date,
        showed: Sequence[str] = (),
    ) -> Ways:
        """Return the ways to a credential under a goal's limits; see `ways_to`."""
        wanted = self._encoder.encode(worded(goal.aims)) if goal.aims else None
        return ways_to(
            target,
            self.get,
            showed=(*goal.held, *showed),
            today=today,
            limits=goal.limits,
            closeness=None if wanted is None else self._closeness(wanted),
        )

    def _paths(
        self,
        shown: tuple[Recommendation, ...],
        goal: Goal,
        judged: Judged,
        today: date,
        showed: Sequence[str],
    ) -> tuple[Path, ...]:
        found = []
        for each in shown:
            if not any(asked.credential_id for asked in each.credential.prerequisites):
                continue
            path = ways_to(
                each.credential,
                self.get,
                showed=(*goal.held, *showed),
                today=today,
                limits=goal.limits,
                closeness=self._closeness(judged.asked.vectors),
            ).best
            if path is not None and len(path.steps) > 1:
                found.append(path)
        return tuple(found)

    def _closeness(self, wanted: NDArray[np.float32]) -> Closeness:
        """Return what tells how close each skill of a credential is to the nearest aim."""
        places = {each: row for row, each in enumerate(self._index.credential_ids)}

        def closeness(credential: CredentialRecord) -> list[float]:
            similar = self._index.skills_of(places[credential.credential_id]) @ wanted.T
            return [float(each) for each in similar.max(axis=1)]

        return closeness
