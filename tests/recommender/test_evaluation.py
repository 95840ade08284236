"""Figures that can be worked out by hand, on a benchmark of three programmes and three goals."""

import json

import pytest

from recommender.embeddings import EmbeddingCache
from recommender.errors import UnreadableBenchmarkError
from recommender.evaluation import evaluate, read_beir
from tests.fakes import HashingEncoder


def lines(*rows) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "corpus.jsonl").write_text(
        lines(
            {"_id": "d1", "title": "Baking", "text": "Bake sourdough bread every morning."},
            {"_id": "d2", "title": "Welding", "text": "Weld steel plate in all positions."},
            {"_id": "d3", "title": "Books", "text": "Keep books of small shops."},
        )
    )
    (tmp_path / "queries.jsonl").write_text(
        lines(
            {"_id": "q1", "text": "bake sourdough bread", "metadata": {"lang": "en", "kind": "a"}},
            {"_id": "q2", "text": "souder: weld steel", "metadata": {"lang": "fr", "kind": "a"}},
            {"_id": "q3", "text": "unjudged", "metadata": {"lang": "en"}},
        )
    )
    (tmp_path / "qrels").mkdir()
    (tmp_path / "qrels" / "dev.tsv").write_text(
        "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\nq2\td3\t0\n"
    )
    return tmp_path


def test_only_judged_goals_count(folder):
    benchmark = read_beir(folder)

    assert [query.query_id for query in benchmark.queries] == ["q1", "q2"]
    assert benchmark.relevant == {"q1": {"d1"}, "q2": {"d2"}}


def test_perfect_answers_score_one_in_every_language(folder, tmp_path):
    cache = EmbeddingCache(tmp_path / "cache", HashingEncoder())

    report = evaluate(read_beir(folder), cache, on_progress=lambda *_: None).as_json()

    assert report["n_queries"] == 2
    assert report["ndcg@10"] == report["mrr@10"] == report["recall@10"] == report["hit@5"] == 1.0
    assert set(report["by_language"]) == {"en", "fr"}
    assert set(report["baselines"]) == {"tfidf", "bm25", "encoder"}
    assert report["baselines"]["tfidf"]["ndcg@10"] == 1.0


def test_a_goal_that_is_answered_second_scores_as_the_formula_says(folder, tmp_path):
    # d3 is now the only relevant one of q1, whose words are all in d1: it can be second at best.
    (folder / "qrels" / "dev.tsv").write_text("query-id\tcorpus-id\tscore\nq1\td3\t1\n")
    cache = EmbeddingCache(tmp_path / "cache", HashingEncoder())

    report = evaluate(read_beir(folder), cache, on_progress=lambda *_: None).as_json()

    assert report["mrr@10"] in (0.5, 0.3333)
    assert report["ndcg@10"] in (0.6309, 0.5)


def test_a_programme_carries_its_code_in_its_id_or_its_metadata(folder):
    (folder / "corpus.jsonl").write_text(
        lines(
            {"_id": "12.0501", "title": "Baking", "text": "Bake bread."},
            {"_id": "d2", "title": "Welding", "text": "Weld.", "metadata": {"cip": "48.0508"}},
            {"_id": "d3", "title": "Books", "text": "Keep books."},
        )
    )

    codes = [[(each.scheme, each.code) for each in r.codes] for r in read_beir(folder).records]

    assert codes == [[("cip", "12.0501")], [("cip", "48.0508")], []]


def test_the_report_has_intervals_and_says_that_no_tables_took_part(folder, tmp_path):
    cache = EmbeddingCache(tmp_path / "cache", HashingEncoder())

    report = evaluate(read_beir(folder), cache, on_progress=lambda *_: None)

    assert report.intervals["recommender"]["en"]["ndcg@10"] == (1.0, 1.0)
    assert "none; to load some" in report.as_text()


def test_a_picture_of_the_report_is_drawn(folder, tmp_path):
    pytest.importorskip("matplotlib")
    from recommender.evaluation_picture import draw

    cache = EmbeddingCache(tmp_path / "cache", HashingEncoder())
    report = evaluate(read_beir(folder), cache, on_progress=lambda *_: None)

    draw(report, tmp_path / "picture.svg", title="Three goals")

    assert b"<svg" in (tmp_path / "picture.svg").read_bytes()


@pytest.mark.parametrize("missing", ["corpus.jsonl", "queries.jsonl", "qrels/dev.tsv"])
def test_an_incomplete_folder_is_refused_with_what_it_needs(folder, missing):
    (folder / missing).unlink()

    with pytest.raises(UnreadableBenchmarkError, match=r"corpus\.jsonl with _id"):
        read_beir(folder)


def test_rubbish_in_a_folder_is_refused(folder):
    (folder / "corpus.jsonl").write_text("no json\n")

    with pytest.raises(UnreadableBenchmarkError):
        read_beir(folder)


@pytest.mark.model
@pytest.mark.slow
def test_the_recommender_is_at_least_as_good_as_the_bare_encoder(encoder, data_dir, shared_data):
    cache = EmbeddingCache(data_dir / "embeddings", encoder)

    report = evaluate(read_beir(shared_data / "goals" / "cip"), cache, on_progress=lambda *_: None)

    ours, bare = report.by_language["en"], report.baselines_by_language["encoder"]["en"]
    assert ours["ndcg@10"] >= bare["ndcg@10"]
    # The floor: .446 was measured on 24 November 2026.
    assert ours["ndcg@10"] >= 0.43
    assert report.baselines["bm25"]["ndcg@10"] < report.overall["ndcg@10"]
