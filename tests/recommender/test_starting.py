"""From when on somebody can learn, put otherwise than "from March"; what ends is no deadline."""

from datetime import date

import pytest

from recommender.goals import Limits, read_limits

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("welding, March onwards", date(2027, 3, 1)),
        ("baking, de mayo en adelante", date(2027, 5, 1)),
        ("plomberie, au plus tôt en février", date(2027, 2, 1)),
        ("soldadura, recién en junio", date(2027, 6, 1)),
        ("nothing that begins before May please", date(2027, 5, 1)),
        ("je peux pas me libérer avant mars", date(2027, 3, 1)),
        ("llego el 20 de febrero, antes imposible", date(2027, 2, 20)),
        ("my contract is up on 15 January, then carpentry", date(2027, 1, 15)),
        ("mon stage se termine le 30 avril, je suis libre ensuite", date(2027, 4, 30)),
        ("se me acaba el contrato el 10 de marzo y puedo estudiar", date(2027, 3, 10)),
        ("accounting that doesn't start before June", date(2027, 6, 1)),
        ("contabilidad que no empiece antes de junio", date(2027, 6, 1)),
        ("je ne suis pas là avant mars, graphisme", date(2027, 3, 1)),
        ("no estoy hasta marzo, diseño", date(2027, 3, 1)),
        ("I'm not back until 20 January, welding", date(2027, 1, 20)),
        ("I don't have time before 20 January, welding", date(2027, 1, 20)),
        ("j'ai pas le temps avant mars, soudure", date(2027, 3, 1)),
        ("I don't want anything that starts before May", date(2027, 5, 1)),
        ("enlistment runs until 10 May, so from then on anything", date(2027, 5, 10)),
        ("the lease ends on 15 January. I'm free from the 20th.", date(2027, 1, 20)),
        ("pottery, in the new year", date(2027, 1, 1)),
    ],
)
def test_it_begins_then_or_later(said, day):
    assert read_limits(said, today=TODAY) == Limits(start_after=day)


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        ("baking, February would be perfect", (date(2027, 2, 1), date(2027, 2, 28), None)),
        ("comptabilité, rentrée en janvier", (date(2027, 1, 1), date(2027, 1, 31), None)),
        ("I'm free January through April", (date(2027, 1, 1), None, date(2027, 4, 30))),
        ("de mars à mai, ce serait parfait", (date(2027, 3, 1), None, date(2027, 5, 31))),
        (
            "we fly home on 3 June and it has to be done before that",
            (None, None, date(2027, 6, 2)),
        ),
    ],
)
def test_a_month_that_would_do_and_days_between_which_there_is_time(said, limits):
    found = read_limits(said, today=TODAY)

    assert (found.start_after, found.start_by, found.finish_by) == limits


@pytest.mark.parametrize(
    "said",
    [
        "my visa expires on 31 August",
        "mi permiso se vence el 30 de junio",
        "the shop closes on 31 January",
        "Saturday is fine",
        "I work from June to September",
        "me quedé sin nada hasta abril",
    ],
)
def test_what_ends_by_itself_and_days_of_the_week_limit_no_start(said):
    found = read_limits(said, today=TODAY)

    assert (found.start_after, found.start_by, found.finish_by) == (None, None, None)
