"""Short words that ask for something to carry home: "as a pdf", "remind me", "for my boss"."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.ranks import read_number

Kind = Literal[
    "pdf", "picture", "calendar", "letter", "share", "remind", "no_reminders", "reminders", "plan"
]

# A longer text is a goal even if it holds one of the words.
_MAX_WORDS = 12


@dataclass(frozen=True)
class Wish:
    """What is to be carried home.

    Attributes:
        kind: What is wished for.
        number: The entry of the list that it is about, from 1; -1 for the last; None for none.
        numbers: All entries that were named.
        of: "plan" or "comparison" where that was said, "" otherwise.
    """

    kind: Kind
    number: int | None = None
    numbers: tuple[int, ...] = ()
    of: Literal["", "plan", "comparison"] = ""


_SO_MANY = r"(?:an?|two|three|une?|deux|trois|una|dos|tres|\d+)"
# In English, French and Spanish. The first that is found counts: "no reminders" before "remind".
_WORDS: dict[Kind, tuple[str, ...]] = {
    "no_reminders": (
        r"(?:no|stop|cancel|without|turn off|forget)(?: (?:all|any|the|more|my|these))* reminders?",
        r"(?:stop|don['’]?t|do not|never) remind(?:ing)?(?: me)?",
        r"(?:plus|pas) de rappels?|ne me rappelle[rz]? (?:plus|pas)",
        r"(?:arr[eê]te|annule|supprime)[rz]? (?:les|mes) rappels",
        r"(?:no m[aá]s|sin|ning[uú]n) recordatorios?|no me (?:lo )?recuerdes?(?: m[aá]s)?",
        r"(?:cancela|quita|borra)r? (?:los|mis) recordatorios",
    ),
    "reminders": (r"(?:my|which|what) reminders", r"mes rappels", r"mis recordatorios"),
    "remind": (
        (
            r"(?:remind(?: me)?|(?:set |add )?(?:a )?reminders?)"
            rf"(?: {_SO_MANY} (?:days?|weeks?))? before (?:it |they |the )?"
            r"(?:closes?|starts?|begins?|deadlines?)"
        ),
        r"remind(?: me)?|(?:set |add )?(?:a )?reminders?",
        (
            r"(?:rappel(?:le|ez)[- ]?(?:le[- ])?moi|un rappel)"
            rf"(?: {_SO_MANY} (?:jours?|semaines?))? avant (?:que [cç]a )?(?:la |l['’]|le )?"
            r"(?:cl[oô]ture|fermeture|inscription|fin|ferme|commence|d[eé]but)"
        ),
        (
            r"(?:recu[eé]rd[ae](?:me|melo)|av[ií]s[ae]me)"
            rf"(?: {_SO_MANY} (?:d[ií]as?|semanas?))? antes (?:de que |del? )?(?:la |el )?"
            r"(?:cierren?|empiece|cierre|inscripci[oó]n)"
        ),
        r"rappel(?:le|ez)[- ]?(?:le[- ])?moi|me rappeler|un rappel",
        r"recu[eé]rd[ae](?:me|melo)|record[aá]r(?:me|melo)|un recordatorio|av[ií]s[ae]me",
    ),
    "letter": (
        r"(?:letter|note|page) (?:to|for) (?:my |the |our )?(?:boss|employer|manager|company|work)",
        r"ask (?:my|the) (?:boss|employer|manager|company)(?: to pay)?",
        r"lettre (?:[aà]|pour) (?:mon |ma |l['’])(?:patron|employeu(?:r|se)|chef|entreprise)",
        r"demande[rz]? [aà] (?:mon patron|mon employeur)",
        r"carta (?:a|para) (?:mi|el|la) (?:jef[ea]|empleador[a]?|patr[oó]n|empresa)",
        r"pedir(?:le|lo|selo)? a mi (?:jef[ea]|empleador[a]?|empresa)",
        r"letter|lettre|carta",
    ),
    "calendar": (
        r"calendar|\.?ics|deadlines",
        r"calendrier|[eé]ch[eé]ances|agenda",
        r"calendario|plazos",
    ),
    "picture": (r"picture|image|photo|drawing", r"dessin", r"imagen|foto|dibujo"),
    "pdf": (
        r"pdf|print|printable",
        r"imprim(?:er|e[zr]?[- ]moi)|par (?:courriel|mail|e-mail)",
        r"imprimir|impr[ií]m[aei]me?(?:l[oa])?|impr[ií]mamel[oa]|por (?:correo|email|e-mail)",
        r"(?:save|download|e-?mail) (?:me )?(?:this|the|my|that) plan",
        # "Send it to me": what can be sent is a file; to others it is shared.
        r"(?:send|text) (?:it|this|that|them|these|everything)(?: to me)?(?! to (?!me\b))",
        r"(?:send|text) me (?:it|this|that|them|these|everything|the (?:list|link|details|info))",
        r"envo(?:ie|ies|yez)[- ]l(?:e|a|es)[- ]moi",
        r"envo(?:ie|ies|yez)[- ]moi (?:(?:tout )?[cç]a|cela|la liste|le lien)",
        r"l['’]?envoyer|m['’]envoyer (?:[cç]a|cela|la liste|tout)",
        r"(?:m[aá]nd|env[ií])[ae](?:me)?l[oa]s?|me l[oa]s? (?:mand|env[ií])[aáeé][sn]?",
        r"me l[oa]s? (?:puede[ns]?|pod[eé]is|podr[ií]a[ns]?) (?:mandar|enviar)",
        r"(?:mand|envi)[aá]rmel[oa]s?",
        r"(?:m[aá]nd|env[ií])[ae]me (?:eso|esto|todo|la lista|el (?:link|enlace))",
        r"(?:m[aá]nd|env[ií])[ae]me la info(?:rmaci[oó]n)?",
        r"(?:by|via|as an) e-?mail|e-?mail (?:it|this|that)(?: to me)?",
        r"(?:sauvegarde|enregistre|garde)[rz]? (?:le|ce|mon) plan",
        r"(?:guarda|guarde|guardar|descarga|descargar) (?:el|este|mi) plan",
    ),
    "share": (
        r"(?:can|could) my \w+ (?:see|look at|read) (?:it|this|that|these|the|my)\b",
        r"share(?: (?:it|this|them) with my \w+)?",
        r"send (?:it|this|them|my (?:short ?)?list) to (?:a friend|someone|somebody|my \w+)",
        r"partage[rz]?(?:-l(?:e|a|es))?(?: avec (?:ma|mon|mes) \w+)?",
        r"comp[aá]rt(?:ir|e|a|[ae]l[oa]s?|irlo)(?: con mi \w+)?",
    ),
    # "plan" alone is read with the short words about a list; here it names an entry.
    "plan": (r"plan",),
}
_PATTERNS = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])"))
    for kind, words in _WORDS.items()
)

_PLAN = re.compile(
    r"\b(?:plan|ladder|way|path|steps|chemin|étapes|échelle|camino|pasos|escalera)\b"
)
_COMPARISON = re.compile(r"\b(?:compar\w*|side by side|côte à côte|lado a lado)\b")

# What may stand beside such a word; anything more, and the words are about something else.
_BESIDE = frozenset(
    "a an the it its this that these those them all both one ones to for as in into of on with"
    " and or me my i i'd i'll id would could can you please pls want need like have get give send"
    " show make put add save download draw turn do by about before file version copy link list"
    " short shortlist selection here now so then ok okay yes apply deadline deadlines dates date"
    " number no option first second third last two three four five friend someone somebody people"
    " others plan ladder way path steps comparison compare side too also again when time tomorrow"
    " day days week weeks month next later january february march april may june july august"
    " september october november december"
    " le la les l' un une des de du d' en au aux à a et ou moi me m' mon ma mes je j' veux"
    " voudrais peux pouvez tu vous svp plaît plait s'il te ce cela ça ceci dans donne donnez"
    " envoie envoyez fais faites mets mettez ajoute ajouter montre comme sous forme fichier lien"
    " liste sélection avec plan chemin étapes échelle échéances comparaison compare comparer côte"
    " numéro premier première deuxième second seconde troisième dernier dernière avant date dates"
    " pour sur aussi oui cet cette ces demain semaine mois jour jours prochaine prochain plus tard"
    " el los las lo un una unos del al y o con mi mis me yo quiero quisiera puede puedes podría"
    " por favor eso esto esta este da dame deme envía envíame haz hazme pon ponlo añade muestra"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    " janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    " como archivo enlace lista plazos selección camino pasos escalera comparación compara"
    " comparar número primero primera segundo segunda tercero tercera último última dos tres"
    " cuatro cinco antes fecha fechas para sobre también sí amigo alguien estos estas envíeme"
    " enviar par se les leur correo mail mails courriel texto sms message whatsapp mensaje"
    " ok okay bon alors donc vale bueno listo dale va pues entonces"
    " muestre déme haga ponga añada mañana semana día días próxima próximo".split()
)
# "No deadlines please" wishes for none.
_NONE = re.compile(
    r"\b(?:no|not|without|sans|pas d['’]|sin) ?(?:deadlines|[eé]ch[eé]ances|plazos)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_DIGITS = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")


def read_wish(text: str) -> Wish | None:
    """Return what a short text wishes to carry home, or None where it is something else."""
    words = " ".join(text.lower().split())
    if not words or len(words.split()) > _MAX_WORDS or _NONE.search(words):
        return None
    for kind, pattern in _PATTERNS:
        rest, count = pattern.subn(" ", words)
        if not count:
            continue
        if not _says_little_else(rest):
            return None
        number = read_number(rest)
        if kind == "plan" and number is None:
            return None
        numbers = tuple(dict.fromkeys(int(each) for each in _DIGITS.findall(rest)))
        return Wish(kind, number, numbers, _of(rest))
    return None


def _says_little_else(rest: str) -> bool:
    said = (word.replace("’", "'") for word in _WORD.findall(rest))
    return all(word in _BESIDE or (word.isdecimal() and len(word) <= 2) for word in said)


def _of(rest: str) -> Literal["", "plan", "comparison"]:
    if _COMPARISON.search(rest):
        return "comparison"
    return "plan" if _PLAN.search(rest) else ""
