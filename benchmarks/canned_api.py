"""A Bot API that gives canned answers quickly: it hands out updates and counts the echoes."""

import asyncio
import json
import re
import time
from collections.abc import Callable
from typing import Any

# The text of an update names its chat and its number; whatever form an echo comes in, it is found.
_ECHO = re.compile(rb"c(\d+)n(\d+)e")
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_BOT = {"id": 123456789, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
_CHAT = 100_000
_BATCH = 100


class CannedApi:
    """Hands out `n_updates` from `n_chats` people in turn, and notes the order of the echoes."""

    def __init__(self, n_updates: int, n_chats: int) -> None:
        self.n_updates = n_updates
        self.updates = [_update(number, number % n_chats) for number in range(n_updates)]
        self.n_echoes = 0
        self.n_out_of_order = 0
        self.first_at = 0.0
        self.all_echoed = asyncio.Event()
        self.on_first: Callable[[], None] = lambda: None
        self._next_out = 0
        self._last: dict[int, int] = {}

    def answer(self, method: str, body: bytes) -> bytes | None:
        """Return the answer to a call; None for an empty poll, which is held open."""
        if method == "getUpdates":
            return self._hand_out()
        if method == "getMe":
            return _ok(_BOT)
        if method == "sendMessage":
            return self._note(body)
        return _ok(True)

    def _hand_out(self) -> bytes | None:
        """A bot that stops for want of a confirmation is not what is measured: each comes once."""
        if self._next_out >= self.n_updates:
            return None
        if not self._next_out:
            self.first_at = time.monotonic()
            self.on_first()
        batch = self.updates[self._next_out : self._next_out + _BATCH]
        self._next_out += len(batch)
        return _ok(batch)

    def _note(self, body: bytes) -> bytes:
        found = _ECHO.search(body)
        if found is None:
            return _ok(_message(0, 0, "?"))
        chat, number = int(found[1]), int(found[2])
        self.n_out_of_order += number < self._last.get(chat, -1)
        self._last[chat] = max(number, self._last.get(chat, -1))
        self.n_echoes += 1
        if self.n_echoes == self.n_updates:
            self.all_echoed.set()
        return _ok(_message(number, chat, "echo"))


class _Connection(asyncio.Protocol):
    """As much of HTTP/1.1 as clients of the Bot API use."""

    def __init__(self, api: CannedApi) -> None:
        self._api = api
        self._buffer = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length = _LENGTH.search(head)
            size = int(length[1]) if length else 0
            if len(self._buffer) < end + 4 + size:
                return
            body = self._buffer[end + 4 : end + 4 + size]
            self._buffer = self._buffer[end + 4 + size :]
            method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].decode()
            answer = self._api.answer(method, body)
            if answer is None:
                asyncio.get_running_loop().call_later(0.5, self._write, _ok([]))
            else:
                self._write(answer)

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(answer)}\r\n\r\n"
            self._transport.write(head.encode() + answer)


async def serve(api: CannedApi) -> tuple[asyncio.Server, str]:
    """Serve an API on a free port; return the server and its address."""
    server = await asyncio.get_running_loop().create_server(
        lambda: _Connection(api), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    return server, f"http://127.0.0.1:{port}"


def _ok(result: Any) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


def _update(number: int, chat: int) -> dict[str, Any]:
    return {"update_id": 1000 + number, "message": _message(number, chat, f"c{chat}n{number}e")}


def _message(number: int, chat: int, text: str) -> dict[str, Any]:
    person = {"id": _CHAT + chat, "first_name": "P"}
    return {
        "message_id": number + 1,
        "date": 1_795_500_000,
        "chat": person | {"type": "private"},
        "from": person | {"is_bot": False, "language_code": "en"},
        "text": text,
    }
