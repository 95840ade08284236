"""Limits and aims as a person would say them."""

from string import capwords

from bot.messages import Messages, Raw
from recommender.goals import Goal, Limits
from recommender.pieces import HEAVY_LIFTING
from recommender.said.places import OR_TOWN

_DAYS_A_WEEK = 7


def wanted_in_words(goal: Goal, say: Messages) -> Raw:
    """Return what is searched for: the aims in the learner's own words, and what to leave out."""
    aims = say.list([say("quoted", words=aim) for aim in goal.aims])
    return Raw(", ".join([aims, *avoided_in_words(goal, say)]))


def avoided_in_words(goal: Goal, say: Messages) -> list[str]:
    """Return what is to be left out as one phrase; no phrase where nothing is."""
    quoted = [
        Raw(say("heavy-lifting")) if word == HEAVY_LIFTING else say("quoted", words=word)
        for word in goal.avoid
    ]
    if not quoted:
        return []
    *first, last = quoted
    words = f"{', '.join(first)} {say('nor')} {last}" if first else last
    return [say("avoiding", words=Raw(words))]


def limits_in_words(limits: Limits, say: Messages) -> list[str]:
    """Return one phrase for each limit that was stated, in a fixed order."""
    return [limit_in_words(name, limits, say) for name in limits.stated]


def limit_in_words(name: str, limits: Limits, say: Messages) -> Raw:
    """Return one limit as a phrase: "up to $800", "evenings"."""
    value = getattr(limits, name, None)
    if value is None:
        return Raw(name)
    if name == "max_cost":
        if value == 0:
            return Raw(say("limit-free"))
        # A bare amount is in whatever money the catalogue's prices are.
        amount = say.money(value, limits.currency) if limits.currency else say.dollars(value)
        return Raw(say("limit-max_cost", amount=amount))
    if name in ("hours_per_week", "max_hours"):
        return Raw(say(f"limit-{name}", hours=say.number(value), count=value))
    if name == "max_weeks":
        if value < 1:
            return Raw(say("limit-max_days", days=round(_DAYS_A_WEEK * value)))
        # "Six months" are read as 26.1 weeks.
        weeks = round(value)
        return Raw(say("limit-max_weeks", weeks=say.number(weeks), count=weeks))
    if name in ("delivery", "schedule"):
        words = say.list([say(f"{name}-{each}") for each in value], style="or")
        return Raw(say(f"limit-{name}", words=words))
    if name == "place":
        # Typed in lower case it is a name all the same.
        names = [capwords(each) if each.islower() else each for each in value.split(OR_TOWN)]
        return Raw(say("limit-place", place=say.list(names, style="or")))
    if name == "not_in":
        towns = say.list([each.title() for each in value], style="or")
        return Raw(say("limit-not_in", places=towns))
    if name == "taught_in":
        languages = say.list([say.language_name(each) for each in value], style="or")
        return Raw(say("limit-taught_in", languages=languages))
    return Raw(say(f"limit-{name}", date=say.day(value)))
