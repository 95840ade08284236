"""What keeps strangers out: headers on every answer, forms that are ours, sessions that end."""

import logging

import pytest
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.desk.app import desk_app
from bot.desk.limiting import Limiter
from bot.settings import Settings

SAME = {"Sec-Fetch-Site": "same-origin"}


@pytest.mark.parametrize("path", ["/sign-in", "/", "/mini-app", "/nowhere", "/static/desk.css"])
def test_every_answer_tells_browsers_what_they_may_do(stranger, path):
    headers = stranger.get(path).headers

    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_only_the_mini_app_may_be_framed_and_run_telegrams_script(stranger):
    ours, theirs = stranger.get("/sign-in").headers, stranger.get("/mini-app").headers

    assert "frame-ancestors 'none'" in ours["content-security-policy"]
    assert ours["x-frame-options"] == "DENY"
    assert "telegram" not in ours["content-security-policy"]
    assert "https://web.telegram.org" in theirs["content-security-policy"]
    assert "script-src 'self' https://telegram.org" in theirs["content-security-policy"]


def test_pages_are_kept_by_no_cache_and_style_sheets_are(browser):
    assert browser.get("/").headers["cache-control"] == "no-store"
    assert "no-store" not in browser.get("/static/desk.css").headers.get("cache-control", "")


def test_nothing_in_a_page_is_inline(browser, staff_browser, case):
    pages = [browser.get(f"/cases/{case}").text, staff_browser.get("/people").text]

    for page in pages:
        assert " style=" not in page
        assert "<style" not in page
        assert "<script>" not in page
        assert " onclick" not in page


def test_a_form_without_its_token_is_refused_and_nothing_happens(browser, case, learners):
    answer = browser.client.post(f"/cases/{case}/claim", data={"csrf": "0" * 64}, headers=SAME)

    assert answer.status_code == 403
    assert learners.cases.get(case).status == "waiting"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {},
    ],
)
def test_a_form_from_elsewhere_is_refused_even_with_the_token(browser, case, learners, headers):
    token = browser.get(f"/cases/{case}").text.split('name="csrf" value="')[1][:64]

    answer = browser.client.post(f"/cases/{case}/claim", data={"csrf": token}, headers=headers)

    assert answer.status_code == 403
    assert learners.cases.get(case).status == "waiting"


def test_a_browser_that_only_names_our_origin_is_believed(browser, case, learners):
    token = browser.get(f"/cases/{case}").text.split('name="csrf" value="')[1][:64]

    browser.client.post(
        f"/cases/{case}/claim", data={"csrf": token}, headers={"Origin": "http://testserver"}
    )

    assert learners.cases.get(case).status == "claimed"


def test_the_token_of_another_session_is_refused(browser, staff_browser, case):
    theirs = staff_browser.get(f"/cases/{case}").text.split('name="csrf" value="')[1][:64]

    answer = browser.client.post(f"/cases/{case}/claim", data={"csrf": theirs}, headers=SAME)

    assert answer.status_code == 403


def test_who_is_removed_is_out_at_once(browser, staff, case):
    assert browser.get("/").status_code == 200

    staff.remove("Ana")

    assert browser.get("/").status_code == 303


def test_who_is_no_longer_staff_is_so_at_once(staff_browser, staff):
    assert staff_browser.get("/people").status_code == 200

    staff.add("Sol", role="advisor")

    assert staff_browser.get("/people").status_code == 403


def test_a_session_ends_by_itself(browser, clock):
    clock.passes(hours=12, minutes=1)

    assert browser.get("/").status_code == 303


def test_a_session_cookie_is_out_of_reach(engine, helping, staff, ana):
    settings = Settings(desk_url="https://desk.college.example")
    app = desk_app(engine, helping, settings)
    from bot.memory.staff import Staff

    key = Staff(engine).issue(ana, "link")
    with TestClient(app, base_url="https://desk.college.example") as client:
        answer = client.post("/sign-in", data={"key": key}, headers=SAME, follow_redirects=False)

    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    for word in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert word in cookie
    assert "max-age=" in answer.headers["strict-transport-security"]


