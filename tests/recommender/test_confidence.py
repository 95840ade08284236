"""When a list is said to fit: likely enough, and no left-over of limits. By hand."""

import numpy as np
import pytest

from recommender.confidence import is_enough
from recommender.order import WITHOUT, Order
from recommender.ranking import Relevance

ORDER = Order(weights={}, calibration={}, confident={WITHOUT: {"of": 3, "least": 0.25}}, about={})
SEEN = Relevance(np.zeros(0, dtype=np.float32), {}, 0.0, WITHOUT)


@pytest.mark.parametrize(
    ("kept", "forbidden"),
    [
        ((0.6, 0.2), 0.0),
        ((0.4, 0.1), 0.75),
        ((0.1, 0.4), 0.75),
        ((0.15, 0.12, 0.1), 0.18),
    ],
)
def test_what_keeps_the_limits_and_is_nearly_as_likely_as_what_breaks_them_fits(kept, forbidden):
    assert is_enough(kept, SEEN, ORDER, forbidden=forbidden)


@pytest.mark.parametrize(
    ("kept", "forbidden"), [((0.28, 0.19), 0.68), ((0.15, 0.12, 0.1), 0.24), ((), 0.0)]
)
def test_a_left_over_of_limits_does_not_fit(kept, forbidden):
    assert not is_enough(kept, SEEN, ORDER, forbidden=forbidden)
