"""An HTTP server inside our own event loop, ended with the program's other parts."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp


async def serve(app: ASGIApp, *, host: str, port: int, stop: asyncio.Event) -> None:
    """Serve the application until `stop` is set.

    Raises:
        OSError: The port cannot be taken.
    """
    # Bound here, because the server would end the whole program where the port is taken.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=1024)
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    # Closed whatever happens: the server closes it only where it ends in order.
    with listening:
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        stopping.cancel()
        await serving


class _Server(uvicorn.Server):
    """A server that leaves SIGINT and SIGTERM to us."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
