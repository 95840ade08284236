"""The database's history gives the tables that the code speaks of, from the first table on."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

import bot.memory
import catalog.models
from bot.migrations import current, newest, upgrade
from catalog.database import connect
from catalog.errors import DatabaseAheadError


def test_the_migrations_make_exactly_the_tables_of_the_code(engine):
    assert bot.memory
    assert catalog.models
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, SQLModel.metadata) == []


def test_an_empty_database_is_brought_to_the_newest_migration(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'new.db'}")
    assert current(engine) is None

    upgrade(engine)
    upgrade(engine)

    assert current(engine) == newest()
    engine.dispose()


def test_a_database_of_a_newer_version_is_refused(engine):
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseAheadError, match="Install the newer version"):
        upgrade(engine)


def test_sqlite_keeps_a_log_that_survives_a_crash_and_checks_its_links(engine):
    with engine.connect() as connection:
        told = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in (
                "journal_mode",
                "foreign_keys",
                "busy_timeout",
                "synchronous",
                "secure_delete",
            )
        }

    assert told == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "synchronous": 2,
        "secure_delete": 1,
    }
    assert inspect(engine).has_table("credential")
