"""When a learner could begin, and when it must be done: "starting in January", "done by March"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from recommender.said.bounds import SEGMENT_START, stands_alone
from recommender.said.days import ANY_DAY, DAY_PATTERN, after_a_while, days_of
from recommender.said.found import Found
from recommender.said.numbers import NUMBER, UNIT, number_of

_CAN = r"(?:able\s+to\s+|(?:can|could|would|peux|pourrais|puedo|podr[ií]a)(?:not|['’]t)?\s+(?:only\s+)?(?:be\s+)?)?"
_START = (
    r"(?:start(?:s|ing|ed)?|begin(?:s|ning)?|available|free|when\s*:|quand\s*:|cu[aá]ndo\s*:|start\s+date\s*:|commenc\w+|d[eé]but(?!ante?s?\s+(?:les?\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\w*|disponibles?|dispos?|libre"
    r"|empez\w+|empiez\w+|empiec\w+|comenz\w+|comienc\w+|inici\w+)"
)
_FINISH = (
    r"(?:finish(?:ed|ing|es)?|done|complete[ds]?|completing|ready|graduat\w+|certified|qualified|trained|over|end(?:ing|s|ed)?|employed|working|hired"
    r"|termin\w+|fini\w*|pr[eê]te?s?|certifi\w+|acab\w+|list[oa]s?|complet\w+)"
)
_AFTER = r"(?:(?:any\s?time\s+|any\s+day\s+|sometime\s+)?(?:after|from|as\s+of)|not\s+before|no\s+earlier\s+than|not\s+until|[àa]\s+partir\s+d(?:['’]|[eu]\b)|d[eè]s|apr[eè]s|pas\s+avant|a\s+partir\s+del?|desde|(?:en\s+cuanto|cuando|una\s+vez\s+que)\s+pasen?|despu[eé]s\s+del?|no\s+antes\s+del?)"
_PAST_IT = re.compile(r"after|apr|despu|en\s+cuanto|cuando|una\s+vez")
_BY = r"(?:by|no\s+later\s+than|at\s+the\s+latest|(?P<until>until|till|jusqu['’](?:[àa]|en|au)|hasta(?:\s+(?:el|la))?)|d['’]ici(?:\s+(?:à|au|la))?|au\s+plus\s+tard(?:\s+(?:en|le|à|au))?|pour(?:\s+(?:le|la))?|para(?:\s+(?:el|la))?|a\s+m[aá]s\s+tardar(?:\s+(?:el|en))?)"
_BEFORE = r"(?:before|prior\s+to|avant|antes\s+del?)"
_IN = r"(?:in|on|during|this|next|sometime\s+in|(?:some\s?time\s+)?(?:around|about|early(?:\s+in)?|late(?:\s+in)?)|at(?=\s+(?:the\s+)?(?:end|beginning|start|latest|christmas|easter))|en|au|le|el|à|vers|hacia|por|alrededor\s+de|this\s+coming)"
_ABLE = re.compile(
    r"(?:can|could|able|peux|pourrais|puedo|podr[ií]a|available|ready|dispo|libre|free)\b"
)
# "I've got three months off starting January 4".
_OFF = re.compile(r"\b(?:off|free|available|home|leave|vacation|libres?|vacances|vacaciones)\s*\Z")
_BEGINS = re.compile(r"start|begin|commenc|d[eé]but|emp|comenz|comienc|inici|when|quand|cu")
_A_WEEKDAY = re.compile(r"day\b(?<!holiday)|di\b|lunes|martes|coles|jueves|viernes|bado|domingo")
_HAVE = re.compile(
    r"\b(?:have|got|only|ai|avons|tengo|tenemos|(?:hours?|heures?|horas?)\s+(?:an?|per|par|por|a\s+la)\s+(?:week|semaine|semana))\s*\Z"
)
_NOT_BEFORE = re.compile(r"not|no\s|pas\s|[àa]\s+partir|d[eè]s\b|as\s+of")

_DATED = re.compile(
    rf"\b(?:{_CAN}(?P<start>{_START})|(?P<finish>{_FINISH}))?\s*(?:(?:with\s+it|(?:date\s+)?(?:must|should|has\s+to|needs\s+to|doit|devrait|debe|tiene\s+que)\s+(?:be|[eê]tre|ser)|it|this|something|un\s+curso|algo|quelque\s+chose|anything|(?:sooner|earlier|plus\s+t[oô]t)(?:,?\s+(?:say|like|maybe|disons))?|right|just|shortly|soon)\s+)?"
    rf"(?:(?<!\w)(?:(?P<after>{_AFTER})|(?P<by>{_BY})|(?P<before>{_BEFORE})|(?P<in>{_IN}))(?!\w)|(?<!\w))\s*(?:the\s+|la\s+|le\s+|l['’]|el\s+)?"
    rf"(?<!\w)(?P<day>{DAY_PATTERN})(?!\w)"
)
# "next spring I want to start", "au printemps je veux commencer": the day comes first.
_DAY_FIRST = re.compile(
    rf"(?<!\w)(?<!after\s)(?<!before\s)(?<!until\s)(?<!since\s)(?:in|on|this|en|au|le|el|la|à)?\s*(?P<day>{DAY_PATTERN})(?!\w),?\s+(?:(?:i|je|j['’]|yo|we|nous)\s*)?(?:want|would\s+like|['’]d\s+like|hope|plan|can|could|veux|voudrais|peux|aimerais|souhaite|quiero|quisiera|puedo|me\s+gustar[ií]a)\s+(?:to\s+)?(?P<start>{_START})\b"
)
# "I'd like to start welding in March"; of a bakery it is the opening.
_START_WITH = re.compile(
    rf"\b(?:want(?:ing)?|like|hop(?:e|ing)|plan(?:ning)?|veux|voudrais|aimerais|souhaite(?:rais)?|compte|esp[eè]re|quiero|quisiera|gustar[ií]a|espero|pienso)\s+(?:to\s+|de\s+|[àa]\s+)?(?:start|begin|commencer|d[eé]buter|empezar|comenzar|iniciar)\s+(?:(?:an?|my|the|un|une|mon|ma|la|le|una|mi|el|con\s+el|con\s+la|a\s+estudiar)\s+(?:[\w'’-]+\s+){{0,3}}?(?:courses?|class(?:es)?|training|program(?:me)?|cours|formation|cursos?|clases?|formaci[oó]n)\s+(?:(?:of|de|d['’]|en)\s?[\w'’-]+\s+)?|(?!(?:an?|my|the|our|un|une|mon|ma|mes|una|mi|work|business|working|trabajar|travailler|university|uni|college|school|kindergarten|\w+\s+school)\b)(?:[\w'’-]+\s+){{1,4}}?)(?P<prep>(?:in|on|this|en|au|le|el|[àa]\s+la)\s+)(?:the\s+|el\s+|la\s+)?(?P<day>{DAY_PATTERN})(?!\w)"
)
# A while told from today: "within six months", "d'ici trois semaines".
_WITHIN = re.compile(
    rf"\b(?:{_CAN}(?P<start>{_START})|(?P<finish>{_FINISH}))?\s*(?:(?:with\s+it|it|this)\s+)?"
    rf"(?:(?<!\w)(?:(?P<within>within(?:\s+the\s+next)?|in\s+the\s+next|over\s+the\s+next|d['’]ici|dans\s+les|au\s+cours\s+des|en\s+los\s+pr[oó]xim[oa]s|en\s+las\s+pr[oó]ximas)|(?P<in>in|en|dans|dentro\s+de))\s+)"
    rf"(?:(?:about|around|maximum|max|at\s+most|unos|environ)\s+)?(?P<n>{NUMBER})(?:\s+(?:prochaine?s|next|pr[oó]xim[oa]s))?[\s-]*(?P<unit>{UNIT})(?:\s+(?:prochaine?s|from\s+now|from\s+today))?"
)
# "Dentro de dos meses empiezo vacaciones": what happens then is not to be done by then.
_THEN_HAPPENS = re.compile(
    r"\s*,?\s+(?:empiez\w+|comienz\w+|tengo|me\s+(?:voy|mudo|jubilo|caso|operan|pagan)|nace|viajo|(?:i|we)\s*(?:start|begin|move|leave|retire|['’]ll\s+be|will\s+be)|(?:je|on)\s+(?:commence|pars|part|quitte|d[eé]m[eé]nage|reprends))\b"
)
_FROM_NOW = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s+(?P<unit>{UNIT})\s+from\s+(?:now|today)")
# "Before the baby comes in April" is before April.
_NOT_THEN = re.compile(r"(?:\b(?:not|never|nothing|pas|rien|jamais|no|nada|nunca)|n['’]t)\s+\Z")
_BEFORE_IT = re.compile(
    rf"\b{_BEFORE}\s+(?:que\s+|(?:the|my|our|le|la|el|los|las|mi|mon|ma)\s+|l['’])?(?:(?!(?:and|but|or|so|now|et|mais|ou|donc|y|pero|ahora)\b)[^\W\d][\w'’-]*\s+){{1,6}}?(?P<prep>(?:in|on|en|au)\s+|\()?(?P<day>{DAY_PATTERN})(?!\w)"
)
# "After June I'm free all day".
_FREE_THEN = re.compile(
    r"\s*,?\s*(?:i|we|he|she)\s*(?:(?:['’]m|['’]s|['’]re|am|is|are|will\s+be)\s+(?:\w+\s+)?(?:free|available|off|home|done)|can\b|could\b|want\b|would\b|['’]d\b|have\s+(?:\w+\s+)?time)"
    r"|\s*,?\s*(?:je\s*|j['’])(?:veux|voudrais|peux|pourrais|pourrai|aimerais|(?:suis|serai)\s+(?:\w+\s+)?(?:libre|dispo)|ai\s+(?:\w+\s+){0,3}(?:temps|libres?))"
    r"|\s*,?\s*(?:yo\s+|ya\s+)?(?:quiero|quisiera|puedo|podr[ií]a|podr[eé]|me\s+gustar[ií]a|(?:estoy|estar[eé]|quedo)\s+(?:\w+\s+)?(?:libre|disponible)|tengo\s+(?:\w+\s+){0,3}?(?:libres?|tiempo))"
)
# "Para la quincena ya tengo": when wages are paid, not when it is to be done.
_PAYDAY = re.compile(
    r"\s*(?:ya\s+|s[ií]\s+)?(?:tengo|tendr[eé]|cobro|me\s+pagan|puedo\s+pagar|pago|junto)\b"
)
# "Starting in January or September".
_OR_DAY = re.compile(rf"\s*(?:,\s*)?(?:or|ou|o)\s+(?:in\s+|en\s+)?(?P<day>{DAY_PATTERN})(?!\w)")
_SENTENCE = re.compile(r"[.!?]\s*")
# "Beekeeping. Spring." says when it should begin.
_OWN_SENTENCE = re.compile(r"(?:[.;!?\n|•]|\s[-–]|\b(?:so|donc|alors|as[ií]\s+que))\s*\Z")
_SINCE = re.compile(
    r"\b(?:trabaj(?!ar)|viv(?!ir)|est(?:oy|uve|aba)\b|llevo|tengo|soy\b|estudio|desemple|parad[oa]|sin\s+trabajo)"
)
# "It can't run past April": over by then.
_NOT_PAST = re.compile(
    rf"(?:(?:\bnot|n['’]t|\bnever)\s+(?:run|go|last|extend|drag\s+on)|\bnothing|\brien|\bnada)\s+(?P<into>past|beyond|later\s+than|into|pass[eé]|apr[eè]s|m[aá]s\s+all[aá]\s+del?|despu[eé]s\s+del?)\s+(?:the\s+|le\s+|el\s+|la\s+)?(?P<day>{DAY_PATTERN})(?!\w)"
)
# "Busy until March", "deployed till June": free from then on.
_BUSY_UNTIL = re.compile(
    rf"\b(?:busy|away|abroad|overseas|deployed|tied\s+up|booked|incarcerated|not\s+(?:free|available|home)|no\s+(?:use|good)|under\s+contract|on\s+(?:an?\s+)?(?:contract|tour|deployment)|in\s+(?:prison|jail|hospital|an?\s+cast))\s+(?:until|till?|before)\s+(?P<day>{DAY_PATTERN})(?!\w)"
    rf"|\b(?:until|till?)\s+(?P<day2>{DAY_PATTERN})(?!\w),?\s+(?:and\s+)?(?:then|after\s+that)\s+(?:(?:i|we|he|she)\s*)?(?:want|would|['’]d|hope|plan|can|could|need|am\s+free|['’]m\s+free)\b"
)
# "Once my son starts school in September": free from then on, too.
_ONCE = re.compile(
    rf"\b(?:once|after|as\s+soon\s+as|when)\s+(?P<what>(?:i|we|he|she|they|my|our|the|his|her|school|harvest|season)\b[^,.;!?]{{1,40}}?)\s+(?:in|on|at)\s+(?P<day>{DAY_PATTERN})(?!\w)"
    rf"|\b(?<!to\s)(?:gets?\s+(?:out|discharged|released|paroled)|(?:being|getting|be)\s+(?:released|discharged|paroled)|separate)\s+(?:(?:of|from)\s+(?:\w+\s+){{1,3}}?)?(?:in|on)\s+(?P<day2>{DAY_PATTERN})(?!\w)"
    rf"|\b(?:salgo\s+(?:de\s+(?:la\s+)?(?:c[aá]rcel|prisi[oó]n)|en\s+libertad|libre)|je\s+sors\s+(?:de\s+(?:prison|d[eé]tention)|d['’]h[oô]pital)|(?:suis|serai)\s+(?:lib[eé]r[eé]e?|d[eé]mobilis[eé]e?))\s+(?:en|el|le)\s+(?P<day3>{DAY_PATTERN})(?!\w)"
)
# What has happened says nothing of when somebody is free, nor does what is to be done by then.
_HAPPENED = re.compile(
    r"\b(?:\w+ed|was|were|got|came|left|had|did|went|lost|became|began|took|quit|shut|died)\b"
)
# "I was fired before Christmas".
_HAPPENED_THEN = re.compile(
    r"\b(?:i|we|he|she|they|je|j['’]ai)\s*(?:was|were|got|lost|left|quit|moved|came|had|had\s+to|retired|arriv[eé]e?|perdu|quitt[eé]|d[eé]m[eé]nag[eé])\b[^.,;!?]*\Z|\b(?:me\s+despidieron|perd[ií]|llegu[eé]|dej[eé])\b[^.,;!?]*\Z"
)
_DONE_BY = re.compile(
    r"\b(?:before\s+(?:that|then|it)|by\s+then|finish\w*|done|ready|complet\w+|certified)\b"
)
# What keeps people from falling is no season.
_NO_SEASON = re.compile(r"fall\s+(?:protection|arrest|prevention|safety)")
_END = re.compile(r"\b(?:end|fin|fines|final|finales)\b")
# Without one no while is named: the long patterns need not be tried.
_WHILE_NAMED = re.compile(rf"(?<![^\W\d_]){UNIT}")
_MOST_DAYS = 3_650
_LOOK_BACK = 30
# "My visa ends in August", "I graduate in June": not what is to be done by then.
_SOMETHING_ELSE = re.compile(
    r"\b(?:my|our|his|her|mon|ma|notre|mi|nuestr[oa]|next)\s+(?!courses?\b|class|program|training|formation\b|cours\b|curso)(?:[\w'’-]+\s+){1,3}?\(?(?:se\s+|will\s+)?\Z|\bi\s+(?=\Z)(?<!can\si\s)"
)
_BEGINS_BY_ITSELF = ("starts", "begins", "commence", "débute", "empieza", "comienza", "inicia")
# "School starts in September": nothing that is learned.
_STARTS_ITSELF = re.compile(
    r"\b(?:school|season|work|job|harvest|semester|l['’][eé]cole|travail|saison|escuela|trabajo|temporada)\s+\Z"
)
# "I couldn't start till April", "no puedo empezar antes de abril": from then on.
_CANNOT = re.compile(
    r"(?:(?:can(?:['’]?t|not|\s+not)|could(?:n['’]?t|\s+not)|(?:does|do|wo)(?:n['’]?t|\s+not)|\bnot)|(?:nothing|none|(?:not|n['’]t\s+want)\s+(?:one|anything))\s+(?:that|which)|unable\s+to|\bno(?:\s+(?:puedo|podr[ií]a|podemos))?|(?:ne\s+)?(?:peux|pourrais|pourrai|pouvons)\s+pas)\s+(?:really\s+|vraiment\s+)?\Z"
)

# "Je ne suis pas libre avant février", "no estoy disponible hasta marzo": the same.
_FREE = re.compile(r"libre|dispo|free|available")
_IS_NOT = re.compile(
    r"\b(?:not|n['’]?t|no\s+(?:estoy|estar[eé]|voy\s+a\s+estar|quedo)|(?:suis|serai|serais|pas\s+[eê]tre)\s+(?:vraiment\s+)?pas|pas)\s*\Z"
)
# "A cooking course in January", "estudiar cocina en enero": when it begins. A season may be when
# somebody would work ("garde forestier en été"), this or the next one is none.
_THIS_OR_NEXT = re.compile(r"^(?:this|cet?|cette|este|esta)\s|next|proch|pr[oó]xim|viene")
_OF_SCHOOL = re.compile(r"rentr[eé]e|back[- ]to|vuelta")
_FEASTS = re.compile(r"holidays|f[eê]tes|fiestas|reyes")
_SHORTEST, _LONGEST, _A_SEASON = 6, 31, 92
_SAYS_NO = re.compile(r"\s+no(?:n|pe)?(?=\s*(?:$|[,.;!]))")
_FOR_A_SEASON = re.compile(r"(?:pour|para)\s+(?:l['’]|el|la)")
_A_COURSE = re.compile(
    r"\b(?:courses?|class(?:es)?|training|program(?:me)?|learn|study|do\s+it|le\s+faire|hacerlo|cours|formation|stages?(?=\s+d)|ateliers?|apprendre|[eé]tudier|suivre|cursos?|clases?|aprender|estudiar|capacitaci[oó]n|taller|permis|carte|certificate?s?|certificados?|licen[cs]es?|licencia)\b"
)
# "Maybe in March", "one Saturday in January".
# "Au printemps, je plante".
_THEN_TELLS = re.compile(
    r"\s*,?\s*(?:(?:i|we|je|nous|on|yo)\s+|j['’])(?!(?:want|would|can|could|need|hope|plan|veux|voudrais|peux|pourrais|aimerais|souhaite|compte|quiero|quisiera|puedo)\b|['’]d|me\s+gustar)"
)
_HEDGE = re.compile(
    r"\b(?:maybe|perhaps|ideally|preferably|peut-[eê]tre|id[eé]alement|plut[oô]t|de\s+pr[eé]f[eé]rence|quiz[aá]s?|tal\s+vez|de\s+preferencia|mejor)\s+\Z"
)
_SOME_DAY = re.compile(
    r"\b(?:one|an?|two|three|some|any|a\s+few|\d|une?|deux|trois|una?|dos|tres)\s+(?:saturdays?|sundays?|week-?ends?|evenings?|mornings?|weeks?|days?|samedis?|dimanches?|semaines?|jours?|s[aá]bados?|domingos?|semanas?|d[ií]as)\s*\Z"
    r"|\b(?:saturdays|sundays|week-?ends|evenings|mornings|afternoons|s[aá]bados|domingos|samedis|dimanches)\s*\Z"
)
# "Céramique à Duncan en avril": few words of nobody are what is asked for.
_FEW_WORDS = 7
_SOMEBODY = re.compile(
    r"\b(?:i|we|he|she|they|you|it|me|nos|se|te|school|my|our|his|her|je|j|il|elle|on|nous|mon|ma|mes|notre|yo|mi|mis|el|ella|\w+ed|\w+ing|ferm[eé]e?|cerr[oó]|baja|prévue?|born|n[eé]e?|nac[ií]|soy|trabajo)\b"
)
_TOLD = re.compile(
    r"\b(?:was|were|did|had|took|finished|completed|started|began|got|came|moved|graduated|sold|bought|quit|lost|passed|left|failed|have\s+\w+ed|last|ai|avons|avais|[eé]tait|[eé]tais|fini|termin[eé]e?|arriv[eé]e?|dernier|derni[eè]re|[mtl]['’]a|hice|hizo|tom[eé]|termin[eé]|acab[eé]|estudi[eé]|llegu[eé]|empec[eé]|pasad[oa]|expir\w+|renew\w*|runs?\s+out|due|venc(?:e|i[oó])|caduc(?:a|[oó])|he|hab[ií]a|estuve)\b"
)
_ENDS_THERE = re.compile(
    r"\s*(?:$|[,.;!?)]|(?:si|if|pero|but|mais|et|y|and|porque|because|car|parce)\b)"
)


def whiles(low: str, today: date) -> Iterator[Found]:
    """Find whiles told from today: "within six months"."""
    if not _WHILE_NAMED.search(low):
        return
    for match in _WITHIN.finditer(low):
        by = after_a_while(number_of(match["n"]), match["unit"], today)
        if _THEN_HAPPENS.match(low, match.end()):
            continue
        is_alone = match["in"] in ("dans", "dentro de") and (
            SEGMENT_START.search(low[: match.start()]) is not None
        )
        is_told = match["within"] or match["start"] or low[match.end() :].startswith(" from now")
        is_told = is_told or is_alone or (match["finish"] and match["in"] in ("dans", "dentro de"))
        if is_told and today < by and (by - today).days < _MOST_DAYS:
            yield Found(
                match.start(), match.end(), {"start_by" if match["start"] else "finish_by": by}
            )
    for match in _FROM_NOW.finditer(low):
        by = after_a_while(number_of(match["n"]), match["unit"], today)
        if today < by and (by - today).days < _MOST_DAYS:
            yield Found(match.start(), match.end(), {"finish_by": by})


def dates(low: str, today: date) -> Iterator[Found]:
    """Find days that limit start or finish, told from `today`; past days limit nothing."""
    for match in _DAY_FIRST.finditer(low):
        days = days_of(match["day"], today)
        if days is not None and days[1] >= today:
            says = {"start_after": max(days[0], today), "start_by": days[1]}
            if days[0] == days[1] and _ABLE.search(match[0]):
                # "January 11 I can start": from then on.
                del says["start_by"]
            yield Found(match.start("day"), match.end("day"), says)
    for match in _START_WITH.finditer(low):
        days = days_of(match["day"], today)
        if days is not None and days[0] < days[1] and days[1] >= today:
            another = _OR_DAY.match(low, match.end())
            later = days_of(another["day"], today) if another else None
            end, last = (another.end(), later[1]) if another and later else (match.end(), days[1])
            says = {"start_after": max(days[0], today), "start_by": max(last, days[1])}
            yield Found(match.start("prep"), end, says)
    befores = list(_befores(low, today))
    yield from befores
    yield from _free_from(low, today)
    for match in _DATED.finditer(low):
        if _NO_SEASON.match(low, match.start("day")):
            continue
        says = _says(match, today)
        found = Found(match.start(), match.end(), says)
        # "Before my season starts in May": nothing else starts then.
        if says and not any(map(found.meets, befores)):
            another = _OR_DAY.match(low, match.end()) if "start_by" in says else None
            yield Found(match.start(), another.end() if another else match.end(), says)


def _befores(low: str, today: date) -> Iterator[Found]:
    for match in _BEFORE_IT.finditer(low):
        if _NOT_THEN.search(low, 0, match.start()):
            # "Pas avant le 10 janvier": from then on.
            continue
        if ANY_DAY.search(low, match.start(), match.start("day")):
            # "Antes de febrero y termine en abril": two days.
            continue
        # "Before I may", "before the march": without "in" a day has a number.
        is_day = match["prep"] or re.search(r"\d", match["day"])
        days = days_of(match["day"], today) if is_day else None
        if days is not None and days[1] >= today:
            by = _day_before(match["day"], days[0], days[1], today)
            yield Found(match.start(), match.end(), {"finish_by": by})
    for match in _NOT_PAST.finditer(low):
        days = days_of(match["day"], today)
        if days is not None and days[1] >= today:
            is_before = match["into"] == "into" and days[0] > today
            by = days[0] - timedelta(days=1) if is_before else days[1]
            yield Found(match.start(), match.end(), {"finish_by": by})


def _free_from(low: str, today: date) -> Iterator[Found]:
    """Find what somebody must do first and until when: "once school is out in June"."""
    for pattern in (_BUSY_UNTIL, _ONCE):
        for match in pattern.finditer(low):
            groups = match.groupdict()
            name = next(name for name, said in groups.items() if said and name != "what")
            days = days_of(match[name], today)
            around = low[max(0, match.start() - _LOOK_BACK) : match.end() + 2 * _LOOK_BACK]
            is_told = _HAPPENED.search(groups.get("what") or "") or _DONE_BY.search(around)
            if days is not None and days[1] >= today and not is_told:
                says = {"start_after": max(days[0], today)}
                yield Found(match.start(), match.end(name), says)


def _says(match: re.Match[str], today: date) -> dict[str, date]:
    is_start, is_finish = bool(match["start"]), bool(match["finish"])
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if is_start and match["start"] in _BEGINS_BY_ITSELF and _STARTS_ITSELF.search(before):
        return {}
    if is_finish and _SOMETHING_ELSE.search(before) and not (match["by"] and before.endswith("i ")):
        return {}
    if _cannot_before(match, before):
        return _not_before(match, today)
    is_start = is_start or (not is_finish and _is_of_a_course(match, today))
    not_before = bool(_NOT_BEFORE.match(match["after"] or ""))
    if match["after"] and not (is_start or is_finish or not_before):
        return _after(match, today)
    if match["in"] and is_start and "new" in match["day"]:
        return {"start_after": date(today.year + 1, 1, 1)}
    if not (is_start or is_finish or not_before or match["by"] or match["before"]):
        return {}
    if is_start and _A_WEEKDAY.search(match["day"]) and not _BEGINS.match(match["start"]):
        # "I'm free Tuesday and Thursday" says when in a week, not on which day.
        return {}
    days = days_of(match["day"], today)
    if days is None or days[1] < today or _is_a_party(match) or _is_payday(match):
        return {}
    first, last = days
    if match["before"]:
        if not (is_start or is_finish) and _HAPPENED_THEN.search(before):
            return {}
        by = _day_before(match["day"], first, last, today)
        # "When: before Dec 15" tells of all of it.
        is_when = is_start and match["start"].endswith(":") and match["start"][0] in "wqc"
        return {"start_by" if is_start and not is_when else "finish_by": by}
    if is_start or not_before or _is_for_a_season(match, first, last):
        return _start(match, first, last, today)
    return _finish(match, last)


def _finish(match: re.Match[str], last: date) -> dict[str, date]:
    """Return by when to be done; of "until March" only what ends, or is had, by then."""
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if match["after"] or (match["until"] and not match["finish"] and not _HAVE.search(before)):
        return {}
    if _is_over_a_while(match):
        return {}
    if match["finish"] in ("working", "employed", "hired", "free") and not match["by"]:
        return {}
    return {"finish_by": last}


def _is_over_a_while(match: re.Match[str]) -> bool:
    return match["finish"] == "over" and not (match["by"] or match["in"])


def _is_for_a_season(match: re.Match[str], first: date, last: date) -> bool:
    """Tell whether something is for a season, "algo para el verano", and to be done in it."""
    if not _LONGEST < (last - first).days <= _A_SEASON or match["start"]:
        return False
    if match["finish"]:
        # "Over the summer".
        before = match.string[max(0, match.start() - 2 * _LOOK_BACK) : match.start()]
        return _is_over_a_while(match) and not _HAPPENED.search(before)
    return bool(match["by"] and _FOR_A_SEASON.match(match["by"]))


def _is_a_party(match: re.Match[str]) -> bool:
    """Tell whether feasts are what is made ("des fêtes"), not before or after what somebody can."""
    is_told_from = match["before"] or _PAST_IT.match(match["after"] or "")
    return bool(_FEASTS.search(match["day"])) and not is_told_from


def _is_payday(match: re.Match[str]) -> bool:
    if _SAYS_NO.match(match.string, match.end()):
        # "Para enero no, en febrero sí".
        return True
    is_fortnight = match["by"] and "quincena" in match["day"]
    return bool(is_fortnight and _PAYDAY.match(match.string, match.end()))


def _cannot_before(match: re.Match[str], before: str) -> bool:
    """Tell whether somebody says from when on they can: "I'm not free before March"."""
    if match["start"]:
        till = before + match[0][: match.start("start") - match.start()]
        is_not_free = _FREE.match(match["start"]) and _IS_NOT.search(before)
        return bool(_CANNOT.search(till) or is_not_free)
    return bool(match["before"] and not match["finish"] and _CANNOT.search(f"{before} "))


def _is_of_a_course(match: re.Match[str], today: date) -> bool:
    """Tell whether a month or a week ends a wish for a course, and so says when that begins."""
    if match["after"] or match["by"] or match["before"]:
        return False
    is_near = _THIS_OR_NEXT.search(match[0].strip()) is not None
    another = _OR_DAY.match(match.string, match.end())
    end = another.end() if another else match.end()
    begin = match.start() + len(match[0]) - len(match[0].lstrip())
    hedge = _HEDGE.search(match.string, max(0, begin - _LOOK_BACK), begin)
    begin = hedge.start() if hedge else begin
    is_sentence = bool(_OWN_SENTENCE.search(match.string[:begin])) and stands_alone(
        match.string, begin, end
    )
    is_any = match["in"] or is_near or is_sentence or match.string[:begin].rstrip().endswith(",")
    days = days_of(match["day"], today) if is_any else None
    if days is None or not _ENDS_THERE.match(match.string, end):
        return False
    n_days = (days[1] - days[0]).days
    is_near = (is_near or is_sentence) and _SHORTEST <= n_days <= _A_SEASON
    is_alone = stands_alone(match.string, begin, end)
    is_season = _LONGEST < n_days <= _A_SEASON and not _THEN_TELLS.match(match.string, end)
    is_near = is_near or (is_alone and is_season)
    if not (is_near or _OF_SCHOOL.search(match["day"]) or _SHORTEST <= n_days <= _LONGEST):
        return False
    clause = re.split(r"[.;!?]", match.string[: match.start()])[-1]
    is_some_day = _SOME_DAY.search(clause) is not None and not _HAPPENED.search(clause)
    is_few = bool(match["in"]) and match.string.count(" ") <= _FEW_WORDS
    is_short = is_few and not _SOMEBODY.search(match.string)
    # "Plumbing, Nanaimo, April, evenings": so short nobody names a child.
    is_listed = is_alone and match.string[:begin].rstrip().endswith(",") and n_days <= _LONGEST
    is_listed = is_listed and match.string.count(" ") <= _FEW_WORDS
    is_short = is_short or (is_listed and not _SOMEBODY.search(match.string))
    is_asked = is_alone or is_some_day or is_short or _A_COURSE.search(clause)
    return bool(is_asked) and not _TOLD.search(clause)


def _not_before(match: re.Match[str], today: date) -> dict[str, date]:
    """Return from when on somebody can begin who cannot before."""
    days = days_of(match["day"], today)
    if days is None or days[1] < today or not (match["until"] or match["before"] or match["by"]):
        return {}
    return {"start_after": max(days[0], today)}


def _start(match: re.Match[str], first: date, last: date, today: date) -> dict[str, date]:
    """Return when to begin."""
    if match["after"]:
        # "After the summer" is from its end on, "from the summer" from its beginning.
        is_past_it = last > first and _PAST_IT.match(match["after"])
        return {"start_after": last + timedelta(days=1) if is_past_it else first}
    if match["until"]:
        return {"finish_by": last}
    if match["by"] and match["start"]:
        return {"start_by": last}
    if last == first and _OF_SCHOOL.search(match["day"]):
        last = first + timedelta(days=_LONGEST)
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if first == last and (_ABLE.match(match[0].lstrip()) or _OFF.search(before)):
        # "I can start Monday": from then on, not on that day alone.
        return {"start_after": max(first, today)}
    another = _OR_DAY.match(match.string, match.end())
    days = days_of(another["day"], today) if another else None
    last = max(last, days[1]) if days else last
    return {"start_after": max(first, today), "start_by": last}


def _after(match: re.Match[str], today: date) -> dict[str, date]:
    """Return from when on, of "after the summer" between two commas; of "after 2019" nothing."""
    begin = match.start() + len(match[0]) - len(match[0].lstrip())
    days = days_of(match["day"], today)
    is_free = SEGMENT_START.search(match.string[:begin]) and _FREE_THEN.match(
        match.string, match.end()
    )
    clause = re.split(r"[.;!?]", match.string[:begin])[-1]
    is_of_a_course = _A_COURSE.search(clause) and not _TOLD.search(clause)
    is_alone = stands_alone(match.string, begin, match.end()) or (
        is_of_a_course and _ENDS_THERE.match(match.string, match.end())
    )
    is_alone = is_alone or is_free
    if days is None or days[1] < today or not is_alone:
        return {}
    if _PAST_IT.match(match["after"]):
        return {"start_after": days[1] + timedelta(days=1)}
    said_before = _SENTENCE.split(match.string[:begin])[-1]
    is_since = match["after"].startswith("desde") and not is_free
    if is_since and (not said_before or _SINCE.search(said_before)):
        # "Trabajo aquí, desde enero": since last January.
        return {}
    return {"start_after": max(days[0], today)}


def _day_before(said: str, first: date, last: date, today: date) -> date:
    """Return the last day before what was said.

    "Before March" ends in February, "before the end of March" in March, and "before autumn", said
    in autumn, before the next one.
    """
    by = last if _END.search(said) else first - timedelta(days=1)
    if by >= today:
        return by
    return date(by.year + 1, by.month, min(by.day, 28) if by.month == 2 else by.day)
