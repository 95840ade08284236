"""The tagger that comes with the program, written with what it was made from."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from recommender.roles.tagger import Tagger

# Changes with what a tagger is told of words, so that an older one is not used.
VERSION = 2

SHIPPED = Path(__file__).parent / "fitted"
WEIGHTS, MANIFEST = "tagger.safetensors", "manifest.json"


def shipped(encoder: str, folder: Path = SHIPPED) -> Tagger | None:
    """Return the tagger that comes with the program.

    Args:
        encoder: What the encoder whose states it is to read was made of.
        folder: Where it lies.

    Returns:
        None where it was fitted to another encoder, or is damaged: then the rules alone say what
        words are about.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        content = (folder / WEIGHTS).read_bytes()
        if (manifest["version"], manifest["encoder"]) != (VERSION, encoder):
            return None
        if manifest["sha256"] != hashlib.sha256(content).hexdigest():
            return None
        return Tagger(**{name: each.astype(np.float32) for name, each in load(content).items()})
    except (OSError, ValueError, KeyError, TypeError, SafetensorError):
        return None


def ship(
    tagger: Tagger, encoder: str, facts: dict[str, Any], folder: Path = SHIPPED
) -> dict[str, Any]:
    """Write a tagger in half precision, and beside it what it was made from.

    Args:
        tagger: What was fitted.
        encoder: What the encoder whose states it was fitted to was made of.
        facts: What else its manifest is to say.
        folder: Where it goes.

    Returns:
        The manifest.
    """
    from safetensors.numpy import save

    content = save(
        {name: np.ascontiguousarray(each, dtype=np.float16) for name, each in vars(tagger).items()}
    )
    manifest = {
        "version": VERSION,
        "encoder": encoder,
        "sha256": hashlib.sha256(content).hexdigest(),
        **facts,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS).write_bytes(content)
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    return manifest
