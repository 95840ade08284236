"""What is wrong with a file is told in the language of whoever reads it."""

import ast
import re
from pathlib import Path

import pytest

import catalog
from bot.file_words import fact_name, fact_text, fault_text, told
from bot.messages import languages, messages
from bot.refusals import said
from catalog.checks import Fault
from catalog.errors import UnreadableFileError

FORMATS = Path(catalog.__file__).parent / "formats"
# The readers of tables and of files as a whole: what staff without a developer load.
OF_TABLES = (
    "__init__ archives cells csv_reader days html_tables json_table lengths prices quantities row"
    " row_offering rows shape table values web_pages xlsx_reader zipped"
).split()
SAYING = {
    "BadValueError", "VagueValueError", "UnreadableFileError", "NoTitleError", "Fault", "Broken",
    "fault", "notice", "_skipped",
}  # fmt: skip


def _sentences(module):
    """What a module says, a word in the place of each fact."""
    tree = ast.parse((FORMATS / f"{module}.py").read_text("utf-8"))
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name not in SAYING:
            continue
        for given in call.args:
            text = _text(given)
            if text and " " in text.strip() and not text.startswith("{"):
                yield text


def _text(node):
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = [
            part.value
            if isinstance(part, ast.Constant)
            else "'it'"
            if part.conversion == ord("r")
            else "7"
            for part in node.values
        ]
        return "".join(parts)
    return None


@pytest.mark.parametrize("module", OF_TABLES)
def test_all_that_the_readers_of_tables_say_is_said_in_every_language(module):
    # What begins with a fact, or with a choice of words, is asked for below.
    unsaid = [
        sentence
        for sentence in dict.fromkeys(_sentences(module))
        if not re.match(r"7|no key7|it is a web page that", sentence)
        for language in sorted(set(languages()) - {"en"})
        if told(sentence, messages(language)) == sentence
    ]

    assert unsaid == []


@pytest.mark.parametrize(
    ("sentence", "french"),
    [
        ("these sheets were read, as one list", "ces feuilles ont été lues comme une seule liste"),
        (
            "it is a text document, no spreadsheet in XLSX (it holds word/document.xml)",
            "c’est un document de texte, pas un classeur XLSX (il contient word/document.xml)",
        ),
        (
            "this can only be day first, and so all days of the table were read so",
            (
                "on ne peut y lire que le jour en premier, et toutes les dates du tableau "
                "ont été lues ainsi"
            ),
        ),
    ],
)
def test_what_stands_within_a_sentence_is_said_in_its_language_too(sentence, french):
    assert told(sentence, messages("fr")) == french


def test_a_number_in_a_sentence_is_written_as_in_its_language():
    problem = "a price of 4,500,000 is beyond any programme"

    assert told(problem, messages("en")) == problem
    assert "4\xa0500\xa0000" in told(problem, messages("fr"))


def test_a_sentence_that_nobody_knows_stays_as_it_is():
    assert told("a new kind of fault", messages("es")) == "a new kind of fault"


def test_who_has_no_command_line_is_told_what_to_write_with_the_file():
    remedy = 'Say what one of them holds with --map "Their column=field".'

    assert told(remedy, messages("en"), is_typed=True) == remedy
    assert "--map" not in told(remedy, messages("en"))
    assert "« Leur colonne = prix »" in told(remedy, messages("fr"))


def test_who_types_commands_is_told_what_to_type_in_the_language_of_the_desk():
    remedy = 'Say what one of them holds with --map "Their column=field".'

    assert '--map "Leur colonne=champ"' in told(remedy, messages("fr"), is_typed=True)
    assert '--map "Su columna=campo"' in told(remedy, messages("es"), is_typed=True)


def test_an_empty_cell_is_not_quoted():
    fault = Fault(1, 2, "Titre", "", "there is no title", "Write one.")

    assert fault_text(fault, messages("fr")).startswith("ligne 2, Titre : ")
    assert str(fault).startswith("line 2, Titre: ")


def test_a_fault_says_where_in_words():
    faults = [
        Fault(0, None, "header", "A, B", "it is empty", "Split it."),
        Fault(3, None, "provider", "", "there is no provider", "Write one."),
        Fault(3, 7, "Tuition", "x", "it is no number", "Write one."),
    ]
    shown = [fault_text(each, messages("es")) for each in faults]

    assert shown[0] == "el archivo, columnas = «A, B»: está vacío. Divídalo."
    assert shown[1].startswith("ficha 3, institución: falta la institución.")
    assert shown[2].startswith("línea 7, Tuition = «x»: no es un número.")


def test_columns_that_were_understood_are_told_with_what_they_hold():
    problem = "these columns were understood by their words and cells"
    fault = Fault(0, 1, "header", "Fee Amount = price", problem, "Split it.")

    assert "Fee Amount = precio" in fault_text(fault, messages("es"))


@pytest.mark.parametrize(
    ("fact", "english", "french"),
    [
        ("offerings[0].price", "price", "prix"),
        ("offerings[1].price", "price (date or offer 2)", "prix (date ou offre 2)"),
        ("hours_per_week", "hours a week", "heures par semaine"),
        ("skills[4].text", "skill", "compétence"),
    ],
)
def test_facts_are_called_as_people_call_them(fact, english, french):
    assert fact_name(fact, messages("en")) == english
    assert fact_name(fact, messages("fr")) == french


def test_values_are_written_as_people_write_them():
    offer = {"price": 495.0, "delivery": "in_person", "start": "2027-01-05"}

    assert fact_text(offer, messages("fr")) == (
        "prix 495, mode de formation en personne, début mar. 5 janv. 2027"
    )
    assert fact_text(["evening", "weekend"], messages("es")) == "por la tarde, fin de semana"
    assert fact_text("about 10", messages("es")) == "unos 10"
    assert fact_text({"text": "Bake bread"}, messages("fr")) == "Bake bread"
    assert fact_text("Bread & Rolls", messages("fr")) == "Bread & Rolls"


def test_a_file_that_cannot_be_read_is_refused_in_the_language():
    refused = UnreadableFileError(Path("list.pdf"), "it is a PDF", "Export the table as CSV.")

    assert said(refused, messages("fr")) == ("list.pdf : c’est un PDF. Exportez le tableau en CSV.")
