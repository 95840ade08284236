"""What changes who has a case, by a button or by an order; and for how long it is put off."""

from collections.abc import Callable

from bot.cases.case import TRANSITIONS, Advisor, Case, NotPossibleError
from bot.helping import Helping
from bot.messages import Raw
from bot.telegram.staff.keys import STEPS, keys_of, pauses_of
from bot.telegram.staff.visit import Visit, has
from bot.turns import Call

_STEPS: dict[str, Callable[[Helping, int, Advisor], Case]] = {
    "claim": lambda helping, number, by: helping.claim(number, by),
    "release": lambda helping, number, by: helping.release(number, by),
    "return": lambda helping, number, by: helping.return_to_bot(number, by),
    "resolve": lambda helping, number, by: helping.resolve(number, by),
    "reopen": lambda helping, number, by: helping.reopen(number, by),
}


def pressed(name: str) -> Callable[[Visit, Case, str], list[Call]]:
    """Return what a step's button does; a note at the button says that it is done."""

    def press(visit: Visit, case: Case, _: str) -> list[Call]:
        return visit.toast(_take(visit, case, name))

    return press


def ordered(name: str) -> Callable[[Visit, Case, str], list[Call]]:
    """Return what a step's order does; it is answered where there is something to know."""

    def order(visit: Visit, case: Case, _: str) -> list[Call]:
        text = _take(visit, case, name)
        return visit.tell(text) if name == "claim" else visit.mark("👌")

    return order


def _take(visit: Visit, case: Case, name: str) -> str:
    """Take a step that is not taken yet: an update may come again.

    Raises:
        NotPossibleError: It is not possible where the case stands.
    """
    if not _is_taken(case, name, visit.by):
        if (case.status, STEPS[name]) not in TRANSITIONS:
            standing = "claimed" if case.is_held else case.status
            said = visit.say("staff-not-now", standing=standing, name=Raw(case.holder_name))
            raise NotPossibleError(said)
        _STEPS[name](visit.helping, case.number, visit.by)
    warning = visit.helping.capacity_warning(visit.by) if name == "claim" else ""
    return " ".join(part for part in (visit.say(f"staff-done-{name}"), warning) if part)


def _is_taken(case: Case, name: str, by: Advisor) -> bool:
    if name == "claim":
        return has(by, case)
    leads_to = {"release": "waiting", "return": "returned", "resolve": "resolved"}
    return case.status == leads_to.get(name)


def show_pauses(visit: Visit, case: Case, _: str) -> list[Call]:
    """Ask for how long a case is to be put off."""
    return [*visit.toast(), *visit.change_keys(pauses_of(case, visit.say))]


def show_keys(visit: Visit, case: Case, _: str) -> list[Call]:
    """Show the brief's own buttons again."""
    keys = keys_of(case, visit.say, desk_url=visit.desk_url)
    return [*visit.toast(), *visit.change_keys(keys)]


def press_until(visit: Visit, case: Case, words: str) -> list[Call]:
    """Put a case off for one of the stretches that have buttons."""
    return visit.toast(_put_off(visit, case, words))


def order_snooze(visit: Visit, case: Case, words: str) -> list[Call]:
    """Put a case off, as long as it is said.

    Raises:
        ValueError: The time cannot be read.
    """
    return visit.tell(visit.say("plain", text=_put_off(visit, case, words)))


def press_wake(visit: Visit, case: Case, _: str) -> list[Call]:
    """Take a case up again that was put off."""
    visit.helping.snooze(case.number, visit.by, None)
    return visit.toast(visit.say("staff-done-wake"))


def _put_off(visit: Visit, case: Case, words: str) -> str:
    until = visit.until(words)
    visit.helping.snooze(case.number, visit.by, until)
    return visit.say("staff-done-snooze", until=visit.moment(until))
