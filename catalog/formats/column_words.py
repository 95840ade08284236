"""Columns whose names no list of names has: what their words and their cells say they hold.

"Fee Amount", "Intitulé de l'action" and "Class Starts" are in no dictionary, and everybody reads
them. A column is understood only where its cells bear its name out, and what was understood so is
told, because it may be wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from catalog.formats import cells, values
from catalog.formats.column_clues import CLUES, FITS, Clue, is_text
from catalog.formats.columns import CODED, SEVERAL, SYNONYMS, Columns, humped, simplified

# So many rows below the header are looked at.
SAMPLED = 40
# Longer names are questions or prose.
_MAX_NAME, _MAX_WORDS = 80, 10

# What the whole list is about, and small words: they tell one column from another seldom.
_THINGS = frozenset(
    "item listing section class course program programme training event product post meta tax"
    " customfield attribute node offering session action activity workshop cour formation stage"
    " curso programa capacitacion accion formativa formativo the a an de du des la le les l d del"
    " en el los las un une una et and is it what does do".split()
)


def _words(name: str) -> str:
    every = simplified(humped(name[: _MAX_NAME + 1])).split()
    return " ".join(_SHORT.get(word, word) for word in every)


# What programs with short columns write.
_SHORT = {
    "mod": "modalidad", "ini": "inicio", "lib": "libres",
    "ttl": "title", "crs": "course", "prog": "program", "pgm": "program", "inst": "institution",
    "tuit": "tuition", "amt": "amount", "dt": "date", "st": "start", "strt": "start",
    "beg": "begin", "loc": "location", "dlvry": "delivery", "deliv": "delivery",
    "dlv": "delivery", "sched": "schedule", "dur": "duration", "desc": "description",
    "enrl": "enrollment", "instruct": "instruction", "numb": "number",
    # Tables of a student system that many colleges have.
    "stvcamp": "campus", "gtvinsm": "instruction method",
    "mtg": "meeting", "cd": "code", "num": "number", "nm": "name", "txt": "", "wk": "week",
    "reqs": "requirements", "prereqs": "prerequisites",
}  # fmt: skip


def _singular(word: str) -> str:
    # Several languages are those in which somebody there is understood.
    if word in ("languages", "langues", "idiomas"):
        return word
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _bag(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others: "Section Start Date" is "start date"."""
    every = (_singular(word) for word in name.split())
    return tuple(word for word in every if word not in _THINGS)


@cache
def _fields_of_bags() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], list[str]] = {}
    for field, names in SYNONYMS.items():
        for name in (field.replace("_", " "), *names):
            own = found.setdefault(_bag(name), [])
            if field not in own:
                own.append(field)
    found.pop((), None)
    return {bag: tuple(fields) for bag, fields in found.items()}


class Understood(NamedTuple):
    """What the words of a header say beside the names that are known.

    Attributes:
        columns: Which column holds which field.
        told: Name of a column -> field, for those that only their words tell.
    """

    columns: Columns
    told: Mapping[str, str]


def understood(
    columns: Columns, rows: Sequence[Sequence[str]], *, but: frozenset[str] = frozenset()
) -> Understood:
    """Return the columns of a table with those that only their words and cells tell.

    Args:
        columns: What is known by name.
        rows: The first rows below the header.
        but: Fields that staff named; they are not looked for.
    """
    looking = _Looking(columns, rows[:SAMPLED], but)
    looking.prefer_title()
    looking.take_measured()
    looking.leave_clocks()
    looking.leave_shapes()
    for field, fits, share in ((each.field, each.fits, each.share) for each in CLUES):
        for column in looking.named_like(field):
            looking.take(field, column, fits, share)
    for clue in CLUES:
        for column in looking.told_by(clue):
            looking.take(clue.field, column, clue.fits, clue.share)
    looking.take_alone()
    looking.take_first()
    looking.leave_parts()
    looking.take_only_fee()
    looking.look_for_prefix()
    looking.tell_status()
    return looking.result()


