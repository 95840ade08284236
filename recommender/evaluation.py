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

from catalog.models import CodeFacts, CredentialRecord, ProviderFacts, SkillFacts
from catalog.sentences import skill_sentences
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.errors import UnreadableBenchmarkError
from recommender.goals import read_goal
from recommender.index import build_index
from recommender.lexical import LexicalIndex
from recommender.occupations import Occupations

# Measures at 10 need ten results; a little more for ties is kept for reciprocal ranks.
DEPTH = 100

# The day matters to limits only; a fixed one makes the figures repeatable.
DAY = date(2026, 11, 23)

MEASURES: tuple[str, ...] = ("ndcg@10", "recall@10", "mrr@10", "hit@5")

# Resamples of a confidence interval, and the share of them inside it.
RESAMPLES, INSIDE = 1_000, 0.95

# What metadata may say of a document that a credential carries as a code.
_SCHEMES = ("cip", "soc", "noc", "esco", "isco")
_CIP = re.compile(r"\d{2}\.\d{4}")

OURS, ALL = "recommender", "all"

Progress = Callable[[str, float], None]
Figures = dict[str, float]
Interval = tuple[float, float]
Run = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Query:
    """One labelled goal; those of one group have the same relevant documents."""

    query_id: str
    text: str
    language: str
    kind: str
    group: str = ""


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
    """Figures of the recommender, by language and kind, beside those of the baselines.

    Attributes:
        n_queries: How many goals were asked.
        overall: Measure -> mean over all goals.
        by_language: The same by language.
        by_kind: The same by language and kind of goal.
        baselines: The same of each baseline.
        baselines_by_language: And by language.
        baselines_by_kind: And by language and kind.
        intervals: System -> "all" or a language -> measure -> bounds of the mean in 95 of a
            hundred resamples of the groups of goals.
        taxonomies: Public tables that took part.
    """

    n_queries: int
    overall: Figures
    by_language: dict[str, Figures]
    by_kind: dict[str, Figures]
    baselines: dict[str, Figures]
    baselines_by_language: dict[str, dict[str, Figures]]
    baselines_by_kind: dict[str, dict[str, Figures]]
    intervals: dict[str, dict[str, dict[str, Interval]]]
    taxonomies: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line's contract spells it."""
        return {
            "n_queries": self.n_queries,
            **self.overall,
            "by_language": self.by_language,
            "by_kind": self.by_kind,
            "baselines": self.baselines,
            "baselines_by_language": self.baselines_by_language,
            "baselines_by_kind": self.baselines_by_kind,
            "intervals": self.intervals,
            "taxonomies": list(self.taxonomies),
        }

    def as_text(self) -> str:
        """Return the report as a table."""
        rows = [("", *MEASURES, "95 % of ndcg@10")]
        rows += [self._row(OURS, ALL, self.overall)]
        rows += [self._row(name, ALL, figures) for name, figures in self.baselines.items()]
        for language, figures in self.by_language.items():
            rows.append(self._row(OURS, language, figures))
            for name, by_language in self.baselines_by_language.items():
                rows.append(self._row(name, language, by_language[language]))
        rows += [self._row(OURS, kind, figures) for kind, figures in self.by_kind.items()]
        width = max(len(row[0]) for row in rows)
        table = "\n".join(
            f"{row[0]:<{width}}  " + "  ".join(f"{cell:>9}" for cell in row[1:]) for row in rows
        )
        loaded = ", ".join(self.taxonomies) or "none; to load some: advisor taxonomy load FOLDER"
        return f"{table}\n{self.n_queries} goals. Tables of occupations that took part: {loaded}."

    def _row(self, name: str, part: str, figures: Figures) -> tuple[str, ...]:
        """Return a row of the table: the figures of a system on all goals or a part of them."""
        bounds = self.intervals.get(name, {}).get(part, {}).get("ndcg@10")
        label = name if part == ALL else f"{name}, {part}"
        told = f"{bounds[0]:.3f} to {bounds[1]:.3f}" if bounds else ""
        return (label, *(f"{figures[measure]:.3f}" for measure in MEASURES), told)


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


def evaluate(
    benchmark: Benchmark,
    embeddings: EmbeddingCache,
    *,
    on_progress: Progress,
    occupations: Occupations | None = None,
    taxonomies: Sequence[str] = (),
    bare: EmbeddingCache | None = None,
) -> Report:
    """Return the figures of the recommender and of TF-IDF, BM25 and the bare encoder.

    Args:
        benchmark: The labelled goals.
        embeddings: Vectors of texts.
        on_progress: Told what is being done and how far it is, in [0, 1].
        occupations: What recognises occupations, from the tables that are loaded.
        taxonomies: The names of these tables, for the report.
        bare: Vectors of the default model as it was published, for the baseline; those of
            `embeddings` where there is none. A baseline that has learned the field is none.
    """
    runs = {OURS: _recommender_run(benchmark, embeddings, occupations, on_progress)}
    on_progress("Measuring the baselines", 0.0)
    runs |= baseline_runs(benchmark, embeddings if bare is None else bare)
    on_progress("Measuring the baselines", 1.0)
    return _report(benchmark, runs, tuple(taxonomies))


