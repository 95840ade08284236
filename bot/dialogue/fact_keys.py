"""What a short question in French or Spanish asks about, by its words in whatever order.

People put the same question in more ways than can be listed: "on paie quand", "ça finit à quelle
date", "qué días son", "cuándo acabaría". Such a question is read by the words that it holds and by
holding no other: one of a fact, one that asks, and beside them only words that say nothing.
"""

import re
from typing import TypeVar

from bot.dialogue.fact_ways import Fact

About = TypeVar("About")
# What is asked about, its words, and words of which one has to stand beside them.
Keys = tuple[tuple[About, re.Pattern[str], re.Pattern[str] | None], ...]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def any_of(pattern: str) -> re.Pattern[str]:
    """Compile words of which each says the same."""
    return re.compile(f"(?:{pattern})")


LANGUAGES = "francais|anglais|espagnol|creole|espanol|ingles|frances|castellano"
# "En français" is how it is taught, "de français" what is.
_IN_A_LANGUAGE = re.compile(rf"\ben (?=(?:{LANGUAGES})\b)")

# Nothing but these may stand beside what is asked about.
_BESIDE = _words(
    "bout compter prevoir calcular a necesito necesita debo ai aie hasta jusqu tan ait alors as"
    " au aura aurai aux avec avez avoir bah ben bien bon c ca ce cela ces cet cette chaque chez"
    " comme cours d dans de dedans deja des dis dites dois doit donc donne donnent donner du"
    " elle elles en encore environ est et etre eu exactement fais fait faire faut fera fin font"
    " formation formations genre il ils ici j je juste l la le les leur leurs m ma mais me meme"
    " mes mettons moi mon moyenne n ne non on ont ou oui par pas passe pendant peu peut peuvent"
    " peux pis possible posible pour pourrai pourrais pourrait prend prendre prends programme"
    " puis qu que quelque"
    " chose qui quoi s sa se sera serait ses session seulement si son sont suivre suis sur svp"
    " stp t te ton total tous tout toute toutes tu un une va vais vont vos votre vous vraiment y"
    " aca actualmente ahi ahora al algo algun alguna alguno alli aproximadamente aqui aun bueno"
    " cada che clase clases con curso cursos da dan dar deben del e el ella ellos entonces era"
    " es esa esas ese eso esos esta estan estas este esto estos exactamente favor final gracias"
    " haber hace hacen hacer hago hay las lo los media mi mis nomas o oye para pero podria por"
    " porfa programa promedio pueden puede puedo pues queda quedan sabes ser seria solamente"
    " solo su sus tambien tendria tener tengo tenes tiene tienen tienes toda todas todavia todo"
    " todos toma tomar tus una uno usted ustedes van vas voy ya yo"
)
_ASKING = _words(
    "combien quand comment quel quelle quels quelles lequel laquelle quoi"
    " cuanto cuanta cuantos cuantas cuando donde cual cuales como quien"
)
# How a question begins without a word of asking: "faut-il", "hace falta", "hay que ir".
_BEGINS = re.compile(
    r"(?:(?:et|y|mais|pero|pis|ben|bon|bueno) )*(?:(?:qu )?est ce|faut il|dois je|doit on|puis je"
    r"|peut on|a t il|a t on|y a t il|y a t on|que|hay|hace falta|donde"
    r"|c est [\w ]{3,30} ou|es [\w ]{3,30} o"
    # Who leaves out the mark and the one who is asked about asks all the same: "dan diploma".
    r"|cuidan|cobran|dan|piden|aceptan|ofrecen|incluyen?)\b"
)

