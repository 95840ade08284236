"""Triage: what a message is about, whether a person is needed, and how it is fitted and kept."""

import json
from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest

from bot.app import App
from bot.settings import Settings
from bot.triage import Triage
from bot.triage.classifier import Classifier, Thresholds, load, save, softmax
from bot.triage.examples import Example, examples, read_examples
from bot.triage.features import N_PLACES, features
from bot.triage.fitting import best_temperature, best_thresholds
from bot.triage.keeping import MANIFEST, SHIPPED, WEIGHTS, fits, kept_or_fitted, learned_from
from bot.triage.topics import TOPICS, needs_person
from bot.triage.triage import decided
from bot.triage.vocabulary import kinds_found, n_kinds
from bot.triage_cli import triage_of
from tests.conftest import AdvisorHere
from tests.fakes import HashingEncoder

LANGUAGES = ("en", "fr", "es")


@pytest.fixture(scope="module")
def triage(tmp_path_factory):
    """Triage over words only: the encoder hashes them. A third of the examples is enough for it."""
    encoder = HashingEncoder()
    plain = {*TOPICS, "near_distress", "near_topics"}
    with pytest.MonkeyPatch.context() as patch:
        few = tuple(each for each in examples() if each.group.split("/")[0] in plain)
        patch.setattr("bot.triage.keeping.examples", lambda: few)
        made = Triage(lambda: encoder, tmp_path_factory.mktemp("triage"))
        made.classifier()
    return made


def spread(**likely):
    """Return probabilities: those given, and the rest in equal shares."""
    rest = (1 - sum(likely.values())) / (len(TOPICS) - len(likely))
    return {topic: likely.get(topic, rest) for topic in TOPICS}


def test_each_topic_has_forty_examples_of_our_own_in_each_language():
    counts = Counter((each.topic, each.language) for each in examples())

    assert all(counts[topic, language] >= 40 for topic in TOPICS for language in LANGUAGES)


def test_no_example_stands_in_two_groups_of_different_topics():
    topics = {}
    for each in examples():
        topics.setdefault((each.text.lower(), each.language), set()).add(each.topic)

    assert [text for text, found in topics.items() if len(found) > 1] == []


def test_a_block_is_a_group_and_a_heading_names_its_topic():
    text = "# note\nen: hi | hello\nfr: salut\n\n[person]\n\nes: una persona\n"

    found = [(e.text, e.topic, e.language, e.group) for e in read_examples(text, "self_serve")]

    assert found[:3] == [
        ("hi", "self_serve", "en", "self_serve/0"),
        ("hello", "self_serve", "en", "self_serve/0"),
        ("salut", "self_serve", "fr", "self_serve/0"),
    ]
    assert found[3][:3] == ("una persona", "person", "es")
    assert found[3][3] != found[0][3]


def test_a_line_that_is_no_example_is_named():
    with pytest.raises(ValueError, match="Line 2 of person"):
        read_examples("en: a person\nde: ein Mensch\n", "person")


def test_distress_and_being_asked_for_need_a_person_however_unlikely():
    assert needs_person("person", spread(person=0.2, self_serve=0.8))
    assert needs_person("distress", spread(distress=0.1, self_serve=0.9))


def test_topics_that_need_a_person_are_added_up():
    assert needs_person("funding", spread(funding=0.4, enrolment=0.3, self_serve=0.3))
    assert not needs_person("self_serve", spread(funding=0.2, enrolment=0.2, self_serve=0.6))


def test_small_doubts_do_not_make_distress_and_large_ones_do():
    assert decided(spread(distress=0.95), distress_from=0.75) == "distress"
    assert decided(spread(distress=0.4, person=0.3), distress_from=0.75) == "person"


def test_what_may_be_distress_is_seen_today(tmp_path, monkeypatch):
    encoder = HashingEncoder()
    perhaps = Triage(lambda: encoder, tmp_path)
    doubtful = spread(distress=0.5, off_topic=0.4)
    stub = SimpleNamespace(
        probabilities=lambda *_: (doubtful, "en"),
        limits=Thresholds(distress=0.75, worrying=0.4, sure=0.5, passage=0.6),
    )
    monkeypatch.setattr(perhaps, "_classifier", stub)

    verdict = perhaps.of("it is all the same")

    assert (verdict.topic, verdict.needs_person, verdict.urgency) == ("off_topic", True, "today")
    assert not verdict.is_sure
    assert verdict.is_worrying


