"""Draw the conversation that the README shows: python -m docs.picture > docs/conversation.svg.

Everything in the picture was said by the program, on the demonstration catalogue.
"""

import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from bot.app import App
from bot.dialogue import Say
from bot.settings import Settings
from bot.terminal import Chat, plain
from catalog.sample import sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.index import build_index

DAY = date(2026, 11, 24)
SAID = (
    "I've been stocking shelves for six years and want to do the books for small shops, "
    "evenings, under $800",
    "why the second one?",
)

WIDTH, MARGIN, PADDING = 760, 16, 12
LINE, CHARACTER, COLUMNS = 19, 7.6, 84
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"


@dataclass(frozen=True)
class Bubble:
    """One message: its lines and the rows of buttons under it."""

    lines: list[str]
    is_learner: bool
    rows: list[list[str]]

    @property
    def height(self) -> int:
        """Height in pixels, with the gap below."""
        return len(self.lines) * LINE + 2 * PADDING + len(self.rows) * 34 + 12

    @property
    def width(self) -> float:
        """Width of the bubble in pixels."""
        longest = max(len(line) for line in self.lines)
        return max(longest * CHARACTER + 2 * PADDING, 60)


def conversation() -> list[Bubble]:
    """Hold the conversation and return its messages."""
    settings = Settings()
    app = App(settings)
    catalog = ListedCatalog(sample_records(DAY))
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", app.encoder)
    index = build_index(catalog.all(), embeddings, catalog_hash=catalog.content_hash)
    chat = Chat(Recommender(catalog, index, app.encoder), today=DAY)
    found = []
    for words in SAID:
        found.append(Bubble(wrapped(words, 52), is_learner=True, rows=[]))
        found += [_bubble(say) for say in chat.hear(words)]
    return found


def _bubble(say: Say) -> Bubble:
    rows = [[plain(button.label) for button in row] for row in say.buttons]
    return Bubble(wrapped(plain(say.text), COLUMNS), is_learner=False, rows=rows)


def wrapped(text: str, columns: int) -> list[str]:
    """Return a text in lines of so many characters; empty lines stay."""
    return [line for part in text.split("\n") for line in textwrap.wrap(part, columns) or [""]]


def svg(bubbles: list[Bubble]) -> str:
    """Return the picture."""
    height = sum(bubble.height for bubble in bubbles) + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="{escape(FONT)}" font-size="14" role="img" '
        'aria-label="A conversation with the advisor">',
        f'<rect width="{WIDTH}" height="{height}" rx="14" fill="#dfe7ee"/>',
    ]
    top = MARGIN
    for bubble in bubbles:
        parts += _drawn(bubble, top)
        top += bubble.height
    return "\n".join([*parts, "</svg>", ""])


def _drawn(bubble: Bubble, top: int) -> Iterator[str]:
    tall = len(bubble.lines) * LINE + 2 * PADDING
    left = WIDTH - MARGIN - bubble.width if bubble.is_learner else MARGIN
    fill = "#e2f7cb" if bubble.is_learner else "#ffffff"
    yield (
        f'<rect x="{left:.0f}" y="{top}" width="{bubble.width:.0f}" height="{tall}" rx="12" '
        f'fill="{fill}"/>'
    )
    for number, line in enumerate(bubble.lines):
        y = top + PADDING + 14 + number * LINE
        bold = ' font-weight="600"' if line[:2].rstrip(".").isdigit() and "." in line[:3] else ""
        yield f'<text x="{left + PADDING:.0f}" y="{y}" fill="#17212b"{bold}>{escape(line)}</text>'
    for number, row in enumerate(bubble.rows):
        wide = (bubble.width - 6 * (len(row) - 1)) / len(row)
        for column, label in enumerate(row):
            x, y = left + column * (wide + 6), top + tall + 5 + number * 34
            yield (
                f'<rect x="{x:.0f}" y="{y}" width="{wide:.0f}" height="29" rx="8" fill="#8aa3b8"/>'
            )
            yield (
                f'<text x="{x + wide / 2:.0f}" y="{y + 19}" fill="#ffffff" text-anchor="middle">'
                f"{escape(label)}</text>"
            )


if __name__ == "__main__":
    sys.stdout.write(svg(conversation()))
