"""What taxonomies say: occupations, their names and needs, programmes and the links between."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from catalog.checks import Fault

Scheme = Literal["onet", "esco", "noc"]
LabelKind = Literal["preferred", "reported", "alternate"]
SkillKind = Literal["task", "skill", "knowledge", "technology"]


@dataclass(frozen=True, slots=True)
class Label:
    """One name of an occupation or a skill.

    Attributes:
        text: The name as the source writes it; ESCO and NOC may name both genders with a slash.
        language: "en", "fr", "es".
        kind: "preferred" is the official one, at most one a language; "reported" is what people
            in the occupation wrote when asked; "alternate" is any other.
    """

    text: str
    language: str
    kind: LabelKind = "alternate"


@dataclass(frozen=True, slots=True)
class Code:
    """The same occupation, or the group that it is in, in another classification.

    Attributes:
        scheme: "soc" (2018), "isco" (08), "noc_2016", "esco_code" (the dotted number of ESCO).
        code: As that classification writes it.
    """

    scheme: str
    code: str


@dataclass(frozen=True, slots=True)
class Level:
    """How much preparation an occupation asks for.

    Attributes:
        scheme: "job_zone" (1 little to 5 most) or "teer" (0 management, 1 degree to 5 none).
        number: The level; the two schemes run in opposite directions.
        meaning: The source's words for it.
    """

    scheme: Literal["job_zone", "teer"]
    number: int
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Wage:
    """A median wage.

    Attributes:
        amount: In `currency`.
        currency: ISO 4217.
        per: "hour" or "year".
        place: Where it holds.
        source: Who says so.
    """

    amount: float
    currency: str
    per: Literal["hour", "year"]
    place: str
    source: str


@dataclass(frozen=True, slots=True)
class Openings:
    """How many jobs are expected to open.

    Attributes:
        number: In all those years.
        years: Over how many years.
        place: Where.
        source: Who says so.
    """

    number: int
    years: int
    place: str
    source: str


@dataclass(frozen=True, slots=True)
class Skill:
    """Something that occupations need: a task, a skill, a piece of knowledge or a technology.

    Attributes:
        scheme: The taxonomy that it is from.
        code: Unique in the scheme: ESCO's address, O*NET's task number.
        kind: "task" is a whole sentence; the others are names.
        labels: Its names; the preferred ones first, one a language.
        descriptions: Language -> what is meant by it.
    """

    scheme: Scheme
    code: str
    kind: SkillKind
    labels: tuple[Label, ...]
    descriptions: Mapping[str, str] = field(default_factory=dict, hash=False)

    def text(self, language: str) -> str | None:
        """Return its preferred name in a language, or None where it has none."""
        return preferred(self.labels, language)


@dataclass(frozen=True, slots=True)
class Need:
    """That an occupation needs a skill.

    Attributes:
        skill: What is needed; one object for all occupations that need it.
        weight: 1.0 for what is essential or a core task, 0.5 for what is optional or supplemental.
    """

    skill: Skill
    weight: float


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation of one taxonomy, in all the languages that were loaded.

    Attributes:
        scheme: The taxonomy that it is from.
        code: Unique in the scheme: "13-1071.00" (O*NET-SOC), an address (ESCO), "12101" (NOC).
        titles: Its names: preferred, then reported, then alternate; no name twice in a language.
        descriptions: Language -> prose.
        needs: What it asks for, in the order of the source.
        codes: Where it is in other classifications.
        level: How much preparation it asks for.
        education: What is usually asked for, in English prose.
        wage: The median wage, where the table has one.
        openings: Expected openings, where the table has them.
        related: Codes of related occupations of the same scheme, nearest first.
    """

    scheme: Scheme
    code: str
    titles: tuple[Label, ...]
    descriptions: Mapping[str, str] = field(default_factory=dict, hash=False)
    needs: tuple[Need, ...] = ()
    codes: tuple[Code, ...] = ()
    level: Level | None = None
    education: str = ""
    wage: Wage | None = None
    openings: Openings | None = None
    related: tuple[str, ...] = ()

    def title(self, language: str) -> str | None:
        """Return its preferred title in a language, or None where it has none."""
        return preferred(self.titles, language)

    def codes_in(self, scheme: str) -> tuple[str, ...]:
        """Return its codes in another classification ("soc", "isco", ...)."""
        return tuple(each.code for each in self.codes if each.scheme == scheme)


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme of study, or a family of them, in the Classification of Instructional Programs.

    Attributes:
        cip: "45" (a family), "45.11" or "45.1103".
        title: Without the full stop that the table ends it with.
        definition: What it teaches; empty for a code that is no longer used.
        examples: Other names of it.
        moved_to: For a code that is no longer used, the one that took its place.
    """

    cip: str
    title: str
    definition: str = ""
    examples: tuple[str, ...] = ()
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeLink:
    """That a programme prepares for an occupation, in the opinion of NCES and BLS."""

    cip: str
    soc: str


@dataclass(frozen=True)
class Taxonomy:
    """One taxonomy, as its publisher presents it, and how much of it was read.

    Attributes:
        name: "onet", "esco", "noc" or "cip_soc".
        title: Its full name.
        release: As its files say it; else the edition that their columns tell.
        licence: What its licence is called.
        attribution: The sentence to show wherever something made from it is shown.
        url: Where it is published.
        languages: Languages of its names, sorted.
        n_occupations: How many occupations.
        n_titles: How many names of occupations, over all languages.
        n_skills: How many skills, tasks and technologies.
        n_needs: How many times an occupation needs one of them.
        n_programmes: How many programmes of study.
        n_links: How many pairs of programme and occupation.
        content_hash: Equal hashes mean equal records: what was made from them is still right.
    """

    name: str
    title: str
    release: str
    licence: str
    attribution: str
    url: str
    languages: tuple[str, ...] = ()
    n_occupations: int = 0
    n_titles: int = 0
    n_skills: int = 0
    n_needs: int = 0
    n_programmes: int = 0
    n_links: int = 0
    content_hash: str = ""


@dataclass(frozen=True)
class TaxonomyRecords:
    """A taxonomy and all that was read of it."""

    taxonomy: Taxonomy
    occupations: tuple[Occupation, ...] = ()
    skills: tuple[Skill, ...] = ()
    programmes: tuple[Programme, ...] = ()
    links: tuple[ProgrammeLink, ...] = ()


@dataclass(frozen=True)
class TableReport:
    """What became of one file.

    Attributes:
        file: Its path within the folder.
        taxonomy: The taxonomy that it belongs to.
        holds: What it holds, in a word: "titles", "relations".
        read: How many rows it has.
        n_quarantined: How many rows were kept out.
        quarantined: Why, for the first hundred.
    """

    file: str
    taxonomy: str
    holds: str
    read: int
    n_quarantined: int
    quarantined: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class TaxonomyFiles:
    """What a folder of taxonomies holds, all of it in memory.

    Attributes:
        taxonomies: One for each that was found, in the order of their names.
        reports: One for each file that was read.
        ignored: Files that hold nothing that we read.
    """

    taxonomies: tuple[TaxonomyRecords, ...]
    reports: tuple[TableReport, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def occupations(self) -> tuple[Occupation, ...]:
        """All occupations, one taxonomy after the other."""
        return tuple(each for part in self.taxonomies for each in part.occupations)

    @property
    def skills(self) -> tuple[Skill, ...]:
        """All skills, one taxonomy after the other."""
        return tuple(each for part in self.taxonomies for each in part.skills)

    @property
    def programmes(self) -> tuple[Programme, ...]:
        """All programmes of study."""
        return tuple(each for part in self.taxonomies for each in part.programmes)

    @property
    def links(self) -> tuple[ProgrammeLink, ...]:
        """All pairs of programme and occupation."""
        return tuple(each for part in self.taxonomies for each in part.links)


def preferred(labels: tuple[Label, ...], language: str) -> str | None:
    """Return the preferred name in a language, or None."""
    for label in labels:
        if label.kind == "preferred" and label.language == language:
            return label.text
    return None
