"""What advisors can do, whichever desk they sit at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cases.canned import Canned
from bot.cases.hours import WorkingHours, shifts_of
from bot.dialogue import State
from bot.helping import Presence
from bot.memory.staff import Staff
from bot.messages import messages
from bot.refusals import NotPossibleError
from bot.turns import AtDesk, Incoming, SavedTurn
from recommender.goals import read_goal
from tests.bot.cases.helped import Office
from tests.fakes import TODAY


@pytest.fixture
def office(engine, recommender, tmp_path):
    return Office(engine, recommender, tmp_path)


def test_the_queue_is_the_most_urgent_first_then_the_oldest(office):
    office.asks("1", "bake bread")
    office.now += timedelta(minutes=5)
    office.asks("2", "keep books")
    office.asks("3", "weld pipe", urgency="now")

    assert [case.person for case in office.helping.queue(office.ana)] == ["3", "1", "2"]


def test_the_queue_is_searched_and_filtered(office):
    bread = office.asks("1", "bake bread")
    books = office.asks("2", "keep books", topic="funding", language="fr")
    office.helping.label(bread, office.ana, ["night shift", " night  shift "])
    office.helping.claim(books, office.bo)
    office.helping.note(books, office.bo, "asked about the bursary")

    def found(**wanted):
        return [case.number for case in office.helping.queue(office.ana, **wanted)]

    assert found() == [bread, books]
    assert found(search="BREAD") == [bread]
    assert found(search="bursary books") == [books]
    assert found(search=f"#{books}") == [books]
    assert found(topic="funding") == [books]
    assert found(language="fr") == [books]
    assert found(label="night shift") == [bread]
    assert found(holder=office.bo.pk) == [books]
    assert found(status="waiting") == [bread]
    assert found(status="closed") == []
    with pytest.raises(ValueError, match="'lost' is no status"):
        found(status="lost")


def test_what_is_put_off_is_not_in_the_queue_until_its_time(office):
    number = office.asks("1", "bake bread")

    office.helping.snooze(number, office.ana, office.now + timedelta(hours=2))

    assert office.helping.queue(office.ana) == []
    assert len(office.helping.queue(office.ana, with_snoozed=True)) == 1
    office.now += timedelta(hours=2)
    assert len(office.helping.queue(office.ana)) == 1
    with pytest.raises(ValueError, match="past"):
        office.helping.snooze(number, office.ana, office.now - timedelta(hours=2))


def test_whoever_has_left_sees_nothing(office):
    office.staff.remove("Bo")
    gone = next(each for each in office.staff.all() if each.name == "Bo")

    with pytest.raises(NotPossibleError, match="Bo is not at the desk any more"):
        office.helping.queue(gone)


def test_the_learner_is_told_who_helps_and_when_it_is_over(office):
    number = office.asks("1", "bake bread")
    office.sent()

    office.helping.claim(number, office.ana)
    office.helping.reply(number, office.ana, "Hello <you>")
    office.helping.resolve(number, office.ana)

    assert office.sent() == [
        (
            "sendMessage",
            (
                "<b>Ana</b> is here now and reads what you write. I stay quiet meanwhile; /bot "
                "brings me back."
            ),
        ),
        ("sendMessage", "<b>Ana</b>: Hello &lt;you&gt;"),
        (
            "sendMessage",
            (
                "Ana has closed your question. If something is still open, ask for a person at any "
                "time. I am listening again.\nYou were looking for “bake bread”."
            ),
        ),
        ("sendMessage", "How was the help?"),
    ]


def test_the_learner_is_told_in_their_language_when_the_desk_is_closed(office):
    days = (shifts_of("9:00-17:00"),) * 5 + ((), ())
    office.helping.set_hours(WorkingHours("America/Vancouver", days), office.ana)
    number = office.asks("1", "hacer pan", language="es")
    office.helping.claim(number, office.bo)
    office.sent()
    # Half past six in Vancouver.
    office.now = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)

    office.helping.release(number, office.bo)

    assert office.sent() == [
        (
            "sendMessage",
            (
                "Bo tiene que pasar el turno a otra persona. Ahora mismo no hay nadie en la "
                "oficina. Abre mañana a las 9:00, y entonces alguien le escribirá en este chat. "
                "Mientras tanto puede escribirme."
            ),
        )
    ]


def test_a_case_that_changed_meanwhile_is_said_and_nothing_is_lost(office):
    number = office.asks("1", "bake bread")
    seen = office.helping.open_case(number, office.ana).case.version
    office.helping.claim(number, office.bo)

    with pytest.raises(NotPossibleError, match="Case 1 is with Bo"):
        office.helping.claim(number, office.ana, seen=seen)
    with pytest.raises(NotPossibleError, match="was changed by Bo in the meantime; look again"):
        office.helping.release(number, office.bo, seen=seen)


def test_only_who_has_a_case_answers_in_it(office):
    number = office.asks("1", "bake bread")
    with pytest.raises(NotPossibleError, match="is waiting; claim it first"):
        office.helping.reply(number, office.ana, "hello")
    office.helping.claim(number, office.ana)

    with pytest.raises(NotPossibleError, match="is with Ana; release it"):
        office.helping.reply(number, office.bo, "hello")


@pytest.mark.parametrize(("words", "problem"), [("  ", "no words"), ("x" * 5000, "in parts")])
def test_a_reply_that_cannot_be_sent_is_refused_in_words(office, words, problem):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)

    with pytest.raises(ValueError, match=problem):
        office.helping.reply(number, office.ana, words)


def test_the_same_message_of_the_group_is_one_reply(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    office.sent()

    first = office.helping.reply(number, office.ana, "hello", thread_message_id=77)
    again = office.helping.reply(number, office.ana, "hello", thread_message_id=77)

    assert first == again
    assert [words for _, words in office.sent()] == ["<b>Ana</b>: hello"]


def test_files_are_sent_with_their_captions(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    office.sent()

    office.helping.reply_file(number, office.ana, kind="photo", file_id="F1", caption="the map")

    assert office.sent() == [("sendPhoto", "<b>Ana</b>: the map")]
    assert office.helping.open_case(number, office.ana).messages[-1].file_id == "F1"


def test_a_reply_that_is_not_sent_yet_is_changed_before_it_goes(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    office.sent()
    message = office.helping.reply(number, office.ana, "helo")

    office.helping.edit_reply(message, office.ana, "hello")

    assert office.sent() == [("sendMessage", "<b>Ana</b>: hello")]


def test_a_reply_that_arrived_is_changed_there(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    message = office.helping.reply(number, office.ana, "helo")
    office.sent()
    with pytest.raises(NotPossibleError, match="on its way"):
        office.helping.edit_reply(message, office.ana, "hello")
    office.cases.set_message_ids(message, learner_message_id=900)

    office.helping.edit_reply(message, office.ana, "hello")

    assert office.sent() == [("editMessageText", "<b>Ana</b>: hello")]
    kept = office.helping.open_case(number, office.ana).messages[-1]
    assert (kept.text, kept.is_edited) == ("hello", True)
    with pytest.raises(NotPossibleError, match="Ana wrote that"):
        office.helping.edit_reply(message, office.bo, "hi")


def test_notes_reach_no_learner(office):
    number = office.asks("1", "bake bread")
    office.sent()

    office.helping.note(number, office.bo, "she called yesterday")

    assert office.sent() == []
    (note,) = office.helping.open_case(number, office.ana).messages
    assert (note.author, note.name, note.text) == ("note", "Bo", "she called yesterday")


def test_a_correction_changes_this_learners_list_and_becomes_a_label(office):
    number = office.asks("1", "keep books")
    office.sent()

    case = office.helping.prefer(number, office.ana, "payroll", "bookkeeping", "she knows books")

    saved, _ = office.memory.state_of("1")
    assert (saved["preferred"], saved["hidden"]) == (["payroll"], ["bookkeeping"])
    (method, words), *_ = office.sent()
    assert method == "sendMessage"
    assert words.startswith("<b>Ana</b> has looked at your list and puts this first:\n\n<b>Payroll")
    assert case.brief["corrections"][-1]["title"] == "Payroll"
    (label,) = office.labels.all()
    assert (label.goal, label.credential_id, label.over, label.because) == (
        "keep books",
        "payroll",
        "bookkeeping",
        "she knows books",
    )
    assert (label.verdict, label.judge, label.who) == ("preferred", "advisor", "Ana")
    assert (label.release_id, label.model_version, label.at) == (
        "release-1",
        "model-1",
        office.now,
    )


def test_a_correction_needs_a_reason_and_a_credential_that_exists(office):
    number = office.asks("1", "keep books")

    with pytest.raises(ValueError, match="Say why"):
        office.helping.prefer(number, office.ana, "payroll", "bookkeeping", " ")
    with pytest.raises(ValueError, match="same credential twice"):
        office.helping.prefer(number, office.ana, "payroll", "payroll", "because")
    with pytest.raises(NotPossibleError, match="'astronomy' is not in the catalogue"):
        office.helping.prefer(number, office.ana, "astronomy", "payroll", "because")
    assert office.labels.all() == []


def test_advisors_judge_and_correct_topics(office):
    number = office.asks("1", "keep books", topic="person")

    office.helping.judge(number, office.ana, "bread-baking", is_relevant=False, because="no books")
    office.helping.correct_topic(number, office.bo, "funding")

    assert [(each.verdict, each.because) for each in office.labels.all()] == [
        ("not_relevant", "no books")
    ]
    (topic,) = office.labels.topics()
    assert (topic.text, topic.topic, topic.who) == ("keep books", "funding", "Bo")
    with pytest.raises(ValueError, match="is no topic"):
        office.helping.correct_topic(number, office.bo, "weather")


def test_an_advisor_steps_in_unasked(office):
    office.turn("9", State(goal=read_goal("bake bread", today=TODAY)), AtDesk())

    case = office.helping.step_in("9", office.bo)

    assert (case.status, case.reason, case.holder_name) == ("claimed", "stepped_in", "Bo")
    assert office.memory.state_of("9")[0]["case"] == "held"
    assert office.sent()[-1][1].startswith("<b>Bo</b> is here now")
    with pytest.raises(NotPossibleError, match="with Bo"):
        office.helping.step_in("9", office.ana)
    with pytest.raises(NotPossibleError, match="Nobody of that number"):
        office.helping.step_in("404", office.ana)


def test_canned_replies_are_filled_in(office):
    number = office.asks("1", "bake bread")
    case = office.helping.open_case(number, office.ana).case

    hello = office.helping.add_canned(
        "hello", "en", "Case {case}, about {goal}. {advisor}", office.ana
    )

    assert office.helping.fill(hello, case, office.ana) == f"Case {number}, about bake bread. Ana"
    nothing_said = replace(case, brief={"aims": []})
    looking = "Hello, this is {advisor}. You look for {goal}.\nWrite to me!"
    filled = office.helping.fill(Canned(0, "", "en", looking), nothing_said, office.ana)
    assert filled == "Hello, this is Ana. Write to me!"
    office.helping.add_canned("hello", "en", "Hi from {advisor}!", office.ana)
    assert [each.text for each in office.helping.canned("en")] == ["Hi from {advisor}!"]
    with pytest.raises(ValueError, match=r"Nobody can fill in \{price\}"):
        office.helping.add_canned("price", "en", "It costs {price}.", office.ana)
    office.helping.remove_canned(hello.pk, office.ana)
    assert office.helping.canned() == []


def test_only_staff_change_the_hours(office):
    with pytest.raises(NotPossibleError, match="Only staff may do that"):
        office.helping.set_hours(WorkingHours("UTC"), office.bo)


def test_whoever_holds_too_much_is_warned(office):
    busy = office.staff.add("Cy", capacity=1)

    assert office.helping.capacity_warning(busy) == ""
    office.helping.claim(office.asks("1", "bake bread"), busy)

    assert office.helping.capacity_warning(busy) == "You hold one case; you wanted 1 at most."


def test_the_desk_is_counted(office):
    days = (shifts_of("9:00-17:00"),) * 7
    office.helping.set_hours(WorkingHours("UTC", days), office.ana)
    office.now = datetime(2026, 11, 24, 16, 50, tzinfo=UTC)
    first = office.asks("1", "bake bread", topic="funding")
    office.asks("2", "keep books")
    office.turn("3", State(), AtDesk(spoken=("hello", "hi")))
    office.now = datetime(2026, 11, 25, 9, 10, tzinfo=UTC)
    office.helping.claim(first, office.ana)
    office.helping.reply(first, office.ana, "hello")
    office.helping.resolve(first, office.ana)
    office.turn("1", State(), AtDesk(rating=(first, 4)))

    counted = office.helping.statistics(
        since=datetime(2026, 11, 23, tzinfo=UTC), until=datetime(2026, 11, 30, tzinfo=UTC)
    )

    assert (counted.n_opened, counted.n_resolved, counted.n_waiting) == (2, 1, 1)
    # Ten minutes in the evening, ten in the morning; nobody counts the night.
    assert counted.waits == (20.0,)
    assert (counted.n_learners, counted.n_handed_over) == (3, 2)
    assert counted.hand_off_rate == pytest.approx(2 / 3)
    assert counted.satisfaction == {4: 1}
    assert list(counted.topics_by_week.values()) == [{"funding": 1, "person": 1}]


def test_an_export_has_one_row_a_case_and_no_words_unless_asked_for(office):
    number = office.asks("1", "a secret wish to bake bread")
    office.helping.note(number, office.ana, "a secret note")

    (row,) = office.helping.export(office.ana)
    (full,) = office.helping.export(office.ana, with_words=True)

    assert (row["case"], row["topic"], row["reason"]) == (number, "person", "asked")
    assert "secret" not in repr(row)
    assert "1" not in {str(value) for key, value in row.items() if key != "case"}
    assert full["goal"] == "a secret wish to bake bread"
    assert full["messages"] == "a secret note"


def test_credentials_are_found_by_their_titles(office):
    assert office.helping.find_credentials("bread") == [
        ("bread-baking", "Bread Baking", "Test College")
    ]
    assert office.helping.find_credentials("payroll")[0][0] == "payroll"
    assert office.helping.find_credentials("bookkeeping", limit=1) == [
        ("bookkeeping", "Bookkeeping", "Test College")
    ]
    assert office.helping.find_credentials(" ") == []


def test_what_was_looked_at_and_done_is_in_the_log(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.bo)

    log = office.helping.open_case(number, office.ana).log

    assert [(each.who, each.action) for each in log] == [
        ("Ana", "saw"),
        ("Bo", "claim"),
        ("bot", "opened"),
    ]


def test_everything_is_handed_over_and_everything_is_erased(office):
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    office.helping.reply(number, office.ana, "hello")
    office.helping.note(number, office.ana, "a note")
    office.helping.judge(number, office.ana, "bookkeeping", is_relevant=False)

    kept = office.memory.all_about("1")

    assert kept["cases"][0]["with"] == "Ana"
    assert [each["text"] for each in kept["messages_with_advisors"]] == ["hello", "a note"]
    assert kept["turns_kept_for_advisors"][0]["said"] == "bake bread"
    assert kept["judgements"][0]["credential"] == "bookkeeping"

    _, version = office.memory.state_of("1")
    office.memory.take_in([Incoming(500, "1", {})])
    office.memory.save_turn(SavedTurn("1", 500, {}, version + 1, version, erase=True))

    assert office.memory.all_about("1") == {}
    assert office.cases.all() == []
    assert office.labels.all() == []
    with pytest.raises(NotPossibleError, match="perhaps its learner erased everything"):
        office.helping.open_case(number, office.ana)


def test_the_bot_knows_within_seconds_that_somebody_is_at_the_desk(engine):
    now = [datetime(2026, 11, 24, 18, tzinfo=UTC)]
    presence = Presence(engine, now=lambda: now[0])
    assert presence() is None

    Staff(engine).add("Ana")
    now[0] += timedelta(seconds=3)

    desk = presence()
    assert desk is not None
    assert not desk.is_hours_set


def test_a_case_is_given_to_a_colleague_who_is_told_and_so_is_the_learner(office):
    bo = office.staff.add("Bo", telegram_id="77")
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.ana)
    office.sent()

    case = office.helping.assign(number, office.ana, bo.pk)

    assert (case.status, case.holder_name) == ("claimed", "Bo")
    to_learner, to_bo = office.sent()
    assert to_learner[1].startswith("<b>Bo</b> goes on with your question")
    assert to_bo[1] == f"Ana has given you case {number}."
    assert office.helping.reply(number, bo, "Hello") > 0
    with pytest.raises(NotPossibleError, match="is with Bo"):
        office.helping.reply(number, office.ana, "Hello")


def test_nobody_takes_a_case_from_a_colleague_but_staff(office):
    cleo = office.staff.add("Cleo")
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.bo)

    with pytest.raises(NotPossibleError, match="Case 1 is with Bo; release it"):
        office.helping.assign(number, cleo, cleo.pk)

    assert office.helping.assign(number, office.ana, cleo.pk).holder_name == "Cleo"
    with pytest.raises(NotPossibleError, match="Cleo has case 1 already"):
        office.helping.assign(number, cleo, cleo.pk)
    with pytest.raises(NotPossibleError, match="not at the desk; choose another"):
        office.helping.assign(number, cleo, 404)
    office.staff.remove("Bo")
    with pytest.raises(NotPossibleError, match="Bo is not at the desk any more"):
        office.helping.assign(number, cleo, office.bo.pk)


def test_colleagues_with_most_room_come_first(office):
    office.staff.add("Cleo")
    for person in ("1", "2"):
        office.helping.claim(office.asks(person, "bake bread"), office.bo)

    others = [(each.name, count) for each, count in office.helping.colleagues(office.ana)]

    assert others == [("Cleo", 0), ("Bo", 2)]


def test_what_is_refused_is_said_in_the_language_of_whoever_asks(office):
    with pytest.raises(NotPossibleError) as refused:
        office.helping.claim(404, office.ana)

    assert refused.value.said(messages("fr")).startswith("Il n’y a pas de dossier 404")
    assert str(refused.value).startswith("There is no case 404")
