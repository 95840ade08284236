"""A training or a publication that is killed leaves what people see whole."""

import pytest

from benchmarks.publishing_kills import Round, load, look, usual


# The child is forked while the suite's other threads may run; it trains, and is killed.
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.slow
def test_what_is_live_is_whole_after_kills_in_trainings_and_in_switches(tmp_path):
    load(tmp_path, 12)
    whole, switch = usual(tmp_path, 9_999)

    for number, share in enumerate((0.3, 0.2, 0.8, 0.7)):
        each = Round(tmp_path, number)
        is_late = number % 2 == 1
        if is_late:
            each.switches()
        each.end(kill_after=share * (switch if is_late else whole))

        assert look(tmp_path).problem == ""

    last = Round(tmp_path, 10_000)
    last.end()
    assert look(tmp_path).version is not None
