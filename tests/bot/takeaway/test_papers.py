"""What stands on the page, the pictures, the calendar and the letter."""

from datetime import date

import pytest

from bot.dialogue import Give, Pressed, Said, Say, State, Toast, advance
from bot.dialogue.papers import file_name
from bot.handouts import Agenda, Comparison, Ladder, Sheet
from bot.messages import languages
from catalog.models import StackFacts
from tests.bot.takeaway.effects import context_of, handed, lines, texts
from tests.fakes import credential, offering

# What is said of a credential without identifiers and recommendations.


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
