"""What advisors write to a learner from the topic, send along, keep to themselves and correct."""

import pytest

pytestmark = pytest.mark.anyio


# -- words, files, notes


async def test_a_reply_is_marked_when_it_arrived_and_edits_follow_it(
    office, forum, ana, rosa, claimed
):
    forum.hears(rosa, "Hello Anna", thread=claimed)
    await office.work()
    assert "Rosa: Hello Anna  👍" in forum.screen(claimed)

    forum.edits(rosa, "Hello Ana")
    await office.work()
    assert ana.reads()[-1] == "Rosa: Hello Ana"
    assert len([each for each in ana.screen().splitlines() if "Hello An" in each]) == 1


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "audio", "video"])
async def test_files_go_to_the_learner(office, server, forum, rosa, claimed, kind):
    forum.gets(rosa, kind, "look", thread=claimed)
    await office.work()

    assert kind in server.chats.of(42)[-1].content
    assert server.chats.of(42)[-1].text == "Rosa: look"
    assert forum.messages(claimed)[-1].reactions == ["👍"]
    assert office.memory.set_aside() == []

    forum.edits(rosa, "look here")
    await office.work()
    assert server.chats.of(42)[-1].text == "Rosa: look here"


async def test_what_cannot_be_passed_on_is_said(office, forum, rosa, claimed, ana):
    forum.gets(rosa, "location", thread=claimed)
    await office.work()

    assert ana.reads() == []
    assert "I cannot pass that on" in forum.messages(claimed)[-1].text


async def test_notes_stay_private_in_every_form(office, server, forum, ana, rosa, bo, claimed):
    forum.hears(rosa, "// she was here before", thread=claimed)
    await office.work()
    note = forum.messages(claimed)[-1]
    assert note.reactions == ["✍"]
    forum.hears(bo, "I remember her", thread=claimed, reply_to=note.message_id)
    await office.work()
    forum.hears(rosa, "/note call on Monday", thread=claimed)
    forum.gets(rosa, "photo", "// her papers", thread=claimed)
    await office.work()
    forum.edits(rosa, "her papers")
    await office.work()

    assert ana.reads() == []
    kept = [(each.author, each.text) for each in office.cases.messages(1)]
    assert kept == [
        ("note", "she was here before"),
        ("note", "I remember her"),
        ("note", "call on Monday"),
        ("note", "(photo) her papers"),
    ]


async def test_an_edit_turns_no_reply_into_a_note_and_no_remark_into_a_reply(
    office, forum, ana, rosa, bo, claimed
):
    forum.hears(bo, "between us", thread=claimed)
    await office.work()
    forum.edits(bo, "between us two")
    forum.hears(rosa, "Hello", thread=claimed)
    await office.work()
    ana.reads()
    forum.edits(rosa, "// Hello")
    await office.work()

    assert ana.reads() == []
    assert "has your words already" in forum.messages(claimed)[-1].text


async def test_what_was_said_with_the_bot_is_shown_when_somebody_asks_for_it(
    office, forum, rosa, claimed
):
    forum.hears(rosa, "/talk", thread=claimed)
    await office.work()

    (told,) = forum.reads()[-1:]
    assert told.startswith("Learner: keep books of small shops\nBot: I looked for “keep books")
    assert told.count("Learner: ") == 2
    assert len(told) < 1500


async def test_a_long_reply_says_what_to_do(office, forum, rosa, claimed):
    forum.hears(rosa, "x" * 4_096, thread=claimed)
    await office.work()

    assert "3,900" in forum.messages(claimed)[-1].text or "3900" in forum.messages(claimed)[-1].text


# -- cards, canned replies, corrections


async def test_a_card_of_the_brief_is_sent_by_its_number(office, forum, ana, rosa, claimed):
    forum.hears(rosa, "card 2", thread=claimed)
    await office.work()

    assert "Payroll" in ana.reads()[-1]
    assert "Card sent: Payroll" in forum.screen(claimed)


async def test_a_card_is_found_by_words_and_chosen_by_a_button(office, forum, ana, rosa, claimed):
    forum.hears(rosa, "/card advanced welding", thread=claimed)
    await office.work()
    assert "1. Advanced Welding, Test College" in forum.messages(claimed)[-1].text
    assert ana.reads() == []

    forum.presses(rosa, "1. Advanced Welding", thread=claimed)
    await office.work()
    assert "Advanced Welding" in ana.reads()[-1]
    assert forum.messages(claimed)[-1].text == "Card sent: Advanced Welding"
    assert forum.messages(claimed)[-1].buttons == []


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("/card", "Write which card"),
        ("/card nothing like it", "I find no credential for “nothing like it”"),
        ("/card 9", "There is no number 9 in the brief; it has 5."),
        ("/snooze soon", "I cannot read “soon” as a time to come"),
        ("/topic nonsense", "There is no topic “nonsense”"),
        ("/prefer 2", "Say what is better, and why"),
        ("/prefer 9 because x", "There is no number 9"),
        ("/canned", "There are no canned replies yet"),
        ("/label", "Labels now: –"),
        ("/note", ""),
        ("/nonsense", "In the topic of a case that you have claimed"),
    ],
)
async def test_a_wrong_order_says_how_it_is_written(office, forum, ana, rosa, claimed, order, said):
    forum.hears(rosa, order, thread=claimed)
    await office.work()

    answer = forum.messages(claimed)[-1]
    assert answer.is_from_bot
    assert said in answer.text
    assert ana.reads() == []


