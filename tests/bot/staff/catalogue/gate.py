"""What tests let the gate find, and what is live."""

from dataclasses import replace

from bot import publishing
from recommender.retraining.gate import Trouble, judge


def refuse(office, monkeypatch):
    """Let the gate find something wrong with whatever is trained."""

    def strict(before, after, **facts):
        verdict = judge(before, after, **facts)
        first, *others = verdict.checks
        lost = Trouble("unreached", {"count": 1, "credentials": ("bread-baking",)})
        bad = replace(first, trouble=lost)
        return replace(verdict, checks=(bad, *others))

    monkeypatch.setattr(publishing, "judge", strict)


def live(office):
    found = office.publishing.live("menu")
    return found.release_id, found.model_version
