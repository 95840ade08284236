"""Short words that ask for something, beside a question that is open."""

from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue import Said, advance
from bot.dialogue.effects import Say
from bot.dialogue.refinements import read_refinement
from bot.dialogue.short_words import PLAIN, Kind
from recommender.leanings import Leaning
from recommender.questions import Choice, Question
from tests.bot.asking.questions import (
    HOURS,
    PRICE,
    START,
    TIMES,
    WAY,
    asking,
)


def test_an_order_is_no_answer_to_a_question_about_kinds(state, context):
    one, other = (
        Choice(words=words, leaning=Leaning(chosen=words, toward=(), away=()))
        for words in ("Plan a month of posts", "Keep books")
    )
    kinds = Question(key="content", kind="content", choices=(one, other))
    asked = state.having(question=kinds, asked_at="1.0")

    (said,) = advance(asked, Said("plan"), context).effects

    assert "Books 0" in said.text
    assert "You chose" not in said.text


# Each kind of short words in the three languages.
SHORT_WORDS: dict[Kind, tuple[str, ...]] = {
    "over": ("start over", "restart", "recommencer", "empezar de nuevo"),
    "person": ("talk to a person", "advisor", "une personne", "una persona"),
    "thanks": (
        "thanks",
        "ok thank you so much",
        "merci là",
        "merci t'es fin",
        "Dios le pague",
        "gracias por todo",
        "🙏",
    ),
    "lost": (
        "i don't get it",
        "j'ai pas compris",
        "je comprends rien",
        "c'est mêlant",
        "no entendí",
        "no le entiendo nada",
        "estoy confundida",
    ),
    "bye": (
        "bye",
        "merci, je vous écris plus tard",
        "je reviens demain",
        "luego le escribo",
        "luego le digo, gracias",
        "a+",
        "je vais en parler à ma femme",
        "lo voy a hablar con mi esposo",
        "vuelvo mañana",
        "peace out",
        "thanks, have a nice day",
        "merci beaucoup, bonne journée",
        "hasta luego",
    ),
    "greeting": (
        "hello",
        "hello again",
        "rebonjour",
        "slt",
        "ça va?",
        "hola",
        "ola",
        "estás ahí?",
        "👋",
    ),
    "yes": ("yes", "y", "yes please", "oui", "claro que sí"),
    "no": ("no", "no thanks", "wait actually no", "non merci", "bueno no, mejor no", "👎"),
    "fine": ("ok", "bet", "sounds good", "d'accord", "vale", "👍🏽"),
    "unsure": ("idk", "i don't know what i want", "je sais pas trop", "mouais", "no sé"),
    "list": ("back to the list", "nvm", "continuer", "la lista"),
    "help": ("help", "what can you actually do", "aide", "ayuda"),
    "drop_limits": ("forget my limits", "oublie mes limites", "olvida mis límites"),
    "shortlist": (
        "my shortlist",
        "ma liste",
        "montre ce que j'ai gardé",
        "mi selección",
        "qué tengo guardado?",
        "lo que guardé",
    ),
    "drop": (
        "remove it from my list",
        "enlève le 2 de ma liste",
        "bórralo de mi lista",
        "quita el 2 de mi lista",
    ),
    "keep": ("keep 1", "save", "garde le premier", "guarda el primero", "guardame ese"),
    "compare": ("compare", "compare 1 and 2", "1 and 3", "comparer", "comparar 1 y 2"),
    "plan": (
        "plan",
        "make me a plan",
        "send me the plan",
        "mi plan",
        "how do I get into that (hvac)",
        "cómo empiezo",
        "et après ?",
        "pis après ça je pourrais faire quoi",
        "¿me hace un plan?",
        "y después?",
    ),
    "details": (
        "details",
        "what is it?",
        "c'est quoi ?",
        "¿qué es eso?",
        "ça a l'air le fun",
    ),
    "more": ("more", "others", "encore", "la suite", "más", "otros"),
    "why": (
        "why",
        "why 1",
        "why not the second",
        "pourquoi",
        "pourquoi pas le deuxième",
        "qu'en pensez-vous",
        "por qué",
        "por qué no el segundo",
        "qué me aconseja",
        "que pensez-vous du deuxième ?",
    ),
    "cheaper": ("cheaper", "moins cher", "más barato"),
    "shorter": ("shorter", "plus court", "más corto"),
    "lighter": ("fewer hours a week", "moins d'heures par semaine", "menos horas por semana"),
    "sooner": ("sooner", "plus tôt", "y a rien avant?", "antes", "¿y no hay nada antes?"),
    "later": ("later", "plus tard", "más tarde"),
    "like": ("more like 1", "comme le premier", "como el primero"),
    "not_this": ("not these", "autre domaine", "otro campo", "not the first one"),
}
# A yes or no answers a question where there is one.
EVERY_SHORT_WORD = [
    word for kind, words in SHORT_WORDS.items() if kind not in PLAIN for word in words
]


