"""Badges in the chat: what is said of them, what counts as held, and how they are sent."""

import asyncio
import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import inspect, literal_column, select, table
from telegram.error import TimedOut

from bot.app import App
from bot.dialogue import Context, MissedFile, Said, Say, SentFile, State, advance
from bot.dialogue.badges import MAX_BADGES, earned, received
from bot.dialogue.held import held_ids, held_skills, held_titles
from bot.dialogue.step import Step
from bot.messages import languages, messages
from bot.settings import Settings
from bot.telegram.answering import Counsel
from bot.telegram.fetching import Fetching, badge_file
from bot.telegram.reading import Document, read
from bot.terminal import Chat, file_at
from bot.trusted import UnusableIssuersError, read_issuers
from catalog.earned import EarnedBadge, Trust
from catalog.earned.badge import REASONS
from catalog.earned.errors import PROBLEMS
from tests.catalog import earned_badges as made
from tests.catalog.earned_badges import credential, png, proven, signer, token
from tests.fakes import TODAY
from tests.telegram_simulator import lost_before, refused, server_error

STATES = ("verified", "not_verifiable", "expired", "revoked", "broken")


@pytest.fixture
def context(recommender):
    """What a step may ask."""
    return Context(recommender, TODAY, "call 555-0100", recommender.places)


def badge(**more) -> EarnedBadge:
    facts = {
        "title": "Bread Baking",
        "also": (),
        "issuer": "Valley College",
        "issued_on": date(2025, 3, 1),
        "expires_on": None,
        "skills": ("bake bread", "shape loaves"),
        "alignments": (),
        "description": "",
        "achievement_id": "https://valley.example/bread",
        "state": "verified",
        "because": ("key_is_issuer",),
    }
    return EarnedBadge(**(facts | more))


def said(turn) -> str:
    (say,) = turn.effects
    assert isinstance(say, Say)
    return say.text


def own(by=None, **more) -> dict:
    by = by or signer("EdDSA")
    return proven(credential(by.did, **more), by, "eddsa-jcs-2022")


# -- what is said


def test_a_verified_badge_is_said_in_four_lines_and_counts(context):
    turn = earned(Step(State(), context), badge())

    head, state, reason, worth = said(turn).splitlines()
    assert head == "<b>Bread Baking</b>, awarded by Valley College."
    assert state == "Verified."
    assert reason.startswith("Nothing in it was changed since it was signed.")
    assert worth == "It counts as held: bake bread; shape loaves."
    assert held_skills(turn.state) == ("bake bread", "shape loaves")
    assert held_titles(turn.state) == ("Bread Baking",)
    assert held_ids(turn.state) == ("https://valley.example/bread",)


def test_what_cannot_be_verified_here_counts_and_says_why(context):
    turn = earned(Step(State(), context), badge(state="not_verifiable", because=("hosted",)))

    assert "I cannot verify it here." in said(turn)
    assert "web page" in said(turn)
    assert held_titles(turn.state) == ("Bread Baking",)


@pytest.mark.parametrize(
    ("state", "because"), [("broken", "changed"), ("revoked", "revoked_by_issuer")]
)
def test_what_is_broken_or_withdrawn_does_not_count(context, state, because):
    turn = earned(Step(State(), context), badge(state=state, because=(because,)))

    assert "It does not count as held." in said(turn)
    assert held_skills(turn.state) == held_titles(turn.state) == held_ids(turn.state) == ()


def test_what_has_expired_was_shown_once(context):
    ended = badge(state="expired", because=("expired",), expires_on=date(2026, 3, 31))

    turn = earned(Step(State(), context), ended)

    assert "Its last day was Tue 31 Mar 2026." in said(turn)
    assert "You once showed: bake bread; shape loaves. It does not count as held now." in said(turn)
    assert held_skills(turn.state) == ()


def test_a_badge_that_expires_later_stops_counting_then(context):
    state = earned(Step(State(), context), badge(expires_on=date(2027, 1, 1))).state

    assert held_skills(state, today=date(2027, 1, 1))
    assert not held_skills(state, today=date(2027, 1, 2))


def test_a_badge_of_the_future_does_not_count_yet(context):
    later = badge(state="not_verifiable", because=("not_yet_valid",), issued_on=date(2027, 3, 1))

    turn = earned(Step(State(), context), later)

    assert "It holds only from Mon 1 Mar 2027." in said(turn)
    assert held_skills(turn.state) == ()


