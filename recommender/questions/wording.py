"""A question in the catalogue's own words; only what is asked is read from the catalogue."""

import re
from dataclasses import replace

import numpy as np

from recommender.index import skill_texts
from recommender.leanings import Leaning
from recommender.questions.candidates import Candidates
from recommender.questions.records import Choice, Question

# A button holds about so many letters on a telephone.
MAX_WORDS = 60

_PART = re.compile(r"\s*[,;:(]\s*|\s+(?:and|or|so that|in order to|using)\s+")


def in_words(question: Question, candidates: Candidates) -> Question | None:
    """Return a question with titles and skill sentences filled in.

    None where the catalogue has no words for it, or the same for both sides.
    """
    if question.kind == "held":
        titles = [each.title for each in candidates.get_many([question.subject])]
        return replace(question, subject=titles[0]) if titles else None
    leanings = [each.leaning for each in question.choices if each.leaning is not None]
    if not leanings:
        return question
    words = [shortened(_told(candidates, each)) for each in leanings]
    if len(set(words)) < len(words):
        return None
    return replace(
        question,
        choices=tuple(
            Choice(words=told, leaning=replace(each, chosen=told))
            for told, each in zip(words, leanings, strict=True)
        ),
    )


def _told(candidates: Candidates, side: Leaning) -> str:
    """Return what a side is called: its name, or the skill sentence that speaks most for it.

    And least for the others. Where no skills are stated there are only sentences of a
    description, which tell anything ("Upon successful completion of the program"): its title.
    """
    if side.of == "occupations":
        return side.chosen
    if side.of == "fields":
        return side.toward[0]
    index = candidates.index
    rows = {each: row for row, each in enumerate(index.credential_ids)}
    contrast = index.documents[[rows[each] for each in side.toward]].mean(axis=0)
    contrast = contrast - index.documents[[rows[each] for each in side.away]].mean(axis=0)
    row = rows[side.toward[0]]
    record = candidates.get_many([side.toward[0]])[0]
    is_stated = np.array([skill.source == "stated" for skill in record.skills], dtype=np.bool_)
    if not is_stated.any():
        return record.title
    told = np.where(is_stated, index.skills_of(row) @ contrast, -np.inf)
    return skill_texts(record)[int(np.argmax(told))]


def shortened(text: str) -> str:
    """Return the beginning of a sentence that fits a button, cut where a part of it ends."""
    text = text.strip().rstrip(".")
    if len(text) <= MAX_WORDS:
        return text
    ends = [found.start() for found in _PART.finditer(text) if found.start() <= MAX_WORDS]
    if ends and ends[-1] >= MAX_WORDS // 3:
        return text[: ends[-1]]
    return text[:MAX_WORDS].rsplit(" ", 1)[0] + "…"
