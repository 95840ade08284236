"""The pictures of docs/desk.md, taken from the demonstration: python -m docs.desk_pictures.

Needs Chromium (Debian: apt-get install chromium) and the packages of the `dev` extra.
"""

import asyncio
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from bot.desk.serving import Demo, serve_desk
from bot.settings import Settings
from catalog.exporting import export
from catalog.sample import sample_records

FOLDER = Path(__file__).parent / "desk"

# A machine that takes pictures has no screen, often only root, and reaches nobody.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]

EMAIL = """Hello,
I would like to do the books for small shops. I work until five, so evenings, and I can spend
$800. Is there anything in Victoria?"""


@contextmanager
def demonstration() -> Iterator[str]:
    """Serve the demonstration; yield a link into it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    demo = Demo(Settings(desk_port=port), lambda _label, _done: None)
    link = demo.fill()
    loop, stop = asyncio.new_event_loop(), asyncio.Event()
    serving = serve_desk(demo.app, stop=stop)
    thread = threading.Thread(target=loop.run_until_complete, args=(serving,))
    thread.start()
    try:
        yield link
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
        demo.clear()


def take(browser: Browser, link: str) -> None:
    """Take every picture."""
    home = link.partition("/sign-in")[0]
    state = _signed_in(browser, link)

    def opened(**options: Any) -> Page:
        size = {"width": options.pop("width", 1200), "height": options.pop("height", 800)}
        context = browser.new_context(
            base_url=home, storage_state=state, viewport=size, device_scale_factor=1.5, **options
        )
        page = context.new_page()
        page.goto("/")
        return page

    page = opened()
    _save(page, "queue")
    _open_case(page, "Python")
    page.get_by_role("button", name="Release from Luis Ortega").click()
    page.get_by_role("button", name="Claim", exact=True).click()
    page.get_by_label("Reply to the learner").fill("Yes, you can: the next one begins in January.")
    page.goto(page.url.partition("?")[0])
    _save(page, "case")
    page.goto("/statistics?weeks=13")
    _save(page, "figures")
    page.goto("/hours")
    _save(page, "hours")
    page.goto("/on-behalf")
    page.get_by_label("The text", exact=True).fill(EMAIL)
    page.get_by_role("button", name="Understand it").click()
    page.locator("#draft").wait_for()
    _save(page, "on-behalf")
    page.goto("/talking")
    _save(page, "with-the-bot", is_whole=False)
    page.goto("/canned")
    _save(page, "canned-replies")
    page.goto("/people")
    _save(page, "people")
    page.goto("/log")
    _save(page, "log", is_whole=False)
    _change_the_catalogue(page)
    page = opened(color_scheme="dark")
    _save(page, "queue-dark")
    phone = opened(width=360, height=740, is_mobile=True, has_touch=True)
    _save(phone, "phone-queue", is_whole=False)
    _open_case(phone, "keep the books")
    _save(phone, "phone-case", is_whole=False)


def _change_the_catalogue(page: Page) -> None:
    """Load a catalogue that lacks three credentials, train for it, and look at the verdict."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "catalogue.csv"
        export(iter(sample_records(datetime.now(UTC).date())[3:]), file)
        page.goto("/catalogue")
        page.set_input_files("#file", file)
        page.get_by_role("button", name="Check the file").click()
        page.get_by_role("heading", name="What the file holds").wait_for()
    _save(page, "catalogue")
    page.get_by_role("button", name="Train", exact=True).click()
    page.get_by_role("link", name="Look at the verdict").click(timeout=600_000)
    page.get_by_role("heading", name="Decide").wait_for()
    _save(page, "verdict")


def _signed_in(browser: Browser, link: str) -> Any:
    context = browser.new_context()
    page = context.new_page()
    page.goto(link)
    _save(page, "sign-in")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Queue", level=1).wait_for()
    return context.storage_state()


def _open_case(page: Page, words: str) -> None:
    page.goto("/")
    page.locator(".queue a", has_text=words).click()
    page.locator("#standing").wait_for()


def _save(page: Page, name: str, *, is_whole: bool = True) -> None:
    page.wait_for_load_state("networkidle")
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path, full_page=is_whole)
    # Few colours are enough for text, and a third of the bytes.
    Image.open(path).quantize(160, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    """Take the pictures."""
    FOLDER.mkdir(exist_ok=True)
    chromium = shutil.which("chromium")
    if chromium is None:
        raise SystemExit("There is no Chromium here. Install it: apt-get install chromium")
    with demonstration() as link, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        take(browser, link)
        browser.close()


if __name__ == "__main__":
    main()
