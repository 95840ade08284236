"""What a bot's token looks like."""

import re

# A number, a colon and about 35 letters: https://core.telegram.org/bots/api#authorizing-your-bot
_FORM = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")


def is_well_formed(token: str) -> bool:
    """Tell whether a text can be a token at all; only Telegram knows whether it is one."""
    return _FORM.fullmatch(token) is not None
