"""The state machine of cases, held against the real database by random histories."""

import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.cases.case import TRANSITIONS, Case, Opening, after
from bot.cases.message import CaseMessage
from bot.memory import Cases, Memory
from bot.memory.audit import Audit
from bot.memory.staff import Staff
from bot.refusals import NotPossibleError
from bot.turns import AtDesk, Incoming, SavedTurn, StaleStateError
from catalog.database import connect

PEOPLE = ("1", "2")
ACTIONS = ("claim", "assign", "release", "lapse", "return", "resolve", "reopen")


class Histories(RuleBasedStateMachine):
    """Learners and advisors do anything at any time; a model knows what may come of it.

    The model is `after`, the pure machine, applied to what it expects; the database must be where
    the model is, and refuse what the model refuses.
    """

    empty: Path
    persons = Bundle("persons")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(self.empty, self.folder / "a.db")
        self.engine = connect(f"sqlite:///{self.folder / 'a.db'}")
        self.now = datetime(2026, 11, 30, 9, tzinfo=UTC)
        self.cases = Cases(self.engine, is_mirrored=True, now=lambda: self.now)
        self.memory = Memory(self.engine, is_mirrored=True, now=lambda: self.now)
        staff = Staff(self.engine)
        self.advisors = [staff.add(name) for name in ("Ana", "Bo")]
        self.model: dict[int, Case] = {}
        self.of_person: dict[str, int] = {}
        self.versions = dict.fromkeys(PEOPLE, 0)
        self.written: dict[int, int] = {}
        self.n_updates = 0

    def teardown(self) -> None:
        self.engine.dispose()
        shutil.rmtree(self.folder)

    def turn(self, person: str, desk: AtDesk, *, state: dict | None = None) -> None:
        self.n_updates += 1
        self.memory.take_in([Incoming(self.n_updates, person, {})])
        saved, version = self.memory.state_of(person)
        self.memory.save_turn(
            SavedTurn(
                person,
                self.n_updates,
                state if state is not None else (saved or {}),
                version + 1,
                version,
                desk=desk,
            )
        )

    @rule(person=st.sampled_from(PEOPLE), urgency=st.sampled_from(["now", "today", "normal"]))
    def ask(self, person, urgency) -> None:
        """A learner asks for a person."""
        opening = Opening("asked", "person", urgency, "en", {"goal": "g"})
        known = self.model.get(self.of_person.get(person, 0))
        # As the dialogue does: who has the conversation keeps it.
        saved = self.memory.state_of(person)[0] or {}
        held = saved.get("case") == "held"
        self.turn(
            person, AtDesk(opening=opening), state={**saved, "case": "held" if held else "waiting"}
        )
        case = self.cases.of_person(person)
        assert case is not None
        if known is None:
            assert case.status == "waiting"
            self.written[case.number] = 0
        elif known.is_closed:
            # Within a fortnight it is the same case.
            assert case.number == known.number
            assert case.status == after(known, "reopen", at=self.now).status
        else:
            assert (case.number, case.status) == (known.number, known.status)
            assert ("now", "today", "normal").index(case.urgency) <= (
                "now",
                "today",
                "normal",
            ).index(known.urgency)
        self.of_person[person] = case.number
        self.model[case.number] = case

    @rule(person=st.sampled_from(PEOPLE))
    def write(self, person) -> None:
        """A learner writes to whoever has their case, as the dialogue relays it."""
        number = self.of_person.get(person)
        saved, _ = self.memory.state_of(person)
        if number is None or not saved or saved.get("case") != "held":
            return
        message = CaseMessage("learner", "hello", self.now, learner_message_id=self.n_updates)
        self.turn(person, AtDesk(relayed=message))
        self.model[number] = after(self.model[number], "learner_wrote", at=self.now)
        self.written[number] += 1

    @rule(person=st.sampled_from(PEOPLE))
    def go_back(self, person) -> None:
        """A learner would rather go on with the bot."""
        number = self.of_person.get(person)
        saved, _ = self.memory.state_of(person)
        if number is None or not saved or not saved.get("case"):
            return
        self.turn(person, AtDesk(gives_back=True), state={**saved, "case": "", "held_by": ""})
        self.model[number] = after(self.model[number], "return", at=self.now)

    @rule(
        person=st.sampled_from(PEOPLE),
        who=st.integers(0, 1),
        action=st.sampled_from(ACTIONS),
        is_late=st.booleans(),
    )
    def act(self, person, who, action, is_late) -> None:
        """An advisor does something, perhaps on an older look at the case."""
        number = self.of_person.get(person)
        if number is None:
            return
        case, by = self.model[number], self.advisors[who]
        seen = case.version - 1 if is_late else case.version
        to = self.advisors[1 - who] if action == "assign" else None
        try:
            expected = after(case, action, at=self.now, by=by, to=to)
        except NotPossibleError:
            expected = None
        if is_late or expected is None:
            with pytest.raises(NotPossibleError):
                self.cases.act(number, action, by, seen=seen, to=to)
            return
        assert self.cases.act(number, action, by, seen=seen, to=to) == expected
        self.model[number] = expected

    @rule(person=st.sampled_from(PEOPLE), who=st.integers(0, 1))
    def reply(self, person, who) -> None:
        """An advisor answers; only who has the case may."""
        number = self.of_person.get(person)
        if number is None:
            return
        by = self.advisors[who]
        message = CaseMessage("advisor", "hi", self.now, by.name)
        call = {"method": "sendMessage", "chat_id": person, "text": "hi"}
        try:
            expected = after(self.model[number], "reply", at=self.now, by=by)
        except NotPossibleError:
            with pytest.raises(NotPossibleError):
                self.cases.reply(number, by, message, call)
            return
        self.cases.reply(number, by, message, call)
        self.model[number] = expected
        self.written[number] += 1

    @rule(person=st.sampled_from(PEOPLE))
    def forget(self, person) -> None:
        """A learner erases everything."""
        self.n_updates += 1
        self.memory.take_in([Incoming(self.n_updates, person, {})])
        _, version = self.memory.state_of(person)
        turn = SavedTurn(person, self.n_updates, {}, version + 1, version, erase=True)
        self.memory.save_turn(turn)
        number = self.of_person.pop(person, None)
        if number is not None:
            del self.model[number]
            assert self.cases.get(number) is None
            assert self.cases.messages(number) == []

    @rule(days=st.integers(1, 5))
    def wait(self, days) -> None:
        """Time passes, but less than a fortnight in all."""
        if self.now < datetime(2026, 12, 8, tzinfo=UTC):
            self.now += timedelta(days=days)

    @invariant()
    def the_database_is_where_the_model_is(self) -> None:
        for number, expected in self.model.items():
            case = self.cases.get(number)
            assert case is not None
            assert (case.status, case.holder, case.version) == (
                expected.status,
                expected.holder,
                expected.version,
            )
            assert (case.claimed_at, case.closed_at, case.n_reopened) == (
                expected.claimed_at,
                expected.closed_at,
                expected.n_reopened,
            )
            assert (case.moved_at, case.passed_by) == (expected.moved_at, expected.passed_by)
            assert len(self.cases.messages(number)) == self.written[number]

    @invariant()
    def the_conversation_knows_who_has_it(self) -> None:
        for person, number in self.of_person.items():
            case = self.model[number]
            saved, _ = self.memory.state_of(person)
            assert saved is not None
            place = "held" if case.is_held else "waiting" if case.status == "waiting" else ""
            assert saved.get("case", "") == place
            assert saved.get("held_by", "") == (case.holder_name if case.is_held else "")

    @invariant()
    def a_held_case_has_a_holder_and_a_waiting_one_none(self) -> None:
        for case in self.cases.all():
            assert case.is_closed or case.is_held == (case.holder is not None)