def test_the_rule_for_distress_needs_no_model(tmp_path):
    def no_encoder():
        raise AssertionError("the model was asked for")

    verdict = Triage(no_encoder, tmp_path).of("je veux mourir")

    assert (verdict.topic, verdict.needs_person, verdict.urgency) == ("distress", True, "now")
    assert verdict.language == "fr"


@pytest.mark.parametrize(
    ("text", "topic", "language"),
    [
        ("I want a person", "person", "en"),
        ("can I talk to a human being please", "person", "en"),
        ("je veux parler à un conseiller", "person", "fr"),
        ("quiero hablar con una persona", "person", "es"),
        ("can I get a student loan", "funding", "en"),
        ("ai-je besoin d'un permis d'études", "immigration", "fr"),
        ("quiero poner una queja", "complaint", "es"),
        ("I want to do the books for small shops, evenings, under $800", "self_serve", "en"),
        ("merci beaucoup !", "self_serve", "fr"),
        ("I'd kill for a job in film", "self_serve", "en"),
        ("fuck you", "abuse", "en"),
        ("tell me a joke", "off_topic", "en"),
    ],
)
def test_what_was_learned_is_known(triage, text, topic, language):
    verdict = triage.of(text)

    assert (verdict.topic, verdict.language) == (topic, language)
    assert verdict.needs_person == (topic not in {"self_serve", "off_topic", "abuse"})


def test_nothing_is_claimed_of_what_nothing_is_known_of(triage):
    assert not triage.of("qwxz vbnm").is_sure
    assert triage.of("I want a person").is_sure


@pytest.mark.parametrize("text", ["", " ", "?", "🙂", "\ud800", "\0", "a" * 5_000, "*" * 5_000])
def test_any_text_has_a_verdict(triage, text):
    assert 0 <= triage.of(text).probability <= 1


def test_a_classifier_is_fitted_once_and_kept(triage, tmp_path):
    encoder = HashingEncoder()
    folder = triage._folder

    again = Triage(lambda: encoder, folder).of("can I get a student loan")

    assert again == triage.of("can I get a student loan")
    assert encoder.n_encoded == 1


def test_many_messages_have_the_verdicts_of_single_ones_in_their_order(triage):
    texts = ["can I get a student loan", "je veux mourir", "hola", "tell me a joke"] * 50

    assert list(triage.of_many(texts)) == [triage.of(text) for text in texts]


def test_one_sad_sentence_among_many_is_seen(triage, monkeypatch):
    chat = "I like bread and long walks with the dog along the river on Sundays. " * 8
    sad = "My heart is so heavy these days that nothing on earth can lift it up again."
    stub = SimpleNamespace(
        probabilities=lambda text, _: (
            spread(distress=0.9 if "heavy" in text and len(text) < 300 else 0.05, off_topic=0.09),
            "en",
        ),
        limits=Thresholds(distress=0.95, worrying=0.4, sure=0.5, passage=0.8),
    )
    monkeypatch.setattr(triage, "_classifier", stub)

    seen = triage.of(chat + sad + " " + chat)
    assert (seen.topic, seen.is_worrying, seen.urgency) == ("off_topic", True, "today")
    assert not triage.of(chat * 2).is_worrying


def test_who_fits_is_told_before_it_begins_and_only_then(triage, tmp_path):
    told = []
    encoder, folder = HashingEncoder(), triage._folder
    triage.classifier()

    kept_or_fitted(encoder, folder, encoder.encode, lambda: told.append("fitting"))
    assert told == []

    def stop(texts):
        raise InterruptedError(f"{len(texts)} texts were to be encoded after {told}")

    with pytest.raises(InterruptedError, match=r"after \['fitting'\]"):
        kept_or_fitted(encoder, tmp_path / "empty", stop, lambda: told.append("fitting"))


def test_what_is_shipped_was_fitted_to_these_examples_and_this_vocabulary():
    manifest = json.loads((SHIPPED / MANIFEST).read_text("utf-8"))

    assert manifest["learned_from"] == learned_from(), "run: python -m bot.triage.shipping"
    assert fits(SHIPPED, SimpleNamespace(identity=manifest["encoder"]))


