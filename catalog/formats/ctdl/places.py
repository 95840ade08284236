"""CTDL's places -> a town's name, a region, a country's code."""

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

from catalog.formats.ctdl.graph import Resource


def locality(place: Resource) -> str | None:
    """Return the town of a place, else its region, else what the place is called."""
    return place.line("addressLocality", "addressRegion", "name", at_most=200)


def address_of(organization: Resource) -> tuple[str | None, str | None, str | None]:
    """Return town, region and country code of an organization's first address."""
    place = organization.resource("address")
    if place is None:
        return None, None, None
    country = place.line("addressCountry", at_most=200)
    return (
        place.line("addressLocality", at_most=200),
        place.line("addressRegion", at_most=200),
        country_code(country) if country else None,
    )


def country_code(name: str) -> str | None:
    """Return a country's two letters, of its code or its name in English, French or Spanish."""
    if re.fullmatch(r"[A-Za-z]{2}", name):
        return name.upper()
    return _countries().get(name.casefold())


@cache
def _countries() -> Mapping[str, str]:
    found = {"usa": "US", "united states of america": "US", "uk": "GB", "can": "CA"}
    for language in ("en", "fr", "es"):
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2:
                found.setdefault(name.casefold(), code)
    return found