_LENGTH = re.compile(r"\b(?:length|duration|duree|duracion)\b")
_EITHER = re.compile(r"\s*[/|]\s*")
_IN_DAYS = re.compile(r"\b(?:days|jours|dias)\b")
_IN_MONTHS = re.compile(r"\b(?:months|mois|meses)\b")
_PREFIX = re.compile(r"\b(?:subj|subject|prefix|dept|department|discipline|sigle)\b")


class _Looking:
    """Columns that are still to be understood."""

    def __init__(
        self, columns: Columns, rows: Sequence[Sequence[str]], but: frozenset[str]
    ) -> None:
        self._columns = columns
        self._but = but
        self._of_field = {field: list(found) for field, found in columns.of_field.items()}
        self._units = dict(columns.unit_of)
        self._taken = {each for found in columns.of_field.values() for each in found}
        self._words = [
            _words(name) if len(name.split()) <= _MAX_WORDS else "" for name in columns.names
        ]
        self._cells = [
            [text for row in rows if column < len(row) and (text := row[column].strip())
             and values.is_published(text)]
            for column in range(len(columns.names))
        ]  # fmt: skip
        self._told: dict[str, str] = {}

    def named_like(self, field: str) -> Iterator[int]:
        """Yield columns whose names are one of a field's, but for words that all of them have."""
        fields = _fields_of_bags()
        for column, words in self._open():
            # "Language / Langue" is one name in two languages.
            parts = [_words(part) for part in _EITHER.split(self._columns.names[column])]
            if any(field in fields.get(_bag(part), ()) for part in (words, *parts)):
                yield column

    def told_by(self, clue: Clue) -> Iterator[int]:
        """Yield columns whose names have words of a field, and none that say something else."""
        for column, words in self._open():
            if re.search(clue.says, words) and not re.search(clue.never, words):
                yield column

    def _open(self) -> Iterator[tuple[int, str]]:
        for column, words in enumerate(self._words):
            if words and column not in self._taken and self._cells[column]:
                yield column, words

    def take(self, field: str, column: int, fits: Callable[[str], bool], share: float) -> None:
        """Note that a column holds a field, where its cells bear that out."""
        is_again = field in _AGAIN or (field == "skills" and self._is_numbered(column))
        if field in self._but or (field in self._of_field and not is_again):
            return
        said = self._cells[column]
        unit = self._unit(field, self._words[column])
        if sum(fits(f"{text} {unit}" if unit else text) for text in said) < share * len(said):
            return
        if field == "title" and 2 * len(set(said)) < len(said):
            return
        self._of_field.setdefault(field, []).append(column)
        self._taken.add(column)
        self._told[self._columns.names[column].strip()] = field
        if unit:
            self._units[column] = unit

    def _is_numbered(self, column: int) -> bool:
        before = self._of_field.get("skills", [column])[0]
        return all(_NUMBERED.search(self._words[each]) for each in (before, column))

    @staticmethod
    def _unit(field: str, words: str) -> str:
        if field != "length":
            return ""
        if _IN_DAYS.search(words):
            return "days"
        return "months" if _IN_MONTHS.search(words) else ""

    def prefer_title(self) -> None:
        """Take "Intitulé de l'action" for the title where "Programme" was taken: it is prose."""
        taken = self._of_field.get("title")
        if not taken or "title" in self._but or self._words[taken[0]] not in _ALSO_CONTENTS:
            return
        for column, words in self._open():
            if _bag(words) in _SURELY_TITLES:
                self._taken.discard(self._of_field.pop("title")[0])
                self.take("title", column, is_text, 0.8)
                return

    def take_measured(self) -> None:
        """Take a column of bare lengths whose unit stands in a column of its own."""
        if "length_unit" not in self._of_field or {"length", "length_unit"} & self._but:
            return
        for column, words in self._open():
            if _LENGTH.search(words):
                self.take("length", column, str.isdigit, 0.8)

    def take_alone(self) -> None:
        """Take what lists call their things for the title, where nothing else is one: "Badge"."""
        if "title" in self._of_field:
            return
        self._leave_kind()
        for column, words in self._open():
            if words in _THINGS_LISTED:
                self.take("title", column, is_text, 0.8)

    def take_first(self) -> None:
        """Take the first column of words for the title, where its row says when and for how much.

        What a list calls its things may be in no dictionary; nothing else stands in front of
        prices, hours and days, each time other words.
        """
        if "title" in self._of_field or len(_TAUGHT & set(self._of_field)) < _FEW:
            return
        for column, words in self._open():
            said = self._cells[column]
            are_names = len(set(said)) == len(said) >= 2 and _share(lambda t: " " in t, said)
            if are_names and not re.search(_NO_TITLE, words):
                self.take("title", column, is_text, 0.8)
                return

    def _leave_kind(self) -> None:
        """Leave a column that was taken for kinds and holds titles: "Certificate in Baking"."""
        column = self._of_field.get("kind", [None])[0]
        if column is None or self._words[column] not in _THINGS_LISTED or "kind" in self._but:
            return
        said = self._cells[column]
        if len(set(said)) == len(said) and _share(lambda text: len(text.split()) > 1, said):
            self._taken.discard(column)
            del self._of_field["kind"]
            self._told.pop(self._columns.names[column].strip(), None)

    def leave_clocks(self) -> None:
        """Leave a column of hours that are those of the clock: "Heures" with "9 h à 16 h"."""
        for field in ("hours", "length"):
            column = self._of_field.get(field, [None])[0]
            if column is None or field in self._but:
                continue
            said = self._cells[column]
            if said and not any(map(FITS[field], said)) and _share(FITS["schedule"], said):
                self._taken.discard(column)
                del self._of_field[field]

    def leave_shapes(self) -> None:
        """Leave a "Format" that is that of a page ("topics", "weeks") and no way to learn."""
        column = self._of_field.get("delivery", [None])[0]
        if column is None or "delivery" in self._but:
            return
        said = self._cells[column]
        if said and not any(map(FITS["delivery"], said)):
            self._taken.discard(column)
            del self._of_field["delivery"]

    def leave_parts(self) -> None:
        """Leave a fee for enrolling where what a month costs stands beside it: no whole price."""
        found = self._of_field.get("price", [])
        if "price" in self._but or not any(_BY_MONTH.search(words) for _, words in self._open()):
            return
        left = [column for column in found if not _FOR_ENROLLING.search(self._words[column])]
        if left != found:
            self._taken.difference_update(set(found) - set(left))
            del self._of_field["price"]
            self._of_field.update({"price": left} if left else {})
            for column in set(found) - set(left):
                self._told.pop(self._columns.names[column].strip(), None)

    def take_only_fee(self) -> None:
        """Take a fee for registering for the price, where nothing else is to be paid."""
        found = self._of_field.get("extra_costs", [])
        if {"price", "total_cost"} & set(self._of_field) or "extra_costs" in self._but:
            return
        if len(found) == 1 and _ONLY_FEE.fullmatch(self._words[found[0]]):
            self._of_field["price"] = self._of_field.pop("extra_costs")

    def look_for_prefix(self) -> None:
        """Note the column that tells courses of the same number apart: "WELD" before "1010"."""
        code = self._of_field.get("code")
        if not code or not _share(_is_bare_number, self._cells[code[0]]):
            return
        for column, words in enumerate(self._words):
            if _PREFIX.search(words) and _share(_is_subject, self._cells[column]):
                self._of_field["code_prefix"] = [column]
                return

    def tell_status(self) -> None:
        """Read a status that says whether there is room as that: "Open", "Waitlisted"."""
        room = self._of_field.get("availability")
        if room and "availability" not in self._but and not _share(_is_room, self._cells[room[0]]):
            # "12 / 20 / 0" tells places, but not by a word.
            self._taken.discard(self._of_field.pop("availability")[0])
        named = [column for column, words in self._open() if _STATUS.search(words)]
        for column in [*self._of_field.get("status", []), *named]:
            said = [text.lower() for text in self._cells[column]]
            if "availability" not in self._of_field and _share(_is_room, said):
                self._of_field["availability"] = [column]
            elif "status" in self._of_field or not _share(_is_standing, said):
                continue
            else:
                self._of_field["status"] = [column]
            self._taken.add(column)
        if self._of_field.get("status") == self._of_field.get("availability", [None]):
            del self._of_field["status"]

    def result(self) -> Understood:
        """Return what was understood."""
        found = {field: tuple(columns) for field, columns in self._of_field.items()}
        guessed = frozenset(self._told.values())
        columns = Columns(
            self._columns.names, found, self._units, guessed, self._titles_are_coded()
        )
        return Understood(columns, self._told)

    def _titles_are_coded(self) -> bool:
        title = self._of_field.get("title")
        said = self._cells[title[0]] if title and "code" not in self._of_field else []
        return len(said) >= _FEW and _share(lambda text: CODED.match(text) is not None, said)


