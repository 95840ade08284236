"""What is asked about one fact of what was shown is answered with that fact, of the right entry."""

import pytest

from bot.dialogue.fact_words import read_fact_question
from tests.bot.talk import Talk
from tests.fakes import credential, dated_catalog, offering, recommender_of


@pytest.fixture
def talk():
    """A talk about two credentials, of which one is taken in two ways."""
    ways = [
        offering(price=495, delivery="online"),
        offering(price=540, delivery="in_person", place="Duncan", schedule=("daytime",)),
    ]
    return Talk(
        recommender_of(
            credential(
                "Bookkeeping", "Keep books of small shops", offerings=ways, kind="certificate"
            ),
            credential(
                "Payroll",
                "Keep payroll books",
                offerings=[offering(price=300, hours=12, seats_left=3, language="fr")],
                needs=["bookkeeping"],
            ),
        )
    )


def test_each_way_to_take_it_has_its_own_price(talk):
    talk("keep books of small shops")

    answer = talk("how much is the first one")

    assert "online · evenings: $495" in answer
    assert "in person, Duncan · daytime: $540" in answer
    assert "Payroll" not in answer


def test_what_a_named_job_pays_is_about_no_entry_of_the_list(talk):
    talk("keep books of small shops")

    assert talk("how much does a nurse make").startswith("What a job pays is not published")


def test_which_price_is_which_is_told_as_french_writes_it(talk):
    talk("/language fr")
    talk("keep books of small shops")

    assert "en ligne · le soir : 495" in talk("combien ça coûte le 1")


def test_it_is_what_was_talked_about_last(talk):
    talk("keep books of small shops")
    talk("more about 2")

    assert talk("how long").splitlines() == ["Payroll: 12 hours over 6 weeks, about 2 a week"]
    assert talk("is it in french?") == "Payroll: taught in French"
    assert talk("is it full") == "Payroll: 3 seats left"
    assert "Required first: bookkeeping" in talk("do i need anything first")
    assert "Who vouches for it" in talk("is it recognised?")
    assert "Bookkeeping:" not in talk("is it recognised?")


def test_after_a_new_list_nothing_of_the_old_one_is_meant(talk):
    talk("keep books of small shops")
    talk("more about 2")
    talk("keep payroll books")

    answer = talk("how much is it")

    assert "1. Payroll: $300" in answer
    assert "2. Bookkeeping: $495" in answer


def test_where_none_is_meant_each_of_the_list_is_told(talk):
    talk("keep books of small shops")

    assert talk("when do they start").splitlines() == [
        "1. Bookkeeping: starts Mon 11 Jan 2027",
        "2. Payroll: starts Mon 11 Jan 2027 · 3 seats left",
    ]


def test_the_cheapest_is_named_and_no_limit_is_set(talk):
    talk("keep books of small shops")

    assert talk("which is the cheapest") == "The cheapest of these: Payroll, $300."
    assert talk.chat.state.goal.limits.max_cost is None
    assert talk("how long is it").startswith("Payroll:")


def test_the_other_ends_of_a_list_are_named_as_well(talk):
    talk("keep books of small shops")

    assert talk("which is the most expensive") == "The most expensive of these: Bookkeeping, $495."
    assert talk("which is the longest").startswith("The longest of these:")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "how long is the cheapest"),
        ("fr", "combien dure le moins cher"),
        ("es", "cuánto dura el más barato"),
    ],
)
def test_another_fact_of_the_cheapest_is_told(talk, language, words):
    talk(f"/language {language}")
    talk("keep books of small shops")

    assert talk(words).startswith("Payroll")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "and how much is the other one"),
        ("fr", "et l'autre c'est combien"),
        ("es", "y el otro cuánto cuesta"),
    ],
)
def test_of_two_the_other_is_the_one_that_was_not_talked_about(talk, language, words):
    talk(f"/language {language}")
    talk("keep books of small shops")
    talk("1")

    assert talk(words).startswith("Payroll")


def test_when_it_ends_is_worked_out_from_where_it_begins(talk):
    talk("keep books of small shops")

    answer = talk("when does the second one end")

    assert answer == "Payroll: ends about Mon 22 Feb 2027 (12 hours over 6 weeks, about 2 a week)"


def test_whom_to_pay_is_said_where_how_is_not_published(talk):
    talk("keep books of small shops")

    assert talk("how do I pay").startswith("You pay the provider, never me; how and when")


def test_of_two_entries_each_is_asked_its_own_fact(talk):
    talk("keep books of small shops")
    talk("/language fr")

    answer = talk("combien coûte le premier et quand commence le deuxième")

    assert "495" in answer
    assert "Payroll : commence le lun. 11 janv. 2027" in answer


def test_not_too_expensive_sets_no_limit_either(talk):
    talk("keep books of small shops")

    answer = talk("not too expensive please")

    assert "The cheapest of these: Payroll, $300." in answer
    assert "You did not name a price" in answer
    assert talk.chat.state.goal.limits.max_cost is None


def test_what_is_not_published_is_said(talk):
    talk("keep books of small shops")

    assert "how you are assessed is not published" in talk("is there an exam in the first one")
    assert "at the end you have a certificate" in talk("do i get a certificate")
    assert "language not published" in talk("is it in spanish")


