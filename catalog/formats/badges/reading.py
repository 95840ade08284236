"""One achievement of Open Badges 3.0 -> one credential, or all that is wrong with it."""

import math
import re
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame, Entry
from catalog.formats import remainder, values
from catalog.formats.badges import fields
from catalog.formats.badges.achievements import Astray, Found
from catalog.formats.badges.alignments import aligned, skills
from catalog.formats.badges.assessments import assessment
from catalog.formats.badges.endorsements import endorsements
from catalog.formats.badges.profiles import Profiles, accreditations, is_profile, provider
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, Node
from catalog.formats.records import derived_id, provider_at, validated
from catalog.models import (
    CredentialRecord,
    CreditFacts,
    EndorsementFacts,
    IdentifierFacts,
    Kind,
    OfferingFacts,
    ProviderFacts,
)

# Known, and not all read: `related` says that another achievement is like this one, in another
# language or version, which is neither a step nor a whole; `image` and `version` are no facts.
_KEYS = frozenset(
    ["id", "type", "achievementType", "alignment", "creator", "creditsAvailable", "criteria",
     "description", "endorsement", "endorsementJwt", "fieldOfStudy", "humanCode", "image",
     "inLanguage", "name", "otherIdentifier", "related", "resultDescription", "specialization",
     "tag", "version", "url", remainder.KEY]
)  # fmt: skip

# What the standard's words would be mistaken for: a journeyman's and a master's certificate are
# no degrees, and neither is what only says that something was achieved.
_KINDS: dict[str, Kind | None] = {
    "MasterCertificate": "certificate",
    "JourneymanCertificate": "certificate",
    "ResearchDoctorate": "degree",
    "ProfessionalDoctorate": "degree",
    "QualityAssuranceCredential": None,
}

