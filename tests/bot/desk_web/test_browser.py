"""A real browser at the desk: the way of an advisor, and what axe-core says of every page.

Needs Chromium (Debian: apt-get install chromium) and the packages of the `dev` extra; skipped
with a word about what is missing.
"""

import asyncio
import json
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.cases.hours import WorkingHours
from bot.desk.app import desk_app
from bot.helping import Helping
from bot.memory.staff import Staff
from bot.settings import Settings
from bot.web import serve
from tests.bot.desk_web.conftest import NOW
from tests.bot.desk_web.test_init_data import TOKEN, init_data
from tests.bot.test_transports import free_port

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'"
)
axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright",
    reason="axe-playwright-python is not installed: pip install -e '.[dev]'",
)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium"),
]

# A test machine has no screen, often only root, and reaches nobody.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# What axe-core calls so bad that somebody cannot use the page.
BAD = {"serious", "critical"}


@contextmanager
def running(app, port: int) -> Iterator[str]:
    """Serve an application in a thread of its own."""
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(
        target=loop.run_until_complete,
        args=(serve(app, host="127.0.0.1", port=port, stop=stop),),
    )
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


@pytest.fixture(scope="module")
def chromium():
    """Debian's Chromium."""
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def address(engine, helping, clock) -> Iterator[str]:
    """A desk that is served."""
    port = free_port()
    settings = Settings(desk_url=f"http://127.0.0.1:{port}", telegram_token=TOKEN)
    with running(desk_app(engine, helping, settings, now=clock), port) as address:
        yield address


@pytest.fixture
def open_page(chromium, address):
    """Return a fresh window of the browser; what fails in it fails the test."""
    contexts, faults = [], []

    def opened(*, width: int = 1280, dark: bool = False, scripts: bool = True, launch: str = ""):
        context = chromium.new_context(
            base_url=address,
            viewport={"width": width, "height": 800},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
        )
        contexts.append(context)
        # Telegram's own script is not on this machine; `launch` is what it would know.
        context.route(
            "https://telegram.org/**",
            lambda route: route.fulfill(
                content_type="text/javascript",
                body=f"window.Telegram = {{WebApp: {json.dumps({'initData': launch})}}};",
            ),
        )
        page = context.new_page()
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on(
            "console",
            lambda said: (
                faults.append(said.text)
                if said.type == "error" and "status of" not in said.text
                else None
            ),
        )
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


def sign_in(page, staff, advisor) -> None:
    """Come in by a one-time link."""
    page.goto(f"/sign-in?key={staff.issue(advisor, 'link')}")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Queue", level=1).wait_for()


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_an_advisor_signs_in_claims_replies_notes_corrects_and_resolves(
    open_page, staff, ana, case, learners, scripts
):
    page = open_page(scripts=scripts)
    done = page.locator(".done")

    sign_in(page, staff, ana)
    page.get_by_role("link", name=re.compile("keep books of small shops")).click()
    page.get_by_role("button", name="Claim", exact=True).click()
    assert "The case is yours" in done.inner_text()

    page.get_by_label("Reply to the learner").fill("Hello, which evenings suit you?")
    page.get_by_role("button", name="Send", exact=True).click()
    assert done.inner_text() == "Sent."
    assert "which evenings suit you?" in page.locator("#conversation").inner_text()

    page.get_by_label("For advisors only").fill("Asked the registrar.")
    page.get_by_role("button", name="Keep the note").click()
    assert "Asked the registrar." in page.locator("#conversation").inner_text()

    page.get_by_label("It is about").select_option("funding")
    page.get_by_role("button", name="Correct", exact=True).click()
    page.get_by_text("Something else would be better").click()
    page.get_by_label("Better would be").fill("Payroll")
    page.get_by_label("Instead of").select_option("bookkeeping")
    page.get_by_label("Because", exact=True).fill("She pays wages already.")
    page.get_by_role("button", name="Put it first").click()
    assert "The learner now sees it first" in done.inner_text()

    page.get_by_role("button", name="Resolve").click()
    assert "resolved" in done.inner_text()
    found = learners.cases.get(case)
    assert (found.status, found.topic, found.holder_name) == ("resolved", "funding", "Ana")


def test_from_telegram_an_advisor_is_in_at_once(open_page, ana, case):
    page = open_page(launch=init_data(at=NOW, start_param=f"case{case}"))

    page.goto("/mini-app")

    page.wait_for_url(f"**/cases/{case}")
    assert "keep books of small shops" in page.locator("#brief").inner_text()


def test_outside_of_telegram_the_mini_app_says_so(open_page):
    page = open_page()

    page.goto("/mini-app")

    page.get_by_text("This page opens inside Telegram.").wait_for()


def test_the_keyboard_alone_leads_to_a_case_and_claims_it(open_page, staff, ana, case, learners):
    page = open_page()
    sign_in(page, staff, ana)

    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == f"case-{case}":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/cases/{case}")
    page.locator("#do-claim").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**done=claim-done")

    assert learners.cases.get(case).status == "claimed"


def test_what_a_learner_writes_appears_by_itself_and_nothing_typed_is_lost(
    open_page, staff, ana, case, learners, helping
):
    helping.claim(case, ana)
    page = open_page()
    sign_in(page, staff, ana)
    page.goto(f"/cases/{case}")

    page.get_by_label("Reply to the learner").fill("I am just writing")
    learners.write("1001", "Are you there?")

    page.get_by_text("Are you there?").first.wait_for(timeout=15_000)
    assert "Are you there?" in page.locator("#news").inner_text()
    assert page.get_by_label("Reply to the learner").input_value() == "I am just writing"


