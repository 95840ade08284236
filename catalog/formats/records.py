"""Facts that were read -> a validated record, or all that is wrong with them."""

import hashlib
import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame
from catalog.models import CredentialRecord, ProviderFacts

_MAX_ID = 80
# A letter or a digit; fillers of Hangul count as letters and show nothing.
_LETTER = re.compile(r"[^\W_\u115f\u1160\u3164\uffa0]")
_NO_SLUG = re.compile(r"[^a-z0-9]+")


def validated(
    facts: dict[str, Any], blame: Blame, *, name_of: Callable[[str], str] = str
) -> CredentialRecord | None:
    """Return a record of some facts; None, with the faults noted, where they are not valid.

    Args:
        facts: By the names of `CredentialRecord`.
        blame: Gathers faults.
        name_of: What the file calls a field.
    """
    title = facts.get("title")
    if isinstance(title, str) and not _LETTER.search(title):
        # A picture, a dash or marks that nobody sees: nothing to call it by.
        blame.fault(name_of("title"), title, "there is no title", "Write one.")
        return None
    try:
        return CredentialRecord.checked(facts)
    except ValidationError as refused:
        for each in refused.errors(include_url=False, include_context=False):
            named = [str(part) for part in each["loc"] if isinstance(part, str)]
            blame.fault(
                name_of(named[-1] if named else "title"),
                each["input"] if not isinstance(each["input"], dict) else "",
                each["msg"].removeprefix("Value error, ").lower(),
                "Correct it or leave it out.",
            )
        return None


def derived_id(*parts: str) -> str:
    """Return a readable id of some names, the same each time; cut ones end in a hash."""
    slug = _NO_SLUG.sub("-", " ".join(parts).lower()).strip("-")
    # Of a title in other letters nothing would be left to tell it from the next one.
    is_whole = all(_NO_SLUG.sub("", part.lower()) for part in parts)
    if slug and is_whole and len(slug) <= _MAX_ID:
        return slug
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
    return f"{slug[: _MAX_ID - 9].rstrip('-')}-{digest}".lstrip("-")


def provider_at(address: str, blame: Blame, field: str) -> ProviderFacts:
    """Return a provider of whom only the address is said, with a notice.

    A standard may let an issuer be nothing but an address; its host is what people can be told. Of
    a key (a decentralized identifier, a UUID) nothing can, and it may be a person's.

    Args:
        address: Where or what the provider is.
        blame: Gets the notice.
        field: The key that holds the address.
    """
    found = re.match(r"https?://(?:www\.)?([^/\s:?#]{3,200})", address.strip())
    name = found[1].lower() if found else "Issuer without a name"
    blame.notice(
        field,
        address if found else "",
        f"the provider has no name here; people will read {name!r}",
        'Name it with --provider "...", or embed its profile with a name.',
    )
    return ProviderFacts(
        provider_id=derived_id(name), name=name, url=address.strip()[:2_000] if found else None
    )
