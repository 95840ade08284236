"""The conversation: in a terminal and on Telegram. Knows the recommender and the catalogue."""

import os

# A question is a few small matrices: on a busy machine two threads wait for each other three times
# as long as one works (`python -m benchmarks.ask`). NumPy reads this when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
