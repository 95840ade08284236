"""What the program imports is what its package asks for, not what another package happens to."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.conftest import ROOT

OWN = frozenset(["bot", "catalog", "recommender"])


def imported() -> set[str]:
    """Return the names of the packages of others that the program imports."""
    found: set[str] = set()
    for package in OWN:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {each.name.split(".", maxsplit=1)[0] for each in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    found.add(node.module.split(".", maxsplit=1)[0])
    return found - OWN - sys.stdlib_module_names


def as_one(name: str) -> str:
    """Return a distribution's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", sorted(imported()))
def test_what_is_imported_is_asked_for(name):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked_for = {as_one(re.split(r"[^\w.-]", each)[0]) for each in project["dependencies"]}

    assert asked_for & {as_one(each) for each in packages_distributions().get(name, [name])}
