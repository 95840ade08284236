"""Lists of people are no catalogues: nobody's name is published as a course."""

import json

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file

OF_PEOPLE = {
    "a staff directory": "Name,Title,Department,Phone,Email\n"
    '"Alvarez, Rosa",Coordinator,Continuing Education,555-0142,r@x.example\n'
    '"Chan, Wei","Instructor, Welding",Trades,555-0199,w@x.example\n',
    "who attends": "Order #,First Name,Last Name,Email,Type\n1,Ann,Lee,a@x.example,Student\n",
    "a roster": "Student ID,Name,Course,Grade,Email\n9,Ann Lee,WELD 101,A,a@x.example\n",
    "participants in French": "Nom;Prénom;Courriel;Formation;Date d’inscription\n"
    "Tremblay;Luc;l@x.example;Secourisme;2026-10-01\n",
    "learners in Spanish": "Nombre;Apellidos;Correo;Curso\nAna;Ruiz;a@x.example;Soldadura\n",
    "employees": "Full Name,Job Title,Hire Date,Hourly Rate\nMaria Santos,Dean,2015-07-01,$88.00\n",
    "registrations with what was paid": "First Name,Last Name,Course,Start Date,Price\n"
    "Ann,Lee,Bread,2027-01-11,95\nBo,Park,Bread,2027-01-11,95\n",
    "volunteers with what they can": "Volunteer Name,Email,Skills\nAnn Lee,a@x.example,Spanish\n",
    "a waiting list": "Last,First,E-mail,Class wanted\nLee,Ann,a@x.example,Welding\n",
    "who does what": "Nom;Titre;Service;Téléphone\nPaul Roy;Directeur;Admission;555\n",
    "whom employers name": "Firm,Contact Name,Title,Email Address\nAcme,Ann,Dean,a@x.org\n",
    "offices": "Name,Address,Phone,Email\nNorth Centre,1 Elm St,555-0101,n@x.example\n",
}
OF_COURSES = {
    "whom to ask about a course": "Program,Coordinator,Email,Phone\nWeld,Alvarez,r@x.example,5\n",
    "prices beside an address": "Name,Cost,Email,Phone\nWelding,$95,r@x.example,555\n",
    "who teaches it": "Course,First Name,Last Name,Start Date,Price\nBread,Ann,Lee,2027-01-11,95\n"
    "Cake,Bo,Park,2027-02-01,120\n",
    "instructors with their own words": "Name,Instructor First Name,Instructor Last Name,Email\n"
    "Welding,Ann,Lee,a@x.example\n",
    "a programme and its contact": "Title,Contact Name,Email\nWelding,Ann Lee,a@x.example\n",
    "an evening somewhere": "Name,Date,Address,Phone\nSew a Hem,2027-01-11,1 Elm St,555-0101\n",
}


@pytest.fixture
def read(tmp_path):
    """Read a table of a college."""

    def read_text(text, name="list.csv", **options):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return read_file(path, default_provider="Island College", **options)

    return read_text


@pytest.mark.parametrize("what", OF_PEOPLE)
def test_a_list_of_people_is_refused_as_such(read, what):
    with pytest.raises(UnreadableFileError, match="it lists people or addresses"):
        read(OF_PEOPLE[what])


@pytest.mark.parametrize("what", OF_COURSES)
def test_a_list_of_courses_that_names_people_is_read(read, what):
    assert read(OF_COURSES[what]).records


def test_staff_who_name_the_title_know_better(read):
    found = read(OF_PEOPLE["offices"], mapping={"Name": "title"})

    assert [record.title for record in found.records] == ["North Centre"]


def test_people_written_as_json_are_refused_too(read):
    people = [{"name": "Ann Lee", "email": "a@x.example", "jobTitle": "Dean"}] * 2

    with pytest.raises(UnreadableFileError, match="it lists people or addresses"):
        read(json.dumps({"staff": people}), "staff.json")


@pytest.mark.parametrize(
    "text",
    [
        "It runs here, so it cannot invent a course, a price or a date.\nMore, and so on, told.\n",
        "import re\n\nfrom datetime import date\n\n\nclass Header:\n    line: int\n    name: str\n",
    ],
)
def test_text_and_programs_are_no_lists_for_one_word_of_a_line(read, text):
    with pytest.raises(UnreadableFileError, match="named like a title"):
        read(text, "notes.txt")


def test_a_list_of_nothing_but_titles_is_read_under_a_name_of_its_own(read):
    found = read("Evening class\nBread Baking\nWelding Basics\n")

    assert [record.title for record in found.records] == ["Bread Baking", "Welding Basics"]
