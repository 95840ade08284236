"""Staff train, judge, publish and go back; nobody is ever answered from half of anything."""

import json
import math
from dataclasses import replace

import pytest

from bot.app import App
from bot.memory.audit import Audit
from bot.memory.golden import Golden
from bot.memory.labels import Labels
from bot.messages import messages
from bot.training_steps import step_text
from bot.verdicts import RefusedByGateError
from catalog.errors import NothingEarlierError
from catalog.live import Live
from recommender.corrected import Scale
from recommender.order import WITHOUT
from recommender.retraining.errors import (
    DamagedVersionError,
    ForeignVersionError,
    LiveVersionError,
    UnknownVersionError,
)
from recommender.retraining.learning import learn
from tests.bot.publishing.corrections import NOON, answer, say
from tests.fakes import TODAY, HashingEncoder, credential, small_catalog


def test_each_step_of_a_training_is_called_something_in_each_language(app, publishing):
    told = []
    say(app, "bread-baking")

    made = publishing.train(today=TODAY, on_step=lambda label, _: told.append(label))
    publishing.gate(made.version, on_step=lambda label, _: told.append(label))

    for language in ("en", "fr", "es"):
        words = messages(language)
        named = {step_text(label, words) for label in told}
        assert len(named) >= 4
        assert step_text("", words) not in named


def test_a_version_is_made_once_and_names_what_it_is_made_of(app, publishing):
    made = publishing.train(today=TODAY)

    assert publishing.train(today=TODAY) == made
    assert publishing.versions() == (made,)
    assert made.release == app.store.live("menu").release_id
    assert made.counts["credentials"] == len(small_catalog())
    assert made.counts["encoded"] == made.counts["texts"]
    assert set(made.files) >= {"correction.json", "memory.safetensors", "index/arrays.safetensors"}


def test_nothing_that_did_not_change_is_encoded_again(app, publishing):
    publishing.train(today=TODAY)
    changed = (*small_catalog()[:-1], credential("Sign Language", "Sign long stories"))
    draft = app.store.save_draft(changed, catalog="menu")

    made = publishing.train(release=draft.release_id, today=TODAY)

    assert made.counts["encoded"] == 1


def test_labels_alone_make_a_new_version_and_encode_only_their_goals(app, publishing):
    first = publishing.train(today=TODAY)
    assert not publishing.has_changed(today=TODAY)
    say(app, "bread-baking")
    assert publishing.has_changed(today=TODAY)

    second = publishing.train(today=TODAY)

    assert second.version != first.version
    assert (second.counts["agreed"], second.counts["learned_goals"]) == (1, 1)


def test_what_an_advisor_preferred_comes_first_once_the_version_is_live(app, publishing):
    say(app, "grant-writing", over="bread-baking")
    before = answer(app)
    made = publishing.train(today=TODAY)

    publishing.publish(made.version)
    after = answer(another(app))

    assert before.recommendations[0].credential.credential_id != "grant-writing"
    assert after.recommendations[0].credential.credential_id == "grant-writing"
    assert (before.model_version, after.model_version) == ("hashing", made.version)


def another(app):
    """Return another process over the same data."""
    other = App(app.settings)
    other.encoder = HashingEncoder()
    return other


def test_a_rollback_brings_back_release_and_version_together(app, publishing):
    shipped = publishing.live()
    made = publishing.train(today=TODAY)
    published = publishing.publish(made.version)

    assert publishing.rollback() == shipped
    assert publishing.rollback() == published
    assert [each.live for each in publishing.history()] == [shipped, published, shipped, published]


def test_there_is_no_way_back_from_the_first(publishing):
    with pytest.raises(NothingEarlierError):
        publishing.rollback()


def test_a_draft_is_trained_and_goes_live_with_what_was_trained_for_it(app, publishing):
    changed = (*small_catalog(), credential("Soup", "Cook soup"))
    draft = app.store.save_draft(changed, catalog="menu")
    made = publishing.train(release=draft.release_id, today=TODAY)

    publishing.publish(made.version)

    assert publishing.live() == Live("menu", draft.release_id, made.version)


def test_a_version_of_an_older_catalogue_is_refused_with_the_remedy(app, publishing):
    old = publishing.train(today=TODAY)
    newer = app.store.save_draft((*small_catalog(), credential("Soup")), catalog="menu")
    app.publish(newer.release_id)

    with pytest.raises(ForeignVersionError, match="Make one for it with: advisor model train"):
        publishing.publish(old.version)
    with pytest.raises(ForeignVersionError):
        publishing.publish(old.version, release=newer.release_id)

    assert publishing.live() == Live("menu", newer.release_id, None)


