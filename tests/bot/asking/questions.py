"""Questions that may stand below a list."""

from datetime import date

from bot.dialogue import State
from recommender.goals import Limits
from recommender.leanings import Leaning
from recommender.questions import Choice, Question

PRICE = Question(
    key="max_cost",
    kind="max_cost",
    choices=tuple(Choice(limits=Limits(max_cost=each)) for each in (100.0, 400.0)),
    currency="CAD",
)
HOURS = Question(
    key="hours_per_week",
    kind="hours_per_week",
    choices=(Choice(limits=Limits(hours_per_week=5.0)),),
)
WAY = Question(
    key="delivery",
    kind="delivery",
    choices=tuple(Choice(limits=Limits(delivery=(each,))) for each in ("online", "in_person")),
)
TIMES = Question(
    key="schedule",
    kind="schedule",
    choices=tuple(Choice(limits=Limits(schedule=(each,))) for each in ("evening", "weekend")),
)
NONE_OF_BOOKS = Leaning("", toward=(), away=("books-1", "books-2"))
FIELDS = Question(
    key="field:Shops:Farms",
    kind="field",
    choices=tuple(
        Choice(words=each, leaning=Leaning(each, toward=(each,), away=(other,), of="fields"))
        for each, other in (("Shops", "Farms"), ("Farms", "Shops"))
    ),
    none=Leaning("", toward=(), away=("Shops", "Farms"), of="fields"),
)
START = Question(
    key="start_by",
    kind="start_by",
    choices=(Choice(limits=Limits(start_by=date(2027, 1, 31))),),
)


def asking(state: State, question: Question) -> State:
    """Return a conversation in which a question is open."""
    return state.having(question=question, asked_at="q")
