"""What credentials ask for: alternatives together, and circles in which nobody can begin."""

from collections import defaultdict
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from catalog.models import PrerequisiteFacts


def together(asked: Iterable[PrerequisiteFacts]) -> tuple[tuple[PrerequisiteFacts, ...], ...]:
    """Return what is asked for, alternatives together: of each inner one suffices."""
    found: dict[object, list[PrerequisiteFacts]] = {}
    for place, each in enumerate(asked):
        # Prerequisites of no group are groups of one.
        group = ("alone", place) if each.group is None else each.group
        found.setdefault((each.is_required, group), []).append(each)
    return tuple(map(tuple, found.values()))


def cycles(asked: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Return circles of prerequisites; each credential is in one of them at most.

    Args:
        asked: Pairs of a credential and one that it requires.

    Returns:
        Of each circle its credentials, each asking for the next, the last for the first.
    """
    needs: dict[str, set[str]] = defaultdict(set)
    for credential_id, needed in asked:
        needs[credential_id].add(needed)
    found: list[tuple[str, ...]] = []
    while True:
        try:
            TopologicalSorter(needs).prepare()
        except CycleError as circle:
            # The sorter tells it from what is needed to what needs it, the first one twice.
            members = tuple(circle.args[1][:0:-1])
            found.append(members)
            for each in members:
                needs.pop(each, None)
        else:
            return tuple(found)
