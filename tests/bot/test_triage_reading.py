"""Triage reads what a message means and what layers tuned to topics say, of its examples fairly."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from bot.app import App
from bot.settings import Settings
from bot.triage.examples import Example, examples
from bot.triage.fitting import design, left_out_scores
from bot.triage.keeping import SHIPPED, fits
from bot.triage.reading import TUNED, Reader, are_new, n_told
from bot.triage.topics import TOPICS
from recommender.adapter import Adapter
from recommender.tuned import Tuning, read_tuning, short_key, write_tuning
from tests.fakes import HashingEncoder

N_TOPICS = len(TOPICS)


def scores_of(topic):
    """Return scores that are sure of one topic."""
    return np.array([5.0 if each == topic else 0.0 for each in TOPICS], dtype=np.float32)


def reader_of(learned):
    """Meaning in two numbers; layers that hear a complaint in every second token."""
    layered = SimpleNamespace(
        identity="small",
        dimension=2,
        read_words=lambda text: (
            np.array([1, 0], dtype=np.float32),
            np.ones((len(text.split()), 2)),
        ),
    )
    tuned = SimpleNamespace(
        identity="tuned-1", scores=lambda words: scores_of("complaint") * len(words) / 2
    )
    return Reader(layered, tuned, learned=learned)


@pytest.fixture
def reader():
    """A reader whose file nobody asks for."""
    return reader_of(Path("none"))


def test_meaning_comes_first_then_what_the_tuned_layers_say(reader):
    (vector,) = reader.encode(["twice rude"])

    assert vector[:2].tolist() == [1, 0]
    assert vector[2:].tolist() == scores_of("complaint").tolist()


def test_a_reader_is_known_by_both_and_says_how_much_is_said_by_the_layers(reader):
    assert reader.identity == "small+tuned-1"
    assert reader.dimension == 2 + N_TOPICS
    assert (n_told(reader), n_told(HashingEncoder())) == (N_TOPICS, 0)
    assert reader.encode([]).shape == (0, 2 + N_TOPICS)


def test_only_what_the_layers_have_not_learned_from_shows_how_probable_anything_is(tmp_path):
    path = tmp_path / "learned.safetensors"
    thin = (np.ones((1, 2), dtype=np.float32), np.ones((2, 1), dtype=np.float32))
    head = np.zeros((N_TOPICS, 2), dtype=np.float32)
    learned = frozenset({short_key("our own example")})
    write_tuning(
        Tuning((Adapter({"some.weight": thin}),), head[None], head[None, :, 0], learned), path
    )
    reader = reader_of(path)
    texts = ["our own example", "what a stranger says"]

    assert are_new(texts, reader).tolist() == [False, True]
    assert are_new(texts, HashingEncoder()).tolist() == [True, True]


def test_a_fifth_of_the_ideas_is_kept_from_what_is_shipped_and_they_are_kept_whole():
    tuning = read_tuning(TUNED)
    ideas = {}
    for each in examples():
        ideas.setdefault(each.group, set()).add(tuning.is_learned(each.text))

    # A few words stand in two ideas, of which one may be learned.
    assert sum(len(found) > 1 for found in ideas.values()) < 0.01 * len(ideas)
    assert 0.18 < sum(found == {False} for found in ideas.values()) / len(ideas) < 0.25


def test_what_tuned_layers_know_makes_up_for_what_words_do_not_tell(monkeypatch):
    # Texts share no word with one another: only the layers know what they are about.
    known = [
        Example(f"w{n}x q{n}z", TOPICS[n % N_TOPICS], "en", f"{n % N_TOPICS}/{n}")
        for n in range(10 * N_TOPICS)
    ]
    words = HashingEncoder()

    def embed(texts):
        told = np.stack([scores_of(TOPICS[n % N_TOPICS]) for n in range(len(texts))])
        return np.hstack([words.encode(texts), told])

    told_by = reader_of(Path("none"))
    learned = {each.text for each in known[: 5 * N_TOPICS]}
    monkeypatch.setattr(told_by, "is_learned", lambda text: text in learned)
    truth = np.array([TOPICS.index(each.topic) for each in known])

    alone = left_out_scores(design(known, words.encode, by=words), known)
    table = design(known, embed, by=told_by)
    together = left_out_scores(table, known)

    assert (alone.argmax(axis=1) == truth).mean() < 0.5
    assert table.is_new.sum() == 5 * N_TOPICS
    assert (together.argmax(axis=1) == truth)[table.is_new].all()


@pytest.fixture(scope="module")
def app(data_dir):
    """The program with the real models."""
    return App(Settings(data_dir=data_dir))


@pytest.mark.model
def test_what_is_shipped_serves_the_models_that_are_prepared_and_leaves_their_vectors_alone(app):
    text = "can I get a student loan"

    reader = app.triage_encoder

    assert isinstance(reader, Reader)
    assert fits(SHIPPED, reader)
    meaning = app.multilingual.encode([text])[0]
    assert np.array_equal(reader.encode([text])[0][: app.multilingual.dimension], meaning)


@pytest.mark.model
def test_with_english_alone_nothing_of_the_multilingual_model_is_asked_for(data_dir):
    app = App(Settings(data_dir=data_dir, languages="en"))

    assert app.triage_encoder is app.multilingual is app.encoder


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "que Dios lo bendiga",
        "muchas gracias, que Dios lo bendiga",
        "es que ya estoy grande, tengo 68",
        "I'd kill for a job in film",
        "God rest her, she was a welder",
    ],
)
def test_everyday_words_of_faith_and_age_worry_nobody(app, text):
    verdict = app.triage.of(text)

    assert verdict.topic != "distress"
    assert not verdict.is_worrying


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "ya no quiero estar aquí, nadie me va a extrañar",
        "he took my passport and locks the door at night",
        "je n'ai plus la force, mes enfants seraient mieux sans moi",
    ],
)
def test_somebody_looks_at_what_may_be_distress_at_once_or_today(app, text):
    assert app.triage.of(text).urgency in {"now", "today"}
