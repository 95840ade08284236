"""What is no wish is never looked for in silence: it is done, or asked about."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from bot.acts import ACTS, Likely
from bot.acts.classifier import Classifier, shipped
from bot.acts.examples import examples, read_examples
from bot.acts.reading import Acts
from bot.dialogue import Context, Pressed, Said, State, advance
from bot.dialogue.language_words import language_named
from bot.dialogue.unclear import DONE_ALIKE, LABELS, done_alike
from bot.messages import languages, messages
from bot.terminal import plain
from bot.triage.topics import Verdict
from recommender.encoder import made_of
from recommender.goals import Limits
from tests.fakes import TODAY, fields_catalog, recommender_of


def meaning(act, probability=0.9):
    """Say of every message that it does one thing."""
    rest = "goal" if act != "goal" else "thanks"
    return lambda _: (Likely(act, probability), Likely(rest, 1 - probability))


class Talk:
    """A conversation in which every unread message is taken for one act."""

    def __init__(self, recommender, act, probability=0.9):
        self.context = Context(recommender, TODAY, acts=meaning(act, probability))
        self.state = State()
        self("weld steel frames")

    def __call__(self, words):
        return self._take(Said(words))

    def press(self, action, argument=""):
        return self._take(Pressed(action, argument, self.state.list_number))

    def _take(self, event):
        turn = advance(self.state, event, self.context)
        self.state = turn.state
        self.buttons = [
            b for each in turn.effects for row in getattr(each, "buttons", ()) for b in row
        ]
        return "\n".join(plain(getattr(each, "text", type(each).__name__)) for each in turn.effects)


def test_who_asks_for_a_person_in_other_words_gets_one(recommender):
    talk = Talk(recommender, "person")

    assert "A person can help further" in talk("could zumba quux phone me")
    assert talk.state.goal.aims == ("weld steel frames",)


def test_a_doubt_in_other_words_is_answered_with_facts(recommender):
    talk = Talk(recommender, "recognised")

    assert "Who vouches for it" in talk("does quux zumba respect that")


@pytest.mark.parametrize("words", ["or quux", "hmm what about quux", "what about zumba teaching"])
def test_what_is_announced_as_another_wish_is_looked_for_though_nothing_fits(recommender, words):
    talk = Talk(recommender, "compare", probability=0.85)

    answer = talk(words)

    assert "Your list is still there" not in answer
    assert "I looked for" in answer


def test_what_names_no_work_beside_a_list_is_helped_by_fields():
    talk = Talk(recommender_of(*fields_catalog()), "compare", probability=0.85)

    answer = talk("something that is easy")

    assert answer.startswith("Does one of these appeal to you?")
    assert {each.action for each in talk.buttons} == {"field"}


def test_what_fits_something_is_a_wish_whatever_else_it_may_be(recommender):
    talk = Talk(recommender, "person")

    talk("keep the books of a small shop")

    assert talk.state.goal.aims == ("keep the books of a small shop",)


def test_what_fits_nothing_and_is_hardly_a_wish_does_not_take_the_list_away(recommender):
    talk = Talk(recommender, "recognised", probability=0.85)
    shown = talk.state.shown

    answer = talk("quux zumba blorp")

    assert "Your list is still there" in answer
    assert talk.state.shown == shown
    assert [each.action for each in talk.buttons] == ["meant", "search", "person", "list"]
    assert "Who vouches for it" in talk.press("meant", "recognised")


def test_it_is_looked_for_all_the_same_where_the_learner_says_so(recommender):
    talk = Talk(recommender, "recognised", probability=0.85)
    talk("quux zumba blorp")

    assert "quux zumba blorp" in talk.press("search")
    assert talk.state.goal.aims == ("quux zumba blorp",)


def test_a_wish_that_nothing_fits_is_told_so(recommender):
    talk = Talk(recommender, "goal")

    assert "Nothing in this catalogue fits well" in talk("quux zumba blorp")


def test_a_button_for_words_that_are_answered_already_changes_nothing(recommender):
    talk = Talk(recommender, "recognised")

    assert "earlier list" in talk.press("meant", "recognised")


@pytest.mark.parametrize(
    ("words", "number"),
    [("I'd go with the second quux", 2), ("that last zumba", -1), ("the quux cheap zumba", None)],
)
def test_an_entry_is_picked_by_its_number_or_by_its_facts(recommender, words, number):
    from bot.dialogue.pointing import picked
    from bot.dialogue.step import Step

    talk = Talk(recommender, "pick")
    found = picked(Step(talk.state, talk.context), words)

    if number is not None:
        assert found == number
        return
    offers = [each.offering for each in Step(talk.state, talk.context).assess(talk.state.shown)]
    prices = [offer.total_cost for offer in offers if offer and offer.total_cost is not None]
    assert offers[found - 1].total_cost == min(prices)


def test_what_cannot_be_told_apart_is_asked_about(recommender):
    talk = Talk(recommender, "pick")

    assert "Which one do you mean?" in talk("quux zumba blorp")
    assert talk.buttons[0].action == "details"


def test_every_act_has_examples_in_three_languages():
    found = {(each.act, each.language) for each in examples()}

    assert found == {(act, language) for act in ACTS for language in languages()}


def test_no_example_stands_twice():
    texts = [each.text.lower() for each in examples()]

    assert sorted(each for each in set(texts) if texts.count(each) > 1) == []


@pytest.mark.parametrize("text", ["[goal]\nde: Schweissen", "[unknown]\nen: hello"])
def test_a_line_that_is_no_example_is_named(text):
    with pytest.raises(ValueError, match="Line 2"):
        read_examples(text)


def test_a_classifier_of_another_encoder_says_nothing():
    assert shipped("another encoder") is None


def test_a_damaged_classifier_says_nothing(tmp_path):
    (tmp_path / "manifest.json").write_text("{}")

    assert shipped("any", tmp_path) is None


def test_without_a_classifier_every_message_may_be_a_wish():
    encoder = SimpleNamespace(identity="another")

    assert Acts(lambda: encoder, lambda: encoder, lambda _: None)("anything") == ()


@pytest.mark.model
@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("could one of your advisors give me a ring?", "person"),
        ("est-ce que les patrons prennent ça au sérieux?", "recognised"),
        ("¿me borra todos los datos, por favor?", "forget"),
        ("become a plumber", "goal"),
        ("quiero ser electricista", "goal"),
    ],
)
def test_the_classifier_that_is_shipped_knows_messages_that_it_has_not_seen(encoder, words, act):
    acts = Acts(lambda: encoder, encoder.multilingual)

    assert isinstance(shipped(made_of(encoder)), Classifier)
    assert acts(words)[0].act == act


def test_the_question_is_asked_in_every_language():
    for language in languages():
        assert "zumba" in messages(language)("unclear", words="zumba")


def test_what_is_done_alike_counts_together():
    likely = (Likely("goal", 0.4), Likely("pick", 0.3), Likely("apply", 0.3))

    assert [(each.act, each.probability) for each in done_alike(likely)] == [
        ("pick", 0.6),
        ("goal", 0.4),
    ]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("can we go on in French", "fr"),
        ("¿puede hablar en inglés?", "en"),
        ("en espagnol svp", "es"),
        ("why do you answer in Spanish?", ""),
        ("pas en anglais", ""),
        ("French or Spanish", ""),
        ("another language", ""),
    ],
)
def test_a_language_is_named_alone_and_not_turned_round(words, language):
    assert language_named(words) == language


@pytest.mark.parametrize(
    ("act", "answer"),
    [
        ("apply", "What you can do afterwards"),
        ("pick", "What you can do afterwards"),
        ("bye", "Good luck"),
        ("status", "weld steel frames"),
        ("back", "weld steel frames"),
        ("mydata", "Export"),
        ("speak", "Which language"),
        ("drop", "keep nothing yet"),
        ("forget", "Shall I erase"),
    ],
)
def test_what_no_pattern_reads_is_done_all_the_same(recommender, act, answer):
    talk = Talk(recommender, act)

    assert answer in talk("quux zumba the second")
    assert talk.state.goal.aims == ("weld steel frames",)


@pytest.mark.parametrize("act", ["pdf", "calendar", "letter", "remind"])
def test_what_is_to_be_carried_home_is_about_the_entry_that_is_named(recommender, act):
    talk = Talk(recommender, act)
    second = talk.state.shown[1]

    talk("quux zumba the second")

    assert talk.state.laid.credential_ids == (second,)


@pytest.mark.parametrize("act", ["pdf", "calendar", "letter", "remind", "share", "back"])
def test_without_a_list_there_is_nothing_to_carry_home(recommender, act):
    context = Context(recommender, TODAY, acts=meaning(act))

    turn = advance(State(), Said("quux zumba"), context)

    assert turn.state == State().having(last_day=TODAY)
    assert "have not shown a list yet" in turn.effects[0].text


def test_a_french_learner_gets_the_language_that_they_name(recommender):
    talk = Talk(recommender, "speak")

    assert "français" in talk("quux zumba French")


def off_topic(recommender, state=None):
    """Return a talk of which triage says of everything that it is off topic."""
    told = Verdict(
        "off_topic", needs_person=False, urgency="normal", probability=0.9, language="en"
    )
    talk = Talk(recommender, "goal")
    talk.context = replace(talk.context, triage=lambda _: told)
    talk.state = state or talk.state
    return talk


def test_what_an_advisor_of_learners_is_not_there_for_is_said_to_be_so(recommender):
    talk = off_topic(recommender)
    shown = talk.state.shown

    assert "outside what I know" in talk("quux zumba blorp")
    assert talk.state.shown == shown


def test_what_fits_is_looked_for_although_it_sounds_off_topic(recommender):
    talk = off_topic(recommender)

    talk("keep the books of a small shop")

    assert talk.state.goal.aims == ("keep the books of a small shop",)


@pytest.mark.parametrize("words", ["i like quux", "j'aime les quux", "me gustan los quux"])
def test_what_somebody_likes_is_looked_for_before_any_list_although_it_sounds_off_topic(
    recommender, words
):
    assert "outside what I know" not in off_topic(recommender, State())(words)


@pytest.mark.parametrize("words", ["i love you", "i like this", "j'aime ça", "me encanta eso"])
def test_a_liking_that_names_nothing_is_no_wish(recommender, words):
    talk = off_topic(recommender, State())

    talk(words)

    assert talk.state.goal.aims == ()


def test_what_reads_as_a_past_is_done_all_the_same_where_it_is_sure(recommender):
    talk = Talk(recommender, "confidence", probability=0.95)

    assert "That worry is common" in talk("i never finished quux")
    assert talk.state.goal.background == ()


def test_what_reads_as_a_past_is_asked_about_where_it_may_be_something_else(recommender):
    talk = Talk(recommender, "confidence", probability=0.8)
    talk.context = replace(
        talk.context, acts=lambda _: (Likely("confidence", 0.8), Likely("time", 0.2))
    )

    talk("i never finished quux")

    assert [each.action for each in talk.buttons] == ["meant", "meant", "search", "person", "list"]
    talk.press("search")
    assert talk.state.goal.background == ("i never finished quux",)


def test_a_past_is_a_past_where_little_speaks_against_it(recommender):
    talk = Talk(recommender, "confidence", probability=0.4)

    talk("i drove a quux for years")

    assert talk.state.goal.background == ("i drove a quux for years",)


def test_a_named_entry_needs_less_to_be_told_about(recommender):
    talk = Talk(recommender, "details", probability=0.85)

    assert "What you can do afterwards" in talk("quux the second zumba")
    assert "Your list is still there" in talk("quux zumba blorp")


def test_the_one_of_a_time_of_day_names_an_entry(recommender):
    talk = Talk(recommender, "pick")

    talk("quux the evening one")

    assert talk.state.goal.limits == Limits()


def test_before_there_is_a_list_manners_need_less_and_the_rest_does_not(recommender):
    context = Context(recommender, TODAY, acts=meaning("greeting", 0.65))

    assert advance(State(), Said("quux zumba blorp"), context).state.goal.aims == ()

    context = Context(recommender, TODAY, acts=meaning("recognised", 0.65))

    assert advance(State(), Said("quux zumba blorp"), context).state.goal.aims


def test_what_fits_is_done_all_the_same_where_nothing_is_surer(recommender):
    talk = Talk(recommender, "recognised", probability=0.96)

    assert "Who vouches for it" in talk("keep the books of a small shop")
    assert talk.state.goal.aims == ("weld steel frames",)


def test_a_past_alone_is_noted_and_the_goal_asked_for(recommender):
    context = Context(recommender, TODAY, acts=meaning("goal"))

    said = advance(State(), Said("I'm a cashier"), context).effects[0].text

    assert "cashier" in said
    assert "what would you like to do" in said


def test_every_act_can_be_offered_by_a_button_but_those_that_need_none():
    offered = {*LABELS, *(act for act, other in DONE_ALIKE.items() if other in LABELS)}

    assert set(ACTS) - offered == {"goal", "person", "thanks", "bye", "back", "drop"}


def test_thanks_and_goodbyes_need_less(recommender):
    talk = Talk(recommender, "thanks", probability=0.65)

    assert "You are welcome" in talk("quux zumba blorp")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("chepaer", "Your limits: up to"),
        ("teh secnod", "What you can do afterwards"),
        ("shrter pls", "Your limits: up to"),
        ("comprae 1 and 2", "Side by side"),
    ],
)
def test_an_order_is_followed_whatever_slips_it_has(recommender, words, answer):
    talk = Talk(recommender, "goal")

    assert answer in talk(words)
    assert talk.state.goal.aims == ("weld steel frames",)


def test_what_fits_is_no_order_with_a_slip(recommender):
    talk = Talk(recommender, "goal")

    talk("keep books shops")

    assert talk.state.goal.aims != ("weld steel frames",)


def test_who_chose_a_language_goes_back_by_naming_another(recommender):
    talk = Talk(recommender, "goal")
    talk("do you speak Spanish?")

    talk("ok, English")

    assert talk.state.language == "en"


@pytest.mark.parametrize("words", ["ok, Spanish then", "or French", "haha spanish lol"])
def test_a_language_that_is_only_named_may_be_learned_and_is_not_spoken(recommender, words):
    talk = Talk(recommender, "speak")

    talk(words)

    assert talk.state.language == "en"
    assert not talk.state.is_language_chosen


@pytest.mark.parametrize(
    "words", ["I want to get my GED", "looking to get my quux license", "I'd love to become a quux"]
)
def test_who_wishes_for_a_trade_or_a_paper_is_not_asked_what_they_mean(recommender, words):
    talk = Talk(recommender, "confidence", probability=0.5)

    talk(words)

    assert talk.state.goal.aims != ("weld steel frames",)


def test_a_wish_beside_a_doubt_is_looked_for(recommender):
    talk = Talk(recommender, "goal")

    talk("bake bread, my English is not great")

    assert talk.state.goal.aims == ("bake bread",)


def test_a_day_of_the_week_by_itself_picks_no_entry(recommender):
    talk = Talk(recommender, "pick", probability=0.95)

    talk("le samedi")

    assert talk.state.goal.limits.schedule == ("weekend",)


@pytest.mark.parametrize(
    "words",
    [
        "can I start in February",
        "I can begin in February?",
        "je peux commencer en février ?",
        "¿puedo empezar en febrero?",
    ],
)
def test_who_asks_whether_to_begin_in_a_month_is_shown_what_begins_then(recommender, words):
    talk = Talk(recommender, "sooner", 0.5)

    talk(words)

    assert talk.state.goal.limits.start_after.month == 2
    assert talk.state.goal.aims == ("weld steel frames",)


@pytest.mark.parametrize(
    ("words", "aim"),
    [
        ("en fait je veux aussi apprendre l'anglais", "anglais"),
        ("también quiero aprender inglés", "inglés"),
        ("I want to improve my English", "English"),
    ],
)
def test_who_would_learn_a_language_wishes_it_and_asks_nothing_about_the_list(
    recommender, words, aim
):
    talk = Talk(recommender, "language", 0.99)

    talk(words)

    assert any(aim in each for each in talk.state.goal.aims)