def test_every_kind_of_short_words_is_among_those_below():
    assert set(SHORT_WORDS) == set(get_args(Kind))
    for kind, words in SHORT_WORDS.items():
        assert {read_refinement(each).kind for each in words} == {kind}


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    word=st.sampled_from(EVERY_SHORT_WORD),
    beside=st.sampled_from(("a month of posts", "prices of things", "")),
    which=st.sampled_from((PRICE, HOURS, WAY, TIMES, START, None)),
)
def test_short_words_do_the_same_whether_or_not_a_question_is_open(
    state, context, word, beside, which
):
    names = (f"First {word} {beside}", "Keep books")
    kinds = Question(
        key="content",
        kind="content",
        choices=tuple(
            Choice(words=each, leaning=Leaning(chosen=each, toward=(), away=())) for each in names
        ),
    )
    asked, unasked = asking(state, which or kinds), state.having(question=None, asked_at="")

    one, other = (advance(each, Said(word), context) for each in (asked, unasked))

    for part in ("goal", "shown", "shortlist", "hidden", "leanings", "case"):
        assert getattr(one.state, part) == getattr(other.state, part), part
    assert [each.text.split("\n")[0] for each in one.effects if isinstance(each, Say)] == [
        each.text.split("\n")[0] for each in other.effects if isinstance(each, Say)
    ]


def test_a_whole_label_is_the_answer_even_if_it_holds_an_order(state, context):
    one, other = (
        Choice(words=words, leaning=Leaning(chosen=words, toward=(), away=()))
        for words in ("Compare", "Keep books")
    )
    kinds = Question(key="content", kind="content", choices=(one, other))

    after = advance(asking(state, kinds), Said("Compare"), context).state

    assert after.leanings == (one.leaning,)


@pytest.mark.parametrize("question", [PRICE, HOURS])
def test_the_number_of_an_entry_is_no_amount(state, context, question):
    turn = advance(asking(state, question), Said("1"), context)

    assert turn.state.goal.limits == state.goal.limits
    assert turn.state.focus == state.shown[0]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("keep", "I'll take it"),
        ("keep", "ok I will take that one please"),
        ("keep", "je le prends"),
        ("keep", "me lo quedo"),
        ("plan", "make me a plan with it"),
        ("plan", "ok show me the steps"),
        ("plan", "show the way"),
        ("plan", "what happens next?"),
        ("plan", "et ensuite ?"),
        ("plan", "¿qué hago ahora?"),
        ("plan", "¿cuál sería el plan?"),
        ("details", "je préfère le premier"),
        ("compare", "what is difference between 1 and 2"),
    ],
)
def test_who_settles_on_an_entry_is_understood_without_its_name(kind, words):
    assert read_refinement(words).kind == kind


@pytest.mark.parametrize(
    "words",
    ["I take care of my mother", "I'll take it to my boss", "can I take it online", "maintenant"],
)
def test_what_is_taken_otherwise_keeps_nothing(words):
    assert read_refinement(words) is None
