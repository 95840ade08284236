"""What a learner sends comes into the topic of their case, and what is said there arrives."""

from dataclasses import replace

import pytest

from bot.memory import CaseMessage
from bot.triage.topics import Verdict
from tests.bot.staff.office import Office
from tests.telegram_simulator import Person, flood, refused

pytestmark = pytest.mark.anyio

PERSON = Verdict("person", needs_person=True, urgency="normal", probability=0.97, language="en")


def brief(forum, thread=None):
    return next(each for each in forum.messages(thread) if each.is_pinned)


def titles(forum):
    return [topic.name for topic in forum.topics]


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "video", "sticker"])
async def test_files_come_as_the_learner_sent_them(office, forum, ana, claimed, kind):
    ana.sends(kind)
    await office.work()

    assert kind in forum.messages(claimed)[-1].content
    assert office.memory.set_aside() == []


async def test_a_file_that_the_learner_deleted_comes_by_its_id(office, server, forum, ana, claimed):
    server.fail_next(refused("message to copy not found"), method="copyMessage")
    ana.sends("photo", "my badge")
    await office.work()

    last = forum.messages(claimed)[-1]
    assert "photo" in last.content
    assert last.text == "Learner:\nmy badge"


async def test_what_cannot_be_had_any_more_is_named(office, server, forum, ana, claimed):
    server.fail_next(refused("message to copy not found"), method="copyMessage")
    server.fail_next(refused("wrong file identifier"), method="sendPhoto")
    ana.sends("photo", "my badge")
    await office.work()

    assert forum.messages(claimed)[-1].text == "Learner:\n(photo)\nmy badge"


async def test_a_learners_edits_change_the_topic(office, forum, ana, claimed):
    ana.writes("three evenings")
    await office.work()
    ana.edits("two evenings")
    await office.work()

    last = forum.messages(claimed)[-1]
    assert last.text == "Learner (edited):\ntwo evenings"
    ana.sends("photo", "my badge")
    await office.work()
    ana.edits("my other badge")
    await office.work()
    last = forum.messages(claimed)[-1]
    assert "photo" in last.content
    assert last.text == "Learner (edited):\nmy other badge"


async def test_words_that_are_longer_than_a_message_arrive_whole(office, forum, ana, claimed):
    ana.writes("word " * 815 + "end")
    await office.work()

    texts = [each.text for each in forum.messages(claimed)][1:]
    assert " ".join(texts).count("word") == 815
    assert texts[-1].endswith("end")


async def test_markup_in_a_learners_words_is_shown_and_not_obeyed(office, forum, ana, claimed):
    ana.writes("<b>bold</b> & <a href='x'>")
    await office.work()

    assert forum.messages(claimed)[-1].text == "Learner:\n<b>bold</b> & <a href='x'>"


async def test_a_reply_that_does_not_arrive_is_said_in_the_topic(
    office, server, forum, ana, rosa, claimed
):
    ana.blocks()
    await office.work()
    forum.hears(rosa, "Hello?", thread=claimed)
    await office.work()

    last = forum.messages(claimed)[-1]
    assert last.text == "The learner did not get this: they have blocked the bot."
    assert office.cases.messages(1)[-1].problem == "blocked"
    assert isinstance(office.cases.messages(1)[-1], CaseMessage)


async def test_the_desk_speaks_its_own_language(server, engine, recommender, forum, ana):
    office = Office(server, engine, recommender, desk_language="fr")
    office.staff.add("Rosa", telegram_id="7")
    ana.writes("/advisor")
    await office.work()

    assert titles(forum) == ["#1 Personne demandée"]
    assert "Prendre" in forum.labels()


async def test_many_cases_in_a_group_at_its_limit_are_all_shown(office, server, forum):
    people = [Person(server, number, f"P{number}") for number in range(100, 112)]
    for person in people:
        person.writes("/advisor")
    server.fail_next(flood(20), chat_id=forum.number, method="createForumTopic", times=4)
    server.fail_next(flood(20), chat_id=forum.number, method="sendMessage", times=8)
    await office.work()

    assert len(forum.topics) == 12
    assert len([each for each in forum.messages() if each.is_pinned]) == 12
    assert all("advisors" in person.reads()[0] for person in people)
    assert office.memory.set_aside() == []


async def test_who_waits_and_asks_again_brings_the_brief_up_to_date_once(
    office, forum, ana, thread
):
    ana.writes("up to $350, online")
    ana.writes("/advisor")
    await office.work()
    assert "Limits: up to $350 and online" in forum.screen(thread)
    assert "The learner asks again for somebody." in forum.screen(thread)
    version = office.cases.get(1).version

    ana.writes("/advisor")
    ana.writes("can I talk to a person?")
    await office.work()

    assert office.cases.get(1).version == version
    assert forum.screen(thread).count("asks again") == 1


async def test_what_somebody_asks_while_they_wait_stands_in_the_topic_and_speaks_for_itself(
    office, forum, ana, thread
):
    office.counsel = replace(office.counsel, triage=lambda _: PERSON)

    ana.writes("my question is about the entry test, who knows?")
    await office.work()

    assert "Learner:\nmy question is about the entry test" in forum.screen(thread)
    assert "Last words: my question is about the entry test" in forum.screen(thread)
    assert "asks again" not in forum.screen(thread)
