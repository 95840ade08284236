"""Make specification.json: python tests/telegram_simulator/trim.py SCHEMA > specification.json.

SCHEMA is `.butcher/schema/schema.json` in the source distribution of aiogram (MIT), which reads
it off the documentation of the Bot API. What validation does not need is left out.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

_LENGTH = re.compile(r"\b(\d+)-(\d+) (characters|bytes)")
_VALUES = re.compile(r"[Vv]alues between (\d+)-(\d+)|\((\d+)-(\d+)\)")


def trimmed(schema: dict[str, Any]) -> dict[str, Any]:
    """Return methods with their parameters, types with their fields, unions with their members."""
    methods: dict[str, Any] = {}
    types: dict[str, Any] = {}
    unions: dict[str, list[str]] = {}
    children = [child for group in schema["items"] for child in group["children"]]
    names = {child["name"] for child in children}
    for child in children:
        fields = {each["name"]: _field(each) for each in child["annotations"]}
        if child["name"][0].islower():
            methods[child["name"]] = fields
            continue
        members = re.findall(r"^ - (\w+)", child["description"], re.MULTILINE)
        if not fields and members and all(each in names for each in members):
            unions[child["name"]] = members
        else:
            types[child["name"]] = fields
    return {
        "version": schema["api"]["version"],
        "methods": methods,
        "types": types,
        "unions": unions,
    }


def _field(each: dict[str, Any]) -> dict[str, Any]:
    text = each["description"]
    is_required = each.get("required", not text.startswith("Optional"))
    field: dict[str, Any] = {"type": each["type"]}
    if is_required:
        field["required"] = True
    length = _LENGTH.search(text)
    if length:
        field[length[3]] = [int(length[1]), int(length[2])]
    values = _VALUES.search(text)
    if values and each["type"] == "Integer":
        low, high = (number for number in values.groups() if number is not None)
        field["values"] = [int(low), int(high)]
    return field


def one_line_each(specification: dict[str, Any]) -> str:
    """Return JSON with one line a method or type, so that a new version can be compared."""
    lines = ["{", f'"version": {json.dumps(specification["version"])},']
    for part in ("methods", "types", "unions"):
        items = specification[part].items()
        body = ",\n".join(f"{json.dumps(name)}: {json.dumps(each)}" for name, each in items)
        lines.append(f'"{part}": {{\n{body}\n}}{"" if part == "unions" else ","}')
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    schema = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    sys.stdout.write(one_line_each(trimmed(schema)))
