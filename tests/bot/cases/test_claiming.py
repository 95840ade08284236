"""Fifty advisors claim five hundred cases at once, from threads of several processes."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sqlmodel import Session, select

from bot.cases.case import Opening
from bot.memory import Cases, Conversation, Memory
from bot.memory.desk_tables import AuditRow
from bot.memory.staff import Staff
from bot.turns import AtDesk, Incoming, SavedTurn

N_ADVISORS, N_CASES, N_PROCESSES = 50, 500, 4
ROOT = Path(__file__).parents[3]


def test_every_case_is_claimed_once(engine, tmp_path):
    staff, memory = Staff(engine), Memory(engine)
    advisors = [staff.add(f"Advisor {number:02}") for number in range(N_ADVISORS)]
    opening = Opening("asked", "person", "normal", "en", {})
    people = [str(number) for number in range(1, N_CASES + 1)]
    memory.take_in([Incoming(int(each), each, {}) for each in people])
    memory.write(
        turns=[
            SavedTurn(each, int(each), {"case": "waiting"}, 1, 0, desk=AtDesk(opening=opening))
            for each in people
        ]
    )
    start = tmp_path / "start"

    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.bot.cases.claiming", json.dumps(asked)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for asked in (
            {
                "url": engine.url.render_as_string(hide_password=False),
                "advisors": [(each.pk, each.name) for each in advisors[part::N_PROCESSES]],
                "n_cases": N_CASES,
                "start": str(start),
            }
            for part in range(N_PROCESSES)
        )
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    start.touch()
    won = [json.loads(process.communicate()[0]) for process in processes]

    holders = {number: name for each in won for name, got in each.items() for number in got}
    assert sum(len(got) for each in won for got in each.values()) == N_CASES
    assert sorted(holders) == list(range(1, N_CASES + 1))
    cases = Cases(engine).all()
    assert {case.number: case.holder_name for case in cases} == holders
    assert all((case.status, case.version) == ("claimed", 2) for case in cases)
    with Session(engine) as session:
        places = Counter(row.state["held_by"] for row in session.exec(select(Conversation)))
        claims = session.exec(select(AuditRow).where(AuditRow.action == "claim")).all()
    assert places == Counter(holders.values())
    assert len(claims) == N_CASES
    # It was a contest: many of them got something.
    assert sum(bool(got) for each in won for got in each.values()) > N_ADVISORS // 2
