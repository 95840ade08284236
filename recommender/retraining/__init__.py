"""What a catalogue and its labels teach: fitted, measured, judged, written as model versions."""

from recommender.retraining.gate import Gate, judge
from recommender.retraining.training import Task, Training
from recommender.retraining.versions import INDEX, TRIAGE, Manifest, Trained, Versions

__all__ = [
    "INDEX",
    "TRIAGE",
    "Gate",
    "Manifest",
    "Task",
    "Trained",
    "Training",
    "Versions",
    "judge",
]
