"""What the Bot API accepts: each call is checked against the machine-readable specification."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from tests.telegram_simulator.markup import BadMarkupError, text_of, units

# Bounds that the documentation states in its prose: core.telegram.org/bots/api and /faq.
MAX_BUTTONS = 100
MAX_BUTTONS_A_ROW = 8

_PLAIN: dict[str, tuple[type, ...]] = {
    "String": (str,),
    "Integer": (int,),
    "Float": (int, float),
    "Boolean": (bool,),
    "True": (bool,),
}


class RefusedCallError(Exception):
    """A call that Telegram would refuse, with its reason."""


@cache
def specification() -> dict[str, Any]:
    """Return the specification: methods, types and unions."""
    text = (Path(__file__).parent / "specification.json").read_text("utf-8")
    return dict(json.loads(text))


def check(method: str, parameters: dict[str, str]) -> dict[str, Any]:
    """Return a call's parameters as values, after checking every one of them.

    Args:
        method: Name of the method; an unknown one is refused.
        parameters: As they come in a request: texts, and JSON for all that is not text.

    Raises:
        RefusedCallError: There is no such method or parameter, one is missing, or a value is
            not of the documented type or length.
    """
    methods = specification()["methods"]
    if method not in methods:
        raise RefusedCallError("Not Found: method not found")
    known = methods[method]
    for name in parameters:
        if name not in known:
            raise RefusedCallError(f"Bad Request: {method} has no parameter {name!r}")
    for name, field in known.items():
        if field.get("required") and parameters.get(name, "") == "":
            raise RefusedCallError(f"Bad Request: parameter {name!r} is required")
    values = {name: _decoded(text, known[name]) for name, text in parameters.items()}
    for name, value in values.items():
        _check_value(f"{method}.{name}", value, known[name])
    _check_texts(values, known)
    _check_keyboard(values.get("reply_markup"))
    return values


def _decoded(text: str, field: dict[str, Any]) -> Any:
    if "String" in field["type"].split(" or ") and not text.lstrip("-").isdigit():
        return text
    if field["type"] == "String":
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _check_value(where: str, value: Any, field: dict[str, Any]) -> None:
    options = _options(field["type"])
    faults = [_fault(where, value, option) for option in options]
    if all(faults):
        raise RefusedCallError(f"Bad Request: {faults[0]}")
    if "values" in field and not field["values"][0] <= value <= field["values"][1]:
        raise RefusedCallError(f"Bad Request: {where} must be within {field['values']}")


def _options(kind: str) -> list[str]:
    """The alternatives of "A or B", and of "Array of A, B and C"."""
    if kind.startswith("Array of ") and " and " in kind:
        members = kind.removeprefix("Array of ").replace(" and ", ", ").split(", ")
        return [f"Array of {member}" for member in members]
    return kind.split(" or ")


def _fault(where: str, value: Any, kind: str) -> str:
    """What is wrong with a value as one kind of thing; "" for nothing."""
    if kind.startswith("Array of "):
        return _fault_in_array(where, value, kind.removeprefix("Array of "))
    if kind in _PLAIN:
        is_bool_for_number = isinstance(value, bool) and kind in ("Integer", "Float")
        if isinstance(value, _PLAIN[kind]) and not is_bool_for_number:
            return ""
        return f"{where} must be {kind}, not {type(value).__name__}"
    unions, types = specification()["unions"], specification()["types"]
    if kind in unions:
        faults = [_fault(where, value, member) for member in unions[kind]]
        return "" if not all(faults) else faults[0]
    if kind == "InputFile" and isinstance(value, str):
        return ""
    if kind not in types:
        return f"{where} is of the unknown type {kind}"
    return _fault_in_object(where, value, kind, types[kind])


def _fault_in_array(where: str, value: Any, kind: str) -> str:
    if not isinstance(value, list):
        return f"{where} must be an array"
    faults = (_fault(f"{where}[{i}]", each, kind) for i, each in enumerate(value))
    return next((fault for fault in faults if fault), "")


def _fault_in_object(where: str, value: Any, kind: str, fields: dict[str, Any]) -> str:
    if not isinstance(value, dict):
        return f"{where} must be a {kind}"
    for name in value:
        if name not in fields:
            return f"{kind} has no field {name!r}"
    for name, field in fields.items():
        if name not in value:
            if field.get("required"):
                return f"{kind} needs the field {name!r}"
            continue
        faults = [_fault(f"{where}.{name}", value[name], each) for each in _options(field["type"])]
        if all(faults):
            return faults[0]
        if "bytes" in field and not _within(len(str(value[name]).encode()), field["bytes"]):
            return f"{where}.{name} must have {field['bytes']} bytes"
    return ""


def _check_texts(values: dict[str, Any], known: dict[str, Any]) -> None:
    for name, value in values.items():
        if "characters" not in known[name] or not isinstance(value, str):
            continue
        text = value
        if name in ("text", "caption") and values.get("parse_mode") == "HTML":
            try:
                text = text_of(value)
            except BadMarkupError as bad:
                raise RefusedCallError(f"Bad Request: can't parse entities: {bad}") from bad
        if name == "text" and not text.strip() and known[name].get("required"):
            raise RefusedCallError("Bad Request: message text is empty")
        if not _within(units(text), known[name]["characters"]):
            raise RefusedCallError(f"Bad Request: {name} is too long")


def _within(count: int, bounds: list[int]) -> bool:
    return bounds[0] <= count <= bounds[1]


def _check_keyboard(markup: Any) -> None:
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return
    rows = markup["inline_keyboard"]
    if sum(len(row) for row in rows) > MAX_BUTTONS or any(
        len(row) > MAX_BUTTONS_A_ROW for row in rows
    ):
        raise RefusedCallError("Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        ways = [name for name in button if name not in ("text", "style", "icon_custom_emoji_id")]
        if len(ways) != 1:
            raise RefusedCallError("Bad Request: a button needs exactly one thing that it does")
