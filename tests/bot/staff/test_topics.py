"""Each case has its topic: made, kept in line, made anew; whatever goes wrong in between."""

import pytest

from bot.cases.case import BOT
from bot.doctor import examine
from bot.settings import Settings
from bot.triage.topics import Verdict
from tests.bot.staff.office import Office
from tests.telegram_simulator import Group, Person, flood, lost_after, lost_before, refused

pytestmark = pytest.mark.anyio

PERSON = Verdict("person", needs_person=True, urgency="normal", probability=0.97, language="en")


def brief(forum, thread=None):
    return next(each for each in forum.messages(thread) if each.is_pinned)


def titles(forum):
    return [topic.name for topic in forum.topics]


# -- the brief


async def test_a_case_opens_a_topic_with_a_pinned_brief_and_its_buttons(office, forum, thread):
    assert titles(forum) == ["#1 Person wanted: keep books of small shops"]
    assert "Wants: keep books of small shops" in brief(forum).text
    assert "1. Bookkeeping" in brief(forum).text
    assert forum.labels(thread) == [
        "Claim",
        "Return to bot",
        "Resolve",
        "Give to a colleague",
        "Snooze",
    ]


async def test_title_brief_and_buttons_follow_the_case(office, forum, rosa, thread):
    forum.presses(rosa, "Claim", thread=thread)
    await office.work()
    assert titles(forum) == ["#1 Rosa, Person wanted: keep books of small shops"]
    assert "Rosa has it." in brief(forum).text
    assert forum.labels(thread) == [
        "Return to bot",
        "Resolve",
        "Release",
        "Give to a colleague",
        "Snooze",
    ]

    forum.presses(rosa, "Resolve", thread=thread)
    await office.work()
    assert titles(forum) == ["✓ #1 Person wanted: keep books of small shops"]
    assert forum.topics[0].is_closed
    assert forum.labels(thread) == ["Reopen"]

    forum.presses(rosa, "Reopen", thread=thread)
    await office.work()
    assert titles(forum) == ["#1 Person wanted: keep books of small shops"]
    assert not forum.topics[0].is_closed


async def test_what_happens_at_the_web_desk_is_seen_in_the_topic(office, forum, ana, thread):
    rosa = office.staff.of_telegram("7")
    office.helping.claim(1, rosa)
    office.helping.reply(1, rosa, "Hello from <the web>")
    office.helping.note(1, rosa, "she was here before")
    await office.work()

    screen = forum.screen(thread)
    assert "Rosa to the learner:\nHello from <the web>" in screen
    assert "Note by Rosa, private:\nshe was here before" in screen
    assert titles(forum) == ["#1 Rosa, Person wanted: keep books of small shops"]
    assert "she was here before" not in ana.screen()


async def test_two_cases_have_two_topics(office, forum, thread, server):
    carl = Person(server, 43, "Carl")
    carl.writes("/advisor")
    await office.work()

    assert titles(forum)[1] == "#2 Person wanted"
    assert len(forum.topics) == 2


async def test_distress_calls_everybody_at_once(office, forum, ana, server):
    office.staff.add("Left", telegram_id="9")
    office.staff.remove("Left")
    ana.writes("I want to kill myself")
    await office.work()

    (topic,) = forum.topics
    assert topic.name.startswith("‼ #1 Distress")
    assert topic.icon_color == 16478047
    (call,) = [each for each in forum.messages() if each.text.startswith("‼ This cannot wait")]
    assert call.text.endswith("Bo, Rosa")
    links = [each["url"] for each in call.entities if each["type"] == "text_link"]
    assert links == ["tg://user?id=8", "tg://user?id=7"]

    await office.work()
    assert len([each for each in forum.messages() if "cannot wait" in each.text]) == 1


async def test_distress_in_the_middle_of_a_case_calls_everybody_once_and_says_so(
    office, forum, ana, claimed
):
    ana.writes("I want to kill myself")
    await office.work()

    lines = [each.text for each in forum.messages()]
    (call,) = [each for each in lines if each.startswith("‼ This cannot wait")]
    assert call.endswith("Bo, Rosa")
    assert "The learner wrote again, perhaps in distress." in lines

    ana.writes("I really want to die")
    await office.work()
    assert len([each for each in forum.messages() if "cannot wait" in each.text]) == 1


async def test_every_picture_of_an_album_reaches_the_topic_and_that_is_said_once(
    office, forum, ana, thread
):
    ana.reads()
    for _ in range(3):
        ana.sends("photo", album="1")
    await office.work()

    assert len([each for each in forum.messages(thread) if "photo" in each.content]) == 3
    assert len(ana.reads()) == 1


