"""Cells of a spreadsheet that are one over several rows: what they say holds for all of them."""

import re
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from openpyxl.utils import column_index_from_string

_MERGED = re.compile(rb'<(?:\w{1,9}:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')
_LONGEST = 60
_MOST = 10_000
_CHUNK = 1 << 20


class Merged:
    """The merged cells of one sheet; they stand at its end, after all of its rows.

    Args:
        path: The spreadsheet.
        part: The name of the sheet's part in it.
    """

    def __init__(self, path: Path, part: str) -> None:
        # Column -> the rows that each of its merged cells covers.
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._said: dict[tuple[int, int], str] = {}
        with zipfile.ZipFile(path) as archive:
            if part not in archive.namelist():
                return
            for column, first, last in islice(_found_in(archive, part), _MOST):
                if last > first:
                    place = column_index_from_string(column.decode()) - 1
                    self._spans.setdefault(place, []).append((first, last))

    def filled(self, line: int, texts: list[str]) -> list[str]:
        """Return the texts of a row with those of the merged cells that cover it."""
        for column, spans in self._spans.items():
            for first, last in spans:
                if not first <= line <= last or column >= len(texts):
                    continue
                if line == first:
                    self._said[column, first] = texts[column]
                elif not texts[column]:
                    texts[column] = self._said.get((column, first), "")
        return texts


def _found_in(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[bytes, int, int]]:
    with archive.open(part) as file:
        before = b""
        while chunk := file.read(_CHUNK):
            text = before + chunk
            end = 0
            for found in _MERGED.finditer(text):
                end = found.end()
                yield found[1], int(found[2]), int(found[3])
            before = text[max(end, len(text) - _LONGEST) :]
