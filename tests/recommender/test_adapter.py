"""What the encoder learned of the field: small, checked, and added to the right weights."""

import json

import numpy as np
import pytest

from recommender import adapter
from recommender.adapter import Adapter, apply, learned, read_adapter, write_adapter
from recommender.encoder import sha256_of
from recommender.errors import DamagedModelError

MOST_BYTES = 2_000_000


def small_adapter() -> Adapter:
    down = np.array([[1.0, 0.0, 2.0]], dtype=np.float32)
    up = np.array([[0.5], [-1.0]], dtype=np.float32)
    return Adapter({"layer.weight": (down, up)})


def test_a_weight_changes_by_the_product_of_two_thin_matrices():
    assert small_adapter().change("layer.weight").tolist() == [[0.5, 0.0, 1.0], [-1.0, 0.0, -2.0]]


def test_half_of_an_adapter_goes_half_the_way():
    assert small_adapter().scaled(0.5).change("layer.weight").tolist() == [
        [0.25, 0.0, 0.5],
        [-0.5, 0.0, -1.0],
    ]


def test_what_is_written_is_what_is_read(tmp_path):
    path = tmp_path / "small.safetensors"

    write_adapter(small_adapter(), path)

    assert read_adapter(path).change("layer.weight").tolist() == (
        small_adapter().change("layer.weight").tolist()
    )


@pytest.mark.parametrize(
    "arrays",
    [
        {"a.down": np.zeros((1, 3), dtype=np.float16)},
        {"a.down": np.zeros((1, 3), dtype=np.float16), "b.up": np.zeros((2, 1), dtype=np.float16)},
        {"a.down": np.zeros((1, 3), dtype=np.float16), "a.up": np.zeros((2, 2), dtype=np.float16)},
        {"a.down": np.zeros(3, dtype=np.float16), "a.up": np.zeros((2, 1), dtype=np.float16)},
    ],
)
def test_matrices_that_do_not_fit_are_refused(tmp_path, arrays):
    from safetensors.numpy import save_file

    path = tmp_path / "odd.safetensors"
    save_file(arrays, path)

    with pytest.raises(DamagedModelError):
        read_adapter(path)


def folder_with(tmp_path, content: bytes = b"something learned"):
    path = tmp_path / adapter.ENGLISH
    path.write_bytes(content)
    manifest = {"sha256": {adapter.ENGLISH: sha256_of(path)}}
    (tmp_path / adapter.MANIFEST).write_text(json.dumps(manifest))
    return tmp_path


def test_without_a_manifest_nothing_was_learned(tmp_path):
    assert learned(tmp_path) is None


def test_a_file_that_was_exchanged_is_refused(tmp_path):
    folder = folder_with(tmp_path)
    (folder / adapter.ENGLISH).write_bytes(b"something else")

    with pytest.raises(DamagedModelError, match="sha256"):
        learned(folder)


def test_a_file_that_is_missing_is_refused(tmp_path):
    folder = folder_with(tmp_path)
    (folder / adapter.ENGLISH).unlink()

    with pytest.raises(DamagedModelError, match="missing"):
        learned(folder)


def test_another_adapter_is_another_version(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()

    one = learned(folder_with(tmp_path / "a", b"one"))
    other = learned(folder_with(tmp_path / "b", b"other"))

    assert one.version(adapter.ENGLISH) != other.version(adapter.ENGLISH)


def test_what_ships_is_small_whole_and_says_where_it_came_from():
    shipped = learned()

    assert shipped is not None
    for path in shipped.folder.iterdir():
        assert path.suffix in {".safetensors", ".json", ".tsv"}
        assert path.stat().st_size < MOST_BYTES
    assert set(shipped.manifest["sha256"]) == {path.name for path in shipped.folder.iterdir()} - {
        adapter.MANIFEST
    }
    for source in shipped.manifest["learned_from"]:
        assert source["licence"]
        assert source["attribution"]


def test_no_kind_of_goal_lost_in_the_test_that_the_manifest_records():
    tested = learned().manifest["tested_on_families_never_seen"]

    assert tested["by_kind"]
    for figures in tested["by_kind"].values():
        assert figures["learned"] >= figures["original"]


def test_an_adapter_is_added_to_the_weights_it_names():
    torch = pytest.importorskip("torch")
    model = torch.nn.Sequential()
    model.layer = torch.nn.Linear(3, 2)
    before = model.layer.weight.detach().clone()

    apply(small_adapter(), model)

    change = (model.layer.weight - before).detach().numpy()
    assert np.allclose(change, small_adapter().change("layer.weight"), atol=1e-6)


def test_an_adapter_of_another_model_is_refused():
    torch = pytest.importorskip("torch")

    with pytest.raises(DamagedModelError, match=r"layer\.weight"):
        apply(small_adapter(), torch.nn.Linear(3, 2))


@pytest.mark.model
def test_the_adapter_is_in_the_prepared_model(data_dir, encoder):
    from recommender.encoder import read_manifest
    from recommender.preparation import prepared_folder

    manifest = read_manifest(prepared_folder(data_dir, None))

    assert manifest["adapter_sha256"] == learned().manifest["sha256"][adapter.ENGLISH]
