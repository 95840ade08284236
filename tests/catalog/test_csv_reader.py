"""A table with its dirt: good rows load, bad rows are kept out with a reason."""

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file


@pytest.fixture
def table(tmp_path):
    def write(content: str | bytes, name: str = "courses.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def test_a_plain_table_is_read(table):
    path = table(
        "Title,Provider,Description,Tuition,Total cost,Hours,Length,City,Evening,Prerequisites\n"
        'Bread Baking,Island College,"Bake bread. Shape rye loaves by hand.","$1,200",1350,40,'
        "3-5 weeks,Duncan,yes,Grade 10\n"
    )

    read = read_file(path, default_currency="CAD")

    (record,) = read.records
    (offer,) = record.offerings
    assert (read.format, read.read, read.quarantined) == ("csv", 1, ())
    assert (record.title, record.provider.name) == ("Bread Baking", "Island College")
    assert record.credential_id == "island-college-bread-baking"
    assert [skill.text for skill in record.skills] == ["Shape rye loaves by hand"]
    assert (offer.price, offer.total_cost, offer.currency) == (1200, 1350, "CAD")
    assert (offer.hours, offer.weeks, offer.place) == (40, 5, "Duncan")
    assert offer.schedule == ("evening",)
    assert [(each.text, each.kind) for each in record.prerequisites] == [("Grade 10", "education")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_and_encodings_are_recognised(table, separator, encoding):
    rows = [["Titre", "Établissement"], ["Soudage de base", "Collège du Nord"]]
    path = table("\r\n".join(separator.join(row) for row in rows).encode(encoding))

    (record,) = read_file(path).records

    assert (record.title, record.provider.name) == ("Soudage de base", "Collège du Nord")


@pytest.mark.parametrize("header", ["Nombre d’heures", "Nombre d'heures", "Nombre\u00a0d’heures"])
def test_a_header_is_known_whichever_apostrophe_and_blank_it_is_typed_with(table, header):
    path = table(f"Titre,Établissement,{header}\nSoudage,Collège du Nord,40\n")

    (record,) = read_file(path).records

    assert record.offerings[0].hours == 40


def test_a_mapping_names_columns_that_are_not_known(table):
    path = table("Was,Wer\nBacken,Schule\n")

    read = read_file(path, mapping={"Was": "title", "wer": "provider"})

    assert read.records[0].title == "Backen"


@pytest.mark.parametrize(
    ("mapping", "says"),
    [({"Was": "heading"}, "there is no field 'heading'"), ({"Wie": "title"}, "no column 'Wie'")],
)
def test_a_wrong_mapping_is_refused_with_what_there_is(table, mapping, says):
    with pytest.raises(UnreadableFileError, match=says):
        read_file(table("Was,Wer\nBacken,Schule\n"), mapping=mapping)


def test_a_table_without_a_title_column_names_its_columns(table):
    with pytest.raises(UnreadableFileError, match=r"Was, Wer.*--map"):
        read_file(table("Was,Wer\nBacken,Schule\n"))


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("price", "41984198", "beyond any programme"),
        ("price", "-5", "negative"),
        ("hours", "9999", "beyond any programme"),
        ("start", "31.02.2027", "no such day"),
        ("start", "03/04/2027", "two different days"),
        ("length", "30 years", "no possible length"),
        ("currency", "loonies", "no currency"),
    ],
)
def test_a_bad_value_keeps_its_row_out_and_says_where_and_what_to_do(table, column, value, problem):
    path = table(f"title,provider,{column}\nGood,School,\nBad,School,{value}\nAlso good,School,\n")

    read = read_file(path)

    (fault,) = read.quarantined
    assert [record.title for record in read.records] == ["Good", "Also good"]
    assert (fault.record, fault.line, fault.field, fault.value) == (2, 3, column, value)
    assert problem in fault.problem
    assert fault.remedy.endswith(".")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("price", "cheap"),
        ("url", "see our site"),
        ("hours", "ask us"),
        ("price", "$49/month"),
        ("length", "quite long"),
        ("evening", "ask us"),
    ],
)
def test_a_value_that_tells_something_else_is_left_out_with_a_notice(table, column, value):
    read = read_file(table(f"title,provider,{column}\nBread,School,{value}\n"))

    (notice,) = read.notices
    assert [record.offerings for record in read.records] == [()]
    assert (notice.line, notice.field, notice.value) == (2, column, value)


