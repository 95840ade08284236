"""An import that is killed leaves the former release whole; the benchmark does it 200 times."""

import pytest

from benchmarks.catalogue import kill_imports

pytestmark = pytest.mark.slow


# The child is forked while the suite's other threads may run; it imports, and is killed.
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_whenever_it_is_killed_people_see_one_whole_release(tmp_path):
    found = kill_imports(tmp_path, 8, n_rows=150)

    assert found.n_killed > 0
    assert found.n_read >= 8
    assert found.n_mixtures == 0
