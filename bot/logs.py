"""Logs: what happened and where, never what somebody said, and never a token."""

import logging
import re
import sys
from typing import Literal

# A bot's token stands in every address that the Telegram library calls.
_TOKEN = re.compile(r"(?:bot)?\d{5,}:[A-Za-z0-9_-]{20,}")

# They log addresses with the token, or every text that is tokenised.
_TALKATIVE = ("httpx", "httpcore", "telegram", "bm25s", "urllib3", "transformers", "alembic")

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


class WithoutTokens(logging.Filter):
    """Replaces anything that looks like a token, in the text and in its arguments."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean a record; none is dropped."""
        record.msg, record.args = _TOKEN.sub("<token>", record.getMessage()), None
        # A traceback may quote a person's words or a token; the place is logged by `bot.faults`.
        record.exc_info, record.exc_text, record.stack_info = None, None, None
        return True


def set_up_logs(level: Level) -> None:
    """Write logs of `level` and above to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(WithoutTokens())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
