"""Which offerings keep a limit, which break it, and which do not say."""

from datetime import date

import pytest

from catalog.models import OfferingFacts
from recommender.goals import Limits
from recommender.limits import check
from recommender.offerings import Vocabulary, tabulate
from tests.fakes import TODAY, credential, offering


def fit(limits: Limits, *offerings: OfferingFacts) -> float:
    words = Vocabulary()
    # A second credential publishes everything, so that shares are not all or nothing.
    other = credential("Other", offerings=[offering(price=999_99, start=date(2030, 1, 1))])
    table = tabulate([credential("Ours", offerings=offerings), other], words)
    return float(check(table, limits, words=words.words, today=TODAY).fit[0])


@pytest.mark.parametrize(
    ("limits", "facts", "expected"),
    [
        (Limits(max_cost=400), {"price": 400}, 1.0),
        (Limits(max_cost=399), {"price": 400}, 0.0),
        (Limits(max_cost=0), {"price": 0}, 1.0),
        (Limits(max_cost=0), {"price": 1}, 0.0),
        (Limits(hours_per_week=5), {"hours": 30, "weeks": 6}, 1.0),
        (Limits(hours_per_week=4), {"hours": 30, "weeks": 6}, 0.0),
        (Limits(hours_per_week=1), {"schedule": ("self_paced",)}, 1.0),
        (Limits(max_hours=30), {"hours": 30}, 1.0),
        (Limits(max_hours=29), {"hours": 30}, 0.0),
        (Limits(max_weeks=6), {"weeks": 6}, 1.0),
        (Limits(max_weeks=5), {"weeks": 6}, 0.0),
        (Limits(delivery=("online",)), {"delivery": "online"}, 1.0),
        (Limits(delivery=("online",)), {"delivery": "hybrid"}, 0.0),
        (Limits(delivery=("online", "hybrid")), {"delivery": "hybrid"}, 1.0),
        (Limits(schedule=("evening",)), {"schedule": ("daytime", "evening")}, 1.0),
        (Limits(schedule=("evening",)), {"schedule": ("daytime",)}, 0.0),
        (Limits(schedule=("evening",)), {"schedule": ("self_paced",)}, 1.0),
        (Limits(place="Duncan"), {"delivery": "in_person", "place": "Duncan"}, 1.0),
        (Limits(place="duncan"), {"delivery": "in_person", "place": "Nanaimo"}, 0.0),
        (Limits(place="duncan / nanaimo"), {"delivery": "in_person", "place": "Nanaimo"}, 1.0),
        (Limits(place="Duncan", delivery=("online",)), {"delivery": "online", "place": None}, 1.0),
        (Limits(not_in=("duncan",)), {"delivery": "in_person", "place": "Duncan"}, 0.0),
        (Limits(not_in=("duncan",)), {"delivery": "in_person", "place": "Nanaimo"}, 1.0),
        (Limits(not_in=("duncan",)), {"delivery": "online", "place": "Duncan"}, 1.0),
        (Limits(taught_in=("es",)), {"language": "es-MX"}, 1.0),
        (Limits(taught_in=("es", "fr")), {"language": "fr"}, 1.0),
        (Limits(taught_in=("es",)), {"language": "en"}, 0.0),
        (Limits(start_by=date(2027, 1, 11)), {"start": date(2027, 1, 11)}, 1.0),
        (Limits(start_by=date(2027, 1, 10)), {"start": date(2027, 1, 11)}, 0.0),
        (Limits(start_after=date(2027, 2, 1)), {"start": date(2027, 1, 11)}, 0.0),
        (Limits(start_by=date(2026, 12, 1)), {"start": None, "is_continuous": True}, 1.0),
        (Limits(finish_by=date(2027, 2, 22)), {"start": date(2027, 1, 11), "weeks": 6}, 1.0),
        (Limits(finish_by=date(2027, 2, 21)), {"start": date(2027, 1, 11), "weeks": 6}, 0.0),
    ],
)
def test_a_published_fact_keeps_or_breaks_a_limit(limits, facts, expected):
    assert fit(limits, offering(**facts)) == expected


