"""What changes who has a case, by a button or by an order; and for how long it is put off."""

from collections.abc import Callable

from bot.cases.case import Advisor, Case
from bot.helping import Helping
from bot.refusals import NotUsableError
from bot.telegram.staff.keys import colleagues_of, keys_of, pauses_of
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
        _STEPS[name](visit.helping, case.number, visit.by)
    warning = visit.helping.capacity_warning(visit.by) if name == "claim" else ""
    return " ".join(part for part in (visit.say(f"staff-done-{name}"), warning) if part)


def _is_taken(case: Case, name: str, by: Advisor) -> bool:
    if name == "claim":
        return has(by, case)
    leads_to = {"release": "waiting", "return": "returned", "resolve": "resolved"}
    return case.status == leads_to.get(name)


def show_colleagues(visit: Visit, case: Case, _: str) -> list[Call]:
    """Ask who is to get a case."""
    others = visit.helping.colleagues(visit.by)
    if not others:
        return visit.toast(visit.say("staff-no-colleagues"))
    return [*visit.toast(), *visit.change_keys(colleagues_of(case, others, visit.say))]


def press_assign(visit: Visit, case: Case, pk: str) -> list[Call]:
    """Give a case to the colleague whose button was pressed."""
    to = int(pk) if pk.isdecimal() else 0
    if not (case.is_held and case.holder == to):
        case = visit.helping.assign(case.number, visit.by, to)
    return visit.toast(visit.say("staff-done-assign", name=case.holder_name))


def order_assign(visit: Visit, case: Case, name: str) -> list[Call]:
    """Give a case to the colleague who is named, or ask which one.

    Raises:
        NotUsableError: Nobody, or more than one, is called so.
    """
    others = [each for each, _ in visit.helping.colleagues(visit.by)]
    named = [each for each in others if each.name.casefold() == name.casefold()] or [
        each for each in others if name and each.name.casefold().startswith(name.casefold())
    ]
    if len(named) != 1:
        names = visit.say.list([each.name for each in others])
        raise NotUsableError("refused-which-colleague", names=names or "–")
    if not (case.is_held and case.holder == named[0].pk):
        visit.helping.assign(case.number, visit.by, named[0].pk)
    return visit.mark("👌")


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
