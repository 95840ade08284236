"""The database's one history, from the first table on: catalogue and conversation together."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from catalog.errors import DatabaseAheadError

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent


def newest() -> str:
    """Return the name of the newest migration: they are numbered files."""
    return max(path.stem.split("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py"))


def current(engine: Engine) -> str | None:
    """Return the migration that the database is at, or None where it is empty."""
    if not inspect(engine).has_table("alembic_version"):
        return None
    with engine.connect() as connection:
        row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return row[0] if row else None


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the database to the newest migration; cheap when it is there already.

    Alembic is imported only where there is something to do: it would cost a quarter of a second
    at each start.

    Raises:
        DatabaseAheadError: A newer version of this program made the database.
    """
    at = current(engine)
    if at is not None and at > newest():
        raise DatabaseAheadError(at, newest())
    if to == "head" and at == newest():
        return
    from alembic import command

    command.upgrade(config(engine), to)


def config(engine: Engine) -> "Config":
    """Return Alembic's configuration for a database."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(_FOLDER))
    settings.attributes["engine"] = engine
    return settings
