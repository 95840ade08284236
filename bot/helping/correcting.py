"""An advisor's word against the machine's: what it changes for the learner, what it teaches."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.cases.case import Advisor, Case
from bot.dialogue.state import State
from recommender.labels import Label, Verdict


def label_of(
    case: Case,
    by: Advisor,
    credential_id: str,
    verdict: Verdict,
    *,
    at: datetime,
    over: str = "",
    because: str = "",
) -> Label:
    """Return a judgement in the words of the case; only the learner's aims are kept with it.

    Args:
        case: The case that it was made in.
        by: Who judges.
        credential_id: What is judged.
        verdict: What is said of it.
        at: When.
        over: What it is put above, "" for nothing.
        because: Why.
    """
    aims = case.brief.get("aims") or [case.brief.get("goal", "")]
    return Label(
        goal="; ".join(str(each) for each in aims if each),
        language=case.language,
        credential_id=credential_id,
        verdict=verdict,
        judge="advisor",
        who=by.name,
        at=at,
        over=over,
        because=because,
        release_id=case.release_id,
        model_version=case.model_version,
    )


def correction_of(label: Label, title: str, over: str = "") -> dict[str, str]:
    """Return a judgement for a brief, where people read titles and not ids.

    Args:
        label: The judgement.
        title: Title of the credential.
        over: Title of the one that it is put above, "" for none.
    """
    return {
        "verdict": label.verdict,
        "credential": label.credential_id,
        "title": title,
        "over": label.over,
        "over_title": over,
        "because": label.because,
        "by": label.who,
    }


def with_first(state: Mapping[str, Any], better: str, over: str) -> dict[str, Any]:
    """Return the fields of a conversation in which one credential takes another's place."""
    known = State.model_validate(state)
    preferred = (better, *(each for each in known.preferred if each not in (better, over)))
    hidden = [each for each in known.hidden if each != better]
    if over and over not in hidden:
        hidden.append(over)
    return {"preferred": list(preferred), "hidden": hidden}
