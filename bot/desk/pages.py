"""Templates into pages: everything is escaped, scripts and styles are files of our own."""

from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse, Response

from bot.messages import languages
from bot.triage.topics import TOPICS, URGENCIES

PACKAGE = "bot.desk"


@lru_cache(maxsize=32)
def static(name: str) -> str:
    """Return the address of a file of ours; another content is another address."""
    content = (files(PACKAGE) / "static" / name).read_bytes()
    return f"/static/{name}?v={sha256(content).hexdigest()[:12]}"


class Pages:
    """The templates of the desk."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=PackageLoader(PACKAGE),
            autoescape=select_autoescape(default=True),
            # What a page lacks is a fault of the code, not a gap in the page.
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self._environment.globals.update(
            static=static, topics=TOPICS, urgencies=URGENCIES, languages=languages()
        )

    def answer(self, template: str, *, status: int = 200, **facts: Any) -> Response:
        """Return a page.

        Args:
            template: Its file below templates/.
            status: HTTP status.
            **facts: What the template shows.
        """
        return HTMLResponse(self.text(template, **facts), status_code=status)

    def text(self, template: str, **facts: Any) -> str:
        """Return what a page says, for whoever does not answer a browser with it."""
        return self._environment.get_template(template).render(**facts)
