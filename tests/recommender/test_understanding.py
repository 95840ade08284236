"""How well people's words are understood, that this is measured rightly, that any text is safe."""

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.understanding import (
    LIMITS,
    SLOTS,
    Statement,
    errors,
    marks,
    read_statements,
    score,
)
from recommender.goals import MAX_CHARACTERS, Goal, Limits, read_goal, read_limits
from recommender.said import as_spelled, preferences
from recommender.said.days import easter
from recommender.said.numbers import number_of
from tests.fakes import TODAY

STATEMENTS = read_statements()
# These files say things in ways no rule was written for, and a third of each is held out. Those of
# the people have bars of their own; the others are held by benchmarks.understanding alone.
PEOPLE = [each for each in STATEMENTS if each.file == "people"]
AS_PEOPLE = ("voices", "letters", "neighbours", "towns", "streets", "market")
# These are for the tagger to learn plain turns of speech from.
PLAIN = [each for each in STATEMENTS if each.file in ("plain", "orders")]
OTHERS = [
    each for each in STATEMENTS if each not in PLAIN and each.file not in ("people", *AS_PEOPLE)
]
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def read(text: str) -> Goal:
    return read_goal(text, today=TODAY, places=PLACES)


def test_there_are_hundreds_of_statements_each_with_its_own_id():
    ids = [each.id for each in STATEMENTS]

    assert len(ids) == len(set(ids)) >= 450
    assert {each.language for each in STATEMENTS} == {"en", "fr", "es"}


def test_statements_name_known_slots_only():
    assert {slot for each in STATEMENTS for slot in each.slots} <= set(SLOTS)


@pytest.mark.parametrize("file", ["neighbours", "towns", "streets", "market"])
def test_what_people_are_to_be_understood_as_is_in_their_own_words(file):
    # What a worn back rules out is marked in one way, whatever the words for it.
    told = [each for each in STATEMENTS if each.file == file]
    lost = [
        (each.id, slot, phrase)
        for each in told
        for slot in ("aims", "background", "held", "avoid")
        for phrase in each.slots.get(slot, [])
        if phrase.lower() not in each.said.lower() and phrase != "heavy lifting"
    ]

    assert told
    assert lost == []


def test_about_a_third_is_held_out_and_always_the_same():
    first = [each for each in STATEMENTS if int(each.id[3:]) <= 500]
    later = [each for each in OTHERS if int(each.id[3:]) > 500]

    for group in (first, *([each for each in STATEMENTS if each.file == f] for f in AS_PEOPLE)):
        n_held_out = sum(each.is_held_out for each in group)
        assert n_held_out / len(group) == pytest.approx(1 / 3, abs=0.05)
    # Later statements are for writing rules by; whoever wrote them had seen the rules fail.
    assert len(later) >= 400
    assert not any(each.is_held_out for each in [*later, *PLAIN])
    # The SHA-256 hash of "en-001" leaves 1 when divided by three.
    assert not Statement("en-001", "", {}).is_held_out


def test_of_limits_that_rules_were_not_written_for_few_are_missed_and_hardly_any_invented():
    counted = score([each for each in OTHERS if each.is_held_out], LIMITS)

    assert counted.precision >= 0.97
    assert counted.recall >= 0.93


def test_of_all_that_rules_were_not_written_for_nine_in_ten_things_are_understood():
    counted = score(each for each in OTHERS if each.is_held_out)

    assert counted.precision >= 0.93
    assert counted.recall >= 0.94


def test_what_rules_were_written_for_stays_understood():
    counted = score(each for each in OTHERS if not each.is_held_out)

    assert counted.precision >= 0.97
    assert counted.recall >= 0.97


def test_of_people_who_put_it_in_their_own_ways_two_thirds_are_understood():
    # The first measurement, before any rule was written for them: precision .676, recall .714.
    counted = score(each for each in PEOPLE if each.is_held_out)

    assert counted.precision >= 0.65
    assert counted.recall >= 0.69


def test_a_wrong_limit_counts_as_invented_and_as_missed():
    found = Goal(text="", language="en", limits=Limits(max_cost=80.0))

    kinds = [(mark.slot, mark.kind) for mark in marks(found, {"max_cost": 800})]

    assert kinds == [("max_cost", "said"), ("max_cost", "wrong"), ("max_cost", "missed")]