@pytest.mark.parametrize(
    ("limits", "facts"),
    [
        (Limits(delivery=("in_person",)), {"delivery": "online"}),
        (Limits(schedule=("daytime",)), {"schedule": ("evening",)}),
    ],
)
def test_a_way_or_a_time_that_is_one_of_several_breaks_no_limit(limits, facts):
    (fact,) = facts
    one_of_several = offering(**facts, roughly=({"fact": fact},))

    assert fit(limits, offering(**facts)) == 0
    assert 0 < fit(limits, one_of_several) < 1
    assert fit(Limits(**facts if fact == "schedule" else {fact: ("online",)}), one_of_several) == 1


@pytest.mark.parametrize(("hours_a_week", "as_if"), [(15, 15), (10, None), (4, 6), (5, 6)])
def test_the_pace_of_a_span_of_weeks_is_known_only_beyond_its_ends(hours_a_week, as_if):
    # 60 hours in 4 to 10 weeks are 6 to 15 a week.
    span = offering(hours=60, weeks=10, roughly=({"fact": "weeks", "low": 4},))
    exact = offering(hours=None, weeks=10, hours_per_week=as_if)

    limits = Limits(hours_per_week=hours_a_week)
    assert fit(limits, span) == fit(limits, exact)


def test_what_takes_longer_than_there_is_time_does_not_end_by_then_whenever_it_starts():
    by = Limits(finish_by=date(2027, 1, 10))

    assert fit(by, offering(start=None, weeks=52)) == 0.0
    assert fit(by, offering(start=None, weeks=2)) > 0.0


def test_who_names_a_town_rather_learns_there_than_online():
    limits = Limits(place="Duncan")

    online = fit(limits, offering(delivery="online", place=None))
    assert 0.0 < online < fit(limits, offering(delivery="in_person", place="Duncan"))


def test_extra_costs_count():
    extra = [{"label": "Textbook", "amount": 50}]

    assert fit(Limits(max_cost=440), offering(price=400, extra_costs=extra)) == 0.0


def test_a_price_in_another_currency_says_nothing_about_a_limit_in_dollars():
    limits = Limits(max_cost=500, currency="USD")

    assert 0 <= fit(limits, offering(price=400, currency="CAD")) < 1


@pytest.mark.parametrize(
    "facts",
    [
        {"availability": "full"},
        {"availability": "closed"},
        {"start": date(2026, 11, 23)},
        {"apply_by": date(2026, 11, 23)},
    ],
)
def test_what_is_full_closed_or_past_does_not_fit(facts):
    assert fit(Limits(), offering(**facts)) == 0.0


def test_what_starts_today_and_a_waiting_list_fit():
    assert fit(Limits(), offering(start=TODAY)) == 1.0
    assert fit(Limits(), offering(availability="waitlist")) == 1.0


def test_one_offering_that_fits_is_enough():
    assert fit(Limits(max_cost=300), offering(price=900), offering(price=250)) == 1.0


def test_no_single_offering_may_borrow_a_fact_from_another():
    cheap_daytime = offering(price=100, schedule=("daytime",))
    dear_evening = offering(price=900, schedule=("evening",))

    assert fit(Limits(max_cost=300, schedule=("evening",)), cheap_daytime, dear_evening) == 0.0


def test_an_unpublished_fact_counts_with_the_share_of_those_that_keep_the_limit():
    # One price is published, 99,999, and it breaks the limit: hardly a chance, but one.
    assert 0.0 < fit(Limits(max_cost=300), offering(price=None)) < 0.5
    # Both published ways are online.
    assert fit(Limits(delivery=("online",)), offering(delivery=None)) == 1.0
