"""A learner writes while their case changes hands: each message is answered by one, by none never.

Through the whole bot over a simulated Telegram; advisors act from a thread of their own, as the
web desk does.
"""

import asyncio
import threading
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime

from bot.dialogue.context import DeskNow
from bot.helping import Helping
from bot.memory import Cases
from bot.memory.staff import Staff
from bot.refusals import NotPossibleError
from bot.settings import Settings
from tests.telegram_simulator import Person

N_PEOPLE, N_MESSAGES = 4, 40
# Whoever claims a case keeps it for a round of messages or two, then gives it back.
HELD_SECONDS, FREE_SECONDS = 0.1, 0.01
# A quick machine may be through before hands were changed: then people go on writing.
MOST_MESSAGES = 4 * N_MESSAGES


async def test_no_message_is_unanswered_and_none_is_answered_by_both(
    server, engine, start, recommender, tmp_path
):
    desk = start(staffed=DeskNow())
    people = [Person(server, number) for number in range(101, 101 + N_PEOPLE)]
    for person in people:
        person.writes("/advisor")
    await desk.work()
    cases = Cases(engine)
    numbers = [case.number for case in cases.all(statuses=["waiting"])]
    assert len(numbers) == N_PEOPLE
    helping = Helping(engine, lambda _: recommender, settings=Settings(data_dir=tmp_path))
    ana = Staff(engine).add("Ana")
    n_changed = Counter[str]()
    is_over = threading.Event()

    def change_hands() -> None:
        while not is_over.is_set():
            for case in cases.all():
                for step in (helping.claim, helping.return_to_bot, helping.reopen):
                    # The learner may have been quicker in anything.
                    with suppress(NotPossibleError):
                        step(case.number, ana)
                        n_changed[step.__name__] += 1
                    time.sleep(HELD_SECONDS if step == helping.claim else FREE_SECONDS)

    advisor = threading.Thread(target=change_hands)
    advisor.start()
    n_messages = 0
    while n_messages < N_MESSAGES or (
        n_messages < MOST_MESSAGES
        and (n_changed["claim"] <= 2 * N_PEOPLE or not any(map(cases.messages, numbers)))
    ):
        number, n_messages = n_messages, n_messages + 1
        for person in people:
            person.writes(f"bake bread, message {number} of {person.number}")
        await desk.polling.once(seconds=0)
        await asyncio.sleep(0.01)
    await desk.running.settled()
    is_over.set()
    advisor.join()

    n_relayed = 0
    for person in people:
        (case,) = [each for each in cases.all() if each.person == str(person.number)]
        relayed = [each.text for each in cases.messages(case.number)]
        answered = [each.said for each in cases.spoken(case.number)]
        written = [f"bake bread, message {n} of {person.number}" for n in range(n_messages)]
        got = Counter([*relayed, *(each for each in answered if each != "/advisor")])
        assert got == Counter(written)
        n_relayed += len(relayed)
    # Hands were changed, and messages came to both.
    assert n_changed["claim"] > N_PEOPLE
    assert 0 < n_relayed < N_PEOPLE * n_messages


async def test_what_the_bot_says_is_what_it_answered(
    server, engine, start, recommender, tmp_path, ana
):
    desk = start(staffed=DeskNow())
    helping = Helping(engine, lambda _: recommender, settings=Settings(data_dir=tmp_path))
    advisor = Staff(engine).add("Bo")
    ana.writes("bake bread")
    ana.writes("I want to talk to a person")
    await desk.work()
    ana.reads()

    helping.claim(1, advisor)
    ana.writes("are you there?")
    ana.sends("photo", caption="my certificate")
    ana.edits("my old certificate")
    await desk.work()
    await desk.running.watching.look()
    await desk.running.settled()

    assert ana.reads() == [
        "Bo is here now and reads what you write. I stay quiet meanwhile; /bot brings me back."
    ]
    told = helping.open_case(1, advisor).messages
    assert [(each.author, each.kind, each.text, each.is_edited) for each in told] == [
        ("learner", "text", "are you there?", False),
        ("learner", "photo", "my old certificate", True),
    ]
    assert told[1].file_id


async def test_advisor_and_learner_talk_and_the_bot_comes_back(
    server, engine, start, recommender, tmp_path, ana
):
    desk = start(staffed=DeskNow())
    helping = Helping(engine, lambda _: recommender, settings=Settings(data_dir=tmp_path))
    advisor = Staff(engine).add("Bo")

    async def pass_time() -> list[str]:
        await desk.work()
        await desk.running.watching.look()
        await desk.running.settled()
        return ana.reads()

    ana.writes("bake bread")
    await pass_time()
    ana.writes("I want a person")
    await pass_time()
    helping.claim(1, advisor)
    helping.reply(1, advisor, "Good morning <Ana>, how can I help?")
    assert (await pass_time())[-1] == "Bo: Good morning <Ana>, how can I help?"
    ana.writes("is it at weekends?")
    assert await pass_time() == []
    helping.send_card(1, advisor, "bread-baking")
    assert "Bread Baking" in (await pass_time())[0]
    helping.resolve(1, advisor)
    told = await pass_time()
    assert told[-1] == "How was the help?"
    assert "You were looking for “bake bread”." in told[-2]

    ana.presses("Very good")
    assert await pass_time() == ["Thank you for telling us."]
    assert helping.open_case(1, advisor).case.satisfaction == 5

    ana.writes("why the first one")
    assert "bake bread" in (await pass_time())[0]

    ana.writes("I want a person")
    await pass_time()
    case = helping.open_case(1, advisor).case
    assert (case.status, case.n_reopened, case.satisfaction) == ("waiting", 1, None)

    ana.writes("/forget")
    await pass_time()
    ana.presses("Yes, erase it")
    await pass_time()
    assert helping.queue(advisor, at=datetime.now(UTC), status="all") == []
