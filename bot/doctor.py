"""Is everything in place: data folder, database, migrations, model, catalogue, token."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from bot.memory import Memory
from bot.memory.topics import Topics
from bot.migrations import current, newest
from bot.settings import Settings
from bot.telegram.token import is_well_formed
from catalog.database import connect
from catalog.errors import CatalogError
from catalog.sample import NAME as SAMPLE
from catalog.store import Store
from recommender.encoder import OnnxEncoder
from recommender.errors import RecommenderError
from recommender.preparation import is_prepared, prepared_folder
from recommender.retraining import Versions

State = Literal["ok", "note", "fault"]

_LEAST_FREE = 500_000_000
_SHOWN_FAULTS = 3


@dataclass(frozen=True)
class Finding:
    """What was looked at and how it stands.

    Attributes:
        name: What was looked at.
        state: "ok"; "note" for what works but is worth knowing; "fault" for what keeps the
            advisor from working.
        text: How it stands, and for all but "ok" what to do now.
    """

    name: str
    state: State
    text: str

    @property
    def is_well(self) -> bool:
        """Whether the advisor can work with it."""
        return self.state != "fault"

    def __str__(self) -> str:
        return f"{self.state:<5}  {self.name}: {self.text}"


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at each part; nothing is fetched, nor made but an empty database where there is none."""
    yield _data_folder(settings)
    try:
        engine = connect(settings.database)
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except CatalogError as fault:
        yield Finding("database", "fault", str(fault))
    except (SQLAlchemyError, OSError) as fault:
        yield Finding(
            "database",
            "fault",
            f"it cannot be opened ({type(fault).__name__}). Check ADVISOR_DATABASE_URL, "
            "and that its folder can be written to.",
        )
    else:
        yield _database(engine)
        yield _migrations(engine)
        yield _catalog(settings, engine)
        yield _version(settings, engine)
        yield _set_aside(engine)
        if settings.staff_group:
            yield _staff_group(settings, engine)
        engine.dispose()
    yield _model(settings)
    yield _badge_issuers(settings)
    yield _token(settings)


def _data_folder(settings: Settings) -> Finding:
    folder = settings.data_dir.absolute()
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if not os.access(there, os.W_OK):
        remedy = "Set ADVISOR_DATA_DIR to a folder that can be written to."
        return Finding("data folder", "fault", f"{folder} cannot be written to. {remedy}")
    free = shutil.disk_usage(there).free
    if free < _LEAST_FREE:
        remedy = "Free some space, or set ADVISOR_DATA_DIR to another disk."
        return Finding("data folder", "note", f"only {free // 10**6} MB are free. {remedy}")
    return Finding("data folder", "ok", str(folder))


def _database(engine: Engine) -> Finding:
    if engine.dialect.name != "sqlite":
        return Finding("database", "ok", engine.dialect.name)
    with engine.connect() as connection:
        version = connection.execute(text("SELECT sqlite_version()")).scalar_one()
        try:
            answer = connection.execute(text("PRAGMA quick_check(1)")).scalar_one()
        except SQLAlchemyError as fault:
            answer = type(fault).__name__
    if answer != "ok":
        remedy = "Restore the last copy of it, or move it away: an empty one is made."
        return Finding("database", "fault", f"the file is damaged. {remedy}")
    return Finding("database", "ok", f"SQLite {version}")


def _migrations(engine: Engine) -> Finding:
    try:
        at = current(engine)
    except SQLAlchemyError:
        return Finding("migrations", "fault", "they cannot be read; see the database above.")
    if at is None:
        return Finding("migrations", "note", "the database is empty; the first start fills it.")
    if at < newest():
        return Finding("migrations", "note", f"at {at}; the next start brings it to {newest()}.")
    if at > newest():
        remedy = "Install the newer version again, or point ADVISOR_DATABASE_URL elsewhere."
        return Finding("migrations", "fault", f"at {at}, made by a newer version. {remedy}")
    return Finding("migrations", "ok", f"at the newest, {at}")


def _catalog(settings: Settings, engine: Engine) -> Finding:
    name = settings.catalog
    try:
        live = Store(engine).live(name)
    except (CatalogError, SQLAlchemyError) as fault:
        if name == SAMPLE:
            return Finding("catalogue", "note", "the first start loads the demonstration.")
        if isinstance(fault, CatalogError):
            return Finding("catalogue", "fault", str(fault))
        remedy = f"Load one with: advisor catalog import FILE --name {name} --publish"
        return Finding("catalogue", "fault", f"none is loaded yet. {remedy}")
    if not live.n_credentials:
        remedy = "Publish another release: advisor catalog releases"
        return Finding("catalogue", "fault", f"{live.release_id} is empty. {remedy}")
    return Finding("catalogue", "ok", f"{live.release_id}, {live.n_credentials} credentials")


