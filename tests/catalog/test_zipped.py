"""Of a ZIP the one table that lists courses is read; of two, staff choose."""

import zipfile

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file


def test_of_a_zip_the_table_that_lists_courses_is_read(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("courses.csv", "Title,Price,Hours,City\nSoap,60,6,Ely\n")
        archive.writestr("staff.csv", "Name,Email\nAnn,a@x.org\n")

    found = read_file(path, default_provider="School")

    assert [each.title for each in found.records] == ["Soap"]
    assert found.notices[0].problem.endswith("the others were not: staff.csv")


def test_of_a_zip_with_two_lists_of_courses_staff_choose(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("spring.csv", "Title,Price,Hours\nSoap,60,6\n")
        archive.writestr("fall.csv", "Title,Price,Hours\nWax,60,6\n")

    with pytest.raises(UnreadableFileError, match="holds 2 tables"):
        read_file(path, default_provider="School")
