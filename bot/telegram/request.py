"""The library's door to the network, through aiohttp: a tenth of httpx's work for each call."""

import json
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# Between two calls a connection stays open so long; Telegram closes them after about 75 seconds.
_KEEP_SECONDS = 60


class AiohttpRequest(BaseRequest):
    """Carries calls to the Bot API.

    Args:
        n_connections: How many calls may be under way at once.
        read_seconds: How long an answer may take.
    """

    def __init__(self, *, n_connections: int = 64, read_seconds: float = 20.0) -> None:
        self._n_connections = n_connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    async def initialize(self) -> None:
        """Open the connections' pool; needs a running event loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._n_connections, keepalive_timeout=_KEEP_SECONDS
            )
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=aiohttp.ClientTimeout(total=self._read_seconds)
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds."""
        return self._read_seconds

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Carry one call; return the status and the body.

        Raises:
            TimedOut: No answer came in time: whether the call was carried out is not known.
            NetworkError: The connection could not be made or broke.
        """
        if self._session is None:
            raise NetworkError("the request was not initialized")
        body: dict[str, Any] = {}
        if request_data is not None:
            if request_data.multipart_data:
                body["data"] = _form(request_data)
            else:
                body["data"] = json.dumps(request_data.parameters)
                body["headers"] = {"Content-Type": "application/json"}
        try:
            async with self._session.request(method, url, **body) as response:
                return response.status, await response.read()
        except TimeoutError as late:
            raise TimedOut from late
        except aiohttp.ClientError as broken:
            # The text may hold the address, and with it the token.
            raise NetworkError(type(broken).__name__) from None


class Parameters:
    """The parameters of a call that is made without the library's methods; stands for RequestData.

    Args:
        values: By their names in the Bot API.
    """

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self.contains_files = False
        self.multipart_data = None

    @property
    def parameters(self) -> dict[str, Any]:
        """The values as they are."""
        return self._values

    @property
    def json_parameters(self) -> dict[str, str]:
        """The values as texts."""
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in self._values.items()
        }


def _form(request_data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, text in request_data.json_parameters.items():
        form.add_field(name, text)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