# -- what is gone


async def test_a_deleted_topic_is_made_anew_with_brief_and_messages(
    office, forum, ana, rosa, claimed
):
    forum.hears(rosa, "Hello Ana", thread=claimed)
    ana.writes("hello Rosa")
    await office.work()
    forum.deletes_topic(claimed)

    ana.writes("are you still there?")
    await office.work()

    (topic,) = forum.topics
    assert topic.thread_id != claimed
    assert "Rosa has it." in brief(forum, topic.thread_id).text
    screen = forum.screen(topic.thread_id)
    assert "Rosa to the learner:\nHello Ana" in screen
    assert "Learner:\nhello Rosa" in screen
    assert screen.count("are you still there?") == 1
    forum.hears(rosa, "Yes!", thread=topic.thread_id)
    await office.work()
    assert "Rosa: Yes!" in ana.reads()[-1]


async def test_a_long_case_comes_into_a_new_topic_as_one_message(office, forum, ana, claimed):
    for number in range(12):
        ana.writes(f"line {number}")
    await office.work()
    forum.deletes_topic(claimed)

    ana.writes("line 12")
    await office.work()

    texts = [each.text for each in forum.messages(forum.topics[0].thread_id)]
    assert len(texts) == 2
    assert texts[1].startswith("Earlier in this case\n\nLearner:\nline 0\n\nLearner:\nline 1")
    assert texts[1].endswith("line 12")


async def test_a_deleted_brief_is_posted_again(office, server, forum, rosa, thread):
    server.messages.remove(brief(forum))

    forum.hears(rosa, "/claim", thread=thread)
    await office.work()

    assert "Rosa has it." in brief(forum, thread).text


async def test_who_erases_everything_takes_the_topic_along(office, forum, ana, thread):
    ana.writes("/forget")
    await office.work()
    ana.presses("Yes, erase it")
    await office.work()

    assert forum.topics == []
    assert forum.messages() == []
    assert office.memory.set_aside() == []


async def test_what_is_to_be_erased_is_erased_once_the_right_is_there(
    office, forum, ana, rosa, thread
):
    forum.gives_rights(rosa, "can_manage_topics", "can_pin_messages")
    ana.writes("/forget")
    await office.work()
    ana.presses("Yes, erase it")
    await office.work()
    assert len(forum.topics) == 1

    forum.gives_rights(rosa, "can_manage_topics", "can_pin_messages", "can_delete_messages")
    await office.clock.sleep(3601)
    await office.work()
    assert forum.topics == []


async def test_a_deleted_topic_of_a_case_that_is_over_stays_deleted(
    office, forum, ana, rosa, claimed
):
    forum.presses(rosa, "Resolve", thread=claimed)
    await office.work()
    forum.deletes_topic(claimed)
    ana.presses("Good")
    await office.work()
    assert forum.topics == []

    ana.writes("/advisor")
    await office.work()
    assert titles(forum) == ["#1 Person wanted: keep books of small shops"]


async def test_an_urgent_case_that_is_released_calls_everybody_again(office, forum, ana, rosa):
    ana.writes("I want to kill myself")
    await office.work()
    forum.presses(rosa, "Claim")
    await office.work()
    forum.presses(rosa, "Release")
    await office.work()

    assert len([each for each in forum.messages() if "cannot wait" in each.text]) == 2


async def test_an_urgent_case_that_nobody_answered_calls_everybody_again(office, forum, ana, rosa):
    ana.writes("I want to kill myself")
    await office.work()
    forum.presses(rosa, "Claim")
    await office.work()
    held = office.cases.get(1)
    office.cases.act(1, "lapse", BOT, seen=held.version, says=[])
    await office.work()

    assert len([each for each in forum.messages() if "cannot wait" in each.text]) == 2


# -- what goes wrong


@pytest.mark.parametrize("fault", [lost_before(), flood(30)])
@pytest.mark.parametrize(
    "method", ["createForumTopic", "sendMessage", "pinChatMessage", "editForumTopic"]
)
async def test_a_fault_on_the_way_leaves_no_topic_half_done(
    office, server, forum, ana, rosa, fault, method
):
    server.fail_next(fault, method=method, chat_id=forum.number, times=2)
    ana.writes("/advisor")
    await office.work()
    forum.presses(rosa, "Claim")
    await office.work()

    assert titles(forum) == ["#1 Rosa, Person wanted"]
    assert "Rosa has it." in brief(forum).text
    assert len(forum.messages()) == 1
    assert office.memory.set_aside() == []


