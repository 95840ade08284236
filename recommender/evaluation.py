"""How good is it: the recommender and its baselines on labelled goals (a BEIR folder)."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord, ProviderFacts, SkillFacts
from catalog.sentences import skill_sentences
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.errors import UnreadableBenchmarkError
from recommender.goals import read_goal
from recommender.index import build_index
from recommender.lexical import LexicalIndex

# Measures at 10 need ten results; a little more for ties is kept for reciprocal ranks.
DEPTH = 100

# The day matters to limits only; a fixed one makes the figures repeatable.
DAY = date(2026, 11, 23)

MEASURES = {"ndcg@10": "nDCG@10", "recall@10": "R@10", "mrr@10": "RR@10", "hit@5": "Success@5"}

Progress = Callable[[str, float], None]
Figures = dict[str, float]
Run = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Query:
    """One labelled goal."""

    query_id: str
    text: str
    language: str
    kind: str


@dataclass(frozen=True)
class Benchmark:
    """A catalogue with labelled goals.

    Attributes:
        records: The corpus as credentials.
        queries: The goals that have at least one relevant credential.
        relevant: Goal -> ids of its relevant credentials.
    """

    records: tuple[CredentialRecord, ...]
    queries: tuple[Query, ...]
    relevant: dict[str, frozenset[str]]


@dataclass(frozen=True)
class Report:
    """Figures of the recommender, by language and kind, beside those of the baselines."""

    n_queries: int
    overall: Figures
    by_language: dict[str, Figures]
    by_kind: dict[str, Figures]
    baselines: dict[str, Figures]
    baselines_by_language: dict[str, dict[str, Figures]]

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line's contract spells it."""
        return {
            "n_queries": self.n_queries,
            **self.overall,
            "by_language": self.by_language,
            "by_kind": self.by_kind,
            "baselines": self.baselines,
            "baselines_by_language": self.baselines_by_language,
        }

    def as_text(self) -> str:
        """Return the report as a table."""
        rows = [("", *MEASURES)]
        rows += [_row("recommender", self.overall)]
        rows += [_row(name, figures) for name, figures in self.baselines.items()]
        for language, figures in self.by_language.items():
            rows.append(_row(f"recommender, {language}", figures))
            for name, by_language in self.baselines_by_language.items():
                rows.append(_row(f"{name}, {language}", by_language[language]))
        rows += [_row(f"recommender, {kind}", figures) for kind, figures in self.by_kind.items()]
        width = max(len(row[0]) for row in rows)
        return "\n".join(
            f"{row[0]:<{width}}  " + "  ".join(f"{cell:>9}" for cell in row[1:]) for row in rows
        )


def read_beir(folder: Path) -> Benchmark:
    """Read corpus.jsonl, queries.jsonl and the first qrels/*.tsv of a BEIR folder.

    Raises:
        UnreadableBenchmarkError: A file is missing or not in that form.
    """
    try:
        tables = sorted((folder / "qrels").glob("*.tsv"))
        if not tables:
            raise UnreadableBenchmarkError(folder, "there is no qrels/*.tsv")
        relevant = _relevant(tables[0])
        corpus = [_record(row) for row in _json_lines(folder / "corpus.jsonl")]
        queries = [_query(row) for row in _json_lines(folder / "queries.jsonl")]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise UnreadableBenchmarkError(folder, f"{type(fault).__name__}: {fault}") from fault
    asked = tuple(query for query in queries if query.query_id in relevant)
    if not corpus or not asked:
        raise UnreadableBenchmarkError(folder, "no goal has a relevant document")
    return Benchmark(records=tuple(corpus), queries=asked, relevant=relevant)


def evaluate(benchmark: Benchmark, embeddings: EmbeddingCache, *, on_progress: Progress) -> Report:
    """Return the figures of the recommender and of TF-IDF, BM25 and the bare encoder."""
    runs = {"recommender": _recommender_run(benchmark, embeddings, on_progress)}
    texts = [f"{record.title}. {record.summary}" for record in benchmark.records]
    on_progress("Measuring the baselines", 0.0)
    runs["tfidf"] = _run(benchmark, _tfidf(texts))
    on_progress("Measuring the baselines", 0.3)
    runs["bm25"] = _run(benchmark, _bm25(benchmark.records))
    on_progress("Measuring the baselines", 0.6)
    runs["encoder"] = _run(benchmark, _bare_encoder(texts, embeddings))
    on_progress("Measuring the baselines", 1.0)
    return _report(benchmark, runs)


class _Cached:
    """An encoder that asks the cache first: the same goals are measured again and again."""

    def __init__(self, embeddings: EmbeddingCache) -> None:
        self.identity = embeddings.encoder.identity
        self.dimension = embeddings.encoder.dimension
        self._embeddings = embeddings

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._embeddings.vectors(texts)