def test_two_wishes_understood_as_one_are_one_found_and_one_missed_at_best():
    found = Goal(text="", language="en", aims=("plumber",))

    kinds = [mark.kind for mark in marks(found, {"aims": ["plumber", "electrician"]})]

    assert kinds == ["said", "right", "said", "missed"]


def test_an_error_names_its_slot_and_what_was_found():
    # Nothing asks for "horses".
    statement = Statement("en-000", "I want to work with horses", {"avoid": ["horses"]})

    assert errors(statement) == [
        "    wrong  aims: work with horses",
        "    missed avoid: horses",
    ]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("1,200", 1200), ("1 200", 1200), ("8.000", 8000), ("9.5", 9.5), ("1.5k", 1500),
        ("8 thousand", 8000), ("five grand", 5000), ("two thousand five hundred", 2500),
        ("quatre-vingt-dix", 90), ("trois cent cinquante", 350), ("mille", 1000),
        ("mil quinientos", 1500), ("treinta y cinco", 35), ("half a", 0.5), ("an", 1),
    ],
)  # fmt: skip
def test_numbers_are_read_in_digits_and_words(said, value):
    assert number_of(said) == value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("quinientos dólares", {"max_cost": 500}),
        ("moins de mille", {"max_cost": 1000}),
        ("no debe costar más de 1500 euros", {"max_cost": 1500, "currency": "EUR"}),
        ("between $500 and $900", {"max_cost": 900}),
        ("entre 8 et 10 heures par semaine", {"hours_per_week": 10}),
        ("entre cinco y ocho horas a la semana", {"hours_per_week": 8}),
        ("$300-500 for a welding course", {"max_cost": 500}),
        # Easter Sunday is on 28 March 2027, Holy Week begins on the Sunday before.
        ("done by Easter", {"finish_by": date(2027, 3, 28)}),
        ("avant Pâques", {"finish_by": date(2027, 3, 27)}),
        ("antes de Semana Santa", {"finish_by": date(2027, 3, 20)}),
        ("terminer avant la rentrée", {"finish_by": date(2027, 8, 31)}),
        ("empezar después del verano", {"start_after": date(2027, 9, 1)}),
        ("starting after the summer", {"start_after": date(2027, 9, 1)}),
        ("from January", {"start_after": date(2027, 1, 1)}),
        ("una hora al día", {"hours_per_week": 7}),
        ("nothing longer than half a year", {"max_weeks": 26}),
        ("within six months", {"finish_by": date(2027, 5, 24)}),
        ("d'ici trois semaines", {"finish_by": date(2026, 12, 15)}),
        ("finished in six months", {"max_weeks": 26.1}),
        ("avant Noël", {"finish_by": date(2026, 12, 24)}),
        ("para marzo", {"finish_by": date(2027, 3, 31)}),
        ("by the end of the year", {"finish_by": date(2026, 12, 31)}),
        ("I couldn't start till April", {"start_after": date(2027, 4, 1)}),
        ("no puedo empezar antes de abril", {"start_after": date(2027, 4, 1)}),
        ("je ne peux pas commencer avant mars", {"start_after": date(2027, 3, 1)}),
        ("tope 250 euros", {"max_cost": 250, "currency": "EUR"}),
        ("mon plafond serait 800 piasses", {"max_cost": 800}),
        ("I have literally zero dollars", {"max_cost": 0}),
        ("150 dollars is ok", {"max_cost": 150}),
        ("no more than two thousand for the whole thing", {"max_cost": 2000}),
        ("maximum 12 hours in a week", {"hours_per_week": 12}),
        ("Thursday mornings", {"schedule": ("daytime",)}),
        ("mornings suit me", {"schedule": ("daytime",)}),
        ("evenings I clean, so daytime", {"schedule": ("daytime",)}),
        ("le soir je travaille, de jour svp", {"schedule": ("daytime",)}),
        # 24 November 2026 is a Tuesday.
        ("by Friday", {"finish_by": date(2026, 11, 27)}),
        (
            "empezar la semana que viene",
            {"start_after": date(2026, 11, 30), "start_by": date(2026, 12, 6)},
        ),
        ("dès septembre", {"start_after": date(2027, 9, 1)}),
        ("when the kids are at school", {"schedule": ("daytime",)}),
        ("después del trabajo", {"schedule": ("evening",)}),
        ("no evenings or weekends", {"schedule": ("daytime", "self_paced")}),
        ("rien en ligne", {"delivery": ("in_person", "hybrid")}),
    ],
)
def test_limits_are_read_in_three_languages(said, expected):
    assert read_limits(said, today=TODAY) == Limits(**expected)


