"""From occupations to programmes of study, over the crosswalk."""

from collections.abc import Collection, Iterable

from catalog.taxonomy.records import ProgrammeLink


def programmes_of(
    links: Iterable[ProgrammeLink], socs: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """Return, for each SOC code asked for, the CIP codes of the programmes that lead to it.

    Args:
        links: Pairs of programme and occupation.
        socs: Six-digit SOC codes, "13-1071"; O*NET's two digits after the stop may stay.

    Returns:
        SOC code as it was asked for -> CIP codes, sorted; empty where none leads there.
    """
    asked: dict[str, list[str]] = {soc[:7]: [] for soc in socs}
    for link in links:
        if link.soc in asked:
            asked[link.soc].append(link.cip)
    return {soc: tuple(sorted(asked[soc[:7]])) for soc in socs}
