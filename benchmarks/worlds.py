"""What may be known when a goal is asked: public tables less what a question forbids.

Question a: occupations never seen. Folds by SOC minor group ("29-1"): of a tested group, the
occupations are taken out of O*NET, their relatives out of ESCO and NOC, their rows out of the
crosswalk.
Question s: the same by occupation ("29-1141"), so that others of the group stay known.
Question b: titles never seen of known occupations. Folds by title: a tested goal's exact words
are taken out of all tables.
Question n: no tables at all.
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
from recommender.occupation_tables import Tables, build_occupations
from recommender.occupations import Occupations

N_FOLDS = 5
QUESTIONS = ("n", "a", "s", "b")


@dataclass(frozen=True)
class World:
    """One fold of one question: who is asked, and what is known meanwhile.

    Attributes:
        question: One of QUESTIONS.
        fold: Its number.
        known: What recognises occupations; None where there are no tables.
    """

    question: str
    fold: int
    known: Occupations | None

    def asks(self, query: Query) -> bool:
        """Tell whether a goal is tested in this fold."""
        return fold_of_query(self.question, query) == self.fold


def fold_of_query(question: str, query: Query) -> int:
    """Return the fold in which a goal is tested; in all questions groups fall as wholes."""
    if question == "b":
        return fold_of(same(query.text))
    return fold_of(query.group if question == "s" else query.group[:4])


def fold_of(name: str) -> int:
    """Return a fold by a hash, so that it never depends on order or chance."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % N_FOLDS


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
    tables: Tables,
    benchmarks: Iterable[Benchmark],
    embeddings: EmbeddingCache,
    everything: Occupations,
) -> World:
    """Return one fold of one question.

    Args:
        question: One of QUESTIONS.
        fold: Its number.
        tables: All tables.
        benchmarks: The labelled goals, of all catalogues that are measured.
        embeddings: Vectors of texts.
        everything: What is built of all tables: it says which occupations of ESCO and NOC are
            relatives of a tested one, and is used for nothing else.
    """
    queries = [query for each in benchmarks for query in each.queries]
    tested = [query for query in queries if fold_of_query(question, query) == fold]
    if question == "n":
        return World(question, fold, None)
    if question == "b":
        kept = _without_texts(tables, {same(query.text) for query in tested})
    else:
        kept = _without_occupations(question, fold, tables, tested, everything)
    return World(question, fold, build_occupations(kept, embeddings))


def _without_texts(tables: Tables, texts: Collection[str]) -> Tables:
    kept = []
    for each in tables.occupations:
        titles = tuple(label for label in each.titles if same(label.text) not in texts)
        said = {code: text for code, text in each.descriptions.items() if same(text) not in texts}
        if titles:
            kept.append(replace(each, titles=titles, descriptions=said))
    return replace(tables, occupations=kept)


def _without_occupations(
    question: str, fold: int, tables: Tables, tested: list[Query], everything: Occupations
) -> Tables:
    def is_tested(soc: str) -> bool:
        return fold_of(soc if question == "s" else soc[:4]) == fold

    texts = {same(query.text) for query in tested}

    def is_gone(each: Occupation) -> bool:
        if each.codes_in("soc"):
            return is_tested(each.codes_in("soc")[0][:7])
        kin = everything.relatives.get((each.scheme, each.code), ())
        nearest = max(kin, key=lambda pair: pair[1], default=None)
        if nearest is not None and is_tested(everything.socs[nearest[0]]):
            return True
        names = [*(label.text for label in each.titles), *each.descriptions.values()]
        return any(same(name) in texts for name in names)

    return Tables(
        occupations=[each for each in tables.occupations if not is_gone(each)],
        programmes=tables.programmes,
        links=[link for link in tables.links if not is_tested(link.soc)],
    )
