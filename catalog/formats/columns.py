"""Which column of a table holds which fact: by its name, or as staff say."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# Field -> names that lists in the field use for it, the commonest first.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "credential_id": ("credential id", "id", "doc id", "course id", "program id", "identifier",
                      "course code", "code", "identifiant"),
    "title": ("title", "name", "credential", "credential name", "course title", "course name", "course",
              "program name", "program title", "program", "programme", "titre", "intitule", "nom",
              "titulo", "nombre", "curso"),
    "summary": ("summary", "description", "course description", "program description", "about",
                "overview", "resume", "descripcion"),
    "skills": ("skills", "learning outcomes", "outcomes", "skill", "competencies", "competences",
               "objectives", "competencias", "habilidades"),
    "provider": ("provider", "provider name", "institution", "school", "college", "issuer",
                 "organization", "organisation", "etablissement", "fournisseur", "proveedor",
                 "institucion"),
    "provider_url": ("provider url", "provider website", "school url"),
    "place": ("place", "city", "town", "campus", "location", "lieu", "ville", "ciudad", "lugar"),
    "region": ("region", "state", "province", "county"),
    "price": ("price", "tuition", "cost", "fee", "fees", "prix", "frais", "cout", "precio", "costo"),
    "total_cost": ("total cost", "total price", "cost in all", "cout total", "costo total"),
    "currency": ("currency", "devise", "moneda"),
    "hours": ("hours", "total hours", "clock hours", "contact hours", "heures", "horas"),
    "weeks": ("weeks", "duration weeks", "duration in weeks", "semaines", "semanas"),
    "hours_per_week": ("hours per week", "hours a week", "weekly hours", "heures par semaine",
                       "horas por semana"),
    "length": ("length", "duration", "duree", "duracion"),
    "start": ("start", "start date", "starts", "begins", "date de debut", "fecha de inicio", "inicio"),
    "end": ("end", "end date", "ends", "date de fin", "fecha de fin"),
    "apply_by": ("apply by", "deadline", "application deadline", "registration deadline",
                 "date limite"),
    "delivery": ("delivery", "delivery mode", "mode", "format", "modality", "mode de livraison",
                 "modalidad"),
    "schedule": ("schedule", "times", "time of day", "horaire", "horario"),
    "online": ("online", "distance", "remote", "en ligne", "en linea"),
    "hybrid": ("hybrid", "blended", "hybride"),
    "evening": ("evening", "evenings", "evening courses", "soir"),
    "weekend": ("weekend", "weekends", "fin de semaine"),
    "prerequisites": ("prerequisites", "prerequisite", "entry requirements", "requirements",
                      "admission requirements", "prealables", "requisitos"),
    "language": ("language", "language of instruction", "langue", "idioma"),
    "level": ("level", "niveau", "nivel"),
    "kind": ("kind", "type", "credential type", "award", "award type", "categorie de titre"),
    "leads_to": ("leads to", "license", "licence", "industry credential", "certification"),
    "url": ("url", "link", "website", "web page", "course url", "lien", "enlace"),
    "field": ("field", "subject", "category", "area", "cip title", "domaine", "area de estudio"),
    "cip": ("cip", "cip code"),
    "soc": ("soc", "soc code"),
    "noc": ("noc", "noc code"),
    "status": ("status", "statut", "estado"),
    "seats_left": ("seats left", "seats", "places left", "spaces"),
    "accredited_by": ("accreditation", "accredited by", "accreditor"),
    "endorsed_by": ("endorsed by", "endorsement", "endorsements"),
    "assessment": ("assessment", "evaluation"),
}  # fmt: skip

# Facts that several columns may hold together.
_SEVERAL = frozenset({"online", "leads_to", "kind", "prerequisites"})


@dataclass(frozen=True)
class Columns:
    """Where the facts of a row stand.

    Attributes:
        names: The header's names, as in the file.
        of_field: Field -> column numbers, in the header's order.
    """

    names: tuple[str, ...]
    of_field: dict[str, tuple[int, ...]]

    def name_of(self, field: str) -> str:
        """Return what the file calls a field, or the field's own name where it has no column."""
        columns = self.of_field.get(field)
        return self.names[columns[0]] if columns else field


class UnknownColumnError(ValueError):
    """A mapping names a field or a column that there is not."""


def find_columns(header: Sequence[str], mapping: Mapping[str, str]) -> Columns:
    """Return which column holds which field.

    Args:
        header: The names of the columns. Of two with the same name the first counts.
        mapping: Column name -> field, as staff said; it wins over the names that we know.

    Raises:
        UnknownColumnError: The mapping names a field or a column that there is not.
    """
    plain = [simplified(name) for name in header]
    of_field: dict[str, list[int]] = {}
    taken: set[int] = set()
    for name, field in mapping.items():
        if field not in SYNONYMS:
            raise UnknownColumnError(
                f"there is no field {field!r}; the fields are {', '.join(SYNONYMS)}"
            )
        if simplified(name) not in plain:
            raise UnknownColumnError(f"there is no column {name!r}; there are {', '.join(header)}")
        column = plain.index(simplified(name))
        of_field.setdefault(field, []).append(column)
        taken.add(column)
    for field, synonyms in SYNONYMS.items():
        if field in mapping.values():
            continue
        for synonym in (field.replace("_", " "), *synonyms):
            column = plain.index(synonym) if synonym in plain else -1
            if column >= 0 and column not in taken:
                of_field.setdefault(field, []).append(column)
                taken.add(column)
                if field not in _SEVERAL:
                    break
    return Columns(tuple(header), {field: tuple(found) for field, found in of_field.items()})


def simplified(name: str) -> str:
    """Return a column's name in lower case, without accents and punctuation."""
    plain = (
        unicodedata.normalize("NFKD", name.replace("\ufeff", "")).encode("ascii", "ignore").decode()
    )
    return " ".join(re.sub(r"[^a-z0-9]+", " ", plain.lower()).split())