def test_the_same_badge_twice_is_one_and_the_last_word_counts(context):
    state = earned(Step(State(), context), badge()).state
    state = earned(Step(state, context), badge(skills=("bake rye bread",))).state

    assert held_skills(state) == ("bake rye bread",)

    withdrawn = badge(state="revoked", because=("revoked_in_list",))
    assert held_skills(earned(Step(state, context), withdrawn).state) == ()


def test_a_damaged_copy_takes_nothing_away(context):
    state = earned(Step(State(), context), badge()).state

    state = earned(Step(state, context), badge(state="broken", because=("changed",))).state

    assert held_titles(state) == ("Bread Baking",)


def test_a_conversation_keeps_so_many_badges_and_no_more(context):
    state = State()
    for number in range(MAX_BADGES + 5):
        skills = tuple(f"{i} " + "x" * 5_000 for i in range(100))
        one = badge(achievement_id=f"urn:{number}", skills=skills, also=skills)
        state = earned(Step(state, context), one).state

    assert len(state.badges) == MAX_BADGES
    assert len(state.model_dump_json()) < 80_000


def test_a_badge_survives_being_saved(context):
    state = earned(Step(State(), context), badge(expires_on=date(2027, 1, 1))).state

    assert State.model_validate(state.model_dump(mode="json")) == state


def test_facts_of_a_badge_are_escaped(context):
    turn = earned(Step(State(), context), badge(title="<b>Bread & co", issuer="<i>x"))

    assert "<b>&lt;b&gt;Bread &amp; co</b>, awarded by &lt;i&gt;x." in said(turn)


def test_a_learner_record_says_how_much_more_it_holds(context):
    turn = earned(Step(State(), context), badge(also=("Payroll", "Pastry")))

    assert said(turn).startswith("<b>Bread Baking</b> and 2 more, awarded")
    assert held_titles(turn.state) == ("Bread Baking", "Payroll", "Pastry")


def test_many_skills_are_counted_and_a_few_said(context):
    turn = earned(Step(State(), context), badge(skills=tuple(f"skill {i}" for i in range(11))))

    assert "skill 7, and 3 more." in said(turn)
    assert len(held_skills(turn.state)) == 11


@pytest.mark.parametrize("language", languages())
def test_each_reason_and_each_problem_has_a_sentence_of_its_own(language):
    say = messages(language)
    facts = {"issuer": "X", "until": "Monday", "since": "Monday", "ask": "?"}

    reasons = {say("badge-because", reason=each, **facts) for each in REASONS}
    problems = {say("badge-unreadable", problem=each, **facts) for each in PROBLEMS}
    states = {say("badge-state", state=each) for each in STATES}

    assert len(reasons) == len(REASONS)
    assert len(problems) == len(PROBLEMS)
    assert len(states) == len(STATES)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("state", STATES)
def test_every_standing_can_be_said_in_every_language(context, language, state):
    for reason in REASONS:
        one = badge(state=state, because=(reason,), skills=())
        nameless = badge(state=state, because=(reason,), title="", issuer="")
        for each in (one, nameless):
            lines = said(earned(Step(State(language=language), context), each)).splitlines()
            assert len(lines) >= 3, (reason, lines)


# -- a file in the dialogue


def test_a_file_is_read_in_the_step(context):
    file = SentFile("bread.png", png(json.dumps(own()).encode()))

    turn = advance(State(), file, context)

    assert "Verified." in said(turn)
    assert held_skills(turn.state) == ("bake sourdough bread",)


@pytest.mark.parametrize("content", [b"", b"Dear all", b"{", b"\x89PNG\r\n\x1a\n", b"<svg/>"])
def test_a_file_that_is_no_badge_is_answered_in_a_sentence(context, content):
    turn = advance(State(), SentFile("x", content), context)

    assert said(turn)
    assert turn.state.badges == ()


def test_who_earned_it_is_neither_said_nor_kept(context):
    told = own()
    told["credentialSubject"] |= {"id": "mailto:ana@example.org", "name": "Ana Ruiz"}

    for content in (told, made.ASSERTION):
        turn = advance(State(), SentFile("x.json", json.dumps(content).encode()), context)

        assert "ana" not in (said(turn) + turn.state.model_dump_json()).lower()


