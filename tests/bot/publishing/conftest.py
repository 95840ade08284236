"""A program with a small catalogue that is live, ready to train and to publish."""

import shutil

import pytest

from bot.app import App
from bot.publishing import Publishing
from bot.settings import Settings
from tests.fakes import HashingEncoder, small_catalog


@pytest.fixture
def app(tmp_path, empty_database):
    """A program whose catalogue is live."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data" / "advisor.db")
    app = App(Settings(data_dir=tmp_path / "data", catalog="menu"))
    app.encoder = HashingEncoder()
    app.store.publish(app.store.save_draft(small_catalog(), catalog="menu").release_id)
    return app


@pytest.fixture
def publishing(app):
    return Publishing(app)