def lose_bread(app, publishing):
    """Train a draft in which nothing about bread is left; return it."""
    Golden(app.engine).add("menu", "bake sourdough bread", ("bread-baking",))
    rest = [each for each in small_catalog() if each.credential_id != "bread-baking"]
    draft = app.store.save_draft(rest, catalog="menu")
    return publishing.train(release=draft.release_id, today=TODAY)


def test_what_loses_a_golden_goal_is_refused_with_the_goal_side_by_side(app, publishing):
    made = lose_bread(app, publishing)
    live = publishing.live()

    with pytest.raises(
        RefusedByGateError, match="1 of 1 golden goals no longer finds what it must"
    ):
        publishing.publish(made.version)

    (worst, *_) = publishing.gate(made.version).worse
    assert (worst.goal, worst.before[0]) == ("bake sourdough bread", "bread-baking")
    assert publishing.live() == live


def test_a_verdict_that_an_older_program_kept_is_judged_anew(app, publishing):
    made = publishing.train(today=TODAY)
    kept = app.settings.data_dir / "gates" / f"{made.version}.json"
    document = publishing.gate(made.version).as_json()
    for each in document["checks"]:
        each["problem"] = each.pop("trouble") or ""
    kept.write_text(json.dumps(document), "utf-8")

    assert publishing.kept_gate(made.version) is None
    assert publishing.gate(made.version).is_passed


def test_the_gate_is_overridden_only_by_somebody_with_a_reason(app, publishing):
    made = lose_bread(app, publishing)
    with pytest.raises(ValueError, match="--by NAME"):
        publishing.publish(made.version, override=True, by="Dana")

    publishing.publish(made.version, override=True, by="Dana", because="We bake no more.")

    entry = publishing.history()[-1]
    assert (entry.by, entry.because) == ("Dana", "We bake no more.")
    assert Audit(app.engine).entries()[0].action == "published against the gate"


def test_a_verdict_is_made_anew_when_the_golden_goals_change(app, publishing):
    made = publishing.train(today=TODAY)
    names = [each.name for each in publishing.gate(made.version).checks]

    Golden(app.engine).add("menu", "bake sourdough bread", ("bread-baking",))

    assert "golden" not in names
    assert "golden" in [each.name for each in publishing.gate(made.version).checks]


def test_a_damaged_version_never_goes_live(app, publishing):
    made = publishing.train(today=TODAY)
    path = app.settings.data_dir / "versions" / made.version / "correction.json"
    path.write_text(path.read_text() + " ")

    with pytest.raises(DamagedVersionError, match=r"correction\.json is missing"):
        publishing.publish(made.version)


def test_people_are_still_answered_when_the_live_version_is_damaged(app, publishing):
    made = publishing.train(today=TODAY)
    publishing.publish(made.version)
    (app.settings.data_dir / "versions" / made.version / "memory.safetensors").unlink()

    found = answer(another(app))

    assert found.recommendations
    assert found.model_version == "hashing"


def test_a_damaged_version_is_made_again(app, publishing):
    made = publishing.train(today=TODAY)
    (app.settings.data_dir / "versions" / made.version / "memory.safetensors").unlink()

    again = publishing.train(today=TODAY)

    assert (again.version, again.files) == (made.version, made.files)
    publishing.publish(again.version)


def test_a_training_that_was_killed_goes_on_with_its_parts(app, publishing, monkeypatch):
    say(app, "bread-baking")

    def killed(*_arguments, **_options):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("recommender.retraining.training.unreached", killed)
        with pytest.raises(KeyboardInterrupt):
            publishing.train(today=TODAY)
    assert publishing.versions() == ()
    monkeypatch.setattr("recommender.retraining.training.learn", killed)

    made = publishing.train(today=TODAY)

    assert made.counts["learned_goals"] == 1
    assert set(made.learned) == {
        "order",
        "calibration, own text",
        "calibration, own text and labels",
    }


def test_what_a_kill_left_half_written_is_no_part_of_the_version(app, publishing, monkeypatch):
    def killed(path, _document):
        path.with_name(f".{path.name}.part").write_text("half of")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("recommender.retraining.versions.write_json", killed)
        with pytest.raises(KeyboardInterrupt):
            publishing.train(today=TODAY)

    made = publishing.train(today=TODAY)

    assert not [name for name in made.files if name.endswith(".part")]
    assert publishing.publish(made.version) == publishing.live()


def test_what_is_live_and_the_way_back_cannot_be_taken_away(app, publishing):
    first = publishing.train(today=TODAY)
    publishing.publish(first.version)
    say(app, "bread-baking")
    second = publishing.train(today=TODAY)
    publishing.publish(second.version)

    for version in (first.version, second.version):
        with pytest.raises(LiveVersionError):
            publishing.discard(version)


