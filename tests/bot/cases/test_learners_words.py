"""What a turn leaves at the desk: judgements, words for whoever helps, commands of advisors."""

from datetime import UTC, datetime

import pytest

from bot.dialogue.context import DeskNow
from bot.helping import Helping
from bot.memory import Cases
from bot.memory.labels import Labels
from bot.memory.staff import Staff
from bot.settings import Settings
from bot.telegram.advisors import Advisors
from bot.telegram.at_desk import label_of, message_of
from bot.telegram.reading import read


@pytest.fixture
def helping(engine, recommender, tmp_path):
    return Helping(engine, lambda _: recommender, settings=Settings(data_dir=tmp_path))


async def test_a_learners_judgement_is_kept_with_the_versions_and_without_a_name(
    engine, start, ana
):
    desk = start(staffed=DeskNow())
    ana.writes("I am 45 and want to bake bread")
    await desk.work()
    ana.presses("Why 1?")
    await desk.work()

    ana.presses("Not for me")
    await desk.work()

    (label,) = Labels(engine).all()
    assert (label.goal, label.credential_id) == ("bake bread", "bread-baking")
    assert (label.verdict, label.judge) == ("not_relevant", "learner")
    assert label.release_id == "test-1"
    assert label.model_version == "hashing"
    assert "42" not in label.who
    assert "Bread Baking" not in ana.reads()[-1].replace("bake bread", "")


async def test_what_was_said_to_the_bot_is_kept_only_where_there_is_a_desk(engine, start, ana):
    alone = start()
    ana.writes("bake bread")
    await alone.work()
    staffed = start(staffed=DeskNow())
    ana.presses("Why 1?")
    ana.writes("I want a person")
    await staffed.work()

    spoken = Cases(engine).spoken(1)

    assert [each.said for each in spoken] == ["[Why 1?]", "I want a person"]
    assert "Bread Baking" in spoken[0].answered
    assert "<b>" not in spoken[0].answered


async def test_photos_are_passed_on_while_somebody_is_waited_for(engine, start, ana):
    desk = start(staffed=DeskNow())
    ana.writes("I want a person")
    await desk.work()
    ana.reads()

    ana.sends("photo", caption="")
    await desk.work()

    assert ana.reads() == ["I have passed that on to the advisors: they will see it."]
    (message,) = Cases(engine).messages(1)
    assert (message.author, message.kind) == ("learner", "photo")
    assert message.file_id


@pytest.mark.parametrize("kind", ["photo", "document", "video"])
async def test_what_stands_below_a_file_goes_along_while_somebody_is_waited_for(
    engine, start, ana, kind
):
    desk = start(staffed=DeskNow())
    ana.writes("I want a person")
    await desk.work()
    ana.reads()

    ana.sends(kind, "my school report")
    await desk.work()
    ana.edits("my school report, of 2024")
    await desk.work()

    assert ana.reads() == ["I have passed that on to the advisors: they will see it."]
    (message,) = Cases(engine).messages(1)
    assert (message.kind, message.text) == (kind, "my school report, of 2024")


async def test_a_picture_that_is_no_badge_goes_to_the_advisors_who_are_waited_for(
    engine, start, ana
):
    desk = start(staffed=DeskNow())
    ana.writes("I want a person")
    await desk.work()
    ana.reads()

    ana.sends_file("report.png", b"scanned", "my school report")
    await desk.work()

    assert ana.reads() == ["I have passed that on to the advisors: they will see it."]
    (message,) = Cases(engine).messages(1)
    assert (message.kind, message.text) == ("document", "my school report")


async def test_who_despairs_below_a_picture_is_told_whom_to_call(engine, start, ana):
    desk = start(staffed=DeskNow())
    ana.writes("I want a person")
    await desk.work()
    ana.reads()

    ana.sends("photo", "I want to kill myself")
    await desk.work()

    assert "people can, right now" in ana.reads()[0]
    assert [each.kind for each in Cases(engine).messages(1)] == ["photo"]
    assert Cases(engine).get(1).urgency == "now"


async def test_who_presses_start_while_somebody_helps_is_told_who_is_there(
    engine, start, ana, helping
):
    desk = start(staffed=DeskNow())
    ana.writes("I want a person")
    await desk.work()
    helping.claim(1, Staff(engine).add("Rosa"))
    ana.reads()

    ana.starts()
    await desk.work()

    assert "You are talking with Rosa. /bot brings me back." in ana.reads()
    assert Cases(engine).messages(1) == []


def test_a_button_is_told_by_its_label():
    keyboard = {"inline_keyboard": [[{"text": "Why 1?", "callback_data": "v1:42:3:why:1"}]]}
    payload = {"callback_query": {"message": {"reply_markup": keyboard}}}

    assert label_of(payload, "v1:42:3:why:1") == "Why 1?"
    assert label_of({"callback_query": {}}, "v1:42:3:why:1") == "why:1"


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        ({"text": "hi"}, "text", "hi"),
        ({"voice": {"file_id": "V"}}, "voice", ""),
        ({"photo": [{"file_id": "S"}, {"file_id": "L"}], "caption": "me"}, "photo", "me"),
        ({"location": {"latitude": 1, "longitude": 2.5}}, "location", "1, 2.5"),
        (
            {"contact": {"first_name": "Ana", "phone_number": "+1 250 555 0100", "user_id": 42}},
            "contact",
            "Ana, +1 250 555 0100",
        ),
        ({"poll": {"question": "When?", "options": [{"text": "now"}]}}, "poll", "When?, now"),
        ({"text": "You are refused", "forward_origin": {}}, "text", "↪ You are refused"),
        ({"sticker": {"file_id": "S", "emoji": "👍"}}, "sticker", "👍"),
    ],
)
def test_every_kind_of_message_is_relayed(content, kind, text):
    chat = {"id": 42, "type": "private"}
    update = read({"message": {"message_id": 7, "from": {"id": 42}, "chat": chat, **content}})

    message = message_of(update, at=datetime(2026, 11, 30, tzinfo=UTC))

    assert (message.kind, message.text, message.learner_message_id) == (kind, text, 7)


async def test_advisors_ask_in_private_and_learners_get_help(engine, start, ana, helping, tmp_path):
    desk = start(staffed=DeskNow())
    desk.running.answering._advisors = Advisors(engine, helping, Settings(data_dir=tmp_path))
    ana.writes("/desk")
    await desk.work()
    assert "Tell me what you would like to do" in ana.reads()[0]
    Staff(engine).add("Ana", telegram_id="42")

    ana.writes("/desk")
    ana.writes("/for I would like to bake bread, evenings")
    ana.writes("/for")
    ana.writes("/here")
    ana.writes("/away")
    await desk.work()

    link, answer, how, here, away = ana.reads()
    assert "/sign-in?key=" in link
    assert "As I understand it, you are looking for “bake bread”" in answer
    assert "after /for" in how
    assert here.startswith("You are here until")
    assert away.startswith("You are away")
