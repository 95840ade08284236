"""Columns that no list of names has are understood by their words and by what stands in them."""

import pytest
from openpyxl import Workbook

from catalog.formats import read_file


@pytest.fixture
def read(tmp_path):
    def of(content: str, name: str = "courses.csv", **more):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return read_file(path, default_provider="School", **more)

    return of


def _only(found):
    (record,) = found.records
    return record, record.offerings[0]


def test_names_with_words_of_an_export_are_read(read):
    found = read(
        "Listing Title,Fee Amount,Total Instructional Hours,"
        "Section Start Date,Enrollment End Date\n"
        'Grant Writing,"$1,295.00",30.0,15-Jan-2027,12-Jan-2027\n'
    )

    record, offer = _only(found)
    assert (record.title, offer.price, offer.hours) == ("Grant Writing", 1295, 30)
    assert (str(offer.start), str(offer.apply_by)) == ("2027-01-15", "2027-01-12")


@pytest.mark.parametrize(
    "header",
    [
        "CourseTitle,TuitionFee,TotalHours",
        "course_title,regular_tuition_fee,course_hours",
        "Intitulé de l'action,Coût pédagogique,Durée en centre (heures)",
        "Título del estándar,Costo del curso,Número total de horas",
        "Item Title,Item Cost,Contact Hrs",
    ],
)
def test_the_same_facts_are_found_under_the_names_of_many_programs(read, header):
    record, offer = _only(read(f"{header}\nWelding,495,40\n"))

    assert (record.title, offer.price, offer.hours) == ("Welding", 495, 40)


def test_what_was_understood_so_is_told(read):
    found = read("Listing Title,Fee Amount\nGrant Writing,$95\n")

    told = found.notices[0]
    assert told.value == "Listing Title = title; Fee Amount = price"
    assert told.problem == "these columns were understood by their words and cells"


@pytest.mark.parametrize(
    "name", ["Deposit Fee", "Fee Type", "Registration Fee Due", "Price per credit", "Fee Code"]
)
def test_a_name_that_says_something_else_beside_it_is_no_price(read, name):
    record = read(f"Title,{name}\nWelding,495\n").records[0]

    assert not record.offerings or record.offerings[0].price is None


def test_a_column_is_not_taken_for_what_its_cells_do_not_say(read):
    record = read("Title,Course Hours,Fee Amount\nWelding,Mondays,see website\n").records[0]

    assert not record.offerings or record.offerings[0].hours is None


def test_what_staff_said_of_a_column_is_not_guessed_anew(read):
    found = read("Title,Fee Amount,Web Fee\nWelding,495,450\n", mapping={"Web Fee": "price"})

    assert _only(found)[1].price == 450


def test_a_guessed_column_that_is_no_need_keeps_no_row_out(read):
    sectors = "Farming, " * 40
    found = read(f'Title,Applicable sectors\nWelding,"{sectors}"\nBaking,Food\nSewing,Cloth\n')

    assert [each.title for each in found.records] == ["Welding", "Baking", "Sewing"]


def test_a_wrong_price_in_a_guessed_column_keeps_its_row_out(read):
    found = read("Title,Fee Amount\nWelding,4500000\nBaking,95\nSewing,80\n")

    assert [each.title for each in found.records] == ["Baking", "Sewing"]
    assert found.quarantined[0].field == "Fee Amount"


def test_a_row_of_facts_is_no_second_row_of_the_header(read):
    found = read("Listing ID,Listing Title,Type,Enrollment Fee\n7,Drones,Course,$349.00\n")

    record, offer = _only(found)
    assert (record.title, record.kind, offer.price) == ("Drones", "course", 349)


def test_a_number_is_told_apart_by_the_subject_before_it(read):
    found = read("Subj,Crse,Title\nWELD,101,Welding\nCARP,101,Framing\n")

    assert [each.code for each in found.records] == ["WELD 101", "CARP 101"]


