"""When somebody could come, as far as their work tells: asked, and a limit once they agree."""

from dataclasses import replace

from bot.dialogue import about
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.limits_in_words import limit_in_words
from bot.dialogue.step import Step
from recommender.goals import Goal
from recommender.said import lower
from recommender.said.working import left_by_work


def is_told(step: Step, words: str) -> bool:
    """Tell whether words say beside a list when somebody works, and nothing else: no worry."""
    if not step.state.shown or not left_by_work(lower(words)):
        return False
    heard = step.read(words)
    return heard == Goal(words, heard.language, background=heard.background)


def told(step: Step, goal: Goal, words: str, noted: str) -> Turn | None:
    """Answer who tells beside a list when they work; None where nothing is told of times.

    Who was asked when they have time has answered. Of others it is a guess, and they are asked:
    some would give up their work for what they want.

    Args:
        step: The turn.
        goal: What was understood, what was just told with it.
        words: What was said.
        noted: What is said to be noted.
    """
    free = () if goal.limits.schedule else left_by_work(lower(words))
    if not free:
        return None
    question = step.state.question
    if question is not None and question.kind == "schedule":
        limits = goal.limits.having(schedule=free)
        state = step.state.having(goal=replace(goal, limits=limits), seen=())
        return step.list(state, notes=(noted,))
    times = limit_in_words("schedule", goal.limits.having(schedule=free), step.say)
    only = Button(step.say("button-only", words=times), "relax", f"schedule={','.join(free)}")
    text = step.say("background-times", times=times)
    state = step.state.having(goal=goal, n_misunderstood=0, awaits="times")
    return Turn(state, (Say(f"{noted} {text}", ((only,), step.way_back())),))


def agreed(step: Step) -> Turn:
    """Keep to the times that the work leaves which was told of last."""
    background = step.state.goal.background
    free = left_by_work(lower(background[-1])) if background else ()
    return about.set_limits(step, schedule=free) if free else step.list(is_again=True)
