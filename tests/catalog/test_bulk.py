"""Rows written column by column are the rows that SQLAlchemy would write one by one."""

from datetime import date

import pytest
from sqlalchemy import create_engine, insert, select

from catalog.bulk import insert_columns
from catalog.store import Store
from catalog.tables import CREDENTIAL, LINKS
from tests.fakes import credential

OFFERING = LINKS["offerings"]
COLUMNS = {
    "start": [date(2027, 1, 5), None],
    "is_continuous": [False, True],
    "schedule": [("evening", "weekend"), ()],
    "price": [495.5, None],
    "extra_costs": [[{"label": "Été", "amount": 20.0}], []],
    "position": [0, 1],
}


@pytest.fixture
def columns(engine):
    Store(engine).save_draft([credential("Bread")], catalog="test")
    with engine.connect() as connection:
        pk = connection.execute(select(CREDENTIAL.c.pk)).scalar_one()
    return COLUMNS | {"credential_pk": [pk, pk]}


def stored(engine):
    """Return the offerings as the file holds them, without their keys, and delete them."""
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM offering ORDER BY position").mappings()
        found = [{name: row[name] for name in row if name != "pk"} for row in rows]
        connection.execute(OFFERING.delete())
        return found


@pytest.mark.parametrize("paramstyle", ["qmark", "named"])
def test_days_numbers_and_lists_are_written_as_sqlalchemy_writes_them(engine, columns, paramstyle):
    rows = zip(*columns.values(), strict=True)
    with engine.begin() as connection:
        connection.execute(insert(OFFERING), [dict(zip(columns, row, strict=True)) for row in rows])
    expected = stored(engine)
    other = create_engine(engine.url, paramstyle=paramstyle)

    with other.begin() as connection:
        insert_columns(connection, OFFERING, columns)
    other.dispose()

    assert len(expected) == 2
    assert stored(engine) == expected


def test_no_rows_are_no_statement(engine):
    with engine.begin() as connection:
        insert_columns(connection, OFFERING, {name: [] for name in COLUMNS})

    assert stored(engine) == []
