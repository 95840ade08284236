"""One step of the conversation: (state, event) -> (state, effects). Pure: no I/O, no clock."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.dialogue.cards import card, details, path_in_words, why
from bot.dialogue.effects import Button, Erase, Say, Toast, Turn
from bot.dialogue.events import Event, Pressed, Said, SentSomething, Started
from bot.dialogue.limits_in_words import (
    limit_in_words,
    limits_in_words,
    wanted_in_words,
)
from bot.dialogue.refinements import Refinement, read_number, read_refinement
from bot.dialogue.state import EMPTY_GOAL, State
from bot.messages import Messages, Raw, messages
from recommender.advising import Answer, Recommendation, Recommender
from recommender.goals import Goal, Limits, merge_limits, read_goal

# A list that can be taken in at a glance.
LIST_LENGTH = 3

# A Telegram message holds 4,096 characters; nobody describes a wish at greater length.
MAX_SAID = 2_000


@dataclass(frozen=True)
class Context:
    """What a step may ask: the recommender, the day, and whom to name as a person.

    Attributes:
        recommender: Answers goals; itself pure.
        today: Day from which dates are told.
        contact: How to reach a person, as staff wrote it; empty for the college's desk.
        places: Names of the places that the catalogue teaches in, in lower case.
    """

    recommender: Recommender
    today: date
    contact: str = ""
    places: frozenset[str] = frozenset()


def advance(state: State, event: Event, context: Context) -> Turn:
    """Return the state after an event, and what is to be said.

    The same state, event and context always give the same turn. Every event gets an answer.
    """
    turn = _Step(state, context).take(event)
    return replace(turn, state=turn.state.having(version=state.version + 1))


class _Step:
    """One event being answered; gathers nothing but what the answer needs."""

    def __init__(self, state: State, context: Context) -> None:
        self.state = state
        self.context = context
        self.say: Messages = messages(state.language)

    def take(self, event: Event) -> Turn:
        match event:
            case Started():
                return self._welcome()
            case SentSomething():
                return self._tell("unreadable-file", ask=self._ask())
            case Pressed():
                return self._pressed(event)
            case Said(text):
                return self._said(text)

    # -- what was said

    def _said(self, text: str) -> Turn:
        words = text[:MAX_SAID].strip()
        if words.startswith("/"):
            return self._command(words)
        if self.state.awaits == "forget":
            return self._answer_forget(words)
        if not any(letter.isalpha() for letter in words) and not self._is_number(words):
            return self._tell("unreadable", ask=self._ask())
        asked = read_refinement(words)
        if asked is not None:
            return self._refine(asked)
        return self._listen(words, is_cut=len(text) > MAX_SAID)

    def _is_number(self, words: str) -> bool:
        return bool(self.state.shown) and read_number(words) is not None

    def _listen(self, words: str, *, is_cut: bool) -> Turn:
        """Read words as a goal, or as something to add to the goal that there is."""
        if self._is_number(words) and len(words) <= 3:
            return self._refine(Refinement("details", read_number(words)))
        heard = read_goal(words, today=self.context.today, places=self.context.places)
        goal = merge(self.state.goal, heard, is_addition=is_addition(words))
        if goal == self.state.goal:
            return self._misunderstood()
        fresh = self.state if goal.aims == self.state.goal.aims else self.state.having(hidden=())
        state = fresh.having(goal=goal, n_misunderstood=0, seen=())
        if not goal.aims:
            limits = Raw(self.say.list(limits_in_words(goal.limits, self.say)))
            return Turn(state, (Say(self.say("only-limits", limits=limits)),))
        notes = [self.say("too-long", limit=MAX_SAID)] if is_cut else []
        notes += self._notes(heard)
        return self._list(state, notes=notes)

    def _notes(self, heard: Goal) -> list[str]:
        notes = []
        if heard.background:
            background = "; ".join(heard.background)
            notes.append(self.say("background-noted", background=background))
        if heard.aims and self.state.goal.limits != Limits() and heard.limits == Limits():
            limits = Raw(self.say.list(limits_in_words(self.state.goal.limits, self.say)))
            notes.append(self.say("limits-kept", limits=limits))
        if "cheap" in heard.preferences and heard.limits.max_cost is None:
            notes.append(self.say("preference-cheap"))
        return notes

    def _command(self, words: str) -> Turn:
        name = words[1:].split()[0].split("@")[0].lower() if len(words) > 1 else ""
        match name:
            case "start":
                return self._welcome()
            case "privacy":
                return self._tell("privacy")
            case "forget":
                return self._ask_forget()
            case "person" | "advisor":
                return self._person()
            case _:
                return self._tell("help")

    # -- what was asked about the list

    def _refine(self, asked: Refinement) -> Turn:
        simple: dict[str, Callable[[], Turn]] = {
            "over": self._start_over,
            "person": self._person,
            "thanks": lambda: self._tell("thanks"),
            "greeting": lambda: self._welcome() if not self.state.shown else self._tell("help"),
            "help": lambda: self._tell("help"),
            "drop_limits": self._drop_limits,
        }
        if asked.kind in simple:
            return simple[asked.kind]()
        if not self.state.goal.aims:
            return self._tell("no-list-yet", ask=self._ask())
        if asked.kind == "more":
            return self._list(self.state, is_next=True)
        if asked.kind in ("why", "details"):
            return self._explain(asked)
        return self._better(asked.kind)

    def _explain(self, asked: Refinement) -> Turn:
        number = asked.number or 1
        position = len(self.state.shown) if number == -1 else number
        if not self.state.shown:
            return self._tell("no-list-yet", ask=self._ask())
        if not 1 <= position <= len(self.state.shown):
            return self._tell("no-such-number", count=len(self.state.shown))
        credential_id = self.state.shown[position - 1]
        if asked.kind == "details":
            credential = self.context.recommender.get(credential_id)
            if credential is None:
                return self._list(self.state)
            return self._turn(details(credential, self.say, today=self.context.today))
        for found in self._assess((credential_id,)):
            return self._turn(why(found, self.state.goal, self.say))
        return self._list(self.state)

    def _better(self, kind: str) -> Turn:
        """Set a limit just under what the list offers now: cheaper, shorter or sooner."""
        offers = [each.offering for each in self._assess(self.state.shown) if each.offering]
        if kind == "cheaper":
            values = [each.total_cost for each in offers if each.total_cost is not None]
            limit, is_there = "max_cost", "already-cheapest"
        elif kind == "shorter":
            values = [each.hours for each in offers if each.hours is not None]
            limit, is_there = "max_hours", "already-shortest"
        else:
            starts = [each.start.toordinal() for each in offers if each.start is not None]
            values = [float(start) for start in starts]
            limit, is_there = "start_by", "already-soonest"
        if not values:
            return self._list(self.state)
        best = values[0] if kind != "sooner" else min(values)
        bound = best - (1 if kind == "sooner" else 0.01)
        value = date.fromordinal(int(bound)) if kind == "sooner" else round(bound, 2)
        limits = replace(self.state.goal.limits, **{limit: value})
        state = self.state.with_goal(limits=limits).having(seen=())
        if not self._recommend(state).recommendations:
            facts = {
                "max_cost": {"price": self.say.money(best, offers[0].currency)},
                "max_hours": {"hours": self.say.number(best)},
                "start_by": {"date": self.say.day(date.fromordinal(max(int(best), 1)))},
            }
            return self._tell(is_there, **facts[limit])
        return self._list(state)

    def _drop_limits(self) -> Turn:
        state = self.state.with_goal(limits=Limits()).having(seen=())
        if not state.goal.aims:
            return Turn(state, (Say(self.say("limits-dropped")),))
        return self._list(state, notes=[self.say("limits-dropped")])

    # -- what was pressed

    def _pressed(self, event: Pressed) -> Turn:
        if event.version != self.state.version:
            return Turn(self.state, (Toast(self.say("stale-button")),))
        number = int(event.argument) if event.argument.isdigit() else None
        match event.action:
            case "why" | "details":
                return self._refine(Refinement(event.action, number))
            case "cheaper" | "shorter" | "sooner" | "more" | "over" | "person":
                return self._refine(Refinement(event.action))
            case "online":
                return self._set(delivery=("online",))
            case "evenings":
                return self._set(schedule=("evening",))
            case "relax":
                return self._relax(event.argument)
            case "forget":
                return self._answer_forget(event.argument)
            case _:
                return Turn(self.state, (Toast(self.say("stale-button")),))

    def _set(self, **changes: object) -> Turn:
        limits = replace(self.state.goal.limits, **changes)  # type: ignore[arg-type]
        return self._list(self.state.with_goal(limits=limits).having(seen=()))

    def _relax(self, limit: str) -> Turn:
        if not hasattr(Limits(), limit):
            return Turn(self.state, (Toast(self.say("stale-button")),))
        return self._set(**{limit: getattr(Limits(), limit)})

    # -- lists

    def _list(self, state: State, *, notes: list[str] | None = None, is_next: bool = False) -> Turn:
        """Show the best credentials for the state's goal, or the ones after those shown."""
        skip = state.seen if is_next else ()
        answer = self._recommend(state, k=LIST_LENGTH, skip=skip)
        found = answer.recommendations
        if is_next and not found:
            return self._tell("no-more")
        ids = tuple(each.credential.credential_id for each in found)
        after = state.having(shown=ids, seen=(*skip, *ids), n_misunderstood=0)
        parts = [*(notes or []), self._what_was_looked_for(state.goal), self._headline(answer, is_next)]
        parts += [card(i, each, answer.goal, self.say) for i, each in enumerate(found, start=1)]
        parts += [path_in_words(path, self.say) for path in answer.paths[:1]]
        parts += self._relaxations(answer)
        if not answer.is_confident:
            parts.append(self.say("person-instead", contact=Raw(self._contact())))
        return Turn(after, (Say("\n\n".join(parts), buttons=self._buttons(answer)),))

    def _what_was_looked_for(self, goal: Goal) -> str:
        wanted = Raw(wanted_in_words(goal, self.say))
        limits = limits_in_words(goal.limits, self.say)
        if not limits:
            return self.say("understood", wanted=wanted)
        return self.say("understood-limits", wanted=wanted, limits=Raw(self.say.list(limits)))

    def _headline(self, answer: Answer, is_next: bool) -> str:
        if not answer.recommendations:
            return self.say("results-none")
        if not answer.is_confident:
            return self.say("results-weak")
        if is_next:
            return self.say("results-more")
        return self.say("results-some", count=len(answer.recommendations))

    def _relaxations(self, answer: Answer) -> list[str]:
        return [
            self.say(
                "relax",
                limit=each.limit,
                gives=each.gives,
                words=limit_in_words(each.limit, answer.goal.limits, self.say),
            )
            for each in answer.relaxations[:2]
        ]

    def _buttons(self, answer: Answer) -> tuple[tuple[Button, ...], ...]:
        say, found = self.say, answer.recommendations
        rows: list[tuple[Button, ...]] = []
        if found:
            numbers = range(1, len(found) + 1)
            rows.append(tuple(Button(say("button-why", number=i), "why", str(i)) for i in numbers))
            rows.append(
                tuple(Button(say("button-details", number=i), "details", str(i)) for i in numbers)
            )
            rows.append(tuple(Button(say(f"button-{each}"), each) for each in self._refinements(answer)))
        rows += [
            (Button(say("button-relax", words=_plain(each.limit, answer, say)), "relax", each.limit),)
            for each in answer.relaxations[:2]
            if hasattr(answer.goal.limits, each.limit)
        ]
        rows.append((Button(say("button-person"), "person"), Button(say("button-over"), "over")))
        return tuple(row for row in rows if row)

    def _refinements(self, answer: Answer) -> list[str]:
        limits = answer.goal.limits
        names = ["cheaper", "shorter"]
        if limits.delivery != ("online",):
            names.append("online")
        if not limits.schedule:
            names.append("evenings")
        return [*names, "more"]

    # -- answers that need no list

    def _welcome(self) -> Turn:
        parts = [
            self.say("welcome", college=self._college(), ask=self._ask()),
            self.say("privacy-line"),
        ]
        return self._turn("\n\n".join(parts))

    def _start_over(self) -> Turn:
        state = State(language=self.state.language)
        return Turn(state, (Say(self.say("start-over", ask=self._ask())),))

    def _person(self) -> Turn:
        return self._tell("person-instead", contact=Raw(self._contact()))

    def _misunderstood(self) -> Turn:
        count = self.state.n_misunderstood + 1
        state = self.state.having(n_misunderstood=count)
        if count >= 3:
            text = self.say("not-understood-third", contact=Raw(self._contact()))
            return Turn(state.having(n_misunderstood=0), (Say(text),))
        if count == 2:
            choices = ("cheaper", "shorter", "online") if state.shown else ()
            row = tuple(Button(self.say(f"button-{each}"), each) for each in choices)
            last = (Button(self.say("button-person"), "person"), Button(self.say("button-over"), "over"))
            rows = tuple(each for each in (row, last) if each)
            return Turn(state, (Say(self.say("not-understood-again"), buttons=rows),))
        return Turn(state, (Say(self.say("not-understood")),))

    def _ask_forget(self) -> Turn:
        row = (
            Button(self.say("button-yes"), "forget", "yes"),
            Button(self.say("button-no"), "forget", "no"),
        )
        return Turn(self.state.having(awaits="forget"), (Say(self.say("forget-ask"), (row,)),))

    def _answer_forget(self, words: str) -> Turn:
        if words.lower().strip(" .!").split(",")[0] in _YES:
            erased = State(language=self.state.language)
            return Turn(erased, (Erase(), Say(self.say("forget-done"))))
        return Turn(self.state.having(awaits=""), (Say(self.say("forget-kept")),))

    # -- small parts

    def _turn(self, text: str) -> Turn:
        return Turn(self.state.having(n_misunderstood=0), (Say(text),))

    def _tell(self, key: str, **facts: object) -> Turn:
        return self._turn(self.say(key, **facts))

    def _ask(self) -> Raw:
        return Raw(self.say("ask-goal"))

    def _recommend(self, state: State, *, k: int = LIST_LENGTH, skip: tuple[str, ...] = ()) -> Answer:
        return self.context.recommender.recommend(
            state.goal, today=self.context.today, k=k, hidden=(*state.hidden, *skip)
        )

    def _assess(self, credential_ids: tuple[str, ...]) -> tuple[Recommendation, ...]:
        return self.context.recommender.assess(
            self.state.goal, credential_ids, today=self.context.today
        )

    def _college(self) -> str:
        names = self.context.recommender.providers
        return names[0] if len(names) == 1 else self.say("providers", count=len(names))

    def _contact(self) -> str:
        if self.context.contact:
            return Raw(self.say("plain", text=self.context.contact))
        return self.say("contact-default", college=self._college(), url="")


