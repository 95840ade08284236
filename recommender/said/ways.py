"""Ways and times of learning: online, in person, evenings; never where or when one works."""

import re
from collections.abc import Iterator

from recommender.said.bounds import LOOK_BACK
from recommender.said.clock import hours_of_day
from recommender.said.found import Found
from recommender.said.working import off_work

# "no evenings", "can't do weekends", "pas de cours en ligne", "no quiero nada presencial".
_REFUSED = re.compile(
    r"(?:\b(?:(?<!if\s)(?<!si\s)(?:not|no)|never|jamais|cannot|hate|rather\s+not|nothing|without|avoid|except|d[eé]teste|pas|sans|rien|sauf|aucun(?:e)?|nada|sin|ni|nunca|tampoco|excepto|odio)|\w+n['’]t|can['’]t)"
    r"(?:\s+(?:do|doing|on|in|at|any|the|study|studying|learn|learning|estudiar|aprender|[eé]tudier|apprendre|come|make|want|like|be|too|good\s+with|an?|some|another|something|une?|truc|una|algo|available|free|for\s+me|time|temps|tiempo|classes|courses?|class|de|d['’]|en|le|la|les|los|las|cours|cursos?|clases|formations?|quiero|puedo|veux|peux|nada|que|sea|libre|disponible|por|durante|pendant))*\s+\Z"
)
# "Don't want: loans, Saturdays".
_LISTED = re.compile(r"(?:don['’]?t\s+want|do\s+not\s+want|avoid|\bnot|\bno)\s*:[^.!?\n]*\Z")
# "In person because I get lost online".
_BAD_AT = re.compile(
    r"\b(?:get\s+lost|lost|struggl\w*|distracted|bad|terrible|hopeless|fail(?:ed|ing)?|(?:do|did)\s+(?:badly|poorly)|learn\s+nothing|(?:don['’]t|can['’]t|cannot)\s+(?:\w+\s+)?(?:learn|focus|concentrate|follow|do\s+well))\s+(?:(?:with|at|in|when|if|it['’]?s|is|anything|things|class(?:es)?|courses?)\s+){0,3}\Z"
)
_OR = re.compile(
    r"\s*(?:,|/|,?\s*\b(?:or|nor|and|ou|ni|et|o|y)\b)\s*(?:on\s+|in\s+the\s+|les?\s+|los?\s+|las?\s+|en\s+)?\Z"
)
_DAY_NAMES = r"(?:(?:mon|tues?|wednes|thurs?|fri)day|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[eé]rcoles|jueves|viernes)"
_DAYS = rf"(?:(?:(?:du|de|from)\s+)?{_DAY_NAMES}\s*(?:to|through|-|–|à|au|a)\s*{_DAY_NAMES},?\s+)?(?:(?:on\s+|les?\s+|los\s+|el\s+)?{_DAY_NAMES}s?(?:\s*,\s*|\s*/\s*|\s+(?:and|or|et|ou|y|o)\s+|\s+)(?:les?\s+|los\s+|el\s+)?){{0,4}}"
_HOW_OFTEN = r"(?:(?:(?:about\s+|only\s+|max(?:imum)?\s+)?(?:one|two|three|four|a\s+few|an?|\d|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro|every|every\s+(?:second|other)|some|each|chaque|cada)\s+)(?=even|night|morn|after|week|soir|matin|noche|tarde|ma[nñ]ana|sat|sun|sam|dim|s[aá]b|dom|fin))?"
_AT_WHAT_RATE = r"(?:\s+(?:nights?|evenings?|soirs?)?\s*(?:an?|per|each|every|par|por|a\s+la|la)\s+(?:week|month|semaine|mois|semana|mes))?"
_COURSE = r"(?:class(?:es)?|courses?|programs?|programmes?|lessons?|school|things?|study|studies|training|workshops?|schedule|hours|options?)"
_TAIL = rf"(?:\s+(?:only|seulement|uniquement|solamente|solo)\b|\s+{_COURSE}\b|\s+(?:work|works|are|is)\s+(?:best|fine|ok(?:ay)?|better|too|all\s+i(?:['’]ve\s+got|\s+have))\b)*"
_PART_OF_DAY = r"(?:\s+(?:mornings?|afternoons?|matin[eé]es?|matins?|apr[eè]s-midi|(?:por|en)\s+las?\s+(?:mañanas?|tardes?))\b)?"