def test_a_version_that_nobody_needs_is_taken_away(app, publishing):
    made = publishing.train(today=TODAY)

    publishing.discard(made.version)

    assert publishing.versions() == ()
    with pytest.raises(UnknownVersionError):
        publishing.publish(made.version)


def test_a_version_says_what_it_tried_to_learn_and_what_became_of_it(app, publishing):
    made = publishing.train(today=TODAY)

    assert set(made.learned) == {"order", "calibration, own text"}
    for found in made.learned.values():
        assert found["kept"] is False
        assert "Fewer than 20" in found["why"]
    assert publishing.versions()[0].learned == made.learned


def test_a_calibration_goes_live_with_its_version_and_the_gate_asks_the_shipped_goals(
    app, publishing, monkeypatch
):
    scale = Scale(0.5, 1.1)

    def learned(*arguments, **options):
        return replace(learn(*arguments, **options), calibration={WITHOUT: scale})

    monkeypatch.setattr("recommender.retraining.training.learn", learned)
    before = answer(app)
    made = publishing.train(today=TODAY)

    names = [each.name for each in publishing.gate(made.version).checks]
    publishing.publish(made.version, override=True, by="Dana", because="A test.")
    after = answer(another(app))

    assert "shipped" in names
    assert [each.credential.credential_id for each in after.recommendations] == [
        each.credential.credential_id for each in before.recommendations
    ]
    for one, other in zip(before.recommendations, after.recommendations, strict=True):
        odds = math.log(one.probability / (1 - one.probability))
        expected = 1 / (1 + math.exp(-(scale.shift + scale.slope * odds)))
        assert other.probability == pytest.approx(expected, abs=2e-3)


def test_no_word_of_a_learner_is_in_a_version(app, publishing):
    say(app, "bread-baking", goal="my secret wish to bake", because="she told me")
    made = publishing.train(today=TODAY)

    folder = app.settings.data_dir / "versions" / made.version
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"secret" not in written
    assert b"she told" not in written


def test_topics_that_advisors_corrected_change_the_version(app, publishing, monkeypatch):
    from bot.memory.labels import TopicLabel

    def fit(known, _embed, **_):
        texts.extend(each.text for each in known)
        return "classifier"

    texts = []
    monkeypatch.setattr("bot.triage.fitting.fit", fit)
    monkeypatch.setattr("bot.teaching.save", lambda _found, path: path.write_bytes(b"weights"))
    before = publishing.train(today=TODAY)
    Labels(app.engine).add_topic(TopicLabel("who pays for it", "en", "funding", "Dana", NOON))

    made = publishing.train(today=TODAY)

    assert made.version != before.version
    assert "triage.safetensors" in made.files
    assert "who pays for it" in texts


def test_the_live_versions_classifier_judges_messages(app, publishing, monkeypatch):
    from bot.memory.labels import TopicLabel

    monkeypatch.setattr("bot.triage.fitting.fit", lambda *_, **__: "classifier")
    monkeypatch.setattr("bot.teaching.save", lambda _found, path: path.write_bytes(b"weights"))
    monkeypatch.setattr("bot.teaching.load", lambda path, **_: path.read_bytes())
    monkeypatch.setattr("bot.triage.Triage.classifier", lambda _self: "shipped")
    Labels(app.engine).add_topic(TopicLabel("who pays for it", "en", "funding", "Dana", NOON))
    made = publishing.train(today=TODAY)
    told = [app.triage.classifier()]

    publishing.publish(made.version)
    told.append(app.triage.classifier())
    publishing.rollback()
    told.append(app.triage.classifier())

    assert told == ["shipped", b"weights", "shipped"]


def test_a_file_is_checked_as_a_draft_with_what_it_would_change(app, publishing, tmp_path):
    path = tmp_path / "menu.csv"
    path.write_text("id,title,provider\nsoup,Soup,School\n,,\n")

    checked = publishing.check(path, catalog="menu", today=TODAY)

    assert (checked.n_read, checked.n_accepted) == (1, 1)
    assert [each.credential_id for each in checked.difference.added] == ["soup"]
    assert not checked.draft.is_live


def test_a_verdict_survives_as_json(app, publishing):
    made = lose_bread(app, publishing)
    verdict = publishing.gate(made.version)

    kept = app.settings.data_dir / "gates" / f"{made.version}.json"

    assert json.loads(kept.read_text())["is_passed"] is False
    assert publishing.gate(made.version) == verdict
