"""Files that are nearly right: small changes to good ones, the same for the same seed."""

import base64
import copy
import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from html import escape
from random import Random
from typing import Any

# Each has broken a reader somewhere: other types, numbers that are none or too large, days that
# there are not, texts that look like another type, marks, halves of characters, ends of strings.
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 42_000_000, 10**18, 10**400, 1e308, -1e308, 5e-324, 0.1, "", " ",
    "\x00", "\ud800", "a\udfffb", "\u202e", "\ufeff", "é", "e\u0301", "日本語", "🙂", "١٢٣", "५००", "½",
    "²", "５００", "n/a", "null", "NaN", "Infinity", "1e999", "9" * 400, "9" * 5_000, "-5", "1,234.50",
    "1 234,50", "1-2-3", "$", "CAD", "US Dollar", "EUR 5", "doubloons", "2027-02-30", "0000-00-00",
    "99999-01-01", "2027-13", "2027-W05", "2027-01-31T25:61:00Z", "2027-01-31T09:00:00+99:99",
    "Fall 2027", "P", "PT", "P60M", "P9999999999Y", "PT1H1H", "-P1D", "P1.5,5W", "PT0S", "https://",
    "https://a.example/" + "x" * 3_000, "http://[", "//a", "urn:", "_:b0", "#", "javascript:x",
    "mailto:a@b", "data:,", "=1+1", "@SUM(A1)", "<b>", "<" * 1_000, "&#0;", "&#x110000;", "&amp;" * 500,
    "a" * 10_000, "a " * 5_000, "\n" * 1_000, ";" * 1_000, "(" * 500, "1" + " 000" * 200, "[" * 200,
    "eyJhbGciOiJub25lIn0.e30.", [], {}, [[]], [None], [{}], [[[]]], [1, "a", None, {}], ["a"] * 300,
    [{"id": "a"}] * 300, {"": ""}, {"@value": 5}, {"@value": None, "@language": 7}, {"@id": None},
    {"@value": {}, "@language": "en"}, {"en": ["x", 5, None]}, {"en": {"en": "x"}}, {"fr-CA": "x"},
    {"id": "#"}, {"@type": ["x", 5, {}]}, {"type": {}}, {"@graph": []}, {"name": "A"}, {"name": {}},
)  # fmt: skip
_KEYS = (
    "@context", "@graph", "@id", "@type", "id", "type", "name", "title", "description", "value",
    "@value", "@language", "en", "", "ceterms:name", "schema:name", "elm:title", "advisor:facts",
    "x" * 3_000, "\ud800", "$schema", "credentialSubject", "hasPart", "isPartOf", "verifiableCredential",
)  # fmt: skip
_TOKENS = (
    b"\0", b'"', b"'", b"\\", b"\n", b"\r", b",", b";", b"\t", b"|", b"{", b"}", b"[", b"]", b"<",
    b">", b"&", b"&x;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?x?>", b"<!DOCTYPE a>", b"\xff\xfe",
    b"\xfe\xff", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\xf0\x9f", b"9" * 400, b"1e999", b"NaN",
    b".", b"~", b"=", b"</script>", b"<script type='application/ld+json'>", b"\\ud800", b"\\u0000",
    b"PK\x03\x04", b"%PDF", b"\x1a", b"\x85", b"\xe2\x80\xa8",
)  # fmt: skip
_MAX_DEEP = 70
_MAX_REPEATED = 2_000
_MAX_REPEATED_IN = 60_000


def mutated_json(text: str, others: list[str], random: Random) -> bytes:
    """Return a document with one to five of its values, keys and places changed.

    Args:
        text: The document.
        others: Documents whose parts may be put into it.
        random: Decides.
    """
    document = json.loads(text)
    for _ in range(random.choice((1, 1, 2, 3, 5))):
        places = _places(document)
        if not places:
            break
        holder, key = random.choice(places)
        change = random.choice(_CHANGES)
        # What was repeated before is large already, and repeated inside it grows without bounds.
        if change is not _repeat or len(json.dumps(document)) < _MAX_REPEATED_IN:
            change(holder, key, others, random)
    if random.random() < 0.05:
        document = random.choice(([document], {"@graph": document}, [document] * 20, document))
    written = json.dumps(document, ensure_ascii=random.random() < 0.8)
    return written.encode(random.choice(("utf-8",) * 8 + ("utf-16", "utf-8-sig")), "replace")


