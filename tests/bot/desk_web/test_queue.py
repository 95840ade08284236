"""The queue: the most urgent first, then the oldest; searched, filtered, alive."""

import re
from dataclasses import replace

import pytest

from bot.cases.case import Opening


@pytest.fixture
def three(learners):
    """Three cases: one about bread, one in French about funding, one that cannot wait."""
    return [
        learners.ask("1", "bake sourdough bread"),
        learners.ask("2", "keep books", language="fr", topic="funding"),
        learners.ask("3", "shape rye loaves", topic="distress", urgency="now"),
    ]


def shown(page) -> list[int]:
    """Return the numbers of the cases on a page, in order."""
    return [int(number) for number in re.findall(r'id="case-(\d+)"', page.text)]


def test_the_most_urgent_comes_first_then_the_oldest(browser, three):
    assert shown(browser.get("/")) == [three[2], three[0], three[1]]


@pytest.mark.parametrize(
    ("query", "found"),
    [("language=fr", [1]), ("topic=distress", [2]), ("status=closed", []), ("holder=me", [])],
)
def test_the_queue_is_filtered(browser, three, query, found):
    assert shown(browser.get(f"/?{query}")) == [three[each] for each in found]


def test_ones_own_cases_are_found(browser, three):
    browser.send(f"/cases/{three[0]}/claim", of=f"/cases/{three[0]}")

    assert shown(browser.get("/?holder=me")) == [three[0]]


def test_words_are_searched_for(browser, three):
    assert shown(browser.send("/", search="sourdough")) == [three[0]]
    assert "No case is like that." in browser.send("/", search="nothing of the kind").text


def test_the_number_of_a_case_leads_to_it(browser, three):
    assert browser.send("/", search=f"#{three[1]}").headers["location"] == f"/cases/{three[1]}"
    assert browser.send("/", search="999").status_code == 200


def test_filters_are_kept_in_the_address(browser, three):
    answer = browser.send("/", topic="funding", language="fr", search="")

    assert answer.headers["location"] == "/?topic=funding&language=fr"


def test_the_rows_come_anew_only_when_they_would_look_otherwise(browser, three, clock):
    seen = re.search(r'name="seen" value="([0-9a-f]+)"', browser.get("/").text)[1]

    assert browser.send("/queue/rows", seen=seen).status_code == 204
    clock.passes(minutes=3)
    fresh = browser.send("/queue/rows", seen=seen)

    assert shown(fresh) == [three[2], three[0], three[1]]
    assert "<html" not in fresh.text


def test_nobody_waits_is_said(browser):
    assert "Nobody needs a person right now." in browser.get("/").text


def test_who_holds_too_much_is_warned(browser, staff, learners):
    staff.add("Ana", telegram_id="42", capacity=1)
    for person in ("1", "2"):
        number = learners.ask(person, "bake bread")
        browser.send(f"/cases/{number}/claim", of=f"/cases/{number}")

    assert 'class="warning"' in browser.get("/").text


def test_who_was_not_understood_is_listed_with_their_words(browser, learners):
    brief = {"goal": "", "said": "", "unread": ["qwertz", "fly a rocket"], "top": []}
    number = learners.open("1001", Opening("asked", "person", "normal", "en", brief))

    assert "fly a rocket</a>" in browser.get("/").text
    page = browser.get(f"/cases/{number}").text
    assert "Nothing was found yet." in page
    assert "Nothing fits well" not in page


def test_since_when_a_learner_waits_is_told_whoever_has_the_case(
    browser, case, learners, helping, ana, clock
):
    clock.passes(minutes=30)
    helping.claim(case, ana)
    assert "Yours; the learner has waited for 30 min" in browser.get("/").text

    helping.reply(case, ana, "Hello.")
    assert "Yours, waiting for the learner" in browser.get("/").text
    learners.write("1001", "One thing more:")
    clock.passes(minutes=5)
    learners.write("1001", "when does it start?")
    clock.passes(minutes=5)

    assert "Yours; the learner has waited for 10 min" in browser.get(f"/cases/{case}").text


def test_who_waits_for_longer_than_was_aimed_at_is_marked(browser, case, helping, sol, clock):
    helping.set_hours(replace(helping.hours(), reply_minutes=60), sol)
    clock.passes(minutes=59)
    assert "over 1 h" not in browser.get("/").text

    clock.passes(minutes=2)

    page = browser.get("/").text
    assert "over 1 h" in page
    assert "One waits for too long." in page
    assert "over 1 h" in browser.get(f"/cases/{case}").text


def test_words_are_found_without_their_accents(browser, learners):
    learners.ask("1", "devenir bénévole à Québec", language="fr")

    assert shown(browser.send("/", search="benevole quebec")) != []


def test_a_case_names_the_earlier_ones_of_its_learner(
    app, signed_in_at, case, learners, helping, ana, clock
):
    helping.claim(case, ana)
    helping.resolve(case, ana)
    clock.passes(days=20)
    later = learners.ask("1001", "bake bread")
    browser = signed_in_at(app, ana)

    assert later != case
    assert f'<a href="/cases/{case}">#{case} ' in browser.get(f"/cases/{later}").text
    assert "earlier" not in browser.get(f"/cases/{case}").text