@pytest.mark.parametrize(
    "said",
    ["There are no prerequisites to take this course.", "No prior experience required", "None",
     "Aucun préalable", "Aucune expérience requise", "Sin requisitos previos"],
)  # fmt: skip
def test_where_nothing_is_asked_nothing_is_a_prerequisite(table, said):
    (record,) = read_file(table(f"title,provider,prerequisites\nBread,School,{said}\n")).records

    assert record.prerequisites == ()


def test_languages_in_which_somebody_is_understood_are_not_that_of_the_course(table):
    (record,) = read_file(table("title,provider,languages\nBread,School,Spanish\n")).records

    assert record.language is None


def test_a_rate_in_the_name_of_a_column_is_no_price_of_the_whole(table):
    read = read_file(table("title,provider,Tuition (per credit)\nBread,School,120\n"))

    assert read.records[0].offerings == ()
    assert "a part" in read.notices[0].problem


def test_spans_keep_both_ends(table):
    read = read_file(
        table("title,provider,price,hours,duration\nBread,School,$300-$500,20-24,4-11 weeks\n")
    )

    (offering,) = read.records[0].offerings
    assert (offering.price, offering.hours, offering.weeks) == (500, 24, 11)
    assert [offering.low_of(each) for each in ("price", "hours", "weeks")] == [300, 20, 4]


@pytest.mark.parametrize(
    ("columns", "cells", "delivery", "schedule", "open_to_others"),
    [
        ("Evening,Weekend", "Yes,No", None, ("evening",), ["schedule"]),
        ("Distance,City", "1,Duncan", "online", (), ["delivery"]),
        ("Hybrid Available", "yes", "hybrid", (), ["delivery"]),
        ("Distance,Hybrid", "1,1", "hybrid", (), ["delivery"]),
        ("Tags", '"baking, evening, online"', "online", ("evening",), ["delivery", "schedule"]),
        ("Schedule", "Evening sections available", None, ("evening",), ["schedule"]),
        ("Schedule,Delivery", "Evenings,Online", "online", ("evening",), []),
        ("Delivery", "Online or in person", "hybrid", (), ["delivery"]),
        ("Delivery", "Online and in person", "hybrid", (), []),
    ],
)
def test_a_yes_or_a_tag_rules_out_no_other_way_or_time(
    table, columns, cells, delivery, schedule, open_to_others
):
    read = read_file(table(f"title,provider,{columns}\nBread,School,{cells}\n"))

    (offering,) = read.records[0].offerings
    assert (offering.delivery, offering.schedule) == (delivery, schedule)
    assert [each.fact for each in offering.roughly] == open_to_others


def test_all_faults_of_a_row_are_told_at_once(table):
    read = read_file(table("title,provider,price,hours\n,,-1,9999\n"))

    assert {fault.field for fault in read.quarantined} == {"title", "provider", "price", "hours"}


def test_a_missing_provider_is_a_fault_unless_one_is_named_for_all(table):
    path = table("title,provider\nBread Baking,\n")

    assert "--provider" in read_file(path).quarantined[0].remedy
    assert read_file(path, default_provider="School").records[0].provider.name == "School"


def test_lines_are_counted_over_cells_with_line_breaks(table):
    path = table('title,provider,price\n"Bread\nBaking",School,5\nWelding,School,-1\n')

    assert read_file(path).quarantined[0].line == 4


def test_rows_of_one_credential_are_its_offerings(table):
    path = table(
        "id,title,provider,start\nb1,Bread,School,2027-01-05\nb1,Bread,School,2027-04-06\n"
    )

    (record,) = read_file(path).records

    assert [str(offer.start) for offer in record.offerings] == ["2027-01-05", "2027-04-06"]


def test_one_id_with_two_titles_is_a_fault(table):
    read = read_file(table("id,title,provider\nb1,Bread,School\nb1,Cakes,School\n"))

    assert [record.title for record in read.records] == ["Bread"]
    assert "same id" in read.quarantined[0].problem


def test_a_row_with_too_many_cells_is_a_fault(table):
    read = read_file(table("title,provider\nBread, rye,School\nCakes,School\n"))

    assert [record.title for record in read.records] == ["Cakes"]
    assert "3 cells" in read.quarantined[0].problem


def test_an_unclosed_quote_is_told_and_nothing_is_lost_silently(table):
    rows = "".join(f"Course {n},School\n" for n in range(300))
    read = read_file(table(f'title,provider\nFirst,School\n"Second,School\n{rows}'))

    assert read.records[0].title == "First"
    assert read.quarantined[-1].line == 3
    assert "quotation mark" in read.quarantined[-1].problem


