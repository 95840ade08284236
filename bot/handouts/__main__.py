"""`python -m bot.handouts`: a handout as JSON on standard input -> its file on standard output."""

import sys

from bot.handouts.making import make
from bot.handouts.workshop import HANDOUTS


def main() -> None:
    """Make one handout; on a fault say its kind on standard error."""
    try:
        file = make(HANDOUTS.validate_json(sys.stdin.buffer.read()))
    except Exception as fault:  # noqa: BLE001 - whatever it is, the other process tells it
        sys.exit(type(fault).__name__)
    sys.stdout.buffer.write(file.content)


if __name__ == "__main__":
    main()
