"""In the staff group: who is here, what comes to them by itself, and who waits for too long."""

from datetime import timedelta

import pytest

from bot.cases.hours import WorkingHours
from bot.helping.minding import Minding
from tests.telegram_simulator import Group

pytestmark = pytest.mark.anyio

# Two hours, of all the hours there are: none are set.
AIM = WorkingHours("America/Vancouver", reply_minutes=120)


@pytest.fixture
def sol(office):
    """Somebody of staff."""
    return office.staff.add("Sol", role="staff")


@pytest.fixture
def look(office, engine):
    """Let some time pass, let the desk be minded, and do all that comes of it."""

    async def looked(**stretch: float) -> None:
        office.clock.now += timedelta(**stretch)
        Minding(engine, office.settings, now=office.now, is_mirrored=True).look()
        await office.work()

    return looked


def texts(forum: Group, thread: int) -> list[str]:
    return [each.text for each in forum.messages(thread)]


def title(forum: Group) -> str:
    return forum.topics[0].name


async def test_who_says_that_they_are_here_gets_what_waits_and_is_called_in_its_topic(
    office, server, forum, rosa, sol, thread, look, ana
):
    office.helping.duty.set_giving_out(sol, is_on=True)
    ana.reads()
    forum.hears(rosa, "/here")
    await office.work()
    assert "You are here until Wed 25 Nov 2026, 0:00." in forum.messages()[-1].text

    await look()

    assert office.cases.get(1).holder_name == "Rosa"
    assert texts(forum, thread)[-1].startswith("Rosa, this one has come to you")
    called = [
        call.parameters["text"]
        for call in server.calls
        if "has come to you" in str(call.parameters.get("text"))
    ]
    assert any('<a href="tg://user?id=7">Rosa</a>' in each for each in called)
    assert title(forum) == "#1 Rosa, Person wanted: keep books of small shops"
    assert "Rosa has your question now" in ana.reads()[-1]
    assert "Case 1 has come to you, because you are here." in rosa.reads()[-1]

    forum.hears(rosa, "/release", thread=thread)
    await office.work()
    await look()
    assert office.cases.get(1).status == "waiting"


async def test_who_says_that_they_are_away_gets_nothing(office, forum, rosa, sol, thread, look):
    office.helping.duty.set_giving_out(sol, is_on=True)
    forum.hears(rosa, "/here")
    forum.hears(rosa, "/away")
    await office.work()

    await look()

    assert forum.messages()[-1].text.startswith("You are away: no cases come to you by themselves.")
    assert office.cases.get(1).status == "waiting"


async def test_where_nothing_is_given_out_here_says_so(office, forum, rosa, thread):
    forum.hears(rosa, "/here")
    await office.work()

    assert "At present cases do not come by themselves" in forum.messages()[-1].text


async def test_the_brief_says_by_when_to_answer_until_there_is_a_first_answer(
    office, forum, rosa, sol, ana
):
    office.helping.set_hours(AIM, sol)
    ana.writes("keep books of small shops")
    ana.writes("I want a person")
    await office.work()
    thread = forum.topics[0].thread_id
    brief = forum.messages(thread)[0]
    assert "Answer by Tue 24 Nov 2026, 6:00." in brief.text

    forum.presses(rosa, "Claim", thread=thread)
    await office.work()
    assert "Answer by Tue 24 Nov 2026, 6:00." in brief.text

    forum.hears(rosa, "Hello!", thread=thread)
    await office.work()
    assert "Answer by" not in brief.text

    office.clock.now += timedelta(hours=5)
    forum.presses(rosa, "Release", thread=thread)
    await office.work()
    assert "Answer by Tue 24 Nov 2026, 11:00." in brief.text


async def test_what_nobody_answers_is_marked_in_title_and_brief_and_said_once(
    office, forum, rosa, sol, thread, look
):
    office.helping.set_hours(AIM, sol)

    await look(hours=3)
    await look(minutes=1)

    late = [each for each in texts(forum, thread) if each.startswith("⏰ Nobody has answered yet")]
    assert len(late) == 1
    assert title(forum).startswith("⏰ #1 Person wanted")
    assert "⏰ To be answered by Tue 24 Nov 2026, 6:00." in forum.messages(thread)[0].text

    forum.presses(rosa, "Claim", thread=thread)
    await office.work()
    assert title(forum).startswith("#1 Rosa")


async def test_whoever_has_it_is_called_once_and_loses_it_if_they_stay_silent(
    office, forum, rosa, sol, claimed, look, ana
):
    office.helping.set_hours(AIM, sol)

    await look(hours=3)
    assert texts(forum, claimed)[-1].startswith("Rosa, the learner has waited for you longer")
    assert title(forum).startswith("⏰ #1 Rosa")

    await look(hours=3)
    assert texts(forum, claimed)[-1].startswith("⏰ It waits again: the learner had no answer.")
    assert office.cases.get(1).status == "waiting"
    assert "Claim" in forum.labels(claimed)
    assert "Rosa has not been able to answer you yet" in ana.reads()[-1]
