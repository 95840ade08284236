"""Many rows of one table, written by one statement without a detour over each row."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect


def insert_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]
) -> None:
    """Insert rows that are given column by column.

    SQLAlchemy looks at each value of each row by its name, which takes longer than SQLite needs
    to write it. Here it compiles the statement and says how each column is converted; the rows
    go to the driver as tuples.

    Args:
        connection: Of a transaction that writes.
        table: Where they go.
        columns: Name of a column -> its values, the same number of them in each.
    """
    statement = insert(table)
    compiled: Any = statement.compile(dialect=connection.dialect, column_keys=list(columns))
    names = compiled.positiontup if compiled.positional else None
    if names is None or set(names) != set(columns):
        # A driver that takes parameters by name, or a column that SQLAlchemy itself fills.
        by_name = [
            dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)
        ]
        if by_name:
            connection.execute(statement, by_name)
        return
    converted = [_converted(table, name, columns[name], connection.dialect) for name in names]
    rows = list(zip(*converted, strict=True))
    if rows:
        connection.exec_driver_sql(compiled.string, rows)


def _converted(table: Table, name: str, values: Sequence[Any], dialect: Dialect) -> Sequence[Any]:
    """Return the values of a column as the driver takes them: days and JSON as text."""
    convert = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
    return values if convert is None else [convert(value) for value in values]
