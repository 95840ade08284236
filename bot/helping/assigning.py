"""A case goes to a colleague: who there is, how much they have, how they hear of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.cases.case import Advisor
from bot.messages import Raw, messages
from bot.refusals import NotPossibleError
from bot.settings import Settings


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
    number: int, to: Advisor, by: Advisor, settings: Settings
) -> list[dict[str, Any]]:
    """Return the call that tells somebody of a case, none where the bot does not know their chat.

    Args:
        number: The case.
        to: Who gets it.
        by: Who gives it.
        settings: Where the web desk is, and which language the desk speaks.
    """
    if not to.telegram_id or to.pk == by.pk:
        return []
    say = messages(settings.desk_language)
    link = f"{settings.desk_address}/cases/{number}" if settings.has_desk else ""
    text = say(
        "staff-assigned-to-you",
        number=str(number),
        name=by.name,
        where=Raw(say("staff-assigned-where", link=link)) if link else "",
    )
    return [
        {
            "method": "sendMessage",
            "chat_id": to.telegram_id,
            "text": text,
            "parse_mode": "HTML",
        }
    ]
