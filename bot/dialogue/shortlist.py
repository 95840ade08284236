"""What a learner keeps: shown, compared side by side, and laid out as a plan."""

from bot.dialogue.comparing import MAX_COMPARED, comparison
from bot.dialogue.effects import Button, Say, Toast, Turn
from bot.dialogue.held import held_titles
from bot.dialogue.plans import way_in_words
from bot.dialogue.state import Laid
from bot.dialogue.step import Step
from bot.messages import Raw
from catalog.models import CredentialRecord
from recommender.advising import Recommendation
from recommender.paths import Ways

# More than this nobody compares or plans.
MAX_KEPT = 12

_BUTTONS_A_ROW = 4


def keep(step: Step, number: int | None, *, is_pressed: bool = False) -> Turn:
    """Add an entry of the list to the shortlist; once is as good as twice."""
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.tell("gone")
    ids = tuple(dict.fromkeys((*step.state.shortlist, entry)))[-MAX_KEPT:]
    state = step.state.having(shortlist=ids, n_misunderstood=0)
    if is_pressed:
        # A note at a button is no HTML.
        return Turn(state, (Toast(step.say("kept", title=Raw(credential.title))),))
    return Turn(state, (Say(step.say("kept", title=credential.title)),))


def drop(step: Step, position: int | None) -> Turn:
    """Take an entry off the shortlist and show what remains."""
    ids = list(step.state.shortlist)
    if position is not None and 1 <= position <= len(ids):
        del ids[position - 1]
    # The numbers on the buttons of the former message mean others now.
    number = step.state.list_number + 1
    step.state = step.state.having(shortlist=tuple(ids), list_number=number)
    return show(step)


def show(step: Step) -> Turn:
    """Show the shortlist."""
    found = kept(step)
    if not found:
        return step.tell("shortlist-empty")
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
    ids = to_compare(step, numbers)
    if isinstance(ids, Turn):
        return ids
    state = step.state.having(
        laid=Laid("comparison", ids, step.state.list_number), n_misunderstood=0
    )
    picture = Button(step.say("button-picture"), "picture", f"c{_which(step, ids)}")
    row = (picture, *step.way_back())
    return Turn(state, (Say(comparison(standing_of(step, ids), step.say), (row,)),))


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
    if not is_of_kept and (number is not None or not targets):
        entry = step.entry(number)
        if isinstance(entry, Turn):
            return entry
        targets = tuple(filter(None, [step.context.recommender.get(entry)]))
    if not targets:
        return step.tell("gone")
    goal, today = step.state.goal, step.context.today
    ways = [ways_to(step, each) for each in targets]
    told = [
        way_in_words(each, target, step.say, limits=goal.limits, today=today)
        for target, each in zip(targets, ways, strict=True)
    ]
    ids = tuple(each.credential_id for each in targets)
    state = step.state.having(laid=Laid("plan", ids, step.state.list_number), n_misunderstood=0)
    rows = _carried_home(step, ids) if any(each.best for each in ways) else ()
    back = step.way_back()
    return Turn(state, (Say("\n\n".join(told), (*rows, *([back] if back else []))),))


def _carried_home(step: Step, ids: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    """Return what can be made of a plan."""
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
        step.state.goal, target, today=step.context.today, showed=showed
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
