"""A file that somebody sent -> the badge that they earned, and what can be said of its proof."""

from datetime import date

from catalog.earned import integrity, tokens
from catalog.earned.badge import EarnedBadge, Standing
from catalog.earned.facts import Facts, facts_of, is_of_2, issuer_id, issuer_name
from catalog.earned.keys import PublicKey
from catalog.earned.proof import Checked, Issuer, keys_of_profile
from catalog.earned.trust import NOBODY, Trust
from catalog.earned.unbaking import Unbaked, unbaked
from catalog.earned.validity import Validity, validity

# What takes a badge's worth, in the order in which it is told.
_REVOKED = ("revoked_by_issuer", "revoked_in_list")
_KEEPS_FROM_VERIFIED = ("not_yet_valid", "dates_unreadable")
# Whose key it is, from the best standing to the least.
_STANDINGS = ("issuer_listed", "key_is_issuer", "key_in_profile")


def read_earned(content: bytes, *, today: date, trust: Trust = NOBODY) -> EarnedBadge:
    """Return the badge in a file: a baked PNG or SVG picture, JSON, or a token.

    Nothing is asked over a network, so that a right proof is only verified where its key is
    bound to the issuer: listed by staff, the issuer's own id (did:key, did:jwk), or in the
    profile of the issuer that the badge carries. The last two say that nobody changed the badge
    since the holder of that key signed it; whose name they write, only staff can know.

    Args:
        content: The file's bytes, at most 5 MB.
        today: The day for which it is told whether the badge holds.
        trust: Issuers and their keys as staff know them.

    Raises:
        UnreadableBadgeError: It holds no badge that somebody earned, or cannot be read.
    """
    found = unbaked(content)
    facts = facts_of(found.document)
    address = issuer_id(facts.issuer)
    known = trust.issuers.get(address)
    issuer = Issuer(address, known, keys_of_profile(facts.issuer))
    holds = validity(found.document, found.token, trust, today=today)
    state, because = _standing(_proven(found, issuer), holds)
    more = ["self_issued"] if facts.is_self_issued else []
    more += ["details_elsewhere"] if not facts.title else []
    name = known.name if known is not None and because[0] == "issuer_listed" else ""
    return EarnedBadge(
        title=facts.title,
        also=facts.also,
        issuer=_name(facts, name),
        issued_on=holds.issued_on,
        expires_on=holds.expires_on,
        skills=facts.skills,
        alignments=facts.alignments,
        description=facts.description,
        achievement_id=facts.achievement_id,
        state=state,
        because=tuple(dict.fromkeys((*because, *more))),
    )


def _name(facts: Facts, known: str) -> str:
    """Who awards a badge to themselves is who earned it, and is not named."""
    return "" if facts.is_self_issued else known or issuer_name(facts.issuer)


def _proven(found: Unbaked, issuer: Issuer) -> tuple[Standing, str]:
    """Return what the proofs alone say: verified, not verifiable or broken, and why."""
    if found.token:
        checked: tuple[Checked, ...] = (tokens.check(found.token, found.document, issuer),)
    else:
        checked = integrity.check(found.document, issuer)
    wrong = next((each for each in checked if each.verdict == "wrong"), None)
    if wrong is not None:
        return "broken", wrong.reason
    standings = [_bound(key, issuer) for key in integrity.keys_of(checked)]
    for each in _STANDINGS:
        if each in standings:
            return "verified", each
    unknown = [each.reason for each in checked if each.verdict == "unknown"]
    hosted = "hosted" if is_of_2(found.document) else "no_proof"
    return "not_verifiable", next(iter([*standings, *unknown, hosted]))


def _bound(key: PublicKey, issuer: Issuer) -> str:
    """Return what binds a key to an issuer; for a listed issuer only the list counts."""
    if issuer.known is not None:
        is_listed = any(each.key == key for each in issuer.known.keys)
        return "issuer_listed" if is_listed else "key_not_listed"
    if issuer.own is not None:
        return "key_is_issuer" if issuer.own == key else "issuer_unknown"
    return "key_in_profile" if any(key == each for _, each in issuer.named) else "issuer_unknown"


def _standing(proven: tuple[Standing, str], holds: Validity) -> tuple[Standing, tuple[str, ...]]:
    state, reason = proven
    notes = holds.notes
    if state == "broken":
        return state, (reason, *notes)
    revoked = tuple(each for each in notes if each in _REVOKED)
    if revoked:
        return "revoked", tuple(dict.fromkeys((*revoked, reason, *notes)))
    if "expired" in notes:
        return "expired", tuple(dict.fromkeys(("expired", reason, *notes)))
    if any(each in _KEEPS_FROM_VERIFIED for each in notes):
        return "not_verifiable", tuple(dict.fromkeys((*_first_of(notes), reason, *notes)))
    return state, (reason, *notes)


def _first_of(notes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in _KEEPS_FROM_VERIFIED if each in notes)
