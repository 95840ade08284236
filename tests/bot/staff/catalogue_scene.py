"""The scene of docs/publishing.md; `python -m tests.bot.staff.catalogue_scene` writes it anew."""

import asyncio
import csv
import io
import re
import tempfile
from pathlib import Path

from bot.migrations import upgrade
from catalog.database import connect
from tests.bot.staff.office import GROUP
from tests.bot.staff.shelf import ShelfOffice, changed_menu, file_of
from tests.bot.staff.transcript import Transcript
from tests.fakes import recommender_of, small_catalog
from tests.telegram_simulator import Group, Person, Server

GUIDE = Path(__file__).parents[3] / "docs" / "publishing.md"

_WRITTEN = re.compile(r"(?<=```text\n).*?(?=\n```)", re.DOTALL)

# Another each time: the day of a release, how long an answer takes. And a file has no words.
_PASSING = (
    (re.compile(r"\bmenu-\d{8}-[0-9a-f]{8}"), "menu-…"),
    (re.compile(r"\bv[0-9a-f]{10}\b"), "v…"),
    (re.compile("👀 at “”"), "👀 at the file"),
    (re.compile(r"(Milliseconds an answer:) .*"), r"\1 …"),
)


async def play(office: ShelfOffice, forum: Group, maya: Person, folder: Path) -> str:
    """Play the scene; return it line by line."""
    office.publish(*small_catalog())
    office.staff.add("Maya", role="staff", telegram_id=str(maya.number))
    scene = Transcript(office, forum, maya)
    office.runs.is_slow = True

    maya.sends_file("spring.csv", with_a_fault(file_of(changed_menu(), folder)))
    await scene.then("Maya sends a file: spring.csv")
    maya.presses("Train")
    await scene.then("Maya presses Train.")
    job = office.jobs.newest("menu")
    await office.clock.sleep(40)
    office.jobs.progress(job.number, "Reading the catalogue: 2 of 6 new texts", 0.25)
    await scene.then("Forty seconds later:")
    office.runs.end(job.number)
    await office.clock.sleep(3)
    await scene.then("The training ends.")
    maya.presses("Publish")
    await scene.then("Maya presses Publish.")
    maya.presses("Roll back")
    await scene.then("Learners of Payroll ask where Bookkeeping is. Maya presses Roll back.")
    text = scene.text()
    for passing, instead in _PASSING:
        text = passing.sub(instead, text)
    return text


def with_a_fault(file: bytes) -> bytes:
    """Return a table with one more row, whose price is a slip."""
    rows = list(csv.DictReader(file.decode("utf-8-sig").splitlines()))
    out = io.StringIO()
    table = csv.DictWriter(out, rows[0].keys())
    table.writeheader()
    wrong = {"Credential ID": "podcasts", "Title": "Podcasts", "Price": "4500000"}
    table.writerows([*rows, rows[0] | wrong])
    return out.getvalue().encode()


def written() -> str:
    """Return the scene as the guide shows it."""
    found = _WRITTEN.search(GUIDE.read_text("utf-8"))
    assert found is not None, "the guide has no scene"
    return found[0]


async def main() -> None:
    """Play the scene and write it into the guide."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = connect(f"sqlite:///{folder}/scene.db")
        upgrade(engine)
        server = Server()
        forum, maya = Group(server, GROUP, is_forum=True), Person(server, 9, "Maya")
        recommender = recommender_of(*small_catalog())
        office = ShelfOffice(server, engine, recommender, folder / "data")
        scene = await play(office, forum, maya, folder)
        engine.dispose()
    GUIDE.write_text(_WRITTEN.sub(lambda _: scene, GUIDE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
