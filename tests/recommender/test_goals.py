"""What is understood of people's words: aims, limits, background, and what is no limit at all."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.goals import Goal, Limits, merge_limits, read_goal, read_limits
from tests.fakes import TODAY

PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})
STATEMENTS = tomllib.loads((Path(__file__).parent / "statements.toml").read_text("utf-8"))[
    "statement"
]


def read(text: str) -> Goal:
    return read_goal(text, today=TODAY, places=PLACES)


def expected_limits(stated: dict) -> Limits:
    values = {
        key: tuple(value) if isinstance(value, list) else value for key, value in stated.items()
    }
    return Limits(**values)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda each: each["said"][:50])
def test_a_statement_is_understood(statement):
    goal = read(statement["said"])

    assert goal.text == statement["said"]
    for part in ("aims", "background", "held", "avoid", "preferences"):
        assert list(getattr(goal, part)) == statement.get(part, []), part
    assert goal.limits == expected_limits(statement.get("limits", {}))
    assert goal.language == statement.get("language", "en")


@pytest.mark.parametrize(
    "text",
    [
        "I'm free most days",
        "I want to earn $25 an hour",
        "they pay me $3,000 a month",
        "I worked there for six years",
        "I have a remote job",
        "I sell crafts online",
        "I work nights",
        "I managed a budget of $5 million dollars a year",
        "a gluten-free kitchen",
        "I came here in 2019",
        "the rent is $900 a month",
    ],
)
def test_what_only_looks_like_a_limit_is_none(text):
    assert read_limits(text, today=TODAY, places=PLACES) == Limits()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("finish by June", {"finish_by": date(2027, 6, 30)}),
        ("finish before June", {"finish_by": date(2027, 5, 31)}),
        ("start by January 15", {"start_by": date(2027, 1, 15)}),
        ("starting after 1 March 2027", {"start_after": date(2027, 3, 1)}),
        ("start in two weeks", {"start_by": date(2026, 12, 8)}),
        ("done by the end of the year", {"finish_by": date(2026, 12, 31)}),
        ("must be done by 2027-02-28", {"finish_by": date(2027, 2, 28)}),
        ("commencer avant février", {"start_by": date(2027, 1, 31)}),
        ("terminar antes de abril", {"finish_by": date(2027, 3, 31)}),
    ],
)
def test_days_are_told_from_today(said, expected):
    assert read_limits(said, today=TODAY) == Limits(**expected)


def test_a_day_that_does_not_exist_limits_nothing():
    assert read_limits("finish by February 31", today=TODAY).finish_by in (None, date(2027, 2, 28))


def test_a_job_title_is_one_aim_as_it_stands():
    title = "Dining Room and Cafeteria Attendants and Bartender Helpers"

    assert read(title).aims == (title,)


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "!!!", "\x00\x01", "…"])
def test_a_text_without_words_has_no_aim(text):
    assert read(text).aims == ()


def test_only_the_first_two_thousand_characters_are_read():
    goal = read("I want to bake bread. " + "x" * 100_000)

    assert goal.aims[0] == "bake bread"
    assert sum(map(len, goal.aims)) <= 2_000


def test_another_script_is_kept_as_an_aim():
    assert read("хочу работать сварщиком").aims == ("хочу работать сварщиком",)


def test_newer_limits_win_and_older_ones_stay():
    old = Limits(max_cost=800, schedule=("evening",))

    merged = merge_limits(old, Limits(max_cost=500, delivery=("online",)))

    assert merged == Limits(max_cost=500, schedule=("evening",), delivery=("online",))


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text):
    goal = read(text)

    assert goal.text == text
    assert all(part.strip() for part in (*goal.aims, *goal.avoid, *goal.background, *goal.held))


_PIECES = st.sampled_from(
    ["I want to ", "under $", "evenings", "not ", "5 hours a week", "by ", "March", "31 ", "near ",
     "Duncan", ", ", ". ", "and ", "course in ", "welding", "free", "$", "1,000", "è", "'", "no "]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_any_mixture_of_such_words_is_read_without_a_fault(text):
    limits = read(text).limits

    assert limits.max_cost is None or limits.max_cost >= 0
    assert limits.hours_per_week is None or 0 < limits.hours_per_week <= 168


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("qué cursos hay de costura cerca de Duncan", "es"),
        ("Mecánico de aviones", "es"),
        ("tres meses, 500 dólares, autocad", "es"),
        ("trois mois, 500 euros, autocad", "fr"),
        ("me veo trabajando en un hotel", "es"),
        ("Help me become a firefighter", "en"),
        ("nothing near me offers pottery, so online", "en"),
    ],
)
def test_the_language_is_told_by_small_words_and_by_letters_that_others_lack(said, language):
    assert read(said).language == language


@pytest.mark.parametrize(
    ("text", "aims", "avoid"),
    [
        ("dont want to go back to roofing", (), ("roofing",)),
        ("i never want to go back to retail, welding", ("welding",), ("retail",)),
        ("i did roofing for 12 years, don't want to go back to roofing", (), ("roofing",)),
        ("not going back to call centres, looking for welding", ("welding",), ("call centres",)),
        ("je ne veux plus retourner en cuisine, plutôt soudure", ("soudure",), ("cuisine",)),
        ("no quiero volver a la cocina, busco soldadura", ("soldadura",), ("cocina",)),
        ("nunca quiero volver a limpiar casas", (), ("limpiar casas",)),
        ("no, go back to welding", ("welding",), ()),
        ("hmm no go back to welding 😅", ("welding",), ()),
        ("let's go back to welding", ("welding",), ()),
        ("i don't want to go back to school for years, welding", ("welding",), ()),
    ],
)
def test_what_nobody_wants_to_go_back_to_is_refused_and_what_they_do_is_wanted(text, aims, avoid):
    goal = read(text)

    assert goal.aims == aims
    assert goal.avoid == avoid


@pytest.mark.parametrize(
    ("text", "schedule"),
    [
        ("contabilidad de noche", ()),
        ("contabilidad, que sea de noche o los fines de semana", ("evening", "weekend")),
        ("quiero estudiar pero de noche", ("evening",)),
        ("trabajo de noche y quiero estudiar inglés", ()),
        ("chef but i work nights so mornings only", ("daytime",)),
        ("soudure, lundi matinée ou en fin de matinée", ("daytime",)),
        ("welding, i have 3 evening in week", ("evening",)),
        ("i coach soccer on weekends", ()),
        ("computers but cant do mornings", ("evening", "weekend", "self_paced")),
        ("cant do nights or weekends", ("daytime", "self_paced")),
    ],
)
def test_times_that_one_can_or_cannot_are_limits_and_times_of_work_are_none(text, schedule):
    assert read(text).limits.schedule == schedule


def test_a_face_after_the_words_hides_nothing():
    assert read("something cheap 😅").preferences == ("cheap",)
    assert read("not too expensive 😅").preferences == ("cheap",)
    assert read("cooking 🍳❤️").aims == ("cooking",)


def test_one_way_that_is_refused_before_another_is_wanted_instead():
    assert read("not online, in person").limits.delivery == ("in_person",)
    assert read("not online or in person").limits.delivery == ("hybrid",)


@pytest.mark.parametrize("text", ["work with", "something", "any job"])
def test_words_that_name_no_work_are_no_title(text):
    assert read(text).aims == ()


@pytest.mark.parametrize(
    "text",
    [
        "not too far from nanaimo",
        "pas trop loin de nanaimo",
        "no muy lejos de Nanaimo",
        "close to nanaimo please",
    ],
)
def test_a_place_that_is_not_to_be_far_is_a_place(text):
    assert read(text).limits.place.lower() == "nanaimo"


@pytest.mark.parametrize(
    "text",
    [
        "welding but also maybe carpentry",
        "welding or carpentry not sure which pays better",
        "welding, but also carpentry",
    ],
)
def test_a_second_wish_leaves_the_first_one_and_doubts_are_no_part_of_it(text):
    assert read(text).aims == ("welding", "carpentry")


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("my brother is an electrician and i want to do the same here", "electrician"),
        ("my sister does bookkeeping, want to do the same here", "bookkeeping"),
        ("I was a nurse in the philippines. want to do the same here in canada", "nurse"),
        ("my cousin drives trucks, i want to do that too", "trucks"),
        ("i make jewelry at home and want to make a living from it", "jewelry at home"),
        ("mon frère est plombier et je veux faire pareil ici", "plombier"),
        ("era enfermera en Colombia y quiero hacer lo mismo aquí", "enfermera"),
    ],
)
def test_the_same_as_was_told_is_wanted(text, aim):
    found = read(text)

    assert found.aims == (aim,)
    assert len(found.background) == 1


@pytest.mark.parametrize(
    ("text", "aims"),
    [
        ("in healthcare", ("healthcare",)),
        ("baking!!!", ("baking",)),
        ("or hair", ("hair",)),
        ("ok fine trucks", ("trucks",)),
        ("compare bookkeeping and payroll courses", ("bookkeeping and payroll courses",)),
        ("fine woodworking", ("fine woodworking",)),
    ],
)
def test_small_words_and_marks_around_a_wish_are_no_part_of_it(text, aims):
    assert read(text).aims == aims


@pytest.mark.parametrize("text", ["can i make video games", "i want to make furniture"])
def test_who_makes_things_wishes_no_pay(text):
    assert read(text).aims == (text[text.index("make") :],)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("i changed my mind about nursing", "nursing"),
        ("j'ai changé d'avis sur la coiffure", "coiffure"),
    ],
)
def test_what_somebody_changed_their_mind_about_is_not_wanted(text, refused):
    assert read(text).avoid == (refused,)


def test_a_reason_in_a_hurry_is_one():
    found = read("i cant do mornings cause i sleep, welding")

    assert "daytime" not in found.limits.schedule
    assert found.limits.schedule != ()


@pytest.mark.parametrize("text", ["i want to make good money", "make 25 an hour", "make more"])
def test_a_wish_for_pay_names_no_work(text):
    assert read(text).aims == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("closest to nanaimo", "nanaimo"),
        ("closer to nanaimo please", "nanaimo"),
        ("nanaimo or langford", "nanaimo"),
        ("in nanaimo or duncan", "nanaimo / duncan"),
        ("in Victoria, Nanaimo or Duncan", "Victoria / Nanaimo / Duncan"),
        ("I live in Duncan and Nanaimo is too far", "Duncan"),
        ("moved to Victoria in 2009, it must be in Nanaimo", "Nanaimo"),
    ],
)
def test_a_place_is_read_from_where_it_is_to_be(text, place):
    found = read(text)

    assert found.limits.place == place
    assert found.aims == ()


def test_a_town_that_is_named_is_refused_no_more():
    old = Limits(not_in=("victoria", "nanaimo"))

    assert merge_limits(old, Limits(place="Victoria")).not_in == ("nanaimo",)
    assert merge_limits(old, Limits(not_in=("duncan",))).not_in == ("duncan",)
