"""Empty databases of a PostgreSQL server: one is migrated, all others are copies of it."""

import os
import secrets
from collections.abc import Iterator
from functools import cache

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url

from bot.migrations import upgrade
from catalog.database import connect


def empty(server: str) -> Iterator[Engine]:
    """Yield an empty database at the newest migration, and drop it."""
    template, name = _template(server), f"advisor_test_{secrets.token_hex(6)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    engine = connect(_address(server, name))
    yield engine
    engine.dispose()
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@cache
def _template(server: str) -> str:
    """Make the database that the others are copied from, once a process."""
    name = f"advisor_template_{os.getpid()}"
    _administer(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    _administer(server, f"CREATE DATABASE {name}")
    engine = connect(_address(server, name))
    upgrade(engine)
    engine.dispose()
    return name


def _address(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _administer(server: str, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
