"""CTDL's condition profiles -> prerequisites."""

from collections.abc import Iterator

from catalog.formats.asked import asked_kind
from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.ids import credential_id_of
from catalog.formats.ctdl.values import concepts
from catalog.models import PrerequisiteFacts

# key -> whether what it asks is required.
_ENTRY = {"entryCondition": True, "prerequisite": True, "corequisite": True, "recommends": False}
_BEFORE = {"preparationFrom": False, "advancedStandingFrom": False}
_TARGETS = ("targetCredential", "targetLearningOpportunity", "targetAssessment")
_MAX_ALTERNATIVES = 100
_MAX_PREREQUISITES = 200


def prerequisites(of: Resource) -> tuple[PrerequisiteFacts, ...]:
    """Return what is asked before: conditions of entry, and of `requires` what comes from before.

    The courses, assessments and competencies that a credential requires are how it is earned,
    not what one must bring. Alternatives share a group.
    """
    found: list[PrerequisiteFacts] = []
    conditions = _Conditions()
    sources = [of, *of.resources("commonConditions")]
    for source in sources:
        for key, is_required in _ENTRY.items():
            for each in source.resources(key):
                found.extend(conditions.of_entry(each, is_required=is_required))
        for each in source.resources("requires"):
            found.extend(conditions.of_earning(each))
        for key, is_required in _BEFORE.items():
            for each in source.resources(key):
                found.extend(conditions.targets(each, is_required=is_required))
    unique = list(dict.fromkeys(found))
    if len(unique) > _MAX_PREREQUISITES:
        of.blame.notice(
            of.at("requires"),
            f"{len(unique)} conditions",
            f"only the first {_MAX_PREREQUISITES} are kept",
            "Put less into one record.",
        )
    return tuple(unique[:_MAX_PREREQUISITES])


class _Conditions:
    """Reads the conditions of one record; counts its groups of alternatives."""

    def __init__(self) -> None:
        self._n_groups = 0

    def of_entry(self, profile: Resource, *, is_required: bool) -> Iterator[PrerequisiteFacts]:
        """Yield all that a condition of entry asks."""
        if not _is_condition(profile):
            yield _named(profile, is_required=is_required)
            return
        targets = list(self.targets(profile, is_required=is_required))
        texts = profile.texts("description", at_most=1_000)[:1]
        texts += profile.texts("condition", at_most=1_000)[:50]
        # A course that the file does not hold is what the words are about, where there are some.
        is_said = [bool(texts) and each.is_stub for each in profile.resources(*_TARGETS)]
        if any(is_said):
            unknown = targets.pop(is_said.index(True))
            yield unknown.model_copy(update={"text": _line(texts.pop(0))})
        yield from (_text(text, is_required=is_required) for text in texts)
        yield from targets
        for each in concepts(profile, "targetCompetency"):
            if str(each):
                yield PrerequisiteFacts(text=str(each)[:1_000], is_required=is_required)
        yield from self._bounds(profile, is_required=is_required)
        yield from self._alternatives(profile, is_required=is_required)

    def of_earning(self, profile: Resource) -> Iterator[PrerequisiteFacts]:
        """Yield what `requires` asks that is no part of earning the credential itself."""
        for text in profile.texts("condition", at_most=1_000)[:50]:
            yield _text(text, is_required=True)
        for each in profile.resources("targetCredential"):
            yield _named(each, is_required=True, of=profile)
        yield from self._bounds(profile, is_required=True)
        alternatives = [
            each
            for each in profile.resources("alternativeCondition")
            if each.has("condition", "targetCredential")
        ]
        if alternatives:
            yield from self._alternatives(profile, is_required=True)

    def targets(self, profile: Resource, *, is_required: bool) -> Iterator[PrerequisiteFacts]:
        """Yield the credentials, courses and assessments that a condition is about."""
        if not _is_condition(profile):
            yield _named(profile, is_required=is_required)
            return
        for each in profile.resources(*_TARGETS):
            yield _named(each, is_required=is_required, of=profile)

    def _bounds(self, profile: Resource, *, is_required: bool) -> Iterator[PrerequisiteFacts]:
        age = _at_most(120, profile, "minimumAge")
        if age:
            yield PrerequisiteFacts(
                text=f"At least {age:g} years old", kind="age", is_required=is_required
            )
        years = _at_most(60, profile, "yearsOfExperience")
        experience = profile.text("experience", at_most=900)
        if years or experience:
            said = f"{years:g} years of experience" if years else ""
            yield PrerequisiteFacts(
                text=_line(": ".join(filter(None, [said, experience]))),
                kind="experience",
                is_required=is_required,
            )

    def _alternatives(self, profile: Resource, *, is_required: bool) -> Iterator[PrerequisiteFacts]:
        """Yield one prerequisite an alternative; what one asks together stands in one text."""
        found: list[PrerequisiteFacts] = []
        listed = list(profile.resources("alternativeCondition"))
        if len(listed) > _MAX_ALTERNATIVES:
            profile.blame.notice(
                profile.at("alternativeCondition"),
                f"{len(listed)} alternatives",
                f"only the first {_MAX_ALTERNATIVES} are kept",
                "Name the most usual ones.",
            )
        for each in listed[:_MAX_ALTERNATIVES]:
            if each.value is not profile.value:
                found.extend(self._alternative(each, is_required=is_required))
        if found:
            self._n_groups += 1
            group = self._n_groups
            yield from (each.model_copy(update={"group": group}) for each in found)

    def _alternative(self, profile: Resource, *, is_required: bool) -> Iterator[PrerequisiteFacts]:
        targets = list(self.targets(profile, is_required=is_required))
        bounds = list(self._bounds(profile, is_required=is_required))
        texts = [_line(text) for text in profile.texts("condition", at_most=500)[:20]]
        texts += [each.text for each in (*targets, *bounds)][:20]
        said = profile.line("description", "name", at_most=20_000)
        text = " and ".join(texts) if texts else (said or "")
        if not text:
            return
        only = targets[0] if len(targets) == 1 and len(texts) == 1 else None
        yield PrerequisiteFacts(
            text=text[:1_000],
            kind="credential" if only else (bounds or [_text(text, is_required=True)])[0].kind,
            credential_id=only.credential_id if only else None,
            is_required=is_required,
        )


def _at_most(most: float, profile: Resource, key: str) -> float | None:
    years = profile.number(key)
    if years is not None and years > most:
        profile.blame.fault(profile.at(key), years, "nobody is asked for that", "Write years.")
        return None
    return years


def _is_condition(profile: Resource) -> bool:
    """Tell a condition from a credential or course that stands in its place."""
    if "ConditionProfile" in profile.types:
        return True
    return not profile.types and not profile.is_stub


def _named(target: Resource, *, is_required: bool, of: Resource | None = None) -> PrerequisiteFacts:
    """Return the credential that is asked; one the file does not hold is named by its condition."""
    found = credential_id_of(target)
    name = target.line("name", at_most=1_000)
    if name is None and of is not None:
        name = _line(of.text("name", "description", at_most=1_000) or "") or None
    return PrerequisiteFacts(
        text=name or found or "A credential without a name",
        kind="credential",
        credential_id=found,
        is_required=is_required,
    )


def _text(text: str, *, is_required: bool) -> PrerequisiteFacts:
    line = _line(text)
    return PrerequisiteFacts(text=line, kind=asked_kind(line), is_required=is_required)


def _line(text: str) -> str:
    return " ".join(text.split())[:1_000]
