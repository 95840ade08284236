"""Does a small encoder agree with its original: in its vectors, and in what it ranks first?"""

from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import Encoder

# Measured for all-MiniLM-L6-v2 in int8: mean cosine .991, least .978, no change of the reciprocal
# rank beyond .02 either way. The bars leave that much air again.
MIN_MEAN_COSINE = 0.98
MIN_COSINE = 0.95
MAX_RANK_LOSS = 0.04

# What people say, and the one sentence that answers it.
_PAIRS = (
    ("do the books for small shops", "Record sales, purchases and expenses in the journal"),
    ("look after old people at home", "Help older adults with meals, washing and dressing"),
    ("fix electric cars", "Diagnose faults in high-voltage batteries and electric motors"),
    ("become a welder", "Join steel plate by shielded metal arc welding in all positions"),
    ("run a bakery", "Bake sourdough, rye and enriched breads in commercial quantities"),
    ("keep hackers out of a company", "Detect intrusions and respond to security incidents"),
    ("make websites", "Write accessible pages in HTML, CSS and JavaScript"),
    ("work with toddlers", "Plan play-based learning for children under three"),
    ("sell houses", "Draft an offer and explain a contract of purchase and sale"),
    ("put solar panels on roofs", "Mount and wire photovoltaic modules on pitched roofs"),
    ("drive a big truck", "Handle a tractor-trailer and check its air brakes"),
    ("translate for patients in hospital", "Interpret between patients and clinicians"),
    ("manage a team for the first time", "Give feedback and lead staff as a new supervisor"),
    ("count fish in rivers", "Survey salmon habitat and identify freshwater species"),
    ("understand numbers and charts at work", "Clean data and draw charts in spreadsheets"),
    ("get money for our charity", "Write grant proposals and report to funders"),
    ("guard a building at night", "Patrol premises and write incident reports"),
    ("work in a lab", "Prepare samples and calibrate pipettes and balances"),
    ("lead projects", "Plan scope, schedule and budget of a project"),
    ("help with Instagram for a business", "Plan and measure social media campaigns"),
    ("repair boats", "Service outboard engines and marine electrical systems"),
    ("cook in a restaurant", "Prepare stocks, sauces and hot dishes on the line"),
    ("plant trees and look after forests", "Assess seedlings and manage a planting block"),
    ("answer the phone at a doctor's office", "Book appointments and bill medical services"),
    ("build houses out of wood", "Frame walls, floors and roofs to the building code"),
    ("install heating without gas", "Size, install and commission air-source heat pumps"),
    ("hold the camera for films", "Set up camera, lenses and lights on a film set"),
    ("move goods in a warehouse", "Operate a forklift and manage stock locations"),
    ("teach English to newcomers", "Plan lessons for adult learners of English"),
    ("pay the staff correctly each month", "Run payroll and remit source deductions"),
)
_MORE = (
    "registered nurse",
    "Licensing and Registration Director",
    "I lost my job at the mill and need something new",
    "evenings only, I have two kids",
    "apprentice electrician level two",
    "Python",
    "write software for phones",
    "customer service",
    "Prepares individuals to perform routine administrative duties under supervision.",
    "environmental technician who samples water and soil",
)


@dataclass(frozen=True)
class Proof:
    """How two encoders agree on a fixed sample.

    Attributes:
        mean_cosine: Mean cosine of the two vectors of a text.
        least_cosine: The least of them.
        original_mrr: Mean reciprocal rank of the right sentence, by the original.
        small_mrr: The same by the small encoder.
        n_texts: How many texts were compared.
    """

    mean_cosine: float
    least_cosine: float
    original_mrr: float
    small_mrr: float
    n_texts: int

    @property
    def holds(self) -> bool:
        """Whether the small encoder may stand for the original."""
        return (
            self.mean_cosine >= MIN_MEAN_COSINE
            and self.least_cosine >= MIN_COSINE
            and self.small_mrr >= self.original_mrr - MAX_RANK_LOSS
        )

    def as_json(self) -> dict[str, float | int]:
        """Return the figures, rounded."""
        return {name: round(value, 4) for name, value in asdict(self).items()}

    def __str__(self) -> str:
        return f"cosine {self.mean_cosine:.3f}, least {self.least_cosine:.3f}"


def prove(original: Encoder, small: Encoder) -> Proof:
    """Compare two encoders on the sample."""
    wishes, answers = [pair[0] for pair in _PAIRS], [pair[1] for pair in _PAIRS]
    texts = [*wishes, *answers, *_MORE]
    ours, theirs = small.encode(texts), original.encode(texts)
    cosines = (ours * theirs).sum(axis=1)
    n = len(_PAIRS)
    return Proof(
        mean_cosine=float(cosines.mean()),
        least_cosine=float(cosines.min()),
        original_mrr=_mean_reciprocal_rank(theirs[:n], theirs[n : 2 * n]),
        small_mrr=_mean_reciprocal_rank(ours[:n], ours[n : 2 * n]),
        n_texts=len(texts),
    )


def _mean_reciprocal_rank(wishes: NDArray[np.float32], answers: NDArray[np.float32]) -> float:
    scores = wishes @ answers.T
    own = np.diag(scores)[:, None]
    return float((1.0 / (scores >= own).sum(axis=1)).mean())