def _places(document: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [document]
    while waiting:
        value = waiting.pop()
        inner = (
            list(value.items())
            if isinstance(value, dict)
            else list(enumerate(value))
            if isinstance(value, list)
            else []
        )
        found += [(value, key) for key, _ in inner]
        waiting += [each for _, each in inner]
    return found


def _replace(holder: Any, key: Any, _: list[str], random: Random) -> None:
    # A copy: what is changed in this document must not be found changed in the next.
    holder[key] = copy.deepcopy(random.choice(ODD))


def _delete(holder: Any, key: Any, _: list[str], __: Random) -> None:
    del holder[key]


def _repeat(holder: Any, key: Any, _: list[str], random: Random) -> None:
    is_small = len(json.dumps(holder[key])) < _MAX_REPEATED
    holder[key] = [holder[key]] * random.choice((1, 2, 30, 300) if is_small else (1,))


def _nest(holder: Any, key: Any, _: list[str], random: Random) -> None:
    value = holder[key]
    for _number in range(random.choice((1, 2, 5, _MAX_DEEP))):
        value = [value] if random.random() < 0.5 else {random.choice(_KEYS): value}
    holder[key] = value


def _unwrap(holder: Any, key: Any, _: list[str], random: Random) -> None:
    value = holder[key]
    if isinstance(value, list) and value:
        holder[key] = value[0]
    elif isinstance(value, dict) and value:
        holder[key] = random.choice(list(value.values()))


def _rename(holder: Any, key: Any, _: list[str], random: Random) -> None:
    if not isinstance(holder, dict):
        return
    value = holder.pop(key)
    at = random.randrange(len(key)) if key else 0
    spelt = (key[:at] + key[at + 1 :], key.upper(), f"x:{key}", key.rsplit(":", 1)[-1])
    holder[random.choice((*spelt, random.choice(_KEYS)))] = value


def _swap(holder: Any, key: Any, _: list[str], random: Random) -> None:
    keys = list(holder) if isinstance(holder, dict) else range(len(holder))
    other = random.choice(list(keys))
    holder[key], holder[other] = holder[other], holder[key]


def _take_over(holder: Any, key: Any, others: list[str], random: Random) -> None:
    donor = json.loads(random.choice(others))
    places = _places(donor)
    if places:
        source, at = random.choice(places)
        holder[key] = source[at]


def _other_text(holder: Any, key: Any, _: list[str], random: Random) -> None:
    value = holder[key]
    if isinstance(value, str) and value:
        at = random.randrange(len(value) + 1)
        odd = random.choice(ODD)
        holder[key] = value[:at] + (odd if isinstance(odd, str) else "x") + value[at:]


_CHANGES: tuple[Callable[[Any, Any, list[str], Random], None], ...] = (
    _replace, _replace, _replace, _replace, _delete, _repeat, _nest, _unwrap, _rename, _swap,
    _take_over, _other_text,
)  # fmt: skip


def mutated_bytes(content: bytes, random: Random) -> bytes:
    """Return a file with one to six of its bytes or stretches changed."""
    found = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        at = random.randrange(len(found) + 1)
        length = random.choice((1, 1, 2, 8, 60, 500))
        kind = random.randrange(7)
        if kind == 0 and at < len(found):
            found[at] ^= 1 << random.randrange(8)
        elif kind == 1:
            del found[at : at + length]
        elif kind == 2:
            found[at:at] = found[at : at + length] * random.choice((1, 3, 20))
        elif kind == 3:
            found[at : at + length] = random.randbytes(length)
        elif kind == 4 and random.random() < 0.3:
            del found[at:]
        else:
            found[at:at] = random.choice(_TOKENS) * random.choice((1, 1, 2, 50))
    return bytes(found)


def mutated_table(content: bytes, random: Random) -> bytes:
    """Return a table with some cells, names of columns or separators changed."""
    rows = list(csv.reader(io.StringIO(content.decode(errors="replace"))))
    for _ in range(random.choice((1, 2, 4))):
        row = random.choice(rows)
        if row:
            odd = random.choice(ODD)
            row[random.randrange(len(row))] = odd if isinstance(odd, str) else json.dumps(odd)
        if random.random() < 0.1:
            random.shuffle(row)
    out = io.StringIO()
    quoting = random.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
    csv.writer(out, delimiter=random.choice(",,,;\t|"), quoting=quoting).writerows(rows)
    encodings = ("utf-8",) * 6 + ("cp1252", "utf-16", "utf-8-sig", "utf-32")
    return out.getvalue().encode(random.choice(encodings), "replace")


_TEXT = re.compile(r">[^<>]*<|=\"[^\"<>]*\"")


def mutated_markup(content: bytes, random: Random) -> bytes:
    """Return XML or a web page with some texts and attributes changed."""
    text = content.decode(errors="replace")
    places = list(_TEXT.finditer(text))
    for place in sorted(random.sample(places, min(3, len(places))), key=lambda each: -each.start()):
        odd = random.choice(ODD)
        said = odd if isinstance(odd, str) else json.dumps(odd)
        said = said if random.random() < 0.2 else escape(said)
        found = place[0]
        changed = f">{said}<" if found[0] == ">" else f'="{said}"'
        text = text[: place.start()] + changed + text[place.end() :]
    return text.encode("utf-8", "replace")


def mutated_archive(content: bytes, random: Random) -> bytes:
    """Return a spreadsheet of which a member was changed, or the archive itself."""
    if random.random() < 0.3:
        return mutated_bytes(content, random)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(random.choice((1, 1, 2))):
        name = random.choice(list(members))
        change = random.randrange(6)
        if change == 0:
            del members[name]
            if not members:
                break
        elif change == 1:
            members[name] = random.choice(list(members.values()))
        elif change == 2:
            members[name] = mutated_bytes(members[name], random)
        else:
            members[name] = mutated_markup(members[name], random)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inner in members.items():
            archive.writestr(name, inner)
    return out.getvalue()


def token_of(payload: bytes) -> bytes:
    """Return a JSON Web Token, unsigned, with a payload."""
    return b"eyJhbGciOiJub25lIn0." + base64.urlsafe_b64encode(payload).rstrip(b"=") + b".c2ln"
