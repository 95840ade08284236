"""Tables as colleges really write them: any order, three languages, headings above the header."""

import tracemalloc
from datetime import date

import pytest

from benchmarks.tables import make_table
from catalog.errors import UnreadableFileError
from catalog.formats import open_file, read_file


@pytest.fixture
def table(tmp_path):
    def write(content: str, encoding: str = "utf-8"):
        path = tmp_path / "list.csv"
        path.write_bytes(content.encode(encoding))
        return path

    return write


def only(path, **options):
    read = read_file(path, **options)
    assert [str(fault) for fault in read.quarantined] == []
    (record,) = read.records
    return record


def test_a_french_list_with_decimal_commas_is_read(table):
    path = table(
        "Sigle;Titre du cours;Établissement;Prix (CAD);Durée (heures);Date de début;"
        "Date limite d'inscription;Lieu;Mode d'enseignement;Langue;Préalables\n"
        "SOU-101;Soudage de base;Cégep du Nord;1 249,50 $;37,5;5 janvier 2027;"
        "2026-12-15;Gaspé;en ligne et en classe;français;Aucun préalable\n",
        "cp1252",
    )

    record = only(path)

    (offer,) = record.offerings
    assert (record.code, record.title, record.language) == ("SOU-101", "Soudage de base", "fr")
    assert (offer.price, offer.currency, offer.hours) == (1249.5, "CAD", 37.5)
    assert (offer.start, offer.apply_by) == (date(2027, 1, 5), date(2026, 12, 15))
    assert (offer.place, offer.delivery, record.prerequisites) == ("Gaspé", "hybrid", ())


def test_a_spanish_list_is_read(table):
    path = table(
        "Nombre del curso|Institución|Precio|Duración|Horas por semana|Modalidad"
        "|Plazas disponibles|Idioma\n"
        "Soldadura básica|Escuela Norte|1.200 €|6 semanas|4,5|a distancia|12|Español\n"
    )

    record = only(path)

    (offer,) = record.offerings
    assert (record.title, record.provider.name, record.language) == (
        "Soldadura básica",
        "Escuela Norte",
        "es",
    )
    assert (offer.price, offer.currency, offer.weeks, offer.hours_per_week) == (1200, "EUR", 6, 4.5)
    assert (offer.delivery, offer.seats_left) == ("online", 12)


def test_headings_above_the_header_are_passed_over(table):
    path = table(
        "Course catalogue\n\nFall 2027,,\nPrinted 2027-01-01,,\n"
        "Title,Provider,Price\nBread Baking,School,5\n"
    )

    read = read_file(path)

    assert [record.title for record in read.records] == ["Bread Baking"]
    assert read.read == 1


def test_a_group_of_columns_with_a_name_above_is_one_header(table):
    path = table(
        "Course,School,Dates,,Cost\n,,Start,End,Tuition\nBread,School,2027-01-05,2027-02-05,90\n"
    )

    (offer,) = only(path).offerings

    assert (offer.start, offer.end, offer.price) == (date(2027, 1, 5), date(2027, 2, 5), 90)


@pytest.mark.parametrize(
    ("column", "cell", "fact", "expected"),
    [
        ("Price (CAD)", "495", "currency", "CAD"),
        ("Tuition in USD", "495", "currency", "USD"),
        ("Prix (euros)", "495", "currency", "EUR"),
        ("Cost ($)", "495", "currency", None),
        ("Duration (months)", "3", "weeks", 13.0),
        ("Length", "P6W", "weeks", 6),
        ("Duration", "3 hours per week", "hours_per_week", 3),
        ("Hours/week", "4-6", "hours_per_week", 6),
        ("Apply by", "2027-03-01", "apply_by", date(2027, 3, 1)),
        ("Start date", "Ongoing", "is_continuous", True),
        ("Availability", "Wait list", "availability", "waitlist"),
    ],
)
def test_units_stand_in_the_name_of_a_column_or_in_its_cells(table, column, cell, fact, expected):
    path = table(f"Title,Provider,Place,{column}\nBread,School,Duncan,{cell}\n")

    (offer,) = only(path).offerings

    assert getattr(offer, fact) == expected


def test_the_day_of_the_last_check_is_the_sources(table):
    path = table("Title,Provider,Last updated\nBread,School,2026-09-01\n")

    (source,) = only(path).sources

    assert (source.source, source.checked_on) == ("list.csv", date(2026, 9, 1))