# Fields of which further columns are taken, where they are called otherwise.
_AGAIN = frozenset(["schedule", "extra_costs"]) & SEVERAL
# "Outcome 1", "Outcome 2": one list in several columns.
_NUMBERED = re.compile(r"\b\d{1,2}$")


_FEW = 3

# Names of what is taught, and of what is taught in it.
_ALSO_CONTENTS = frozenset(["programme", "program", "programa", "formation", "training", "cours"])
_SURELY_TITLES = frozenset(
    [("title",), ("titre",), ("titulo",), ("intitule",), ("denominacion",), ("libelle",)]
)
_THINGS_LISTED = frozenset(
    "stage standard "
    "apprenticeship item product trade metier oficio "
    "badge badges certificate certification certificat credential diploma diplome activity"
    " activite actividad workshop atelier taller seminar seminaire seminario qualification"
    " occupation specialty class classe section event evento evenement offering module topic"
    " subject".split()
)
_TAUGHT = frozenset(
    ["price", "total_cost", "hours", "weeks", "length", "hours_per_week", "start", "schedule",
     "delivery", "credit_hours", "apply_by"]
)  # fmt: skip
_NO_TITLE = next(clue.never for clue in CLUES if clue.field == "title")
_ONLY_FEE = re.compile(r"registration fees?")
_BY_MONTH = re.compile(
    r"\b(?:monthly|per month|mensual\w*|por mes|al mes|mensuel\w*|par mois|pension mensual)\b"
)
_FOR_ENROLLING = re.compile(
    r"\b(?:matricula|inscripcion|inscription|registration|enrol\w*|admission|application)\b"
)
_STATUS = re.compile(
    r"\b(?:spots?|seats|spaces|places|plazas|cupos?|status|stat|statut|estado|estatus)\b"
)
_STANDING = re.compile(
    r"publish(?:ed)?|draft|private|active|inactive|ceased|unpublished|pending|archived|actif|activo"
)


def _is_room(text: str) -> bool:
    return cells.availability(text) is not None


def _is_standing(text: str) -> bool:
    return _STANDING.fullmatch(text) is not None


def _is_bare_number(text: str) -> bool:
    return re.fullmatch(r"\d{2,5}[A-Za-z]?", text) is not None


def _is_subject(text: str) -> bool:
    return re.fullmatch(r"[A-Z]{2,6}", text) is not None


def _share(fits: Callable[[str], bool], said: Sequence[str]) -> bool:
    return bool(said) and sum(map(fits, said)) >= 0.8 * len(said)
