"""How long an answer waits after abuse or a flood of messages: slowed, not argued with.

The dialogue counts a person's messages of topic "abuse" and those that come while `is_flood` holds;
whoever sends the answers lets the next one wait. Nothing is said about it and nothing is refused:
a person in a rage is answered, later. Distress and being asked for a person are never slowed,
because somebody who shouts may need help most.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

# A slip is forgotten after an hour, so that nobody is slowed for a day because of one bad minute.
MEMORY = timedelta(hours=1)

# The first outburst costs nothing: people swear at machines.
FREE = 1

# 2, 4, 8 … seconds; with a minute at most, a person who calms down is not left alone, and one who
# floods costs as much as anybody who reads their answers.
FIRST_SECONDS = 2.0
LONGEST_SECONDS = 60.0

# Nobody types this fast; a forwarded handful of messages is still below.
FLOOD = 12
FLOOD_WITHIN = timedelta(minutes=1)


def seconds_before_answer(n_slips: int) -> float:
    """Return how long the next answer waits, in seconds, in [0, LONGEST_SECONDS].

    Nothing for the first slip, two seconds for the second, then twice as long each time.

    Args:
        n_slips: How many abusive or flooding messages this person sent within an hour, this one
            among them.
    """
    beyond = n_slips - FREE
    if beyond <= 0:
        return 0.0
    # No power of two is made that is thrown away, however many messages came.
    doublings = min(beyond - 1, 16)
    return min(FIRST_SECONDS * 2.0**doublings, LONGEST_SECONDS)


def remembered(slips: Sequence[datetime], now: datetime) -> list[datetime]:
    """Return the slips of the last hour, those that count.

    Args:
        slips: When they came.
        now: The moment of counting.
    """
    return [each for each in slips if now - each < MEMORY]


def is_flood(messages: Sequence[datetime], now: datetime) -> bool:
    """Return whether so many messages came within the last minute that each more is a slip.

    Args:
        messages: When this person's messages came, whatever they said.
        now: The moment of counting.
    """
    return sum(now - each < FLOOD_WITHIN for each in messages) >= FLOOD
