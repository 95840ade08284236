"""A goal as the rules read it, and the tags of its words -> the goal as both have it.

The rules know limits, preferences, and many ways to refuse; the tagger knows better what is wanted
and what is told in ways that no rule was written for.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from recommender.goals import Goal
from recommender.roles.limiting import believed_limits
from recommender.roles.placing import place_of
from recommender.roles.tags import ROLES, Role, Span, Tags
from recommender.said import lower
from recommender.said.adverts import find_advert
from recommender.said.naming import IDLE, is_aside, is_payroll, is_vague, refused, shown
from recommender.said.places import OR_TOWN
from recommender.said.speaking import is_statement
from recommender.said.wishing import after_lead

# Words are believed to be about something from this chance on: what is wrong costs one and a half
# of what is missed (a wish that nobody has costs a wrong list; one that is missed, a question).
# On people who were left out .55 to .7 were as good, and a judge of the rules' and the tagger's
# evidence, fitted to others than it judged, was no better than the chance alone.
LEAST = 0.6

# The same of a wish that the rules name in the same words.
LEAST_AGREED = 0.25

# The same of the likeliest wish where no other is believed: who is asked for a wish that they said
# is lost. Of held-out aims .002 more are found so, and of those found .002 fewer are right.
LEAST_ALONE = 0.5

# The same of what the rules found to be held or refused, and the tagger does not know to be so.
LEAST_RULED = 0.2

# In so few words there is nothing to tell apart.
_FEW_WORDS = 3

_USED_TO = re.compile(r"\s*(?:i\s+)?used\s+to\b[^.;!?]*[.!]*\s*$")
# "No car and no wifi", "tired of being broke": what a life lacks, or should not go on with.
_OF_A_LIFE = re.compile(
    r"(?:an? |d['’]|d[eu] |m[aá]s )?(?:cars?|vehicle|ride|phone|laptop|wi-?fi|internet|money|cash"
    r"|debts?|loans?|dettes?|pr[eê]ts?|deudas?|pr[eé]stamos?"
    r"|char|voiture|auto|v[eé]hicule|argent|sous|permis(?: de conduire)?"
    r"|carro|coche|dinero|plata|licencia de manejar)"
    r"|being (?:broke|poor|tired|alone)"
    # "Pas cher pas long pas loin".
    r"|(?:(?:pas |not |no |ni |and |et |y |trop |too |muy )*"
    r"(?:cher|long|loin|expensive|far|caro|largo|lejos)(?: |$))+"
)
# Who wants to be taught in a room refuses screens as a way, not as work.
_SCREEN = re.compile(
    r"(?:(?:staring at|behind|derri[eè]re|devant|an?|un|une|d['’]|el|la|the)\s*)*"
    r"(?:screens?|[eé]crans?|ordis?|ordinateurs?|pantallas?|vid[eé]os?"
    r"|zoom(?: \w+)?|(?:cours en )?visio\w*)"
)
_LIKING = re.compile(
    r"\b(?:i|he|she|they|we)(?: really| also| just| do| always)*"
    r" (?:likes?|loves?|enjoys?)(?: to| doing)?\Z"
)
# "I like animals, being outdoors and fixing things" likes them all.
_NEW_WISH = re.compile(
    r"[.!?;]|\b(?:so|maybe|perhaps|want|wanna|would|looking|need|thinking|become|interested|hoping)\b"
)
_KNOWN = re.compile(
    r"\b(?:i |we )?already (?:know|can|speak|use)(?: how to)?\Z"
    r"|\b(?:i |we )?(?:know how to|can already)\Z"
    r"|\bje (?:sais|connais) d[eé]j[aà]\Z|\bya (?:s[eé]|conozco|puedo)\Z"
)
# Who wishes a paper of what they know, or more of it, wishes that.
_ALREADY = re.compile(r"\b(?:already|d[eé]j[aà]|ya)\b")
_MORE_OF_IT = re.compile(
    r"\b(?:certif\w*|licen[cs]\w*|ticket|papers?|prove|recogni[sz]ed|better|more|further|advanced"
    r"|next level|improve|want|wanna|would|looking|need|professionally|for a living|job|work"
    r"|permis|veux|voudrais|quiero|m[aá]s)\b"
)
# "Not afraid of hard work" refuses none.
_UNAFRAID = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bpas|\bno)\b.{0,12}"
    r"\b(?:afraid|scared|shy|mind|peur|miedo|molesta|importa)\b"
    r"(?: of| to| de| du| des| a| el| la| al)*\Z"
)
_DO_WITH = re.compile(r"\bdo with (?:an?|my)\Z")
_THAT_TAKES = re.compile(
    r"\s+(?:that|which)\s+(?:takes?|accepts?|qualif\w+\s+for|works?\s+with)\s+(?P<what>.+)",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"(?:besides|other than|apart from)\s")
_IS_THERE = re.compile(r"\b(?:is|are) there(?: an?| any)?\Z")
_OFFERED = re.compile(
    r"(?:child ?care|day ?care|parking|housing|dorms?|a bus|wi-?fi|an? exam|exams?|homework|help)"
    r"(?: (?:there|on site|available|included|with the (?:cost|price|fees)))?"
)
_DO_I_NEED = re.compile(r"\bdo (?:i|you|we) (?:need|have to have)(?: an?| my| any| the)?\Z")
_MUST_HAVE = re.compile(
    r"\b(?:must|need to|has to|required to) (?:have|hold|possess)(?: an?| valid| current)*\Z"
)
# What lets somebody in; a certificate may be wished: "do I need a teaching certificate?"
_ADMITTED_BY = re.compile(
    r"\b(?:checks?|record|clearance|experience|car|laptop|computer|tools|driver'?s? licen[cs]e"
    r"|ged|high school|grade|degree|diploma|maths?|english|ielts|vaccin\w*|shots?|references?)\b"
)
_REQUIRED = frozenset({"required", "mandatory", "preferred"})
# What is taken rather than done: "electrician apprenticeship, I'm 20".
_TAKEN = re.compile(
    r"\b(?:apprenticeship|bridg(?:e|ing)|courses?|classes|training|program(?:me)?|boot\s?camp|recert\w*|prep|upgrad(?:e|ing))\Z"
)
_LIKED = re.compile(
    r"(?:\band(?:\s+(?:really|also|just|always))*\s+(?:likes?|loves?|enjoys?)|\b(?:i|he|she|they|we)(?:(?:\s+(?:really|also|just|always))*\s+(?:likes?|loves?|enjoys?)|(?:['’](?:s|m|re)|\s+(?:is|am|are))\s+(?:really\s+|very\s+|pretty\s+|so\s+)?(?:good|great|amazing|lovely|wonderful|brilliant)\s+(?:with|at)))\s+(?:to\s+)?(?!my\b|his\b|her\b|our\b|their\b|you|this\b|that\b|it\b|them\b|being\b|people\b)(?P<what>[\w'’-]+(?:\s+(?!but\b|and\b|since\b|because\b|when\b)[\w'’-]+){0,3})"
)
_ORDER = 12
_STOPS = (".", "!", "?", ";")
_SELF = re.compile(
    r"\b(?:i|im|my|me|we|our|he|she|his|her|was|were|been|je|j|mon|ma|mes|nous|il|elle|yo|mi|mis|soy|trabajo|trabaj[eé]|tengo|fui|era|llevo|estoy)\b"
)
_PRAISED = re.compile(
    r"\b(?:makes?|earns?|making|earning)\s+[^.;!?]{1,25}?\s+(?:doing|as\s+an?)\s+(?P<doing>[\w'’-]+(?:\s+(?!in\b|at\b|with\b|and\b|for\b|after\b|there\b)[\w'’-]+){0,2})|"
    r"\b(?:says?|said|tells?|told|heard|read|hear|know|saw)\b(?:\s+(?:me|us|somewhere|online|that|there['’]?s|good|money|demand|work|lots|of|a\s+lot))*?\s+(?:that\s+)?(?P<what>(?!i\b|you\b|it\b|they\b|he\b|she\b|we\b|that\b|to\b|me\b)[\w'’-]+(?:\s+[\w'’-]+){0,2}?)\s+(?:pays?\s+(?:really\s+|very\s+|pretty\s+)?(?:well|good)|(?:earns?|makes?)\s+(?:really\s+|very\s+)?(?:good|great|a\s+lot|well|decent)|(?:is|are)\s+(?:hiring|in\s+demand|needed|well\s+paid))"
    r"|\b(?:dit|disent|dite?s?|lu|entendu|para[iî]t)\b\s+qu(?:e\s+|['’]\s?)(?:les?\s+|la\s+|l['’])?(?P<fr>(?!je\b|tu\b|il\b|elle\b|on\b|[cç]a\b)[\w'’-]+(?:\s+[\w'’-]+){0,2}?)\s+(?:paie|paye|payent|paient|gagnent?|recrute|recrutent|embauche|rapporte)"
    r"|\b(?:dicen|dijo|dijeron|dice|le[ií]|o[ií])\b\s+que\s+(?:los?\s+|las?\s+|el\s+)?(?P<es>(?!yo\b|no\b|me\b|hay\b|se\b)[\w'’-]+(?:\s+[\w'’-]+){0,2}?)\s+(?:se\s+)?(?:gana|ganan|paga|pagan|pagaban)\b"
    r"|\b(?:is|are)\s+(?:hiring|recruiting|short\s+of|crying\s+out\s+for|desperate\s+for|looking\s+for)\s+(?P<sought>[\w'’-]+(?:\s+(?!at\b|for\b|and\b|right\b|now\b|in\b|with\b)[\w'’-]+){0,2})"
    r"|(?<!\bje\s)\b(?:cherche|cherchent|embauche|embauchent|recrute|recrutent)\s+(?:des|une?)\s+(?P<cherche>[\w'’-]+(?:\s+(?!à\b|pour\b|et\b|en\b|dans\b)[\w'’-]+){0,2})"
    r"|\b(?:est[aá]n?\s+(?:contratando|buscando)|busca|buscan|contrata|contratan|necesita|necesitan)\s+(?:una?\s+)?(?P<buscan>(?!que\b|gente\b)[\w'’-]+(?:\s+(?!a\b|para\b|y\b|en\b|con\b)[\w'’-]+){0,2})"
)
# Who is after work of a kind tells of none: "busco trabajo de soldador".
_SEEKING = re.compile(
    r"\b(?:busco|buscando|buscar|cherche|chercher|recherche)(?: une?| una?| du| algo de)?"
    r" (?:trabajo|empleo|chamba|laburo|jale|pega|travail|emploi|job|boulot|poste)"
    r" (?:de|del|como|en|d['’]|dans|comme)(?: une?| una?| la| el)?\Z"
)
_PROOF = re.compile(
    r"\b(?:licen[cs]\w*|certif\w*|cert|ticket|papers?|qualif\w*|accredit\w*|paid)\b"
)
_BUT = ("but", "mais", "pero")

# Of 150 descriptions of occupations 5 are read otherwise so than by the rules alone, of 450 titles
# 13 ("Managers, All Other" without "All Other").
_MANY_WORDS = 20
_SHORT_LIST = 8
# "Certified Personal Chef (CPC)".
_WITH_ITS_LETTERS = re.compile(r"[^()]+\([^()]+\)\s*")
# Words that no title has, or a sentence after another: "furnace repair no. fridge repair yes".
_IN_A_TALK = re.compile(
    r"[.!?]\s+\S|\b(?:no|not|nothing|never|yes|maybe|then|now|done|pls|please|anything|something"
    r"|can['’]?t|don['’]?t|i|my|me|pas|rien|oui|jamais|peut-[eê]tre|svp|je|mon|s[ií]|nada|nunca|ni"
    r"|quiz[aá]s?|porfa|yo|mi)\b"
)
_OR = re.compile(r"\b(?:or|ou|o|u)\b")
_SURE = 0.8
_ALL_BUT_CERTAIN = 0.95


def reconsidered(goal: Goal, tags: Tags) -> Goal:
    """Return a goal whose words are told apart by rules and tags together.

    Limits, preferences and language stay as the rules read them. So do a title or the description
    of an occupation, in which nobody speaks; a text in which the rules find nothing ("is there a
    waiting list?": the tagger, who learned from wishes, would find one); and what stands beyond
    the words that were tagged.

    Args:
        goal: What the rules made of the text.
        tags: The same text, tagged.
    """
    n_spoken = sum(word.is_spoken for word in tags.words)
    is_told = goal.aims or goal.background or goal.held or goal.avoid
    if not is_told or n_spoken <= _FEW_WORDS or _is_title(goal, tags, n_spoken=n_spoken):
        return goal
    if _is_past(goal) or find_advert(lower(goal.text)) is not None:
        return goal
    spans, beyond = _ruled(goal, tags)
    kept = _over(_sure(goal, tags, spans), [each for each in spans if _is_added(each, tags)])
    # What is left of "I don't do computers" tells nothing.
    kept = [each for each in _as_liked(kept, tags) if not _is_left_over(each, tags)]
    kept = [_as_known(_without_limit(each, tags), tags) for each in kept]
    named = _as_sought([each for each in kept if _says_something(each, tags)], spans, tags)
    lost = [tags.said(each).lower() for each in kept if each.role == "aims" and each not in named]
    # "I cut hair and want to get certified": what is to be proven is what the words before told.
    if not any(each.role == "aims" for each in named):
        if not lost and _is_headed(goal, tags, spans):
            return goal
        named = _with_a_wish(goal, tags, spans, named, is_proven=all(map(_PROOF.search, lost)))
    told: dict[Role, list[str]] = {role: [] for role in ROLES}
    towns = {*lower(goal.limits.place or "").split(OR_TOWN), *goal.limits.not_in}
    for span in sorted(named, key=lambda each: each.first):
        said = shown(tags.said(span))
        if span.role == "aims":
            # Of "l'école" the article may be another word.
            said = said.lstrip("'’")
            said = said[after_lead(said.lower()) :].strip(IDLE)
            payer = _THAT_TAKES.search(said)
            said = said[: payer.start()] if payer and is_aside(payer["what"]) else said
            said = "" if _BESIDES.match(said.lower()) or said.lower() in towns else said
        elif span.role == "avoid":
            said = refused(said)
            is_way = goal.limits.delivery and "in_person" in goal.limits.delivery
            said = "" if is_way and _SCREEN.fullmatch(said.lower()) else said
        if said:
            told[span.role].append(said)
    for role, phrase in beyond:
        told[role].append(phrase)
    return replace(
        goal,
        aims=_each_once(told["aims"]),
        background=_each_once(told["background"]),
        held=_each_once(told["held"]),
        avoid=_each_once(told["avoid"]),
        limits=believed_limits(goal, tags),
    )


def _is_title(goal: Goal, tags: Tags, *, n_spoken: int) -> bool:
    """Tell whether nobody speaks in a text, so that it is wanted as it stands.

    Of a long one the rules are believed: it may describe an occupation, which the tagger, who
    learned from people only, takes for a life. Of a short one not where the tagger is sure that
    something is told or refused, or finds one wish only and is all but certain of it.
    """
    is_told = goal.background or goal.held or goal.avoid or not goal.aims
    if is_told or is_statement(lower(goal.text)):
        return False
    if n_spoken >= _MANY_WORDS or _WITH_ITS_LETTERS.fullmatch(goal.text):
        return True
    if _IN_A_TALK.search(lower(goal.text)) or _are_named_apart(goal, tags, n_spoken=n_spoken):
        return False
    if len(tags.spans) == 1 and tags.spans[0].role == "aims":
        return tags.chance(tags.spans[0]) < _ALL_BUT_CERTAIN
    return all(tags.chance(each) < _SURE for each in tags.spans if each.role != "aims")


def _are_named_apart(goal: Goal, tags: Tags, *, n_spoken: int) -> bool:
    """Tell whether a few small words name several wishes: "hospital switchboard or ward clerk"."""
    wishes = [each for each in tags.spans if each.role == "aims"]
    is_typed = goal.text[1:] == goal.text[1:].lower() and _OR.search(goal.text) is not None
    is_short = n_spoken <= _SHORT_LIST and len(wishes) > 1
    return is_typed and is_short and all(tags.chance(each) >= _SURE for each in wishes)


def _ruled(goal: Goal, tags: Tags) -> tuple[list[Span], list[tuple[Role, str]]]:
    """Return what the rules found among the words that were tagged, and what stands nowhere there.

    The latter was concluded ("my knees are gone": heavy lifting), or said beyond those words.
    """
    placed: list[Span] = []
    elsewhere: list[tuple[Role, str]] = []
    is_whole = not tags.words or not tags.text[tags.words[-1].end :].strip()
    for role in ROLES:
        for phrase in getattr(goal, role):
            place = place_of(phrase, tags.words)
            if place is not None:
                placed.append(Span(role, *place))
            elif role == "avoid" or not is_whole:
                elsewhere.append((role, phrase))
    return placed, elsewhere


def _sure(goal: Goal, tags: Tags, ruled: Sequence[Span]) -> list[Span]:
    """Return the spans that are believed.

    Where nothing but wishes is named ("childhood education but also maybe elder care"), rules and
    tagger that cut out the same words believe each other.
    """
    is_named_only = not (goal.background or goal.held or goal.avoid)
    agreed = [each for each in ruled if each.role == "aims"] if is_named_only else []
    sure = [
        each
        for each in tags.spans
        if tags.chance(each) >= LEAST or (each in agreed and tags.chance(each) >= LEAST_AGREED)
    ]
    if any(each.role == "aims" for each in sure):
        return sure
    wishes = [each for each in tags.spans if each.role == "aims"]
    likeliest = max(wishes, key=tags.chance, default=None)
    is_enough = likeliest is not None and tags.chance(likeliest) >= LEAST_ALONE
    return [*sure, likeliest] if likeliest is not None and is_enough else sure


def _is_added(ruled: Span, tags: Tags) -> bool:
    """Tell whether what the rules found to be held or refused is added to what was tagged.

    What somebody refuses in so many words ("don't want to go back to roofing") is never looked for,
    however sure the tagger is of a wish: of `*_neighbours.toml`, which no tagger saw then, that
    brought precision of aims from .725 to .735 and recall of refusals from .550 to .572.
    """
    if ruled.role == "avoid" and any(
        each.role == "aims" and each.meets(ruled) for each in tags.spans
    ):
        return True
    if ruled.role == "held" and _DO_WITH.search(_before(ruled, tags)):
        return True
    is_known = any(
        each.role == ruled.role and each.meets(ruled) and tags.chance(each) >= LEAST
        for each in tags.spans
    )
    return ruled.role in ("held", "avoid") and not is_known and tags.chance(ruled) >= LEAST_RULED


def _is_past(goal: Goal) -> bool:
    """Tell whether all that is said is what somebody used to do."""
    is_alone = len(goal.background) == 1 and not (goal.aims or goal.held or goal.avoid)
    return is_alone and _USED_TO.match(goal.text.lower()) is not None


def _is_headed(goal: Goal, tags: Tags, ruled: Sequence[Span]) -> bool:
    """Tell whether a text names a thing, and then "but": "early childhood but i cant do mondays".

    Where the rules found nothing told or refused, what follows is a limit or a trouble.
    """
    if goal.background or goal.held or goal.avoid or len(ruled) != 1:
        return False
    first, last = ruled[0].first, ruled[0].last
    is_short = first == 0 and last <= _FEW_WORDS and last < len(tags.words)
    return is_short and tags.words[last].form in _BUT


def _is_left_over(span: Span, tags: Tags) -> bool:
    """Tell whether a span is what another left of a clause, and says nothing by itself."""
    is_cut = span.role == "background" and span not in tags.spans
    return is_cut and is_vague(shown(tags.said(span)))


def _as_liked(spans: Sequence[Span], tags: Tags) -> list[Span]:
    """Return spans; what is only liked is told where something else is wished.

    "I like drawing and computers so maybe CAD" wishes CAD.
    """
    wishes = [each for each in spans if each.role == "aims"]
    liked = [each for each in wishes if _LIKING.search(_before(each, tags))]
    others = [each for each in wishes if each not in liked]
    if not any(_NEW_WISH.search(_between(each, other, tags)) for each in liked for other in others):
        return [*spans]
    return [replace(each, role="background") if each in liked else each for each in spans]


def _as_known(span: Span, tags: Tags) -> Span:
    """Return what somebody says to know already as told, where no more is wished of it.

    "I already know Excel" wishes no Excel; "I already know how to weld, I need the ticket" does.
    """
    known = _KNOWN.search(_before(span, tags)) if span.role == "aims" else None
    text = lower(tags.text)
    if known is None or not _ALREADY.search(text) or _MORE_OF_IT.search(text):
        return span
    first = span.first - len(known[0].split())
    is_speaker = first > 0 and tags.words[first - 1].form in ("i", "we")
    return replace(span, role="background", first=first - is_speaker)


def _between(one: Span, other: Span, tags: Tags) -> str:
    """Return the words between two spans."""
    first, last = sorted((one, other), key=lambda each: each.first)
    return " ".join(each.form for each in tags.words[first.last : last.first])


def _before(span: Span, tags: Tags) -> str:
    """Return the few words before a span."""
    return " ".join(each.form for each in tags.words[max(0, span.first - 4) : span.first])


def _is_asked_for(span: Span, tags: Tags) -> bool:
    """Tell whether others ask for what is named: "must have WHMIS", "diploma or GED required"."""
    before = _before(span, tags)
    if span.role == "held" and _MUST_HAVE.search(before):
        return True
    if span.role == "aims" and _IS_THERE.search(before):
        return _OFFERED.fullmatch(tags.said(span).lower()) is not None
    if span.role == "aims" and _DO_I_NEED.search(before):
        return _ADMITTED_BY.search(tags.said(span).lower()) is not None
    after = [each.form for each in tags.words[span.last : span.last + _FEW_WORDS]]
    ends = next((at for at, form in enumerate(after) if not form[0].isalnum()), len(after))
    return not _REQUIRED.isdisjoint(after[:ends])


def _without_limit(span: Span, tags: Tags) -> Span:
    """Return a wish without the limit that ends it: "contabilidad en línea" is "contabilidad".

    A wish that is a limit as a whole stays, to be told that it names no work.
    """
    if span.role != "aims" or not tags.limits or all(tags.limits[span.first : span.last]):
        return span
    last = span.last
    while tags.limits[last - 1]:
        last -= 1
    return replace(span, last=last)


def _says_something(span: Span, tags: Tags) -> bool:
    """Tell whether what is wished or held names any work; "have GI Bill" names who may pay."""
    said = shown(tags.said(span))
    if span.role == "avoid":
        if _UNAFRAID.search(_before(span, tags)):
            return False
        return _OF_A_LIFE.fullmatch(refused(said).lower()) is None
    if span.role == "background":
        return True
    if is_aside(said) or _is_asked_for(span, tags):
        return False
    if span.role == "aims" and tags.limits and all(tags.limits[span.first : span.last]):
        # "Recorded videos": how, not what.
        return False
    before = tags.words[span.first - 1].form if span.first else ""
    return span.role == "held" or not is_vague(said) or is_payroll(f"{before} {said}")


def _as_sought(named: list[Span], ruled: Sequence[Span], tags: Tags) -> list[Span]:
    """Return spans; where none is wished, what the rules found after words of looking for work."""
    if any(each.role == "aims" for each in named):
        return named
    wishes = [each for each in ruled if each.role == "aims"]
    sought = [each for each in wishes if _SEEKING.search(_before(each, tags))]
    return [each for each in named if not any(map(each.meets, sought))] + sought


def _wished_of_told(ruled: Sequence[Span]) -> list[Span]:
    """Return what the rules found wished within what is told: "she welds, I want that too"."""
    told = [each for each in ruled if each.role == "background"]
    return [each for each in ruled if each.role == "aims" and any(map(each.meets, told))]


def _taken(ruled: Sequence[Span], tags: Tags) -> list[Span]:
    """Return what a text begins with if it is something one takes: "welding course, I'm 20"."""
    heads = [each for each in ruled if each.role == "aims" and each.first == 0]
    return [each for each in heads if _TAKEN.search(tags.said(each).lower())]


def _liked(told: Sequence[Span], tags: Tags) -> list[Span]:
    """Return what somebody is said to like or be good at, where nothing is wished."""
    words = [
        _LIKED.search(tags.said(each).lower())
        for each in told
        if each.role in ("background", "held")
    ]
    liked = [each["what"] for each in words if each is not None and not is_vague(each["what"])]
    places = [place_of(each, tags.words) for each in liked]
    return [Span("aims", *place) for place in places if place is not None]


def _with_a_wish(
    goal: Goal, tags: Tags, ruled: Sequence[Span], named: list[Span], *, is_proven: bool
) -> list[Span]:
    """Return spans among which nothing is wished, with what is rather wished than nothing."""
    if taken := _taken(ruled, tags):
        return _over(named, taken)
    told_of = _wished_of_told(ruled) if is_proven else []
    if wished := told_of or _liked(named, tags) or _praised(goal, tags):
        return [*named, *wished]
    return _over(named, _headline(goal, tags, ruled, named))


def _headline(goal: Goal, tags: Tags, ruled: Sequence[Span], named: Sequence[Span]) -> list[Span]:
    """Return what an order begins with that speaks of nobody: "Prof de yoga. Six mois. Duncan."."""
    is_order = goal.text.count(" ") <= _ORDER and not _SELF.search(lower(goal.text))
    if not is_order or any(each.role == "avoid" for each in named):
        return []
    heads = [each for each in ruled if each.role == "aims" and each.first == 0]
    # A sentence by itself, after which others follow.
    return [
        each
        for each in heads
        if each.last + 1 < len(tags.words) and tags.words[each.last].form in _STOPS
    ]


def _praised(goal: Goal, tags: Tags) -> list[Span]:
    """Return the trade that pays well or is in demand, as others say, where nothing is wished."""
    praised = _PRAISED.search(lower(goal.text))
    what = next(filter(None, praised.groups()), "") if praised else ""
    place = place_of(what, tags.words) if what else None
    return [Span("aims", *place)] if place is not None else []


def _over(spans: Sequence[Span], new: Sequence[Span]) -> list[Span]:
    """Return spans with new ones; words that both have are the new ones' alone."""
    left = [*spans]
    for each in new:
        left = [part for span in left for part in _cut(span, each)]
    return [*left, *new]


def _cut(span: Span, out: Span) -> list[Span]:
    if not span.meets(out):
        return [span]
    parts = (Span(span.role, span.first, out.first), Span(span.role, out.last, span.last))
    return [each for each in parts if each.first < each.last]


def _each_once(said: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said))