def test_what_is_shipped_serves_the_same_model_prepared_on_another_processor():
    made_of = json.loads((SHIPPED / MANIFEST).read_text("utf-8"))["encoder"]

    assert fits(SHIPPED, SimpleNamespace(identity="rounded otherwise", made_of=made_of))


def test_what_is_shipped_serves_its_own_encoder_only():
    assert not fits(SHIPPED, HashingEncoder())


def test_what_was_shipped_and_then_changed_is_not_used(tmp_path):
    manifest = (SHIPPED / MANIFEST).read_text("utf-8")
    encoder = SimpleNamespace(identity=json.loads(manifest)["encoder"])
    (tmp_path / MANIFEST).write_text(manifest, "utf-8")
    weights = (SHIPPED / WEIGHTS).read_bytes()

    (tmp_path / WEIGHTS).write_bytes(weights)
    assert fits(tmp_path, encoder)
    (tmp_path / WEIGHTS).write_bytes(weights[:-1] + bytes([weights[-1] ^ 1]))
    assert not fits(tmp_path, encoder)


def test_thresholds_are_as_low_as_false_alarms_allow():
    # A hundred that only look like distress, up to .5 likely; a hundred that are, from .5 on.
    near = [Example("x", "self_serve", "en", f"near_distress/{n}") for n in range(100)]
    real = [Example("x", "distress", "en", f"distress/{n}") for n in range(100)]
    likely = np.concatenate([np.arange(100) / 200, 0.5 + np.arange(100) / 200])
    table = np.zeros((200, len(TOPICS)), dtype=np.float32)
    table[:, TOPICS.index("distress")] = likely
    table[:, TOPICS.index("self_serve")] = 1 - likely

    found = best_thresholds(table, near + real)

    assert (likely[:100] >= found.distress).sum() == 2
    assert (likely[:100] >= found.worrying).sum() == 10


def test_a_message_of_eight_plain_passages_worries_in_one_of_ten():
    plain = [Example("x", "self_serve", "en", f"self_serve/{n}") for n in range(1_000)]
    near = [Example("x", "self_serve", "en", "near_distress/0")]
    likely = np.append(np.arange(1_000) / 2_000, 0.1)
    table = np.zeros((1_001, len(TOPICS)), dtype=np.float32)
    table[:, TOPICS.index("distress")] = likely

    found = best_thresholds(table, plain + near)

    worries = 1 - (likely[:1_000] < found.passage).mean() ** 8
    assert worries == pytest.approx(0.1, abs=0.01)


def test_a_topic_is_sure_where_nine_in_ten_are_right():
    known = [Example("x", "person" if n < 9 else "abuse", "en", f"person/{n}") for n in range(20)]
    known += [Example("x", "self_serve", "en", "near_distress/0")]
    table = np.zeros((21, len(TOPICS)), dtype=np.float32)
    table[:, TOPICS.index("person")] = np.linspace(0.9, 0.7, 21)
    table[20] = 0

    assert best_thresholds(table, known).sure == pytest.approx(0.81)


def test_a_damaged_or_foreign_classifier_is_not_used(triage, tmp_path):
    path = tmp_path / "kept.safetensors"
    save(triage.classifier(), path)

    assert load(path, dimension=HashingEncoder.dimension) is not None
    assert load(path, dimension=7) is None
    path.write_bytes(path.read_bytes()[:100])
    assert load(path, dimension=HashingEncoder.dimension) is None
    assert load(tmp_path / "none.safetensors", dimension=7) is None


def knowing_nothing_but(spelling, *, share=0.0):
    """Return a classifier of three numbers that goes by words and a share of tuned layers."""
    return Classifier(
        centre=np.zeros(3, dtype=np.float32),
        landmarks=np.eye(3, dtype=np.float32)[:2],
        meaning=np.zeros((len(TOPICS), 2), dtype=np.float32),
        spelling=spelling,
        kinds=np.zeros((len(TOPICS), n_kinds()), dtype=np.float32),
        bias=np.zeros(len(TOPICS), dtype=np.float32),
        share=np.array([share], dtype=np.float32),
        temperature=np.array([1.0], dtype=np.float32),
        thresholds=np.array([0.9, 0.5, 0.7, 0.8], dtype=np.float32),
        language=np.zeros((3, N_PLACES), dtype=np.float32),
        language_bias=np.array([0.0, 1.0, 0.0], dtype=np.float32),
    )