# What is asked about: the first of these whose words are said is meant. Where a second pattern
# stands, one of its words has to be there, too.
_KEYS: Keys[Fact] = (
    ("unknown", any_of("gardent|gardez|cuidan|cuiden"), None),
    (
        "unknown",
        any_of(
            "garderies?|gardiennage|guarderias?|stationnement|profs?|professeurs?|enseignante?s?"
            "|visiter|stages?|rembours\\w+|estacionamiento|parqueo|profes?|profesor\\w*"
            "|maestr[oa]s?|visitar|practicas|pasantias?|reembols\\w+"
        ),
        # Nothing but the name may be a wish: "garderie?", "cómo ser profesor".
        any_of("a|avez|est|faut|offre|ont|on|peut|peux|puis|qui|hay|dan|es|tienen?|puedo|quien|se"),
    ),
    ("unknown", any_of("apporter|amener|llevar|traer"), None),
    (
        "unknown",
        any_of("eleves|etudiants|personnes|classes?|groupes?|alumnos|personas|estudiantes|grupos?"),
        any_of("combien|cuant\\w+"),
    ),
    (
        "pay",
        any_of("paies?|payes?|payer|paga|pago|pagar"),
        any_of(
            "quand|comment|ou|fois|mois|avance|versements?|cuando|como|donde|veces|mes|golpe|coup|plazos|cuotas"
        ),
    ),
    (
        "pay",
        any_of("paiements?|pagos?"),
        any_of("facilites?|plusieurs|modalites?|modes?|facilidades|formas?|plazos"),
    ),
    (
        "pay",
        any_of("cartes?|comptant|tarjetas?|efectivo|transferencia"),
        any_of("pay\\w+|pag\\w+|acept\\w+"),
    ),
    ("seats", any_of("places?|complete?|cupos?|plazas|llen[oa]s?|attente|espera"), None),
    (
        "language",
        any_of("en_\\w+"),
        any_of("est|sont|donnee?s?|donnent|es|son|da|dan|algun[oa]?|quelque|algo|a|hay"),
    ),
    ("language", any_of(LANGUAGES), any_of("parler|savoir|hablar|saber")),
    ("language", any_of("langues?|idiomas?"), None),
    (
        "manner",
        any_of(
            "endroits?|villes?|adresse|lieux?|horaires?|deplacer?|presenter|presentiel|lugar|ciudad"
            "|direccion|horarios?|sede|presentarme|asistir"
        ),
        None,
    ),
    (
        "manner",
        any_of("heures?|jours?|soirs?|matins?|hora|dias?|noches|tardes|mananas"),
        any_of("quel(?:le)?s?|que"),
    ),
    (
        "manner",
        any_of("aller|ir"),
        any_of("faut|dois|doit|obligatoire|hay|tengo|necesito|obligatorio|donde"),
    ),
    (
        "end",
        any_of(
            "fini[rst]?|finira[is]?|finirai[st]?|finissent|termine[rs]?|terminera\\w*|termin[ao]"
            "|terminan|terminar\\w*|acab[ao]|acaban|acabar\\w*"
        ),
        any_of("quand|cuando|dates?|fechas?"),
    ),
    (
        "time",
        any_of(
            "dure|durent|durera\\w*|duree|longtemps|longue?s?|heures?|semaines?|jours?|mois|fois|plein"
            "|partiel|dura|duran|durara?|duracion|tarda\\w*|largos?|largas?|horas?|semanas?|dias?"
            "|meses|veces|completo|parcial"
        ),
        None,
    ),
    ("time", any_of("tiempo|temps"), any_of("medio|completo|cuant[oa]|combien")),
    ("time", any_of("clases|seances?|sesiones"), any_of("combien|cuantas")),
    ("assessment", any_of("examens?|evaluations?|evaluee?s?|devoirs?|tests?|epreuves?"), None),
    ("assessment", any_of("examen(?:es)?|evaluan?|evaluacion|tareas?|pruebas?|deberes"), None),
    (
        "cost",
        any_of(
            "coute\\w*|prix|couts?|frais|tarifs?|cher|chere|payer|payant|payante|cuestan?|costar\\w*"
            "|costos?|precios?|car[oa]|cobran?|pagar|matricula"
        ),
        None,
    ),
    (
        "cost",
        any_of("revient|reviendrait|vaut|vale|valen|sale|salen|saldria|paie|paye|paga|pago"),
        any_of("combien|cuanto"),
    ),
    ("cost", any_of("total|facture"), any_of("quoi|quel|combien|cual|cuanto|es")),
    ("cost", any_of("guita|lana|plata|pasta|dinero|argent"), any_of("combien|cuanta|cuanto")),
    (
        "start",
        any_of("inscri\\w+|postuler|inscrib\\w+|inscrip\\w+"),
        any_of("quand|cuando|dates?|fechas?|limite"),
    ),
    ("cost", any_of("inscription|inscripcion"), any_of("combien|cuanto")),
    ("enrol", any_of("inscri(?:re|s|t|ption)|postuler|inscrib\\w+|inscripcion|apuntar\\w*"), None),
    (
        "start",
        any_of(
            "commence\\w*|debut(?:e|er|era|ent|s)?|dates?|rentree|empiez\\w+|empezar\\w*|comienz\\w+|comenzar\\w*"
            "|arranc\\w+|inicia\\w*|inicio|fechas?"
        ),
        None,
    ),
    (
        "included",
        any_of("inclus\\w*|fourni\\w*|materiel|livres?|manuels?|outils|incluye\\w*|incluid[oa]s?"),
        None,
    ),
    (
        "included",
        any_of("acheter|comprar|aparte|libros?|materiales?|herramientas"),
        any_of("livres?|manuels?|materiel|libros?|materiales?|herramientas"),
    ),
    (
        "needs",
        any_of(
            "prerequis|prealables?|exigences?|exige\\w*|requis\\w*|besoin|experience|requisitos?"
            "|experiencia|exigen?|piden?|requieren?|necesit\\w+|falta"
        ),
        None,
    ),
    (
        "needs",
        any_of("diplomes?|diplomas?|titulos?|secondaire|secundaria|bachillerato|prepa"),
        any_of("faut|besoin|sans|sin|falta|piden?|necesit\\w+"),
    ),
    (
        "proof",
        any_of(
            "diplomes?|certificats?|attestations?|diplomas?|titulos?|certificados?|constancias?|dep|aec"
        ),
        None,
    ),
    ("proof", any_of("donne|obtient|ai|aurai|dan|recibo|obtengo"), any_of("fin|final")),
)
# What asks by itself where no other fact is named. Of "quand je peux" the learner's days are told.
_BY_ITSELF: dict[str, Fact] = {
    "quand": "start",
    "cuando": "start",
    "combien": "cost",
    "cuanto": "cost",
    "donde": "manner",
}
# What is asked so is no fact: a reason, a way, what a word means.
_NO_FACT = re.compile(
    r"\b(?:quand meme|par donde|por donde|por que|c est quoi une?|que es una?|lo que|algo de"
    r"|ce qu il|cours donde|cours ou|curso o)\b|^que car[oa]s?$"
)
_OF_ONESELF = _words("je j moi m me tu vous peux yo puedo tengo mi nous")

