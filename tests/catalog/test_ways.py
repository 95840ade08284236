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


@pytest.mark.parametrize(
    ("cell", "is_a_choice"),
    [
        ("Online or in person", True),
        ("au choix : en ligne ou en salle", True),
        ("en línea o presencial", True),
        ("online and on campus", False),
        ("hybrid (online or in class)", False),
        ("in person, not online", False),
    ],
)
def test_either_way_is_a_choice_and_both_are_none(cell, is_a_choice):
    assert ways.is_a_choice(cell) is is_a_choice
