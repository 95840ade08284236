"""What was typed into a form: read within bounds, one value or several a field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request

# An e-mail that is pasted is some ten thousand letters; a form of working hours is less.
MAX_BODY = 400_000
_MAX_FIELDS = 500


class FormTooLongError(Exception):
    """More was sent than a form of the desk holds."""


@dataclass(frozen=True)
class Form:
    """The fields of a form.

    Attributes:
        fields: What was typed, in the order of the form.
    """

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return what stands in a field, without spaces around it; "" where it is missing."""
        return self.fields.get(name, ("",))[0].strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Return what stands in all fields of a name."""
        return self.fields.get(name, ())

    def number(self, name: str) -> int | None:
        """Return a whole number, None where there is none."""
        written = self.text(name)
        is_one = written.isascii() and written.isdecimal() and len(written) < 16
        return int(written) if is_one else None


async def form_of(request: Request) -> Form:
    """Return what was typed.

    Raises:
        FormTooLongError: It is more than any form of ours holds.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise FormTooLongError
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MAX_FIELDS
        )
    except ValueError:
        raise FormTooLongError from None
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        # Browsers end lines as on paper: with carriage return and line feed.
        fields[name] = (*fields.get(name, ()), value.replace("\r\n", "\n").replace("\x00", ""))
    return Form(fields)
