"""One step of the conversation: (state, event) -> (state, effects). Pure: no I/O, no clock."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.dialogue import shortlist
from bot.dialogue.cards import details, why
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Erase, Export, Say, Toast, Turn
from bot.dialogue.events import CalledInGroup, Event, Pressed, Said, SentSomething, Started
from bot.dialogue.limits_in_words import limits_in_words, wanted_in_words
from bot.dialogue.links import page_of
from bot.dialogue.lists import recommend, show_list
from bot.dialogue.menus import language_menu, settings_menu
from bot.dialogue.merging import is_addition, merge
from bot.dialogue.refinements import Refinement, read_number, read_refinement
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.messages import Raw, languages, messages
from catalog.models import OfferingFacts
from recommender.goals import Goal, Limits, read_goal

# A Telegram message holds 4,096 characters; nobody describes a wish at greater length.
MAX_SAID = 2_000

# In so many words a language shows itself.
_ENOUGH_WORDS = 4


def advance(state: State, event: Event, context: Context) -> Turn:
    """Return the state after an event, and what is to be said.

    The same state, event and context always give the same turn. Every event gets an answer, but
    for an edit that changes nothing.
    """
    return _Step(state, context).take(event)


class _Step(Step):
    """One event being answered."""

    def take(self, event: Event) -> Turn:
        match event:
            case Started(payload):
                return self._started(payload)
            case SentSomething(kind):
                known = kind if kind in _KINDS else "something"
                return self.tell(f"sent-{known}", ask=self.ask())
            case Pressed():
                return self._pressed(event)
            case Said():
                return self._said(event)
            case CalledInGroup():
                return self._called_in_group()

    def _started(self, payload: str) -> Turn:
        """Open the chat: on a link about a credential, where somebody left off, or anew."""
        credential = self.context.recommender.get(payload) if payload else None
        if credential is not None:
            number = self.state.list_number + 1
            shown = (credential.credential_id,)
            self.state = self.state.having(shown=shown, seen=shown, list_number=number)
            return self._explain(Refinement("details", 1))
        if self.state.goal.aims:
            wanted = wanted_in_words(self.state.goal, self.say)
            row = (Button(self.say("button-list"), "list"), Button(self.say("button-over"), "over"))
            return self.turn(self.say("welcome-back", wanted=wanted), (row,))
        return self._welcome()

    def _called_in_group(self) -> Turn:
        """What somebody wants for their life is not discussed where others read along."""
        address = self.context.address
        row = (Button(self.say("button-private"), url=address),) if address else ()
        return Turn(self.state, (Say(self.say("in-group"), (row,) if row else ()),))

    # -- what was said

    def _said(self, event: Said) -> Turn:
        text = event.text
        words = text[:MAX_SAID].strip()
        if words.startswith("/"):
            return self._command(words)
        if self.state.awaits == "forget":
            return self._answer_forget(words)
        if not any(letter.isalpha() for letter in words) and not self._is_number(words):
            return self.tell("unreadable", ask=self.ask())
        asked = read_refinement(words)
        if asked is not None:
            return self._refine(asked)
        notes = ["forwarded-noted"] if event.is_forwarded else []
        if len(text) > MAX_SAID:
            notes.append("too-long")
        return self._listen(words, notes=notes, is_edit=event.is_edit)

    def _is_number(self, words: str) -> bool:
        return bool(self.state.shown) and read_number(words) is not None

    def _listen(self, words: str, *, notes: list[str], is_edit: bool) -> Turn:
        """Read words as a goal, or as something to add to the goal that there is."""
        heard = read_goal(words, today=self.context.today, places=self.context.places)
        if "forwarded-noted" in notes and not heard.aims and heard.background:
            # Somebody else's "we" is no background of the learner's: it is what caught their eye.
            heard = replace(heard, aims=heard.background, background=())
        goal = merge(self.state.goal, heard, is_addition=is_addition(words))
        if goal == self.state.goal and is_edit:
            # Telegram reports an edit when a link's preview appears, too.
            return Turn(self.state, ())
        if goal == self.state.goal:
            return self._misunderstood()
        notes += self._follow_language(heard, words)
        fresh = self.state if goal.aims == self.state.goal.aims else self.state.having(hidden=())
        state = fresh.having(goal=goal, n_misunderstood=0, seen=())
        if not goal.aims:
            limits = Raw(self.say.list(limits_in_words(goal.limits, self.say)))
            return Turn(state, (Say(self.say("only-limits", limits=limits)),))
        told = [self.say(each, limit=MAX_SAID) for each in notes]
        return self._list(state, notes=(*told, *self._notes(heard)))

    def _follow_language(self, heard: Goal, words: str) -> list[str]:
        """Answer in the language that is written, until another is chosen."""
        language = heard.language
        is_other = language != self.state.language and language in languages()
        if self.state.is_language_chosen or not is_other or len(words.split()) < _ENOUGH_WORDS:
            return []
        self.state = self.state.having(language=language)
        self.say = messages(language)
        return ["language-followed"]

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
        name, _, rest = words[1:].partition(" ")
        commands: dict[str, Callable[[], Turn]] = {
            "start": lambda: self._started(rest.strip()),
            "settings": lambda: Turn(self.state, (settings_menu(self.state, self.say),)),
            "language": lambda: self._language(rest.strip().lower()),
            "plan": lambda: self._refine(Refinement("plan")),
            "shortlist": lambda: self._refine(Refinement("shortlist")),
            "compare": lambda: self._refine(Refinement("compare")),
            "privacy": self._privacy,
            "mydata": self._mydata,
            "forget": self._ask_forget,
            "advisor": self._person,
            "person": self._person,
        }
        return commands.get(name.split("@")[0].lower(), lambda: self.tell("help"))()

    # -- what can be set, and what is kept

    def _language(self, code: str) -> Turn:
        if code not in languages():
            return Turn(self.state, (language_menu(self.say),))
        self.say = messages(code)
        self.state = self.state.having(language=code, is_language_chosen=True)
        return self.tell("language-chosen")

    def _privacy(self) -> Turn:
        return self.tell("privacy" if self.context.is_kept else "privacy-line-here")

    def _mydata(self) -> Turn:
        return Turn(self.state, (Export(self.say("mydata-caption")),))

    # -- what was asked about the list

    def _refine(self, asked: Refinement) -> Turn:
        simple: dict[str, Callable[[], Turn]] = {
            "over": self._start_over,
            "person": self._person,
            "thanks": lambda: self.tell("thanks"),
            "greeting": lambda: self._welcome() if not self.state.shown else self.tell("help"),
            "help": lambda: self.tell("help"),
            "drop_limits": self._drop_limits,
            "shortlist": lambda: shortlist.show(self),
            "keep": lambda: shortlist.keep(self, asked.number),
            "compare": lambda: shortlist.compare(self, asked.numbers),
            "plan": lambda: shortlist.lay_out(self, asked.number),
            "details": lambda: self._explain(asked),
        }
        if asked.kind in simple:
            return simple[asked.kind]()
        if not self.state.goal.aims:
            return self.tell("no-list-yet", ask=self.ask())
        if asked.kind == "more":
            return self._list(self.state, is_next=True)
        if asked.kind == "why":
            return self._explain(asked)
        return self._better(asked.kind)

    def _explain(self, asked: Refinement) -> Turn:
        entry = self.entry(asked.number)
        if isinstance(entry, Turn):
            return entry
        number = str(self.state.shown.index(entry) + 1)
        row = (Button(self.say("button-keep"), "keep", number), *self.way_back())
        if asked.kind == "why":
            for found in self.assess((entry,)):
                return self.turn(why(found, self.state.goal, self.say), (row,))
            return self._list(self.state)
        credential = self.context.recommender.get(entry)
        if credential is None:
            return self._list(self.state)
        text = details(credential, self.say, today=self.context.today)
        page = page_of(credential, self.say)
        plan_row = (Button(self.say("button-plan"), "plan", number),)
        return self.turn(text, tuple(filter(None, (page, plan_row, row))))

    def _better(self, kind: str) -> Turn:
        """Set a limit just under what the first of the list offers: cheaper, shorter or sooner."""
        offers = [each.offering for each in self.assess(self.state.shown) if each.offering]
        changed = next(filter(None, (_bettered(kind, each) for each in offers)), None)
        if changed is None:
            return self._list(self.state)
        limits = replace(self.state.goal.limits, **changed)  # type: ignore[arg-type]
        state = self.state.with_goal(limits=limits).having(seen=())
        if recommend(state, self.context).recommendations:
            return self._list(state)
        return self.tell(f"already-{kind}")

    def _drop_limits(self) -> Turn:
        state = self.state.with_goal(limits=Limits()).having(seen=())
        if not state.goal.aims:
            return Turn(state, (Say(self.say("limits-dropped")),))
        return self._list(state, notes=(self.say("limits-dropped"),))

    # -- what was pressed

    def _pressed(self, event: Pressed) -> Turn:
        if not event.is_own:
            return self._stale("foreign-button")
        anytime: dict[str, Callable[[], Turn]] = {
            "language": lambda: self._language(event.argument),
            "menu": lambda: self._command("/language"),
            "privacy": self._privacy,
            "mydata": self._mydata,
            "person": self._person,
        }
        if event.action in anytime:
            return self._leading_back(anytime[event.action]())
        if event.list_number != self.state.list_number:
            return self._stale("stale-button")
        return self._leading_back(self._press(event))

    def _press(self, event: Pressed) -> Turn:
        number = int(event.argument) if event.argument.isdecimal() else None
        match event.action:
            case "why" | "details":
                return self._refine(Refinement(event.action, number))
            case "cheaper" | "shorter" | "sooner" | "more" | "over" | "compare":
                return self._refine(Refinement(event.action))
            case "keep":
                return shortlist.keep(self, number, is_pressed=True)
            case "drop":
                return shortlist.drop(self, number)
            case "plan":
                return shortlist.lay_out(self, number, is_of_kept=event.argument == "kept")
            case "list" if self.state.goal.aims:
                return self._list(self.state, is_again=True)
            case "online":
                return self._set(delivery=("online",))
            case "evenings":
                return self._set(schedule=("evening",))
            case "relax":
                return self._relax(event.argument)
            case "nolimits":
                return self._drop_limits()
            case "forget" if self.state.awaits == "forget":
                return self._answer_forget(event.argument)
            case _:
                return self._stale("stale-button")

    def _leading_back(self, turn: Turn) -> Turn:
        """An answer to a button takes the list's place: it needs a way back to it."""
        row = self.way_back()
        if not row:
            return turn
        effects = tuple(
            replace(each, buttons=(row,)) if isinstance(each, Say) and not each.buttons else each
            for each in turn.effects
        )
        return replace(turn, effects=effects)

    def _stale(self, key: str) -> Turn:
        """Tell where the conversation is; nothing else happens."""
        if not self.state.goal.aims:
            return Turn(self.state, (Toast(self.say(f"{key}-new")),))
        wanted = Raw(", ".join(self.state.goal.aims)[:80])
        return Turn(self.state, (Toast(self.say(key, wanted=wanted)),))

    def _set(self, **changes: object) -> Turn:
        limits = replace(self.state.goal.limits, **changes)  # type: ignore[arg-type]
        return self._list(self.state.with_goal(limits=limits).having(seen=()))

    def _relax(self, limit: str) -> Turn:
        if not hasattr(Limits(), limit):
            return self._stale("stale-button")
        return self._set(**{limit: getattr(Limits(), limit)})

    # -- lists

    def _list(
        self,
        state: State,
        *,
        notes: tuple[str, ...] = (),
        is_next: bool = False,
        is_again: bool = False,
    ) -> Turn:
        shown = show_list(state, self.context, notes=notes, is_next=is_next, is_again=is_again)
        return shown or self.tell("no-more")

    # -- answers that need no list

    def _welcome(self) -> Turn:
        parts = [
            self.say("welcome", college=self.context.college(self.say), ask=self.ask()),
            self.say("privacy-line" if self.context.is_kept else "privacy-line-here"),
        ]
        return self.turn("\n\n".join(parts))

    def _start_over(self) -> Turn:
        kept = self.state.model_dump(include={"language", "is_language_chosen", "shortlist"})
        state = State(**kept, list_number=self.state.list_number + 1)
        return Turn(state, (Say(self.say("start-over", ask=self.ask())),))

    def _person(self) -> Turn:
        return self.tell("person-instead", contact=self.context.person(self.say))

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


# What somebody may send besides text, each with a sentence of its own.
_KINDS = {"voice", "photo", "video", "sticker", "location", "contact", "document"}

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
