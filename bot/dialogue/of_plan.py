"""Questions about a plan that was laid out -> what it says about them, from the same facts."""

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import plans
from bot.dialogue.cards import cost, manner, start
from bot.dialogue.effects import Button, Turn
from bot.dialogue.links import page_of
from bot.dialogue.plan_words import Kind, PlanQuestion, read_plan_question
from bot.dialogue.shortlist import carried_home, laid, lay_out, ways_to
from bot.dialogue.step import Step
from bot.messages import Raw
from catalog.models import CredentialRecord, OfferingFacts
from recommender.paths import Path, Ways
from recommender.paths import Step as Stage


def asked_in_words(step: Step, words: str) -> Turn | None:
    """Answer what is asked about the plan in view; None where there is none, or none is asked."""
    now = laid(step)
    if now is None or now.kind != "plan" or step.state.focus not in ("", *now.credential_ids):
        return None
    question = read_plan_question(words)
    if question is None:
        return None
    ways = [ways_to(step, target) for target in step.records(now.credential_ids)]
    paths = [each.best for each in ways if each.best is not None]
    if not paths:
        return None
    if question.kind == "done":
        return _done(step, question, paths)
    is_whole = question.number is None and question.kind in ("whole", "why")
    if is_whole and all(len(path.steps) == 1 for path in paths):
        # What is asked of one step is asked of a credential, and answered as ever.
        return None
    found = _steps_meant(question, paths)
    if found is None:
        return step.tell("plan-no-such-step", count=max(len(path.steps) for path in paths))
    text = "\n\n".join(_ANSWERS[question.kind](step, ways, paths, found))
    pages = page_of(found[0].credential, step.say) if question.kind in ("first", "full") else ()
    return step.turn(text, tuple(filter(None, (pages, *_rows(step, now.credential_ids)))))


def _rows(step: Step, ids: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    return (*carried_home(step, ids), step.way_back())


def _steps_meant(question: PlanQuestion, paths: list[Path]) -> list[Stage] | None:
    """Return the steps that are asked about, all where none is named; None where it is missing."""
    steps = [stage for path in paths for stage in path.steps]
    if question.number is None:
        return [path.steps[0] for path in paths] if question.kind == "first" else steps
    position = len(steps) if question.number == -1 else question.number
    return [steps[position - 1]] if position <= len(steps) else None


def _done(step: Step, question: PlanQuestion, paths: list[Path]) -> Turn:
    """Plan anew without a step that the learner has behind them."""
    found = _steps_meant(question, paths)
    if found is None:
        return step.tell("plan-no-such-step", count=max(len(path.steps) for path in paths))
    held = dict.fromkeys((*step.state.goal.held, *(each.credential.title for each in found)))
    step.state = step.state.having(goal=replace(step.state.goal, held=tuple(held)))
    return lay_out(step, None)


def _whole(step: Step, _: list[Ways], paths: list[Path], __: list[Stage]) -> list[str]:
    told = []
    for path in paths:
        titles = " → ".join(each.credential.title for each in path.steps)
        told.append("\n".join([titles, *plans.ends(path, step.say)]))
    return told


def _first(step: Step, _: list[Ways], paths: list[Path], found: list[Stage]) -> list[str]:
    told = []
    for stage in found:
        path = next(path for path in paths if stage in path.steps)
        has_page = "yes" if page_of(stage.credential, step.say) else "no"
        lines = [
            step.say("plan-first", title=stage.credential.title),
            step.say("fact-enrol", provider=stage.credential.provider.name, page=has_page),
            *plans.dates(stage, step.say, today=step.context.today),
            *plans.asked(stage, path, step.say),
        ]
        told.append("\n".join(lines))
    return told


def _of_step(step: Step, _: list[Ways], paths: list[Path], found: list[Stage]) -> list[str]:
    told = []
    for stage in found:
        path = next(path for path in paths if stage in path.steps)
        head = plans.step_head(path.steps.index(stage) + 1, path, step.say)
        lines = plans.step_lines(stage, path, step.say, today=step.context.today)
        told.append("\n".join([head, *lines]))
    return told


def _why(step: Step, _: list[Ways], paths: list[Path], found: list[Stage]) -> list[str]:
    lines = []
    for stage in found:
        title = stage.credential.title
        if stage.proves:
            proofs = (
                step.say("plan-proves", title=each.title, text=each.text) for each in stage.proves
            )
            lines.append(" ".join([step.say("plan-of-step", title=title), *proofs]))
        elif any(stage is path.steps[-1] for path in paths):
            lines.append(step.say("plan-is-the-end", title=title))
    return ["\n".join(lines), step.say("plan-say-if-held")]


def _full(step: Step, _: list[Ways], __: list[Path], found: list[Stage]) -> list[str]:
    return [
        "\n".join(
            line for stage in found for line in _other_dates(step, stage.credential, stage.offering)
        )
    ]


def _other_dates(
    step: Step, credential: CredentialRecord, taken: OfferingFacts | None
) -> list[str]:
    """Return the other ways to take a credential that are still to begin, or that there is none."""
    say = step.say
    others = _still_to_begin(step, credential, taken)
    if not others:
        return [
            say("plan-no-other-date", title=credential.title, provider=credential.provider.name)
        ]
    told = [say("fact-way", facts=Raw(_in_a_line(step, each))) for each in others]
    return [say("plan-other-dates", title=credential.title), *told]


def _still_to_begin(
    step: Step, credential: CredentialRecord, taken: OfferingFacts | None
) -> list[OfferingFacts]:
    return [
        each
        for each in credential.offerings
        if each != taken
        and each.availability not in ("full", "closed")
        and (each.is_continuous or (each.start is not None and each.start >= step.context.today))
    ]


def _in_a_line(step: Step, offering: OfferingFacts) -> str:
    told = [*start(offering, step.say), cost(offering, step.say), *manner(offering, step.say)]
    return " · ".join(told)


def _other(step: Step, ways: list[Ways], paths: list[Path], _: list[Stage]) -> list[str]:
    """Return what ends sooner or costs less, and how the first step can be begun sooner."""
    told = [
        line for each in ways if each.best for line in plans.other_ways(each, each.best, step.say)
    ]
    if all(len(each.paths) <= 1 for each in ways):
        told = [step.say("plan-no-better"), *told]
    for path in paths:
        stage = path.steps[0]
        earlier = [
            each
            for each in _still_to_begin(step, stage.credential, stage.offering)
            if stage.begins is not None
            and (each.is_continuous or (each.start is not None and each.start < stage.begins))
        ]
        told += [
            step.say(
                "plan-begun-sooner", title=stage.credential.title, facts=Raw(_in_a_line(step, each))
            )
            for each in earlier
        ]
    return told


_ANSWERS: dict[Kind, Callable[[Step, list[Ways], list[Path], list[Stage]], list[str]]] = {
    "whole": _whole,
    "first": _first,
    "why": _why,
    "step": _of_step,
    "full": _full,
    "other": _other,
}
