"""Whatever a catalogue holds, Telegram reads what is said: one bare "<", and it takes nothing."""

from typing import Any

import pytest

from bot.dialogue import Say
from bot.telegram.updates import calls_saying
from catalog.models import CredentialRecord, FundingRule
from catalog.sample import sample_funding, sample_records
from tests.bot.talk import BotChat
from tests.fakes import TODAY, recommender_of
from tests.telegram_simulator.markup import parse

ODD = "<A> & <b>B"

# Facts in words of their own; the others are codes, numbers and addresses.
IN_WORDS = frozenset(
    """
    assessed_by assessment by components criteria description evidence_required field label
    leads_to level method minimum_score name note place recommender source statement subject
    summary text title unit valid_for who
    """.split()
)

SAID = [
    "bake bread <b>now</b> & then", "why 1?", "more about 1", "how much is the second one",
    "where is it", "in which language?", "what is required?", "who vouches for it?", "/compare",
    "keep 1", "keep 2", "/shortlist", "compare 1 and 2", "which of these is online?", "plan",
    "what do I do first?", "what if it is full?", "as a PDF", "picture", "calendar",
    "letter to my boss", "remind me", "/share", "is it recognised?", "I can't afford that",
    "in <b>Victoria</b>, under $50", "not <i>cakes</i>", "I have <b>Grade 12</b>", "/settings",
    "/history", "/over", "I am a <cook> & I bake", "help me fix electric cars", "more about 1",
    "plan", "could somebody phone me", "I want to die <b>", "/privacy", "/mydata", "/forget",
]  # fmt: skip


def oddly_worded(facts: Any, name: str = "") -> Any:
    """Return facts whose words all hold what a markup language would trip over."""
    match facts:
        case dict():
            return {key: oddly_worded(each, key) for key, each in facts.items()}
        case list() | tuple():
            return tuple(oddly_worded(each, name) for each in facts)
        # Where a skill comes from is a code, where a fact comes from is told.
        case str() if name in IN_WORDS and facts not in ("stated", "description"):
            return f"{facts} {ODD}"
        case _:
            return facts


@pytest.fixture(scope="module")
def oddly_worded_catalog():
    records = [
        CredentialRecord.model_validate(oddly_worded(each.model_dump()))
        for each in sample_records(TODAY)
    ]
    made = recommender_of(*records)
    made.catalog.funding = tuple(
        FundingRule.model_validate(oddly_worded(each.model_dump())) for each in sample_funding()
    )
    return made


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_telegram_reads_what_is_said_of_a_catalogue_with_markup_in_every_word(
    oddly_worded_catalog, language, monkeypatch
):
    captions: list[str] = []

    def put_by(chat: BotChat, give: Any) -> Say:
        captions.append(give.caption)
        return Say("made")

    monkeypatch.setattr(BotChat, "_give", put_by)
    chat = BotChat(
        oddly_worded_catalog, today=TODAY, language=language, contact=ODD, crisis_lines=ODD
    )
    said = [*chat.begin(), *(say for line in SAID for say in chat.hear(line))]
    said += [put_off.say for put_off in chat.later.values()]

    texts = [parse(html).text for html in [*(each.text for each in said), *captions]]

    texts += [
        key["text"]
        for each in said
        for call in calls_saying(each, "42")
        for row in call.payload.get("reply_markup", {}).get("inline_keyboard", ())
        for key in row
    ]
    assert any(text.endswith(ODD) for text in texts)
    assert [text for text in texts if "&lt;" in text or "&amp;" in text] == []
