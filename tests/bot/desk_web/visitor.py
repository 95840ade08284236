"""Somebody who uses a desk that runs in another process."""

import re
from pathlib import Path

import httpx

from bot.memory.staff import Staff
from bot.migrations import upgrade
from catalog.database import connect
from tests.conftest import PROCESS_TIMEOUT


class DeskVisitor:
    """Signs in, reads pages and sends forms.

    Args:
        address: Where the desk is.
        data_dir: The data folder of its process.
    """

    def __init__(self, address: str, data_dir: Path) -> None:
        self._client = httpx.Client(
            base_url=address, headers={"Origin": address}, timeout=PROCESS_TIMEOUT
        )
        self._database = f"sqlite:///{data_dir.resolve() / 'advisor.db'}"

    def __enter__(self) -> "DeskVisitor":
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close what is open."""
        self._client.close()

    def is_open(self) -> bool:
        """Tell whether the desk answers."""
        try:
            return self._client.get("/health").text == "well\n"
        except httpx.TransportError:
            return False

    def sign_in(self, name: str) -> None:
        """Come in by a one-time link."""
        engine = connect(self._database)
        upgrade(engine)
        staff = Staff(engine)
        key = staff.issue(staff.add(name), "link")
        engine.dispose()
        assert self._client.post("/sign-in", data={"key": key}).status_code == 303

    def read(self, path: str) -> str:
        """Return a page."""
        return self._client.get(path).text

    def send(self, path: str, **fields: str) -> None:
        """Send a form."""
        token = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.read("/"))
        assert token is not None
        answer = self._client.post(path, data={"csrf": token[1], **fields})
        assert answer.status_code == 303, answer.text
