"""Rows of a table before their cells mean anything."""

from collections.abc import Sequence
from typing import NamedTuple


class Broken(NamedTuple):
    """What is wrong with a row before its cells mean anything.

    Attributes:
        column: Number of the column, from 0; None for the row as a whole.
        value: What stands there.
        problem: What is wrong, as a clause.
        remedy: What to do, as a sentence.
        cell: Address of the cell, where the file has such: "D7".
    """

    column: int | None
    value: str
    problem: str
    remedy: str
    cell: str = ""


class TableRow(NamedTuple):
    """One row of a table that is not empty.

    Attributes:
        line: Where it begins, from 1.
        cells: Its texts.
        broken: What is wrong with it.
    """

    line: int
    cells: Sequence[str]
    broken: tuple[Broken, ...] = ()