def test_who_vouches_what_it_counts_towards_and_its_codes_are_read(table):
    path = table(
        "Title,Provider,CTID,Credits,Accredited by,Stacks toward,Required credentials,NOC,"
        "Price,Other fees\n"
        "Bread,School,ce-1,3,Board of Bakers,Baking Diploma [bake-9],Hygiene [hyg-1],63202,"
        "400,Books: 120\n"
    )

    record = only(path)

    assert [(each.scheme, each.value) for each in record.identifiers] == [("ctid", "ce-1")]
    assert [(each.recommender, each.hours) for each in record.credits] == [("School", 3)]
    assert [(each.kind, each.by) for each in record.endorsements] == [
        ("accreditation", "Board of Bakers")
    ]
    assert record.stacks_toward[0].credential_id == "bake-9"
    assert record.prerequisites[0].credential_id == "hyg-1"
    assert record.offerings[0].total_cost == 520


def test_a_code_is_the_id_among_the_providers_own(table):
    read = read_file(table("Course,Title,Provider\nB1,Bread,North\nB1,Cakes,South\n"))

    assert [record.credential_id for record in read.records] == ["north-b1", "south-b1"]
    assert [record.code for record in read.records] == ["B1", "B1"]


def test_a_guarded_formula_is_read_without_its_guard(table):
    assert only(table("Title,Provider\n'=SUM(A1),School\n")).title == "=SUM(A1)"
    assert only(table("Title,Provider\n'Tis the season,School\n")).title == "'Tis the season"


def test_a_month_for_a_day_is_noticed_and_the_row_kept(table):
    read = read_file(table("Title,Provider,Start\nBread,School,September 2027\n"))

    assert read.records[0].offerings == ()
    assert [(each.field, each.value) for each in read.notices] == [("Start", "September 2027")]


def test_a_micro_credential_of_sixty_months_is_kept_out(table):
    read = read_file(table("Title,Provider,Type,Length\nBread,School,Micro-credential,60 months\n"))

    assert [(each.field, each.value) for each in read.quarantined] == [("Length", "60 months")]


def test_columns_that_are_not_known_are_told_and_a_slip_gets_a_suggestion(table):
    read = read_file(table("Title,Provider,Tuitoin,Room\nBread,School,5,B2\n"))

    slip, left_out = read.notices
    assert "did you mean 'tuition'" in slip.problem
    assert left_out.value == "Tuitoin, Room"


def test_rows_after_an_unclosed_quote_are_read_all_the_same(table):
    read = read_file(table('Title,Provider\n"Bread,School\nCakes,School\nPies,School\n'))

    assert [record.title for record in read.records] == ["Cakes", "Pies"]
    assert [(each.line, "quotation" in each.problem) for each in read.quarantined] == [(2, True)]


def test_too_many_columns_and_endless_lines_are_refused(table):
    for content in ("Title," * 2_000 + "\n", "Title,Provider\n" + "x" * 3_000_000):
        with pytest.raises(UnreadableFileError):
            read_file(table(content))


def test_a_large_table_is_never_whole_in_memory(tmp_path):
    path = tmp_path / "large.csv"
    make_table(path, 2_000, seed=1)
    read_file(path)

    tracemalloc.start()
    n_read = sum(1 for _ in open_file(path).entries)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert n_read == 2_000
    assert path.stat().st_size > 1_200_000
    assert peak < 800_000


def test_a_changed_table_differs_in_about_as_many_rows_as_asked(tmp_path):
    before, after = tmp_path / "before.csv", tmp_path / "after.csv"
    make_table(before, 2_000, seed=1)
    make_table(after, 2_000, seed=1, changed=0.1)

    old, new = (path.read_text(encoding="utf-8").splitlines() for path in (before, after))
    n_changed = sum(one != other for one, other in zip(old, new, strict=True))

    assert 150 < n_changed < 250


def test_a_field_is_named_with_map_as_lists_name_it(table):
    read = read_file(
        table("Thing,Money\nBread,95\n"),
        mapping={"Thing": "titre", "Money": "cost"},
        default_provider="School",
    )

    assert (read.records[0].title, read.records[0].offerings[0].price) == ("Bread", 95)
