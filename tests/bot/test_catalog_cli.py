"""Staff's way with a catalogue, on the command line: import, compare, publish, correct, go back."""

import json

import pytest

from bot.app import App
from tests.conftest import AdvisorHere
from tests.fakes import HashingEncoder

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
def publishes(monkeypatch):
    """Publish without the model: the encoder hashes words."""
    monkeypatch.setattr(App, "encoder", HashingEncoder())


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
    assert "price: 500 -> 450" in text
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
    kept = json.loads(told(advisor, "catalog", "corrections", "--name", "menu", "--json"))
    # The currency in which the price was said goes with it.
    assert [(each["fact"], each["value"], each["by"]) for each in kept] == [
        ("price", 380, "Dana"),
        ("currency", "CAD", "Dana"),
    ]


def live(advisor):
    listed = json.loads(told(advisor, "catalog", "releases", "--json"))
    return [each["release_id"] for each in listed if each["is_live"]]


@pytest.mark.usefixtures("publishes")
@pytest.mark.parametrize(
    "empty",
    ["id,title,provider\n", "id,title,provider\nbread,,School\n"],
    ids=["header only", "no good record"],
)
def test_an_empty_catalogue_never_goes_live(advisor, load, tmp_path, empty):
    good = load(TABLE, "--publish")["release"]
    path = tmp_path / "menu.csv"
    path.write_text(empty)

    ended = advisor("catalog", "import", str(path), "--name", "menu", "--publish")
    draft = load(empty)["release"]
    published = advisor("catalog", "publish", draft)

    for each in (ended, published):
        assert each.returncode == 1
        assert f"{draft} holds no credential" in each.stderr.decode()
        assert len(each.stderr.decode().strip().splitlines()) == 1
    assert live(advisor) == [good]


@pytest.mark.usefixtures("publishes")
def test_a_rollback_by_name_goes_only_to_what_was_live(advisor, load):
    first = load(TABLE, "--publish")["release"]
    second = load(CHANGED, "--publish")["release"]
    draft = load(TABLE, "--afresh", file="other.csv")["release"]

    refused = advisor("catalog", "rollback", draft)

    assert refused.returncode == 1
    assert f"advisor catalog publish {draft}" in refused.stderr.decode()
    assert "advisor model publish" in refused.stderr.decode()
    assert live(advisor) == [second]
    assert f"{first} is live" in told(advisor, "catalog", "rollback", first)
    assert live(advisor) == [first]


@pytest.mark.usefixtures("publishes")
def test_the_very_file_that_is_live_changes_nothing(advisor, load, tmp_path):
    load(TABLE, "--publish")

    text = told(advisor, "catalog", "import", str(tmp_path / "menu.csv"), "--name", "menu")

    assert "Nothing changed" in text
    assert "draft" not in text


@pytest.mark.usefixtures("publishes")
def test_the_draft_of_a_second_correction_holds_the_first_one_too(advisor, load):
    first = load(TABLE, "--publish")["release"]
    for fact in ("price=380", "level=Expert"):
        told(advisor, "catalog", "correct", "bread", fact, "--by", "Dana", "--name", "menu")
    told(advisor, "catalog", "correct", "cakes", "price=480", "--by", "Dana", "--name", "menu")

    newest = json.loads(told(advisor, "catalog", "releases", "--json"))[-1]["release_id"]
    document = json.loads(told(advisor, "catalog", "diff", newest, "--against", first, "--json"))

    assert {
        (each["credential_id"], change["fact"], change["after"])
        for each in document["changed"]
        for change in each["changes"]
    } == {
        ("bread", "offerings[0].price", 380.0),
        ("bread", "level", "Expert"),
        ("cakes", "offerings[0].price", 480.0),
    }


@pytest.mark.usefixtures("publishes")
def test_what_only_the_waiting_draft_has_is_corrected_there(advisor, load):
    load(TABLE, "--publish")
    load(CHANGED)

    for each in ("cakes", "soup"):
        told(advisor, "catalog", "correct", each, "price=95", "--by", "Dana", "--name", "menu")

    document = json.loads(told(advisor, "catalog", "diff", "--name", "menu", "--json"))
    assert [each["credential_id"] for each in document["added"]] == ["soup"]


