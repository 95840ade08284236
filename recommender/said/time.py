"""Time that a learner has: hours a week, hours in all, weeks; never the hours of a job."""

import re
from collections.abc import Iterable, Iterator

from recommender.said.bounds import (
    AT_MOST,
    LOOK_BACK,
    OR_LESS,
    bound_after,
    bound_before,
    stands_alone,
)
from recommender.said.found import Found
from recommender.said.numbers import AND, NUMBER, TO, UNIT, number_of, weeks_of

_HOURS = r"(?:h\b|hrs?\b|hours?\b|heures?\b|horas?\b|horitas?\b)"
_HAVE = r"(?:(?:i|we)\s+)?(?:(?:can|could)\s+)?(?:only\s+|just\s+)?(?:have|got|put\s+in|do|spare|manage|study|['’]ve\s+got)\s+"
_ROUGHLY = r"(?:(?:about|around|maybe|only|roughly|between|environ|entre|unas|solo|s[oó]lo|for|at\s+most|maximum|m[aá]ximo)\s+)*"
_A_WEEK = (
    r"(?:/|an?\b|in\s+a\b|per\b|each\b|every\b|par\b|por\b|x\b|chaque\b|cada\b|la\b|a\s+la\b|à\s+la\b|al?\b)\s*"
    r"(?P<per>w(?:ee)?ks?\b|sem(?:aine|ana|\b)|d[ií]a\b|day\b|jour\b|evening|night|soir|noche|tarde)"
    r"|(?P<daily>daily\b|diari[oa]s\b|quotidien(?:ne)?s\b)"
    r"|(?P<weekly>weekly|hebdo(?:madaire)?s?\b|semanales|(?:of\s+)?(?:study\s+)?a\s+week)"
)
_PACE = re.compile(
    rf"(?:{AT_MOST}\s+)?(?:\b{_HAVE})?\b{_ROUGHLY}"
    rf"(?<![\w.,])(?P<low>{NUMBER})(?:(?:{TO}|{AND})(?P<high>{NUMBER}))?[\s-]*{_HOURS}\s*(?:of\s+study\s+|free\s+|available\s+|to\s+(?:spare|give|study)\s+|d['’][eé]tude\s+|à\s+(?:donner|consacrer)\s+|libres?\s+|disponibles?\s+)?(?:(?:au\s+plus|max(?:imum)?|m[aá]ximo|at\s+most)\s+)?(?:{_A_WEEK})"
)
# "2h le soir", "dos horas todas las noches": nobody says on how many of them.
_EACH_TIME = re.compile(
    rf"(?<![\w.,])(?P<n>{NUMBER})[\s-]*{_HOURS}\s+(?:tous\s+|toutes\s+|todas\s+)?(?=(?:les?|chaque|las?|cada|por\s+las?|en\s+las?|every|each|in\s+the)\s+(?:soir|nuit|noche|tarde|ma[nñ]ana|matin|evening|night|morning|fin|week|sam|s[aá]b))"
)
_AT_WORK = re.compile(
    r"\b(?:work(?:ing|s|ed)?|job|shifts?|employed|travaill\w*|trabaj\w*|je\s+fais|hago|paid|earn\w*|drive|driving|sleep|slept|commut\w*|j?bosse\w*|boulot|taff?|poste|contrat|laburo|chamb\w+|turnos?|puesto|salari\w+|sueldo|wages?)\b[^,.;]{0,25}\Z"
    r"|(?<!cours\s)(?<!formation\s)(?<=\w\s)à\s+\Z"
)
# "Cashier at Tesco, 30 hours a week".
_AT_AN_EMPLOYER = re.compile(
    r"\b(?:chez\s+(?!moi\b|nous\b)|(?<!looking\s)(?<!good\s)at\s+(?!most\b|least\b|home\b|night\b|the\b))\w+,?\s+\Z"
)
_A_CLASS = re.compile(
    r"course|class|program|something|school|stud|learn|(?<!je\s)cours|formation|curso|algo"
)
_AT_WORK_AFTER = re.compile(
    r"\s*(?:at\s+(?:work\b|(?:an?|the|my)\s+(?!course|class|school|college|time|moment|minute|weekend|computer|night|outside|most|least|end|very|start)\w)|in\s+(?:an?|the)\s+(?:office|kitchen|warehouse|factory|mill|shop|store|restaurant|hospital|truck)|on\s+(?:the|an?|my)\s+(?:\w+\s+)?(?:road|job|line|floor|crew|boat|rig|farm|site|truck|till|ward)\b|already\b|at\s+my\s+job|au\s+travail|à\s+l['’]usine|en\s+(?:el\s+trabajo|la\s+(?:planta|f[aá]brica|oficina)))"
)
# "45 minutes a day is all I've got".
_MINUTES = re.compile(
    rf"(?<![\w.,])(?P<n>{NUMBER})[\s-]*(?:minutes?|mins?\b|minutos?)\s*(?:/|an?\b|per\b|each\b|every\b|par\b|por\b|al\b|cada\b)\s*(?:day|jour|d[ií]a|evening|night|morning|soir|noche)\b"
)
# Who speaks of more hours a week speaks of work, and of almost so many, unless they have them.
_MOST_A_WEEK = 60
_FULL_TIME = 35
_HAS_THEM = re.compile(
    r"\b(?:can|could|have|got|give|free|available|spare|study|peux|pourrais|dispo\w*|libres?|ai|consacrer|puedo|podr[ií]a|tengo|estudiar|dedicar|at\s+most|max\w*|m[aá]x\w*)\b"
)
# "I run 10 km in under an hour": no course is so short, unless one is named.
_A_COURSE_TAKES = 2
_NEAR = 25
_FEW_WORDS = 8
_OF_SOMEBODY = re.compile(
    r"\b(?:i|im|i['’]m|we|he|she|you|my|in|je|j|il|elle|mon|ma|dans|il\s+y\s+a|yo|mi|hace|en|old|ago|within|depuis|desde|since|next|for|dentro|ici|prochaine?s|pr[oó]xim[oa]s|coming|last|around|about|roughly|environ|unos|unas|pendant|experience|exp[eé]rience|experiencia|baby|b[eé]b[eé]|lost|took|wasted|spent|perd\w+)\b"
)
_STUDY = re.compile(
    r"after\s+work|to\s+(?:study|learn)|free|spare|besides\s+work|outside\s+(?:of\s+)?work|apr[eè]s\s+le\s+travail|despu[eé]s\s+del\s+trabajo"
)
_HOURS_NAMED = re.compile(rf"(?<![^\W\d_]){_HOURS}")
_WHILE_NAMED = re.compile(rf"(?<![^\W\d_]){UNIT}")
_SOME_HOURS = re.compile(
    rf"(?<![\w.,])(?P<n>{NUMBER})[\s-]*{_HOURS}(?!\s*(?:(?:au\s+plus|max(?:imum)?|m[aá]ximo|at\s+most)\s+)?(?:/|an?\s|in\s+a\s+(?:week|day)|per\s|a\s+week|each|every|par\s|por\s|chaque\s|cada\s|la\s|weekly|hebdo|semanal|away|drive|shifts?|days?\s))"
)
# "Twice a week, one hour at most".
_EACH_OF = re.compile(
    r"\b(?:(?:times|fois|veces|sessions?|sesiones|evenings?|days?|soirs?|d[ií]as)\s+(?:an?|per|par|por|a\s+la)\s+(?:week|semaine|semana)|(?:once|twice)\s+a\s+week)\s*,?\s+(?:for\s+|de\s+)?\Z"
)
_IN_TOTAL = re.compile(
    rf"\s*(?:in\s+(?:all|total)|total\b|altogether|overall|au\s+total|en\s+tout|en\s+total)(?:\s*,?\s*(?:{OR_LESS}|at\s+most))?"
)
# "2-3 weeks": three at most.
_SOME_WEEKS = re.compile(
    rf"(?<![\w.,])(?:{NUMBER}{TO})?(?<![\w.,])(?P<n>{NUMBER})[\s-]*(?:(?:single|sol[oa]|seule?)\s+)?(?P<unit>{UNIT})(?P<half>\s+(?:and\s+a\s+half|et\s+demie?|y\s+medi[oa])\b)?(?:\s+(?:or|ou|o)\s+(?P<n2>two|three|deux|trois|dos|tres)(?=\s*(?:$|[,.;!?)])))?"
)
_PAST = re.compile(
    r"\s*(?:of\s+experience|ago|old|earlier|of\s+age|d['’]exp[eé]rience|de\s+experiencia|away|a\s+week|per\s+week|par\s+semaine|(?:a|por)\s+(?:la\s+)?semana|in\s+a\s+row|notice|straight|from\s+now|off\b)"
)
# "done in four months", "finir en trois mois": how long it may take.
_DONE_IN = re.compile(
    r"\b(?:done|finish(?:ed)?|complete[d]?|over|ready|learn\s+it|be|sea|soit|do\s+(?:it|this|that)|(?:le|l['’]|la)\s*faire|hacerl[oa]|certified|trained|qualified|termin\w*|fini\w*|acab\w*|complet\w*)\s+(?:with\s+)?(?:it\s+|that\s+|ça\s+|lo\s+)?(?:in|en)\s+(?:about\s+|environ\s+|unos\s+|max\s+)?\Z"
)
_TAKES = re.compile(
    r"\b(?:courses?|class|program(?:me)?|training|certificate|cours|formation|stages?|ateliers?|programme|formaci[oó]n|capacitaci[oó]n|curs(?:it|ill)?o|programa|diplomado|taller|something|anything|quelque\s+chose|(?:un\s+)?truc|algo|that\s+(?:is|lasts|takes)|lasts?|lasting|duration(?:\s*:|\s+is)?|dure|durant|qui\s+dure|dur[ae]|que\s+dure)\s+(?:(?:courte?|brève|short|cort[oa]|breve|intensive?|intensiv[oa])\s+)?(?:(?:of|de|d['’]|en|sur|genre|tipo|como|unas?|unos|environ|about|around|max(?:imum)?|m[aá]ximo)\s*)*\Z"
)
# "Is the baking program 12 weeks?"
_IS_IT = re.compile(r"(?:^|[.!?;]\s*|¿\s*)(?:is|are|does|do|est-ce|dura|es)\s[^.!?;]{1,60}\Z")
_NOT_SO_LONG = re.compile(
    r"\b(?:not|pas|no)\s+(?:(?:an?|un|une|una|some|another)\s+)?(?:thing|truc|algo|something|quelque\s+chose|course|cours|formation|curso)\s+(?:of|de|d['’]|that\s+(?:takes|lasts))\s*\Z"
)
# "I lost 30 pounds in under six months".
_DID = re.compile(
    r"\b(?:i|we|he|she)(?:['’]ve|\s+have|['’]s|\s+has)?\s+(?!want|need|hope|plan|look|like|wish|interest)(?:\w{2,}ed|lost|did|made|built|ran|won|spent|got|quit|became)\b[^.;!?,]{0,40}\Z|\b(?:j['’]ai\s+\w+[ée]|perd[ií]|hice|gan[ée]|baj[ée])\s[^.;!?,]{0,40}\Z"
)
# "I don't care if it takes three years", "I read that it lasts two months".
_NO_MATTER = re.compile(
    r"\b(?:heard|read|dit|lu|entendu|dicen|dijeron|le[ií]|o[ií])\b[^.;!?]{0,60}\b(?:dure|takes?|lasts?|dura|tarda|lleva|prend|prenait)\s+(?:about\s+|around\s+|environ\s+|unos\s+)?\Z|(?:\b(?:not|dont|doesnt)|n['’]t)\s+(?:care|matter)\b[^.,;!?]*\Z|\b(?:peu\s+importe|m['’]en\s+(?:fiche|fous|moque)|no\s+(?:me\s+)?importa|da\s+igual)\b[^.,;!?]*\Z"
)
_A_QUESTION = re.compile(r"\s*(?:long\s*)?\?")
# "Curso de soldadura de una semana".
_COURSE_OF = re.compile(
    r"\b(?:curso|taller|formaci[oó]n|diplomado|cours|formation|atelier|stage)\b[^.;!?,\d]{1,40}?\s(?P<at>d(?:e\s+|['’]))\Z"
)
_SPREAD = re.compile(
    r"(?:^|[,.;(]\s*|\b(?:[ée]tal[ée]\w*|(?:formation|cours|programme)\b[^.;,]{0,30})\s)(?P<at>sur\s+)\Z"
)
_A_COURSE = re.compile(
    r"\s*(?:long\s+)?(?:(?:evening|online|weekend|intensive|short|training|full[- ]time|part[- ]time)\s+)*(?:courses?|class(?:es)?(?!\s+(?:[a-e1-7]\b|one\b))|programs?|programmes?|certificates?|training|workshops?|bootcamps?|diplomas?|ones?)\b"
)
_ONLY_HAVE = re.compile(
    r"\b(?:(?:only|just)\s+(?:have|got)|(?:have|got)\s+(?:only|just)|have|n['’]ai\s+que|(?:solo|s[oó]lo)\s+tengo|limit(?:e)?\s+(?:is|est)|l[ií]mite\s+es)\s+(?:about\s+|around\s+)?\Z"
)
# "I have four months before I go back".
_HAVE_BEFORE = re.compile(
    r"\b(?:have|['’]ve\s+got|got|tengo|j['’]ai|il\s+me\s+reste|me\s+quedan?)\s+(?:about\s+|around\s+|only\s+|just\s+)?\Z"
)
_BEFORE_THAT = re.compile(
    r"\s+(?:left\s+)?(?:before|antes\s+de|avant\s+(?:de|d['’]|que|le|la|mon|ma))\b"
)
# "two hours a week", "three nights a week": a rate, not a length.
_RATE = re.compile(
    r"(?:hours?|hrs?|h|heures?|horas?|evenings?|nights?|mornings?|days?|times?|once|twice|class(?:es)?|soirs?|noches?|tardes?|ma[nñ]anas?|matins?|jours?|d[ií]as?|veces|vez|fois|sessions?|\d|[$€£])\s*\Z"
)
_CLAUSE_END = re.compile(r"\s*(?:$|[,.;!?)]|(?:and|but|et|mais|y|pero|to\s+do|for\s+this)\b)")


