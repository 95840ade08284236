"""What is asked of the list is answered about the list, and sets no limit."""

import pytest

from bot.dialogue.list_words import asked_of_entry, asked_of_which, is_undo
from bot.dialogue.refinements import read_refinement
from bot.dialogue.step import Step
from bot.dialogue.which import asked
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over three courses of baking that differ in all that is asked of them."""
    talk = Talk(
        recommender_of(
            credential(
                "Bread Baking",
                "Bake sourdough bread",
                offerings=[offering(price=520, delivery="in_person", place="Duncan")],
                assessment="A loaf that is tasted",
            ),
            credential(
                "Pastry Baking",
                "Bake cakes with bread flour",
                offerings=[offering(price=0, schedule=("weekend",), hours=12)],
            ),
            credential(
                "Baking Science",
                "Bake bread by the chemistry of dough",
                offerings=[offering(price=None, schedule=("daytime",), hours=90)],
            ),
        )
    )
    talk("bake bread")
    return talk


def test_which_one_has_evenings_names_those_and_keeps_the_list(talk):
    answer = talk("which one has evenings?")

    assert answer.startswith("Of these, “evenings” fits:")
    assert "Bread Baking" in answer
    assert "Pastry" not in answer
    assert talk.chat.state.goal.limits.schedule == ()


def test_what_none_of_them_has_can_be_looked_for_with_one_tap(talk):
    assert talk("are any of them at your own pace") == "None of these fits “at your own pace”."

    assert "Look for: at your own pace" in talk.labels
    answer = talk("Look for: at your own pace")
    assert answer.startswith("Nothing that fits “bake bread” keeps to “at your own pace”")
    assert talk.chat.state.goal.limits.schedule == ("self_paced",)


def test_what_is_not_published_is_said_to_be_so(talk):
    answer = talk("is any of those free")

    assert "Pastry Baking: free of charge" in answer
    assert "Not published for Baking Science." in answer


def test_another_way_of_the_same_course_keeps_what_is_asked():
    ways = [offering(), offering(delivery="in_person", place="Duncan", schedule=("weekend",))]
    talk = Talk(recommender_of(credential("Bread Baking", "Bake bread", offerings=ways)))
    talk("bake bread in the evening")

    assert "in person, Duncan · weekends" in talk("which ones are in person")


def test_all_of_them_are_said_to_fit(talk):
    assert talk("do any start in january").startswith("All of these fit")


def test_what_is_online_is_not_said_to_be_in_a_town(talk):
    answer = talk("which of them is in duncan")

    assert answer.startswith("Of these, “in or near Duncan” fits:\n1. Bread Baking")
    assert "Online, from anywhere: Pastry Baking and Baking Science." in answer


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("which has the fewest hours", "The shortest of these: Pastry Baking"),
        ("which one has the lowest fees", "The cheapest of these: Pastry Baking"),
        ("which one costs the least", "The cheapest of these: Pastry Baking"),
        ("is the first one full time", "Bread Baking: 30 hours"),
    ],
)
def test_the_ends_of_a_list_are_told(talk, words, first):
    assert talk(words).startswith(first)


def test_any_on_weekends_is_not_asked_of_the_one_that_is_talked_about(talk):
    talk("details 1")

    assert "Your limits: weekends" in talk("any on weekends?")


def test_what_was_meant_is_asked_after_a_turn(talk):
    assert talk("no, I meant how long").startswith("1. Bread Baking: 30 hours")


def test_it_is_compared_with_another(talk):
    talk("details 3")

    answer = talk("compare it with the first")

    assert "Bread Baking" in answer
    assert "Baking Science" in answer
    assert "Pastry" not in answer


def test_the_next_and_the_one_before_are_told_from_the_one_that_is_talked_about(talk):
    talk("details 2")

    assert talk("the next one").startswith("Baking Science")
    assert talk("the previous one").startswith("Pastry Baking")


def test_which_one_leads_to_a_job_is_answered_as_any_question_about_jobs(talk):
    assert "Nobody can promise a job" in talk("which one leads to a job")


def test_the_whole_list_is_meant_whichever_was_talked_about_last(talk):
    talk("details 3")

    assert "1. Bread Baking" in talk("which of these has an exam")


def test_what_a_course_teaches_is_found_by_its_words(talk):
    assert "teaches: “Bake bread by the chemistry of dough”" in talk("which one is about chemistry")


def test_a_limit_that_is_asked_of_an_entry_sets_none(talk):
    answer = talk("does the first one run on weekends")

    assert answer.startswith("Bread Baking: in person, Duncan · evenings")
    assert talk.chat.state.goal.limits.schedule == ()


def test_a_limit_that_is_asked_of_no_entry_is_asked_of_the_list(talk):
    answer = talk("can I get it done before march")

    assert answer.startswith("All of these fit “finished by")
    assert talk.chat.state.goal.limits.finish_by is None


def test_online_is_asked_of_what_is_talked_about_and_else_looked_for(talk):
    talk("details 1")
    assert talk("online?").startswith("Bread Baking: in person, Duncan")

    talk("back to the list")
    assert "Your limits: online" in talk("online?")


def test_another_one_is_looked_for_by_what_it_must_be(talk):
    assert "Your limits: free of charge" in talk("is there one thats free")


def test_asked_what_there_is_online_the_list_is_made_anew(talk):
    assert "Your limits: online" in talk("is there something online")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("how much is the one in duncan", "Bread Baking"),
        ("why the weekend one", "Pastry Baking"),
        ("I'll take pastry", "Pastry Baking"),
        ("the first thing you said", "Bread Baking"),
        ("tell me about the free one", "Pastry Baking"),
        ("when does the science one start", "Baking Science"),
        ("tell me about the middle one", "Pastry Baking"),
        ("how long is the top one", "Bread Baking"),
    ],
)
def test_an_entry_is_pointed_at_by_what_it_is(talk, words, title):
    first, second, third = (f"{n}. " for n in (1, 2, 3))

    answer = talk(words)

    assert title in answer.splitlines()[0]
    assert not any(each in answer for each in (first, second, third))


@pytest.mark.parametrize(
    ("words", "kind", "number"),
    [
        ("the second one looks cool", "details", 2),
        ("show me the first one again", "details", 1),
        ("what was the last one you showed me again?", "details", -1),
        ("says who?", "why", None),
        ("you choose", "why", None),
        ("what should I take", "why", None),
        ("what's the difference?", "compare", None),
        ("what did I say", "list", None),
        ("I don't mind", "unsure", None),
        ("next", "more", None),
        ("page 2", "more", None),
        ("add it to my list", "keep", None),
        ("add 2 to my shortlist", "keep", 2),
        ("2 expensive", "cheaper", None),
        ("porque", "why", None),
        ("prefiero presencial porque me distraigo", None, None),
        ("that is too soon", "later", None),
        ("ok so what will I be able to do", "details", None),
        ("which would you take", "why", None),
        ("plan it", "plan", None),
        ("k 2 plz", "details", 2),
        ("something completely different", "not_this", None),
        ("ok whatever show me more", "more", None),
        ("this is expensive for me", "cheaper", None),
        ("tell me about the trades", None, None),
        ("what should I do to be a nurse", None, None),
        ("is the pay good in the first year", None, None),
    ],
)
def test_short_words_about_what_was_shown_are_read(words, kind, number):
    found = read_refinement(words)

    assert (found and found.kind, found and found.number) == (kind, number)


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("which ones are under 300", "under 300"),
        ("so which of them is in victoria", "in victoria"),
        ("Can any be done from home?", "from home"),
        ("how many of these are online", "online"),
        ("laquelle est en ligne ?", "en ligne"),
        ("¿cuál es por la noche?", "por la noche"),
        ("is there something online", ""),
        ("do you have any in the evening", ""),
        ("what can I do online", ""),
        ("which is why I want to bake", "why i want to bake"),
        ("is one enough", "enough"),
        ("I know which one", ""),
    ],
)
def test_what_is_asked_of_the_list_is_told_from_what_is_looked_for(words, how):
    assert asked_of_which(words) == how


def test_what_is_asked_of_an_entry_stands_after_it():
    assert asked_of_entry("and does it run on weekends?") == "on weekends"
    assert asked_of_entry("can I do the second one at night") == "at night"
    assert asked_of_entry("does my sister need evenings") == ""
    assert asked_of_entry("le 2 est-il offert le soir ?") == "le soir"
    assert asked_of_entry("el segundo lo dan los sábados?") == "los sábados"


@pytest.mark.parametrize("words", ["the last one", "the other ones", "go back to school", "cancel"])
def test_not_everything_that_was_before_is_gone_back_to(words):
    assert not is_undo(words)


@pytest.mark.parametrize(
    "words",
    [
        "which is the hardest",
        "what's the toughest one?",
        "which one is most difficult",
        "lequel est le plus difficile",
        "¿cuál es el más difícil?",
    ],
)
def test_how_hard_each_is_is_told_by_what_it_asks_for(talk, words):
    answer = talk(words)

    assert answer.count("Bread Baking") == 1
    assert any(each in answer for each in ("is not published", "publiée", "publicada"))


@pytest.mark.parametrize(
    "words", ["what's closest to me", "which one is nearest?", "the nearest one"]
)
def test_what_is_closest_is_told_by_where_each_is(talk, words):
    answer = talk(words)

    assert "in person, Duncan" in answer
    assert "say in which town" in answer


def test_no_more_evenings_leaves_out_the_evenings(talk):
    talk("no more evenings")

    assert "evening" not in talk.chat.state.goal.limits.schedule
    assert talk.chat.state.goal.limits.schedule


@pytest.mark.parametrize(
    "words",
    [
        "is the first one recognised in Alberta",
        "is it valid in the US?",
        "would it be accepted in other provinces?",
    ],
)
def test_where_else_it_is_recognised_is_not_published(talk, words):
    answer = talk(words)

    assert answer.startswith("Who vouches for it, as published:")
    assert "in other places is not published" in answer


def test_whether_it_is_recognised_at_all_says_nothing_of_other_places(talk):
    assert "in other places" not in talk("is it recognised by employers")


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "le premier est-il offert le soir ?"), ("es", "¿el primero lo dan de noche?")],
)
def test_what_is_asked_of_an_entry_in_two_more_languages_sets_no_limit(talk, language, words):
    talk(f"/language {language}")

    answer = talk(words)

    assert "Bread Baking" in answer
    assert "Pastry" not in answer
    assert talk.chat.state.goal.limits.schedule == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "no, perdón, el primero"),
        ("fr", "non pardon, le premier"),
        ("fr", "dsl jme sui trompé c le 1 que jveux"),
    ],
)
def test_who_names_another_entry_than_before_is_told_about_that_one(talk, language, words):
    talk(f"/language {language}")
    talk("2")

    assert talk(words).startswith("Bread Baking, Test College")


def test_what_is_not_answered_forgets_no_entry(talk):
    talk("tell me about the second one")
    step = Step(talk.chat.state, talk.chat._context)

    assert asked(step, "how many of them are zorbly") is None
    assert step.state.focus == talk.chat.state.focus != ""
