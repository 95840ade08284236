"""Why a file is not read as a badge; each with a word, so that the bot can say it its own way."""

from catalog.errors import CatalogError

# Word -> what it means, in a sentence with its remedy.
PROBLEMS = {
    "too_large": "The file is larger than 5 MB. Send the badge itself, not a document about it.",
    "no_badge_in_picture": (
        "There is no badge in this picture. Download the badge again from where you earned it, "
        "and send that file unchanged."
    ),
    "picture_malformed": "The picture is damaged. Download the badge again, and send that file.",
    "only_a_link": (
        "It only holds a link to the badge. Open the link, save what it shows, and send that file."
    ),
    "not_a_badge": "It is no badge. Send an Open Badge as PNG, SVG, JSON or JWT.",
    "not_earned": (
        "It describes a badge, but not that somebody earned it. Send the badge that you were given."
    ),
    "malformed": "It cannot be read. Download the badge again, and send that file unchanged.",
    "encrypted": "It is encrypted. Ask its issuer for one that is signed only.",
    "several": "It holds several badges. Send them one by one.",
}


class UnreadableBadgeError(CatalogError):
    """A file holds no badge that can be read.

    Attributes:
        problem: A word of `PROBLEMS`.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(PROBLEMS[problem])
        self.problem = problem


class BadTrustError(CatalogError):
    """A list of issuers that cannot be used."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(
            f"The list of issuers is wrong at {place}: {problem}. Write it as "
            '{"issuers": [{"id": "https://...", "name": "...", "keys": ["z6Mk..."]}], '
            '"revoked": ["urn:uuid:..."]}, each key as a multikey, a JWK or PEM text.'
        )
        self.place = place
        self.problem = problem
