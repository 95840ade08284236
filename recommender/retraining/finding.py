"""What became of something that a training tried: kept or not, why, and by which figures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Finding:
    """One thing that was fitted and judged.

    Attributes:
        is_kept: Whether the version has it.
        why: Why, or why not, in one sentence.
        figures: By name: from how many, before, after, and with which standard error.
    """

    is_kept: bool
    why: str
    figures: Mapping[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return it as a manifest has it."""
        rounded = {name: round(float(each), 4) for name, each in self.figures.items()}
        return {"kept": self.is_kept, "why": self.why, **rounded}
