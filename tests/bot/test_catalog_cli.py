"""Staff's way with a catalogue, on the command line: import, compare, publish, correct, go back."""

import json

import pytest

from tests.conftest import AdvisorHere

TABLE = """\
id,title,provider,price,currency,level,prerequisites
bread,Bread,School,400,CAD,Basic,
cakes,Cakes,School,500,CAD,,Bread
"""
CHANGED = """\
id,title,provider,price,currency,level,prerequisites
cakes,Cakes,School,450,CAD,,Bread
soup,Soup,School,90,CAD,,
"""


@pytest.fixture
def advisor(tmp_path):
    """Run a command in an empty data folder."""
    return AdvisorHere(tmp_path / "data")


@pytest.fixture
def load(advisor, tmp_path):
    """Import a table; return what the command told."""

    def run(text, *options, file="menu.csv"):
        path = tmp_path / file
        path.write_text(text)
        told = advisor(
            "catalog", "import", str(path), "--name", "menu", "--json", *options,
            "--today", "2026-11-25",
        )  # fmt: skip
        assert told.returncode == 0, told.stderr
        return json.loads(told.stdout)

    return run


def told(advisor, *arguments):
    ended = advisor(*arguments)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.decode()


def test_the_difference_of_a_draft_is_told_in_words_and_as_json(advisor, load):
    first = load(TABLE)["release"]
    second = load(CHANGED, "--onto", first)["release"]

    text = told(advisor, "catalog", "diff", second, "--against", first)
    document = json.loads(told(advisor, "catalog", "diff", second, "--against", first, "--json"))

    assert "1 added, 1 changed, 1 gone." in text
    assert "offerings[0].price: 500 -> 450" in text
    assert "breaks: Cakes asks for Bread, which is not in the catalogue." in text
    assert [each["credential_id"] for each in document["added"]] == ["soup"]
    assert {each["kind"] for each in document["breaks"]} == {
        "many_gone",
        "prerequisite_vanished",
    }


def test_a_file_can_be_added_to_what_is_there(load):
    load(TABLE)

    assert load(CHANGED, "--add", file="more.csv")["n_credentials"] == 3


@pytest.mark.model
def test_a_release_is_published_and_rolled_back(prepared, tmp_path):
    # In a data folder that has the model, in this process.
    prepared = AdvisorHere(prepared.data_dir)
    path = tmp_path / "dishes.csv"
    releases = []
    for text in (TABLE, CHANGED):
        path.write_text(text)
        ended = prepared("catalog", "import", str(path), "--publish", "--json")
        releases.append(json.loads(ended.stdout)["release"])

    assert f"{releases[0]} is live" in told(prepared, "catalog", "rollback", "--name", "dishes")
    assert f"{releases[1]} is live" in told(prepared, "catalog", "rollback", "--name", "dishes")


def test_a_correction_holds_through_the_next_import(advisor, load):
    first = load(TABLE)["release"]
    said = told(
        advisor, "catalog", "correct", "bread", "price=380", "--by", "Dana", "--name", "menu"
    )
    assert "is corrected in the draft menu-" in said

    second = load(TABLE)["release"]

    assert second != first
    document = json.loads(told(advisor, "catalog", "diff", second, "--against", first, "--json"))
    (bread,) = document["changed"]
    assert bread["changes"] == [{"fact": "offerings[0].price", "before": 400.0, "after": 380.0}]
    (kept,) = json.loads(told(advisor, "catalog", "corrections", "--name", "menu", "--json"))
    assert (kept["fact"], kept["value"], kept["by"]) == ("price", "380", "Dana")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["correct", "bread", "price=cheap", "--by", "D", "--name", "menu"], 1, "'price'"),
        (["correct", "tea", "price=1", "--by", "D", "--name", "menu"], 1, "no credential 'tea'"),
        (["correct", "bread", "price", "--by", "D", "--name", "menu"], 2, "fact=value"),
        (["rollback", "--name", "menu"], 1, "no catalogue named 'menu'"),
        (["export", "menu.doc", "--release", "RELEASE"], 1, "'.doc' is no format"),
        (["diff", "nothing"], 1, "no release named 'nothing'"),
        (["funding", "nowhere.toml", "--name", "menu"], 1, "no such file"),
        (["card", "tea", "--catalog", "menu"], 1, "no catalogue named 'menu'"),
    ],
)
def test_a_refusal_is_one_sentence_with_the_remedy(advisor, load, arguments, status, says):
    release = load(TABLE)["release"]

    ended = advisor("catalog", *(each.replace("RELEASE", release) for each in arguments))

    assert ended.returncode == status
    assert says in ended.stderr.decode()
    assert len(ended.stderr.decode().strip().splitlines()) == 1


def test_a_folder_is_checked_file_by_file(advisor, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "good.csv").write_text(TABLE)
    (folder / "bad.csv").write_text("title,provider,price\nBread,School,-1\n")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")

    document = json.loads(told(advisor, "catalog", "check", str(folder), "--json"))

    assert (document["format"], document["read"], document["accepted"]) == ("folder", 3, 2)
    assert [(each["file"], each["field"]) for each in document["quarantined"]] == [
        ("bad.csv", "price"),
        ("scan.pdf", "file"),
    ]
    text = told(advisor, "catalog", "check", str(folder))
    assert "good.csv: 2 records read as csv, 2 good." in text
    assert "scan.pdf: cannot be read." in text


def test_the_card_of_a_credential_tells_its_price_after_help(advisor):
    text = told(
        advisor, "catalog", "card", "bookkeeping-small-business", "--region", "BC", "--age", "30"
    )

    assert "parts published" in text
    assert "about 0 to 555 CAD with Island Skills Grant (demonstration)" in text
    assert "not known" not in text.splitlines()[-1]


def test_funding_rules_are_listed_and_loaded_as_a_draft(advisor, load, tmp_path):
    load(TABLE)
    rules = tmp_path / "rules.toml"
    rules.write_text(
        '[[rule]]\nrule_id = "g"\nname = "Grant"\nwho = "all"\ncurrency = "CAD"\nsource = "s"\n'
    )

    assert "advisor catalog publish menu-" in told(
        advisor, "catalog", "funding", str(rules), "--name", "menu"
    )

    # Nothing is live, so the next import builds on the newest draft, and keeps its rules.
    load(CHANGED)
    assert told(advisor, "catalog", "funding", "--name", "menu") == "g: Grant, for all\n"


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("out.csv", []),
        ("out.xlsx", []),
        ("out.json", ["--format", "open_badges_3"]),
        ("out.jsonld", []),
    ],
)
def test_an_export_is_imported_as_the_same_catalogue(advisor, load, tmp_path, name, options):
    first = load(TABLE)["release"]
    path = tmp_path / name
    assert "2 credentials of" in told(
        advisor, "catalog", "export", str(path), "--release", first, *options
    )

    again = told(advisor, "catalog", "import", str(path), "--name", "copy", "--json")

    document = json.loads(
        told(advisor, "catalog", "diff", json.loads(again)["release"], "--against", first, "--json")
    )
    assert [document[each] for each in ("added", "changed", "gone")] == [[], [], []]


def test_the_report_is_told_drawn_and_given_as_json(advisor, load, tmp_path):
    release = load(TABLE)["release"]
    picture = tmp_path / "report.png"

    text = told(
        advisor, "catalog", "report", release, "--picture", str(picture), "--today", "2026-11-28"
    )
    document = json.loads(told(advisor, "catalog", "report", release, "--json"))

    assert "School: 2 credentials; checked 3 days ago" in text
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert document["whole"]["published"]["price"] == 1.0
