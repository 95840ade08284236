"""What a CTDL record counts towards: links, parts, transfer values and pathways."""

import itertools
from collections.abc import Iterator

from catalog.formats.ctdl.graph import MAX_LISTED, Resource
from catalog.formats.ctdl.ids import credential_id_of
from catalog.models import PrerequisiteFacts, StackFacts

# key -> what it says of the larger credential; None where "counts towards" says it all.
_TOWARD = {
    "isPartOf": None,
    "isPreparationFor": "prepares for it",
    "isRequiredFor": "is required for it",
    "isRecommendedFor": "is recommended for it",
    "isAdvancedStandingFor": "gives advanced standing in it",
    "providesTransferValueFor": "credit transfers to it",
}
# The same, told by the larger credential.
_TOLD = {
    "hasPart": None,
    "preparationFrom": "prepares for it",
    "advancedStandingFrom": "gives advanced standing in it",
}
_TARGETS = ("targetCredential", "targetLearningOpportunity", "targetAssessment")


def stacks_toward(of: Resource) -> tuple[StackFacts, ...]:
    """Return the larger credentials that a record counts towards, each once."""
    found: dict[str, StackFacts] = {}
    for each in itertools.islice(_stacks(of), MAX_LISTED):
        found.setdefault(each.credential_id or each.title.casefold(), each)
    return tuple(found.values())


def _stacks(of: Resource) -> Iterator[StackFacts]:
    for key, note in _TOWARD.items():
        for each in of.resources(key):
            yield from _of_link(each, note)
    for key, note in _TOLD.items():
        for each in of.told(key):
            yield from filter(None, [_stack(each, note)])
    for transfer in of.told("transferValueFrom"):
        for each in transfer.resources("transferValueFor"):
            yield from filter(None, [_stack(each, "credit transfers to it")])
    for component in _components_of(of):
        for key in ("precedes", "isDestinationComponentOf"):
            for following in component.resources(key):
                for each in _credentials_of(following):
                    yield from filter(None, [_stack(each, None)])


def _of_link(link: Resource, note: str | None) -> Iterator[StackFacts]:
    """Read a link: a credential, or a condition profile that names some."""
    targets = list(link.resources(*_TARGETS))
    if not targets and "ConditionProfile" not in link.types:
        yield from filter(None, [_stack(link, note)])
        return
    said = link.text("description", at_most=2_000) or note
    for each in targets:
        stack = _stack(each, said, named=link.line("name"))
        if stack is not None:
            yield stack


def _stack(target: Resource, note: str | None, named: str | None = None) -> StackFacts | None:
    found = credential_id_of(target)
    # What the document does not hold has no title in it; its address is what there is.
    title = target.line("name", "prefLabel") or (named if target.is_stub else None) or found
    return StackFacts(title=title[:400], credential_id=found, note=note) if title else None


# -- pathways


def _components_of(of: Resource) -> Iterator[Resource]:
    """Yield the components of pathways that stand for a record."""
    yield from of.told("proxyFor")
    yield from of.told("sourceData")


def _credentials_of(component: Resource) -> Iterator[Resource]:
    """Yield what a component stands for; a destination stands for the pathway's."""
    if "Pathway" in component.types:
        for each in component.resources("hasDestinationComponent"):
            yield from each.resources("proxyFor", "sourceData")
        return
    standing_for = list(component.resources("proxyFor", "sourceData"))
    yield from standing_for or [component]


def pathway_prerequisites(of: Resource) -> tuple[PrerequisiteFacts, ...]:
    """Return what pathways place before a record; "one of these" is a group of alternatives."""
    found: list[PrerequisiteFacts] = []
    # Groups of conditions count from 1; those of pathways go on from here.
    groups = itertools.count(1_001)
    for component in itertools.islice(_components_of(of), 20):
        for each in component.resources("prerequisite", "hasCondition"):
            if "ComponentCondition" in each.types or each.has("targetComponent"):
                found.extend(_of_condition(each, next(groups)))
            else:
                found.extend(map(_before, _credentials_of(each)))
        for teller in component.told("precedes"):
            found.extend(map(_before, _credentials_of(teller)))
    return tuple(dict.fromkeys(found))[:MAX_LISTED]


def _of_condition(condition: Resource, group: int) -> list[PrerequisiteFacts]:
    """Return "2 of 3" as one prerequisite in words, "1 of 3" as a group, "3 of 3" as each."""
    targets = [
        _before(each)
        for component in condition.resources("targetComponent")
        for each in _credentials_of(component)
    ]
    required = int(min(condition.number("requiredNumber") or len(targets), len(targets)))
    if required == len(targets):
        return targets
    if required == 1:
        return [each.model_copy(update={"group": group}) for each in targets]
    titles = ", ".join(each.text for each in targets)
    return [PrerequisiteFacts(text=f"{required} of: {titles}"[:1_000], kind="credential")]


def _before(target: Resource) -> PrerequisiteFacts:
    found = credential_id_of(target)
    return PrerequisiteFacts(
        text=target.line("name", "prefLabel", at_most=1_000) or found or "A step of the pathway",
        kind="credential",
        credential_id=found,
    )