def test_a_new_case_appears_in_the_queue_by_itself(open_page, staff, ana, learners):
    page = open_page()
    sign_in(page, staff, ana)
    assert "Nobody needs a person" in page.locator("#rows").inner_text()

    learners.ask("1001", "bake sourdough bread")

    page.get_by_role("link", name=re.compile("sourdough")).wait_for(timeout=15_000)
    assert page.locator("#news").inner_text() == "One waits."


def test_how_many_wait_for_whoever_looks_stands_in_the_tab(open_page, staff, ana, case, helping):
    page = open_page()
    sign_in(page, staff, ana)
    assert page.title() == "Queue · Advisors’ desk"

    helping.claim(case, ana)

    playwright.expect(page).to_have_title("(1) Queue · Advisors’ desk", timeout=15_000)


def test_credentials_are_offered_while_somebody_types(open_page, staff, ana, case, helping):
    helping.claim(case, ana)
    page = open_page()
    sign_in(page, staff, ana)
    page.goto(f"/cases/{case}")

    page.get_by_label("Its title").press_sequentially("bread")

    option = page.locator("#credential-found option").first
    option.wait_for(state="attached", timeout=10_000)
    assert option.get_attribute("value") == "Bread Baking"


def test_a_record_can_be_had_twice_and_nothing_unsent_is_asked_about(
    open_page, staff, ana, case, helping
):
    helping.claim(case, ana)
    page = open_page()
    sign_in(page, staff, ana)
    page.goto(f"/cases/{case}")
    page.get_by_label("Reply to the learner").fill("I am just writing")
    page.get_by_text("For the learner’s file").click()

    for _ in range(2):
        with page.expect_download() as waited:
            page.get_by_role("button", name="Text", exact=True).click()
        assert waited.value.suggested_filename == f"case-{case}.txt"

    assert page.get_by_label("Reply to the learner").input_value() == "I am just writing"


def test_on_a_phone_no_page_is_wider_than_the_screen(open_page, staff, sol, case, learners):
    page = open_page(width=360)
    sign_in(page, staff, sol)

    for path in (*PAGES, f"/cases/{case}"):
        page.goto(path)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 360, (path, width)


def test_on_a_phone_the_menu_shows_where_one_is_and_a_day_is_read_whole(open_page, staff, sol):
    page = open_page(width=360)
    sign_in(page, staff, sol)

    for path in ("/hours", "/log"):
        page.goto(path)
        place = page.locator("nav [aria-current]").bounding_box()
        assert place is not None
        assert place["x"] >= 0, path
        assert place["x"] + place["width"] <= 360, path
    page.goto("/hours")
    page.locator("#monday").fill("9:00-12:30, 13:00-17:00")
    assert page.locator("#monday").evaluate("day => day.scrollWidth <= day.clientWidth")


PAGES = (
    "/",
    "/talking",
    "/on-behalf",
    "/canned",
    "/hours",
    "/statistics",
    "/people",
    "/log",
    "/nowhere",
)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_serious_on_any_page(
    open_page, staff, sol, case, learners, helping, dark
):
    helping.add_canned("Hello", "en", "I am {advisor}.", sol)
    helping.claim(case, sol)
    helping.reply(case, sol, "Hello.")
    helping.note(case, sol, "A note.")
    learners.write("1001", "Thank you.")
    learners.ask("1002", "bake bread", topic="distress", urgency="now")
    learners.talk("1004", "bake bread")
    waiting = learners.ask("1003", "weld steel", topic="funding", urgency="today")
    helping.set_hours(WorkingHours("America/Vancouver", reply_minutes=60), sol)
    helping.duty.set_giving_out(sol, is_on=True)
    helping.duty.be_here(sol)
    page = open_page(dark=dark)

    for path in ("/sign-in?key=x", "/sign-in", "/mini-app"):
        page.goto(path)
        assert findings(page) == [], path
    sign_in(page, staff, sol)
    for path in (*PAGES, f"/cases/{case}", f"/cases/{waiting}", f"/cases/{case}?done=reply-done"):
        page.goto(path)
        page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        assert findings(page) == [], path
    page.goto("/on-behalf")
    page.get_by_label("The text", exact=True).fill("I would like to bake bread.")
    page.get_by_role("button", name="Understand it").click()
    page.locator("#draft").wait_for()
    assert findings(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_serious_where_staff_change_the_catalogue(
    chromium, program, shelf, clock, dark
):
    port = free_port()
    settings = program.settings.model_copy(update={"desk_url": f"http://127.0.0.1:{port}"})
    helping = Helping(
        program.engine, lambda day: program.recommender("menu", today=day), settings=settings
    )
    staff = Staff(program.engine, now=clock)
    shelf.golden.add("menu", "make loaves", ("bread-baking",), by="Sol")
    job = shelf.jobs.add("menu", shelf.publishing.live("menu").release_id, by="Sol")
    shelf.runs.start(job.number, by="Sol")
    version = shelf.jobs.get(job.number).version
    desk = desk_app(program.engine, helping, settings, now=clock, shelf=shelf)
    with running(desk, port) as address:
        page = chromium.new_context(
            base_url=address, color_scheme="dark" if dark else "light"
        ).new_page()
        sign_in(page, staff, staff.add("Sol", role="staff"))
        for path in ("/catalogue", f"/versions/{version}", "/golden", "/report"):
            page.goto(path)
            page.evaluate("document.querySelectorAll('details').forEach((e) => (e.open = true))")
            assert findings(page) == [], path
        page.context.close()


def findings(page) -> list[str]:
    """Return what axe-core finds to be serious or critical on the whole page, its style included.

    A page that a press has opened is there before its style is: without the wait, axe once saw
    the browser's own colours.
    """
    page.wait_for_load_state("load")
    found = axe.Axe().run(page).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        if each["impact"] in BAD
        for node in each["nodes"]
    ]
