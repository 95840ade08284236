"""One question through sentence-transformers and torch, as a whole process; see benchmarks.ask."""

import json
import sys
from datetime import date

from bot.answers import as_json
from bot.app import App
from bot.settings import Settings
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import SentenceTransformerEncoder
from recommender.goals import read_goal
from recommender.index import open_index
from recommender.preparation import default_weights


def main() -> None:
    """Answer the question in the first argument from the catalogue named in the second."""
    text, name = sys.argv[1:3]
    today = date.today()  # noqa: DTZ011 - the user's own day
    settings = Settings()
    catalog = App(settings).catalog(name, today)
    encoder = SentenceTransformerEncoder(settings.encoder or default_weights())
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", encoder)
    index = open_index(settings.data_dir / "index", catalog, embeddings)
    goal = read_goal(text, today=today)
    answer = Recommender(catalog, index, encoder).recommend(goal, today=today)
    print(json.dumps(as_json(answer)))


if __name__ == "__main__":
    main()
