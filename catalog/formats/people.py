"""Whether a table lists people or addresses: their names are no titles, and nobody's to publish.

A list of staff, of those who attend or of members has the shape of a list of courses: a name and
some columns. What tells them apart is what else the columns are called.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from catalog.errors import UnreadableFileError
from catalog.formats.columns import Columns, humped, simplified

PROBLEM = "it lists people or addresses, and nothing that can be learned"
REMEDY = 'Load the list of courses; where these are courses, say so: --map "Their column=title"'

_GIVEN = frozenset(
    ["first name", "given name", "given names", "forename", "fname", "prenom", "prenoms"]
)
_FAMILY = frozenset(
    ["last name", "surname", "family name", "lname", "nom de famille", "apellido", "apellidos",
     "primer apellido", "apellido paterno"]
)  # fmt: skip
# What people and things are called alike.
_NAMES = frozenset(
    ["name", "full name", "fullname", "nom", "nom complet", "nombre", "nombre completo",
     "nom et prenom", "nombre y apellidos", "nombres"]
)  # fmt: skip
# Kinds of columns; two names of one kind count once.
_REACHED = tuple(
    re.compile(words)
    for words in (
        r"(?:e ?mails?|mail|courriels?|correos?)(?: (?:address|electronicos?))?|adresse courriel",
        r"(?:tele)?phones?(?: number)?|tel|mobile|cell|telephones?|telefonos?|movil|celular",
        r"(?:street |mailing |home )?address(?: 1| line 1)?|street|adresse|direccion|domicilio",
        r"zip(?: code)?|post(?:al )?code|code postal|codigo postal",
    )
)
_PERSONAL = tuple(
    re.compile(words)
    for words in (
        r"(?:student|employee|staff|member|learner|participant) (?:id|no|number)|no d employe",
        r"numero de (?:control|empleado|socio)|curp|dni|nif",
        r"date of birth|birth ?date|dob|date de naissance|fecha de nacimiento|age|edad",
        r"job title|position|role|poste|fonction|cargo|puesto|rank|supervisor|manager",
        r"(?:date of )?hired?(?: date)?|date d embauche|fecha de (?:ingreso|alta)",
        r"hourly rate|salary|salaire|salario|sueldo",
        r"(?:final )?grade|calificacion|attendee status|attendance|checked in",
        r"gender|sexe|sexo|genero",
    )
)
_TAUGHT = frozenset(
    ["price", "total_cost", "hours", "weeks", "length", "hours_per_week", "delivery", "schedule",
     "credit_hours", "summary", "skills", "prerequisites", "apply_by"]
)  # fmt: skip
_CALLED = re.compile(
    r"(?:volunteer|employee|staff|member|student|learner|participant|attendee|customer|client)s?"
    r"(?: full)? name"
    r"|nom (?:de l |du |de la )(?:employee?|participante?|eleve|etudiante?|membre|client)"
    r"|nombre del? (?:la )?(?:alumn[oa]|emplead[oa]|participante|estudiante|soci[oa])"
)
_COURSE = frozenset(["course", "cours", "curso", "class", "program", "programme", "formation"])
# "Alvarez, Rosa M."
_INVERTED = re.compile(
    r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?, [^\W\d_][\w'’.-]+(?: [^\W\d_]\.?)?"
)


def lists_people(columns: Columns, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the rows of a table are people, or no more than addresses.

    Args:
        columns: Which column holds which field.
        rows: The first rows below the header.
    """
    titles = columns.of_field.get("title")
    if not titles:
        return False
    names = [simplified(humped(name[:200])) for name in columns.names]
    own = names[titles[0]]
    said = [
        row[titles[0]].strip() for row in rows if titles[0] < len(row) and row[titles[0]].strip()
    ]
    is_taught = bool(_TAUGHT & _filled(columns, rows))
    # Beside a name of its own a title is that of a person: "Dean".
    is_of_job = own in ("title", "titre", "titulo") and (
        bool(_NAMES & set(names)) or "contact name" in names[: titles[0]]
    )
    has_given = bool(_GIVEN & set(names))
    has_family = bool(_FAMILY & set(names))
    if _CALLED.fullmatch(own):
        return True
    if has_given or has_family:
        # Whoever teaches may stand beside a course, of which there is then one row each.
        of_name = own in _NAMES | _GIVEN | _FAMILY
        return of_name or (has_given and has_family and not (is_taught and _differ(said)))
    if {"first", "last"} <= set(names) and _n_kinds(_REACHED, names):
        return True
    n_personal = _n_kinds(_PERSONAL, names)
    # Who is reached where, and from which day on, may be an evening in a library.
    is_taught = is_taught or (not n_personal and "start" in columns.of_field)
    n_kinds = n_personal + _n_kinds(_REACHED, names)
    if is_taught or not n_kinds:
        return False
    is_roster = own in _NAMES and bool(_COURSE & set(names))
    is_inverted = bool(said) and all(map(_INVERTED.fullmatch, said))
    is_name = own in _NAMES and (n_kinds > 1 or is_roster)
    return is_of_job or is_name or is_inverted


def names_people(names: Sequence[str]) -> bool:
    """Tell whether columns hold the first and last names of people."""
    own = {simplified(humped(name[:200])) for name in names}
    return bool(_GIVEN & own) and bool(_FAMILY & own)


def _n_kinds(kinds: Sequence[re.Pattern[str]], names: Sequence[str]) -> int:
    return sum(any(kind.fullmatch(name) for name in names) for kind in kinds)


def _filled(columns: Columns, rows: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the fields of which some row says something."""

    def there() -> Iterator[str]:
        for field, places in columns.of_field.items():
            if any(place < len(row) and row[place].strip() for place in places for row in rows):
                yield field

    return frozenset(there())


def _differ(said: Sequence[str]) -> bool:
    return len(set(said)) == len(said)


def people_refused(path: Path) -> UnreadableFileError:
    """Return why such a list is no catalogue."""
    return UnreadableFileError(path, PROBLEM, REMEDY, field="header")
