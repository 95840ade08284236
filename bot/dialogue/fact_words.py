"""Short questions about one fact of what was shown: "how much is it", "quand commence le 2 ?".

Read without accents and marks, because people leave them out on a telephone.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.answer_words import is_slip
from bot.dialogue.english_keys import fact_in_english
from bot.dialogue.fact_keys import fact_by_keys
from bot.dialogue.fact_ways import EXTREMES, WAYS, Extreme, Fact
from bot.dialogue.ranks import read_number, read_numbers
from recommender.said.typed import as_meant

# A longer text says something else besides.
_MAX_WORDS = 16

# Shorter words of a title ("of", "level 2") name no entry.
_LEAST_LETTERS = 4


@dataclass(frozen=True)
class FactQuestion:
    """What is asked.

    Attributes:
        facts: Which facts, in the order of asking.
        number: The entry of the list that it is about, from 1; -1 for the last; None for none.
    """

    facts: tuple[Fact, ...]
    number: int | None = None


# Of two they are said so: "which one is faster". Without "which" that is a wish for less.
_COMPARED: dict[Extreme, str] = {
    "cheapest": r"(?:cheaper|less expensive|less|less money)",
    "shortest": r"(?:shorter|quicker|faster|less time|the least time)",
    "soonest": r"(?:sooner|earlier|first|the soonest)",
    "dearest": r"(?:more expensive|dearer|pricier|more money)",
    "longest": r"(?:longer|slower|more time)",
}
_ASKING_WHICH = (
    r"(?:(?:so|ok|and|et|y|pero|mais|but) )*(?:is (?:that|this|it) )?(?:(?:which|what|whats|show me|give me|i want|je veux"
    r"|quel|quelle|cual|quiero|dame|c'est(?: combien)?|combien coute|cuanto (?:cuesta|sale|vale))(?: one| ones| of (?:them|these|those)| course| cours"
    r"| formation| de (?:ceux|celles|ellos|estos)| is| are| would be|'s)* ?)?(?:(?:is|the|your|ur|c'est) ?)*"
)
_AFTER_WHICH = (
    r"(?: (?:one|ones|of (?:them|these|those|all)|course|here|please|then|cours|formation|des trois"
    r"|svp|stp|s'il (?:vous|te) plait|por favor|porfa|de todos|de los tres|opcion|curso))*"
)


# "Le moins cher c'est lequel": what is asked for first is asked once.
_WHICH_IS_IT = re.compile(
    r" (?:c'est|ce serait|est) (?:lequel|laquelle|quoi)$| (?:cual|que) (?:es|seria)$|(?: es|,)? cual$"
)


def _compiled(lines: str) -> str:
    found = [line.strip() for line in lines.splitlines() if line.strip()]
    return "|".join(re.sub(r"\((?!\?)", "(?:", each) for each in found)


_FACTS = tuple((fact, re.compile(_compiled(lines))) for fact, lines in WAYS.items())
_OF_TWO = (
    r"(?:(?:so|ok|and|but|well) )*(?:which|what|the|whats|what's)(?: is)?(?: one| ones| course| of (?:them|these|those))*"
    r"(?: that| is| are| costs?| takes?| starts?| begins?| would be| will be| goes)+ "
)
_WHICH = tuple(
    (
        extreme,
        re.compile(
            rf"{_ASKING_WHICH}(?:{_compiled(lines)}){_AFTER_WHICH}|{_OF_TWO}{_COMPARED[extreme]}{_AFTER_WHICH}"
        ),
    )
    for extreme, lines in EXTREMES.items()
)

_ORDINAL = (
    r"first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|premiere?|1er|deuxieme|seconde?"
    r"|troisieme|quatrieme|cinquieme|derniere?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]"
    r"|quint[oa]|ultim[oa]"
)
_THING = (
    r"(?:ones?|course|class|program|programme|training|certificate|option|thing|cours|formation"
    r"|programme|choix|certificat|curso|clase|programa|opcion|certificado)"
)
# What stands for an entry, or for all of them.
_NAMING = re.compile(
    rf"\b(?:(?:for|of|about|with|in|on|to|de|du|des|pour|del|para|en|sobre) )?"
    rf"(?:(?:the|that|this|le|la|el|cet?|cette|celui|celle|est[ea]|es[ea]) )*"
    rf"(?:(?:{_ORDINAL})(?: {_THING})?|(?:(?:number|option|no|numero|#) ?)?(?<![\w-])[1-9](?![\w-])(?: {_THING})?"
    rf"|(?:number|option|numero) (?:one|two|three|un|deux|trois|uno|dos|tres)"
    r"|(?:the|that|this|these|those|le|la|les|el|los|las|ce|cet|cette|ces|est[aeo]s?|es[aeo]s?)"
    rf" {_THING}s?|that one|this one|it|its|it's|that|thats|this|they|them|these|those|all of (?:them|these)|celui-ci"
    r"|celui-la|celle-ci|celle-la|cela|eso|esto|estos|esos|esas|estas|est[ea](?=\W*$)|es[ea](?=\W*$))(?!\w)"
)
# "Do I need grade 12": no entry of a list.
_OF_SCHOOL = re.compile(
    r"\bbe (?:an? |over |at least |older than )*\d+\b|\d+ (?:years? old|or older)\b"
    r"|\b(?:grade|level|class|secondaire|niveau|grado|nivel)s? \d+|\d+ (?:grado|ano)\b"
)
# "The last day to apply": of the calendar, and no entry of a list either.
_OF_A_CALENDAR = re.compile(r"\b(?:first|last) (?=(?:dates?|day|chance|intake)\b)")
# "Le 2 il dure combien": who names an entry first says it again.
_SAID_AGAIN = re.compile(
    r"^(?:ca |et )?(?:il|elle|ils|elles) (?=(?:dure|coute|commence|prend|vaut|donne)(?:nt)?\b)"
)
_SAID_TO_BE = re.compile(r"^(?:ca |et )?(?:il|elle|ils|elles|ce) (?:est|sont)\b")
# With its mark it is asked, without it a limit is set.
_FREE = re.compile(r"¿?\s*(?:free|for free|gratis|gratuite?|gratuit[oa])\s*\?+")
# "Et en français ?" asks about what is shown; without "and" it may be what is to be learned.
_LANGUAGE = (
    r"(?:en|in) (?:francais|anglais|espagnol|creole|ingles|frances|espanol|castellano|english|french"
    r"|spanish)"
)
_IN_A_LANGUAGE = re.compile(
    rf"(?:et|y|and) (?:c'est |es |is it )?{_LANGUAGE} ?\?+"
    r"|(?:(?:est-ce qu')?(?:il )?y (?:en )?a(?:-t-il)?|(?:vous|tu|t'|on) ?(?:en )?(?:avez|as|a)|avez[- ]vous|hay|tienen?|tienes)"
    rf" (?:(?:des (?:cours|formations)|quelque chose|un cours|algo|cursos|clases|alguno?|un curso) )?{_LANGUAGE}[ ?.!]*"
)
# Beside an entry it is asked even so: "the first one in Spanish".
_ONLY_A_LANGUAGE = re.compile(rf"\W*(?:is |est |es )?{_LANGUAGE}\W*")
# "Le 1 ou le 3 ?" asks which, not where.
_EITHER = re.compile(
    r"(?:\d|premi\w+|deuxi\w+|second\w*)\s+(?:ou|o|or)\s+(?:l[ea]\s+|el\s+)?(?:\d|\w+i[eè]me|dernier)"
)
# Who asks for somebody else asks the same.
_ABOUT_WHOM = re.compile(
    r"\b(?:he|she|we|you|(?:my|our) (?:son|daughter|husband|wife|kid|friend|mom|mother|dad))\b"
)

# "Do I need anything first": before all else, and not the first entry.
_FIRST_OF_ALL = re.compile(
    r"(?<=\w)(?<!\bthe)(?<!\bis)(?<!\babout) first(?=[\s?.!]*(?:$|, | and\b))"
)
_BESIDE = re.compile(
    r"\b(?:despues|apres|tho|though|bro|bruh|dude|man|lol|roughly|and|but|so|ok|okay|oh|well|sorry|hi|hello|desolee?|bonjour|hola|perdon|disculpe|please|pls|exactly|actually|just|also|then|hmm|hm|um|really|like"
    r"|what about|how about|(?:can|could) you tell me|tell me|do you know|i want to know|i wonder"
    r"|i(?:'ll)? take|i choose|i pick|i like|i'm interested in|im interested in|interested in|sounds good|sounds nice|looks good"
    r"|looks interesting|good|nice|great|cool|perfect|thanks|thank you|yes|yeah|alright"
    r"|all of it|all that|all together|altogether|et|mais|pis|alors|donc|tout ca|tout cela|en tout|svp|s'il vous plait|s'il te plait|exactement|bon|dites-moi|dis-moi"
    r"|je veux savoir|j'aimerais savoir|je voudrais savoir|pouvez-vous me dire|qu'en est-il|oui"
    r"|merci|ca m'interesse|m'interesse|je prends|j'aime|va pour|me plait"
    r"|pero|vale|dale|listo|perfecto|d'accord|parfait|entonces|todo eso|todo esto|en total|por favor|bueno|dime|digame|quiero saber|quisiera saber|me puede decir|oye"
    r"|me interesa|me gusta|si|gracias|exactamente|que tal)\b"
)
# "Y aller", "y a-t-il": no "and".
_SPLIT = re.compile(r"\s*(?:[?;,!.]|\b(?:and|et|y(?! a\b| a-| aller\b))\b)\s*")
_ARTICLES = re.compile(r"\b(?:the|for|of|and|le|la|les|el|los|las|de|du)\s*(?=$|[?.!,])")
_NO_MARKS = re.compile(r"[^\w\s'?;,!.#-]")


def read_fact_question(text: str, titles: Sequence[str] = ()) -> FactQuestion | None:
    """Return which facts a short text asks for, or None where it says anything else.

    Args:
        text: What was said.
        titles: What the entries of the list are called: "how long is the welding foundation".
    """
    if _FREE.fullmatch(text.lower().strip()):
        return FactQuestion(("cost",))
    if _IN_A_LANGUAGE.fullmatch(plain(text)):
        return FactQuestion(("language",))
    if _EITHER.search(text.lower()):
        return None
    asked = _OF_A_CALENDAR.sub("", _FIRST_OF_ALL.sub("", plain_question(text)))
    words = _SAID_ONCE.sub(_in_present, asked)
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    if _asks_of_several(words):
        return None
    rest, number = _NAMING.sub(" ", words), read_number(_OF_SCHOOL.sub(" ", words))
    if number is not None and _ONLY_A_LANGUAGE.fullmatch(rest):
        return FactQuestion(("language",), number)
    facts = _facts_in(rest)
    if facts:
        return FactQuestion(facts, number)
    for number, title in enumerate(titles, start=1):
        own = {word for word in plain(title).split() if len(word) >= _LEAST_LETTERS}
        rest = " ".join(word for word in words.split() if word.strip("?,.!") not in own)
        facts = _facts_in(_NAMING.sub(" ", _ARTICLES.sub(" ", rest))) if rest != words else ()
        # "Can I learn baking in the evening" says when, and means no entry of a list of baking.
        if facts and facts != ("way",):
            return FactQuestion(facts, number)
    return None


def _asks_of_several(words: str) -> bool:
    """Tell whether two entries are asked about, each for itself.

    "How much is the first and when does the second start" are two questions.
    """
    if len(read_numbers(_OF_SCHOOL.sub(" ", words))) < 2:
        return False
    parts = [each for each in _SPLIT.split(words) if read_number(each) is not None]
    return sum(bool(_facts_in(_NAMING.sub(" ", each))) for each in parts) > 1


_SPOKEN = re.compile(r"\w[-\s]tu\b", re.IGNORECASE)

# What was said once is asked for again: "how much was the first one again".
_SAID_ONCE = re.compile(
    r"\b(?P<past>was|were|did)\b(?! i\b)|\b(?:again|did you say|you (?:said|told me))(?=\W*$)"
)
_PRESENT = {"was": "is", "were": "are", "did": "does"}


def _in_present(found: re.Match[str]) -> str:
    return _PRESENT.get(found["past"] or "", "")


# Words that such questions are made of, where a slip of the keyboard is told from another word.
_VOCABULARY = frozenset(
    "how much long many hours weeks time when does start begin where online price cost what language"
    " take last there cheaper cheapest shortest soonest which is easiest do math first included"
    " exam certificate sign apply enroll register need first second third last one the it is"
    " combien coute dure duree quand commence prix heures semaines premier deuxieme inscrire"
    " cuanto cuesta dura cuando empieza donde precio horas semanas primero segundo tercero".split()
)
_MOST_SLIPPED = 7
_SHORT_WORD = 4


def without_slips(text: str) -> str:
    """Return a short question with slips of the keyboard mended: "how mcuh", "whne does it strat"."""
    words = plain(text).split()
    return " ".join(map(_mended, words)) if len(words) <= _MOST_SLIPPED else text


def _mended(word: str) -> str:
    bare = word.strip("?,.!;")
    if bare in _VOCABULARY:
        return word
    meant = [known for known in sorted(_VOCABULARY) if is_slip(bare, known) or _lacks(bare, known)]
    return meant[0] if len(meant) == 1 else word


def _lacks(word: str, meant: str) -> bool:
    """Tell whether a letter is missing in a word of four: where all else asks, "tak" is "take"."""
    if len(meant) != _SHORT_WORD or len(word) != _SHORT_WORD - 1:
        return False
    return any(meant[:at] + meant[at + 1 :] == word for at in range(_SHORT_WORD))


# Asked by itself it is a doubt, and answered as one.
_VOUCHED = re.compile(
    r"(?:is|are|est-ce|c'est|es|esta) (?:it |really |que c'est )?(?:accredited|recogni[sz]ed|official"
    r"|approved|reconnue?|accreditee?|reconocid[oa]|acreditad[oa]|oficial)"
)


def _facts_in(rest: str) -> tuple[Fact, ...]:
    """Return the facts that words ask for; none where any of the words asks for nothing."""
    facts: list[Fact] = []
    parts = _SPLIT.split(rest)
    is_marked = "?" in rest
    is_one_of_several = sum(any(map(str.isalpha, part)) for part in parts) > 1
    for part in parts:
        said = " ".join(_ABOUT_WHOM.sub("i", _BESIDE.sub(" ", part)).split()).strip(" '-#")
        if not said:
            continue
        said = _SAID_TO_BE.sub("c'est", _SAID_AGAIN.sub("ca ", said))
        fact = (
            _fact_in(said)
            or fact_by_keys(said, is_marked=is_marked)
            or fact_in_english(said, is_marked=is_marked)
        )
        if fact is None and is_one_of_several and _VOUCHED.fullmatch(said):
            fact = "proof"
        if fact is None:
            return ()
        facts.append(fact)
    return tuple(dict.fromkeys(facts))


def read_extreme(text: str) -> Extreme | None:
    """Return which end of the list a short text asks for ("which is the cheapest"), or None."""
    words = " ".join(plain(text).translate(str.maketrans("", "", "?;,!.#")).split())
    words = _WHICH_IS_IT.sub("", words)
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    return next((each for each, pattern in _WHICH if pattern.fullmatch(words)), None)


def _fact_in(said: str) -> Fact | None:
    return next((fact for fact, pattern in _FACTS if pattern.fullmatch(said)), None)


def plain_question(text: str) -> str:
    """Return the same with a mark where a little word asks: "faut-tu payer", which is no "you"."""
    words = plain(text)
    return f"{words} ?" if _SPOKEN.search(text) and not _SPOKEN.search(words) else words


def plain(text: str) -> str:
    """Return a text in lower case, without accents and marks that say nothing."""
    low = as_meant(text.lower().replace("’", "'"))
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    return " ".join(_NO_MARKS.sub(" ", bare).split())
