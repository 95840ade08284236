"""A phrase that states limits, and where it stands in the text."""

from dataclasses import dataclass
from typing import Any

# Stands where a phrase was taken out; no text that is read holds it.
BLANK = "\x1f"


@dataclass(frozen=True)
class Found:
    """One phrase.

    Attributes:
        start: Where it begins in the text.
        end: Where it ends.
        says: Fields of `Limits` and their values.
    """

    start: int
    end: int
    says: dict[str, Any]

    def meets(self, other: "Found") -> bool:
        """Tell whether both have a letter in common."""
        return self.start < other.end and other.start < self.end
