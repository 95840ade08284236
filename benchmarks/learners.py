"""Simulated learners: each looks for one credential, has limits that it keeps, and says so.

A learner knows the facts of what they look for and nothing of vectors: between two kinds they
choose by the field, the programme code and the words of the catalogue.
"""

import hashlib
import random
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import numpy as np

from bot.dialogue import Event, Pressed, Said
from bot.dialogue.asking import NO_MATTER, NONE, SKIP, is_between_two
from catalog.models import CredentialRecord, OfferingFacts
from recommender.evaluation import read_beir
from recommender.goals import Limits
from recommender.lexical import stems
from recommender.offerings import hours_per_week_of
from recommender.questions import Choice, Question

GOALS = Path(__file__).parent / "simulated_goals.toml"

# How often a learner has a limit at all, and how much above the target's facts it lies at most.
HAS_LIMIT, ABOVE = 0.6, 1.6

# How often somebody will not say, mistypes a letter, or misreads which kind is meant.
EVADES, MISTYPES, MISREADS = 0.10, 0.10, 0.05

# How often somebody looks for it in another field than the catalogue: one in seven.
MISPLACES = 0.15

# How often somebody types instead of pressing a button.
TYPES = 0.5

# How often somebody who types, and whose field is not offered, writes it: its rarest word, as
# they know what they want and not what the catalogue calls it.
WRITES_OWN = 0.5

_NAMES = {
    "online": {
        "en": ("online", "from home", "remote", "on the internet", "online only please"),
        "fr": ("en ligne", "à distance", "depuis chez moi"),
        "es": ("en línea", "a distancia", "desde casa"),
    },
    "in_person": {
        "en": ("in person", "in a classroom", "face to face", "on campus"),
        "fr": ("en personne", "en classe", "en présentiel"),
        "es": ("presencial", "en persona", "en un aula"),
    },
    "hybrid": {
        "en": ("partly online", "hybrid", "a mix of both"),
        "fr": ("hybride", "en partie en ligne"),
        "es": ("semipresencial", "en parte en línea"),
    },
    "daytime": {
        "en": ("during the day", "mornings", "daytime"),
        "fr": ("le jour", "le matin", "pendant la journée"),
        "es": ("de día", "por la mañana"),
    },
    "evening": {
        "en": ("evenings", "after work", "at night", "weeknights"),
        "fr": ("le soir", "après le travail"),
        "es": ("por la noche", "después del trabajo"),
    },
    "weekend": {
        "en": ("weekends", "on saturdays", "the weekend"),
        "fr": ("la fin de semaine", "le samedi"),
        "es": ("fines de semana", "los sábados"),
    },
    "self_paced": {
        "en": ("at my own pace", "whenever i have time", "self-paced"),
        "fr": ("à mon rythme",),
        "es": ("a mi ritmo",),
    },
}
_COSTS = {
    "en": ("{}", "${}", "under {} dollars", "at most {}", "about {}", "no more than ${}"),
    "fr": ("{} $", "moins de {} dollars", "{}", "au plus {} $"),
    "es": ("{}", "menos de {} dólares", "hasta {} dólares"),
}
_HOURS = {
    "en": ("{}", "{} hours", "up to {} hours a week", "about {}h", "{} hours a week"),
    "fr": ("{} heures", "{}", "{} heures par semaine"),
    "es": ("{} horas", "{}", "{} horas por semana"),
}
_STARTS = {
    "en": ("by {}", "before the end of {}", "in {} at the latest"),
    "fr": ("avant la fin de {}", "en {}"),
    "es": ("antes de fin de {}", "en {}"),
}
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
T = TypeVar("T")

_EVASIONS = {
    "en": ("no matter", "skip", "i don't know", "doesn't matter", "any"),
    "fr": ("peu importe", "passer", "je ne sais pas"),
    "es": ("no importa", "no sé", "da igual"),
}
_NONE = {
    "en": ("none of these", "none", "nothing"),
    "fr": ("rien de tout cela", "aucun"),
    "es": ("nada de esto", "ninguno"),
}
_AGAIN = {
    "en": "I want to learn about {} and {}",
    "fr": "je veux apprendre : {}, {}",
    "es": "quiero aprender sobre {} y {}",
}
_YES = {"en": ("yes", "yes, I do"), "fr": ("oui",), "es": ("sí",)}
_NO = {"en": ("no", "not yet"), "fr": ("non", "pas encore"), "es": ("no", "todavía no")}


