"""What a reader knows besides the file itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.models import SourceFacts


@dataclass(frozen=True)
class Defaults:
    """What staff say for records that do not, and the file's own name.

    Attributes:
        provider: Name of the provider of records without one; None keeps such records out.
        currency: ISO 4217 code of prices without one.
        source: Name of the file, as the source of every fact.
        mapping: Column name -> field, for tables whose columns have names that are not known.
    """

    provider: str | None
    currency: str | None
    source: str
    mapping: Mapping[str, str] = field(default_factory=dict)

    @property
    def sources(self) -> tuple[SourceFacts, ...]:
        """The file as the source of all facts of a record."""
        return (SourceFacts(fact="*", source=self.source),)
