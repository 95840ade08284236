"""People come in by a link that is good once, or from Telegram; nobody else does."""

import pytest

from tests.bot.desk_web.conftest import NOW
from tests.bot.desk_web.test_init_data import init_data

SAME = {"Sec-Fetch-Site": "same-origin"}


def test_looking_at_a_link_does_not_use_it_up(stranger, staff, ana):
    key = staff.issue(ana, "link")

    for _ in range(3):
        assert 'value="' + key in stranger.get(f"/sign-in?key={key}").text

    assert stranger.client.post("/sign-in", data={"key": key}, headers=SAME).status_code == 303


def test_a_link_signs_in_once(stranger, staff, ana):
    key = staff.issue(ana, "link")

    first = stranger.client.post("/sign-in", data={"key": key}, headers=SAME)
    page = stranger.get("/").text
    stranger.client.cookies.clear()
    second = stranger.client.post("/sign-in", data={"key": key}, headers=SAME)

    assert first.headers["location"] == "/"
    assert "Ana" in page
    assert second.status_code == 403
    assert "used already" in second.text


def test_who_followed_a_link_to_a_case_comes_to_it_after_signing_in(stranger, staff, ana, case):
    assert stranger.get(f"/cases/{case}").headers["location"] == "/sign-in"

    answer = stranger.client.post("/sign-in", data={"key": staff.issue(ana, "link")}, headers=SAME)

    assert answer.headers["location"] == f"/cases/{case}"


@pytest.mark.parametrize("wanted", ["/elsewhere", "7/../people", "x", "9" * 40])
def test_a_forged_wish_leads_to_the_queue(stranger, staff, ana, wanted):
    stranger.client.cookies.set("desk_wanted", wanted)

    answer = stranger.client.post("/sign-in", data={"key": staff.issue(ana, "link")}, headers=SAME)

    assert answer.headers["location"] == "/"


def test_a_link_is_good_for_ten_minutes(stranger, staff, ana, clock):
    key = staff.issue(ana, "link")

    clock.passes(minutes=11)

    assert stranger.client.post("/sign-in", data={"key": key}, headers=SAME).status_code == 403


def test_a_session_is_no_link_and_a_link_no_session(stranger, staff, ana):
    session, link = staff.issue(ana, "session"), staff.issue(ana, "link")

    assert stranger.client.post("/sign-in", data={"key": session}, headers=SAME).status_code == 403
    stranger.client.cookies.set("desk", link)
    assert stranger.get("/").status_code == 303


def test_a_link_from_a_page_elsewhere_signs_nobody_in(stranger, staff, ana):
    key = staff.issue(ana, "link")

    answer = stranger.client.post(
        "/sign-in", data={"key": key}, headers={"Origin": "https://elsewhere.example"}
    )

    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_signing_out_ends_the_session_for_good(browser):
    session = browser.client.cookies["desk"]

    answer = browser.send("/sign-out")

    assert answer.headers["location"] == "/sign-in"
    browser.client.cookies.set("desk", session)
    assert browser.get("/").status_code == 303


def test_the_mini_app_signs_in_who_is_at_the_desk(stranger, ana):
    data = {"init_data": init_data(at=NOW), "is_framed": "no"}

    answer = stranger.client.post("/mini-app", data=data, headers=SAME)

    assert answer.json() == {"to": "/"}
    assert "Ana" in stranger.get("/").text


def test_the_mini_app_leads_to_the_case_that_a_link_names(stranger, ana):
    data = {"init_data": init_data(at=NOW, start_param="case7"), "is_framed": "no"}

    answer = stranger.client.post("/mini-app", data=data, headers=SAME)

    assert answer.json() == {"to": "/cases/7"}


@pytest.mark.parametrize("start", ["https://elsewhere.example", "case//x", "case7/../..", ""])
def test_the_mini_app_leads_nowhere_else(stranger, ana, start):
    data = {"init_data": init_data(at=NOW, start_param=start), "is_framed": "no"}

    answer = stranger.client.post("/mini-app", data=data, headers=SAME)

    assert answer.json() == {"to": "/"}


def test_in_a_frame_the_mini_app_gives_a_link_to_open_beside_it(stranger, ana):
    data = {"init_data": init_data(at=NOW), "is_framed": "yes"}

    answer = stranger.client.post("/mini-app", data=data, headers=SAME)
    path = answer.json()["open"].removeprefix("http://testserver")

    assert path.startswith("/sign-in?key=")
    assert "set-cookie" not in answer.headers
    key = path.partition("key=")[2]
    assert stranger.client.post("/sign-in", data={"key": key}, headers=SAME).status_code == 303


def test_the_mini_app_refuses_strangers_and_old_proofs(stranger, ana):
    proofs = [
        init_data(at=NOW, user={"id": 99}),
        init_data(at=NOW).replace("hash=", "hash=0"),
        "",
    ]
    for proof in proofs:
        answer = stranger.client.post("/mini-app", data={"init_data": proof}, headers=SAME)
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
        assert answer.json()["problem"]


def test_what_was_typed_is_handed_back_when_a_session_has_ended(browser, case, clock):
    token = browser.get(f"/cases/{case}").text.split('name="csrf" value="')[1][:64]
    clock.passes(hours=13)

    answer = browser.client.post(
        f"/cases/{case}/reply", data={"csrf": token, "text": "A long answer."}, headers=SAME
    )

    assert answer.status_code == 401
    assert "A long answer." in answer.text


def test_the_log_keeps_who_signed_in(stranger, staff_browser, staff, ana):
    stranger.client.post("/sign-in", data={"key": staff.issue(ana, "link")}, headers=SAME)

    assert "signed in" in staff_browser.get("/log").text
