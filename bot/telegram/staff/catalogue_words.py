"""What is said of a catalogue on its way to people: what a file holds, how far it is, the verdict.

Facts come from the file, the catalogue and the gate; long lists are cut where a phone's screen
ends, and say where the whole is.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.differences import break_text
from bot.file_words import fact_name, fact_text, fault_text
from bot.memory import Job
from bot.messages import Messages, Raw
from bot.training_steps import left_text, step_text
from bot.verdicts import CheckInWords, checks_in_words

if TYPE_CHECKING:
    from bot.publishing import Checked
    from catalog.checks import Fault
    from catalog.differences import Changed, Difference
    from catalog.live import Live
    from recommender.retraining import Gate
    from recommender.retraining.gate import Compared

# So many of each kind are told; a message holds 4,096 characters.
_FAULTS, _NOTICES, _NAMED, _CHANGED, _FACTS = 4, 2, 6, 5, 3
_WORSE, _BETTER, _PLACES = 4, 2, 3
_LONGEST = 60

_BAR = 12

_YES = {True: "yes", False: "no"}


def checked_text(checked: "Checked", file: str, say: Messages) -> str:
    """Return what a file holds, and what it would change."""
    head = say(
        "publishing-checked",
        file=_short(file),
        format=checked.format,
        read=checked.n_read,
        accepted=checked.n_accepted,
        kept_out=checked.n_read - checked.n_accepted,
    )
    parts = [
        [head],
        _faults("publishing-kept-out", checked.faults, _FAULTS, say),
        [say("publishing-kept-out-gone")] if checked.faults and checked.difference.gone else [],
        _faults("publishing-noticed", checked.notices, _NOTICES, say),
    ]
    if not checked.n_accepted:
        parts.append([say("publishing-nothing-good")])
    elif not changes_anything(checked.difference):
        parts.append([say("publishing-no-change")])
    else:
        parts += [*_difference(checked.difference, say), [say("publishing-nobody-sees")]]
    return _paragraphs(parts)


def changes_anything(difference: "Difference") -> bool:
    """Tell whether people would see anything else than now."""
    return bool(difference.added or difference.changed or difference.gone)


def progress_text(job: Job, say: Messages, *, seconds_left: float | None) -> str:
    """Return how far a training is."""
    step = step_text(job.label, say)
    left = "none" if seconds_left is None else left_text(seconds_left, say)
    n_full = round(_BAR * min(job.fraction, 1.0))
    return say(
        "publishing-progress",
        release=job.release_id,
        name=job.by,
        bar="▓" * n_full + "░" * (_BAR - n_full),
        percent=_percent(job),
        step=step,
        left=left,
    )


def ended_text(job: Job, say: Messages) -> str:
    """Return what the message that told how far a training is says at its end."""
    if job.status == "failed":
        return say("publishing-failed", release=job.release_id, problem=job.problem)
    return say("publishing-ended", release=job.release_id)


def broken_off_text(job: Job, say: Messages) -> str:
    """Return that nobody leads a training any more."""
    return say("publishing-broken-off", release=job.release_id, percent=_percent(job))


def verdict_text(verdict: "Gate", titles: Mapping[str, str], say: Messages) -> str:
    """Return the gate's verdict: its questions, then the goals that moved, side by side.

    Args:
        verdict: The verdict.
        titles: What credentials are called, by id.
        say: Sentences of a language.
    """
    checks = checks_in_words(verdict, titles, say)
    parts = [
        [say("publishing-verdict", passed=_YES[verdict.is_passed]), _against(verdict, say)],
        [_check(each, say) for each in checks],
        [say("plain", text=each.problem) for each in checks if each.problem],
    ]
    for key, goals, at_most in (
        ("publishing-worse", verdict.worse, _WORSE),
        ("publishing-better", verdict.better, _BETTER),
    ):
        if goals:
            shown = [_goal(each, titles, say) for each in goals[:at_most]]
            parts.append([say(key, count=len(goals)), *shown])
    if not verdict.worse and not verdict.better and verdict.against_release:
        parts.append([say("publishing-same")])
    if verdict.unreached:
        called = [titles.get(each, each) for each in verdict.unreached[:_NAMED]]
        parts.append([say("publishing-unreached", titles=say.list(called))])
    return _paragraphs(parts)


def live_facts(live: "Live", say: Messages) -> dict[str, Any]:
    """Return what is live, as sentences name it."""
    return {"release": live.release_id, "version": _version(live.model_version, say)}


# -- parts


def _faults(key: str, faults: "Sequence[Fault]", at_most: int, say: Messages) -> list[str]:
    if not faults:
        return []
    shown = [fault_text(each, say) for each in faults[:at_most]]
    lines = [say(key), *(say("publishing-item", text=each) for each in shown)]
    more = len(faults) - at_most
    return [*lines, say("publishing-more-faults", count=more)] if more > 0 else lines


def _difference(difference: "Difference", say: Messages) -> list[list[str]]:
    n_added = len(difference.added)
    if difference.before is None:
        head = say("publishing-first", added=n_added)
    else:
        n_changed, n_gone = len(difference.changed), len(difference.gone)
        head = say("publishing-difference", added=n_added, changed=n_changed, gone=n_gone)
    breaks = [say("publishing-item", text=break_text(each, say)) for each in difference.breaks]
    added, gone = (
        [say("publishing-item", text=each.title) for each in named]
        for named in (difference.added, difference.gone)
    )
    return [
        [head],
        _listed("publishing-breaks", breaks, _NAMED, say),
        _listed("publishing-added", added, _NAMED, say),
        _listed("publishing-gone", gone, _NAMED, say),
        _listed("publishing-changed", difference.changed, _CHANGED, say, _changed),
    ]


def _listed(
    key: str,
    lines: Sequence[Any],
    at_most: int,
    say: Messages,
    line_of: Callable[[Any, Messages], str] = lambda line, _: str(line),
) -> list[str]:
    if not lines:
        return []
    shown = [say(key), *(line_of(each, say) for each in lines[:at_most])]
    more = len(lines) - at_most
    return [*shown, say("publishing-more", count=more)] if more > 0 else shown


def _changed(changed: "Changed", say: Messages) -> str:
    facts = [
        say(
            "publishing-change",
            fact=fact_name(each.fact, say),
            before=_fact(each.before, say),
            after=_fact(each.after, say),
        )
        for each in changed.changes[:_FACTS]
    ]
    more = len(changed.changes) - _FACTS
    lines = [say("publishing-item", text=changed.title), *(f"    {each}" for each in facts)]
    return "\n".join([*lines, "    …"] if more > 0 else lines)


def _check(check: CheckInWords, say: Messages) -> str:
    figures = check.after
    if check.before:
        figures = say("publishing-figures", before=check.before, after=check.after)
    passed = _YES[check.is_passed]
    return say("publishing-check", passed=passed, name=check.name, figures=Raw(figures))


def _against(verdict: "Gate", say: Messages) -> str:
    mine = {"release": verdict.release, "version": _version(verdict.version, say)}
    if verdict.against_release is None:
        return say("publishing-against-nothing", **mine)
    now = _version(verdict.against_version, say)
    return say("publishing-against", before=verdict.against_release, now=now, **mine)


def _goal(goal: "Compared", titles: Mapping[str, str], say: Messages) -> str:
    return say(
        "publishing-goal",
        goal=_short(goal.goal),
        before=_found(goal.before, titles, say),
        after=_found(goal.after, titles, say),
    )


def _found(ids: Sequence[str], titles: Mapping[str, str], say: Messages) -> str:
    called = [_short(titles.get(each, each)) for each in ids[:_PLACES]]
    return ", ".join(called) if called else say("publishing-nothing")


def _version(version: str | None, say: Messages) -> str:
    return version or say("publishing-shipped")


def _percent(job: Job) -> int:
    return min(round(100 * job.fraction), 100)


def _fact(value: Any, say: Messages) -> str:
    if value is None:
        return "–"
    return _short(fact_text(value, say))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _paragraphs(parts: Iterable[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(lines) for lines in parts if lines)
