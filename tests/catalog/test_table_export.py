"""Export to tables and back: the same catalogue, and nothing that a spreadsheet would run."""

import csv
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from catalog.formats import read_file
from catalog.formats.columns import find_columns
from catalog.formats.csv_writer import write_csv
from catalog.formats.table_writer import COLUMNS
from catalog.formats.xlsx_writer import write_xlsx
from catalog.models import CredentialRecord
from tests.catalog.strategies import catalogues

WRITERS = [("csv", write_csv), ("xlsx", write_xlsx)]


def bread(**facts):
    """A credential whose facts all fit into a row."""
    return CredentialRecord.model_validate(
        {
            "credential_id": "bread-1",
            "title": "Bread Baking",
            "provider": {"provider_id": "island-college", "name": "Island College"},
            "sources": [{"fact": "*", "source": "fall.csv", "checked_on": "2026-09-01"}],
        }
        | facts
    )


def rows_in(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(("name", "write"), WRITERS)
@settings(
    max_examples=25,
    deadline=None,
    # To explain a failure, hypothesis traces every line, which takes minutes here.
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(records=catalogues(most=3))
def test_what_is_exported_and_imported_is_the_same_catalogue(name, write, records):
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"table.{name}"
        write(path, records)

        read = read_file(path)

    assert read.quarantined == ()
    assert list(read.records) == records


def test_every_column_is_found_again_by_its_name():
    found = find_columns([column.name for column in COLUMNS], {})

    assert found.of_field == {column.field: (number,) for number, column in enumerate(COLUMNS)}


def test_only_columns_that_say_something_are_written_and_nothing_is_kept_beside(tmp_path):
    record = bread(
        summary="Bake bread by hand. Shape rye loaves at home.",
        skills=[{"text": "Bake bread"}, {"text": "Shape loaves"}],
        offerings=[{"start": "2027-01-05", "price": 495, "currency": "CAD", "hours": 37.5}],
        credits=[{"recommender": "Board of Bakers", "hours": 3, "valid_until": "2028-12-31"}],
        stacks_toward=[{"title": "Baking Diploma", "credential_id": "bake-9"}],
    )
    path = tmp_path / "export.csv"

    write_csv(path, [record])

    assert rows_in(path) == [
        {
            "Credential ID": "bread-1",
            "Title": "Bread Baking",
            "Provider": "Island College",
            "Description": "Bake bread by hand. Shape rye loaves at home.",
            "Skills": "Bake bread; Shape loaves",
            "Price": "495",
            "Currency": "CAD",
            "Hours": "37.5",
            "Start date": "2027-01-05",
            "Stacks toward": "Baking Diploma [bake-9]",
            "Status": "active",
            "Credit hours": "3",
            "Credit recommended by": "Board of Bakers",
            "Credit valid until": "2028-12-31",
            "Provider ID": "island-college",
            "Source": "fall.csv",
            "Checked on": "2026-09-01",
        }
    ]


@pytest.mark.parametrize(("name", "write"), WRITERS)
def test_further_offerings_are_further_rows(tmp_path, name, write):
    offerings = [{"start": "2027-01-05"}, {"start": "2027-04-06", "place": "Duncan"}]
    path = tmp_path / f"export.{name}"

    write(path, [bread(offerings=offerings)])

    read = read_file(path)
    assert (read.read, list(read.records)) == (2, [bread(offerings=offerings)])


def test_no_cell_begins_like_a_formula(tmp_path):
    # In XML a carriage return becomes a line feed, which would make a guard of it no guard.
    texts = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1", "\x08\t=1", "\x08\r1"]
    records = [bread(credential_id=f"b{n}", criteria=text) for n, text in enumerate(texts)]
    csv_path, xlsx_path = tmp_path / "export.csv", tmp_path / "export.xlsx"

    write_csv(csv_path, records)
    write_xlsx(xlsx_path, records)

    cells = [text for row in rows_in(csv_path) for text in row.values()]
    sheet = openpyxl.load_workbook(xlsx_path).active
    assert not [text for text in cells if text[:1] in "=+-@\t\r＝＋－＠" and text]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert list(read_file(csv_path).records) == records
    assert list(read_file(xlsx_path).records) == records


def test_numbers_and_days_are_typed_in_a_spreadsheet(tmp_path):
    path = tmp_path / "export.xlsx"

    write_xlsx(path, [bread(offerings=[{"start": "2027-01-05", "price": 495.5}])])

    header, row = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    said = dict(zip(header, row, strict=True))
    assert (said["Price"], said["Start date"].date()) == (495.5, date(2027, 1, 5))


def test_a_cell_changed_after_the_export_counts_and_what_it_cannot_say_is_kept(tmp_path):
    record = bread(
        summary="Bake bread.",
        skills=[{"text": "Bake bread", "framework": "ESCO", "code": "S1"}],
        aid=[{"name": "Bakers' fund", "amount": 100}],
    )
    path = tmp_path / "export.csv"
    write_csv(path, [record])
    path.write_bytes(path.read_bytes().replace(b",Bake bread,", b",Bake rye bread,"))

    read = read_file(path)

    (changed,) = read.records
    assert [(skill.text, skill.framework) for skill in changed.skills] == [("Bake rye bread", None)]
    assert changed.aid == record.aid
    assert [(each.field, each.value) for each in read.notices] == [("Advisor facts", "skills")]


def test_facts_longer_than_a_cell_are_kept_in_several(tmp_path):
    record = bread(criteria="Bake. " * 20_000 + "end", method="\n".join("ab" * 200))
    for name, write in WRITERS:
        path = tmp_path / f"export.{name}"
        write(path, [record])

        assert list(read_file(path).records) == [record]


@pytest.mark.parametrize("kept", ["no JSON", "[1]", '{"title": 5, "skills": "x"}', "{" * 5_000])
def test_a_broken_cell_of_kept_facts_is_a_fault(tmp_path, kept):
    path = tmp_path / "export.csv"
    rows = [["Title", "Provider", "Advisor facts"], ["Bread", "School", kept]]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)

    read = read_file(path)

    assert read.records == ()
    assert [fault.field for fault in read.quarantined] == ["Advisor facts"]


@pytest.mark.parametrize(("name", "write"), WRITERS)
def test_a_span_and_what_is_one_of_several_are_written_as_people_read_them(tmp_path, name, write):
    rough = [{"fact": "schedule"}, {"fact": "weeks", "low": 4}, {"fact": "price", "low": 300}]
    facts = {"schedule": ["evening"], "price": 495, "currency": "CAD", "weeks": 11}
    record = bread(offerings=[{**facts, "roughly": rough}])
    path = tmp_path / f"table.{name}"

    write(path, [record])

    assert read_file(path).records == (record,)
    if name == "csv":
        (row,) = rows_in(path)
        said = (row["Price"], row["Weeks"], row["Schedule"])
        assert said == ("300-495", "4-11", "evening possible")
        assert "Advisor facts" not in row
