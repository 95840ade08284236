"""What people said about answers: the pairs that the next training learns from."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Verdict = Literal["relevant", "not_relevant", "preferred"]
Judge = Literal["learner", "advisor"]


@dataclass(frozen=True)
class Label:
    """One judgement about one credential for one goal.

    Attributes:
        goal: The aims, in the learner's words.
        language: Their language.
        credential_id: What was judged.
        verdict: Whether it is relevant; "preferred" where it is put above another one.
        over: The credential that it is preferred over, "" for none.
        because: The reason, in the judge's words.
        judge: Whether a learner or an advisor said so.
        who: Who it was: an advisor's name, or a learner's opaque key.
        at: When, in UTC.
        release_id: Release that the judged answer came from.
        model_version: Model version that it came from.
    """

    goal: str
    language: str
    credential_id: str
    verdict: Verdict
    judge: Judge
    who: str
    at: datetime
    over: str = ""
    because: str = ""
    release_id: str = ""
    model_version: str = ""
