"""The Telegram front end: updates in, calls out. The only place that knows Telegram."""

import os

# Periods come as timedelta, as in the library's next major version; without this it warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
