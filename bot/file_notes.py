"""What people write below a file that they send: its provider, its currency, what a column holds.

A line each: "provider: Northgate College", "currency: CAD", "Their column = price". Facts are named
as lists name them, in English, French or Spanish.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.refusals import NotUsableError
from catalog.checks import Reading
from catalog.formats import open_file
from catalog.formats.columns import field_named

_PROVIDER = re.compile(
    r"(?:provider|school|college|établissement|etablissement|institución|institucion|proveedor)"
    r"\s*[:=]\s*(?P<name>\S.*)",
    re.IGNORECASE,
)
_CURRENCY = re.compile(
    r"(?:currency|devise|monnaie|moneda)\s*[:=]\s*(?P<code>[A-Za-z]{3})\s*", re.IGNORECASE
)
_COLUMN = re.compile(r"(?P<column>[^=\n]{1,200}?)\s*=\s*(?P<fact>[^=\n]{1,60})")
_MOST_LINES = 40


@dataclass(frozen=True)
class FileNotes:
    """What was said with a file.

    Attributes:
        provider: Provider of the records that name none.
        currency: Currency of prices without one.
        mapping: Column -> the fact that it holds.
    """

    provider: str | None = None
    currency: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)

    def opened(self, file: Path) -> Reading:
        """Return a file that is read as the notes say.

        Raises:
            UnreadableFileError: It cannot be read as a catalogue.
        """
        return open_file(
            file,
            mapping=self.mapping,
            default_provider=self.provider,
            default_currency=self.currency,
        )


def notes_in(text: str) -> FileNotes:
    """Return what the lines below a file say; lines of talk say nothing.

    Raises:
        NotUsableError: A line says that a column holds something that is no fact.
    """
    provider = currency = None
    mapping: dict[str, str] = {}
    for line in text.splitlines()[:_MOST_LINES]:
        if found := _PROVIDER.fullmatch(line.strip()):
            provider = found["name"].strip()[:300]
        elif found := _CURRENCY.fullmatch(line.strip()):
            currency = found["code"].upper()
        elif found := _COLUMN.fullmatch(line.strip(' \t"“”«»•-')):
            fact = field_named(found["fact"])
            if fact is None:
                raise NotUsableError("file-no-fact", fact=found["fact"].strip())
            mapping[found["column"].strip(' "“”«»')] = fact
    return FileNotes(provider, currency, mapping)