def test_codes_before_titles_are_codes(read):
    rows = "\n".join(
        f"CEC-{code}-01 (123) {title}"
        for code, title in (("ELEC-101", "Wiring"), ("EXCL-110", "Excel"), ("PHLE-200", "Blood"))
    )
    found = read(f"Section Name and Title\n{rows}\n")

    assert [each.title for each in found.records] == ["Wiring", "Excel", "Blood"]
    assert found.records[0].code == "CEC-ELEC-101"


def test_a_title_that_begins_with_a_standard_keeps_it(read):
    found = read("Title,Fee\nISO 9001 Auditor,90\nWelding,80\nOSHA 10 Safety,70\n")

    assert [each.title for each in found.records] == [
        "ISO 9001 Auditor",
        "Welding",
        "OSHA 10 Safety",
    ]


def test_a_number_of_registration_is_no_id_of_a_course(read):
    found = read("CRN,Title,Start\n40112,Welding,2027-01-11\n40113,Welding,2027-03-01\n")

    (record,) = found.records
    assert len(record.offerings) == 2


def test_a_status_that_tells_whether_there_is_room_is_read_as_that(read):
    found = read("Title,Section Status\nWelding,Open\nBaking,Waitlisted\nSewing,Closed\n")

    assert [each.offerings[0].availability for each in found.records] == [
        "open",
        "waitlist",
        "closed",
    ]
    assert {each.status for each in found.records} == {"active"}


def test_the_title_stands_before_what_is_taught(read):
    found = read("Intitulé de l'action;Programme\nAgent de propreté;Techniques manuelles\n")

    assert found.records[0].title == "Agent de propreté"


@pytest.mark.parametrize(
    ("days", "times", "schedule"),
    [
        ("MW", "06:00 pm-08:50 pm", ("evening",)),
        ("TR", "09:00 am-11:50 am", ("daytime",)),
        ("S", "09:00 am-12:00 pm", ("weekend",)),
        ("Tue, Thu", "05:30 PM", ("evening",)),
        ("Sa Su", "", ("weekend",)),
        ("U", "1-4p", ("weekend",)),
        ("L Ma Me", "9-11a", ("daytime",)),
        ("T/Th", "5:30-8:30p", ("evening",)),
    ],
)
def test_days_in_letters_and_short_times_are_read(read, days, times, schedule):
    assert _only(read(f'Title,Days,Times\nWelding,"{days}","{times}"\n'))[1].schedule == schedule


def test_codes_of_instruction_are_ways(read):
    found = read("Title,Instruction Mode\nWelding,P\nBaking,OA\nSewing,HY\n")

    assert [each.offerings[0].delivery for each in found.records] == [
        "in_person",
        "online",
        "hybrid",
    ]


def test_days_without_a_year_are_not_published_and_keep_nothing_out(read):
    found = read("Title,Date (MM/DD)\nWelding,08/23-12/10\n")

    assert [each.title for each in found.records] == ["Welding"]
    assert found.notices[-1].problem == "it names no year, and counts as not published"


@pytest.mark.parametrize(
    ("cell", "price", "besides"),
    [
        ("$95 + $20 materials", 95, {"Materials": 20}),
        ('"$1,050 (plus $85 textbook)"', 1050, {"Textbook": 85}),
        ('"Tuition: $800, Books: $120"', 800, {"Books": 120}),
        ('"$3,450 (Tuition $3,000 + Books $450)"', 3000, {"Books": 450}),
    ],
)
def test_costs_that_a_price_names_beside_it_come_on_top(read, cell, price, besides):
    offer = _only(read(f"Title,Cost\nWelding,{cell}\n"))[1]

    assert (offer.price, {each.label: each.amount for each in offer.extra_costs}) == (
        price,
        besides,
    )


@pytest.mark.parametrize("cell", ["15 credits @ $120", "15 credits at $120", "$450 + materials"])
def test_a_part_of_the_whole_is_no_price(read, cell):
    record = read(f"Title,Cost\nWelding,{cell}\nBaking,$90\n").records[0]

    assert not record.offerings or record.offerings[0].price is None


