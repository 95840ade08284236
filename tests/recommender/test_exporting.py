"""What prepares a model leaves the process as it found it."""

import logging
from pathlib import Path

from recommender.exporting import quantise


def test_whoever_prepares_a_model_goes_on_to_log_warnings(monkeypatch, caplog):
    during = []

    def quantised(*_, **__):
        logging.getLogger().warning("Please consider to run pre-processing")
        during.append(caplog.text)

    monkeypatch.setattr("onnxruntime.quantization.quantize_dynamic", quantised)
    quantise(Path("exact.onnx"), Path("small.onnx"))
    logging.getLogger("advisor").warning("the bot is in a group")

    assert during == [""]
    assert "the bot is in a group" in caplog.text
