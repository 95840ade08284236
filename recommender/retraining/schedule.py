"""When the running bot trains by itself: once a day, at a time of day. Pure."""

from datetime import datetime, time, timedelta


def is_due(now: datetime, *, at: str, since: datetime) -> bool:
    """Tell whether the time of day has come since the clock was last looked at.

    A bot that was not running at that time does not make up for it in the middle of the day: it
    trains the next night.

    Args:
        now: The time, in the zone in which people's clocks are.
        at: Time of day, "03:00"; "" for never.
        since: When the clock was last looked at, in the same zone.
    """
    if not at:
        return False
    moment = datetime.combine(now.date(), time.fromisoformat(at), now.tzinfo)
    if moment > now:
        moment -= timedelta(days=1)
    return since < moment <= now