def test_markup_and_control_characters_do_not_reach_the_catalogue(table):
    path = table("title,provider,description\nBread &amp; Cakes,School,<p>Bake\x07 bread</p>\n")

    (record,) = read_file(path).records

    assert (record.title, record.summary) == ("Bread & Cakes", "Bake bread")


def test_listed_skills_are_taken_as_they_stand(table):
    read = read_file(table("title,provider,skills\nBread,School,Bake bread; Shape loaves\n"))

    assert [skill.text for skill in read.records[0].skills] == ["Bake bread", "Shape loaves"]


@pytest.mark.parametrize(
    "content",
    [b"", b"   \n", b"PK\x03\x04rest", b"%PDF-1.7", b'{"a": 1}', b"<html></html>", b"a\x00b,c\n"],
)
def test_what_is_no_table_is_refused_in_one_sentence(table, content):
    with pytest.raises(UnreadableFileError) as refused:
        read_file(table(content))

    assert "courses.csv" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.csv"):
        with pytest.raises(UnreadableFileError):
            read_file(path)


def test_the_real_trainings_of_new_jersey_load(shared_data):
    read = read_file(
        shared_data / "catalogues" / "etpl_nj.csv",
        default_provider="Unnamed provider",
        default_currency="USD",
    )

    assert read.read == 1456
    assert len(read.records) >= 1440
    assert {fault.value for fault in read.quarantined} == {"41984198", "9999"}
    offers = [record.offerings[0] for record in read.records]
    assert sum(offer.price is not None for offer in offers) > 1400
    assert sum(offer.weeks is not None for offer in offers) > 1400
    assert {offer.delivery for offer in offers} == {"online", "in_person", "hybrid", None}


def test_without_a_named_provider_the_rows_that_have_none_are_kept_out(shared_data):
    read = read_file(shared_data / "catalogues" / "etpl_nj.csv")

    assert sum(fault.field == "provider" for fault in read.quarantined) == 173


def test_a_row_that_is_too_long_names_a_column_also_where_the_last_has_no_name(table):
    (fault,) = read_file(table("Title,Provider,\nBread,Island College,,rye\n")).quarantined

    assert fault.field == "Provider"
    assert "4 cells" in fault.problem


@pytest.mark.parametrize(
    ("column", "cell", "hours", "weeks"),
    [
        ("weeks", "1 year", None, 52),
        ("weeks", "10", None, 10),
        ("weeks", "12 wks", None, 12),
        ("hours", "90 minutes", 1.5, None),
        ("hours", "10 weeks", None, 10),
        ("hours", "40 hrs", 40, None),
        ("hours", "40 (approx)", 40, None),
    ],
)
def test_a_unit_in_the_cell_says_more_than_the_name_of_its_column(
    table, column, cell, hours, weeks
):
    (record,) = read_file(table(f"title,provider,{column}\nBread,School,{cell}\n")).records

    (offering,) = record.offerings
    assert (offering.hours, offering.weeks) == (hours, weeks)


def test_a_day_and_a_time_in_two_columns_are_one_schedule(table):
    (record,) = read_file(table("title,provider,Day,Time\nBread,X,Mon,18:00-21:00\n")).records

    assert record.offerings[0].schedule == ("evening",)


def test_a_school_is_known_by_its_column_in_three_languages(table):
    for column in ("School", "École", "Escuela", "Nom de l'école", "Academia"):
        read = read_file(table(f"title,{column}\nBread,The Bakers\n"))

        assert read.records[0].provider.name == "The Bakers"


@pytest.mark.parametrize("title", ["🔥", "---", "\u3164", "\u200f\u200e", " . "])
def test_a_title_without_a_letter_is_none(tmp_path, title):
    path = tmp_path / "list.csv"
    path.write_text(f"Title,Price\n{title},95\n🍞 Bread,80\n", encoding="utf-8")
    found = read_file(path, default_provider="Island College")

    assert [record.title for record in found.records] == ["🍞 Bread"]
    assert [fault.problem for fault in found.quarantined] == ["there is no title"]


def test_titles_in_other_letters_are_told_apart(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Title,Price\n烘焙入门,95\n焊接基础,80\n", encoding="utf-8")
    found = read_file(path, default_provider="Island College")

    assert [record.title for record in found.records] == ["烘焙入门", "焊接基础"]
