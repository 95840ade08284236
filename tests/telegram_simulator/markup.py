"""Telegram's HTML, parsed as strictly as Telegram does: text, and entities in UTF-16 units."""

import re
from dataclasses import dataclass, field
from typing import Any

# Tags, and the kind of entity that each becomes: core.telegram.org/bots/api#html-style
_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_PART = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-zA-Z-]*)(?P<rest>[^>]*)>|&(?P<entity>#?\w+);|(?P<text>[^<&]+)|(?P<odd>.)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*["']([^"']*)["']""")


class BadMarkupError(ValueError):
    """Markup that Telegram refuses."""


@dataclass(frozen=True)
class Formatted:
    """A text without its markup, and what the markup said.

    Attributes:
        text: What is read.
        entities: Each with `type`, `offset` and `length`, the last two in UTF-16 units.
    """

    text: str
    entities: list[dict[str, Any]] = field(default_factory=list)


def units(text: str) -> int:
    """Return a text's length as Telegram counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def parse(html: str) -> Formatted:
    """Return the text of a message and its entities.

    Raises:
        BadMarkupError: An unknown or unclosed tag, wrong nesting, or a bare "<".
    """
    found: list[str] = []
    entities: list[dict[str, Any]] = []
    open_tags: list[tuple[str, int, dict[str, Any]]] = []
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
            _tag(part, units("".join(found)), open_tags, entities)
    if open_tags:
        raise BadMarkupError(f"can't find end tag corresponding to start tag {open_tags[-1][0]!r}")
    return Formatted("".join(found), sorted(entities, key=lambda each: each["offset"]))


def text_of(html: str) -> str:
    """Return the text of a message without its markup."""
    return parse(html).text


def _tag(
    part: re.Match[str],
    at: int,
    open_tags: list[tuple[str, int, dict[str, Any]]],
    entities: list[dict[str, Any]],
) -> None:
    tag = part["tag"].lower()
    if tag not in _KINDS:
        raise BadMarkupError(f'unsupported start tag "{tag}" at byte offset {part.start()}')
    if not part["close"]:
        open_tags.append((tag, at, dict(_ATTRIBUTE.findall(part["rest"]))))
        return
    if not open_tags or open_tags[-1][0] != tag:
        raise BadMarkupError(f'unmatched end tag "{tag}" at byte offset {part.start()}')
    _, begin, attributes = open_tags.pop()
    # Telegram drops an empty entity without a word.
    if at > begin:
        more = {"url": attributes["href"]} if tag == "a" and "href" in attributes else {}
        entities.append({"type": _KINDS[tag], "offset": begin, "length": at - begin, **more})


def _entity(name: str) -> str:
    if name in _ENTITIES:
        return _ENTITIES[name]
    if re.fullmatch(r"#\d{1,7}", name):
        return chr(int(name[1:]))
    if re.fullmatch(r"#x[0-9a-fA-F]{1,6}", name):
        return chr(int(name[2:], 16))
    return f"&{name};"
