"""Tables of web pages, also those that old programs call .xls."""

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file


@pytest.fixture
def read(tmp_path):
    def run(page, name="courses.html"):
        path = tmp_path / name
        path.write_text(page, encoding="utf-8")
        return read_file(path, default_provider="School")

    return run


LIST = """<table class="list">
<tr><th>Course</th><th>Price</th><th colspan="2">Start</th><th>Hours</th></tr>
<tr><td><a href="/b">Bread &amp; Cakes</a></td>
<td><b>$100</b></td><td>2027-01-11</td><td></td><td>40</td></tr>
<tr><td>Soup<table><tr><td>(new)</td></tr></table></td>
<td>free</td><td>ongoing</td><td></td><td>8</td></tr>
</table>"""


@pytest.mark.parametrize("name", ["courses.html", "courses.xls"])
def test_the_table_of_a_page_that_says_most_is_read(read, name):
    menu = "<table><tr><td>Home</td><td>Courses</td></tr></table>"

    result = read(f"<html><body>{menu}{LIST}<table><tr><td>x</td></tr></table></body></html>", name)

    bread, soup = result.records
    assert result.format == "html_table"
    assert (bread.title, bread.offerings[0].price, bread.offerings[0].hours) == (
        "Bread & Cakes",
        100,
        40,
    )
    assert (soup.title, soup.offerings[0].price, soup.offerings[0].is_continuous) == (
        "Soup (new)",
        0,
        True,
    )


def test_a_fault_in_a_table_names_its_line(read):
    result = read(f"<html>\n{LIST.replace('$100', '-5')}</html>")

    assert (result.quarantined[0].line, result.quarantined[0].field) == (4, "Price")


@pytest.mark.parametrize(
    "page",
    ["<html><table><tr><td>Course</td></tr><tr><td>Bread</td></tr></table></html>",
     "<html>" + "<table><tr><td>" * 20_000, "<html>" + "<td>" * 50_000 + "</html>"],
    ids=["one column", "never closed", "no table"],
)  # fmt: skip
def test_other_pages_are_refused_in_no_time(read, page):
    with pytest.raises(UnreadableFileError):
        read(page)
