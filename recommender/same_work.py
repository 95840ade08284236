"""Who wants the work that they did before, or a paper for it: "the same here", "get certified"."""

import re
from dataclasses import replace

from recommender.goals import Goal

_SAME = re.compile(
    r"\b(?:(?:the\s+)?same(?:\s+(?:here|thing|job|work|field|trade|profession))?|(?:in|to)\s+my\s+(?:own\s+|old\s+)?(?:field|profession|trade|occupation|job|career|line\s+of\s+work)"
    r"|la\s+m[eê]me\s+chose|le\s+m[eê]me\s+(?:m[eé]tier|travail)|(?:dans|de)\s+mon\s+(?:domaine|m[eé]tier|champ|secteur)|ma\s+profession"
    r"|(?:de\s+)?lo\s+mismo|lo\s+m[ií]o|(?:en|de)\s+mi\s+(?:campo|profesi[oó]n|oficio|rama|[aá]rea|carrera)|mi\s+(?:profesi[oó]n|oficio))\b"
)
# Who tells of work elsewhere and asks what there is here: "what can I do here".
_HERE = re.compile(
    r"\b(?:i\s+(?:want|need|would\s+like)\s+(?:to\s+)?(?:find\s+)?(?:a\s+)?(?:work|job)(?:\s+here)?(?:\s+in\s+\w+)?(?=\s*(?:$|[.,;!?]))|(?:what|how|where)\s+(?:can|could|do|should)\s+i\s+(?:do|work|start|continue|practi[cs]e)\b[^.?!]{0,20}\bhere"
    r"|que\s+(?:puis-?\s?je|je\s+peux|peux-?\s?je)\s+faire\s+ici|qu['’]est-ce\s+que\s+je\s+peux\s+faire\s+ici"
    r"|(?:comment|o[uù])\s+(?:puis-je\s+|je\s+peux\s+|peut-on\s+)?(?:travailler|exercer)\s+ici"
    r"|qu[eé]\s+puedo\s+hacer\s+(?:aqu[ií]|ac[aá])|(?:c[oó]mo|d[oó]nde)\s+(?:puedo\s+)?(?:trabajar|ejercer)\s+(?:aqu[ií]|ac[aá]))\b"
)
# Who can do a work asks for what proves it: "how do I get certified", "never got my ticket".
_PROOF = (
    r"(?:papers?|paperwork|tickets?|licen[cs]es?|certificat(?:es?|ions?)|credentials?|qualifications?|diplomas?|red\s+seal|trade\s+qualification|piece\s+of\s+paper"
    r"|dipl[oô]mes?|papiers?|certificats?|attestation|cartes?\s+de\s+comp[eé]tences?|t[ií]tulo|carn[eé]t?|licencia|certificado|certificaci[oó]n)"
)
_PROVEN = re.compile(
    r"\b(?:(?:get|getting|become|be)\s+(?:\w+ly\s+)?(?:certified|qualified|licen[cs]ed|accredited)"
    rf"|(?:get|getting|need|want|got|no|without|any)\s+(?:(?:no|any|an?|the|my|some|just|only|official|proper|actual|real)\s+)*{_PROOF}"
    r"|(?:get|make|something|anything)\s+(?:it\s+)?official|(?:recogni[sz]e\s+|recognition\s+(?:of|for)\s+)(?:my|prior)\s+\w+|experience\s+(?:to\s+be\s+)?(?:recogni[sz]ed|counted)"
    r"|what\s+do\s+i\s+need\s+to\s+(?:work|practi[cs]e)"
    rf"|(?:obtenir|avoir|passer|sans|pas\s+de|aucun)\s+(?:(?:le|la|les|un|une|mon|ma|mes|des)\s+)*{_PROOF}|me\s+faire\s+certifier|faire\s+reconna[iî]tre|(?:reconnaissance|validation)\s+des\s+acquis|\bvae\b"
    rf"|(?:saco|consigo|obtengo|sacar|obtener|tener|sin|ning[uú]n|no\s+tengo)\s+(?:(?:el|la|un|una|mi|alg[uú]n|ning[uú]n)\s+)*{_PROOF}|certificarme|me\s+certific\w+|que\s+me\s+reconozcan)\b"
)
# What may stand beside it in a wish that names no other work.
_BESIDE = frozenset(
    """
    i want to would like work works working job jobs do doing get find be continue keep start go
    back here there again it that this in at as a an the of and now canada country same my
    je veux voudrais travailler travail faire continuer reprendre ici encore le la un en de dans au
    quiero quisiera trabajar trabajo hacer seguir volver aquí aqui otra vez el la un en de a ejercer
    """.split()
)
_OF_PROOF = frozenset(
    """
    certified qualified licensed licenced accredited official recognized recognised proper some
    something just how can need faire comment reconnaître reconnaitre officiel officielle certifié
    certifiée mon ma mes oficial certificado certificada mi
    """.split()
)
# A work that is told ends with its clause, or where what belongs to it begins.
_WORK = (
    r"(?P<work>[^\W\d_][\w'’ -]*?)(?=\s+(?:in|at|for|there|since|during|back|from|with|over|here"
    r"|now|all|and|but|who|au|aux?|en|[àa]|dans|chez|pendant|depuis|avec|mais|et|por|durante|hace|desde|con"
    r"|pero|y|\d+)\b|\s*(?:$|[,.;!?(]))"
)
_DONE = re.compile(
    r"\b(?:(?:i\s+was|i['’]?m|i\s+am|i['’]?ve\s+been|i\s+have\s+been|worked\s+as|working\s+as|work\s+as|trained\s+as|job\s+was)\s+(?:an?\s+|the\s+)?"
    r"|(?:j['’][eé]tais|je\s+suis|j['’]ai\s+[eé]t[eé]|(?:travaill[eé]|travaille|travaillais)\s+comme)\s+(?:une?\s+)?"
    r"|(?:soy|era|fui|(?:trabaj[eé]|trabajo|trabajaba)\s+(?:de|como))\s+(?:una?\s+)?)" + _WORK
)
# "Been fixing cars 15 years", "12 years experience as a baker", "I do electrical work since".
_WORKED = (
    re.compile(
        r"\b(?:(?:was|been|work(?:ed|ing)?\s+as|trained\s+as)\s+(?:an?|the)\s+"
        r"|(?:[eé]tais|[eé]t[eé]|travaill\w+\s+comme|trabaj\w+\s+(?:de|como))\s+(?:une?\s+|una?\s+)?)"
        + _WORK
    ),
    re.compile(
        r"\b(?:been\s+(?=\w+ing\b)|(?:years|yrs)\s+(?:of\s+)?(?:work\s+)?experience\s+(?:as\s+an?\s+|in\s+|with\s+|of\s+)?|(?:years|yrs)\s+(?:of\s+|as\s+an?\s+|in\s+|(?=\w+ing\b))"
        r"|i\s+(?:(?:already|now)\s+)?do\s+|(?:worked|working|work)\s+(?:in|on)\s+"
        r"|(?:ans|ann[eé]es)\s+(?:d['’]exp[eé]rience\s+)?(?:comme|en|dans\s+(?:la|le|l['’])|de)\s*|a[nñ]os\s+(?:de\s+experiencia\s+)?(?:como|en|de)\s+)"
        # What takes years and is no trade.
        r"(?!(?:rais|look|try|think|liv|sitt|apply|wait|struggl|car|stay|do|go|tak|work|be|hav|gett|mov|feel|search|study|learn)ing\b)"
        + _WORK
    ),
)
# "HVAC, been doing it ten years": what is wished is what is done.
_DOING_IT = re.compile(
    r"\b(?:been\s+doing|done|do)\s+(?:it|this|that)\b.{0,20}\b(?:years|yrs)\b|\b(?:years|yrs)\s+(?:of\s+)?doing\s+(?:it|this|that)\b"
)
# Where the work was that is told of.
_ELSEWHERE = re.compile(r"\s+(?:back|in|from|there|over|en|aux?|[àa]|dans|all[aá])\b")
_ANYWHERE = re.compile("")
_WISHES = re.compile(
    r"\b(?:want|wanna|would\s+like|['’]d\s+like|hope|looking|need|veux|voudrais|aimerais|cherche|souhaite"
    r"|quiero|quisiera|busco|me\s+gustar[ií]a|necesito)\b"
)
# What somebody is that is no work: "a single mom", "a refugee", "in prison".
_NO_WORK = re.compile(
    r"(?:in|at|on|out|from|here|back)\b|.*\b(?:mom|mum|mother|dad|father|parent|wife|husband|housewife|student|kid|child|prisoner|inmate"
    r"|refugee|immigrant|newcomer|migrant|veteran|man|woman|girl|guy|boy|person|citizen|resident|unemployed|homeless|retired|disabled|deaf|blind|single|married"
    r"|m[eè]re|p[eè]re|maman|femme|homme|r[eé]fugi[eé]e?|immigr[eé]e?|[eé]tudiante?|madre|padre|mam[aá]|mujer|hombre|refugiad[oa]|inmigrante|estudiante)\Z"
)
_WORDS = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 5


