"""Who may do what in the staff group, whose turn it is, and that nothing happens twice."""

import pytest

from bot.telegram.introducing import introduce
from bot.telegram.staff.orders import ORDERS
from tests.bot.staff.office import Office
from tests.telegram_simulator import Person

pytestmark = pytest.mark.anyio


def toasts(server) -> list[str]:
    return [
        call.parameters.get("text", "")
        for call in server.calls
        if call.method == "answerCallbackQuery"
    ]


def to_ana(server) -> list[str]:
    return [
        call.method
        for call in server.calls
        if str(call.parameters.get("chat_id")) == "42" and call.method.startswith("send")
    ]


# -- who may


async def test_a_stranger_changes_nothing_and_is_told_once(office, server, forum, thread, ana):
    eve = Person(server, 99, "Eve")
    forum.hears(eve, "Hello Ana", thread=thread)
    forum.hears(eve, "/claim", thread=thread)
    forum.presses(eve, "Claim", thread=thread)
    await office.work()

    assert office.cases.get(1).status == "waiting"
    (told,) = [each.text for each in forum.messages(thread) if "not at the desk" in each.text]
    assert told.endswith("advisor staff add NAME --telegram 99")
    assert "not at the desk" in toasts(server)[-1]
    assert server.spinning == frozenset()


async def test_who_left_the_desk_may_nothing_at_once(office, server, forum, rosa, claimed, ana):
    office.staff.remove("Rosa")
    forum.hears(rosa, "Hello Ana", thread=claimed)
    await office.work()

    assert ana.reads() == []


async def test_who_writes_as_the_group_is_asked_to_write_as_themselves(
    office, forum, rosa, claimed, ana
):
    forum.hears(rosa, "Hello Ana", thread=claimed, sender_chat=forum.chat.facts)
    await office.work()

    assert ana.reads() == []
    assert "Remain anonymous" in forum.reads()[-1]


async def test_what_colleagues_tell_each_other_outside_of_topics_is_theirs(office, forum, rosa):
    forum.hears(rosa, "coffee?")
    forum.hears(rosa, "// not a case")
    forum.serves(forum_topic_closed={})
    await office.work()

    assert forum.reads() == []


async def test_orders_of_other_bots_are_left_alone(office, forum, rosa, claimed, ana):
    forum.hears(rosa, "/claim@other_bot", thread=claimed)
    await office.work()

    assert ana.reads() == []
    assert office.cases.messages(1) == []


# -- taking turns


async def test_only_one_of_two_gets_a_case(office, server, forum, rosa, bo, thread):
    forum.presses(rosa, "Claim", thread=thread)
    forum.presses(bo, "Claim", thread=thread)
    await office.work()

    holder = office.cases.get(1).holder_name
    assert holder in ("Rosa", "Bo")
    assert sum("You have it" in each for each in toasts(server)) == 1
    assert sum("You have it" not in each for each in toasts(server)) == 1


async def test_words_of_somebody_else_do_not_reach_the_learner(office, forum, ana, bo, claimed):
    forum.hears(bo, "I think so, too", thread=claimed)
    await office.work()

    assert ana.reads() == []
    assert forum.messages(claimed)[-1].text.startswith(
        "The learner did not get this: Rosa has the case."
    )


async def test_words_before_the_claim_do_not_reach_the_learner(office, forum, ana, rosa, thread):
    ana.reads()
    forum.hears(rosa, "Hello", thread=thread)
    await office.work()
    assert ana.reads() == []

    forum.presses(rosa, "Claim", thread=thread)
    forum.hears(rosa, "Hello", thread=thread)
    await office.work()
    assert "Rosa: Hello" in ana.reads()[-1]


async def test_words_before_the_claim_are_sent_with_it_by_one_press(
    office, server, forum, ana, rosa, bo, thread
):
    ana.reads()
    forum.hears(rosa, "Hello Ana", thread=thread)
    await office.work()
    forum.presses(bo, "Claim and send", thread=thread)
    await office.work()
    assert toasts(server)[-1] == "Only who wrote it can send it."
    assert ana.reads() == []

    forum.presses(rosa, "Claim and send", thread=thread)
    forum.presses(rosa, "Claim and send", thread=thread)
    await office.work()
    assert ana.reads()[1:] == ["Rosa: Hello Ana"]
    assert "Rosa: Hello Ana  👍" in forum.screen(thread)
    assert office.cases.get(1).holder_name == "Rosa"


async def test_the_bot_is_silent_while_somebody_has_the_case(office, forum, ana, rosa, claimed):
    ana.writes("bake sourdough bread")
    await office.work()
    assert ana.reads() == []

    forum.presses(rosa, "Return to bot", thread=claimed)
    await office.work()
    ana.writes("bake sourdough bread")
    await office.work()
    assert "Bread Baking" in ana.reads()[-1]
    assert forum.topics[0].is_closed


@pytest.mark.parametrize(
    ("order", "status"),
    [
        ("/release", "waiting"),
        ("/return", "returned"),
        ("/resolve", "resolved"),
        ("/claim", "claimed"),
    ],
)
async def test_each_step_is_an_order_too_and_twice_is_once(
    office, forum, rosa, claimed, order, status
):
    forum.hears(rosa, order, thread=claimed)
    forum.hears(rosa, order, thread=claimed)
    await office.work()

    assert office.cases.get(1).status == status
    assert "not possible" not in forum.screen(claimed)