@dataclass(frozen=True)
class Catalogue:
    """What learners look for things in.

    Attributes:
        name: Its name in the report.
        records: Its credentials by id.
        weights: Stem -> how rare it is, as a logarithm.
    """

    name: str
    records: dict[str, CredentialRecord]
    weights: dict[str, float]

    @classmethod
    def of(cls, name: str, records: Sequence[CredentialRecord]) -> "Catalogue":
        """Return a catalogue of records."""
        counts: dict[str, int] = {}
        for record in records:
            for stem in _stems_of(record):
                counts[stem] = counts.get(stem, 0) + 1
        weights = {stem: float(np.log(len(records) / n)) for stem, n in counts.items()}
        return cls(name, {each.credential_id: each for each in records}, weights)

    def alike(self, words: str, other: CredentialRecord, target: CredentialRecord) -> float:
        """Return how much the words about one credential are about another, by facts alone."""
        if words and any(words.rstrip("…") in skill.text for skill in target.skills):
            return 100.0
        score = self._shared(words, target) + _agreement(other, target)
        return score + 2 * (other.field is not None and other.field == target.field)

    def alike_field(self, field: str, target: CredentialRecord) -> float:
        """Return how much a field is what a credential is about, by facts alone."""
        inside = (each for each in self.records.values() if each.field == field)
        agreement = max((_agreement(each, target) for each in inside), default=0)
        return self._shared(field, target) + agreement

    def rarity(self, word: str) -> float:
        """Return how rare a word is in the catalogue, as a logarithm."""
        return max((self.weights.get(stem, 0.0) for stem in stems(word)), default=0.0)

    def _shared(self, words: str, target: CredentialRecord) -> float:
        """Return how many rare words are said of a credential."""
        return (
            sum(self.weights.get(stem, 0.0) for stem in set(stems(words)) & _stems_of(target)) / 5
        )


