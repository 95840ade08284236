"""Ways of delivery and times, in words and by the clock."""

import pytest

from catalog.formats import ways


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Blended", "hybrid"),
        ("online and on campus", "hybrid"),
        ("HyFlex", "hybrid"),
        ("comodal", "hybrid"),
        ("Distance learning", "online"),
        ("Zoom", "online"),
        ("Distanciel", "online"),
        ("Asynchronous", "online"),
        ("on campus", "in_person"),
        ("classroom-based (no online)", "in_person"),
        ("not available online", None),
    ],
)
def test_ways_are_known_by_their_words(cell, expected):
    assert ways.delivery(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Evenings and Saturdays", ("evening", "weekend")),
        ("Tues & Thurs 6:00-9:00 PM", ("evening",)),
        ("lundi au vendredi de 8h à 16h", ("daytime",)),
        ("Lunes y miércoles 18:00 a 21:00", ("evening",)),
        ("10:00-1:00 pm", ("daytime",)),
        ("Sat 9am-4pm", ("weekend",)),
        ("not available in the evening", ()),
        ("days, no weekends", ("daytime",)),
        ("2 days per week", ()),
        ("Room 204", ()),
    ],
)
def test_times_are_known_by_their_words_or_by_the_clock(cell, expected):
    assert ways.schedule(cell) == expected
