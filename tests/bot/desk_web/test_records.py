"""One case as a record for a learner's file, from its page."""

import pytest

from bot.memory.audit import Audit


@pytest.fixture
def noted(case, helping, ana):
    """A case with a reply and a note."""
    helping.claim(case, ana)
    helping.reply(case, ana, "Which evenings?")
    helping.note(case, ana, "Owes fees.")
    return case


def test_a_record_is_handed_over_as_text_without_notes_unless_they_are_chosen(
    browser, noted, engine
):
    page = f"/cases/{noted}"

    plain = browser.send(f"{page}/record", of=page, format="text", talk="yes")
    whole = browser.send(f"{page}/record", of=page, format="text", notes="yes")

    assert plain.headers["content-disposition"] == f'attachment; filename="case-{noted}.txt"'
    assert plain.headers["content-type"] == "text/plain; charset=utf-8"
    assert "Which evenings?" in plain.text
    assert "Here is a list." in plain.text
    assert "Owes fees." not in plain.text
    assert "Owes fees." in whole.text
    assert "Here is a list." not in whole.text
    log = Audit(engine).entries(subject=f"case {noted}")
    taken = [(each.who, each.detail) for each in log if each.action == "took out a record"]
    assert taken == [("Ana", "with notes"), ("Ana", "")]


def test_its_headings_are_in_the_language_of_the_reader(browser, noted):
    browser.client.cookies.set("desk_language", "fr")

    record = browser.send(f"/cases/{noted}/record", of=f"/cases/{noted}", format="text")

    assert "Ce qui a été dit et écrit" in record.text
    assert "Which evenings?" in record.text


@pytest.mark.slow
def test_a_record_is_handed_over_as_pdf(browser, noted):
    made = browser.send(f"/cases/{noted}/record", of=f"/cases/{noted}", format="pdf")

    assert made.headers["content-type"] == "application/pdf"
    assert made.content.startswith(b"%PDF")


def test_a_record_of_no_case_is_a_page_that_says_so(browser, noted):
    assert browser.send("/cases/99/record", of=f"/cases/{noted}").status_code == 404


def test_a_stranger_gets_no_record(stranger, noted):
    answer = stranger.client.post(f"/cases/{noted}/record", headers={"Sec-Fetch-Site": "none"})

    assert answer.status_code in (401, 403)
