"""The search for ways against every way, on small random catalogues."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.models import PrerequisiteFacts
from recommender.goals import Limits
from recommender.paths import Path, ways_to
from tests.fakes import TODAY, credential, offering
from tests.recommender.brute_force import NEVER, Way, all_ways

NAMES = ("A", "B", "C", "D", "E")


def mostly(usual, *others):
    """Draw the usual values three times in four."""
    return st.integers(0, 3).flatmap(
        lambda each: st.sampled_from(usual if each else [*others, *usual])
    )


def in_days(*days):
    return [TODAY + timedelta(days=each) for each in days]


offerings = st.builds(
    offering,
    start=mostly(in_days(5, 20, 40, 50, 70, 90), None, *in_days(-9)),
    apply_by=mostly([None], *in_days(-1, 0)),
    is_continuous=mostly([False, False, True]),
    availability=mostly(["open"], "waitlist", None, "full"),
    price=mostly([0, 100, 250, 300], None),
    hours=mostly([10.0, 20.0], None),
    weeks=mostly([1.0, 3.0], None),
    delivery=mostly(["online"], None, "in_person"),
    schedule=mostly([("evening",)], ("self_paced",)),
)

published = st.builds(
    offering,
    start=st.sampled_from(in_days(5, 30, 60, 90, 120)),
    is_continuous=st.booleans(),
    availability=mostly(["open"], "waitlist"),
    price=st.sampled_from([0, 100, 250, 300]),
    hours=st.sampled_from([10.0, 20.0]),
    weeks=st.sampled_from([1.0, 3.0]),
)

limits = st.builds(
    Limits,
    max_cost=mostly([None], 0.0, 250.0, 500.0),
    hours_per_week=mostly([None], 5.0),
    max_hours=mostly([None], 35.0),
    max_weeks=mostly([None], 5.0),
    delivery=mostly([()], ("online",)),
    start_after=mostly([None], *in_days(15, 60)),
    start_by=mostly([None], *in_days(15, 60)),
    finish_by=mostly([None], *in_days(60, 100)),
)


def asks(name, group):
    return PrerequisiteFacts(text=name, kind="credential", credential_id=name.lower(), group=group)


@st.composite
def catalogues(draw):
    """Five credentials that mostly ask for later ones, sometimes in circles or for nothing."""
    offered = draw(st.sampled_from([offerings, published]))
    least = int(offered is published)

    def one(place):
        names = mostly(NAMES[place + 1 :] or ["A"], *NAMES, "Gone")
        groups = st.sampled_from([1, 1, None]) if least else mostly([None, 1], 2)
        asked = st.lists(st.builds(asks, names, groups), max_size=len(NAMES) - place)
        return credential(
            NAMES[place], offerings=draw(st.lists(offered, min_size=least, max_size=2))
        ).model_copy(update={"prerequisites": tuple(draw(asked)) if place < len(NAMES) - 1 else ()})

    return tuple(one(place) for place in range(len(NAMES)))


rival = st.builds(
    offering,
    start=st.integers(0, 40).map(lambda days: TODAY + timedelta(days=days)),
    is_continuous=st.booleans(),
    price=st.sampled_from([0, 100, 200]),
    weeks=st.sampled_from([0.2, 1.0, 2.0, 5.0]),
)


@st.composite
def rivals(draw):
    """Several ways to one credential, of different lengths and close to each other in time."""

    def one(place):
        later = NAMES[place + 1 :]
        least = min(2, len(later)) if place == 0 else 0
        most = min(len(later), 3 if place == 0 else 1)
        names = (
            draw(st.lists(st.sampled_from(later), min_size=least, max_size=most, unique=True))
            if later
            else []
        )
        record = credential(NAMES[place], offerings=draw(st.lists(rival, min_size=1, max_size=2)))
        return record.model_copy(update={"prerequisites": tuple(asks(each, 1) for each in names)})

    return tuple(one(place) for place in range(len(NAMES)))


def judged(path: Path) -> Way:
    offers = [step.offering for step in path.steps]
    prices = [offer.total_cost if offer else None for offer in offers]
    return Way(
        n_steps=len(path.steps),
        ends=path.steps[-1].ends or NEVER,
        n_undated=sum(step.begins is None for step in path.steps),
        n_unpriced=prices.count(None),
        cost=sum(price or 0 for price in prices),
    )


def expected(ways: list[Way]) -> list[Way]:
    """The best, the soonest and the cheapest; the latter two where all is published."""
    full = [way for way in ways if way.ends != NEVER and not way.n_unpriced]
    found = [min(ways)]
    if full:
        found.append(min(full, key=lambda way: (way.ends, way.n_steps, way.cost)))
        found.append(min(full, key=lambda way: (way.cost, way.n_steps, way.ends)))
    return found


@settings(max_examples=120, deadline=None)
@given(records=catalogues(), limits=limits, held=st.frozensets(st.sampled_from("bcde"), max_size=2))
def test_no_order_and_no_offering_makes_a_better_way(records, limits, held):
    target = records[0]
    by_id = {record.credential_id: record for record in records}

    found = ways_to(target, by_id.get, held=sorted(held), limits=limits, today=TODAY)

    ways = all_ways(target, records, held=held, limits=limits, today=TODAY)
    assert found.is_exact
    if not ways:
        assert found.best is None
        assert found.no_way is not None
    else:
        assert {judged(path) for path in found.paths} == set(expected(ways))
        assert judged(found.paths[0]) == min(ways)


@settings(max_examples=120, deadline=None)
@given(records=rivals(), max_cost=st.sampled_from([None, 200.0, 300.0]))
def test_no_longer_or_shorter_way_is_sooner_or_cheaper(records, max_cost):
    by_id = {record.credential_id: record for record in records}
    limits = Limits(max_cost=max_cost)

    found = ways_to(records[0], by_id.get, limits=limits, today=TODAY)

    ways = all_ways(records[0], records, held=frozenset(), limits=limits, today=TODAY)
    assert {judged(path) for path in found.paths} == set(expected(ways) if ways else ())


@settings(max_examples=30, deadline=None)
@given(records=catalogues(), limits=limits)
def test_each_step_follows_the_one_before_and_its_prerequisites(records, limits):
    by_id = {record.credential_id: record for record in records}

    for path in ways_to(records[0], by_id.get, limits=limits, today=TODAY).paths:
        free, done = TODAY, set()
        for step in path.steps:
            for each in step.credential.prerequisites:
                assert each.credential_id in done or each.group is not None
            assert step.begins is None or step.begins >= free
            free = step.ends + timedelta(days=1) if step.ends else date.max
            done.add(step.credential.credential_id)
        assert all(step.proves for step in path.steps[:-1])


@settings(max_examples=30, deadline=None)
@given(records=catalogues(), limits=limits)
def test_the_same_question_has_the_same_answer(records, limits):
    by_id = {record.credential_id: record for record in records}

    first, second = (ways_to(records[0], by_id.get, limits=limits, today=TODAY) for _ in range(2))

    assert first == second
