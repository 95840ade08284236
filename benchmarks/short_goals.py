"""Goals in a word or two over the demonstration: what comes first, and whether it is said to fit.

Run: python -m benchmarks.short_goals [--broad] [--each]

Many who write to a bot begin with one word, or say only what work should be like (`--broad`:
"outdoors", "with my hands"). Where tables of occupations are loaded they take part.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from bot.app import App
from bot.settings import Settings
from recommender.goals import read_goal
from recommender.strengths import with_broad_wish, with_strengths

GOALS = Path(__file__).parent / "short_goals.txt"
BROAD_GOALS = Path(__file__).parent / "broad_goals.txt"
LANGUAGES = ("en", "fr", "es")
NOTHING = "-"


@dataclass(frozen=True)
class Short:
    """A goal in a word or two.

    Attributes:
        said: The words.
        language: "en", "fr" or "es".
        right: What is in the titles that answer it; empty where nothing in the demonstration does.
    """

    said: str
    language: str
    right: str


def read_short(text: str) -> Iterator[Short]:
    """Yield the goals of a file's lines."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            told, right = (each.strip() for each in line.split("::"))
            for language, said in zip(LANGUAGES, told.split("|"), strict=True):
                if said.strip():
                    yield Short(said.strip(), language, "" if right == NOTHING else right)


def main() -> None:
    """Print the figures of each language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", action="store_true", help="print each goal with its list")
    parser.add_argument("--broad", action="store_true", help="wishes that name no work instead")
    chosen = parser.parse_args()
    is_each_shown, goals = chosen.each, BROAD_GOALS if chosen.broad else GOALS
    app, today = App(Settings()), datetime.now(UTC).date()
    recommender = app.recommender(today=today)
    tables = "with" if app.occupations() else "without"
    print(f"{app.settings.catalog}, {tables} tables of occupations")
    told = defaultdict(list)
    for goal in read_short(goals.read_text("utf-8")):
        heard = app.roles(read_goal(goal.said, today=today, places=recommender.places))
        heard = with_strengths(with_broad_wish(heard))
        answer = recommender.recommend(heard, today=today, k=3)
        titles = [each.credential.title for each in answer.recommendations]
        is_right = [bool(goal.right and re.search(goal.right, title)) for title in titles]
        told[goal.language, bool(goal.right)].append(
            (any(is_right[:1]), any(is_right), answer.is_confident)
        )
        if is_each_shown:
            fits = "fits" if answer.is_confident else "nothing fits well"
            print(f"  {goal.language} {goal.said}: {fits}; {', '.join(titles)}")
    for language in LANGUAGES:
        first, within, fits = np.mean(told[language, True], axis=0)
        *_, in_vain = np.mean(told[language, False], axis=0)
        n_known, n_none = len(told[language, True]), len(told[language, False])
        print(
            f"{language}: of {n_known} the first right {first:.2f}, one of three {within:.2f}, said"
            f" to fit {fits:.2f}; of {n_none} that nothing answers said to fit {in_vain:.2f}"
        )


if __name__ == "__main__":
    main()
