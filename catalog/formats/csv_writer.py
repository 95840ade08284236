"""Records -> a CSV file that spreadsheets open as it is meant."""

import csv
from collections.abc import Iterable
from pathlib import Path

from catalog.formats.table_writer import table_of
from catalog.models import CredentialRecord


def write_csv(path: Path, records: Iterable[CredentialRecord]) -> None:
    """Write records as a table: UTF-8 with a mark, without which Excel garbles accents.

    Raises:
        TooLongForTableError: A record does not fit into a row.
    """
    with (
        table_of(records) as table,
        path.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(column.name for column in table.columns)
        writer.writerows(table.rows)
