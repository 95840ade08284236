"""Limits as people put them: any currency, hours of the clock, towns without a capital letter."""

import re
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import recommender
from recommender.goals import Limits, read_goal, read_limits
from recommender.said.currencies import code_of
from tests.fakes import TODAY

PLACES = frozenset({"victoria", "duncan", "nanaimo", "media", "jersey city", "hudson"})


def limits(text: str) -> Limits:
    return read_limits(text, today=TODAY, places=PLACES)


@pytest.mark.parametrize(
    ("said", "amount", "code"),
    [
        ("my budget is 300,000 naira", 300_000, "NGN"),
        ("deux cent mille francs CFA", 200_000, "XOF"),
        ("à hauteur de 4000 francs suisses", 4_000, "CHF"),
        ("tengo 350 mil pesos colombianos", 350_000, "COP"),
        ("Rs 50,000 max", 50_000, "INR"),
        ("I've saved 2,500 dollars", 2_500, None),
        ("300 euros, et pas un centime de plus", 300, "EUR"),
        ("cinquante balles", 50, "EUR"),
        ("500 total, I mean including gloves", 500, None),
        ("and if I had 1000?", 1_000, None),
    ],
)
def test_a_sum_is_what_there_is_in_the_currency_that_was_named(said, amount, code):
    found = limits(said)

    assert (found.max_cost, found.currency) == (amount, code)


@pytest.mark.parametrize(
    "said",
    [
        "the other school charges $900",
        "I was scammed of $700 last year",
        "my friend paid $3000 for a course that was rubbish",
        "they want $5000 for it at the other school",
        "I saw one for $4,500, too much for me",
        "trente euros le mois maximum",
        "gluten free baking",
        "feel free to suggest classes",
    ],
)
def test_what_others_charge_is_no_budget(said):
    assert limits(said).max_cost is None


@pytest.mark.parametrize("said", ["no tengo ni un peso", "sans un sou", "que no me cobren"])
def test_who_has_nothing_needs_it_for_nothing(said):
    assert limits(said).max_cost == 0


def test_ok_behind_a_wish_is_no_part_of_it():
    assert read_goal("help desk ok", today=TODAY).aims == ("help desk",)


@pytest.mark.parametrize("said", ["ESL classes please free", "free ESL", "any free ESL?"])
def test_free_beside_a_wish_is_a_price(said):
    goal = read_goal(said, today=TODAY)

    assert goal.aims == ("ESL",)
    assert goal.limits.max_cost == 0


def test_free_lessons_are_still_about_something():
    goal = read_goal("free ESL classes", today=TODAY)

    assert goal.aims == ("ESL",)
    assert goal.limits.max_cost == 0


def test_a_bare_dollar_is_that_of_the_catalogue():
    assert code_of("$") is None
    assert code_of("dollars") is None
    assert code_of("us$") == "USD"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("my free hours are 2 to 5 in the afternoon", "daytime"),
        ("puedo de 10 a 2, de lunes a jueves", "daytime"),
        ("de 6 a 9 pm", "evening"),
        ("6 pm onwards only", "evening"),
        ("jamais de cours avant 18 h", "evening"),
        ("je ne peux que le matin", "daytime"),
        ("while they're at school", "daytime"),
        ("welding, day time", "daytime"),
    ],
)
def test_hours_of_the_clock_say_when_somebody_is_free(said, when):
    assert limits(said).schedule == (when,)


@pytest.mark.parametrize(
    "said", ["I work 9 to 5", "grades 9 to 12 teacher", "ages 3 to 5", "2 or 3 hours a week"]
)
def test_other_numbers_are_no_hours(said):
    assert limits(said).schedule == ()


def test_evenings_stay_although_weekends_are_taken():
    assert limits("evenings but weekends is family").schedule == ("evening",)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("medical assistant nanaimo", "nanaimo"),
        ("i live in nanaimo my brother", "nanaimo"),
        ("I live in Leeds but moving to Victoria in spring", "Victoria"),
        ("CNA in Hudson county", "Hudson"),
        ("hairdresser in Jersey City, NJ", "Jersey City"),
        ("social media", None),
        ("I used to live in Duncan", None),
        ("my daughter lives in Duncan", None),
        ("not in Nanaimo", None),
    ],
)
def test_a_town_is_known_where_somebody_is_or_will_be(said, place):
    assert limits(said).place == place


def test_what_happens_in_two_months_is_no_deadline():
    assert limits("je sors de prison dans 2 mois").finish_by is None
    assert limits("terminé dans 2 mois").finish_by == date(2027, 1, 24)


@pytest.mark.parametrize(
    ("said", "aim"),
    [
        ("welding sir", "welding"),
        ("real estate, dear", "real estate"),
        ("team boss", "team boss"),
        ("sewing for my mate", "sewing for my mate"),
    ],
)
def test_who_is_spoken_to_is_not_wanted(said, aim):
    assert read_goal(said, today=TODAY).aims == (aim,)


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("welding, not in Victoria", ("victoria",)),
        ("baking but not in victoria or nanaimo", ("victoria", "nanaimo")),
        ("I can't get to Victoria", ("victoria",)),
        ("dont want to drive to Victoria", ("victoria",)),
        ("je peux pas aller à Victoria", ("victoria",)),
        ("no puedo ir a Victoria", ("victoria",)),
        ("not in Excel", ()),
    ],
)
def test_where_nobody_will_go_is_a_limit_too(said, towns):
    found = limits(said)

    assert (found.not_in, found.place) == (towns, None)


