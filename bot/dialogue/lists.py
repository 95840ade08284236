"""A list of recommendations as one message: what was looked for, cards, ways on."""

from bot.dialogue.cards import card, path_in_words
from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.limits_in_words import limit_in_words, limits_in_words, wanted_in_words
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from recommender.advising import Answer, Recommendation
from recommender.confidence import LIST_LENGTH
from recommender.goals import Goal
from recommender.paths import Path

# What is so much less likely than the first is left out of a short list.
_FAR_BEHIND = 0.2


def recommend(state: State, context: Context, *, skip: tuple[str, ...] = ()) -> Answer:
    """Return the answer to the state's goal, without what is hidden or in `skip`."""
    return context.recommender.recommend(
        state.goal, today=context.today, k=LIST_LENGTH, hidden=(*state.hidden, *skip)
    )


def show_list(
    state: State,
    context: Context,
    *,
    notes: tuple[str, ...] = (),
    is_next: bool = False,
    is_again: bool = False,
) -> Turn | None:
    """Show the best credentials for the state's goal.

    Args:
        state: Where the conversation stands.
        context: Whom to ask.
        notes: What is said before the list.
        is_next: Show what comes after the credentials that were shown; None where that is nothing.
        is_again: Show the present page once more.
    """
    skip = state.seen if is_next else state.before_shown if is_again else ()
    say = messages(state.language)
    answer = recommend(state, context, skip=skip)
    found = _worth_showing(answer)
    if is_next and not found:
        return None
    ids = tuple(each.credential.credential_id for each in found)
    after = state.having(
        shown=ids, seen=(*skip, *ids), n_misunderstood=0, list_number=state.list_number + 1
    )
    goal = state.goal
    headline = _headline(answer, found, say, n_before=len(skip))
    parts = [*notes, what_was_looked_for(goal, say), headline]
    parts += [card(i, each, goal, say) for i, each in enumerate(found, start=1)]
    parts += [path_in_words(path, say) for path in answer.paths if _leads_to(path, ids)][:1]
    parts += [_relaxation(each.limit, each.gives, goal, say) for each in answer.relaxations[:2]]
    if not answer.is_confident:
        parts.append(say("person-instead", contact=context.person(say)))
    return Turn(after, (Say("\n\n".join(parts), buttons=_buttons(answer, len(found), say)),))


def what_was_looked_for(goal: Goal, say: Messages) -> str:
    """Return the goal as it was understood, so that it can be corrected."""
    wanted = wanted_in_words(goal, say)
    limits = limits_in_words(goal.limits, say)
    if not limits:
        return say("understood", wanted=wanted)
    return say("understood-limits", wanted=wanted, limits=Raw(say.list(limits)))


def _worth_showing(answer: Answer) -> tuple[Recommendation, ...]:
    best = max((each.probability for each in answer.recommendations), default=0.0)
    return tuple(each for each in answer.recommendations if each.probability >= _FAR_BEHIND * best)


def _headline(
    answer: Answer, found: tuple[Recommendation, ...], say: Messages, *, n_before: int
) -> str:
    if not found:
        return say("results-none")
    if not answer.is_confident:
        return say("results-weak")
    if n_before:
        last = n_before + len(found)
        return say("results-more", first=n_before + 1, last=last, count=len(found))
    return say("results-some", count=len(found))


def _leads_to(path: Path, shown: tuple[str, ...]) -> bool:
    return path.steps[-1].credential.credential_id in shown


def _relaxation(limit: str, gives: int, goal: Goal, say: Messages) -> str:
    return say("relax", limit=limit, gives=gives, words=limit_in_words(limit, goal.limits, say))


def _buttons(answer: Answer, count: int, say: Messages) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    goal = answer.goal
    if count:
        numbers = range(1, count + 1)
        rows += [
            tuple(Button(say("button-why", number=i), "why", str(i)) for i in numbers),
            tuple(Button(say("button-details", number=i), "details", str(i)) for i in numbers),
            tuple(Button(say(f"button-{each}"), each) for each in _refinements(goal)),
        ]
    rows += [
        (Button(_drop(each.limit, goal, say), "relax", each.limit),)
        for each in answer.relaxations[:2]
        if hasattr(goal.limits, each.limit)
    ]
    rows.append((Button(say("button-person"), "person"), Button(say("button-over"), "over")))
    return tuple(rows)


def _drop(limit: str, goal: Goal, say: Messages) -> str:
    return say("button-relax", words=limit_in_words(limit, goal.limits, say))


def _refinements(goal: Goal) -> list[str]:
    names = ["cheaper", "shorter"]
    if goal.limits.delivery != ("online",):
        names.append("online")
    if not goal.limits.schedule:
        names.append("evenings")
    return [*names, "more"]
