"""The same dialogue at a prompt, or from a pipe: one line a message."""

import html
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.acts import Likely
from bot.dialogue import (
    Button,
    Context,
    Effect,
    Event,
    Export,
    Give,
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
from bot.handouts.making import make, name_of
from bot.messages import Raw, messages
from bot.messages.plain import plain
from bot.triage.topics import Verdict
from recommender.advising import Recommender
from recommender.goals import Goal

if TYPE_CHECKING:
    from catalog.earned import Trust

LEAVE = {"/quit", "/exit", "/bye"}
# Of a badge, in bytes.
MAX_FILE = 5_000_000
_BADGE = re.compile(r"/badge(?:\s+(?P<path>.+))?", re.DOTALL)


class Chat:
    """A conversation in this process; nothing of it is kept after it ends.

    Args:
        recommender: Answers goals.
        today: Day from which dates are told.
        contact: How to reach a person.
        crisis_lines: Whom to call in danger or despair.
        language: Language to begin in.
        folder: Where files for the learner are written; none are made unless it is given.
        acts: Says what words do that are no goal; None where nothing can say.
        badge_issuers: Issuers of badges that staff trust; None where they list none.
        roles: Tells which words of a goal say what; None where only rules do.
        triage: Says what a message is about; None where nothing but rules does.
    """

    def __init__(
        self,
        recommender: Recommender,
        *,
        today: date,
        contact: str = "",
        crisis_lines: str = "",
        language: str = "en",
        folder: Path | None = None,
        acts: Callable[[str], tuple[Likely, ...]] | None = None,
        badge_issuers: "Trust | None" = None,
        roles: Callable[[Goal], Goal] | None = None,
        triage: Callable[[str], Verdict | None] | None = None,
    ) -> None:
        self._context = Context(
            recommender=recommender,
            today=today,
            contact=contact,
            crisis_lines=crisis_lines,
            places=recommender.places,
            is_kept=False,
            badge_issuers=badge_issuers,
            acts=acts,
            roles=roles,
            triage=triage,
        )
        self.state = State(language=language)
        self._folder = folder
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
        said = [each for effect in turn.effects for each in self._said(effect)]
        self._offer(said)
        return said

    def _offer(self, said: list[Say]) -> None:
        """Let the labels of buttons be said."""
        buttons = [button for say in said for row in say.buttons for button in row]
        self._labels = {
            plain(button.label).lower(): Pressed(
                button.action, button.argument, self.state.list_number
            )
            for button in buttons
            if not button.url
        }

    def _said(self, effect: Effect) -> list[Say]:
        """Return what of an effect is shown here; reminders and links need a bot that stays."""
        match effect:
            case Say():
                return [effect]
            case Toast():
                return [Say(html.escape(effect.text, quote=False))]
            case Export():
                return [self._export(effect)]
            case Give():
                return [self._give(effect)]
            case _:
                return []

    def _give(self, give: Give) -> Say:
        name = Path(name_of(give.handout))
        if self._folder is not None:
            file = make(give.handout)
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = self._folder / file.name
            name.write_bytes(file.content)
        say = messages(self.state.language)
        return Say(say("file-made", caption=Raw(give.caption), path=str(name)))

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
