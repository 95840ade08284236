"""Buttons on Telegram: pressed once, five times, too late, or by somebody else."""

import pytest

from tests.telegram_simulator import Group, Person

pytestmark = pytest.mark.anyio


def toasts(server) -> list[str]:
    return [
        call.parameters.get("text", "")
        for call in server.calls
        if call.method == "answerCallbackQuery"
    ]


async def test_a_pressed_button_edits_its_message_and_stops_spinning(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()
    n_messages = len(server.messages)

    ana.presses("Why 1?")
    await desk.work()

    assert "Why Bread Baking" in ana.reads()[-1]
    assert len(server.messages) == n_messages
    assert server.spinning == frozenset()

    ana.presses("Back to the list")
    await desk.work()
    assert "1. Bread Baking" in ana.reads()[-1]


async def test_one_press_that_comes_five_times_changes_the_conversation_once(desk, ana, server):
    ana.writes("weld steel plate")
    await desk.work()
    before = desk.memory.state_of("42")[0]["list_number"]

    ana.presses("Online", times=5)
    await desk.work()

    state, _ = desk.memory.state_of("42")
    assert state["list_number"] == before + 1
    assert server.spinning == frozenset()
    assert sum("earlier list" in each for each in toasts(server)) == 4
    assert len([call for call in server.calls if call.method == "editMessageText"]) == 1


@pytest.mark.parametrize(
    ("button", "says"),
    [("Online", "your list above stays"), ("Cheaper", "The list above is what there is")],
)
async def test_a_list_that_is_said_to_stay_stays_where_a_press_asks_for_what_is_not_there(
    desk, ana, server, button, says
):
    ana.writes("bake sourdough bread")
    await desk.work()

    ana.presses(button)
    await desk.work()

    assert says in ana.reads()[-1]
    assert [call for call in server.calls if call.method == "editMessageText"] == []


async def test_a_limit_that_nothing_keeps_is_set_once_and_pressed_again_says_so(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()

    ana.presses("Online", times=3)
    await desk.work()
    ana.presses("Online")
    await desk.work()

    assert len([each for each in ana.reads() if "your list above stays" in each]) == 1
    assert [call for call in server.calls if call.method == "editMessageText"] == []
    assert sum("I keep to that already" in each for each in toasts(server)) == 3
    assert server.spinning == frozenset()


async def test_a_press_forged_in_a_group_erases_nothing_and_leaves_what_the_group_is_owed(
    desk, ana, server
):
    group = Group(server, -77)
    group.hears(ana, "/start@advisor_bot")
    ana.writes("bake sourdough bread")
    ana.writes("/forget")
    await desk.work()
    _, yes = ana.button("Yes, erase it")

    ana.presses_data(yes, group.messages()[-1])
    await desk.work()

    assert "somebody else" in toasts(server)[-1]
    assert desk.memory.state_of("42")[0]["goal"]["text"] == "bake sourdough bread"
    assert len(group.reads()) == 1


async def test_who_has_time_but_in_the_daytime_is_answered_whatever_their_number_is(desk, server):
    person = Person(server, 7_654_321_098)
    for _ in range(5):
        person.writes("bake sourdough bread")
        person.writes("weld steel plate")
    person.writes("evenings, weekends or at my own pace")
    await desk.work()

    assert "at your own pace" in person.reads()[-1]
    assert desk.memory.set_aside() == []


async def test_an_old_button_says_where_the_conversation_is_and_changes_nothing(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()
    message, data = ana.button("Cheaper")
    ana.writes("weld steel plate")
    await desk.work()
    goal = desk.memory.state_of("42")[0]["goal"]

    ana.presses_data(data, message)
    await desk.work()

    assert "weld steel plate" in toasts(server)[-1]
    assert desk.memory.state_of("42")[0]["goal"] == goal


async def test_somebody_elses_button_changes_nothing(desk, ana, server):
    bo = Person(server, 43, "Bo")
    ana.writes("bake sourdough bread")
    bo.writes("weld steel plate")
    await desk.work()
    _, data = ana.button("Cheaper")

    bo.presses_data(data)
    await desk.work()

    assert "somebody else" in toasts(server)[-1]
    assert "weld steel plate" in toasts(server)[-1]


@pytest.mark.parametrize(
    "data", ["", "x", "v1:1", "v1:abc:why:1", "v1:42:1:why:" + "9" * 40, "v1:42:99:relax:"]
)
async def test_rubbish_behind_a_button_is_answered_politely(desk, ana, server, data):
    ana.writes("bake sourdough bread")
    await desk.work()

    ana.presses_data(data)
    await desk.work()

    assert server.spinning == frozenset()


async def test_a_link_is_a_button(server, engine, ana):
    from tests.bot.desk import Desk
    from tests.fakes import credential, recommender_of

    page = "https://college.example/bread"
    recommender = recommender_of(credential("Bread Baking", "Bake sourdough bread", url=page))
    desk = Desk(server, engine, recommender)
    ana.writes("bake sourdough bread")
    ana.writes("more about 1")
    await desk.work()

    assert [{"text": "Open the provider's page", "url": page}] in server.messages[-1].buttons
    assert page not in server.messages[-1].text
