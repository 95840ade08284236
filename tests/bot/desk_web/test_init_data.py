"""Who opened the Mini App is believed only as Telegram signed it, and only for a few minutes."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.init_data import InitDataError, Launch, verified

TOKEN = "12345:" + "A" * 35
NOW = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)


def init_data(*, token: str = TOKEN, at: datetime = NOW, user: object = None, **more: str) -> str:
    """Return what Telegram would hand to the Mini App, by the words of its documentation."""
    fields = {
        "auth_date": str(int(at.timestamp())),
        "query_id": "AAHdF6IQAAAAAN0XohDhrOrc",
        "user": json.dumps({"id": 42, "first_name": "Ana"} if user is None else user),
        "signature": "third-parties-check-this-one",
        **more,
    }
    text = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    shown = hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
    return urlencode(fields | {"hash": shown})


def test_what_telegram_signed_is_believed():
    assert verified(init_data(), TOKEN, now=NOW) == Launch("42")


def test_a_link_may_carry_where_to_begin():
    assert verified(init_data(start_param="case7"), TOKEN, now=NOW) == Launch("42", "case7")


@pytest.mark.parametrize("minutes", [5.1, 60, 60 * 24])
def test_what_is_older_than_five_minutes_is_not_believed(minutes):
    old = init_data(at=NOW - timedelta(minutes=minutes))

    with pytest.raises(InitDataError, match="too old"):
        verified(old, TOKEN, now=NOW)


def test_what_comes_from_tomorrow_is_not_believed():
    with pytest.raises(InitDataError, match="too old"):
        verified(init_data(at=NOW + timedelta(minutes=2)), TOKEN, now=NOW)


def test_another_bots_signature_is_not_believed():
    with pytest.raises(InitDataError, match="signature"):
        verified(init_data(token="54321:" + "B" * 35), TOKEN, now=NOW)


def test_another_user_under_the_same_signature_is_not_believed():
    forged = init_data().replace("42", "43")

    with pytest.raises(InitDataError, match="signature"):
        verified(forged, TOKEN, now=NOW)


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "nonsense",
        "hash=",
        init_data() + "&user=%7B%22id%22%3A43%7D",
        "x" * 9_000,
        "&".join(f"a{number}=1" for number in range(60)),
    ],
)
def test_what_is_broken_is_not_believed(broken):
    with pytest.raises(InitDataError):
        verified(broken, TOKEN, now=NOW)


@pytest.mark.parametrize("user", ["42", {"id": "42"}, {"id": True}, {}, [42]])
def test_somebody_without_a_number_is_nobody(user):
    with pytest.raises(InitDataError, match="no user"):
        verified(init_data(user=user), TOKEN, now=NOW)


@given(st.text(max_size=300))
def test_anything_else_is_refused_and_nothing_breaks(text):
    with pytest.raises(InitDataError):
        verified(text, TOKEN, now=NOW)
