"""What is refused about taxonomies."""

from catalog.errors import CatalogError


class UnknownTaxonomyError(CatalogError):
    """No taxonomy of this name is loaded."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        there = ", ".join(known) or "none"
        super().__init__(
            f"No taxonomy named {name!r} is loaded (there is: {there}). "
            "Load one with: advisor taxonomy load FOLDER"
        )
        self.name = name
        self.known = known