@dataclass(frozen=True)
class Learner:
    """Somebody who looks for one credential without knowing its name.

    Attributes:
        name: Names them in all runs.
        target: What they look for; they know it when they see it.
        words: How they begin.
        again: What they say when they are asked what they would like to do or learn, because
            nothing of that was found in how they began.
        language: What they write in.
        limits: Limits that they have and that an offering of the target keeps.
        is_held_out: Whether they took no part in choosing anything.
        writes_own: How often they write a field that is not offered.
    """

    name: str
    target: CredentialRecord
    words: str
    again: str
    language: str
    limits: Limits
    is_held_out: bool
    writes_own: float = WRITES_OWN

    def answer(self, question: Question, catalogue: Catalogue, asked_at: str) -> Event:
        """Answer a question as it is said or shown.

        The same question gets the same answer whoever asks it.
        """
        chance = random.Random(f"{self.name} {question.key}")
        choice = self._choice(question, catalogue, chance)
        if chance.random() < EVADES:
            choice = None
        is_typed = chance.random() < TYPES
        own = self._own_field(question, catalogue) if choice is not None else ""
        said = own or self._said(question, choice, chance)
        if is_typed and said:
            return Said(_mistyped(said, chance) if chance.random() < MISTYPES else said)
        if choice is None:
            # Whoever will not say presses what stands there, "none of these" included.
            has_any = question.none is None or is_between_two(question)
            which = (NO_MATTER if has_any else NONE) if chance.random() < 0.5 else SKIP
        elif choice == _no_kind(question):
            which = NONE
        else:
            which = str(question.choices.index(choice))
        return Pressed("answer", f"{asked_at}.{which}")

    def _choice(
        self, question: Question, catalogue: Catalogue, chance: random.Random
    ) -> Choice | None:
        if question.kind == "held":
            has = any(
                each.credential_id == choice.held
                for each in self.target.prerequisites
                for choice in question.choices
                if choice.held
            )
            return next(each for each in question.choices if bool(each.held) == has)
        if question.kind == "field":
            return self._field(question, catalogue, chance)
        if question.kind == "content":
            return self._kind(question, catalogue, chance)
        own = getattr(self.limits, question.kind)
        if own is None or own == ():
            return None
        if question.kind in ("delivery", "schedule", "place"):
            named = (getattr(each.limits, question.kind) for each in question.choices)
            return next(
                (each for each, name in zip(question.choices, named, strict=True) if name == own),
                None,
            )
        wide = [each for each in question.choices if getattr(each.limits, question.kind) >= own]
        return min(wide, key=lambda each: getattr(each.limits, question.kind), default=None)

    def _kind(
        self, question: Question, catalogue: Catalogue, chance: random.Random
    ) -> Choice | None:
        near = []
        for each in question.choices:
            leaning = _there(each.leaning)
            shown = catalogue.records[leaning.toward[0]]
            near.append(catalogue.alike(each.words, shown, self.target))
        best = max(near)
        if best == 0:
            return _no_kind(question)
        nearest = [place for place, value in enumerate(near) if value == best]
        if len(nearest) > 1 and is_between_two(question):
            return None
        found = chance.choice(nearest)
        if chance.random() < MISREADS:
            found = (found + chance.randrange(1, len(near))) % len(near)
        return question.choices[found]

    def _field(self, question: Question, catalogue: Catalogue, chance: random.Random) -> Choice:
        names = [_there(each.leaning).toward[0] for each in question.choices]
        is_misplaced = chance.random() < MISPLACES
        if self.target.field in names and not is_misplaced:
            return question.choices[names.index(self.target.field)]
        near = [
            0.0 if name == self.target.field else catalogue.alike_field(name, self.target)
            for name in names
        ]
        return question.choices[near.index(max(near))] if max(near) else _no_kind(question)

    def _own_field(self, question: Question, catalogue: Catalogue) -> str:
        """Return their field in a word of their own; "" where it is offered, or they do not."""
        offered = [each.leaning.toward for each in question.choices if each.leaning is not None]
        field = self.target.field
        writes = random.Random(f"{self.name} {question.key} own").random() < self.writes_own
        if question.kind != "field" or field is None or (field,) in offered or not writes:
            return ""
        return max(re.findall(r"[^\W\d_]{4,}", field), key=catalogue.rarity, default="").lower()

    def _said(self, question: Question, choice: Choice | None, chance: random.Random) -> str:
        """Return an answer in words; "" where there is nothing but a button to answer with."""
        language = self.language
        own = getattr(self.limits, question.kind, None)
        if choice is None and (not own or question.kind == "held" or question.none):
            return chance.choice(_EVASIONS[language])
        if question.none and choice == _no_kind(question):
            return "neither" if is_between_two(question) else chance.choice(_NONE[language])
        if question.kind == "held":
            return chance.choice((_YES if _there(choice).held else _NO)[language])
        if question.none:
            return " ".join(_there(choice).words.rstrip("…").split()[: chance.choice((3, 4, 5))])
        if question.kind in ("delivery", "schedule"):
            return chance.choice(_NAMES[own[0]][language])
        if question.kind == "max_cost":
            return chance.choice(_COSTS[language]).format(round(own))
        if question.kind == "hours_per_week":
            return chance.choice(_HOURS[language]).format(round(own))
        if question.kind == "start_by":
            month = _MONTHS[language].split()[own.month - 1]
            return chance.choice(_STARTS[language]).format(month)
        return str(own)


def of_sample(catalogue: Catalogue, today: date, *, draws: int) -> Iterator[Learner]:
    """Yield learners of the demonstration: written goals, and a few of its words for the rest."""
    written = tomllib.loads(GOALS.read_text("utf-8"))
    for language, goals in written.items():
        for credential_id, texts in goals.items():
            for number, text in enumerate(texts):
                for draw in range(draws):
                    name = f"{language}:{credential_id}:{number}:{draw}"
                    yield from _learner(
                        name, catalogue.records[credential_id], text, language, today
                    )
    for credential_id, record in catalogue.records.items():
        if credential_id not in written["en"]:
            name = f"words:{credential_id}"
            yield from _learner(name, record, in_other_words(record, name), "en", today)


def of_trainings(catalogue: Catalogue, folder: Path, today: date, *, n: int) -> Iterator[Learner]:
    """Yield learners of the real trainings: a job's title or description, and a training for it."""
    benchmark = read_beir(folder)
    queries = sorted(benchmark.queries, key=lambda each: _hash(each.query_id))
    found = 0
    for query in queries:
        ids = sorted(set(benchmark.relevant[query.query_id]) & set(catalogue.records), key=_hash)
        for credential_id in ids[:1]:
            name = f"{query.language}:{query.query_id}"
            record = catalogue.records[credential_id]
            for each in _learner(name, record, query.text, query.language, today):
                found += 1
                yield each
        if found >= n:
            return


