"""What a word of the catalogue means: "c'est quoi hybride", "q es eso de presencial".

Whoever asks what a way of learning is has not chosen it: no limit is set.
"""

import re

from bot.dialogue.effects import Turn
from bot.dialogue.fact_words import plain
from bot.dialogue.listening import follow_language
from bot.dialogue.step import Step

# In so many words whoever asks shows their language.
_ENOUGH_WORDS = 3
# Of more words something else is asked besides.
_MOST_WORDS = 10

# As `plain` leaves them: in small letters, without accents.
_TERMS: dict[str, str] = {
    "hybrid": (
        r"hybrides?|hybrid|blended|partly online|bimodale?|comodale?|en partie en ligne"
        r"|hibrid[oa]s?|semi-? ?presencial(?:es)?|en parte en linea"
    ),
    "in_person": (
        r"in[- ]person|face[- ]to[- ]face|on[- ]site|(?:en )?presentiel(?:le)?s?|en personne"
        r"|presencial(?:es)?|en persona"
    ),
    "online": r"online|en ligne|(?:a )?distance|a distancia|en linea|virtual(?:es)?",
    "self_paced": (
        r"(?:at )?(?:my|your|one's) own pace|self[- ]paced|asynchron(?:e|es|ous)"
        r"|a (?:son|mon|votre|ton) (?:propre )?rythme|asincron[oa]s?|a (?:su|mi|tu) (?:propio )?ritmo"
    ),
    "prerequisite": (
        r"pre-?requisites?|prealables?|pre-?requis|pre-?r+equisitos?|requisitos? previos?"
    ),
    "badge": r"(?:open |digital )?badges?(?: numeriques?)?|insignias?(?: digital(?:es)?)?",
}
_AN = r"(?:(?:an?|the|une?|des?|du|la|les?|una?|el|los|las|(?:eso|esto|lo) del?|es[ae]|ce|cette|ces) |l')*"
_COURSES = r"(?:(?:cours|formations?|cursos?|clases?|modalidad) )?"
_COURSE = r"(?: (?:course|class|learning|training|cours|formations?|cursos?|clases?|modalidad))?"
_ASKED_BEFORE = (
    r"what (?:do you mean by|is meant by|does it mean)|(?:what's|what is|explain) the meaning of"
    r"|c'est quoi|qu'est[- ]ce que c'est(?: que)?|qu'est[- ]ce que|que (?:veut dire|signifie)"
    r"|[cç]a veut dire quoi|(?:vous entendez|tu entends|vous voulez dire|tu veux dire) quoi par"
    r"|que (?:es|son|significa|quiere decir|sera)|a que se refieren? con|como (?:es|que)(?= (?:eso|lo) de )"
)
# "What is a hybrid course", but not "what is online", which asks which of them are.
_ASKED_IN_ENGLISH = r"(?:what's|what is) an?"
_ASKED_BEHIND = (
    r"(?:c'est quoi|[cç]a veut dire quoi|veut dire quoi|que (?:es|significa|quiere decir))"
)
_LEAD = r"(?:(?:and|but|sorry|et|mais|pardon|desolee?|y|pero|perdon|oye|disculpe) )*"
_TAIL = r"(?: (?:exactly|exactement|au juste|exactamente|svp|stp|please|por favor))?"
_MEANT = tuple(
    (
        term,
        re.compile(
            rf"{_LEAD}(?:(?:{_ASKED_BEFORE}|{_ASKED_IN_ENGLISH}) {_AN}{_COURSES}(?:{words}){_COURSE}"
            rf"|what do(?:es)? {_AN}{_COURSES}(?:{words}){_COURSE} mean"
            rf"|{_AN}{_COURSES}(?:{words}){_COURSE} {_ASKED_BEHIND}){_TAIL}"
        ),
    )
    for term, words in _TERMS.items()
)
_MARKS = re.compile(r"[^\w'\s-]+")


def term_asked(words: str) -> str | None:
    """Return which word of the catalogue somebody asks the meaning of, None for none."""
    said = " ".join(_MARKS.sub(" ", plain(words)).split())
    if len(said.split()) > _MOST_WORDS:
        return None
    return next((term for term, pattern in _MEANT if pattern.fullmatch(said)), None)


def asked(step: Step, words: str) -> Turn | None:
    """Say what a word of the catalogue means, where that is asked; the list stays as it is."""
    term = term_asked(words)
    if term is None:
        return None
    follow_language(step, words, least=_ENOUGH_WORDS)
    buttons = (step.way_back(),) if step.state.shown else ()
    return step.turn(step.say("meaning", term=term), buttons)
