"""One of several processes that give out waiting cases, all at the same moment."""

import json
import sys
import time
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.helping.minding import Minding
from bot.settings import Settings
from catalog.database import connect


def main() -> None:
    """Look after the desk until a look finds nothing to do, as the arguments say."""
    asked = json.loads(sys.argv[1])
    start = Path(asked["start"])
    settings = Settings(data_dir=start.parent, staff_group="", desk_language="en")
    minding = Minding(connect(asked["url"]), settings)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    # Whoever waits for a test that was killed would wait for ever.
    patience = time.monotonic() + 120
    while not start.exists() and time.monotonic() < patience:
        time.sleep(0.01)
    for _ in range(3):
        while True:
            try:
                minding.look()
            except OperationalError:
                continue
            break


if __name__ == "__main__":
    main()
