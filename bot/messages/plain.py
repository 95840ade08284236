"""A sentence without its markup: for a terminal, a printed page, a picture."""

import html
import re

_TAG = re.compile(r"</?(?:b|i)>")


def plain(text: str) -> str:
    """Return the words of a sentence."""
    return html.unescape(_TAG.sub("", text))