async def test_a_canned_reply_is_shown_filled_in_and_sent_by_a_press(
    office, server, forum, ana, rosa, claimed
):
    by = office.staff.of_telegram("7")
    office.helping.add_canned("Grant", "en", "About {goal}: ask {advisor} for the form.", by)
    office.helping.add_canned("Hours", "en", "We are open.", by)
    forum.hears(rosa, "/canned", thread=claimed)
    await office.work()
    forum.presses(rosa, "Grant", thread=claimed)
    await office.work()
    assert ana.reads() == []
    assert "About keep books of small shops: ask Rosa" in forum.messages(claimed)[-1].text

    forum.presses(rosa, "Send it", thread=claimed)
    await office.work()
    assert ana.reads()[-1] == "Rosa: About keep books of small shops: ask Rosa for the form."
    assert forum.messages(claimed)[-1].buttons == []


async def test_a_correction_changes_the_learners_list_and_is_kept_once(
    office, forum, ana, rosa, claimed
):
    forum.hears(rosa, "/prefer 2 because the shop pays wages", thread=claimed)
    await office.work()
    forum.hears(rosa, "/prefer 2 because the shop pays wages", thread=claimed)
    await office.work()

    (label,) = office.helping._labels.all()
    assert (label.credential_id, label.over, label.because) == (
        "payroll",
        "bookkeeping",
        "the shop pays wages",
    )
    assert "Payroll" in ana.reads()[-1]
    assert "Payroll is first on the learner's list now" in forum.screen(claimed)


async def test_a_correction_by_words_asks_which_and_keeps_the_reason(office, forum, rosa, claimed):
    forum.hears(rosa, "/prefer advanced welding over 1 because she has a torch", thread=claimed)
    await office.work()
    forum.presses(rosa, "2. Welding", thread=claimed)
    await office.work()

    (label,) = office.helping._labels.all()
    assert (label.credential_id, label.over, label.because) == (
        "welding",
        "bookkeeping",
        "she has a torch",
    )


async def test_the_topic_is_corrected_by_a_word_or_a_button(office, forum, rosa, claimed):
    forum.hears(rosa, "/topic funding", thread=claimed)
    await office.work()
    assert "Funding" in forum.topics[0].name

    forum.hears(rosa, "/topic", thread=claimed)
    await office.work()
    forum.presses(rosa, "Credit transfer", thread=claimed)
    await office.work()
    assert office.cases.get(1).topic == "credit_transfer"


async def test_how_soon_somebody_should_look_is_said_in_a_word(office, forum, rosa, claimed):
    forum.hears(rosa, "/urgency today", thread=claimed)
    await office.work()
    assert office.cases.get(1).urgency == "today"

    forum.hears(rosa, "/urgency in turn", thread=claimed)
    forum.hears(rosa, "/urgency whenever", thread=claimed)
    await office.work()

    assert office.cases.get(1).urgency == "normal"
    assert "now, today and in turn" in forum.reads()[-1]


async def test_labels_are_filed_and_shown_in_the_brief(office, forum, rosa, claimed):
    forum.hears(rosa, "/label first time, grant", thread=claimed)
    await office.work()
    assert office.cases.get(1).labels == ("first time", "grant")
    assert "Labels: first time and grant" in forum.screen(claimed)

    forum.hears(rosa, "/label -", thread=claimed)
    await office.work()
    assert office.cases.get(1).labels == ()


async def test_a_case_is_put_off_and_comes_back_by_itself(office, forum, rosa, thread):
    forum.presses(rosa, "Snooze", thread=thread)
    await office.work()
    forum.presses(rosa, "2 hours", thread=thread)
    await office.work()
    assert "Snoozed until" in forum.screen(thread)
    assert "Wake up" in forum.labels(thread)

    await office.clock.sleep(2 * 3600 + 1)
    await office.work()
    assert "The snooze is over." in forum.screen(thread)


async def test_a_pause_that_was_changed_ends_once(office, forum, ana, rosa, claimed):
    forum.hears(rosa, "/snooze 2h", thread=claimed)
    await office.work()
    ana.writes("I have one more question")
    await office.work()
    forum.hears(rosa, "/snooze 1h", thread=claimed)
    await office.work()

    await office.clock.sleep(3600 + 1)
    await office.work()
    await office.clock.sleep(3600 + 1)
    await office.work()

    assert forum.screen(claimed).count("The snooze is over.") == 1


async def test_a_pause_can_be_taken_back_before_and_after_it_was_chosen(
    office, forum, rosa, thread
):
    forum.presses(rosa, "Snooze", thread=thread)
    await office.work()
    forum.presses(rosa, "Back", thread=thread)
    await office.work()
    assert "Claim" in forum.labels(thread)

    forum.hears(rosa, "/snooze tomorrow", thread=thread)
    await office.work()
    forum.presses(rosa, "Wake up", thread=thread)
    await office.work()
    assert office.cases.get(1).snoozed_until is None