_SOLD_ONLINE = (
    r"(?!\s*(?:store|shop|shops|stores|business|businesses|marketing|sales|security|safety|content|ads|presence|communit|retail"
    r"|brand|media|banking|gaming|games|platform|sellers?|selling|job|jobs|work\b|position|career|customers|advertis|teach|editor|instructor|tutor|communit|course\s+coordinator))"
)
# "A teacher in the room", "une salle et un professeur", "prefiero ir a clase".
_TEACHER = r"(?:teacher|instructor|tutor|professor|prof(?:esseure?)?|enseignante?|format(?:eur|rice)|profe(?:sora?)?|maestr[oa]|instructora?)"
_WITH_PEOPLE = (
    rf"(?:an?\s+)?(?:(?:real|live|actual|physical)\s+){{0,2}}{_TEACHER}\s+(?:(?:who\s+is\s+)?(?:in\s+the\s+(?:same\s+)?room|in\s+front\s+of\s+(?:me|us))(?:\s+with\s+(?:me|us))?|devant\s+(?:moi|nous)|en\s+chair\s+et\s+en\s+os|dans\s+la\s+(?:pi[eè]ce|salle)|de\s+carne\s+y\s+hueso|(?:en\s+frente|enfrente|delante)(?:\s+de\s+m[ií])?)"
    rf"|(?:in\s+)?an?\s+(?:real|live|actual|physical|proper)\s+(?:{_TEACHER}|class(?:room)?|school|workshop|salon|shop)\b|in\s+an?\s+room(?=\s*(?:$|[,.;!]))|in\s+(?:an?\s+)?(?:room|hall)\s+with\s+(?:an?\s+)?(?:{_TEACHER}|people|humans|others)\b|(?:with|around|among)\s+(?:real|actual|other)\s+(?:people|students|humans)|(?:(?:rather|prefer\s+to|like\s+to|want\s+to)\s+(?:go|come)|prefer\s+(?:going|coming))\s+to\s+(?:an?\s+)?(?:class(?:es|room)?|school)|(?:prefer|rather|like)\b[^.;!?,]{{0,20}}?\bin\s+an?\s+(?:class)?room"
    rf"|une?\s+(?:vraie\s+)?salle(?:\s+de\s+(?:cours|classe))?\s+(?:et|avec)\s+une?\s+{_TEACHER}|(?:dans\s+)?une\s+vraie\s+(?:classe|salle|[eé]cole)|un\s+vrai\s+{_TEACHER}|en\s+vrai(?:\s+avec\s+des\s+gens)?(?=\s*(?:$|[,.;!]))|(?:pr[eé]f[eè]re(?:rais)?|aime(?:rais)?(?:\s+mieux)?|veux|voudrais)\s+(?:aller\s+en\s+(?:classe|cours)|me\s+d[eé]placer)"
    rf"|un\s+sal[oó]n(?:\s+de\s+clases?)?\s+(?:y|con)\s+una?\s+{_TEACHER}|con\s+{_TEACHER}\s+y\s+(?:sal[oó]n|taller|compa[nñ]eros)|(?:prefiero|prefer[ií]r[ií]a|quiero|quisiera|me\s+gusta(?:r[ií]a)?(?:\s+m[aá]s)?|mejor)\s+(?:ir|asistir|acudir)\s+a\s+(?:(?:la|una)\s+)?(?:clases?|escuela)"
)
# "I can't leave the house", but not on Mondays.
_SHUT_IN = (
    r"(?:(?:can['’]?t|cannot|unable\s+to)\s+(?:leave\s+(?:the\s+|my\s+)?(?:house|home)|go\s+to\s+class(?:es)?|attend\s+(?:class(?:es)?|in\s+person))|(?:peux|pourrais)\s+pas\s+(?:me\s+d[eé]placer|sortir\s+de\s+chez\s+moi|quitter\s+la\s+maison|aller\s+en\s+(?:classe|cours))"
    r"|no\s+puedo\s+(?:salir\s+de\s+(?:mi\s+|la\s+)?casa|ir\s+a\s+(?:la\s+)?(?:clases?|escuela)|desplazarme))(?!\s+(?:on|in|during|before|after|until|till|at|to|for|mondays?|los|las|el|les?|la|por|en|antes|avant|cuando|when|every|most|unless|sans|sin|hasta|a|[àa]|de|du|jusqu\w*)(?!\w))"
)
# Name, what each of its phrases holds, the phrases.
_DELIVERY = (
    ("online", re.compile(
        r"class|clase|attend|leave|d[eé]plac|sortir|quitter|cours|salir|escuela|despla|li[gn]|visio|teams|distanciel|l[ií]nea|zoom|cel|remot|internet|virtual|distan|home|chez|casa|maison|my\s|mon\s|desde"
    ), re.compile(
        rf"\b(?:(?:fully|entirely|only|all|completely|100\s?%|mostly|live)\s+)?(?:on-?line{_SOLD_ONLINE}|(?:fully|100\s?%|completely|entirely)\s+remote|remote(?=\s+(?:only|and|or|please|pls|courses?|class|learning|study|training|if|(?:that\s+)?i\s+(?:can|could)|\w+\s+(?:courses?|class(?:es)?|training|programs?|studies))|\s*(?:$|[,.;!]))|over\s+the\s+internet|(?:over|on|by|via|par|por)\s+zoom|zoom(?=\s*(?:$|[,.;!]|or\b|and\b|(?:works|is\s+(?:fine|ok(?:ay)?|good|best))\b))(?:\s+(?:works|is\s+(?:fine|ok(?:ay)?|good|best))\b)?|(?:par|por)\s+internet|(?:en|par|sur)\s+(?:visio(?:conf\w*)?|zoom|teams)\b|por\s+(?:el\s+)?celular|at\s+distance|virtual(?:ly|es|mente)?(?=\s*(?:$|[,.;!]|class|course|only|porque|y\b|o\b|en\b|para|si\b|if\b))"
        r"|distance\s+(?:learning|education|course)|(?:study|learn|studying|learning|courses?|class(?:es)?|do\s+it|train\w*)\s+(?:remotely|from\s+home|at\s+home)"
        rf"|(?<=[,;.]\s)at\s+home(?=\s*(?:$|[,.;!]|and\b|but\b|please\b))|(?<=[,;.]\s)(?:chez\s+(?:moi|nous)|[àa]\s+la\s+maison|en\s+casa)(?=\s*(?:$|[,.;!]|y\b|et\b))|(?<=o\ssea\s)en\s+casa(?=\s*(?:$|[,.;!]|y\b))|remotely(?=\s*(?:$|[,.;!]))|from\s+home(?=\s*(?:$|[,.;!?]|because|since|only|please|pls|with|if|while))|(?:enti[eè]rement\s+|totalmente\s+|100\s?%\s+)?(?:en\s+ligne|en\s+distanciel|[àa]\s+distance|a\s+distancia|en\s+l[ií]nea)|(?:depuis|[aà]\s+partir\s+de)\s+(?:chez\s+moi|la\s+maison)|de\s+la\s+maison|desde\s+(?:mi\s+|la\s+)?casa|(?:(?<=do\s)|(?<=do\sit\s)|(?<=study\s)|(?<=learn\s)|(?<=take\s))(?:from|on)\s+my\s+(?:couch|sofa|bed|laptop|kitchen\s+table)|depuis\s+mon\s+(?:canap[eé]|divan|lit|ordi\w*)|desde\s+mi\s+(?:sof[aá]|cama|compu(?:tadora)?)|(?<!pr[eè]s\s)(?<!proche\s)(?<!loin\s)(?<!t[eé]\s)(?<!travail\s)(?<!faire\s)de\s+chez\s+(?:moi|nous)(?=\s*(?:$|[,.;!?]|si\b|avec\b|le\b|en\b))|por\s+internet|sur\s+internet|remot[oa](?=\s*(?:$|[,.;!]))|{_SHUT_IN})(?:\s+(?:only|seulement|uniquement|solamente|if\s+possible|si\s+possible|si\s+es\s+posible))?"
    )),
    ("in_person", re.compile(
        r"person|face|campus|site|clas|place|pr[eé]sen|aula|cara|room|real|people|salle|vrai|devant|sal[oó]n|carne|chair|ense|maestr|prof"
    ), re.compile(
        r"\b(?:in[- ]person|face[- ]to[- ]face|on[- ](?:campus|site)|(?<!people\s)(?<!students\s)(?<!persons\s)(?<!learners\s)(?<!others\s)in\s+class(?=\s*(?:$|[,.;!]|because\b|please\b|only\b))|in\s+(?:a|the)\s+(?:real\s+)?classroom|en\s+personne|en\s+pr[eé]sentiel|pr[eé]sentiel(?:le)?s?|en\s+pr[eé]sence|en\s+(?:salle\s+de\s+)?classe|sur\s+place(?=\s*(?:$|[,.;!]|seulement|uniquement))|presencial(?:es|mente)?|en\s+persona|en\s+un\s+aula|cara\s+a\s+cara"
        rf"|{_WITH_PEOPLE})(?:\s+(?:only|seulement|uniquement|solamente))?\b"
    )),
    ("hybrid", re.compile(r"brid|blend|half|part|semi|mixt|bimod|moiti|mitad|peu|poco|mi-"), re.compile(r"\b(?:hybrid|blended|partly\s+online|half\s+(?:[\w-]+[\s,/]+){1,3}(?:and\s+)?half\s+(?:in\s+|on\s+)?[\w-]+|part\s+(?:online|in[ -]person|in\s+class)[\s,/]+(?:and\s+)?part\s+(?:in\s+|on\s+)?[\w-]+|half\s+online|(?:moiti[eé]|partie|un\s+peu)\s+(?:en\s+|[àa]\s+|sur\s+)(?:[\w-]+[\s,/]+){1,2}(?:et\s+)?(?:moiti[eé]|partie|un\s+peu)\s+(?:en\s+|[àa]\s+|sur\s+)?[\w-]+|moiti[eé]-moiti[eé]|mi-pr[eé]sentiel,?\s+(?:et\s+)?mi-\w+|mi-distance,?\s+(?:et\s+)?mi-\w+|(?:mitad|parte|un\s+poco)\s+(?:[\w-]+[\s,/]+){1,3}(?:y\s+)?(?:mitad|parte|un\s+poco)\s+(?:en\s+)?[\w-]+|hybride|h[ií]brid[oa]s?|semi-?presencial|mixte|mixt[oa](?=\s*(?:$|[,.;]))|bimodale?)(?!\s*(?:car|cars|vehicle|vehicles|level|tech\w*|systems?|engines?|electric|and\s+electric|v[eé]hicule|auto|coche))\b")),
)  # fmt: skip
_ALREADY_ONLINE = re.compile(
    r"\b(?:sell(?:ing|s)?|buy(?:ing)?|shop(?:ping)?|teach(?:ing)?|work(?:ing|s)?|job|business|things|products?|clothes|crafts?|store|(?<!digital\s)market(?:ing)?(?!\s+(?:digital|num[eé]rique)\b)|vend(?:re|er|o|s|ons|iendo|emos)?|ventes?|ventas?|commerces?|boutiques?|tiendas?|negocios?|comercio|comunidad(?:es)?|communaut[eé]s?|publicit[eé]|publicidad|banque|banca|enseigner|enseñar|travail(?:ler|le)?|trabaj(?:ar|o)|jeux|juegos)\s+(?:\w+\s+){0,3}\Z"
)
_SCHEDULE = (
    ("evening", re.compile(
        r"even|night|after|from|past|onward|before|asleep|\bbed\b|avant|partir|desde|d[eè]s|\bpm|soir|apr[eè]s|noche|tarde|nocturn|despu|plus|sali|couch|dorm|duerm|acuest|\blit\b"
    ), re.compile(
        rf"\b{_HOW_OFTEN}(?:(?:in\s+the\s+|during\s+the\s+|on\s+|only\s+|some\s+|weekday\s+|weeknight\s+|at\s+|late\s+){{0,4}}{_DAYS}(?:evenings|weeknights|nights(?!\s+(?:shift|audit)))|in\s+the\s+evening|at\s+night|(?:late\s+)?evening(?=\s+(?:or|and)\s+(?:weekend|saturday|sunday|day|online|remote|hybrid|in[- ]person|distance)|\s+(?:in|a|per|each|every)\s+(?:the\s+)?week\b)|(?:late\s+)?evening\s+{_COURSE}|(?<!good\s)evening(?=\s*(?:$|[,.;!]|only))|(?:evening|night)(?=\s+(?:is|would\s+be)\s+(?:better|best|easier|good|great|fine|ok(?:ay)?|perfect|ideal)\b)|night\s+(?:school|{_COURSE})|{_DAY_NAMES}\s+(?:evening|night)"
        r"|(?:any\s?time\s+)?(?:after|from|past)\s+(?:[4-8]:[0-5]\d(?!\s*a)|[4-9](?:[:.]\d\d)?\s*(?:pm|p\.m\.?)|(?:1[6-9]|20)(?:[:h.]\d\d|\s?h\b)|[4-9](?=\s+(?:in\s+(?:the\s+)?evening|at\s+night)))|[4-9](?:[:.]\d\d)?\s*(?:pm|p\.m\.)\s+(?:onwards?|on\b|or\s+later)|(?:nothing|never|not|no\s+class\w*)\s+[^.;,]{0,25}?before\s+(?:half\s+past\s+(?:four|five|six)|[4-7](?:[:.]\d\d)?\s*(?:pm|p\.m\.)|five|six|1[6-9][:h])|(?:free|available|off|home)\s+(?:from|after|at|past)\s+[4-8](?:[:.][0-5]\d)?(?:\s*p\.?m\b)?(?=\s*(?:$|[,.;!]|on\b|onwards?\b|most\b|every\b|each\b|and\b|so\b))|after\s+(?:work|hours|dark|(?:[4-8]|1[6-9])\s*(?:pm|p\.m\.|h\b)|[4-8](?=\s*(?:$|[,.;!]|only|and|or))|five|six|supper|dinner|my\s+shift|the\s+kids\s+go\s+to\s+bed)|(?:after|once|when)\s+they(?:['’]re|\s+are)\s+(?:asleep|in\s+bed|sleeping)|(?:after|once|when)\s+(?:(?:the|my|our)\s+)?(?:kids|children|little\s+ones|bab(?:y|ies))\s+(?:are|is)\s+(?:in\s+bed|asleep|sleeping)|(?:after|once)\s+i(?:['’]ve)?\s+(?:put|get|got)\s+(?:(?:the|my|our)\s+)?(?:kids|children|little\s+ones|baby|son|daughter|boys|girls|them|him|her)\s+(?:to|in|into)\s+bed"
        rf"|(?:cours\s+du\s+|cours\s+de\s+|en\s+|{_DAYS}(?:le\s+|les\s+|de\s+|pendant\s+les\s+|mes\s+|du\s+)?)(?<!ce\s)(?<!ces\s)soir(?:s|[eé]es?|e)?\b|(?:apr[eè]s|[àa]\s+partir\s+de|d[eè]s)\s+(?:le\s+|mon\s+|la\s+|ma\s+|l['’])?(?:travail|boulot|job\b|shift|ouvrage|taf\b|souper|d[iî]ner|quart|(?:1[6-9]|20)\s*h(?:eures)?(?:\s?[0-5]\d)?(?!\w)|le\s+bureau)|(?:jamais|rien|pas)\s+[^.;,]{{0,25}}?avant\s+(?:1[6-9]|20)\s*h(?:eures)?(?:\s?[0-5]\d)?(?!\w)|[àa]\s+(?:1[6-9]|20)\s*h(?:eures)?(?:\s?[0-5]\d)?\s+au\s+plus\s+t[oô]t"
        r"|(?:quand|lorsqu['’]|une\s+fois\s+qu['’])\s*ils\s+(?:dorment|sont\s+(?:couch[eé]s|au\s+lit))|(?:quand|lorsque|une\s+fois(?:\s+que)?|apr[eè]s\s+que)\s+(?:les|mes)\s+enfants\s+(?:(?:sont|seront)\s+)?(?:couch[eé]s|endormis|au\s+lit|dorment)|apr[eè]s\s+avoir\s+couch[eé]\s+(?:les|mes|ma|mon)\s+\w+"
        r"|(?:despu[eé]s\s+de|al)\s+(?:acostar|dormir)\s+a\s+(?:los|mis|las|mi|la|el)\s+\w+|(?:cuando|una\s+vez\s+que|despu[eé]s\s+de\s+que)\s+(?:(?:ya\s+)?se\s+(?:duermen|acuestan)(?=\s+(?:puedo|podr[ií]a)|\s*(?:$|[,.;!]))|(?:los|mis)\s+(?:niñ|hij|chic)[oa]s\s+(?:ya\s+)?(?:se\s+)?(?:duerm[ea]n|acuest[ea]n|est[aá]n\s+(?:dormid|acostad)[oa]s)|(?:ya\s+)?se\s+(?:duerm[ea]n|acuest[ea]n)\s+(?:los|mis)\s+(?:niñ|hij|chic)[oa]s)"
        rf"|{_DAYS}(?:por\s+las?\s+|en\s+las?\s+|solo\s+las?\s+|las\s+)?(?:(?<!buenas\s)noches|(?<!buenas\s)tardes|(?<=la\s)noche|(?<=la\s)tarde)|noche(?=\s*(?:$|[,.;!]|o\b|y\b))(?<!de\snoche)|(?:(?<=^)|(?<=,\s)|(?<=\bsea\s)|(?<=\bsean\s)|(?<=\bpero\s)|(?<=\bs[oó]lo\s)|(?<=\bclases\s)|(?<=\bcursos\s)|(?<=\bcurso\s)|(?<=\bpuedo\s)|(?<=\balgo\s)|(?<=\bpues\s)|(?<=\bbueno\s)|(?<=\bmejor\s)|(?<=^ni\s)|(?<=[,.;]\sni\s)|(?<=\bnada\s))de\s+(?:noche|tarde)\b|nocturn[oa]s?\b|antes\s+de\s+las\s+(?:cuatro|cinco|seis|siete|[4-7]|1[6-9])(?:\s+de\s+la\s+tarde|\s?[hp]m?\b)?\s+no\s+puedo|(?:despu[eé]s\s+(?:del?\s+)?(?:mi\s+)?|(?:al\s+salir|saliendo)\s+del?\s+)(?:trabajo|trabajar|turno|cenar|las\s+(?:seis|cinco|siete|[5-8]|1[6-9]))|(?:a\s+partir\s+de|desde)\s+las\s+(?:cinco|seis|siete|ocho|[5-9]|1[6-9]|20)(?:[:.][0-5]\d|\s+y\s+media)?(?:\s+de\s+la\s+(?:tarde|noche)|\s*(?:pm|h\b))?(?=\s*(?:$|[,.;!]|puedo|estoy|y\b))){_AT_WHAT_RATE}{_TAIL}"
    )),
    ("weekend", re.compile(
        r"week|sat|sun|sema|samedi|dimanche|s[aá]bado|domingo|finde|\bfines\b|\bwe\b"
    ), re.compile(
        rf"\b{_HOW_OFTEN}(?:(?:on\s+|at\s+|the\s+|only\s+|my\s+|during\s+(?:the\s+)?){{0,4}}(?:weekends?|week-ends?|week\s+ends?|saturdays?|sundays?|(?:sat|sun)s?(?=\s+(?:mornings?|afternoons?|pls|please|only|or\b|and\b)|\s*(?:$|[,;!])))(?!\s+(?:manager|supervisor|job|shift|staff)|\s*(?:to|through|thru|till?|-|–)\s*{_DAY_NAMES})|(?:(?:la|les|le|en|mes|pendant\s+les)\s+)?(?:fins?\s+de\s+semaine|samedis?|dimanches?|week-?ends?)|(?:(?:en\s+)?(?:los|el|mis)\s+)?(?:fin(?:es)?\s+de\s+semana|findes?(?:\s+de\s+semana)?|(?<=los\s)fines(?=\s*(?:$|[,.;!]))|s[aá]bados?|(?<!santo\s)(?<!san\s)domingos?)|les?\s+we(?=\s*(?:$|[,.;!]|seulement|uniquement|ou\b|et\b))){_PART_OF_DAY}{_AT_WHAT_RATE}{_TAIL}"
    )),
    ("daytime", re.compile(
        r"day|seman|semaine|school|lunch|group|nursery|matut|morning|afternoon|kinder|jour|matin|midi|[eé]cole|garderie|d[ií]a"
        r"|ma[nñ]ana|escuela|escolar|colegio|guarder"
    ), re.compile(
        rf"\b(?:{_DAYS}(?:in\s+the\s+)?day[\s-]?times?(?!\s+(?:jobs?|work|positions?|shifts?|career|gig|office))|(?<=[,;.!?]\s)days(?=\s*(?:$|[,.;!]|please\b|pls\b|only\b))|in\s+the\s+day(?=\s*(?:$|[,.;!]))|{_DAYS}during\s+(?:the\s+)?(?:days?|school\s+hours)|(?:on\s+)?weekdays|(?:les\s+)?jours\s+de\s+semaine\b(?!,?\s+(?:le\s+)?soir)|(?:los\s+)?d[ií]as\s+de\s+semana\b(?!,?\s+(?:por|en|de)\s)|days\s+only|lunch(?:\s+|-)?(?:hours?|breaks?|times?)|(?:in\s+the\s+|only\s+|on\s+|weekday\s+){{0,4}}{_DAYS}(?:(?<!good\s)mornings(?=\s+(?:suit|i\b|only|are|work))|(?<!good\s)mornings?|afternoons)(?=\s*(?:$|[,.;!?)]|only|and|or|because|cause|cos|cuz|since|from|for\s+me|now|too|in|at|near|under|if|please|pls|instead|also|then|before|after|class|course|work|suit|don|do\s+not|no\b|i\b|are\b|is\b|when\b|while\b))|(?:(?:on|any)\s+)?(?:an?\s+|any\s+)?{_DAY_NAMES}\s+(?:mornings?|afternoons?)|on\s+a\s+weekday|before\s+noon|avant\s+midi|antes\s+del?\s+medio\s?d[ií]a|of\s+an?\s+(?:morning|afternoon)|and\s+daytime|by\s+day\b|monday\s+(?:to|-|through)\s+friday(?:\s+\d{{1,2}}\s*(?:am)?\s*(?:to|-)\s*\d{{1,2}}\s*(?:pm)?)?"
        r"|(?:only\s+|seulement\s+|solo\s+)?(?:during\s+school(?:\s+(?:hours|time))?|pendant\s+(?:l['’]|les\s+heures\s+d['’])[eé]cole|durante\s+la\s+escuela|en\s+horario\s+escolar)"
        r"|(?:while|when|once)\s+(?:(?:kids|children)|(?:(?:(?:the|my|our)\s+)?(?:kids?|children|child|son|daughter|boys|girls|baby|bab(?:y|ies)|little\s+ones?)|they|he|she)(?:['’](?:re|s)|\s+(?:are|is)))\s+(?:at|in)\s+(?:school|day\s?care|kindergarten|pre-?school|nursery|play\s?group)"
        rf"|(?:les?\s+)?{_DAY_NAMES}s?\s+(?:matin(?:[eé]e)?s?|apr[eè]s-midis?|avant-midis?)\b|mes\s+journ[eé]es|(?<!bonne\s)(?<!toute\s)(?<=\s)la\s+journ[eé]e(?=\s*(?:$|[,.;!?]))|{_DAYS}en\s+journ[eé]e|(?<!travaille\s)de\s+jour\b|(?:(?<=[,.;]\s)|(?<=semaine\s)|(?<=[eé]tudier\s)|(?<=que\s)|(?<=juste\s)|(?<=seulement\s)|(?<=plut[oô]t\s)|(?<=libre\s)|(?<=cours\s)|(?<=formation\s))le\s+jour(?=\s*(?:$|[,.;!?]|seulement|svp|stp|sinon|car|parce|mais|et\b|ou\b))|durant\s+la\s+journ[eé]e|(?:(?:en\s+)?(?:d[eé]but|milieu|fin)\s+de\s+|le\s+|les\s+|en\s+|de\s+|(?:deux|trois|quatre|\d)\s+)(?:matin[eé]es?|matins?|avant-midis?)\b|(?:l['’]|les\s+|en\s+)apr[eè]s-midis?|(?:dans|pendant)\s+la\s+journ[eé]e|(?:pendant\s+que|quand|lorsque)\s+(?:les|mes|mon|ma)\s+(?:enfants?|fils|fille|petits)\s+(?:sont|est)\s+(?:à|a)\s+(?:l['’][eé]cole|la\s+garderie)"
        rf"|{_DAYS}(?:de|durante\s+el|en\s+el)\s+d[ií]a\b(?!\s+de\b)|(?:por|en|solo|a)\s+las?\s+ma[nñ]anas?(?!\s+siguiente)|(?:dos|tres|cuatro|\d)\s+mañanas|(?<=[,;.]\s)mañanas(?=\s*(?:$|[,.;!]))|las\s+mañanas|(?:de|solo|s[oó]lo)\s+mañanas?(?=\s*(?:$|[,.;!]|y\b|o\b|que\b|porque\b))|matutin[oa]s?\b|(?:mientras|cuando)\s+(?:los|mis|mi)\s+(?:niños|hij[oa]s?|chicos|peques)\s+(?:est[aá]n?|van)\s+(?:en|a)\s+(?:la\s+escuela|el\s+colegio|la\s+guarder[ií]a))"
        rf"{_AT_WHAT_RATE}{_TAIL}"
    )),
    ("self_paced", re.compile(
        r"self|own|enreg|grab|zoom|teams|video|asyn|asinc|when|time\s|record|pause|stop|set|fixed|live|sched|rythme|autonom|ritmo|paso|autodir|horair|horar|horas|quand|cuando"
    ), re.compile(
        r"\b(?:(?:pre-?)?recorded\s+(?:videos?|lessons?|lectures?|class(?:es)?|courses?|sessions?)|recorded(?=\s*(?:$|[,.;!]|so\b|that\b))|(?:i\s+)?can\s+(?:pause|stop\s+and\s+start|start\s+and\s+stop)\b|(?:no|nothing\s+with|without)\s+(?:any\s+)?(?:set|fixed|scheduled)\s+(?:times?|hours|schedules?|class\s+times?)|no\s+(?:zoom|teams|video)\s+(?:meetings?|calls?|class(?:es)?|sessions?)|no\s+live\s+(?:class(?:es)?|sessions?|lessons?|lectures?|meetings?)|self[- ]?paced|asynchron\w+|asincr[oó]nic[oa]s?|self[- ]study|self[- ]directed|(?:at|in)\s+(?:my|one['’]s|your)\s+own\s+(?:pace|time|speed|rhythm)|(?:my\s+)?own\s+pace|(?:on|in)\s+my\s+own\s+(?:time|schedule)|(?:whenever|any\s?time)\s+i\s+(?:want|can|like|have\s+time|feel\s+(?:up\s+to\s+it|like\s+it)|get\s+(?:a\s+(?:chance|minute)|time))|(?:sans|pas\s+d['’])\s*horaires?\s+(?:fixes?|impos[eé]s?)|sin\s+horarios?\s+fijos?|(?:con|en|a)\s+mis\s+(?:propios\s+)?(?:horarios|horas)|(?:do|study|learn|take|watch|fit\s+in)\s+(?:it\s+)?(?:whenever(?=\s*(?:$|[,.;!]))|when\s+i\s+(?:can|want|like|have\s+(?:the\s+)?time)\b)|(?:faire|[eé]tudier|apprendre|suivre|avancer)\s+(?:[cç]a\s+|cela\s+|le\s+cours\s+)?quand\s+je\s+(?:veux|peux|voudrai|pourrai|suis\s+dispo\w*)|(?:hacer(?:l[oa])?|estudiar|aprender|avanzar)\s+(?:l[oa]\s+)?cuando\s+(?:yo\s+)?(?:quiera|pueda|tenga\s+tiempo)|(?:cours|vid[eé]os?|le[cç]ons?)\s+(?:pr[eé]-?)?enregistr[eé]e?s|(?:clases?|lecciones|videos?|cursos?)\s+(?:pre-?)?grabad[oa]s?|(?:during|at|around|choose|pick)\s+my\s+own\s+hours|(?<=[,;]\s)(?<!boss,\s)(?:on\s+)?my\s+own\s+(?:hours|schedule)(?=\s*(?:$|[,.;!]))|[àa]\s+mon\s+(?:propre\s+)?rythme|en\s+autonomie|[àa]\s+(?:mon|son)\s+propre\s+rythme|a\s+mi\s+(?:propio\s+)?(?:ritmo|paso)|autodirigid[oa])\b"
    )),
)  # fmt: skip
_LEARN_AT_NIGHT = re.compile(
    r"\b(?:(?:aprender|estudiar|cursos?|clases?|taller|formaci[oó]n|capacitaci[oó]n)\s[^.;,!?]{1,40}?|(?:prefiero|preferir[ií]a|quiero|quisiera)\s)(?<!turno\s)(?<!guardia\s)(?<!vigilante\s)(?<!portero\s)(?<!trabajo\s)(?<!trabajar\s)(?P<when>\bde\s+noche)(?=\s*(?:$|[,.;!?]|en\b|y\b|o\b|porque\b|pero\b|si\b|cerca\b))"
)
_WORKING_TIME = re.compile(
    r"\b(?:y\s+yo|and\s+i|et\s+moi)\s+\Z|\b(?:don['’]?t(?=\s+(?:tou|les|une?\b))|including|incluyendo|inclu(?:s|ido)s?)\s+(?:(?:tous|toutes|every|all|todos)\s+)?(?:les\s+|los\s+|el\s+)?\Z|\b(?:job|work(?:ing)?)\s+(?:at|in|for|with)\s+(?:an?|the|my)\s+(?:(?!so\b|but\b|and\b)\w+\s+){1,4}\Z|\b(?:work(?:ing|s|ed)?|shifts?|busy|tired|job|jobs|travail\w*|trabaj\w*|ocupad[oa]s?|(?:suis|est|sommes)\s+pris(?:e|es)?|occup[eé]e?s?|cansad[oa])\s+(?:(?!so\b|but\b|donc\b|mais\b|pero\b)\w+\s+){0,2}\Z"
)
# "I coach soccer on weekends": what people do then, not when they can learn.
_LIVING = re.compile(
    r"\b(?:(?:i|we|he|she|they)\s+(?:also\s+|always\s+|usually\s+|still\s+)?(?!can\b|could|have\b|am\b|don['’]t\s+do\b|hate\b|was\s+thinking|want|would|need|prefer|like|love|study|only|just|hope|plan|do\b|get|got|think|wish|might|may\b|should|will|are\b)"
    r"|(?<![-\w])(?:(?:je|nous|elle)\s+|j['’])(?!arrive|esp[eè]re|irais|puisse|n(?:e\s+|['’])(?:peux|pourrais|suis|ai|dispose)|peux|pouvons|pourrais|veux|voudrais|suis|pr[eé]f[eéè]r\w*|cherche|souhaite|n['’]|ai\b|[eé]tudie|dispose|serais|dois|devons|sommes|avons|voulons|voudrions|pourrions|cherchons|souhaitons|aimerai[st]|aimerions|veut|peut|pourrait|voudrait)|(?:vendo|limpio|toco|asisto|entreno|cuido|atiendo|manejo|juego|cocino|doy|arreglo|preparo|ayudo|ense[nñ]o|coso|horneo|reparo|pinto|canto|bailo|sirvo|reparto)\s+)(?!so\b|but\b)[\w'’-]+\s+(?:(?!so\b|but\b|then\b|donc\b|mais\b|pero\b|want|need|would\b|looking\b|prefer|hoping\b)[\w'’-]+\s+){0,6}\Z"
)
# "I study English on Tuesdays", where "I study best" would be a wish.
_STUDYING_ELSE = re.compile(
    r"\b(?:(?:i|we)\s+(?:already\s+)?(?:study|learn|take)|j['’][eé]tudie|je\s+suis\s+un\s+cours)\s+(?!best|better|only|well|in|at|on|during|mieux|le|la|les|que|seulement|evenings|weekends|nights|mornings|part|full|online)[\w'’]+\s+(?:\w+\s+){0,3}\Z|\b(?:tengo|tenemos)\s+clases?(?:\s+de\s+[\w'’]+)?\s+(?:\w+\s+){0,3}\Z|\bj['’]ai\s+(?:un|des|mes)\s+cours(?:\s+d(?:e\s+|['’])\w+)?\s+(?:\w+\s+){0,2}\Z|\bi\s+have\s+(?:an?\s+)?(?:\w+\s+)?class(?:es)?\s+(?:\w+\s+){0,2}\Z"
)
# "My daughter works evenings", "I get up at 5 every morning": no time to learn.
_OTHERS = re.compile(
    r"\b(?:my|mon|ma|mi|an?|une?|una)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|kids?|child|friend|brother|sister|mother|mom|father|dad|partner|boss|fils|fille|femme|mari|m[eè]re|p[eè]re|s(?:oe|œ)ur|fr[eè]re|hij[oa]|espos[oa]|marido|madre|padre|herman[oa]|jef[ea])\s+(?!are\b|is\b|est\b|sont\b|est[aá]n?\b|wants?\b|needs?\b|would\b|can\b|quiere\b|veut\b|puede\b|peut\b)(?:(?!so\b|i\b|and\b|but\b|only\b|donc\b|je\b|j['’]|as[ií]\b|y\b|et\b)[\w'’-]+\s+){1,4}\Z"
    r"|\b(?:get|wake|be|am)\s+up\s+(?:\w+\s+){0,3}\Z|\bme\s+(?:levanto|l[eè]ve|acuesto|couche)\s+(?:\w+\s+){0,4}\Z"
)
_OUT = re.compile(
    r"\s*(?:(?:are|is|sont|est|c(?:['’]est)?|me\s+es|son|es|est[aá]n)\s+(?:out\b|sacred\b|off[- ]limits\b|sacr[eé]e?s?\b|sagrad[oa]s?\b|mort(?=\s*(?:$|[,.;!]))|non(?=\s*(?:$|[,.;!]))|(?:pas|plus)\s+possible|impossible|imposibles?|not\s+possible|no\s+good|exclus?|hors\s+de\s+question|a\s+no\b)|(?:don['’]?t|doesn['’]?t|won['’]?t|do\s+not|does\s+not)\s+work|(?:[cç]a\s+|je\s+|on\s+|j['’])?(?:ne\s+)?(?:me\s+|m['’])?(?:marche(?:nt)?|conviennent|convient|fonctionne(?:nt)?|arrange(?:nt)?|va|vont|peux|peut)\s+(?:vraiment\s+)?(?:pas|plus(?=\s*(?:$|[,.;!])))|(?:ya\s+)?no\s+(?:(?:me|se)\s+)?(?:sirven?|funcionan?|puedo|puede|podr[ií]a|vienen?\s+bien|quedan?\s+bien|convienen?)|ya\s+no(?=\s*(?:$|[,.;!]))|(?:im)?possibles?|imposibles?|,?\s*(?:no|non)(?=\s*(?:$|[,.;!]))"
    r"|(?:is|are|c['’]est|son|es)\s+(?:for\s+)?(?:meetings|practice|rehearsals?|choir|soccer|hockey|bedtime|homework)\b|(?:is|are|c['’]est|son|es)\s+(?:for\s+)?(?:(?:my|our|the|mi|la|para\s+la|para\s+mi|pour\s+(?:mon|ma|mes))\s+)?(?:family|church|kids|child(?:ren)?|dad|mom|mum|mother|father|parents|son|daughter|wife|husband|grand\w+|busy|taken|booked|work(?=\s*(?:$|[,.;!]))|famille|enfants|familia|iglesia|hij[oa]s?))"
)
# "Open a shop on Saturdays": when somebody would sell.
_SELLING = re.compile(
    r"\b(?:(?:open|run|start|have|own|set\s+up)\s+(?:up\s+)?(?:an?|my|our|the)\s+(?:(?!course|class|program|training)[\w'’-]+\s+){1,3}|(?:selling|sell)\s+(?:[\w'’-]+\s+){1,4}"
    r"|(?:ouvrir|tenir|monter)\s+(?:une?|mon|ma|notre)\s+(?:[\w'’-]+\s+){1,3}|vendre\s+(?:[\w'’-]+\s+){1,4}|(?:abrir|poner|montar)\s+(?:una?|mi|nuestr[oa])\s+(?:[\w'’-]+\s+){1,3}|vender\s+(?:[\w'’-]+\s+){1,4})\Z"
)
# "I want to be home at night", "whatever gets me home at night": when somebody is home, or asleep.
_HOME_THEN = re.compile(
    r"\b(?:(?:be|stay|get|gets\s+(?:me|us|him|her|you))\s+(?:back\s+)?(?:at\s+)?home|sleep\w*|asleep|drive|driving)\s+(?:(?:with|for)\s+(?:\w+\s+){1,3})?\Z"
)
# "She's on nights": a shift.
_ON_SHIFT = re.compile(r"on\s+(?:the\s+)?(?:nights|evenings|weekends|days)\b")
_IS = re.compile(
    r"(?:['’](?:m|s|re)|\b(?:am|is|are|was|work|working|currently|still))\s+(?:(?:still|now|always|only)\s+)?\Z"
)
# "4 on 4 off, days then nights": a rota.
_DAYS_AND = re.compile(r"\bdays?\s*(?:and|then|to|/|&)\s*\Z")
# "By Saturday": a day to be done by, no time of the week.
_BY_THEN = re.compile(r"\b(?:by|before|until|till|since)\s+(?:this\s+|next\s+)?\Z")
# "Weekends for family", "un week-end sur deux": not free then, or not on all of them.
_KEPT_FOR = re.compile(
    r"\s+(?:free\s+)?for\s+(?:(?:my|the|our)\s+)?(?:family|church|kids|children|sleep|rest)\b|\s+pour\s+(?:ma|la|mes|les)\s+(?:famille|enfants)\b|\s+para\s+(?:mi|la|mis|los)\s+(?:familia|hijos|niños)\b|\s+(?:s[ií]\s+y\s+(?:otro\s+)?no|sur\s+deux|de\s+por\s+medio)\b"
)
# "80 $ par soir": what somebody earns then.
_PAID_THEN = re.compile(
    r"(?:[$€£]|dollars?|euros?|pesos|bucks)\s*(?:/|(?:par|an?|per|por|la|each|every)\s+)\Z"
)
# "Every other weekend off", "a job with weekends off": days off that no class could rely on.
_OFF = re.compile(r"\s+off\b")
_JOB_OFF = re.compile(
    r"\b(?:(?:jobs?|careers?|something)\s+(?:\w+\s+){0,2}|(?:want|need|like|love|gives?\s+(?:me|you))\s+(?:to\s+(?:have|get)\s+)?(?:my\s+)?)\Z"
)
_NOT_EVERY = re.compile(r"every\s+(?:other|second)\s")
_ONE_DAY = re.compile(
    r"(?:on\s+|the\s+|le\s+|les\s+|los\s+|el\s+)*(?:(?P<saturday>saturdays?|samedis?|s[aá]bados?)|sundays?|dimanches?|domingos?)"
)
# "I'm done with nights", "no more weekends" speak of work; "les soirs ne me dérangent pas" of none.
_DONE_WITH = re.compile(
    r"\b(?:(?:done|finished|through|fed\s+up)\s+with|(?:tired|sick|bored)\s+of|no\s+more|marre\s+d(?:e|es|u)|fini(?:e|es|s)?(?:\s+(?:le|la|les))?|plus\s+jamais\s+de|(?:cans[eé]|cansad[oa]|hart[oaeé]|aburrid[oa])\s+de|nunca\s+m[aá]s(?:\s+de)?)\s+(?:work(?:ing)?\s+|doing\s+|trabajar\s+|travailler\s+)?(?:the\s+|les?\s+|la\s+|las\s+|los\s+|de\s+)*\Z"
)
# "Evenings I clean", "por las tardes tengo a la niña", "le soir chu brûlée": not free then.
_OCCUPIED = re.compile(
    r"\s*(?:i\s+(?!can\b|could\b|am\s+(?:free|off|available|home)|have\s+(?:time|free)|['’]d\b|would\b|want\b|like\b|prefer\b|need\b|hope\b|guess\b|think\b|might\b)\w+|i['’]m\s+(?!free|off|available|home|looking|thinking|interested)\w+"
    r"|je\s+(?!peux|pourrais|suis\s+(?:libre|dispo)|pr[eé]f|veux|voudrais|aimerais|souhaite|cherche)\w+|j['’](?!aimerais|ai\s+(?:le\s+)?(?:du\s+)?temps)\w+|chu\s"
    r"|(?:yo\s+)?(?:trabajo|voy\s+a\s+(?!poder|estar|tener|estudiar|empezar)\w+|juego|canto|toco|visito|vendo|duermo|cuido|limpio|cocino|atiendo|manejo|viajo|estudio|tengo\s+(?!tiempo|libre))\b|no\s+porque\b)"
)
# "Last time I tried online": how it was, not how it should be.
_IT_WAS = re.compile(
    r"(?<!if\sit\s)(?<!wish\sit\s)(?<!were\s)(?<!si\sc['’])\b(?:was|were|[eé]tait|[eé]taient|[eé]t[eé]|fue|fueron|era|eran)\s+(?:(?:all|fully|mostly|entirely|completely|an?|tout|toute|enti[eè]rement|todo|toda|en|por|de|le|les|la|las)\s+)*\Z"
)
# "My last course was online and I hated it": not like that once more.
_NEVER_AGAIN = re.compile(
    r"[^.;!?]{0,20}?\b(?:(?:i|we)\s+(?:really\s+)?(?:hated|learn(?:ed|t)\s+nothing|did(?:n['’]t|\s+not)\s+(?:like|learn|work)|couldn['’]t)|never\s+again|plus\s+jamais|(?:ai|avons)\s+(?:rien\s+appris|d[eé]test[eé])|pas\s+aim[eé]|no\s+aprend[ií]|no\s+me\s+(?:gust[oó]|sirvi[oó])|lo\s+odi[eé]|nunca\s+m[aá]s)\b"
)
_ONCE = re.compile(
    r"\b(?:last\s+time|la\s+derni[eè]re\s+fois|la\s+[uú]ltima\s+vez|i\s+tried|j['’]ai\s+(?:d[eé]j[aà]\s+)?essay[eé]|prob[eé]|intent[eé]|j['’]ai\s+(?:eu|fait|suivi|pris|obtenu)|(?:hice|tom[eé]|curs[eé]|saqu[eé])|(?:i\s+)?(?:signed\s+up|enrolled)|me\s+inscrib[ií]|me\s+suis\s+inscrite?)\b[^.,;!?]{0,30}\Z"
)
# "At home" is a way to learn where a course is spoken of; else it may be where one would work.
_AT_HOME = frozenset({"at home", "chez moi", "chez nous", "à la maison", "en casa"})
# "Customer support from home" is where one would work, "learn support from home" is not.
_AT_THAT_WORK = re.compile(
    r"\b(?:work(?:ing)?|jobs?|business|sell\w*|support|service|entry|transcription|assistant|alterations)\s+(?:(?!learn|study|studying|course|class|online|training)[\w'’-]+\s+){0,2}\Z"
)
_AT_A_DESK = re.compile(
    r"(?:n['’]t\s+want\s+to\s+be|\b(?:being|stuck|stand(?:ing)?|sit(?:ting)?|help(?:ing)?|assist\w*|back|work\w*))\s+\Z"
)
_STUDYING = re.compile(
    r"course|class|stud|learn|train|pace|hours|week|\$|cours|formation|[eé]tud|apprend|rythme|heures|semaine|curso|clase|aprend|ritmo|horas|semana"
)
# "Nothing online?", "¿no hay nada online?" ask for it.
_ONLY_THEN = re.compile(
    r"\b(?:ne|n['’])\s*\w+(?:\s+\w+)?\s+qu(?:e|['’]en?|['’])\s*(?:le\s+|les\s+)?\Z"
)
# "Is there a class that isn't in the mornings?"
_THAT_IS_NOT = re.compile(
    r"\b(?:(?:that|which|one)\s+(?:is|are|does|do)(?:n['’]t|\s+not)|que\s+no\s+sean?|qui\s+(?:(?:ne\s+)?soi(?:t|ent)\s+pas|(?:n['’])?est\s+pas))\s+(?:(?:in|on|at|the|en|el|la|los|las|le|les|de|por)\s+)*\Z"
)
_ASKED_FOR = re.compile(r"(?:\s+(?:here|at\s+all|ici|du\s+tout|aqu[ií]|entonces|alors))?\s*\?")
_NO_MATTER = re.compile(
    r"\s*(?:ne\s+)?me\s+d[eé]rangent?\s+pas|\s*no\s+me\s+(?:molestan?|importan?)|\s*(?:don['’]?t|doesn['’]?t)\s+bother\s+me"
)
_STUDY_TIME = re.compile(
    r"\b(?:after|outside|apr[eè]s|despu[eé]s|besides)\s+(?:\w+\s+){0,2}(?:work\w*|travail|boulot|trabajo)(?:\s*,?\s*(?:or|and|ou|et|o|y))?\s*\Z"
)
_ALL = {
    "delivery": ("online", "in_person", "hybrid"),
    "schedule": ("daytime", "evening", "weekend", "self_paced"),
}


