"""The staff group: a forum on Telegram with one topic a case."""

from bot.telegram.staff.catalogue import CatalogueChat
from bot.telegram.staff.desk import StaffDesk
from bot.telegram.staff.group import StaffGroup
from bot.telegram.staff.joining import (
    CatalogueSide,
    StaffSide,
    catalogue_side,
    deliveries_of,
    staff_side,
)

__all__ = [
    "CatalogueChat",
    "CatalogueSide",
    "StaffDesk",
    "StaffGroup",
    "StaffSide",
    "catalogue_side",
    "deliveries_of",
    "staff_side",
]
