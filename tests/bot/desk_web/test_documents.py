"""What docs/desk.md shows and links to is there."""

import re

from bot.settings import Settings
from tests.conftest import ROOT

TEXT = (ROOT / "docs" / "desk.md").read_text("utf-8")


def test_its_pictures_and_links_lead_somewhere():
    named = re.findall(r"\]\(([^)#:]+)\)", TEXT) + re.findall(r'src="([^"]+)"', TEXT)

    assert len(named) >= 10
    assert [name for name in named if not (ROOT / "docs" / name).is_file()] == []


def test_its_pictures_are_small_enough_and_none_is_forgotten():
    pictures = sorted((ROOT / "docs" / "desk").iterdir())

    assert all(each.stat().st_size < 500_000 for each in pictures)
    assert [each.name for each in pictures if each.name not in TEXT] == []


def test_its_settings_exist():
    named = set(re.findall(r"`ADVISOR_([A-Z_]+)`", TEXT))

    assert named <= {name.upper() for name in Settings.model_fields}
    assert {"DESK_URL", "DESK_HOST", "DESK_PORT"} <= named


def test_every_picture_says_what_it_shows():
    assert all(len(words) > 15 for words in re.findall(r"!\[([^\]]*)\]", TEXT))
    assert all(len(words) > 10 for words in re.findall(r'<img [^>]*alt="([^"]*)"', TEXT))
