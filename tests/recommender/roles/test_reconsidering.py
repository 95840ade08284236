"""What rules and tags make of a goal together."""

from dataclasses import replace

import numpy as np
import pytest

from recommender.goals import Limits
from recommender.roles import Span, Tags, reconsidered
from recommender.roles.placing import place_of
from recommender.roles.tags import N_TAGS, NOTHING, opening, spans_in
from recommender.roles.words import words_of
from tests.recommender.roles.tagging import TOLD, goal, tagged


def test_what_was_tagged_as_wanted_is_wanted_and_what_the_rules_took_for_it_is_not():
    ruled = goal(aims=("the plant closed in october",))
    tags = tagged(TOLD, aims=["care work"], background=["the plant closed in october"])

    found = reconsidered(ruled, tags)

    assert found.aims == ("care work",)
    assert found.background == ("the plant closed in october",)


def test_limits_and_preferences_stay_as_the_rules_read_them():
    ruled = goal(aims=("fish",), limits=Limits(max_cost=300.0), preferences=("cheap",))

    found = reconsidered(ruled, tagged(TOLD, aims=["care work"]))

    assert found.limits == Limits(max_cost=300.0)
    assert found.preferences == ("cheap",)
    assert (found.text, found.language) == (TOLD, "en")


def test_what_the_rules_know_to_be_refused_is_taken_out_of_what_was_tagged_as_wanted():
    ruled = goal(avoid=("fish",))
    tags = tagged(TOLD, chance=0.8, aims=["care work", "fish please"])
    tags.chances[:, opening("avoid")] = 0.1

    found = reconsidered(ruled, tags)

    assert found.aims == ("care work",)
    assert found.avoid == ("fish",)


def test_the_rules_refuse_nothing_that_the_tagger_is_sure_is_told():
    ruled = goal(avoid=("care work",))

    found = reconsidered(ruled, tagged(TOLD, chance=1.0, background=["care work"]))

    assert found.background == ("care work",)
    assert found.avoid == ()


def test_what_the_rules_concluded_is_kept_though_nobody_said_it():
    ruled = goal(aims=("care work",), avoid=("heavy lifting",))

    assert reconsidered(ruled, tagged(TOLD, aims=["care work"])).avoid == ("heavy lifting",)


def test_a_wish_that_is_doubtful_is_none():
    tags = tagged(TOLD, chance=0.4, aims=["somebody mentioned"])

    assert reconsidered(goal(background=("october",)), tags).aims == ()


@pytest.mark.parametrize("role", ["background", "held", "avoid"])
def test_what_is_doubtful_is_not_told_either(role):
    doubtful = tagged(TOLD, chance=0.55, aims=["care work"], **{role: ["fish"]})
    likely = tagged(TOLD, chance=0.65, aims=["care work"], **{role: ["fish"]})

    assert getattr(reconsidered(goal(background=("october",)), doubtful), role) == ()
    assert getattr(reconsidered(goal(background=("october",)), likely), role) == ("fish",)


@pytest.mark.parametrize(("chance", "refused"), [(0.1, ()), (0.3, ("fish",))])
def test_what_only_the_rules_take_for_refused_is_unless_the_tagger_finds_it_unlikely(
    chance, refused
):
    tags = tagged(TOLD, aims=["care work"])
    tags.chances[:, opening("avoid")] = chance

    assert reconsidered(goal(avoid=("fish",)), tags).avoid == refused


def test_where_the_rules_find_nothing_the_tagger_invents_no_wish():
    asked = goal("is there a waiting list for that")

    assert reconsidered(asked, tagged(asked.text, aims=["waiting list"])) == asked


def test_a_few_words_and_titles_stay_as_the_rules_read_them():
    short = goal("welding", aims=("welding",))
    title = goal(
        "Electrical and electronics installers and repairers",
        aims=("Electrical and electronics installers and repairers",),
    )

    assert reconsidered(short, tagged("welding", background=["welding"])) == short
    assert reconsidered(title, tagged(title.text, aims=["repairers"])) == title


def test_a_refusal_that_the_rules_took_for_a_title_is_one():
    text = "public relations NO for heaven's sake"
    ruled = goal(text, aims=(text,))

    assert reconsidered(ruled, tagged(text, avoid=["public relations"])).aims == ()
    assert reconsidered(ruled, tagged(text, avoid=["public relations"])).avoid == (
        "public relations",
    )


def test_one_wish_in_a_short_text_is_taken_out_of_it_where_the_tagger_is_all_but_certain():
    text = "hmm plumbing okay okay"
    ruled = goal(text, aims=(text,))

    assert reconsidered(ruled, tagged(text, chance=0.97, aims=["plumbing"])).aims == ("plumbing",)
    assert reconsidered(ruled, tagged(text, chance=0.9, aims=["plumbing"])) == ruled