def _recommender_run(
    benchmark: Benchmark, embeddings: EmbeddingCache, on_progress: Progress
) -> Run:
    catalog = ListedCatalog(benchmark.records)
    index = build_index(
        benchmark.records,
        embeddings,
        catalog_hash=catalog.content_hash,
        on_progress=lambda done, total: on_progress("Encoding the catalogue", done / total),
    )
    goals = [read_goal(query.text, today=DAY) for query in benchmark.queries]
    # All of them at once, so that what is new comes to the cache in few segments.
    aims = [text for goal in goals for text in Recommender.texts_of(goal)]
    embeddings.vectors(
        aims, on_progress=lambda done, total: on_progress("Encoding the goals", done / total)
    )
    recommender = Recommender(catalog, index, _Cached(embeddings))
    return {
        query.query_id: dict(recommender.ranked(goal, today=DAY, k=DEPTH))
        for query, goal in zip(benchmark.queries, goals, strict=True)
    }


Scorer = Callable[[Query], NDArray[np.float32]]


def _run(benchmark: Benchmark, score: Scorer) -> Run:
    ids = [record.credential_id for record in benchmark.records]
    run = {}
    for query in benchmark.queries:
        scores = score(query)
        best = np.argsort(-scores, kind="stable")[:DEPTH]
        run[query.query_id] = {ids[row]: float(scores[row]) for row in best}
    return run


def _tfidf(texts: list[str]) -> Scorer:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, strip_accents="unicode")
    matrix = vectorizer.fit_transform(texts)
    return lambda query: np.asarray(
        (vectorizer.transform([query.text]) @ matrix.T).todense(), dtype=np.float32
    )[0]


def _bm25(records: Sequence[CredentialRecord]) -> Scorer:
    index = LexicalIndex.of([f"{each.title} {each.title} {each.summary}" for each in records])
    return lambda query: index.scores(query.text)


def _bare_encoder(texts: list[str], embeddings: EmbeddingCache) -> Scorer:
    documents = embeddings.vectors(texts)
    encoder: Encoder = _Cached(embeddings)
    return lambda query: documents @ encoder.encode([query.text])[0]


def _report(benchmark: Benchmark, runs: dict[str, Run]) -> Report:
    figures = {name: _figures_of_each(benchmark, run) for name, run in runs.items()}
    languages = sorted({query.language for query in benchmark.queries})
    kinds = sorted({f"{query.language} {query.kind}" for query in benchmark.queries if query.kind})
    ours, others = figures.pop("recommender"), figures

    def mean(each: dict[str, Figures], language: str = "", kind: str = "") -> Figures:
        chosen = [
            each[query.query_id]
            for query in benchmark.queries
            if language in ("", query.language) and kind in ("", f"{query.language} {query.kind}")
        ]
        return {name: round(float(np.mean([one[name] for one in chosen])), 4) for name in MEASURES}

    def by_language(each: dict[str, Figures]) -> dict[str, Figures]:
        return {code: mean(each, language=code) for code in languages}

    return Report(
        n_queries=len(benchmark.queries),
        overall=mean(ours),
        by_language=by_language(ours),
        by_kind={kind: mean(ours, kind=kind) for kind in kinds},
        baselines={name: mean(each) for name, each in others.items()},
        baselines_by_language={name: by_language(each) for name, each in others.items()},
    )


def _figures_of_each(benchmark: Benchmark, run: Run) -> dict[str, Figures]:
    """Measure every goal; one without any result scores 0."""
    import ir_measures

    measures = {name: ir_measures.parse_measure(text) for name, text in MEASURES.items()}
    names = {measure: name for name, measure in measures.items()}
    judged = {key: dict.fromkeys(ids, 1) for key, ids in benchmark.relevant.items()}
    found: dict[str, Figures] = {
        query.query_id: dict.fromkeys(MEASURES, 0.0) for query in benchmark.queries
    }
    for metric in ir_measures.iter_calc(list(measures.values()), judged, run):
        if metric.query_id in found:
            found[metric.query_id][names[metric.measure]] = metric.value
    return found


def _relevant(table: Path) -> dict[str, frozenset[str]]:
    relevant: dict[str, set[str]] = {}
    for line in table.read_text("utf-8").splitlines()[1:]:
        query_id, document_id, grade = line.split("\t")
        if float(grade) > 0:
            relevant.setdefault(query_id, set()).add(document_id)
    return {query_id: frozenset(ids) for query_id, ids in relevant.items()}


def _json_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _record(row: dict[str, Any]) -> CredentialRecord:
    title = re.sub(r"\s+", " ", str(row.get("title") or "")).strip()[:400]
    text = str(row.get("text") or "").strip()
    return CredentialRecord(
        credential_id=str(row["_id"]),
        title=title or text[:100] or "untitled",
        summary=text[:20_000],
        provider=ProviderFacts(provider_id="benchmark", name="benchmark"),
        skills=tuple(
            SkillFacts(text=sentence, source="description") for sentence in skill_sentences(text)
        ),
    )


def _query(row: dict[str, Any]) -> Query:
    about = row.get("metadata") or {}
    return Query(
        query_id=str(row["_id"]),
        text=str(row["text"]),
        language=str(about.get("lang", "en")),
        kind=str(about.get("kind", "")),
    )


def _row(name: str, figures: Figures) -> tuple[str, ...]:
    return (name, *(f"{figures[measure]:.3f}" for measure in MEASURES))
