"""A page that text is set on: shaped, in both directions of writing, tagged for screen readers."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from typing import Self

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.prefs import ViewerPreferences

from bot.handouts.fonts import Fonts

# Dark enough on white for anybody (contrast of at least 7 to 1).
INK = (26, 26, 26)
ACCENT = (20, 62, 110)
SOFT = (84, 84, 84)
PALE = (232, 239, 247)

FAMILY = "text"

# In French a space stands before and after some signs, and no line ends there.
_BOUND = re.compile("(?<=«) | (?=[»:;!?%$€])")


class Paper(FPDF):
    """Pages in points, with a title, a language, our fonts and tags.

    Args:
        width: Of a page, in points.
        height: Of a page.
        fonts: What its text is set in.
        title: What a reader's window shows.
        language: As a code; a screen reader speaks accordingly.
        as_of: The day on which it is made: the same words on the same day give the same bytes.
    """

    def __init__(
        self,
        width: float,
        height: float,
        *,
        fonts: Fonts,
        title: str,
        language: str,
        as_of: date | None = None,
    ) -> None:
        # It warns of each letter that a font lacks; we have left those out.
        logging.getLogger("fpdf").setLevel(logging.ERROR)
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        super().__init__(unit="pt", format=(width, height))
        self._fonts = fonts
        self.add_font(FAMILY, "", fonts.regular.path)
        self.add_font(FAMILY, "B", fonts.bold.path)
        for number, font in enumerate(fonts.others):
            self.add_font(f"other{number}", "", font.path, collection_font_number=font.face)
        self.set_fallback_fonts(
            [FAMILY, *(f"other{number}" for number in range(len(fonts.others)))], exact_match=False
        )
        self.set_text_shaping(use_shaping_engine=True)
        self.set_title(self.printable(title))
        self.set_lang(language)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        if as_of is not None:
            self.set_creation_date(datetime.combine(as_of, time(12), UTC))
        self.set_auto_page_break(auto=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        """Close the font files, which the library leaves open."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def printable(self, text: str) -> str:
        """Return a text as it is set: letters that no font has left out, French signs bound."""
        return _BOUND.sub("\u00a0", self._fonts.printable(text))

    def ink(self, color: tuple[int, int, int]) -> None:
        """Set the colour of what is written next."""
        self.set_text_color(*color)

    @contextmanager
    def tagged(self, kind: str) -> Iterator[None]:
        """Mark what is written as a heading ("H1", "H2") or a paragraph ("P"), on one page.

        The library tags pictures only, and would call a heading a figure; its own marks are made
        by the two methods that this one calls.
        """
        number = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{kind}", mcid=number)
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Mark what is drawn as something that a screen reader passes over."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def write_block(
        self,
        text: str,
        *,
        width: float,
        size: float,
        style: str = "",
        leading: float = 1.35,
        align: str = "L",
        url: str = "",
    ) -> None:
        """Write a paragraph at the present place; go on below it.

        Args:
            text: Its words.
            width: Room for its lines, in points.
            size: Of its letters, in points.
            style: "B" for bold.
            leading: Distance of its lines, in sizes.
            align: "L", "C" or "R".
            url: Where it leads.
        """
        left = self.get_x()
        self.set_font(FAMILY, style, size)
        self.multi_cell(
            width,
            size * leading,
            self.printable(text),
            align=align,
            link=url or None,
            new_x=XPos.LEFT,
            new_y=YPos.NEXT,
        )
        self.set_x(left)

    def height_of(
        self, text: str, *, width: float, size: float, style: str = "", leading: float = 1.35
    ) -> float:
        """Return how high a paragraph would be, in points."""
        self.set_font(FAMILY, style, size)
        lines = self.multi_cell(
            width, None, self.printable(text), align="L", dry_run=True, output="LINES"
        )
        count = len(lines) if isinstance(lines, list) else 1
        return max(count, 1) * size * leading

    def content(self) -> bytes:
        """Return the finished file."""
        return bytes(self.output())
