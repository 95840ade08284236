"""Which column of a table holds which fact: by its name, or as staff say."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from functools import cache, cached_property

# Field -> names that lists in the field use for it, the commonest first. A column that is called
# like the field itself is always known.
SYNONYMS: dict[str, tuple[str, ...]] = {
    # Before the codes: a lone "Course" is a title, beside a "Title" it is a code.
    "title": ("title", "name", "credential name", "credential title", "micro credential",
              "micro credential title", "micro credential name", "microcredential", "course title",
              "course name", "class title", "class name", "course", "program name", "program title",
              "programme name", "programme title", "program degree", "programs", "courses", "program", "programme", "training", "offering", "programme d etudes", "programa de estudios", "ciclo formativo", "accion formativa", "actividad formativa", "action de formation", "titre",
              "titre du cours", "nom du cours", "intitule", "intitule de la formation", "titre de la formation",
              "nom du programme", "nom", "cours", "formation", "microprogramme", "full name", "fullname", "long name", "course full name", "product title", "product name", "titulo", "titulo del curso",
              "nombre", "nombre del curso", "nombre del programa", "curso", "programa", "denominacion",
              "microcredencial", "program of study", "event name", "event title", "title of course", "name of course",
              "name of program", "certification name", "certification title", "certificate name", "badge name",
              "qualification title", "qualification name", "award title", "credential"),
    "credential_id": ("credential id", "id", "doc id", "identifier", "course id", "program id", "record id", "handle",
                      "identifiant", "identificador"),
    "code": ("code", "course code", "course number", "course no", "course", "program code", "class code",
             "catalog number", "catalogue number", "subject code", "code du cours", "code de cours", "sigle", "short name", "shortname", "course short name", "sku", "variant sku",
             "numero du cours", "code du programme", "codigo", "codigo del curso", "clave"),
    "code_prefix": ("code prefix", "course prefix", "subject prefix"),
    "summary": ("summary", "description", "course description", "program description", "long description",
                "short description", "about", "overview", "headline", "details", "body", "body html", "content", "course summary", "resume", "description du cours",
                "contenu", "apercu", "descripcion", "descripcion del curso", "resumen", "contenido"),
    "skills": ("skills", "learning outcomes", "outcomes", "skill", "competencies", "competences",
               "objectives", "learning objectives", "what you will learn", "skills gained", "objectifs",
               "acquis d apprentissage", "resultats d apprentissage", "competences visees", "competencias",
               "habilidades", "objetivos", "resultados de aprendizaje"),
    "provider": ("provider", "provider name", "institution", "institution name", "school", "school name",
                 "college", "university", "issuer", "issuer name", "organization", "organisation",
                 "training provider", "eligible training provider", "offered by", "vendor", "etablissement", "fournisseur", "organisme",
                 "nom de l etablissement", "cegep", "universite", "offert par", "proveedor", "institucion",
                 "centro", "universidad", "entidad", "escuela", "organismo", "ecole", "nom de l ecole", "institut",
                 "centre de formation", "instituto", "academia", "centro de formacion"),
    "provider_id": ("provider id", "institution id", "school id"),
    "provider_url": ("provider url", "provider web page", "provider website", "school url", "institution url", "school website",
                     "site de l etablissement"),
    "provider_place": ("provider place", "provider city", "institution city", "school city"),
    "region": ("region", "state", "province", "county", "provincia", "comunidad", "estado federal"),
    "country": ("country", "provider country", "pays", "pais"),
    "provider_note": ("provider note",),
    "place": ("place", "city", "town", "campus", "campuses", "campus es", "locations", "location", "course location", "venue", "lieu", "ville",
              "lieu de formation", "ciudad", "lugar", "sede", "localidad", "municipio"),
    "price": ("price", "tuition", "tuition fee", "tuition fees", "domestic tuition", "course fee", "course cost",
              "cost", "fee", "fees", "tuition and fees", "list price", "full fee", "full price", "full cost", "tarif ttc", "prix ttc", "cout ttc", "tarif net", "tarif ht",
              "prix ht", "cout ht", "plein tarif", "precio lista", "precio de lista", "ticket price", "tuition fees total", "regular price", "variant price", "prix", "droits", "droits de scolarite", "frais de scolarite",
              "cout", "tarif", "frais d inscription", "frais", "precio", "matricula", "coste", "costo",
              "importe", "tasa", "tasas", "cuota"),
    "total_cost": ("total cost", "total price", "total fees", "total fee", "total tuition and fees",
                   "cost in all", "total", "cout total", "prix total", "costo total", "coste total", "precio total"),
    "extra_costs": ("extra costs", "other costs", "additional costs", "other fees", "additional fees", "mandatory fees",
                    "ancillary fees", "student fees", "materials fee", "material fee", "lab fee", "lab fees", "supplies", "books supplies", "books and supplies", "books", "textbooks", "books fee",
                    "technology fee", "tools", "exam fees", "certification fee", "book cost",
                    "books cost", "cost of books", "textbook cost", "registration fee", "application fee",
                    "exam fee", "fees", "frais connexes", "frais de materiel", "autres frais", "otros gastos",
                    "otros costos", "gastos adicionales"),
    "currency": ("currency", "price currency", "devise", "monnaie", "moneda", "divisa"),
    "hours": ("hours", "total hours", "clock hours", "contact hours", "instructional hours", "class hours",
              "number of hours", "duration hours", "duration in hours", "of hours", "no of hours", "nb d heures", "nbre d heures", "intensidad horaria", "length hours", "heures", "nombre d heures",
              "heures totales", "total d heures", "duree heures", "duree en heures", "horas", "horas totales",
              "total de horas", "numero de horas", "horas lectivas", "duracion horas", "duracion en horas"),
    "weeks": ("weeks", "duration weeks", "duration in weeks", "number of weeks", "length weeks",
              "length in weeks", "semaines", "nombre de semaines", "duree en semaines", "duree semaines",
              "semanas", "numero de semanas", "duracion en semanas", "duracion semanas"),
    "hours_per_week": ("hours per week", "hours a week", "weekly hours", "hours week", "hrs week", "hrs per week",
                       "heures par semaine", "heures semaine", "h semaine",
                       "horas por semana", "horas a la semana", "horas semanales", "horas semana"),
    "length": ("length", "duration", "program length", "course length", "course duration", "time to complete", "time commitment", "est time", "estimated time", "approximate time",
               "duree", "duree de la formation", "duree du cours", "duracion", "duracion del curso"),
    "length_unit": ("length unit", "duration unit", "unit of duration", "time unit", "unite de duree", "unidad de duracion"),
    "start": ("start", "start date", "starts", "begins", "begin date", "first class", "next start date",
              "course start date", "start dates", "class dates", "session dates", "dates de session", "fechas de inicio", "startdate", "start date and time", "start date time", "intake", "intakes", "intake dates", "next intake", "next start",
              "dates", "course dates", "date", "prochaines dates", "prochaine date", "prochaine session", "proximas fechas",
              "proxima fecha", "date de debut", "debut", "commence le", "date debut", "fecha de inicio",
              "inicio", "fecha inicio", "comienzo"),
    "end": ("end", "end date", "ends", "finish date", "last class", "completion date", "course end date", "enddate", "end date and time", "end date time",
            "date de fin", "fin", "date fin", "fecha de fin", "fecha fin", "fecha final",
            "fecha de finalizacion"),
    "apply_by": ("apply by", "deadline", "application deadline", "registration deadline", "register by",
                 "enrolment deadline", "enrollment deadline", "enroll by", "enrol by", "apply before", "registration closes", "date limite",
                 "date limite d inscription", "inscription avant le", "fecha limite",
                 "fecha limite de inscripcion", "plazo de inscripcion", "inscripcion hasta"),
    "is_continuous": ("continuous intake", "continuous enrolment", "continuous enrollment", "rolling intake",
                      "start any time", "admission continue", "inscription continue", "inscripcion continua"),
    "availability": ("availability", "registration status", "enrolment status", "enrollment status",
                     "disponibilite", "disponibilidad"),
    # Not "seats" or "plazas": how many there are is told so as often as how many are left.
    "seats_left": ("seats left", "seats available", "places left", "spaces available", "variant inventory qty", "quantity available", "seats avail", "open seats", "remaining seats", "stock",
                   "places disponibles", "plazas disponibles", "cupos disponibles"),
    "delivery": ("delivery", "delivery mode", "delivery method", "mode of delivery", "delivery format",
                 "instruction mode", "instructional mode", "course format", "delivery type", "learning mode", "delivery modes", "modes", "formats", "mode", "format", "modality", "program format", "instr method", "instructional method",
                 "mode de livraison", "mode d enseignement", "mode de formation", "mode de prestation",
                 "modalite", "modalites", "modalidades", "study mode", "modalidad", "modalidad de ensenanza", "modo"),
    "schedule": ("schedule", "times", "time of day", "class times", "days and times", "days times", "day time", "days", "day", "time", "class time", "meeting days",
                 "meeting times", "day evening weekend", "schedules", "jornada", "horaire",
                 "horaires", "moment", "horario", "horarios", "turno"),
    "online": ("online", "distance", "remote", "online available", "online option", "available online", "offered online",
               "distance learning", "distance education", "remote available", "en ligne", "a distance", "offert en ligne",
               "offert a distance", "en linea", "a distancia", "virtual"),
    "hybrid": ("hybrid", "blended", "hybrid available", "hybrid option", "blended available", "hybride", "hibrido",
               "semipresencial"),
    "in_person": ("in person", "on campus", "classroom", "face to face", "in class", "presentiel", "en presentiel",
                  "en personne", "en presence", "presencial"),
    "evening": ("evening", "evenings", "evening courses", "evening classes", "evening available", "evenings available",
                "evening option", "evening sections", "offered evenings", "soir", "de soir", "cours du soir", "tardes"),
    "weekend": ("weekend", "weekends", "weekend courses", "weekend classes", "weekend available", "weekends available",
                "weekend option", "weekend sections", "offered weekends", "fin de semaine", "fines de semana"),
    "tags": ("tags", "tag", "keywords", "labels", "etiquettes", "mots cles", "etiquetas", "palabras clave"),
    "offering_language": ("offering language", "language of offering"),
    "offering_url": ("offering url", "offering web page", "registration url", "registration link",
                     "registration web page", "register here", "lien d inscription", "enlace de inscripcion"),
    "prerequisites": ("prerequisites", "prerequisite", "prereqs", "prereq", "program prerequisites", "course prerequisites", "requisitos de acceso", "pre requisites", "pre requisite", "entry requirements",
                      "requirements", "admission requirements", "prealables", "prealable", "prerequis",
                      "conditions d admission", "exigences", "requisitos", "requisitos previos",
                      "requisitos de admision", "prerrequisitos"),
    "required_credentials": ("required credentials", "prerequisite credentials", "prerequisite courses"),
    # Not "languages": those in which somebody there is understood are often listed so.
    "language": ("language", "language of instruction", "instruction language", "langue", "langue d enseignement",
                 "idioma", "lengua", "idioma de ensenanza"),
    "level": ("level", "credential level", "course level", "niveau", "nivel"),
    "kind": ("kind", "type", "credential type", "award", "award type", "program type", "course type",
             "type of credential", "credential", "categorie de titre", "type de formation", "type de titre", "sanction", "product type",
             "tipo", "tipo de credencial", "tipo de titulo"),
    "leads_to": ("leads to", "license", "licence", "industry credential", "certification", "mene a",
                 "debouches", "conduce a", "salidas profesionales"),
    "url": ("url", "link", "website", "web page", "web site", "course url", "program url", "course link",
            "webpage", "event url", "more information", "lien", "site web", "page web", "adresse web", "enlace",
            "pagina web", "sitio web"),
    "field": ("field", "field of study", "subject", "subject area", "category", "categories", "course category", "product category", "area", "discipline", "faculty",
              "department", "cip title", "domaine", "domaine d etudes", "secteur", "area de estudio",
              "area tematica", "ambito", "categorie", "categoria"),
    "cip": ("cip", "cip code", "cpe"),
    "soc": ("soc", "soc code", "onet code", "o net code"),
    "noc": ("noc", "noc code", "cnp", "code cnp"),
    "esco": ("esco", "esco code", "esco occupation"),
    "isco": ("isco", "isco code", "ciuo"),
    "isced": ("isced", "isced code", "isced f", "cine"),
    "ctid": ("ctid", "ceterms ctid"),
    "open_badges": ("open badges id", "badge id", "badge class id", "achievement id"),
    "elm": ("elm id", "europass id"),
    "schema_org": ("schema org id",),
    "status": ("status", "event status", "publication status", "course status", "program status", "statut", "estado"),
    "is_shown": ("is shown", "published", "is published", "visible", "is visible", "visibility", "course visibility",
                 "active", "is active", "enabled", "actif", "activo"),
    "criteria": ("criteria", "earning criteria", "completion requirements", "how to earn", "criteres", "criterios"),
    "method": ("method", "research method", "methode", "metodo"),
    "assessment_kind": ("assessment kind", "assessment type", "type of assessment", "type d evaluation",
                        "tipo de evaluacion"),
    "assessment": ("assessment", "evaluation", "assessment description", "assessments", "evaluacion"),
    "evidence_required": ("evidence required", "evidence", "required evidence", "preuves", "evidencias"),
    "components": ("components", "modules", "units", "composantes", "modulos"),
    "assessed_by": ("assessed by", "assessor", "evalue par", "evaluado por"),
    "rubric_url": ("rubric url", "rubric", "rubric web page"),
    "research_url": ("research url", "research", "research web page"),
    "resources_url": ("resources url", "resources", "resources web page"),
    "valid_for": ("valid for", "validity", "expires after", "validite", "validez", "vigencia"),
    "stacks_toward": ("stacks toward", "stacks towards", "stacks into", "ladders into", "counts toward",
                      "counts towards", "pathway", "part of", "cumulable vers", "s inscrit dans"),
    "accredited_by": ("accreditation", "accredited by", "accreditor", "agree par", "accreditation par",
                      "acreditacion", "acreditado por"),
    "approved_by": ("approved by", "approuve par", "aprobado por"),
    "recognised_by": ("recognised by", "recognized by", "reconnu par", "reconocido por"),
    "regulated_by": ("regulated by", "regulator", "reglemente par", "regulado por"),
    "endorsed_by": ("endorsed by", "endorsement", "endorsements", "industry partner", "appuye par",
                    "avalado por"),
    "aid": ("financial aid", "funding", "financial assistance", "bursaries", "aide financiere", "bourses",
            "ayudas", "becas"),
    "credit_hours": ("credit hours", "credits", "credit", "number of credits", "credit value", "ects credits", "ects", "cred hrs", "credit hrs",
                     "unites", "nombre d unites", "nombre de credits", "creditos", "numero de creditos"),
    "credit_recommender": ("credit recommended by", "credit recommender"),
    "credit_unit": ("credit unit", "credit type"),
    "credit_level": ("credit level",),
    "credit_subject": ("credit subject",),
    "credit_code": ("credit code",),
    "credit_minimum_score": ("credit minimum score", "minimum score"),
    "credit_valid_from": ("credit valid from",),
    "credit_valid_until": ("credit valid until",),
    "credit_url": ("credit url", "credit web page"),
    "source": ("source", "source of facts"),
    "source_url": ("source url", "source web page"),
    "checked_on": ("checked on", "last checked", "last updated", "updated", "date updated", "last modified",
                   "date modified", "verified on", "mis a jour", "mise a jour", "date de mise a jour",
                   "derniere mise a jour", "verifie le", "actualizado", "ultima actualizacion",
                   "fecha de actualizacion"),
    # A spreadsheet's cell ends at 32,767 characters; what is longer is told in further columns.
    "advisor_facts": tuple(f"advisor facts {number}" for number in range(2, 22)),
}  # fmt: skip

# Facts that several columns may hold together.
SEVERAL = frozenset(
    [
        "online",
        "leads_to",
        "kind",
        "prerequisites",
        "extra_costs",
        "schedule",
        "summary",
        "advisor_facts",
    ]
)

# A currency or another unit in a column's name: "Price (CAD)", "Tuition in $", "Duration [weeks]".
_BRACKETED = re.compile(r"^(?P<name>.*?)\s*[(\[](?P<unit>[^()\[\]]{1,30})[)\]]\W*$")
_TRAILING = re.compile(
    r"^(?P<name>.*?)[\s,:/-]+(?:in\s+|en\s+)?"
    r"(?P<unit>(?-i:[A-Z]{3})|CA\$|US\$|\$|€|£|euros?|weeks|months|hours|semaines|mois|heures|semanas|meses|horas)\W*$",
    re.IGNORECASE,
)


# Whose price a column tells: "Tuition (in-state)", "International tuition", "Member fee".
_FOR_WHOM = re.compile(
    r"\b(?:full|concession(?:ary)?|reduced|promocional|promo|sale|seniors?|sr|lista|plein|reduit|domestic|international|int l|intl|in state|out of state|in county|out of county|in district|out of district|(?:non )?residents?"
    r"|(?:non )?members?|early bird|late|regular|standard|public|students?|alumni|local|foreign|for|fees for"
    r"|hors (?:quebec|canada|ue|province)|canadiens?|du quebec|home|overseas|residentes?|no residentes?|etrangers?|etudiants? etrangers?|membres?|non membres?|extranjeros?|nacionales?|socios?)\b"
)
# "Est. cost", "Approximate length".
_ROUGHLY = re.compile(
    r"(?:est|estimated|approx|approximate|average|avg|environ|estimado|aproximado)\s+"
)
ABOUT = "about"
_OF_UNIT = {
    **dict.fromkeys(("hours", "heures", "horas", "hrs", "h"), "hours"),
    **dict.fromkeys(("weeks", "semaines", "semanas", "wks"), "weeks"),
}

_TYPESET = re.compile(
    "[\u2010-\u2015\u2018-\u201f\u02bc\u02b9\u2032\u00b4\u00a0\u202f\u2007\u2009]"
)


# A course's code before its title, with its section's number and that of registration.
CODED = re.compile(
    r"(?P<code>[A-Z]{2,5}(?:[-_ ][A-Z]{2,5})?[-_ ]?\d{2,4}[A-Z]{0,2})(?:-\w{1,4}){0,3}(?:\s?\(\d{1,8}\))?"
    r"(?:\s?[:–-]\s?|\s)(?P<title>\S.+)"
)


@dataclass(frozen=True)
class Columns:
    """Where the facts of a row stand.

    Attributes:
        names: The header's names, as in the file.
        of_field: Field -> column numbers, in the header's order.
        unit_of: Column number -> what its name adds in brackets: "CAD", "weeks".
        guessed: Fields whose columns only their words and cells tell.
        has_coded_titles: Whether titles begin with codes: "ACC101-01 (4411) Payroll".
    """

    names: tuple[str, ...]
    of_field: dict[str, tuple[int, ...]]
    unit_of: dict[int, str] = field(default_factory=dict)
    guessed: frozenset[str] = frozenset()
    has_coded_titles: bool = False

    def name_of(self, field: str) -> str:
        """Return what the file calls a field, or the field's own name where it has no column."""
        columns = self.of_field.get(field)
        return self.names[columns[0]] if columns else field

    @cached_property
    def firsts(self) -> tuple[tuple[str, int], ...]:
        """Each field with the first of its columns."""
        return tuple((field, columns[0]) for field, columns in self.of_field.items())

    @cached_property
    def others(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """The fields that more than one column holds, with all but the first of them."""
        return tuple((field, rest[1:]) for field, rest in self.of_field.items() if len(rest) > 1)

    @property
    def unread(self) -> tuple[str, ...]:
        """The names of the columns that hold no field that we know."""
        read = {column for columns in self.of_field.values() for column in columns}
        return tuple(
            name.strip()
            for column, name in enumerate(self.names)
            if column not in read and name.strip()
        )


_USUAL = (
    "title", "provider", "price", "extra_costs", "hours", "weeks", "start", "apply_by", "place",
    "delivery", "schedule", "summary", "skills", "prerequisites", "credit_hours", "url",
)  # fmt: skip


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
    found = _Search(header)
    for name, target in mapping.items():
        if target not in SYNONYMS:
            raise UnknownColumnError(
                f"there is no field {target!r}; the usual ones are {', '.join(_USUAL)}"
            )
        if simplified(name) not in found.plain:
            raise UnknownColumnError(f"there is no column {name!r}; there are {', '.join(header)}")
        found.take(target, found.plain[simplified(name)])
    # Whole names first, so that "Duration (hours)" is not taken for a length of weeks.
    for names in (found.plain, found.bare):
        for target, synonyms in SYNONYMS.items():
            if target in mapping.values() or (target in found.of_field and target not in SEVERAL):
                continue
            for synonym in (target.replace("_", " "), *synonyms):
                column = names.get(synonym)
                if column is not None and column not in found.taken:
                    found.take(target, column)
                    if target not in SEVERAL:
                        break
    for column in found.prices:
        # What others pay is a price, too; together they are a span. Alone it is that of some.
        has_more = "price" in found.of_field or len(found.prices) > 1
        if column not in found.taken and has_more:
            found.take("price", column)
    _leave_fees(found)
    return Columns(
        tuple(header),
        {target: tuple(columns) for target, columns in found.of_field.items()},
        found.units,
    )


def field_named(name: str) -> str | None:
    """Return the field that somebody names as lists do: "cost" and "prix" are the price."""
    own = simplified(name)
    for field_, names in SYNONYMS.items():
        if own == field_.replace("_", " ") or own in names:
            return field_
    return None


def suggestion(name: str) -> str | None:
    """Return the known name that an unknown column's is nearly, or None."""
    own = simplified(name)
    near = get_close_matches(own, _known_names(), n=1, cutoff=0.85)
    # One that is known already is there twice: another column was read for it.
    return near[0] if near and near[0] != own and _is_a_slip(own, near[0]) else None


def _is_a_slip(own: str, known: str) -> bool:
    """Tell whether two names are one misspelt: "course rating" is not "course duration"."""
    of_own, of_known = own.split(), known.split()
    misspelt = " ".join(word for word in of_own if word not in of_known)
    meant = " ".join(word for word in of_known if word not in of_own)
    if not misspelt or not meant:
        return not misspelt
    return SequenceMatcher(None, misspelt, meant).ratio() >= _SLIP


_SLIP = 0.8


def is_known(name: str) -> bool:
    """Tell whether some list calls a field so."""
    return simplified(name) in _known_names()


@cache
def _known_names() -> tuple[str, ...]:
    own = (field.replace("_", " ") for field in SYNONYMS)
    return tuple(dict.fromkeys((*own, *(name for names in SYNONYMS.values() for name in names))))


# "Course Fee" beside "Tuition" comes on top of it.
_TUITION = re.compile(r"tuition|scolarite|matricula|colegiatura")


def _leave_fees(found: "_Search") -> None:
    """Take a fee beside tuition for what it is: another cost."""
    prices = found.of_field.get("price", [])
    tuition = [each for each in prices if _TUITION.search(found.spaced[each])]
    fees = [each for each in prices if each not in tuition and "fee" in found.spaced[each]]
    if tuition and fees:
        found.of_field["price"] = [each for each in prices if each not in fees]
        found.of_field.setdefault("extra_costs", []).extend(fees)


class _Search:
    """The columns of a header that are still to be found, by their names."""

    def __init__(self, header: Sequence[str]) -> None:
        self.plain: dict[str, int] = {}
        self.bare: dict[str, int] = {}
        self.units: dict[int, str] = {}
        self.of_field: dict[str, list[int]] = {}
        self.taken: set[int] = set()
        self.prices: list[int] = []
        self.spaced: list[str] = []
        for column, name in enumerate(header):
            own = simplified(name)
            self.spaced.append(simplified(humped(name[:200])))
            self.plain.setdefault(own, column)
            self.bare.setdefault(simplified(humped(name[:200])), column)
            for part in _in_two_languages(name[:200]):
                self.bare.setdefault(part, column)
            spaced = self.spaced[-1]
            if spaced != (of_all := " ".join(_FOR_WHOM.sub(" ", spaced).split())):
                is_price = of_all in SYNONYMS["price"] or of_all in SYNONYMS["total_cost"]
                self.prices += [column] if is_price else []
            roughly = _ROUGHLY.match(own)
            if roughly:
                self.bare.setdefault(own[roughly.end() :], column)
                self.units[column] = ABOUT
            apart = _BRACKETED.match(name.strip()[:200]) or _TRAILING.match(name.strip()[:200])
            if apart:
                bare = simplified(apart["name"])
                self.bare.setdefault(bare, column)
                if bare in SYNONYMS["length"]:
                    # "Program Length (Hours)" beside "Program Length (Weeks)".
                    self.bare.setdefault(_OF_UNIT.get(simplified(apart["unit"]), ""), column)
                self.units[column] = apart["unit"].strip()
        self.plain.pop("", None)
        self.bare.pop("", None)

    def take(self, target: str, column: int) -> None:
        """Note that a column holds a field."""
        self.of_field.setdefault(target, []).append(column)
        self.taken.add(column)


def _in_two_languages(name: str) -> tuple[str, ...]:
    """Return both names of a column that is called twice: "Course Title / Titre du cours"."""
    parts = tuple(simplified(part) for part in re.split("[/|]", name))
    fields = {field_named(part) for part in parts}
    return parts if len(parts) > 1 and len(fields) == 1 and None not in fields else ()


_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def humped(name: str) -> str:
    """Return a name as programs write it with its words apart: "StartDate" is "Start Date"."""
    return _HUMP.sub(" ", name)


def simplified(name: str) -> str:
    """Return a column's name in lower case, without accents and punctuation."""
    # Apostrophes and dashes of typesetters part words as those of typewriters do; what has no
    # other ASCII would vanish, and join what it parts: "dheures".
    typed = _TYPESET.sub(" ", name.replace("\ufeff", ""))
    if typed.rstrip().endswith("#"):
        typed = typed.rstrip()[:-1] + " number"
    plain = unicodedata.normalize("NFKD", typed).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^a-z0-9]+", " ", plain.lower()).split())
