"""The prepared encoder: refused where it is damaged or foreign, the same for any batch."""

import json
import shutil

import numpy as np
import pytest

from recommender.encoder import (
    MAX_CHARACTERS,
    OnnxEncoder,
    clean,
    made_of,
    made_of_folder,
    read_manifest,
)
from recommender.errors import (
    DamagedModelError,
    ForeignModelError,
    PreparationError,
    WrongWeightsError,
)
from recommender.preparation import check_weights, ensure_encoder, prepared_folder
from recommender.proof import Proof, prove
from tests.fakes import HashingEncoder


def test_texts_are_bounded_and_made_readable():
    assert len(clean("x" * 100_000)) == MAX_CHARACTERS
    assert clean("a\x00b\ud800") == "a b?"


def test_a_folder_without_a_manifest_is_foreign(tmp_path):
    with pytest.raises(ForeignModelError):
        read_manifest(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"schema": 99, "sha256": {}}', "\x00"])
def test_a_manifest_of_another_make_is_foreign(tmp_path, content):
    (tmp_path / "manifest.json").write_text(content)

    with pytest.raises(ForeignModelError):
        read_manifest(tmp_path)


def test_weights_that_were_exchanged_are_refused(tmp_path):
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"other weights")

    with pytest.raises(WrongWeightsError, match="sha256"):
        check_weights(weights)


@pytest.mark.parametrize("source", ["no/such/folder", "no-such-model"])
def test_a_model_that_is_not_at_hand_is_refused_and_nothing_is_left(tmp_path, source):
    with pytest.raises((ForeignModelError, PreparationError)):
        ensure_encoder(tmp_path, source, on_step=lambda _: None)

    assert not prepared_folder(tmp_path, source).exists()


def test_a_folder_that_is_no_model_is_refused(tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.safetensors").write_bytes(b"rubbish")

    with pytest.raises((ForeignModelError, PreparationError)) as refused:
        ensure_encoder(tmp_path, str(tmp_path / "model"), on_step=lambda _: None)

    assert "\n" not in str(refused.value)


def test_an_encoder_that_disagrees_with_its_original_is_found_out():
    class Reversed(HashingEncoder):
        def encode(self, texts):
            return super().encode([text[::-1] for text in texts])

    assert prove(HashingEncoder(), HashingEncoder()).holds
    assert not prove(HashingEncoder(), Reversed()).holds


def test_the_same_weights_are_made_of_the_same_on_every_machine(tmp_path):
    here, there, changed = (tmp_path / name for name in ("here", "there", "changed"))
    for folder, identity, learned in (
        (here, "mini-int8-1", "abc"),
        (there, "mini-int8-2", "abc"),
        (changed, "mini-int8-3", "def"),
    ):
        folder.mkdir()
        manifest = {"name": "mini", "identity": identity, "weights_sha256": "0" * 64}
        (folder / "manifest.json").write_text(json.dumps(manifest | {"adapter_sha256": learned}))

    assert made_of_folder(here) == made_of_folder(there) == "mini-00000000-abc"
    assert made_of_folder(changed) != made_of_folder(here)
    assert made_of(HashingEncoder()) == HashingEncoder().identity


@pytest.mark.parametrize(
    "proof",
    [
        Proof(0.97, 0.96, 0.9, 0.9, 70),
        Proof(0.99, 0.90, 0.9, 0.9, 70),
        Proof(0.99, 0.97, 0.9, 0.8, 70),
    ],
)
def test_too_much_loss_is_no_proof(proof):
    assert not proof.holds


@pytest.mark.model
def test_the_prepared_model_agrees_with_its_original(encoder, data_dir):
    manifest = read_manifest(prepared_folder(data_dir, None))

    assert manifest["proof"]["mean_cosine"] >= 0.98
    assert manifest["proof"]["small_mrr"] >= manifest["proof"]["original_mrr"] - 0.04


@pytest.mark.model
def test_a_vector_does_not_depend_on_its_neighbours(encoder):
    texts = ["bake bread", "keep the books of a small shop " * 20, "", "😀"]

    together = encoder.encode(texts)

    assert together.shape == (4, encoder.dimension)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-3)
    for text, vector in zip(texts, together, strict=True):
        np.testing.assert_array_equal(encoder.encode([text])[0], vector)
    assert encoder.encode([]).shape == (0, encoder.dimension)


@pytest.mark.model
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_damaged_model_is_refused_with_its_remedy(encoder, data_dir, tmp_path, name):
    folder = tmp_path / "model"
    shutil.copytree(prepared_folder(data_dir, None), folder)
    damaged = bytearray((folder / name).read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    (folder / name).write_bytes(damaged)

    with pytest.raises(DamagedModelError, match="advisor model prepare --again"):
        OnnxEncoder(folder)


@pytest.mark.model
def test_a_missing_model_file_is_refused(encoder, data_dir, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(prepared_folder(data_dir, None), folder)
    (folder / "tokenizer.json").unlink()

    with pytest.raises(DamagedModelError, match="missing"):
        OnnxEncoder(folder)
    assert json.loads((folder / "manifest.json").read_text())["schema"]