def with_same_work(goal: Goal) -> Goal:
    """Return a goal that looks for what its author did, where that is all they wish.

    Args:
        goal: As it was read; unchanged where it names other work, or none was told.
    """
    if not goal.aims and _HERE.search(goal.text.lower()):
        # "I am a single mom, what can I do here" tells of no work.
        return _with_work_done(goal, where=_ELSEWHERE)
    if asks_for_proof(goal) and all(map(_names_proof, goal.aims)):
        return _with_work_done(goal, of=_WORKED)
    wished = " ".join(goal.aims) if goal.aims else goal.text
    if not _SAME.search(wished.lower()) or not all(map(_names_nothing, goal.aims)):
        return goal
    if not goal.aims and _WISHES.search(goal.text.lower()) is None:
        return goal
    return _with_work_done(goal)


def asks_for_proof(goal: Goal) -> bool:
    """Tell whether its author tells of work they can do, and asks for what proves it."""
    if not goal.background or _PROVEN.search(goal.text.lower()) is None:
        return False
    if goal.aims and any(_DOING_IT.search(each.lower()) for each in goal.background):
        return True
    work = _work_told(goal, of=_WORKED)
    other = [
        each
        for each in goal.aims
        if not _names_proof(each) and str(work).lower() not in each.lower()
    ]
    return work is not None and not other


