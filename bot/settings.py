"""Settings: what the environment (ADVISOR_...) says, read once at the door."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AnyUrl, Field, SecretStr, UrlConstraints, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.cases.hours import known_zone

# core.telegram.org/bots/api#setwebhook: nothing but https
HttpsUrl = Annotated[AnyUrl, UrlConstraints(allowed_schemes=["https"], host_required=True)]
# The desk is opened in a browser; without https only where the network is one's own.
WebUrl = Annotated[AnyUrl, UrlConstraints(allowed_schemes=["https", "http"], host_required=True)]

# Where the desk listens unless another port is set.
DESK_PORT = 8090


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
        badge_issuers: JSON file with the issuers of badges that staff trust and their keys; without
            it only badges that prove themselves are verified.
        crisis_lines: Whom to call in danger or despair in your region ("Call or text 9-8-8").
        telegram_token: The bot's token, from @BotFather.
        telegram_api_url: Address of the Bot API, for a server of one's own.
        webhook_url: Public https address that Telegram posts updates to; polled unless set.
        webhook_host: Address on this machine that the webhook listens at.
        webhook_port: Its port; a reverse proxy leads the public address there.
        desk_url: Public address of the web desk, which sign-in links begin with; with it, or with
            a port, the bot's process serves the desk, too.
        desk_host: Address on this machine that the desk listens at.
        desk_port: Its port; 8090 unless set.
        staff_group: Id of the staff group on Telegram ("-1001234567890"), a forum with one topic a
            case; none unless set.
        desk_language: Language of the staff group, and of the desk until somebody chooses.
        timezone: IANA name of the zone that people's clocks show; working hours and reminders go
            by it.
        retrain_at: Time of day ("03:00", by the clock of the time zone) at which the running bot
            trains, where labels or the catalogue changed; never unless set.
        publish_by_itself: Whether what was trained so goes live if the gate lets it pass; else it
            waits for a person.
        log_level: DEBUG, INFO, WARNING or ERROR.
    """

    model_config = SettingsConfigDict(env_prefix="ADVISOR_", frozen=True, extra="ignore")

    data_dir: Path = Field(default_factory=lambda: default_data_dir())
    database_url: str | None = None
    encoder: str | None = None
    languages: str = Field(default="en,fr,es", pattern=r"^[a-z]{2}(,[a-z]{2})*$")
    catalog: str = "sample"
    contact: str = ""
    badge_issuers: Path | None = None
    crisis_lines: str = Field(default="", max_length=1_000)
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    webhook_url: HttpsUrl | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8080, ge=1, le=65535)
    desk_url: WebUrl | None = None
    desk_host: str = "127.0.0.1"
    desk_port: int | None = Field(default=None, ge=1, le=65535)
    staff_group: str = Field(default="", pattern=r"^(-[0-9]{1,20})?$")
    desk_language: Literal["en", "fr", "es"] = "en"
    timezone: str = "America/Vancouver"
    retrain_at: str = Field(default="", pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$")
    publish_by_itself: bool = False
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "WARNING"

    @field_validator("desk_url")
    @classmethod
    def _without_path(cls, address: AnyUrl | None) -> AnyUrl | None:
        """The desk's pages name each other from the root."""
        if address is not None and ((address.path or "/") != "/" or address.query):
            raise ValueError("give the address of the desk's host only, without a path")
        return address

    @field_validator("timezone")
    @classmethod
    def _is_known(cls, name: str) -> str:
        try:
            known_zone(name)
        except ValueError as unknown:
            # Whoever tells of a wrong setting ends the sentence.
            raise ValueError(str(unknown).rstrip(".")) from None
        return name

    @property
    def database(self) -> str:
        """Address of the database."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'advisor.db'}"

    @property
    def desk_address(self) -> str:
        """Address of the web desk, without a slash at its end."""
        if self.desk_url is not None:
            return str(self.desk_url).rstrip("/")
        host = f"[{self.desk_host}]" if ":" in self.desk_host else self.desk_host
        return f"http://{host}:{self.desk_port or DESK_PORT}"

    @property
    def has_desk(self) -> bool:
        """Whether the bot's process serves the web desk."""
        return self.desk_url is not None or self.desk_port is not None


def default_data_dir() -> Path:
    """Return `.advisor` in the working folder where there is one, else the user's data folder.

    `make chat` makes the first, so that a clone keeps everything to itself.
    """
    here = Path(".advisor")
    if here.is_dir():
        return here
    return Path.home() / ".local" / "share" / "credential-advisor"
