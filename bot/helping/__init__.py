"""What advisors do: the one set of functions behind the staff group, the web desk and commands."""

from bot.helping.helping import Helping
from bot.helping.presence import Presence
from bot.helping.viewing import CaseView

__all__ = ["CaseView", "Helping", "Presence"]
