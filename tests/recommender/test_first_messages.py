"""What strangers say in their first message about when, for how much and what not, by rules."""

from datetime import date

import pytest

from recommender.goals import Goal, Limits, read_goal

TODAY = date(2026, 11, 24)
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def read(text: str) -> Goal:
    return read_goal(text, today=TODAY, places=PLACES)


def limits(text: str) -> Limits:
    return read(text).limits


@pytest.mark.parametrize(
    "text",
    [
        "he is free Mondays and Tuesdays, plumbing",
        "we are free until March",
        "I do taxes for seniors gratis and would like to brush up on trust returns",
        "I cut hair for free for my friends, barbering",
    ],
)
def test_who_is_free_or_works_for_free_names_no_price(text):
    assert limits(text).max_cost is None


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("I work in a cafe and want free courses", 0),
        ("I can spare 200, dog walking", 200),
        ("mortuary technician, I can go to about 1,200", 1200),
        ("I got a training voucher worth $2,400 so that's my ceiling", 2400),
        ("I can only manage Sundays and 400 dollars", 400),
    ],
)
def test_what_somebody_can_spare_is_the_most_they_pay(text, most):
    assert limits(text).max_cost == most


@pytest.mark.parametrize(
    "text",
    [
        "welding, I want to be home at night",
        "electrical, whatever gets me home at night",
        "I work every other weekend off, welding",
        "a job with weekends off",
        "baking but not sundays",
        "yoga, no Saturday",
        "she's on nights at the care home. bridging",
        "4 on 4 off, days then nights. bookkeeping",
        "I'm still on nights. bookkeeping",
    ],
)
def test_when_somebody_works_or_is_home_or_off_is_no_time_of_classes(text):
    assert limits(text).schedule == ()


def test_who_has_weekends_off_can_learn_then():
    assert limits("I have weekends off, welding").schedule == ("weekend",)


def test_neither_saturdays_nor_sundays_is_no_weekend():
    expected = ("daytime", "evening", "self_paced")

    assert limits("baking but not saturdays or sundays").schedule == expected


@pytest.mark.parametrize(
    "text",
    [
        "two little ones so nothing before 9am or after 2:30",
        "split shift so I'm off 10 to 2. Paralegal",
    ],
)
def test_between_two_hours_of_the_day_is_daytime(text):
    assert limits(text).schedule == ("daytime",)


def test_who_does_no_zoom_learns_among_people():
    assert limits("minute taking. I don't do Zoom.").delivery == ("in_person", "hybrid")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("it can't start before January 18", date(2027, 1, 18)),
        ("welding, nothing that starts before 21 July", date(2027, 7, 21)),
        ("I'm deployed until March. PMP", date(2027, 3, 1)),
        ("I'm in the navy until june 2027 then i want to go into solar", date(2027, 6, 1)),
        ("once my son starts school in September, nursing", date(2027, 9, 1)),
        ("my brother gets out of jail in May and needs a trade", date(2027, 5, 1)),
        ("start after calving so from May", date(2027, 5, 1)),
    ],
)
def test_who_is_busy_until_a_day_starts_from_then_on(text, first):
    found = limits(text)

    assert (found.start_after, found.start_by, found.finish_by) == (first, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "when I moved here in March I was a cook. baking",
        "after I graduated in June I worked in a bank",
        "on parental leave till March, payroll",
    ],
)
def test_what_happened_or_ends_otherwise_says_nothing_of_a_start(text):
    assert limits(text).start_after is None


def test_a_course_that_may_not_run_past_a_day_ends_by_then():
    assert limits("it can't run past the 9th of April").finish_by == date(2027, 4, 9)


def test_years_of_a_life_are_no_length_of_a_course():
    assert limits("Long haul trucker 22 yrs class 1 license, dispatcher").max_weeks is None


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("I don't do computers. small engines", ("computers",)),
        ("welding, dont wanna do math", ("math",)),
        ("HVAC sales. I'm done standing at a till", ("standing at a till",)),
        ("dont say hvac", ("hvac",)),
        ("anything but food service im so over it", ("food service",)),
        ("tired of being broke", ()),
        ("no car, bookkeeping", ()),
        ("I don't do well in class", ()),
    ],
)
def test_what_nobody_will_do_is_told_from_what_they_lack(text, refused):
    assert read(text).avoid == refused


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I do hair and I'd like to get licensed", ("do hair",)),
        ("I take care of my mom and want to get paid for it", ("take care of my mom",)),
        ("I clean houses, is there a certificate for that", ("clean houses",)),
        ("I want to get certified", ()),
        ("I want my real estate license", ("real estate license",)),
        ("a certified nursing assistant", ("a certified nursing assistant",)),
    ],
)
def test_who_wants_a_paper_for_what_they_do_wants_that(text, wanted):
    assert read(text).aims == wanted


@pytest.mark.parametrize(
    "text",
    ["I want solar, have GI bill", "I want solar. do you take OSAP?", "I want solar, any grants"],
)
def test_who_might_pay_is_nothing_to_learn(text):
    assert read(text).aims == ("solar",)


