"""Who wants the work that they did before: "I was an accountant there, I want the same here"."""

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
    r"\b(?:(?:what|how|where)\s+(?:can|could|do|should)\s+i\s+(?:do|work|start|continue|practi[cs]e)\b[^.?!]{0,20}\bhere"
    r"|que\s+(?:puis-?\s?je|je\s+peux|peux-?\s?je)\s+faire\s+ici|qu['’]est-ce\s+que\s+je\s+peux\s+faire\s+ici"
    r"|(?:comment|o[uù])\s+(?:puis-je\s+|je\s+peux\s+|peut-on\s+)?(?:travailler|exercer)\s+ici"
    r"|qu[eé]\s+puedo\s+hacer\s+(?:aqu[ií]|ac[aá])|(?:c[oó]mo|d[oó]nde)\s+(?:puedo\s+)?(?:trabajar|ejercer)\s+(?:aqu[ií]|ac[aá]))\b"
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
_DONE = re.compile(
    r"\b(?:(?:i\s+was|i['’]?m|i\s+am|i['’]?ve\s+been|i\s+have\s+been|worked\s+as|working\s+as|work\s+as|trained\s+as|job\s+was)\s+(?:an?\s+|the\s+)?"
    r"|(?:j['’][eé]tais|je\s+suis|j['’]ai\s+[eé]t[eé]|(?:travaill[eé]|travaille|travaillais)\s+comme)\s+(?:une?\s+)?"
    r"|(?:soy|era|fui|(?:trabaj[eé]|trabajo|trabajaba)\s+(?:de|como))\s+(?:una?\s+)?)"
    r"(?P<work>[^\W\d_][\w'’ -]*?)(?=\s+(?:in|at|for|there|since|during|back|from|with|over|here"
    r"|and|but|who|au|aux?|en|[àa]|dans|chez|pendant|depuis|avec|mais|et|por|durante|hace|desde|con"
    r"|pero|y|\d+)\b|\s*(?:$|[,.;!?(]))"
)
# Where the work was that is told of.
_ELSEWHERE = re.compile(r"\s+(?:back|in|from|there|over|en|aux?|[àa]|dans|all[aá])\b")
_ANYWHERE = re.compile("")
_WISHES = re.compile(
    r"\b(?:want|would\s+like|['’]d\s+like|hope|looking|need|veux|voudrais|aimerais|cherche|souhaite"
    r"|quiero|quisiera|busco|me\s+gustar[ií]a|necesito)\b"
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
    wished = " ".join(goal.aims) if goal.aims else goal.text
    if not _SAME.search(wished.lower()) or not all(map(_names_nothing, goal.aims)):
        return goal
    if not goal.aims and _WISHES.search(goal.text.lower()) is None:
        return goal
    return _with_work_done(goal)


def _with_work_done(goal: Goal, where: re.Pattern[str] = _ANYWHERE) -> Goal:
    told = [*goal.background, *goal.held, *([] if goal.background else [goal.text])]
    works = (work for each in told if (work := _work_in(each, where)) is not None)
    work = next(works, None)
    return goal if work is None else replace(goal, aims=(work,))


def _names_nothing(aim: str) -> bool:
    rest = _SAME.sub(" ", aim.lower())
    return all(word in _BESIDE for word in _WORDS.findall(rest))


def _work_in(told: str, where: re.Pattern[str]) -> str | None:
    low = told.lower()
    for found in _DONE.finditer(low):
        work = told[found.start("work") : found.end("work")].strip()
        if (
            where.match(low, found.end("work"))
            and 0 < len(work.split()) <= _MOST_WORDS
            and not _names_nothing(work)
        ):
            return work
    return None
