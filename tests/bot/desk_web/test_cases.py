"""A case at the desk: claimed, answered, filed, corrected, ended; nothing typed is lost."""

import re

from sqlmodel import Session, select

from bot.desk.app import desk_app
from bot.memory.labels import Labels
from bot.memory.staff import Staff
from bot.memory.tables import OutboxRow


def told(engine, person: str) -> list[str]:
    """Return what a learner is going to be told."""
    with Session(engine) as session:
        rows = session.exec(select(OutboxRow).where(OutboxRow.chat_id == person))
        return [str(row.payload.get("text", "")) for row in rows]


def test_whoever_claims_a_case_answers_it(browser, case, learners, engine):
    page = f"/cases/{case}"

    claimed = browser.send(f"{page}/claim", of=page, seen="1")
    replied = browser.send(f"{page}/reply", of=page, text="Hello, which evenings suit you?")

    assert claimed.headers["location"] == f"{page}?done=claim-done"
    assert replied.headers["location"] == f"{page}?done=reply-done#conversation"
    assert learners.cases.get(case).status == "waiting_for_learner"
    assert "which evenings suit you?" in told(engine, "1001")[-1]
    assert "Sent." in browser.get(f"{page}?done=reply-done").text


def test_a_case_that_somebody_else_took_says_so_and_keeps_what_was_typed(
    browser, staff_browser, case, learners
):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page, seen="1")
    staff_browser.send(f"{page}/release", of=page)
    staff_browser.send(f"{page}/claim", of=page)

    refused = browser.send(f"{page}/reply", of=page, what="reply", text="My long answer.")

    assert refused.status_code == 409
    assert "Sol" in refused.text
    assert "My long answer.</textarea>" in refused.text
    assert learners.cases.messages(case) == []


def test_an_action_on_an_older_page_is_refused(browser, staff_browser, case, learners):
    page = f"/cases/{case}"
    staff_browser.send(f"{page}/labels", of=page, labels="funding")

    refused = browser.send(f"{page}/claim", of=page, seen="1")

    assert refused.status_code == 409
    assert "look again" in refused.text
    assert learners.cases.get(case).status == "waiting"


def test_two_advisors_cannot_claim_the_same_case(browser, staff_browser, case, learners):
    page = f"/cases/{case}"

    answers = [each.send(f"{page}/claim", of=page, seen="1") for each in (browser, staff_browser)]

    assert [each.status_code for each in answers] == [303, 409]
    assert learners.cases.get(case).holder_name == "Ana"


def test_a_case_is_given_to_a_colleague(browser, staff_browser, case, learners, engine):
    page = f"/cases/{case}"
    sol = next(each for each in Staff(engine).all() if each.name == "Sol")
    browser.send(f"{page}/claim", of=page)
    assert "Sol (0 of 10)" in browser.get(page).text

    given = browser.send(f"{page}/assign", of=page, colleague=str(sol.pk))

    assert given.headers["location"] == f"{page}?done=assign-done"
    assert learners.cases.get(case).holder_name == "Sol"
    assert "goes on with your question" in told(engine, "1001")[-1]
    assert "do-assign" not in browser.get(page).text
    assert "do-assign" in staff_browser.get(page).text
    assert browser.send(f"{page}/assign", of=page, colleague="x").status_code == 409


def test_a_refusal_is_said_in_the_language_of_the_page(browser, case):
    page = f"/cases/{case}"
    browser.client.cookies.set("desk_language", "fr")

    refused = browser.send(f"{page}/reply", of=page, text="Bonjour")

    assert "est en attente" in refused.text


def test_a_note_is_for_advisors_only(browser, case, learners, engine):
    page = f"/cases/{case}"

    browser.send(f"{page}/note", of=page, text="Call the registrar.")

    assert [each.author for each in learners.cases.messages(case)] == ["note"]
    assert "for advisors only" in browser.get(page).text
    assert "registrar" not in " ".join(told(engine, "1001"))