async def test_a_step_that_is_not_possible_says_where_the_case_is(
    office, server, forum, rosa, thread
):
    forum.hears(rosa, "/reopen", thread=thread)
    await office.work()

    assert "Case 1 is waiting; claim it first." in forum.messages(thread)[-1].text


async def test_a_case_is_given_to_a_colleague_by_a_button(
    office, server, forum, ana, rosa, bo, claimed
):
    forum.presses(rosa, "Give to a colleague", thread=claimed)
    await office.work()
    forum.presses(rosa, "Bo (0 of 10)", thread=claimed)
    await office.work()

    assert office.cases.get(1).holder_name == "Bo"
    assert toasts(server)[-1] == "Bo has it now."
    assert "Bo has it now." in forum.screen(claimed)
    assert "Bo goes on with your question" in ana.reads()[-1]
    assert bo.reads()[-1].startswith("Rosa has given you case 1.")


async def test_a_case_is_given_to_a_colleague_who_is_named(office, forum, rosa, claimed):
    forum.hears(rosa, "/assign Zoe", thread=claimed)
    forum.hears(rosa, "/assign bo", thread=claimed)
    forum.hears(rosa, "/assign bo", thread=claimed)
    await office.work()

    assert office.cases.get(1).holder_name == "Bo"
    assert "At the desk are: Bo." in forum.screen(claimed)


async def test_who_writes_into_a_closed_case_can_reopen_it(office, forum, ana, rosa, claimed):
    forum.presses(rosa, "Resolve", thread=claimed)
    await office.work()
    ana.reads()
    forum.hears(rosa, "one more thing", thread=claimed)
    await office.work()

    assert ana.reads() == []
    assert "the case is over" in forum.messages(claimed)[-1].text
    forum.presses(rosa, "Reopen", thread=claimed)
    await office.work()
    assert office.cases.get(1).status == "waiting"


# -- anywhere in the group


async def test_an_email_is_answered_on_a_learners_behalf(office, forum, rosa, ana):
    ana.writes("/start")
    forum.hears(rosa, "/for Dear college, I would like to bake sourdough bread. Best, Tom")
    await office.work()

    answer = forum.reads()[-1]
    assert answer.startswith("Understood: “bake sourdough bread”\n1. Bread Baking")
    assert "A draft to edit" in answer
    forum.hears(rosa, "weld steel plate, evenings")
    forum.hears(rosa, "/for", reply_to=forum.messages()[-1].message_id)
    await office.work()
    assert "Welding" in forum.reads()[-1]


async def test_the_way_into_the_web_desk_is_told_in_private(office, forum, rosa):
    rosa.starts()
    await office.work()
    forum.hears(rosa, "/desk")
    await office.work()

    (link,) = [each for each in rosa.reads() if "sign-in?key=" in each]
    assert "sign-in?key=" not in forum.screen()
    secret = link.split("sign-in?key=")[1].split()[0]
    assert office.staff.use_link(secret).name == "Rosa"
    assert office.staff.use_link(secret) is None


async def test_orders_about_a_case_need_its_topic(office, forum, rosa):
    forum.hears(rosa, "/claim")
    await office.work()

    assert forum.reads() == ["That works in the topic of a case."]


async def test_the_groups_menu_shows_its_orders(office, server, forum, rosa):
    await introduce(office.bot)
    await office.side.group.introduce()

    shown = server.command_lists.seen_by("en", forum.chat.facts)
    assert [each["command"] for each in shown] == list(ORDERS)
    assert "claim" not in rosa.commands()


async def test_an_order_that_fails_again_and_again_is_set_aside_with_a_word(
    office, forum, rosa, claimed, monkeypatch
):
    def broken(*_, **__):
        raise RuntimeError("the words of somebody")

    monkeypatch.setattr(office.helping, "on_behalf", broken)
    forum.hears(rosa, "/for weld steel", thread=claimed)
    forum.hears(rosa, "/label later", thread=claimed)
    await office.work()

    (aside,) = office.memory.set_aside()
    assert aside.split()[-1] in forum.screen(claimed)
    assert "the words" not in aside
    assert office.cases.get(1).labels == ("later",)


# -- once and only once


@pytest.mark.parametrize(
    "what",
    [
        "Hello Ana",
        "/label a, b",
        "// a note",
        "card 2",
        "/prefer 2 because it pays",
        "/resolve",
        "/return",
    ],
)
async def test_an_update_that_comes_again_after_a_crash_changes_nothing_twice(
    office, server, engine, recommender, forum, rosa, claimed, what
):
    forum.hears(rosa, what, thread=claimed)
    update = server.updates.waiting()[-1].update
    await office.work()
    before = (office.cases.messages(1), office.helping._labels.all(), len(to_ana(server)))

    # The process died after the case was changed and before the update was noted as done.
    again = Office(server, engine, recommender)
    again.side.desk.handle(read_of(update))
    await again.work()

    assert (again.cases.messages(1), again.helping._labels.all(), len(to_ana(server))) == before


def read_of(update):
    from bot.telegram.reading import read

    return read(update)


async def test_the_log_names_a_group_that_the_bot_was_added_to(desk, forum, rosa, caplog):
    forum.gives_rights(rosa, "can_manage_topics")
    await desk.work()

    assert "export ADVISOR_STAFF_GROUP=-1001" in caplog.text


async def test_somebody_without_a_place_at_the_desk_learns_their_number(office, forum, server):
    forum.hears(Person(server, 99, "Eve"), "/claim")
    await office.work()

    assert forum.reads()[-1].endswith("--telegram 99")
