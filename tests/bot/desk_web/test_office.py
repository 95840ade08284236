"""The desk itself: canned replies, hours, people, figures, export, and answering for somebody."""

import csv
import io
import re

import pytest
from openpyxl import load_workbook
from sqlmodel import Session, select

from bot.desk.exporting import as_csv, as_xlsx
from bot.memory.tables import OutboxRow


def test_a_canned_reply_is_kept_and_removed(browser, helping):
    browser.send("/canned", of="/canned", name="Hello", language="en", text="I am {advisor}.")
    kept = helping.canned()[0]
    assert "I am {advisor}." in browser.get("/canned").text

    browser.send(f"/canned/{kept.pk}/remove", of="/canned")

    assert helping.canned() == []


def test_a_canned_reply_is_changed_under_another_name(browser, helping):
    browser.send("/canned", of="/canned", name="Hello", language="en", text="I am {advisor}.")
    pk = str(helping.canned()[0].pk)
    assert "I am {advisor}.</textarea>" in browser.get(f"/canned?change={pk}").text

    browser.send("/canned", of="/canned", name="Greeting", language="en", text="Hi.", instead=pk)

    assert [(each.name, each.text) for each in helping.canned()] == [("Greeting", "Hi.")]


def test_a_place_that_nobody_can_fill_is_refused_and_the_text_stays(browser, helping):
    refused = browser.send("/canned", of="/canned", name="Hi", language="en", text="Dear {nmae},")

    assert refused.status_code == 422
    assert "Dear {nmae},</textarea>" in refused.text
    assert helping.canned() == []


WEEK = {"monday": "9:00-12:30, 13:00-17:00", "tuesday": "9-17", "zone": "America/Vancouver"}


def test_staff_set_the_hours(staff_browser, helping):
    staff_browser.send(
        "/hours", of="/hours", **WEEK, holidays="2026-12-25 Christmas Day", reply_hours="4"
    )

    hours = helping.hours()
    assert [str(shift) for shift in hours.days[0]] == ["9:00-12:30", "13:00-17:00"]
    assert hours.holidays[0].name == "Christmas Day"
    assert hours.reply_minutes == 240
    assert "9:00-12:30, 13:00-17:00" in staff_browser.get("/hours").text


@pytest.mark.parametrize(
    ("field", "written", "said"),
    [
        ("monday", "nine to five", "cannot be read"),
        ("monday", "9-12, 11-17", "overlap"),
        ("zone", "Mars/Olympus", "no time zone"),
        ("holidays", "Christmas", "no day"),
        ("reply_hours", "soon", "no number of hours"),
    ],
)
def test_hours_that_cannot_be_read_are_said_and_stay(staff_browser, helping, field, written, said):
    refused = staff_browser.send("/hours", of="/hours", **(WEEK | {field: written}))

    assert refused.status_code == 422
    assert said in refused.text
    assert written in refused.text
    assert not helping.hours().is_set


def test_advisors_see_the_hours_and_do_not_change_them(browser, helping):
    assert "Staff can change them." in browser.get("/hours").text
    assert browser.send("/hours", of="/hours", **WEEK).status_code == 403
    assert not helping.hours().is_set


def test_staff_add_somebody_and_give_them_a_link(staff_browser, stranger, staff):
    staff_browser.send(
        "/people", of="/people", name="Ben", role="advisor", capacity="5", telegram_id="77"
    )
    ben = next(each for each in staff.all() if each.name == "Ben")
    assert (ben.capacity, ben.telegram_id) == (5, "77")

    page = staff_browser.send(f"/people/{ben.pk}/link", of="/people").text
    key = re.search(r"/sign-in\?key=([\w-]+)", page)[1]
    stranger.client.post("/sign-in", data={"key": key}, headers={"Sec-Fetch-Site": "same-origin"})

    assert "Ben" in stranger.get("/").text


def test_somebody_is_changed_without_losing_the_rest(staff_browser, staff):
    ben = staff.add("Ben", role="staff", telegram_id="77", capacity=4)

    page = staff_browser.get(f"/people?change={ben.pk}").text

    for field in ('value="Ben"', 'value="77"', 'value="4"', '<option value="staff" selected'):
        assert field in page


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"capacity": "many"}, "no number of cases"),
        ({"capacity": "0"}, "no number of cases"),
        ({"telegram_id": "@ben"}, "digits only"),
        ({"name": " "}, "name is empty"),
        ({"name": "Sol"}, "yourself"),
    ],
)
def test_what_is_wrong_about_somebody_is_said(staff_browser, staff, changed, said):
    fields = {"name": "Ben", "role": "advisor", "capacity": "5"} | changed

    refused = staff_browser.send("/people", of="/people", **fields)

    assert refused.status_code == 422
    assert said in refused.text
    assert [each.name for each in staff.all() if each.role == "staff"] == ["Sol"]


