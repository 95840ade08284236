"""One of several processes whose advisors claim cases, all at the same moment."""

import json
import sys
import threading
import time
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.cases.case import Advisor
from bot.memory import Cases
from bot.refusals import NotPossibleError
from catalog.database import connect


def claim(url: str, advisors: list[Advisor], *, n_cases: int, start: Path) -> dict[str, list[int]]:
    """Let each advisor claim cases from a thread of their own; return who got which.

    Args:
        url: The database.
        advisors: Those of this process.
        n_cases: Cases 1 to so many are there; each advisor tries sixty in a row, so that six want
            each.
        start: Nobody begins before this file is there.
    """
    cases = Cases(connect(url))
    won: dict[str, list[int]] = {each.name: [] for each in advisors}

    # Whoever waits for a test that was killed would wait, and keep the processor busy, for ever.
    patience = time.monotonic() + 120

    def work(advisor: Advisor) -> None:
        while not start.exists():
            if time.monotonic() > patience:
                raise TimeoutError(f"{start} did not come")
            time.sleep(0.01)
        for place in range(60):
            number = (advisor.pk * 10 + place) % n_cases + 1
            if _is_won(cases, number, advisor):
                won[advisor.name].append(number)

    threads = [threading.Thread(target=work, args=(each,)) for each in advisors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return won


def _is_won(cases: Cases, number: int, advisor: Advisor) -> bool:
    """Claim a case; whoever is told that the database is busy tries again, as a person does."""
    while True:
        try:
            cases.act(number, "claim", advisor)
        except NotPossibleError:
            return False
        except OperationalError:
            continue
        return True


def main() -> None:
    """Claim, as the arguments say, and print who got which."""
    asked = json.loads(sys.argv[1])
    advisors = [Advisor(pk=pk, name=name) for pk, name in asked["advisors"]]
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    start = Path(asked["start"])
    sys.stdout.write(
        json.dumps(claim(asked["url"], advisors, n_cases=asked["n_cases"], start=start))
    )


if __name__ == "__main__":
    main()
