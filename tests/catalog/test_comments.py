"""JSON that begins with words."""

from pathlib import Path

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats.comments import refuse_commented_json


@pytest.mark.parametrize(
    ("text", "line", "first"),
    [
        ('// Published\n{\n "@type": "ceterms:Course"}', 2, "// Published"),
        ('Course example\n==============\n\n[{"@id": 1}]', 4, "Course example"),
        ('/* a\n b */\n  { "name" : "x" }', 3, "/* a"),
    ],
)
def test_the_line_where_the_json_begins_is_named(text: str, line: int, first: str):
    with pytest.raises(UnreadableFileError) as refused:
        refuse_commented_json(Path("x.json"), text.encode())

    assert f"it is JSON from line {line} on, but begins with other text ({first!r})" in str(
        refused.value
    )
    assert refused.value.remedy == f"Delete what stands before line {line}."


@pytest.mark.parametrize(
    "text", ["name,price\nWelding,10", '\ufeff\n{"@id": "x"}', 'name;note\nx;"{ no json }"']
)
def test_tables_and_bare_json_are_left_alone(text: str):
    refuse_commented_json(Path("x"), text.encode())