def baseline_runs(benchmark: Benchmark, embeddings: EmbeddingCache) -> dict[str, Run]:
    """Return what TF-IDF, BM25 and the bare encoder find for every goal."""
    texts = [f"{record.title}. {record.summary}" for record in benchmark.records]
    return {
        "tfidf": _run(benchmark, _tfidf(texts)),
        "bm25": _run(benchmark, _bm25(benchmark.records)),
        "encoder": _run(benchmark, _bare_encoder(texts, embeddings)),
    }


class _Cached:
    """An encoder that asks the cache first: the same goals are measured again and again."""

    def __init__(self, embeddings: EmbeddingCache) -> None:
        self.identity = embeddings.encoder.identity
        self.dimension = embeddings.encoder.dimension
        self._embeddings = embeddings

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._embeddings.vectors(texts)


def _recommender_run(
    benchmark: Benchmark,
    embeddings: EmbeddingCache,
    occupations: Occupations | None,
    on_progress: Progress,
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
    recommender = Recommender(catalog, index, _Cached(embeddings), occupations=occupations)
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


def _report(benchmark: Benchmark, runs: dict[str, Run], taxonomies: tuple[str, ...]) -> Report:
    figures = {name: figures_of_each(benchmark, run) for name, run in runs.items()}
    languages = sorted({query.language for query in benchmark.queries})
    kinds = sorted({f"{query.language} {query.kind}" for query in benchmark.queries if query.kind})
    intervals = {name: _intervals(benchmark.queries, each) for name, each in figures.items()}
    ours, others = figures.pop(OURS), figures

    def mean(each: dict[str, Figures], language: str = "", kind: str = "") -> Figures:
        chosen = [
            each[query.query_id]
            for query in benchmark.queries
            if language in ("", query.language) and kind in ("", f"{query.language} {query.kind}")
        ]
        return {name: round(float(np.mean([one[name] for one in chosen])), 4) for name in MEASURES}

    def by_language(each: dict[str, Figures]) -> dict[str, Figures]:
        return {code: mean(each, language=code) for code in languages}

    def by_kind(each: dict[str, Figures]) -> dict[str, Figures]:
        return {kind: mean(each, kind=kind) for kind in kinds}

    return Report(
        n_queries=len(benchmark.queries),
        overall=mean(ours),
        by_language=by_language(ours),
        by_kind=by_kind(ours),
        baselines={name: mean(each) for name, each in others.items()},
        baselines_by_language={name: by_language(each) for name, each in others.items()},
        baselines_by_kind={name: by_kind(each) for name, each in others.items()},
        intervals=intervals,
        taxonomies=taxonomies,
    )


def _intervals(
    queries: Sequence[Query], figures: dict[str, Figures]
) -> dict[str, dict[str, Interval]]:
    """Return bootstrap intervals of the means, over all goals and by language."""
    parts = {ALL: list(queries)}
    for query in queries:
        parts.setdefault(query.language, []).append(query)
    return {
        part: {
            name: interval(
                [figures[query.query_id][name] for query in own],
                [query.group or query.query_id for query in own],
            )
            for name in MEASURES
        }
        for part, own in parts.items()
    }


def interval(values: Sequence[float], groups: Sequence[str], *, seed: int = 0) -> Interval:
    """Return the bounds of a mean in 95 of a hundred resamples of whole groups.

    Goals of one occupation stand or fall together: resampling goals one by one would promise
    more than is known.

    Args:
        values: One figure for each goal.
        groups: Its group.
        seed: Of the random numbers.
    """
    names, rows = np.unique(np.array(groups), return_inverse=True)
    sums = np.bincount(rows, weights=np.array(values, dtype=float))
    sizes = np.bincount(rows)
    random = np.random.default_rng(seed)
    drawn = random.integers(0, len(names), size=(RESAMPLES, len(names)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, [(1 - INSIDE) / 2, (1 + INSIDE) / 2])
    return round(float(low), 4), round(float(high), 4)


def figures_of_each(benchmark: Benchmark, run: Run) -> dict[str, Figures]:
    """Return the measures of every goal; one without any result scores 0."""
    from ir_measures import RR, R, Success, iter_calc, nDCG

    # Not read from texts: the library's reader of them needs what Python 3.14 does not have.
    measures = [nDCG @ 10, R @ 10, RR @ 10, Success @ 5]
    names = dict(zip(measures, MEASURES, strict=True))
    judged = {key: dict.fromkeys(ids, 1) for key, ids in benchmark.relevant.items()}
    found: dict[str, Figures] = {
        query.query_id: dict.fromkeys(MEASURES, 0.0) for query in benchmark.queries
    }
    for metric in iter_calc(measures, judged, run):
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
        codes=_codes(row),
    )


def _codes(row: dict[str, Any]) -> tuple[CodeFacts, ...]:
    """Return the codes that a document carries; a programme's id may be its code itself."""
    about = row.get("metadata") or {}
    stated = {scheme: str(about[scheme]) for scheme in _SCHEMES if about.get(scheme)}
    if "cip" not in stated and _CIP.fullmatch(str(row["_id"])):
        stated["cip"] = str(row["_id"])
    return tuple(CodeFacts(scheme=scheme, code=code) for scheme, code in stated.items())  # type: ignore[arg-type]  # the schemes are those of CodeFacts


def _query(row: dict[str, Any]) -> Query:
    about = row.get("metadata") or {}
    return Query(
        query_id=str(row["_id"]),
        text=str(row["text"]),
        language=str(about.get("lang", "en")),
        kind=str(about.get("kind", "")),
        group=str(about.get("occupation", "")),
    )
