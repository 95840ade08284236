"""A newer table updates only what it states of an offering; the rest stays as it was."""

from datetime import date

import pytest

from catalog.corrections import Corrected, Corrections
from catalog.formats import open_file
from catalog.importing import Importing
from catalog.store import Store
from tests.fakes import TODAY

FULL = """\
Code,Title,School,Price,Weeks,Evening,Start,End,City
A,Bread,NC,400 CAD,6,yes,2027-01-11,2027-02-19,Duncan
"""
TWO = f"{FULL}A,Bread,NC,450 CAD,5,yes,2027-03-01,2027-04-02,Nanaimo\n"


@pytest.fixture
def store(engine):
    return Store(engine)


@pytest.fixture
def load(store, engine, tmp_path):
    """Import a table and publish it; return the offerings of its one credential."""

    def run(text, file="menu.csv"):
        path = tmp_path / file
        path.write_text(text)
        base = store.newest("menu")
        importing = Importing(store, Corrections(engine), catalog="menu", base=base)
        release = importing.run(open_file(path), today=TODAY).release
        store.publish(release.release_id)
        (record,) = store.records(release.release_id)
        return record.offerings

    return run


@pytest.mark.parametrize("file", ["menu.csv", "newer.csv"], ids=["the same file", "another file"])
@pytest.mark.parametrize(
    "newer",
    [
        "Code,Title,School,Price,Weeks,Evening,Start,End,City\nA,Bread,NC,,,,,,\n",
        "Code,Title,School,Weeks\nA,Bread,NC,6\n",
        "Code,Title,School\nA,Bread,NC\n",
        "Code,Title,School,City\nA,Bread,NC,Duncan\n",
    ],
    ids=["empty cells", "absent columns", "nothing of an offering", "only the place"],
)
def test_what_a_newer_table_leaves_open_stays(load, newer, file):
    before = load(FULL)

    assert load(newer, file) == before


def test_what_it_states_is_updated(load):
    load(FULL)

    (now,) = load("Code,Title,School,Price,City\nA,Bread,NC,420 CAD,Victoria\n")

    assert (now.price, now.currency, now.place, now.weeks) == (420, "CAD", "Victoria", 6)
    assert now.schedule == ("evening",)


def test_no_price_at_all_is_a_statement_and_free_is_another(load):
    load(FULL)

    (told_elsewhere,) = load("Code,Title,School,Price\nA,Bread,NC,Contact us\n")
    (free,) = load("Code,Title,School,Price\nA,Bread,NC,free\n")
    (still_free,) = load("Code,Title,School,Price\nA,Bread,NC,\n")

    assert (told_elsewhere.price, told_elsewhere.currency, told_elsewhere.weeks) == (None, None, 6)
    assert free.price == still_free.price == 0


def test_no_evenings_any_more_is_a_statement(load):
    load(FULL)

    (now,) = load("Code,Title,School,Evening\nA,Bread,NC,no\n")

    assert now.schedule == ()
    assert now.price == 400


def test_a_price_without_a_currency_is_not_taken_for_one_in_the_currency_before(load):
    load("Code,Title,School,Price,Materials fee\nA,Bread,NC,400 CAD,30\n")

    (now,) = load("Code,Title,School,Price\nA,Bread,NC,400\n")

    assert (now.currency, now.extra_costs) == (None, ())


def test_costs_on_top_stay_with_a_new_price_but_not_with_a_price_in_all(load):
    load("Code,Title,School,Price,Materials fee\nA,Bread,NC,400 CAD,30\n")

    (raised,) = load("Code,Title,School,Price\nA,Bread,NC,420 CAD\n")
    (in_all,) = load("Code,Title,School,Total cost\nA,Bread,NC,470 CAD\n")

    assert (raised.total_cost, in_all.total_cost) == (450, 470)


