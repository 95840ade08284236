"""Files that were sent: kept under an id, read back under a path."""

from dataclasses import dataclass
from typing import Any

from tests.telegram_simulator.specification import RefusedCallError

# core.telegram.org/bots/api#sending-files and #getfile, in bytes.
MAX_UPLOAD = 50_000_000
MAX_DOWNLOAD = 20_000_000


@dataclass(frozen=True)
class Uploaded:
    """A file as it comes with a call: its name and its bytes."""

    name: str
    content: bytes


class Files:
    """All files that the bot or people sent."""

    def __init__(self) -> None:
        self._files: dict[str, Uploaded] = {}
        self._kinds: dict[str, str] = {}

    def know(self, kind: str, content: dict[str, Any]) -> None:
        """Know a file that somebody sent, as it stands in their message; without its bytes."""
        found = content.get(kind)
        largest = found[-1] if isinstance(found, list) else found
        if isinstance(largest, dict) and "file_id" in largest:
            file_id = largest["file_id"]
            self._files.setdefault(file_id, Uploaded(largest.get("file_name", kind), b""))
            self._kinds[file_id] = kind

    def keep(self, file: Uploaded, kind: str = "document") -> dict[str, Any]:
        """Keep a file of a kind; return it as JSON.

        Raises:
            RefusedCallError: It is too big.
        """
        if len(file.content) > MAX_UPLOAD:
            raise RefusedCallError("Request Entity Too Large")
        file_id = f"file{len(self._files) + 1}"
        self._files[file_id] = file
        self._kinds[file_id] = kind
        return {
            "file_id": file_id,
            "file_unique_id": f"u{file_id}",
            "file_name": file.name,
            "file_size": len(file.content),
        }

    def content(self, file_id: str) -> bytes:
        """Return a file's bytes."""
        return self._files[file_id].content

    def of_call(self, given: str, uploads: dict[str, Uploaded], kind: str) -> dict[str, Any]:
        """Return the file that a call names: one that comes with it, or one that is known.

        Raises:
            RefusedCallError: It does neither come nor is it known, or it is of another kind.
        """
        if given.startswith("attach://"):
            name = given.removeprefix("attach://")
            if name in uploads:
                return self.keep(uploads[name], kind)
        if given in self._files:
            file, known = self._files[given], self._kinds[given]
            if known != kind:
                raise RefusedCallError(
                    f"Bad Request: can't use file of type {known.title()} as {kind.title()}"
                )
            return {
                "file_id": given,
                "file_unique_id": f"u{given}",
                "file_name": file.name,
                "file_size": len(file.content),
            }
        raise RefusedCallError("Bad Request: wrong file identifier/HTTP URL specified")

    def link(self, file_id: str) -> dict[str, Any]:
        """Return where a file can be read.

        Raises:
            RefusedCallError: There is none, or it is too big for bots.
        """
        if file_id not in self._files:
            raise RefusedCallError("Bad Request: invalid file_id")
        file = self._files[file_id]
        if len(file.content) > MAX_DOWNLOAD:
            raise RefusedCallError("Bad Request: file is too big")
        return {
            "file_id": file_id,
            "file_unique_id": f"u{file_id}",
            "file_size": len(file.content),
            "file_path": f"documents/{file_id}",
        }

    def at(self, path: str) -> bytes | None:
        """Return what lies at a path, None for nothing."""
        found = self._files.get(path.removeprefix("documents/"))
        return found.content if found else None