def _set_aside(engine: Engine) -> Finding:
    """Name what the bot could not deal with: staff see the fault, never what was said."""
    try:
        found = Memory(engine).set_aside()
    except SQLAlchemyError:
        found = []
    if not found:
        return Finding("set aside", "ok", "nothing")
    newest_few = "; ".join(found[-_SHOWN_FAULTS:])
    remedy = "The person got an apology. Report the references in the log with the kind of fault."
    return Finding("set aside", "note", f"{len(found)}, the last: {newest_few}. {remedy}")


def _staff_group(settings: Settings, engine: Engine) -> Finding:
    """Tell what the bot was refused in the staff group when it last wanted something there."""
    topics = Topics(engine)
    try:
        found, address = topics.fault(), topics.address(settings.staff_group)
    except SQLAlchemyError:
        return Finding("staff group", "note", "the first start makes its tables.")
    if found is None:
        return Finding("staff group", "ok", f"{address}, nothing was refused")
    fault, since = found
    state: State = "note" if fault == "pins" else "fault"
    return Finding("staff group", state, f"{_LACKING[fault]} (since {since:%Y-%m-%d %H:%M} UTC)")


_LACKING = {
    "member": "the bot is not in it, or ADVISOR_STAFF_GROUP is another group's id. Add the bot as "
    "an administrator: its log then names the group's id.",
    "forum": "the group has no topics. Turn on Topics in the group's settings.",
    "rights": "the bot may not manage topics or delete messages there. In the group's settings, "
    "make it an administrator with the rights to manage topics, pin and delete messages.",
    "pins": "the bot may not pin messages there; briefs are not pinned. Give it that right.",
}


def _version(settings: Settings, engine: Engine) -> Finding:
    """Compare every file of the live model version with its manifest."""
    name = "model version"
    try:
        live = Store(engine).publications.live(settings.catalog)
        if live.model_version is None:
            return Finding(name, "ok", "none is live; the order as shipped answers")
        versions = Versions(settings.data_dir / "versions")
        manifest = versions.manifest(live.model_version)
        versions.open(
            manifest.version, catalog_hash=manifest.catalog_hash, encoder=manifest.encoder
        )
    except RecommenderError as fault:
        return Finding(name, "fault", str(fault))
    except (CatalogError, SQLAlchemyError):
        return Finding(name, "note", "no catalogue is live yet; see the catalogue above.")
    return Finding(name, "ok", f"{manifest.version}, made {manifest.made_at[:10]}")


def _model(settings: Settings) -> Finding:
    folder = prepared_folder(settings.data_dir, settings.encoder)
    if not is_prepared(folder):
        remedy = "The first start makes it (about ten seconds), or: advisor model prepare"
        return Finding("model", "note", f"it is not prepared yet. {remedy}")
    try:
        encoder = OnnxEncoder(folder)
        length = float((encoder.encode(["keep the books of a small shop"]) ** 2).sum())
    except RecommenderError as fault:
        return Finding("model", "fault", str(fault))
    if abs(length - 1.0) > 0.01:
        remedy = "Make it again with: advisor model prepare --again"
        return Finding(
            "model", "fault", f"it answers with vectors of length {length:.2f}. {remedy}"
        )
    return Finding("model", "ok", encoder.identity)


def _badge_issuers(settings: Settings) -> Finding:
    """Tell whether the list of trusted issuers can be used; without one that is said, too."""
    if settings.badge_issuers is None:
        text = "none listed; badges that prove themselves are verified, others are said not to be."
        return Finding("badge issuers", "ok", text)
    from bot.trusted import UnusableIssuersError, read_issuers

    try:
        trust = read_issuers(settings.badge_issuers)
    except UnusableIssuersError as wrong:
        return Finding("badge issuers", "fault", str(wrong))
    if not trust.issuers:
        remedy = "Add them under `issuers`, or leave ADVISOR_BADGE_ISSUERS unset."
        return Finding("badge issuers", "note", f"{settings.badge_issuers} lists none. {remedy}")
    revoked = f", {len(trust.revoked)} badges withdrawn" if trust.revoked else ""
    return Finding("badge issuers", "ok", f"{len(trust.issuers)} trusted{revoked}")


def _token(settings: Settings) -> Finding:
    token = settings.telegram_token
    if token is None or not token.get_secret_value():
        return Finding(
            "Telegram token",
            "note",
            "it is not set; only the terminal works. For Telegram, write /newbot to @BotFather "
            "and set ADVISOR_TELEGRAM_TOKEN to the token that it answers with.",
        )
    if not is_well_formed(token.get_secret_value()):
        return Finding(
            "Telegram token",
            "fault",
            "it does not look like a token (numbers, a colon, about 35 letters). Copy it again "
            "from @BotFather into ADVISOR_TELEGRAM_TOKEN.",
        )
    return Finding("Telegram token", "ok", "it has the right form")