def in_other_words(record: CredentialRecord, name: str) -> str:
    """Return a wish that names a thing or two that a credential is about, no sentence of it."""
    chance = random.Random(name)
    template = chance.choice(
        (
            "something to do with {0} and {1}",
            "I'd like to know more about {0}, {1} and {2}",
            "my friend works with {0} and {1}, I want to do that too",
            "a job around {0}, maybe {1}",
        )
    )
    return template.format(*_things(record, name))


def _things(record: CredentialRecord, name: str) -> list[str]:
    """Return three words of the skills that are not in the title."""
    title = set(stems(record.title))
    pool = {
        word.strip(".,:;()").lower()
        for skill in record.skills
        for word in skill.text.split()
        if len(word) > 5 and title.isdisjoint(stems(word))
    }
    words = random.Random(name).sample(sorted(pool), k=min(3, len(pool))) or [record.title]
    return (words * 3)[:3]


def _learner(
    name: str, record: CredentialRecord, words: str, language: str, today: date
) -> Iterator[Learner]:
    """Yield a learner, unless nobody can begin the credential at present."""
    chance = random.Random(name)
    open_ones = [each for each in record.offerings if _can_begin(each, today)]
    if open_ones:
        limits = _limits(chance.choice(open_ones), chance)
        is_held_out = _hash(record.credential_id) % 2 == 1
        again = _AGAIN[language].format(*_things(record, name)[:2])
        yield Learner(name, record, words, again, language, limits, is_held_out)


def _can_begin(offering: OfferingFacts, today: date) -> bool:
    if offering.availability in ("full", "closed"):
        return False
    last = offering.apply_by or offering.start
    return offering.is_continuous or last is None or last >= today


def _limits(offering: OfferingFacts, chance: random.Random) -> Limits:
    """Return limits that an offering keeps; about what it does not publish there are none."""

    def has() -> bool:
        return chance.random() < HAS_LIMIT

    cost, hours = offering.total_cost, hours_per_week_of(offering)
    return Limits(
        max_cost=_rounded(cost * chance.uniform(1, ABOVE), 50) if has() and cost else None,
        hours_per_week=_rounded(hours * chance.uniform(1, ABOVE), 1) if has() and hours else None,
        delivery=(offering.delivery,) if has() and offering.delivery else (),
        schedule=(chance.choice(offering.schedule),) if has() and offering.schedule else (),
        start_by=_month_after(offering.start, chance.choice((0, 1, 2)))
        if has() and offering.start
        else None,
        place=offering.place if has() and offering.delivery != "online" else None,
    )


def _rounded(value: float, step: int) -> float:
    return float(-(-value // step) * step)


def _month_after(day: date, months: int) -> date:
    """Return the last day of the month so many months later."""
    number = day.year * 12 + day.month + months
    return date.fromordinal(date(number // 12, number % 12 + 1, 1).toordinal() - 1)


def _mistyped(text: str, chance: random.Random) -> str:
    """Return a text with two neighbouring letters swapped."""
    places = [i for i in range(1, len(text) - 1) if text[i : i + 2].isalpha()]
    if not places:
        return text
    i = chance.choice(places)
    return text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def _no_kind(question: Question) -> Choice:
    """Return the answer that none of the kinds is meant."""
    return Choice(leaning=question.none)


def _agreement(one: CredentialRecord, other: CredentialRecord) -> int:
    """Return how far programme codes of two credentials agree at most; see `_depth`."""
    return max(
        (
            _depth(own.code, its.code)
            for own in one.codes
            for its in other.codes
            if own.scheme == its.scheme == "cip"
        ),
        default=0,
    )


def _stems_of(record: CredentialRecord) -> set[str]:
    parts = [record.title, record.summary, record.field or "", *(s.text for s in record.skills)]
    return set(stems(" ".join(parts)))


def _depth(one: str, other: str) -> int:
    """Return how far two programme codes agree: family 1, series 2, programme 3."""
    return sum(one[:n] == other[:n] for n in (2, 5, 7))


def _hash(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)


def _there(value: T | None) -> T:
    """Return what must be there by now."""
    if value is None:
        raise ValueError("an answer that should be there is not")
    return value
