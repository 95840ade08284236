"""Words that are no command and no button: a goal, more of a goal, or not understood."""

import re
from dataclasses import replace

from bot.dialogue import free_times, interests
from bot.dialogue.desk import ask, not_understood
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.for_others import for_another
from bot.dialogue.limits_in_words import avoided_in_words, limits_in_words
from bot.dialogue.lists import person_for_more
from bot.dialogue.merging import is_addition, merge, without_too
from bot.dialogue.state import State
from bot.dialogue.step import Step
from bot.messages import Raw, languages, messages
from recommender.foreign import other_language
from recommender.goals import Goal, Limits, merge_limits
from recommender.languages import is_wholly, language_begun_in, language_instead
from recommender.said import lower
from recommender.said.days import names_a_day_off
from recommender.said.wishing import wishes_something
from recommender.same_work import asks_for_proof, with_same_work
from recommender.strengths import with_strengths

# A Telegram message holds 4,096 characters; nobody describes a wish at greater length.
MAX_SAID = 2_000

_CLAUSES = re.compile(r"\s*[.!?;,]\s*")

# What would be a limit of each wish that is none, because nobody said how much.
_UNSAID: dict[str, tuple[str, tuple[str, ...]]] = {
    "cheap": ("preference-cheap", ("max_cost",)),
    "short": ("preference-short", ("max_hours", "max_weeks", "finish_by")),
    "soon": ("preference-soon", ("start_by",)),
    "flexible": ("preference-flexible", ("schedule",)),
    "nearby": ("preference-nearby", ("place",)),
    "part_time": ("preference-part-time", ("hours_per_week",)),
}
# Of more of them nobody reads.
_MOST_UNSAID = 2

# A telephone number or an e-mail address.
_REACHED_AT = re.compile(r"(?:\d[\s().-]*){7,}|\S@\S+\.\S")

# "What do you have for somebody like me?"
_WHAT_THERE_IS = re.compile(
    r"what (?:do you|have you|is there|are there|courses?|can i)\b"
    r"|qu['’]est-ce (?:que vous avez|qu['’]il y a)"
    r"|qu[eé] (?:tienen?|hay|cursos|ofrecen)\b"
)

# "What's free" before there is a list.
_WHICH_THERE_ARE = re.compile(r"(?:what['’]?s|what is|which (?:ones )?are)\s+(?P<how>.+?)\W*$")

_OR = re.compile(
    r"^\s*(?:or|ou|o|add|r?ajoute[rz]?|agr[eé]g(?:a(?:me|le)?|ue)|a[nñ]ad[ae]|s[uú]ma(?:le)?)\s+(?:l['’])?",
    re.IGNORECASE,
)

# In so many words a language shows itself.
_ENOUGH_WORDS = 4


def listen(step: Step, words: str, *, notes: list[str], is_edit: bool) -> Turn:
    """Read words as a goal, or as something to add to the goal that there is.

    Args:
        step: The step that is taken.
        words: What was said.
        notes: Names of sentences to say before the answer.
        is_edit: An earlier text was changed to this one.
    """
    # "Or hairdressing" names hairdressing.
    heard = step.read(without_too(_OR.sub("", words)) if is_addition(words) else words)
    is_else = heard.background or heard.held or heard.avoid or heard.limits != Limits()
    if heard.aims in ((), (words,)) and not is_else and names_a_day_off(lower(words)):
        heard = replace(heard, aims=(), background=(words,))
    if "forwarded-noted" in notes and not heard.aims and heard.background:
        # Somebody else's "we" is no background of the learner's: it is what caught their eye.
        heard = replace(heard, aims=heard.background, background=())
    old = for_another(step.state.goal, heard)
    is_another = bool(heard.aims and old.aims and heard.aims != old.aims)
    is_another = is_another and not is_addition(words)
    if is_another:
        old = replace(old, limits=_lasting(step.state, old.limits))
    said = with_same_work(merge(old, heard, is_addition=is_addition(words)))
    goal = with_strengths(said)
    if goal == step.state.goal and is_edit:
        # Telegram reports an edit when a link's preview appears, too.
        return Turn(step.state, ())
    notes += follow_language(step, words)
    before = step.state.goal
    if replace(goal, text=before.text, language=before.language) == before:
        return _nothing_new(step, heard, words)
    if before.aims and replace(goal, background=before.background) == before:
        return _only_told(step, heard, goal, words)
    if goal.aims != said.aims:
        notes.append("strengths-looked-for")
    fresh = step.state
    if goal.aims != step.state.goal.aims:
        fresh = step.state.having(hidden=(), preferred=(), unfit=())
    state = fresh.having(goal=goal, n_misunderstood=0, seen=())
    if is_another:
        state = state.having(passing=())
    told = (*(step.say(each, limit=MAX_SAID) for each in notes), *_notes(step, heard, old.limits))
    if goal.aims:
        return step.list(state, notes=told)
    if before.aims:
        # What was looked for is gone with what is not wanted; "undo" brings it back.
        state = state.having(before=step.state.remembering())
    return _asked_with_limits(step, state, told)


def _asked_with_limits(step: Step, state: State, told: tuple[str, ...]) -> Turn:
    """Ask for a wish, and tell the limits that are noted."""
    goal = state.goal
    kept = [*limits_in_words(goal.limits, step.say), *avoided_in_words(goal, step.say)]
    limits = Raw(step.say.list(kept))
    asks = step.say("only-limits", limits=limits) if kept else step.ask()
    # Who cannot say it in words may choose.
    return Turn(state, (Say("\n\n".join((*told, asks)), interests.offered(step)),))


