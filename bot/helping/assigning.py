"""A case changes hands: who there is, how much they have, how they hear of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.cases.case import Advisor, Case
from bot.messages import Raw, messages
from bot.refusals import NotPossibleError
from bot.settings import Settings

# core.telegram.org/api/links#private-message-links: a group's number there lacks this beginning.
_FORUM = "-100"


def colleague_of(pk: int, everybody: Iterable[Advisor]) -> Advisor:
    """Return somebody at the desk.

    Raises:
        NotPossibleError: There is nobody of that key.
    """
    found = next((each for each in everybody if each.pk == pk), None)
    if found is None:
        raise NotPossibleError("refused-no-colleague")
    return found


def freest_first(
    by: Advisor, everybody: Iterable[Advisor], n_held: Mapping[int, int]
) -> list[tuple[Advisor, int]]:
    """Return all others who are at the desk, with how many cases they have.

    Args:
        by: Who asks.
        everybody: The people of the desk.
        n_held: How many cases each has, by key.
    """
    others = [
        (each, n_held.get(each.pk, 0)) for each in everybody if each.is_active and each.pk != by.pk
    ]
    return sorted(others, key=lambda other: (other[1] - other[0].capacity, other[0].name))


def told_colleague(
    case: Case, to: Advisor, by: Advisor, settings: Settings
) -> list[dict[str, Any]]:
    """Return the call that tells somebody of a case, none where the bot does not know their chat.

    Args:
        case: The case.
        to: Who gets it.
        by: Who gives it.
        settings: Where the desks are, and which language they speak.
    """
    if to.pk == by.pk:
        return []
    return _told("staff-assigned-to-you", case, to, settings, name=by.name)


def told_given(case: Case, to: Advisor, settings: Settings) -> list[dict[str, Any]]:
    """Return the call that tells somebody of a case that has come to them by itself."""
    return _told("staff-given-to-you", case, to, settings)


def told_reminded(case: Case, to: Advisor, settings: Settings) -> list[dict[str, Any]]:
    """Return the call that reminds somebody that a learner waits for them."""
    return _told("staff-reminded", case, to, settings)


def told_lapsed(case: Case, to: Advisor, settings: Settings) -> list[dict[str, Any]]:
    """Return the call that tells somebody that a case is theirs no longer."""
    return _told("staff-lapsed", case, to, settings)


def _told(
    key: str, case: Case, to: Advisor, settings: Settings, **facts: str
) -> list[dict[str, Any]]:
    if not to.telegram_id:
        return []
    say = messages(settings.desk_language)
    link = _way_to(case, settings)
    where = Raw(say("staff-assigned-where", link=link)) if link else ""
    return [
        {
            "method": "sendMessage",
            "chat_id": to.telegram_id,
            "text": say(key, number=str(case.number), where=where, **facts),
            "parse_mode": "HTML",
        }
    ]


def _way_to(case: Case, settings: Settings) -> str:
    """Return a link to a case: to its topic, where it has one, because it is read in Telegram."""
    if case.thread_id is not None and settings.staff_group.startswith(_FORUM):
        return f"https://t.me/c/{settings.staff_group.removeprefix(_FORUM)}/{case.thread_id}"
    return f"{settings.desk_address}/cases/{case.number}" if settings.has_desk else ""
