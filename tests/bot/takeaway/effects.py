"""What a turn hands over, as tests read it."""

from zoneinfo import ZoneInfo

from bot.dialogue import Context, Give, Remind, Say
from tests.fakes import TODAY, recommender_of

VANCOUVER = ZoneInfo("America/Vancouver")


def handed(effects):
    return [each for each in effects if isinstance(each, Give)]


def texts(effects):
    return "\n".join(each.text for each in effects if isinstance(each, Say))


def lines(sheet):
    return [line.text for line in sheet.lines]


def reminders(effects):
    return [each for each in effects if isinstance(each, Remind)]


def context_of(*records):
    return Context(recommender_of(*records), TODAY, zone=VANCOUVER)