@pytest.mark.parametrize(
    ("said", "languages", "aims"),
    [
        ("bookkeeping, in Spanish", ("es",), ("bookkeeping",)),
        ("welding but only in Punjabi", ("pa",), ("welding",)),
        ("a baking class that is taught in English or French", ("en", "fr"), ("baking",)),
        ("community health worker, in Spanish if possible", ("es",), ("community health worker",)),
        ("une formation de premiers soins en français", ("fr",), ("premiers soins",)),
        ("cuidar niños, que sea en español", ("es",), ("cuidar niños",)),
        ("soldadura, solo en español", ("es",), ("soldadura",)),
        ("a course in English", (), ("English",)),
        ("cours d'anglais", (), ("anglais",)),
        ("I want to learn to write in English", (), ("write in English",)),
        ("bookkeeping, I only speak Spanish", (), ("bookkeeping",)),
        ("nursing, I have a BA in English", (), ("nursing",)),
    ],
)
def test_a_language_to_be_taught_in_is_a_limit_and_one_to_be_learned_is_wanted(
    said, languages, aims
):
    goal = read_goal(said, today=TODAY)

    assert (goal.limits.taught_in, goal.aims) == (languages, aims)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("soudure ou plomberie je sais pas lequel choisir", "plomberie"),
        ("soldadura o plomería no sé cuál elegir", "plomería"),
    ],
)
def test_who_does_not_know_which_of_two_names_both_without_the_doubt(text, last):
    assert read_goal(text, today=date(2026, 11, 24)).aims[-1] == last


@pytest.mark.parametrize(
    "words", ["evening is better, I work in day", "night would be best for me", "evening is ok"]
)
def test_a_time_that_is_better_is_a_limit_in_the_singular_too(words):
    assert limits(words).schedule == ("evening",)


@pytest.mark.parametrize("words", ["good evening is there a course", "evening is when I work"])
def test_a_greeting_or_a_shift_in_the_singular_is_none(words):
    assert limits(words).schedule == ()


@pytest.mark.parametrize(
    ("said", "limit"),
    [
        ("carpentry, no more than ten hours of study a week", Limits(hours_per_week=10)),
        ("taxidermy, inside of eight weeks", Limits(max_weeks=8)),
        ("toilettage, deux mois grand maximum", Limits(max_weeks=8.7)),
        ("moitié en ligne moitié sur place, bureautique", Limits(delivery=("hybrid",))),
        ("mitad en línea y mitad presencial, oficina", Limits(delivery=("hybrid",))),
        ("half online half in class, office work", Limits(delivery=("hybrid",))),
        ("bookkeeping, only once the kids are asleep", Limits(schedule=("evening",))),
        ("early childhood, not before 5 pm", Limits(schedule=("evening",))),
        ("antes de las 5 de la tarde no puedo, costura", Limits(schedule=("evening",))),
        ("El invierno pasado tomé un curso en Duncan", Limits()),
        ("last winter I took a course in Duncan", Limits()),
        ("Mon frère a payé 15 000 euros son permis", Limits()),
        ("Mi hermano pagó 15 mil dólares por su licencia", Limits()),
        ("I raised 2000 dollars for the shelter", Limits()),
    ],
)
def test_parts_of_a_limit_are_read_together_and_the_past_is_none(said, limit):
    assert limits(said) == limit


def texts_of(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [text for each in value for text in texts_of(each)]
    text = value.pattern if isinstance(value, re.Pattern) else value
    return [text] if isinstance(text, str) else []


def test_every_repetition_in_a_pattern_repeats():
    # A brace is doubled in an f-string and nowhere else: a slip changes the pattern in silence.
    folder = Path(recommender.__file__).parent
    names = [each.stem for each in (folder / "said").glob("*.py") if each.stem != "__init__"]
    modules = [import_module(f"recommender.said.{name}") for name in names]
    texts = [
        text
        for module in modules
        for name, value in vars(module).items()
        if not name.startswith("__")
        for text in texts_of(value)
    ]

    assert len(texts) > len(modules)
    assert [each for each in texts if "{{" in each or re.search(r"\(\d, \d+\)", each)] == []


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("I refuse to give up on becoming a nurse", ()),
        ("Je refuse d'abandonner mon rêve de devenir infirmière", ()),
        ("me niego a renunciar a ser enfermera", ()),
        ("je refuse de travailler dans un bureau", ("bureau",)),
        ("I refuse to work in an office", ("office",)),
    ],
)
def test_who_refuses_to_give_up_refuses_no_work(said, refused):
    assert read_goal(said, today=TODAY).avoid == refused