def _lasting(state: State, limits: Limits) -> Limits:
    """Return the limits that hold for another wish, too: none that were asked of a list only."""
    nothing = vars(Limits())
    return replace(limits, **{name: nothing[name] for name in state.passing})


def _nothing_new(step: Step, heard: Goal, words: str) -> Turn:
    """Answer words that change nothing: the same wish in other words, one for any work, or none."""
    is_said = bool(heard.aims or heard.avoid or heard.limits != Limits())
    if is_said and step.state.goal.aims and heard.text != step.state.goal.text:
        return step.list(is_again=True)
    if is_said and not step.state.goal.aims:
        # Who says a limit again has not read that it is noted.
        return _asked_with_limits(step, step.state, ())
    said = lower(words)
    there = None if step.state.goal.aims else _WHICH_THERE_ARE.match(said)
    if there is not None and step.read(f"something {there['how']}").limits != Limits():
        return listen(step, f"something {there['how']}", notes=[], is_edit=False)
    is_asked = any(map(wishes_something, _CLAUSES.split(said))) or interests.is_for_any_work(said)
    is_asked = is_asked or _WHAT_THERE_IS.match(said) is not None
    if not step.state.goal.aims and is_asked:
        return interests.offer(step)
    return misunderstood(step, words)


def _only_told(step: Step, heard: Goal, goal: Goal, words: str) -> Turn:
    """Note what somebody tells of themselves: the list is the same, and is not shown again."""
    told = step.say("background-noted", background="; ".join(heard.background))
    of_times = free_times.told(step, goal, words, told)
    if of_times is not None:
        return of_times
    state = step.state.having(goal=goal, n_misunderstood=0)
    row = (Button(step.say("button-person"), "person"), *step.way_back())
    if asks_for_proof(heard):
        return Turn(state, (Say(f"{told}\n\n{_of_experience(step)}", (row,)),))
    return Turn(state, (Say(f"{told} {step.say('background-only')}", (row,)),))


def _of_experience(step: Step) -> str:
    """Say that whether years of work count is for a person to tell."""
    return f"{step.say('experience-counts')} {person_for_more(step.state, step.context, step.say)}"


def misunderstood(step: Step, words: str) -> Turn:
    """Say so; then offer choices; then a person. Never the same way twice."""
    if step.state.case == "waiting" and _REACHED_AT.search(words):
        # Where to call is for whoever will answer, and is with them already.
        return ask(step, words)
    count = step.state.n_misunderstood + 1
    state = step.state = not_understood(step.state, words).having(n_misunderstood=count)
    if count >= 3 and step.context.desk is not None:
        return ask(step, words, reason="misunderstood")
    if count >= 3:
        text = step.say("not-understood-third", contact=step.context.person(step.say))
        return Turn(state.having(n_misunderstood=0), (Say(text),))
    if count == 2:
        last = (
            Button(step.say("button-person"), "person"),
            Button(step.say("button-over"), "over"),
        )
        rows = (*_choices(step), last)
        return Turn(state, (Say(step.say("not-understood-again"), buttons=rows),))
    key = "not-understood" if state.goal.aims else "not-understood-new"
    return Turn(state, (Say(step.say(key)),))


def _choices(step: Step) -> tuple[tuple[Button, ...], ...]:
    """Return ways to change the list; without a list, fields to begin with."""
    if not step.state.shown:
        return interests.offered(step)
    names = ("cheaper", "shorter", "online")
    return (tuple(Button(step.say(f"button-{name}"), name) for name in names),)


def follow_language(step: Step, words: str, least: int = _ENOUGH_WORDS) -> list[str]:
    """Answer in the language that is written, until another is chosen.

    "Comptabilité" or "ninguno" alone may be anything, and changes no language; "necesito trabajo"
    is as clear as a sentence.

    Args:
        step: The step that is taken; its language may change.
        words: What was said.
        least: In so many words a language shows itself.

    Returns:
        Names of sentences to say about it.
    """
    low = lower(words)
    # Who begins with "plomberie" tells more than a telephone that speaks English.
    begun_in = None if step.state.goal.text else language_begun_in(words)
    language = language_instead(low, step.state.language) or begun_in
    if step.state.is_language_chosen or language is None or language not in languages():
        return []
    if other_language(low) is not None or language == step.state.language:
        return []
    if len(words.split()) < least and language != begun_in and not is_wholly(low, language):
        return []
    step.state = step.state.having(language=language)
    step.say = messages(language)
    return ["language-followed"]


def _notes(step: Step, heard: Goal, old: Limits) -> list[str]:
    notes = []
    if heard.background:
        background = "; ".join(heard.background)
        notes.append(step.say("background-noted", background=background))
    if asks_for_proof(heard):
        notes.append(_of_experience(step))
    if heard.aims and old != Limits() and heard.limits == Limits():
        kept = Raw(step.say.list(limits_in_words(old, step.say)))
        notes.append(step.say("limits-kept", limits=kept))
    limits = merge_limits(old, heard.limits)
    unsaid = [
        step.say(key)
        for key, names in (_UNSAID[each] for each in heard.preferences)
        if all(getattr(limits, name) in (None, ()) for name in names)
    ]
    return notes + unsaid[:_MOST_UNSAID]
