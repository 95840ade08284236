"""At the web desk: who is here, who gets what waits, and by when a learner is to be answered."""

import pytest

from bot.cases.hours import WorkingHours
from bot.helping.minding import Minding

HOURS = {"zone": "America/Vancouver", "reply_hours": "2"}


@pytest.fixture
def look(engine, settings, clock):
    """Let some time pass, and let the desk be minded."""

    def looked(**stretch: float) -> None:
        clock.passes(**stretch)
        Minding(engine, settings, now=clock).look()

    return looked


@pytest.fixture
def aim(helping, sol):
    """Two hours to answer in, of all the hours there are."""
    helping.set_hours(WorkingHours("America/Vancouver", reply_minutes=120), sol)


def test_staff_turn_on_that_waiting_cases_are_given_out_and_off_again(staff_browser, helping):
    page = staff_browser.get("/hours").text
    assert "Give waiting cases to whoever is here" in page
    assert 'name="gives_out" value="yes" aria-describedby="giving-hint">' in page

    staff_browser.send("/hours", of="/hours", gives_out="yes", **HOURS)
    assert helping.duty.gives_out()
    assert 'aria-describedby="giving-hint" checked' in staff_browser.get("/hours").text

    staff_browser.send("/hours", of="/hours", **HOURS)
    assert not helping.duty.gives_out()
    log = staff_browser.get("/log").text
    assert "let waiting cases be given out" in log
    assert "let no more cases be given out" in log


def test_without_an_aim_cases_are_not_given_out_and_what_was_typed_stays(staff_browser, helping):
    fields = {"zone": "Europe/Paris", "gives_out": "yes"}

    refused = staff_browser.send("/hours", of="/hours", **fields)

    assert refused.status_code == 422
    assert "Cases are given out only where there is an aim" in refused.text
    assert 'aria-describedby="giving-hint" checked' in refused.text
    assert helping.hours().zone != "Europe/Paris"
    assert not helping.duty.gives_out()


def test_an_advisor_reads_who_gets_what_waits_and_cannot_change_it(browser, helping):
    page = browser.get("/hours").text

    assert "Nobody gets a case who does not claim it." in page
    assert 'name="gives_out"' not in page
    assert browser.send("/hours", of="/hours", gives_out="yes", **HOURS).status_code == 403
    assert not helping.duty.gives_out()


def test_the_switch_is_only_there_where_cases_are_given_out(browser, helping, sol):
    assert "I am here" not in browser.get("/").text

    helping.duty.set_giving_out(sol, is_on=True)

    assert "Nobody is here: what waits comes to nobody until somebody is." in browser.get("/").text

    helping.duty.be_here(sol)
    assert "You are away: no waiting cases come to you by themselves." in browser.get("/").text


def test_who_says_that_they_are_here_gets_what_waits(
    browser, helping, sol, case, look, learners, staff_browser
):
    helping.duty.set_giving_out(sol, is_on=True)

    answer = browser.send("/here", is_here="yes")
    look()

    assert answer.headers["location"] == "/?done=be-here-done"
    assert learners.cases.get(case).holder_name == "Ana"
    assert "You are here until" in browser.get("/").text
    assert "here until" in staff_browser.get("/people").text

    browser.send(f"/cases/{case}/release", of=f"/cases/{case}")
    browser.send("/here", is_here="no")
    look()
    assert learners.cases.get(case).status == "waiting"


def test_what_somebody_helps_with_is_kept_and_shown_when_they_are_changed(staff_browser, staff):
    fields = {"name": "Eve", "role": "advisor", "capacity": "4"}
    staff_browser.send(
        "/people", of="/people", **fields, languages=["fr", "es"], topics=["funding"]
    )

    eve = next(each for each in staff.all() if each.name == "Eve")
    assert (eve.languages, eve.topics) == (("es", "fr"), ("funding",))
    page = staff_browser.get(f"/people?change={eve.pk}").text
    assert 'id="language-fr" type="checkbox" name="languages" value="fr" checked' in page
    assert 'id="language-en" type="checkbox" name="languages" value="en">' in page
    assert 'id="topic-funding" type="checkbox" name="topics" value="funding" checked' in page


def test_a_made_up_language_or_topic_is_not_kept(staff_browser, staff):
    fields = {"name": "Eve", "role": "advisor", "capacity": "4"}
    staff_browser.send("/people", of="/people", **fields, languages="xx", topics="cooking")

    eve = next(each for each in staff.all() if each.name == "Eve")
    assert (eve.languages, eve.topics) == ((), ())


def test_queue_and_case_say_by_when_to_answer(browser, aim, case, clock):
    assert "Answer by 11:30" in browser.get("/").text
    assert "Answer by 11:30" in browser.get(f"/cases/{case}").text

    clock.passes(hours=3)

    page = browser.get("/").text
    assert "Was due 11:30" in page
    assert "over 2 h" in page


def test_what_cannot_wait_is_not_given_the_time_of_all_others(browser, aim, learners):
    learners.ask("1003", "bake bread", topic="distress", urgency="now")

    assert "Answer by 9:45" in browser.get("/").text


def test_the_queue_is_one_press_from_ones_own_cases(browser, case, helping, ana, learners):
    helping.claim(case, ana)
    learners.ask("1002", "bake bread")
    assert 'href="/?holder=me">Only mine' in browser.get("/").text

    page = browser.get("/?holder=me").text

    assert "keep books" in page
    assert "bake bread" not in page
    assert '<a href="/">All</a>' in page
    assert "<details>" in page
    assert "<details open>" in browser.get("/?holder=me&topic=person").text


def test_who_is_owed_an_answer_is_not_resolved_by_a_slip(browser, case, helping, ana):
    helping.claim(case, ana)
    page = browser.get(f"/cases/{case}").text
    assert 'id="do-resolve" formaction' in page
    assert 'class="jump main" href="#reply">Reply to the learner' in page

    helping.reply(case, ana, "Hello.")

    assert 'id="do-resolve" class="main"' in browser.get(f"/cases/{case}").text


def test_without_an_aim_nothing_is_said_of_one(browser, case):
    assert "Answer by" not in browser.get("/").text


def test_who_keeps_a_learner_waiting_is_told_on_the_page_when_the_case_goes_back(
    browser, helping, ana, aim, case, look, sol
):
    helping.claim(case, ana)
    look(hours=2, minutes=1)

    assert "this goes back to the queue 13:31." in browser.get(f"/cases/{case}").text

    helping.note(case, ana, "Waits for the registrar.")
    assert "this goes back to the queue 13:31." in browser.get(f"/cases/{case}").text
    helping.reply(case, ana, "Hello.")
    assert "goes back to the queue" not in browser.get(f"/cases/{case}").text
