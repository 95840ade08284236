"""How likely each credential is what is looked for, where the list may have missed it.

The order of a list is made for its head; of what stands further down it tells little. Over 1,454
real trainings every fourth learner looks for one that is not among the first fifty. There the
field tells more: the nearer it is to the wish, and the more alike the credentials of a field are.
"""

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]

# How much more unequal than the chances to be relevant the chances to be the one are: those are
# the others' power of so much, made to add up to one. Of 2, 2.5, 3 and 4, what the development
# learners of two catalogues look for is likeliest with 3 (`python -m benchmarks.simulate`).
SHARPNESS = 3.0

# How surely a wish is for the field that it is nearer to: the slope of a softmax over products
# with the fields' means. With 20, eight of 314 fields are believed to hold .58 of what is looked
# for, and hold .60; the first three credentials .33, and hold .30. With 15 it is .46, with 25 more
# than there is.
_FIELD_SLOPE = 20.0


def believed(likely: Floats, index: Index, wanted: Floats, *, known: float) -> Floats:
    """Return chances whose powers of SHARPNESS are as likely as what is looked for.

    With a chance of 1 - t it is what the list says, else something in a field near to the wish.
    t is how alike credentials of one field are, for a goal that no table of occupations knows:
    broad fields change little; without fields, or where an occupation was recognised for sure,
    nothing changes.

    Args:
        likely: Chances to be relevant, as the list has them, shape (n_credentials,).
        index: The catalogue.
        wanted: Vectors of the aims, shape (n_aims, dimension).
        known: How surely the goal is a known occupation's name, in [0, 1].

    Returns:
        Shape (n_credentials,), in [0, 1]; zero where `likely` is.
    """
    told = index.fields_tell * (1.0 - known)
    has_field = index.field_of >= 0
    own = index.field_of[has_field]
    inside = np.bincount(own, weights=likely[has_field], minlength=len(index.fields))
    if told <= 0 or not inside.any():
        return likely
    near = index.field_means @ wanted.mean(axis=0)
    meant = np.where(inside > 0, np.exp(_FIELD_SLOPE * (near - near.max())), 0.0)
    share = meant / meant.sum() / np.maximum(inside, 1e-9)
    sharp = likely.astype(np.float64) ** SHARPNESS
    whole = (1.0 - told) * sharp
    whole[has_field] += told * sharp.sum() * likely[has_field] * share[own]
    return np.asarray(np.minimum(whole, 1.0) ** (1.0 / SHARPNESS), dtype=np.float32)
