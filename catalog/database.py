"""The database's door: an engine with the settings that both SQLite and PostgreSQL need."""

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url
from sqlmodel import create_engine

from catalog.errors import NoDriverError


def connect(url: str) -> Engine:
    """Return an engine for `url`, made ready for several readers and one writer.

    SQLite gets a write-ahead log that is synced at each commit, enforced foreign keys, a busy
    time-out of ten seconds, and overwrites what it deletes, so that "forget me" is true.

    Raises:
        NoDriverError: The database's driver is not installed.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        try:
            return create_engine(url)
        except ModuleNotFoundError as missing:
            raise NoDriverError(missing.name or address.drivername) from missing
    if address.database and address.database != ":memory:":
        Path(address.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(url, module=sqlite_driver())
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def writing(engine: Engine) -> Engine:
    """Return the engine for transactions that read first and then write.

    SQLite gives them the write lock from their beginning: one that took it in the middle would
    fail at once, whatever the busy time-out, if another had written in between.
    """
    return engine.execution_options(writes=True)


def sqlite_driver() -> ModuleType:
    """Return the newest SQLite at hand.

    Python's own may be 3.7.0 to 3.51.2, which can corrupt a write-ahead log; the pysqlite3 wheel
    (Linux) brings a mended one.
    """
    try:
        return import_module("pysqlite3.dbapi2")
    except ImportError:
        return import_module("sqlite3")


def _begin_sqlite(connection: Any) -> None:
    is_writing = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver would begin transactions by itself, and only before some statements.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
