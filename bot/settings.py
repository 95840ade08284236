"""Settings: what the environment (ADVISOR_...) says, read once at the door."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AnyUrl, Field, SecretStr, UrlConstraints
from pydantic_settings import BaseSettings, SettingsConfigDict

# core.telegram.org/bots/api#setwebhook: nothing but https
HttpsUrl = Annotated[AnyUrl, UrlConstraints(allowed_schemes=["https"], host_required=True)]


class Settings(BaseSettings):
    """The advisor's settings; each is an environment variable ADVISOR_<NAME>.

    Attributes:
        data_dir: Where the database, the prepared model and the indexes live.
        database_url: Address of the database; SQLite in the data folder unless set.
        encoder: Another sentence-transformers model: a folder, or a name that is at hand.
        languages: What people write in, as codes with commas between; a second model, for French
            and Spanish, is only there where one of them is named.
        catalog: Name of the catalogue that people are advised from.
        contact: How to reach a person ("write to advising@college.example"), where one is needed.
        crisis_lines: Whom to call in danger or despair in your region ("Call or text 9-8-8").
        telegram_token: The bot's token, from @BotFather.
        telegram_api_url: Address of the Bot API, for a server of one's own.
        webhook_url: Public https address that Telegram posts updates to; polled unless set.
        webhook_host: Address on this machine that the webhook listens at.
        webhook_port: Its port; a reverse proxy leads the public address there.
        log_level: DEBUG, INFO, WARNING or ERROR.
    """

    model_config = SettingsConfigDict(env_prefix="ADVISOR_", frozen=True, extra="ignore")

    data_dir: Path = Field(default_factory=lambda: default_data_dir())
    database_url: str | None = None
    encoder: str | None = None
    languages: str = Field(default="en,fr,es", pattern=r"^[a-z]{2}(,[a-z]{2})*$")
    catalog: str = "sample"
    contact: str = ""
    crisis_lines: str = Field(default="", max_length=1_000)
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    webhook_url: HttpsUrl | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8080, ge=1, le=65535)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "WARNING"

    @property
    def database(self) -> str:
        """Address of the database."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'advisor.db'}"


def default_data_dir() -> Path:
    """Return `.advisor` in the working folder where there is one, else the user's data folder.

    `make chat` makes the first, so that a clone keeps everything to itself.
    """
    here = Path(".advisor")
    if here.is_dir():
        return here
    return Path.home() / ".local" / "share" / "credential-advisor"
