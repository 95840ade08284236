"""Pictures for staff, drawn apart: `python -m bot.drawing` draws the JSON that it is given.

What draws takes some 90 MB and never gives them back, so it runs in a process of its own; see
`bot.handouts.workshop`.
"""

import json
import logging
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recommender.retraining import Gate
    from recommender.retraining.report import Week

log = logging.getLogger("advisor")

_SECONDS = 60.0


def gate_picture(verdict: "Gate", titles: Mapping[str, str], *, language: str) -> bytes | None:
    """Return a verdict as a PNG; None where it could not be drawn, which costs no words.

    Args:
        verdict: The verdict.
        titles: What credentials are called, by id.
        language: Language of its words.
    """
    return _drawn({"verdict": verdict.as_json(), "titles": dict(titles), "language": language})


def weeks_picture(weeks: Sequence["Week"], *, language: str) -> bytes | None:
    """Return the weeks as a PNG; None where they could not be drawn."""
    told = [{**asdict(each), "week": each.week.isoformat()} for each in weeks]
    return _drawn({"weeks": told, "language": language})


def _drawn(document: Mapping[str, Any]) -> bytes | None:
    try:
        made = subprocess.run(
            [sys.executable, "-m", "bot.drawing"],
            input=json.dumps(document).encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        log.warning("a picture was not drawn within %g seconds", _SECONDS)
        return None
    if made.returncode != 0 or not made.stdout:
        log.warning("a picture could not be drawn (%d)", made.returncode)
        return None
    return made.stdout


def main() -> None:
    """Draw one picture."""
    from bot.messages import messages
    from bot.pictures import draw_gate, draw_weeks
    from recommender.retraining import Gate
    from recommender.retraining.report import Week

    document = json.load(sys.stdin)
    say = messages(document["language"])
    with tempfile.TemporaryDirectory(prefix="advisor-picture-") as folder:
        path = Path(folder) / "drawn.png"
        if "verdict" in document:
            draw_gate(Gate.from_json(document["verdict"]), document["titles"], say, path)
        else:
            weeks = [
                Week(**{**each, "week": date.fromisoformat(each["week"])})
                for each in document["weeks"]
            ]
            draw_weeks(weeks, say, path)
        sys.stdout.buffer.write(path.read_bytes())


if __name__ == "__main__":
    main()
