"""One event being answered: where the conversation stands, and the small parts of answers."""

from dataclasses import replace

from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Say, Toast, Turn
from bot.dialogue.lists import show_list
from bot.dialogue.state import State
from bot.dialogue.staying import OF_A_LIFE, passing
from bot.messages import Messages, Raw, messages
from catalog.models import CredentialRecord
from recommender.answer import Recommendation
from recommender.goals import Goal, read_goal
from recommender.languages import language_shown
from recommender.said import lower
from recommender.strengths import with_broad_wish

# After so many days a conversation is summed up before it goes on.
DAYS_AWAY = 3


class Step:
    """What every answer needs; gathers nothing else."""

    def __init__(self, state: State, context: Context, *, is_asked: bool = False) -> None:
        self.state = state
        # Whether words ask, rather than tell.
        self.is_asked = is_asked
        self.context = context
        self.say: Messages = messages(state.language)
        self._heard: dict[str, Goal] = {}

    def read(self, words: str) -> Goal:
        """Return what words say as a goal; the same words are read once, whoever asks."""
        if words not in self._heard:
            goal = read_goal(words, today=self.context.today, places=self.context.places)
            if language_shown(lower(words)) is None:
                # "Petite enfance" tells no language by itself: it is that of the conversation.
                goal = replace(goal, language=self.state.language)
            roles = self.context.roles
            self._heard[words] = with_broad_wish(goal if roles is None else roles(goal))
        return self._heard[words]

    def take_for(self, words: str, goal: Goal) -> None:
        """Take words for a goal, whatever else they could be read as."""
        self._heard[words] = goal

    def turn(self, text: str, buttons: tuple[tuple[Button, ...], ...] = ()) -> Turn:
        """Say something; what was not understood before is forgotten."""
        return Turn(self.state.having(n_misunderstood=0), (Say(text, buttons),))

    def tell(self, key: str, **facts: object) -> Turn:
        """Say a sentence by its name."""
        return self.turn(self.say(key, **facts))

    def ask(self) -> Raw:
        """Return the first question."""
        return Raw(self.say("ask-goal"))

    def ask_if_new(self) -> Raw:
        """Return the first question; nothing where it was answered."""
        return Raw("") if self.state.goal.aims else self.ask()

    def records(self, credential_ids: tuple[str, ...]) -> tuple[CredentialRecord, ...]:
        """Return what this release says of credentials; what it has no longer is left out."""
        return tuple(filter(None, map(self.context.recommender.get, credential_ids)))

    def assess(self, credential_ids: tuple[str, ...]) -> tuple[Recommendation, ...]:
        """Return how credentials stand to the goal, within the limits of the list that is shown."""
        return self.context.recommender.assess(
            self.state.as_shown.goal,
            credential_ids,
            today=self.context.today,
            leanings=self.state.leanings,
        )

    def entry(self, number: int | None) -> str | Turn:
        """Return the id of an entry of the list, or what is said where there is no such entry.

        Where none is named it is the one that was talked about last, else the first.
        """
        if not self.state.shown:
            return self.tell("no-list-yet", ask=self.ask())
        if number is None and self.state.focus in self.state.shown:
            return self.state.focus
        position = len(self.state.shown) if number == -1 else 1 if number is None else number
        if not 1 <= position <= len(self.state.shown):
            return self.tell("no-such-number", count=len(self.state.shown))
        return self.state.shown[position - 1]

    @property
    def was_away(self) -> bool:
        """Whether somebody comes back to a goal after days."""
        last = self.state.last_day
        return (
            bool(self.state.goal.aims)
            and last is not None
            and (self.context.today - last).days >= DAYS_AWAY
        )

    def way_back(self) -> tuple[Button, ...]:
        """Return the button to the list, where there is one to go back to."""
        return (Button(self.say("button-list"), "list"),) if self.state.goal.aims else ()

    def list(
        self,
        state: State | None = None,
        *,
        notes: tuple[str, ...] = (),
        is_next: bool = False,
        is_again: bool = False,
        is_wanted: bool = False,
    ) -> Turn:
        """Show the best credentials for a state's goal, this step's unless another is given.

        A list that fits stays where nothing else does, unless guesses are what is wanted.
        """
        if state is not None:
            limits = passing(self.state, state, is_asked=self.is_asked)
            state = state.having(passing=limits)
        shown = show_list(
            state or self.state,
            self.context,
            old=None if is_wanted or state is None else self.state,
            notes=notes,
            is_next=is_next,
            is_again=is_again,
        )
        if shown is not None and shown.state.within is None:
            # When and where somebody can learn holds for the next wish, where something keeps it.
            passing_on = tuple(each for each in shown.state.passing if each not in OF_A_LIFE)
            shown = replace(shown, state=shown.state.having(passing=passing_on))
        return shown or self.tell("no-more")

    def person(self) -> Turn:
        """Say how to reach a person."""
        return self.tell("person-instead", contact=self.context.person(self.say))

    def in_distress(self) -> Turn:
        """Say at once whom to call; the advisor does not counsel."""
        lines = self.context.crisis_lines
        told = self.say("plain", text=lines) if lines else self.say("crisis-lines-unknown")
        contact = self.context.person(self.say)
        return self.tell("in-distress", lines=Raw(told), contact=contact)

    def stale(self, key: str) -> Turn:
        """Tell where the conversation is; nothing else happens."""
        if not self.state.goal.aims:
            return Turn(self.state, (Toast(self.say(f"{key}-new")),))
        wanted = Raw(", ".join(self.state.goal.aims)[:80])
        return Turn(self.state, (Toast(self.say(key, wanted=wanted)),))
