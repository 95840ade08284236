"""A bot's token: what it looks like, and the webhook's secret that is made from it."""

import hashlib
import re

# A number, a colon and about 35 letters: https://core.telegram.org/bots/api#authorizing-your-bot
_FORM = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")


def is_well_formed(token: str) -> bool:
    """Tell whether a text can be a token at all; only Telegram knows whether it is one."""
    return _FORM.fullmatch(token) is not None


def secret_of(token: str) -> str:
    """Return what Telegram shows to our webhook: made from the token, nothing is to be set."""
    return hashlib.blake2b(token.encode(), person=b"webhook", digest_size=32).hexdigest()
