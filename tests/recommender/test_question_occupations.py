"""Which work is meant is asked where the tables know two for a goal. By hand."""

from dataclasses import replace

import numpy as np

from catalog.models import CodeFacts
from catalog.taxonomy import ProgrammeLink
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.goals import Goal
from recommender.index import build_index
from recommender.occupation_tables import build_occupations
from recommender.occupations import Recognised
from recommender.questions import Leaning, next_question
from tests.fakes import TODAY, credential, offering
from tests.recommender.test_occupations import CLERK, ENCODER, TABLES, Uncached, onet

PAYROLL = onet(
    "43-3051.00",
    "Work out wages that shops pay",
    "Payroll Clerks",
    "Wages Clerk",
    task="Pay wages",
)
KNOWN = build_occupations(
    replace(
        TABLES,
        occupations=(*TABLES.occupations, PAYROLL),
        links=(*TABLES.links, ProgrammeLink("52.0305", "43-3051")),
    ),
    Uncached(ENCODER),  # type: ignore[arg-type]
)
GOAL = Goal(text="office clerk", language="en", aims=("office clerk",))
CLERKS, PAYERS = ("onet:43-3031.00", "onet:43-3051.00")


def recommender(*, knows=True):
    """Return a recommender over four courses for each of two occupations."""
    records = [
        credential(
            f"Office {title} {i}",
            "Work in an office",
            codes=(CodeFacts(scheme="cip", code=code),),
            offerings=[offering()],
        )
        for i in range(4)
        for title, code in (("Numbers", "52.0302"), ("Wages", "52.0305"))
    ]
    index = build_index(records, Uncached(ENCODER), catalog_hash="test")  # type: ignore[arg-type]
    return Recommender(ListedCatalog(records), index, ENCODER, occupations=KNOWN if knows else None)


def candidates(advisor, *, chances=(0.5, 0.4), leanings=()):
    """Return what may be wanted, with the two occupations as likely as told."""
    found = advisor.candidates(GOAL, today=TODAY, leanings=leanings)
    if not advisor.bridge:
        return found
    rows = np.array([KNOWN.rows[each] for each in (CLERKS, PAYERS)])
    meant = Recognised(rows, np.array(chances, dtype=np.float32), nearness=0.5)
    return replace(found, likely=np.full(len(found.rows), 0.4, dtype=np.float32), meant=meant)


def asked(found, *, language="en", already=()):
    goal = replace(GOAL, language=language)
    question = next_question(found, goal, asked=already, today=TODAY)
    return question if question is not None and question.kind == "occupation" else None


def test_which_work_is_meant_is_asked_in_the_words_of_the_tables():
    question = asked(candidates(recommender()))

    assert [each.words for each in question.choices] == ["Bookkeeping Clerks", "Payroll Clerks"]
    assert question.choices[1].leaning == Leaning(
        "Payroll Clerks", toward=(PAYERS,), away=(CLERKS,), of="occupations"
    )
    assert question.none == Leaning("", toward=(), away=(CLERKS, PAYERS), of="occupations")


def test_it_is_asked_once_and_not_where_one_is_all_but_sure():
    found = candidates(recommender())
    question = asked(found)

    assert asked(found, already=(question.key,)) is None
    assert asked(candidates(recommender(), chances=(0.95, 0.03))) is None


def test_without_tables_nothing_is_asked_of_work():
    assert asked(candidates(recommender(knows=False))) is None


def test_work_that_the_goal_names_is_not_asked_about():
    question = next_question(
        candidates(recommender()), replace(GOAL, aims=("payroll clerk",)), asked=(), today=TODAY
    )

    assert question is None or question.kind != "occupation"


def test_what_leads_to_the_chosen_work_comes_first_and_last_where_neither_is_meant():
    advisor = recommender()
    question = asked(candidates(advisor))

    def first_four(leaning):
        ranked = advisor.candidates(GOAL, today=TODAY, leanings=(leaning,))
        return {each.split("-")[1] for each in ranked.ids[:4]}

    assert first_four(question.choices[0].leaning) == {"numbers"}
    assert first_four(question.choices[1].leaning) == {"wages"}


def test_work_that_the_tables_no_longer_know_changes_nothing():
    advisor = recommender()
    gone = Leaning("Divers", toward=("onet:49-9092.00",), away=(CLERKS,), of="occupations")

    plain = advisor.recommend(GOAL, today=TODAY, k=8)
    leant = advisor.recommend(GOAL, today=TODAY, k=8, leanings=(gone,))

    assert [each.credential.credential_id for each in leant.recommendations] == [
        each.credential.credential_id for each in plain.recommendations
    ]


def test_codes_of_the_tables_name_their_rows():
    assert KNOWN.keys[KNOWN.rows[CLERKS]] == ("onet", CLERK.code)