def test_a_long_description_in_which_nobody_speaks_stays_whole():
    text = (
        "Assemble, install, alter, and repair pipelines or pipe systems that carry water, steam, "
        "air, or other liquids or gases. May install heating and cooling equipment."
    )
    ruled = goal(text, aims=(text,))

    assert reconsidered(ruled, tagged(text, background=["May install heating"])) == ruled


def test_what_stands_beyond_the_words_that_were_read_stays():
    whole = f"{TOLD}, and my sister bakes"
    tags = tagged(TOLD, aims=["care work"])
    short = Tags(whole, tags.words, tags.spans, tags.chances)
    ruled = goal(whole, aims=("care work",), background=("my sister bakes",))

    assert reconsidered(ruled, short).background == ("my sister bakes",)


def test_a_wish_that_names_nothing_is_none():
    text = "I worked in a mill and want something new now"
    tags = tagged(text, aims=["something new"], background=["I worked in a mill"])

    assert reconsidered(goal(text, background=("a mill",)), tags).aims == ()


def test_a_wish_is_named_without_what_leads_to_it():
    text = "after the mill closed: work as a dental hygienist"
    tags = tagged(text, aims=["work as a dental hygienist"])

    assert reconsidered(goal(text, background=("the mill",)), tags).aims == ("dental hygienist",)


def test_the_same_words_are_said_once():
    text = "baking I want, yes baking is what I want"
    words = tuple(words_of(text))
    twice = [at for at, each in enumerate(words) if each.form == "baking"]
    chances = np.zeros((len(words), N_TAGS), dtype=np.float32)
    chances[twice, opening("aims")] = 1.0
    tags = Tags(text, words, tuple(Span("aims", at, at + 1) for at in twice), chances)

    assert reconsidered(goal(text, aims=(text,)), tags).aims == ("baking",)


def test_what_is_told_and_wished_too_is_both():
    text = "my brother is an electrician and i want to do the same"
    told = "my brother is an electrician"
    ruled = goal(text, aims=("electrician",), background=(told,))

    found = reconsidered(ruled, tagged(text, background=[told]))

    assert (found.aims, found.background) == (("electrician",), (told,))


def test_what_somebody_used_to_do_is_not_wanted_by_saying_so():
    text = "used to do bookkeeping"
    ruled = goal(text, background=(text,))

    assert reconsidered(ruled, tagged(text, aims=["bookkeeping"])) == ruled


@pytest.mark.parametrize("but", ["but", "mais", "pero"])
def test_what_is_named_before_a_but_is_wanted(but):
    text = f"early childhood {but} no mondays"
    ruled = goal(text, aims=("early childhood",))

    assert reconsidered(ruled, tagged(text, background=["early childhood"])) == ruled


def test_two_wishes_beside_each_other_are_two():
    first, further = opening("aims"), opening("aims") + 1
    row = [NOTHING, first, further, first, NOTHING, opening("held"), further]

    assert list(spans_in(row)) == [
        Span("aims", 1, 3), Span("aims", 3, 4), Span("held", 5, 6), Span("aims", 6, 7),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "place"),
    [
        ("Care Work", ("care", "work")),
        ("mentioned work", ("mentioned", "work")),
        ("fish and chips", None),
        ("", None),
    ],
)
def test_a_phrase_is_found_where_its_words_are(phrase, place):
    words = words_of(TOLD)

    found = place_of(phrase, words)

    said = None if found is None else (words[found[0]].form, words[found[1] - 1].form)
    assert said == place


def test_words_that_stand_for_something_else_are_not_found_again():
    words = words_of("baker and baker")

    assert place_of("baker", words, frozenset({0})) == (2, 3)
    assert place_of("baker", words, frozenset({0, 2})) is None


def test_what_is_refused_in_so_many_words_is_not_wanted_however_sure_the_tagger_is():
    text = "i did roofing for years, dont want to go back to roofing, looking to learn welding"
    ruled = goal(text, aims=("welding",), avoid=("roofing",))
    tags = tagged(text, chance=0.99, aims=["roofing", "welding"])

    found = reconsidered(ruled, tags)

    assert found.aims == ("welding",)
    assert found.avoid == ("roofing",)


def test_a_wish_that_both_cut_out_alike_is_believed_sooner_where_only_wishes_are_named():
    text = "early childhood education but also maybe elder care"
    tags = tagged(text, chance=0.3, aims=["early childhood education", "elder care"])

    both = ("early childhood education", "elder care")
    assert reconsidered(goal(text, aims=both), tags).aims == both
    assert reconsidered(goal(text, aims=both, background=("but",)), tags).aims == ()


def test_what_is_liked_is_told_where_something_else_is_wished():
    text = "I like drawing and computers so maybe CAD"

    found = reconsidered(
        goal(text, aims=("CAD",)), tagged(text, aims=["drawing and computers", "CAD"])
    )

    assert (found.aims, found.background) == (("CAD",), ("drawing and computers",))


