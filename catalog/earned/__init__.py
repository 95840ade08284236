"""Badges that somebody earned: what they say, and whether their proof holds, without a network."""

from catalog.earned.badge import Alignment, EarnedBadge, Standing
from catalog.earned.errors import BadTrustError, UnreadableBadgeError
from catalog.earned.reading import read_earned
from catalog.earned.trust import NOBODY, Trust
from catalog.earned.unbaking import MAX_BYTES

__all__ = [
    "MAX_BYTES",
    "NOBODY",
    "Alignment",
    "BadTrustError",
    "EarnedBadge",
    "Standing",
    "Trust",
    "UnreadableBadgeError",
    "read_earned",
]
