"""An e-mail or a form that an advisor pastes: understood, answered, with a draft to edit."""

from dataclasses import dataclass

from recommender.advising import Recommendation
from recommender.goals import Goal


@dataclass(frozen=True)
class OnBehalf:
    """What is made of a text.

    Attributes:
        goal: What was understood.
        language: Language of the text, which the draft is written in.
        understood: The same in a sentence of that language, plain text.
        recommendations: Best first.
        is_confident: Whether anything fits well.
        missing: What would have to be asked, as questions in that language.
        draft: A reply to edit, plain text.
        catalog_release: Release that was searched.
        model_version: Model version that was used.
    """

    goal: Goal
    language: str
    understood: str
    recommendations: tuple[Recommendation, ...]
    is_confident: bool
    missing: tuple[str, ...]
    draft: str
    catalog_release: str = ""
    model_version: str = ""