def test_plus_before_an_amount_is_no_american_dollar(read):
    offer = _only(read('Title,Cost\nWelding,"$1,050 plus $85 books"\n'))[1]

    assert offer.currency is None


@pytest.mark.parametrize(
    ("cell", "hours", "weeks"),
    [
        ("2h30", 2.5, None),
        ("50 Course Hrs.", 50, None),
        ("1200 clock hours", 1200, None),
        ("twelve weeks", None, 12),
        ("1 academic year", None, 52),
    ],
)
def test_lengths_with_words_between_number_and_unit_are_read(read, cell, hours, weeks):
    offer = _only(read(f"Title,Length\nWelding,{cell}\n"))[1]

    assert (offer.hours, offer.weeks) == (hours, weeks)


def test_what_is_asked_is_apart_by_semicolons_and_alternatives_stay_together(read):
    record = read('Title,Prerequisites\nWelding,"Grade 10; CPR Level C; or first aid"\n').records[0]

    assert [each.text for each in record.prerequisites] == ["Grade 10", "CPR Level C; or first aid"]


def test_a_list_as_programs_print_it_is_a_list(read):
    record = read("""Title,Skills\nData,"['SQL', 'Data Cleaning']"\n""").records[0]

    assert [each.text for each in record.skills] == ["SQL", "Data Cleaning"]


def test_cells_that_reach_down_belong_to_each_row(read):
    found = read(
        "<table><tr><th>Course</th><th>Dates</th><th>Cost</th></tr>"
        "<tr><td rowspan=2>Pottery</td><td>Mar 2, 2027</td><td>$240</td></tr>"
        "<tr><td>May 4, 2027</td><td>$250</td></tr></table>",
        "page.html",
    )

    (record,) = found.records
    assert [(str(each.start), each.price) for each in record.offerings] == [
        ("2027-03-02", 240),
        ("2027-05-04", 250),
    ]


def test_xml_of_no_standard_that_lists_courses_is_read(read):
    found = read(
        '<?xml version="1.0"?><courses>'
        '<course id="c1"><title>Fly Tying</title><fee currency="CAD">45</fee></course>'
        '<course id="c2"><title>Rods</title><fee currency="CAD">145</fee></course></courses>',
        "courses.xml",
    )

    assert [each.title for each in found.records] == ["Fly Tying", "Rods"]
    assert (found.records[0].offerings[0].price, found.records[0].offerings[0].currency) == (
        45,
        "CAD",
    )


def test_a_record_within_its_attributes_is_read(read):
    found = read(
        '{"results": [{"id": 7, "attributes": {"name": "Cabinets", '
        '"tuition": {"amount": 1980, "currency": "CAD"}, '
        '"duration": {"value": 12, "unit": "weeks"}}}]}',
        "api.json",
    )

    record, offer = _only(found)
    assert (record.title, offer.price, offer.currency, offer.weeks) == ("Cabinets", 1980, "CAD", 12)


def test_a_spreadsheet_with_times_and_days_of_its_own_is_read(tmp_path):
    from datetime import datetime, time

    path = tmp_path / "sections.xlsx"
    book = Workbook()
    book.active.append(
        ["Program Title", "Class Start Time", "Meeting Days", "First Day of Class", "Delivery Type"]
    )
    book.active.append(["EKG", time(18), "Tu Th", datetime(2027, 1, 12), "Classroom"])  # noqa: DTZ001
    book.save(path)

    record, offer = _only(read_file(path, default_provider="School"))
    assert (record.title, offer.schedule, str(offer.start)) == ("EKG", ("evening",), "2027-01-12")


def test_a_course_that_lists_its_sections_has_an_offering_for_each(read):
    found = read(
        '{"courses": [{"courseCode": "P1", "courseTitle": "Portraits", "sections": ['
        '{"startDate": "2027-01-12", "tuition": 285, "days": "Tue", "startTime": "18:30"},'
        '{"startDate": "2027-04-13", "tuition": 295, "days": "Sat", "startTime": "10:00"}]}]}',
        "api.json",
    )

    (record,) = found.records
    assert [(str(each.start), each.price) for each in record.offerings] == [
        ("2027-01-12", 285),
        ("2027-04-13", 295),
    ]