def test_an_empty_reply_is_refused_in_a_sentence(browser, case):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)

    refused = browser.send(f"{page}/reply", of=page, text="   ")

    assert refused.status_code == 422
    assert 'role="alert"' in refused.text


def test_a_topic_is_corrected_and_learned_from(browser, case, learners, engine):
    page = f"/cases/{case}"

    browser.send(f"{page}/topic", of=page, topic="funding")

    assert learners.cases.get(case).topic == "funding"
    assert [each.topic for each in Labels(engine).topics()] == ["funding"]
    assert browser.send(f"{page}/topic", of=page, topic="nonsense").status_code == 422


def test_labels_are_written_with_commas(browser, case, learners):
    page = f"/cases/{case}"

    browser.send(f"{page}/labels", of=page, labels=" waiting for papers,  funding,, funding ")

    assert learners.cases.get(case).labels == ("waiting for papers", "funding")


def test_a_better_credential_is_put_first_with_the_reason(browser, case, learners, engine):
    page = f"/cases/{case}"

    done = browser.send(
        f"{page}/prefer",
        of=page,
        better="Payroll",
        over="bookkeeping",
        because="She pays wages already.",
    )

    label = Labels(engine).all()[-1]
    assert done.status_code == 303
    assert (label.credential_id, label.over) == ("payroll", "bookkeeping")
    assert (label.because, label.who) == ("She pays wages already.", "Ana")
    assert "She pays wages already." in browser.get(page).text


def test_a_credential_that_nobody_knows_is_said_and_what_was_typed_stays(browser, case):
    page = f"/cases/{case}"

    refused = browser.send(
        f"{page}/prefer", of=page, what="prefer", better="Astrology", because="She asked for it."
    )

    assert refused.status_code == 422
    assert "No credential of the catalogue is called “Astrology”" in refused.text
    assert "She asked for it." in refused.text


def test_relevance_is_judged_with_one_button(browser, case, engine):
    page = f"/cases/{case}"

    browser.send(f"{page}/judge", of=page, credential="bookkeeping", is_relevant="yes")
    browser.send(f"{page}/judge", of=page, credential="payroll", is_relevant="no")

    verdicts = [(each.credential_id, each.verdict) for each in Labels(engine).all()]
    assert verdicts == [("bookkeeping", "relevant"), ("payroll", "not_relevant")]


def test_a_card_is_sent_to_the_learner(browser, case, engine):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)

    browser.send(f"{page}/card", of=page, credential="Bread Baking")

    assert "Bread Baking" in told(engine, "1001")[-1]


def test_credentials_are_found_by_words(browser, case):
    options = browser.get("/credentials?better=bread").text

    assert '<option value="Bread Baking">' in options
    assert browser.get("/credentials?better=").text.strip() == ""


def test_a_canned_reply_is_put_into_the_reply_box_and_not_sent(browser, case, learners):
    page = f"/cases/{case}"
    browser.send("/canned", of="/canned", name="Hello", language="en", text="I am {advisor}.")
    browser.send(f"{page}/claim", of=page)
    chosen = re.search(r'<option value="(\d+)">Hello', browser.get(page).text)

    filled = browser.send(f"{page}/fill", of=page, canned=chosen[1], text="Good morning.")

    assert "Good morning.\n\nI am Ana.</textarea>" in filled.text
    assert learners.cases.messages(case) == []


def test_a_case_is_put_off_and_comes_back(browser, case, clock):
    page = f"/cases/{case}"

    browser.send(f"{page}/snooze", of=page, until="2026-11-24T11:00")
    assert "keep books" not in browser.get("/").text
    assert "keep books" in browser.get("/?snoozed=yes").text
    clock.passes(hours=2)

    assert "keep books" in browser.get("/").text


def test_a_time_that_is_past_or_none_is_refused(browser, case):
    page = f"/cases/{case}"

    for until in ("2020-01-01T09:00", "soon"):
        assert browser.send(f"{page}/snooze", of=page, until=until).status_code == 422