def test_writing_grants_is_work():
    assert read("grant writing").aims == ("grant writing",)


@pytest.mark.parametrize(
    "text",
    [
        "welding, Nanaimo or online",
        "online or in Nanaimo, welding",
        "live in Nanaimo but online is ok, welding",
    ],
)
def test_a_town_or_online_is_the_town_alone_which_online_keeps(text):
    found = limits(text)

    assert (found.place, found.delivery) == ("Nanaimo", ())


def test_a_town_that_nobody_teaches_in_is_one_where_online_is_the_other_choice():
    assert limits("- ECE certificate\n- Surrey or online").place == "Surrey"
    assert read("Excel or online marketing").limits == Limits()


@pytest.mark.parametrize(
    "text",
    ["data analysis, recorded videos", "No set times. Medical coding", "coding I can pause"],
)
def test_what_can_be_watched_at_any_time_is_self_paced(text):
    assert limits(text).schedule == ("self_paced",)


def test_evenings_beside_another_way_are_evenings():
    found = limits("PMP maybe. Evening or online only because I work till 4:30.")

    assert (found.schedule, found.delivery) == (("evening",), ("online",))


def test_who_can_start_on_a_day_can_start_later():
    found = limits("flagger. I can start monday")

    assert (found.start_after, found.start_by) == (date(2026, 11, 30), None)


def test_a_wish_after_a_life_has_its_own_times():
    assert limits("I work in retail and want evening classes").schedule == ("evening",)
    assert limits("I live in Duncan and want online welding").delivery == ("online",)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("he can't do crowds. engines", ("crowds",)),
        ("I can't handle blood, medical office", ("blood",)),
        ("I can't do full time. nursing", ()),
        ("I can't do much with my hands", ()),
    ],
)
def test_what_somebody_cannot_bear_is_not_wanted(text, refused):
    assert read(text).avoid == refused


def test_a_text_in_capitals_is_read_like_any_other():
    goal = read("CLASS A CDL TRAINING EVENINGS HOW MUCH")

    assert (goal.aims, goal.limits.schedule) == (("class a cdl training",), ("evening",))
    assert goal.text == "CLASS A CDL TRAINING EVENINGS HOW MUCH"
    assert read("CNA").aims == ("CNA",)
    assert read("I NEED IT SUPPORT TRAINING").aims == ("IT support training",)


@pytest.mark.parametrize(
    ("text", "preferred"),
    [
        ("cna classes that dont cost much", ("cheap",)),
        ("suggest a short term course in GST", ("short",)),
        ("I want the trades but im a woman and im short", ()),
    ],
)
def test_who_is_short_wants_no_short_course(text, preferred):
    assert read(text).preferences == preferred


def test_where_somebody_would_live_is_no_work():
    assert read("I am an electrician. I want to go to Canada").aims == ()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("I am on EI until the end of April and want to be done by then", date(2027, 4, 30)),
        ("I release on 30 April and must be certified before that date", date(2027, 4, 29)),
        ("get good at spreadsheets before my new job starts jan 11", date(2027, 1, 10)),
        ("baby comes in May, must finish before then", date(2027, 4, 30)),
    ],
)
def test_done_by_then_is_done_by_the_day_that_was_named(text, last):
    assert limits(text).finish_by == last


def test_two_days_leave_open_which_is_meant_by_then():
    text = "I move in March and my baby comes in May, I want to be done by then"

    assert limits(text).finish_by is None


def test_not_starting_before_a_day_starts_from_then_on():
    found = limits("Python, not starting before Jan 15")

    assert (found.start_after, found.start_by) == (date(2027, 1, 15), None)


def test_who_gets_lost_online_learns_among_people():
    assert limits("Excel in person because I get lost online").delivery == ("in_person",)
    assert limits("tax preparer, I hate Zoom").delivery == ("in_person", "hybrid")


def test_a_duration_is_the_longest_and_hours_after_so_are_free():
    assert limits("phone repair, duration 3 months").max_weeks == pytest.approx(13, abs=0.1)
    assert limits("pick up kids at 3. so 10 to 2. sterile processing").schedule == ("daytime",)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I sew very well. Could I earn something with that?", ("sew very well",)),
        ("My husband was a mechanic 20 years in Iran, he needs the paper here", ("mechanic",)),
        (
            "We want our kitchen staff to get food handler certificates",
            ("food handler certificates",),
        ),
        ("i wanna be rich", ()),
    ],
)
def test_what_others_are_to_learn_or_could_be_paid_for_is_wanted(text, wanted):
    assert read(text).aims == wanted


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("hair stylist but tuition at the schools is like 18k", None),
        ("the class can't cost over six hundred. upholstery", 600),
        ("my company reimburses $2500 a year. Scrum master", 2500),
        ("I make $40000 a year. excel", None),
    ],
)
def test_what_schools_ask_is_no_budget_and_what_an_employer_pays_is(text, most):
    assert limits(text).max_cost == most


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("home next from March 10 to May 5. barista", date(2027, 3, 10), date(2027, 5, 5)),
        ("After June I'm free all day. truck driver", date(2027, 7, 1), None),
        ("after Christmas I can start. baking", date(2026, 12, 26), None),
        ("I work from March to October. baking", None, None),
        ("When: before Dec 15. OSHA 30", None, date(2026, 12, 14)),
    ],
)
def test_when_somebody_is_home_is_when_they_can_learn(text, first, last):
    found = limits(text)

    assert (found.start_after, found.start_by, found.finish_by) == (first, None, last)