def test_no_history_brings_case_and_conversation_apart(empty_database):
    Histories.empty = empty_database

    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_every_step_that_is_not_listed_is_refused():
    case = Case(1, "1", "waiting", "person", "normal", "asked", "en", datetime.now(UTC))
    statuses = {status for status, _ in TRANSITIONS}
    actions = {action for _, action in TRANSITIONS}

    for status in statuses:
        for action in actions:
            if (status, action) not in TRANSITIONS:
                with pytest.raises(NotPossibleError, match="Case 1"):
                    after(_at(case, status), action, at=datetime.now(UTC))


def test_a_turn_of_the_bot_is_refused_when_somebody_took_the_conversation(engine):
    memory, cases = Memory(engine), Cases(engine)
    ana = Staff(engine).add("Ana")
    memory.take_in([Incoming(1, "7", {}), Incoming(2, "7", {})])
    opening = Opening("asked", "person", "normal", "en", {})
    memory.save_turn(SavedTurn("7", 1, {"case": "waiting"}, 1, 0, desk=AtDesk(opening=opening)))

    cases.act(1, "claim", ana)

    with pytest.raises(StaleStateError):
        memory.save_turn(SavedTurn("7", 2, {"case": "waiting"}, 2, 1))
    assert memory.state_of("7")[0] == {"case": "held", "held_by": "Ana"}


def test_the_log_tells_who_did_what_and_never_what_was_said(engine):
    memory, cases = Memory(engine), Cases(engine)
    ana = Staff(engine).add("Ana")
    memory.take_in([Incoming(1, "7", {})])
    opening = Opening("asked", "person", "normal", "en", {"goal": "a secret wish"})
    memory.save_turn(SavedTurn("7", 1, {}, 1, 0, desk=AtDesk(opening=opening)))
    cases.act(1, "claim", ana)
    call = {"method": "sendMessage", "chat_id": "7", "text": "a secret answer"}
    cases.reply(1, ana, CaseMessage("advisor", "a secret answer", datetime.now(UTC)), call)
    with suppress(NotPossibleError):
        cases.act(1, "claim", ana)

    entries = Audit(engine).entries(subject="case 1")

    assert [(each.who, each.action) for each in reversed(entries)] == [
        ("bot", "opened"),
        ("Ana", "claim"),
        ("Ana", "replied"),
    ]
    assert "secret" not in repr(entries)


def _at(case: Case, status: str) -> Case:
    return Case(**{**vars(case), "status": status, "holder": 1, "holder_name": "Ana"})
