"""What the rows of a table tell together: sums, headings, rows that go on, the order of days."""

from datetime import date

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file


@pytest.fixture
def read(tmp_path):
    def run(text):
        path = tmp_path / "list.csv"
        path.write_text(text, encoding="utf-8")
        return read_file(path, default_provider="School")

    return run


def starts(result):
    return [each.offerings[0].start for each in result.records]


def test_a_day_that_can_only_be_month_first_tells_how_the_others_are_meant(read):
    result = read("Title,Start,Deadline\nBread,10/04/2027,\nCakes,9/13/27,8/2/2027\n")

    assert starts(result) == [date(2027, 10, 4), date(2027, 9, 13)]
    assert result.records[1].offerings[0].apply_by == date(2027, 8, 2)
    (notice,) = result.notices
    assert (notice.value, "month first" in notice.problem) == ("9/13/27", True)


def test_the_same_holds_for_the_day_first(read):
    assert starts(read("Title,Start\nBread,04/10/2027\nCakes,13/09/2027\n"))[0] == date(2027, 10, 4)


@pytest.mark.parametrize(
    "other", ["13.09.2027", "2027-09-13", "11/11/2027", "13/09/2027\nD,9/13/27"]
)
def test_where_nothing_tells_the_order_or_both_do_a_day_is_not_guessed(read, other):
    result = read(f"Title,Start\nBread,04/10/2027\nCakes,{other}\n")

    assert "two different days" in result.quarantined[0].problem


def test_a_sum_below_the_list_and_a_heading_in_it_are_no_credentials(read):
    result = read(
        "Title,Price,Hours,Place\n"
        "HEALTH,,,\nFirst Aid,90,8,Duncan\nHome Care,400,60,Duncan\n"
        "TRADES,,,\nWelding,900,40,Duncan\nTotal Quality Management,300,20,Duncan\n"
        "Total,1690,128,\n"
    )

    titles = [each.title for each in result.records]
    assert titles == ["First Aid", "Home Care", "Welding", "Total Quality Management"]
    assert [each.value for each in result.notices] == ["HEALTH", "TRADES", "Total"]


def test_in_a_list_of_titles_a_title_alone_is_no_heading(read):
    assert len(read("Title,Price\nBread,\nCakes,\nSoup,20\n").records) == 3


def test_a_row_without_a_title_goes_on_with_the_one_of_the_same_id(read):
    result = read(
        "Handle,Title,Vendor,Variant Price\n"
        "bread,Bread Baking,Island School,395\nbread,,,420\ncakes,Cakes,Island School,99\n"
    )

    assert result.quarantined == ()
    assert [each.title for each in result.records] == ["Bread Baking", "Cakes"]
    assert [each.price for each in result.records[0].offerings] == [395, 420]


def test_what_is_hidden_where_the_list_comes_from_stays_hidden(read):
    result = read("Name,Published,Price\nBread,1,20\nTrial,0,1\nCakes,true,30\n")

    assert [each.title for each in result.records] == ["Bread", "Cakes"]
    assert "not shown" in result.notices[0].problem


@pytest.mark.parametrize(
    "text",
    [
        "id,shortname,fullname,summary,startdate\n7,B1,Bread,<p>Bake</p>,1799798400\n",
        "course_id,short_name,long_name,start_date\n7,B1,Bread,2027-01-13T08:00:00Z\n",
        "ID,Type,SKU,Name,Short description,Regular price\n7,simple,B1,Bread,Bake,20\n",
        "Handle,Title,Body (HTML),Vendor,Type,Variant Price\n7,Bread,<p>Bake</p>,V,Class,20\n",
    ],
    ids=["Moodle", "Canvas", "WooCommerce", "Shopify"],
)
def test_exports_of_platforms_and_shops_are_read(read, text):
    result = read(text)

    (record,) = result.records
    assert (record.credential_id, record.title) == ("7", "Bread")
    assert record.offerings


