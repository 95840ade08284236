"""multilingual-e5-small as a torch transformer with its tokenizer: for preparing it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import clean
from recommender.exporting import pooled
from recommender.multilingual_weights import PackedModel

MAX_TOKENS = 256

# The model was trained with this before every text that is compared with others of its kind; its
# pieces are put into the tokenizer, so that who encodes need not know.
_PREFIX = "query:"
_BEGIN, _PAD, _END, _UNKNOWN = range(4)

_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


class MultilingualOriginal:
    """The unpacked model in torch, exact."""

    def __init__(self, model: PackedModel) -> None:
        self.identity = "multilingual-e5-small-unpacked"
        self.dimension = int(model.tensors["emb.word"].shape[1])
        self.tokenizer = tokenizer_of(model.pieces)
        self.transformer = _transformer(model)
        self._pooled = pooled(self.transformer)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""
        import torch

        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with torch.no_grad():
            vectors = [self._pooled(**self.example(text)).numpy() for text in texts]
        return np.concatenate(vectors)

    def example(self, text: str) -> dict[str, Any]:
        """Return a text as the tensors that the transformer reads."""
        import torch

        ids = torch.tensor([self.tokenizer.encode(clean(text)).ids[:MAX_TOKENS]])
        return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}


def tokenizer_of(pieces: Sequence[tuple[str, float]]) -> Any:
    """Return a tokenizer over pieces with their log-probabilities, the prefix built in."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=_UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    prefix = tokenizer.encode(_PREFIX)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=["<s>", "<prefix>", "$A", "</s>"],
        special_tokens=[
            ("<s>", _BEGIN),
            {"id": "<prefix>", "ids": prefix.ids, "tokens": prefix.tokens},
            ("</s>", _END),
        ],
    )
    return tokenizer


def _transformer(model: PackedModel) -> Any:
    import torch
    from transformers import BertConfig, BertModel

    n_words, width = model.tensors["emb.word"].shape
    config = BertConfig(
        vocab_size=n_words,
        hidden_size=width,
        num_hidden_layers=model.layers,
        num_attention_heads=model.heads,
        intermediate_size=4 * width,
        max_position_embeddings=len(model.tensors["emb.pos"]),
        type_vocab_size=len(model.tensors["emb.type"]),
        layer_norm_eps=model.epsilon,
    )
    transformer = BertModel(config, add_pooling_layer=False)
    weights = {name: torch.tensor(values) for name, values in _named(model).items()}
    transformer.load_state_dict(weights, strict=False)
    return transformer.eval()


def _named(model: PackedModel) -> dict[str, NDArray[np.float32]]:
    tensors = model.tensors
    named = {
        "embeddings.word_embeddings.weight": tensors["emb.word"],
        "embeddings.position_embeddings.weight": tensors["emb.pos"],
        "embeddings.token_type_embeddings.weight": tensors["emb.type"],
        "embeddings.LayerNorm.weight": tensors["emb.ln.w"],
        "embeddings.LayerNorm.bias": tensors["emb.ln.b"],
    }
    for layer in range(model.layers):
        for short, long in _PARTS.items():
            named[f"encoder.layer.{layer}.{long}.weight"] = tensors[f"l{layer}.{short}.w"]
            named[f"encoder.layer.{layer}.{long}.bias"] = tensors[f"l{layer}.{short}.b"]
    return named
