"""What there is to learn from: texts of occupations, and the documents that answer them."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from catalog.taxonomy import Occupation, Programme, TaxonomyFiles

TextKind = Literal["title", "description", "task"]
Shelf = Literal["programmes", "onet", "tasks", "noc", "esco"]
SHELVES: tuple[Shelf, ...] = ("programmes", "onet", "tasks", "noc", "esco")

# Some occupations have three hundred titles and most have twenty; none shall outweigh the others.
_TITLES = {"onet": 20, "noc": 20, "esco": 5}
_FOREIGN_TITLES = 3
_TASKS_ASKED, _TASKS_ANSWERING = 6, 8
_LONGEST_TITLE = 80
_CIP_LENGTH = len("45.1103")


@dataclass(frozen=True)
class Text:
    """Something that a person might say, and the occupation that it is about.

    Attributes:
        text: The words.
        language: "en", "fr" or "es".
        kind: What it is in the official table.
        occupation: Its row in `Lessons.occupations`.
    """

    text: str
    language: str
    kind: TextKind
    occupation: int


@dataclass(frozen=True)
class Document:
    """An English text that answers: a programme, or what an occupation is or does.

    Attributes:
        text: The words.
        shelf: Documents of one shelf are compared with each other.
        occupation: Row in `Lessons.occupations`; None for a programme.
    """

    text: str
    shelf: Shelf
    occupation: int | None = None


@dataclass(frozen=True)
class Lessons:
    """All of it, in a fixed order.

    Attributes:
        occupations: The occupations of all taxonomies, (scheme, code) each.
        socs: Their six-digit SOC codes, where the table states one.
        texts: What might be said; the English ones first.
        documents: What answers.
        programmes_of: SOC code -> rows of the programmes among the documents that lead to it.
    """

    occupations: tuple[tuple[str, str], ...]
    socs: tuple[str | None, ...]
    texts: tuple[Text, ...]
    documents: tuple[Document, ...]
    programmes_of: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def n_english(self) -> int:
        """How many of the texts are English."""
        return sum(text.language == "en" for text in self.texts)


def lessons_of(files: TaxonomyFiles, *, seed: int) -> Lessons:
    """Return the lessons in the official tables; equal tables and seed give equal lessons."""
    rng = random.Random(seed)  # noqa: S311  # which titles are taken is no secret
    texts: list[Text] = []
    documents: list[Document] = []
    rows_of_cip: dict[str, int] = {}
    for programme in files.programmes:
        if _teaches(programme):
            rows_of_cip[programme.cip] = len(documents)
            documents.append(Document(f"{programme.title}. {programme.definition}", "programmes"))
    for row, occupation in enumerate(files.occupations):
        texts += _texts(occupation, row, rng)
        documents += _documents(occupation, row)
    programmes: dict[str, list[int]] = defaultdict(list)
    for link in files.links:
        if link.cip in rows_of_cip:
            programmes[link.soc].append(rows_of_cip[link.cip])
    return Lessons(
        occupations=tuple((each.scheme, each.code) for each in files.occupations),
        socs=tuple(next(iter(each.codes_in("soc")), None) for each in files.occupations),
        texts=tuple(sorted(texts, key=lambda text: text.language != "en")),
        documents=tuple(documents),
        programmes_of={soc: tuple(sorted(rows)) for soc, rows in programmes.items()},
    )


def _teaches(programme: Programme) -> bool:
    is_whole = len(programme.cip) == _CIP_LENGTH
    return is_whole and bool(programme.definition) and not programme.moved_to


def _texts(occupation: Occupation, row: int, rng: random.Random) -> list[Text]:
    texts = []
    for language in ("en", "fr", "es"):
        named = [
            label.text
            for label in occupation.titles
            if label.language == language and len(label.text) <= _LONGEST_TITLE
        ]
        most = _TITLES[occupation.scheme] if language == "en" else _FOREIGN_TITLES
        texts += [Text(each, language, "title", row) for each in _some(named, most, rng)]
        if language in occupation.descriptions and occupation.scheme != "esco":
            texts.append(Text(occupation.descriptions[language], language, "description", row))
    tasks = _tasks(occupation) if occupation.scheme == "onet" else []
    texts += [Text(each, "en", "task", row) for each in _some(tasks, _TASKS_ASKED, rng)]
    return texts


def _documents(occupation: Occupation, row: int) -> list[Document]:
    documents = []
    description = occupation.descriptions.get("en")
    if description:
        text = f"{occupation.title('en') or ''}. {description}"
        documents.append(Document(text, occupation.scheme, row))
    tasks = _tasks(occupation)[:_TASKS_ANSWERING] if occupation.scheme == "onet" else []
    if tasks:
        documents.append(Document(" ".join(tasks), "tasks", row))
    return documents


def _tasks(occupation: Occupation) -> list[str]:
    return [
        text
        for need in occupation.needs
        if need.skill.kind == "task" and (text := need.skill.text("en"))
    ]


def _some(texts: Sequence[str], most: int, rng: random.Random) -> list[str]:
    """Return the first, which is the official name, and others drawn at random."""
    rest = list(texts[1:])
    rng.shuffle(rest)
    return [*texts[:1], *rest[: most - 1]]
