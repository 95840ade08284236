"""What a learner keeps: shown, compared side by side, and laid out as a plan."""

from bot.dialogue.comparing import MAX_COMPARED, comparison
from bot.dialogue.effects import Button, Say, Toast, Turn
from bot.dialogue.held import held_titles
from bot.dialogue.plans import way_in_words
from bot.dialogue.refinements import Refinement
from bot.dialogue.state import Laid
from bot.dialogue.step import Step
from bot.messages import Raw
from catalog.models import CredentialRecord
from recommender.answer import Recommendation
from recommender.paths import Ways

# More than this nobody compares or plans.
MAX_KEPT = 12

_BUTTONS_A_ROW = 4
_SEVERAL = 2


def keep(step: Step, number: int | None, *, is_pressed: bool = False) -> Turn:
    """Add an entry of the list to the shortlist; once is as good as twice."""
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.tell("gone")
    ids = tuple(dict.fromkeys((*step.state.shortlist, entry)))[-MAX_KEPT:]
    # What was asked of it before is done with: "and number 3" asks for no price again.
    state = step.state.having(shortlist=ids, focus=entry, facts=(), n_misunderstood=0)
    if is_pressed:
        # A note at a button is no HTML.
        return Turn(state, (Toast(step.say("kept", title=Raw(credential.title))),))
    return Turn(state, (Say(step.say("kept", title=credential.title)),))


def keep_named(step: Step, asked: Refinement) -> Turn:
    """Keep the entries that were named, or all of them."""
    both = laid(step)
    if asked.is_all and both is not None and both.kind == "comparison":
        return _keep_several(step, both.credential_ids)
    if asked.is_all:
        return _keep_several(step, step.state.shown)
    if len(asked.numbers) < _SEVERAL:
        return keep(step, asked.number)
    entries = [step.entry(number) for number in asked.numbers]
    missing = next((each for each in entries if isinstance(each, Turn)), None)
    ids = tuple(each for each in entries if isinstance(each, str))
    return missing or _keep_several(step, ids)


def _keep_several(step: Step, ids: tuple[str, ...]) -> Turn:
    if not ids:
        return step.tell("no-list-yet", ask=step.ask())
    shortlist = tuple(dict.fromkeys((*step.state.shortlist, *ids)))[-MAX_KEPT:]
    state = step.state.having(shortlist=shortlist, n_misunderstood=0)
    titles = step.say.list([each.title for each in step.records(ids)])
    return Turn(state, (Say(step.say("kept", title=titles)),))


def drop(step: Step, position: int | None) -> Turn:
    """Take an entry off the shortlist and show what remains."""
    ids = list(step.state.shortlist)
    if position is not None and 1 <= position <= len(ids):
        del ids[position - 1]
    # The numbers on the buttons of the former message mean others now.
    number = step.state.list_number + 1
    step.state = step.state.having(shortlist=tuple(ids), list_number=number)
    return show(step)


def drop_named(step: Step, number: int | None) -> Turn:
    """Take off what words name: by its number there, else what was talked about last.

    Where neither tells which, the shortlist is shown with its buttons.
    """
    ids = step.state.shortlist
    if number is None and step.state.focus in ids:
        number = ids.index(step.state.focus) + 1
    elif number is None and len(ids) == 1:
        number = 1
    return drop(step, len(ids) if number == -1 else number)


def show(step: Step) -> Turn:
    """Show the shortlist."""
    found = kept(step)
    if not found:
        return step.tell("shortlist-empty")
    # "Plan" below what is kept is about all of it.
    step.state = step.state.having(focus="")
    lines = [step.say("shortlist-head", count=len(found))]
    lines += [
        step.say("shortlist-line", number=i, title=each.title, provider=each.provider.name)
        for i, each in enumerate(found, start=1)
    ]
    drops = [
        Button(step.say("button-drop", number=i), "drop", str(i)) for i in range(1, len(found) + 1)
    ]
    rows = [tuple(drops[i : i + _BUTTONS_A_ROW]) for i in range(0, len(drops), _BUTTONS_A_ROW)]
    compared = (Button(step.say("button-compare"), "compare"),) if len(found) > 1 else ()
    rows.append((*compared, Button(step.say("button-plan"), "plan", "kept")))
    rows.append((Button(step.say("button-share"), "share"), *step.way_back()))
    return step.turn("\n".join(lines), tuple(rows))


def kept(step: Step) -> tuple[CredentialRecord, ...]:
    """Return the shortlist, without what this release of the catalogue no longer has."""
    return tuple(filter(None, map(step.context.recommender.get, step.state.shortlist)))