# What confirms the erasure, in the languages of the advisor, and the label of its button.
_YES = {"yes", "y", "yes please", "ok", "oui", "sí", "si", "yes erase it"}

_ADDITION = ("also ", "and also", "plus ", "as well", "aussi ", "et aussi", "también", "y también")


def is_addition(words: str) -> bool:
    """Tell whether words add an aim to those that there are, rather than replace them."""
    return words.lower().startswith(_ADDITION)


def merge(old: Goal, new: Goal, *, is_addition: bool) -> Goal:
    """Return the goal after more was said: new aims replace old ones unless they are additions.

    Limits, what is avoided and what is held stay until something else is said about them.
    """
    aims = new.aims or old.aims
    if is_addition and new.aims:
        aims = tuple(dict.fromkeys((*old.aims, *new.aims)))
    return Goal(
        text=new.text if new.aims else old.text or new.text,
        language=new.language if new.aims else old.language,
        aims=aims,
        background=new.background or old.background,
        held=tuple(dict.fromkeys((*old.held, *new.held))),
        avoid=tuple(dict.fromkeys((*old.avoid, *new.avoid))),
        limits=merge_limits(old.limits, new.limits),
        preferences=new.preferences or old.preferences,
    )


def _plain(limit: str, answer: Answer, say: Messages) -> Raw:
    return limit_in_words(limit, answer.goal.limits, say)