@pytest.mark.parametrize(
    "text",
    [
        "I have 3 kids", "10 years of experience in kitchens", "I finished grade 12", "I'm 45",
        "during COVID-19", "Microsoft 365", "I'm needed 24/7", "my 16 year old son",
        "I coach soccer on weekends", "I moved to Duncan", "J'ai deux emplois", "Soy madre de dos",
        "a few hundred dollars would be nice", "trente euros le mois", "I work 12 hour shifts",
        "my daughter works evenings", "mi hijo estudia por las mañanas", "I get up at 5 every day",
        "I get up at 5 every morning",
        "my mother lives in Victoria", "my rent is 1400", "my friend paid $800 for her course",
        "je gagne 1 800 euros par mois", "gano 900 euros al mes", "I used to make 60k a year",
        "my visa ends in August", "i graduate in June", "mon contrat se termine en avril",
        "60 hrs a week at the plant", "je dessine toute la journée",
        "the plant closes in June", "in six weeks I start a job", "desde enero estoy sin trabajo",
        "quatre enfants", "Level 3 first aid", "ISO 9001", "Good morning", "Good evening",
    ],
)  # fmt: skip
def test_a_number_that_limits_nothing_is_no_limit(text):
    assert read_limits(text, today=TODAY, places=PLACES) == Limits()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("cheap and short", ["cheap", "short"]),
        ("pas trop cher", ["cheap"]),
        ("lo antes posible", ["soon"]),
        ("horaire flexible", ["flexible"]),
        ("cerca de mi casa", ["nearby"]),
        ("à temps partiel", ["part_time"]),
        ("i don't need it fast", []),
        ("short order cook", []),
        ("fast food", []),
        ("i work part time", []),
        ("un cours pas cher près de chez moi", ["cheap", "nearby"]),
        ("barato y corto cerca de mi casa", ["cheap", "short", "nearby"]),
        ("i type fast", []),
        ("j'apprends vite", []),
    ],
)
def test_what_nobody_measured_is_a_preference(text, names):
    assert [name for _, _, name in preferences(text)] == names
    assert read_limits(text, today=TODAY) == Limits()


@pytest.mark.parametrize(
    ("text", "aims"),
    [
        ("I want to be a plumber or an electrician", ("plumber", "electrician")),
        ("peluquería, estética, manicura", ("peluquería", "estética", "manicura")),
        ("J'hésite entre soudeur et plombier", ("soudeur", "plombier")),
        ("I want to learn health and safety", ("health and safety",)),
        ("I like numbers. I want to work in payroll", ("work in payroll",)),
    ],
)
def test_several_aims_are_told_apart(text, aims):
    assert read(text).aims == aims


@pytest.mark.parametrize(
    "text",
    [
        "I've set my sights on welding", "I'm leaning towards welding", "welding appeals to me",
        "I wouldn't mind trying welding", "my therapist suggested welding", "plan A is welding",
        "could you sign me up for welding", "I never had the chance to learn welding",
        "everyone says I should do welding", "is 62 too late to start over in welding",
        "mon rêve c'est la welding", "je me lance dans la welding", "on m'a conseillé la welding",
        "la welding me fait rêver", "ça m'a donné envie de faire du welding",
        "me inclino por la welding", "mi vocación es la welding", "me recomendaron la welding",
        "la welding me parece interesante", "nunca tuve la oportunidad de aprender welding",
    ],
)  # fmt: skip
def test_a_wish_is_understood_however_it_is_put(text):
    goal = read(text)

    assert goal.aims == ("welding",)
    assert goal.avoid == ()