def ways(low: str) -> Iterator[Found]:
    """Find acceptable ways of delivery."""
    yield from _choices("delivery", _DELIVERY, low, _ALREADY_ONLINE)


def times(low: str) -> Iterator[Found]:
    """Find acceptable times."""
    more = (*hours_of_day(low), *_at_night(low))
    named = list(_choices("schedule", _SCHEDULE, low, _WORKING_TIME, more))
    if not any(each.says for each in named):
        # "I get off at 6, so only weekends" is only weekends.
        named += _choices("schedule", (), low, _WORKING_TIME, tuple(off_work(low)))
    yield from named


def _at_night(low: str) -> Iterator[tuple[int, int, str]]:
    """Yield where "de noche" ends a wish to learn; "guardia de noche" is a kind of work."""
    for match in _LEARN_AT_NIGHT.finditer(low):
        yield match.start("when"), match.end("when"), "evening"


def _choices(
    limit: str,
    patterns: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...],
    low: str,
    elsewhere: re.Pattern[str],
    more: tuple[tuple[int, int, str], ...] = (),
) -> Iterator[Found]:
    """Find what is wanted of a kind; if only something is refused, the rest is wanted."""
    named = (
        (match.start(), match.end(), name)
        for name, sign, pattern in patterns
        if sign.search(low)
        for match in pattern.finditer(low)
    )
    matches = sorted((*named, *more))
    wanted: list[str] = []
    refused: list[str] = []
    days: set[bool] = set()
    spans: list[tuple[int, int]] = []
    last_end, is_last_refused = 0, False
    for start, end, name in matches:
        if start < last_end:
            continue
        before = low[max(0, start - LOOK_BACK) : start]
        if elsewhere.search(before) and not _STUDY_TIME.search(before):
            continue
        if _is_of_a_life(low, before, start, end):
            continue
        if limit == "schedule" and _is_taken(low, before, start, end):
            continue
        said = low[start:end]
        is_asked = _ASKED_FOR.match(low, end) and not _THAT_IS_NOT.search(before)
        is_wanted = is_asked or _ONLY_THEN.search(before)
        no = None if is_wanted else _refusal(before)
        out = (_NEVER_AGAIN if _IT_WAS.search(before) else _OUT).match(low, end)
        if out:
            end = out.end()
        goes_on = is_last_refused and _OR.fullmatch(low, last_end, start)
        if limit == "delivery" and low[last_end:start].strip() == ",":
            # "Not online, in person": of two ways hardly anybody refuses both.
            goes_on = None
        is_out = out is not None and not out[0].lstrip().startswith("possible")
        is_last_refused = bool(no or goes_on or is_out)
        if not is_last_refused:
            wanted.append(name)
        elif _is_whole(said, days):
            refused.append(name)
        is_near = no is not None and no.re is _REFUSED
        spans.append((start - len(no[0]) if no and is_near else start, end))
        last_end = end
    if not (wanted or refused):
        yield from (Found(start, end, {}) for start, end in spans)
        return
    chosen = wanted or [each for each in _ALL[limit] if each not in refused]
    says = {limit: tuple(each for each in _ALL[limit] if each in chosen)}
    for start, end in spans:
        yield Found(start, end, says)