@pytest.mark.parametrize(
    ("cell", "start", "end", "schedule"),
    [
        ("Jan 12-14, 2027", "2027-01-12", "2027-01-14", ()),
        ("du 12 au 14 janvier 2027", "2027-01-12", "2027-01-14", ()),
        (
            "Tuesdays Jan 12 – Feb 2, 2027, 6:30–8:30 pm",
            "2027-01-12",
            "2027-02-02",
            ("evening",),
        ),
        ("Saturdays, Feb 6 to Feb 27, 2027; 10am-1pm", "2027-02-06", "2027-02-27", ("weekend",)),
    ],
)
def test_days_and_times_in_one_cell_are_both_read(read, cell, start, end, schedule):
    offer = _only(read(f'Title,Dates & Times\nSewing,"{cell}"\n'))[1]

    assert (str(offer.start), str(offer.end), offer.schedule) == (start, end, schedule)


def test_hours_of_the_clock_are_no_length(read):
    offer = _only(read("Titre;Durée (h);Heures\nMatelotage;21;8 h 30 à 16 h 30\n"))[1]

    assert (offer.hours, offer.schedule) == (21, ("daytime",))


def test_a_yes_in_person_and_a_no_online_leave_one_way(read):
    offer = _only(read("Title,In Person?,Online?\nMassage,Y,N\n"))[1]

    assert (offer.delivery, offer.rough("delivery")) == ("in_person", None)


def test_one_name_in_two_languages_is_known(read):
    record, offer = _only(
        read("Course / Cours;Fee / Frais;Language / Langue\nSecourisme;110 $;Français\n")
    )

    assert (record.title, offer.price, record.language) == ("Secourisme", 110, "fr")


def test_short_names_of_columns_are_spelled_out(read):
    record, offer = _only(read("Crs Ttl;Tuit;# Wks;St Dt\nScribe;$1,450;8;Jan 18, 2027\n"))

    assert (record.title, offer.price, offer.weeks) == ("Scribe", 1450, 8)
    assert str(offer.start) == "2027-01-18"


def test_a_first_row_without_numbers_is_no_second_row_of_the_header(read):
    found = read("Program,Cost,How\nPharmacy,free,In person\nDental,$90,Online\n")

    assert [each.title for each in found.records] == ["Pharmacy", "Dental"]


@pytest.mark.parametrize("day", ["Lundi 13 h 30 à 15 h 30", "Mardi 9 h à 11 h", "Jeudi 10 h"])
def test_a_weekday_in_full_is_no_weekend(read, day):
    assert _only(read(f'Titre,Horaire\nEspagnol,"{day}"\n'))[1].schedule == ("daytime",)


def test_an_hour_beside_days_is_a_time(read):
    offer = _only(read("Curso,Días,Hora\nContabilidad,Martes y jueves,18:00 a 20:30\n"))[1]

    assert offer.schedule == ("evening",)


def test_a_length_with_days_is_no_time(read):
    offer = _only(read("Title,Est. learning time\nFirst aid,16 hrs (2 days)\n"))[1]

    assert (offer.hours, offer.schedule) == (16, ())


def test_what_lists_call_their_things_is_the_title_where_nothing_else_is(read):
    record, offer = _only(read("Badge,Awarding body,Cost\nFood Handler,Health Unit,$40\n"))

    assert (record.title, record.provider.name, offer.price) == ("Food Handler", "Health Unit", 40)


def test_a_number_beside_a_course_is_its_code(read):
    record = read("Course #,Course,Total $\nECE 100,Child Growth,396\n").records[0]

    assert (record.code, record.title) == ("ECE 100", "Child Growth")


