"""The scene of docs/staff_group.md; `python -m tests.bot.staff.scene` writes it down there anew."""

import asyncio
import re
import tempfile
from pathlib import Path

from bot.migrations import upgrade
from catalog.database import connect
from tests.bot.staff.office import GROUP, Office
from tests.bot.staff.transcript import Transcript
from tests.fakes import recommender_of, small_catalog
from tests.telegram_simulator import Group, Person, Server

GUIDE = Path(__file__).parents[3] / "docs" / "staff_group.md"

_WRITTEN = re.compile(r"(?<=```text\n).*?(?=\n```)", re.DOTALL)


async def play(office: Office, forum: Group, ana: Person, rosa: Person, bo: Person) -> str:
    """Play the scene; return it line by line."""
    ana.writes("keep books of small shops")
    await office.work()
    scene = Transcript(office, forum, ana)
    await scene.then("Ana has looked for something and has her list.")
    scene.lines.clear()

    ana.writes("I want a person")
    await scene.then("Ana: I want a person")
    (topic,) = forum.topics
    thread = topic.thread_id
    forum.presses(rosa, "Claim", thread=thread)
    await scene.then("Rosa presses Claim.")
    forum.hears(rosa, "Hello Ana! Do you have evenings?", thread=thread)
    await scene.then("Rosa, in the topic: Hello Ana! Do you have evenings?")
    ana.writes("Yes, and I have this already:")
    ana.sends("photo", "my certificate")
    await scene.then("Ana: Yes, and I have this already: (and a photo: my certificate)")
    ana.edits("my certificate, of 2024")
    await scene.then("Ana changes her caption: my certificate, of 2024")
    forum.hears(rosa, "// looks like the old programme, ask Bo", thread=thread)
    await scene.then("Rosa, in the topic: // looks like the old programme, ask Bo")
    forum.hears(bo, "That one counts.", thread=thread)
    await scene.then("Bo, in the topic: That one counts.")
    forum.gets(rosa, "document", "The form", thread=thread)
    await scene.then("Rosa sends a file: The form")
    forum.hears(rosa, "card 2", thread=thread)
    await scene.then("Rosa, in the topic: card 2")
    forum.hears(rosa, "That one counts for you", thread=thread)
    await office.work()
    forum.edits(rosa, "Your certificate counts.")
    await scene.then("Rosa writes again, and corrects it: Your certificate counts.")
    forum.presses(rosa, "Resolve", thread=thread)
    await scene.then("Rosa presses Resolve.")
    ana.presses("Very good")
    await scene.then("Ana taps: Very good")
    await office.clock.sleep(3 * 24 * 3600)
    ana.writes("/advisor")
    await scene.then("Three days later, Ana: /advisor")
    return scene.text()


def written() -> str:
    """Return the scene as the guide shows it."""
    found = _WRITTEN.search(GUIDE.read_text("utf-8"))
    assert found is not None, "the guide has no scene"
    return found[0]


async def main() -> None:
    """Play the scene and write it into the guide."""
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/scene.db")
        upgrade(engine)
        server = Server()
        forum = Group(server, GROUP, is_forum=True)
        people = [Person(server, 42, "Ana"), Person(server, 7, "Rosa"), Person(server, 8, "Bo")]
        office = Office(server, engine, recommender_of(*small_catalog()))
        for person in people[1:]:
            office.staff.add(person.facts["first_name"], telegram_id=str(person.number))
        scene = await play(office, forum, *people)
        engine.dispose()
    GUIDE.write_text(_WRITTEN.sub(lambda _: scene, GUIDE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
