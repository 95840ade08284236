"""The simulator behind a real socket, for tests that run the bot as a process."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

from tests.telegram_simulator.server import LostConnectionError, Server

# Telegram holds an empty poll open; so long is enough for a test.
_POLL_SECONDS = 0.05


@contextmanager
def served(server: Server) -> Iterator[str]:
    """Serve a simulator on a free port of this machine; yield its address."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            token, method = self.path.removeprefix("/bot").split("/", 1)
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            parameters = dict(parse_qsl(body, keep_blank_values=True))
            try:
                with lock:
                    status, answer = server.call(token, method, parameters)
            except LostConnectionError:
                self.connection.close()
                return
            if answer.get("result") == [] and method == "getUpdates":
                time.sleep(_POLL_SECONDS)
            content = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{http.server_port}"
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
