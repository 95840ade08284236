"""Names of languages and countries, in English, French and Spanish -> their two-letter codes."""

import unicodedata
from collections.abc import Mapping
from functools import cache

from babel import Locale

_OTHER_COUNTRIES = {"usa": "US", "u.s.a.": "US", "u.s.": "US", "uk": "GB", "england": "GB"}
_OTHER_LANGUAGES = {"mandarin": "zh", "cantonese": "zh", "farsi": "fa", "tagalog": "tl"}


def language_named(name: str) -> str | None:
    """Return the code of a language: "fr" of "French", "français" and "frances"."""
    return _codes("languages").get(_folded(name))


def country_named(name: str) -> str | None:
    """Return the code of a country: "CA" of "Canada" and "ca", "ES" of "Espagne"."""
    folded = _folded(name)
    code = folded.upper()
    known = _codes("territories")
    return code if code in known.values() else known.get(folded)


@cache
def _codes(of: str) -> Mapping[str, str]:
    """Folded names -> codes of two letters; 0.1 s, the first time."""
    found = dict(_OTHER_COUNTRIES if of == "territories" else _OTHER_LANGUAGES)
    for language in ("en", "fr", "es"):
        for code, name in getattr(Locale.parse(language), of).items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(_folded(name), code)
    return found


def _folded(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(each for each in bare if not unicodedata.combining(each)).split())