@pytest.mark.parametrize(
    ("text", "avoided"),
    [
        ("I'm through with kitchens, welding", ("kitchens",)),
        ("I don't see myself in an office, welding", ("office",)),
        ("plus jamais la restauration, soudure", ("restauration",)),
        ("je refuse de travailler avec des enfants, soudure", ("enfants",)),
        ("me niego a trabajar con niños, soldadura", ("niños",)),
        ("sales is not for me, welding", ("sales",)),
        ("I can't face another winter outside, welding", ("winter outside",)),
        ("la vente non merci, soudure", ("vente",)),
        ("les restaurants c'est fini pour moi, soudure", ("restaurants",)),
        ("no pienso volver al despacho, soldadura", ("despacho",)),
        ("limpiar no más, soldadura", ("limpiar",)),
        ("no wifi at home, welding", ()),
        ("no kids, no mortgage, welding", ()),
        ("je ne veux pas déménager, soudure", ()),
        ("no quiero endeudarme, soldadura", ()),
        ("no terminé la escuela, soldadura", ()),
    ],
)
def test_what_is_ruled_out_is_told_from_what_is_lacked(text, avoided):
    assert read(text).avoid == avoided


def test_what_others_advise_yields_to_what_one_wants():
    goal = read("My sister says I should do nursing. I want to weld")

    assert goal.aims == ("weld",)
    assert goal.background == ("My sister says I should do nursing",)


def test_easter_is_told_for_any_year():
    # As published; 1961 and 2038 are early and late ones.
    assert [easter(year) for year in (1961, 2024, 2027, 2038)] == [
        date(1961, 4, 2), date(2024, 3, 31), date(2027, 3, 28), date(2038, 4, 25),
    ]  # fmt: skip


def test_words_of_limits_are_read_though_mistyped_and_others_are_left_alone():
    assert as_spelled("evnings, buget 400 dolars, mouths, sundry") == (
        "evenings, budget 400 dollars, mouths, sundry"
    )


@pytest.mark.parametrize("text", ["I'm Dana", "soy Diego", "Moi c'est Karim"])
def test_a_name_is_neither_wanted_nor_background(text):
    goal = read(f"{text}. I want to bake bread")

    assert (goal.aims, goal.background) == (("bake bread",), ())


# Letters that make no words in any of the three languages, and words that limit nothing.
_NO_WORDS = st.text(alphabet="bcfgjkqvwxz ,.!?", max_size=120)
_PLAIN_WORDS = st.lists(
    st.sampled_from(
        ["bread", "welding", "children", "garden", "I want to", "learn", "horses", "a job with",
         "le bois", "la peinture", "je veux", "apprendre", "quiero", "cocina", "animales", ",", "."]
    ),
    max_size=15,
).map(" ".join)  # fmt: skip


@settings(deadline=None)
@given(st.one_of(_NO_WORDS, _PLAIN_WORDS))
def test_where_no_limit_is_said_none_is_found(text):
    goal = read(text)

    assert goal.limits == Limits()
    assert goal.preferences == ()


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(max_size=300), st.text(alphabet="0123456789$€ .,-kha", max_size=80)))
def test_no_text_gives_a_negative_or_endless_limit(text):
    limits = read_limits(text, today=TODAY)

    for value in (limits.max_cost, limits.max_hours, limits.max_weeks, limits.hours_per_week):
        assert value is None or 0 <= value < 1e13


@pytest.mark.parametrize(
    "piece",
    [
        " ", ",", "-", ".", "on ", "and ", "just ", "no ", "$1", "two hundred ", "I want ",
        "monday and ", "without ", "i can do ", "the course should not cost ", "que je peux ",
        "fin de ", "between 1 and ", "my son ", "x-", "d'", "¿", "\n", "évening ", "passer de x ",
        "for free ", "march to may ", "my contract ends ", "nothing before ", "in english or ",
    ],
)  # fmt: skip
def test_no_repetition_makes_reading_slow(piece):
    # Every pattern is tried from every place of 2,000 characters; a pattern that tries them all
    # again from each would take minutes. The longest took 0.2 s on two busy cores.
    text = (piece * MAX_CHARACTERS)[: MAX_CHARACTERS - 1] + "x"

    start = time.process_time()
    read(text)

    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    ("said", "aims", "never"),
    [
        ("I hate my job in retail, want something with computers", ("computers",), "retail"),
        ("my english is not great but I want to cook", ("cook",), "english"),
        ("this is for my son, he wants to fix cars", ("fix cars",), "son"),
        ("my cousin does welding and I'd like that too", ("welding",), "cousin"),
        ("I like kids but I'd rather do payroll", ("payroll",), "kids"),
        ("Is it stressful? Insurance adjuster", ("Insurance adjuster",), "stressful"),
        ("mi primo es gruista, a mí también me gustaría", ("gruista",), "primo"),
        ("Mon cousin fait de la soudure et j'aimerais faire pareil", ("soudure",), "cousin"),
        ("je ne veux surtout pas travailler dans un bureau, mécanique", ("mécanique",), "bureau"),
        ("I can only do Tuesday evenings, first aid", ("first aid",), "evenings"),
    ],
)
def test_what_is_only_told_or_refused_is_no_aim(said, aims, never):
    goal = read(said)

    assert goal.aims == aims
    assert never not in " ".join(goal.aims).lower()