def test_all_that_is_liked_is_wanted_where_nothing_else_is():
    text = "I like animals, the outdoors and fixing things"
    liked = ("animals", "outdoors", "fixing things")

    found = reconsidered(goal(text, aims=liked), tagged(text, aims=liked))

    assert found.aims == liked


def test_who_is_said_to_be_good_at_something_wants_it_where_nothing_is_wished():
    text = "writing for my brother, he's great with engines"

    found = reconsidered(
        goal(text, background=(text,)), tagged(text, background=["he's great with engines"])
    )

    assert found.aims == ("engines",)


def test_a_course_that_a_text_begins_with_is_wanted():
    text = "electrician apprenticeship, I'm 20, I have high school"
    ruled = goal(text, aims=("electrician apprenticeship",), background=("I'm 20",))

    found = reconsidered(ruled, tagged(text, background=["electrician apprenticeship, I'm 20"]))

    assert found.aims == ("electrician apprenticeship",)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("teacher's aide. diploma or GED required right?", "diploma or GED"),
        ("teacher's aide. do I need a police check", "police check"),
        ("teacher's aide, I have GI bill", "GI bill"),
    ],
)
def test_what_others_ask_for_or_pay_with_is_not_wanted(text, named):
    wanted = ("teacher's aide",)

    found = reconsidered(goal(text, aims=wanted), tagged(text, aims=[*wanted, named]))

    assert found.aims == wanted


def test_a_certificate_that_somebody_may_need_is_wanted():
    text = "I want to teach welding. Do I need a teaching certificate?"
    wanted = ("teach welding", "teaching certificate")

    assert reconsidered(goal(text, aims=wanted), tagged(text, aims=wanted)).aims == wanted


def test_what_must_be_had_is_not_held():
    text = "the ad says must have WHMIS. I want warehouse work"
    tags = tagged(text, aims=["warehouse work"], held=["WHMIS"])

    assert reconsidered(goal(text, aims=("warehouse work",)), tags).held == ()


def test_how_something_is_taught_is_no_wish():
    text = "data analysis so maybe recorded videos"
    tags = tagged(text, aims=["data analysis", "recorded videos"])
    limited = tuple(each.form in ("recorded", "videos") for each in tags.words)

    found = reconsidered(goal(text, aims=("data analysis",)), replace(tags, limits=limited))

    assert found.aims == ("data analysis",)


def test_a_limit_that_ends_a_wish_is_no_part_of_it():
    text = "quiero estudiar contabilidad en línea"
    tags = tagged(text, aims=["contabilidad en línea"])
    limited = tuple(each.form in ("en", "línea") for each in tags.words)

    found = reconsidered(goal(text, aims=("contabilidad",)), replace(tags, limits=limited))

    assert found.aims == ("contabilidad",)


def test_what_is_left_of_a_refusal_tells_nothing():
    text = "small engines because I don't do computers"
    ruled = goal(text, aims=("small engines",), avoid=("computers",))
    tags = tagged(text, chance=0.8, aims=["small engines"], background=["I don't do computers"])
    tags.chances[:, opening("avoid")] = 0.2

    found = reconsidered(ruled, tags)

    assert (found.background, found.avoid) == ((), ("computers",))


def test_who_wants_to_be_certified_in_what_they_do_wants_that():
    text = "I cut hair and want to get certified"
    ruled = goal(text, aims=("cut hair",), background=("I cut hair",))

    found = reconsidered(ruled, tagged(text, background=["I cut hair"], aims=["certified"]))

    assert (found.aims, found.background) == (("cut hair",), ("I cut hair",))


def test_what_a_life_lacks_is_not_refused():
    text = "welding, no car and no wifi"

    found = reconsidered(
        goal(text, aims=("welding",)), tagged(text, aims=["welding"], avoid=["wifi"])
    )

    assert found.avoid == ()


def test_what_is_there_beside_the_course_is_not_wanted():
    text = "I want welding. Is there child care there?"

    found = reconsidered(
        goal(text, aims=("welding",)), tagged(text, aims=["welding", "child care"])
    )

    assert found.aims == ("welding",)


def test_what_takes_whoever_pays_is_wanted_without_it():
    text = "I want a coding bootcamp that takes GI bill"
    wanted = "coding bootcamp that takes GI bill"

    assert reconsidered(goal(text, aims=(wanted,)), tagged(text, aims=[wanted])).aims == (
        "coding bootcamp",
    )


def test_a_degree_that_something_is_to_be_done_with_is_held():
    text = "what can I do with a biology degree"
    ruled = goal(text, held=("biology degree",))

    found = reconsidered(ruled, tagged(text, aims=["biology degree"]))

    assert (found.aims, found.held) == ((), ("biology degree",))
