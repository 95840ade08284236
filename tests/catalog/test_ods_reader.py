"""Spreadsheets of OpenDocument, as LibreOffice saves them."""

import zipfile

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file

_SPACES = "urn:oasis:names:tc:opendocument:xmlns:"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    f' xmlns:office="{_SPACES}office:1.0" xmlns:table="{_SPACES}table:1.0"'
    f' xmlns:text="{_SPACES}text:1.0"><office:body><office:spreadsheet>'
)
_FOOT = "</office:spreadsheet></office:body></office:document-content>"
_REST = (
    '<table:table-row table:number-rows-repeated="1048570">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def _row(*cells):
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _cell(text, **attributes):
    said = "".join(
        f' office:{name.replace("_", "-")}="{value}"' for name, value in attributes.items()
    )
    return f"<table:table-cell{said}><text:p>{text}</text:p></table:table-cell>"


def _sheet(name, *rows):
    return f'<table:table table:name="{name}">{"".join(rows)}{_REST}</table:table>'


COURSES = _sheet(
    "Cours 2027",
    _row(_cell("Offre de cours")),
    _row(),
    _row(*map(_cell, ("Titre", "Prix", "Heures", "Début", "Lieu"))),
    _row(
        _cell("Boulangerie"),
        _cell("1 200,00 €", value_type="currency", value="1200", currency="EUR"),
        _cell("40", value_type="float", value="40"),
        _cell("02/03/27", value_type="date", date_value="2027-03-02"),
        _cell("Nice &amp; environs"),
    ),
    _row(
        _cell("Cuisine"),
        '<table:table-cell table:number-columns-repeated="2"/>',
        _cell("12/04/27", value_type="date", date_value="2027-04-12T00:00:00"),
        _cell("Nice"),
    ),
)
STAFF = _sheet("Équipe", _row(*map(_cell, ("Nom", "Prénom", "Courriel"))), _row(*map(_cell, "abc")))


@pytest.fixture
def read(tmp_path):
    """Read sheets as one spreadsheet."""

    def of(*sheets, kind="spreadsheet"):
        path = tmp_path / "cours.ods"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
            archive.writestr("content.xml", _HEAD + "".join(sheets) + _FOOT)
        return read_file(path, default_provider="Centre")

    return of


def test_days_amounts_and_gaps_are_read_as_they_are_kept(read):
    found = read(COURSES)

    bread, kitchen = found.records
    (offer,) = bread.offerings
    assert (found.format, found.quarantined) == ("ods", ())
    assert (bread.title, offer.price, offer.currency, offer.hours) == (
        "Boulangerie",
        1200,
        "EUR",
        40,
    )
    assert (str(offer.start), offer.place) == ("2027-03-02", "Nice & environs")
    assert (kitchen.offerings[0].price, str(kitchen.offerings[0].start)) == (None, "2027-04-12")


def test_the_sheet_of_courses_is_read_and_that_of_people_named(read):
    found = read(STAFF, COURSES)

    assert [record.title for record in found.records] == ["Boulangerie", "Cuisine"]
    assert found.notices[0].problem == "this sheet was read, and the others were not: Équipe"


def test_people_alone_are_refused(read):
    with pytest.raises(UnreadableFileError, match="it lists people"):
        read(STAFF)


def test_another_open_document_is_no_spreadsheet(read):
    with pytest.raises(UnreadableFileError, match="an OpenDocument file"):
        read(COURSES, kind="text")


def test_a_spreadsheet_in_a_zip_is_read(read, tmp_path):
    read(COURSES)
    path = tmp_path / "cours.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(tmp_path / "cours.ods", "cours.ods")

    assert len(read_file(path, default_provider="Centre").records) == 2
