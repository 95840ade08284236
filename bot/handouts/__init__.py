"""What a person carries home: PDF, picture, calendar; described by the dialogue, made here."""

from bot.handouts.records import (
    Agenda,
    Column,
    Comparison,
    Deadline,
    File,
    Handout,
    Ladder,
    Line,
    Row,
    Rung,
    Sheet,
)

__all__ = [
    "Agenda",
    "Column",
    "Comparison",
    "Deadline",
    "File",
    "Handout",
    "Ladder",
    "Line",
    "Row",
    "Rung",
    "Sheet",
]
