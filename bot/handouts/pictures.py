"""A ladder or a comparison -> PNG, wide enough for a phone, its letters large enough to read.

It is set like a printed page and then drawn from that: one engine shapes all text, so that Arabic
in a picture looks as it does on paper.
"""

import io
from collections.abc import Callable
from itertools import pairwise

from bot.handouts.fonts import Fonts, fonts_for
from bot.handouts.records import Column, Comparison, Ladder, Row, Rung
from bot.handouts.typesetting import ACCENT, INK, PALE, SOFT, Paper

# A point is about what a phone calls a pixel; drawn three times as fine.
_WIDTH = 360.0
_FINENESS = 3.0
# Telegram refuses a photo whose sides are together longer than 10,000 pixels.
_MAX_SIDES = 9_000.0

_MARGIN = 16.0
_GAP = 10.0
_TITLE, _HEAD, _TEXT, _SMALL = 17.0, 12.5, 11.0, 9.0
# Of the page before it is cut; the format allows no more than 14,400.
_HIGH = 14_000.0

Draw = Callable[[Paper], float]


def ladder_png(ladder: Ladder) -> bytes:
    """Return the steps of a plan as a picture, the first at the top."""
    texts = [ladder.title, ladder.foot, *ladder.above]
    texts += [text for rung in ladder.rungs for text in (rung.title, *rung.facts)]
    fonts = fonts_for(texts)
    return _drawn(
        _WIDTH, fonts, ladder.title, ladder.language, lambda paper: _ladder(paper, ladder, fonts)
    )


def comparison_png(comparison: Comparison) -> bytes:
    """Return a comparison as a picture: a column each, a band for each fact."""
    texts = [comparison.title, comparison.foot]
    texts += [text for each in comparison.columns for text in (each.title, each.provider)]
    texts += [text for row in comparison.rows for text in (row.head, *row.cells)]
    fonts = fonts_for(texts)
    width = max(_WIDTH, 2 * _MARGIN + 136.0 * len(comparison.columns))
    return _drawn(
        width,
        fonts,
        comparison.title,
        comparison.language,
        lambda paper: _comparison(paper, comparison, fonts),
    )


def _drawn(width: float, fonts: Fonts, title: str, language: str, draw: Draw) -> bytes:
    """Set a picture on a page that is high enough for any, and cut off what stays empty."""
    with Paper(width, _HIGH, fonts=fonts, title=title, language=language) as paper:
        paper.add_page()
        height = draw(paper) + _MARGIN
        pdf = paper.content()
    return _png(pdf, empty=_HIGH - height, fineness=min(_FINENESS, _MAX_SIDES / (width + height)))


def _png(pdf: bytes, *, empty: float, fineness: float) -> bytes:
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        picture = document[0].render(scale=fineness, crop=(0, empty, 0, 0)).to_pil()
    finally:
        document.close()
    written = io.BytesIO()
    picture.convert("RGB").quantize(64).save(written, format="PNG", optimize=True)
    return written.getvalue()


def _title(paper: Paper, title: str) -> None:
    paper.set_xy(_MARGIN, _MARGIN)
    paper.ink(ACCENT)
    paper.write_block(title, width=paper.w - 2 * _MARGIN, size=_TITLE, style="B", leading=1.2)
    paper.set_y(paper.get_y() + _GAP)


def _foot(paper: Paper, foot: str, unprintable: str, fonts: Fonts) -> float:
    paper.set_xy(_MARGIN, paper.get_y() + _GAP)
    paper.ink(SOFT)
    lines = [foot, unprintable] if fonts.missing else [foot]
    paper.write_block("\n".join(lines), width=paper.w - 2 * _MARGIN, size=_SMALL)
    return float(paper.get_y())


# -- the ladder

_BADGE = 12.0
_PAD = 9.0


def _ladder(paper: Paper, ladder: Ladder, fonts: Fonts) -> float:
    _title(paper, ladder.title)
    centers = [_rung(paper, rung, number) for number, rung in enumerate(ladder.rungs, start=1)]
    paper.set_draw_color(*ACCENT)
    paper.set_line_width(2.0)
    x = _MARGIN + _BADGE
    for higher, lower in pairwise(centers):
        paper.line(x, higher + _BADGE, x, lower - _BADGE)
    for text in ladder.above:
        paper.set_xy(_MARGIN, paper.get_y() + 4)
        paper.ink(ACCENT)
        paper.write_block(text, width=paper.w - 2 * _MARGIN, size=_HEAD, style="B")
    return _foot(paper, ladder.foot, ladder.unprintable, fonts)