def test_descriptions_in_two_columns_are_both_kept_and_marks_leave_no_gap(read):
    result = read("Name,Short description,Description\nBread,Short.,<p>Bake <b>bread</b>.</p>\n")

    assert result.records[0].summary == "Bake bread.\nShort."


def test_what_stands_below_a_list_is_no_credential(read):
    result = read(
        "Title,Provider,Price\nBread,X,100\n\nGrand Total,,100\n"
        "Report generated on 2026-11-01 by SIS\nPage 1 of 1\n"
    )

    assert [each.title for each in result.records] == ["Bread"]


def test_garbled_letters_are_noticed(read):
    assert read("Title\nPÃ¢tisserie\n").notices[0].field == "letters"
    assert read("Title\nPâtisserie à São Paulo\n").notices == ()


@pytest.mark.parametrize(
    "header",
    ["Program,Tuition (in-state),Tuition (out-of-state)",
     "Program,Domestic tuition,International tuition", "Program,Member price,Non-member price",
     ",Tuition,\nProgram,Resident,Non-resident"],
)  # fmt: skip
def test_prices_for_several_kinds_of_people_are_a_span(read, header):
    (record,) = read(f"{header}\nNursing,9000,18000\n").records

    (offering,) = record.offerings
    assert (offering.low_of("price"), offering.price) == (9000, 18000)


def test_an_estimate_is_said_to_be_about(read):
    (record,) = read("Program,Est. Cost,Est. Time\nNursing,12000,2 yrs\n").records

    assert {each.fact for each in record.offerings[0].roughly} == {"price", "weeks"}


def test_a_link_in_a_cell_is_its_address_and_no_script_is_read(read):
    (record,) = read(
        "Title,Description,Link\nBread,<p>Bake</p><script>alert(1)</script>,"
        '"<a class=""x"" href=""https://x.example/b"">More</a>"\n'
    ).records

    assert (record.url, record.summary) == ("https://x.example/b", "Bake")


def test_a_price_in_a_small_currency_may_be_millions(read):
    result = read("Title,Price,Currency\nBarismo,$1.200.000,COP\nBread,1200000,CAD\n")

    assert [each.offerings[0].price for each in result.records] == [1_200_000]
    assert "beyond any programme" in result.quarantined[0].problem


def test_a_list_without_a_row_of_names_is_refused_with_what_to_write(read):
    with pytest.raises(UnreadableFileError, match="a row above the first"):
        read("Bread Baking,Island School,395,40\n")


def test_several_starts_in_a_cell_are_several_offerings_and_a_span_is_one(read):
    bread, cakes = read(
        'Title,Start,Price\nBread,"Jan 11, Mar 8, 2027",90\nCakes,11/01/2027 - 20/03/2027,90\n'
    ).records

    assert [each.start for each in bread.offerings] == [date(2027, 1, 11), date(2027, 3, 8)]
    (run,) = cakes.offerings
    assert (run.start, run.end) == (date(2027, 1, 11), date(2027, 3, 20))


def test_a_column_of_programs_is_the_title_and_its_credential_the_kind(read):
    (record,) = read("Program,Credential\nBookkeeping,Certificate\n").records

    assert (record.title, record.kind) == ("Bookkeeping", "certificate")


def test_a_place_on_the_net_is_a_way_and_no_place(read):
    (record,) = read("Title,Location,Hours\nBread,Online,20\n").records

    assert (record.offerings[0].place, record.offerings[0].delivery) == (None, "online")


def test_where_some_pay_what_is_not_told_the_price_of_others_is_not_the_price(read):
    (record,) = read("Title,Domestic tuition,International tuition\nA,from $99,$900\n").records

    assert record.offerings == ()


@pytest.mark.parametrize("status", ["Draft", "unpublished"])
def test_a_draft_is_not_loaded(read, status):
    assert read(f"Title,Status,Price\nBread,{status},9\nCakes,Live,9\n").records[0].title == "Cakes"


def test_cells_that_slipped_into_their_neighbours_keep_a_row_out(read):
    result = read("Title,Price,Hours\nBread,40 hours,$395\n")

    assert result.records == ()
    assert result.quarantined[0].problem == "it is a price"
