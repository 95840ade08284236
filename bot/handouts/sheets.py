"""A sheet -> PDF: real text, tagged and in reading order; one page where it fits."""

from collections.abc import Callable

from bot.handouts.fonts import fonts_for
from bot.handouts.records import Line, LineKind, Sheet
from bot.handouts.typesetting import ACCENT, INK, SOFT, Paper

# US Letter, as printers in Canada and the United States hold it, in points.
_WIDTH, _HEIGHT = 612.0, 792.0
_MARGIN = 54.0
_FOOT = 46.0
# No text below this.
_LOWEST = _HEIGHT - _FOOT - 8

# Sizes are multiplied by the first of these with which all fits on one page: nobody reads 8 points.
_SCALES = (1.0, 0.95, 0.9, 0.86)

_TITLE = 19.0
_SIZES: dict[LineKind, float] = {
    "heading": 12.5,
    "text": 10.5,
    "strong": 10.5,
    "sum": 10.5,
    "item": 10.5,
    "write": 10.5,
    "note": 9.3,
}
_INDENT = 12.0

_BOLD = ("heading", "strong", "sum")


def pdf_of(sheet: Sheet) -> bytes:
    """Return a sheet as PDF."""
    texts = [sheet.title, sheet.foot, *(line.text for line in sheet.lines)]
    fonts = fonts_for(texts)
    lines = sheet.lines
    if any(map(fonts.leaves_out, texts)):
        lines = (*lines, Line(sheet.unprintable, "note"))
    with _SheetPaper(
        _WIDTH,
        _HEIGHT,
        fonts=fonts,
        title=sheet.title,
        language=sheet.language,
        as_of=sheet.as_of,
    ) as paper:
        paper.foot = sheet.foot
        paper.set_margins(_MARGIN, _MARGIN)
        paper.add_page()
        _set(paper, sheet.title, lines, _scale(paper, sheet.title, lines))
        return paper.content()


class _SheetPaper(Paper):
    """A paper with a foot on each page."""

    foot = ""

    def footer(self) -> None:
        """Write the foot; the page's number where there are several."""
        with self.decoration():
            self.set_xy(_MARGIN, _HEIGHT - _FOOT)
            self.ink(SOFT)
            self.write_block(self.foot, width=_WIDTH - 2 * _MARGIN, size=8.0)
            if self.page > 1:
                self.set_xy(_MARGIN, _HEIGHT - _FOOT)
                self.write_block(str(self.page), width=_WIDTH - 2 * _MARGIN, size=8.0, align="R")


def _scale(paper: Paper, title: str, lines: tuple[Line, ...]) -> float:
    """Return the scale with which all fits on one page; 1 where none does."""
    for scale in _SCALES:
        height = _title_height(paper, title, scale)
        height += sum(
            _room_above(line, before) * scale + _height(paper, line, scale)
            for line, before in zip(lines, (None, *lines), strict=False)
        )
        if height <= _LOWEST - _MARGIN:
            return scale
    return 1.0


def _set(paper: Paper, title: str, lines: tuple[Line, ...], scale: float) -> None:
    below = _MARGIN + _title_height(paper, title, scale)
    with paper.tagged("H1"):
        paper.ink(ACCENT)
        paper.set_xy(_MARGIN, _MARGIN)
        paper.write_block(title, width=_room(), size=_TITLE * scale, style="B", leading=1.2)
    paper.set_y(below)
    for number, line in enumerate(lines):
        needed = _height(paper, line, scale)
        if line.kind in ("heading", "strong") and number + 1 < len(lines):
            # A heading at the foot of a page is no heading, and a name there says nothing.
            after = lines[number + 1]
            needed += _room_above(after, line) * scale + _height(paper, after, scale)
        above = _room_above(line, lines[number - 1] if number else None) * scale
        if paper.get_y() + above + needed > _LOWEST:
            paper.add_page()
        paper.set_xy(_MARGIN, paper.get_y() + above)
        _WRITERS[line.kind](paper, line, _SIZES[line.kind] * scale)


def _title_height(paper: Paper, title: str, scale: float) -> float:
    return 6 * scale + paper.height_of(
        title, width=_room(), size=_TITLE * scale, style="B", leading=1.2
    )


def _room(indent: float = 0.0) -> float:
    return _WIDTH - 2 * _MARGIN - indent


def _height(paper: Paper, line: Line, scale: float) -> float:
    style = "B" if line.kind in _BOLD else ""
    indent = _INDENT if line.kind == "item" else 0.0
    size = _SIZES[line.kind] * scale
    return paper.height_of(line.text, width=_room(indent), size=size, style=style)


def _room_above(line: Line, before: Line | None) -> float:
    """Return the room above a line, in points: more where something else begins."""
    if line.kind in ("heading", "sum"):
        return 9.0
    if line.kind in ("write", "note"):
        return 6.0 if before is None or before.kind == line.kind else 12.0
    is_after_a_group = before is not None and before.kind in {"item", "write"} - {line.kind}
    if line.kind == "strong" and before is not None and before.kind == "text":
        return 5.0
    return 8.0 if is_after_a_group else 1.5


def _heading(paper: Paper, line: Line, size: float) -> None:
    paper.start_section(paper.printable(line.text))
    with paper.tagged("H2"):
        paper.ink(ACCENT)
        paper.write_block(line.text, width=_room(), size=size, style="B")


def _paragraph(paper: Paper, line: Line, size: float) -> None:
    with paper.tagged("P"):
        paper.ink(ACCENT if line.url else SOFT if line.kind == "note" else INK)
        style = "B" if line.kind in _BOLD else ""
        paper.write_block(line.text, width=_room(), size=size, style=style, url=line.url)


def _item(paper: Paper, line: Line, size: float) -> None:
    with paper.tagged("P"):
        top = paper.get_y()
        paper.ink(INK)
        paper.write_block("•", width=_INDENT, size=size)
        paper.set_xy(_MARGIN + _INDENT, top)
        paper.ink(ACCENT if line.url else INK)
        paper.write_block(line.text, width=_room(_INDENT), size=size, url=line.url)


def _to_fill_in(paper: Paper, line: Line, size: float) -> None:
    with paper.tagged("P"):
        paper.ink(INK)
        paper.write_block(line.text, width=_room(), size=size)
    begins = _MARGIN + paper.get_string_width(paper.printable(line.text)) + 6
    with paper.decoration():
        paper.set_draw_color(*SOFT)
        paper.set_line_width(0.6)
        y = paper.get_y() - 2
        paper.line(begins, y, max(begins + 60, _MARGIN + _room() * 0.62), y)


_WRITERS: dict[LineKind, Callable[[Paper, Line, float], None]] = {
    "heading": _heading,
    "text": _paragraph,
    "strong": _paragraph,
    "sum": _paragraph,
    "note": _paragraph,
    "item": _item,
    "write": _to_fill_in,
}
