"""One case as a record for a learner's file, in its topic."""

import pytest

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


def files(forum, thread):
    return [
        (each.content["document"]["file_name"], each.text)
        for each in forum.messages(thread)
        if "document" in each.content
    ]


async def test_a_case_is_handed_over_as_a_pdf_in_its_topic(office, forum, rosa, claimed):
    forum.hears(rosa, "// owes fees", thread=claimed)
    forum.hears(rosa, "/transcript", thread=claimed)
    forum.hears(rosa, "/transcript notes", thread=claimed)
    await office.work()

    (name, without), (_, with_notes) = files(forum, claimed)
    assert name == "case-1.pdf"
    assert without.startswith("The record of the case; private notes are not in it.")
    assert with_notes == "The record of the case; private notes are in it."


async def test_outside_of_a_topic_there_is_no_case_to_hand_over(office, forum, rosa, claimed):
    forum.hears(rosa, "/transcript")
    await office.work()

    assert [each.text for each in forum.messages() if each.thread_id is None][-1] == (
        "That works in the topic of a case."
    )
