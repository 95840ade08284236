"""Files made to do harm: each is refused, within five seconds and 300 MB, and nothing else."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MAX_SECONDS = 5.0
MAX_MEGABYTES = 300

# Reads files one after the other in a process of its own, and says how each went. The time is the
# processor's: how busy the machine is else does not count.
_READER = """
import json, re, sys, time
from pathlib import Path
from catalog.errors import UnreadableFileError
from catalog.formats import open_file
for name in sys.stdin.read().splitlines():
    began = time.process_time()
    found = {"file": Path(name).name, "records": 0, "faults": 0}
    try:
        for entry in open_file(Path(name)).entries:
            found["records"] += entry.record is not None
            found["faults"] += len(entry.faults)
            if entry.record is not None:
                found["last"] = entry.record.model_dump(mode="json")
    except UnreadableFileError as refused:
        found |= {"refused": str(refused), "field": refused.field, "remedy": refused.remedy}
    except BaseException as wrong:
        found["uncaught"] = repr(wrong)[:300]
    found["seconds"] = time.process_time() - began
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\\s+(\\d+)", status.read_text()) if status.exists() else None
    found["megabytes"] = int(peak[1]) / 1024 if peak else 0
    print(json.dumps(found), flush=True)
"""


def _zipped(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inner in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), inner)
    return content.getvalue()


def _workbook(sheet: bytes) -> bytes:
    names = {
        "[Content_Types].xml": b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.'
        b'org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relation'
        b'ships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxml'
        b'formats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets'
        b'/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
        b'worksheet+xml"/></Types>',
        "_rels/.rels": b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.'
        b'org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats'
        b'.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
        b"</Relationships>",
        "xl/workbook.xml": b'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.'
        b'org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/'
        b'2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": b'<?xml version="1.0"?><Relationships xmlns="http://schemas.'
        b'openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas'
        b'.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/'
        b'sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inner in names.items():
            archive.writestr(name, inner)
    return content.getvalue()


def _sheet(rows: bytes) -> bytes:
    return (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/'
        b'2006/main"><sheetData>' + rows + b"</sheetData></worksheet>"
    )


_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a0 "ha">' + b"".join(
    b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 30)
) + b"]><Courses>&a29;</Courses>"  # fmt: skip
_COURSE = '{"@context": "https://schema.org", "@type": "Course", "provider": "H", "name": "A", %s}'

# Name of a file -> what it holds. None of these is a catalogue of which anything should be kept.
REFUSED: dict[str, Callable[[], bytes]] = {
    "laughs.xml": lambda: _LAUGHS,
    "quadratic.xml": lambda: (
        b'<!DOCTYPE a [<!ENTITY x "' + b"A" * 100_000 + b'">]><a>' + b"&x;" * 50_000 + b"</a>"
    ),
    "outside.xml": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        b"<Courses>&x;</Courses>"
    ),
    "outside-dtd.xml": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><Courses/>'
    ),
    "deep.xml": lambda: b"<a>" * 100_000,
    "wide.xml": lambda: b"<a>" + b"<b/>" * 10_000_000 + b"</a>",
    "attributes.xml": lambda: (
        b"<a " + b" ".join(b'x%d="1"' % number for number in range(500_000)) + b"/>"
    ),
    "cut.xml": lambda: b"<Courses xmlns='http://data.europa.eu/snb/model/ap/'><learningOpp",
    "deep.json": lambda: b"[" * 100_000 + b"]" * 100_000,
    "deep-objects.json": lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "lists.json": lambda: b"[" + b"[]," * 15_000_000 + b"[]]",
    "objects.json": lambda: b"[" + b'{"a":1},' * 5_000_000 + b"{}]",
    "numbers.json": lambda: b"[" + b"1," * 20_000_000 + b"1]",
    "quotes.json": lambda: b"[" + b'""' * 20_000_000 + b"]",
    "number.json": lambda: b'{"@context": "https://schema.org", "a": ' + b"9" * 5_000 + b"}",
    "lines-of-nothing.json": lambda: b"{}\n" * 15_000_000,
    "power.json": lambda: b'{"a": 1e999}',
    "nan.json": lambda: b'[{"title": "A", "provider": "B", "price": NaN}]',
    "nul.json": lambda: b'[{"title": "A\x00", "provider": "B"}]',
    "nul.csv": lambda: b"title,provider\nA\x00,B\n",
    "mixed.json": lambda: '[{"title": "é"}]'.encode() + "é".encode("utf-16"),
    "columns.csv": lambda: b",".join(b"c%d" % number for number in range(1_000_000)) + b"\n1\n",
    "titled-columns.csv": lambda: b"title," + b"x," * 1_000_000 + b"\nA," + b"1," * 1_000_000,
    "line.csv": lambda: b"title,provider\n" + b"A" * 90_000_000,
    "separators.csv": lambda: b"," * 90_000_000,
    "comments.html": lambda: b"<html>" + b"<!--" * 4_000_000,
    "scripts.html": lambda: b"<html>" + b"<script" * 2_500_000,
    "described.html": lambda: b"<html>" + b'<script type="application/ld+json">' * 500_000,
    "zeros.zip": lambda: _zipped(zeros=b"\0" * 100_000_000),
    "nested.zip": lambda: _zipped(inner_dot_zip=_zipped(zeros=b"\0" * 50_000_000)),
    "many.zip": lambda: _zipped(**{f"f{number}": b"" for number in range(20_000)}),
    "cut.xlsx": lambda: _workbook(_sheet(b""))[:200],
    "bomb.xlsx": lambda: _workbook(_sheet(b'<row r="1">' + b"<c/>" * 40_000_000 + b"</row>")),
    "huge.xlsx": lambda: _workbook(
        _sheet(
            b"".join(
                b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (row, row, row * 7919 % 999_983)
                for row in range(1, 1_000_000)
            )
        )
    ),
    "laughs.xlsx": lambda: _workbook(_LAUGHS),
    "token.jwt": lambda: b"eyJhbGciOiJub25lIn0." + b"W1tb" * 5_000_000 + b".",
    "empty.csv": lambda: b"\xef\xbb\xbf \r\n ",
    "binary.csv": lambda: bytes(range(256)) * 1_000,
}  # fmt: skip

# What is read, because it may be meant well; bounded all the same.
READ: dict[str, Callable[[], bytes]] = {
    "formulas.csv": lambda: b"title,provider,description\n=cmd|'/C calc'!A1,B,@SUM(1+1)\n",
    "marks.json": lambda: b"\xef\xbb\xbf" + (_COURSE % '"url": "https://a.example"').encode(),
    "wide.json": lambda: (
        _COURSE % ", ".join(f'"descripton{number}": 1' for number in range(100_000))
    ).encode(),
    "alternatives.json": lambda: (
        _COURSE % f'"teaches": [{", ".join(["{}"] * 100_000)}]'
    ).encode(),
    "lines.json": lambda: b'{"title": "A", "provider": "B"}\n' * 5_000,
    "circle.json": lambda: (
        b'{"@context": "https://schema.org", "@graph": [{"@id": "a", "@type": "Course", "name":'
        b' "A", "provider": "H", "isPartOf": {"@id": "a"}, "hasCourseInstance": {"@id": "a"}}]}'
    ),
    "digits.json": lambda: (
        _COURSE % f'"courseCode": "{"9" * 5_000}", "timeRequired": "P{"9" * 5_000}D"'
    ).encode(),
    "halves.json": lambda: (_COURSE % r'"description": "\ud800 \udc00 \u0000"').encode(),
    "long.json": lambda: (_COURSE % f'"description": "{"<" * 5_000_000}"').encode(),
    "rows.json": lambda: json.dumps(
        [{"title": f"A{number}", "provider": "B"} for number in range(5_000)]
    ).encode(),
}  # fmt: skip


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """How a process of its own fared with all hostile files."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = []
    for name, content in (REFUSED | READ).items():
        (folder / name).write_bytes(content())
        paths.append(folder / name)
    with (folder / "sparse.csv").open("wb") as file:
        file.write(b"title,provider\n")
        file.truncate(2_000_000_000)
    paths.append(folder / "sparse.csv")
    done = subprocess.run(
        [sys.executable, "-c", _READER],
        input="\n".join(map(str, paths)),
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
        timeout=280,
        check=True,
    )
    return {found["file"]: found for found in map(json.loads, done.stdout.splitlines())}


