"""The catalogue's errors; each says what happened, with which value, and what to do now."""

from pathlib import Path


class CatalogError(Exception):
    """Base of everything that the catalogue refuses."""


class NoDriverError(CatalogError):
    """The database's driver is not installed."""

    def __init__(self, package: str) -> None:
        super().__init__(
            f"This database needs the package {package}, which is not installed. "
            "For PostgreSQL: pip install 'credential-advisor[postgresql]', and let the address "
            "begin with postgresql+psycopg://"
        )
        self.package = package


class UnreadableFileError(CatalogError):
    """A file as a whole cannot be read as a catalogue.

    Attributes:
        path: The file.
        problem: What is wrong, as a clause.
        remedy: What to do, as a sentence.
        field: The key or part of the file that shows it.
    """

    def __init__(self, path: Path, problem: str, remedy: str, *, field: str = "file") -> None:
        super().__init__(f"{path.name or path}: {problem}. {remedy}")
        self.path = path
        self.problem = problem
        self.remedy = remedy
        self.field = field


class NoTitleError(UnreadableFileError):
    """No column or key of a table is named like a title.

    Attributes:
        there: Names that are there.
    """

    def __init__(self, path: Path, problem: str, remedy: str, *, field: str, there: str) -> None:
        super().__init__(path, problem, remedy, field=field)
        self.there = there


class UnknownCatalogError(CatalogError):
    """No published catalogue has this name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        there = ", ".join(known) or "none yet"
        super().__init__(
            f"There is no catalogue named {name!r} (there is: {there}). "
            f"Load one with: advisor catalog import FILE --name {name}"
        )
        self.name = name
        self.known = known


class DatabaseAheadError(CatalogError):
    """The database was made by a newer version of this program."""

    def __init__(self, found: str, newest: str) -> None:
        super().__init__(
            f"The database is at migration {found}, which this version (newest: {newest}) does not "
            "know. Install the newer version again, or point ADVISOR_DATABASE_URL elsewhere."
        )
        self.found = found
        self.newest = newest


class UnknownReleaseError(CatalogError):
    """No release has this name."""

    def __init__(self, release_id: str, known: tuple[str, ...]) -> None:
        newest = ", ".join(known[-3:]) or "none yet"
        super().__init__(
            f"There is no release named {release_id!r} (the newest: {newest}). "
            "List them with: advisor catalog releases"
        )
        self.release_id = release_id
        self.known = known


class NothingEarlierError(CatalogError):
    """There is no way back: nothing else was ever published."""

    def __init__(self, live: str) -> None:
        super().__init__(
            f"{live} is the only release that was ever published. "
            "See all with: advisor catalog releases"
        )
        self.live = live


class NeverLiveError(CatalogError):
    """A release that people never saw is nothing to go back to."""

    def __init__(self, release_id: str) -> None:
        super().__init__(
            f"{release_id} was never live, so there is no way back to it. To show it to people: "
            f"advisor catalog publish {release_id}, or, with what was trained for it, "
            "advisor model publish VERSION"
        )
        self.release_id = release_id


class EmptyReleaseError(CatalogError):
    """A release without a single credential is not shown to people."""

    def __init__(self, release_id: str) -> None:
        super().__init__(
            f"{release_id} holds no credential, and an empty catalogue is not published; what is "
            "live stays. Look at what was kept out with: advisor catalog check FILE"
        )
        self.release_id = release_id


class UnknownCredentialError(CatalogError):
    """A release lists no such credential."""

    def __init__(self, credential_id: str, release_id: str) -> None:
        super().__init__(
            f"Release {release_id} has no credential {credential_id!r}. "
            "Its ids stand in: advisor catalog export"
        )
        self.credential_id = credential_id
        self.release_id = release_id


class BadCorrectionError(CatalogError):
    """A correction that cannot be kept."""

    def __init__(self, fact: str, problem: str, remedy: str = "") -> None:
        usual = "Write it as fact=value, for example price=495 or start=2027-01-31."
        super().__init__(f"{fact!r} cannot be corrected so: {problem}. {remedy or usual}")
        self.fact = fact
        self.problem = problem


class UnknownFormatError(CatalogError):
    """No exporter writes such a file."""

    def __init__(self, asked: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"{asked!r} is no format that can be written. Name one with --format: "
            f"{', '.join(known)}."
        )
        self.asked = asked
        self.known = known
