"""The classifier that comes with the program: fitted, and written with what it was made from.

Run: python -m bot.triage.shipping
after the examples, the vocabulary, the features, the encoder or the tuned layers changed.
"""

import hashlib
import json
from pathlib import Path

from bot.triage.classifier import save
from bot.triage.examples import examples
from bot.triage.fitting import SEED, Embed, design, fitted_with_scores
from bot.triage.keeping import MANIFEST, SHIPPED, VERSION, WEIGHTS, learned_from
from recommender.encoder import Encoder, made_of


def ship(encoder: Encoder, embed: Embed, folder: Path = SHIPPED) -> None:
    """Fit the classifier that comes with the program, and write it with what it was made from."""
    known = examples()
    table = design(known, embed, by=encoder)
    classifier, scores = fitted_with_scores(table, known)
    save(classifier, folder / WEIGHTS)
    manifest = {
        "version": VERSION,
        "encoder": made_of(encoder),
        "learned_from": learned_from(),
        "sha256": hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest(),
        "seed": SEED,
        "n_examples": len(known),
        "n_left_out": int(table.is_new.sum()),
        "left_out": scores,
        "thresholds": classifier.limits._asdict(),
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    from bot.app import App
    from bot.settings import Settings

    app = App(Settings())
    ship(app.triage_encoder, app.triage_embeddings().vectors)
