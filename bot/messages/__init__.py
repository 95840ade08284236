"""Every sentence the advisor says: a folder a language, facts filled in and escaped.

Facts ($title, $price...) come from the catalogue alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import Any, Literal

from babel.core import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource

DEFAULT_LANGUAGE = "en"

# How amounts are written: "$495" for Canadian dollars, "US$495" for American ones.
_LOCALES = {"en": "en_CA", "fr": "fr_CA"}
_TIMES = {"fr": "H 'h' mm"}


class Messages:
    """The sentences of one language, as Telegram's HTML: only <b> and <i>, all facts escaped."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(_LOCALES.get(language, language))
        # Isolation marks would show as boxes in old terminals: only facts that need them get
        # them, see `_readable`.
        self._bundle = FluentBundle([language], use_isolating=False)
        for topic in sorted(
            (files("bot.messages") / language).iterdir(), key=lambda file: file.name
        ):
            self._bundle.add_resource(FluentResource(topic.read_text("utf-8")))

    def __call__(self, key: str, **facts: Any) -> str:
        """Return a sentence with its facts filled in.

        Args:
            key: Its name in the Fluent file.
            facts: Texts (escaped here), numbers, or sentences made by `join` and other calls,
                which are passed through `Raw`.

        Raises:
            KeyError: There is no such sentence.
            ValueError: A fact that the sentence needs is missing.
        """
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise KeyError(f"no sentence {key!r} in bot/messages/{self.language}")
        ready = {name: _ready(fact) for name, fact in facts.items()}
        long = {_mark(name): fact for name, fact in ready.items() if _is_long(fact)}
        marks = {name: _mark(name) for name, fact in ready.items() if _is_long(fact)}
        text, faults = self._bundle.format_pattern(pattern, ready | marks)
        if faults:
            raise ValueError(f"sentence {key!r} in bot/messages/{self.language}: {faults[0]}")
        whole = str(text)
        for mark, fact in long.items():
            whole = whole.replace(mark, fact)
        return whole

    def keys(self) -> frozenset[str]:
        """Return the names of all sentences."""
        return frozenset(self._bundle._messages)

    def money(self, amount: float, currency: str | None) -> str:
        """Return an amount as people write it; whole amounts without cents."""
        whole = float(amount).is_integer()
        if currency is None:
            return format_decimal(
                amount, format="#,##0" if whole else "#,##0.00", locale=self._locale
            )
        return format_currency(
            amount,
            currency,
            locale=self._locale,
            format=None if not whole else self._whole_currency(),
            currency_digits=not whole,
        )

    def dollars(self, amount: float) -> str:
        """Return an amount in no named currency, as people write a bare "$"."""
        return format_decimal(
            amount, format=self._whole_currency().replace("¤", "$"), locale=self._locale
        )

    def _whole_currency(self) -> str:
        pattern = self._locale.currency_formats["standard"].pattern
        return str(pattern.split(";")[0].replace(".00", ""))

    def day(self, day: date) -> str:
        """Return a day with its weekday, so that it can be checked at a glance."""
        return format_date(day, "EEE d MMM y", locale=self._locale)

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday."""
        return format_date(day, "EEEE", locale=self._locale)

    def time(self, at: time) -> str:
        """Return a time of the day as it stands on a door: "9:00", in French "9 h 00"."""
        return format_time(at, _TIMES.get(self.language, "H:mm"), locale=self._locale)

    def number(self, value: float) -> str:
        """Return a number, at most one decimal."""
        return format_decimal(value, format="#,##0.#", locale=self._locale)

    def decimal(self, value: float, *, is_signed: bool = False) -> str:
        """Return a measured figure with three decimals; with its sign where it is a difference."""
        pattern = "+0.000;-0.000" if is_signed else "0.000"
        return format_decimal(value, format=pattern, locale=self._locale)

    def language_name(self, code: str) -> str:
        """Return the name of a language, of its code "fr" or "fr-CA"; an unknown code itself."""
        return str(self._locale.languages.get(code.split("-")[0].lower(), code))

    def list(self, words: Sequence[str], *, style: Literal["standard", "or"] = "standard") -> str:
        """Return words as an enumeration: "a, b and c", or with style "or": "a, b or c"."""
        if not words:
            return ""
        told = format_list(list(words), style=style, locale=self._locale)
        return _sounding_well(told, words[-1]) if self.language == "es" else told


# "Informática e inglés", "siete u ocho"; "agua y hielo", because "hie" begins with another sound.
_LIKE_Y = re.compile(r"(?:<[^>]*>|\W)*h?i(?![aeo])", re.IGNORECASE)
_LIKE_O = re.compile(r"(?:<[^>]*>|\W)*h?o", re.IGNORECASE)


def _sounding_well(told: str, last: str) -> str:
    """Return a Spanish enumeration whose "y" or "o" does not meet its own sound."""
    begin = told.removesuffix(last)
    if _LIKE_Y.match(last) and begin.endswith(" y "):
        return f"{begin[:-2]}e {last}"
    if _LIKE_O.match(last) and begin.endswith(" o "):
        return f"{begin[:-2]}u {last}"
    return told


class Raw(str):
    """A sentence that is HTML already and is not escaped again."""

    __slots__ = ()


# Marks that turn the direction of all that follows, and characters that nobody can see.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\x00-\x08\x0b-\x1f\x7f]")


def _readable(text: str) -> str:
    """Keep the direction of a text to itself: Unicode Standard Annex 9, first strong isolate.

    A Hebrew or Arabic title would otherwise turn the punctuation around it.
    """
    plain = _TURNING.sub("", text)
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in plain):
        return f"\u2068{plain}\u2069"
    return plain


# Fluent takes no fact of more than 2,500 characters, against sentences that grow without end; an
# advisor's letter may be longer. It is put in afterwards, where a character of nobody's stands.
_LONGEST_FACT = 2_000


def _is_long(fact: Any) -> bool:
    return isinstance(fact, str) and len(fact) > _LONGEST_FACT


def _mark(name: str) -> str:
    return f"\ue000{name}\ue000"


def _ready(fact: Any) -> Any:
    if isinstance(fact, str) and not isinstance(fact, Raw):
        return escape(_readable(fact), quote=False)
    return fact


@lru_cache(maxsize=8)
def messages(language: str) -> Messages:
    """Return the sentences of a language, English where there are none for it."""
    known = language if language in languages() else DEFAULT_LANGUAGE
    return Messages(known)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages that there are sentences for: those with a folder of two letters."""
    names = (entry.name for entry in files("bot.messages").iterdir())
    return tuple(sorted(name for name in names if len(name) == 2))
