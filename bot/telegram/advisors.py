"""What people of the desk may ask of the bot in private: answers, a link, to be here."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine

from bot.cases.case import Advisor
from bot.cases.hours import known_zone
from bot.helping import Helping
from bot.memory.staff import Staff
from bot.messages import languages, messages
from bot.refusals import said
from bot.settings import Settings
from bot.telegram.reading import Reading
from bot.telegram.staff.anywhere import order_away, order_for, order_here
from bot.telegram.staff.visit import Visit
from bot.turns import Call

_COMMANDS = ("/for", "/desk", "/here", "/away")


class Advisors:
    """Deals with the commands of advisors in their own chats. Synchronous: it asks the database.

    Args:
        engine: The database.
        helping: What advisors can do.
        settings: What the environment says.
        now: The clock.
    """

    def __init__(
        self,
        engine: Engine,
        helping: Helping,
        settings: Settings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._staff = Staff(engine, now=now)
        self._helping = helping
        self._settings = settings
        self._now = now

    @staticmethod
    def may_concern(update: Reading) -> bool:
        """Tell whether an update may be a command of an advisor."""
        return update.is_private and update.kind == "message" and _command(update) in _COMMANDS

    def handle(self, update: Reading) -> list[Call] | None:
        """Return the calls that answer an advisor; None for anybody else, who is a learner."""
        by = self._staff.of_telegram(update.person)
        if by is None:
            return None
        visit = self._visit(update, by)
        if _command(update) == "/desk":
            return visit.privately(visit.say("staff-desk-link", link=self._sign_in(by)))
        try:
            if _command(update) in ("/here", "/away"):
                order = order_here if _command(update) == "/here" else order_away
                return order(visit, "")
            return order_for(visit, (update.text or "").partition(" ")[2])
        except ValueError as refused:
            return visit.tell(visit.say("plain", text=said(refused, visit.say)))

    def _visit(self, update: Reading, by: Advisor) -> Visit:
        spoken = update.language_code.split("-")[0].lower()
        return Visit(
            update=update,
            by=by,
            helping=self._helping,
            say=messages(spoken if spoken in languages() else self._settings.desk_language),
            zone=known_zone(self._settings.timezone),
            now=self._now(),
            sign_in=self._sign_in,
        )

    def _sign_in(self, by: Advisor) -> str:
        return f"{self._settings.desk_address}/sign-in?key={self._staff.issue(by, 'link')}"


def _command(update: Reading) -> str:
    words = (update.text or "").split(maxsplit=1)
    return words[0].partition("@")[0].lower() if words else ""