_MOST_WORDS = 12
_SPLIT = re.compile(r"[\s'-]+")


def fact_by_keys(said: str, *, is_marked: bool) -> Fact | None:
    """Return what words ask about; None where they hold any word that says something else.

    Args:
        said: In lower case, without accents and without what names an entry.
        is_marked: Whether a question mark stood there.
    """
    words = asking_words(said, is_marked=is_marked)
    if not words or _NO_FACT.search(" ".join(words)):
        return None
    fact = asked_by_keys(words, _KEYS)
    if fact is not None:
        return fact
    by_itself = next((_BY_ITSELF[each] for each in words if each in _BY_ITSELF), None)
    if by_itself is None or not _OF_ONESELF.isdisjoint(words):
        return None
    return by_itself if _says_no_more(words, set()) else None


def asking_words(said: str, *, is_marked: bool) -> list[str]:
    """Return the words of a short text that asks; none where it does not, or is longer."""
    words = [each for each in _SPLIT.split(said) if each]
    if len(words) > _MOST_WORDS:
        return []
    words = _IN_A_LANGUAGE.sub("en_", " ".join(words)).split()
    words = ["donde" if _is_where(words, at) else each for at, each in enumerate(words)]
    asks = is_marked or not _ASKING.isdisjoint(words) or _BEGINS.match(" ".join(words))
    return words if asks else []


def asked_by_keys(words: list[str], keys: Keys[About]) -> About | None:
    """Return what is asked about by its words; None where any other word says something."""
    for about, key, beside in keys:
        found = {each for each in words if key.fullmatch(each)}
        helpers = {each for each in words if beside is not None and beside.fullmatch(each)}
        if found and (beside is None or helpers) and _says_no_more(words, found | helpers):
            return about
    return None


def _is_where(words: list[str], at: int) -> bool:
    """Tell whether a word is "où", which without its accent stands between two things, too."""
    return words[at] == "ou" and (at in (0, len(words) - 1) or words[at - 1] == "est")


def _says_no_more(words: list[str], meant: set[str]) -> bool:
    rest = [each for each in words if each not in meant | _BESIDE | _ASKING]
    return all(_OF_THE_SAME.fullmatch(each) for each in rest)


# What may be named beside any fact: children who are looked after, the paper, a session.
_OF_THE_SAME = re.compile(
    "inscription|inscripcion|matricula|enfants?|petits?|bebes?|nin[oa]s?|filles?|fils|hij[oa]s?|diplomes?"
    "|certificats?|certificados?|diplomas?"
    "|seances?|sesion(?:es)?|semaine|semana|mois|mes|jour|dia|annee|ano|temps|tiempo|place|necesaria"
    "|guita|lana|plata|pasta|feria|dinero|argent|deux|trois|quatre|dos|tres|cuatro"
)