def _refusal(before: str) -> re.Match[str] | None:
    """Return the words that refuse what follows them."""
    found = (pattern.search(before) for pattern in (_REFUSED, _BAD_AT, _LISTED))
    return next((each for each in found if each is not None), None)


def _is_of_a_life(low: str, before: str, start: int, end: int) -> bool:
    """Tell whether a way or a time is how somebody lives, works or once learned."""
    if any(each.search(before) for each in (_LIVING, _STUDYING_ELSE, _OTHERS)):
        return True
    said = low[start:end].strip()
    if said in _AT_HOME and not _STUDYING.search(low):
        return True
    is_work = _AT_THAT_WORK.search(before) is not None and not _STUDYING.search(before)
    if said == "from home" and is_work:
        return True
    if said.endswith("classroom") and _AT_A_DESK.search(before):
        return True
    if _SELLING.search(before):
        return True
    if _IT_WAS.search(before) and not _NEVER_AGAIN.match(low, end):
        return True
    return bool(_ONCE.search(before) or _DONE_WITH.search(before) or _NO_MATTER.match(low, end))


def _is_taken(low: str, before: str, start: int, end: int) -> bool:
    """Tell whether somebody is busy or home then, or off at times that no class could rely on."""
    if _OCCUPIED.match(low, end) or _HOME_THEN.search(before):
        return True
    if _ON_SHIFT.match(low, start) and _IS.search(before):
        return True
    if _DAYS_AND.search(before) or _PAID_THEN.search(before) or _KEPT_FOR.match(low, end):
        return True
    if _BY_THEN.search(before) and _ONE_DAY.fullmatch(low[start:end].strip()):
        return True
    if low.startswith("after work", start) and before.endswith(("mornings ", "morning ")):
        return True
    is_off = _OFF.match(low, end) is not None
    return is_off and bool(_NOT_EVERY.match(low, start) or _JOB_OFF.search(before))


def _is_whole(said: str, days: set[bool]) -> bool:
    """Tell whether the whole of a kind of time is refused; add a day to those that are.

    Who cannot come on Sundays may come on Saturdays.
    """
    day = _ONE_DAY.fullmatch(said.strip())
    if day is None:
        return True
    days.add(day["saturday"] is not None)
    return len(days) > 1