def _rung(paper: Paper, rung: Rung, number: int) -> float:
    """Draw a step; return how far down the middle of its number is."""
    left = _MARGIN + 2 * _BADGE + 8
    width = paper.w - _MARGIN - left
    room = width - 2 * _PAD
    top = paper.get_y()
    height = 2 * _PAD + paper.height_of(rung.title, width=room, size=_HEAD, style="B")
    height += sum(paper.height_of(each, width=room, size=_TEXT) + 1 for each in rung.facts)
    paper.set_fill_color(*PALE)
    paper.rect(left, top, width, height, style="F", round_corners=True, corner_radius=6)
    center = top + _PAD + _BADGE * 0.75
    _badge(paper, str(number), _MARGIN + _BADGE, center, _BADGE)
    paper.set_xy(left + _PAD, top + _PAD)
    paper.ink(ACCENT)
    paper.write_block(rung.title, width=room, size=_HEAD, style="B")
    paper.ink(INK)
    for each in rung.facts:
        paper.set_xy(left + _PAD, paper.get_y() + 1)
        paper.write_block(each, width=room, size=_TEXT)
    paper.set_y(top + height + _GAP)
    return float(center)


def _badge(paper: Paper, text: str, x: float, y: float, radius: float) -> None:
    paper.set_fill_color(*ACCENT)
    paper.circle(x, y, radius, style="F")
    paper.ink((255, 255, 255))
    size = radius * 1.05
    paper.set_xy(x - radius, y - size * 0.62)
    paper.write_block(text, width=2 * radius, size=size, style="B", leading=1.2, align="C")


# -- the comparison


def _comparison(paper: Paper, comparison: Comparison, fonts: Fonts) -> float:
    _title(paper, comparison.title)
    _heads(paper, comparison.columns)
    for row in comparison.rows:
        _row(paper, row, len(comparison.columns))
    return _foot(paper, comparison.foot, comparison.unprintable, fonts)


def _lefts(paper: Paper, count: int) -> tuple[list[float], float]:
    """Return where columns begin, and the room in each."""
    width = (paper.w - 2 * _MARGIN - (count - 1) * _GAP) / count
    return [_MARGIN + number * (width + _GAP) for number in range(count)], width


def _heads(paper: Paper, columns: tuple[Column, ...]) -> None:
    lefts, room = _lefts(paper, len(columns))
    top, ends = paper.get_y(), []
    for number, (left, column) in enumerate(zip(lefts, columns, strict=True), start=1):
        _badge(paper, str(number), left + 9, top + 9, 9.0)
        paper.set_xy(left, top + 22)
        paper.ink(ACCENT)
        paper.write_block(column.title, width=room, size=_HEAD, style="B", leading=1.25)
        paper.ink(SOFT)
        paper.write_block(column.provider, width=room, size=_SMALL)
        ends.append(paper.get_y())
    paper.set_y(max(ends) + 6)


def _row(paper: Paper, row: Row, count: int) -> None:
    lefts, room = _lefts(paper, count)
    if len(row.cells) == 1:
        lefts, room = lefts[:1], paper.w - 2 * _MARGIN
    top = paper.get_y()
    paper.set_fill_color(*PALE)
    paper.rect(0, top, paper.w, 16, style="F")
    paper.set_xy(_MARGIN, top + 1.5)
    paper.ink(ACCENT)
    paper.write_block(row.head, width=paper.w - 2 * _MARGIN, size=_SMALL + 0.5, style="B")
    top, ends = paper.get_y() + 5, []
    paper.ink(INK)
    for left, cell in zip(lefts, row.cells, strict=True):
        paper.set_xy(left, top)
        paper.write_block(cell, width=room, size=_TEXT, leading=1.3)
        ends.append(paper.get_y())
    paper.set_y(max(ends) + 7)
