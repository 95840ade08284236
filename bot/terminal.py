"""The same dialogue at a prompt, or from a pipe: one line a message."""

import html
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.dialogue import (
    Button,
    Context,
    Event,
    Export,
    MissedFile,
    Pressed,
    Said,
    Say,
    SentFile,
    Started,
    State,
    Toast,
    advance,
)
from bot.messages import messages
from bot.messages.plain import plain
from recommender.advising import Recommender

LEAVE = {"/quit", "/exit", "/bye"}
# Of a badge, in bytes.
MAX_FILE = 5_000_000
_BADGE = re.compile(r"/badge(?:\s+(?P<path>.+))?", re.DOTALL)


class Chat:
    """A conversation in this process; nothing of it is kept after it ends."""

    def __init__(
        self,
        recommender: Recommender,
        *,
        today: date,
        contact: str = "",
        crisis_lines: str = "",
        language: str = "en",
    ) -> None:
        self._context = Context(
            recommender=recommender,
            today=today,
            contact=contact,
            crisis_lines=crisis_lines,
            places=recommender.places,
            is_kept=False,
        )
        self.state = State(language=language)
        self._labels: dict[str, Pressed] = {}

    @property
    def goodbye(self) -> str:
        """What is said at the end."""
        return plain(messages(self.state.language)("goodbye"))

    def begin(self) -> list[Say]:
        """Open the conversation."""
        return self._take(Started())

    def hear(self, line: str) -> list[Say]:
        """Answer one line: a button's label presses it, "/badge PATH" sends a file.

        Anything else is said.
        """
        sent = _BADGE.fullmatch(line.strip())
        if sent is not None:
            return self._take(file_at(sent["path"] or ""))
        pressed = self._labels.get(line.strip().lower())
        return self._take(pressed or Said(line))

    def _take(self, event: Event) -> list[Say]:
        turn = advance(self.state, event, self._context)
        self.state = turn.state
        said = [
            Say(html.escape(effect.text, quote=False)) if isinstance(effect, Toast) else effect
            for effect in turn.effects
            if isinstance(effect, Say | Toast)
        ]
        said += [self._export(effect) for effect in turn.effects if isinstance(effect, Export)]
        buttons = [button for say in said for row in say.buttons for button in row]
        self._labels = {
            plain(button.label).lower(): Pressed(
                button.action, button.argument, self.state.list_number
            )
            for button in buttons
            if not button.url
        }
        return said

    def _export(self, export: Export) -> Say:
        kept = self.state.model_dump_json(indent=2, exclude_defaults=True)
        return Say(f"{export.caption}\n{html.escape(kept, quote=False)}")


def file_at(path: str) -> SentFile | MissedFile:
    """Return the file at a path, or that it cannot be had."""
    if not path:
        return MissedFile("no_path")
    file = Path(path.strip("'\" ")).expanduser()
    try:
        if not file.is_file():
            return MissedFile("no_file")
        with file.open("rb") as opened:
            content = opened.read(MAX_FILE + 1)
    except OSError:
        return MissedFile("no_file")
    return MissedFile("too_large") if len(content) > MAX_FILE else SentFile(file.name, content)


def converse(chat: Chat, lines: Iterable[str], show: Callable[[str], None]) -> None:
    """Hold a conversation: show the opening, then an answer to each line, until the end."""
    for said in chat.begin():
        show(_as_text(said))
    for line in lines:
        if line.strip().lower() in LEAVE:
            break
        if not line.strip():
            continue
        for said in chat.hear(line):
            show(_as_text(said))


def _as_text(said: Say) -> str:
    rows = [" ".join(map(_as_key, row)) for row in said.buttons]
    return "\n".join([plain(said.text), *([""] if rows else []), *rows])


def _as_key(button: Button) -> str:
    return f"[{plain(button.label)}] {button.url}".strip()


def typed_lines(stream: TextIO, prompt: str) -> Iterator[str]:
    """Yield lines as they are typed or piped.

    A piped line is echoed, so that a script reads like a chat.
    """
    is_typed = stream.isatty()
    while True:
        if is_typed:
            sys.stdout.write(prompt)
            sys.stdout.flush()
        line = stream.readline()
        if not line:
            if is_typed:
                sys.stdout.write("\n")
            return
        if not is_typed:
            sys.stdout.write(f"{prompt}{line.rstrip()}\n")
        yield line.rstrip("\r\n")
