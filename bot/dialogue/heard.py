"""What words say beside limits, once they are read as a goal."""

from recommender.goals import Goal, Limits


def says_more_than_limits(heard: Goal) -> bool:
    """Tell whether words say what is wanted, done, held or not wanted."""
    return bool(heard.aims or heard.background or heard.held or heard.avoid)


def is_limits_only(heard: Goal) -> bool:
    """Tell whether limits are all that is said."""
    return heard.limits != Limits() and not says_more_than_limits(heard)
