"""What a catalogue and its labels teach: fitted, measured, judged, written as model versions."""

from recommender.retraining.versions import INDEX, Manifest, Trained, Versions

__all__ = ["INDEX", "Manifest", "Trained", "Versions"]