NO_WORDS = np.zeros((len(TOPICS), N_PLACES), dtype=np.float32)


def test_a_classifier_adds_up_what_it_finds():
    places, weights = features("loan")
    spelling = NO_WORDS.copy()
    spelling[TOPICS.index("funding"), places] = 10.0
    classifier = knowing_nothing_but(spelling)

    probabilities, language = classifier.probabilities("loan", np.zeros(3, dtype=np.float32))

    expected = np.exp(10 * weights.sum()) / (np.exp(10 * weights.sum()) + len(TOPICS) - 1)
    assert probabilities["funding"] == pytest.approx(expected, rel=1e-4)
    assert sum(probabilities.values()) == pytest.approx(1, rel=1e-5)
    assert language == "fr"


def test_a_share_of_what_tuned_layers_say_is_added():
    told = np.zeros(3 + len(TOPICS), dtype=np.float32)
    told[3 + TOPICS.index("complaint")] = 4.0

    probabilities, _ = knowing_nothing_but(NO_WORDS, share=0.5).probabilities("loan", told)

    assert probabilities["complaint"] == pytest.approx(np.exp(2) / (np.exp(2) + 11), rel=1e-4)


def test_a_classifier_serves_vectors_with_or_without_tuned_layers_not_both(tmp_path):
    n_topics = len(TOPICS)
    save(knowing_nothing_but(NO_WORDS, share=0.5), tmp_path / "tuned.safetensors")
    save(knowing_nothing_but(NO_WORDS), tmp_path / "plain.safetensors")

    assert load(tmp_path / "tuned.safetensors", dimension=3 + n_topics) is not None
    assert load(tmp_path / "tuned.safetensors", dimension=3) is None
    assert load(tmp_path / "plain.safetensors", dimension=3) is not None
    assert load(tmp_path / "plain.safetensors", dimension=3 + n_topics) is None


def test_spelling_is_the_same_with_and_without_accents_but_for_the_letters_themselves():
    with_accents, without = features("démission")[0], features("demission")[0]

    assert set(without) <= set(with_accents)
    assert len(set(with_accents) - set(without)) == 1


def test_kinds_of_words_are_counted_to_three():
    one, many = kinds_found("loan"), kinds_found("loan bursary scholarship grant subsidy")

    assert one[0] == 1
    assert many[0] == pytest.approx(3**0.5)


def test_too_bold_scores_are_divided():
    # Nine in ten are right, whatever the score says: ln(0.9 / 0.1) is 2.2.
    scores = np.tile(np.array([[8.8, 0.0]], dtype=np.float32), (10, 1))
    truth = np.array([0] * 9 + [1])

    told = softmax(scores / np.float32(best_temperature(scores, truth)))

    assert told[0, 0] == pytest.approx(0.9, abs=0.01)


@pytest.fixture(scope="module")
def ready(prepared):
    """Run a command where the classifier is fitted already: that takes half a minute."""
    triage_of(App(Settings(data_dir=prepared.data_dir))).classifier()
    return prepared


@pytest.mark.model
def test_the_command_prints_one_document_a_line(ready):
    lines = "can I get a student loan?\n\nje veux mourir\nquiero aprender a soldar\n"

    answer = ready("triage", "--file", "-", "--json", given=lines)

    found = [json.loads(line) for line in answer.stdout.decode().splitlines()]
    assert [each["topic"] for each in found] == ["funding", "distress", "self_serve"]
    assert [each["urgency"] for each in found] == ["normal", "now", "normal"]
    assert [each["language"] for each in found] == ["en", "fr", "es"]
    assert all(
        set(each) == {"topic", "needs_person", "urgency", "probability", "language"}
        for each in found
    )


@pytest.mark.model
def test_the_command_speaks_plainly_without_json(ready):
    answer = ready("triage", "I want to die")

    assert answer.stdout.decode() == (
        "distress (somebody may be in danger or despair; 98% likely): needs a person at once.\n"
    )


def test_an_empty_message_is_refused_in_one_sentence(tmp_path):
    answer = AdvisorHere(tmp_path)("triage", " ")

    assert answer.returncode == 1
    assert len(answer.stderr.decode().splitlines()) == 1
