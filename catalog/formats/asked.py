"""What somebody must bring -> the kind of thing that is asked."""

import re

from catalog.models import PrerequisiteKind

_ASKED: tuple[tuple[PrerequisiteKind, re.Pattern[str]], ...] = (
    (
        "age",
        re.compile(
            r"\b(?:age|years? old|years of age|yrs?\b.{0,12}(?:over|older)"
            r"|\d\d\+|\d\d or older)",
            re.IGNORECASE,
        ),
    ),
    (
        "education",
        re.compile(
            r"diploma|\bged\b|\bhse?d?\b|high school|grade|degree|equivalen|bachelor|bac\b"
            r"|secundari|secondaire",
            re.IGNORECASE,
        ),
    ),
    ("experience", re.compile(r"experience|exp[eé]rience|experiencia|worked", re.IGNORECASE)),
    (
        "language",
        re.compile(r"\benglish\b|\bfrench\b|\besl\b|\bclb\b|language|langue|idioma", re.IGNORECASE),
    ),
)


def asked_kind(text: str) -> PrerequisiteKind:
    """Return what kind of prerequisite words speak of; "other" where they do not say."""
    return next((kind for kind, pattern in _ASKED if pattern.search(text)), "other")
