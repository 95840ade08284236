"""What may be known when a goal is asked: public tables less what a question forbids.

Labelled goals fall into folds by SOC minor group ("29-1"), in every question. The encoder of a fold
has learned from no occupation of its groups, and weights are fitted on the other folds.

Question n: no tables at all.
Question a: occupations never seen. The occupations of the fold are taken out of O*NET, their
relatives out of ESCO and NOC, their rows out of the crosswalk.
Question b: titles never seen of known occupations. The exact words of the goals that are asked
are taken out of all tables; half of the fold's goals are asked at a time, so that an occupation
keeps most of its names.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from catalog.taxonomy import Occupation, read_taxonomies
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import Benchmark, Query
from recommender.learning.families import fold_of
from recommender.occupation_tables import Tables, build_occupations, nearest_socs
from recommender.occupations import Occupations

QUESTIONS = ("n", "a", "b")
# Into how many parts the goals of a fold fall, one asked after the other.
PARTS = {"n": 1, "a": 1, "b": 2}

Relatives = dict[tuple[str, str], str]


@dataclass(frozen=True)
class World:
    """One part of one fold of one question: who is asked, and what is known meanwhile.

    Attributes:
        question: One of QUESTIONS.
        fold: Number of the fold.
        part: Number of the part.
        known: What recognises occupations; None where there are no tables.
    """

    question: str
    fold: int
    part: int
    known: Occupations | None

    def asks(self, query: Query) -> bool:
        """Tell whether a goal is asked in this world."""
        return _is_asked(query, self.question, self.fold, self.part)


def fold_of_query(query: Query) -> int:
    """Return the fold in which a goal is tested."""
    return fold_of(query.group[:4])


def _is_asked(query: Query, question: str, fold: int, part: int) -> bool:
    if fold_of_query(query) != fold:
        return False
    digest = hashlib.sha256(same(query.text).encode()).hexdigest()
    return int(digest, 16) % PARTS[question] == part


def same(text: str) -> str:
    """Return a text so that equal ones are equal: composed, one blank, small letters."""
    composed = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", " ", composed).strip().casefold()


def tables_in(folder: Path) -> Tables:
    """Read the public tables of a folder."""
    files = read_taxonomies(folder)
    return Tables(files.occupations, files.programmes, files.links)


def world(
    question: str,
    fold: int,
    part: int,
    tables: Tables,
    benchmarks: Iterable[Benchmark],
    embeddings: EmbeddingCache,
) -> World:
    """Return one part of one fold of one question.

    Args:
        question: One of QUESTIONS.
        fold: Number of the fold.
        part: Number of the part.
        tables: All tables.
        benchmarks: The labelled goals, of all catalogues that are measured.
        embeddings: Vectors of texts, by the encoder of the fold.
    """
    if question == "n":
        return World(question, fold, part, None)
    asked = {
        same(query.text)
        for each in benchmarks
        for query in each.queries
        if _is_asked(query, question, fold, part)
    }
    if question == "b":
        kept = _without_texts(tables, asked)
    else:
        kept = _without_occupations(tables, fold, asked, nearest_socs(tables, embeddings))
    return World(question, fold, part, build_occupations(kept, embeddings))


def _without_texts(tables: Tables, texts: Collection[str]) -> Tables:
    kept = []
    for each in tables.occupations:
        titles = tuple(label for label in each.titles if same(label.text) not in texts)
        said = {code: text for code, text in each.descriptions.items() if same(text) not in texts}
        if titles:
            kept.append(replace(each, titles=titles, descriptions=said))
    return replace(tables, occupations=kept)


def _without_occupations(
    tables: Tables, fold: int, texts: Collection[str], relatives: Relatives
) -> Tables:
    def is_tested(soc: str) -> bool:
        return fold_of(soc[:4]) == fold

    def is_gone(each: Occupation) -> bool:
        own = each.codes_in("soc")
        if is_tested(own[0][:7] if own else relatives.get((each.scheme, each.code), "")):
            return True
        names = [*(label.text for label in each.titles), *each.descriptions.values()]
        return any(same(name) in texts for name in names)

    return Tables(
        occupations=[each for each in tables.occupations if not is_gone(each)],
        programmes=tables.programmes,
        links=[link for link in tables.links if not is_tested(link.soc)],
    )
