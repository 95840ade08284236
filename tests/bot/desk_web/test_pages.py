"""Every page is there, for those who may see it, and nothing of it is anybody else's."""

import pytest

PAGES = ("/", "/talking", "/on-behalf", "/canned", "/hours", "/statistics")
STAFF_PAGES = ("/people", "/log")


@pytest.mark.parametrize("path", PAGES)
def test_an_advisor_sees_the_pages(browser, case, path):
    page = browser.get(path)

    assert page.status_code == 200
    assert "<h1>" in page.text


@pytest.mark.parametrize("path", STAFF_PAGES)
def test_staff_see_people_and_log_and_advisors_do_not(browser, staff_browser, case, path):
    assert staff_browser.get(path).status_code == 200

    refused = browser.get(path)

    assert refused.status_code == 403
    assert "for staff" in refused.text


@pytest.mark.parametrize("path", [*PAGES, *STAFF_PAGES, "/cases/1", "/statistics/waits.svg"])
def test_a_stranger_sees_nothing(stranger, case, path):
    page = stranger.get(path)

    assert page.status_code == 303
    assert page.headers["location"] == "/sign-in"


def test_a_case_shows_its_brief(browser, case):
    page = browser.get(f"/cases/{case}").text

    assert "keep books of small shops" in page
    assert "evenings" in page
    assert "Bookkeeping" in page
    assert "$495 · “keep books of small shops”" in page
