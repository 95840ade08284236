"""Prerequisites in words -> the credentials that they name, one by one or as alternatives."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from catalog.formats.asked import asked_kind, is_beside, is_general
from catalog.models import CredentialRecord, PrerequisiteFacts

_LONGEST = 400
# Between things that are all asked for, and between alternatives. A slash stands between both
# halves of a name, too, so that whole names are tried first.
_ALL = re.compile(r"\s*(?:;|,|\n|\s\+\s|&|\band\b|\bet\b|\by\b|\be\b)\s*", re.IGNORECASE)
_ANY = re.compile(r"\s*(?:/|\|\||\bor\b|\bou\b|\bo\b|\bu\b)\s*", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:;|,|\n|/|\bor\b|\bou\b|\bo\b)\s*", re.IGNORECASE)
# "A, B or C": commas before one last "or" part alternatives.
_LAST_OR = re.compile(r"[^;,\n]+(?:,[^;,\n]+)+,?\s*\b(?:or|ou|o)\b\s*[^;,\n]+", re.IGNORECASE)
_WITH_AND = re.compile(r"\b(?:and|et|y)\b|&|;", re.IGNORECASE)
_ONE_OF = re.compile(
    r"^(?:(?:any\s+|at\s+least\s+)?one\s+of(?:\s+the\s+following)?|any\s+of|either|(?:l['’])?une?\s+des?(?:\s+suivants?)?"
    r"|l['’]un\s+des|uno\s+de(?:\s+los\s+siguientes)?|una\s+de|alguno\s+de)\s*:?\s+",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"^(?:(?:successful(?:ly)?\s+)?complet(?:ion\s+of|ed|e)|prerequisites?:|requires?|avoir\s+(?:r[eé]ussi|suivi)"
    r"|r[eé]ussite\s+d[eu]|haber\s+(?:aprobado|cursado))\s+",
    re.IGNORECASE,
)
_USEFUL = re.compile(
    r"^(?:recommended|suggested|preferred|recommand[eé]s?|souhaitable|recomendad[oa]s?)\s*:\s*",
    re.IGNORECASE,
)
# A mark beside a name: "with a grade of C or better".
_MARK = re.compile(
    r"\s*[(,]?\s*(?:\bwith\s+|\bavec\s+|\bcon\s+)?(?:\ban?\s+|\bune\s+|\buna\s+)?(?:\bminimum\s+)?"
    r"\b(?:grade|mark|note|nota)\s+(?:of\s+|de\s+)?[\"'“]?(?:[A-F][+-]?|\d{1,3}\s?%?)[\"'”]?"
    r"(?:\s+(?:or|ou|o)\s+(?:better|higher|above|plus|mieux|m[aá]s))?\s*\)?|\s*\(\s*\d{1,3}\s?%\s*\)?",
    re.IGNORECASE,
)
# "18 or older" are no alternatives, and stay together.
_OR_OLDER = re.compile(
    r"\s+(?:or|and|ou|et|o|y)\s+(?:older|over|above|up|plus|m[aá]s)\b", re.IGNORECASE
)
# A letter of no word, so that what it stands in holds no word of its own.
_JOIN = "\u01c2"


def _bound(found: "re.Match[str]") -> str:
    return _JOIN.join(found[0])


def key(text: str) -> str:
    """Return a name as it is compared: letter case and blanks do not matter."""
    return " ".join(text.casefold().split()).strip(" .")


def unlinked(record: CredentialRecord) -> tuple[str, ...]:
    """Return the words by which a record asks for what may be credentials."""
    return tuple(each.text for each in record.prerequisites if _may_name(each))


def leads_on(text: str, id_of: Callable[[str], str | None], own: str) -> bool:
    """Tell whether words name credentials other than the one with the id `own`."""
    return bool(_parts(PrerequisiteFacts(text=text), id_of, own, iter(range(1, 1_000))))


def linked(
    record: CredentialRecord,
    id_of: Callable[[str], str | None],
    title_of: Callable[[str], str | None] = lambda _: None,
) -> CredentialRecord:
    """Return a record whose prerequisites lead to the credentials that they name.

    Only whole names count: a title, code or id, or several of them. Beside them may stand what is
    asked of people in general: a school diploma, an age, a licence, a level of a language. That
    never leads to a course, though one may be called like it: many hold it already, and no list
    says that this school's is meant. Other words stay words.

    Args:
        record: The record.
        id_of: A name, as `key` gives it, -> the id of the one credential that has it, or None.
        title_of: The id of a credential -> its title: what is asked for by its code is called so.
    """
    groups = [each.group for each in record.prerequisites if each.group is not None]
    free = iter(range(max(groups, default=0) + 1, 1_000_000))
    own = record.credential_id
    asked = tuple(
        linked_one
        for each in record.prerequisites
        for linked_one in (
            [_called(part, id_of, title_of) for part in _parts(each, id_of, own, free)] or [each]
        )
    )
    return (
        record
        if asked == record.prerequisites
        else record.model_copy(update={"prerequisites": asked})
    )


def _called(
    asked: PrerequisiteFacts,
    id_of: Callable[[str], str | None],
    title_of: Callable[[str], str | None],
) -> PrerequisiteFacts:
    """Return what is asked for by its title where the words are no more than a code."""
    own = asked.credential_id
    if own is None or id_of(key(asked.text)) != own or " " in asked.text.strip():
        return asked
    title = title_of(own)
    return asked.model_copy(update={"text": title}) if title else asked


def _may_name(asked: PrerequisiteFacts) -> bool:
    return asked.credential_id is None and len(asked.text) <= _LONGEST


@dataclass(frozen=True)
class _Named:
    """One of several things that are asked for: a credential, or what is asked in general."""

    text: str
    credential_id: str | None


def _parts(
    asked: PrerequisiteFacts,
    id_of: Callable[[str], str | None],
    own: str,
    free: Iterator[int],
) -> tuple[PrerequisiteFacts, ...]:
    """Return what words ask for, each with the credential that it names; () where none does."""
    if not _may_name(asked):
        return ()
    text = _USEFUL.sub("", asked.text).strip()
    is_required = asked.is_required and text == asked.text.strip()

    def named(name: str) -> _Named | None:
        is_one = not _ALL.search(name) and not _ANY.search(name)
        plain = name.replace(_JOIN, "").strip(" ()[].:")
        plain = _MARK.sub("", _CALLS.sub("", plain)).strip(" ()[],.")
        if not plain:
            return None
        found = None if is_general(plain) else id_of(key(plain))
        if found is not None:
            return None if found == own else _Named(_tidy(name), found)
        is_known = is_one and (is_general(plain) or is_beside(plain))
        return _Named(_tidy(name), None) if is_known else None

    clauses = _clauses(_MARK.sub(_bound, _OR_OLDER.sub(_bound, text)), named)
    if not any(each.credential_id for _, clause in clauses for each in clause):
        return ()
    told: list[PrerequisiteFacts] = []
    for words, clause in clauses:
        if not any(each.credential_id for each in clause):
            told.append(_stating(asked, is_required, _tidy(words)))
            continue
        group = next(free) if len(clause) > 1 else asked.group
        told += [_stating(asked, is_required, each.text, each, group) for each in clause]
    return tuple(told)


def _tidy(name: str) -> str:
    """Return a name without brackets that are around it, or of which the other was cut off."""
    text = name.replace(_JOIN, "").strip(" .")
    if text.count("(") != text.count(")") or (text.startswith("(") and text.endswith(")")):
        text = text.strip("() ")
    return text if text.count("(") == text.count(")") else f"{text})"


def _stating(
    asked: PrerequisiteFacts,
    is_required: bool,  # noqa: FBT001 - beside the words that it is said of
    text: str,
    named: _Named | None = None,
    group: int | None = None,
) -> PrerequisiteFacts:
    credential_id = named.credential_id if named else None
    return asked.model_copy(
        update={
            "text": text,
            "kind": "credential" if credential_id else asked_kind(text),
            "credential_id": credential_id,
            "is_required": is_required,
            "group": asked.group if named is None else group,
        }
    )


Clause = tuple[str, list[_Named]]


def _clauses(text: str, named: Callable[[str], _Named | None]) -> list[Clause]:
    """Return what is asked for, of each its words and alternatives; [] where some name nothing."""
    one_of = _ONE_OF.match(text)
    if one_of:
        found = _all_of(_LISTED.split(text[one_of.end() :]), named)
        return [(text, found)] if found else []
    whole = named(text)
    if whole is not None:
        return [(text, [whole])]
    if _LAST_OR.fullmatch(text) and not _WITH_AND.search(text):
        found = _all_of(_LISTED.split(text), named)
        if found:
            return [(text, found)]
    clauses: list[Clause] = []
    for part in _outside_brackets(text):
        single = named(part)
        choice = [single] if single else _all_of(_ANY.split(part), named)
        if not choice:
            return []
        clauses.append((part, choice))
    return clauses


def _all_of(names: list[str], named: Callable[[str], _Named | None]) -> list[_Named]:
    """Return what names stand for; [] unless every one stands for something."""
    found = [named(each) for each in names if each.strip(" ().")]
    return [each for each in found if each] if all(found) else []


def _outside_brackets(text: str) -> Iterator[str]:
    """Yield the parts between "and", commas and the like, those in brackets whole."""
    pieces = re.split(r"(\([^()]*\))", text)
    part = ""
    for piece in pieces:
        if piece.startswith("("):
            part += piece
            continue
        first, *rest = _ALL.split(piece)
        part += first
        for each in rest:
            if part.strip():
                yield part
            part = each
    if part.strip():
        yield part