def test_a_resolved_case_can_be_reopened(browser, case, learners):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)

    browser.send(f"{page}/resolve", of=page)
    assert learners.cases.get(case).status == "resolved"
    browser.send(f"{page}/reopen", of=page)

    assert learners.cases.get(case).status == "waiting"


def test_a_reply_can_be_corrected(browser, case, learners):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)
    browser.send(f"{page}/reply", of=page, text="On Monday at nine.")
    sent = learners.cases.messages(case)[0].number
    learners.cases.set_message_ids(sent, learner_message_id=77)

    browser.send(f"{page}/edit", of=page, message=str(sent), text="On Tuesday at nine.")

    changed = learners.cases.messages(case)[0]
    assert (changed.text, changed.is_edited) == ("On Tuesday at nine.", True)


def test_the_page_looks_for_what_is_new_and_is_left_alone_while_nothing_is(browser, case, learners):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)
    seen = re.search(r"live\?seen=([0-9a-f]+)", browser.get(page).text)[1]

    assert browser.get(f"{page}/live?seen={seen}").status_code == 204
    learners.write("1001", "Are you there?")
    fresh = browser.get(f"{page}/live?seen={seen}")

    assert "Are you there?" in fresh.text
    assert 'id="standing"' in fresh.text
    assert "<html" not in fresh.text


def test_looking_again_and_again_does_not_fill_the_log(browser, case, staff_browser):
    page = f"/cases/{case}"
    seen = re.search(r"live\?seen=([0-9a-f]+)", browser.get(page).text)[1]
    for _ in range(5):
        browser.get(f"{page}/live?seen={seen}")

    assert staff_browser.get(f"/log?subject=case+{case}").text.count("<td>looked</td>") == 1


def test_a_case_that_is_not_there_is_said(browser):
    answer = browser.get("/cases/999")

    assert answer.status_code == 404
    assert "no case 999" in answer.text


def test_the_transcript_with_the_bot_is_folded_below(browser, case):
    page = browser.get(f"/cases/{case}").text

    assert "With the bot before: one turn" in page
    assert "Here is a list." in page


def test_what_a_learner_sent_is_opened_at_the_desk(
    engine, helping, settings, clock, signed_in_at, ana, case, learners, staff
):
    asked = []

    def files(file_id):
        asked.append(file_id)
        return (".html", b"<script>alert(1)</script>") if file_id == "page" else (".jpg", b"photo")

    browser = signed_in_at(desk_app(engine, helping, settings, now=clock, files=files), ana)
    learners.send("1001", "photo", "a-photo")
    learners.send("1001", "document", "page")
    photo, page = (each.number for each in learners.cases.messages(case))

    shown = browser.get(f"/cases/{case}/files/{photo}")
    saved = browser.get(f"/cases/{case}/files/{page}")

    assert (shown.content, shown.headers["content-type"]) == (b"photo", "image/jpeg")
    assert saved.headers["content-type"] == "application/octet-stream"
    assert saved.headers["content-disposition"].startswith("attachment")
    assert asked == ["a-photo", "page"]
    assert f"/cases/{case}/files/{photo}" in browser.get(f"/cases/{case}").text


def test_a_file_that_cannot_be_had_is_said(browser, case, learners):
    learners.send("1001", "photo", "a-photo")
    photo = learners.cases.messages(case)[0].number

    assert "It is in the chat on Telegram." in browser.get(f"/cases/{case}").text
    refused = browser.get(f"/cases/{case}/files/{photo}")

    assert refused.status_code == 409
    assert "cannot be had" in refused.text


def test_words_for_a_case_that_was_ended_meanwhile_are_shown_to_be_copied(
    browser, staff_browser, case, learners
):
    page = f"/cases/{case}"
    browser.send(f"{page}/claim", of=page)
    staff_browser.send(f"{page}/resolve", of=page)

    refused = browser.send(f"{page}/reply", of=page, what="reply", text="My long answer.")

    assert refused.status_code == 409
    assert "This was not sent." in refused.text
    assert "My long answer.</textarea>" in refused.text


