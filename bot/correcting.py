"""A fact that staff state better than the files: a credential by its title, a fact by its name."""

from datetime import date
from typing import TYPE_CHECKING

from bot.refusals import NotUsableError
from catalog.corrections import CORRECTABLE, Corrected, Corrections, correctable_in
from catalog.formats.columns import field_named
from catalog.store import ReleaseFacts, Store

if TYPE_CHECKING:
    from bot.app import App


class Correcting:
    """Keeps corrections of the catalogues of a program.

    Args:
        app: Its parts.
    """

    def __init__(self, app: "App") -> None:
        self._app = app

    def correct(
        self, catalog: str, named: str, said: str, *, by: str, reason: str | None, today: date
    ) -> ReleaseFacts:
        """Keep a correction, and return the draft in which it holds.

        Args:
            catalog: The catalogue's name.
            named: Title or id of the credential.
            said: What holds: "price = 495"; with nothing behind it the fact is taken away.
            by: Who says so.
            reason: Why.
            today: When.

        Raises:
            NotUsableError: No credential is called so, or several are, or it is no fact with a
                value.
            BadCorrectionError: Its value cannot be meant.
            UnknownCatalogError: Nothing of that catalogue was ever loaded.
        """
        store = self._app.store
        name, apart, value = said.partition("=")
        fact = fact_named(name)
        if not apart or fact is None:
            raise NotUsableError("correct-how", said=said[:80])
        found = _named(store, catalog, named)
        correction = Corrected(found, fact, value.strip() or None, by, reason, today)
        return Corrections(self._app.engine).make_draft(store, catalog, correction)


def fact_named(name: str) -> str | None:
    """Return the fact that somebody names as lists do, None where it is none: "cost" is price."""
    own = "_".join(name.lower().split())
    fact = own if own in CORRECTABLE else field_named(name)
    return fact if fact in CORRECTABLE else None


def _named(store: Store, catalog: str, named: str) -> str:
    """Return the id of the one credential that is called so, live or in a draft that waits."""
    wanted = " ".join(named.casefold().split())
    live, *drafts = correctable_in(store, catalog)
    members = {
        each.credential_id: each.title
        for release in (live, *reversed(drafts))
        for each in store.members(release.release_id)
    }
    if named.strip() in members:
        return named.strip()
    titled = [
        each for each, title in members.items() if " ".join(title.casefold().split()) == wanted
    ]
    if len(titled) != 1:
        key = "correct-several" if titled else "correct-nobody"
        raise NotUsableError(key, named=named[:80], ids=", ".join(titled[:5]))
    return titled[0]
