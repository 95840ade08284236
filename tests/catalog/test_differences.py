"""What a draft would change is told before anybody sees it, with what would break."""

from datetime import date

import pytest

from catalog.differences import difference
from catalog.errors import NothingEarlierError
from catalog.models import PrerequisiteFacts
from catalog.prerequisites import cycles
from catalog.store import Store
from tests.fakes import TODAY, credential, offering


@pytest.fixture
def store(engine):
    return Store(engine)


@pytest.fixture
def compare(store):
    def run(before, after):
        old = store.save_draft(before, catalog="test").release_id if before else None
        new = store.save_draft(after, catalog="test").release_id
        return difference(store, old, new, today=TODAY)

    return run


def test_added_changed_and_gone_are_told_fact_by_fact(compare):
    found = compare(
        [
            credential("Welding", "Weld steel", level="Basic", offerings=[offering(price=500)]),
            credential("Baking"),
            credential("Sewing"),
        ],
        [
            credential("Welding", "Weld steel", level="Expert", offerings=[offering(price=450)]),
            credential("Sewing"),
            credential("Payroll"),
        ],
    )

    assert [each.credential_id for each in found.added] == ["payroll"]
    assert [each.title for each in found.gone] == ["Baking"]
    (welding,) = found.changed
    assert [(each.fact, each.before, each.after) for each in welding.changes] == [
        ("level", "Basic", "Expert"),
        ("offerings[0].price", 500, 450),
    ]


def test_what_left_a_list_and_what_came_is_told(compare):
    found = compare(
        [credential("Welding", "Weld steel", "Cut steel")], [credential("Welding", "Cut steel")]
    )

    (change,) = found.changed[0].changes
    assert (change.fact, change.before, change.after) == ("skills", {"text": "Weld steel"}, None)


def test_without_a_live_release_all_is_new(compare):
    found = compare([], [credential("Welding")])

    assert found.before is None
    assert len(found.added) == 1
    assert list(found.as_json()["added"]) == [{"credential_id": "welding", "title": "Welding"}]


def broken(found, kind):
    return [(each.credential_id, each.facts) for each in found.breaks if each.kind == kind]


def test_a_prerequisite_that_vanished_is_told_by_its_title(compare):
    basic, advanced = credential("Basic"), credential("Advanced", needs=["basic"])

    ((who, facts),) = broken(compare([basic, advanced], [advanced]), "prerequisite_vanished")

    assert who == "advanced"
    assert facts == {"title": "Advanced", "needed": "Basic"}


def test_an_alternative_that_vanished_breaks_nothing(compare):
    asked = tuple(
        PrerequisiteFacts(text=each, kind="credential", credential_id=each, group=1)
        for each in ("basic", "gone")
    )
    advanced = credential("Advanced").model_copy(update={"prerequisites": asked})

    assert compare([], [credential("Basic"), advanced]).breaks == ()


def test_a_circle_of_prerequisites_is_told(compare):
    found = compare([], [credential("One", needs=["two"]), credential("Two", needs=["one"])])

    ((_, facts),) = broken(found, "prerequisite_cycle")
    assert facts["titles"] in (("One", "Two", "One"), ("Two", "One", "Two"))


def test_a_credential_whose_every_date_is_past_is_told(compare):
    past, coming = offering(start=date(2026, 1, 11)), offering(start=date(2027, 1, 11))
    open_end = offering(start=None, is_continuous=True)

    found = compare(
        [],
        [
            credential("Past", offerings=[past]),
            credential("Past and Coming", offerings=[past, coming]),
            credential("Any Day", offerings=[open_end]),
            credential("Undated", offerings=[offering(start=None)]),
            credential("No Offering"),
        ],
    )

    assert [who for who, _ in broken(found, "offer_in_the_past")] == ["past"]


def test_another_currency_is_told(compare):
    found = compare(
        [credential("Welding", offerings=[offering(price=500, currency="CAD")])],
        [credential("Welding", offerings=[offering(price=500, currency="USD")])],
    )

    ((_, facts),) = broken(found, "currency_changed")
    assert facts == {"title": "Welding", "before": "CAD", "after": "USD"}


def test_a_currency_that_is_lost_is_told_and_one_that_is_gained_breaks_nothing(compare):
    with_one = [credential("Welding", offerings=[offering(price=500, currency="CAD")])]
    with_none = [credential("Welding", offerings=[offering(price=500, currency=None)])]

    ((_, facts),) = broken(compare(with_one, with_none), "currency_changed")

    assert facts == {"title": "Welding", "before": "CAD", "after": None}
    assert broken(compare(with_none, with_one), "currency_changed") == []


def test_a_price_that_is_gone_is_no_other_currency(compare):
    found = compare(
        [credential("Welding", offerings=[offering(price=500, currency="CAD")])],
        [credential("Welding", offerings=[offering(price=None, currency=None)])],
    )

    assert broken(found, "currency_changed") == []


def test_many_gone_at_once_are_asked_about(compare):
    before = [credential(f"Course {number}") for number in range(10)]

    assert broken(compare(before, before[:8]), "many_gone") == []
    assert broken(compare(before, before[:7]), "many_gone") == [("", {"gone": 3, "count": 10})]


def test_two_circles_are_two(store):
    asked = [("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("e", "a")]

    assert sorted(map(sorted, cycles(asked))) == [["a", "b"], ["c", "d"]]


def test_each_member_of_a_circle_asks_for_the_next():
    asked = {("a", "b"), ("b", "c"), ("c", "a")}

    (circle,) = cycles(asked)

    assert set(zip(circle, (*circle[1:], circle[0]), strict=True)) == asked


def test_a_rollback_goes_to_what_was_live_before(store):
    first = store.publish(store.save_draft([credential("One")], catalog="test").release_id)
    with pytest.raises(NothingEarlierError, match="only release"):
        store.publications.before("test")
    second = store.publish(store.save_draft([credential("Two")], catalog="test").release_id)

    assert store.publications.before("test").release_id == first.release_id
    store.publish(first.release_id)
    assert store.publications.before("test").release_id == second.release_id


def test_spans_and_what_is_one_of_several_are_told_as_people_write_them(compare):
    rough = ({"fact": "price", "low": 300}, {"fact": "weeks"}, {"fact": "schedule"})
    found = compare(
        [credential("Welding", offerings=[offering(price=500, weeks=10, roughly=rough)])],
        [credential("Welding", offerings=[offering(price=450, weeks=10)])],
    )

    (welding,) = found.changed
    assert [(each.fact, each.before, each.after) for each in welding.changes] == [
        ("offerings[0].schedule", "evening and perhaps others", ["evening"]),
        ("offerings[0].price", "300-500", 450),
        ("offerings[0].weeks", "about 10", 10),
    ]