def test_after_half_past_five_is_in_the_evening():
    assert limits("Spanish, Tuesdays after 5:30").schedule == ("evening",)


@pytest.mark.parametrize(
    "text", ["I am on disability for my back", "my hip was replaced", "had surgery on my knee"]
)
def test_a_body_that_was_mended_lifts_nothing_heavy(text):
    assert "heavy lifting" in read(f"office work. {text}").avoid


def test_how_many_learn_and_when_one_would_work_is_no_wish():
    assert read("I want pottery, I want small groups").aims == ("pottery",)
    assert read("I want normal hours. What about real estate").aims == ("real estate",)
    assert read("I'm not fussy, I want cooking").avoid == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I'm in Dubai, budget 500 dirhams. bookkeeping", "AED"),
        ("max 20,000 pesos po, caregiver", "PHP"),
        ("50,000 rupees, Lahore. AutoCAD", "PKR"),
        ("50,000 rupees. AutoCAD", "INR"),
        ("300 pesos mexicanos, soy de Manila", "MXN"),
    ],
)
def test_money_of_one_name_in_several_countries_is_that_of_the_country_named(text, code):
    assert limits(text).currency == code


def test_a_list_of_what_is_not_wanted_sets_no_time():
    goal = read("Want: carpentry. Don't want: retail, Saturdays, or a two hour drive.")

    assert (goal.limits.schedule, goal.avoid[0]) == ((), "retail")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("diploma starting in January or September", date(2027, 1, 1), date(2027, 9, 30)),
        ("welding starting in March", date(2027, 3, 1), date(2027, 3, 31)),
    ],
)
def test_of_two_months_either_will_do(text, first, last):
    found = limits(text)

    assert (found.start_after, found.start_by) == (first, last)


def test_i_finish_by_a_day_is_done_by_then():
    text = "they pay for the HCA course if I finish by Sept 1 2027"

    assert limits(text).finish_by == date(2027, 9, 1)


def test_a_town_beside_a_time_is_where():
    assert limits("accounting diploma evenings Nanaimo starting in March").place == "Nanaimo"


def test_a_daytime_job_is_no_time_of_classes():
    assert limits("I'd like a normal daytime job in an office").schedule == ()


def test_one_thing_versus_another_is_two_wishes():
    assert read("pharmacy tech vs vet tech").aims == ("pharmacy tech", "vet tech")


def test_when_kids_are_in_school_and_whenever_are_times():
    assert limits("tailoring, classes when kids in school").schedule == ("daytime",)
    assert limits("bookkeeping I can do whenever").schedule == ("self_paced",)


def test_where_one_would_work_is_no_way_to_learn():
    assert limits("I'd love customer support from home").delivery == ()
    assert limits("I want to learn customer support from home").delivery == ("online",)
    assert limits("do medical billing from home").delivery == ("online",)


def test_what_can_be_done_with_a_degree_holds_it():
    goal = read("What can I do with a social work degree besides social work")

    assert (goal.aims, goal.held, goal.avoid) == ((), ("social work degree",), ("social work",))
    assert read("what can I do with my hands").held == ()


def test_wages_and_languages_spoken_are_no_work():
    assert read("I want real estate. Something with real wages").aims == ("real estate",)
    assert read("I want reception. I want something bilingual").aims == ("reception",)


def test_what_is_free_is_free_however_it_is_put():
    assert limits("do you have welding that's free").max_cost == 0
    assert limits("start right after new year, paralegal").start_after is not None


def test_by_saturday_is_a_day_and_no_weekend():
    found = limits("I need my food safe by Saturday")

    assert (found.schedule, found.finish_by) == ((), date(2026, 11, 28))
    assert limits("food safe on Saturday").schedule == ("weekend",)


def test_mornings_after_work_are_mornings():
    assert limits("electrician. mornings after work are fine").schedule == ("daytime",)


def test_no_fixed_times_is_at_ones_own_pace():
    assert limits("transcription, nothing with fixed class times").schedule == ("self_paced",)


def test_a_town_is_named_without_its_province():
    assert limits("bridging near Hamilton Ontario, weekends").place == "Hamilton"


def test_out_of_is_understood_as_it_is_spoken():
    assert read("i wanna get outta the kitchen").avoid == ("kitchen",)
