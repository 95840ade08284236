"""What tuned layers say of our own examples before they have learned from them.

Of an example that they were tuned with they are surer than of any other message. So each was also
scored by layers that had seen nothing of its group; those scores are kept, because they take an
hour, and are all that fitting and measuring may use.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.triage.topics import TOPICS
from recommender.embeddings import text_key

# Made by `python -m benchmarks.train_triage`.
LEFT_OUT = Path(__file__).parent / "fitted" / "left_out.safetensors"

# So much of a key tells any two of our examples apart.
_KEY = 8

Array = NDArray[np.float32]


def as_left_out(texts: Sequence[str], told: Array, path: Path = LEFT_OUT) -> Array:
    """Return scores of texts, those of our own examples as they were before they were learned.

    Args:
        texts: Messages.
        told: Their scores by layers tuned to all examples, shape (n_texts, n_topics or 0); with
            no columns there are no such layers.
        path: The file of left-out scores.
    """
    if not told.shape[1]:
        return told
    known = _scores(path)
    rows = [known.get(_key(text)) for text in texts]
    return np.stack(
        [own if row is None else row for own, row in zip(told, rows, strict=True)]
    ).astype(np.float32)


def write_left_out(texts: Sequence[str], scores: Array, path: Path = LEFT_OUT) -> None:
    """Write the scores of examples, shape (n_texts, n_topics), in half precision."""
    from safetensors.numpy import save_file

    keys = np.frombuffer(b"".join(_key(text) for text in texts), dtype=np.uint8)
    arrays = {"keys": keys.reshape(len(texts), _KEY), "scores": scores.astype(np.float16)}
    save_file({name: np.ascontiguousarray(each) for name, each in arrays.items()}, path)


@cache
def _scores(path: Path) -> dict[bytes, Array]:
    from safetensors.numpy import load_file

    arrays = load_file(path)
    scores = arrays["scores"].astype(np.float32).reshape(-1, len(TOPICS))
    return dict(zip((each.tobytes() for each in arrays["keys"]), scores, strict=True))


def _key(text: str) -> bytes:
    return text_key(text)[:_KEY]
