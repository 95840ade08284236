"""What is carried home: what is asked for in which words, what stands on it, what comes later."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue import (
    CallOff,
    Context,
    Give,
    OpenedShare,
    Pressed,
    Remind,
    Said,
    Say,
    Share,
    Started,
    State,
    Toast,
    advance,
)
from bot.dialogue.papers import file_name
from bot.dialogue.reminders import MAX_REMINDERS
from bot.dialogue.takeaway_words import Wish, read_wish
from bot.handouts import Agenda, Comparison, Ladder, Sheet
from bot.handouts.workshop import HANDOUTS
from bot.messages import languages, messages
from catalog.models import StackFacts
from tests.bot.talk import Talk
from tests.fakes import TODAY, credential, dated_catalog, offering, recommender_of

# What is said of a credential without identifiers and recommendations.
NOBODY = "no public identifier · no recommendation or endorsement published"

VANCOUVER = ZoneInfo("America/Vancouver")


@pytest.fixture(scope="module")
def dated():
    return recommender_of(*dated_catalog())


@pytest.fixture
def context(dated):
    return Context(
        dated,
        TODAY,
        contact="call 555-0100",
        address="https://t.me/advisor_bot",
        zone=VANCOUVER,
        fresh_id="x" * 22,
    )


@pytest.fixture
def hear(context):
    """Hear one thing after another; return the effects of the last."""

    def hear(*said):
        for each in said:
            event = each if not isinstance(each, str) else Said(each)
            turn = advance(hear.state, event, context)
            hear.state = turn.state
        return turn.effects

    hear.state = State()
    return hear


def handed(effects):
    return [each for each in effects if isinstance(each, Give)]


def texts(effects):
    return "\n".join(each.text for each in effects if isinstance(each, Say))


def lines(sheet):
    return [line.text for line in sheet.lines]


# -- words


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("as a pdf", Wish("pdf")),
        ("could you please send me the plan as a PDF?", Wish("pdf", of="plan")),
        ("pdf of 2", Wish("pdf", 2, (2,))),
        ("print it", Wish("pdf")),
        ("en pdf s'il vous plaît", Wish("pdf")),
        ("quiero imprimir el plan", Wish("pdf", of="plan")),
        ("picture", Wish("picture")),
        ("compare 1 and 3 as a picture", Wish("picture", 1, (1, 3), "comparison")),
        ("une image du plan", Wish("picture", of="plan")),
        ("la comparación en imagen", Wish("picture", of="comparison")),
        ("add the deadlines to my calendar", Wish("calendar")),
        ("put it in my calendar", Wish("calendar")),
        ("mets ça dans mon calendrier", Wish("calendar")),
        ("calendario por favor", Wish("calendar")),
        ("letter to my boss", Wish("letter")),
        ("I need a letter for my employer about the second one", Wish("letter", 2)),
        ("une lettre pour mon employeur", Wish("letter")),
        ("carta a mi jefa", Wish("letter")),
        ("ask my employer to pay", Wish("letter")),
        ("share", Wish("share")),
        ("share my shortlist with a friend", Wish("share")),
        ("partager la liste", Wish("share")),
        ("compartir", Wish("share")),
        ("remind me", Wish("remind")),
        ("remind me before the deadline", Wish("remind")),
        ("please remind me to apply for the first one", Wish("remind", 1)),
        ("rappelle-moi", Wish("remind")),
        ("recuérdame", Wish("remind")),
        ("no reminders", Wish("no_reminders")),
        ("stop reminding me", Wish("no_reminders")),
        ("don’t remind me", Wish("no_reminders")),
        ("plus de rappels", Wish("no_reminders")),
        ("no más recordatorios", Wish("no_reminders")),
        ("my reminders", Wish("reminders")),
        ("plan 2", Wish("plan", 2, (2,))),
        ("plan the second one", Wish("plan", 2)),
    ],
)
def test_short_words_say_what_is_to_be_carried_home(words, wish):
    found = read_wish(words)

    assert found is not None
    assert (found.kind, found.number, found.of) == (wish.kind, wish.number, wish.of)
    assert found.numbers == wish.numbers


@pytest.mark.parametrize(
    "words",
    [
        "I want to write letters for a living",
        "take pictures of weddings",
        "share a kitchen with other bakers",
        "remind people of their appointments",
        "make calendars and print posters in a shop",
        "I want to print t-shirts",
        "plan weddings",
        "plan",
        "letter carrier at the post office",
        "compartir mis conocimientos con niños",
        "imprimir camisetas",
        "dessin industriel",
        "",
    ],
)
def test_goals_that_hold_such_a_word_stay_goals(words):
    assert read_wish(words) is None


def test_without_anything_to_carry_home_a_word_may_be_a_goal_or_is_asked_about(hear):
    assert "not shown a list yet" in texts(hear("as a pdf"))
    assert "You asked for no reminders" in texts(hear("no reminders"))
    assert "I looked for" in texts(hear("picture"))


def test_a_wish_is_no_answer_to_an_open_question(recommender):
    talk = Talk(recommender)
    talk("keep books and pay wages")
    assert talk.chat.state.question is not None

    assert "my-plan-" in talk("as a pdf")
    assert talk.chat.state.question is not None


# -- the page


def test_the_page_says_all_that_the_plan_says_and_where_it_is_from(hear):
    (give,) = handed(hear("remit deductions, under $900", "as a pdf"))

    sheet = give.handout
    assert isinstance(sheet, Sheet)
    assert sheet.title == "Your plan: the way to Payroll"
    assert lines(sheet) == [
        "What you want, in your words: “remit deductions, under $900”",
        "Your limits: up to $900.",
        "Step 1 of 2: Bookkeeping",
        "Test College",
        "$495 · 30 hours over 6 weeks, about 5 a week",
        "online · evenings",
        "from Tue 5 Jan 2027 to Tue 16 Feb 2027",
        "Apply by Sat 26 Dec 2026.",
        "What it adds: “Keep books of small shops” and “Reconcile bank statements monthly”",
        "Payroll asks for it: “bookkeeping”.",
        f"Published: 2 of 9 facts about quality · {NOBODY}",
        "Not published: who vouches for it and credit recommendation",
        "https://college.example/bookkeeping",
        "Step 2 of 2: Payroll",
        "Test College",
        "$300 · 30 hours over 6 weeks, about 5 a week",
        "online · evenings",
        "from Mon 1 Mar 2027 to Fri 9 Apr 2027",
        "Apply by Mon 22 Feb 2027.",
        "What it adds: “Pay wages and remit deductions”",
        "Why: you said “remit deductions”; it teaches: “Pay wages and remit deductions”.",
        f"Published: 1 of 9 facts about quality · {NOBODY}",
        "Not published: how you are assessed, who vouches for it and credit recommendation",
        "https://college.example/payroll",
        "Together: $795; 60 hours; finished about Fri 9 Apr 2027.",
        "A person can help further: call 555-0100",
    ]
    assert sheet.foot.startswith("As of Tue 24 Nov 2026, from the catalogue of Test College")
    assert "(release test-1)" in sheet.foot
    assert {line.url for line in sheet.lines if line.url} == {
        "https://college.example/bookkeeping",
        "https://college.example/payroll",
    }


def test_the_page_of_several_kept_ones_has_each_way(hear):
    hear("pay wages", "keep 1", "start over", "bake bread", "keep 1", "/shortlist")

    (give,) = handed(hear("pdf"))

    assert give.handout.title == "Your plan"
    assert "The way to Payroll" in lines(give.handout)
    assert "The way to Bread Baking" in lines(give.handout)


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        (["Bread & Butter: ../../etc"], "plan-bread-butter-etc"),
        (["Étapes d’été"], "plan-étapes-d-été"),
        (["מכונאי רכב"], "plan-מכונאי-רכב"),
        (["/"], "plan"),
        (["x" * 100], "plan-" + "x" * 40),
        (["One", "Two"], "plan"),
    ],
)
def test_a_file_is_named_after_its_subject_in_letters_that_all_systems_take(titles, name):
    assert file_name("plan", *titles) == name


def test_markup_in_a_catalogue_is_words_on_paper():
    odd = credential("R&D <b>bold</b>", "Do research & development", offerings=[offering()])
    turn = advance(State(), Said("research development"), context := context_of(odd))
    turn = advance(turn.state, Said("as a pdf"), context)

    (give,) = handed(turn.effects)

    assert give.handout.title == "Your plan: the way to R&D <b>bold</b>"
    assert "R&amp;D &lt;b&gt;bold&lt;/b&gt;" in give.caption


def test_where_there_is_no_way_that_is_said_instead_of_an_empty_page():
    lost = credential("Alone", "Fly kites", offerings=[offering()], needs=["nowhere"])
    turn = advance(State(), Said("fly kites"), context := context_of(lost))
    for words in ("as a pdf", "picture"):
        effects = advance(turn.state, Said(words), context).effects

        assert not handed(effects)
        assert "which this catalogue does not have" in texts(effects)


def test_a_button_of_an_older_list_makes_nothing(hear):
    hear("pay wages", "plan")
    number = hear.state.list_number

    effects = hear("bake bread", Pressed("pdf", "", number))

    assert [type(each) for each in effects] == [Toast]


def test_a_button_says_that_the_file_is_coming_and_leaves_the_plan_where_it_is(hear):
    hear("pay wages", "plan")

    effects = hear(Pressed("pdf", "", hear.state.list_number))

    assert [type(each) for each in effects] == [Toast, Give]


# -- pictures


def test_the_ladder_shows_the_steps_and_says_beside_it_what_it_shows(hear):
    (give,) = handed(hear("pay wages", "plan", "picture"))

    assert isinstance(give.handout, Ladder)
    assert [rung.title for rung in give.handout.rungs] == ["Bookkeeping", "Payroll"]
    for rung in give.handout.rungs:
        assert all(fact in give.caption for fact in rung.facts)


def test_the_ladder_ends_in_what_it_counts_towards():
    stacked = credential(
        "Bread Baking", "Bake bread", stacks_toward=(StackFacts(title="Baker’s Diploma"),)
    )
    turn = advance(State(), Said("bake bread"), context := context_of(stacked))

    (give,) = handed(advance(turn.state, Said("picture"), context).effects)

    assert give.handout.above == ("Counts towards: Baker’s Diploma",)


def test_what_was_shown_last_is_what_is_drawn(hear):
    hear("keep books and pay wages")

    hear("compare 1 and 2")
    assert isinstance(handed(hear("picture"))[0].handout, Comparison)
    hear("plan")
    assert isinstance(handed(hear("picture"))[0].handout, Ladder)
    assert isinstance(handed(hear("picture of the comparison of 1 and 2"))[0].handout, Comparison)


def test_a_comparison_says_what_is_the_same_once(hear):
    (give,) = handed(hear("keep books and pay wages", "compare 1 and 2 as a picture"))

    rows = {row.head: row.cells for row in give.handout.rows}
    assert rows["Time (the same for all)"] == ("30 hours over 6 weeks, about 5 a week",)
    assert len(rows["Price"]) == len(give.handout.columns) == 2


# -- the calendar


def test_the_calendar_holds_published_days_that_are_still_to_come(hear):
    (give,) = handed(hear("pay wages", "calendar"))

    assert isinstance(give.handout, Agenda)
    assert [(each.key, each.day) for each in give.handout.deadlines] == [
        ("bookkeeping/apply", date(2026, 12, 26)),
        ("bookkeeping/begin", date(2027, 1, 5)),
        ("payroll/apply", date(2027, 2, 22)),
        ("payroll/begin", date(2027, 3, 1)),
    ]
    assert [days for days, _ in give.handout.deadlines[0].reminders] == [7, 1]


def test_a_day_that_only_follows_from_the_plan_is_not_in_the_calendar():
    any_day = credential("Kites", "Fly kites", offerings=[offering(start=None, is_continuous=True)])
    turn = advance(State(), Said("fly kites"), context := context_of(any_day))

    effects = advance(turn.state, Said("calendar"), context).effects

    assert not handed(effects)
    assert "nothing to put into a calendar" in texts(effects)


# -- the letter


def test_the_letter_is_a_message_and_a_page_with_the_same_words(hear):
    effects = hear("keep books", "letter to my boss")

    (give,), (said,) = handed(effects), [each for each in effects if isinstance(each, Say)]
    for line in give.handout.lines:
        assert line.text in said.text
    assert [line.text for line in give.handout.lines if line.kind == "write"] == [
        "To:",
        "From:",
        "Date:",
        "Name and signature:",
    ]


@pytest.mark.parametrize("language", languages())
def test_papers_speak_the_learners_language(hear, language):
    hear(f"/language {language}", "keep books", "plan")

    for command in ("/pdf", "/picture", "/calendar", "/letter"):
        (give,) = handed(hear(command))
        assert give.handout.language == language
        assert ("Apply by" in give.caption) == (language == "en" and command == "/picture")


# -- reminders


def reminders(effects):
    return [each for each in effects if isinstance(each, Remind)]


def test_a_reminder_comes_at_nine_in_the_morning_where_people_live(hear):
    found = reminders(hear("keep books", "remind me"))

    assert [each.at for each in found] == [
        datetime(2026, 12, 19, 9, tzinfo=VANCOUVER),
        datetime(2026, 12, 25, 9, tzinfo=VANCOUVER),
    ]
    assert found[0].at.astimezone(UTC).hour == 17


def test_asking_twice_reminds_once(hear):
    first = reminders(hear("keep books", "remind me"))
    second = reminders(hear("remind me"))

    assert [each.key for each in first] == [each.key for each in second]
    assert len({each.key for each in first}) == 2
    assert len(hear.state.reminders) == 2


@pytest.mark.parametrize(("days_left", "n_reminders"), [(30, 2), (8, 2), (7, 1), (2, 1), (1, 0)])
def test_reminders_that_would_come_too_late_are_not_promised(days_left, n_reminders):
    soon = offering(apply_by=TODAY + timedelta(days=days_left))
    context = context_of(credential("Kites", "Fly kites", offerings=[soon]))
    turn = advance(State(), Said("fly kites"), context)

    effects = advance(turn.state, Said("remind me"), context).effects

    assert len(reminders(effects)) == n_reminders
    assert ("best apply now" in texts(effects)) == (n_reminders == 0)


def test_without_a_deadline_nothing_is_promised_but_a_first_step_is_asked_about(hear):
    effects = hear("bake bread", "remind me")

    assert not reminders(effects)
    assert "No deadline is published" in texts(effects)
    assert "When would you like to take the first step?" in texts(effects)


@pytest.mark.parametrize(("choice", "days"), [("week", 7), ("month", 30)])
def test_a_first_step_is_followed_up_once(hear, choice, days):
    hear("keep books", "plan", "remind me")

    (asked,) = reminders(hear(Pressed("begin", choice)))

    assert asked.at.date() == TODAY + timedelta(days=days)
    assert "towards <b>Bookkeeping</b>" in asked.say.text
    (again,) = reminders(hear(Pressed("begin", "month")))
    assert again.key == asked.key


def test_just_looking_calls_the_follow_up_off(hear):
    hear("keep books", "remind me", Pressed("begin", "week"))

    effects = hear(Pressed("begin", "looking"))

    assert CallOff(("begin",)) in effects
    assert [each.kind for each in hear.state.reminders] == ["apply", "apply"]


def test_no_reminders_calls_all_of_them_off(hear):
    promised = reminders(hear("keep books", "remind me"))
    promised += reminders(hear(Pressed("begin", "week")))

    (called_off,) = [each for each in hear("no reminders") if isinstance(each, CallOff)]

    assert set(called_off.keys) == {each.key for each in promised}
    assert hear.state.reminders == ()


def test_reminders_can_be_called_off_while_a_person_has_the_conversation(hear):
    hear("keep books", "remind me")
    hear.state = hear.state.having(case="held", held_by="Kim")

    effects = hear(Pressed("noreminders"))

    assert any(isinstance(each, CallOff) for each in effects)


def test_starting_over_keeps_reminders_and_forgetting_does_not(hear):
    hear("keep books", "remind me", "start over")
    assert len(hear.state.reminders) == 2

    hear("/forget", "yes")
    assert hear.state.reminders == ()


def test_who_comes_back_has_the_reminders_put_off_anew(hear):
    promised = reminders(hear("keep books", "remind me"))

    again = reminders(hear(Started()))

    assert {(each.key, each.at) for each in again} == {(each.key, each.at) for each in promised}


def test_reminders_are_bounded_and_that_is_said():
    many = [
        credential(f"Kites {i}", "Fly kites", offerings=[offering(apply_by=date(2027, 1, 4))])
        for i in range(MAX_REMINDERS)
    ]
    context = context_of(*many)
    state = advance(State(), Said("fly kites"), context).state
    for number in range(MAX_REMINDERS):
        state = state.having(shown=(f"kites-{number}",))
        turn = advance(state, Said("/remind 1"), context)
        state = turn.state

    assert len(state.reminders) == MAX_REMINDERS
    assert "“No reminders” clears them" in texts(turn.effects)
    assert not reminders(turn.effects)


def test_a_deadline_that_moved_takes_its_reminders_with_it(hear, context):
    hear("keep books", "remind me")
    sooner = credential(
        "Bookkeeping", "Keep books", offerings=[offering(apply_by=TODAY + timedelta(days=3))]
    )

    turn = advance(hear.state, Said("remind me"), context_of(sooner))

    assert [each.at.date() for each in reminders(turn.effects)] == [TODAY + timedelta(days=2)]
    (gone,) = [each for each in turn.effects if isinstance(each, CallOff)]
    (weekly,) = gone.keys
    assert weekly.endswith(".7")
    assert [each.of for each in turn.state.reminders] == [TODAY + timedelta(days=3)]


# -- sharing


def test_a_link_shows_what_is_kept_else_the_list(hear):
    hear("keep books and pay wages")
    shown = hear.state.shown
    (of_list,) = [each for each in hear("share") if isinstance(each, Share)]
    assert of_list.credential_ids == shown

    hear("keep 2")
    (of_kept,) = [each for each in hear("share") if isinstance(each, Share)]

    assert of_kept == Share("x" * 22, shown[1:2], TODAY, TODAY + timedelta(days=90))
    assert "https://t.me/advisor_bot?start=s_" + "x" * 22 in texts(hear("share"))


def test_whoever_opens_a_link_goes_on_from_what_it_shows(hear):
    effects = hear(OpenedShare(("payroll", "gone", "bookkeeping")))

    assert "Somebody shared these 2 credentials with you:" in texts(effects)
    assert "1. <b>Payroll</b>, Test College" in texts(effects)
    assert "I keep this conversation" in texts(effects)
    assert "Side by side" in texts(hear("compare 1 and 2"))
    assert "Bookkeeping" in texts(hear("more about 2"))
    hear(Pressed("keepall", "", hear.state.list_number))
    assert hear.state.shortlist == ("payroll", "bookkeeping")


def test_a_link_that_is_over_says_so_and_begins_a_conversation(hear):
    assert "not shared any more" in texts(hear(OpenedShare()))


def test_opening_a_link_keeps_what_somebody_has(hear):
    hear("bake bread", "keep 1")

    hear(OpenedShare(("payroll",)))

    assert hear.state.shortlist == ("bread-baking",)
    assert hear.state.goal.aims == ("bake bread",)


def context_of(*records):
    return Context(recommender_of(*records), TODAY, zone=VANCOUVER)


# -- buttons, old and new


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("pdf", "pdf"),
        ("picture", "picture"),
        ("calendar", "calendar"),
        ("remind", "remind"),
        ("letter", "letter"),
        ("share", "share"),
        ("no-reminders", "no_reminders"),
    ],
)
def test_what_a_button_says_can_be_written_instead(language, label, kind):
    wish = read_wish(messages(language)(f"button-{label}"))

    assert wish is not None
    assert wish.kind == kind


def test_a_button_means_what_stood_above_it_whatever_was_laid_out_since(hear):
    def data(effects, action):
        rows = [row for each in effects if isinstance(each, Say) for row in each.buttons]
        return next(button.argument for row in rows for button in row if button.action == action)

    hear("keep books of small shops and pay wages")
    first, second = hear.state.shown[:2]
    of_first = data(hear("plan 1"), "pdf")
    of_both = data(hear("compare 1 and 2"), "picture")
    hear("plan 2")
    number = hear.state.list_number

    (drawn,) = handed(hear(Pressed("picture", of_both, number)))
    (printed,) = handed(hear(Pressed("pdf", of_first, number)))

    assert len(drawn.handout.columns) == 2
    title = next(each.title for each in dated_catalog() if each.credential_id == first)
    assert printed.handout.title == f"Your plan: the way to {title}"
    assert first != second


WORDS = [
    "pay wages", "keep books of small shops and pay wages", "plan", "plan 2", "compare 1 and 2",
    "as a pdf", "picture", "picture of 9", "calendar", "letter to my boss", "remind me", "share",
    "no reminders", "my reminders", "keep 1", "keep 2", "/shortlist", "start over", "/forget",
    "yes", "/language fr", "/pdf 2", "/letter last", "/remind x", "more",
]  # fmt: skip
PRESSES = st.builds(
    Pressed,
    action=st.sampled_from(
        ["pdf", "picture", "calendar", "letter", "remind", "share", "keepall", "begin", "drop"]
    ),
    argument=st.sampled_from(
        [
            "",
            "p",
            "p1",
            "p9",
            "c",
            "c1.2",
            "c1.9",
            "week",
            "month",
            "looking",
            "done",
            "notyet",
            "x",
        ]
    ),
    list_number=st.integers(0, 4),
)
EVENTS = st.one_of(
    st.sampled_from(WORDS).map(Said),
    PRESSES,
    st.just(Started()),
    st.sampled_from([OpenedShare(), OpenedShare(("payroll", "bookkeeping"))]),
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80
)
@given(st.lists(EVENTS, max_size=14))
def test_whatever_is_asked_for_each_step_is_answered_and_can_be_saved(context, events):
    state = State()
    for event in events:
        turn = advance(state, event, context)
        state = turn.state
        assert turn.effects
        assert State.model_validate_json(state.model_dump_json()) == state
        for effect in turn.effects:
            if isinstance(effect, Give):
                assert HANDOUTS.validate_json(HANDOUTS.dump_json(effect.handout)) == effect.handout
                assert effect.caption.strip()
            if isinstance(effect, Remind):
                assert effect.at.date() > TODAY
                assert len(effect.say.text) < 4096
