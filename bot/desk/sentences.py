"""The desk's own sentences, in the language of whoever reads them; times as they are said."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from bot.messages import Raw, messages
from bot.refusals import said

# Days and hours as Canadians write them.
_LOCALES = {"en": "en_CA", "fr": "fr_CA", "es": "es"}

_MINUTES_A_DAY = 24 * 60


class Sentences:
    """The sentences of one language as plain text; the template escapes them with their facts.

    Args:
        language: "en", "fr" or "es".
        zone: Time zone of the desk.
    """

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self.language = language
        self._say = messages(language)
        self._zone = zone
        self._locale = Locale.parse(_LOCALES.get(language, language))

    def __call__(self, key: str, **facts: Any) -> str:
        """Return a sentence of the desk with its facts filled in."""
        bare = {name: Raw(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        return self._say(f"web-{key}", **bare)

    def named(self, kind: str, name: str) -> str:
        """Return what people call a topic, status, reason, urgency or language."""
        if kind == "language":
            return self._say.language_name(name)
        return self(kind, name=name)

    def did(self, action: str) -> str:
        """Return what the log says that somebody did."""
        return self("did", name=action.replace(" ", "-"), words=action)

    def own_name(self, code: str) -> str:
        """Return the name of a language in that language."""
        name = messages(code).language_name(code)
        return name[:1].upper() + name[1:]

    def done(self, key: str) -> str:
        """Return what is said after something was done; "" where an address names nothing ours."""
        known = self._say.keys()
        return self(key) if f"web-{key}" in known else ""

    def refused(self, fault: Exception) -> str:
        """Return why something was not done."""
        return said(fault, self._say)

    def here(self, at: datetime) -> datetime:
        """Return a moment in the desk's own time."""
        return at.astimezone(self._zone)

    def time(self, at: datetime, *, now: datetime | None = None) -> str:
        """Return a moment: its hour today, else its day, too."""
        here = self.here(at)
        clock = self._say.time(here.time())
        if now is not None and self.here(now).date() == here.date():
            return clock
        return f"{self.day(here.date())}, {clock}"

    def day(self, day: date) -> str:
        """Return a day with its weekday; the year where it is not this one."""
        pattern = "EEE d MMM" if day.year == datetime.now(UTC).year else "EEE d MMM y"
        return str(format_date(day, pattern, locale=self._locale))

    def long_day(self, day: date) -> str:
        """Return a day with its weekday and its year, for what is kept."""
        return self._say.day(day)

    def moment(self, at: str) -> str:
        """Return a moment that stands in a file, in the desk's own time."""
        here = self.here(datetime.fromisoformat(at))
        return f"{self.long_day(here.date())}, {self._say.time(here.time())}"

    def difference(self, value: float) -> str:
        """Return how much a figure changed, with its sign."""
        return self._say.decimal(value, is_signed=True)

    def week(self, monday: date) -> str:
        """Return the day that a week begins with, short enough to stand below a column."""
        return str(format_date(monday, "d MMM", locale=self._locale))

    def weekday(self, number: int) -> str:
        """Return the name of a weekday, Monday is 0."""
        # The first of January 2024 was a Monday.
        name = format_date(date(2024, 1, 1 + number), "EEEE", locale=self._locale)
        return str(name[:1].upper() + name[1:])

    def span(self, minutes: float) -> str:
        """Return a stretch of time, rounded to what somebody would say."""
        whole = max(0, round(minutes))
        if whole < 60:
            return self("span-minutes", minutes=whole)
        if whole < _MINUTES_A_DAY:
            return self("span-hours", hours=whole // 60, minutes=whole % 60)
        return self("span-days", days=whole // _MINUTES_A_DAY)

    def since(self, at: datetime, now: datetime) -> str:
        """Return how long ago a moment was."""
        return self.span((now - at).total_seconds() / 60)

    def share(self, share: float) -> str:
        """Return a share in [0, 1] as a percentage."""
        return str(format_percent(share, format="#,##0\u00a0%", locale=self._locale))

    def number(self, value: float) -> str:
        """Return a number, at most one decimal."""
        return str(format_decimal(value, format="#,##0.#", locale=self._locale))
