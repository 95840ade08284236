"""A handout -> its file."""

import struct

from bot.handouts.records import Agenda, Comparison, File, Handout, Ladder, Sheet

# A chat shows a picture whole and sharp up to this many pixels a side; a longer one goes as a file.
_SHARP = 2_560


def make(handout: Handout) -> File:
    """Return a handout's file; takes up to a second, and some 60 MB for good (see `workshop`)."""
    match handout:
        case Sheet():
            from bot.handouts.sheets import pdf_of

            return File(f"{handout.name}.pdf", pdf_of(handout))
        case Ladder():
            from bot.handouts.pictures import ladder_png

            return picture(handout.name, ladder_png(handout))
        case Comparison():
            from bot.handouts.pictures import comparison_png

            return picture(handout.name, comparison_png(handout))
        case Agenda():
            from bot.handouts.calendars import ics_of

            return File(f"{handout.name}.ics", ics_of(handout))


def file_of(handout: Handout, content: bytes) -> File:
    """Return the file of a handout whose bytes were made elsewhere."""
    match handout:
        case Sheet():
            return File(f"{handout.name}.pdf", content)
        case Agenda():
            return File(f"{handout.name}.ics", content)
        case _:
            return picture(handout.name, content)


def picture(name: str, png: bytes) -> File:
    """Return a picture; its size stands in the PNG's first chunk."""
    width, height = struct.unpack(">II", png[16:24])
    return File(f"{name}.png", png, is_photo=max(width, height) <= _SHARP)