def test_outcomes_in_numbered_columns_are_one_list(read):
    found = read("Title,Outcome 1,Outcome 2\nUX,Run an interview,Draw wireframes\n")

    skills = [each.text for each in found.records[0].skills]
    assert skills == ["Run an interview", "Draw wireframes"]


def test_a_course_fee_beside_tuition_comes_on_top(read):
    offer = _only(read("Name,ResidentTuition,NonResidentTuition,CourseFee\nX-rays,396,852,45\n"))[1]

    assert (offer.price, offer.low_of("price"), offer.total_cost) == (852, 396, 897)


@pytest.mark.parametrize("name", ["Fee per participant", "Unit price", "Costo por persona"])
def test_the_price_of_one_place_is_the_price(read, name):
    assert _only(read(f"Title,{name}\nBudgets,$85\n"))[1].price == 85


def test_a_unit_in_one_letter_is_a_unit(read):
    assert round(_only(read("Title,Duration (d)\nChainsaws,7\n"))[1].weeks) == 1


def test_a_period_tells_first_and_last_day(read):
    cell = "6 de febrero al 27 de marzo de 2027"
    offer = _only(read(f"Curso,Periodo\nUñas,{cell}\n"))[1]

    assert (str(offer.start), str(offer.end)) == ("2027-02-06", "2027-03-27")


def test_a_list_of_apprenticeships_is_a_list_of_titles(read):
    record, offer = _only(
        read("Apprenticeship,Sponsor,Apprentice cost\nPlumber,UA Local 170,$600\n")
    )

    assert (record.title, record.provider.name, offer.price) == ("Plumber", "UA Local 170", 600)


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("Hours of Operation", "9"),
        ("Max Hours", "10"),
        ("End of Life", "2030-01-01"),
        ("Time Stamp", "12:30"),
        ("Sessions per week", "2"),
        ("Last Price", "1200"),
        ("Start Time Zone", "PST"),
        ("Financial Aid Deadline", "2027-01-01"),
        ("Date Created", "2026-10-10"),
        ("Language Support", "Spanish"),
        ("Days Since Update", "12"),
        ("Starting Salary", "$45000"),
    ],
)
def test_what_only_looks_like_a_fact_is_none(read, name, cell):
    record = read(f"Title,{name}\nWelding,{cell}\n").records[0]

    assert record.offerings == ()
    assert record.language is None


def test_a_year_or_a_number_among_the_names_leaves_a_header_one(read):
    assert read("Title,2026,2027\nWelding,90,95\n").records[0].title == "Welding"
    assert read("Title,Hours,City,1\nWelding,40,Ely,x\n").records[0].title == "Welding"


def test_a_length_and_its_unit_may_stand_in_two_columns(read):
    found = read("Title,Prog Duration,Duration Unit\nCook,28,Weeks\nBooks,6,Months\n")

    assert [each.offerings[0].weeks for each in found.records] == [28, 26.1]


def test_records_under_their_ids_are_a_list(read):
    found = read(
        '{"programs": {"p1": {"title": "Solar", "price": 900, "hours": 40},'
        ' "p2": {"title": "Wind", "price": 1900, "hours": 80}}}',
        "programs.json",
    )

    assert [each.title for each in found.records] == ["Solar", "Wind"]


def test_a_line_of_text_is_no_header(read):
    found = read("Stage;Tarif;Salle\nPoterie, pour tous;180 €;Atelier 2\nPhoto, la nuit;95 €;\n")

    assert [each.title for each in found.records] == ["Poterie, pour tous", "Photo, la nuit"]


def test_short_words_for_times_are_read(read):
    assert _only(read("Title,Eve/Wknd\nWord,Eve\n"))[1].schedule == ("evening",)


@pytest.mark.parametrize("time", ["20h-23h", "20:00-22:00", "20 h 30", "21:00"])
def test_what_begins_after_eight_is_in_the_evening(read, time):
    assert _only(read(f"Title,Times\nPhoto,{time}\n"))[1].schedule == ("evening",)
