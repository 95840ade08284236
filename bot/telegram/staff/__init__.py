"""The staff group: a forum on Telegram with one topic a case."""

from bot.telegram.staff.desk import StaffDesk
from bot.telegram.staff.group import StaffGroup
from bot.telegram.staff.joining import StaffSide, deliveries_of, staff_side

__all__ = ["StaffDesk", "StaffGroup", "StaffSide", "deliveries_of", "staff_side"]
