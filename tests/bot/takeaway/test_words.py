"""What is to be carried home is understood from short words."""

import pytest

from bot.dialogue.takeaway_words import Wish, read_wish
from tests.bot.takeaway.effects import texts
from tests.bot.talk import Talk


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
        ("the letter", Wish("letter")),
        ("save this plan", Wish("pdf")),
        ("send it to me by e-mail", Wish("pdf")),
        ("send it to me", Wish("pdf")),
        ("envoie-le-moi", Wish("pdf")),
        ("tu peux me l'envoyer par courriel", Wish("pdf")),
        ("mándamelo por favor", Wish("pdf")),
        ("¿me lo podéis mandar?", Wish("pdf")),
        ("envoie moi ça par texto", Wish("pdf")),
        ("me lo puede enviar al correo", Wish("pdf")),
        ("send this to my sister", Wish("share")),
        ("ask my employer to pay", Wish("letter")),
        ("share", Wish("share")),
        ("share my shortlist with a friend", Wish("share")),
        ("partager la liste", Wish("share")),
        ("compartir", Wish("share")),
        ("remind me", Wish("remind")),
        ("remind me before the deadline", Wish("remind")),
        ("please remind me to apply for the first one", Wish("remind", 1)),
        ("rappelle-moi", Wish("remind")),
        ("rappelez-moi deux jours avant la clôture", Wish("remind")),
        ("avisame antes de que cierren", Wish("remind")),
        ("vale, el plan en pdf", Wish("pdf", of="plan")),
        ("remind me 2 days before it closes", Wish("remind")),
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
    talk("help customers")
    assert talk.chat.state.question is not None

    assert "my-plan-" in talk("as a pdf")
    assert talk.chat.state.question is not None


@pytest.mark.parametrize(
    "words", ["compártelo con mi esposa", "partage-le avec ma femme", "share it with my wife"]
)
def test_a_list_is_shared_with_somebody_who_is_named(words):
    assert read_wish(words).kind == "share"


def test_what_is_shared_in_a_life_is_no_list():
    assert read_wish("I want to share my kitchen") is None