@pytest.mark.slow
@pytest.mark.parametrize("name", [*REFUSED, "sparse.csv"])
def test_a_hostile_file_is_refused_with_a_remedy(outcomes, name):
    found = outcomes[name]

    assert "uncaught" not in found, found["uncaught"]
    assert found["records"] == 0
    if "refused" in found:
        assert found["field"]
        assert found["remedy"]
    else:
        assert found["faults"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("name", READ)
def test_an_odd_file_is_read_or_kept_out(outcomes, name):
    found = outcomes[name]

    assert "uncaught" not in found, found["uncaught"]
    assert found["records"] or found["faults"]


@pytest.mark.slow
@pytest.mark.parametrize("name", [*REFUSED, *READ, "sparse.csv"])
def test_no_hostile_file_takes_longer_than_five_seconds(outcomes, name):
    assert outcomes[name]["seconds"] < MAX_SECONDS


@pytest.mark.slow
def test_no_hostile_file_takes_more_than_300_megabytes(outcomes):
    peak = {name: found["megabytes"] for name, found in outcomes.items()}

    assert {name: round(size) for name, size in peak.items() if size > MAX_MEGABYTES} == {}


@pytest.mark.slow
def test_formulas_are_text(outcomes):
    assert outcomes["formulas.csv"]["last"]["title"] == "=cmd|'/C calc'!A1"
