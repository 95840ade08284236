"""The database's history gives the tables that the code speaks of, from the first table on."""

from datetime import date

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

import bot.memory
import catalog.rows
from bot.memory import Cases
from bot.memory.staff import Staff
from bot.migrations import config, current, newest, upgrade
from catalog.database import connect
from catalog.errors import DatabaseAheadError
from catalog.store import Store


def test_the_migrations_make_exactly_the_tables_of_the_code(engine):
    assert bot.memory
    assert catalog.rows
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


OLD_ROWS = """\
INSERT INTO provider (pk, provider_id, name, content_hash) VALUES (1, 'c', 'C', 'h')
INSERT INTO credential (pk, credential_id, title, summary, status, content_hash, provider_pk) \
VALUES (1, 'welding', 'Welding', '', 'active', 'h', 1)
INSERT INTO skill (credential_pk, position, text, source) VALUES (1, 0, 'Weld steel', 'stated')
INSERT INTO fact_source (credential_pk, position, fact, source, checked_on) \
VALUES (1, 0, '*', 'courses.csv', '2026-05-12')
INSERT INTO release (pk, release_id, catalog, content_hash, created_at, n_credentials) \
VALUES (1, 'r', 'test', 'h', '2026-05-12 00:00:00.000000', 1)
INSERT INTO release_credential VALUES (1, 1, 0)
"""


def test_a_catalogue_of_an_older_version_is_still_there_and_the_way_back_works(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'old.db'}")
    upgrade(engine, "0001")
    with engine.begin() as connection:
        for row in OLD_ROWS.splitlines():
            connection.execute(text(row))

    upgrade(engine)

    (welding,) = Store(engine).records("r")
    assert [skill.text for skill in welding.skills] == ["Weld steel"]
    assert welding.sources[0].checked_on == date(2026, 5, 12)
    command.downgrade(config(engine), "0001")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM skill")).scalar_one() == 1
    engine.dispose()


OLD_DESK = """\
INSERT INTO learner (pk, channel, external_id, is_reachable, created_at) \
VALUES (1, 'telegram', '42', true, '2026-05-12 00:00:00.000000')
INSERT INTO staff (pk, name, role, capacity, is_active, created_at) \
VALUES (1, 'Ana', 'advisor', 3, true, '2026-05-12 00:00:00.000000')
INSERT INTO sign_in (secret_hash, staff_pk, kind, expires_at, created_at) VALUES \
('h', 1, 'session', '2027-05-12 00:00:00.000000', '2026-05-12 00:00:00.000000')
INSERT INTO cases (pk, learner_pk, status, topic, urgency, reason, language, version, opened_at, \
holder, brief, labels, claimed_at, n_reopened, release_id, model_version) VALUES \
(1, 1, 'claimed', 'funding', 'today', 'asked', 'fr', 2, '2026-05-12 10:00:00.000000', 1, '{}', \
'[]', '2026-05-12 11:00:00.000000', 0, '', '')
INSERT INTO case_message (pk, case_pk, at, author, name, kind, text, file_id, is_edited, problem) \
VALUES (1, 1, '2026-05-12 10:05:00.000000', 'learner', '', 'text', 'Bonjour', '', false, '')
"""


def test_a_desk_of_an_older_version_keeps_its_people_cases_and_messages(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'old.db'}")
    upgrade(engine, "0009")
    with engine.begin() as connection:
        for row in OLD_DESK.splitlines():
            connection.execute(text(row))

    upgrade(engine)

    (ana,) = Staff(engine).all()
    assert (ana.name, ana.capacity, ana.languages, ana.topics) == ("Ana", 3, (), ())
    assert ana.here_until is None
    (case,) = Cases(engine).all()
    assert (case.status, case.holder_name, case.passed_by) == ("claimed", "Ana", ())
    assert case.moved_at == case.claimed_at
    assert [each.text for each in Cases(engine).messages(1)] == ["Bonjour"]
    command.downgrade(config(engine), "0009")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM cases")).scalar_one() == 1
        assert connection.execute(text("SELECT count(*) FROM case_message")).scalar_one() == 1
        assert connection.execute(text("SELECT count(*) FROM sign_in")).scalar_one() == 1
    engine.dispose()
