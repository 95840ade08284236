"""Faults at the edge: what a person reads instead of a traceback."""

import logging
import re
import secrets
import traceback
from pathlib import Path
from typing import Any

import typer
from pydantic import ValidationError
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

from bot.refusals import NotPossibleError
from bot.telegram.errors import TelegramSetupError
from catalog.errors import CatalogError, UnreadableFileError
from recommender.errors import RecommenderError

log = logging.getLogger("advisor")

# What the command line's parser raises: typer brings a click of its own, without a public name.
_ParserError = typer.BadParameter.__mro__[2]


def exit_status_and_sentence(fault: Exception) -> tuple[int, str]:
    """Return the exit status (1 refused, 2 wrong usage) and one sentence with the remedy."""
    match fault:
        case typer.Abort():
            return 130, ""
        case _ if isinstance(fault, _ParserError):
            return int(getattr(fault, "exit_code", 1)), _usage(fault)
        case UnreadableFileError() if (told := _in_language(fault)) is not None:
            return 1, told
        case CatalogError() | RecommenderError() | TelegramSetupError() | NotPossibleError():
            return 1, str(fault)
        case ValidationError():
            return 1, _setting_sentence(fault)
        case OSError() if (sentence := _file_sentence(fault)) is not None:
            return 1, sentence
        case ArgumentError():
            return 1, (
                "ADVISOR_DATABASE_URL is no database address. Write it as sqlite:///folder/file.db "
                "or postgresql+psycopg://user@host/name, or leave it unset."
            )
        case OperationalError() | DatabaseError() if _FULL.search(str(fault.orig)):
            return 1, (
                "There is no room left on the disk, or it cannot be written. What people see is "
                "as it was. Make room, and do it again."
            )
        case OperationalError() | DatabaseError():
            return 1, (
                "The database cannot be opened, is locked or is damaged. Check "
                "ADVISOR_DATABASE_URL and the data folder with: advisor doctor"
            )
        case ValueError() if str(fault):
            return 1, str(fault).splitlines()[0]
        case _:
            return 1, unforeseen(fault)


# What SQLite says where a file cannot grow; PostgreSQL names the device.
_FULL = re.compile(r"disk is full|disk I/O error|No space left", re.IGNORECASE)


def _in_language(refused: UnreadableFileError) -> str | None:
    """Return why a file cannot be read in the language of the desk; None where it is English."""
    from bot.messages import DEFAULT_LANGUAGE, messages
    from bot.settings import Settings

    try:
        language = Settings().desk_language
    except ValidationError:
        return None
    if language == DEFAULT_LANGUAGE:
        return None
    from bot.file_words import refused_text

    return refused_text(refused, messages(language), is_typed=True)


def _file_sentence(fault: OSError) -> str | None:
    """Return what is wrong with a file, None where it is something else."""
    match fault:
        case FileNotFoundError() if _lacks_folder(fault):
            # What was to be written is not there yet, of course: its folder is what is missing.
            folder = Path(fault.filename).parent
            return f"There is no folder {folder}. Make it first, or choose another one."
        case FileNotFoundError():
            return f"There is no file {fault.filename}. Check the path and try again."
        case FileExistsError() | NotADirectoryError():
            return f"{fault.filename} is a file, or lies in one. Name a folder."
        case IsADirectoryError():
            return f"{fault.filename} is a folder. Name a file in it."
        case PermissionError():
            return f"{fault.filename} may not be read or written. Check its permissions."
    return None


def _lacks_folder(fault: FileNotFoundError) -> bool:
    return isinstance(fault.filename, str | Path) and not Path(fault.filename).parent.is_dir()


def unforeseen(fault: BaseException) -> str:
    """Log where a fault happened and return a sentence with its reference."""
    return (
        f"Something went wrong ({type(fault).__name__}, reference {logged(fault)}). "
        "Please try again; if it happens again, report the reference."
    )


def logged(fault: BaseException) -> str:
    """Log where a fault happened and return the reference that it is found under.

    Only the kind of the fault and the lines of code go to the log: its text may hold a person's
    words.
    """
    reference = secrets.token_hex(3)
    frames = traceback.extract_tb(fault.__traceback__)
    where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    log.error("fault %s: %s at %s", reference, type(fault).__name__, where)
    return reference


def _usage(fault: Any) -> str:
    message = str(fault.format_message())
    if fault.exit_code != 2 or "\n" in message:
        return message
    return f"{message.rstrip('.')}. See: advisor --help"


def _setting_sentence(fault: ValidationError) -> str:
    first = fault.errors(include_url=False, include_input=False)[0]
    name = "_".join(str(part) for part in first["loc"]).upper()
    # What our own checks say comes with the kind of their error before it.
    problem = first["msg"].removeprefix("Value error, ")
    return f"The setting ADVISOR_{name} is not right: {problem}."
