"""Questions about the occupation that is meant, where the tables know several for a goal."""

from collections.abc import Collection, Iterator

from recommender.bridge import Bridge
from recommender.leanings import Leaning, chances_of_occupations
from recommender.questions.candidates import Candidates
from recommender.questions.drafts import Draft, draft
from recommender.questions.records import Choice, Question

# So many are told apart at once, each likely enough that somebody might mean it.
_MAX_OCCUPATIONS = 3
_LEAST_CHANCE = 0.1

_DOES_NOT_SAY = 0.1
_TWO = 2

KEY = "occupation"


def occupation_questions(
    candidates: Candidates, language: str, asked: Collection[str]
) -> Iterator[Draft]:
    """Yield one question that offers the likeliest occupations, as the tables call them.

    Only those that lead to some candidate by its codes, and no two that are called the same.
    None where no table is loaded.

    Args:
        candidates: What may be wanted.
        language: The goal's language, in which occupations are named.
        asked: Keys of questions that were asked: an occupation is offered once.
    """
    bridge, meant = candidates.bridge, candidates.meant
    if bridge is None or meant is None:
        return
    used = {code for key in asked if key.startswith(f"{KEY}|") for code in key.split("|")[1:]}
    found: dict[str, int] = {}
    for row, chance in zip(meant.rows.tolist(), meant.chances.tolist(), strict=True):
        leads = bridge.leads(row)[candidates.rows]
        if chance >= _LEAST_CHANCE and leads.any() and _code(bridge, row) not in used:
            found.setdefault(bridge.known.label(row, language), row)
    named = list(found.items())[:_MAX_OCCUPATIONS]
    if len(named) < _TWO:
        return
    codes = [_code(bridge, row) for _, row in named]
    choices = tuple(
        Choice(
            leaning=Leaning(
                name, (codes[place],), (*codes[:place], *codes[place + 1 :]), of="occupations"
            )
        )
        for place, (name, _) in enumerate(named)
    )
    question = Question(
        key="|".join([KEY, *codes]),
        kind="occupation",
        choices=choices,
        none=Leaning("", toward=(), away=tuple(codes), of="occupations"),
    )
    answers = chances_of_occupations(bridge, candidates.rows, [row for _, row in named])
    yield draft(question, answers, answers, indifferent=_DOES_NOT_SAY)


def _code(bridge: Bridge, row: int) -> str:
    scheme, code = bridge.known.keys[row]
    return f"{scheme}:{code}"
