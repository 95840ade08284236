"""Words about a list as a whole: back to the one before it, and which of it is meant."""

import re

from bot.dialogue.answer_words import BACK

_ASKING = re.compile(
    r"(?:(?:ok(?:ay)?|no|oh|oops|h+m+|wait|actually|sorry|please|just|now|can (?:you|we|i)|could (?:you|we|i)"
    r"|let'?s|i (?:want|would like|need|have) to|i'd like to|on peut|je veux|non|podemos|quiero"
    r"|bueno),? )+"
)
_KINDLY = re.compile(r",? (?:please|pls|again|svp|s'il (?:vous|te) pla[iî]t|por favor|encore)$")
_LIST = r"(?:list|ones?|results?|options?|courses?|selection|answers?|suggestions?|things?|page)"
_UNDO = re.compile(
    r"(?:undo|revert)(?: (?:that|it|this|my last|the last)(?: (?:one|step|change|thing|answer|choice))?)?|cancel (?:that|it)"
    r"|(?:take|put|change|set|turn|switch) (?:that|it|this|the list) back(?: (?:again|to (?:how|what|the way) it was(?: before)?|how it was|the way it was))?"
    rf"|(?:(?:(?:go|take me|bring me|switch|return) (?:back )?to|back to|show(?: me)?|give me|bring back|what (?:was|were)) )?"
    rf"(?:the|my|your|that|those|that other) (?:(?:previous|former|earlier|old|original|prior) {_LIST}|(?:last|other) (?:list|results|page|selection)"
    rf"|{_LIST}(?: that)?(?: (?:you|i|we) (?:had|showed(?: me)?|saw|gave me|got|sent(?: me)?))? (?:from )?(?:before|earlier|previously|just now)(?: (?:that|this))?)"
    r"|what (?:you|i|we) (?:had|showed(?: me)?|saw|gave me|got) (?:before|earlier)(?: (?:that|this))?"
    r"|(?:it|that) was better(?: before)?|(?:the )?(?:one )?before(?: that| this| it)? was better"
    r"|annule[rz]?(?: [çc]a)?|d[ée]fais [çc]a|(?:reviens? |revenir |retour |montre[zr]?(?:-moi)? )?(?:[àa] )?(?:la liste|ceux|celles|ce qu'il y avait)"
    r" (?:d'avant|pr[ée]c[ée]dente?s?|avant)"
    r"|(?:deshacer|deshaz(?:lo)?|deshaga)(?: eso)?|(?:(?:volver|vuelve|regresa|regresar|mu[ée]strame) )?(?:a )?(?:la lista|los|las|lo) (?:de antes|anterior(?:es)?)"
)


def is_back(said: str) -> bool:
    """Tell whether words ask to go back where somebody came from."""
    return said in BACK or _bare(said) in BACK


def is_undo(said: str) -> bool:
    """Tell whether words ask for the list before this one, whatever was read in between."""
    return _UNDO.fullmatch(_bare(said)) is not None


def _bare(said: str) -> str:
    return _KINDLY.sub("", _ASKING.sub("", said, count=1)).strip(" ,")
