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


class PortTakenError(TelegramSetupError):
    """The webhook cannot listen."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(
            f"The webhook cannot listen at {host}:{port}; another program may use that port. "
            "Set ADVISOR_WEBHOOK_PORT to a free one, and let the reverse proxy lead there."
        )


class RefusedWebhookError(TelegramSetupError):
    """Telegram does not take the webhook's address."""

    def __init__(self, address: str) -> None:
        super().__init__(
            f"Telegram refuses the webhook {address}. ADVISOR_WEBHOOK_URL must be an https address "
            "on port 443, 80, 88 or 8443 that is reachable from outside; or leave it unset to poll."
        )


class RefusedTokenError(TelegramSetupError):
    """The token has the wrong form, or Telegram does not know it."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refuses the token in ADVISOR_TELEGRAM_TOKEN. Ask @BotFather for the present "
            "one with /token, and set it anew."
        )
