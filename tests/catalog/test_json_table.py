"""Tables written as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from catalog.checks import ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.formats.json_lines import as_array

DATA = Path(__file__).parent.parent / "data" / "json_table"


@pytest.fixture
def read(tmp_path):
    """Read a document as a file of its own."""

    def read_document(document: Any, **options: Any) -> ReadResult:
        path = tmp_path / "document.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return read_file(path, **options)

    return read_document


@pytest.fixture(scope="module")
def programmes() -> ReadResult:
    """What programmes.json says."""
    return read_file(DATA / "programmes.json")


def test_the_list_that_says_most_about_credentials_is_read(programmes):
    assert programmes.format == "json_table"
    assert programmes.read == 4
    assert "schools" in [notice.field for notice in programmes.notices]


def test_keys_are_names_of_columns_also_those_of_an_object_in_a_row(programmes):
    (record,) = programmes.records

    assert (record.title, record.kind) == ("Boat Repair", "certificate")
    assert (record.provider.name, record.provider.region) == ("Harbour College", "BC")
    (offering,) = record.offerings
    assert (offering.price, offering.currency, offering.hours) == (640.5, "CAD", 60)
    assert (offering.place, offering.delivery) == ("Sooke", "in_person")


def test_a_list_in_a_row_is_a_list_of_skills(programmes):
    (record,) = programmes.records

    assert [skill.text for skill in record.skills] == ["Repair a hull", "Choose a resin"]


def test_each_bad_row_is_kept_out_with_its_line_where_it_is_known(programmes):
    assert [(fault.record, fault.field) for fault in programmes.quarantined] == [
        (2, "tuition"), (3, "programmeName"), (4, "programmeName"),
    ]  # fmt: skip
    lines = (DATA / "programmes.json").read_text(encoding="utf-8").splitlines()
    assert "Sail Making" in lines[programmes.quarantined[0].line - 1]
    assert programmes.quarantined[1].line is None


def test_staff_can_say_which_key_holds_which_field(read):
    rows = [{"what": "Splicing", "provider": "Harbour College"}]

    with pytest.raises(UnreadableFileError):
        read(rows)
    result = read(rows, mapping={"what": "title"})

    assert result.records[0].title == "Splicing"


def test_rows_may_have_different_keys(read):
    rows = [
        {"title": "Splicing", "provider": "Harbour College"},
        {"hours": 6, "provider": "Harbour College", "title": "Knots"},
    ]

    assert [record.offerings[:1] != () for record in read(rows).records] == [False, True]


def test_what_a_service_answers_holds_its_list_deeper(read):
    answer = {"success": True, "result": {"records": [{"title": "Splicing", "provider": "H"}]}}

    assert read(answer).records[0].title == "Splicing"


@pytest.mark.parametrize(
    "document",
    [
        {},
        [],
        [1, 2, 3],
        {"name": "package", "version": "1.0.0"},
        [{"a": 1}],
        {"$schema": "x", "items": [{"title": "Splicing", "provider": "H"}]},
        {f"key {number}": number for number in range(5_000)},
    ],
)
def test_what_is_no_table_is_not_taken_for_one(read, document):
    with pytest.raises(UnreadableFileError) as refused:
        read(document)

    assert refused.value.remedy


def test_too_many_keys_are_refused(read):
    rows = [
        {"title": "Splicing", "provider": "H", **{f"k{row} {key}": 1 for key in range(90)}}
        for row in range(70)
    ]

    with pytest.raises(UnreadableFileError, match="more than 1,000 keys"):
        read(rows)


def test_an_object_a_line_is_an_array_with_its_lines_in_place():
    content = (DATA / "courses.ndjson").read_bytes()

    joined = as_array(content)

    assert [each["title"] for each in json.loads(joined)] == ["Bread Baking", "Pastry"]
    assert joined.splitlines()[1].startswith(b'{"title": "Pastry"')


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b'{"a": 1}\n',
        b'{\n "a": 1}\n{\n "b": 2}',
        b'[{"a": 1}]\n{"b": 1}',
        b'{"a": 1\n{"b": 1}',
    ],
)  # fmt: skip
def test_anything_else_stays_as_it_is(content):
    assert as_array(content) == content


def test_a_real_national_catalogue_is_read(shared_data):
    path = shared_data / "interop" / "catalogue" / "backend__app__teveta__teveta-master.json"
    if not path.exists():
        pytest.skip("the national catalogue is not on this machine")

    result = read_file(path)

    assert (result.read, result.quarantined) == (1822, ())
    first = result.records[0]
    assert (first.title, first.provider.name) == ("First Aid", "Alistair Logistics Zambia Limited")


def test_what_stands_in_an_object_is_known_by_its_own_key(tmp_path):
    path = tmp_path / "api.json"
    course = {
        "id": 17,
        "title": {"rendered": "Nursing Assistant"},
        "acf": {"tuition": "$1,250", "duration": "6-8 weeks", "prereqs": "18 years or older"},
    }
    path.write_text(json.dumps({"data": {"items": [course]}}))

    (record,) = read_file(path, default_provider="School").records

    assert (record.title, record.offerings[0].price) == ("Nursing Assistant", 1250)
    assert [each.text for each in record.prerequisites] == ["18 years or older"]


def test_the_list_that_is_read_is_not_told_as_left_out(read):
    found = read({"data": [{"title": "Bread", "price": 95}]}, default_provider="Island")

    assert [notice.field for notice in found.notices] == []


def test_a_word_within_a_key_names_no_title(read):
    found = [{"jobTitle": "Dean", "venueName": "Hall", "price": 95, "hours": 3}]

    with pytest.raises(UnreadableFileError, match="no key"):
        read({"data": found}, default_provider="Island")


def test_runs_that_a_spanish_list_holds_are_offerings(read):
    runs = [
        {"inicio": "2027-02-01", "fin": "2027-03-12"},
        {"inicio": "2027-05-03", "fin": "2027-06-11"},
    ]
    found = read([{"titulo": "Soldadura", "horas": 120, "fechas": runs}], default_provider="IES")

    (record,) = found.records
    assert [str(each.end) for each in record.offerings] == ["2027-03-12", "2027-06-11"]
