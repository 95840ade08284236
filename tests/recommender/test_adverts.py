"""Job adverts that people paste are wishes for the job; what they say of pay and shifts is none."""

from datetime import date

import pytest

from recommender.goals import Limits, read_goal

TODAY = date(2026, 11, 24)
PLACES = frozenset({"victoria", "duncan", "nanaimo", "courtenay"})


def read(said):
    return read_goal(said, today=TODAY, places=PLACES)


@pytest.mark.parametrize(
    ("said", "job"),
    [
        (
            (
                "WE ARE HIRING! Line Cook – The Copper Kettle, Nanaimo. $21.50/hr plus tips, 35-40 "
                "hours per week, evenings and weekends. --- thats what i want, how do i get there"
            ),
            "Line Cook",
        ),
        (
            (
                'Job posting I saw: "Home Support Worker, casual, $26.84/hour, evenings/weekends, '
                "class 5 licence.\" Don't have any of that. Where do I begin?"
            ),
            "Home Support Worker",
        ),
        (
            (
                "Dental Assistant - Full-time\nSmile Clinic, Duncan BC\n$25 - $32 an hour\n"
                "Qualifications: CDA required\nhow do i get this job"
            ),
            "Dental Assistant",
        ),
        (
            (
                "Offre d'emploi : Mécanicien de véhicules lourds, 34 $/h, quarts de soir, "
                "40 h/semaine, permis classe 3. C'est ça que je vise."
            ),
            "Mécanicien de véhicules lourds",
        ),
        (
            (
                "SE BUSCA: auxiliar de farmacia. Turno tarde, 1.200 € brutos, contrato indefinido. "
                "Yo quiero ese puesto, ¿qué tengo que estudiar?"
            ),
            "auxiliar de farmacia",
        ),
    ],
)
def test_the_job_is_wished_and_its_pay_and_shifts_are_no_limits(said, job):
    goal = read(said)

    assert goal.aims == (job,)
    assert goal.limits == Limits()
    assert not (*goal.held, *goal.background)


def test_an_advert_that_is_only_spoken_of_is_none():
    goal = read('the job ad said "WHMIS required". What is that and how do I get it?')

    assert goal.aims != ("said",)
    assert read("I saw a job posting for a line cook, $20/hr, evenings. How?").aims == (
        "line cook",
    )


def test_what_is_said_beside_an_advert_is_a_limit():
    goal = read("Wanted: Dental Receptionist. 24 hrs/wk, $23/h, weekends. <- I'd do that, online")

    assert goal.aims == ("Dental Receptionist",)
    assert goal.limits == Limits(delivery=("online",))


@pytest.mark.parametrize(
    "said",
    [
        "I'm looking for a job as a cook, part-time, $20 an hour",
        "we are looking for training for six employees. part time",
        "I want a job with full-time hours and benefits, welding",
        "busco trabajo de noche, soldadura",
    ],
)
def test_who_speaks_of_themselves_quotes_no_advert(said):
    assert read(said).aims not in ((), ("job",), ("training",))


def test_who_asks_for_what_an_advert_asks_for_wishes_that():
    goal = read(
        "JOB AD: Warehouse Associate - must have forklift certification. how do i get those"
    )

    assert goal.aims != ("Warehouse Associate",)
