"""What advisors do: the one set of functions behind the staff group, the web desk and commands."""

from bot.helping.helping import CaseView, Helping
from bot.helping.presence import Presence

__all__ = ["CaseView", "Helping", "Presence"]
