"""A whole scene, from a learner who asks for a person to one who comes back."""

import pytest

from tests.bot.staff.scene import play, written

pytestmark = pytest.mark.anyio


async def test_the_guides_scene_happens_as_it_is_written_down(office, forum, ana, rosa, bo):
    scene = await play(office, forum, ana, rosa, bo)

    assert scene == written(), "to write it down anew: python -m tests.bot.staff.scene"