def hours(low: str) -> Iterator[Found]:
    """Find the most hours a week, and the most hours in all."""
    yield from _minutes(low)
    if not _HOURS_NAMED.search(low):
        return
    paces = list(_PACE.finditer(low))
    yield from _a_week(low, paces)
    for match in _EACH_TIME.finditer(low):
        if not _is_at_work(low, match.start()):
            yield Found(match.start(), match.end(), {})
    yield from _in_all(low, paces)


def _a_week(low: str, paces: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Find hours a week among the paces that are named."""
    for match in paces:
        if _is_at_work(low, match.start()):
            continue
        per = match["per"] or ""
        if per.startswith(("evening", "night", "soir", "noche", "tarde")):
            continue
        times = 7 if match["daily"] or per.startswith(("d", "j")) else 1
        number = number_of(match["high"] or match["low"]) * times
        around = low[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        if number >= _FULL_TIME and times == 1 and not _HAS_THEM.search(around):
            continue
        if 0 < number <= _MOST_A_WEEK and not _AT_WORK_AFTER.match(low, match.end()):
            end = bound_after(low, match.end()) or match.end()
            yield Found(match.start(), end, {"hours_per_week": number})


def _in_all(low: str, paces: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Find hours in all: those that are bounded and no pace, nor of each of several times."""
    for match in _SOME_HOURS.finditer(low):
        is_pace = any(each.start() <= match.start() < each.end() for each in paces)
        if is_pace or _EACH_OF.search(low, 0, match.start()):
            continue
        if number_of(match["n"]) < _A_COURSE_TAKES and not _A_CLASS.search(low):
            continue
        in_all = _IN_TOTAL.match(low, match.end())
        bound = bound_before(low, match.start())
        after = bound_after(low, match.end())
        is_total = in_all or bound is not None or after
        if is_total and not _is_at_work(low, match.start()) and number_of(match["n"]) > 0:
            start = match.start() if bound is None else bound
            end = in_all.end() if in_all else after or match.end()
            yield Found(start, end, {"max_hours": number_of(match["n"])})


def _minutes(low: str) -> Iterator[Found]:
    if "min" not in low:
        return
    for match in _MINUTES.finditer(low):
        if not _is_at_work(low, match.start()):
            week = {"hours_per_week": round(number_of(match["n"]) * 7 / 60, 2)}
            yield Found(match.start(), match.end(), week)


def weeks(low: str) -> Iterator[Found]:
    """Find the longest duration, in weeks."""
    if not _WHILE_NAMED.search(low):
        return
    for match in _SOME_WEEKS.finditer(low):
        number, unit = number_of(match["n2"] or match["n"]), match["unit"]
        number += 0.5 if match["half"] else 0
        start, end = match.span()
        before = low[max(0, start - LOOK_BACK) : start]
        is_rate = match["n"] in ("a", "an", "un", "une", "una") and _RATE.search(before)
        is_past = _PAST.match(low, end) or _is_at_work(low, start)
        if number <= 0 or is_rate or is_past or _is_asked_or_refused(low, start, end, before):
            continue
        bound, after = bound_before(low, start), bound_after(low, end)
        is_year = unit.startswith(("y", "an", "añ"))
        done, takes, only, spread, of = (
            each.search(before) for each in (_DONE_IN, _TAKES, _ONLY_HAVE, _SPREAD, _COURSE_OF)
        )
        if bound is not None:
            start = bound
        elif done:
            start -= len(done[0])
        elif takes:
            start -= len(takes[0]) - len(takes[0].split()[0])
        elif only and not is_year and _CLAUSE_END.match(low, end):
            start -= len(only[0])
        elif (left := _HAVE_BEFORE.search(before)) and _BEFORE_THAT.match(low, end):
            start -= len(left[0])
        elif spread and _CLAUSE_END.match(low, end):
            start -= len(spread["at"])
        elif of:
            start -= len(of["at"])
        elif not (
            after or _A_COURSE.match(low, end) or (not is_year and _is_bare(low, start, end))
        ):
            continue
        yield Found(start, after or end, {"max_weeks": weeks_of(number, unit)})


def _is_asked_or_refused(low: str, start: int, end: int, before: str) -> bool:
    """Tell whether a length is asked for, or is that of what is not wanted."""
    is_asked = _IS_IT.search(low, 0, start) and _A_QUESTION.match(low, end)
    is_other = any(each.search(before) for each in (_NOT_SO_LONG, _NO_MATTER, _DID))
    return bool(is_asked or is_other)


def _is_bare(low: str, start: int, end: int) -> bool:
    """Tell whether a length stands between commas, or among a few words that tell of nobody."""
    is_order = low.count(" ") <= _FEW_WORDS and not _OF_SOMEBODY.search(low)
    return is_order or stands_alone(low, start, end)


def _is_at_work(low: str, start: int) -> bool:
    before = low[max(0, start - 40) : start]
    is_employed = _AT_AN_EMPLOYER.search(before) and not _A_CLASS.search(before)
    return bool((is_employed or _AT_WORK.search(before)) and not _STUDY.search(before))
