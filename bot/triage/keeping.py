"""Where fitted classifiers come from: shipped, kept from an earlier fit, or fitted now."""

import hashlib
import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from bot.triage.classifier import Array, Classifier, load, save
from bot.triage.examples import FILES, examples, of_talks
from recommender.encoder import Encoder, made_of

# Changes with the features or the way of fitting, so that an older classifier is not used.
VERSION = 7

SHIPPED = Path(__file__).parent / "fitted"
WEIGHTS, MANIFEST = "classifier.safetensors", "manifest.json"

Embed = Callable[[Sequence[str]], Array]


def kept_or_fitted(
    encoder: Encoder,
    folder: Path,
    embed: Embed,
    on_fitting: Callable[[], None],
    *,
    shipped: Path = SHIPPED,
) -> Classifier:
    """Return the classifier for an encoder; fitted only where none was shipped or kept.

    Args:
        encoder: What encodes the messages.
        folder: Where those are kept that were fitted here.
        embed: Texts -> vectors, for fitting.
        on_fitting: Told before fitting begins.
        shipped: Folder of the one that comes with the program.
    """
    if fits(shipped, encoder):
        found = load(shipped / WEIGHTS, dimension=encoder.dimension)
        if found is not None:
            return found
    path = folder / f"{encoder.identity}-{VERSION}-{learned_from()}.safetensors"
    return load(path, dimension=encoder.dimension) or _fit_now(path, encoder, embed, on_fitting)


def fits(shipped: Path, encoder: Encoder) -> bool:
    """Return whether a shipped classifier was fitted to this encoder, these examples, this way."""
    try:
        manifest = json.loads((shipped / MANIFEST).read_text("utf-8"))
        weights = hashlib.sha256((shipped / WEIGHTS).read_bytes()).hexdigest()
    except (OSError, ValueError):
        return False
    expected = (VERSION, made_of(encoder), learned_from(), weights)
    stated = (manifest.get(name) for name in ("version", "encoder", "learned_from", "sha256"))
    return tuple(stated) == expected


@cache
def learned_from() -> str:
    """Return what changes whenever an example or the vocabulary does: 16 hexadecimal digits."""
    here = files("bot.triage")
    paths = [here.joinpath("examples", f"{name}.txt") for name in FILES]
    digest = hashlib.sha256()
    for path in (*paths, here / "vocabulary.txt"):
        digest.update(path.read_bytes())
    for each in of_talks():
        digest.update(each.text.encode())
    return digest.hexdigest()[:16]


def _fit_now(
    path: Path, encoder: Encoder, embed: Embed, on_fitting: Callable[[], None]
) -> Classifier:
    from bot.triage.fitting import fit

    on_fitting()
    found = fit(examples(), embed, by=encoder)
    save(found, path)
    # As it will be read from now on: it is rounded when it is written.
    return load(path, dimension=encoder.dimension) or found