async def test_an_answer_that_was_lost_makes_nothing_twice_that_can_be_recognised(
    office, server, forum, rosa, thread
):
    server.fail_next(lost_after(), method="editForumTopic")
    server.fail_next(lost_after(), method="editMessageText", chat_id=forum.number)
    forum.presses(rosa, "Claim", thread=thread)
    await office.work()

    assert titles(forum) == ["#1 Rosa, Person wanted: keep books of small shops"]
    assert len(forum.messages(thread)) == 1
    assert office.memory.set_aside() == []


async def test_a_flood_limit_of_the_group_holds_up_no_learner(office, server, forum, ana, claimed):
    bea = Person(server, 44, "Bea")
    server.fail_next(flood(40), method="sendMessage", chat_id=forum.number, times=3)
    ana.writes("hello")
    carl = Person(server, 43, "Carl")
    carl.writes("/advisor")
    await office.running.resume()
    bea.writes("bake sourdough bread")
    await office.work()

    assert "Bread Baking" in bea.reads()[0]
    assert "hello" in forum.screen(claimed)
    assert len(forum.topics) == 2
    assert office.sending._pause_until <= office.clock.now


async def test_without_rights_nothing_is_lost_and_the_doctor_knows(office, forum, ana, rosa):
    forum.gives_rights(rosa)
    ana.writes("/advisor")
    await office.work()
    assert forum.topics == []
    assert office.topics.fault()[0] == "rights"
    assert office.memory.set_aside() == []

    forum.gives_rights(rosa, "can_manage_topics", "can_pin_messages", "can_delete_messages")
    await office.work()

    assert titles(forum) == ["#1 Person wanted"]
    assert office.topics.fault() is None


async def test_without_the_right_to_pin_the_brief_is_there_all_the_same(office, forum, ana, rosa):
    forum.gives_rights(rosa, "can_manage_topics")
    ana.writes("/advisor")
    await office.work()

    assert "Waiting since" in forum.screen(forum.topics[0].thread_id)
    assert office.topics.fault()[0] == "pins"


async def test_a_group_that_becomes_a_supergroup_is_followed(office, server, forum, ana, rosa):
    new = forum.moves_to(-1009)
    ana.writes("/advisor")
    await office.work()

    assert [topic.name for topic in new.topics] == ["#1 Person wanted"]
    new.presses(rosa, "Claim")
    await office.work()
    assert office.cases.get(1).holder_name == "Rosa"


async def test_a_move_that_is_first_heard_of_by_a_refusal_is_followed(
    office, server, forum, engine, recommender, ana, rosa
):
    new = forum.moves_to(-1009)
    server.updates.drop_all()
    ana.writes("/advisor")
    await office.work()

    again = Office(server, engine, recommender)
    new.presses(rosa, "Claim")
    await again.work()
    assert again.cases.get(1).holder_name == "Rosa"


async def test_another_group_gets_all_that_is_open_and_takes_no_topic_for_anothers(
    server, engine, recommender, office, ana, rosa, claimed
):
    forum = Group(server, -1002, is_forum=True)
    other = await office.bot.create_forum_topic(-1002, "something of theirs")
    ana.writes("hello Rosa")
    await office.work()

    later = Office(server, engine, recommender, staff_group="-1002")
    await later.work()

    assert titles(forum)[1:] == ["#1 Rosa, Person wanted: keep books of small shops"]
    assert "hello Rosa" in forum.screen(forum.topics[1].thread_id)
    forum.hears(rosa, "not for Ana", thread=other.message_thread_id)
    await later.work()
    assert "not for Ana" not in ana.screen()


async def test_a_case_is_shown_however_long_telegram_is_away(office, server, forum, ana):
    server.fail_next(lost_before(), method="createForumTopic", times=40)
    ana.writes("/advisor")
    await office.work()

    assert titles(forum) == ["#1 Person wanted"]
    assert max(office.clock.slept) <= 300


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        ("the chat is not a forum", "Turn on Topics"),
        ("chat not found", "ADVISOR_STAFF_GROUP"),
        ("not enough rights to create a topic", "manage topics"),
    ],
)
async def test_the_doctor_says_what_the_group_lacks(
    office, server, forum, ana, engine, tmp_path, fault, word
):
    server.fail_next(refused(fault), method="createForumTopic")
    ana.writes("/advisor")
    await office.work()

    settings = Settings(
        data_dir=tmp_path,
        database_url=engine.url.render_as_string(hide_password=False),
        staff_group="-1001",
    )
    (found,) = [each for each in examine(settings) if each.name == "staff group"]
    assert found.state == "fault"
    assert word in found.text