@pytest.mark.usefixtures("publishes")
def test_a_draft_that_was_made_before_a_correction_is_named(advisor, load):
    load(TABLE, "--publish")
    waiting = load(CHANGED)["release"]

    said = told(advisor, "catalog", "correct", "cakes", "cost=480", "--by", "D", "--name", "menu")
    of_soup = told(advisor, "catalog", "correct", "soup", "price=95", "--by", "D", "--name", "menu")

    assert f"The draft {waiting} was made before it, and does not know it." in said
    assert "advisor catalog import menu.csv --name menu" in said
    # It is built on that draft, which nobody has to publish any more.
    assert "does not know it" not in of_soup


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        ("price=$550.00", 550),
        ("cost=1.300,-", 1300),
        ("Price=570", 570),
        ("price=gratuit", 0),
        ("start=15/02/2027", "2027-02-15"),
        ("schedule=evenings and Saturday", ["evening", "weekend"]),
        ("Hours per week=3", 3),
        ("currency=us dollars", "USD"),
        ("kind=Certificate", "certificate"),
        ("price=", None),
    ],
)
def test_a_correction_is_read_as_the_cells_of_files_are(advisor, load, fact, kept):
    load(TABLE)

    told(advisor, "catalog", "correct", "bread", fact, "--by", "D", "--name", "menu")

    found, *_ = json.loads(told(advisor, "catalog", "corrections", "--name", "menu", "--json"))
    assert found["value"] == kept


@pytest.mark.parametrize(
    ("fact", "says"),
    [
        ("title=", "cannot be taken away"),
        ("price=-5", "negative"),
        ("price=550 USD", "currency=USD"),
        ("start=03/04/2027", "two different days"),
        ("delivery=somehow", "online, in_person, hybrid"),
        ("language=gibberish", "no language"),
        (f"level={'x' * 300}", "300 characters"),
        (f"valid_for={'x' * 300}", "300 characters"),
        ("seats_left=many", "no number"),
        ("end=2020-01-01", "before it starts"),
    ],
)
def test_a_correction_that_cannot_be_meant_is_refused_in_plain_words(advisor, load, fact, says):
    load(TABLE)
    told(advisor, "catalog", "correct", "bread", "start=2027-01-11", "--by", "D", "--name", "menu")

    ended = advisor("catalog", "correct", "bread", fact, "--by", "D", "--name", "menu")

    said = ended.stderr.decode()
    assert ended.returncode == 1
    assert says in said
    assert "input" not in said.lower()
    assert len(said.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["export", "nodir/x.csv", "--release", "RELEASE"], 1, "There is no folder nodir."),
        (["report", "RELEASE", "--picture", "nodir/r.png"], 1, "There is no folder nodir."),
        (["report", "RELEASE", "--picture", "r.doc"], 1, ".png, .svg, .pdf"),
        (["corrections", "--name", "nosuch"], 1, "no catalogue named 'nosuch'"),
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


def test_faults_of_one_kind_are_told_together(advisor, tmp_path):
    path = tmp_path / "menu.csv"
    path.write_text("title,provider,price\n" + "Bread,School,$5/month\n" * 6 + "Soup,School,-1\n")

    lines = told(advisor, "catalog", "check", str(path)).splitlines()

    assert lines[0] == "7 records read as csv, 6 good."
    assert sum("a part" in line for line in lines) == 3
    assert "    and 3 more of this kind, lines 5, 6, 7" in lines


def test_the_difference_is_that_of_the_catalogue_that_people_are_advised_from(advisor, load):
    load(TABLE)
    load(TABLE, "--name", "another")

    shown = advisor("catalog", "diff", ADVISOR_CATALOG="menu").stdout.decode()

    assert shown.startswith("menu-")


def test_what_is_wrong_with_a_file_is_said_in_the_language_of_the_desk(advisor, tmp_path):
    empty, bad = tmp_path / "empty.csv", tmp_path / "bad.csv"
    empty.write_text("")
    bad.write_text("title,provider,price\nRadio,Northgate,-5\n")

    refused = advisor("catalog", "check", str(empty), ADVISOR_DESK_LANGUAGE="fr")
    kept_out = advisor("catalog", "check", str(bad), ADVISOR_DESK_LANGUAGE="es")

    assert refused.stderr.decode().startswith("empty.csv : il est vide.")
    assert "apartada: línea 2, price = «-5»: es negativo." in kept_out.stdout.decode()
