"""A database with a desk, without Telegram: what tests of helping do there."""

from datetime import UTC, datetime, timedelta

from bot.cases.case import Opening
from bot.dialogue import State
from bot.dialogue.context import Context
from bot.dialogue.handing_over import brief_of
from bot.helping import Helping, Presence
from bot.memory import Cases, Memory
from bot.memory.labels import Labels
from bot.memory.staff import Staff
from bot.settings import Settings
from bot.turns import AtDesk, Incoming, SavedTurn
from recommender.goals import read_goal
from tests.fakes import TODAY


class Office:
    """A database with a desk: learners who asked for a person, advisors who help."""

    def __init__(self, engine, recommender, folder) -> None:
        self.now = datetime(2026, 11, 24, 18, tzinfo=UTC)
        self.recommender = recommender
        self.memory = Memory(engine, now=lambda: self.now)
        self.staff = Staff(engine)
        self.ana, self.bo = self.staff.add("Ana", role="staff"), self.staff.add("Bo")
        self.labels = Labels(engine)
        self.cases = Cases(engine, now=lambda: self.now)
        self.presence = Presence(engine, now=lambda: self.now)
        self.helping = Helping(
            engine,
            lambda _: recommender,
            settings=Settings(data_dir=folder),
            now=lambda: self.now,
        )
        self._n_updates = 0

    def asks(
        self,
        person: str,
        words: str,
        *,
        language="en",
        urgency="normal",
        topic="person",
        reason="asked",
    ):
        """Let a learner ask for a person; return the number of the case."""
        goal = read_goal(words, today=TODAY, places=frozenset())
        state = State(goal=goal, language=language, case="waiting", list_number=3)
        brief = brief_of(state, Context(self.recommender, TODAY), reason, said=words)
        opening = Opening(reason, topic, urgency, language, brief, "release-1", "model-1")
        self.turn(person, state, AtDesk(opening=opening, spoken=(words, "a list")))
        case = self.cases.of_person(person)
        assert case is not None
        return case.number

    def turn(self, person: str, state: State, desk: AtDesk) -> None:
        """Save a turn of the bot."""
        self._n_updates += 1
        self.memory.take_in([Incoming(self._n_updates, person, {})])
        _, version = self.memory.state_of(person)
        saved = state.model_dump(mode="json")
        self.memory.save_turn(
            SavedTurn(person, self._n_updates, saved, version + 1, version, desk=desk)
        )

    def sent(self) -> list[tuple[str, str]]:
        """Return what learners are owed: the method and the words of each call."""
        due = self.memory.take_due(self.now + timedelta(days=1))
        return [
            (each.method, str(each.payload.get("text", each.payload.get("caption"))))
            for each in due
        ]