def test_who_wants_to_enrol_is_led_to_the_page_and_the_deadline():
    talk = Talk(recommender_of(*dated_catalog()))
    talk("keep books of small shops")

    answer = talk("how do i sign up for the first one")

    assert "You enrol with Test College, on the page that the button opens." in answer
    assert "apply by Sat 26 Dec 2026" in answer
    assert "Open the provider's page" in talk.labels


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("free?", ("cost",)),
        ("how much tho", ("cost",)),
        ("when do i have to sign up by", ("start",)),
        ("do i get epa certified", ("proof",)),
        ("do they help with bus pass", ("unknown",)),
        ("do i qualify", ("needs",)),
        ("am i eligible for it", ("needs",)),
        ("the second one, is it accredited and whats included in the price", ("proof", "included")),
    ],
)
def test_a_fact_is_asked_for_in_the_words_of_a_telephone(words, facts):
    assert read_fact_question(words).facts == facts


def test_who_wants_to_enrol_in_nothing_named_is_asked_which(talk):
    talk("keep books of small shops")

    assert talk("how do i sign up") == "Which one do you mean?"


def test_before_there_is_a_list_a_fact_is_asked_of_nothing(talk):
    assert "how much is it" not in talk("how much is it")
    assert talk.chat.state.goal.aims == ()


def test_the_second_one_but_cheaper_is_about_the_second_one(talk):
    talk("keep books of small shops")

    assert "Nothing cheaper fits" in talk("the second one but cheaper")

    talk("the first one but cheaper")

    assert talk.chat.state.goal.limits.max_cost == 390


def test_how_to_get_into_that_is_answered_with_the_way_to_what_was_talked_about(talk):
    talk("keep books of small shops")
    talk("more about 2")

    for words in ("how do i get into that", "how do I get into that (payroll)"):
        answer = talk(words)

        assert "The way to Payroll" in answer
        assert "Bookkeeping" in answer


def test_another_field_in_brackets_is_a_new_goal(talk):
    talk("keep payroll books")

    assert "The way to Payroll" in talk("how do I get into that (payroll books)")

    answer = talk("how do I get into that (small shops)")

    assert "I looked for “small shops”" in answer


def test_a_question_with_slips_of_the_keyboard_is_answered(talk):
    talk("keep books of small shops")
    talk("more about 2")

    assert talk("how mcuh") == "Payroll: $300"
    assert talk("whne does it strat").startswith("Payroll: starts")


def test_what_the_price_includes_is_told_as_far_as_it_is_published(talk):
    talk("keep books of small shops")

    answer = talk("whats included in the price of the second one")

    assert answer == "Payroll: $300 · what else the price includes, please ask the provider"


def test_whether_it_goes_without_an_exam_is_not_guessed(talk):
    talk("keep books of small shops")
    talk("more about 2")

    answer = talk("without the exam")

    assert answer.startswith("Payroll: how you are assessed is not published")
    assert answer.endswith("please ask the provider")


def test_what_the_catalogue_has_no_fact_about_is_said_to_be_so(talk):
    talk("keep books of small shops")

    assert talk("is there parking").startswith("That is not among the facts that I have")
    assert talk("who teaches the second one").startswith("Payroll: that is not among the facts")


def test_whether_it_goes_at_ones_own_pace_is_asked_of_a_card_or_of_the_list(talk):
    talk("keep books of small shops")
    talk("more about 2")

    assert talk("can i do it at my own pace").startswith("Payroll: online · evenings · 12 hours")
    talk("back to the list")
    assert talk("can i do it at my own pace") == "None of these fits “at your own pace”."
    assert "Look for: at your own pace" in talk.labels


def test_whether_it_goes_beside_work_is_told_of_each_entry(talk):
    talk("keep books of small shops")

    answer = talk("can she do it while working part time at the mill")

    assert "Payroll: online · evenings · 12 hours" in answer
    assert "Your limits" not in answer


def test_which_of_two_that_were_compared_is_shorter_is_told_and_limits_nothing(talk):
    talk("keep books of small shops")
    talk("compare 1 and 2")

    assert talk("which one is faster") == (
        "The shortest of these: Payroll, 12 hours over 6 weeks, about 2 a week."
    )


def test_and_the_second_one_asks_the_same_of_it(talk):
    talk("keep books of small shops")
    talk("is there an exam in the first one")
    talk("how much is the first one")

    assert talk("and the second one?") == "Payroll: $300"
    assert "What you can do afterwards" in talk("the second one")


def test_a_question_in_a_few_words_changes_no_language(talk):
    talk("keep books of small shops")

    assert "Bookkeeping: how you are assessed is not published" in talk("y a-t-il un examen")


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("what do I need to have before I can get in", "needs"),
        ("do I need grade 12 to get in", "needs"),
        ("¿necesito licencia?", "needs"),
        ("beginner", "needs"),
        ("something for beginners please", "needs"),
        ("que ce soit pour débutants", "needs"),
        ("necesito algo de principiante", "needs"),
        ("what do I have to do to sign up", "enrol"),
        ("qu'est-ce que je dois faire pour m'inscrire", "enrol"),
        ("¿qué tengo que hacer para inscribirme?", "enrol"),
        ("does it give me a CDL?", "proof"),
        ("avec ça j'ai le permis ?", "proof"),
        ("¿con eso saco la licencia?", "proof"),
    ],
)
def test_what_lets_somebody_in_and_what_they_hold_then_is_asked_in_everyday_words(words, fact):
    assert read_fact_question(words).facts == (fact,)


@pytest.mark.parametrize("words", ["spanish for beginners", "I'm a beginner welder"])
def test_who_names_a_field_for_beginners_wishes_it(words):
    assert read_fact_question(words) is None
