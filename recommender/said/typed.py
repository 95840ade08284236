"""What is typed by ear on a telephone, as it is written: "c tu", "sa coute", "q", "how much r they".

What is said by ear is written as it is read by rule, so that no other pattern knows of it.
"""

import re

# "C'est-tu reconnu", "faut tu un diplôme", "ça prend tu": the little word of a spoken question.
_ASKING_VERBS = (
    r"je\s+peux|jpeux|je\s+dois|on\s+peut|faut|prend|reste|donne|commence|co[uû]te|dure|peut|existe|vaut|marche|finit|m[eè]ne"
    r"|j['’ ]?ai|on\s+a|c['’]?\s?est|cest|(?:[cç]a|on|[cç]a\s+se)\s+(?:fait|paie|paye|passe)"
)
_THERE_IS = r"\b(?:i\s?)?y(?:['’\s]a(?:[\s-]*t)?[\s'’-]*tu\b|a[\s-]tu(?=\s+(?:une?|des?|du|encore|assez|moyen)\b|\s+d['’]))"
# "Class C licence": a letter, and no word.
_NO_LETTER = "".join(
    rf"(?<!\b{word} )"
    for word in ("class", "classe", "clase", "permis", "plan", "grade", "tipo", "type", "licencia")
)
# What stands after "c" and "t" where they are "c'est" and "t'es".
_OF_THAT = (
    r"quoi|koi|quel(?:le)?|kel(?:le)?|cb|mort|pay[eé]e?|trop?|quand|combien|o[uù]|en|le|la|une?|qui|pas|comment|cher|ch[eè]re|bon|loin|gratuit"
    r"|reconnu|long|dur|difficile|possible|pour|au|[aà]|mieux|lequel|juste|vrai|payant"
)
_OF_THIS = r"co[uû]te|commence|prend|dure|donne|finit|vaut|m[eè]ne|marche|passe|fait|paie|paye|int[eé]resse"
_OF_ME = (
    r"sais|peux|veux|voudrais|cherche|suis|travaille|fais|comprends|connais|pense|pr[eé]f[eè]re"
)
_FOR_THAT = r"\w+ar(?:l[oae]s?|me|te)?|mucho|nada|el|los|las|m[ií]|mis|aprender|trabajar|chambear|laburar|ser|hacer|ganar|empezar"
_LEFT_OUT = (
    r"(?:informatique|[eé]lectricit[eé]|[eé]lectricien(?:ne)?|automobile|administration|h[oô]tellerie|h[oô]pital"
    r"|esth[eé]tique|immobilier|agriculture|alimentation|enseignement|[eé]cole|argent|avoir|envoyer|imprimer"
    r"|anglais|espagnol|[eé]t[eé]|hiver|automne|infirmi(?:er|[eè]re)|aide(?= financi[eè]re| pour)|exp[eé]rience|examen|ordi(?:nateur)?s?|enfants?)"
)
_VOS = {
    r"mostr[aá](?=me|nos)": "muestra",
    r"cont[aá](?=me|nos)": "cuenta",
    r"mand[aá](?=me|nos)": "manda",
    r"guard[aá](?=me|l[oa])": "guarda",
    r"borr[aá](?=me|l[oa]|\s)": "borra",
    r"busc[aá](?=me)": "busca",
    r"dec[ií](?=me)": "di",
    r"hac[eé](?=me)": "haz",
    r"pon[eé](?=me)": "pon",
    r"recomend[aá]s\b": "recomiendas",
    r"ten[eé]s\b": "tienes",
    r"pod[eé]s\b": "puedes",
    r"quer[eé]s\b": "quieres",
    r"sab[eé]s\b": "sabes",
    r"findes?\b": "fines de semana",
}
_OF_YOU = r"qui|quoi|une?|nulle?|con(?:ne)?|inutile|stupide|vraie?|humain|vraiment|pas|tu|un[eo]?\s+vraie?"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?<!['’-])(?:{pattern})", re.IGNORECASE), meant)
    for pattern, meant in (
        (_THERE_IS, "y a-t-il"),
        (r"\by['’ ]?(?=(?:reste|manque)(?:[\s-]tu)?\s)", "il "),
        (rf"\b({_ASKING_VERBS})[\s-]tu\b(?!\s+(?:es|as|veux|peux|vas|dis)\b)", r"\1"),
        (r"\bc[\s-]tu\b", "c'est"),
        (rf"{_NO_LETTER}\bc(?=\s+(?:{_OF_THAT})\b)", "c'est"),
        (r"\bcest\b", "c'est"),
        (rf"\bt(?=\s+(?:{_OF_YOU})\b)", "t'es"),
        (
            rf"\bsa(?=\s+(?:se\s+|me\s+)?(?:{_OF_THIS})\b)",
            "ça",
        ),
        (r"\bq(?=\s+[^\W\d_])", "que"),
        (r"\b(?:[kq]u?e?l?k+e?|qqu?e?)[ -]?chose\b", "quelque chose"),
        # "Faire de quoi avec les ordis", as people in Quebec say it.
        (
            r"\b(faire|apprendre|trouver) de quoi (?=(?:avec|en|dans|pour|comme|de)\b|d['’])",
            r"\1 quelque chose ",
        ),
        (
            r"\bya[ -]tu(?=\s+(?:une?|des?|du|encore|assez|moyen|quelque|rien|pas)\b|\s+d['’])",
            "y a-t-il",
        ),
        (r"\b(le|les|du|des|ce|en|au) we\b", r"\1 week-end"),
        # "Le 2e", "el 3ro": an entry, unless it is a day, a level or a floor.
        (
            r"(?<=\b(?:le|la|du|el|al) )(\d)(?:i?[eè]me|er?|[eè]?re|nde?|[oaº]|d[oa]|r[oa]|er[oa])\b(?!\s+(?:janv|f[eé]v|mar|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|ene|feb|abr|may|jun|jul|ago|dic|niv|ann|a[nñ]o|[eé]tage|quart|de\s))",
            r"\1",
        ),
        # "Súbele a 600", with or without a limit that was set.
        (
            r"\A\W*(?:s[uú]be(?:l[eo])?|b[aá]ja(?:l[eo])?|monte|descends)\s+[aà]\s+(?=\d{2})",
            "hasta ",
        ),
        # What is dead is refused: "le matin c'est mort".
        (
            r"\b((?:le|la|les|en)\s+(?:matin|soir|journ[ée]e|week-?end|samedi|dimanche|ligne|distance)s?)[ ,]+c['’]est\s+(?:mort|non|exclu|impossible)\b",
            r"pas \1",
        ),
        (
            r"\bya(?=\s+(?:moyen|rien|pas|quelque|des|quoi|plus|mieux|une)\b|\s+d['’]autres?\b)",
            "il y a",
        ),
        (rf"\bj(?=(?:{_OF_ME})\b)", "je "),
        (r"\bjv[xe]u?x?\b", "je veux"),
        (r"\b(?:bosser|taffer)\b", "travailler"),
        (r"\b(?:laburar|chambear|currar|camellar)\b", "trabajar"),
        (
            r"\bj(?=(?:ai|habite|aimerais|aime(?=\s+(?:les?|la|bien|pas|trop|faire|[^\W\d_]{3,}er)\b)|adore|arrive|[eé]tudie|h[eé]site|attends|esp[eè]re|avais|aurais|[eé]tais)\b)",
            "j'",
        ),
        (r"\btps\b", "temps"),
        # Of three the second.
        (r"\b(?:celui|celle)\s+du\s+milieu\b", "le 2"),
        (r"\b(?:el|la)\s+(?:de\s+en\s?medio|del?\s+medio|de\s+enmedio)\b", "el 2"),
        (r"\bkel(?:le)?s?(?=\s+[^\W\d_]{3})", "quel"),
        # "Y travaille de soir", as people in Quebec say "il".
        (r"(?:\A|(?<=, ))y(?=\s+(?:reste|travaille|habite|veut|peut|cherche|aime)\b)", "il"),
        (r"\b(?:elle|il)\s+reste(?=\s+[aà]\s+(?-i:[A-ZÀ-Ý]))", "j'habite"),
        (r"\btte\b", "toute"),
        (r"\b(?:kan|qd|qand)(?=\s|\W*\Z)", "quand"),
        (r"\b(primer|[uú]ltim|segund)it([oa])\b", r"\1\2"),
        (
            r"\A\W*il y a (?=(?:une?|des) (?:examen|dipl[oô]me|certificat|stage|pr[eé]alable|frais)s?\W*\Z)",
            "y a-t-il ",
        ),
        (r"\bjen(?=\s+ai\b)", "j'en"),
        (r"\bminscri(?=re\b|s\b)", "m'inscri"),
        (r"\bya\s?t\s?il\b", "y a-t-il"),
        # Where somebody has had enough, another sentence begins, though no comma stands there.
        (
            r"(?<=[^\W\d_])(?<!\bporque)(?<!\bque)(?<!\by)(?<!\bpero)(?<!\bcomo)(?<!\bpues)(?<!\bcuando)(?<!\bya)\s+(?=(?:ya\s+)?estoy\s+(?:muy\s+|ya\s+)?(?:hart|cansad|aburrid)[oa]\s+de\b)",
            ", ",
        ),
        (
            r"(?<=[^\W\d_])(?<!\bcar)(?<!\bque)(?<!\bet)(?<!\bmais)(?<!\bdonc)(?<!\bquand)(?<!\bpis)\s+(?=(?:j['’]en\s+ai\s+marre|je\s+suis\s+tann[eé]e?)\s+d)",
            ", ",
        ),
        # "Sábados nomás": only then.
        (r"\b((?:los\s+)?[^\W\d_]{4,}s)\s+nom[aá]s(?=\s*(?:$|[,.;!?]))", r"solo \1"),
        (r"\b(?:chamba|laburo)\b", "trabajo"),
        (r"\b(?:curro|chambeo)(?=\s+(?:por|en|de|todo|desde|como|hasta|con|hasta)\b)", "trabajo"),
        (
            r"\b(?:toy|ando)(?=\s+en\s+(?!busca|bici|moto|carro|coche|cami[oó]n|eso|esas|est[ao]|la\s+(?:busca|b[uú]squeda))\w)",
            "estoy",
        ),
        (r"\bcercan[oa]s?\s+(?=(?:a|al|de)\s)", "cerca de "),
        (r"(?<=cerca de )(?:a|de)\s+(?=\w)", ""),
        (r"(?<=cerca de )al\s+(?=\w)", "el "),
        # Who is spoken of: "ella solo puede en las tardes y vive en Newark".
        (r"\b(?:ella|[eé]l)\s+(?:s[oó]lo|solamente|nom[aá]s)\s+puede\b", "solo puedo"),
        (r"\b(?:y|,)\s+vive(?=\s+en\b)", ", vivo"),
        (r"\b(?:dime|d[ií]game)\s+(?:a\s+ver\s+)?(?=qu[eé]\s)", ""),
        (r"\b(qu[eé])\s+t[uú]\s+tiene\b", r"\1 tienes"),
        (r"\s+(?:y\s+(?:todo\s+)?eso|et\s+tout\s+(?:[cç]a|le\s+reste))(?=\s*(?:$|[,.?!]))", ""),
        (r"\b(?:xfa|xfavor|porfis)\b", "por favor"),
        (rf"{_NO_LETTER}\bd(?=\s+[^\W\d_]{{3}})", "de"),
        (r"\bchui\b", "je suis"),
        (r"\benvi(?=\s+d(?:e\b|['’]))", "envie"),
        (r"\bfair(?=\s+(?:de\s+la|du|des|une?|la|le)\b)", "faire"),
        (r"\bto[yi](?=\s+(?:\w+[aei]ndo|libre|cansad[oa]|hart[oa]|sin)\b)", "estoy"),
        (r"\bdespue(?=\s)", "después"),
        (r"(?<=\bdespués de )la(?=\s+\d)", "las"),
        (
            rf"{_NO_LETTER}\bg(?=\s+(?:pas|plus|rien|besoin|envie|d[eé]j[aà]|une?|des|\d+)\b)",
            "j'ai",
        ),
        (r"\bke\b", "que"),
        (r"\bpr(?=\s+(?:le|la|les|mon|moi|une?|faire|devenir|apprendre|travailler)\b)", "pour"),
        (rf"\bpa(?=\s+(?:{_FOR_THAT})\b)", "para"),
        (r"\bta(?=\s+(?:muy|bien|caro|car[ií]simo)\b)", "está"),
        (r"\b(?:qqch|qqchose)\b", "quelque chose"),
        (r"\b(?:qqn|qqun)\b", "quelqu'un"),
        (r"\bbcp\b", "beaucoup"),
        (r"\b(?:pcq|pck|pcke)\b", "parce que"),
        (r"\b(?:pk|pkoi|pquoi)\b", "pourquoi"),
        (r"\bkoi\b", "quoi"),
        (r"\b(?:xq|porq)\b", "por qué"),
        (r"\bcb\b(?=\s|$)", "combien"),
        (r"\b(?:cmb|cbn|kombien|conbien)\b", "combien"),
        (r"\btro(?=\s+(?:cher|ch[eè]re|long|loin|tard|vieux|vieille|dur|difficile)\b)", "trop"),
        (r"\bds(?=\s+(?:l|mon|ma|mes|un|une|le|la|les|ce|cette)\b|\s+l['’]|\s+l\w{4})", "dans"),
        (
            r"\bj([mt])e?(?=\s+(?:suis|sui|sens|demande|trompe|lance|reconvertis|renseigne)\b)",
            r"je \1e",
        ),
        (r"(?<=\bme )sui\b", "suis"),
        (r"\bdsl[eé]?e?\b", "désolé"),
        (r"\A\W*nn(?=\W)", "non"),
        (r"(?<!\ble )(?<!\bau )(?<!\bdu )\bchu(?=\s+(?!en\b)[^\W\d_])", "je suis"),
        # The mark of what is left out, left out itself.
        (rf"\b([ld])(?={_LEFT_OUT}\b)", r"\1'"),
        (r"\b(?:tmb|tbn)\b", "también"),
        # Spoken "plus" without its "ne": no longer.
        (r"\b((?:je|j['’]?|on)\s*(?:peux|peut))\s+plus(?=\s+(?:le|la|les|en)\b|\W*$)", r"\1 pas"),
        (r"\bdnd\b", "dónde"),
        (r"\A\W*[aà]\s?\+\W*\Z", "à plus"),
        # In the corner of a town is near it.
        (
            r"\b(?:dans\s+le\s+coin|autour|aux\s+(?:alentours|environs)|du\s+c[oô]t[eé]|pas\s+(?:trop\s+|bien\s+)?loin)\s+(?=d(?:e\s|['’])\s*(?-i:[A-ZÀ-Ý]))",
            "près ",
        ),
        (
            r"\b(?:en|por)\s+(?:la\s+zona|el\s+rumbo|los\s+alrededores|las\s+cercan[ií]as)\s+(?=de\s)",
            "cerca ",
        ),
        # Who was spoken of before lives there.
        (r"\b(?:ella|[eé]l)\s+vive(?=\s+(?:en|por)\b)", "vivo"),
        (r"\b(?:elle|il)\s+(?:habite|vit)(?=\s+(?:[aà]|dans|pr[eè]s)\b)", "j'habite"),
        # As people say "vos" in Argentina and Uruguay; where it is written with its accent, too.
        *((rf"\b{said}", meant) for said, meant in _VOS.items()),
        (r"\bcdo\b", "cuando"),
        (r"\b(?:kiero|qiero|qero)\b", "quiero"),
        (r"\br(?=\s+(?:they|these|those|there|you|u|we)\b)", "are"),
        (r"\bu(?=\s+(?:got|have|do|know|think|speak|tell|help|recommend|offer|mean)\b)", "you"),
        (r"(?:(?<=\bdo )|(?<=\bcan )|(?<=\bare ))u\b", "you"),
        (r"\bwat\b", "what"),
        (r"\bhw(?=\s+(?:mu?ch|long|many|do|does|is)\b)", "how"),
        (r"\bmch\b", "much"),
        (r"\b2(?=\s+(?:expensive|much|long|far|hard|late|early|soon|many)\b)", "too"),
        (r"\b4(?=\s+(?:that|it|this|me|free)\b)", "for"),
        (r"\bpl[sz]\b", "please"),
        # Artificial intelligence, and not "j'ai".
        (r"\b(learn(?:ing)?|about|with|in|of|into|using?|generative)\s+ai\b", r"\1 AI"),
        (
            r"(?:\A|\b)ai(?=\Z|\s+(?:tools?|engineers?|engineering|courses?|skills|jobs?|stuff)\b)",
            "AI",
        ),
    )
)
_SIGNS = re.compile(
    r"(?<!['’])\b(?:tu|u|[cdgqrt](?=\s)|c-tu|cest|sa|qqch\w*|qqu?n|bcp|pc[qk]e?|pk|pkoi|pquoi|koi|xq|porq|cb|wat|hw|mch|ai|2(?=\s+[efhlms])|4(?=\s+[fimt])|pl[sz]|y['’ ]?(?:reste|manque)"
    rf"|ya|envi|fair|to[yi]|despue|j(?:{_OF_ME})|jv[xe]u?x?|chui|ke|pr|pa|ta|xfa|xfavor|porfis"
    r"|(?:[kq]u?e?l?k+e?|qqu?e?)[ -]?chose|(?:le|la|du|el|al|del) \d(?:i?[eè]me|er?|[eè]?re|nde?|[oaº]|d[oa]|r[oa]|er[oa])|(?:s[uú]|b[aá])[bj][ea](?:l[eo])?|monte|descends|de quoi|we|c['’]est (?:mort|non|exclu|impossible)|curro|chambeo|ando|j(?:ai|habite|aimerais|aime|adore|arrive|[eé]tudie|h[eé]site|attends|esp[eè]re|avais|aurais|[eé]tais)|tps|tte|milieu|(?:en\s?)?medio|kel(?:le)?s?|y(?=\s+[rthvpca])|(?:elle|il)\s+reste|kan|qd|qand|\w+it[oa]|il y a|jen|minscri\w+|ya\s?t\s?il|nom[aá]s|marre|tann[eé]e?|hart[oa]|cansad[oa]|aburrid[oa]|cercan[oa]s?|(?:ella|[eé]l)\s+s[oó]l|y\s+vive|dime|d[ií]game|eso|tout\s+[cç]a"
    r"|bosser|taffer|laburar|chambear|currar|camellar|chamba|laburo"
    r"|plus(?=\s+(?:le|la|les|en)\b|\W*$)"
    r"|(?:mostr|cont|mand|guard|borr|busc)[aá](?:me|l[oa]|nos)?|(?:dec|hac|pon)[eéií]me|(?:recomend|ten|pod|quer|sab)[aáeé]s|findes?"
    r"|(?:ella|[eé]l)\s+vive|(?:elle|il)\s+(?:habite|vit)|[aà](?=\s?\+)|coin|autour|alentours|environs|c[oô]t[eé]|loin|zona|rumbo|alrededores|cercan[ií]as"
    rf"|cmb|cbn|kombien|conbien|tro|ds|j[mt]e?|dsl[eé]?e?|nn|chu|tmb|tbn|dnd|cdo|kiero|qiero|qero|[ld]{_LEFT_OUT})\b",
    re.IGNORECASE,
)


def as_meant(text: str) -> str:
    """Return a text with what was typed by ear as it is written; the rest stays as it is."""
    if not _SIGNS.search(text):
        return text
    for pattern, meant in _RULES:
        text = pattern.sub(meant, text)
    return text
