"""Whom staff trust to issue badges: the list that ADVISOR_BADGE_ISSUERS names, read at the door."""

from pathlib import Path

from catalog.earned import BadTrustError, Trust
from catalog.errors import CatalogError


class UnusableIssuersError(CatalogError):
    """The list of trusted issuers cannot be used.

    Attributes:
        path: Where it was looked for.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"ADVISOR_BADGE_ISSUERS ({path}): {problem}")
        self.path = path


def read_issuers(path: Path) -> Trust:
    """Return the issuers and their keys that a file of staff lists.

    Raises:
        UnusableIssuersError: There is no such file, it may not be read, or it says something else.
    """
    try:
        return Trust.read(path.read_bytes())
    except FileNotFoundError:
        problem = "there is no such file. Correct the path, or leave the setting unset."
    except OSError as refused:
        problem = (
            f"it cannot be read ({refused.strerror or type(refused).__name__}). "
            "Name a file that may be read, or leave the setting unset."
        )
    except BadTrustError as wrong:
        problem = str(wrong)
    raise UnusableIssuersError(path, problem)
