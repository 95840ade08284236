"""A list of recommendations as one message: what was looked for, cards, ways on."""

from dataclasses import dataclass, replace

from bot.dialogue import easing, staying
from bot.dialogue.asking import Asked, ask_next, chosen_in_words, for_this_goal
from bot.dialogue.cards import Reader, cards, lines, path_in_words
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.handing_over import put_first
from bot.dialogue.held import held_ids, held_titles
from bot.dialogue.limits_in_words import (
    limit_in_words,
    limits_in_words,
    wanted_in_words,
)
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from recommender.answer import Answer, Recommendation
from recommender.goals import Goal, Limits
from recommender.limits import AVAILABILITY
from recommender.paths import Path
from recommender.professions import unreached
from recommender.relaxing import Relaxation
from recommender.said.places import OR_TOWN

# More than this nobody reads at once.
LIST_LENGTH = 3
# So many with what is full or closed.
_AT_MOST = 4

# What is so much less likely than the first is left out of a short list: plumbing beside the one
# training for barbers of a town. Of 2,386 seconds and thirds for English goals over the real
# trainings 59 are, and one in five of those is meant.
_FAR_BEHIND = 1 / 3


def recommend(state: State, context: Context, *, skip: tuple[str, ...] = ()) -> Answer:
    """Return the answer to the state's goal, without what is hidden or in `skip`.

    What only helps in a profession is no way into it.
    """
    answer = context.recommender.recommend(
        state.goal,
        today=context.today,
        k=LIST_LENGTH,
        hidden=(*state.hidden, *skip),
        leanings=state.leanings,
        showed=held_titles(state, today=context.today),
        is_read=True,
    )
    if _is_out_of_reach(answer):
        return replace(answer, is_confident=False, unavailable=())
    return answer


def _is_out_of_reach(answer: Answer) -> bool:
    titles = (each.credential.title for each in answer.recommendations)
    return bool(unreached(answer.goal.aims, titles))


def is_good(state: State, context: Context) -> bool:
    """Tell whether a list is shown that fits."""
    is_shown = bool(state.shown and state.goal.aims)
    return is_shown and recommend(state.as_shown, context).is_confident


def show_list(
    state: State,
    context: Context,
    *,
    old: State | None = None,
    notes: tuple[str, ...] = (),
    is_next: bool = False,
    is_again: bool = False,
) -> Turn | None:
    """Show the best credentials for the state's goal.

    Args:
        state: Where the conversation stands.
        context: Whom to ask.
        old: Where it stood before, if a list that fits is to stay where nothing else does.
        notes: What is said before the list.
        is_next: Show what comes after the credentials that were shown; None where that is nothing.
        is_again: Show the present page once more.
    """
    state = for_this_goal(state)
    if state.within is not None and (is_next or is_again):
        return _more_of_what_stays(state, context, notes, is_next=is_next)
    state = state.having(within=None)
    skip = state.seen if is_next else state.before_shown if is_again else ()
    say = messages(state.language)
    answer = recommend(state, context, skip=skip)
    if answer.is_confident or skip or (old is not None and not is_good(old, context)):
        old = None
    if old is not None and (left := staying.without_unmet(old, state)) is not None:
        # What nothing kept before stands in the way of nothing else.
        state, answer = left, recommend(left, context)
        notes = (*notes, staying.unmet_in_words(old, say))
    if old is not None and not answer.is_confident:
        stays = staying.stays(old, state, answer, notes)
        if stays is not None:
            return stays
    first = () if skip else put_first(state, context)
    answer = _with_first(answer, first)
    page = _Page(answer, _worth_showing(answer, first), first, n_before=len(skip))
    if is_next and not page.found:
        return None
    after = state.having(
        shown=page.ids,
        seen=(*skip, *page.ids),
        focus="",
        n_misunderstood=0,
        list_number=state.list_number + 1,
    )
    parts = [*notes, *_page_in_words(page, state, context)]
    ways_on: tuple[tuple[Button, ...], ...] = ()
    if not skip and _are_too_many(answer, state, context):
        parts.append(say("relax-all"))
        ways_on = ((Button(say("button-limits"), "nolimits"),),)
    ways_back: tuple[tuple[Button, ...], ...] = ()
    if old is not None and old.goal.aims != state.goal.aims:
        told, row = staying.way_back(old, say)
        parts.append(told)
        ways_back = (row,)
    asked = Asked(after) if is_next or is_again else ask_next(after, context)
    parts += [each.text for each in asked.says]
    answers = tuple(row for each in asked.says for row in each.buttons)
    question = asked.state.question if asked.says else None
    ways_on += _buttons(answer, len(page.ids), say, asks=question.kind if question else "")
    return Turn(asked.state, (Say("\n\n".join(parts), (*ways_back, *answers, *ways_on)),))


