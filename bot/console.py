"""What the commands share: the parts of the program, a line to say, a bar to show."""

import codecs
import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.app import App


def app() -> "App":
    """Return the program's parts, as the environment sets them."""
    from bot.app import App
    from bot.logs import set_up_logs
    from bot.settings import Settings

    settings = Settings()
    set_up_logs(settings.log_level)
    return App(settings, progress)


def known_catalog(advisor: "App", name: str | None) -> str:
    """Return the name of a catalogue of which there is something, the setting's unless given.

    Raises:
        UnknownCatalogError: Nothing was ever loaded under it; silence would look like an answer.
    """
    from catalog.errors import UnknownCatalogError
    from catalog.sample import NAME as SAMPLE

    catalog = name or advisor.settings.catalog
    # The demonstration loads itself when it is first asked.
    if catalog != SAMPLE and not advisor.store.releases(catalog):
        raise UnknownCatalogError(catalog, advisor.store.catalogs())
    return catalog


def day(today: datetime | None) -> date:
    """Return the day of an option; the user's own where it is not given."""
    return today.date() if today else date.today()  # noqa: DTZ011 - the user's own day


def say(text: str) -> None:
    """Print a line, whatever the terminal is able to show."""
    # Some lack characters, and lone surrogates are no characters at all.
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="replace").decode(encoding) + "\n")
    sys.stdout.flush()


def text_in(file: str) -> str:
    """Return the text of a file, or of standard input where it is called "-".

    Raises:
        UnreadableFileError: It is a PDF, a packed document, or no text at all; what stands in
            such bytes is nobody's words.
    """
    content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return readable(content, Path("standard input" if file == "-" else file))


def readable(content: bytes, path: Path) -> str:
    """Return the text of a file's bytes.

    Raises:
        UnreadableFileError: They are no text.
    """
    from catalog.errors import UnreadableFileError

    remedy = "Copy its words into a text file, and name that."
    if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"%PDF"):
        raise UnreadableFileError(path, "it is a PDF", remedy)
    if content.startswith(b"PK\x03\x04"):
        raise UnreadableFileError(path, "it is a packed document, as word processors write", remedy)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise UnreadableFileError(path, "it is no text", remedy)
    return content.decode("utf-8-sig", errors="replace")


def check_picture(path: Path | None) -> None:
    """Do nothing where a picture can be written under a name; said before it is worked for.

    Raises:
        ValueError: Its ending names no kind of picture that we draw.
    """
    if path is not None and path.suffix.lower() not in _PICTURES:
        raise ValueError(
            f"{path.name!r} is no name of a picture. Let it end in {', '.join(_PICTURES)}."
        )


_PICTURES = (".png", ".svg", ".pdf")


def give_way() -> None:
    """Let every other process go first: people are being answered while staff's work is done."""
    if hasattr(os, "nice"):
        os.nice(max(0, _GIVEN_WAY - os.nice(0)))


_GIVEN_WAY = 10
_shown: dict[str, Any] = {}


def progress(label: str, fraction: float) -> None:
    """Show a progress bar on standard error, from the first report of a piece of work on.

    Args:
        label: What is being done.
        fraction: How far it is, in [0, 1]; 1 ends the bar.
    """
    bar = _shown.get("bar")
    if bar is None and (fraction >= 1 or not sys.stderr.isatty()):
        return
    if bar is None:
        from rich.console import Console
        from rich.progress import Progress

        bar = _shown["bar"] = Progress(console=Console(stderr=True), transient=True)
        bar.start()
        _shown["task"] = bar.add_task(label, total=1.0)
    bar.update(_shown["task"], description=label, completed=fraction)
    if fraction >= 1:
        bar.stop()
        _shown.clear()
