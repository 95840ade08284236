"""A demonstration day: the real dialogue with invented people, in a throw-away database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.app import App
from bot.cases.case import Advisor
from bot.cases.hours import WEEKDAYS, WorkingHours
from bot.cases.message import CaseMessage
from bot.desk.demo_stories import (
    ADVISORS,
    ALONE,
    BEFORE,
    CANNED,
    MAYA,
    TODAY,
    WITH_THE_BOT,
    Story,
)
from bot.dialogue import Context, Event, Pressed, Said, Say, State, advance
from bot.dialogue.context import DeskNow
from bot.dialogue.effects import OpenCase, Rate, Relay
from bot.helping import Helping
from bot.memory import Cases, Memory
from bot.memory.staff import Staff
from bot.messages.plain import plain
from bot.turns import AtDesk, Incoming, SavedTurn

# How far back the figures go.
WEEKS = 6
N_CASES_A_WEEK = 5
N_ALONE_A_WEEK = 6

# Minutes until an advisor takes a case, and what learners tap; taken in turn.
_WAITS = (7, 25, 48, 4, 130, 16, 70, 320, 11, 35)
_RATINGS = (5, 4, 5, 3, 5, 0, 4, 2, 5, 0, 4)


class Clock:
    """A time that the demonstration sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


class Demonstration:
    """Fills a database with a day at the desk, and the weeks before it.

    Args:
        app: The program's parts, over the database to fill.
        now: When the day ends.
        progress: Told how far it is, in [0, 1].
    """

    def __init__(
        self, app: App, *, now: datetime | None = None, progress: Callable[[float], None]
    ) -> None:
        self._end = now or datetime.now(UTC)
        self._clock = Clock(self._end)
        self._app = app
        self._progress = progress
        self._recommender = app.recommender(today=self._day)
        self._memory = Memory(app.engine, now=self._clock)
        self._cases = Cases(app.engine, now=self._clock)
        self._staff = Staff(app.engine, now=lambda: self._end)
        self._helping = Helping(
            app.engine, lambda _: self._recommender, settings=app.settings, now=self._clock
        )
        self._n_updates = 0

    @property
    def _day(self) -> date:
        return self._end.date()

    def fill(self) -> None:
        """Make people, canned replies, hours, the weeks before and today."""
        self._people = {
            name: self._staff.add(name, role=role)  # type: ignore[arg-type]
            for name, role in ADVISORS
        }
        self._clock.now = self._end - timedelta(weeks=WEEKS)
        for name, language, text in CANNED:
            self._helping.add_canned(name, language, text, self._people[MAYA])
        self._helping.set_hours(self._hours(), self._people[MAYA])
        self._helping.duty.set_giving_out(self._people[MAYA], is_on=True)
        stories = sorted(
            [*self._before(), *TODAY, *WITH_THE_BOT], key=lambda story: -story.minutes_ago
        )
        for nth, story in enumerate(stories):
            self._tell(story)
            self._progress(nth / len(stories))
        self._clock.now = self._end
        self._progress(1.0)

    def advisor(self) -> Advisor:
        """Return the one whose desk is shown."""
        return self._people[MAYA]

    # -- one story

    def _tell(self, story: Story) -> None:
        conversation = _Conversation(self, str(story.person), story.language)
        begun = self._end - timedelta(minutes=story.minutes_ago)
        for nth, words in enumerate(story.said):
            self._clock.now = begun - timedelta(minutes=2 * (len(story.said) - 1 - nth))
            conversation.say(words)
        case = self._cases.of_person(str(story.person))
        if case is None:
            return
        if story.labels:
            self._helping.label(case.number, self._people[MAYA], story.labels)
        if story.topic:
            self._helping.correct_topic(case.number, self._people[MAYA], story.topic)
        if story.is_snoozed:
            self._helping.snooze(case.number, self._people[MAYA], self._end + timedelta(hours=18))
        if story.advisor:
            self._help(story, case.number, conversation)

    def _help(self, story: Story, number: int, conversation: "_Conversation") -> None:
        by = self._people[story.advisor]
        self._clock.now += timedelta(minutes=story.after)
        self._helping.claim(number, by)
        for who, words in story.written:
            self._clock.now += timedelta(minutes=2)
            if who == "advisor":
                sent = self._helping.reply(number, by, words)
                # As Telegram would have numbered it, so that it can be edited.
                self._cases.set_message_ids(sent, learner_message_id=sent)
            elif who == "note":
                self._helping.note(number, by, words)
            else:
                conversation.say(words)
        if story.end == "resolve":
            self._helping.resolve(number, by)
        elif story.end == "return":
            self._helping.return_to_bot(number, by)
        if story.rating:
            self._clock.now += timedelta(minutes=1)
            conversation.press("rate", f"{number}.{story.rating}")

    def _before(self) -> list[Story]:
        """Return the weeks before, each case like one of `BEFORE`, each learner somebody else."""
        stories = []
        names = [name for name, _ in ADVISORS]
        for nth in range(WEEKS * N_CASES_A_WEEK):
            language, said = BEFORE[(nth * 5) % len(BEFORE)]
            stories.append(
                Story(
                    1000 + nth,
                    language,
                    said,
                    minutes_ago=_minutes_ago(self._end, nth, N_CASES_A_WEEK),
                    advisor=names[nth % len(names)],
                    after=_WAITS[nth % len(_WAITS)],
                    written=(("advisor", _ANSWERS[language]),),
                    end="return" if nth % 7 == 3 else "resolve",
                    rating=0 if nth % 7 == 3 else _RATINGS[nth % len(_RATINGS)],
                )
            )
        # Some come back with the same question.
        stories += [
            replace(stories[nth], minutes_ago=stories[nth].minutes_ago - 2900, said=("/advisor",))
            for nth in (4, 15, 26)
        ]
        for nth in range(WEEKS * N_ALONE_A_WEEK):
            language, words = ALONE[nth % len(ALONE)]
            ago = _minutes_ago(self._end, nth, N_ALONE_A_WEEK)
            stories.append(Story(5000 + nth, language, (words,), minutes_ago=ago))
        return stories

    def _hours(self) -> WorkingHours:
        week = {day: ["9:00-12:30", "13:00-17:00"] for day in WEEKDAYS[:5]}
        year = self._day.year
        return WorkingHours.from_json(
            {
                "zone": self._app.settings.timezone,
                "days": week,
                "holidays": {
                    f"{year}-12-25": "Christmas Day",
                    f"{year}-12-26": "Boxing Day",
                    f"{year + 1}-01-01": "New Year's Day",
                },
                "reply_minutes": 240,
            }
        )

    # -- one turn

    def take(self, person: str, state: State, version: int, event: Event) -> State:
        """Take one step of the dialogue, save it as the bot does, and return the state after it."""
        context = Context(
            self._recommender,
            self._day,
            places=self._recommender.places,
            desk=DeskNow(is_hours_set=True),
            triage=self._app.triage.of,
        )
        turn = advance(state, event, context)
        self._n_updates += 1
        said = event.text if isinstance(event, Said) else ""
        effects = turn.effects
        answered = "\n".join(plain(each.text) for each in effects if isinstance(each, Say))
        left = AtDesk(
            opening=next((each.opening for each in effects if isinstance(each, OpenCase)), None),
            relayed=CaseMessage("learner", said, self._clock.now)
            if any(isinstance(each, Relay) for each in effects)
            else None,
            spoken=(said, answered) if said and answered and not said.startswith("/") else None,
            rating=next(
                ((each.case, each.satisfaction) for each in effects if isinstance(each, Rate)), None
            ),
        )
        self._memory.take_in([Incoming(self._n_updates, person, {})])
        saved = SavedTurn(
            person=person,
            update_id=self._n_updates,
            state=turn.state.model_dump(mode="json"),
            version=version + 1,
            expected=version,
            desk=left,
        )
        self._memory.write(turns=[saved])
        self.last_buttons = [
            button
            for each in effects
            if isinstance(each, Say)
            for row in each.buttons
            for button in row
        ]
        return turn.state

    def state_of(self, person: str, language: str) -> tuple[State, int]:
        """Return where a conversation stands: whoever claims a case changes that, too."""
        saved, version = self._memory.state_of(person)
        state = State.model_validate(saved) if saved else State(language=language)
        return state, version


