"""How much the answer to a question is worth: the expected value of information.

A question has answers a; p_i is the chance that credential i is what the learner looks for (its
probability times its chance to keep the limits, over all candidates), P(a|i) the chance that who
looks for i answers a. After an answer the list is made anew: each p_i is multiplied by what the
answer does to it. A list is worth the chance that one of its first three is the one,

    gain = sum over a of [sum over the first three after a of p_i P(a|i)]
           - [sum over the first three now of p_i]
           - cost of a question.

That is the expected value of sample information of Raiffa and Schlaifer (Applied Statistical
Decision Theory, 1961, chapter 4), the utility being that the list holds what is wanted; Lindley
(On a Measure of the Information Provided by an Experiment, 1956) and Chaloner and Verdinelli
(Bayesian Experimental Design: A Review, 1995) put entropy in the place of that utility. Entropy
rewards telling apart what stands far below the list; this does not.
"""

import numpy as np
from numpy.typing import NDArray

from recommender.questions.candidates import Floats

# What is looked at: nobody reads a list to its end.
FIRST = 3


def first(chances: Floats) -> NDArray[np.intp]:
    """Return which candidates head the list, ties in their order; what has no chance is none."""
    best = np.argsort(-chances, kind="stable")[:FIRST]
    return best[chances[best] > 0]


def gain(chances: Floats, answers: Floats, effects: Floats) -> float:
    """Return how much likelier the first three hold what is wanted, on average over the answers.

    Zero where no answer changes which are the first three.

    Args:
        chances: p_i, shape (n,), adding up to one.
        answers: P(a|i), shape (n_answers, n), each column adding up to one.
        effects: What p_i is multiplied by after each answer, of the same shape.
    """
    now = first(chances)
    lists = [first(chances * effect) for effect in effects]
    if all(set(each.tolist()) == set(now.tolist()) for each in lists):
        return 0.0
    worth = sum(
        float((chances * answer)[shown].sum()) for answer, shown in zip(answers, lists, strict=True)
    )
    return worth - float(chances[now].sum())
