"""What Telegram says of who opened a Mini App: verified, and not older than a few minutes.

core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
"""

import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import parse_qsl

# Telegram signs when the Mini App is opened; what is older was kept by somebody.
MAX_AGE = timedelta(minutes=5)

# By how much Telegram's clock may be ahead of ours.
_MAX_AHEAD = timedelta(seconds=30)

# It is some hundred bytes; a photo's address and a name make it longer.
_MAX_LENGTH = 8_000


class InitDataError(Exception):
    """Not from Telegram, not for this bot, or too old; the text says which, without its words."""


@dataclass(frozen=True)
class Launch:
    """Who opened the Mini App.

    Attributes:
        telegram_id: Their account.
        start: What the link that they followed carried, "" for nothing.
    """

    telegram_id: str
    start: str = ""


def verified(init_data: str, token: str, *, now: datetime) -> Launch:
    """Return who opened the Mini App.

    Args:
        init_data: `Telegram.WebApp.initData`, as it came.
        token: The bot's token, which it is signed with.
        now: The clock, with a zone.

    Raises:
        InitDataError: It is not to be believed.
    """
    if len(init_data) > _MAX_LENGTH:
        raise InitDataError("too long")
    try:
        pairs = parse_qsl(init_data, keep_blank_values=True, strict_parsing=True, max_num_fields=50)
    except ValueError:
        raise InitDataError("cannot be read") from None
    fields = dict(pairs)
    # A name that comes twice could be signed with one value and read with the other.
    if len(fields) != len(pairs):
        raise InitDataError("a field comes twice")
    shown = fields.pop("hash", "")
    if not hmac.compare_digest(_signature(fields, token).encode(), shown.encode()):
        raise InitDataError("the signature is not right")
    _check_age(fields, now)
    return Launch(_user_in(fields), fields.get("start_param", ""))


def signed(fields: dict[str, str], token: str) -> str:
    """Return the hash that Telegram would add to some fields; for tests and demonstrations."""
    return _signature(fields, token)


def _signature(fields: dict[str, str], token: str) -> str:
    """Every field but the hash itself counts, the newer "signature" of third parties, too."""
    key = hmac.digest(b"WebAppData", token.encode(), sha256)
    text = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), sha256).hexdigest()


def _check_age(fields: dict[str, str], now: datetime) -> None:
    written = fields.get("auth_date", "")
    if not (written.isascii() and written.isdecimal() and len(written) < 12):
        raise InitDataError("no time")
    age = now.timestamp() - int(written)
    if not -_MAX_AHEAD.total_seconds() <= age <= MAX_AGE.total_seconds():
        raise InitDataError("too old")


def _user_in(fields: dict[str, str]) -> str:
    try:
        user = json.loads(fields.get("user", ""))
    except ValueError:
        raise InitDataError("no user") from None
    number = user.get("id") if isinstance(user, dict) else None
    if type(number) is not int:
        raise InitDataError("no user")
    return str(number)
