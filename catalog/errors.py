"""The catalogue's errors; each says what happened, with which value, and what to do now."""

from pathlib import Path


class CatalogError(Exception):
    """Base of everything that the catalogue refuses."""


class UnreadableFileError(CatalogError):
    """A file as a whole cannot be read as a catalogue."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path.name}: {problem}. {remedy}")
        self.path = path
        self.problem = problem
        self.remedy = remedy


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
