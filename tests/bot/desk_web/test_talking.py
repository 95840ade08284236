"""Who talks with the bot is seen, and an advisor may step in before anybody asks."""


def test_who_has_nobody_is_shown_the_newest_first(browser, learners, case):
    learners.talk("2", "bake bread")
    learners.talk("3", "weld steel")

    page = browser.get("/talking").text

    assert page.index("weld steel") < page.index("bake bread")
    # Whoever has a case is in the queue.
    assert "keep books" not in page


def test_short_words_stand_beside_what_somebody_looks_for(browser, learners):
    learners.talk("2", "bake bread")
    learners.talk("2", "cheaper", of="bake bread")

    page = browser.get("/talking").text

    assert "cheaper</strong>" in page
    assert 'Wants <q dir="auto">bake bread</q>' in page


def test_who_was_silent_for_a_day_is_not_shown(signed_in, ana, learners, clock):
    learners.talk("2", "bake bread")
    clock.passes(hours=23)
    assert "bake bread" in signed_in(ana).get("/talking").text

    clock.passes(hours=2)

    assert "bake bread" not in signed_in(ana).get("/talking").text


def test_an_advisor_steps_in_and_the_bot_falls_silent(browser, learners):
    learners.talk("2", "bake bread")

    answer = browser.send("/talking", of="/talking", person="2")

    taken = learners.cases.of_person("2")
    assert answer.headers["location"] == f"/cases/{taken.number}?done=claim-done"
    assert (taken.status, taken.reason, taken.holder_name) == ("claimed", "stepped_in", "Ana")
    assert learners.cases.state_of("2")["case"] == "held"
    assert "bake bread" not in browser.get("/talking").text


def test_two_advisors_do_not_step_into_the_same_conversation(browser, staff_browser, learners):
    learners.talk("2", "bake bread")

    answers = [
        each.send("/talking", of="/talking", person="2") for each in (browser, staff_browser)
    ]

    assert [each.status_code for each in answers] == [303, 409]
    assert learners.cases.of_person("2").holder_name == "Ana"


def test_somebody_unknown_is_said(browser):
    answer = browser.send("/talking", of="/talking", person="999")

    assert answer.status_code == 409
    assert "Nobody of that number" in answer.text


def test_the_log_keeps_who_looked(browser, staff_browser, learners):
    browser.get("/talking")

    assert "conversations with the bot" in staff_browser.get("/log").text