@pytest.mark.parametrize(
    "said",
    [
        "I don't mind evenings, electrician",
        "les soirs me dérangent pas. Aide-soignante",
        "I'm done with nights. Day care worker",
        "couture, la dernière fois en ligne j'ai abandonné",
        "no more weekends. Office job",
    ],
)
def test_what_is_minded_by_nobody_or_was_once_is_no_limit(said):
    assert read(said).limits == Limits()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("kids at home till 8pm, bookkeeping", "kids at home till 8pm"),
        ("I want bookkeeping, my twins are in daycare", "my twins are in daycare"),
        ("les enfants à la garderie, comptabilité", "enfants à la garderie"),
    ],
)
def test_where_children_are_tells_of_a_life(said, told):
    goal = read(said)

    assert goal.aims in (("bookkeeping",), ("comptabilité",))
    assert told in goal.background[0]


@pytest.mark.parametrize(
    "said", ["nothing online?", "¿no hay nada en línea?", "y'a rien en ligne ?", "no online?"]
)
def test_who_asks_whether_there_is_nothing_of_a_kind_wants_it(said):
    assert read(said).limits == Limits(delivery=("online",))


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("i wnat to lern exel", ("excel",)),
        ("quiero aprneder soldadura", ("soldadura",)),
        ("je veu aprendre la soudure", ("soudure",)),
        ("jveux devenir soudeur", ("soudeur",)),
    ],
)
def test_a_wish_is_read_whatever_slips_it_has(said, aims):
    assert read(said).aims == aims


@pytest.mark.parametrize(
    "end",
    [
        "Thank you, R. Singh", "Best regards, Maria", "With kind regards, Miriam Doerksen",
        "Thanking you, Priya Nair", "Merci d'avance, Paul", "Un saludo, Carmen", "Thanks!\nDeb",
        "Cordialement, Mme Roy", "Gracias de antemano, J. Pérez",
    ],
)  # fmt: skip
def test_who_signs_wishes_no_name(end):
    goal = read(f"I would like to learn welding. {end}")

    assert goal.aims == ("welding",)
    assert goal.background == ()


@pytest.mark.parametrize(
    "hello", ["Morning!", "Respected sir/madam,", "hello teacher,", "Hola bot,", "Salaam,", "yo,"]
)
def test_who_greets_wishes_no_greeting(hello):
    assert read(f"{hello} I want to weld").aims == ("weld",)
    assert read(f"{hello} I want to weld").limits == Limits()


def test_diplomas_of_elsewhere_are_held():
    goal = read("I have a diploma in accounting from Colombia and want to work in payroll")

    assert goal.held == ("a diploma in accounting from Colombia",)
    assert goal.aims == ("work in payroll",) or goal.aims == ("payroll",)


@given(st.sampled_from([each.said for each in STATEMENTS]), st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_whatever_is_understood_was_said(said, cut):
    """No word is made up, wherever a message breaks off; but for the one that a bad back means."""
    heard = said[: len(said) - cut]
    goal = read(heard)
    words = set(re.findall(r"\w+", f"{heard} {as_spelled(heard)}".lower()))

    for part in (goal.aims, goal.background, goal.held, goal.avoid):
        for each in part:
            if each != "heavy lifting":
                assert set(re.findall(r"\w+", each.lower())) <= words | {"or", "and", "with"}
