"""What an advisor may write: orders, notes, corrections, times; and what stands behind buttons."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cases.case import TRANSITIONS, Case
from bot.messages import languages, messages
from bot.telegram.staff.keys import PAUSES, Key, digest, keys_of, pauses_of, read_key
from bot.telegram.staff.orders import (
    ORDERS,
    Order,
    Preference,
    read_fact,
    read_note,
    read_order,
    read_preference,
)
from bot.telegram.staff.times import UnreadableTimeError, moment, read_until
from bot.telegram.staff.titles import MAX_TITLE, title_of

VANCOUVER = ZoneInfo("America/Vancouver")

# A Tuesday, 10:15 in Vancouver.
NOW = datetime(2026, 11, 24, 18, 15, tzinfo=UTC)


def case(status="waiting", **facts) -> Case:
    usual = {
        "number": 12,
        "person": "42",
        "topic": "funding",
        "urgency": "normal",
        "reason": "asked",
        "language": "en",
        "opened_at": NOW,
        "brief": {"goal": "keep the books of a small shop"},
    }
    return Case(status=status, **(usual | facts))


# -- orders


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("/card bread baking", Order("card", "bread baking")),
        ("/CARD@advisor_bot 3", Order("card", "3")),
        ("card 3", Order("card", "3")),
        ("/for Dear college,\n\nI would like", Order("for", "Dear college,\n\nI would like")),
        ("/claim", Order("claim")),
        ("/nonsense", Order("unknown")),
        ("/claim@other_bot", None),
        ("I send you the card 3 of them", None),
        ("see /help", None),
        ("a/b", None),
        ("", None),
    ],
)
def test_orders_are_told_from_words_for_the_learner(text, order):
    assert read_order(text, username="advisor_bot") == order


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("// she was here before", "she was here before"),
        ("  //x", "x"),
        ("https://college.example", None),
        ("see // there", None),
    ],
)
def test_two_slashes_at_the_beginning_make_a_note(text, note):
    assert read_note(text) == note


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 because it is in the evening", Preference("2", "", "it is in the evening")),
        ("2 over 1 because it is cheap", Preference("2", "1", "it is cheap")),
        ("tenue de livres plutôt que 1 parce que c'est le soir",
         Preference("tenue de livres", "1", "c'est le soir")),
        ("contabilidad en vez de 1 porque es gratis",
         Preference("contabilidad", "1", "es gratis")),
        ("2", None),
        ("because it is cheap", None),
        ("2 because ", None),
    ],
)  # fmt: skip
def test_a_correction_says_what_is_better_and_why(text, said):
    assert read_preference(text) == said


# -- times


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("2h", (11, 24, 12, 15)),
        ("30 min", (11, 24, 10, 45)),
        ("3d", (11, 27, 10, 15)),
        ("3 jours", (11, 27, 10, 15)),
        ("tomorrow", (11, 25, 9, 0)),
        ("demain 14h30", (11, 25, 14, 30)),
        ("mañana a las 8", (11, 25, 8, 0)),
        ("Monday 9:00", (11, 30, 9, 0)),
        ("tuesday", (12, 1, 9, 0)),
        ("lundi", (11, 30, 9, 0)),
        ("today 17:00", (11, 24, 17, 0)),
        ("17:00", (11, 24, 17, 0)),
        ("9:00", (11, 25, 9, 0)),
        ("5 pm", (11, 24, 17, 0)),
        ("2026-12-01 13:30", (12, 1, 13, 30)),
    ],
)
def test_times_are_read_as_people_write_them(words, until):
    here = read_until(words, NOW, VANCOUVER).astimezone(VANCOUVER)

    assert (here.month, here.day, here.hour, here.minute) == until


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "25:00",
        "today 9:00",
        "2026-11-01",
        "0h",
        "9999d",
        "tomorrow please",
        "91d",
        "9:77",
    ],
)
def test_what_is_no_time_to_come_is_refused(words):
    with pytest.raises(UnreadableTimeError):
        read_until(words, NOW, VANCOUVER)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_no_words_break_the_reading_of_times(words):
    try:
        until = read_until(words, NOW, VANCOUVER)
    except UnreadableTimeError:
        return
    assert until > NOW


def test_a_day_without_an_hour_begins_when_the_desk_opens():
    def opens(day: date) -> time:
        return time(8, 30) if day.weekday() == 0 else time(10)

    assert read_until("monday", NOW, VANCOUVER, opens=opens).astimezone(VANCOUVER).time() == time(
        8, 30
    )


def test_moments_are_said_in_the_desks_own_time():
    assert moment(NOW, VANCOUVER, messages("en")) == "Tue 24 Nov 2026, 10:15"


# -- buttons


@pytest.mark.parametrize(
    ("status", "labels"),
    [
        ("waiting", ["Claim", "Return to bot", "Resolve", "Give to a colleague", "Snooze"]),
        ("claimed", ["Return to bot", "Resolve", "Release", "Give to a colleague", "Snooze"]),
        (
            "waiting_for_learner",
            ["Return to bot", "Resolve", "Release", "Give to a colleague", "Snooze"],
        ),
        ("resolved", ["Reopen"]),
        ("returned", ["Reopen"]),
    ],
)
def test_a_brief_has_the_buttons_that_are_possible_where_the_case_stands(status, labels):
    rows = keys_of(case(status), messages("en"))

    assert [button["text"] for row in rows for button in row] == labels
    for button in (button for row in rows for button in row):
        key = read_key(button["callback_data"])
        assert key is not None
        assert key.action in ("pauses", "colleagues") or (status, key.action) in TRANSITIONS


def test_what_was_put_off_can_be_taken_up_and_the_web_desk_is_one_press_away():
    rows = keys_of(case(snoozed_until=NOW), messages("en"), desk_url="https://desk.example")

    labels = [button["text"] for row in rows for button in row]
    assert labels == [
        "Claim",
        "Return to bot",
        "Resolve",
        "Give to a colleague",
        "Wake up",
        "Open at the web desk",
    ]
    assert rows[-1][0]["url"] == "https://desk.example/cases/12"


@pytest.mark.parametrize("data", ["", "v1:42:1:why:1", "s1:x:claim:", "s1:1:claim", "s2:1:claim:"])
def test_a_button_that_is_not_ours_is_none(data):
    assert read_key(data) is None


@settings(deadline=None)
@given(st.integers(0, 10**15), st.text(max_size=200))
def test_a_button_for_any_credential_fits_into_telegrams_64_bytes(number, credential_id):
    data = Key(number, "prefer", digest(credential_id)).button("x")["callback_data"]

    assert len(data.encode()) <= 64
    assert read_key(data) == Key(number, "prefer", digest(credential_id))


def test_every_pause_of_a_button_can_be_read():
    assert all(read_until(pause, NOW, VANCOUVER) > NOW for pause in PAUSES)
    assert len(pauses_of(case(), messages("en"))[0]) == len(PAUSES)


# -- titles


@pytest.mark.parametrize(
    ("status", "facts", "title"),
    [
        ("waiting", {}, "#12 Funding: keep the books of a small shop"),
        ("waiting", {"urgency": "now"}, "‼ #12 Funding: keep the books of a small shop"),
        ("claimed", {"holder_name": "Rosa"}, "#12 Rosa, Funding: keep the books of a small shop"),
        ("resolved", {"brief": {}}, "✓ #12 Funding"),
        ("returned", {"brief": {"said": "a <b> & c"}}, "↩ #12 Funding: a <b> & c"),
    ],
)
def test_a_title_says_what_it_is_about_and_who_has_it(status, facts, title):
    assert title_of(case(status, **facts), messages("en")) == title


@settings(deadline=None)
@given(st.text(max_size=400), st.text(max_size=100), st.sampled_from(languages()))
def test_a_title_is_never_longer_than_telegram_takes(goal, name, language):
    long = case("claimed", brief={"goal": goal}, holder_name=name)

    title = title_of(long, messages(language))

    assert 1 <= len(title.encode("utf-16-le", errors="surrogatepass")) // 2 <= MAX_TITLE


@pytest.mark.parametrize("language", languages())
def test_every_order_stands_in_the_menu_in_every_language(language):
    for name in ORDERS:
        assert messages(language)(f"command-staff-{name}")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bread Baking: price = 495", ("Bread Baking", "price = 495", "")),
        ("Welding: Level 2: start=2027-01-31", ("Welding: Level 2", "start=2027-01-31", "")),
        (
            "Repair of car bodies: link = https://c.example/a?b=1 because it moved",
            ("Repair of car bodies", "link = https://c.example/a?b=1", "it moved"),
        ),
        ("Bread Baking: price =", ("Bread Baking", "price =", "")),
        ("Bread Baking price 495", None),
        ("", None),
    ],
)
def test_a_corrected_fact_is_read_with_its_title_and_its_reason(text, meant):
    assert read_fact(text) == meant
