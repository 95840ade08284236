"""A web address as a button: screen readers find buttons, not addresses in the text."""

import re
from urllib.parse import urlsplit

from bot.dialogue.effects import Button
from bot.messages import Messages
from catalog.models import CredentialRecord

# Telegram refuses a whole message for one address that it does not like.
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}")
_MAX_ADDRESS = 1_000


def page_of(credential: CredentialRecord, say: Messages) -> tuple[Button, ...]:
    """Return a button to the provider's page about a credential; nothing where none is known."""
    address = address_of(credential)
    return (Button(say("button-page"), url=address),) if address else ()


def address_of(credential: CredentialRecord) -> str | None:
    """Return the address of the provider's page about a credential; None where none is known."""
    addresses = [credential.url, *(offering.url for offering in credential.offerings)]
    return next((each for each in addresses if each and is_web_address(each)), None)


def is_web_address(address: str) -> bool:
    """Tell whether an address surely works as a link."""
    if len(address) > _MAX_ADDRESS or not address.isascii() or not address.isprintable():
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    is_web = parts.scheme in ("http", "https") and " " not in address
    return is_web and _HOST.fullmatch(host) is not None
