"""A sheet -> PDF: real text, tagged and in reading order; one page where it fits."""

from itertools import zip_longest

from bot.handouts.fonts import fonts_for
from bot.handouts.records import Line, Sheet
from bot.handouts.typesetting import ACCENT, INK, SOFT, Paper

# US Letter, as printers in Canada and the United States hold it, in points.
_WIDTH, _HEIGHT = 612.0, 792.0
_MARGIN = 54.0
_FOOT = 46.0
# No text below this.
_LOWEST = _HEIGHT - _FOOT - 8

# Sizes are multiplied by the first of these with which all fits on one page: nobody reads 8 points.
_SCALES = (1.0, 0.95, 0.9, 0.86)

_TITLE, _HEADING, _TEXT, _SMALL = 19.0, 12.5, 10.5, 9.3
_INDENT = 12.0


def pdf_of(sheet: Sheet) -> bytes:
    """Return a sheet as PDF."""
    fonts = fonts_for([sheet.title, sheet.foot, *(line.text for line in sheet.lines)])
    lines = sheet.lines
    if fonts.missing:
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
        height += sum(_height(paper, line, scale) for line in lines)
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
    for line, following in zip_longest(lines, lines[1:]):
        _write(paper, line, following, scale)


def _title_height(paper: Paper, title: str, scale: float) -> float:
    return 6 * scale + paper.height_of(
        title, width=_room(), size=_TITLE * scale, style="B", leading=1.2
    )


def _room(indent: float = 0.0) -> float:
    return _WIDTH - 2 * _MARGIN - indent


def _write(paper: Paper, line: Line, following: Line | None, scale: float) -> None:
    needed = _height(paper, line, scale)
    if line.kind == "heading" and following is not None:
        # A heading at the foot of a page is no heading.
        needed += _height(paper, following, scale)
    if paper.get_y() + needed > _LOWEST:
        paper.add_page()
    if line.kind == "heading":
        _heading(paper, line, scale)
    elif line.kind == "write":
        _to_fill_in(paper, line, scale)
    else:
        _paragraph(paper, line, scale)


def _height(paper: Paper, line: Line, scale: float) -> float:
    size, indent, before = _manner(line)
    style = "B" if line.kind == "heading" else ""
    return before * scale + paper.height_of(
        line.text, width=_room(indent), size=size * scale, style=style
    )


def _manner(line: Line) -> tuple[float, float, float]:
    """Return size, indent and the room above a line, in points."""
    if line.kind == "heading":
        return _HEADING, 0.0, 9.0
    if line.kind == "item":
        return _TEXT, _INDENT, 1.0
    if line.kind == "note":
        return _SMALL, 0.0, 3.0
    if line.kind == "write":
        return _TEXT, 0.0, 6.0
    return _TEXT, 0.0, 2.0


def _heading(paper: Paper, line: Line, scale: float) -> None:
    size, _, before = _manner(line)
    paper.set_xy(_MARGIN, paper.get_y() + before * scale)
    paper.start_section(paper.printable(line.text))
    with paper.tagged("H2"):
        paper.ink(ACCENT)
        paper.write_block(line.text, width=_room(), size=size * scale, style="B")


def _paragraph(paper: Paper, line: Line, scale: float) -> None:
    size, indent, before = _manner(line)
    paper.set_xy(_MARGIN, paper.get_y() + before * scale)
    with paper.tagged("P"):
        paper.ink(SOFT if line.kind == "note" else INK)
        if line.kind == "item":
            top = paper.get_y()
            paper.write_block("•", width=indent, size=size * scale)
            paper.set_xy(_MARGIN + indent, top)
        if line.url:
            paper.ink(ACCENT)
        paper.write_block(line.text, width=_room(indent), size=size * scale, url=line.url)


def _to_fill_in(paper: Paper, line: Line, scale: float) -> None:
    size, _, before = _manner(line)
    paper.set_xy(_MARGIN, paper.get_y() + before * scale)
    with paper.tagged("P"):
        paper.ink(INK)
        paper.write_block(line.text, width=_room(), size=size * scale)
    begins = _MARGIN + paper.get_string_width(paper.printable(line.text)) + 6
    with paper.decoration():
        paper.set_draw_color(*SOFT)
        paper.set_line_width(0.6)
        y = paper.get_y() - 2
        paper.line(begins, y, max(begins + 60, _MARGIN + _room() * 0.62), y)
