"""Telegram's HTML, parsed as strictly as Telegram does."""

import re

TAGS = frozenset(
    ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a",
     "tg-emoji", "code", "pre", "blockquote"]
)  # fmt: skip
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_PART = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-zA-Z-]*)(?P<rest>[^>]*)>|&(?P<entity>#?\w+);|(?P<text>[^<&]+)|(?P<odd>.)",
    re.DOTALL,
)


class BadMarkupError(ValueError):
    """Markup that Telegram refuses."""


def text_of(html: str) -> str:
    """Return the text of a message without its markup.

    Raises:
        BadMarkupError: An unknown or unclosed tag, wrong nesting, or a bare "<" or "&".
    """
    found: list[str] = []
    open_tags: list[str] = []
    for part in _PART.finditer(html):
        if part["text"] is not None:
            found.append(part["text"])
        elif part["entity"] is not None:
            found.append(_entity(part["entity"]))
        elif part["odd"] is not None:
            if part["odd"] == "<":
                raise BadMarkupError(f"unsupported start tag at byte offset {part.start()}")
            found.append(part["odd"])
        else:
            _tag(part, open_tags)
    if open_tags:
        raise BadMarkupError(f"can't find end tag corresponding to start tag {open_tags[-1]!r}")
    return "".join(found)


def _tag(part: re.Match[str], open_tags: list[str]) -> None:
    tag = part["tag"].lower()
    if tag not in TAGS:
        raise BadMarkupError(f'unsupported start tag "{tag}" at byte offset {part.start()}')
    if not part["close"]:
        open_tags.append(tag)
    elif not open_tags or open_tags.pop() != tag:
        raise BadMarkupError(f'unmatched end tag "{tag}" at byte offset {part.start()}')


def _entity(name: str) -> str:
    if name in _ENTITIES:
        return _ENTITIES[name]
    if re.fullmatch(r"#\d{1,7}", name):
        return chr(int(name[1:]))
    if re.fullmatch(r"#x[0-9a-fA-F]{1,6}", name):
        return chr(int(name[2:], 16))
    return f"&{name};"
