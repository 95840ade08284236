"""Spreadsheets: typed cells, several sheets, formulas, and archives made to do harm."""

import re
import zipfile
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import open_file, read_file


@pytest.fixture
def book(tmp_path):
    def write(*sheets, name="courses.xlsx"):
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, rows in sheets:
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(row)
        path = tmp_path / name
        workbook.save(path)
        return path

    return write


HEADER = ["Title", "Provider", "Price", "Start", "Hours"]


def test_numbers_and_days_are_read_as_what_they_are(book):
    path = book(
        ("Courses", [HEADER, ["Bread", "School", 495.5, datetime(2027, 1, 5), timedelta(hours=40)]])  # noqa: DTZ001 - spreadsheets know no zones
    )

    read = read_file(path)

    (record,) = read.records
    (offer,) = record.offerings
    assert read.format == "xlsx"
    assert (offer.price, offer.start, offer.hours) == (495.5, date(2027, 1, 5), 40)


def test_a_spreadsheet_is_known_whatever_it_is_called(book):
    path = book(("Courses", [HEADER, ["Bread", "School"]]))

    assert read_file(path.rename(path.with_name("list"))).format == "xlsx"


def test_faults_name_the_row_of_the_sheet(book):
    path = book(
        ("Courses", [["Fall 2027"], [], HEADER, ["Bread", "School", 5], [], ["Pie", "School", -1]])
    )

    read = read_file(path)

    assert [record.title for record in read.records] == ["Bread"]
    assert [(fault.line, fault.field) for fault in read.quarantined] == [(6, "Price")]


def test_the_first_sheet_with_a_title_is_read_and_the_others_are_named(book):
    path = book(
        ("About", [["This workbook lists our courses."]]),
        ("Courses", [HEADER, ["Bread", "School"]]),
        ("Old", [HEADER, ["Pie", "School"]]),
    )

    read = read_file(path)

    assert [record.title for record in read.records] == ["Bread"]
    assert [(each.field, each.value) for each in read.notices] == [("sheet", "Courses")]
    assert "About, Old" in read.notices[0].problem


def test_a_hidden_sheet_is_not_read(book, tmp_path):
    path = book(("Draft", [HEADER, ["Pie", "School"]]), ("Live", [HEADER, ["Bread", "School"]]))
    workbook = openpyxl.load_workbook(path)
    workbook["Draft"].sheet_state = "hidden"
    workbook.save(path)

    assert [record.title for record in read_file(path).records] == ["Bread"]


def test_a_merged_group_above_the_names_is_one_header(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Course", "School", "Dates", None])
    sheet.append([None, None, "Start", "End"])
    sheet.append(["Bread", "School", date(2027, 1, 5), date(2027, 2, 5)])
    for merged in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(merged)
    path = tmp_path / "merged.xlsx"
    workbook.save(path)

    (offer,) = read_file(path).records[0].offerings

    assert (offer.start, offer.end) == (date(2027, 1, 5), date(2027, 2, 5))


def test_a_formula_that_was_never_worked_out_is_a_fault_with_its_cell(book):
    path = book(("Courses", [HEADER, ["Bread", "School", "=400+95"], ["Pie", "School", 5]]))

    read = read_file(path)

    (fault,) = read.quarantined
    assert [record.title for record in read.records] == ["Pie"]
    assert (fault.field, fault.value) == ("Price (cell C2)", "=400+95")
    assert "never worked out" in fault.problem


def test_an_error_of_the_spreadsheet_is_a_fault_with_its_cell(book):
    path = book(("Courses", [HEADER, ["Bread", "School", "#REF!"], ["Pie", "School", "#N/A"]]))

    read = read_file(path)

    assert [record.title for record in read.records] == ["Pie"]
    assert [(each.field, each.value) for each in read.quarantined] == [("Price (cell C2)", "#REF!")]


def test_a_share_is_no_price_and_a_currency_may_stand_in_the_format(book):
    path = book(("Courses", [HEADER, ["Bread", "School", 0.5], ["Pie", "School", 400]]))
    workbook = openpyxl.load_workbook(path)
    workbook["Courses"]["C2"].number_format = "0%"
    workbook["Courses"]["C3"].number_format = "[$CAD] #,##0.00"
    workbook.save(path)

    read = read_file(path)

    assert [(each.field, each.value) for each in read.quarantined] == [("Price", "50%")]
    assert read.records[0].offerings[0].currency == "CAD"


def test_a_workbook_without_a_title_names_the_columns_that_there_are(book):
    with pytest.raises(UnreadableFileError, match=r"Was, Wer.*--map"):
        read_file(book(("Kurse", [["Was", "Wer"], ["Backen", "Schule"]])))


@pytest.fixture
def archive(tmp_path):
    def write(parts, name="hostile.xlsx"):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for part, content in parts.items():
                file.writestr(part, content)
        return path

    return write


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"courses.pdf": "%PDF"}, "ZIP archive that holds no table"),
        ({"a/one.csv": "Title\nA\n", "two.csv": "Title\nB\n"}, "2 tables .a/one.csv, two.csv"),
        ({"word/document.xml": "<w/>"}, "text document"),
        ({"xl/workbook.xml": "<w/>", "xl/worksheets/sheet1.xml": "0" * 5_000_000}, "100 times"),
        ({"xl/workbook.xml": "<w/>", "more.zip": "PK"}, "another archive"),
        ({f"xl/{number}.xml": "" for number in range(2_001)}, "2,000 parts"),
        ({"xl/workbook.xml": "<workbook"}, "damaged"),
    ],
)
def test_an_archive_that_is_no_spreadsheet_is_refused_before_it_is_unpacked(archive, parts, says):
    with pytest.raises(UnreadableFileError, match=says):
        open_file(archive(parts))


