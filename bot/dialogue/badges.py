"""Badges that the learner earned elsewhere: what is said of them, and what counts as held."""

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.dialogue import desk
from bot.dialogue.effects import Say, Turn
from bot.dialogue.events import MissedFile, SentFile
from bot.dialogue.held import once_each
from bot.dialogue.state import HeldBadge
from bot.dialogue.step import Step
from bot.messages import Messages, Raw

if TYPE_CHECKING:
    from catalog.earned import EarnedBadge

# More than this nobody shows, and a conversation is read and written with each message.
MAX_BADGES = 12
_MAX_SKILLS = 20
_MAX_TITLES = 10
_MAX_LENGTH = 160
# Of a badge, so many skills are said; the others count all the same.
_MAX_SAID = 8


def received(step: Step, event: SentFile | MissedFile) -> Turn:
    """Read a file as a badge and say what can be said of it, or why it cannot be read."""
    # Few people send a badge, and reading one takes what reading files takes.
    from catalog.earned import NOBODY, UnreadableBadgeError, read_earned

    if isinstance(event, MissedFile):
        return step.tell("badge-missed", problem=event.problem, ask=step.ask())
    try:
        trust = step.context.badge_issuers or NOBODY
        badge = read_earned(event.content, today=step.context.today, trust=trust)
    except UnreadableBadgeError as refused:
        if step.state.case == "waiting":
            return desk.pass_file_on(step)
        turn = step.tell("badge-unreadable", problem=refused.problem, ask=step.ask())
        return _with_caption(step, turn, event.caption)
    return _with_caption(step, earned(step, badge), event.caption)


def earned(step: Step, badge: "EarnedBadge") -> Turn:
    """Say what a badge is, whether its proof holds and what of it counts, and remember it."""
    say = step.say
    lines = [_head(badge, say), say("badge-state", state=badge.state), *_reasons(badge, say)]
    lines += _worth(badge, say)
    # A damaged copy says nothing about the badge itself, which may have been shown before.
    if badge.title and badge.state != "broken":
        step.state = step.state.having(badges=_added(step.state.badges, _held(badge)))
    row = step.way_back()
    return step.turn("\n".join(lines), (row,) if row else ())


def _head(badge: "EarnedBadge", say: Messages) -> str:
    if not badge.title:
        return say("badge-untitled")
    title = say("badge-title", title=badge.title)
    if badge.also:
        title = say("badge-title-more", title=Raw(title), count=len(badge.also))
    if badge.issuer:
        return say("badge-head", title=Raw(title), issuer=badge.issuer)
    return say("badge-head-alone", title=Raw(title))


def _reasons(badge: "EarnedBadge", say: Messages) -> list[str]:
    """Say why, in the order of weight."""
    facts = {
        "issuer": badge.issuer or say("badge-issuer"),
        "until": say.day(badge.expires_on) if badge.expires_on else "",
        "since": say.day(badge.issued_on) if badge.issued_on else "",
    }
    return [say("badge-because", reason=each, **facts) for each in badge.because]


def _worth(badge: "EarnedBadge", say: Messages) -> list[str]:
    """Say which skills count as held now, or did once, or that nothing counts."""
    if not badge.title:
        return [say("badge-counts-untitled")]
    if badge.state == "expired":
        return [_skills("badge-once", badge, say)] if badge.skills else []
    if not badge.counts:
        return [say("badge-counts-not")]
    return [_skills("badge-counts", badge, say) if badge.skills else say("badge-counts-title")]


def _skills(key: str, badge: "EarnedBadge", say: Messages) -> str:
    shown, more = badge.skills[:_MAX_SAID], max(len(badge.skills) - _MAX_SAID, 0)
    texts = "; ".join(each[:_MAX_LENGTH].rstrip(". ") for each in shown)
    return say(key, skills=texts, more=more)


def _held(badge: "EarnedBadge") -> HeldBadge:
    return HeldBadge(
        title=badge.title[:_MAX_LENGTH],
        issuer=badge.issuer[:_MAX_LENGTH],
        standing=badge.state,
        counts=badge.counts,
        expires_on=badge.expires_on,
        skills=once_each(each[:_MAX_LENGTH] for each in badge.skills)[:_MAX_SKILLS],
        also=once_each(each[:_MAX_LENGTH] for each in badge.also)[:_MAX_TITLES],
        achievement_id=(badge.achievement_id or "")[:_MAX_LENGTH] or None,
    )


def _added(there: tuple[HeldBadge, ...], new: HeldBadge) -> tuple[HeldBadge, ...]:
    """The same badge shown again takes its former place's stead: the last word counts."""
    others = [each for each in there if _identity(each) != _identity(new)]
    return (*others, new)[-MAX_BADGES:]


def _identity(badge: HeldBadge) -> tuple[str, str]:
    return badge.achievement_id or badge.title, badge.issuer


def _with_caption(step: Step, turn: Turn, caption: str) -> Turn:
    """A caption is read as no wish, because most say what the file is; that is told."""
    if not caption.strip():
        return turn
    note = step.say("badge-caption")
    effects = tuple(
        replace(each, text=f"{each.text}\n{note}") if isinstance(each, Say) else each
        for each in turn.effects
    )
    return replace(turn, effects=effects)
