"""Makes a handout in a process of its own.

What sets text and draws takes some 90 MB and never gives them back, and it is code in C that reads
fonts: neither belongs into a process that must run for months. Starting another takes less than a
second, which nobody notices who asked for a file.
"""

import re
import subprocess
import sys

from pydantic import TypeAdapter

from bot.handouts.making import file_of
from bot.handouts.records import File, Handout

HANDOUTS: TypeAdapter[Handout] = TypeAdapter(Handout)

# A page takes one second; on a machine that is busy, ten.
_SECONDS = 60.0


class HandoutError(Exception):
    """A handout could not be made."""

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(f"a {kind} could not be made ({reason})")
        self.kind = kind


def make_apart(handout: Handout) -> File:
    """Return a handout's file, made in another process; waits for it.

    Raises:
        HandoutError: It failed, or took too long. What it was about is not told.
    """
    try:
        made = subprocess.run(
            [sys.executable, "-m", "bot.handouts"],
            input=HANDOUTS.dump_json(handout),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise HandoutError(handout.kind, f"longer than {_SECONDS:g} seconds") from late
    if made.returncode != 0 or not made.stdout:
        # It says the kind of the fault and no more: the text of one may hold a learner's words.
        said = re.fullmatch(rb"(\w+)\s*", made.stderr)
        raise HandoutError(handout.kind, said[1].decode() if said else f"{made.returncode}")
    return file_of(handout, made.stdout)
