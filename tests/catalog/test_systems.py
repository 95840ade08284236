"""Tables as registration systems, student systems and learning platforms export them."""

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file


@pytest.fixture
def read(tmp_path):
    """Read a table of a school."""

    def of(content: str):
        path = tmp_path / "courses.csv"
        path.write_text(content, encoding="utf-8")
        return read_file(path, default_provider="School")

    return of


def _only(found):
    (record,) = found.records
    return record, record.offerings[0]


def test_a_way_of_learning_is_read_where_a_format_is_that_of_a_page(read):
    _, offer = _only(read("fullname,format,customfield_mode\nForklift,topics,In person\n"))

    assert offer.delivery == "in_person"


def test_tables_of_a_student_system_are_read_under_their_own_names(read):
    record, offer = _only(
        read(
            "SSBSECT_TERM_CODE,SSBSECT_SUBJ_CODE,SSBSECT_CRSE_NUMB,SCBCRSE_TITLE,SSRMEET_DAYS,"
            "SSRMEET_BEGIN_TIME,STVCAMP_DESC,GTVINSM_DESC\n"
            "202720,ACCT,1110,Payroll,MW,1800,Decatur,Traditional\n"
        )
    )

    assert (record.title, record.code) == ("Payroll", "ACCT 1110")
    assert (offer.place, offer.delivery, offer.schedule) == ("Decatur", "in_person", ("evening",))


def test_certificates_are_titles_where_nothing_else_is_one(read):
    record, offer = _only(
        read(
            "Certificate,Courses required,Tuition,Admission\n"
            "Certificate in Baking,8,$640,Grade 10\n"
        )
    )

    assert (record.title, offer.price) == ("Certificate in Baking", 640)
    assert [each.text for each in record.prerequisites] == ["Grade 10"]


def test_a_column_that_is_called_twice_is_known(read):
    (record,) = read("Course Title / Titre du cours,Titre (FR)\nFood Safety,Salubrité\n").records

    assert record.title == "Food Safety"


def test_a_time_commitment_beside_a_length_is_that_of_a_week(read):
    _, offer = _only(read("Program,Duration,Time commitment\nData,6 months,15-20 hrs/week\n"))

    assert (offer.hours_per_week, offer.low_of("hours_per_week")) == (20, 15)


@pytest.mark.parametrize("name", ["Seats", "Plazas", "Cupo"])
def test_how_many_seats_there_are_is_not_how_many_are_left(read, name):
    _, offer = _only(read(f"Title,Price,{name}\nWelding,95,30\n"))

    assert offer.seats_left is None


def test_a_fee_for_enrolling_beside_a_monthly_one_is_no_price(read):
    (record,) = read("Curso,Costo matrícula,Pensión mensual,Sede\nSoldadura,250,390,Lima\n").records

    assert record.offerings[0].price is None


def test_hours_whose_points_group_thousands_are_read_so(read):
    found = read("Curso,Horas\nRedes,450\nCocina,1.120\n").records

    assert [record.offerings[0].hours for record in found] == [450, 1120]


def test_hours_with_three_places_stay_hours(read):
    found = read("Title,Hours\nNets,45.000\nCooking,1.500\n").records

    assert [record.offerings[0].hours for record in found] == [45, 1.5]


def test_several_runs_of_a_cell_are_offerings_with_ends(read):
    record, _ = _only(
        read("Titre,Dates de session\nBus,2027-01-11 - 2027-04-16 ; 2027-05-03 - 2027-08-06\n")
    )

    assert [str(each.end) for each in record.offerings] == ["2027-04-16", "2027-08-06"]


@pytest.mark.parametrize("name", ["Acción formativa", "Rubro", "Lo que ofrecemos"])
def test_the_first_column_of_words_is_the_title_where_prices_hours_and_days_follow(read, name):
    found = read(
        f"{name},Horas,Coste,Inicio\nPrevención de riesgos,60,45,2027-02-08\n"
        "Carretilla elevadora,20,95,2027-02-13\n"
    )

    assert [record.title for record in found.records] == [
        "Prevención de riesgos",
        "Carretilla elevadora",
    ]


def test_who_teaches_is_no_title_though_it_stands_first(read):
    table = "Instructor,Hours,Cost,Start\nAnn Lee,60,45,2027-02-08\nBo Park,20,95,2027-02-13\n"

    with pytest.raises(UnreadableFileError, match="named like a title"):
        read(table)


def test_a_clock_under_hora_is_no_number_of_hours(read):
    (record,) = read("Programa,Hora,Costo\nCiudadanía,10 a.m. - 12 p.m.,Gratis\n").records

    assert record.offerings[0].hours is None


def test_what_residents_and_others_pay_is_a_span_whatever_the_brackets_say(read):
    _, offer = _only(
        read(
            "Cours,Droits de scolarité (résidents du Québec),Droits (Canadiens hors Québec)\n"
            "Paie,321,987\n"
        )
    )

    assert (offer.low_of("price"), offer.price) == (321, 987)


@pytest.mark.parametrize("place", ["Online (Zoom)", "En ligne via Teams", "Virtual - Google Meet"])
def test_a_place_on_the_net_is_a_way_whatever_program_it_names(read, place):
    _, offer = _only(read(f"Title,Price,Location\nPayroll,95,{place}\n"))

    assert (offer.place, offer.delivery) == (None, "online")


def test_what_an_hour_costs_is_not_the_price_of_the_whole(read):
    _, offer = _only(read("Formation,Tarif horaire,Tarif forfaitaire\nCAP Cuisine,12 €,5 040 €\n"))

    assert offer.price == 5040


def test_a_fee_for_registering_is_the_price_where_nothing_else_is_paid(read):
    _, alone = _only(read("Event,Registration Fee,Event City\nInfant CPR,$45.00,Boise\n"))
    _, beside = _only(read("Course,Tuition,Registration Fee\nInfant CPR,$450,$45\n"))

    assert (alone.price, alone.extra_costs) == (45, ())
    assert (beside.price, beside.extra_costs[0].amount) == (450, 45)


def test_spots_say_whether_there_is_room(read):
    _, offer = _only(read("Course,Price,Spots\nFloral Design,412,Full\n"))

    assert (offer.availability, offer.seats_left) == ("full", None)


def test_hours_that_are_required_are_credits_and_no_time(read):
    _, offer = _only(read("Program,Hours Required,Tuition\nPractical Nursing,57,$6384\n"))

    assert offer.hours is None
