"""What is known of a badge that somebody earned; nothing about whoever earned it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Standing = Literal["verified", "not_verifiable", "expired", "revoked", "broken"]

# Every word that `EarnedBadge.because` may hold; the bot has a sentence for each.
REASONS = (
    # The signature is right, and whose key it is:
    "issuer_listed",  # staff know the issuer, and that it is theirs
    "key_is_issuer",  # the issuer's id is the key itself (did:key, did:jwk)
    "key_in_profile",  # the badge itself names it as the issuer's
    # The signature is right, and does not say who signed:
    "issuer_unknown",  # the key stands beside the badge, and nothing ties it to the issuer
    "key_not_listed",  # staff know the issuer's keys, and it is none of them
    "issuer_mismatch",  # the token names another issuer than the badge in it
    "proof_of_other_purpose",  # it was not made to vouch for what is said
    "unsigned_parts",  # some of what the badge says is not covered by the signature
    # There is a signature, and it cannot be checked here:
    "key_elsewhere",  # its key would have to be asked for over the network
    "proof_unknown",  # its kind, or its algorithm, is not known here
    "context_unknown",  # its words are defined in a document that is not known here
    "too_complex",  # checking it would take too long
    "weak_key",  # keys as short as this one can be forged
    # There is none:
    "no_proof",
    "hosted",  # it is proven by the issuer's web page alone
    # The proof is worth nothing:
    "changed",  # the badge is not as it was signed
    "proof_malformed",
    # What holds whatever the proof says:
    "expired",
    "not_yet_valid",
    "dates_unreadable",
    "revoked_by_issuer",  # the badge itself says so
    "revoked_in_list",  # a list that staff have says so
    "status_elsewhere",  # whether it was withdrawn can only be asked over the network
    "details_elsewhere",  # what it is about can only be asked over the network
    "self_issued",  # who signed is who earned
)


@dataclass(frozen=True)
class Alignment:
    """What a badge is aligned with, in a public framework of skills or occupations."""

    name: str
    framework: str | None = None
    code: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class EarnedBadge:
    """A badge that somebody earned.

    Attributes:
        title: What was achieved; "" where the badge only links to it.
        also: What else a learner record says was achieved.
        issuer: Name of who awarded it; "" where it is not said, or is who earned it.
        issued_on: The day from which it holds, None where it is not said.
        expires_on: The last day on which it holds, None where it does not end.
        skills: What it says that somebody can do, at most 100 texts.
        alignments: The frameworks in which it places these.
        description: What it is about, "" where that is not said.
        achievement_id: Public id of what was achieved, the same for everybody who earned it.
        state: What can be said of it here.
        because: Words of `REASONS`, the deciding one first.
    """

    title: str
    also: tuple[str, ...]
    issuer: str
    issued_on: date | None
    expires_on: date | None
    skills: tuple[str, ...]
    alignments: tuple[Alignment, ...]
    description: str
    achievement_id: str | None
    state: Standing
    because: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether what it says counts as held now: in doubt for the person, but never broken."""
        return self.state in ("verified", "not_verifiable") and "not_yet_valid" not in self.because
