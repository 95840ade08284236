"""What keeps the Telegram front end from starting; each says the remedy."""


class TelegramSetupError(Exception):
    """Base of these errors."""


class NoTokenError(TelegramSetupError):
    """The bot has no token."""

    def __init__(self) -> None:
        super().__init__(
            "ADVISOR_TELEGRAM_TOKEN is not set. Write to @BotFather on Telegram, send /newbot, "
            "and set the token that it answers with: export ADVISOR_TELEGRAM_TOKEN=..."
        )


class RefusedTokenError(TelegramSetupError):
    """The token has the wrong form, or Telegram does not know it."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refuses the token in ADVISOR_TELEGRAM_TOKEN. Ask @BotFather for the present "
            "one with /token, and set it anew."
        )
