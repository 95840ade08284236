"""Which language words ask us to speak: "do you speak French?", "en español por favor"."""

import re

from bot.dialogue.step import Step

# What each language calls the others, and words that turn it round ("why in Spanish?").
_LANGUAGES = {
    "en": r"english|anglais|ingl[eé]s",
    "fr": r"french|fran[cç]ais|franc[eé]s",
    "es": r"spanish|espa[gñn]n?ol|castellano",
}
_TURNED_ROUND = re.compile(r"\b(?:why|not|don'?t|than|pourquoi|pas|que mon|por qu[eé]|no|que mi)\b")


def language_named(words: str) -> str:
    """Return the language that words ask for: "fr"; "" where none or several are named."""
    said = words.lower().replace("’", "'")
    named = [code for code, names in _LANGUAGES.items() if re.search(rf"\b(?:{names})\b", said)]
    return named[0] if len(named) == 1 and not _TURNED_ROUND.search(said) else ""


# "Do you speak French?", "hablas español", "en français svp": asked of us, wished by nobody.
_ANY_LANGUAGE = rf"(?P<language>{'|'.join(_LANGUAGES.values())})"
_ASKED_OF_US = re.compile(
    r"(?:(?:do|can|could|would) (?:you|u|we|i) (?:also |please )?(?:speak|talk|understand|write"
    r"|answer|reply|switch|continue|do this|use|know)(?: to| with)?(?: you| me)?(?: in| to)?"
    r"|(?:parlez|comprenez|[ée]crivez|r[ée]pondez)-vous(?: le| l'| en)?"
    r"|(?:est-ce que )?(?:tu|vous|on) (?:parles?|parlez|comprends|comprenez)(?: le| l'| en)?"
    r"|(?:peux-tu|pouvez-vous|peut-on|on peut|pourriez-vous|je peux)(?: me)? (?:parler|r[ée]pondre"
    r"|[ée]crire|continuer)(?: le| en)?"
    r"|(?:hablas?|hablan|habla usted|se habla|entiendes?|entienden|sabes?)(?: el| en)?"
    r"|(?:me )?(?:puedes?|pueden|podemos|podr[ií]as?|puedo) (?:hablar|hablarme|responder"
    r"|responderme|escribir|escribirle|seguir)(?: en)?"
    r"|(?:let's )?(?:switch|change|go|come)?(?: ?back)? ?to|in|en)"
    rf" ?{_ANY_LANGUAGE}"
)
_GREETED = re.compile(
    r"^(?:ok(?:ay)?|now|no|hi|hello|hey|yo|good (?:morning|afternoon|evening|day)"
    r"|bonjour|bonsoir|salut|allo|hola|buen[oa]s?(?: d[ií]as| tardes| noches)?)(?: there)?[\s,.!]+"
    r"|^[¿¡\s]+"
)
_POLITELY = re.compile(
    r"[\s,.!?]*(?:please|pls|too|also|here|s'il (?:vous|te) pla[iî]t|svp|stp|aussi|por favor|porfa"
    r"|tambi[eé]n|aqu[ií])?[\s,.!?]*$"
)


# "OK, Spanish then" names what may be learned, and nobody who speaks it.
ONLY_NAMED = re.compile(
    r"[¿¡\s]*(?:(?:ok(?:ay)?|and|or|so|then|maybe|well|no|yes|haha|lol|hm+|actually|what about"
    rf"|how about|et|ou|alors|y|o|pues|bueno)[\s,.!]+)*{_ANY_LANGUAGE}"
    r"(?:[\s,.!]+(?:then|maybe|instead|too|lol|haha|i guess|alors|peut-[êe]tre|entonces"
    r"|quiz[áa]s?))*\W*"
)
_PLEASE = re.compile(r"\b(?:please|pls|pla[iî]t|svp|stp|por favor|porfa)\W*$")


def language_meant(step: Step, words: str) -> str:
    """Return the language that the chat is to go on in, "" where words wish nothing of it.

    It is asked for, or named alone where another was chosen before: "ok, English".
    """
    is_only = step.state.is_language_chosen and ONLY_NAMED.fullmatch(words.lower())
    named = language_named(words) if is_only else ""
    return named if named not in ("", step.state.language) else language_asked(words)


def language_asked(words: str) -> str:
    """Return the language that somebody asks us to speak, "" where words ask anything else."""
    said = " ".join(words.lower().replace("’", "'").split())
    said = _GREETED.sub("", _GREETED.sub("", said))
    bare = _POLITELY.sub("", said, count=1)
    # "English" alone may be what is to be learned, "english please" is not.
    asked = _ASKED_OF_US.fullmatch(bare)
    if asked is None and _PLEASE.search(said):
        asked = _ASKED_OF_US.fullmatch(f"in {bare}")
    return language_named(asked["language"]) if asked else ""
