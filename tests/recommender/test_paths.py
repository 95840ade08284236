"""Prerequisites in order, with totals."""

from datetime import date

from catalog.models import PrerequisiteFacts
from recommender.paths import path_to
from tests.fakes import TODAY, credential, offering


def lookup(*records):
    return {record.credential_id: record for record in records}.get


def test_a_ladder_is_climbed_from_the_bottom():
    one = credential("One", offerings=[offering(start=date(2027, 1, 4), weeks=4, price=100)])
    two = credential(
        "Two", offerings=[offering(start=date(2027, 3, 1), weeks=4, price=200)], needs=["one"]
    )
    three = credential(
        "Three", offerings=[offering(start=date(2027, 5, 3), weeks=4, price=300)], needs=["two"]
    )

    path = path_to(three, lookup(one, two, three), today=TODAY)

    assert [step.credential.title for step in path.steps] == ["One", "Two", "Three"]
    assert path.total_cost == 600
    assert path.finish_by == date(2027, 5, 31)


def test_what_is_held_is_left_out():
    one, two = credential("One"), credential("Two", needs=["one"])

    path = path_to(two, lookup(one, two), held=["one"], today=TODAY)

    assert [step.credential.title for step in path.steps] == ["Two"]


def test_a_credential_needed_twice_is_earned_once():
    base = credential("Base")
    left, right = credential("Left", needs=["base"]), credential("Right", needs=["base"])
    top = credential("Top", needs=["left", "right"])

    path = path_to(top, lookup(base, left, right, top), today=TODAY)

    assert [step.credential.title for step in path.steps] == ["Base", "Left", "Right", "Top"]


def test_a_circle_has_no_way():
    a, b = credential("A", needs=["b"]), credential("B", needs=["a"])

    assert path_to(a, lookup(a, b), today=TODAY) is None


def test_a_missing_credential_has_no_way():
    assert path_to(credential("A", needs=["gone"]), lookup(), today=TODAY) is None


def test_of_alternatives_one_is_enough():
    a, b = credential("A"), credential("B")
    either = [
        PrerequisiteFacts(text=each, kind="credential", credential_id=each, group=1)
        for each in ("a", "b")
    ]
    top = credential("Top").model_copy(update={"prerequisites": tuple(either)})

    path = path_to(top, lookup(a, b, top), today=TODAY)

    assert [step.credential.title for step in path.steps] == ["A", "Top"]


def test_what_only_helps_is_no_step():
    helpful = PrerequisiteFacts(text="a", kind="credential", credential_id="a", is_required=False)
    top = credential("Top").model_copy(update={"prerequisites": (helpful,)})

    path = path_to(top, lookup(credential("A"), top), today=TODAY)

    assert len(path.steps) == 1


def test_a_step_begins_after_the_one_before():
    one = credential("One", offerings=[offering(start=date(2027, 1, 4), weeks=10)])
    two = credential(
        "Two",
        offerings=[offering(start=date(2027, 2, 1)), offering(start=date(2027, 4, 5))],
        needs=["one"],
    )

    path = path_to(two, lookup(one, two), today=TODAY)

    assert path.steps[1].begins == date(2027, 4, 5)


def test_an_unpublished_price_leaves_the_total_open():
    one = credential("One", offerings=[offering(price=None)])
    two = credential("Two", offerings=[offering(price=100)], needs=["one"])

    assert path_to(two, lookup(one, two), today=TODAY).total_cost is None


def test_two_currencies_are_not_added_up():
    one = credential("One", offerings=[offering(price=10, currency="USD")])
    two = credential("Two", offerings=[offering(price=100, currency="CAD")], needs=["one"])

    assert path_to(two, lookup(one, two), today=TODAY).total_cost is None


def test_what_can_be_begun_any_day_begins_today():
    any_day = credential("One", offerings=[offering(start=None, is_continuous=True, weeks=2)])

    path = path_to(any_day, lookup(any_day), today=TODAY)

    assert (path.steps[0].begins, path.finish_by) == (TODAY, date(2026, 12, 8))


def test_a_full_offering_is_not_planned():
    full = credential("One", offerings=[offering(availability="full")])

    assert path_to(full, lookup(full), today=TODAY).steps[0].begins is None