def test_nobody_removes_themselves(staff_browser, staff, sol):
    assert staff_browser.send(f"/people/{sol.pk}/remove", of="/people").status_code == 422
    assert staff.all()[0].is_active


def test_staff_remove_somebody(staff_browser, browser, staff, ana):
    staff_browser.send(f"/people/{ana.pk}/remove", of="/people")

    assert browser.get("/").status_code == 303


def test_the_cases_of_somebody_who_leaves_wait_again(
    staff_browser, case, learners, helping, ana, engine
):
    helping.claim(case, ana)

    staff_browser.send(f"/people/{ana.pk}/remove", of="/people")

    assert learners.cases.get(case).status == "waiting"
    assert "Ana has to hand over to somebody else" in _told(engine)[-1]


def test_a_learner_is_told_of_whom_they_know_not_of_who_pressed(
    staff_browser, case, helping, ana, engine
):
    page = f"/cases/{case}"
    helping.claim(case, ana)

    staff_browser.send(f"{page}/return", of=page)

    assert "Ana has handed back to me" in _told(engine)[-1]


def _told(engine) -> list[str]:
    with Session(engine) as session:
        return [str(row.payload.get("text", "")) for row in session.exec(select(OutboxRow))]


def test_cases_are_exported_one_a_row(browser, case, staff_browser):
    answer = browser.send("/export", format="csv")

    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == 1
    assert "attachment" in answer.headers["content-disposition"]
    assert "keep books" not in answer.text
    assert "exported" in staff_browser.get("/log").text


def test_only_staff_export_learners_words(browser, staff_browser, case):
    assert browser.send("/export", format="csv", with_words="yes").status_code == 422
    assert "keep books" in staff_browser.send("/export", format="csv", with_words="yes").text


def test_a_workbook_opens_with_the_same_rows(browser, case):
    answer = browser.send("/export", format="xlsx")

    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet.max_row == 2


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_what_a_learner_writes_is_no_formula(words):
    rows = [{"words": words}]

    assert f"'{words}" in as_csv(rows)
    assert load_workbook(io.BytesIO(as_xlsx(rows))).active["A2"].value == f"'{words}"


def test_nothing_to_export_is_an_empty_table():
    assert as_csv([]).strip() == ""
    assert as_xlsx([])


def test_an_email_is_understood_and_answered_in_a_draft(browser):
    page = browser.send(
        "/on-behalf", of="/on-behalf", text="Hello, I would like to bake bread. Under $900."
    ).text

    assert "Bread Baking" in page
    assert 'id="draft"' in page
    assert "Ana</textarea>" in page


def test_nothing_pasted_is_said(browser):
    assert browser.send("/on-behalf", of="/on-behalf", text=" ").status_code == 422


def test_figures_are_drawn_and_stand_in_tables(browser, case, learners, clock):
    clock.passes(minutes=5)
    browser.send(f"/cases/{case}/claim", of=f"/cases/{case}")
    browser.send(f"/cases/{case}/reply", of=f"/cases/{case}", text="Hello.")
    learners.rate("1001", 5)

    page = browser.get("/statistics").text

    assert "up to 15 min" in page
    assert '<th scope="row">Very good</th><td>1</td>' in page
    for name in ("waits", "satisfaction", "topics"):
        picture = browser.get(f"/statistics/{name}.svg")
        assert picture.headers["content-type"] == "image/svg+xml"
        assert b"<svg" in picture.content
    assert browser.get("/statistics/nonsense.svg").status_code == 404


def test_figures_without_cases_say_so(browser):
    assert "No case was opened in that time." in browser.get("/statistics").text


@pytest.mark.parametrize(("language", "word"), [("fr", "File d’attente"), ("es", "Cola")])
def test_the_desk_speaks_the_readers_language(browser, case, language, word):
    browser.send("/language", language=language, back="/")

    assert word in browser.get("/").text
    assert f'<html lang="{language}">' in browser.get(f"/cases/{case}").text