class _Conversation:
    """One learner's side."""

    def __init__(self, day: Demonstration, person: str, language: str) -> None:
        self._day = day
        self._person = person
        self._language = language

    def say(self, words: str) -> None:
        """Say something, or press the button that `words` names."""
        if words.startswith("press "):
            action = words.removeprefix("press ")
            found = [each for each in self._day.last_buttons if each.action == action]
            if found:
                self.press(action, found[0].argument)
                return
            # Who is not offered a person asks for one.
            words = "/advisor"
        self._take(Said(words))

    def press(self, action: str, argument: str) -> None:
        """Press a button."""
        state, _ = self._day.state_of(self._person, self._language)
        self._take(Pressed(action, argument, state.list_number))

    def _take(self, event: Event) -> None:
        state, version = self._day.state_of(self._person, self._language)
        self._day.take(self._person, state, version, event)


_ANSWERS = {
    "en": "Hello, I have looked into it: yes, that works. Write to me if anything is unclear.",
    "fr": "Bonjour, j'ai vérifié : oui, c'est possible. Écrivez-moi si quelque chose reste flou.",
    "es": "Hola, lo he comprobado: sí, es posible. Escríbame si algo no queda claro.",
}


def _minutes_ago(end: datetime, nth: int, n_a_week: int) -> int:
    """Return when the nth of some weeks' people writes: spread over weekdays, in the daytime."""
    week, place = divmod(nth, n_a_week)
    monday = end - timedelta(days=end.weekday() + 7 * (WEEKS - week))
    # 17:00 to 23:00 UTC is the morning and the afternoon in Vancouver.
    at = monday.replace(hour=17 + place * 7 % 6, minute=place * 13 % 60)
    at += timedelta(days=place % 5)
    return int((end - at).total_seconds() // 60)
