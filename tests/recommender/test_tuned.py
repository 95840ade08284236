"""A model read on by layers tuned to kinds of texts: one run below, the same vectors as ever."""

import json
from dataclasses import replace

import numpy as np
import pytest

from recommender.adapter import Adapter
from recommender.encoder import MANIFEST, MODEL, SCHEMA, TOKENIZER, OnnxEncoder, sha256_of
from recommender.errors import DamagedModelError
from recommender.exporting import export_headed, headed
from recommender.layered import _STATES, _WORDS, LayeredEncoder, open_layered
from recommender.learning.kinds import KindsPlan, LearningKinds, scores_by
from recommender.learning.states import States
from recommender.once import each_text_once
from recommender.tuned import TunedLayers, Tuning, read_tuning, short_key, together, write_tuning

WORDS = {"<s>": 0, "bread": 1, "loan": 2}
# What a word is: bread is up, a loan is right. The one layer makes twice as much of it.
TABLE = np.array([[0, 0], [0, 1], [1, 0]], dtype=np.float32)


def prepared(folder, *, states=_STATES, words=_WORDS):
    """Write a model of one layer that looks words up, and takes the mean of what it makes."""
    from onnx import TensorProto, helper, numpy_helper, save
    from tokenizers import Tokenizer, models, pre_tokenizers

    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], [words]),
        helper.make_node("Add", [words, words], [states]),
        helper.make_node("ReduceMean", [states], ["vector"], axes=[1], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "words",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["text", "token"])],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["text", 2])],
        [numpy_helper.from_array(TABLE, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    save(model, str(folder / MODEL))
    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="<s>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / TOKENIZER))
    state(folder, dimension=2, max_tokens=16)
    return folder


def state(folder, **facts):
    """Write a manifest over the files of a folder."""
    files = {path.name: sha256_of(path) for path in folder.iterdir() if path.name != MANIFEST}
    manifest = {"schema": SCHEMA, "identity": "small", "model": MODEL, "sha256": files, **facts}
    (folder / MANIFEST).write_text(json.dumps(manifest))


def test_the_states_below_come_with_the_vector_that_the_model_gives_alone(tmp_path):
    folder = prepared(tmp_path)
    texts = ["bread", "loan bread bread", "a loan"]

    layered = open_layered(folder)
    vector, states = layered.read("loan bread bread")

    assert isinstance(layered, LayeredEncoder)
    assert np.array_equal(layered.encode(texts), OnnxEncoder(folder).encode(texts))
    assert np.array_equal(vector, layered.encode(texts)[1])
    assert states.tolist() == [[2, 0], [0, 2], [0, 2]]


def test_the_words_before_any_layer_come_with_the_vector_too(tmp_path):
    layered = open_layered(prepared(tmp_path))

    vector, words = layered.read_words("loan bread bread")

    assert np.array_equal(vector, layered.read("loan bread bread")[0])
    assert words.tolist() == [[1, 0], [0, 1], [0, 1]]


def test_a_text_is_run_once_in_a_turn_for_its_vector_and_its_states(tmp_path, monkeypatch):
    layered = open_layered(prepared(tmp_path))
    runs = []
    outputs = layered._outputs
    monkeypatch.setattr(layered, "_outputs", lambda text: runs.append(text) or outputs(text))

    with each_text_once():
        layered.encode(["bread"])
        layered.read("bread")
        layered.encode(["bread"])

    assert runs == ["bread"]


@pytest.mark.parametrize("named", [{"states": "something"}, {"words": "something"}])
def test_a_model_that_names_what_is_below_otherwise_is_opened_without_it(tmp_path, named):
    assert type(open_layered(prepared(tmp_path, **named))) is OnnxEncoder


def test_what_was_learned_comes_back_from_its_file(tmp_path):
    path = tmp_path / "learned.safetensors"
    thin = (np.ones((1, 2), dtype=np.float32), np.full((2, 1), 0.5, dtype=np.float32))
    change = Adapter({"encoder.layer.8.output.dense.weight": thin})
    one = Tuning((change,), TABLE[None], TABLE[None, :, 0], frozenset({short_key("bread")}))
    other = replace(one, adapters=(change.scaled(2),), heads=one.heads + 1)

    write_tuning(together([one, other]), path)
    again = read_tuning(path)

    assert np.array_equal(again.heads, [TABLE, TABLE + 1])
    assert np.array_equal(again.biases, [TABLE[:, 0]] * 2)
    added = [each.change("encoder.layer.8.output.dense.weight") for each in again.adapters]
    assert added[0] == pytest.approx(np.full((2, 2), 0.5))
    assert added[1] == pytest.approx(np.full((2, 2), 1.0))
    assert [again.is_learned(text) for text in ("bread", "loan")] == [True, False]


@pytest.mark.parametrize("content", [b"", b"rubbish"])
def test_a_damaged_file_of_what_was_learned_is_named(tmp_path, content):
    path = tmp_path / "learned.safetensors"
    path.write_bytes(content)

    with pytest.raises(DamagedModelError, match=r"learned\.safetensors"):
        read_tuning(path)


@pytest.fixture(scope="module")
def transformer():
    """A transformer of three layers that has learned nothing, of the default model's kind."""
    import torch
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    # Products this small wait longer for a second thread than they take.
    torch.set_num_threads(1)
    config = BertConfig(
        vocab_size=9,
        hidden_size=16,
        num_hidden_layers=3,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=16,
    )
    return BertModel(config, add_pooling_layer=False).eval()


@pytest.fixture(scope="module")
def learned(transformer):
    """States of two kinds of texts, and what was learned from the first half of them.

    The kinds differ by whether two directions that are in all texts go together: their means are
    the same, so that a head alone, without learning layers, could not tell them apart.
    """
    chance = np.random.default_rng(0)
    truth = np.arange(120) % 2
    lengths = chance.integers(2, 6, size=120)
    parts = []
    for kind, length in zip(truth, lengths, strict=True):
        text = 0.1 * chance.standard_normal((length, 16))
        text[0, :2] = (3, 3) if kind else (3, -3)
        text[1, :2] = (-3, -3) if kind else (-3, 3)
        parts.append(text)
    states = States(np.concatenate(parts).astype(np.float16), lengths)
    learning = LearningKinds(
        transformer, n_kinds=2, plan=KindsPlan(rank=4, epochs=8, batch=8, rate=0.01)
    )
    learning.fit(states, np.arange(60), truth[:60])
    return states, truth, learning.tuning(["the first half"])


def test_layers_learn_what_no_head_alone_could_tell(transformer, learned):
    states, truth, tuning = learned

    told = scores_by(tuning, transformer, states, np.arange(60, 120)).argmax(axis=1)

    assert (told == truth[60:]).mean() > 0.9


def test_learning_leaves_the_transformer_as_it_was(transformer, learned):
    states, _, tuning = learned
    nothing = replace(tuning, adapters=tuple(each.scaled(0) for each in tuning.adapters))

    before = scores_by(nothing, transformer, states, np.arange(4))
    scores_by(tuning, transformer, states, np.arange(4))
    after = scores_by(nothing, transformer, states, np.arange(4))

    assert np.array_equal(before, after)


def test_exported_layers_say_what_the_exact_ones_do_of_texts_of_any_length(
    transformer, learned, tmp_path
):
    import torch

    states, _, tuning = learned
    layers = list(transformer.encoder.layer)
    stacks = []
    for factor in (1.0, -0.5):
        head = torch.nn.Linear(16, 2)
        with torch.no_grad():
            head.weight.copy_(factor * torch.from_numpy(tuning.heads[0]))
            head.bias.copy_(torch.from_numpy(tuning.biases[0]))
        stacks.append((layers, head))

    export_headed(stacks, torch.zeros(1, 3, 16), tmp_path / MODEL, name="small")
    state(tmp_path)

    tuned = TunedLayers(tmp_path)
    for row in range(5):
        values, _ = states.padded(np.array([row]))
        with torch.no_grad():
            each_says = [headed([each])(torch.from_numpy(values))[0].numpy() for each in stacks]
        assert tuned.scores(values[0]) == pytest.approx(np.mean(each_says, axis=0), abs=1e-4)


def test_layers_that_began_otherwise_tell_the_mean_of_what_each_tells(transformer, learned):
    states, _, tuning = learned
    other = replace(tuning, heads=-tuning.heads, biases=tuning.biases + 1)
    rows = np.arange(60, 70)

    apart = [scores_by(each, transformer, states, rows) for each in (tuning, other)]
    joined = scores_by(together([tuning, other]), transformer, states, rows)

    assert joined == pytest.approx(np.mean(apart, axis=0), abs=1e-5)