# Identifiers of people and of their accounts are nothing of a catalogue's.
_PERSONAL = re.compile(r"email|user|account|national|student|person|^name$", re.IGNORECASE)
_CTID = re.compile(r"ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_MAX_ID = 200
_MAX_CREDITS = 500


class Places:
    """Where the badges of a document stand in its file.

    Args:
        lines: Where texts stand in the file.
    """

    # A file that writes its texts in escapes has none of them; searching on would be in vain.
    _MAX_MISSES = 20

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._n_misses = 0

    def line_of(self, badge: dict[str, Any]) -> int | None:
        """Return the line of a badge's id, of one without an id that of its name."""
        if self._n_misses >= self._MAX_MISSES:
            return None
        address, name = badge.get("id", badge.get("@id")), badge.get("name")
        line = None
        if isinstance(address, str) and address:
            line = self._lines.of_id(address)
        elif isinstance(name, str):
            line = self._lines.of(name)
        self._n_misses += line is None
        return line


class AchievementReader:
    """Reads the achievements of one document.

    Args:
        defaults: What holds where an achievement says nothing.
        profiles: The document's named profiles.
        lines: Where texts stand in the file.
    """

    def __init__(self, defaults: Defaults, profiles: Profiles, lines: Lines) -> None:
        self._defaults = defaults
        self._profiles = profiles
        self._places = Places(lines)
        self._titles: dict[str, str] = {}

    def entry(self, found: Found | Astray, number: int) -> Entry:
        """Return one achievement as a record, or with what is wrong with it."""
        if isinstance(found, Astray):
            blame = Blame(number)
            blame.fault(found.field, found.value, found.problem, found.remedy)
            return blame.entry(None)
        blame = Blame(number, self._places.line_of(found.achievement))
        try:
            record = self._record(found, blame)
        except ValidationError as refused:
            fields.note_invalid(blame, refused)
            record = None
        return blame.entry(completed(record, found.achievement.get(remainder.KEY), blame))

    def _record(self, found: Found, blame: Blame) -> CredentialRecord | None:
        _check_credential(found, blame)
        language = fields.language(Node(found.achievement, blame, found.path))
        badge = Node(fields.in_language(found.achievement, language), blame, found.path)
        _check_achievement(badge)
        made_by = self._provider(badge, found)
        title = fields.title(badge)
        summary = fields.words(badge, "description") or ""
        criteria, page = criteria_of(badge)
        stated = aligned(badge)
        how = assessment(badge)
        if stated.rubric_url:
            how["rubric_url"] = stated.rubric_url
        vouched = endorsements(badge, self._profiles) + self._accredited(badge)
        if title is None or made_by is None or blame.faults:
            return None
        credential_id, identifiers = self._identity(badge, made_by, title)
        apply_at = badge.address("url")
        facts = {
            "credential_id": credential_id,
            "code": badge.line("humanCode", at_most=_MAX_ID),
            "title": title,
            "summary": summary,
            "kind": kind_of(badge),
            "field": _field(badge),
            "language": language,
            "url": page or apply_at,
            "criteria": criteria,
            **how,
            "assessed_by": _assessor(found),
            "provider": made_by,
            "skills": skills(badge, stated.skills, "tag", summary),
            "offerings": (OfferingFacts(url=apply_at),) if apply_at else (),
            "credits": _credits(badge, made_by),
            "endorsements": vouched,
            "codes": tuple(dict.fromkeys(stated.codes)),
            "identifiers": identifiers,
            "sources": self._defaults.sources,
        }
        return validated(facts, blame, name_of=lambda name: badge.at(_NAMES.get(name, name)))

    def _provider(self, badge: Node, found: Found) -> ProviderFacts | None:
        """Return who made the achievement, else who awards it, else whom staff name.

        Who awards a badge to themselves is its earner, and stays without a name.
        """
        creator = self._profiles.at(badge, "creator")
        candidates = [creator] if creator is not None else []
        issuer = self._issuer(found, badge.blame)
        if issuer is not None:
            candidates.append(issuer)
        elif not candidates and not self._defaults.provider and _is_issued(found):
            return provider_at("", badge.blame, "issuer")
        missing = "issuer" if issuer is not None and creator is None else badge.at("creator")
        return provider(candidates, self._defaults, badge.blame, missing=missing)

    def _issuer(self, found: Found, blame: Blame) -> Node | None:
        if found.credential is None:
            return None
        issuer = self._profiles.at(Node(found.credential, blame), "issuer")
        earner = (found.subject or {}).get("id")
        if issuer is None or (earner is not None and issuer.identity == earner):
            return None
        return issuer

    def _accredited(self, badge: Node) -> tuple[EndorsementFacts, ...]:
        creator = self._profiles.at(badge, "creator")
        return tuple(accreditations(creator)) if creator is not None else ()

    def _identity(
        self, badge: Node, made_by: ProviderFacts, title: str
    ) -> tuple[str, tuple[IdentifierFacts, ...]]:
        address = badge.identity or ""
        others = _other_identifiers(badge)
        if self._titles.setdefault(address, title) != title:
            badge.blame.notice(
                badge.at("id"),
                address,
                f"it is the id of another achievement, {self._titles[address][:60]!r}, too",
                "Give each achievement an id of its own.",
            )
            address = ""
        return identified(address, others, made_by, title)


def identified(
    address: str, others: tuple[IdentifierFacts, ...], made_by: ProviderFacts, title: str
) -> tuple[str, tuple[IdentifierFacts, ...]]:
    """Return a badge's id in the catalogue, and what it is called elsewhere.

    The address of a badge is both; what is too long, or good in one file only ("_:b0"), is not.
    """
    if not address or address.startswith("_:") or values.line(address, at_most=10**9) != address:
        return derived_id(made_by.name, title), others
    own = (IdentifierFacts(scheme="open_badges", value=address),) if len(address) <= 500 else ()
    short = address if len(address) <= _MAX_ID else derived_id(made_by.name, title)
    return short, tuple(dict.fromkeys(own + others))


def completed(record: CredentialRecord | None, more: Any, blame: Blame) -> CredentialRecord | None:
    """Return a record with the facts that an export of ours kept beside the standard's.

    Where the standard's own fields make no record, because a title such as "n/a" counts as
    nothing, the export has kept all facts; these are then taken, and the faults are none.
    """
    if more is None:
        return record
    try:
        if record is not None and not blame.faults:
            return remainder.restored(record, more)
        whole = CredentialRecord.model_validate(more)
    except ValidationError:
        return record
    except ValueError as wrong:
        blame.fault(remainder.KEY, "", str(wrong), "Correct it, or leave the whole key out.")
        return None
    blame.faults.clear()
    return whole


def criteria_of(badge: Node) -> tuple[str | None, str | None]:
    """Return how a badge is earned, and the page that says so.

    Criteria that are only an address are both: who reads them is told where they are.
    """
    stated = badge.node("criteria")
    if stated is None:
        if badge.has("criteria"):
            badge.blame.fault(badge.at("criteria"), "", "it is no object", "Write a `narrative`.")
        return None, None
    page = stated.address("id", "@id")
    return fields.words(stated, "narrative") or page, page


def kind_of(badge: Node) -> Kind | None:
    """Return the kind of credential that a badge's own type names."""
    stated = fields.line(badge, "achievementType", at_most=200)
    if stated is None:
        return None
    return _KINDS[stated] if stated in _KINDS else values.kind(stated.removeprefix("ext:"))


def _check_credential(found: Found, blame: Blame) -> None:
    """Note what is wrong around an achievement, in what is read of it: who awards and assesses."""
    if found.credential is None or found.subject is None:
        return
    around = found.path.rsplit("credentialSubject", 1)[0]
    credential = Node(found.credential, blame, around.rstrip("."))
    subject = Node(found.subject, blame, f"{around}credentialSubject")
    fields.is_typed(subject, "AchievementSubject", "ClrSubject")
    source = subject.node("source")
    if source is not None:
        is_profile(source)
    issuer = credential.node("issuer")
    if issuer is None:
        fields.require(credential, "issuer", "Write who awards it, as an object with `name`.")
    else:
        is_profile(issuer)


def _check_achievement(badge: Node) -> None:
    fields.suggest(badge, _KEYS)
    for key, remedy in (
        ("id", "Write an address of the achievement that stays the same."),
        ("type", 'Write ["Achievement"].'),
        ("description", "Write what the achievement is about."),
        ("criteria", "Write how it is earned, as an object with `narrative` or `id`."),
    ):
        if f"@{key}" not in badge.value:
            fields.require(badge, key, remedy)
    fields.is_typed(badge, "Achievement")
    creator = badge.node("creator")
    if creator is not None:
        is_profile(creator)
    if badge.has("id") and badge.identity is None:
        badge.blame.fault(badge.at("id"), "", "it is no address", "Write it as https://...")


def _assessor(found: Found) -> str | None:
    """Return who assessed on the issuer's behalf, if that is an organisation and not the earner."""
    source = (found.subject or {}).get("source")
    if not isinstance(source, dict) or not source.get("id"):
        return None
    personal = {"givenName", "familyName", "dateOfBirth", "honorificPrefix"} & set(source)
    if personal or source["id"] == (found.subject or {}).get("id"):
        return None
    return Node(source, Blame(0)).line("name", at_most=300)


def _field(badge: Node) -> str | None:
    stated = [fields.line(badge, key, at_most=200) for key in ("fieldOfStudy", "specialization")]
    return ": ".join(part for part in stated if part)[:200] or None


def _credits(badge: Node, made_by: ProviderFacts) -> tuple[CreditFacts, ...]:
    hours = badge.number("creditsAvailable")
    if hours is None:
        return ()
    if hours > _MAX_CREDITS or not math.isfinite(hours):
        badge.blame.fault(
            badge.at("creditsAvailable"),
            hours,
            "these are more credits than any programme has",
            f"Write at most {_MAX_CREDITS}.",
        )
        return ()
    return (CreditFacts(recommender=made_by.name, hours=hours),)


def _other_identifiers(badge: Node) -> tuple[IdentifierFacts, ...]:
    found: list[IdentifierFacts] = []
    for each in fields.objects(badge, "otherIdentifier", of="IdentifierEntry"):
        value = each.line("identifier", at_most=500)
        scheme = (each.line("identifierType", at_most=60) or "identifier").removeprefix("ext:")
        if value and not _PERSONAL.search(scheme):
            known = "ctid" if _CTID.fullmatch(value) else scheme
            found.append(IdentifierFacts(scheme=known, value=value))
    return tuple(found)


# What the file calls a field of the record, where it is another word.
_NAMES = {
    "credential_id": "id", "title": "name", "summary": "description", "code": "humanCode",
    "kind": "achievementType", "field": "fieldOfStudy", "language": "inLanguage",
    "skills": "alignment", "text": "alignment", "credits": "creditsAvailable",
    "hours": "creditsAvailable", "endorsements": "endorsement", "by": "endorsement",
    "identifiers": "otherIdentifier", "provider": "creator",
}  # fmt: skip


def _is_issued(found: Found) -> bool:
    return found.credential is not None and bool(found.credential.get("issuer"))
