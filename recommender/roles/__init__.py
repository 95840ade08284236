"""Which words say what is wanted, what is told, what is held and what is not wanted: learned."""

from recommender.roles.reading import Roles
from recommender.roles.reconsidering import reconsidered
from recommender.roles.tagger import Tagger
from recommender.roles.tags import Role, Span, Tags

__all__ = ["Role", "Roles", "Span", "Tagger", "Tags", "reconsidered"]