def compare(step: Step, numbers: tuple[int, ...] = ()) -> Turn:
    """Compare the entries that are named, else what is kept, else the first of the list."""
    step.state = step.state.having(laid=None)
    shown = step.state.shown
    if len(numbers) == 1 and step.state.focus in shown:
        # "Compare it with the first": "it" is what was talked about.
        numbers = tuple(dict.fromkeys((shown.index(step.state.focus) + 1, *numbers)))
    ids = to_compare(step, numbers)
    if isinstance(ids, Turn):
        return ids
    state = step.state.having(
        laid=Laid("comparison", ids, step.state.list_number), n_misunderstood=0
    )
    picture = Button(step.say("button-picture"), "picture", f"c{_which(step, ids)}")
    row = (picture, *step.way_back())
    said = comparison(standing_of(step, ids), step.say, numbers=numbers_of(step, ids))
    return Turn(state, (Say(said, (row,)),))


def numbers_of(step: Step, ids: tuple[str, ...]) -> tuple[int, ...]:
    """Return the numbers that credentials have on the list; from 1 where they are on none."""
    shown = step.state.shown
    is_listed = set(ids) <= set(shown)
    return tuple(shown.index(each) + 1 if is_listed else at for at, each in enumerate(ids, 1))


def to_compare(step: Step, numbers: tuple[int, ...] = ()) -> tuple[str, ...] | Turn:
    """Return the ids of what is to be compared, or what is said where that is too little."""
    entries = [step.entry(number) for number in numbers]
    for each in entries:
        if isinstance(each, Turn):
            return each
    chosen = tuple(each for each in entries if isinstance(each, str))
    now = laid(step)
    if not chosen and now is not None and now.kind == "comparison":
        chosen = now.credential_ids
    if not chosen:
        ids = tuple(each.credential_id for each in kept(step))
        chosen = ids if len(ids) > 1 else step.state.shown
    return chosen[:MAX_COMPARED] if len(chosen) > 1 else step.tell("compare-too-few")


def lay_out(step: Step, number: int | None, *, is_of_kept: bool = False) -> Turn:
    """Lay out the way to an entry of the list, else to what is kept, else to the first."""
    targets = kept(step)[:MAX_COMPARED]
    is_named = number is not None or step.state.focus in step.state.shown
    if not is_of_kept and (is_named or not targets):
        entry = step.entry(number)
        if isinstance(entry, Turn):
            return entry
        targets = tuple(filter(None, [step.context.recommender.get(entry)]))
    if not targets:
        return step.tell("gone")
    # A limit that nothing keeps is told of beside the list, and forbids no way.
    goal, today = step.state.as_shown.goal, step.context.today
    ways = [ways_to(step, each) for each in targets]
    told = [
        way_in_words(each, target, step.say, limits=goal.limits, today=today)
        for target, each in zip(targets, ways, strict=True)
    ]
    ids = tuple(each.credential_id for each in targets)
    focus = ids[0] if len(ids) == 1 and ids[0] in step.state.shown else step.state.focus
    laid_out = Laid("plan", ids, step.state.list_number)
    state = step.state.having(laid=laid_out, focus=focus, n_misunderstood=0)
    rows = carried_home(step, ids) if any(each.best for each in ways) else ()
    back = step.way_back()
    return Turn(state, (Say("\n\n".join(told), (*rows, *([back] if back else []))),))


def carried_home(step: Step, ids: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons for what can be made of a plan."""
    names = (("pdf", "picture"), ("calendar", "remind"), ("letter",))
    which = f"p{_which(step, ids)}"
    return tuple(
        tuple(Button(step.say(f"button-{each}"), each, which) for each in row) for row in names
    )


def _which(step: Step, ids: tuple[str, ...]) -> str:
    """Return which entries of the list these are ("1.3"), for a button; "" for what is kept."""
    shown = step.state.shown
    if not set(ids) <= set(shown):
        return ""
    return ".".join(str(shown.index(each) + 1) for each in ids)


def ways_to(step: Step, target: CredentialRecord) -> Ways:
    """Return what leads to a credential for this learner."""
    showed = held_titles(step.state, today=step.context.today)
    return step.context.recommender.ways(
        step.state.as_shown.goal, target, today=step.context.today, showed=showed
    )


def laid(step: Step) -> Laid | None:
    """Return what was laid out of this list; None where another list was shown since."""
    now = step.state.laid
    return now if now is not None and now.list_number == step.state.list_number else None


def keep_all(step: Step) -> Turn:
    """Keep all that is on the list."""
    ids = tuple(dict.fromkeys((*step.state.shortlist, *step.state.shown)))[-MAX_KEPT:]
    state = step.state.having(shortlist=ids, n_misunderstood=0)
    return Turn(state, (Toast(step.say("kept-all", count=len(step.state.shown))),))


def standing_of(step: Step, credential_ids: tuple[str, ...]) -> tuple[Recommendation, ...]:
    """Return how credentials stand to the goal; without one, with their first offering."""
    if step.state.goal.aims:
        return step.assess(credential_ids)
    records = filter(None, map(step.context.recommender.get, credential_ids))
    return tuple(
        Recommendation(each, next(iter(each.offerings), None), probability=0.0) for each in records
    )