def test_a_form_that_is_too_long_is_refused(browser):
    answer = browser.client.post("/on-behalf", content=b"text=" + b"x" * 500_000, headers=SAME)

    assert answer.status_code == 413


def test_an_address_may_try_only_so_often():
    now = [0.0]
    limiter = Limiter(3, 60, clock=lambda: now[0])

    assert [limiter.admits("a") for _ in range(5)] == [True, True, True, False, False]
    assert limiter.admits("b")
    now[0] = 61.0
    assert limiter.admits("a")


def test_signing_in_is_limited(engine, helping, settings, ana):
    app = desk_app(engine, helping, settings, limiter=Limiter(2, 60))

    with TestClient(app, base_url="http://testserver") as client:
        answers = [
            client.post("/sign-in", data={"key": "guess"}, headers=SAME).status_code
            for _ in range(4)
        ]

    assert answers == [403, 403, 429, 429]


def test_choosing_a_language_leads_nowhere_else(browser):
    for back in ("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"):
        answer = browser.send("/language", language="fr", back=back)
        assert answer.headers["location"] == "/"


def test_nothing_that_is_typed_reaches_the_log(browser, case, caplog):
    caplog.set_level(logging.DEBUG)

    browser.send(f"/cases/{case}/note", of=f"/cases/{case}", text="a-secret-of-hers")
    browser.send("/", search="her-secret-name")

    assert "secret" not in caplog.text


def test_words_that_are_searched_for_are_in_no_address(browser, case):
    answer = browser.send("/", search="books")

    assert answer.status_code == 200
    assert "books" in answer.text
    assert "search=books" not in answer.text


def test_what_learners_write_is_shown_and_not_run(browser, learners):
    number = learners.ask("1002", "bake <script>alert(1)</script> bread")
    learners.write("1002", "<img src=x onerror=alert(2)>")

    page = browser.get(f"/cases/{number}").text

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;img src=x" in page


def test_a_database_that_is_busy_is_said_and_nothing_typed_is_lost(
    browser, case, helping, monkeypatch
):
    def busy(*_, **__):
        raise OperationalError("INSERT", {}, Exception("database is locked"))

    monkeypatch.setattr(helping, "note", busy)
    page = f"/cases/{case}"
    browser.client.cookies.set("desk_language", "fr")

    answer = browser.send(f"{page}/note", of=page, text="A long note.")

    assert answer.status_code == 503
    assert "Le bureau est occupé" in answer.text
    assert "A long note.</textarea>" in answer.text


def test_a_database_that_is_gone_is_said_without_a_page(browser, app, monkeypatch):
    def gone(*_, **__):
        raise OperationalError("SELECT", {}, Exception("unable to open database file"))

    desk = app.state.desk
    monkeypatch.setattr(desk.staff, "of_session", gone)
    monkeypatch.setattr(desk.helping, "hours", gone)

    answer = browser.get("/")

    assert answer.status_code == 503
    assert answer.text.startswith("The desk is busy, so that nothing was done.")


def test_a_fault_that_nobody_foresaw_is_said_with_a_reference(browser, case, helping, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("the words of somebody")

    monkeypatch.setattr(helping, "note", broken)
    page = f"/cases/{case}"

    answer = browser.send(f"{page}/note", of=page, text="A long note.")

    assert answer.status_code == 500
    assert "tell staff (reference " in answer.text
    assert "the words of somebody" not in answer.text
    assert "A long note.</textarea>" in answer.text


def test_what_another_page_sent_is_not_shown_on_ours(browser, case):
    answer = browser.client.post(
        f"/cases/{case}/note",
        data={"text": "Call this number"},
        headers={"Sec-Fetch-Site": "cross-site"},
    )

    assert answer.status_code == 403
    assert "Call this number" not in answer.text