def _more_of_what_stays(
    state: State, context: Context, notes: tuple[str, ...], *, is_next: bool
) -> Turn | None:
    """Show more of a list that stays though it does not keep the newest limit, or it again."""
    unmet = staying.unmet_in_words(state, messages(state.language))
    turn = show_list(
        state.as_shown.having(within=None),
        context,
        notes=(*notes, unmet),
        is_next=is_next,
        is_again=not is_next,
    )
    return turn and replace(turn, state=turn.state.having(goal=state.goal, within=state.within))


def _are_too_many(answer: Answer, state: State, context: Context) -> bool:
    """Tell whether limits together keep all out that fits, and none of them by itself does."""
    is_empty = not answer.is_confident and not answer.relaxations and not answer.unavailable
    if not is_empty or len(state.goal.limits.stated) <= 1:
        return False
    return recommend(state.with_goal(limits=Limits()), context).is_confident


@dataclass(frozen=True)
class _Page:
    """What one list shows.

    Attributes:
        answer: What was found for the goal.
        found: What can be begun, of it.
        first: What an advisor chose, of these.
        n_before: How many entries earlier pages showed.
    """

    answer: Answer
    found: tuple[Recommendation, ...]
    first: tuple[Recommendation, ...]
    n_before: int

    @property
    def full(self) -> tuple[Recommendation, ...]:
        """What is full or closed: on the first page only, to leave it short."""
        return (
            () if self.n_before else self.answer.unavailable[: max(1, _AT_MOST - len(self.found))]
        )

    @property
    def shown(self) -> tuple[Recommendation, ...]:
        """Its entries in their order."""
        return (*self.found, *self.full) if self.answer.is_confident else (*self.full, *self.found)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its entries."""
        return tuple(each.credential.credential_id for each in self.shown)


def _page_in_words(page: _Page, state: State, context: Context) -> list[str]:
    """Return what a list says before the question below it."""
    answer, goal, say = page.answer, state.goal, messages(state.language)
    parts = [what_was_looked_for(goal, say), *chosen_in_words(state, say, shown=page.ids)]
    # Said once; whoever answers what is asked below has not minded it.
    is_new = not page.n_before and not state.asked and state.asked_about != goal.aims
    if answer.occupation is not None and is_new:
        parts.append(say("read-as", title=answer.occupation.title))
    parts += _nothing_there(goal, context, say)
    if answer.is_confident or not page.full:
        parts.append(_headline(answer, page.found, say, n_before=page.n_before))
    parts += _in_another_currency(goal, page.shown, say)
    if page.first:
        titles = say.list([each.credential.title for each in page.first])
        parts.append(say("preferred-first", titles=titles))
    parts += entries(answer, page.found, page.full, reader_of(state, context))
    if answer.is_confident:
        ways = (path for path in answer.paths if _leads_to(path, page.ids))
        parts += [path_in_words(path, say) for path in ways][:1]
    eased = worth_easing(answer)[:2]
    told = [easing.relaxation_in_words(each, goal, say) for each in eased]
    if eased and not answer.is_confident:
        told[0] = " ".join((told[0], *_named(eased[0], answer, state, context)))
    parts += told
    if not answer.is_confident:
        parts.append(person_for_more(state, context, say))
    return parts


def _named(each: Relaxation, answer: Answer, state: State, context: Context) -> list[str]:
    """Name what would fit with a limit eased: it is what was meant, and the guesses are not."""
    shown = {guess.credential.credential_id for guess in answer.recommendations}
    limits = each.eased(state.goal.limits)
    found = None if limits is None else recommend(state.with_goal(limits=limits), context)
    if found is None or not found.is_confident:
        return []
    say = messages(state.language)
    new = [e.credential for e in found.recommendations if e.credential.credential_id not in shown]
    titles = dict.fromkeys(credential.title for credential in new)
    if not titles:
        return []
    return [say("relax-names", titles=say.list(list(titles)[: each.gives]))]


def worth_easing(answer: Answer) -> list[Relaxation]:
    """Return the limits worth easing; what is full or closed is told of by name instead."""
    is_told = bool(answer.unavailable)
    return [each for each in answer.relaxations if not (is_told and each.limit == AVAILABILITY)]


def entries(
    answer: Answer,
    found: tuple[Recommendation, ...],
    full: tuple[Recommendation, ...],
    reader: Reader,
) -> list[str]:
    """Return the entries of a list: what fits as cards, a guess by its title and price.

    What is full or closed comes first where nothing else fits: it is what was meant.

    Args:
        answer: Whether anything fits.
        found: What can be begun.
        full: What is full, closed or past.
        reader: Whom it is written for.
    """
    say = reader.say
    if answer.is_confident:
        told = cards(found, reader)
        if full:
            told.append(say("results-full-too", count=len(full)))
            told.append("\n".join(lines(full, reader, after=len(found))))
        return told
    told = [say("results-full", count=len(full)), *cards(full, reader)] if full else []
    if full and found:
        told.append(say("results-nearest"))
    return [*told, "\n".join(lines(found, reader, after=len(full)))] if found else told


def _nothing_there(goal: Goal, context: Context, say: Messages) -> list[str]:
    """Say that nothing is taught in the town that was named: what is shown is taught online."""
    place = goal.limits.place
    if place is None:
        return []
    taught = [each.casefold() for each in context.recommender.taught_at]
    names = place.casefold().split(OR_TOWN)
    is_taught = not taught or any(name in each for name in names for each in taught)
    return [] if is_taught else [say("nothing-there", place=place)]


def _in_another_currency(goal: Goal, found: tuple[Recommendation, ...], say: Messages) -> list[str]:
    """Say that prices are in another currency than the limit, and are not compared with it."""
    wanted = goal.limits.currency
    offers = [each.offering for each in found if each.offering is not None]
    codes = {each.currency for each in offers if each.price is not None and each.currency}
    others = sorted(codes - {wanted})
    if not wanted or not goal.limits.max_cost or not others:
        return []
    return [
        say("prices-in", currency=others[0], limit=limit_in_words("max_cost", goal.limits, say))
    ]


def _with_first(answer: Answer, first: tuple[Recommendation, ...]) -> Answer:
    """Return an answer in which what an advisor chose comes before what was found."""
    if not first:
        return answer
    ids = {each.credential.credential_id for each in first}
    others = (each for each in answer.recommendations if each.credential.credential_id not in ids)
    # Beside a person's choice, guesses that fit badly are not dressed up as finds.
    rest = tuple(others) if answer.is_confident else ()
    return replace(answer, is_confident=True, recommendations=(*first, *rest)[:LIST_LENGTH])


def person_for_more(state: State, context: Context, say: Messages) -> str:
    """Say who can help where nothing fits."""
    if context.desk is None:
        return say("person-instead", contact=context.person(say))
    if state.case == "waiting":
        return say("case-no-match-waiting")
    return say("case-no-match", button=say("button-person"))


def reader_of(state: State, context: Context) -> Reader:
    """Return whom the cards of a conversation are written for."""
    return Reader(
        goal=state.goal,
        say=messages(state.language),
        today=context.today,
        rules=context.recommender.catalog.funding,
        held=held_ids(state, today=context.today),
        showed=(*state.goal.held, *held_titles(state, today=context.today)),
    )


def what_was_looked_for(goal: Goal, say: Messages) -> str:
    """Return the goal as it was understood, so that it can be corrected."""
    wanted = wanted_in_words(goal, say)
    limits = limits_in_words(goal.limits, say)
    if not limits:
        return say("understood", wanted=wanted)
    return say("understood-limits", wanted=wanted, limits=Raw(say.list(limits)))


def _worth_showing(answer: Answer, kept: tuple[Recommendation, ...]) -> tuple[Recommendation, ...]:
    best = max((each.probability for each in answer.recommendations), default=0.0)
    return tuple(
        each
        for each in answer.recommendations
        if each.probability >= _FAR_BEHIND * best or each in kept
    )


def _headline(
    answer: Answer, found: tuple[Recommendation, ...], say: Messages, *, n_before: int
) -> str:
    if not found:
        return say("results-none")
    if not answer.is_confident and _is_out_of_reach(answer):
        return say("results-not-leading", wanted=wanted_in_words(answer.goal, say))
    if not answer.is_confident:
        return say("results-weak")
    if n_before:
        return say("results-more", count=len(found))
    return say("results-some", count=len(found))


def _leads_to(path: Path, shown: tuple[str, ...]) -> bool:
    return path.steps[-1].credential.credential_id in shown


def _buttons(
    answer: Answer, count: int, say: Messages, *, asks: str
) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    goal = answer.goal
    if count:
        numbers = range(1, count + 1)
        rows += [
            tuple(Button(say("button-why", number=i), "why", str(i)) for i in numbers),
            tuple(Button(say("button-details", number=i), "details", str(i)) for i in numbers),
        ]
        refinements = _refinements(goal, asks)
        rows.append(tuple(Button(say(f"button-{each}"), each) for each in refinements))
    rows += [
        (easing.button(each, goal, say),)
        for each in answer.relaxations[:2]
        if hasattr(goal.limits, each.limit)
    ]
    why = "" if answer.is_confident else "no_match"
    rows.append((Button(say("button-person"), "person", why), Button(say("button-over"), "over")))
    return tuple(rows)


def _refinements(goal: Goal, asks: str) -> list[str]:
    """Return ways to refine a list; what the question below it asks has its buttons there."""
    names = ["cheaper", "shorter"]
    if goal.limits.delivery != ("online",) and asks != "delivery":
        names.append("online")
    if not goal.limits.schedule and asks != "schedule":
        names.append("evenings")
    return [*names, "more"]
