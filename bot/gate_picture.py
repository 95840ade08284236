"""The gate's verdict as a picture: `python -m bot.gate_picture` draws JSON that it is given.

What draws takes some 90 MB and never gives them back, so it runs in a process of its own; see
`bot.handouts.workshop`.
"""

import json
import logging
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recommender.retraining import Gate

log = logging.getLogger("advisor")

_SECONDS = 60.0


def gate_picture(verdict: "Gate") -> bytes | None:
    """Return a verdict as a PNG; None where it could not be drawn, which costs no words."""
    try:
        made = subprocess.run(
            [sys.executable, "-m", "bot.gate_picture"],
            input=json.dumps(verdict.as_json()).encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        log.warning("a verdict was not drawn within %g seconds", _SECONDS)
        return None
    if made.returncode != 0 or not made.stdout:
        log.warning("a verdict could not be drawn (%d)", made.returncode)
        return None
    return made.stdout


def main() -> None:
    """Draw one verdict."""
    from recommender.retraining import Gate
    from recommender.retraining.pictures import draw_gate

    verdict = Gate.from_json(json.load(sys.stdin))
    with tempfile.TemporaryDirectory(prefix="advisor-picture-") as folder:
        path = Path(folder) / "verdict.png"
        draw_gate(verdict, path)
        sys.stdout.buffer.write(path.read_bytes())


if __name__ == "__main__":
    main()
