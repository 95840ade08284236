"""Teach the encoder the field, test it on families of occupations never seen, and store it.

    python -m benchmarks.train_encoder [--data ../shared/data] [--folds 0 1 2 3 4] [--keep]

Learns from the official tables of occupations (O*NET, ESCO, NOC, CIP-SOC) and never from the labelled goals.
For each fold the families (SOC minor groups) of that fold are left out, from all tables, and their goals are tested on.
With --keep what was learned from all families is stored in recommender/learned, unless a kind of goal loses in the test.
A fold takes four minutes of one processor, the first time fifteen more; what is slow is kept in --work.
With --folds 3 0 --keep it makes what is in the repository; with --words only spelling and glossary are made anew, in four minutes.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from catalog.taxonomy import TaxonomyFiles, read_taxonomies
from recommender import adapter
from recommender.adapter import sha256_of, write_adapter
from recommender.glossary import Glossary, write_glossary
from recommender.learning.bridging import BridgePlan
from recommender.learning.course import Course, Graduate
from recommender.learning.families import N_FOLDS, family_of, fold_of
from recommender.learning.fitting import Plan
from recommender.learning.glossaries import fit_glossary
from recommender.learning.labelled import Kind, read_labelled
from recommender.learning.lessons import Lessons, lessons_of
from recommender.learning.measuring import by_kind, by_language, losers, ndcg_of_each
from recommender.learning.spellings import examples_of, fit_spelling
from recommender.multilingual import write_bridge
from recommender.spelling import write_spelling

_SCHEMA = 1
_OF_WORDS = (adapter.GLOSSARY, adapter.SPELLING)
_DEV_SHARE = 12  # one family in so many tells when to stop


def main() -> int:
    chosen = _arguments()
    data = chosen.data.resolve()
    files = read_taxonomies(data / "taxonomies", on_progress=lambda f: _show("Reading tables", f))
    if chosen.words:
        return _store_words(files, seed=chosen.seed)
    goals = read_labelled(data / "goals" / chosen.goals)
    course = Course(
        files,
        goals,
        _model(),
        _foreign(chosen.work),
        chosen.work,
        plan=Plan(steps=chosen.steps, seed=chosen.seed),
        bridge_plan=BridgePlan(seed=chosen.seed),
        on_progress=_show,
    )
    families = sorted({family_of(soc) for soc in goals.socs} | set().union(*course.families))
    relevant = list(goals.relevant)
    before = ndcg_of_each(course.original_goals, course.original_catalogue, relevant)
    after = np.full(len(before), np.nan)
    steps = []
    for fold in chosen.folds:
        tested = {family for family in families if fold_of(family) == fold}
        dev = {
            each
            for each in families
            if each not in tested and fold_of(f"dev {each}", _DEV_SHARE) == 0
        }
        learned = course.run(leave_out=tested, dev=dev)
        rows = course.rows_of(tested)
        after[rows] = ndcg_of_each(
            learned.goals[rows], learned.catalogue, [relevant[row] for row in rows]
        )
        steps.append(learned.steps)
        # What words mean is learned from other occupations than those that are asked about.
        asked = {goals.texts[row].lower() for row in rows}
        _keep_fold(chosen.work / f"fold-{fold}", learned, fit_glossary(files, without=asked))
        _print(
            f"fold {fold}",
            [goals.kinds[row] for row in rows],
            before[rows],
            after[rows],
            learned.steps,
        )
    done = [row for row, value in enumerate(after) if not np.isnan(value)]
    kinds = [goals.kinds[row] for row in done]
    _print("all folds", kinds, before[done], after[done], int(np.median(steps)))
    lost = losers(by_kind(kinds, before[done]), by_kind(kinds, after[done]))
    if lost:
        print(f"Refused: {', '.join(map(str, lost))} is found worse than before.", file=sys.stderr)
        return 1
    if chosen.keep:
        stop = int(np.median(steps))
        figures = _figures(kinds, before[done], after[done]) | {
            "folds": chosen.folds,
            "n_goals": len(done),
        }
        _store(
            course.run(leave_out=(), dev=(), stop_after=stop),
            course,
            files,
            figures,
            seed=chosen.seed,
        )
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    default = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
    parser.add_argument(
        "--data", type=Path, default=default, help="where taxonomies/ and goals/ are"
    )
    parser.add_argument("--goals", default="cip", help="folder of labelled goals within goals/")
    parser.add_argument(
        "--work", type=Path, default=Path(".advisor/learning"), help="for what is slow"
    )
    parser.add_argument("--folds", type=int, nargs="+", default=list(range(N_FOLDS)))
    parser.add_argument("--steps", type=int, default=Plan.steps, help="batches at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--words", action="store_true", help="store a new spelling and glossary beside the rest"
    )
    parser.add_argument(
        "--keep", action="store_true", help="store what was learned from all families"
    )
    return parser.parse_args()


def _model() -> Any:
    import torch

    from recommender.encoder import load_sentence_transformer
    from recommender.preparation import default_weights

    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    return load_sentence_transformer(default_weights())


def _foreign(work: Path) -> Any:
    from recommender.preparation import MULTILINGUAL, ensure_encoder

    return ensure_encoder(work, MULTILINGUAL, on_step=lambda step: _show(step.label, step.fraction))


def _keep_fold(folder: Path, learned: Graduate, glossary: Glossary) -> None:
    from safetensors.numpy import save_file

    folder.mkdir(parents=True, exist_ok=True)
    write_adapter(learned.adapter, folder / adapter.ENGLISH)
    write_bridge(learned.bridge, folder / adapter.BRIDGE)
    write_glossary(glossary, folder / adapter.GLOSSARY)
    vectors = {
        "goals": learned.goals,
        "catalogue": learned.catalogue,
        "documents": learned.documents,
        "skills": learned.skills,
    }
    save_file(
        {name: np.ascontiguousarray(each) for name, each in vectors.items()},
        folder / "vectors.safetensors",
    )


def _store(
    learned: Graduate, course: Course, files: TaxonomyFiles, figures: dict[str, Any], *, seed: int
) -> None:
    from recommender.preparation import DEFAULT_PACKAGE, DEFAULT_WEIGHTS_SHA256, MULTILINGUAL

    folder = adapter.FOLDER
    folder.mkdir(exist_ok=True)
    write_adapter(learned.adapter, folder / adapter.ENGLISH)
    write_bridge(learned.bridge, folder / adapter.BRIDGE)
    _learn_words(files, course.lessons)
    plan, bridge = course.plan, course.bridge_plan
    manifest = {
        "schema": _SCHEMA,
        "changes": {"model": DEFAULT_PACKAGE, "weights_sha256": DEFAULT_WEIGHTS_SHA256},
        "bridges": MULTILINGUAL,
        "learned_from": [
            {
                name: getattr(part.taxonomy, name)
                for name in ("name", "title", "release", "licence", "attribution", "content_hash")
            }
            for part in files.taxonomies
        ],
        "made_by": f"python -m benchmarks.train_encoder --folds {' '.join(map(str, figures['folds']))} --keep",
        "made_on": datetime.now(UTC).date().isoformat(),
        "seed": seed,
        "plan": asdict(plan) | {"stopped_after": learned.steps},
        "bridge_plan": asdict(bridge),
        "tested_on_families_never_seen": figures,
        "sha256": {
            name: sha256_of(folder / name) for name in (adapter.ENGLISH, adapter.BRIDGE, *_OF_WORDS)
        },
    }
    _write_manifest(manifest)


def _store_words(files: TaxonomyFiles, *, seed: int) -> int:
    manifest = json.loads((adapter.FOLDER / adapter.MANIFEST).read_text("utf-8"))
    _learn_words(files, lessons_of(files, seed=seed))
    manifest["sha256"] |= {name: sha256_of(adapter.FOLDER / name) for name in _OF_WORDS}
    manifest["words_made_on"] = datetime.now(UTC).date().isoformat()
    _write_manifest(manifest)
    return 0


def _learn_words(files: TaxonomyFiles, lessons: Lessons) -> None:
    _show("Learning words", 0.0)
    write_glossary(fit_glossary(files), adapter.FOLDER / adapter.GLOSSARY)
    _show("Learning the spelling", 0.0)
    write_spelling(fit_spelling(examples_of(files, lessons)), adapter.FOLDER / adapter.SPELLING)


def _write_manifest(manifest: dict[str, Any]) -> None:
    path = adapter.FOLDER / adapter.MANIFEST
    path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"Stored in {adapter.FOLDER}: {', '.join(manifest['sha256'])}")


def _figures(kinds: Sequence[Kind], before: np.ndarray, after: np.ndarray) -> dict[str, Any]:
    return {
        "measure": "nDCG@10 of the bare cosine of goal and document",
        "by_language": {
            code: {
                "original": round(value, 4),
                "learned": round(by_language(kinds, after)[code], 4),
            }
            for code, value in by_language(kinds, before).items()
        },
        "by_kind": {
            str(kind): {
                "original": round(value, 4),
                "learned": round(by_kind(kinds, after)[kind], 4),
            }
            for kind, value in by_kind(kinds, before).items()
        },
    }


def _print(
    label: str, kinds: Sequence[Kind], before: np.ndarray, after: np.ndarray, steps: int
) -> None:
    figures = _figures(kinds, before, after)
    print(f"\n{label}: {len(kinds)} goals, {steps} steps; nDCG@10 original -> learned")
    for name, pair in (figures["by_language"] | figures["by_kind"]).items():
        print(f"  {name:<22} {pair['original']:.3f} -> {pair['learned']:.3f}")
    sys.stdout.flush()


def _show(label: str, fraction: float) -> None:
    if sys.stderr.isatty() or fraction in (0.0, 1.0):
        end = "\r" if sys.stderr.isatty() else "\n"
        print(f"{label} {fraction:.0%}".ljust(60), end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
