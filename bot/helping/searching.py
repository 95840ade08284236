"""What advisors look for: cases in the queue, credentials by their titles."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime

import numpy as np

from bot.cases.case import CLOSED, TRANSITIONS, Case, Status
from bot.refusals import NotUsableError
from recommender.advising import Recommender

_OPEN: tuple[Status, ...] = ("waiting", "claimed", "waiting_for_learner")
_STATUSES: Mapping[str, tuple[Status, ...]] = {
    "": _OPEN,
    "open": _OPEN,
    "closed": tuple(sorted(CLOSED)),
    "all": (),
}


def statuses_of(status: str) -> tuple[Status, ...]:
    """Return the statuses that a filter means; none for all of them.

    Raises:
        NotUsableError: There is no such status.
    """
    if status in _STATUSES:
        return _STATUSES[status]
    known = sorted({source for source, _ in TRANSITIONS})
    found = tuple(each for each in known if each == status)
    if not found:
        raise NotUsableError("refused-status", word=status, known=", ".join(known))
    return found


def is_snoozed(case: Case, at: datetime) -> bool:
    """Tell whether a case is put off at a moment."""
    return case.snoozed_until is not None and case.snoozed_until > at


def with_words(cases: Sequence[Case], search: str, texts: Mapping[int, str]) -> list[Case]:
    """Return the cases that have all words: in what was said or written, a label, the number."""
    words = _plain(search).split()
    return [
        case
        for case in cases
        if all(word in _searchable(case, texts.get(case.number, "")) for word in words)
    ]


def credentials_called(
    words: str, recommender: Recommender, *, limit: int
) -> list[tuple[str, str, str]]:
    """Return (id, title, provider) of the credentials that words name, the best match first.

    By id, else by title and field, else by what is written about them.
    """
    words = words.strip()
    if not words:
        return []
    index = recommender.index
    if words in index.credential_ids:
        ids: Sequence[str] = (words,)
    else:
        scores = index.headings.scores(words)
        if not scores.any():
            scores = index.lexical.scores(words)
        best = np.argsort(-scores, kind="stable")[:limit]
        ids = [index.credential_ids[row] for row in best if scores[row] > 0]
    return [
        (each.credential_id, each.title, each.provider.name)
        for each in recommender.catalog.get_many(ids)
    ]


def _searchable(case: Case, texts: str) -> str:
    # What was recommended is not searched: a popular title stands in every other case.
    brief = (str(case.brief.get(name, "")) for name in ("goal", "said", "unread"))
    parts = (f"#{case.number}", case.holder_name, case.topic, *case.labels, *brief, texts)
    return _plain(" ".join(parts))


def _plain(text: str) -> str:
    """Return a text as it is searched: who looks for "benevole" means "bénévole"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
