"""Staff's way with model versions on the command line: train, judge, publish, go back."""

import json
import shutil

import pytest

from bot.app import App
from catalog.exporting import export
from tests.conftest import AdvisorHere
from tests.fakes import HashingEncoder, small_catalog


@pytest.fixture
def advisor(tmp_path, empty_database, monkeypatch):
    """Run a command over a small catalogue, with an encoder that hashes words."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(empty_database, folder / "advisor.db")
    monkeypatch.setattr(App, "encoder", HashingEncoder())
    monkeypatch.setattr("bot.model_cli.give_way", lambda: None)
    run = AdvisorHere(folder)

    def command(*arguments):
        return run(*arguments, ADVISOR_CATALOG="menu")

    monkeypatch.setenv("ADVISOR_DATA_DIR", str(folder))
    from bot.settings import Settings

    store = App(Settings(data_dir=folder)).store
    store.publish(store.save_draft(small_catalog(), catalog="menu").release_id)
    return command


def told(advisor, *arguments):
    ended = advisor(*arguments)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.decode()


def trained(advisor):
    return json.loads(told(advisor, "model", "train", "--json"))


def test_a_version_is_trained_judged_published_and_rolled_back(advisor):
    made = trained(advisor)
    assert made["gate"]["is_passed"] is True
    assert made["is_live"] is False

    assert f"{made['version']} is live" in told(advisor, "model", "publish", made["version"])
    assert f"live {made['version']}" in told(advisor, "model", "versions")
    assert "the order as shipped is live again" in told(advisor, "model", "rollback")
    assert f"{made['version']} is live again" in told(advisor, "model", "rollback")


def test_training_tells_what_to_do_next(advisor):
    text = told(advisor, "model", "train")

    assert "8 credentials" in text
    assert "To show it to people: advisor model publish v" in text


def test_what_passes_may_go_live_at_once(advisor):
    assert json.loads(told(advisor, "model", "train", "--publish", "--json"))["is_live"] is True


def test_a_golden_goal_is_kept_asked_and_removed(advisor):
    assert "Golden goal 1" in told(advisor, "golden", "add", "bake bread", "bread-baking")
    assert "1: bake bread -> bread-baking" in told(advisor, "golden", "list")

    checks = [each["name"] for each in trained(advisor)["gate"]["checks"]]

    assert "golden" in checks
    told(advisor, "golden", "remove", "1")
    assert "There are none yet" in told(advisor, "golden", "list")


def test_each_step_is_a_line_of_json_for_whoever_waits(advisor):
    ended = advisor("model", "train", "--steps", "--json")

    steps = [json.loads(line) for line in ended.stderr.decode().splitlines()]
    fractions = [each["fraction"] for each in steps]
    # One way from nothing to the whole: the comparison begins where the training ends.
    assert fractions == sorted(fractions)
    assert (fractions.count(1.0), fractions[-1]) == (1, 1.0)
    assert {"Comparing it with what is live", "Done"} <= {each["label"] for each in steps}


def test_the_history_names_what_was_live(advisor):
    made = trained(advisor)
    told(advisor, "model", "publish", made["version"], "--by", "Dana")

    history = json.loads(told(advisor, "model", "history", "--json"))

    assert [each["version"] for each in history] == [None, made["version"]]


def lose_bread(advisor, tmp_path):
    """Import a file without bread, which a golden goal asks for, and train; return the version."""
    told(advisor, "golden", "add", "bake sourdough bread", "bread-baking")
    rest = [each for each in small_catalog() if each.credential_id != "bread-baking"]
    export(iter(rest), tmp_path / "changed.csv")
    told(advisor, "catalog", "import", str(tmp_path / "changed.csv"), "--name", "menu")
    draft = json.loads(told(advisor, "catalog", "diff", "--json"))["after"]
    return json.loads(told(advisor, "model", "train", "--release", draft, "--json"))


def test_what_is_refused_says_how_it_goes_live_all_the_same(advisor, tmp_path):
    made = lose_bread(advisor, tmp_path)
    version = made["version"]
    golden = next(each for each in made["gate"]["checks"] if each["name"] == "golden")
    assert golden["trouble"]["key"] == "golden_lost"
    assert golden["problem"].startswith("1 of 1 golden goals no longer finds")

    judged = told(advisor, "model", "gate", version)
    assert "BAD  Golden goals (nDCG@10): 1.000 -> 0.000" in judged
    assert f"advisor model publish {version} --override --by NAME --because REASON" in judged
    refused = advisor("model", "publish", version)
    assert refused.returncode == 1
    answers = ("--override", "--by", "Maya", "--because", "It ended")
    live = told(advisor, "model", "publish", version, *answers)
    assert "against the gate by Maya: It ended" in live


def test_what_went_live_keeps_the_verdict_it_went_live_with(advisor, tmp_path):
    version = lose_bread(advisor, tmp_path)["version"]
    answers = ("--override", "--by", "Maya", "--because", "It ended")
    told(advisor, "model", "publish", version, *answers)

    report = json.loads(told(advisor, "model", "report", "--json"))

    assert report["live"][1] == version
    assert [each["goal"] for each in report["gate"]["worse"]] == ["bake sourdough bread"]
    assert report["changed"] == {"added": 0, "changed": 0, "gone": 1}
    assert "0 credentials added, 0 changed, 1 gone" in told(advisor, "model", "report")
    assert "no longer finds" in told(advisor, "model", "gate", version)


def test_a_release_that_is_shown_without_training_says_what_no_longer_answers(advisor):
    made = trained(advisor)
    told(advisor, "model", "publish", made["version"])

    shown = told(advisor, "catalog", "publish", made["release"])

    assert f"What was trained before ({made['version']}) no longer answers" in shown
    assert "no longer answers" not in told(advisor, "catalog", "publish", made["release"])


def test_before_anything_is_live_the_history_says_what_to_do(advisor):
    assert "advisor catalog publish RELEASE" in told(
        advisor, "model", "history", "--catalog", "new"
    )


def test_the_report_is_a_page_a_picture_and_a_document(advisor, tmp_path):
    trained(advisor)
    page, picture = tmp_path / "report.html", tmp_path / "gate.png"

    told(advisor, "model", "report", "--html", str(page), "--picture", str(picture))
    document = json.loads(told(advisor, "model", "report", "--json"))

    assert "<h1>menu" in page.read_text("utf-8")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert {"gate", "wishes", "weeks", "drift", "labels", "unreached"} <= set(document)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["model", "publish", "v000"], "no model version named 'v000'"),
        (["model", "discard", "../x"], "no model version named"),
        (["model", "rollback"], "only release that was ever published"),
        (["model", "train", "--release", "nothing"], "no release named 'nothing'"),
        (["model", "train", "--catalog", "nowhere"], "no catalogue named 'nowhere'"),
        (["model", "report", "--catalog", "nosuch"], "no catalogue named 'nosuch'"),
        (["golden", "add", "bake", "nothing"], "no credential 'nothing'"),
        (["golden", "add", " ", "welding"], "A golden goal needs words"),
        (["golden", "remove", "7"], "no golden goal number 7"),
    ],
)
def test_a_refusal_is_one_sentence(advisor, arguments, says):
    ended = advisor(*arguments)

    assert ended.returncode == 1
    assert says in ended.stderr.decode()
    assert len(ended.stderr.decode().strip().splitlines()) == 1


def test_the_way_back_on_the_catalogues_command_is_the_same(advisor):
    made = trained(advisor)
    told(advisor, "model", "publish", made["version"])

    assert made["release"] in told(advisor, "catalog", "rollback")

    assert f"live {made['version']}" not in told(advisor, "model", "versions")


def test_a_release_comes_back_with_what_it_was_live_with(advisor, tmp_path):
    made = trained(advisor)
    told(advisor, "model", "publish", made["version"])
    export(iter(small_catalog()[1:]), tmp_path / "less.csv")
    told(advisor, "catalog", "import", str(tmp_path / "less.csv"), "--name", "menu", "--publish")

    told(advisor, "catalog", "rollback", made["release"])

    assert f"live {made['version']}" in told(advisor, "model", "versions")


def test_a_version_of_an_empty_catalogue_is_refused_whoever_answers_for_it(advisor, tmp_path):
    (tmp_path / "empty.csv").write_text("title,provider\n")
    told(advisor, "catalog", "import", str(tmp_path / "empty.csv"), "--name", "menu")
    draft = json.loads(told(advisor, "catalog", "releases", "--json"))[-1]["release_id"]
    made = json.loads(told(advisor, "model", "train", "--release", draft, "--json"))
    answers = ("--override", "--by", "Maya", "--because", "It ended")

    refused = advisor("model", "publish", made["version"], *answers)

    assert refused.returncode == 1
    assert f"{draft} holds no credential" in refused.stderr.decode()
