"""Buttons, old and new, and anything at all in any order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue import Give, OpenedShare, Pressed, Remind, Said, Say, Started, State, advance
from bot.dialogue.takeaway_words import read_wish
from bot.handouts.workshop import HANDOUTS
from bot.messages import languages, messages
from tests.bot.takeaway.effects import handed
from tests.fakes import TODAY, dated_catalog


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("pdf", "pdf"),
        ("picture", "picture"),
        ("calendar", "calendar"),
        ("remind", "remind"),
        ("letter", "letter"),
        ("share", "share"),
        ("no-reminders", "no_reminders"),
    ],
)
def test_what_a_button_says_can_be_written_instead(language, label, kind):
    wish = read_wish(messages(language)(f"button-{label}"))

    assert wish is not None
    assert wish.kind == kind


def test_a_button_means_what_stood_above_it_whatever_was_laid_out_since(hear):
    def data(effects, action):
        rows = [row for each in effects if isinstance(each, Say) for row in each.buttons]
        return next(button.argument for row in rows for button in row if button.action == action)

    hear("keep books of small shops and pay wages")
    first, second = hear.state.shown[:2]
    of_first = data(hear("plan 1"), "pdf")
    of_both = data(hear("compare 1 and 2"), "picture")
    hear("plan 2")
    number = hear.state.list_number

    (drawn,) = handed(hear(Pressed("picture", of_both, number)))
    (printed,) = handed(hear(Pressed("pdf", of_first, number)))

    assert len(drawn.handout.columns) == 2
    title = next(each.title for each in dated_catalog() if each.credential_id == first)
    assert printed.handout.title == f"Your plan: the way to {title}"
    assert first != second


WORDS = [
    "pay wages", "keep books of small shops and pay wages", "plan", "plan 2", "compare 1 and 2",
    "as a pdf", "picture", "picture of 9", "calendar", "letter to my boss", "remind me", "share",
    "no reminders", "my reminders", "keep 1", "keep 2", "/shortlist", "start over", "/forget",
    "yes", "/language fr", "/pdf 2", "/letter last", "/remind x", "more",
]  # fmt: skip
PRESSES = st.builds(
    Pressed,
    action=st.sampled_from(
        ["pdf", "picture", "calendar", "letter", "remind", "share", "keepall", "begin", "drop"]
    ),
    argument=st.sampled_from(
        [
            "",
            "p",
            "p1",
            "p9",
            "c",
            "c1.2",
            "c1.9",
            "week",
            "month",
            "looking",
            "done",
            "notyet",
            "x",
        ]
    ),
    list_number=st.integers(0, 4),
)
EVENTS = st.one_of(
    st.sampled_from(WORDS).map(Said),
    PRESSES,
    st.just(Started()),
    st.sampled_from([OpenedShare(), OpenedShare(("payroll", "bookkeeping"))]),
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80
)
@given(st.lists(EVENTS, max_size=14))
def test_whatever_is_asked_for_each_step_is_answered_and_can_be_saved(context, events):
    state = State()
    for event in events:
        turn = advance(state, event, context)
        state = turn.state
        assert turn.effects
        assert State.model_validate_json(state.model_dump_json()) == state
        for effect in turn.effects:
            if isinstance(effect, Give):
                assert HANDOUTS.validate_json(HANDOUTS.dump_json(effect.handout)) == effect.handout
                assert effect.caption.strip()
            if isinstance(effect, Remind):
                assert effect.at.date() > TODAY
                assert len(effect.say.text) < 4096
