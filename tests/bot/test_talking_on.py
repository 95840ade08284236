"""What strangers say once they see a list: praise before an order, refusals, what is taught."""

from dataclasses import replace
from datetime import date

import pytest

from bot.dialogue.fact_words import read_fact_question
from bot.dialogue.list_words import is_undo
from bot.dialogue.objection_words import read_objection
from bot.dialogue.refinements import Refinement, read_refinement
from bot.dialogue.refused_words import refuses_all
from bot.dialogue.takeaway_words import read_wish
from recommender.goals import Limits
from recommender.questions import Choice, Question
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over two courses about data, one of which uses Python, and one of baking."""
    talk = Talk(
        recommender_of(
            credential("Data Start", "Read data in tables", "Draw charts of data", field="Data"),
            credential("Data Code", "Read data with Python and SQL", field="Data"),
            credential("Bread", "Bake bread", field="Food"),
        )
    )
    talk("read data")
    return talk


def titles(talk):
    find = talk.chat._context.recommender.get
    return [find(each).title for each in talk.chat.state.shown]


def test_praise_before_an_order_says_nothing_of_its_own(talk):
    talk("tell me about the second one")
    kept = titles(talk)[1]

    assert talk("cool save it").startswith(f"Kept: {kept}")


def test_what_is_kept_is_removed_by_pointing_at_it(talk):
    talk("save the second")

    assert talk("remove it").startswith("You keep nothing yet")


def test_what_was_talked_about_is_left_out_where_nothing_is_kept(talk):
    talk("tell me about the second one")
    gone = titles(talk)[1]

    talk("take it off my list")

    assert gone not in titles(talk)


@pytest.mark.parametrize("words", ["does it use Python?", "do any of these teach python"])
def test_what_is_taught_is_told_by_the_sentence_that_says_so(talk, words):
    answer = talk(words)

    assert "Data Code</b> teaches" in answer or "Data Code teaches" in answer
    assert "Read data with Python and SQL" in answer
    assert "Data Start" not in answer


def test_what_nothing_published_teaches_is_said_so(talk):
    assert talk("does it teach cooking").startswith("Nothing that is published says")


def test_who_refuses_a_wish_with_all_that_fits_it_is_asked_what_instead(talk):
    before = titles(talk)

    answer = talk("not that")

    assert answer.startswith("All right, none of that.")
    assert "Bread" not in answer
    talk("undo")
    assert titles(talk) == before


def test_who_has_limits_only_may_choose_a_field():
    talk = Talk(recommender_of(credential("Bread", "Bake bread", field="Food")))

    talk("only evenings")

    assert "Food" in talk.labels


@pytest.mark.parametrize(
    "words",
    ["you already showed me that", "stop showing me the same thing", "I've seen those already"],
)
def test_what_was_seen_is_refused(words):
    assert refuses_all(words)


@pytest.mark.parametrize("words", ["show me that", "the same but shorter", "I saw a course"])
def test_what_is_asked_for_is_not_refused(words):
    assert not refuses_all(words)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("recognised", "my mom wants to know if its legit"),
        ("money", "do they give a discount"),
        ("money", "is there a senior discount"),
        ("trust", "my sister says these online courses are a scam"),
        ("trust", "people say it's a waste of time"),
        (None, "discount store clerk"),
        (None, "my sister says I should bake"),
    ],
)
def test_worries_are_told_as_what_others_say(kind, words):
    assert read_objection(words) == kind


def test_praise_alone_is_a_nod():
    assert read_refinement("cool").kind == "fine"


def test_what_somebody_asked_for_is_looked_for():
    talk = Talk(recommender_of(credential("Bread", "Bake bread")))

    assert "1. Bread" in talk("I asked for bake bread")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("plan", "so which one do I take first"),
        ("cheaper", "wow so expensive"),
        ("list", "nothing?"),
        ("list", "what were my limits"),
    ],
)
def test_more_short_words_are_orders(kind, words):
    assert read_refinement(words).kind == kind


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("time", "and I suppose it takes forever"),
        ("time", "it probably takes ages"),
        ("trust", "oh great another robot"),
        ("recognised", "who says it's good"),
        (None, "I feel like it takes forever to get anywhere in life"),
        (None, "I want to build a robot"),
    ],
)
def test_sighs_are_told_from_wishes(kind, words):
    assert read_objection(words) == kind


def test_a_sigh_about_a_list_is_no_cry_for_help(talk):
    asked = []
    context = talk.chat._context
    talk.chat._context = replace(context, triage=lambda words: asked.append(words))

    talk("and I suppose it takes forever")

    assert asked == []


def test_what_changed_a_list_is_taken_back(talk):
    talk("only evenings")

    talk("forget that")

    assert talk.chat.state.goal.limits.schedule == ()


def test_the_price_is_told_once_with_what_it_includes(talk):
    answer = talk("what's the tuition and any other fees")

    assert answer.splitlines()[0].count("price not published") == 1


@pytest.mark.parametrize("words", ["remind me in january", "recuérdame en enero"])
def test_a_month_in_which_to_be_reminded_is_no_limit(talk, words):
    talk(words)

    assert talk.chat.state.goal.limits.start_by is None


@pytest.mark.parametrize(
    "words",
    ["is the first one enough to work in a bakery", "would the second one make bread for cafés"],
)
def test_a_question_about_an_entry_is_no_wish_whatever_it_names(talk, words):
    before = titles(talk)

    talk(words)

    assert titles(talk) == before


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (("cost", "start", "time"), "How much is it? When does it start? Is it full time?"),
        (("included",), "can you break down the costs"),
        (("proof",), "does it make me a social worker"),
        (("enrol",), "ok book me"),
        (("unknown",), "how many people pass"),
    ],
)
def test_more_is_asked_of_an_entry(facts, said):
    found = read_fact_question(said)

    assert found is not None
    assert found.facts == facts


def test_how_to_enrol_is_told_of_the_way_that_is_open():
    full = offering(start=date(2026, 12, 1), availability="full")
    talk = Talk(recommender_of(credential("Bread", "Bake bread", offerings=[full, offering()])))
    talk("bake bread")

    answer = talk("how do I sign up")

    assert "11 Jan 2027" in answer
    assert "full" not in answer.lower()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("more", "thanks, and anything else like that"),
        ("plan", "sounds good, plan it"),
        ("details", "what does the second one teach"),
        ("thanks", "thanks"),
    ],
)
def test_orders_stand_behind_courtesy(kind, words):
    assert read_refinement(words).kind == kind


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (("unknown",), "how long is the licence good for"),
        (("time",), "how long is the course"),
        (("end",), "when will i get the certificate"),
    ],
)
def test_how_long_a_paper_holds_is_no_length_of_a_course(facts, said):
    found = read_fact_question(said)

    assert found is not None
    assert found.facts == facts


def test_who_asks_whether_it_is_enough_keeps_the_list(talk):
    before = titles(talk)

    talk("is that enough to work in a bakery")

    assert titles(talk) == before


def test_whether_a_company_pays_is_a_question_of_money():
    assert read_objection("Can my company pay") == "money"


def test_part_time_is_a_time_and_full_is_no_room():
    assert read_fact_question("part time?").facts == ("time",)
    assert read_fact_question("is it full").facts == ("seats",)


@pytest.mark.parametrize(("kind", "words"), [("keep", "ok I want it"), ("keep", "I'll take it")])
def test_who_wants_it_keeps_it(kind, words):
    assert read_refinement(words).kind == kind


def test_the_list_before_is_asked_for_by_praising_it():
    assert is_undo("the first list was better")


def test_who_pays_is_a_question_of_money():
    assert read_objection("who pays") == "money"


@pytest.mark.parametrize("words", ["ok start with that", "then?", "and then what"])
def test_who_goes_on_is_led_on(words):
    assert read_refinement(words).kind == "plan"


@pytest.mark.parametrize(
    ("facts", "said"),
    [(("enrol",), "can you hold me a spot"), (("unknown",), "how many are in a class")],
)
def test_seats_are_asked_for_and_counted(facts, said):
    assert read_fact_question(said).facts == facts


@pytest.mark.parametrize("words", ["I work 9 to 5", "i work days"])
def test_who_tells_beside_a_list_when_they_work_is_asked_whether_other_times_are_meant(talk, words):
    said = talk(words)

    assert talk.chat.state.goal.limits.schedule == ()
    assert "I noted about you" in said
    assert "Shall I show evenings or weekends only?" in said

    talk("yes please")

    assert talk.chat.state.goal.limits.schedule == ("evening", "weekend")


def test_who_is_asked_when_they_have_time_answers_with_when_they_work(talk):
    evenings = Choice(limits=Limits(schedule=("evening",)))
    question = Question("schedule", "schedule", (evenings,))
    talk.chat.state = talk.chat.state.having(question=question)

    talk("I work days")

    assert talk.chat.state.goal.limits.schedule == ("evening", "weekend")


def test_a_press_keeps_to_the_times_that_work_leaves(talk):
    talk("I work days")

    said = talk("Only evenings or weekends")

    assert "Your limits: evenings or weekends." in said


def test_working_hours_do_not_undo_times_that_were_named():
    talk = Talk(recommender_of(credential("Data Start", "Read data in tables")))
    talk("read data in the daytime")

    talk("I work 9 to 5")

    assert talk.chat.state.goal.limits.schedule == ("daytime",)


def test_whether_years_of_work_count_is_left_to_a_person():
    talk = Talk(recommender_of(credential("Car Repair", "Fix the brakes of cars", "Fix cars")))

    said = talk("I've been fixing cars for 15 years, how do I get certified?")
    again = talk("I've been fixing cars for 15 years, never got my ticket")

    assert "is not mine to decide" in said
    assert "Car Repair" in said
    assert "is not mine to decide" in again
    assert "leaves your list" not in again


@pytest.mark.parametrize(
    ("words", "aim"),
    [
        ("what about level 3", "weld level 3"),
        ("and level two?", "weld level two"),
        ("the second year", "weld second year"),
        ("do you have an advanced course?", "weld advanced"),
    ],
)
def test_a_level_by_itself_is_one_of_what_was_wanted(words, aim):
    talk = Talk(
        recommender_of(
            credential("Welder Level 2", "Weld pipe"), credential("Welder Level 3", "Weld boats")
        )
    )
    talk("weld")
    talk("and level 1?")

    talk(words)

    assert talk.chat.state.goal.aims == (aim,)


def test_who_corrects_what_was_understood_wishes_it(talk):
    talk("no, I mean a real baker of bread")

    assert talk.chat.state.goal.aims == ("a real baker of bread",)


@pytest.mark.parametrize("words", ["no deadlines please", "without deadlines"])
def test_who_wants_no_deadlines_gets_no_calendar_of_them(words):
    assert read_wish(words) is None
    assert read_wish("the deadlines please").kind == "calendar"


@pytest.mark.parametrize(
    ("words", "kind"),
    [("which first", "plan"), ("do that one", "plan"), ("let's go with this one", "plan")],
)
def test_what_to_take_is_laid_out_as_a_plan(words, kind):
    assert read_refinement(words).kind == kind


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("when is the next one", "start"),
        ("do i need to show school papers", "needs"),
        ("do I need to bring my old grades?", "needs"),
    ],
)
def test_more_facts_are_asked_for_in_own_words(words, fact):
    assert read_fact_question(words).facts == (fact,)


@pytest.mark.parametrize(
    ("words", "worry"),
    [
        ("no experience", "beginner"),
        ("I have never done it", "beginner"),
        ("i don't have that money", "money"),
        ("can wcb pay", "money"),
        ("is it too late for me to start over", "age"),
        ("do you keep what I say", "privacy"),
        ("which of those is the easiest", "confidence"),
    ],
)
def test_more_worries_are_heard(words, worry):
    assert read_objection(words) == worry


def test_a_limit_that_is_said_again_before_any_wish_is_told_again():
    talk = Talk(recommender_of(credential("Bread", "Bake bread")))
    talk("under $500")

    said = talk("no more than 500 dollars")

    assert said.startswith("Noted: up to $500")


@pytest.mark.parametrize("words", ["not that one then", "ok not this one then"])
def test_who_refuses_an_entry_and_says_then_asks_for_no_plan(talk, words):
    talk("tell me about the second one")

    assert "The way to" not in talk(words)
    assert read_refinement("not 2 then") == Refinement("not_this", 2)


def test_too_at_the_end_adds_a_wish(talk):
    talk("bake bread too")

    assert talk.chat.state.goal.aims == ("read data", "bake bread")