def test_a_caption_is_told_not_to_be_read(context):
    file = SentFile("x.json", json.dumps(own()).encode(), caption="I want to weld")

    assert said(advance(State(), file, context)).endswith("please send it by itself.")


def test_an_issuer_that_staff_know_is_said_so(context):
    by = signer("ES256")
    content = token(credential("https://valley.example"), by)
    listed = {"id": "https://valley.example", "name": "Valley", "keys": [by.jwk]}
    trust = Trust.read(json.dumps({"issuers": [listed]}).encode())

    turn = received(
        Step(State(), replace(context, badge_issuers=trust)), SentFile("x.jwt", content)
    )

    assert "the key that we know to be that of Valley" in said(turn)


# -- whom staff trust


@pytest.fixture
def listed(tmp_path):
    """A key, a badge signed with it, and the file in which staff list it."""
    by = signer("ES256")
    known = {"id": "https://valley.example", "name": "Valley", "keys": [by.jwk]}
    path = tmp_path / "issuers.json"
    path.write_text(json.dumps({"issuers": [known]}))
    return token(credential("https://valley.example"), by), path


def test_the_list_that_the_setting_names_is_used_on_telegram_and_in_a_terminal(
    listed, tmp_path, recommender
):
    content, path = listed
    badge = tmp_path / "bread.jwt"
    badge.write_bytes(content)
    app = App(Settings(data_dir=tmp_path, badge_issuers=path))

    there = Counsel(lambda _: recommender, "", lambda: TODAY, badge_issuers=app.badge_issuers)
    turn = there.turn(State(), SentFile("bread.jwt", content))
    here = Chat(recommender, today=TODAY, badge_issuers=app.badge_issuers)
    (told,) = here.hear(f"/badge {badge}")

    for text in (said(turn), told.text):
        assert "the key that we know to be that of Valley" in text


def test_without_a_list_the_same_badge_cannot_be_verified(listed, context):
    content, _ = listed

    assert "I cannot verify it here." in said(
        advance(State(), SentFile("bread.jwt", content), context)
    )


def test_no_list_is_read_where_none_is_set(tmp_path):
    assert App(Settings(data_dir=tmp_path)).badge_issuers is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no such file"),
        (b"not json", "wrong at the whole file"),
        (b'{"issuers": [{"id": "https://a.example"}]}', "wrong at issuer 1: it has no `keys`"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_in_one_sentence_with_its_path(
    tmp_path, content, words
):
    path = tmp_path / "issuers.json"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UnusableIssuersError) as refused:
        read_issuers(path)

    assert str(refused.value).startswith(f"ADVISOR_BADGE_ISSUERS ({path}): ")
    assert words in str(refused.value)


def test_a_folder_in_its_place_is_refused_too(tmp_path):
    with pytest.raises(UnusableIssuersError, match="cannot be read"):
        read_issuers(tmp_path)


def test_what_a_counted_badge_is_called_is_left_out_of_the_path_below_a_list(context):
    wanted = Said("weld aluminium pipe")
    state = earned(Step(State(), context), badge(title="Welding", skills=())).state
    broken = badge(title="Welding", skills=(), state="broken", because=("changed",))

    without = advance(State(), wanted, context).effects[0].text
    with_it = advance(state, wanted, context).effects[0].text
    damaged = advance(earned(Step(State(), context), broken).state, wanted, context)

    assert "Welding → Advanced Welding" in without.replace("<b>", "").replace("</b>", "")
    assert "→" not in with_it
    assert "→" in damaged.effects[0].text


@pytest.mark.parametrize("problem", ["too_large", "not_fetched", "no_file", "no_path", "photo"])
def test_a_file_that_could_not_be_had_is_said_so(context, problem):
    assert said(advance(State(), MissedFile(problem), context))


# -- over Telegram


@pytest.mark.anyio
async def test_a_badge_sent_as_a_file_is_fetched_and_answered(desk, ana):
    ana.sends_file("bread.png", png(json.dumps(own()).encode()))
    await desk.work()

    (reply,) = ana.reads()
    assert reply.startswith("Bread Baking, awarded by Valley College.\nVerified.")
    state, _ = desk.memory.state_of("42")
    assert state["badges"][0]["title"] == "Bread Baking"


@pytest.mark.anyio
async def test_a_photo_is_to_be_sent_as_a_file(desk, ana):
    ana.sends("photo")
    await desk.work()

    (reply,) = ana.reads()
    assert "send it as a file, not as a photo" in reply