def test_the_address_of_a_form_leads_to_its_page(browser, staff_browser, case, sol):
    assert browser.get(f"/cases/{case}/reply").headers["location"] == f"/cases/{case}"
    assert staff_browser.get(f"/people/{sol.pk}/link").headers["location"] == "/people"
    assert browser.get("/export").headers["location"] == "/"
    assert browser.get("/nowhere/at/all").status_code == 404


def test_a_false_alarm_is_not_left_on_top(browser, case, learners, staff_browser):
    page = f"/cases/{case}"
    alarm = learners.ask("1002", "bake bread", topic="distress", urgency="now")
    assert browser.get("/").text.index(f"/cases/{alarm}") < browser.get("/").text.index(page)

    browser.send(f"/cases/{alarm}/urgency", of=page, urgency="normal")

    assert learners.cases.get(alarm).urgency == "normal"
    assert browser.get("/").text.index(page) < browser.get("/").text.index(f"/cases/{alarm}")
    assert "set how soon" in staff_browser.get("/log").text
    assert browser.send(f"{page}/urgency", of=page, urgency="soon").status_code == 422


def test_nobody_ends_what_a_colleague_does_by_a_slip(browser, staff_browser, case):
    page = f"/cases/{case}"
    assert "do-return" in browser.get(page).text

    staff_browser.send(f"{page}/claim", of=page)

    assert "do-return" in staff_browser.get(page).text
    assert "do-return" not in browser.get(page).text


def test_a_reply_that_does_not_arrive_is_told_apart_from_one_that_did(
    browser, case, learners, helping, ana, clock
):
    page = f"/cases/{case}"
    helping.claim(case, ana)
    sent = helping.reply(case, ana, "Hello.")
    assert "on its way" in browser.get(page).text

    clock.passes(minutes=3)
    seen = re.search(r"live\?seen=([0-9a-f]+)", browser.get(page).text)[1]
    assert "This has not arrived yet" in browser.get(page).text

    learners.cases.set_message_ids(sent, learner_message_id=7)
    assert "has not arrived" not in browser.get(page).text
    assert browser.get(f"{page}/live?seen={seen}").status_code == 200


def test_a_reply_that_is_sent_twice_by_a_slip_is_one(browser, case, learners, helping, ana, clock):
    page = f"/cases/{case}"
    helping.claim(case, ana)

    for _ in range(2):
        answer = browser.send(f"{page}/reply", of=page, text="Hello.")
        assert answer.headers["location"].endswith("done=reply-done#conversation")
    assert [each.text for each in learners.cases.messages(case)] == ["Hello."]

    clock.passes(minutes=3)
    browser.send(f"{page}/reply", of=page, text="Hello.")
    assert [each.text for each in learners.cases.messages(case)] == ["Hello.", "Hello."]


def test_where_nobody_wrote_canned_replies_in_a_language_the_others_are_offered(
    browser, learners, helping, ana
):
    helping.add_canned("Hello", "en", "I am {advisor}.", ana)
    number = learners.ask("7", "faire du pain", language="fr")
    helping.claim(number, ana)

    assert ">Hello</option>" in browser.get(f"/cases/{number}").text


def test_a_reply_that_is_too_long_is_not_cut_but_said_to_be(browser, case, learners, helping, ana):
    page = f"/cases/{case}"
    helping.claim(case, ana)
    long = "word " * 1000

    refused = browser.send(f"{page}/reply", of=page, what="reply", text=long)

    assert "maxlength" not in re.search(r'<textarea id="reply"[^>]*>', browser.get(page).text)[0]
    assert "a message holds 3900" in refused.text
    assert long.strip() in refused.text
    assert learners.cases.messages(case) == []