@pytest.mark.parametrize(
    ("start", "expected"),
    [("2027-05-03", date(2027, 5, 3)), ("any time", None), ("TBD", None)],
)
def test_another_start_is_another_run_whose_end_is_not_known(load, start, expected):
    load(FULL)

    (now,) = load(f"Code,Title,School,Start\nA,Bread,NC,{start}\n")

    assert (now.start, now.end, now.price) == (expected, None, 400)


def test_an_end_that_lies_before_the_start_that_was_known_is_of_another_run(load):
    load(FULL)

    (now,) = load("Code,Title,School,End\nA,Bread,NC,2026-12-18\n")

    assert (now.start, now.end, now.price) == (None, date(2026, 12, 18), 400)


def test_of_several_offerings_those_of_one_day_and_place_are_the_same(load):
    first, second = load(TWO)
    newer = """\
Code,Title,School,Price,Start,City
A,Bread,NC,460 CAD,2027-03-01,Nanaimo
A,Bread,NC,500 CAD,2027-06-01,Nanaimo
A,Bread,NC,,2027-01-11,Duncan
"""

    moved, new, same = load(newer)

    assert moved == second.model_copy(update={"price": 460})
    assert (new.price, new.weeks) == (500, None)
    assert same == first


def test_several_offerings_that_cannot_be_told_apart_stand_as_stated(load):
    load(TWO)

    now = load("Code,Title,School,Price\nA,Bread,NC,1 CAD\nA,Bread,NC,2 CAD\n")

    assert [(each.price, each.weeks) for each in now] == [(1, None), (2, None)]


def test_one_row_of_two_is_not_taken_for_the_only_offering(load):
    load(FULL)

    now = load(
        "Code,Title,School,Price,Start,City\n"
        "A,Bread,NC,500 CAD,2027-06-01,Duncan\nA,Bread,NC,,2027-01-11,Duncan\n"
    )

    assert [each.weeks for each in now] == [None, 6]


def test_a_second_row_after_one_that_leaves_nothing_open_is_an_offering_of_its_own(load):
    (before,) = load(FULL)

    first, second = load(f"{FULL}A,Bread,NC,,,,2027-06-01,,Duncan\n")

    assert first == before
    assert (second.price, second.weeks) == (None, None)


def test_what_staff_took_away_is_not_filled_in_again(load, store, engine):
    load(FULL)
    gone = Corrected("nc-a", "weeks", None, "Dana", None, TODAY)
    Corrections(engine).make_draft(store, "menu", gone)

    (now,) = load("Code,Title,School,Price\nA,Bread,NC,420 CAD\n")

    assert (now.price, now.weeks) == (420, None)


def test_the_same_partial_file_again_is_the_same_release(load, store):
    load(FULL)
    load("Code,Title,School,Price\nA,Bread,NC,420 CAD\n")
    n_releases = len(store.releases("menu"))

    load("Code,Title,School,Price\nA,Bread,NC,420 CAD\n")

    assert len(store.releases("menu")) == n_releases


def test_how_roughly_a_fact_is_told_goes_and_stays_with_the_fact(load):
    head = "Code,Title,School,Price,Duration,City\n"
    load(head + "A,Bread,NC,$300-$500,4-11 weeks,Duncan\n")

    (offering,) = load(head + "A,Bread,NC,$450,,Duncan\n")

    assert (offering.price, offering.weeks) == (450, 11)
    assert [each.fact for each in offering.roughly] == ["weeks"]


def test_what_staff_correct_is_exact(load, store, engine):
    load("Code,Title,School,Duration\nA,Bread,NC,4-11 weeks\n")
    live = store.live("menu")
    (record,) = store.records(live.release_id)
    correction = Corrected(record.credential_id, "weeks", "8", "Dana", None, TODAY)

    draft = Corrections(engine).make(store, live, correction)

    (corrected,) = store.records(draft.release_id)
    assert (corrected.offerings[0].weeks, corrected.offerings[0].roughly) == (8, ())