def changed(path, part, change):
    """Rewrite one part of a spreadsheet."""
    with zipfile.ZipFile(path) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as after:
        for name, content in parts.items():
            after.writestr(name, content)
    return path


BOMB = b"""<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""


def test_entities_are_refused(book):
    path = changed(
        book(("Courses", [HEADER, ["Bread", "School"]])),
        "xl/worksheets/sheet1.xml",
        lambda content: BOMB + content.replace(b"<v>0</v>", b"<v>&b;</v>"),
    )

    with pytest.raises(UnreadableFileError, match="damaged"):
        read_file(path)


def test_a_row_far_below_does_not_make_a_million_rows(book):
    path = changed(
        book(("Courses", [HEADER, ["Bread", "School"]])),
        "xl/worksheets/sheet1.xml",
        lambda content: content.replace(b'<row r="2"', b'<row r="99999999"'),
    )

    assert read_file(path).read == 0


def test_half_a_file_is_refused(book):
    path = book(("Courses", [HEADER, ["Bread", "School"]]))
    path.write_bytes(path.read_bytes()[:2_000])

    with pytest.raises(UnreadableFileError, match="damaged"):
        open_file(path)


def test_a_number_of_four_hundred_digits_keeps_its_row_out(book):
    path = changed(
        book(("Courses", [HEADER, ["Bread", "School", 495], ["Pie", "School", 5]])),
        "xl/worksheets/sheet1.xml",
        lambda content: content.replace(b"<v>495</v>", b"<v>" + b"9" * 400 + b"</v>"),
    )

    read = read_file(path)

    assert [record.title for record in read.records] == ["Pie"]
    assert [(each.line, each.field) for each in read.quarantined] == [(2, "Price")]


def test_a_number_whose_format_is_missing_is_read_as_a_plain_number(book):
    path = changed(
        book(("Courses", [HEADER, ["Bread", "School", 495]])),
        "xl/worksheets/sheet1.xml",
        lambda content: content.replace(b'<c r="C2"', b'<c s="99" r="C2"'),
    )

    (record,) = read_file(path).records

    assert record.offerings[0].price == 495


def test_nothing_of_a_damaged_file_is_printed(book, capsys):
    path = changed(
        book(("Courses", [HEADER, ["Bread", "School"]])),
        "xl/styles.xml",
        lambda content: re.sub(rb'xfId="\d+" builtinId', b'xfId="9999" builtinId', content),
    )

    with pytest.raises(UnreadableFileError, match="damaged"):
        read_file(path)
    assert capsys.readouterr().out == ""


def test_a_packed_table_is_read_whatever_programs_put_beside_it(book, tmp_path):
    inner = book(("Courses", [HEADER, ["Bread", "School", 495]]))
    for table in (inner, tmp_path / "courses.csv"):
        if table != inner:
            table.write_text("Title,Provider,Price\nBread,School,495\n")
        packed = tmp_path / "packed.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(table, f"courses/{table.name}")
            archive.writestr("__MACOSX/courses/._courses.csv", b"\0")
            archive.writestr("courses/README.txt", "hello")

        (record,) = read_file(packed).records

        assert (record.title, record.offerings[0].price) == ("Bread", 495)
        assert record.sources[0].source == table.name


def test_sheets_with_the_same_columns_are_one_list(book):
    path = book(
        ("Read me", [["Name"], ["Ana"]]),
        ("Health", [HEADER, ["First Aid", "School", 90], ["Home Care", "School", -1]]),
        ("Trades", [HEADER, ["Welding", "School", 900]]),
    )

    read = read_file(path)

    assert [each.title for each in read.records] == ["First Aid", "Welding"]
    assert read.quarantined[0].field == "Health: Price"
    assert "others were not: Read me" in read.notices[0].problem


def test_a_merged_cell_holds_for_all_its_rows(book):
    path = book(
        (
            "Courses",
            [
                ["Department", *HEADER],
                ["Health", "First Aid", "School"],
                [None, "Home Care", "School"],
                [None, "Yoga", "School"],
            ],
        )
    )
    workbook = openpyxl.load_workbook(path)
    workbook["Courses"].merge_cells("A2:A3")
    workbook.save(path)

    assert [each.field for each in read_file(path).records] == ["Health", "Health", None]


def test_a_damaged_zip_is_refused_in_a_sentence(archive):
    path = archive({"courses.csv": "Title,Price\n" + "Bread,20\n" * 50})
    content = path.read_bytes()
    path.write_bytes(b"PK\x03\x04" + b"\0" * 4 + content[8:30] + b"\xff" * 20 + content[50:])

    with pytest.raises(UnreadableFileError, match="damaged"):
        open_file(path)
