"""One step of the conversation: (state, event) -> (state, effects). Pure: no I/O, no clock."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.dialogue.cards import details, why
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Erase, Say, Toast, Turn
from bot.dialogue.events import Event, Pressed, Said, SentSomething, Started
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.lists import recommend, show_list
from bot.dialogue.merging import is_addition, merge
from bot.dialogue.refinements import Refinement, read_number, read_refinement
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from catalog.models import OfferingFacts
from recommender.advising import Recommendation
from recommender.goals import Goal, Limits, read_goal

# A Telegram message holds 4,096 characters; nobody describes a wish at greater length.
MAX_SAID = 2_000


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
        return self._list(state, notes=(*notes, *self._notes(heard)))

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
                return self._tell("privacy" if self.context.is_kept else "privacy-line-here")
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
        """Set a limit just under what the first of the list offers: cheaper, shorter or sooner."""
        offers = [each.offering for each in self._assess(self.state.shown) if each.offering]
        changed = next(filter(None, (_bettered(kind, each) for each in offers)), None)
        if changed is None:
            return self._list(self.state)
        limits = replace(self.state.goal.limits, **changed)  # type: ignore[arg-type]
        state = self.state.with_goal(limits=limits).having(seen=())
        if recommend(state, self.context).recommendations:
            return self._list(state)
        return self._tell(f"already-{kind}")

    def _drop_limits(self) -> Turn:
        state = self.state.with_goal(limits=Limits()).having(seen=())
        if not state.goal.aims:
            return Turn(state, (Say(self.say("limits-dropped")),))
        return self._list(state, notes=(self.say("limits-dropped"),))

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

    def _list(self, state: State, *, notes: tuple[str, ...] = (), is_next: bool = False) -> Turn:
        return show_list(state, self.context, notes=notes, is_next=is_next) or self._tell("no-more")

    # -- answers that need no list

    def _welcome(self) -> Turn:
        parts = [
            self.say("welcome", college=self.context.college(self.say), ask=self._ask()),
            self.say("privacy-line" if self.context.is_kept else "privacy-line-here"),
        ]
        return self._turn("\n\n".join(parts))

    def _start_over(self) -> Turn:
        state = State(language=self.state.language)
        return Turn(state, (Say(self.say("start-over", ask=self._ask())),))

    def _person(self) -> Turn:
        return self._tell("person-instead", contact=self.context.person(self.say))

    def _misunderstood(self) -> Turn:
        count = self.state.n_misunderstood + 1
        state = self.state.having(n_misunderstood=count)
        if count >= 3:
            text = self.say("not-understood-third", contact=self.context.person(self.say))
            return Turn(state.having(n_misunderstood=0), (Say(text),))
        if count == 2:
            choices = ("cheaper", "shorter", "online") if state.shown else ()
            row = tuple(Button(self.say(f"button-{each}"), each) for each in choices)
            last = (
                Button(self.say("button-person"), "person"),
                Button(self.say("button-over"), "over"),
            )
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

    def _assess(self, credential_ids: tuple[str, ...]) -> tuple[Recommendation, ...]:
        return self.context.recommender.assess(
            self.state.goal, credential_ids, today=self.context.today
        )


# What confirms the erasure, in the languages of the advisor, and the label of its button.
_YES = {"yes", "y", "yes please", "ok", "oui", "sí", "si", "yes erase it"}


def _bettered(kind: str, offering: OfferingFacts) -> dict[str, object]:
    """Return the limit that an offering only just breaks; empty where it does not publish that."""
    if kind == "cheaper" and offering.total_cost:
        return {"max_cost": float(math.ceil(offering.total_cost) - 1)}
    if kind == "shorter" and offering.hours:
        return {"max_hours": float(math.ceil(offering.hours) - 1)}
    if kind == "sooner" and offering.start:
        return {"start_by": date.fromordinal(offering.start.toordinal() - 1)}
    return {}
