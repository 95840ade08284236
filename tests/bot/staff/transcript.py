"""Writes down what happens in a scene: who does what, and what each side then sees."""

from tests.bot.staff.office import Office
from tests.telegram_simulator import Group, Person
from tests.telegram_simulator.chats import Message


class Transcript:
    """The lines of a scene with one learner and one case.

    Args:
        office: The bot.
        forum: The staff group.
        learner: Who needs help.
    """

    def __init__(self, office: Office, forum: Group, learner: Person) -> None:
        self._office = office
        self._forum = forum
        self._learner = learner
        self._seen: dict[int, tuple[int, int]] = {}
        self._topics: dict[int, tuple[str, bool]] = {}
        self.lines: list[str] = []

    async def then(self, happened: str) -> None:
        """Let the bot do what there is to do, and write down what is new on each side."""
        await self._office.work()
        self.lines += ["", happened] if self.lines else [happened]
        name = self._learner.facts["first_name"]
        for each in self._new(self._office.server.chats.of(self._learner.number)):
            self._write(f"to {name}", each)
        for topic in self._forum.topics:
            now = (topic.name, topic.is_closed)
            if self._topics.get(topic.thread_id) != now:
                self._topics[topic.thread_id] = now
                self.lines.append(
                    f"    topic: {topic.name}{' (closed)' if topic.is_closed else ''}"
                )
            for each in self._new(self._forum.messages(topic.thread_id)):
                self._write("in the topic", each)

    def text(self) -> str:
        """Return the whole scene."""
        return "\n".join(self.lines)

    def _new(self, messages: list[Message]) -> list[Message]:
        new = []
        for each in messages:
            at = (each.revision, len(each.reactions))
            if self._seen.get(each.message_id, (-1, -1)) != at:
                if each.is_from_bot or each.reactions:
                    new.append(each)
                self._seen[each.message_id] = at
        return new

    def _write(self, where: str, message: Message) -> None:
        if not message.is_from_bot:
            self.lines.append(f"    {where}: {''.join(message.reactions)} at “{message.text}”")
            return
        is_changed = message.revision > 0
        kinds = "".join(f"({kind}) " for kind in message.content)
        lines = f"{kinds}{message.text}".splitlines() or [""]
        # Of a long message that changes, what stands first is what changed.
        shown = lines[:2] if is_changed and len(lines) > 3 else lines
        mark = " (changed)" if is_changed else " (pinned)" if message.is_pinned else ""
        self.lines.append(f"    {where}{mark}: {shown[0]}")
        self.lines += [f"        {line}".rstrip() for line in shown[1:]]
        buttons = [f"[{button['text']}]" for row in message.buttons for button in row]
        if buttons:
            self.lines.append(f"        {' '.join(buttons)}")