@pytest.mark.anyio
async def test_another_document_is_not_fetched(desk, ana, server):
    ana.sends_file("cv.pdf", b"%PDF")
    await desk.work()

    assert ana.reads()
    assert "getFile" not in [call.method for call in server.calls]


@pytest.mark.anyio
async def test_a_file_that_is_too_large_is_not_fetched(desk, ana, server):
    ana.sends_file("bread.png", b"x" * 5_000_001)
    await desk.work()

    (reply,) = ana.reads()
    assert "larger than 5 MB" in reply
    assert "getFile" not in [call.method for call in server.calls]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("fault", "times", "said_then"),
    [
        (lost_before(), 1, "Verified."),
        (server_error(), 1, "Verified."),
        (lost_before(), 2, "could not get your file"),
        (refused("wrong file_id"), 1, "could not get your file"),
        (refused("file is too big"), 1, "larger than 5 MB"),
    ],
)
async def test_a_fault_is_tried_again_and_then_said(start, ana, server, fault, times, said_then):
    desk = start()
    desk.running.answering._fetch = Fetching(desk.bot, sleep=desk.clock.sleep)
    server.fail_next(fault, times=times, method="getFile")
    ana.sends_file("bread.json", json.dumps(own()).encode())
    await desk.work()

    (reply,) = ana.reads()
    assert said_then in reply
    assert desk.memory.open_updates() == []


@pytest.mark.anyio
async def test_telegram_that_does_not_answer_is_waited_for_in_bounds():
    class Silent:
        async def get_file(self, _):
            await asyncio.sleep(60)

    class Late:
        async def get_file(self, _):
            raise TimedOut

    for bot in (Silent(), Late()):
        waited = []

        async def sleep(seconds, waited=waited):
            waited.append(seconds)

        fetch = Fetching(bot, seconds=0.01, sleep=sleep)
        assert await fetch(Document("f"), "") == MissedFile("not_fetched")
        assert waited == [1.0]


@pytest.mark.anyio
async def test_what_was_sent_is_kept_nowhere(desk, ana, engine, caplog):
    earner = made.CREDENTIAL["credentialSubject"] | {"name": "Ana Secret Ruiz"}
    told = own(credentialSubject=earner)
    ana.sends_file("bread.json", json.dumps(told).encode())
    await desk.work()

    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        rows = [
            tuple(row)
            for each in names
            for row in connection.execute(select(table(each, literal_column("*"))))
        ]
    assert "Bread Baking" in str(rows)
    assert "Secret" not in str(rows) + caplog.text


@pytest.mark.parametrize(
    ("document", "is_badge"),
    [
        ({"file_id": "f", "file_name": "a.PNG"}, True),
        ({"file_id": "f", "mime_type": "application/json"}, True),
        ({"file_id": "f", "file_name": "a.jwt"}, True),
        ({"file_id": "f", "file_name": "a.pdf", "mime_type": "application/pdf"}, False),
        ({"file_id": 5, "file_name": "a.png"}, False),
        ({"file_name": "a.png"}, False),
        ("a.png", False),
    ],
)
def test_only_what_may_be_a_badge_is_fetched(document, is_badge):
    chat = {"id": 42, "type": "private"}
    for kind, is_new in (("message", True), ("edited_message", False)):
        update = read({kind: {"chat": chat, "from": {"id": 42}, "document": document}})
        assert (badge_file(update) is not None) == (is_badge and is_new)
    group = {"id": -1, "type": "supergroup"}
    update = read({"message": {"chat": group, "from": {"id": 42}, "document": document}})
    assert badge_file(update) is None


# -- at a prompt


def test_a_path_is_a_file_or_said_to_be_none(tmp_path):
    file = tmp_path / "my badge.json"
    file.write_bytes(b"{}")
    large = tmp_path / "large.png"
    large.write_bytes(b"x" * 5_000_001)

    assert file_at(str(file)) == SentFile("my badge.json", b"{}")
    assert file_at(f"'{file}'") == SentFile("my badge.json", b"{}")
    assert file_at(str(large)) == MissedFile("too_large")
    assert file_at(str(tmp_path)) == file_at("/no/such") == MissedFile("no_file")
    assert file_at("x\0y") == MissedFile("no_file")
    assert file_at("") == MissedFile("no_path")
