"""A handout -> its file."""

import struct

from bot.handouts.records import Agenda, Comparison, File, Handout, Ladder, Sheet

# A chat shows a picture whole and sharp up to this many pixels a side; a longer one goes as a file.
_SHARP = 2_560


def name_of(handout: Handout) -> str:
    """Return what a handout's file is called, with its ending."""
    match handout:
        case Sheet():
            return f"{handout.name}.pdf"
        case Agenda():
            return f"{handout.name}.ics"
        case Ladder() | Comparison():
            return f"{handout.name}.png"


def make(handout: Handout) -> File:
    """Return a handout's file; takes up to a second, and some 90 MB for good (see `workshop`)."""
    match handout:
        case Sheet():
            from bot.handouts.sheets import pdf_of

            return file_of(handout, pdf_of(handout))
        case Ladder():
            from bot.handouts.pictures import ladder_png

            return file_of(handout, ladder_png(handout))
        case Comparison():
            from bot.handouts.pictures import comparison_png

            return file_of(handout, comparison_png(handout))
        case Agenda():
            from bot.handouts.calendars import ics_of

            return file_of(handout, ics_of(handout))


def file_of(handout: Handout, content: bytes) -> File:
    """Return the file of a handout, of its bytes."""
    is_picture = isinstance(handout, Ladder | Comparison)
    return File(name_of(handout), content, is_photo=is_picture and _is_sharp(content))


def _is_sharp(png: bytes) -> bool:
    """Tell whether a chat shows a picture as it is; its size stands in the PNG's first chunk."""
    width, height = struct.unpack(">II", png[16:24])
    return bool(max(width, height) <= _SHARP)