def _names_proof(aim: str) -> bool:
    rest = _PROVEN.sub(" ", re.sub(_PROOF, " ", aim.lower()))
    return all(word in _BESIDE or word in _OF_PROOF for word in _WORDS.findall(rest))


def _with_work_done(
    goal: Goal, where: re.Pattern[str] = _ANYWHERE, of: tuple[re.Pattern[str], ...] = (_DONE,)
) -> Goal:
    work = _work_told(goal, where, of)
    return goal if work is None else replace(goal, aims=(work,))


def _work_told(
    goal: Goal, where: re.Pattern[str] = _ANYWHERE, of: tuple[re.Pattern[str], ...] = (_DONE,)
) -> str | None:
    told = [*goal.background, *goal.held, *([] if goal.background else [goal.text])]
    works = (work for each in told if (work := _work_in(each, where, of)) is not None)
    return next(works, None)


def _names_nothing(aim: str) -> bool:
    rest = _SAME.sub(" ", aim.lower())
    return all(word in _BESIDE for word in _WORDS.findall(rest))


def _work_in(told: str, where: re.Pattern[str], of: tuple[re.Pattern[str], ...]) -> str | None:
    low = told.lower()
    for found in (match for pattern in of for match in pattern.finditer(low)):
        work = told[found.start("work") : found.end("work")].strip()
        if (
            where.match(low, found.end("work"))
            and 0 < len(work.split()) <= _MOST_WORDS
            and not _names_nothing(work)
            and not _NO_WORK.match(work.lower())
        ):
            return work
    return None
