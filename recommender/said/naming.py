"""Whether words name anything, and how they are shown."""

import re

from recommender.broad import broad
from recommender.said.found import BLANK
from recommender.said.numbers import NUMBER_WORDS
from recommender.said.vague import VAGUE

_FIELDS = frozenset({"AI", "IT"})
IDLE = rf" ,;:.!?¿¡–—()\"-{BLANK}"
_BLANKS = re.compile(r"\s+")
# "Class 5" is a licence.
_CLASS = re.compile(r"\bclass[e]?\s+\d\b", re.IGNORECASE)
# "La paie" is payroll, "ma paie" and "ça paie" are what is earned.
_PAYROLL = re.compile(r"(?:(?:de|en|faire|faire\s+de|gestion\s+de)\s+)?la\s+paie", re.IGNORECASE)
# Who pays for learning is not what is learned: "GI Bill", "do you take OSAP".
_FUNDING = re.compile(
    r"(?:(?:can|could|do|does|will|would|you|u|guys|i|we|take|accept|have|got|use|using|get|my|the|an?|any|some|on|with|through|or|and|still|qualify|eligible|for|apply)\s+)*"
    r"(?:(?:montgomery\s+|post[- ]9/11\s+)?g\.?i\.?\s+bill|o\.?s\.?a\.?p\.?|fafsa|pell(?:\s+grants?)?|vr\s?&\s?e|voc(?:ational)?\s+rehab(?:ilitation)?|wioa|(?:student|financial)\s+(?:loans?|aid|finance|assistance)|e\.?i\.?|employment\s+insurance|chapter\s+3[135]|odsp|ontario\s+works|tanf|universal\s+credit|job\s?seekers?(?:\s+allowance)?|tuition\s+(?:assistance|reimbursement|waiver)|(?:training\s+)?vouchers?|bursar(?:y|ies)|scholarships?|grants?|funding|sponsorships?|payment\s+plans?|instal?lments?|veterans?\s+benefits|va\s+benefits|better\s+jobs\s+ontario|second\s+career\s+(?:ontario|funding)|workers?\s+comp(?:ensation)?|wsib|worksafe(?:bc)?|(?:aides?\s+(?:financi[eè]res?|au\s+financement)|financements?|subventions?|bourses?|cpf|opco)|(?:becas?|ayudas?\s+econ[oó]micas?|financiamiento|financiaci[oó]n|subvenci[oó]n(?:es)?))"
    r"(?:\s+(?:funding|funded|benefits?|money|money\s+left|eligible|approved|available))*",
    re.IGNORECASE,
)
# "Want to go Gulf", "move to Canada": where somebody would live.
_ABROAD = re.compile(
    r"(?:(?:go|going|move|moving|migrate|immigrate|relocate|travel|work|working|live|living|get|a|job|jobs|to|in|into|the)\s+)*(?:abroad|overseas|(?:the\s+)?gulf|canada|(?:the\s+)?(?:usa?|u\.s\.a?\.?|uk|uae|states|united\s+(?:states|kingdom))|america|england|australia|new\s+zealand|germany|dubai|qatar|saudi(?:\s+arabia)?|ireland|japan|(?:south\s+)?korea|singapore|hong\s+kong|europe)",
    re.IGNORECASE,
)
_NAMING = re.compile(r"\w+(?:'\w+)?")
_ELIDED = frozenset("c d j l m n s t qu y".split())
# Years, numbers and what one does for a living.
_TELLS = re.compile(r"\d|\b(?:work|works|working|earn|make|travaill\w+|trabajo|gano|gagne)\b")


# "No, not baking" refuses baking.
_REFUSING = re.compile(r"^(?:not|pas|no|non|sans|sin|ni)\s+(?=\w)", re.IGNORECASE)


def refused(words: str) -> str:
    """Return what is refused, without the word that refuses it."""
    return _REFUSING.sub("", words)


def shown(said: str) -> str:
    """Return words as a person would read them, without the places of limits."""
    return _BLANKS.sub(" ", said.replace(BLANK, " ")).strip(f"{IDLE}")


def is_vague(said: str) -> bool:
    """Tell whether words name no work: "something new", "a better job"."""
    words = _NAMING.findall(said)
    # "IT" and "AI" are fields of work, "it" and "j'ai" are none.
    is_named = not _FIELDS.isdisjoint(words) or _CLASS.search(said) is not None or is_payroll(said)
    return not is_named and all(_is_small(word.lower()) for word in words) and broad(said) is None


def is_payroll(said: str) -> bool:
    """Tell whether words name the work of paying wages: "la paie"."""
    return _PAYROLL.fullmatch(said.strip(IDLE)) is not None


# How something is taught or paid, and what people speak: "small groups", "real wages".
_TAUGHT = re.compile(
    r"(?:(?:with|in|some|a|an|the|very|more|and|or|only)\s+)*(?:small(?:er)?\s+(?:groups?|class(?:es)?(?:\s+sizes?)?)|one[- ]on[- ]one|hands[- ]on|(?:job\s+)?placements?|internships?|(?:normal|regular|better|steady|real|good|decent|fair)\s+(?:hours|wages|pay|money|benefits|pension)|bilingual(?:\s+(?:in\s+)?\w+)?|fluent\s+in\s+\w+(?:\s+and\s+\w+)?)",
    re.IGNORECASE,
)


# What hurts is no work: "retraining, bad shoulder".
_HURTS = re.compile(
    r"(?:(?:with|a|my|the|have|got|really|very|and)\s+)*(?:bad|sore|weak|bum|injured|hurt|painful)\s+(?:lower\s+)?(?:back|knees?|shoulders?|hips?|neck|legs?|wrists?)",
    re.IGNORECASE,
)
# What everybody would have: "something recession proof", "upgrade my skills".
_ANYONES = re.compile(
    r"(?:(?:to|and|or|a|an|some|something|job|work|career|that|is|really|un|une|un[oa]?|algo|quelque\s+chose|de|que|sea|m[ée]tier|emploi|travail|secteur|trabajo|empleo|oficio|m[aá]s|plus)\s+)*(?:(?:upgrad|updat|improv|refresh|build|learn|gain|get)\w*\s+(?:some\s+|my\s+|new\s+|more\s+|better\s+)*skills?|(?:recession|future|ai)[- ]?proof|in[- ]demand|estables?|fij[oa]s?|(?:con\s+)?futuro|(?:d['’])?avenir|porteurs?|bien\s+pay[ée]e?|bien\s+pagad[oa]|mejor\s+pagad[oa]|reskill(?:ing)?|upskill(?:ing)?|retrain(?:ing)?)",
    re.IGNORECASE,
)


def is_aside(said: str) -> bool:
    """Tell whether words name no work, but who pays, where one would live, how it is taught."""
    words = said.strip(IDLE)
    return any(each.fullmatch(words) for each in (_FUNDING, _ABROAD, _TAUGHT, _ANYONES, _HURTS))


def says_nothing(said: str) -> bool:
    """Tell whether nothing is left of a limit: "I can", "I'm free"; "I'm 45" says something."""
    tells = BLANK not in said and _TELLS.search(said.lower())
    return is_vague(said) and not tells


def _is_small(word: str) -> bool:
    if word in VAGUE or word in NUMBER_WORDS or not word[0].isalpha():
        return True
    begin, _, rest = word.partition("'")
    return begin in _ELIDED and rest in VAGUE
